"""A real-sized export, audited as it is.

The data is not part of this repository: it lies in `../shared/data`, or where DEAL_DATA points.
"""

from __future__ import annotations

import csv
import datetime as dt
import os
import shutil
from collections import Counter
from pathlib import Path

import pytest

from assistant.coach import AuditRequest, Pipeline, Work, audit_pipeline, import_crm, open_export
from assistant.importers.crm.readings import ReadOptions
from assistant.results.audit import Audit, AuditLine

DATA = Path(os.environ.get("DEAL_DATA", "../shared/data")) / "crm"
AS_OF = dt.date(2017, 12, 31)
OLD = "stalled/older-than-won-deals"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not DATA.is_dir(), reason="the development data is not here; DEAL_DATA may point to it"
    ),
]


def audit(path: Path) -> Audit:
    options = ReadOptions(products=DATA / "products.csv", accounts=DATA / "accounts.csv")
    pipeline = Pipeline([path], options)
    return audit_pipeline(pipeline, AuditRequest(as_of=AS_OF), Work(remember=False))


@pytest.fixture(scope="module")
def direct(tmp_path_factory: pytest.TempPathFactory) -> Audit:
    """The audit of the export itself."""
    folder = tmp_path_factory.mktemp("export")
    return audit(Path(shutil.copy(DATA / "sales_pipeline.csv", folder)))


def said(line: AuditLine) -> tuple[object, ...]:
    """What an audit says of a deal, without where that stands."""
    findings = tuple((one.id, one.severity) for one in line.marks)
    told = tuple((one.id, one.detail) for one in line.top)
    return line.verdict, findings, told, line.cannot_tell, line.question, line.next_move


def test_every_deal_is_counted(direct: Audit) -> None:
    totals = direct.totals
    assert (totals.won, totals.lost, totals.open) == (4238, 2473, 2089)
    assert direct.problems == ()


def test_both_styles_of_dates_and_the_import_say_the_same(direct: Audit, tmp_path: Path) -> None:
    """Outcomes and findings of all 8,800 deals."""
    iso = audit(Path(shutil.copy(DATA / "sales_pipeline_iso.csv", tmp_path / "iso.csv")))
    into = tmp_path / "deals"
    import_crm(open_export(DATA / "sales_pipeline.csv", into), into, write=True)
    imported = audit(into)
    rows = {line.deal.id: said(line) for line in direct.lines}
    assert len(rows) == 8800
    assert {line.deal.id: said(line) for line in iso.lines} == rows
    assert {line.deal.id: said(line) for line in imported.lines} == rows
    assert imported.pace == iso.pace == direct.pace


def test_each_trap_is_told_once(direct: Audit) -> None:
    (export,) = direct.exports
    counts = Counter(trap.id for trap in export.traps)
    assert set(counts.values()) == {1}
    assert counts.keys() >= {"no-account", "no-opened", "unknown-product", "unknown-stage"}


def test_open_deals_older_than_every_won_one_are_found_and_grouped(direct: Audit) -> None:
    """Counted once more from the file, by hand; deals without a date cannot be told."""
    with (DATA / "sales_pipeline_iso.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    day = dt.date.fromisoformat
    longest = max(
        (day(row["close_date"]) - day(row["engage_date"])).days
        for row in rows
        if row["deal_stage"] == "Won"
    )
    still_open = [row for row in rows if row["deal_stage"] not in ("Won", "Lost")]
    oldest = {
        f"csv-{row['opportunity_id']}"
        for row in still_open
        if row["engage_date"] and (AS_OF - day(row["engage_date"])).days > longest
    }
    undated = {f"csv-{row['opportunity_id']}" for row in still_open if not row["engage_date"]}
    (group,) = (one for one in direct.groups if one.check == OLD)
    assert len(oldest) > 1000
    assert oldest <= {*group.deals}
    (pace,) = direct.pace
    assert (pace.longest, pace.older) == (longest, len(oldest))
    loud = {
        line.deal.id
        for line in direct.lines
        if any(mark.check == OLD and mark.severity == "medium" for mark in line.marks)
    }
    assert oldest <= loud
    cannot_tell = {line.deal.id for line in direct.lines if OLD in line.cannot_tell}
    assert (len(undated), cannot_tell) == (500, undated)
    assert not undated & {*group.deals}
