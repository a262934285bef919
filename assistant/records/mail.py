"""A mail that somebody is about to send, or has sent."""

from __future__ import annotations

import datetime as dt
from typing import Literal, get_args

from msgspec import field

from assistant.records.base import Record

MailKind = Literal[
    "first_contact",
    "follow_up",
    "reopen",
    "meeting_request",
    "agenda",
    "proposal_cover",
    "price_answer",
    "recommendation",
    "apology",
    "complaint_reply",
    "order_confirmation",
    "congratulation",
    "trigger",
    "referral_request",
    "reminder",
    "close_file",
    "why_lost",
    "introduction",
    "renewal",
    "forwardable_note",
    "event_invitation",
    "reply",
    "notice",
    "service",
    "greeting",
]
MAIL_KINDS: tuple[MailKind, ...] = get_args(MailKind)


class Mail(Record, frozen=True):
    """One mail.

    Without a `kind` it is read from the text; `attachments` is None where nobody knows whether
    anything hangs on the mail.
    """

    text: str
    subject: str = ""
    kind: MailKind | None = None
    to: tuple[str, ...] = ()
    sender: str = field(name="from", default="")
    date: dt.date | None = None
    attachments: tuple[str, ...] | None = None
