"""Which column of an export fills which field: by the CRM's own names, or as a file says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from assistant.errors import BadInput, Problem, did_you_mean
from assistant.importers.crm.fields import FIELDS, IGNORE, compact
from assistant.importers.crm.systems import FREE, SYSTEMS, System
from assistant.importers.crm.table import Table
from assistant.phrasing import shorten
from assistant.records.base import Record
from assistant.records.load import to_record
from assistant.records.source import Source, read_source
from assistant.results.crm import ColumnUse

Ending = Literal["won", "lost", "no_decision", "open"]
Order = Literal["day-first", "month-first"]

_STATES = ("stage", "status", "is_won")
_SUBJECTS = ("name", "account", "product")
_LONGEST_LIST = 400


class MappingFile(Record, frozen=True):
    """What a team says about its own export; `columns` are column and field."""

    system: str = ""
    columns: dict[str, str] = {}
    outcomes: dict[str, Ending] = {}
    dates: Order | None = None
    decimal: Literal["point", "comma"] | None = None
    currency: str = ""


class Mapping(msgspec.Struct, frozen=True):
    """Which column, by its number from 0, fills each field that the export has.

    `system` is how records name where they come from, `title` how people do.
    """

    system: str
    title: str
    columns: dict[str, int]
    uses: tuple[ColumnUse, ...]
    unused: tuple[str, ...]
    file: MappingFile = MappingFile()


def read_mapping(path: Path, table: Table) -> MappingFile:
    """The mapping file `path`, its columns as `table` writes them.

    Raises:
        BadInput: every mistake in it, each at its place.
    """
    source = read_source(path)
    file = to_record(source, MappingFile)
    columns: dict[str, str] = {}
    problems: list[Problem] = []
    for column, field in file.columns.items():
        try:
            columns[_written(column, field, table, source)] = field
        except BadInput as bad:
            problems += bad.problems
    problems += _doubles(file, source)
    if problems:
        raise BadInput(problems)
    return msgspec.structs.replace(file, columns=columns)


def _written(column: str, field: str, table: Table, source: Source) -> str:
    """The column that a mapping file means, as the export writes it.

    Raises:
        BadInput: the export has no such column, or we no such field.
    """
    place = source.key_place(("columns", column))
    if field not in FIELDS:
        hint = did_you_mean(field, FIELDS) or "docs/crm.md lists them."
        place = source.place(("columns", column))
        raise BadInput([Problem.at(place, f"no field is called '{field}'.", hint)])
    names = table.header.cells
    if column in names:
        return column
    alike = [name for name in names if compact(name) == compact(column)]
    if len(alike) != 1:
        hint = did_you_mean(column, filter(None, names))
        raise BadInput([Problem.at(place, f"{table.path} has no column '{column}'.", hint)])
    return alike[0]


def _doubles(file: MappingFile, source: Source) -> Iterator[Problem]:
    """A problem for each field that two columns shall fill."""
    seen: dict[str, str] = {}
    for column, field in file.columns.items():
        first = seen.setdefault(field, column)
        if first != column and field != IGNORE:
            place = source.place(("columns", column))
            message = f"'{field}' is already filled by the column {first}."
            yield Problem.at(place, message, "Take one of the two out, or 'ignore' it.")


def map_columns(table: Table, file: MappingFile | None = None) -> Mapping:
    """What each column of an export is read as.

    Columns that the file names are read as it says; the others by the names of the system that
    the export comes from, and then by what people usually call them.

    Raises:
        BadInput: too little is recognised to read deals from it.
    """
    file = file or MappingFile()
    names = table.header.cells
    system = _detect(names)
    uses = _uses(names, system, file)
    columns = {use.field: names.index(use.column) for use in uses if use.field != IGNORE}
    _refuse_unknown(table, columns)
    _refuse_twins(table, columns)
    used = {use.column for use in uses}
    return Mapping(
        system=file.system or (system or FREE).name,
        title=(system or FREE).title,
        columns=columns,
        uses=tuple(use for use in uses if use.field != IGNORE),
        unused=tuple(name for name in names if name and name not in used),
        file=file,
    )


def _detect(names: Iterable[str]) -> System | None:
    """The system whose names these are; None where they are nobody's."""
    found = {compact(name) for name in names}
    for system in SYSTEMS:
        known = found | {name.removeprefix(system.prefix) for name in found if system.prefix}
        if any(signs <= known for signs in system.signs):
            return system
    return None


def _uses(names: list[str], system: System | None, file: MappingFile) -> list[ColumnUse]:
    """Every column that is read, in the order of the export."""
    found = {
        column: _use(column, field, "as the mapping file says")
        for column, field in file.columns.items()
    }
    for one in filter(None, (system, FREE)):
        taken = {use.field for use in found.values()}
        free = {compact(name): name for name in reversed(names) if name not in found}
        because = "by their names" if one is FREE else f"as {one.title} names them"
        for column, field in one.columns.items():
            name = free.get(column) or free.get(one.prefix + column)
            if name and field not in taken and name not in found:
                taken.add(field)
                found[name] = _use(name, field, because)
    return sorted(found.values(), key=lambda use: names.index(use.column))


def _use(column: str, field: str, because: str) -> ColumnUse:
    return ColumnUse(column=column, field=field, meaning=FIELDS[field], because=because)


def _refuse_unknown(table: Table, columns: dict[str, int]) -> None:
    """Refuses an export in which nothing says what is sold to whom, or how it stands."""
    missing = []
    if not any(field in columns for field in _STATES):
        missing.append("how each deal stands (stage or status)")
    if not any(field in columns for field in _SUBJECTS):
        missing.append("what each deal is called (name or account)")
    if missing:
        shown = shorten(", ".join(filter(None, table.header.cells)), _LONGEST_LIST)
        message = f"no column is known to say {' or '.join(missing)}. The columns are: {shown}."
        hint = "Say in a mapping file what they are: --mapping map.yaml (docs/crm.md)."
        line = table.header.line
        raise BadInput([Problem(path=table.path, line=line, column=1, message=message, hint=hint)])


def _refuse_twins(table: Table, columns: dict[str, int]) -> None:
    """Refuses an export in which two columns have the name of one that is read."""
    names = table.header.cells
    twins = sorted({names[number] for number in columns.values() if names.count(names[number]) > 1})
    if twins:
        message = f"two columns are called '{twins[0]}'; nothing tells which one counts."
        hint = "Rename one of them in the first line."
        line = table.header.line
        raise BadInput([Problem(path=table.path, line=line, column=1, message=message, hint=hint)])
