"""A row of an export as the file that a deal comes from: every value points at its cell."""

from __future__ import annotations

from collections.abc import Mapping

from assistant.importers.crm.mapping import Ending
from assistant.importers.crm.table import Row, cell_place
from assistant.location import KeyPath, Place
from assistant.phrasing import shorten
from assistant.records.parts import NO_PLACES
from assistant.records.source import Source

END_FIELDS: dict[Ending, tuple[str, ...]] = {
    "won": ("outcome.won", "outcome.date", "close"),
    "lost": ("outcome.lost", "outcome.date", "close"),
    "no_decision": ("outcome.date", "close"),
    "open": (),
}
"""The fields that may say when a deal ended; the first that does counts."""

_FIELDS: dict[KeyPath, tuple[str, ...]] = {
    **{(one,): (one,) for one in ("type", "origin", "partner", "owner", "stage", "opened")},
    ("id",): ("id",),
    ("imported",): ("id",),
    ("name",): ("name", "product", "account"),
    ("account",): ("account", "account.id"),
    ("account", "website"): ("account.website",),
    ("account", "industry"): ("account.industry",),
    ("value",): ("value",),
    ("value", "currency"): ("value.currency",),
    ("outcome",): ("status", "stage", "is_won", "is_closed"),
    ("outcome", "reason"): ("outcome.reason",),
    ("next_step",): ("next_step",),
    ("next_step", "date"): ("next_step.date",),
}
"""The fields from which the value of a key may come, the first that there is."""

_LONGEST_WORDS = 100


class RowSource(Source):
    """What one row says, and where.

    Args:
        path: how messages name the export.
        row: the row.
        delimiter: what stands between its cells.
        columns: the column of each key of the record that the export can fill.
        value: what the row says, by the names of `imported.values`.
    """

    def __init__(
        self,
        path: str,
        row: Row,
        delimiter: str,
        columns: Mapping[KeyPath, int],
        value: Mapping[str, str],
    ) -> None:
        super().__init__(path, row.text, value, NO_PLACES)
        self.row = row
        self._delimiter = delimiter
        self._columns = columns

    def place(self, key: KeyPath) -> Place:
        """Where the cell of `key` begins; the row, where the export has no column for it."""
        column = self._column(key)
        if column is None:
            return Place(self.path, self.row.line, 1)
        return Place(self.path, *cell_place(self.row, self._delimiter, column))

    def key_place(self, key: KeyPath) -> Place:
        """The same: a row has no keys of its own."""
        return self.place(key)

    def exists(self, key: KeyPath) -> bool:
        """Whether the cell of `key` holds words."""
        return bool(self.words(key))

    def words(self, key: KeyPath, limit: int = _LONGEST_WORDS) -> str:
        """The words in the cell of `key`, in one line; "" where there are none."""
        column = self._column(key)
        return "" if column is None else shorten(self.row.cells[column], limit)

    def _column(self, key: KeyPath) -> int | None:
        """The column that holds `key`, or what it is a part of."""
        while key and key not in self._columns:
            key = key[:-1]
        return self._columns.get(key)


def key_columns(columns: Mapping[str, int], ending: Ending) -> dict[KeyPath, int]:
    """The column of each key of a record.

    Args:
        columns: the column of each field of the export.
        ending: how the deal stands; its dates depend on that.
    """
    fields = {
        **_FIELDS,
        ("close",): ("close.expected", *(("close",) if ending == "open" else ())),
        ("outcome", "date"): END_FIELDS[ending],
    }
    found = {key: [one for one in names if one in columns] for key, names in fields.items()}
    return {key: columns[names[0]] for key, names in found.items() if names}
