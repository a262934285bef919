"""What the hostile server hears, and the parts of what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import repeat

Reply = Iterator[bytes | float]
"""What is sent, part by part; a number is a pause in seconds."""

TEXT = "Acme makes pumps for breweries, and has done so in Leeds since 1961. " * 20
HTML = f"<!doctype html><html><head><title>Acme</title></head><body><p>{TEXT}</p></body></html>"


@dataclass(frozen=True)
class Request:
    """One request, as it came."""

    path: str
    host: str
    headers: dict[str, str]
    address: str
    port: int

    @classmethod
    def read(cls, head: str, address: str, port: int) -> Request:
        """The request that a head describes."""
        first, *rest = head.split("\r\n")
        pairs = [line.split(":", 1) for line in rest if ":" in line]
        headers = {name.strip().lower(): value.strip() for name, value in pairs}
        path = first.split(" ")[1] if first.count(" ") > 1 else first
        return cls(path, headers.get("host", ""), headers, address, port)

    def as_note(self) -> dict[str, object]:
        """What is written down of it."""
        return vars(self)


def head(*lines: str, status: str = "200 OK") -> bytes:
    """The head of an answer, complete with its empty line."""
    return "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", *lines, "")).encode("latin-1")


def page(
    body: bytes | str = HTML, *lines: str, status: str = "200 OK", kind: str = "text/html"
) -> Reply:
    """A complete and honest answer."""
    content = body.encode() if isinstance(body, str) else body
    length = f"Content-Length: {len(content)}"
    given = (f"Content-Type: {kind}",) if kind else ()
    yield head(*given, length, *lines, status=status) + content


def to(location: str, status: str = "302 Found") -> Reply:
    """A redirect."""
    yield head(f"Location: {location}", "Content-Length: 0", status=status)


def raw(*parts: bytes | float) -> Reply:
    """Exactly these bytes."""
    yield from parts


def endless(start: bytes, part: bytes, pause: float = 0.0) -> Reply:
    """A beginning, and then the same for ever."""
    yield start
    for one in repeat(part):
        yield one
        if pause:
            yield pause
