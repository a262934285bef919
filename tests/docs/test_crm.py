"""docs/crm.md says what the importer knows."""

from __future__ import annotations

import pytest

from assistant.importers.crm.fields import FIELDS, compact
from assistant.importers.crm.mapping import MappingFile
from assistant.importers.crm.systems import HUBSPOT, PIPEDRIVE, SALESFORCE, ZOHO, System
from assistant.records.load import to_record
from assistant.records.source import parse_source
from tests.docs.pages import Page

PAGE = Page("docs/crm.md")


def test_every_field_of_a_mapping_file_is_described() -> None:
    """In the words that the import prints."""
    described = {name.strip("`"): words for name, words in PAGE.table("A mapping file")}
    assert described == FIELDS


@pytest.mark.parametrize(
    ("number", "system"), [*enumerate((SALESFORCE, HUBSPOT, PIPEDRIVE, ZOHO), start=1)]
)
def test_the_columns_that_it_lists_are_read_as_it_says(number: int, system: System) -> None:
    """Each as that system writes it."""
    assert PAGE.columns("Columns")[number] == system.title
    for row in PAGE.table("Columns"):
        for column in filter(None, row[number].split(", ")):
            name = compact(column)
            field = system.columns.get(name) or system.columns[name.removeprefix(system.prefix)]
            assert f"`{field}`" == row[0], column


def test_the_mapping_file_that_it_shows_is_one() -> None:
    """With every key that there is."""
    shown, _ = PAGE.blocks("yaml")
    file = to_record(parse_source(shown, "map.yaml"), MappingFile)
    assert {*file.columns.values()} <= {*FIELDS}
    assert all(getattr(file, name) for name in MappingFile.__struct_fields__)
