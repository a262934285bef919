"""From a name to addresses that may be connected to."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue

from assistant.research.addresses import why_inside
from assistant.research.deadline import Deadline
from assistant.research.fetched import NoPage
from assistant.research.targets import Target

_MOST_TRIED = 4


def system_resolver(name: str) -> list[str]:
    """The addresses of a name, as this machine finds them."""
    found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    return [str(address[0]) for *_, address in found]


def public_addresses(
    target: Target, resolver: Callable[[str], Sequence[str]], deadline: Deadline
) -> list[str]:
    """The addresses to connect to, in their order; the name is looked up once.

    One address that is not public is enough to refuse the name: a public site has no reason to
    name one, and choosing among them would leave the choice to whoever answered.

    Raises:
        NoPage: the name has no address, or leads into somebody's network.
    """
    if target.address:
        return [target.address]
    addresses = list(dict.fromkeys(_resolved(target.host, resolver, deadline)))
    if not addresses:
        raise _unknown(target.host)
    for address in addresses:
        if what := why_inside(address):
            raise NoPage(
                "not_public", f"{target.host} leads to an address that is not public ({what})."
            )
    return addresses[:_MOST_TRIED]


def _resolved(
    host: str, resolver: Callable[[str], Sequence[str]], deadline: Deadline
) -> Sequence[str]:
    """What the resolver says; it cannot be interrupted, so its thread is left behind when late."""
    answers: SimpleQueue[Sequence[str]] = SimpleQueue()

    def resolve() -> None:
        try:
            answers.put(resolver(host))
        except (OSError, UnicodeError):
            answers.put(())

    threading.Thread(target=resolve, name=f"look up {host}", daemon=True).start()
    try:
        return answers.get(timeout=deadline.left())
    except Empty:
        raise _unknown(host) from None


def _unknown(host: str) -> NoPage:
    return NoPage("unknown_host", f"There is no site called {host}, or no way to look it up.")
