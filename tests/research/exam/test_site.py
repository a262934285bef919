"""From a company's site to a brief: one command, again some days later, and what a rep did."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.coach.brief_requests import Wanted
from assistant.coach.briefs import research_company
from assistant.coach.reviews import review_deal
from assistant.records.brief import Brief, checksum
from assistant.records.load import to_record
from assistant.records.source import read_source
from assistant.results.brief_update import BriefUpdate
from tests.research.exam import company
from tests.research.exam.world import World

TODAY = dt.date(2026, 11, 21)
BRIEF = "briefs/brackwater-foods.yaml"


class Desk:
    """A deal with a company's site, in a world of its own."""

    def __init__(self, world: World, folder: Path, name: str) -> None:
        self.world = world
        self.folder = folder
        self.host = f"www.{name}{company.SITE}"
        self.deal = folder / "deal.yaml"
        self.deal.write_text(
            "# Bread\nname: Line monitoring, Leeds\nstage: solution\n"
            f"account: {{name: Brackwater Foods, website: http://{self.host}}}\n"
            "stakeholders: [{name: Ines Halloran, role: economic_buyer}, {name: Paul Adeyemi}]\n",
            encoding="utf-8",
        )

    def research(self, most: int = 30, **wanted: object) -> BriefUpdate:
        """What one run gives."""
        self.told: list[str] = []
        return research_company(
            (str(self.deal),),
            self.folder,
            Wanted(most=most, **wanted),  # type: ignore[arg-type]
            self.world.outside(),
            TODAY,
            lambda url, _: self.told.append(url),
        )

    def heard(self) -> list[str]:
        """The paths that the site was asked for, in their order."""
        return [one["path"] for one in self.world.heard()]

    def brief(self) -> Brief:
        """The brief as it stands in its file."""
        return to_record(read_source(self.folder / BRIEF, BRIEF), Brief)

    def change_site(self) -> None:
        """A week later there is news."""
        assert self.world.fetcher().fetch(f"http://{self.host}/change")
        self.world.now += dt.timedelta(days=7)


@pytest.fixture
def desk(world: World, tmp_path: Path, request: pytest.FixtureRequest) -> Desk:
    folder = tmp_path / "deals"
    folder.mkdir()
    return Desk(world, folder, request.node.name.replace("_", "-")[:50].strip("-"))


def test_the_parts_of_a_site_are_read_then_the_newest_news(desk: Desk) -> None:
    """The limit is on all pages together."""
    update = desk.research(most=15)
    paths = [one.url.partition(desk.host)[2] or one.url for one in update.pages]
    assert paths[0] == "/"
    assert {"/about", "/about/leadership", "/news", "/investors", "/blog", "/careers"} <= {*paths}
    assert "/stories-of-bread/sourdough" in paths
    assert any(url.endswith("/2026/11/02/ovens") for url in paths)
    dated = [path for path in paths if path.startswith("/news/2026")]
    assert dated == sorted(dated, reverse=True)
    assert dated[0].endswith("release-10-19")
    assert len(paths) == 15


def test_no_trap_and_no_other_site_is_entered(desk: Desk) -> None:
    """Calendars, sorting, sessions, other languages, files, what has nothing to do with news."""
    desk.research(most=60)
    heard = desk.heard()
    for trap in ("calendar", "sort=", "jsessionid", "/de/", "/login", ".pdf", "/products"):
        assert not [path for path in heard if trap in path], trap
    assert {one["host"] for one in desk.world.heard_all()} <= {
        desk.host,
        desk.host.replace("www.", "newsroom."),
        "other.test",  # /news/moved leads there; nothing of it is kept
    }
    assert not [page for page in desk.brief().pages if "other.test" in page.url]


def test_robots_is_obeyed_and_said(desk: Desk) -> None:
    """What it forbids is never asked for."""
    update = desk.research(most=60)
    assert [one.url.partition(desk.host)[2] for one in update.robots] == ["/news/embargo/figures"]
    assert "/news/embargo/figures" not in desk.heard()


def test_walls_are_reasons_and_never_text(desk: Desk) -> None:
    """A page for members, a page that needs JavaScript."""
    update = desk.research(most=60)
    reasons = {one.url.rpartition("/")[2]: one.reason for one in update.failed}
    assert reasons == {"members": "login", "app": "needs_javascript"}
    assert not {page.url.rpartition("/")[2] for page in desk.brief().pages} & {"members", "app"}


def test_the_same_text_is_kept_once(desk: Desk) -> None:
    """Also where it stands at two addresses."""
    update = desk.research(most=60)
    assert len({page.sha256 for page in desk.brief().pages}) == len(update.pages)
    assert any("second-plant" in one.url for one in update.skipped)


