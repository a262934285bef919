"""A CRM export as rows, with the place of every cell."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from assistant.errors import BadInput, Problem
from assistant.importers.crm.decode import read_text
from assistant.records.syntax import find_point

_DELIMITERS = (",", ";", "\t", "|")
_HEADER_WITHIN = 40
_SHOWN = 60


class Row(NamedTuple):
    """One row: the line in which it begins, from 1, its text as it stands there, its cells."""

    line: int
    text: str
    cells: list[str]


class Broken(NamedTuple):
    """A row that cannot be read, and why; one that `stands_alone` has words in one cell only."""

    line: int
    why: str
    stands_alone: bool = False


class Table:
    """An export: its header, and its rows as often as they are asked for.

    Args:
        path: how messages name the file.
        lines: its lines, without line ends.
        delimiter: what stands between two cells.
        head: the number of the line that holds the header, from 0.
        encoding: the one in which it was read, as people call it.
    """

    def __init__(
        self, path: str, lines: list[str], delimiter: str, head: int, encoding: str
    ) -> None:
        self.path = path
        self.delimiter = delimiter
        self.encoding = encoding
        self._lines = lines
        cells, used = _read(lines, head, delimiter)
        names = [" ".join(cell.split()) for cell in cells]
        self.header = Row(head + 1, self._text(head, used), names)
        self._first = head + used
        self._most = len(names)
        self._least = max(number for number, name in enumerate(names, 1) if name)

    def rows(self) -> Iterator[Row | Broken]:
        """Every row below the header; one that cannot be read does not end them."""
        number = self._first
        while number < len(self._lines):
            try:
                cells, used = _read(self._lines, number, self.delimiter)
            except csv.Error as error:
                yield Broken(number + 1, _why(error))
                number += 1
                continue
            if any(cells):
                if self._fits(cells):
                    yield Row(number + 1, self._text(number, used), cells)
                else:
                    used = 1  # quotation marks may have taken in rows that are fine
                    yield _misfit(number + 1, cells, self._most)
            number += used

    def row_at(self, line: int) -> Row:
        """The row that begins in a line; it must be one that `rows` gives."""
        cells, used = _read(self._lines, line - 1, self.delimiter)
        return Row(line, self._text(line - 1, used), cells)

    def _fits(self, cells: list[str]) -> bool:
        count = len(cells)
        return self._least <= count and (count <= self._most or not any(cells[self._most :]))

    def _text(self, number: int, used: int) -> str:
        return self._lines[number] if used == 1 else "\n".join(self._lines[number : number + used])


def read_table(path: Path, least: int = 2) -> Table:
    """The table in the file `path`.

    Args:
        path: a CSV file, or one with semicolons, tabs or bars.
        least: how many columns it must have.

    Raises:
        BadInput: it cannot be read, or no line in it could be a header.
    """
    text, encoding = read_text(path)
    lines = text.split("\n")
    if lines[0].lower().startswith("sep="):  # a line for spreadsheets, no part of the table
        lines[0] = ""
    found = [_header(lines, delimiter, least) for delimiter in _DELIMITERS]
    header = max(filter(None, found), default=None)
    if header is None:
        message = "no line here names columns."
        hint = "The first line of an export does, with commas between the names."
        raise BadInput([Problem(path=str(path), message=message, hint=hint)])
    return Table(str(path), lines, header.delimiter, -header.above, encoding)


class _Header(NamedTuple):
    """A line that may be the header; the greatest is.

    Args:
        fits: whether a row below it has as many cells.
        above: minus the lines above it.
        names: how many of its cells say something.
        delimiter: what would stand between cells.
    """

    fits: bool
    above: int
    names: int
    delimiter: str


def _header(lines: list[str], delimiter: str, least: int) -> _Header | None:
    """The line that would be the header, if cells were separated like that."""
    rows = [*_first_rows(lines, delimiter)]
    found = []
    for at, (number, cells) in enumerate(rows):
        names = sum(bool(cell.strip()) for cell in cells)
        if names >= least:
            fits = any(len(other) == len(cells) and any(other) for _, other in rows[at + 1 :])
            found.append(_Header(fits, -number, names, delimiter))
    return max(found, default=None)


def _first_rows(lines: list[str], delimiter: str) -> Iterator[tuple[int, list[str]]]:
    number = 0
    while number < min(_HEADER_WITHIN, len(lines)):
        try:
            cells, used = _read(lines, number, delimiter)
        except csv.Error:
            number += 1
            continue
        yield number, cells
        number += used


def _read(lines: list[str], number: int, delimiter: str) -> tuple[list[str], int]:
    """The cells of the row that begins in a line, and how many lines it takes."""
    following = (f"{lines[at]}\n" for at in range(number, len(lines)))
    reader = csv.reader(following, delimiter=delimiter, strict=True, skipinitialspace=True)
    return next(reader), reader.line_num


def _why(error: csv.Error) -> str:
    words = str(error)
    if "unexpected end" in words:
        return "a quotation mark opens here and is never closed."
    if "field larger" in words:
        return "a cell here is too long, or its quotation mark is never closed."
    return "a quotation mark stands in the middle of a cell; inside quotes it is written twice."


def _misfit(line: int, cells: list[str], most: int) -> Broken:
    filled = [cell.strip() for cell in cells if cell.strip()]
    if len(filled) == 1:
        words = filled[0][:_SHOWN]
        return Broken(line, f"'{words}' stands alone in this line.", stands_alone=True)
    return Broken(line, f"it has {len(cells)} cells where the header has {most}.")


def cell_place(row: Row, delimiter: str, number: int) -> tuple[int, int]:
    """The line and the column, from 1, in which the cell `number`, from 0, of a row begins."""
    line, column = find_point(row.text, _offset(row.text, delimiter, number))
    return row.line + line - 1, column


def _offset(text: str, delimiter: str, number: int) -> int:
    at = 0
    for _ in range(number):
        at = text.find(delimiter, _end(text, _begin(text, at))) + 1
    return _begin(text, at)


def _begin(text: str, at: int) -> int:
    while text[at : at + 1] == " ":
        at += 1
    return at


def _end(text: str, at: int) -> int:
    """The end of the quotes that open at an offset; the offset itself where none do."""
    if text[at : at + 1] != '"':
        return at
    at = text.find('"', at + 1)
    while text[at + 1 : at + 2] == '"':
        at = text.find('"', at + 2)
    return at
