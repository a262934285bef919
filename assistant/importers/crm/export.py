"""Reading a CRM export: a file in; its deals, how it was read and what misleads in it out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import get_args

from assistant.errors import BadInput, Problem
from assistant.importers.crm.lists import read_accounts, read_products
from assistant.importers.crm.mapping import Ending, map_columns, read_mapping
from assistant.importers.crm.reader import DealReader
from assistant.importers.crm.readings import ReadOptions, read_columns
from assistant.importers.crm.row_source import RowSource, key_columns
from assistant.importers.crm.survey import Survey
from assistant.importers.crm.table import Row, Table, cell_place, read_table
from assistant.importers.crm.traps import Read, find_traps
from assistant.importers.crm.values import LEAVES, part_of
from assistant.phrasing import number
from assistant.records.deal import STAGES
from assistant.records.load import DealFile, WorkspaceFile, relative_to_root
from assistant.records.misnamed import no_export
from assistant.records.syntax import MAX_PROBLEMS
from assistant.results.crm import AmountUse, DateUse, Totals, Understood

DATES_HINT = "Say which comes first: --dates day-first or --dates month-first."
"""What to do about dates in which the day cannot be told from the month."""


class Export:
    """A CRM export that was understood.

    Attributes:
        understood: how it was read, how many deals it has, and what misleads in it.
        told: the values, by their names in `imported.values`, that it has columns for.
    """

    def __init__(self, table: Table, read: Read, path: str) -> None:
        self.understood = _understood(table, read)
        self.told = _told(read)
        self._table = table
        self._read = read
        self._path = path
        self._columns = {
            ending: key_columns(read.columns.columns, ending) for ending in get_args(Ending)
        }

    def deals(self) -> Iterator[DealFile]:
        """Every deal, in the order of the file; each points at the cells of its row."""
        repeated = self._read.survey.repeats.lines
        for row in self._table.rows():
            if isinstance(row, Row) and row.line not in repeated:
                yield self._deal(row)

    def deal(self, identity: str) -> DealFile | None:
        """The deal that the system calls so; None where the export has none."""
        line = self._read.survey.repeats.line_of(identity)
        return self._deal(self._table.row_at(line)) if line else None

    def _deal(self, row: Row) -> DealFile:
        deal = self._read.reader.deal(row.cells)
        columns = self._columns[self._read.survey.ending(row.cells)]
        values = deal.imported.values if deal.imported else {}
        source = RowSource(self._table.path, row, self._table.delimiter, columns, values)
        return DealFile(deal, source, self._path)


def read_export(path: Path, workspace: WorkspaceFile, options: ReadOptions | None = None) -> Export:
    """The CRM export in the file `path`.

    Args:
        path: a file of rows, as CRMs and spreadsheets write them.
        workspace: whose stages and time zone count.
        options: what somebody says about it.

    Raises:
        BadInput: it cannot be read, too little of it is recognised, or the mapping is wrong.
    """
    options = options or ReadOptions()
    with _or_another_kind(path):
        table = read_table(path)
    file = read_mapping(options.mapping, table) if options.mapping else None
    with _or_another_kind(path):
        columns = map_columns(table, file)
    survey = Survey(table, columns)
    readings = read_columns(survey, columns, options, workspace.zone)
    products = read_products(options.products) if options.products else None
    accounts = read_accounts(options.accounts) if options.accounts else None
    stages = (*STAGES, *workspace.workspace.stages)
    reader = DealReader(columns, survey, readings, stages, accounts)
    read = Read(columns, survey, readings, reader, products, accounts)
    return Export(table, read, relative_to_root(path, workspace.root))


@contextmanager
def _or_another_kind(path: Path) -> Iterator[None]:
    """Says what a file is that cannot be read as an export, where its name tells."""
    try:
        yield
    except BadInput:
        if other := no_export(path):
            raise BadInput([Problem(path=str(path), **other._asdict())]) from None
        raise


def _told(read: Read) -> frozenset[str]:
    dates = read.readings.dates
    refused = {field for field, reading in dates.items() if reading.order is None}
    columns = {one: at for one, at in read.columns.columns.items() if one not in refused}
    keys = {key for ending in get_args(Ending) for key in key_columns(columns, ending)}
    return frozenset(
        name
        for name, leaf in LEAVES.items()
        if leaf.key in keys or (part_of(name) == name and leaf.key[:-1] in keys)
    )


def _understood(table: Table, read: Read) -> Understood:
    columns, readings, totals = read.columns, read.readings, read.survey.totals
    amounts = readings.amounts
    return Understood(
        path=table.path,
        system=columns.system,
        title=columns.title,
        encoding=table.encoding,
        mapping=columns.uses,
        unused=columns.unused,
        dates=tuple(
            DateUse(column=read.column(field), order=one.order, because=one.because)
            for field, one in readings.dates.items()
        ),
        amounts=AmountUse(
            column=read.column("value"), decimals=amounts.decimals, because=amounts.because
        )
        if amounts and amounts.decimals
        else None,
        totals=Totals(**{ending: totals[ending] for ending in get_args(Ending)}),
        traps=find_traps(read),
        problems=(*_broken(table, read), *_refused(table, read), *_conflicts(table, read)),
    )


def _broken(table: Table, read: Read) -> Iterator[Problem]:
    """The rows that cannot be read; the first ones, where they are many."""
    broken = read.survey.broken
    hint = "The row is left out; mend it and run the same once more."
    for row in broken[:MAX_PROBLEMS]:
        yield Problem(path=table.path, line=row.line, column=1, message=row.why, hint=hint)
    if rest := broken[MAX_PROBLEMS:]:
        message = f"{number(len(rest))} more rows cannot be read, from this line on."
        yield Problem(path=table.path, line=rest[0].line, column=1, message=message)


def _refused(table: Table, read: Read) -> Iterator[Problem]:
    """The columns of dates in which day and month cannot be told apart."""
    for field, reading in read.readings.dates.items():
        if reading.order is None:
            first = reading.doubtful or min(reading.unread, key=lambda text: reading.lines[text])
            line, column = cell_place(
                table.row_at(reading.lines[first]), table.delimiter, read.columns.columns[field]
            )
            message = (
                f"{read.column(field)}: which number is the day? In '{first}' and all the others "
                f"nothing tells: {reading.because}. The column is left out."
            )
            yield Problem(
                path=table.path, line=line, column=column, message=message, hint=DATES_HINT
            )


def _conflicts(table: Table, read: Read) -> Iterator[Problem]:
    """The rows that have an earlier row's id and say something else."""
    conflicts = read.survey.repeats.conflicts
    for one in conflicts[:MAX_PROBLEMS]:
        names = ", ".join(one.columns)
        message = f"line {one.first} has the id '{one.id}' too, and differs in {names}."
        hint = f"Line {one.first} counts, this one is left out."
        yield Problem(
            path=table.path, line=one.line, column=1, message=message, hint=hint, level="warning"
        )
    if rest := conflicts[MAX_PROBLEMS:]:
        message = f"{number(len(rest))} more rows have the id of an earlier one, and differ."
        yield Problem(
            path=table.path, line=rest[0].line, column=1, message=message, level="warning"
        )
