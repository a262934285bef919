"""How long they waited for our answers, in business days from the asking."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from assistant.facts.answers import Answers
from assistant.facts.calendar import Calendar
from assistant.facts.conversation import Conversation
from assistant.facts.said import Said
from assistant.facts.touches import Touch
from assistant.once import once


class ReplyTime(msgspec.Struct, frozen=True):
    """A mail of theirs that asked for something, our first reply to it, and the days between."""

    mail: Touch
    reply: Touch
    days: int


class FirstWord(msgspec.Struct, frozen=True):
    """What the customer first wrote to us, and when they first heard from us; None: not yet."""

    mail: Touch
    reply: Touch | None


class _Days(msgspec.Struct, frozen=True, array_like=True):
    """A reply as it is remembered, by the positions of both mails."""

    mail: int
    reply: int
    days: int


class ReplyTimes:
    """When we replied to what they asked, oldest first, whatever the reply held."""

    def __init__(
        self, answers: Answers, conversation: Conversation, said: Said, calendar: Calendar
    ) -> None:
        self._answers = answers
        self._conversation = conversation
        self._said = said
        self._calendar = calendar

    @once
    def all(self) -> tuple[ReplyTime, ...]:
        """One for each mail that surely asked for something and had a reply."""
        name = f"replies: {self._said.so_far}"
        known = self._said.recall(name, list[_Days], lambda: [*self._days()])
        at = self._conversation.at
        return tuple([ReplyTime(at(one.mail), at(one.reply), one.days) for one in known])

    def _days(self) -> Iterable[_Days]:
        times: dict[str, _Days] = {}
        for followed in self._answers.all:
            asked = followed.asked
            reply = next(self._answers.replies(asked), None)
            if reply and asked.confidence == "clear" and asked.touch.side == "customer":
                days = self._calendar.business_between(asked.touch.day, reply.day)
                mail = asked.touch
                times.setdefault(mail.id, _Days(mail.position, reply.position, days))
        return times.values()

    @property
    def first_word(self) -> FirstWord | None:
        """Who wrote first; None where we did, or nobody."""
        first = next(iter(self._conversation.touches), None)
        if first is None or first.side != "customer" or first.activity.auto_reply:
            return None
        later = self._conversation.after(first)
        return FirstWord(first, next((one for one in later if one.side in ("us", "both")), None))
