"""Reviews as a page: well-formed, alone, accessible, and nothing of a user's text is marked up."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from assistant import __version__
from assistant.errors import Problem
from assistant.reports.html import render_html
from assistant.reports.markdown import render_markdown
from assistant.results.review import Reviews
from tests.kept import ROOT, reviews
from tests.reports.hostile import ATTACKS, CHINESE, EVERYTHING, hostile_deal
from tests.support import FIVE_MINUTES, review_of

EXAMPLES = sorted(path.stem for path in (ROOT / "examples").glob("*.yaml"))
DEALS = [name for name in EXAMPLES if name != "workspace"]
EMPTY = {"meta", "br", "img", "link", "input", "hr"}


class Reader(HTMLParser):
    """What a page holds; fails where an element is closed that was not open."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] not in (["style"], ["script"]):
            self.texts.append(data)

    def all(self, name: str) -> list[str]:
        """The values of every attribute of this name."""
        return [value for key, value in self.attributes if key == name]


def page_of(deal: str) -> str:
    return render_html(reviews(deal))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> str:
    review = review_of(tmp_path_factory.mktemp("hostile"), hostile_deal())
    return render_html(Reviews(reviews=(review,)))


@pytest.mark.parametrize("deal", DEALS)
def test_every_page_is_well_formed_and_needs_nothing_from_outside(deal: str) -> None:
    page = page_of(deal)
    reader = Reader(page)
    assert not re.search(r"=\W*https?:|\ssrc=|url\(|@import|<link|<iframe", page)
    assert all(target.startswith("#") for target in reader.all("href"))
    assert not any(name.startswith("on") or name == "style" for name, _ in reader.attributes)


