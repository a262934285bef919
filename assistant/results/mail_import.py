"""What an import of mails did to a deal, and what it left out and why."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.errors import Problem
from assistant.results.review import SCHEMA_VERSION


class ImportedMail(msgspec.Struct, frozen=True, kw_only=True):
    """A mail that is an activity now; `path` is where it was read, `id` the activity's."""

    id: str
    date: str
    direction: Literal["in", "out"]
    sender: str = msgspec.field(name="from")
    people: tuple[str, ...] = msgspec.field(name="with", default=())
    subject: str = ""
    attachments: tuple[str, ...] = ()
    auto_reply: Literal["", "absence", "bounce"] = ""
    message_id: str
    path: str


class ImportedThread(msgspec.Struct, frozen=True, kw_only=True):
    """Mails that answer each other, by their first subject."""

    subject: str
    first: dt.date
    last: dt.date
    mails: tuple[ImportedMail, ...]


class Skipped(msgspec.Struct, frozen=True, kw_only=True):
    """Mails left out for one reason; `examples` are subjects, or companies with counts."""

    reason: str
    count: int
    examples: tuple[str, ...]
    paths: tuple[str, ...]


class MailPerson(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody in the mails, and on how many of them."""

    name: str
    email: str
    mails: int


class MailPeople(msgspec.Struct, frozen=True, kw_only=True):
    """The people in the mails who are not one of us.

    Attributes:
        new: stakeholders now, without a role.
        completed: stakeholders whose address was not known.
        others: on neither side.
        mailboxes: of the customer, but of no one person.
        unreachable: whose mails came back.
        withheld: of the customer, not added: a short name in the deal would mean two people.
    """

    new: tuple[MailPerson, ...] = ()
    completed: tuple[MailPerson, ...] = ()
    others: tuple[MailPerson, ...] = ()
    mailboxes: tuple[MailPerson, ...] = ()
    unreachable: tuple[MailPerson, ...] = ()
    withheld: tuple[MailPerson, ...] = ()


class MailImport(msgspec.Struct, frozen=True, kw_only=True):
    """The whole import.

    `customer` are the domains and addresses taken for the customer's, `because` how that was
    known where neither the deal nor the user says so. `no_mails` are files of other kinds in the
    folders; `unusable` are files that the user named and that hold no mail. `proposals` are new
    activities that seem to bring a proposal of ours: whether they do is the user's to say.
    """

    schema_version: int = SCHEMA_VERSION
    deal: str
    path: str
    written: bool
    rehearsal: bool
    found: int
    added: int
    threads: tuple[ImportedThread, ...]
    skipped: tuple[Skipped, ...]
    people: MailPeople
    customer: tuple[str, ...]
    because: str = ""
    no_mails: tuple[str, ...] = ()
    unusable: tuple[str, ...] = ()
    proposals: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    def skipped_as(self, reason: str) -> int:
        """How many mails were left out for one reason."""
        return sum(one.count for one in self.skipped if one.reason == reason)
