"""Which mails of a scan belong into the deal, and why the others do not."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable
from typing import Literal

from msgspec.structs import replace

from assistant.errors import Problem
from assistant.importers.mail.customer import Sides
from assistant.importers.mail.envelope import Envelope
from assistant.importers.mail.threads import Threads

Reason = Literal[
    "there", "by_hand", "twice", "internal", "bulk", "notice", "other", "early", "draft", "deleted"
]
"""Why a mail is left out: the deal has it, from an import or by hand; the files have it twice; only
we are on it; a list or a program sent it; a mail server's word on a delay; it is not about the
customer; it is earlier than asked for; it was never sent; its mail program deleted it."""


class Sorting:
    """Sorts mails out, step by step: `rest` are those that no step has left out."""

    def __init__(self, mails: Iterable[Envelope]) -> None:
        self.rest = list(mails)
        self.left_out: defaultdict[Reason, list[Envelope]] = defaultdict(list)
        self.problems: list[Problem] = []

    def leave_out(self, reason: Reason, test: Callable[[Envelope], bool]) -> None:
        """Leave out all mails for which `test` holds."""
        kept: list[Envelope] = []
        for mail in self.rest:
            (self.left_out[reason] if test(mail) else kept).append(mail)
        self.rest = kept

    def name(self, mail: Envelope, why: str) -> None:
        """Note a mail that cannot be imported."""
        message = f"it was not imported: {why}."
        self.problems.append(Problem(path=str(mail.place), message=message))

    def take(self, test: Callable[[Envelope], bool]) -> list[Envelope]:
        """The mails for which `test` holds; they are no longer in the rest."""
        taken = [mail for mail in self.rest if test(mail)]
        self.rest = [mail for mail in self.rest if not test(mail)]
        return taken


def sort_usable(sorting: Sorting, since: dt.datetime | None) -> None:
    """Leave out what was never sent, names too little, or stands there twice; put it in order."""
    sorting.leave_out("draft", lambda mail: mail.unsent == "draft")
    sorting.leave_out("deleted", lambda mail: bool(mail.unsent))
    for mail in sorting.take(lambda mail: mail.sender is None):
        sorting.name(mail, "nobody is named as its author")
    for mail in sorting.take(lambda mail: mail.sent is None):
        sorting.name(mail, mail.note)
    if since:
        sorting.leave_out("early", lambda mail: _moment(mail) < since)
    copies = _Copies()
    sorting.leave_out("twice", copies.has)
    sorting.rest = [copies.named_apart(mail) for mail in sorting.rest]
    sorting.rest = in_order(sorting.rest)


def in_order(mails: Iterable[Envelope]) -> list[Envelope]:
    """The mails by their dates."""
    return sorted(mails, key=_moment)


def _moment(mail: Envelope) -> dt.datetime:
    return mail.sent or dt.datetime.min.replace(tzinfo=dt.UTC)


class _Copies:
    """Remembers mails by their ids; some programs give one id to many mails."""

    def __init__(self) -> None:
        self._moments: dict[str, dt.datetime | None] = {}
        self._known: set[tuple[str, dt.datetime | None]] = set()

    def has(self, mail: Envelope) -> bool:
        """Whether this mail was seen before; it is remembered from now on."""
        if not mail.message_id:
            return False
        self._moments.setdefault(mail.message_id, mail.sent)
        known = (mail.message_id, mail.sent) in self._known
        self._known.add((mail.message_id, mail.sent))
        return known

    def named_apart(self, mail: Envelope) -> Envelope:
        """The mail, without its id where another mail has it, too."""
        first = self._moments.get(mail.message_id, mail.sent)
        return mail if first == mail.sent else replace(mail, message_id="")


def leave_out_internal(sorting: Sorting, sides: Sides) -> None:
    """Leave out what only we are on; a mail of ours to nobody named went to somebody else."""
    for mail in sorting.take(lambda mail: not mail.to and _is_internal(mail, sides)):
        sorting.name(mail, "it names no recipient")
    sorting.leave_out("internal", lambda mail: _is_internal(mail, sides))


def sort_by_side(sorting: Sorting, sides: Sides, threads: Threads, known: Collection[str]) -> None:
    """Leave out what is not about the customer.

    Args:
        sorting: the mails; those that only we are on are left out already.
        sides: who is whose.
        threads: which mails belong together.
        known: the ids of the mails that the deal has.
    """
    sorting.leave_out("bulk", lambda mail: mail.is_bulk and _is_strange(mail, sides))
    with_them = {threads.of(mail) for mail in sorting.rest if _is_with_them(mail, sides, known)}
    sorting.leave_out("other", lambda mail: threads.of(mail) not in with_them)


def _is_internal(mail: Envelope, sides: Sides) -> bool:
    return all(map(sides.is_ours, mail.everybody))


def _is_strange(mail: Envelope, sides: Sides) -> bool:
    sender = mail.sender
    return sender is not None and not sides.is_ours(sender) and not sides.is_theirs(sender)


def _is_with_them(mail: Envelope, sides: Sides, known: Collection[str]) -> bool:
    return any(map(sides.is_theirs, mail.everybody)) or any(one in known for one in mail.references)
