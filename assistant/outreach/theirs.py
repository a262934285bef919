"""What they have not told us yet, what worries them, and their last word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import msgspec

from assistant.checks.kinds.base import Spot
from assistant.facts.people import Person
from assistant.facts.questions import Gap
from assistant.facts.said import Utterance
from assistant.language.patterns import pattern
from assistant.language.words import contains_words, proves_something
from assistant.location import KeyPath
from assistant.outreach.answers import bare, one_answer
from assistant.outreach.material import Found, Given, Material, has_ended
from assistant.phrasing import past_day
from assistant.results.draft import Fact, Missing

_SHORT = range(4, 31)
"""Words of a sentence that one can hand back to whoever said it."""

_FEARED = pattern(
    r"\b(?:afraid|worr(?:y|ies|ied)|fear(?:s|ed)?|concerned|nervous|unsure|doubts?|what if|might"
    r"|will|won['’]t|going to)\b",
    re.IGNORECASE,
)
"""Words about what may come, not about what has gone wrong."""


class Unknown(msgspec.Struct, frozen=True, kw_only=True):
    """A question that is due and open: as one asks it, its topic, and how the answer helps them."""

    ask: str
    topic: str
    helps: str


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """Something that the recipient said or wrote to us, and when."""

    words: str
    day: str


def gap(need: str, material: Material) -> Found:
    """The open question that the recipient is most likely to answer."""
    if material.facts.deal.outcome:
        return has_ended(need)
    gaps = [one for one in material.facts.gaps.all if one.kind in ("unanswered", "assumed")]
    if not gaps:
        why = "every answer that is due at this stage is there"
        return Missing(need=need, why=why)
    helping = [one for one in gaps if one.question.for_them]
    if not helping:
        why = f"nobody has written how an answer about {gaps[0].question.topic} helps them"
        return Missing(need=need, why=why, ask="Write 'for_them' beside the question.")
    question = min(helping, key=lambda one: not _knows(one, material)).question
    source = f"the question {question.id}"
    known = (
        Fact(words=question.ask, kind="words", source=source),
        Fact(words=question.for_them, kind="words", source=source),
    )
    return Given(Unknown(ask=question.ask, topic=question.topic, helps=question.for_them), known)


def _knows(one: Gap, material: Material) -> bool:
    return material.to.role in one.question.ask_whom


def worry(need: str, material: Material) -> Found:
    """What worries the recipient, recorded and in words of theirs; or their answer about it."""
    first = material.to.first
    recorded = next(_worries(material), None)
    if recorded:
        return _said(recorded, recorded.text, material)
    answered = one_answer(need, ("risk_of_change",), "stated", material)
    if isinstance(answered, Given) and getattr(answered.value, "mine", False):
        return answered
    ask = f"Ask {first}: What worries you about going ahead?"
    return Missing(need=need, why=f"{first} has voiced no worry in words that we hold", ask=ask)


def complaint(need: str, material: Material) -> Found:
    """What the recipient complains of: a recorded worry about what has happened, in their words."""
    first, voiced = material.to.first, tuple(_worries(material))
    said = next((one for one in voiced if not _FEARED.search(one.text)), None)
    if said:
        return _said(said, said.text, material)
    if voiced:
        why = f"{first} fears what may come; nothing has gone wrong yet"
        return Missing(
            need=need, why=why, ask="Try the template recommend: it begins with a worry."
        )
    why = f"{first} has complained of nothing in words that we hold"
    ask = f"Ask {first}: What went wrong? Then write it under 'concerns', in {first}'s words."
    return Missing(need=need, why=why, ask=ask)


def _worries(material: Material) -> Iterator[Utterance]:
    """Recorded worries that stand in their own words somewhere, the newest first."""
    said = list(_heard(material))
    concerns = [
        one
        for one in material.facts.deal.concerns
        if material.facts.people.find(one.who) == material.to and proves_something(one.what)
    ]
    for concern in reversed(concerns):
        yield from (one for one in said if contains_words(one.text, concern.what))


def last_word(need: str, material: Material) -> Found:
    """What the recipient last wrote or said: the last sentence that does something."""
    first = material.to.first
    said = [one for one in _heard(material) if len(one.text.split()) in _SHORT]
    if not said:
        why = f"no words of {first}'s are in the record"
        ask = f"Take {first}'s last mail in: deal import mail MAIL.eml --into {material.path}"
        return Missing(need=need, why=why, ask=ask)
    latest = [one for one in said if one.touch.id == said[0].touch.id]
    chosen = next((one for one in reversed(latest) if _says_something(one)), latest[-1])
    return _said(chosen, chosen.text, material)


def _says_something(one: Utterance) -> bool:
    return any(act.kind in ("promise", "concern", "question", "request") for act in one.acts)


def _heard(material: Material) -> Iterable[Utterance]:
    """What the recipient wrote or said, the newest mail or call first."""
    facts = material.facts
    for touch in sorted(facts.conversation.touches, key=lambda one: one.order, reverse=True):
        if material.to.id in touch.people and not touch.activity.auto_reply:
            yield from (one for one in facts.said.in_touch(touch) if one.speaker == material.to)


def _said(one: Utterance, words: str, material: Material) -> Given:
    key: KeyPath = one.passage.key
    place = material.locator.of_spot(Spot.at(one.passage))
    told = _without_greeting(bare(words), material.facts.us)
    dated = past_day(one.touch.day, material.facts.as_of)
    quotation = Fact(
        words=told,
        kind="quotation",
        source=f"{place.path}:{place.line}",
        said_by=material.to.name,
        said_on=one.touch.day,
        via=one.touch.id,
        rung="verified",
    )
    when = material.dated(one.touch.day, dated, (*key[:2], "date"))
    return Given(Words(words=told, day=dated), (quotation, when))


def _without_greeting(words: str, us: Person) -> str:
    """A sentence without “Hello Jo,” in front: what follows stands as they wrote it."""
    greeting, comma, rest = words.partition(",")
    addressed = greeting.split()[-1:] in ([us.first], us.name.split()[-1:])
    return rest.strip() if comma and rest.strip() and addressed else words
