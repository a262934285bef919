"""Many deals side by side."""

from __future__ import annotations

import json
import shutil
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.coach import audit_pipeline, review_deal
from assistant.errors import AssistantError
from tests.support import AS_OF as DAY

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    """A folder with the example deals."""
    folder = tmp_path / "deals"
    shutil.copytree(EXAMPLES, folder)
    return folder


def test_the_audit_says_of_each_deal_what_its_review_says(deals: Path) -> None:
    """Verdict, first move and the findings that are counted are the review's own."""
    audit = audit_pipeline([deals], DAY)
    assert len(audit.lines) == len(list(deals.glob("*.yaml"))) - 1
    for line in audit.lines:
        review = review_deal(deals / line.deal.path, DAY)
        assert line.verdict == review.verdict
        assert line.next_move == next(iter(review.next_moves), None)
        assert [one.id for one in line.marks] == [one.id for one in review.findings]
        told = {one.id: one.detail for one in review.findings}
        assert all(told[one.id] == one.detail for one in line.top)


def test_the_worst_come_first_and_the_dearest_of_them(tmp_path: Path) -> None:
    """By verdict, then by what is at stake."""
    for name, amount in (("small", 1000), ("large", 90000), ("unknown", None)):
        value = f"value: {{amount: {amount}, currency: EUR}}\n" if amount else ""
        (tmp_path / f"{name}.yaml").write_text(f"name: {name}\n{value}")
    for name in ("dark.yaml", "workspace.yaml"):
        shutil.copy(EXAMPLES / name, tmp_path / name)
    audit = audit_pipeline([tmp_path], DAY)
    names = [line.deal.path for line in audit.lines]
    assert names == ["large.yaml", "small.yaml", "unknown.yaml", "dark.yaml"]
    assert audit.totals.value_by_verdict["not_enough_data"] == {"EUR": Decimal(91000)}
    assert audit.totals.unvalued == 1


def test_currencies_are_never_summed(tmp_path: Path) -> None:
    """Each has an amount of its own."""
    for number, currency in enumerate(("EUR", "USD", "EUR")):
        text = f"name: Deal {number}\nvalue: {{amount: 100, currency: {currency}}}\n"
        (tmp_path / f"{number}.yaml").write_text(text)
    assert audit_pipeline([tmp_path], DAY).totals.value == {"EUR": 200, "USD": 100}


def test_one_broken_file_never_stops_the_rest(deals: Path) -> None:
    """Its problem has a place; the others are audited."""
    before = len(audit_pipeline([deals], DAY).lines)
    (deals / "broken.yaml").write_text("name: Broken\nstakholders: [{name: Ann}]\n")
    audit = audit_pipeline([deals], DAY)
    assert len(audit.lines) == before
    assert audit.not_reviewed == (str(deals / "broken.yaml"),)
    assert [(one.line, one.column) for one in audit.problems if one.level == "error"] == [(2, 1)]


def test_a_filter_leaves_out_what_it_is_not_true_of(deals: Path) -> None:
    """A fact that nobody knows makes it untrue."""
    audit = audit_pipeline([deals], DAY, where="amount > 50000 and days_to_close < 100")
    assert audit.lines
    assert all(line.amount and line.amount > 50000 for line in audit.lines)


def test_a_filter_over_what_is_no_fact_is_refused(deals: Path) -> None:
    """With the nearest fact."""
    with pytest.raises(AssistantError, match="Did you mean amount"):
        audit_pipeline([deals], DAY, where="amont > 5")


def test_two_deals_with_one_id_are_named(tmp_path: Path) -> None:
    """They would share findings and waivers."""
    for name in "ab":
        (tmp_path / f"{name}.yaml").write_text(f"name: {name}\nid: same\n")
    (problem,) = audit_pipeline([tmp_path], DAY).problems
    assert problem.message == "a.yaml has the id 'same' too."


def test_whole_reviews_come_where_they_are_wanted(deals: Path) -> None:
    """In the order of the lines; as JSON they are the reviews of the same deals."""
    audit = audit_pipeline([deals], DAY, reviews=True)
    assert [one.deal for one in audit.reviews] == [line.deal for line in audit.lines]
    assert json.dumps([one.verdict.id for one in audit.reviews])
