"""A real-sized export: counts that must come out exactly, and rows that review as files do.

The data is not part of this repository: it lies in `../shared/data`, or where DEAL_DATA points.
"""

from __future__ import annotations

import csv
import datetime as dt
import os
from pathlib import Path

import pytest

from assistant.coach import read_closed
from assistant.importers.crm.export import Export, read_export
from assistant.importers.crm.readings import ReadOptions
from assistant.records.load import find_workspace
from tests.importers.crm.support import same_reviews, trap
from tests.support import write

DATA = Path(os.environ.get("DEAL_DATA", "../shared/data")) / "crm"
AS_OF = dt.date(2017, 12, 31)

pytestmark = pytest.mark.skipif(
    not DATA.is_dir(), reason="the development data is not here; DEAL_DATA may point to it"
)


def read(name: str, folder: Path) -> Export:
    options = ReadOptions(products=DATA / "products.csv", accounts=DATA / "accounts.csv")
    return read_export(DATA / name, find_workspace(folder), options)


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Export:
    return read("sales_pipeline.csv", tmp_path_factory.mktemp("crm"))


def test_every_deal_is_counted_as_it_ended(export: Export) -> None:
    totals = export.understood.totals
    assert (totals.won, totals.lost, totals.open) == (4238, 2473, 2089)


def test_each_trap_is_told_once(export: Export) -> None:
    counts = {one.id: one.count for one in export.understood.traps}
    assert len(counts) == len(export.understood.traps)
    assert (counts["no-account"], counts["no-opened"]) == (1425, 500)
    product = trap(export, "unknown-product")
    assert (product.count, product.hint) == (1480, "Did you mean GTX Pro?")
    assert "GTXPro" in product.message
    assert export.understood.problems == ()


def test_both_styles_of_dates_are_the_same_deals(export: Export, tmp_path: Path) -> None:
    other = read("sales_pipeline_iso.csv", tmp_path)
    assert [one.order for one in export.understood.dates] == ["month-first"] * 2
    assert [one.order for one in other.understood.dates] == ["year-first"] * 2
    pairs = zip(export.deals(), other.deals(), strict=True)
    assert all(one.deal == two.deal for one, two in pairs)


def test_a_row_reviews_as_the_file_that_an_import_makes_of_it(tmp_path: Path) -> None:
    """One row in twenty, against the team's own won deals."""
    head, *rows = (DATA / "sales_pipeline.csv").read_text(encoding="utf-8").splitlines()
    files = {
        "workspace.yaml": "stages: {Prospecting: prospect, Engaging: discovery}\n",
        "crm.csv": "\n".join([head, *rows[::20]]),
    }
    export = read_export(write(tmp_path, files) / "crm.csv", find_workspace(tmp_path))
    own = read_closed(DATA / "sales_pipeline.csv", AS_OF).told.benchmarks
    reviews = same_reviews(export, tmp_path / "deals", AS_OF, own)
    assert len(reviews) == 440
    assert sum(bool(review.findings) for review in reviews) > 50


def test_own_benchmarks_are_those_of_the_won_rows() -> None:
    """Worked out once more, by hand."""
    with (DATA / "sales_pipeline_iso.csv").open(encoding="utf-8", newline="") as file:
        won = [row for row in csv.DictReader(file) if row["deal_stage"] == "Won"]
    took = sorted(
        (dt.date.fromisoformat(row["close_date"]) - dt.date.fromisoformat(row["engage_date"])).days
        for row in won
    )
    found = read_closed(DATA / "sales_pipeline.csv", AS_OF).told.benchmarks.of("new")
    assert found.sample == len(took) == 4238
    assert sum(days <= found.nine_tenths_days for days in took) >= 0.9 * len(took)
    assert sum(days < found.nine_tenths_days for days in took) < 0.9 * len(took)
    assert sum(days <= found.median_days for days in took) >= 0.5 * len(took)
    assert sum(days < found.median_days for days in took) < 0.5 * len(took)
