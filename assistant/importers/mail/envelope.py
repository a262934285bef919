"""What the outside of a mail tells: who wrote to whom, when, about what, in answer to what."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal

import msgspec

from assistant.importers.mail.addresses import Address, read_addresses
from assistant.importers.mail.dates import sent_at
from assistant.importers.mail.headers import Headers
from assistant.records.names import slug

_MACHINES = ("mailer-daemon", "postmaster", "mail-daemon", "mailerdaemon", "microsoftexchange")
_NOBODY = ("noreply", "no-reply", "donotreply", "do-not-reply", "notification", "bounce")
_BULK = ("bulk", "junk", "list")
_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]{1,8}")
_EXPUNGED = 0x0008
_DRAFTS = ("draft", "drafts")
_THROWN_AWAY = ("trash", "spam", "bin")
_MOST_REFERENCES = 50


class Place(msgspec.Struct, frozen=True, gc=False):
    """Where a mail stands: a file, and in a mailbox its number and offsets.

    `note` is what is odd about that.
    """

    path: str
    number: int = 0
    start: int = 0
    end: int | None = None
    is_outlook: bool = False
    note: str = ""

    def __str__(self) -> str:
        return f"{self.path}, mail {self.number}" if self.number else self.path


class Envelope(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The outside of one mail.

    `message_id` and `references` are without < and >; `unsent` says why a mail was never sent, or
    is there no more; `note` what is odd about its date.
    """

    place: Place
    message_id: str
    references: tuple[str, ...]
    sender: Address | None
    to: tuple[Address, ...]
    subject: str
    sent: dt.datetime | None
    note: str = ""
    is_bulk: bool = False
    unsent: Literal["", "draft", "deleted"] = ""

    @property
    def everybody(self) -> tuple[Address, ...]:
        """The author, and all whom it was sent to."""
        return (*((self.sender,) if self.sender else ()), *self.to)

    @property
    def is_from_machine(self) -> bool:
        """Whether a mail server wrote it."""
        return self.sender is not None and self.sender.local.startswith(_MACHINES)

    @property
    def is_from_nobody(self) -> bool:
        """Whether its sender is an address at which nobody reads."""
        return self.sender is not None and self.sender.local.startswith(_NOBODY)


def read_envelope(headers: Headers, place: Place, envelope_date: str, now: dt.datetime) -> Envelope:
    """The outside of the mail with this head.

    Args:
        headers: its head.
        place: where it stands.
        envelope_date: what its mailbox says of when it came.
        now: nothing was sent after this moment.
    """
    sent = sent_at(headers, envelope_date, now)
    return Envelope(
        place=place,
        message_id=next(iter(headers.ids("message-id")), ""),
        references=_references(headers),
        sender=_sender(headers),
        to=_recipients(headers),
        subject=headers.words("subject"),
        sent=sent.at,
        note=sent.note,
        is_bulk=_is_bulk(headers),
        unsent=_unsent(headers),
    )


def _references(headers: Headers) -> tuple[str, ...]:
    """The ids of the mails that it answers, the nearest last."""
    answered = headers.ids("in-reply-to")[:1]
    others = [one for one in headers.ids("references") if one not in answered]
    kept = (*dict.fromkeys(others),)
    return (*kept[:1], *kept[1:][-_MOST_REFERENCES:], *answered)


def _sender(headers: Headers) -> Address | None:
    for name in ("from", "sender", "reply-to", "return-path"):
        found = read_addresses(headers.raw(name))
        if found:
            return found[0]
    machine = slug(headers.words("from"))
    return Address(machine) if machine in _MACHINES else None


def _recipients(headers: Headers) -> tuple[Address, ...]:
    found: dict[str, Address] = {}
    for field in (one for name in ("to", "cc", "bcc") for one in headers.every(name)):
        for address in read_addresses(field):
            known = found.get(address.mailbox)
            found[address.mailbox] = known if known and known.name else address
    return tuple(found.values())


def _is_bulk(headers: Headers) -> bool:
    """Whether it was sent to a list, or by a program that nobody asked."""
    return (
        "list-unsubscribe" in headers
        or "list-id" in headers
        or headers.raw("precedence").strip().lower() in _BULK
        or headers.raw("auto-submitted").strip().lower().startswith("auto-generated")
    )


def _unsent(headers: Headers) -> Literal["", "draft", "deleted"]:
    """What mail programs note of a mail that was never sent, or thrown away."""
    labels = {label.strip().lower() for label in headers.words("x-gmail-labels").split(",")}
    is_draft = headers.raw("x-unsent").strip() == "1" or "x-mozilla-draft-info" in headers
    if is_draft or not labels.isdisjoint(_DRAFTS):
        return "draft"
    flags = _HEXADECIMAL.match(headers.raw("x-mozilla-status").strip())
    is_gone = flags is not None and bool(int(flags[0], 16) & _EXPUNGED)
    return "deleted" if is_gone or not labels.isdisjoint(_THROWN_AWAY) else ""
