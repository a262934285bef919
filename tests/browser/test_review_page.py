"""The review page in a real browser: silent, alone, usable by keyboard, in the dark, on paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from assistant.reports.html import render_html
from assistant.results.review import Reviews
from tests.browser.chromium import Chromium, Page
from tests.kept import reviews
from tests.reports.hostile import hostile_deal
from tests.support import review_of

pytestmark = pytest.mark.slow
PAGES = ("dark", "reopened", "dropped-by-us", "hostile", "several")
TAB, ENTER = ("Tab", 9), ("Enter", 13, "\r")
BOXES = """
  ((selector) => [...document.querySelectorAll(selector)].map((one) => {
    const box = one.getBoundingClientRect();
    return [box.left, box.top, box.right, box.bottom];
  }))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every page that is looked at."""
    made = tmp_path_factory.mktemp("pages")
    hostile = review_of(made / "deal", hostile_deal())
    both = tuple(reviews(deal).reviews[0] for deal in ("dark", "reopened"))
    results = {deal: reviews(deal) for deal in PAGES[:3]}
    results |= {"hostile": Reviews(reviews=(hostile,)), "several": Reviews(reviews=both)}
    for name, result in results.items():
        (made / f"{name}.html").write_text(render_html(result), encoding="utf-8")
    return made


@pytest.fixture
def page(chromium: Chromium) -> Page:
    made = chromium.page()
    made.look()
    return made


@pytest.fixture
def dark(page: Page, folder: Path) -> Page:
    """The page of the deal that went dark."""
    page.open(folder / "dark.html")
    return page


@pytest.mark.parametrize("name", PAGES)
def test_it_asks_for_nothing_and_says_nothing_in_the_console(
    page: Page, folder: Path, name: str
) -> None:
    path = folder / f"{name}.html"
    page.open(path)
    asked = [one["request"]["url"] for one in page.heard("Network.requestWillBeSent")]
    assert asked == [path.as_uri()]
    assert page.run("performance.getEntriesByType('resource').length") == 0
    assert page.heard("Runtime.exceptionThrown", "Runtime.consoleAPICalled") == []
    assert page.heard("Log.entryAdded", "Page.javascriptDialogOpening") == []


def test_hostile_names_stay_text(page: Page, folder: Path) -> None:
    page.open(folder / "hostile.html")
    assert page.run("document.images.length") == 0
    assert page.run("document.scripts.length") == 1
    assert page.run("document.querySelector('h1').textContent").startswith("<script>alert(1)")
    assert page.run("document.querySelectorAll('[onload], [onerror], [style]').length") == 0


def test_an_injected_script_would_not_run(page: Page, folder: Path) -> None:
    """Should the escaping ever fail, the policy still knows our script from any other."""
    text = (folder / "dark.html").read_text(encoding="utf-8")
    broken = folder / "broken.html"
    bad = "<script>window.ran = 1</script><img src=x onerror='window.ran = 1'>"
    broken.write_text(text.replace("<main ", f"{bad}<main ", 1), encoding="utf-8")
    page.open(broken)
    assert page.run("window.ran") is None
    assert len(page.heard("Log.entryAdded")) >= 2


def click(page: Page, selector: str) -> None:
    """A click of the mouse, as a person makes it."""
    where = "{block: 'center', behavior: 'instant'}"
    page.run(f"document.querySelector('{selector}').scrollIntoView({where})")
    left, top, right, bottom = page.run(f"{BOXES}('{selector}')")[0]
    at = {"x": (left + right) / 2, "y": (top + bottom) / 2, "button": "left", "clickCount": 1}
    page.send("Input.dispatchMouseEvent", type="mousePressed", **at)
    page.send("Input.dispatchMouseEvent", type="mouseReleased", **at)


SAID = "new Promise((done) => setTimeout(() => done(said.textContent), 200))"
FIRST = "document.querySelector('.question').textContent"


def test_the_button_copies_the_question_and_says_so(dark: Page) -> None:
    dark.send(
        "Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"]
    )
    click(dark, ".copy")
    question = dark.run(FIRST)
    assert dark.run(SAID) == f"Copied: {question}"
    assert dark.run("said.getAttribute('aria-live')") == "polite"
    assert dark.run("navigator.clipboard.readText()") == question


def test_it_copies_where_there_is_no_clipboard(page: Page, folder: Path) -> None:
    missing = "Object.defineProperty(navigator, 'clipboard', {value: undefined});"
    heard = "addEventListener('copy', () => { window.copied = getSelection().toString(); });"
    page.send("Page.addScriptToEvaluateOnNewDocument", source=missing + heard)
    page.open(folder / "dark.html")
    click(page, ".copy")
    question = page.run(FIRST)
    assert page.run(SAID) == f"Copied: {question}"
    assert page.run("window.copied") == question
    assert page.run("document.activeElement.className").startswith("copy")


def test_the_skip_link_is_first_and_leads_to_the_review(dark: Page) -> None:
    dark.press(*TAB)
    assert dark.run("document.activeElement.textContent") == "Skip to the review"
    assert dark.run("document.activeElement.getBoundingClientRect().top") >= 0
    dark.press(*ENTER)
    assert dark.run("document.activeElement.id") == "main"


def test_evidence_opens_by_keyboard_and_the_focus_is_seen(dark: Page) -> None:
    for _ in range(12):
        dark.press(*TAB)
        if dark.run("document.activeElement.matches('.evidence > summary')"):
            break
    style = dark.run("getComputedStyle(document.activeElement).outlineStyle")
    assert style == "solid"
    assert dark.run("document.activeElement.parentElement.open") is False
    dark.press(*ENTER)
    assert dark.run("document.activeElement.parentElement.open") is True


def test_links_lead_to_each_of_several_deals(page: Page, folder: Path) -> None:
    page.open(folder / "several.html")
    page.run("document.querySelector('nav li:last-child a').click()")
    assert page.run("document.querySelector(':target h2').textContent") == "Furnace monitoring, Mol"


def brightness(page: Page) -> int:
    colour = page.run("getComputedStyle(document.body).backgroundColor")
    return sum(map(int, re.findall(r"\d+", colour)[:3]))


def test_it_is_dark_in_the_dark_and_light_on_paper(page: Page, folder: Path) -> None:
    page.open(folder / "dark.html")
    assert brightness(page) > 700
    page.look(dark=True)
    assert brightness(page) < 120
    page.look(dark=True, media="print")
    assert brightness(page) > 700


def test_on_paper_everything_is_open_and_there_are_no_buttons(dark: Page) -> None:
    dark.look(media="print")
    shown = "[...document.querySelectorAll('%s')].filter((one) => one.checkVisibility()).length"
    assert dark.run(shown % ".copy") == 0
    assert dark.run("document.querySelectorAll('details[open]').length") == 0
    dark.run("dispatchEvent(new Event('beforeprint'))")
    assert dark.run("document.querySelectorAll('details:not([open])').length") == 0
    dark.run("dispatchEvent(new Event('afterprint'))")
    assert dark.run("document.querySelectorAll('details[open]').length") == 0
    assert dark.pdf().startswith(b"%PDF-")


@pytest.mark.parametrize("name", PAGES)
def test_a_narrow_screen_never_moves_sideways(page: Page, folder: Path, name: str) -> None:
    page.look(width=400, height=800)
    page.open(folder / f"{name}.html")
    assert page.run("document.documentElement.scrollWidth") <= 400
    assert page.run("document.querySelector('.scroll').scrollLeft") > 0


@pytest.mark.parametrize("name", PAGES[:4])
@pytest.mark.parametrize("selector", [".callout", ".month", ".tile, .heap rect", ".learned circle"])
def test_nothing_in_the_picture_stands_on_another(
    page: Page, folder: Path, name: str, selector: str
) -> None:
    """Measured with the fonts of this machine."""
    page.open(folder / f"{name}.html")
    boxes = page.run(f"{BOXES}('.picture :is({selector})')")
    for at, one in enumerate(boxes):
        for other in boxes[at + 1 :]:
            across = min(one[2], other[2]) - max(one[0], other[0])
            along = min(one[3], other[3]) - max(one[1], other[1])
            assert across <= 1 or along <= 1


@pytest.mark.parametrize("name", PAGES[:4])
def test_all_words_of_the_picture_stand_inside_it(page: Page, folder: Path, name: str) -> None:
    page.open(folder / f"{name}.html")
    [left, _, right, bottom] = page.run(f"{BOXES}('.picture')")[0]
    for box in page.run(f"{BOXES}('.picture text')"):
        assert box[0] >= left - 1
        assert box[2] <= right + 1
        assert box[3] <= bottom + 1
