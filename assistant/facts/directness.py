"""How directly we answer: what our replies to price questions held, and answers without one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

import msgspec

from assistant.facts.answers import Answers
from assistant.facts.asked import Asked
from assistant.facts.conversation import Conversation
from assistant.facts.said import Place, Said, Utterance
from assistant.facts.touches import Touch
from assistant.language.answering import defers, is_courtesy
from assistant.language.hedging import hedges, is_specific
from assistant.language.patterns import Phrases
from assistant.language.prices import names_price
from assistant.language.topics import common
from assistant.once import once
from assistant.results.finding import Confidence

_PRICE_WORDS = Phrases("""
    price; prices; pricing; quote; quotation; offer; proposal; figure; figures; number; numbers
    cost; costs; rate; rates; estimate; range; budget
""")


class PriceReply(msgspec.Struct, frozen=True, kw_only=True):
    """A price that they asked for, and our next reply to it.

    `given` is a figure, a range, or the day by which they will have one; `waiting` has no reply
    yet. `possible` where we asked something back, or a call since may have given it.
    """

    asked: Asked
    state: Literal["given", "dodged", "unclear", "waiting"]
    reply: Touch | None = None
    confidence: Confidence = "clear"


class Hedged(msgspec.Struct, frozen=True):
    """A direct question, and the sentence of ours that answered it with generalities."""

    asked: Asked
    answer: Utterance
    confidence: Confidence


class _Known(NamedTuple):
    """A hedged answer as it is remembered: the id of what they asked, and our sentence."""

    asked: str
    answer: Place
    confidence: Confidence


class Directness:
    """What our replies held.

    Args:
        answers: what they asked.
        conversation: everything that we wrote since.
        said: what was said.
        names: words that name people, companies and products, in lower case.
    """

    def __init__(
        self, answers: Answers, conversation: Conversation, said: Said, names: frozenset[str]
    ) -> None:
        self._answers = answers
        self._conversation = conversation
        self._said = said
        self._names = names

    @once
    def prices(self) -> tuple[PriceReply, ...]:
        """Every price that they asked for in writing."""
        return tuple(map(self._price, self._asked_for_prices))

    @once
    def _asked_for_prices(self) -> tuple[Asked, ...]:
        return tuple(asked for asked in self._written() if asked.asks_price)

    def _written(self) -> Iterator[Asked]:
        """What they asked in writing."""
        return (one.asked for one in self._answers.all if one.asked.touch.side == "customer")

    @once
    def hedged(self) -> tuple[Hedged, ...]:
        """Every clear question of theirs that we answered with generalities, and never better."""
        name = f"hedged: {self._conversation.so_far}"
        known = self._said.recall(name, list[_Known], lambda: [*self._hedged()])
        asked = {one.asked.id: one.asked for one in self._answers.all if known}
        return tuple(
            Hedged(asked[one.asked], self._said.at(one.answer), one.confidence) for one in known
        )

    def _hedged(self) -> Iterator[_Known]:
        prices = {asked.id for asked in self._asked_for_prices}
        direct = (
            asked
            for asked in self._written()
            if asked.kind == "question" and asked.confidence == "clear" and asked.id not in prices
        )
        for one in filter(None, map(self._hedge, direct)):
            yield _Known(one.asked.id, one.answer.place, one.confidence)

    @once
    def evaded(self) -> frozenset[str]:
        """The ids of what they asked and got generalities for, or no price."""
        dodged = (one.asked.id for one in self.prices if one.state == "dodged")
        return frozenset((*dodged, *(one.asked.id for one in self.hedged)))

    def _price(self, asked: Asked) -> PriceReply:
        replies = [one for one in self._answers.replies(asked) if self._is_reply(asked, one)]
        since = self._conversation.after(asked.touch)
        attached = any(touch.activity.attachments for touch in replies)
        if attached or any(_brings_a_price(touch) for touch in since):
            return PriceReply(asked=asked, state="given")
        states = [self._price_in(touch) for touch in replies]
        if not replies:
            return PriceReply(asked=asked, state="waiting")
        if "given" in states:
            return PriceReply(asked=asked, state="given")
        asks_back = any(
            act.kind == "question" for one in self._said.in_touch(replies[0]) for act in one.acts
        )
        doubt = asks_back or "unclear" in states or asked.confidence == "possible"
        return PriceReply(
            asked=asked,
            state=states[0],
            reply=replies[0],
            confidence="possible" if doubt else "clear",
        )

    def _is_reply(self, asked: Asked, touch: Touch) -> bool:
        """Whether it replies to the question: in its thread, in a call, or about prices."""
        if touch.side == "both" or self._answers.in_thread(asked, touch):
            return True
        told = (touch.activity.subject, touch.activity.text, *touch.activity.attachments)
        return any(_PRICE_WORDS.search(text.lower()) for text in told)

    def _price_in(self, touch: Touch) -> Literal["given", "dodged", "unclear"]:
        if touch.side == "both" and names_price(touch.activity.text):
            return "given"
        read = self._said.read(touch)
        if read is None or not read.english:
            return "unclear"
        ours = self._ours(touch)
        if any(names_price(one.text) or _dates_a_price(one) for one in ours):
            return "given"
        return "unclear" if touch.side == "both" else "dodged"

    def _hedge(self, asked: Asked) -> Hedged | None:
        replies = (one for one in self._answers.replies(asked) if self._said.read(one))
        reply = next(replies, None)
        if reply is None or reply.side == "both" or reply.activity.attachments:
            return None
        hedged = [one for one in self._ours(reply) if hedges(one.text)]
        first = self._engaging(asked, reply) if hedged else []
        empty = [one for one in first if one in hedged]
        if not empty or any(self._says_something(one) for one in first):
            return None
        if len(empty) < len(first) and not all(one.praises or one in empty for one in first):
            return None
        later = (one for touch in replies for one in self._engaging(asked, touch))
        if any(not hedges(one.text) or self._says_something(one) for one in later):
            return None
        met = any(touch.side == "both" for touch in self._answers.replies(asked))
        return Hedged(asked, empty[0], "possible" if met else "clear")

    def _engaging(self, asked: Asked, touch: Touch) -> list[Utterance]:
        """Our sentences about what was asked; where none shares a word with it, all that say
        something."""
        ours = self._ours(touch)
        near = [one for one in ours if common(asked.about, one.text, self._names)]
        return near or [one for one in ours if not is_courtesy(one.text)]

    def _ours(self, touch: Touch) -> list[Utterance]:
        return [one for one in self._said.in_touch(touch) if one.side != "customer"]

    def _says_something(self, one: Utterance) -> bool:
        acts = {act.kind for act in one.acts}
        promised = "promise" in acts and (defers(one.text) or any(act.due for act in one.acts))
        asked_back = bool(acts & {"question", "request"})
        return promised or asked_back or is_specific(one.text, self._names)


def _brings_a_price(touch: Touch) -> bool:
    """Whether it surely held a price: it is marked so, or is a proposal."""
    ours = touch.side in ("us", "both")
    return ours and (touch.activity.price or touch.kind == "proposal")


def _dates_a_price(one: Utterance) -> bool:
    """Whether it says when they will have a figure."""
    speaks_of_it = bool(_PRICE_WORDS.search(one.text.lower()))
    promised = any(act.kind == "promise" and act.due for act in one.acts)
    if promised and (speaks_of_it or defers(one.text)):
        return True
    return speaks_of_it and _names_a_day(one)


def _names_a_day(one: Utterance) -> bool:
    # Its rules cost a review's start 4 ms, and few deals hold a price that was asked for.
    from assistant.language.due_dates import find_due_dates  # noqa: PLC0415

    return bool(find_due_dates(one.text, one.touch.day))
