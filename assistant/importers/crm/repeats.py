"""Which rows of an export are deals of their own: each id counts once."""

from __future__ import annotations

from typing import NamedTuple

from assistant.importers.crm.table import Row, Table
from assistant.importers.crm.words import clean
from assistant.records.names import slug

_LONGEST_ID = 80
_NAMING = ("account", "product", "name")


class Identity:
    """What a later import knows a row by: the CRM's id, else its names.

    Args:
        columns: the column, by its number, of each field.
    """

    def __init__(self, columns: dict[str, int]) -> None:
        self._id = columns.get("id")
        self._names = [columns[field] for field in _NAMING if field in columns]

    def of(self, cells: list[str]) -> str:
        """The id of a row; "" where nothing tells it from others."""
        own = clean(cells[self._id]) if self._id is not None else ""
        named = slug(" ".join(cells[column] for column in self._names))
        return (own or named)[:_LONGEST_ID].strip("- ")


class Conflict(NamedTuple):
    """A row whose id an earlier one has, and the columns in which the two differ."""

    id: str
    line: int
    first: int
    columns: tuple[str, ...]


class Repeats:
    """Rows that are no deals of their own.

    Attributes:
        lines: the lines in which they begin.
        same: for each that says what an earlier row says, its line.
        conflicts: those that say something else.
        nameless: for each that has neither id nor name, its line.
    """

    def __init__(self, table: Table, identity: Identity) -> None:
        self.lines: set[int] = set()
        self.same: list[int] = []
        self.conflicts: list[Conflict] = []
        self.nameless: list[int] = []
        self._table = table
        self._identity = identity
        self._first: dict[str, int] = {}

    def is_new(self, row: Row) -> bool:
        """Whether no row before this one has its id."""
        name = self._identity.of(row.cells)
        first = self._first.setdefault(name, row.line) if name else 0
        if first == row.line:
            return True
        self.lines.add(row.line)
        if not name:
            self.nameless.append(row.line)
        elif columns := self._differing(row, self._table.row_at(first)):
            self.conflicts.append(Conflict(name, row.line, first, columns))
        else:
            self.same.append(row.line)
        return False

    def line_of(self, identity: str) -> int | None:
        """The line of the row that is the deal of that id; None where there is none."""
        return self._first.get(identity)

    def _differing(self, row: Row, first: Row) -> tuple[str, ...]:
        names = self._table.header.cells
        pairs = zip(names, row.cells, first.cells, strict=False)
        return tuple(name for name, one, other in pairs if clean(one) != clean(other))
