"""Sockets that keep to a deadline and to a number of bytes, whatever reads from them.

A socket's own time-out counts from the last byte: a server that sends one every second holds
it for ever. These set the time that is left before every read.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

import msgspec

from assistant.research.addresses import why_inside
from assistant.research.deadline import Meter
from assistant.research.fetched import NoPage


class MeteredSocket(socket.socket):
    """A plain connection."""

    meter: Meter

    def recv_into(self, *arguments: Any) -> int:
        """Like the socket's own, within the meter."""
        return _metered(self, self.meter, partial(super().recv_into, *arguments))


class MeteredTLSSocket(ssl.SSLSocket):
    """A connection through TLS."""

    meter: Meter

    def recv_into(self, *arguments: Any) -> int:
        """Like the socket's own, within the meter."""
        return _metered(self, self.meter, partial(super().recv_into, *arguments))


def _metered(connection: socket.socket, meter: Meter, read: Callable[[], int]) -> int:
    connection.settimeout(meter.deadline.left())
    try:
        received = read()
    except TimeoutError:
        raise meter.deadline.missed() from None
    meter.count(received)
    return received


class Route(msgspec.Struct, frozen=True):
    """The checked addresses of one host, and what one connection to it may cost."""

    addresses: Sequence[str]
    port: int
    meter: Meter
    connect_seconds: float

    def connect(self) -> MeteredSocket:
        """A connection to the first address that answers.

        Raises:
            NoPage: none does.
        """
        for address in self.addresses:
            try:
                return self._connect_to(address)
            except OSError:
                continue
        raise NoPage("connection", "The site cannot be reached; it may be down.")

    def _connect_to(self, address: str) -> MeteredSocket:
        if why_inside(address):  # checked before; this is the last line before a packet leaves
            raise NoPage("not_public", f"{address} is not a public address.")
        left = self.meter.deadline.left()
        connection = MeteredSocket(socket.AF_INET6 if ":" in address else socket.AF_INET)
        connection.meter = self.meter
        try:
            connection.settimeout(min(left, self.connect_seconds))
            connection.connect((address, self.port))
            connection.settimeout(self.meter.deadline.left())
        except BaseException:
            connection.close()
            raise
        return connection
