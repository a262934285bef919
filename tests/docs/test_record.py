"""docs/record.md: every key is described, every block loads, every short form is true."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import inspect

from assistant.coach import check_deal, check_workspace, open_desk
from assistant.errors import BadInput
from assistant.records.base import Record
from assistant.records.brief import Brief
from assistant.records.deal import Deal
from assistant.records.load import find_workspace, to_record
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace
from assistant.results.review import RUNGS
from tests.docs.pages import Page, Row
from tests.support import read_deal, write

PAGE = Page("docs/record.md")
DEALS = PAGE.blocks("yaml deal")
WORKSPACES = PAGE.blocks("yaml workspace")
BRIEFS = PAGE.blocks("yaml brief")
NOTES = {
    "calls/2026-08-20.vtt": "WEBVTT\n",
    "briefs/acme.yaml": BRIEFS[0],
    "our-playbooks/.keep": "",
}
"""The files that the examples name."""


def records(kind: object, path: tuple[str, ...] = ()) -> Iterator[tuple[str, type[Record]]]:
    """Every record that a file may hold, by the keys that lead to it."""
    yield from _records(inspect.type_info(kind), path)


def _records(kind: inspect.Type, path: tuple[str, ...]) -> Iterator[tuple[str, type[Record]]]:
    match kind:
        case inspect.UnionType():
            for one in kind.types:
                yield from _records(one, path)
        case inspect.VarTupleType():
            yield from _records(kind.item_type, path)
        case inspect.DictType():
            yield from _records(kind.value_type, path)
        case inspect.StructType() if issubclass(kind.cls, Record):
            yield ".".join(path), kind.cls
            for field in kind.fields:
                yield from _records(field.type, (*path, field.encode_name))


def headings(prefix: str, whole: str, kind: type[Record]) -> dict[str, type[Record]]:
    """The heading under which each record is described."""
    found = {f"{prefix}`{path}`" if path else whole: cls for path, cls in records(kind)}
    found.pop("`stakeholders.personal_win`", None)  # an answer, described under `discovery`
    return found


DESCRIBED = {
    **headings("", "The deal", Deal),
    **headings("Workspace: ", "Workspace", Workspace),
    **headings("Brief: ", "Brief", Brief),
}


@pytest.mark.parametrize("heading", DESCRIBED)
def test_every_key_of_a_record_has_its_line(heading: str) -> None:
    fields = inspect.type_info(DESCRIBED[heading]).fields  # type: ignore[attr-defined]
    expected = {
        f"**`{one.encode_name}`**" if one.required else f"`{one.encode_name}`" for one in fields
    }
    assert {row[0] for row in PAGE.table(heading)} == expected


def test_no_key_is_described_that_is_not_there() -> None:
    with_keys = {
        heading
        for heading in PAGE.headings
        if PAGE.columns(heading) == ["key", "what you write there"]
    }
    assert with_keys == {*DESCRIBED}


@pytest.mark.parametrize("deal", DEALS)
def test_every_deal_shown_has_no_problem(deal: str, tmp_path: Path) -> None:
    write(tmp_path, {**NOTES, "workspace.yaml": WORKSPACES[0], "acme.yaml": deal})
    desk = open_desk(find_workspace(tmp_path))
    assert [str(one) for one in check_deal(tmp_path / "acme.yaml", desk)] == []


@pytest.mark.parametrize("workspace", WORKSPACES)
def test_every_workspace_shown_has_no_problem(workspace: str, tmp_path: Path) -> None:
    write(tmp_path, {**NOTES, "workspace.yaml": workspace})
    assert [str(one) for one in check_workspace(tmp_path / "workspace.yaml")] == []


@pytest.mark.parametrize("brief", BRIEFS)
def test_every_brief_shown_can_be_read(brief: str) -> None:
    assert to_record(parse_source(brief, "brief.yaml"), Brief).items


def test_every_block_says_what_it_is() -> None:
    """A block that no test loads would grow untrue."""
    assert len(PAGE.blocks("yaml.*")) == len(DEALS) + len(WORKSPACES) + len(BRIEFS)


def test_the_full_example_uses_every_key() -> None:
    """Taken together, the deals that are shown leave out no key of the deal itself."""
    used = {key for deal in DEALS for key in parse_source(deal, "deal").value}
    assert used == {one.encode_name for one in inspect.type_info(Deal).fields}  # type: ignore[attr-defined]


def _code(cell: str) -> str:
    return cell.strip("`")


SHORT_DEAL, SHORT_WORKSPACE = PAGE.tables("Short forms")


@pytest.mark.parametrize("row", SHORT_DEAL, ids=lambda row: row[1])
def test_a_short_form_of_a_deal_says_the_same_as_the_full_one(row: Row) -> None:
    assert read_deal(_code(row[1])) == read_deal(_code(row[2]))


@pytest.mark.parametrize("row", SHORT_WORKSPACE, ids=lambda row: row[1])
def test_a_short_form_of_a_workspace_says_the_same_as_the_full_one(row: Row) -> None:
    short, full = (
        to_record(parse_source(_code(cell), "workspace.yaml"), Workspace) for cell in row[1:]
    )
    assert short == full


def _with_short_form(kind: inspect.Type, path: tuple[str, ...]) -> Iterator[str]:
    """The keys at which something shorter may stand: lists, yes and no, records that lead."""
    match kind:
        case inspect.UnionType():
            for one in kind.types:
                yield from _with_short_form(one, path)
        case inspect.VarTupleType():
            yield ".".join(path)
            yield from _with_short_form(kind.item_type, path)
        case inspect.DictType():
            yield from _with_short_form(kind.value_type, path)
        case inspect.BoolType():
            yield ".".join(path)
        case inspect.StructType() if issubclass(kind.cls, Record):
            if kind.cls.short:
                yield ".".join(path)
            for field in kind.fields:
                yield from _with_short_form(field.type, (*path, field.encode_name))


@pytest.mark.parametrize(("kind", "rows"), [(Deal, SHORT_DEAL), (Workspace, SHORT_WORKSPACE)])
def test_every_short_form_is_listed(kind: type[Record], rows: list[Row]) -> None:
    assert {_code(row[0]) for row in rows} == {*_with_short_form(inspect.type_info(kind), ())}


@pytest.mark.parametrize("row", PAGE.table("What is refused"), ids=lambda row: row[0])
def test_what_is_said_to_be_refused_is_refused_in_these_words(row: Row) -> None:
    with pytest.raises(BadInput) as bad:
        parse_source(_code(row[1]), "acme.yaml")
    assert [one.message for one in bad.value.problems if one.message.startswith(row[2])]


def test_every_rung_is_explained_from_the_bottom() -> None:
    assert [_code(row[0]) for row in PAGE.table("What an answer rests on")] == [*RUNGS]
