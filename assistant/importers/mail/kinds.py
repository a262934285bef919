"""What a file is, by its first bytes: names say too little."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from assistant.importers.mail import apple
from assistant.importers.mail.headers import is_field, looks_like_head
from assistant.importers.mail.line_ends import plain_line_ends

Kind = Literal["mail", "mailbox", "outlook"]
_NO_MAIL = "it begins with no lines such as 'From:' and 'Subject:'"
_LONGEST_COUNT = 100
_BEGINNINGS = (
    (b"%PDF", "it is a PDF"),
    (b"PK\x03\x04", "it is a ZIP archive or an Office file; unpack it, or save the mails as .eml"),
    (b"\x1f\x8b", "it is compressed; unpack it first"),
    (b"!BDN", "it is an Outlook data file; save the mails from Outlook as .msg, or export .eml"),
    (b"\x89PNG", "it is a picture"),
    (b"\xff\xd8\xff", "it is a picture"),
    (b"GIF8", "it is a picture"),
    (b"WEBVTT", "it is the transcript of a call"),
    (b"BEGIN:VCALENDAR", "it is a calendar entry"),
    (b"BEGIN:VCARD", "it is a business card"),
    (b"{\\rtf", "it is a text for Word; save the mail as .eml or .msg"),
    (b"\xff\xfe", "it is written in UTF-16; save it as .eml"),
    (b"\xfe\xff", "it is written in UTF-16; save it as .eml"),
)
OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the files of Office begin."""

_MARK = b"\xef\xbb\xbf"


class Looks(NamedTuple):
    """What a file is, and where its mail begins; without a kind, why not.

    `told` is what a file of Apple Mail says of its length.
    """

    kind: Kind | None
    why: str = ""
    start: int = 0
    told: apple.Count | None = None


def look_at(beginning: bytes, suffix: str) -> Looks:
    """What a file is that begins so; `suffix` tells only where its bytes do not."""
    if not beginning.strip():
        return Looks(None, "it is empty")
    if beginning.startswith(OUTLOOK):
        return Looks("outlook")
    beginning = plain_line_ends(beginning)
    start = len(beginning) - len(beginning.removeprefix(_MARK).lstrip())
    if count := apple.COUNT.match(beginning, start):
        return _look_behind(beginning, count.end(), int(count[0]))
    looks = _look_at_lines(beginning[start:], suffix, start)
    if suffix != apple.SUFFIX:
        return looks
    if looks.kind == "mail":
        return looks._replace(told=apple.Count(start))
    behind = beginning.find(b"\n", start, start + _LONGEST_COUNT) + 1
    return _look_behind(beginning, behind, None) if behind else looks


def _look_behind(beginning: bytes, start: int, told: int | None) -> Looks:
    """What stands behind a line that says how long it is, or that should say it."""
    inside = look_at(beginning[start:], "")
    if inside.kind is None:
        return inside
    return inside._replace(start=start + inside.start, told=apple.Count(start, told))


def _look_at_lines(words: bytes, suffix: str, start: int) -> Looks:
    lines = re.split(rb"\r?\n", words.partition(b"\n\n")[0].partition(b"\r\n\r\n")[0])
    if suffix == ".mbox" or (lines[0].startswith(b"From ") and is_field(b"".join(lines[1:2]))):
        return Looks("mailbox", start=start)
    if looks_like_head(lines):
        return Looks("mail", start=start)
    found = (why for first, why in _BEGINNINGS if words.startswith(first))
    return Looks(None, next(found, _NO_MAIL))
