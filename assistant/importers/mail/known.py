"""Mails that a deal has already: from an earlier import, or written by hand."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from assistant.importers.mail.activities import direction_of, moment_of
from assistant.importers.mail.customer import Sides
from assistant.importers.mail.envelope import Envelope
from assistant.importers.mail.words import bare_id, bare_subject
from assistant.records.deal import Activity, Deal
from assistant.records.names import slug

_WRITTEN = ("mail", "message", "proposal")


class KnownMails:
    """The activities of a deal that are mails, or may be."""

    def __init__(self, deal: Deal, sides: Sides, zone: dt.tzinfo) -> None:
        self.ids: dict[str, Activity] = {}
        self._free: dict[dt.date, list[Activity]] = {}
        for activity in deal.activities:
            if activity.message_id:
                self.ids[bare_id(activity.message_id)] = activity
            elif activity.kind in _WRITTEN:
                self._free.setdefault(activity.date.day, []).append(activity)
        self._sides = sides
        self._zone = zone

    def has_id(self, mail: Envelope) -> bool:
        """Whether the deal has this mail by its id; one of another day and subject is another."""
        known = self.ids.get(mail.message_id)
        return known is not None and (
            known.date.day == moment_of(mail, self._zone).day
            or bare_subject(known.subject) == bare_subject(mail.subject)
        )

    def named_apart(self, mail: Envelope) -> Envelope:
        """The mail, without its id where another mail in the deal has it, too."""
        return replace(mail, message_id="") if mail.message_id in self.ids else mail

    def has_by_hand(self, mail: Envelope) -> bool:
        """Whether an activity is this mail: same day, direction, somebody of theirs, and subject.

        One with neither subject nor text is any mail of that day. Each stands for one mail.
        """
        there = self._free.get(moment_of(mail, self._zone).day, [])
        found = next((one for one in there if self._is_same(one, mail)), None)
        if found:
            there.remove(found)
        return found is not None

    def _is_same(self, activity: Activity, mail: Envelope) -> bool:
        bare = activity.kind == "mail" and not activity.subject and not activity.text
        same_subject = bare_subject(activity.subject) == bare_subject(mail.subject)
        named = (name for name in (activity.sender, *activity.people) if name)
        there = {self._person(name) for name in named if not self._sides.is_our_name(name)}
        return (
            (bare or (bool(activity.subject) and same_subject))
            and self._direction(activity) == direction_of(mail, self._sides)
            and (not there or not there.isdisjoint(self._people_of(mail)))
        )

    def _person(self, name: str) -> str:
        return self._sides.names.find(name) or slug(name)

    def _people_of(self, mail: Envelope) -> set[str]:
        """All that the deal may call those on the mail who are not one of us."""
        outside = [one for one in mail.everybody if not self._sides.is_ours(one)]
        names = [name for one in outside for name in (one.mailbox, one.name) if name]
        firsts = (slug(name.split()[0]) for name in names)
        return {*map(self._person, names), *firsts}

    def _direction(self, activity: Activity) -> str:
        if activity.direction:
            return activity.direction
        return "out" if activity.kind == "proposal" or not activity.sender else "in"
