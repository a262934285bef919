"""The labelled pages are what their README says they are."""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parent / "pages"
PAGES: list[dict[str, Any]] = [
    json.loads(line) for line in (FOLDER / "labels.jsonl").read_text("utf-8").splitlines()
]
each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page["id"])

LEAST = {"press_release": 20, "leadership": 6, "investor": 6, "about": 4, "home": 3, "interview": 3}
EXPLAINED = set(
    re.findall(r"^\| ([\w-]+) \|", (FOLDER / "README.md").read_text("utf-8"), re.MULTILINE)
)
TRAPS = sorted({trap for page in PAGES for trap in page["traps"]})

INLINE = re.compile("a|abbr|b|bdi|cite|code|em|font|i|q|small|span|strong|sub|sup|time|u|wbr")
NEVER_SHOWN = {"script", "style", "template", "noscript", "title"}
HIDING_STYLE = re.compile(r"display:\s*none|visibility:\s*hidden|font-size:\s*0|left:\s*-\d{4}")


class Text(HTMLParser):
    """The text that a reader sees, and beside it everything that the file holds."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.visible: list[str] = []
        self.pictures: list[str] = []
        self.whole: list[str] = []
        self._hiding = ""  # the element that hides what is inside it
        self._depth = 0
        self.feed(source)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(attrs)
        if self._hiding:
            self._depth += tag == self._hiding
        elif tag in NEVER_SHOWN or _hides(dict(attrs)):
            self._hiding, self._depth = tag, 1
        self._gap(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._note(attrs)
        self._gap(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag == self._hiding:
            self._depth -= 1
            self._hiding = self._hiding if self._depth else ""
        self._gap(tag)

    def handle_data(self, data: str) -> None:
        self.whole.append(data)
        if not self._hiding:
            self.visible.append(data)

    def handle_comment(self, data: str) -> None:
        self.whole.append(data)

    def _note(self, attrs: list[tuple[str, str | None]]) -> None:
        self.whole += [value for _, value in attrs if value]
        self.pictures += [value for name, value in attrs if name == "alt" and value]

    def _gap(self, tag: str) -> None:
        if not INLINE.fullmatch(tag):
            self.visible.append(" ")
            self.whole.append(" ")


def _hides(attributes: dict[str, str | None]) -> bool:
    """Whether an element says itself that it is not to be seen."""
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or bool(HIDING_STYLE.search(attributes.get("style") or ""))
    )


def _folded(pieces: list[str]) -> str:
    return " ".join(html.unescape("".join(pieces)).split())


def _source(page: dict[str, Any]) -> str:
    raw = (FOLDER / f"{page['id']}.html").read_bytes()
    charset = re.search(rb'charset="?([\w-]+)', raw[:3000], re.IGNORECASE)
    return raw.decode(charset[1].decode() if charset else "utf-8")


def _parts(quote: dict[str, Any]) -> list[str]:
    return [quote["text"]] if isinstance(quote["text"], str) else quote["text"]


def _labelled_texts(page: dict[str, Any]) -> list[str]:
    """Everything that the labels say stands in the page for a reader to see."""
    said = [
        text
        for quote in page["quotes"] + page["answers"]
        for text in (*_parts(quote), quote["speaker"], quote["title"])
    ]
    fields = [
        trigger.get(name, "")
        for trigger in page["triggers"]
        for name in ("who", "amount", "other", "place")
    ]
    return [page["title"], *said, *fields, *_sentences(page)]


def _sentences(page: dict[str, Any]) -> list[str]:
    """What must be found in the main text, or is a sentence of it."""
    told = [text for one in page["triggers"] for text in (one["sentence"], *one["also"])]
    return [*page["main_text_contains"], *(one["text"] for one in page["statements"]), *told]


@each_page
def test_labels_stand_in_the_page(page: dict[str, Any]) -> None:
    """Every labelled text can be read on its page, word for word."""
    visible = _folded(Text(_source(page)).visible)
    assert [text for text in _labelled_texts(page) if text not in visible] == []


@each_page
def test_people_can_be_seen(page: dict[str, Any]) -> None:
    """Names and titles of people stand in the page, or describe a picture."""
    read = Text(_source(page))
    shown = _folded([*read.visible, " ", " ".join(read.pictures)])
    told = [text for person in page["people"] for text in person.values()]
    assert [text for text in told if text not in shown] == []


@each_page
def test_chrome_is_in_the_file_and_apart(page: dict[str, Any]) -> None:
    """What must not be taken for main text is in the file, and shares no words with a label."""
    whole = _folded(Text(_source(page)).whole)
    told = [*_sentences(page), *(part for quote in page["quotes"] for part in _parts(quote))]
    for text in page["must_not_contain"]:
        assert text in whole
        assert not [one for one in told if text in one or one in text]


@each_page
def test_labels_use_the_words_of_the_readme(page: dict[str, Any]) -> None:
    """The README explains every kind of page, statement and trigger, and every trap."""
    assert page["url"].split("/")[2].endswith(".example")
    assert 5 <= len(page["main_text_contains"]) <= 8
    assert 5 <= len(page["must_not_contain"]) <= 8
    words = {page["kind"], *page["traps"]}
    words |= {one["kind"] for one in page["statements"]} | {one["type"] for one in page["triggers"]}
    assert words <= EXPLAINED
    assert page["people"] or page["kind"] != "leadership"


@each_page
def test_a_date_has_a_source_or_is_unknown(page: dict[str, Any]) -> None:
    """A date is a day and says where it was read; a page without one is labelled undated."""
    value, source = page["date"]["value"], page["date"]["from"]
    assert (value is None) == (source is None) == ("undated" in page["traps"])
    if value is not None:
        assert date.fromisoformat(value).isoformat() == value
        assert source in EXPLAINED


def test_every_page_has_labels_and_every_label_a_page() -> None:
    """Ids are unique and are the names of the files."""
    ids = [page["id"] for page in PAGES]
    assert ids == sorted(set(ids))
    assert ids == sorted(path.stem for path in FOLDER.glob("*.html"))


def test_every_third_page_is_held_out() -> None:
    """A page is held out when the number in its id is divisible by three."""
    assert len(PAGES) >= 48
    for page in PAGES:
        assert page["held_out"] is (int(page["id"][1:]) % 3 == 0)


def test_the_mixture_is_kept() -> None:
    """There are enough pages of each kind, enough of them undated, and some in another language."""
    kinds = Counter(page["kind"] for page in PAGES)
    assert {kind: kinds[kind] for kind, least in LEAST.items() if kinds[kind] < least} == {}
    assert kinds["blog"] + kinds["letter"] >= 7
    assert sum(page["date"]["value"] is None for page in PAGES) >= 12
    assert sum(page["language"] != "en" for page in PAGES) >= 2


@pytest.mark.parametrize("trap", TRAPS)
def test_every_trap_is_set_twice(trap: str) -> None:
    """A trap stands on two pages at least, in the open part and in the part held out."""
    parts = [page["held_out"] for page in PAGES if trap in page["traps"]]
    assert True in parts
    assert False in parts
