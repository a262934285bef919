"""From what a scan found to the activities and people that a deal gets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from assistant.errors import AssistantError
from assistant.importers.mail.activities import Writer
from assistant.importers.mail.addresses import Address
from assistant.importers.mail.choose import (
    Reason,
    Sorting,
    in_order,
    leave_out_internal,
    sort_by_side,
    sort_usable,
)
from assistant.importers.mail.customer import Customer, Sides, guess_customer, known_customer
from assistant.importers.mail.envelope import Envelope
from assistant.importers.mail.known import KnownMails
from assistant.importers.mail.mail import Mail, read_mail
from assistant.importers.mail.people import People, meet_people, with_people
from assistant.importers.mail.room import Room
from assistant.importers.mail.scan import Progress
from assistant.importers.mail.threads import Threads
from assistant.records.deal import Activity, Deal
from assistant.records.source import SIZE_LIMIT


class Asked(msgspec.Struct, frozen=True):
    """What is to be done.

    Attributes:
        domains: our own.
        customer: what the user named as the customer's.
        since: leave earlier mails out.
        zone: where the team's days begin.
        room: bytes that the deal's file has left.
    """

    domains: tuple[str, ...]
    customer: tuple[str, ...] = ()
    since: dt.datetime | None = None
    zone: dt.tzinfo = dt.UTC
    room: int = SIZE_LIMIT


class Taken(msgspec.Struct, frozen=True):
    """What a deal gets: mails, their activities, and people; the rest is in `sorting`."""

    mails: tuple[Mail, ...]
    activities: tuple[Activity, ...]
    people: People
    sides: Sides
    threads: Threads
    sorting: Sorting


def take_mails(deal: Deal, found: Sequence[Envelope], asked: Asked, progress: Progress) -> Taken:
    """What a deal gets of the mails that were found.

    Args:
        deal: the deal as it stands.
        found: the outsides of all mails.
        asked: what is to be done.
        progress: is told how many mails of how many are read.

    Raises:
        AssistantError: nobody can tell who the customer is, or there is no room for so much.
    """
    sorting = Sorting(found)
    sort_usable(sorting, asked.since)
    threads = Threads(sorting.rest)
    machines = sorting.take(lambda mail: mail.is_from_machine)
    before = Sides(deal, asked.domains, Customer())
    leave_out_internal(sorting, before)
    first = _customer(deal, sorting.rest, asked, before)
    sides = _settled_sides(deal, sorting.rest, asked, first, threads)
    known = KnownMails(deal, sides, asked.zone)
    sort_by_side(sorting, sides, threads, known.ids)
    talks = {threads.of(mail) for mail in sorting.rest}
    sorting.rest = in_order((*sorting.rest, *machines))
    sorting.leave_out("there", known.has_id)
    sorting.rest = [known.named_apart(mail) for mail in sorting.rest]
    sorting.leave_out("by_hand", known.has_by_hand)
    mails = _Reading(sorting, sides, {*known.ids}).read(asked, progress, threads, talks)
    returned = {address for mail in mails for address in mail.returned}
    people = meet_people(deal, sides, [mail.envelope for mail in mails], returned)
    writer = Writer(deal, sides, people, {*known.ids, *(mail.id for mail in mails)}, asked.zone)
    activities = tuple(map(writer.activity, mails))
    return Taken(tuple(mails), activities, people, sides, threads, sorting)


def _customer(deal: Deal, mails: Iterable[Envelope], asked: Asked, sides: Sides) -> Customer:
    known = known_customer(deal, asked.customer)
    if known.shown:
        return known
    personal = [mail for mail in mails if not (mail.is_bulk or mail.is_from_nobody)]
    return guess_customer(deal, personal, sides)


def _settled_sides(
    deal: Deal, mails: Sequence[Envelope], asked: Asked, customer: Customer, threads: Threads
) -> Sides:
    """Who is on whose side, once everybody is met: who is new may bring further mails along.

    Else the next import of the same mails would find more than this one.
    """
    ids = KnownMails(deal, Sides(deal, asked.domains, customer), asked.zone).ids
    known, count = deal, -1
    while True:
        sides = Sides(known, asked.domains, customer.with_more(known_customer(known, ())))
        trial = Sorting(mails)
        sort_by_side(trial, sides, threads, ids)
        if len(trial.rest) <= count:
            return sides
        count = len(trial.rest)
        known = with_people(deal, meet_people(deal, sides, trial.rest))


class _Reading:
    """Reads the mails that are left, and leaves out what only their inside tells."""

    def __init__(self, sorting: Sorting, sides: Sides, ids: set[str]) -> None:
        self._sorting = sorting
        self._sides = sides
        self._known = frozenset(ids)
        self._ids = ids

    def read(
        self, asked: Asked, progress: Progress, threads: Threads, talks: set[str]
    ) -> list[Mail]:
        """The mails that the deal gets, in order; `talks` are the threads with the customer."""
        kept: list[Mail] = []
        room = Room(asked.room, asked.zone)
        for mail in self._each(asked.zone, progress):
            reason = self._known_by(mail) or self._reason(mail, threads.of(mail.envelope) in talks)
            if reason:
                self._sorting.left_out[reason].append(mail.envelope)
            else:
                room.take(mail)
                self._ids.add(mail.id)
                kept.append(mail)
            if room.is_over:
                kept.clear()  # nothing will be imported, and there may be very many
        room.check()
        return kept

    def _each(self, zone: dt.tzinfo, progress: Progress) -> Iterator[Mail]:
        mails = self._sorting.rest
        for number, envelope in enumerate(mails, 1):
            try:
                yield read_mail(envelope, zone)
            except AssistantError as error:
                self._sorting.name(envelope, str(error))
            progress(number, len(mails))

    def _known_by(self, mail: Mail) -> Reason | None:
        """Why a mail is no news, by an id that was made for it."""
        if mail.id in self._known:
            return "there"
        return "twice" if mail.id in self._ids else None

    def _reason(self, mail: Mail, is_in_talk: bool) -> Reason | None:
        """Why a mail server's notice is left out: what came back from the customer is none."""
        if not mail.envelope.is_from_machine:
            return None
        addresses = map(Address, mail.returned)
        if not (is_in_talk or any(map(self._sides.is_theirs, addresses))):
            return "other"
        return None if mail.auto_reply else "notice"
