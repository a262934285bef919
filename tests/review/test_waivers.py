"""Waivers: dated, signed reasons to leave a finding alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.results.finding import WaiverNote
from assistant.results.review import Review
from tests.support import FIVE_MINUTES, found_by, review_of

CHECK = "discovery/unanswered-question"


def review(tmp_path: Path, *waivers: str) -> Review:
    lines = "".join(f"  - {{{one}, why: They said so, by: Jo Park}}\n" for one in waivers)
    return review_of(tmp_path, FIVE_MINUTES + f"waivers:\n{lines}")


def waived(found: Review, check: str) -> list[str]:
    """The subjects that are waived."""
    return [one.subject for one in found_by(found, check) if one.waived]


@pytest.mark.parametrize(
    ("until", "state"),
    [("2026-11-22", "live"), ("2026-11-21", "live"), ("2026-11-20", "expired")],
)
def test_a_waiver_expires_by_itself(tmp_path: Path, until: str, state: str) -> None:
    """Its last day still counts."""
    found = review(tmp_path, f"check: follow-through/overdue-promise, until: {until}")
    [line] = found.waivers
    [promise] = found_by(found, "follow-through/overdue-promise")
    assert line.state == state
    expected = (
        WaiverNote(why="They said so", by="Jo Park", until=until) if state == "live" else None
    )
    assert promise.waived == expected


def test_a_waived_finding_stays_in_the_results(tmp_path: Path) -> None:
    found = review(tmp_path, "check: follow-through/overdue-promise, until: 2027-01-01")
    [result] = [one for one in found.results if one.check == "follow-through/overdue-promise"]
    assert result.outcome == "finds"
    assert len(result.findings) == 1


def test_without_a_subject_all_of_a_check_is_waived(tmp_path: Path) -> None:
    found = review(tmp_path, f"check: {CHECK}, until: 2027-01-01")
    assert len(waived(found, CHECK)) == len(found_by(found, CHECK)) > 1


def test_with_a_subject_only_that_one(tmp_path: Path) -> None:
    found = review(tmp_path, f"check: {CHECK}, subject: budget, until: 2027-01-01")
    assert waived(found, CHECK) == ["budget"]
    assert waived(found, "discovery/personal-win-unknown") == []


@pytest.mark.parametrize(
    "waiver",
    [
        f"check: {CHECK}, subject: goal",
        f"check: {CHECK}, subject: nothing",
        "check: stalled/buyer-silent",
    ],
)
def test_a_waiver_that_nothing_needs_is_unused(tmp_path: Path, waiver: str) -> None:
    [line] = review(tmp_path, f"{waiver}, until: 2027-01-01").waivers
    assert line.state == "unused"


def test_each_is_shown_at_its_place_in_the_order_of_the_file(tmp_path: Path) -> None:
    found = review(
        tmp_path,
        "check: stalled/buyer-silent, until: 2026-01-01",
        f"check: {CHECK}, subject: budget, until: 2027-01-01",
    )
    assert [(line.check, line.state) for line in found.waivers] == [
        ("stalled/buyer-silent", "expired"),
        (CHECK, "live"),
    ]
    lines = FIVE_MINUTES.count("\n")
    places = [(line.evidence.key, line.evidence.line) for line in found.waivers]
    assert places == [("waivers/0", lines + 2), ("waivers/1", lines + 3)]


def test_the_first_of_two_waivers_is_named(tmp_path: Path) -> None:
    """Both are live; the finding shows one of them."""
    found = review(
        tmp_path,
        f"check: {CHECK}, subject: budget, until: 2027-01-01",
        f"check: {CHECK}, until: 2028-01-01",
    )
    [budget] = [one for one in found_by(found, CHECK) if one.subject == "budget"]
    assert budget.waived
    assert budget.waived.until == "2027-01-01"
    assert [line.state for line in found.waivers] == ["live", "live"]
