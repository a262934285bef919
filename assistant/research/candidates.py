"""Which page of a site is read next."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from typing import NamedTuple

from assistant.research.signposts import Section

_ORDER: tuple[Section, ...] = ("news", "leadership", "about", "investors", "blog", "careers")
_MOST_FIRST_PAGES = 2
_MOST_JOB_LISTS = 1
_MOST_FURTHER_PAGES: dict[Section, int] = {"leadership": 3, "about": 4, "careers": 0}
_BETWEEN_NEWS = dt.timedelta(days=14)
_MOST_SUPPOSED = 500


class Candidate(NamedTuple):
    """A page that may be read; `is_first` says that it is the first page of its part."""

    url: str
    section: Section
    is_first: bool
    day: dt.date
    found: int

    def rank(self) -> tuple[bool, int, int, int]:
        """The first pages of parts come first, then the newest."""
        part = _ORDER.index(self.section) if self.is_first and self.section in _ORDER else 0
        return not self.is_first, part, -self.day.toordinal(), self.found


class Candidates:
    """The pages that wait, and how many of each part were read.

    Lists begin with what is new: of pages without a day the first may be of today. What is
    supposed so decides only in which order pages are read.

    Args:
        today: the day on which the site is read.
    """

    def __init__(self, today: dt.date) -> None:
        self._today = today
        self._waiting: list[Candidate] = []
        self._read: Counter[tuple[Section, bool]] = Counter()
        self._found = 0
        self._undated = 0

    def add(self, url: str, section: Section, day: dt.date | None, *, is_first: bool) -> None:
        """One more page that may be read."""
        if day is None:
            self._undated = min(self._undated + 1, _MOST_SUPPOSED)
            day = self._today - self._undated * _BETWEEN_NEWS
        self._found += 1
        self._waiting.append(Candidate(url, section, is_first, day, self._found))

    def take(self) -> Candidate | None:
        """The best page that waits; None when nothing is left."""
        self._waiting = [one for one in self._waiting if self._is_wanted(one)]
        if not self._waiting:
            return None
        best = min(self._waiting, key=Candidate.rank)
        self._waiting.remove(best)
        return best

    def count(self, one: Candidate) -> None:
        """It was read."""
        self._read[one.section, one.is_first] += 1

    def _is_wanted(self, one: Candidate) -> bool:
        if one.is_first:
            most = _MOST_JOB_LISTS if one.section == "careers" else _MOST_FIRST_PAGES
        else:
            most = _MOST_FURTHER_PAGES.get(one.section, self._found)
        return self._read[one.section, one.is_first] < most
