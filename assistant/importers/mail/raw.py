"""One mail's bytes, lean: heads and texts stay, what its attachments hold is left out.

So a mail with forty megabytes of pictures takes no more memory than its words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO, NamedTuple

from assistant.importers.mail.headers import Headers, split_head
from assistant.importers.mail.line_ends import with_plain_line_ends

_PIECE = 65_536
_LONGEST_HEAD = 1_000_000
_LONGEST_BODY = 4_000_000
_MOST_PARTS = 1_000
_MOST_NESTED = 100
_TYPE = re.compile(rb"^content-type[ \t]*:\s*\"?([a-z]+)/([a-z0-9.+-]+)", re.I | re.M)
_ATTACHED = re.compile(rb"^content-disposition[ \t]*:\s*attachment", re.I | re.M)
_CALENDAR = re.compile(rb"^content-type[ \t]*:\s*\"?(?:text/calendar|application/ics)", re.I | re.M)
_READ_IN_PARTS = (b"multipart", b"message")
_QUOTED_FROM = re.compile(rb">+From ")


class Piece(NamedTuple):
    """A line of a file, or a piece of a very long one; `begins` says that a line begins here."""

    start: int
    words: bytes
    begins: bool


class RawMail(NamedTuple):
    """A mail's fields, the rest of it without what attachments hold, and what was left out."""

    headers: Headers
    body: bytes
    notes: tuple[str, ...] = ()


def read_pieces(file: BinaryIO, start: int = 0, end: int | None = None) -> Iterator[Piece]:
    """The lines of a file from one offset to another; those of old Macs end in LF here, too."""
    file.seek(start)
    lines = with_plain_line_ends(file)
    begins = True
    while end is None or start < end:
        words = lines.readline(_PIECE if end is None else min(_PIECE, end - start))
        if not words:
            return
        yield Piece(start, words, begins)
        start += len(words)
        begins = words.endswith(b"\n")


def without_from_quotes(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The lines of a mail in a mailbox, where ">From " stands for "From "."""
    for piece in pieces:
        quoted = piece.begins and piece.words[:1] == b">" and _QUOTED_FROM.match(piece.words)
        yield piece._replace(words=piece.words[1:]) if quoted else piece


class HeadLines:
    """The lines before a mail's first empty one, without line ends, as far as any head goes."""

    def __init__(self) -> None:
        self.lines: list[bytes] = []
        self.open = True
        self._room = _LONGEST_HEAD

    def add(self, piece: Piece) -> None:
        """Take the next line of the mail."""
        words = piece.words.rstrip(b"\r\n")
        self.open = bool(words) or not piece.begins
        self._room -= len(words)
        if self.open and self._room >= 0:
            self.lines.append(words)


def read_head(pieces: Iterator[Piece]) -> list[bytes]:
    """The lines of the head of the mail that these lines are; the rest is not touched."""
    head = HeadLines()
    for piece in pieces:
        head.add(piece)
        if not head.open:
            break
    return head.lines


def read_raw(pieces: Iterator[Piece]) -> RawMail:
    """The mail that these lines are."""
    lines = read_head(pieces)
    headers, rest = split_head(lines)
    lean = _Lean(headers.block("content-type", "content-disposition"))
    for line in rest:
        lean.add(line + b"\n", begins=True)
    for piece in pieces:
        if not lean.add(piece.words, begins=piece.begins):
            break
    return RawMail(headers, b"".join(lean.kept), tuple(lean.notes))


class _Lean:
    """Takes line after line and keeps those that hold words or name parts."""

    def __init__(self, head: bytes) -> None:
        self.kept: list[bytes] = []
        self.notes: dict[str, None] = {}
        self._has_parts = _kind(head) in _READ_IN_PARTS
        self._skips = _holds_no_words(head)
        self._head: list[bytes] | None = None  # of the part that has just begun
        self._room = _LONGEST_BODY
        self._head_room = _LONGEST_HEAD
        self._parts = self._nested = 0

    def add(self, line: bytes, *, begins: bool) -> bool:
        """Take one line; False when the rest need not be read."""
        if begins and self._has_parts and line[:2] == b"--":
            self._head = [line]
            return self._keep_head(line)
        if self._head is not None:
            self._head.append(line)
            ends = begins and not line.strip()
            return self._keep_head(line) and (not ends or self._end_head(self._head))
        if not self._skips:
            self._room -= len(line)
            if self._room < 0:
                self.notes["it is very long: the first 4 MB of its text were read"] = None
            else:
                self.kept.append(line)
        return self._has_parts or self._room >= 0

    def _keep_head(self, line: bytes) -> bool:
        self.kept.append(line)
        self._head_room -= len(line)
        return self._head_room > 0 or self._stop()

    def _end_head(self, lines: list[bytes]) -> bool:
        head = b"".join(lines)
        kind = _kind(head)
        self._head = None
        self._skips = _holds_no_words(head)
        self._parts += bool(kind)
        self._nested += kind in _READ_IN_PARTS
        return (self._parts <= _MOST_PARTS and self._nested <= _MOST_NESTED) or self._stop()

    def _stop(self) -> bool:
        self.notes["it has very many parts: the first of them were read"] = None
        return False


def _kind(head: bytes) -> bytes:
    found = _TYPE.search(head)
    return found[1].lower() if found else b""


def _holds_no_words(head: bytes) -> bool:
    """Whether what follows this head is an attachment, of which the name is enough."""
    kind = _kind(head)
    if kind in (b"", b"text", *_READ_IN_PARTS):
        return kind == b"text" and bool(_ATTACHED.search(head)) and not _CALENDAR.search(head)
    return not _CALENDAR.search(head)
