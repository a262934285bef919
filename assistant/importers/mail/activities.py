"""Mails as activities of a deal."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Literal

from assistant.importers.mail.customer import Sides
from assistant.importers.mail.envelope import Envelope
from assistant.importers.mail.mail import MADE_ID, Mail
from assistant.importers.mail.people import People
from assistant.records.base import Moment
from assistant.records.consistency import activity_ids
from assistant.records.deal import Activity, Deal


def moment_of(mail: Envelope, zone: dt.tzinfo) -> Moment:
    """When the mail was sent, for a team whose days begin in `zone`."""
    sent = (mail.sent or dt.datetime.min.replace(tzinfo=dt.UTC)).astimezone(zone)
    return Moment(sent.date(), sent.time().replace(second=0, microsecond=0))


def direction_of(mail: Envelope, sides: Sides) -> Literal["in", "out"]:
    """`out` if one of us wrote it; the notices of mail servers come in, ours too."""
    is_ours = mail.sender is not None and sides.is_ours(mail.sender)
    return "out" if is_ours and not mail.is_from_machine else "in"


class Ids:
    """Ids for new mails of a deal: `2026-11-02-mail`, then `2026-11-02-mail-2`."""

    def __init__(self, deal: Deal) -> None:
        self._taken = {*activity_ids(deal.activities)}
        self._counts: Counter[dt.date] = Counter()

    def take(self, day: dt.date) -> str:
        """An id that no other activity has."""
        while True:
            self._counts[day] += 1
            count = self._counts[day]
            name = f"{day}-mail" if count == 1 else f"{day}-mail-{count}"
            if name not in self._taken:
                self._taken.add(name)
                return name


class Writer:
    """Makes activities of mails.

    Args:
        deal: the deal that they go to.
        sides: who is whose.
        people: how the deal calls them.
        known: the ids of all mails that the deal has or gets.
        zone: where the team's days begin.
    """

    def __init__(
        self, deal: Deal, sides: Sides, people: People, known: Collection[str], zone: dt.tzinfo
    ) -> None:
        self._ids = Ids(deal)
        self._sides = sides
        self._people = people
        self._known = known
        self._zone = zone

    def activity(self, mail: Mail) -> Activity:
        """The mail as an activity, with an id of its own."""
        moment = moment_of(mail.envelope, self._zone)
        sender = self._sender(mail.envelope)
        others = (name for name in self._others(mail) if name != sender)
        return Activity(
            id=self._ids.take(moment.day),
            date=moment,
            kind="mail",
            direction=direction_of(mail.envelope, self._sides),
            sender=sender,
            people=tuple(dict.fromkeys(others)),
            subject=mail.envelope.subject,
            text=f"{mail.text}\n" if "\n" in mail.text else mail.text,
            attachments=mail.attachments,
            message_id=_written(mail.id),
            in_reply_to=_written(self._answered(mail.envelope)),
            auto_reply=mail.auto_reply,
        )

    def _sender(self, mail: Envelope) -> str:
        if mail.sender is None:
            return ""
        return self._people.called.get(mail.sender.mailbox, str(mail.sender))

    def _others(self, mail: Mail) -> Iterator[str]:
        """Who received it, without us; of a mail that came back, whom it did not reach."""
        for address in mail.returned:
            yield self._people.called.get(address, address)
        for one in mail.envelope.to:
            if not self._sides.is_ours(one) and not mail.returned:
                yield self._people.called.get(one.mailbox, str(one))

    def _answered(self, mail: Envelope) -> str:
        """The mail that it answers; the nearest before that where the deal has not got it."""
        near_first = mail.references[::-1]
        known = (one for one in near_first if one in self._known)
        return next(known, near_first[0] if near_first else "")


def _written(message_id: str) -> str:
    return f"<{message_id}>" if message_id and not message_id.startswith(MADE_ID) else message_id
