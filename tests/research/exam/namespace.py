"""A network of our own: one loopback interface on which every address on earth is ours.

Nothing here opens a socket before `refuse_unless_alone` has passed.
"""

from __future__ import annotations

import fcntl
import os
import socket
import struct
from ipaddress import ip_network
from pathlib import Path

VARIABLE = "DEAL_EXAM"
"""Says to the inner run that it is the inner run."""

_SET_FLAGS = 0x8914  # SIOCSIFFLAGS
_UP = 0x1 | 0x40  # IFF_UP, IFF_RUNNING
_NEW_ROUTE = 24  # RTM_NEWROUTE
_CREATE = 0x1 | 0x4 | 0x400  # NLM_F_REQUEST, NLM_F_ACK, NLM_F_CREATE
_LOCAL_TABLE = 255
_STATIC = 4
_HOST_SCOPE = {socket.AF_INET: 254, socket.AF_INET6: 0}
_TO, _THROUGH = 1, 4  # RTA_DST, RTA_OIF
LOCAL, UNREACHABLE = 2, 7  # RTN_...


class NotAlone(Exception):
    """There is a way out of here."""


def interfaces() -> list[str]:
    """The network interfaces that this process has, without asking a socket."""
    lines = Path("/proc/net/dev").read_text(encoding="ascii").splitlines()
    return [line.partition(":")[0].strip() for line in lines if ":" in line]


def refuse_unless_alone() -> None:
    """Raise NotAlone unless there is only the loopback interface, and we are meant to be here."""
    if os.environ.get(VARIABLE) != "inside":
        raise NotAlone(f"{VARIABLE} is not set: the exam is begun by tests/research/test_exam.py.")
    if interfaces() != ["lo"]:
        raise NotAlone(f"There is more than a loopback interface here: {interfaces()}.")


def own_every_address() -> None:
    """Bring the loopback interface up; every address of both families leads back to it."""
    refuse_unless_alone()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, _SET_FLAGS, struct.pack("16sh14x", b"lo", _UP))
    add_route("0.0.0.0/0", LOCAL)
    add_route("::/0", LOCAL)


def add_route(destination: str, kind: int) -> None:
    """Add one route to the kernel's table of local addresses, through its own protocol."""
    refuse_unless_alone()
    network = ip_network(destination)
    family = socket.AF_INET if network.version == 4 else socket.AF_INET6
    route = struct.pack(
        "BBBBBBBBI",
        family,
        network.prefixlen,
        0,
        0,
        _LOCAL_TABLE,
        _STATIC,
        _HOST_SCOPE[family] if kind == LOCAL else 0,
        kind,
        0,
    )
    if network.prefixlen:
        route += _attribute(_TO, network.network_address.packed)
    if kind == LOCAL:
        route += _attribute(_THROUGH, struct.pack("I", socket.if_nametoindex("lo")))
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as kernel:
        kernel.bind((0, 0))
        kernel.send(struct.pack("IHHII", 16 + len(route), _NEW_ROUTE, _CREATE, 1, 0) + route)
        error = struct.unpack_from("i", kernel.recv(4096), 16)[0]
    if error:
        raise OSError(-error, os.strerror(-error))


def _attribute(kind: int, value: bytes) -> bytes:
    padding = -len(value) % 4
    return struct.pack("HH", 4 + len(value), kind) + value + b"\0" * padding
