"""The customer's own words, as far as the recipient may see them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

import msgspec

from assistant.facts.discovery import Known, at_least
from assistant.facts.questions import Question, is_stale
from assistant.location import KeyPath
from assistant.outreach.material import Found, Given, Material
from assistant.phrasing import past_day
from assistant.results.draft import Fact, Missing
from assistant.results.review import Rung

_PAIRS = (("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("'", "'"))


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody at the customer said.

    `words` are theirs, to the letter; `mine` says that the recipient said them, so that a mail
    can say “you”. `day` is when.
    """

    words: str
    speaker: str
    first: str
    mine: bool
    day: str
    topic: str


def one_answer(need: str, questions: Iterable[str], rung: Rung, material: Material) -> Found:
    """The first of some questions that was answered in words which the recipient may see.

    Args:
        need: what the template calls it.
        questions: their ids, the best first.
        rung: how far up the ladder the answer must stand.
        material: what there is.
    """
    refused: list[Missing] = []
    for question in _asked(questions, material):
        found = _usable(need, question, rung, material)
        if isinstance(found, Given):
            return found
        refused.append(found)
    return _telling(refused) if refused else Missing(need=need, why="no such question is asked")


def all_answers(need: str, questions: Iterable[str], rung: Rung, material: Material) -> Found:
    """Every one of some questions that was answered so, two at least."""
    found = [_usable(need, one, rung, material) for one in _asked(questions, material)]
    given = [one for one in found if isinstance(one, Given)]
    if len(given) > 1:
        facts = tuple(fact for one in given for fact in one.facts)
        return Given(tuple(one.value for one in given), facts)
    missing = [one for one in found if isinstance(one, Missing)]
    return _telling(missing) if missing else Missing(need=need, why="two answers are needed")


def _asked(questions: Iterable[str], material: Material) -> Iterator[Question]:
    known = {one.id: one for one in material.facts.questions}
    yield from (known[one] for one in questions if one in known)


def _telling(refused: list[Missing]) -> Missing:
    """The reason that is nearest to being mended: something was said, but may not be used."""
    said = [one for one in refused if not one.why.startswith("nobody")]
    return (said or refused)[0]


def _usable(need: str, question: Question, rung: Rung, material: Material) -> Found:
    known = material.facts.discovery.answers.get(question.id)
    why, ask = _why_not(question, known, rung, material)
    if why or known is None or known.said_by is None:
        return Missing(need=need, why=why, ask=ask)
    answer = known.answer
    said_on, dated_at = _said_on(known, material)
    key = (*known.key, "quote")
    words = Fact(
        words=bare(answer.quote),
        kind="quotation",
        source=material.place(key),
        said_by=known.said_by.name,
        said_on=said_on,
        rung=known.rung,
        via=answer.source,
    )
    dated = past_day(said_on, material.facts.as_of) if said_on else ""
    when = (material.dated(said_on, dated, dated_at),) if said_on else ()
    value = Answer(
        words=words.words,
        speaker=known.said_by.name,
        first=known.said_by.first,
        mine=known.said_by.id == material.to.id,
        day=dated,
        topic=question.topic,
    )
    return Given(value, (words, *when, *material.name(known.said_by)))


def _said_on(known: Known, material: Material) -> tuple[dt.date | None, KeyPath]:
    """When the words were said, and where that stands: of a mail or a call, its own day."""
    touch = material.facts.conversation.by_id(known.answer.source)
    if touch:
        return touch.day, (*touch.key, "date")
    return known.answer.date, (*known.key, "date")


def _why_not(
    question: Question, known: Known | None, rung: Rung, material: Material
) -> tuple[str, str]:
    """Why an answer may not stand in a mail to this person, and what would mend it."""
    ask = f"Ask: {question.ask}"
    topic = question.topic
    if known is None:
        return f"nobody there has said {topic}", ask
    if known.said_by is None or not at_least(known.rung, rung):
        return f"what we wrote about {topic} is our own guess", ask
    if not known.answer.quote:
        who = known.said_by.first
        return f"{who} told us {topic}, but their words are not written down", ask
    if known.quote_missing:
        return f"the words about {topic} are not in their source any more", "Where are they from?"
    if is_stale(question, known, material.facts.as_of):
        return f"what {known.said_by.first} said about {topic} has grown old", ask
    return _confidence(known, question, material)


def _confidence(known: Known, question: Question, material: Material) -> tuple[str, str]:
    """Told in confidence: words are for who said them, unless they may be shared."""
    speaker, to = known.said_by, material.to
    assert speaker
    if speaker.id == to.id or known.answer.share == "everyone":
        return "", ""
    told = f"{speaker.first} told us in confidence {question.topic}"
    if known.answer.share == "nobody":
        return f"{told}; nobody else is to hear it", f"Ask {to.first}: {question.ask}"
    return told, f"Ask {speaker.first}: May I mention to {to.first} what you said about it?"


def bare(quote: str) -> str:
    """The words of a quote in one line, without quotation marks around the whole."""
    words = " ".join(quote.split()).rstrip(".")
    for opening, closing in _PAIRS:
        inside = words[1:-1]
        around = words.startswith(opening) and words.endswith(closing)
        if around and opening not in inside and closing not in inside:
            words = inside
        elif not _is_balanced(words, opening, closing):
            words = words.strip(opening + closing)
    return words.strip().rstrip(".")


def _is_balanced(words: str, opening: str, closing: str) -> bool:
    """Whether each mark is closed; an apostrophe inside the words is none."""
    if opening == closing:
        return words.count(opening) % 2 == 0
    return words.count(opening) == words.count(closing)
