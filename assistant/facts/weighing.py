"""What one mail, call or sentence of ours does for a thing that they asked."""

from __future__ import annotations

from typing import Literal

import msgspec

from assistant.facts.asked import Asked
from assistant.facts.said import Passage, Place, Said, Utterance
from assistant.facts.threads import bare_subject
from assistant.facts.touches import Touch
from assistant.language.answering import (
    agrees,
    defers,
    does_not_know,
    gives,
    goes_on,
    invites,
    is_courtesy,
    points_to,
)
from assistant.language.hedging import hedges, is_specific
from assistant.language.topics import common, may_hold

State = Literal["answered", "promised", "unclear", "open"]
Relation = Literal["thread", "person", "other"]
_Weight = Literal["answered", "promised", "maybe", ""]

_GREETINGS = ("hi ", "hello ", "hey ", "dear ")
_LONGEST_GREETING = 30

_ENOUGH_IN_A_CALL = 2
"""Words that a sentence in a call must share with a question to answer it: one talks long."""

_ENOUGH_FOR_OTHERS = 2
"""Words that a mail to somebody else must share with a question to have answered it, perhaps."""


class Followed(msgspec.Struct, frozen=True, kw_only=True):
    """A thing that they asked, and what became of it.

    `touch` and `sentence` are where it was answered or promised; for what is still open, or
    unclear, where it may have been. `certain` where nothing may have answered it; `promise` is
    where we promised an answer.
    """

    asked: Asked
    state: State
    certain: bool = False
    touch: Touch | None = None
    sentence: Place | None = None
    promise: Place | None = None

    @property
    def passage(self) -> Passage | None:
        """Where the words stand that answer it, promise to, or may have answered it."""
        return self.asked.sentences.at(self.sentence).passage if self.sentence else None

    @property
    def is_open(self) -> bool:
        """Whether they still wait, as far as anybody can see."""
        return self.state == "open"


