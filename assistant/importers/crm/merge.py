"""A row and the file that an earlier import made of it: what changes, and what stays by hand."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, NamedTuple

from msgspec.structs import asdict

from assistant.importers.crm.deal_file import deal_text, is_untouched
from assistant.importers.crm.values import LEAVES, part_of, values_of
from assistant.location import KeyPath
from assistant.records.base import Money, Record
from assistant.records.deal import Close, Deal, Imported
from assistant.records.edit import set_value
from assistant.records.layout import Grows
from assistant.records.load import DealFile
from assistant.records.source import Source, parse_source

Values = dict[str, str]


class Edit(NamedTuple):
    """A part of the record that somebody changed by hand; `theirs` is what the export says."""

    part: str
    yours: str
    theirs: str


class Merged(NamedTuple):
    """The file's new text, and what in it stays as somebody wrote it."""

    text: str
    kept: tuple[Edit, ...]


def merge(file: DealFile, row: Deal, told: Collection[str], title: str) -> Merged:
    """The file of a deal after another import.

    A part of the record that still says what the last import said follows the export; one that
    somebody changed stays as it is, whole.

    Args:
        file: the deal as it stands in its file.
        row: the deal as the export has it now.
        told: the values that the export has columns for.
        title: what people call the system that it comes from.

    Raises:
        EditRefused: it cannot be changed without changing something else.
    """
    old, new = file.deal.imported, row.imported
    if old is None or new is None:
        raise ValueError("only what was imported can be imported once more")
    if old.values != new.values and _says_all(old, new, told) and is_untouched(file, title):
        return Merged(deal_text(row, title), ())
    mine = values_of(file.deal)
    source, kept = file.source, []
    for part, names in _parts(told, new.covers).items():
        yours, was, theirs = (_of(values, names) for values in (mine, old.values, new.values))
        if yours == theirs:
            continue
        if yours != was or (not theirs and _has_more(file.deal, names)):
            kept.append(Edit(part, ", ".join(yours.values()), ", ".join(theirs.values())))
        elif theirs:
            changed = [name for name in names if yours.get(name) != theirs.get(name)]
            source = _follow(source, row, changed)
        else:
            key = LEAVES[part].key[: part.count(".") + 1]
            source = _set(source, key, "", LEAVES[part].short)
    return Merged(_remember(source, old, new, told).text, tuple(kept))


def _says_all(old: Imported, new: Imported, told: Collection[str]) -> bool:
    """Whether an import speaks about everything that the one before it did."""
    spoken = {name for names in _parts(told, new.covers).values() for name in names}
    return {*old.covers} <= {*new.covers} and {*old.values} <= spoken | {*new.values}


def _parts(told: Collection[str], covers: Collection[str]) -> dict[str, list[str]]:
    """The parts of the record that a row speaks about, with the values in each."""
    parts: dict[str, list[str]] = {}
    for name in LEAVES:
        part = part_of(name)
        if name in told and part in ("name", *covers):
            parts.setdefault(part, []).append(name)
    return parts


def _of(values: Values, names: list[str]) -> Values:
    return {name: values[name] for name in names if values.get(name)}


def _has_more(deal: Deal, names: list[str]) -> bool:
    """Whether a part holds more than these values: somebody has added to it."""
    part, *_ = LEAVES[names[0]].key
    record = getattr(deal, str(part))
    ours = {LEAVES[name].key[-1] for name in names}
    if not isinstance(record, Record) or isinstance(record, Money | Close):
        return False
    return any(getattr(record, one) for one in record.__struct_fields__ if one not in ours)


def _follow(source: Source, row: Deal, names: list[str]) -> Source:
    """The file with some values of the row."""
    for name in names:
        leaf = LEAVES[name]
        value: Any = row
        for part in leaf.key:
            value = value and getattr(value, str(part))
        if isinstance(value, Money):
            value = asdict(value) if value.currency else value.amount
        source = _set(source, leaf.key, value or "", leaf.short)
    return source


def _remember(source: Source, old: Imported, new: Imported, told: Collection[str]) -> Source:
    """The file with what this import saw, so that the next one can tell what was edited since."""
    covers = tuple(dict.fromkeys((*old.covers, *new.covers)))
    if covers != old.covers:
        source = _set(source, ("imported", "covers"), covers)
    spoken = {name for names in _parts(told, new.covers).values() for name in names}
    gone = spoken - {*new.values}
    values = {name: text for name, text in old.values.items() if name not in gone} | new.values
    if values != old.values:
        source = _set(source, ("imported", "values"), Grows(values))
    return source


def _set(source: Source, key: KeyPath, value: Any, short: str = "") -> Source:
    return parse_source(set_value(source, key, value, short=short), source.path)
