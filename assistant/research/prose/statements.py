"""Sentences in which a company, or somebody who leads it, says what it wants."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator, Sequence

from assistant.language.patterns import pattern
from assistant.language.sentences import split_sentences
from assistant.research.markup.passages import Passage
from assistant.research.prose.aims import AIMS
from assistant.research.prose.aims.words import NEVER, OTHERS
from assistant.research.prose.ours import Ours
from assistant.results.read_page import Quote, Statement, StatementKind

_MOST = 300
_YEAR = pattern(r"\b(?:19|20)\d\d\b")
_OVER = "once"
_SHORTEST, _LONGEST = 20, 600
_READ = ("paragraph", "item", "quote")
_MARKS = (("“", "”"), ("„", "“"), ('"', '"'), ("«", "»"), ("‘", "’"))


def find_statements(
    text: str,
    passages: Sequence[Passage],
    ours: Ours,
    quotes: Sequence[Quote],
    outsiders: Container[str],
    year: int,
) -> list[Statement]:
    """The sentences on goals, priorities, strategy and vision, in the order of the page.

    What customers, partners and others want is none of them.

    Args:
        text: the page's.
        passages: its parts.
        ours: what its company is called.
        quotes: what people say on it.
        outsiders: who of them does not speak for the company.
        year: in which it was written; what lies before it is no aim.
    """
    starts = [quote.start for quote in quotes]
    found = list[Statement]()
    for start, end in _sentences(text, passages):
        place = bisect_right(starts, end) - 1
        quote = quotes[place] if place >= 0 and quotes[place].end > start else None
        speaker = quote.speaker if quote else ""
        said = _said(text, quote, start, end) if quote else ""
        words = [_without_past(one, year) for one in (said, text[start:end]) if one]
        kinds = [kind for one in words if (kind := _kind(one, ours, bool(speaker)))]
        if kinds and speaker not in outsiders:
            found.append(Statement(kinds[0], text[start:end], start, end, speaker))
    return found[:_MOST]


def _said(text: str, quote: Quote, start: int, end: int) -> str:
    """What of a sentence stands in the quotation."""
    return text[max(start, quote.start) : min(end, quote.end)]


def _sentences(text: str, passages: Sequence[Passage]) -> Iterator[tuple[int, int]]:
    for passage in passages:
        if passage.kind in _READ:
            for span in split_sentences(text[passage.start : passage.end]):
                yield _bare(text, passage.start + span.start, passage.start + span.end)


def _bare(text: str, start: int, end: int) -> tuple[int, int]:
    """A sentence without the quotation marks around it, which are not its speaker's."""
    inner = text[start + 1 : end - 1]
    for opening, closing in _MARKS:
        begins = text[start] == opening and closing not in inner
        ends = text[end - 1] == closing and opening not in inner
        start, end = start + begins, end - ends
    return start, end


def _without_past(sentence: str, year: int) -> str:
    """The sentence with no year that is over."""
    return _YEAR.sub(lambda found: found[0] if int(found[0]) >= year else _OVER, sentence)


def _kind(sentence: str, ours: Ours, is_said: bool) -> StatementKind | None:
    if not _SHORTEST <= len(sentence) <= _LONGEST or NEVER.search(sentence):
        return None
    if OTHERS.match(sentence) and not is_said:
        return None
    is_ours = is_said or ours.meant_in(sentence)
    fitting = (
        aim.kind for aim in AIMS if (is_ours or not aim.ours) and aim.pattern.search(sentence)
    )
    return next(fitting, None)
