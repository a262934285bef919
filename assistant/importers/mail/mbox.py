"""A mailbox file taken apart: where each of its mails begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.importers.mail.headers import is_field
from assistant.importers.mail.raw import HeadLines, Piece

# "From jo@seller.example Mon Nov  2 09:00:00 2026"; some programs leave out one half or the other.
_WHOLE = re.compile(rb"From \S{1,300} +\w{3},? +(?:\w{3} +\d{1,2}|\d{1,2} +\w{3}).{0,10} \d\d:\d\d")
_SENDER = re.compile(rb"From (?:\S{0,300}@\S{0,300}|-|MAILER-DAEMON)\s")
_DATED = re.compile(rb"From [^\n]{0,100}\d\d?:\d\d[^\n]{0,30}\d{4}")


class Part:
    """One mail in a mailbox: its offsets, the lines of its head, and the date on its From line.

    What stands before the first From line is a part without `envelope`.
    """

    def __init__(self, start: int, envelope: bytes = b"") -> None:
        self.start = start
        self.end = start
        self.envelope = envelope
        self.head = HeadLines()


def split_mailbox(pieces: Iterable[Piece]) -> Iterator[Part]:
    """The mails of a mailbox, one by one; no more than a head is held.

    A line that begins with "From " begins a mail only if it names a sender or a time, stands below
    an empty line or says both, and fields follow: people write such lines, too.
    """
    part: Part | None = None
    above: Piece | None = None  # a From line, perhaps: the next line decides
    blank = True
    for piece in pieces:
        if above and is_field(piece.words):
            if part:
                yield part
            part = Part(piece.start, above.words)
        elif above:
            part = _with(part, above)
        above = piece if piece.words[:5] == b"From " and _separates(piece, blank) else None
        blank = piece.begins and not piece.words.strip()
        if not above:
            part = _with(part, piece, blank=blank)
    if above:
        part = _with(part, above)
    if part:
        yield part


def _with(part: Part | None, piece: Piece, *, blank: bool = False) -> Part:
    part = part or Part(piece.start)
    part.end = piece.start + len(piece.words)
    if part.head.open and not (blank and not part.head.lines):
        part.head.add(piece)
    return part


def _separates(piece: Piece, blank: bool) -> bool:
    line = piece.words
    if not piece.begins:
        return False
    return bool(_WHOLE.match(line) or (blank and (_SENDER.match(line) or _DATED.match(line))))


def envelope_date(line: bytes) -> str:
    """The date on a From line, as it stands there."""
    _, _, behind = line.decode("ascii", "replace").partition(" ")
    return behind.lstrip().partition(" ")[2].strip()
