"""What audits said of deals on an earlier day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from assistant.coach import audit_pipeline
from assistant.pipeline.earlier import Earlier, Known
from assistant.pipeline.history import History
from assistant.pipeline.outcome import AuditRequest

FRIDAY = dt.date(2026, 11, 20)
MONDAY = FRIDAY + dt.timedelta(days=3)


@pytest.fixture
def histories(tmp_path: Path) -> Iterator[tuple[History, History]]:
    """Of two workspaces, audited on Friday; one deal has the same id in both."""
    with ExitStack() as opened:
        made = []
        for team, deals in {"north": ("a", "b"), "south": ("b", "c")}.items():
            folder = tmp_path / team
            folder.mkdir()
            (folder / "workspace.yaml").write_text(f"company: {team}\n")
            for deal in deals:
                (folder / f"{deal}.yaml").write_text(f"name: {deal} of {team}\nid: {deal}\n")
            audit_pipeline([folder], AuditRequest(as_of=FRIDAY))
            made.append(opened.enter_context(closing(History(folder))))
        yield made[0], made[1]


def test_each_deal_is_known_once_and_the_last_one_counts(
    histories: tuple[History, History],
) -> None:
    earlier = Earlier([Known(one) for one in histories], MONDAY)
    assert [*earlier] == ["a", "b", "c"]
    assert [seen.name for seen in earlier.values()] == ["a of north", "b of south", "c of south"]
    assert len(earlier) == 3
    assert "d" not in earlier


def test_those_alone_that_are_asked_about(histories: tuple[History, History]) -> None:
    """Of the others nothing is said, nor that they are gone."""
    north, south = histories
    earlier = Earlier([Known(north, frozenset("a")), Known(south, frozenset("cd"))], MONDAY)
    assert [*earlier] == ["a", "c"]
    assert "b" not in earlier


def test_before_the_first_audit_none_is_known(histories: tuple[History, History]) -> None:
    earlier = Earlier([Known(one) for one in histories], FRIDAY - dt.timedelta(days=1))
    assert [*earlier] == []
    assert "a" not in earlier
