"""The page of an audit, as a file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.coach import AuditRequest, Work, audit_pipeline
from assistant.reports.html import render_audit_html
from benchmarks.generate import write_deals

DAY = dt.date(2026, 11, 21)


@pytest.mark.slow
def test_a_thousand_deals_fit_into_four_megabytes(tmp_path: Path) -> None:
    """Every review behind its deal; nothing is fetched from anywhere."""
    write_deals(tmp_path / "deals", 1000)
    request = AuditRequest(as_of=DAY, reviews=True)
    page = render_audit_html(audit_pipeline([tmp_path], request, Work(remember=False)))
    assert len(page.encode()) <= 4_000_000
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "https://" not in page


def test_no_deal_makes_a_page_too(tmp_path: Path) -> None:
    """It says that there is none."""
    request = AuditRequest(as_of=DAY, reviews=True)
    page = render_audit_html(audit_pipeline([tmp_path], request, Work(remember=False)))
    assert "0 open deals" in page
    assert "no deals found" in page
