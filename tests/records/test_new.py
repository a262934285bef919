"""A first record: every part of a deal has a place and a hint in it."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from assistant.records.deal import Account, Answer, Close, Deal
from assistant.records.load import WorkspaceFile, deal_from_source, to_record
from assistant.records.new import first_record
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace

QUESTIONS = {"goal": "What are you trying to achieve?", "why_now": ""}


def read(text: str) -> Deal:
    return to_record(parse_source(text, "a.yaml"), Deal)


def test_only_the_name_is_said() -> None:
    """All else is empty."""
    assert read(first_record(Deal(name="A"), "s.json", QUESTIONS)) == Deal(name="A")


def test_every_part_of_a_deal_has_its_place() -> None:
    """A field that is added to the record gets a hint; what importers write is theirs."""
    keys = parse_source(first_record(Deal(name="A"), "s", {}), "a.yaml", keep_empty=True).value
    assert {*keys} == {*msgspec.structs.asdict(Deal(name="A"))} - {"imported"}


def test_the_five_minute_parts_come_first() -> None:
    """In the order of the eight questions."""
    text = first_record(Deal(name="A"), "s.json", QUESTIONS)
    before = text.partition("# ---- When you know more ----")[0]
    keys = re.findall(r"^([a-z_]+):", before, re.MULTILINE)
    assert keys == [
        "name", "account", "type", "origin", "stage", "close",
        "stakeholders", "activities", "commitments", "discovery",
    ]  # fmt: skip


def test_each_open_question_is_asked() -> None:
    """An answer that is known stands in the place of its question."""
    text = first_record(Deal(name="A"), "s.json", QUESTIONS)
    assert re.search(r"^  goal: +# What are you trying to achieve\?$", text, re.MULTILINE)
    assert "\n  why_now:\n" in text
    known = first_record(Deal(name="A", discovery={"goal": Answer(answer="Grow")}), "s", QUESTIONS)
    assert "\n  goal: Grow\n" in known
    assert "trying to achieve" not in known


def test_the_example_lines_are_a_deal_without_a_warning() -> None:
    """Whoever takes the number signs away gets no error."""
    text = first_record(Deal(name="A"), "s.json", QUESTIONS)
    used = re.sub(r"^# (?=  )", "", text, flags=re.MULTILINE)
    deal = deal_from_source(parse_source(used, "a.yaml"), Path("a.yaml"), _no_workspace())
    assert deal.problems == ()
    assert deal.deal.outcome is not None
    assert deal.deal.tender is not None


def _no_workspace() -> WorkspaceFile:
    return WorkspaceFile(Workspace(), Path())


def test_example_lines_never_repeat_a_key_that_is_filled_in() -> None:
    """Taken into use beside what is known, they are no duplicates."""
    known = Deal(name="A", account=Account(name="Acme"), close=Close(confirmed_by="Maria Lopez"))
    text = first_record(known, "s.json", QUESTIONS)
    deal = read(re.sub(r"^# (?=  )", "", text, flags=re.MULTILINE))
    assert deal.account == Account(name="Acme", website="https://www.acme.example")


def test_editors_are_told_of_the_schema() -> None:
    """In the first line, where they look."""
    text = first_record(Deal(name="A"), "../.deal/deal.schema.json", {})
    assert text.startswith("# yaml-language-server: $schema=../.deal/deal.schema.json\n")
