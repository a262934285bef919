"""What the sentences of a text do: ask, request, promise, worry, talk money, praise or listen.

Every act carries the rule that saw it, the words it saw, and whether it is clear or possible.
English only: ask `looks_english` first; a text in another language has no acts here.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from functools import lru_cache

import msgspec

from assistant.language.due_dates import find_due_dates
from assistant.language.matching.plain import Plain, plain
from assistant.language.matching.tables import Hit, Tables
from assistant.language.rules.concerns import CONCERNS
from assistant.language.rules.customer import CUSTOMER
from assistant.language.rules.english import looks_english
from assistant.language.rules.money import MONEY
from assistant.language.rules.pitch import PITCH, of_names
from assistant.language.rules.promised import end_of_act, end_of_clause
from assistant.language.rules.promises import PROMISES
from assistant.language.rules.questions import MARKED, UNMARKED
from assistant.language.rules.requests import REQUESTS
from assistant.language.rules.rule import KINDS, Kind, Side
from assistant.language.sentences import split_sentences
from assistant.language.shapes import Act, SaidSentence

_OTHERS = (REQUESTS, PROMISES, CONCERNS, MONEY, PITCH, CUSTOMER)
TABLES = (MARKED, UNMARKED, *_OTHERS)
_LONGEST_LINE = 40
"""Characters. What people say again word for word is short: “Hi Anna,” “Thanks for your time.”"""


def read_acts(
    text: str,
    said_on: dt.date | None = None,
    names: Collection[str] = (),
    side: Side = "",
    english: bool | None = None,
    kinds: tuple[Kind, ...] = KINDS,
) -> tuple[SaidSentence, ...]:
    """The sentences of a text with what each of them does.

    Nobody is named as the speaker.

    Args:
        text: what was written or said.
        said_on: the day of it; it tells when promises fall due.
        names: our own, of company and products: what is said of them is said of us.
        side: who speaks, where that is known.
        english: whether it is; looked up where nobody says so.
        kinds: acts of these kinds alone are looked for.
    """
    known_english = looks_english(text) if english is None else english
    search = _search(tuple(names), side, kinds)
    return tuple(
        [
            SaidSentence(
                start=span.start,
                end=span.end,
                text=(words := text[span.start : span.end]),
                acts=_acts(words, span.start, said_on, search) if known_english else (),
            )
            for span in split_sentences(text)
        ]
    )


class _Search:
    """What is looked for where one side speaks, in one sentence after the other."""

    def __init__(self, names: tuple[str, ...], side: Side, kinds: tuple[Kind, ...]) -> None:
        ours = tuple(sorted({name.lower() for name in names if name.strip()}))
        self._tables = tables = _tables(ours)
        self._asking = tables.rows(side, kinds, besides=UNMARKED)
        self._others = tables.rows(side, kinds, besides=MARKED)

    def acts(self, sentence: str, offset: int, said_on: dt.date | None) -> tuple[Act, ...]:
        """What one sentence does, in the order of its words."""
        simple = plain(sentence)
        text = simple.text
        found = self._tables.hits(text, self._asking if "?" in text else self._others)
        if not found:
            return ()
        return tuple(
            [
                _act(table.kind, hit, simple, sentence, offset, said_on)
                for table, hits in found
                for hit in (_in_order(hits) if table.many else (min(hits, key=_rank),))
            ]
        )


_search = lru_cache(maxsize=24)(_Search)


@lru_cache(maxsize=8)
def _tables(names: tuple[str, ...]) -> Tables:
    own = (of_names(names),) if names else ()
    return Tables((*TABLES, *own))


def _acts(sentence: str, offset: int, said_on: dt.date | None, search: _Search) -> tuple[Act, ...]:
    """What one sentence does; of a short line it may be known from another text."""
    if len(sentence) <= _LONGEST_LINE:
        acts = _acts_of_line(sentence, search)
        if not acts:
            return acts
        if said_on is None or all(act.kind != "promise" for act in acts):
            return tuple([_moved(act, offset) for act in acts])
    return search.acts(sentence, offset, said_on)


@lru_cache(maxsize=1024)
def _acts_of_line(sentence: str, search: _Search) -> tuple[Act, ...]:
    """What a line does whatever the day: greetings and thanks are the same in mail after mail."""
    return search.acts(sentence, 0, None)


def _moved(act: Act, offset: int) -> Act:
    return msgspec.structs.replace(act, start=act.start + offset, end=act.end + offset)


def _rank(hit: Hit) -> tuple[bool, bool, int]:
    """The best act of a sentence: clear, an open question, the first."""
    return hit.rule.confidence != "clear", hit.rule.form == "closed", hit.start


def _in_order(hits: list[Hit]) -> list[Hit]:
    return sorted(hits, key=lambda hit: hit.start)


def _act(
    kind: Kind, hit: Hit, simple: Plain, sentence: str, offset: int, said_on: dt.date | None
) -> Act:
    start, end = _trimmed(simple.text, hit.start, hit.end)
    what = due = ""
    if kind == "promise":
        clause = end_of_clause(simple.text, hit.what)
        end = max(end, clause)
        act = end_of_act(simple.text, hit.what, clause)
        what = sentence[simple.place(hit.what) : simple.end(act)].strip(" ,.;")
        due = _due(sentence, simple.place(start), simple.end(end), said_on)
    return Act(
        kind=kind,
        form=hit.rule.form,
        rule=hit.rule.id,
        start=offset + simple.place(start),
        end=offset + simple.end(end),
        confidence="clear" if hit.rule.confidence == "clear" else "possible",
        what=what,
        due=due,
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Start and end of what was seen, without the signs and spaces around it."""
    words = text[start:end]
    return start + len(words) - len(words.lstrip(' ,;:.!?)-"(*')), start + len(words.rstrip(" ,;:"))


def _due(sentence: str, start: int, end: int, said_on: dt.date | None) -> str:
    """The day by which a promise falls due: named in its clause, else before it."""
    if said_on is None:
        return ""
    times = find_due_dates(sentence, said_on)
    inside = [time for time in times if start <= time.start < end]
    before = [time for time in times if time.end <= start]
    named = inside[:1] or before[-1:]
    return named[0].date.isoformat() if named else ""
