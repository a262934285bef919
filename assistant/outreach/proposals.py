"""How the latest proposal meets what they told us: both sides word for word."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from assistant.checks.kinds.base import Spot
from assistant.facts.said import Utterance
from assistant.language.words import content_words
from assistant.outreach.answers import Answer, all_answers, bare
from assistant.outreach.material import Found, Given, Material
from assistant.phrasing import day
from assistant.results.draft import Fact, Missing
from assistant.results.review import Rung

_LENGTHS = range(5, 31)
"""Words of a sentence that a cover can show."""
_ENOUGH = 2
"""Words that an issue and a sentence of the proposal share, and issues that a cover needs."""


class Met(msgspec.Struct, frozen=True, kw_only=True):
    """One issue: what they said about it, as in an answer, and `how` the proposal puts it."""

    words: str
    speaker: str
    mine: bool
    day: str
    how: str


def met_issues(need: str, questions: Iterable[str], rung: Rung, material: Material) -> Found:
    """The issues that the latest proposal answers, two at least."""
    sentences = _sentences(material)
    if not sentences:
        ask = "Paste its text into the activity, so that it can be held against what they said."
        return Missing(need=need, why="the words of the proposal are not in the record", ask=ask)
    answered = all_answers(need, questions, rung, material)
    if isinstance(answered, Missing):
        return answered
    pairs = [(issue, _best(issue, sentences)) for issue in _issues(answered)]
    found = [(issue, sentence) for issue, sentence in pairs if sentence]
    found = list({sentence.text: (issue, sentence) for issue, sentence in found}.values())
    if len(found) < _ENOUGH:
        open_issue = next((issue.words for issue, sentence in pairs if not sentence), "")
        why = "the proposal does not answer two things that they told us"
        ask = f"Which sentence of it meets this: “{open_issue}”?" if open_issue else ""
        return Missing(need=need, why=why, ask=ask)
    facts = tuple(_fact(sentence, material) for _, sentence in found)
    return Given(tuple(_met(*one) for one in found), (*answered.facts, *facts))


def _issues(answered: Given) -> tuple[Answer, ...]:
    return answered.value if isinstance(answered.value, tuple) else ()


def _sentences(material: Material) -> list[Utterance]:
    """What we wrote in the latest proposal."""
    proposals = material.facts.pitches.of("proposal")
    said = material.facts.said.in_touch(proposals[-1].touch) if proposals else ()
    return [one for one in said if one.side == "us" and len(one.text.split()) in _LENGTHS]


def _best(issue: Answer, sentences: list[Utterance]) -> Utterance | None:
    wanted = content_words(issue.words)
    shared = [len(wanted & content_words(one.text)) for one in sentences]
    most = max(shared)
    return sentences[shared.index(most)] if most >= _ENOUGH else None


def _met(issue: Answer, sentence: Utterance) -> Met:
    return Met(
        words=issue.words,
        speaker=issue.speaker,
        mine=issue.mine,
        day=issue.day,
        how=bare(sentence.text),
    )


def _fact(sentence: Utterance, material: Material) -> Fact:
    place = material.locator.of_spot(Spot.at(sentence.passage))
    return Fact(
        words=bare(sentence.text),
        kind="quotation",
        source=f"{place.path}:{place.line}",
        said_by=material.facts.us.name,
        said_on=sentence.touch.day,
        via=f"our proposal of {day(sentence.touch.day)}",
    )
