"""The page of an audit in a real browser: it sorts, chooses, opens deals, and asks for nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.coach import AuditRequest, Work, audit_pipeline
from assistant.reports.html import render_audit_html
from tests.browser.chromium import Chromium, Page
from tests.reports.hostile import hostile_deal
from tests.support import copy_examples

pytestmark = pytest.mark.slow
TAB, ENTER, ESCAPE = ("Tab", 9), ("Enter", 13, "\r"), ("Escape", 27)
SHOWN = "[...document.querySelectorAll('#table tbody tr:not([hidden]) .open')]"
NAMES = f"{SHOWN}.map((one) => one.textContent)"
UNTIL = """new Promise((done) => {
  const look = (left) => {
    const open = document.getElementById("review").open;
    if (open === %s || !left) { done(open); } else { setTimeout(look, 50, left - 1); }
  };
  look(200);
})"""
OPENED, CLOSED = UNTIL % "true", UNTIL % "false"


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the example deals, and of one with a hostile name."""
    folder = tmp_path_factory.mktemp("audit")
    copy_examples(folder / "deals")
    (folder / "deals" / "hostile.yaml").write_text(hostile_deal(), encoding="utf-8")
    request = AuditRequest(as_of=dt.date(2026, 11, 21), reviews=True)
    audit = audit_pipeline([folder / "deals"], request, Work(remember=False))
    made = folder / "audit.html"
    made.write_text(render_audit_html(audit), encoding="utf-8")
    return made


@pytest.fixture
def page(chromium: Chromium, path: Path) -> Page:
    made = chromium.page()
    made.look()
    made.open(path)
    return made


def press_on(page: Page, selector: str) -> None:
    """Puts the focus there and presses Enter."""
    page.run(f"document.querySelector(`{selector}`).focus()")
    page.press(*ENTER)


def choose(page: Page, name: str, value: str) -> None:
    """Types into a field, or picks from a list."""
    field = f"document.getElementById('{name}')"
    page.run(f"{field}.value = '{value}'; {field}.dispatchEvent(new Event('input'))")


def test_it_asks_for_nothing_and_says_nothing_in_the_console(page: Page, path: Path) -> None:
    """Also once a deal was opened."""
    press_on(page, "#table a.open")
    assert page.run(OPENED) is True
    asked = [one["request"]["url"] for one in page.heard("Network.requestWillBeSent")]
    assert asked == [path.as_uri()]
    assert page.heard("Runtime.exceptionThrown", "Runtime.consoleAPICalled") == []
    assert page.heard("Log.entryAdded", "Page.javascriptDialogOpening") == []


def test_a_column_sorts_both_ways_by_keyboard(page: Page) -> None:
    """Values by what they are worth; the order is said aloud and marked."""
    worth = (
        "[...document.querySelectorAll('#table tbody td:nth-child(3)')].map((td) => +td.dataset.v)"
    )
    head = "#table thead th:nth-child(3)"
    press_on(page, f"{head} button")
    values = page.run(worth)
    assert values == sorted(values, reverse=True)
    assert page.run(f"document.querySelector('{head}').ariaSort") == "descending"
    assert page.run("said.textContent") == "Sorted by Value, descending"
    press_on(page, f"{head} button")
    assert page.run(worth) == sorted(values)


def test_names_sort_as_people_sort_them(page: Page) -> None:
    """By letters, whatever their case."""
    press_on(page, "#table thead th:nth-child(1) button")
    names = page.run(NAMES)
    assert names == page.run(f"{NAMES}.sort((a, b) => a.localeCompare(b, 'en'))")


def test_words_and_a_verdict_choose_deals(page: Page) -> None:
    """What does not fit is hidden, and what is left is counted."""
    every = len(page.run(NAMES))
    choose(page, "find", "leeds line")
    assert page.run(NAMES) == ["Line monitoring, Leeds"]
    assert page.run("document.getElementById('count').textContent") == f"1 of {every} deals"
    choose(page, "find", "")
    choose(page, "verdict", "healthy")
    assert 0 < len(page.run(NAMES)) < every


def test_a_deal_opens_with_its_review_and_closes_again(page: Page) -> None:
    """By keyboard; the focus comes back to where it was."""
    name = page.run("document.querySelector('#table a.open').textContent")
    press_on(page, "#table a.open")
    assert page.run(OPENED) is True
    assert page.run("document.querySelector('#review h2').textContent") == name
    assert page.run("document.querySelectorAll('#review .result').length") > 0
    page.press(*ESCAPE)
    assert page.run(CLOSED) is False
    assert page.run("document.activeElement.textContent") == name


def test_each_row_opens_its_own_deal_also_when_sorted(page: Page) -> None:
    """The review belongs to the row, not to its place."""
    press_on(page, "#table thead th:nth-child(1) button")
    names = page.run(NAMES)
    for at in (0, len(names) - 1):
        page.run(f"document.querySelectorAll('#table a.open')[{at}].click()")
        assert page.run(OPENED) is True
        assert page.run("document.querySelector('#review h2').textContent") == names[at]
        page.run("document.getElementById('review').close()")


def test_a_hostile_name_stays_text(page: Page) -> None:
    """In the table and in the review behind it."""
    choose(page, "find", "alert(1)")
    (name,) = page.run(NAMES)
    assert name.startswith("<script>alert(1)")
    press_on(page, "#table tr:not([hidden]) a.open")
    assert page.run(OPENED) is True
    assert page.run("document.querySelector('#review h2').textContent") == name
    assert page.run("document.images.length") == 0
    assert page.run("document.querySelectorAll('[onload], [onerror], [style]').length") == 0
    assert page.run("document.scripts.length") == 2


def test_the_skip_link_leads_to_the_deals(page: Page) -> None:
    """It is the first stop."""
    page.press(*TAB)
    assert page.run("document.activeElement.getAttribute('href')") == "#deals"


def test_a_narrow_screen_never_moves_sideways(chromium: Chromium, path: Path) -> None:
    """The table and the pictures move inside their boxes."""
    page = chromium.page()
    page.look(width=400, height=800)
    page.open(path)
    assert page.run("document.documentElement.scrollWidth") <= 400


def test_on_a_laptop_the_questions_stand_in_sight(chromium: Chromium, path: Path) -> None:
    """The last column is what a coach reads: nobody should have to look for it sideways."""
    page = chromium.page()
    page.look(width=1280)
    page.open(path)
    table = "document.getElementById('table')"
    assert page.run(f"{table}.scrollWidth <= {table}.parentElement.clientWidth") is True


def test_on_paper_there_is_nothing_to_press(page: Page) -> None:
    """Every deal that was chosen is there."""
    page.look(media="print")
    assert page.run("document.getElementById('choose').checkVisibility()") is False
    assert page.pdf().startswith(b"%PDF-")


def test_without_a_script_the_table_still_reads(path: Path) -> None:
    """Names, verdicts and questions stand in the page itself; the means to choose are hidden."""
    text = path.read_text(encoding="utf-8")
    assert "Line monitoring, Leeds" in text
    assert '<div id="choose" hidden>' in text
