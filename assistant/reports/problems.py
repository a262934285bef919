"""What is wrong with files: what is said of many places is said once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from assistant.errors import Problem
from assistant.phrasing import number

MOST_PLACES = 3
"""Places of one problem that are named; the others are counted."""


def gathered(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems in their order; of those that say the same, the first few and how many more."""
    places: defaultdict[tuple[str, str, str], list[Problem]] = defaultdict(list)
    for problem in problems:
        places[problem.level, problem.message, problem.hint].append(problem)
    for same in places.values():
        shown = same if len(same) == MOST_PLACES + 1 else same[:MOST_PLACES]
        yield from shown
        if rest := len(same) - len(shown):
            where = f"and in {number(rest)} more places"
            yield msgspec.structs.replace(same[0], path=where, line=0, column=0)