class Scales:
    """Weighs what we said against what was asked.

    Args:
        said: what was said.
        names: words that name people, companies and products, in lower case.
    """

    def __init__(self, said: Said, names: frozenset[str]) -> None:
        self._said = said
        self._names = names

    def touch(self, asked: Asked, touch: Touch, relation: Relation) -> Followed | None:
        """What a mail or call of ours did for it; None where its words are not at hand.

        Args:
            asked: what they asked.
            touch: what we wrote or said later.
            relation: whether it stands in the thread, or was for who asked, or for others.
        """
        met = touch.side == "both" and relation != "other" and asked.is_to_meet
        if met or self._names_it(asked, touch):
            return Followed(asked=asked, state="answered", touch=touch)
        read = self._said.read(touch)
        if touch.side == "us" and read and read.english:
            return self._written(asked, touch, relation, read.newest.text)
        if told := self._told(asked, touch):
            return settled(asked, "open" if relation == "other" else "answered", told)
        if relation == "other":
            return Followed(asked=asked, state="open")
        if touch.side == "both" and read and read.english:
            return Followed(asked=asked, state="open", touch=touch)
        return None

    def sentence(self, asked: Asked, one: Utterance, relation: Relation) -> _Weight:
        """What one sentence of ours does for it."""
        return self._weight(asked, one, relation, self._shared(asked, one))

    def _weight(self, asked: Asked, one: Utterance, relation: Relation, shared: int) -> _Weight:
        """The same of a sentence of which is known how many words it shares with the question."""
        if relation == "other":
            return "maybe" if shared >= _ENOUGH_FOR_OTHERS else ""
        if not shared and (relation == "person" or self._is_beside(asked, one)):
            return ""
        by_act = _by_what_it_does(one, bool(shared))
        if by_act is not None:
            return by_act
        return "answered" if shared else _without_its_words(asked, one)

    def _is_beside(self, asked: Asked, one: Utterance) -> bool:
        """Whether it speaks of what else was asked, or only greets, as half of the others do."""
        return _is_greeting(one.text) or bool(common(asked.beside, one.text, self._names))

    def _told(self, asked: Asked, call: Touch) -> Utterance | None:
        """What we said about it in a call whose words are at hand; praise tells nothing."""
        spoken = self._said.in_touch(call) if call.side == "both" else ()
        ours = (one for one in spoken if one.side != "customer")
        enough = min(len(asked.about), _ENOUGH_IN_A_CALL)
        return next((one for one in ours if enough and self._tells(asked, one, enough)), None)

    def _tells(self, asked: Asked, one: Utterance, enough: int) -> bool:
        return not one.praises and self._shared(asked, one) >= enough

    def _written(self, asked: Asked, mail: Touch, relation: Relation, words: str) -> Followed:
        """The best that a mail's sentences do; an attachment that names nothing may help."""
        is_near = may_hold(words, asked.about)
        if not is_near and relation != "thread":
            return Followed(asked=asked, state="open")
        best: dict[str, Utterance] = {}
        for shared, one in self._nearest_first(asked, mail, is_near=is_near):
            weight = self._weight(asked, one, relation, shared)
            if weight == "answered":
                return settled(asked, "answered", one)
            best.setdefault(weight, one)
        if "promised" in best:
            return settled(asked, "promised", best["promised"])
        perhaps = best.get("maybe")
        is_here = bool(perhaps or (mail.activity.attachments and relation == "thread"))
        state: State = "answered" if is_here and asked.confidence == "possible" else "open"
        return Followed(
            asked=asked,
            state=state,
            touch=mail if is_here else None,
            sentence=perhaps.place if perhaps else None,
        )

    def _nearest_first(
        self, asked: Asked, mail: Touch, *, is_near: bool
    ) -> list[tuple[int, Utterance]]:
        """A mail's sentences with the count of words that each shares; those without come last."""
        said = self._said.in_touch(mail)
        if not is_near:
            return [(0, one) for one in said]
        counted = [(self._shared(asked, one), one) for one in said]
        return [one for one in counted if one[0]] + [one for one in counted if not one[0]]

    def _shared(self, asked: Asked, one: Utterance) -> int:
        return len(common(asked.about, one.text, self._names))

    def _names_it(self, asked: Asked, touch: Touch) -> bool:
        """Whether an attachment, our notes, or a subject of its own speak of what was asked."""
        activity = touch.activity
        told = [*activity.attachments]
        if touch.side == "both":
            told.append(activity.text)
        if bare_subject(activity.subject) != bare_subject(asked.touch.activity.subject):
            told.append(activity.subject)
        return any(common(asked.about, text, self._names) for text in told)


def settled(asked: Asked, state: State, one: Utterance) -> Followed:
    """What was asked, with the sentence that answers it, promises to, or may have answered it."""
    promise = one.place if state == "promised" else None
    return Followed(asked=asked, state=state, touch=one.touch, sentence=one.place, promise=promise)


def _by_what_it_does(one: Utterance, shares: bool) -> _Weight | None:
    """What a promise, a question or praise of ours does; None for a plain sentence."""
    if not one.acts:
        return None
    acts = {act.kind for act in one.acts}
    if "promise" in acts and (shares or defers(one.text)):
        return "promised"
    if acts & {"question", "request"}:
        return "answered" if shares or invites(one.text) else ""
    if one.praises:
        return "maybe" if shares else ""
    return None


def _without_its_words(asked: Asked, one: Utterance) -> _Weight:
    """What a sentence in the thread does that shares no word with what was asked."""
    if asked.kind == "request" and agrees(one.text):
        return "promised"
    if points_to(one.text) or does_not_know(one.text) or (asked.is_to_meet and invites(one.text)):
        return "answered"
    if asked.is_closed and gives(one.text, "yes or no"):
        return "answered"
    if is_courtesy(one.text):
        return ""
    if _tells_something(asked, one):
        return "answered"
    return "" if any(act.kind == "pitch" for act in one.acts) else "maybe"


def _is_greeting(text: str) -> bool:
    """Whether it is a greeting alone."""
    is_short = len(text) <= _LONGEST_GREETING and text.endswith(",")
    return is_short and text.lower().startswith(_GREETINGS)


def _tells_something(asked: Asked, one: Utterance) -> bool:
    """Whether it goes on from what was asked, or gives what was wanted, and not in generalities."""
    if hedges(one.text) and not is_specific(one.text):
        return False
    return goes_on(one.text) or any(gives(one.text, want) for want in asked.wants)
