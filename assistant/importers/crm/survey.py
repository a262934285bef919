"""One pass over an export: which texts its columns hold, what is missing, what is broken.

Each distinct text is read once, however often it stands there; what a date or an amount means is
decided from all of them together.
"""

from __future__ import annotations

from collections import Counter
from typing import Literal, NamedTuple, TypeVar

from assistant.importers.crm.fields import DATE_FIELDS
from assistant.importers.crm.mapping import Ending, Mapping
from assistant.importers.crm.repeats import Identity, Repeats
from assistant.importers.crm.table import Broken, Row, Table
from assistant.importers.crm.words import Endings, clean

Key = TypeVar("Key")

_TALLIED = (*DATE_FIELDS, "account", "account.id", "product", "type", "origin", "status")
_STATE = ("stage", "status", "is_won", "is_closed")


class Tally:
    """How often something stands in an export, and the first line that has it."""

    __slots__ = ("count", "line")

    def __init__(self, line: int) -> None:
        self.count = 0
        self.line = line


class _Gap(NamedTuple):
    """What deals should have in one of some columns: all of them, the open ones, or the others."""

    name: str
    fields: tuple[str, ...]
    of: Literal["all", "open", "closed"] = "all"


_GAPS = (
    _Gap("id", ("id",)),
    _Gap("account", ("account", "account.id")),
    _Gap("owner", ("owner",)),
    _Gap("opened", ("opened",)),
    _Gap("stage", ("stage",), "open"),
    _Gap("value", ("value",), "open"),
    _Gap("close", ("close", "close.expected"), "open"),
    _Gap("end", ("close", "outcome.date", "outcome.won", "outcome.lost"), "closed"),
)


class Survey:
    """What one pass over all rows of an export finds.

    Attributes:
        totals: how many deals stand in which way.
        tallies: the texts of each field, as they stand there.
        money: the same for amount and currency together.
        stages: the same for the stages of open deals.
        gaps: how many deals lack something that they should have, by its name.
        repeats: rows that are no deals of their own.
        broken: rows that cannot be read.
        footer: lines of words below the last row, as reports have them.
    """

    def __init__(self, table: Table, mapping: Mapping) -> None:
        self.identity = Identity(mapping.columns)
        self.endings = Endings(mapping.file.outcomes)
        self.repeats = Repeats(table, self.identity)
        self.totals: Counter[Ending] = Counter()
        self.tallies: dict[str, dict[str, Tally]] = {
            field: {} for field in _TALLIED if field in mapping.columns
        }
        self.money: dict[tuple[str, str], Tally] = {}
        self.stages: dict[str, Tally] = {}
        self.gaps: dict[str, Tally] = {}
        self.broken: list[Broken] = []
        self.footer: list[Broken] = []
        self._columns = mapping.columns
        self._expected = [one for one in _GAPS if not mapping.columns.keys().isdisjoint(one.fields)]
        self._states: dict[tuple[str, ...], Ending] = {}
        self._read(table)

    def _read(self, table: Table) -> None:
        for row in table.rows():
            if isinstance(row, Broken):
                self.footer.append(row)
                continue
            self.broken += self.footer
            self.footer = []
            if self.repeats.is_new(row):
                self._take(row)
        self.broken += [row for row in self.footer if not row.stands_alone]
        self.footer = [row for row in self.footer if row.stands_alone]

    def _take(self, row: Row) -> None:
        ending = self.ending(row.cells)
        self.totals[ending] += 1
        for field, texts in self.tallies.items():
            _count(texts, row.cells[self._columns[field]], row.line)
        if "value" in self._columns:
            key = self.cell(row.cells, "value"), self.cell(row.cells, "value.currency")
            _count(self.money, key, row.line)
        if ending == "open":
            _count(self.stages, self.cell(row.cells, "stage"), row.line)
        for gap in self._expected:
            if gap.of == "all" or (gap.of == "open") == (ending == "open"):
                self._look_for(gap, row)

    def _look_for(self, gap: _Gap, row: Row) -> None:
        if not any(clean(self.cell(row.cells, field)) for field in gap.fields):
            _count(self.gaps, gap.name, row.line)

    def cell(self, cells: list[str], field: str) -> str:
        """The text that a row has in the column of a field; "" where there is no such column."""
        column = self._columns.get(field)
        return "" if column is None else cells[column]

    def ending(self, cells: list[str]) -> Ending:
        """How the deal of a row stands."""
        state = tuple(self.cell(cells, field) for field in _STATE)
        if state not in self._states:
            self._states[state] = self.endings.of(*state)
        return self._states[state]


def _count(tallies: dict[Key, Tally], key: Key, line: int) -> None:
    tally = tallies.get(key)
    if tally is None:
        tally = tallies[key] = Tally(line)
    tally.count += 1
