"""The answers: how far each one carries, on a ladder of six rungs."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.phrasing import upper_first
from assistant.reports import words
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.section import Part, places, section
from assistant.results.review import RUNGS, AnswerLine, Review

_STEP, _FOOT = 14, 36


def answers(review: Review, part: Part) -> Html | None:
    """The section, unless nothing is due or answered."""
    if not review.answers:
        return None
    return section(
        part,
        "Answers",
        tag("p", _ladder_words(), class_="note"),
        tag("ul", map(_answer, review.answers), class_="answers"),
        note=words.answers_sum(review.answers),
    )


def _ladder_words() -> Iterator[Html | str]:
    yield "The ladder, from the lowest rung: "
    yield ", ".join(words.RUNG_WORDS.values())
    yield ". A triangle marks what the stage needs."


def _answer(answer: AnswerLine) -> Html:
    notes = "; ".join(words.answer_notes(answer))
    told = answer.answer or tag("span", f"To ask: {answer.ask}", class_="note")
    return tag(
        "li",
        tag("p", upper_first(words.plain(answer.question)), class_="name"),
        _ladder(answer),
        tag("p", _rung(answer), class_="rung"),
        tag(
            "div",
            tag("p", told, dir="auto"),
            tag("p", notes, class_="note") if notes else None,
            _evidence(answer),
            class_="told",
        ),
        class_="below" if words.is_below(answer) else "enough" if answer.needed else None,
    )


def _evidence(answer: AnswerLine) -> Html | None:
    if answer.evidence is None or answer.rung == "unknown":
        return None
    place = tag("code", words.place(answer.evidence))
    return tag(
        "details",
        tag("summary", tag("span", "Evidence ", class_="note"), place),
        places((answer.evidence,)),
        class_="evidence",
    )


def _rung(answer: AnswerLine) -> Iterator[Html | str]:
    yield tag("b", words.RUNG_WORDS[answer.rung])
    if answer.needed:
        needed = words.RUNG_WORDS[answer.needed]
        enough = f"needs: {needed}" if words.is_below(answer) else "enough"
        yield tag("span", enough, class_="note")


def _ladder(answer: AnswerLine) -> Html:
    """Six bars, one higher than the other; the text beside it says the same."""
    reached = RUNGS.index(answer.rung)
    steps = [_step(at, reached) for at in range(len(RUNGS))]
    if answer.needed:
        x = RUNGS.index(answer.needed) * _STEP + 5
        top = _top(RUNGS.index(answer.needed)) - 3
        steps.append(tag("path", d=f"M{x} {top}l-4.500-6h9z", class_="needed"))
    size = {"width": len(RUNGS) * _STEP, "height": _FOOT + 2}
    return tag("svg", steps, **size, class_="ladder", aria_hidden="true", focusable="false")


def _step(at: int, reached: int) -> Html:
    top = _top(at)
    look = "on" if 0 < at <= reached else "none" if at == reached else "off"
    return tag("rect", x=at * _STEP, y=top, width=10, height=_FOOT - top, rx=1.5, class_=look)


def _top(at: int) -> int:
    return _FOOT - 4 - at * 4
