"""What a record's source can know."""

from __future__ import annotations

import pytest

from tests.support import facts_of

CRM = "imported: {system: hubspot, covers: [stage, close.expected, discovery.goal]}\n"


@pytest.mark.parametrize("key", ["activities", "stakeholders", "close.expected", "anything"])
def test_a_file_written_by_hand_covers_everything(key: str) -> None:
    assert facts_of("stage: proposal").coverage.includes(key)


@pytest.mark.parametrize(
    ("key", "covered"),
    [
        ("stage", True),
        ("close", True),
        ("close.expected", True),
        ("close.pushed", False),
        ("discovery", True),
        ("discovery.goal", True),
        ("discovery.budget", False),
        ("activities", False),
        ("stakeholders", False),
        ("name", True),
        ("no_such_part", False),
    ],
)
def test_an_export_covers_its_columns(key: str, covered: bool) -> None:
    """Of a part that it covers piece by piece only those pieces."""
    assert facts_of(CRM).coverage.includes(key) is covered


def test_what_somebody_adds_by_hand_is_covered_from_then_on() -> None:
    added = CRM + "activities: [{date: 2026-09-01, kind: call}]\ndiscovery: {budget: Some}\n"
    coverage = facts_of(added).coverage
    assert coverage.includes("activities")
    assert coverage.includes("discovery.budget")
    assert not coverage.includes("discovery.why_now")


def test_a_part_covered_as_a_whole_covers_its_pieces() -> None:
    coverage = facts_of("imported: {system: x, covers: discovery}").coverage
    assert coverage.includes("discovery.goal")


def test_an_import_that_covers_nothing_knows_nothing() -> None:
    assert not facts_of("imported: {system: x}").coverage.includes("stage")
