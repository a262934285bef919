"""A mail, read: its outside with its newest words, attachments, and what a machine says in it."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator

import msgspec

from assistant.importers.mail.addresses import read_addresses
from assistant.importers.mail.envelope import Envelope
from assistant.importers.mail.scan import read_content
from assistant.language.auto_replies import read_auto_reply
from assistant.language.replies import newest_text
from assistant.records.deal import AutoReply

LONGEST_TEXT = 100_000
MADE_ID = "no-id-"
"""How the ids begin that are made for mails without one."""

_LONGEST_READ = 1_000_000


class Mail(msgspec.Struct, frozen=True, kw_only=True):
    """One mail; `id` is its own, or made of what it says, without < and >.

    `returned` are the addresses that a mail server could not reach.
    """

    envelope: Envelope
    id: str
    text: str
    attachments: tuple[str, ...] = ()
    auto_reply: AutoReply | None = None
    returned: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def read_mail(envelope: Envelope, zone: dt.tzinfo) -> Mail:
    """The mail behind an envelope; `zone` is where the team's days begin.

    Raises:
        AssistantError: it cannot be read any more.
    """
    headers, content = read_content(envelope.place, zone)
    whole = content.text[:_LONGEST_READ]
    newest = newest_text(whole).text or content.invitation
    text = _with_invitation(newest, content.invitation)
    moment = envelope.sent or dt.datetime.min.replace(tzinfo=dt.UTC)
    auto = read_auto_reply(
        headers.plain(), envelope.subject, newest or whole, moment.astimezone(zone).date()
    )
    failed = (one.mailbox for one in read_addresses(headers.raw("x-failed-recipients")))
    notes = (envelope.place.note, envelope.note, *content.notes, *_too_long(content.text, newest))
    return Mail(
        envelope=envelope,
        id=envelope.message_id or _made_id(envelope, headers.raw("date"), newest),
        text=_bounded(text),
        attachments=content.attachments,
        auto_reply=AutoReply(auto.kind, auto.until) if auto else None,
        returned=(*dict.fromkeys((*content.returned, *failed)),),
        notes=tuple(note for note in notes if note),
    )


def _made_id(envelope: Envelope, date: str, text: str) -> str:
    """An id for a mail without one: the same whenever and wherever it is read again."""
    sender = envelope.sender.mailbox if envelope.sender else ""
    said = "\0".join((date, sender, envelope.subject, text))
    return f"{MADE_ID}{hashlib.sha256(said.encode(errors='replace')).hexdigest()[:24]}"


def _with_invitation(newest: str, invitation: str) -> str:
    """With the day of an appointment, which the words beside its calendar entry rarely name."""
    return newest if invitation in newest else f"{newest}\n\n{invitation}"


def _bounded(text: str) -> str:
    if len(text) <= LONGEST_TEXT:
        return text
    return f"{text[:LONGEST_TEXT].rstrip()}\n[… the rest is in the mail]"


def _too_long(whole: str, newest: str) -> Iterator[str]:
    if len(newest) > LONGEST_TEXT or len(whole) > _LONGEST_READ:
        yield f"it is very long: {LONGEST_TEXT:,} characters of its text were taken at most"
