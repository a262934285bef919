"""Lists of products and of accounts: what an export is held against, if there is one."""

from __future__ import annotations

from pathlib import Path

import msgspec

from assistant.errors import BadInput, Problem
from assistant.importers.crm.fields import compact
from assistant.importers.crm.table import Row, Table, read_table
from assistant.importers.crm.words import clean

_PRODUCT_NAMES = ("product", "productname", "name", "title")
_ACCOUNT_NAMES = ("account", "accountname", "companyname", "company", "name", "organization")
_ACCOUNT_IDS = ("accountid", "companyid", "recordid", "organizationid", "id")


class KnownNames(msgspec.Struct, frozen=True):
    """The names in a list, and the file that they stand in; `by_id` where it has ids."""

    file: str
    names: frozenset[str]
    by_id: dict[str, str] = {}


def read_products(path: Path) -> KnownNames:
    """The products that a CSV file lists.

    Raises:
        BadInput: it cannot be read, or has no column of names.
    """
    table = read_table(path, least=1)
    column = _column(table, _PRODUCT_NAMES, "products")
    return KnownNames(path.name, frozenset(name for row in _rows(table) if (name := row[column])))


def read_accounts(path: Path) -> KnownNames:
    """The accounts that a CSV file lists, with their ids where it has some.

    Raises:
        BadInput: it cannot be read, or has no column of names.
    """
    table = read_table(path, least=1)
    column = _column(table, _ACCOUNT_NAMES, "accounts")
    ids = _find(table, _ACCOUNT_IDS)
    rows = [row for row in _rows(table) if row[column]]
    by_id = {row[ids]: row[column] for row in rows if row[ids]} if ids is not None else {}
    return KnownNames(path.name, frozenset(row[column] for row in rows), by_id)


def _rows(table: Table) -> list[list[str]]:
    return [[clean(cell) for cell in row.cells] for row in table.rows() if isinstance(row, Row)]


def _column(table: Table, names: tuple[str, ...], what: str) -> int:
    found = _find(table, names)
    if found is None:
        message = f"no column here holds the names of {what}."
        hint = f"Call one of the columns '{names[0]}'."
        raise BadInput(
            [Problem(path=table.path, line=table.header.line, column=1, message=message, hint=hint)]
        )
    return found


def _find(table: Table, names: tuple[str, ...]) -> int | None:
    columns = [compact(name) for name in table.header.cells]
    return next((columns.index(name) for name in names if name in columns), None)