def test_every_item_stands_word_for_word_in_its_stored_page(desk: Desk) -> None:
    """Each with its address, its day or none, and the checksum of a file that is there."""
    desk.research()
    brief = desk.brief()
    texts = {page.sha256: (desk.folder / page.text).read_bytes().decode() for page in brief.pages}
    assert all(checksum(text) == sha256 for sha256, text in texts.items())
    kinds = {item.kind for item in brief.items}
    assert kinds >= {"quote", "statement", "person", "trigger"}
    for item in brief.items:
        assert texts[item.sha256][item.start : item.end] == item.text
        assert item.url
        assert item.fetched == TODAY
    spoken = next(item for item in brief.items if item.text.startswith(company.QUOTE))
    assert (spoken.speaker, spoken.date) == ("Ines Halloran", dt.date(2026, 5, 12))


def test_the_deal_names_its_brief_and_keeps_its_comments(desk: Desk) -> None:
    """Only this key is added."""
    before = desk.deal.read_text(encoding="utf-8")
    desk.research(most=3)
    assert desk.deal.read_text(encoding="utf-8") == f"{before}brief: {BRIEF}\n"


def test_a_second_run_asks_for_news_only_and_changes_nothing_without_any(desk: Desk) -> None:
    """Every page is asked for conditionally; the brief's file stays byte for byte."""
    desk.research()
    first = (desk.folder / BRIEF).read_bytes()
    asked = len(desk.world.heard())
    update = desk.research()
    again = desk.world.heard()[asked:]
    html = [one for one in again if one["path"].startswith(("/about", "/news/2026", "/blog"))]
    assert html
    assert all("if-none-match" in one["headers"] for one in html)
    assert {one.change for one in update.pages} == {"same"}
    assert (update.items, update.written) == ((), False)
    assert (desk.folder / BRIEF).read_bytes() == first


def test_a_later_run_adds_what_is_new_and_says_what_changed(desk: Desk) -> None:
    """What was there stays as it was, before what is added."""
    desk.research()
    before = desk.brief()
    desk.change_site()
    update = desk.research(since=dt.date(2026, 11, 10))
    after = desk.brief()
    changes = {one.url.partition(desk.host)[2]: one.change for one in update.pages}
    assert (changes["/news/hull"], changes["/"], changes["/news"]) == ("new", "changed", "changed")
    assert after.items[: len(before.items)] == before.items
    assert company.NEW_QUOTE in "".join(item.text for item in update.items)
    assert company.NEW_QUOTE in "".join(item.text for item in update.since)
    assert company.QUOTE not in "".join(item.text for item in update.since)


def test_what_somebody_changed_or_took_out_stays_that_way(desk: Desk) -> None:
    """Comments too."""
    desk.research()
    path = desk.folder / BRIEF
    items = desk.brief().items
    gone, edited = items[0], items[1]
    text = path.read_text(encoding="utf-8")
    begins = text.index(f"  - text: {gone.text[:20]}" if gone.text[:20] in text else "  - text:")
    ends = text.index("  - text:", begins + 1)
    text = text[:begins] + "  # Seen with Kim.\n" + text[ends:]
    text = text.replace(f"id: {edited.id}\n", f"id: {edited.id}\n    note: Ask about this\n")
    path.write_text(text, encoding="utf-8")
    desk.change_site()
    update = desk.research()
    after = desk.brief()
    assert gone.id not in {item.id for item in after.items}
    assert after.items[0].note == "Ask about this"
    assert "# Seen with Kim." in path.read_text(encoding="utf-8")
    assert update.kept_out == 1
    assert update.items


def test_offline_reads_what_was_read_before(desk: Desk) -> None:
    """And asks nobody."""
    desk.research(most=5)
    asked = len(desk.world.heard_all())
    (desk.folder / BRIEF).unlink()
    update = desk.research(most=5, offline=True)
    assert len(desk.world.heard_all()) == asked
    assert len(update.pages) == 5
    assert update.first
    assert update.written


def test_a_page_anywhere_is_read_when_it_is_named(desk: Desk) -> None:
    """Its site is not walked through."""
    update = desk.research(most=3, also=("http://good.test/",))
    assert update.pages[0].url == "http://good.test/"
    assert [one["path"] for one in desk.world.heard() if one["host"] == "good.test"] == ["/"]


def test_the_review_uses_what_was_read(desk: Desk) -> None:
    """Read in public, said by their economic buyer, and to be asked about."""
    desk.research()
    review = review_deal(desk.deal, TODAY)
    line = next(one for one in review.answers if one.question == "strategy_fit")
    assert (line.rung, line.said_by, line.date) == (
        "researched",
        "Ines Halloran",
        dt.date(2026, 5, 12),
    )
    assert line.answer == company.GOAL
    asked = next(
        one
        for one in review.findings
        if (one.check, one.subject) == ("discovery/unanswered-question", "strategy_fit")
    )
    assert asked.next_action == (
        f"Your economic buyer said on 12 May: “{company.GOAL}” "
        "Ask what that means for this project."
    )
