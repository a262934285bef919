"""What the customer asked of us: the questions and requests in their mails, messages and calls."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal

import msgspec

from assistant.facts.people import Parties, Person
from assistant.facts.said import Place, Said, Utterance
from assistant.facts.touches import Touch
from assistant.language.answering import Want, invites, is_small_talk, wants
from assistant.language.patterns import Phrases, pattern
from assistant.language.prices import asks_price
from assistant.language.topics import topic
from assistant.once import once
from assistant.results.finding import Confidence

if TYPE_CHECKING:
    from assistant.language.shapes import Act

_CALLED_BY_NAME = pattern(
    r"\s*(?:@|(?:hi|hello|hey|dear)[ ,]+)?([^\W\d_][\w'-]*(?: [^\W\d_][\w'-]*)?)[,:]", re.IGNORECASE
)
_UP_TO_US = Phrases("let me know if; let us know if; let me know should; let us know should")
_PUT_TO_US = Phrases("you; your; please; send; let me know; let us know")
_TO_BE_SENT = Phrases("send; forward; share; provide; e-mail; email; mail; get me; get us; give us")
_SEEN_NOW = Phrases("screen; slide; slides; mute; unmute; the chat")


class Asked(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """A question or a request of theirs: the sentence with that `number` in the mail or call.

    `about` are the stems of its words, `beside` those of what else was asked with it; yes or no
    would answer what `is_closed`, a price what `asks_price`. `person` asked it; the customer at
    large where nobody is named.
    """

    id: str
    kind: Literal["question", "request"]
    person: Person
    touch: Touch
    number: int
    text: str
    sentences: Said
    about: frozenset[str]
    is_closed: bool
    asks_price: bool
    confidence: Confidence
    beside: frozenset[str] = frozenset()

    @property
    def said(self) -> Utterance:
        """The sentence, for where its words stand."""
        return self.sentences.at(Place(self.touch.position, self.number))

    @property
    def is_put_to_us(self) -> bool:
        """Whether it is asked of us, and no wish told: “We need it by January”."""
        return "?" in self.words or bool(_PUT_TO_US.search(self.words.lower()))

    @once
    def is_to_meet(self) -> bool:
        """Whether they asked us to meet or to call."""
        return self.kind == "request" and invites(self.text)

    @once
    def wants(self) -> frozenset[Want]:
        """What would answer it; also a day where they asked us to meet."""
        wanted = wants(self.text, "closed" if self.is_closed else "")
        return wanted.union(("day",)) if self.is_to_meet else wanted

    @property
    def words(self) -> str:
        """The sentence, in one line."""
        return " ".join(self.text.split())


class _Heard(msgspec.Struct, frozen=True, kw_only=True):
    """What is remembered of a thing that they asked; `speaker` is the stakeholder who did."""

    touch: int
    number: int
    text: str
    speaker: str | None
    kind: Literal["question", "request"]
    about: frozenset[str]
    is_closed: bool
    asks_price: bool
    confidence: Confidence
    beside: frozenset[str] = frozenset()


class Hearing:
    """Finds what the customer asked of us, in the order in which they did.

    Courtesies, and requests to leave something be, ask for no answer. What is asked within a call
    is answered there; only a thing that is to be sent after it counts, and never for certain.

    Args:
        said: what was said.
        parties: who may have asked.
    """

    def __init__(self, said: Said, parties: Parties) -> None:
        self._said = said
        self._parties = parties

    def everything(self) -> Iterator[Asked]:
        """Each thing that they asked."""
        name = f"asked: {self._said.so_far}"
        return map(self._asked, self._said.recall(name, list[_Heard], lambda: [*self._heard()]))

    def _heard(self) -> Iterator[_Heard]:
        """The same, as it is remembered."""
        for touch in self._said.at_hand:
            if touch.side in ("customer", "both"):
                yield from self._heard_in(touch)

    def _heard_in(self, touch: Touch) -> list[_Heard]:
        said = self._said.in_touch(touch)
        if touch.side == "both":
            return _beside_each_other(self._spoken(said))
        asked = _beside_each_other(self._written(said))
        return [] if asked and self._calls_a_colleague(said[0].text) else asked

    def _asked(self, heard: _Heard) -> Asked:
        touch = self._said.touch_at(heard.touch)
        return Asked(
            id=f"{touch.id}-{heard.number + 1}",
            kind=heard.kind,
            person=self._asker(touch, heard.speaker),
            touch=touch,
            number=heard.number,
            text=heard.text,
            sentences=self._said,
            about=heard.about,
            is_closed=heard.is_closed,
            asks_price=heard.asks_price,
            confidence=heard.confidence,
            beside=heard.beside,
        )

    def _written(self, said: tuple[Utterance, ...]) -> Iterator[_Heard]:
        for number, one in enumerate(said):
            act = next(filter(_wants_a_reply, one.acts), None)
            if act and not self._is_for_nobody(one.text):
                yield self._heard_as(said, number, act)

    def _spoken(self, said: tuple[Utterance, ...]) -> Iterator[_Heard]:
        for number, one in enumerate(said):
            acts = (act for act in one.acts if act.kind == "request" and _wants_a_reply(act))
            act = next(acts, None) if one.side == "customer" else None
            if act and _is_to_be_sent(one.text) and not self._is_for_nobody(one.text):
                heard = self._heard_as(said, number, act)
                yield msgspec.structs.replace(heard, confidence="possible")

    def _heard_as(self, said: tuple[Utterance, ...], number: int, act: Act) -> _Heard:
        one = said[number]
        about = topic(one.text, self._parties.names)
        return _Heard(
            touch=one.touch.position,
            number=number,
            text=one.text,
            speaker=one.speaker.id if one.speaker else None,
            kind="question" if act.kind == "question" else "request",
            about=about or self._about_before(said, number),
            is_closed=act.kind == "request" or act.form == "closed",
            asks_price=asks_price(one.text),
            confidence=act.confidence,
        )

    def _about_before(self, said: tuple[Utterance, ...], number: int) -> frozenset[str]:
        return topic(said[number - 1].text, self._parties.names) if number else frozenset()

    def _asker(self, touch: Touch, speaker: str | None) -> Person:
        known = None if speaker is None else self._parties.people.by_id(speaker)
        if known:
            return known
        names = touch.names[:1] if touch.side == "customer" else ()
        return next((self._parties.customer.called(name) for name in names), self._parties.customer)

    def _is_for_nobody(self, text: str) -> bool:
        """Whether a sentence only sounds as if we had to answer it."""
        return (
            is_small_talk(text)
            or bool(_UP_TO_US.search(text.lower()))
            or (self._calls_a_colleague(text))
        )

    def _calls_a_colleague(self, text: str) -> bool:
        """Whether it begins with the name of somebody at the customer: it is for them."""
        people = self._parties.people
        called = _CALLED_BY_NAME.match(text)
        names = {called[1], called[1].split()[0]} if called else set()
        return any(map(people.find, names)) and not any(map(people.is_ours, names))


def _beside_each_other(asked: Iterable[_Heard]) -> list[_Heard]:
    """What was asked in one mail, each with what the others are about."""
    together = [*asked]
    if len(together) == 1:
        return together
    return [
        msgspec.structs.replace(
            one,
            beside=frozenset[str]().union(*(other.about for other in together if other is not one))
            - one.about,
        )
        for one in together
    ]


def _wants_a_reply(act: Act) -> bool:
    return act.kind in ("question", "request") and not act.is_refrain


def _is_to_be_sent(text: str) -> bool:
    words = text.lower()
    return bool(_TO_BE_SENT.search(words)) and not _SEEN_NOW.search(words)