@pytest.mark.parametrize("deal", DEALS)
def test_every_page_can_be_read_by_a_screen_reader(deal: str) -> None:
    """Names are unique and point at something; headings step down one by one; one main part."""
    reader = Reader(page_of(deal))
    names = reader.all("id")
    assert len(names) == len(set(names))
    wanted = {name for key in ("aria-labelledby", "aria-describedby") for name in reader.all(key)}
    wanted |= {target[1:] for target in reader.all("href")} | set(reader.all("data-of"))
    assert wanted <= set(names)
    levels = [int(tag[1]) for tag in reader.tags if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert reader.tags.count("main") == reader.tags.count("footer") == levels.count(1) == 1


def test_the_policy_allows_our_own_style_and_script_and_nothing_else() -> None:
    page = page_of("dark")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy
    said = policy[1].replace("&#x27;", "'")
    assert said.startswith("default-src 'none'; ")
    for name in ("style", "script"):
        ours = re.search(f"<{name}>(.*?)</{name}>", page, re.DOTALL)
        assert ours
        digest = b64encode(sha256(ours[1].encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in said


def test_the_verdict_and_the_next_moves_come_first() -> None:
    page = page_of("dark")
    parts = ('class="verdict"', ">Next moves<", ">Timeline<", ">Findings<", ">Answers<")
    places = [page.index(part) for part in parts]
    assert places == sorted(places)


def test_the_page_says_what_it_is_for_and_by_what_it_was_made() -> None:
    texts = Reader(page_of("dark")).texts
    assert "For coaching, not for employment decisions." in texts
    assert f"Deal Assistant {__version__}, as of 21 November 2026" in texts


def test_a_finding_has_its_question_to_copy_and_its_evidence_one_click_away() -> None:
    page = page_of("dark")
    question = re.search(r'<p id="([^"]+)" class="question">Which line of the proposal', page)
    assert question
    assert f'data-of="{question[1]}"' in page
    assert "<code>dark.yaml:54:5</code>" in page
    assert '<q dir="auto">date: 2026-09-01 kind: proposal' in page


def test_every_question_of_a_long_list_is_there() -> None:
    """What is counted elsewhere is one click away here."""
    review = reviews("dark").reviews[0]
    page = page_of("dark")
    assert page.count('class="question"') == len(review.findings)


def test_a_waived_finding_is_left_out_and_its_waiver_shown() -> None:
    page = page_of("waived")
    assert "personal-win-unknown</code>" not in page
    assert "Jo Park, until 31 January 2027" in page


def test_several_reviews_have_a_list_of_links() -> None:
    both = tuple(reviews(deal).reviews[0] for deal in ("dark", "reopened"))
    broken = Problem(path="bad.yaml", line=2, column=3, message="<b>no</b> such key.")
    reader = Reader(render_html(Reviews(reviews=both, problems=(broken,))))
    assert [href for href in reader.all("href") if href.startswith("#deal")] == [
        "#deal-1",
        "#deal-2",
    ]
    assert {"deal-1", "deal-2"} <= set(reader.all("id"))
    assert "bad.yaml:2:3: <b>no</b> such key." in reader.texts


def test_no_review_is_a_page_too() -> None:
    assert "No deal reviewed" in Reader(render_html(Reviews(reviews=()))).texts


def test_a_hostile_deal_stays_text(hostile: str) -> None:
    reader = Reader(hostile)
    assert {"img", "i", "u", "textarea"}.isdisjoint(reader.tags)
    assert reader.tags.count("script") == reader.tags.count("style") == 1
    assert not any(name.startswith("on") for name, _ in reader.attributes)
    text = "".join(reader.texts)
    assert all(attack in text for attack in ATTACKS)
    assert CHINESE in text
    heading = reader.texts[reader.texts.index("Skip to the review") :]
    shown = EVERYTHING.encode("unicode_escape").decode()
    assert shown in heading


def test_direction_marks_and_control_characters_are_written_out(hostile: str) -> None:
    assert r"\u202egnp.exe" in hostile
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08\x1b]", hostile)


def test_pages_stay_small(hostile: str) -> None:
    assert len(page_of("dark").encode()) < 150_000
    assert len(hostile.encode()) < 1_000_000


@pytest.mark.parametrize("form", ["html", "markdown"])
@pytest.mark.parametrize(("seed", "zone"), [("0", "UTC"), ("7", "Pacific/Auckland")])
def test_the_same_files_and_day_give_the_same_bytes(form: str, seed: str, zone: str) -> None:
    command = [sys.executable, "-m", "assistant", "review", "reopened.yaml"]
    command += ["--as-of", "2026-11-21", "--format", form]
    settings = {"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(ROOT)}
    folder = ROOT / "examples"
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **settings}, capture_output=True, check=True
    )
    render = {"html": render_html, "markdown": render_markdown}[form]
    assert done.stdout.decode() == render(reviews("reopened"))


def test_every_colour_can_be_read() -> None:
    """WCAG AA: 4.5 to 1 for every colour of words on every ground that they stand on."""
    style = (ROOT / "templates" / "reports" / "review.css").read_text(encoding="utf-8")
    light, dark = re.findall(r":root \{(.*?)\}", style, re.DOTALL)[:2]
    for block in (light, dark):
        colours = dict(re.findall(r"--([\w-]+): (#\w+);", block))
        tones = ("ink", "quiet", "us", "customer", "both", "high", "medium", "low", "good", "focus")
        grounds = ("paper", "raised", "silence", "ahead")
        for tone in tones:
            for ground in grounds if tone in ("ink", "quiet", "high") else ("paper", "raised"):
                ratio = contrast(colours[tone], colours[ground])
                assert ratio >= 4.5, f"{tone} on {ground}: {ratio:.2f}"
        for tone in ("us", "customer", "both", "high"):
            assert contrast(colours["on"], colours[tone]) >= 4.5


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_folder_of_a_review_does_not_matter(tmp_path: Path) -> None:
    pages = [
        render_html(Reviews(reviews=(review_of(tmp_path / name, FIVE_MINUTES),)))
        for name in ("a", "b")
    ]
    assert pages[0] == pages[1]
