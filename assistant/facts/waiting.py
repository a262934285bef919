"""Who the deal waits on: silence has a direction."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.debts import Debts
from assistant.facts.people import People, Person
from assistant.facts.touches import Touch
from assistant.records.deal import Deal, Role

WaitingOn = Literal["never_contacted", "us", "agreed", "meeting", "customer", "nobody"]

_MOST_SAY: tuple[Role, ...] = ("economic_buyer", "decision_maker", "champion")


class Agreed(msgspec.Struct, frozen=True):
    """A known reason for quiet, and until when it holds; None where nobody knows the day."""

    reason: str
    until: dt.date | None

    @property
    def words(self) -> str:
        """Until when it is quiet, and why."""
        until = f" until {self.until}" if self.until else ""
        return f"quiet{until}: {self.reason}"


class Waiting:
    """Who the deal waits on at one day, the first line that matches; and whose silence it is.

    `debts` are what they surely wait for from us, oldest first: late promises and what they asked.
    `quiet_since` is the day from which nobody at the customer has answered. `silent_person` is
    the one with the most say of those we wrote to in vain, `unanswered` what we wrote to them
    since their own last word, and `silent_since` when that began; where nobody is named they
    speak of the customer as a whole.
    """

    def __init__(
        self,
        deal: Deal,
        people: People,
        conversation: Conversation,
        debts: Debts,
        as_of: dt.date,
    ) -> None:
        self.agreed = agreed_wait(deal, people, conversation, as_of)
        self.booked = booked_day(deal, people, conversation, as_of)
        self.debts = debts.promised
        if not tender_is_quiet(deal, as_of):
            self.debts = tuple(sorted((*debts.promised, *debts.asked), key=lambda one: one.since))
        self.on = self._first_match(conversation)
        silence = conversation.silence
        self.unanswered = silence.touches if silence else ()
        self.silent_person = silent_person(people, conversation, as_of)
        self.silent_since = silent_since(deal, conversation, self.unanswered, as_of)

    def _first_match(self, conversation: Conversation) -> WaitingOn:
        if not (conversation.outbound or conversation.signs_of_life or conversation.planned):
            return "never_contacted"
        if self.debts:
            return "us"
        if self.agreed:
            return "agreed"
        if self.booked:
            return "meeting"
        return "customer" if conversation.silence else "nobody"


def silent_person(people: People, conversation: Conversation, as_of: dt.date) -> Person | None:
    """Whose silence it is: of those still there whom we wrote to, the one with the most say."""
    silence = conversation.silence
    addressed = filter(None, (people.by_id(one) for one in silence.people)) if silence else ()
    return min((one for one in addressed if not one.has_left(as_of)), key=_say, default=None)


def _say(person: Person) -> int:
    return _MOST_SAY.index(person.role) if person.role in _MOST_SAY else len(_MOST_SAY)


def silent_since(
    deal: Deal,
    conversation: Conversation,
    unanswered: tuple[Touch, ...],
    as_of: dt.date,
) -> dt.date | None:
    """From when silence counts: our first unanswered touch, or the end of a known reason for it.

    Args:
        deal: the record.
        conversation: who was away, and until when.
        unanswered: our touches that nobody answered, oldest first.
        as_of: the day of the review.
    """
    if not unanswered:
        return None
    addressed = {one for touch in unanswered for one in touch.people}
    returns = [conversation.away.get(one) for one in addressed]
    ends = [
        deal.waiting.until if deal.waiting else None,
        deal.tender.award if deal.tender else None,
        min(filter(None, returns)) if returns and all(returns) else None,
    ]
    return max((unanswered[0].day, *(end for end in ends if end and end < as_of)))


def agreed_wait(
    deal: Deal, people: People, conversation: Conversation, as_of: dt.date
) -> Agreed | None:
    """Why the customer is expected to be quiet on `as_of`, if there is a reason."""
    if deal.waiting and deal.waiting.until >= as_of:
        return Agreed(deal.waiting.reason or "an agreed wait", deal.waiting.until)
    if tender_is_quiet(deal, as_of) and deal.tender:
        return Agreed("the tender is with the customer until its award", deal.tender.award)
    if conversation.silence and conversation.absences:
        addressed = conversation.silence.people
        away = [one for one in addressed if one in conversation.absences]
        if away and len(away) == len(addressed):
            person = people.by_id(away[0])
            name = person.name if person else "the customer"
            return Agreed(f"{name} is away", min(conversation.absences[one] for one in away))
    return None


def tender_is_quiet(deal: Deal, as_of: dt.date) -> bool:
    """Whether a tender has been handed in and not been awarded: nobody may talk."""
    tender = deal.tender
    if not tender or not tender.submitted or tender.submitted > as_of:
        return False
    return tender.award is None or as_of < tender.award


def booked_day(
    deal: Deal, people: People, conversation: Conversation, as_of: dt.date
) -> dt.date | None:
    """The next day on which we are to meet the customer, or they are to take the next step."""
    days = [touch.day for touch in conversation.planned]
    step = deal.next_step
    if step and step.date and step.date >= as_of and people.is_theirs(step.owner, as_of):
        days.append(step.date)
    return min(days, default=None)
