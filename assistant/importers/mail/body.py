"""The inside of a mail: its words, the names of what is attached, and what could not be read."""

from __future__ import annotations

import datetime as dt
import email
import re
from email.message import Message
from email.policy import Compat32
from typing import Any

import msgspec

from assistant.importers.mail.charsets import decode
from assistant.importers.mail.parts import Gathered, words_of
from assistant.importers.mail.raw import RawMail
from assistant.importers.mail.text import plain_text

_STRUCTURE = ("content-type", "content-transfer-encoding", "content-disposition")
_BOUNDARY = re.compile(rb"^--(\S[^\r\n]{0,200}?)[ \t]*\r?\n(?:content-|mime-)", re.I | re.M)
_NO_BOUNDARY = ("NoBoundaryInMultipartDefect", "StartBoundaryNotFoundDefect")


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """What is inside a mail.

    `returned` are the addresses that a mail server could not reach; `invitation` says what a
    calendar entry wants.
    """

    text: str
    attachments: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    returned: tuple[str, ...] = ()
    invitation: str = ""


class _Plainly(Compat32):
    """Fields as text, also those with bytes that no field may have."""

    def header_fetch_parse(self, name: str, value: Any) -> str:
        return decode(str(value).encode("ascii", "surrogateescape")).text


def read_body(raw: RawMail, zone: dt.tzinfo) -> Content:
    """The inside of a mail; `zone` is where the team's days begin."""
    gathered = Gathered(zone)
    gathered.notes |= dict.fromkeys(raw.notes)
    try:
        text = words_of(_parsed(raw), gathered)
    except RecursionError:
        gathered.notes["its parts stand too deep in each other; it was read as one text"] = None
        text = decode(raw.body).text
    text = plain_text(text) or gathered.take_spare()
    return Content(
        text=text,
        attachments=gathered.attached(),
        notes=tuple(gathered.notes),
        returned=tuple(gathered.returned),
        invitation=gathered.invitation,
    )


def _parsed(raw: RawMail) -> Message:
    """The mail as a tree of parts; where its head names a wrong boundary, by the one it uses."""
    head = raw.headers.block(*_STRUCTURE)
    policy = _Plainly()
    message = email.message_from_bytes(head + b"\n" + raw.body, policy=policy)
    unmarked = any(type(defect).__name__ in _NO_BOUNDARY for defect in message.defects)
    used = _BOUNDARY.search(raw.body) if unmarked else None
    if not used:
        return message
    kind = message.get_content_type().encode()
    head = b'Content-Type: %s; boundary="%s"\n\n' % (kind, used[1].replace(b'"', b""))
    return email.message_from_bytes(head + raw.body, policy=policy)
