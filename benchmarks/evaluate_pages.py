"""How well pages of companies are read, held against labels.

The labels of the project's own pages, and what counts as right, are described in
tests/eval/pages/README.md. The development pages are public material kept outside of this
repository.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from assistant.language.words import normalise
from assistant.research.charset import decode
from assistant.research.page import read_page
from assistant.results.read_page import ReadPage
from benchmarks.evaluate_acts import f1, share

FETCHED_ON = dt.date(2026, 11, 20)
_RUN = 4
_FIELDS = ("who", "amount", "other", "place")
_HONORIFICS = re.compile(r"^(?:(?:mr|mrs|ms|dr|prof|fr|sir|dame|rev)\.? )+")

Label = dict[str, Any]


class Figure(msgspec.Struct, frozen=True):
    """One figure of the table; without `false` and `missed` it is a share of `right`."""

    what: str
    right: int
    false: int = 0
    missed: int = 0
    total: int = 0

    @property
    def value(self) -> float:
        """The share that is right; F1 where something can be false and missed."""
        if self.total:
            return share(self.right, self.total)
        return f1(self.right, self.false, self.missed)


class Labelled(msgspec.Struct, frozen=True):
    """A page as it was read, and its labels."""

    label: Label
    read: ReadPage

    def wanted(self, key: str) -> list[Label]:
        """The labels that count as missed when they are not found."""
        return [one for one in self.label[key] if not one.get("optional")]


def load(folder: Path, held_out: bool) -> list[Label]:
    """The labels of one part of the set."""
    lines = (folder / "labels.jsonl").read_text("utf-8").splitlines()
    return [label for label in map(json.loads, lines) if label["held_out"] is held_out]


def read_all(folder: Path, labels: Iterable[Label]) -> list[Labelled]:
    """The pages of these labels, read."""
    return [Labelled(label, _read(folder, label)) for label in labels]


def figures(pages: Sequence[Labelled]) -> Iterator[Figure]:
    """Everything that is measured on the project's own pages."""
    yield _titles(pages)
    yield _share("main text found", pages, _found_text)
    yield _share("chrome left out", pages, _kept_out)
    yield from _dates(pages)
    yield from _quotes(pages)
    yield from _statements(pages)
    yield _people(pages)
    yield from _triggers(pages)
    yield _share("company facts", pages, _facts)


def development(folder: Path) -> Iterator[tuple[str, float]]:
    """Main text and titles of the development pages."""
    texts, titles = [], []
    for page in sorted(folder.iterdir()):
        source = (page / "source.html").read_text("utf-8")
        read = read_page(source, "https://unknown.example/", FETCHED_ON)
        expected = (page / "expected.html").read_text("utf-8")
        title = json.loads((page / "expected-metadata.json").read_text("utf-8"))["title"]
        texts.append(shingle_f1(read.text, _plain(expected)))
        titles.append(" ".join(read.title.split()) == " ".join(title.split()))
    yield "main text", sum(texts) / len(texts)
    yield "titles", sum(titles) / len(titles)


def shingle_f1(found: str, expected: str) -> float:
    """F1 of the runs of four words that two texts hold."""
    mine, theirs = _shingles(found), _shingles(expected)
    both = len(mine & theirs)
    return f1(both, len(mine) - both, len(theirs) - both)


def _read(folder: Path, label: Label) -> ReadPage:
    html = decode((folder / f"{label['id']}.html").read_bytes(), "")
    return read_page(html, label["url"], FETCHED_ON)


def _plain(html: str) -> str:
    from bs4 import BeautifulSoup

    return BeautifulSoup(html, "lxml").get_text(" ")


def _shingles(text: str) -> set[tuple[str, ...]]:
    words = _words(text)
    return {tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1))}


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", normalise(text))


def _share(
    what: str, pages: Sequence[Labelled], count: Callable[[Labelled], tuple[int, int]]
) -> Figure:
    counts = [count(page) for page in pages]
    return Figure(what, sum(right for right, _ in counts), total=sum(all_ for _, all_ in counts))


def _titles(pages: Sequence[Labelled]) -> Figure:
    right = sum(normalise(page.read.title) == normalise(page.label["title"]) for page in pages)
    return Figure("titles", right, total=len(pages))


def _found_text(page: Labelled) -> tuple[int, int]:
    text, wanted = _folded(page.read.text), page.label["main_text_contains"]
    return sum(_folded(one) in text for one in wanted), len(wanted)


def _kept_out(page: Labelled) -> tuple[int, int]:
    text, unwanted = _folded(page.read.text), page.label["must_not_contain"]
    return sum(_folded(one) not in text for one in unwanted), len(unwanted)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _dates(pages: Sequence[Labelled]) -> Iterator[Figure]:
    said = [(page.label["date"]["value"], page.read.date.value) for page in pages]
    dated = [(label, found and found.isoformat()) for label, found in said if label]
    undated = [found for label, found in said if not label]
    wrong = sum(found not in (None, label) for label, found in dated)
    found = sum(found == label for label, found in dated)
    yield Figure("dates found", found, total=len(dated))
    yield Figure("no wrong date", len(dated) - wrong, total=len(dated))
    yield Figure("no invented date", undated.count(None), total=len(undated))


def _quotes(pages: Sequence[Labelled]) -> Iterator[Figure]:
    wanted = [(page, one) for page in pages for one in page.wanted("quotes")]
    found = sum(_is_found(_parts(one), page.read) for page, one in wanted)
    yield Figure("quotes found", found, total=len(wanted))
    spoken = [(page, quote) for page in pages for quote in page.read.quotes if quote.speaker]
    right = sum(bool(_said(page, quote.text, quote.speaker)) for page, quote in spoken)
    yield Figure("speakers right", right, total=len(spoken))
    titles = [
        (label["title"], quote.title)
        for page, quote in spoken
        for label in _said(page, quote.text, quote.speaker)[:1]
    ]
    fits = sum(_same_title(label, title) for label, title in titles)
    yield Figure("titles of speakers right", fits, total=len(titles))


def _parts(quote: Label) -> list[str]:
    return [quote["text"]] if isinstance(quote["text"], str) else quote["text"]


def _is_found(parts: Sequence[str], read: ReadPage) -> bool:
    """Whether found quotes, one behind the other, are the words of the label."""
    words = [word for part in parts for word in _words(part)]
    place = 0
    for quote in read.quotes:
        mine = _words(quote.text)
        if mine and words[place : place + len(mine)] == mine:
            place += len(mine)
    return place == len(words)


def _said(page: Labelled, text: str, speaker: str) -> list[Label]:
    """The labelled quotes and answers of the speaker in which the words stand."""
    words = f" {' '.join(_words(text))} "
    return [
        one
        for one in page.label["quotes"] + page.label["answers"]
        if _name(one["speaker"]) == _name(speaker)
        and words in f" {' '.join(_words(' '.join(_parts(one))))} "
    ]


def _name(name: str) -> str:
    return _HONORIFICS.sub("", normalise(name))


def _same_title(label: str, title: str) -> bool:
    return normalise(title) == normalise(label) or (
        bool(label) and normalise(title).startswith(f"{normalise(label)} ")
    )


def _statements(pages: Sequence[Labelled]) -> Iterator[Figure]:
    right = false = missed = kinds = 0
    for page in pages:
        labels = page.label["statements"]
        wanted = page.wanted("statements")
        hits = [
            (found.kind, [one for one in labels if _overlap(one["text"], found.text)])
            for found in page.read.statements
        ]
        false += sum(not held for _, held in hits)
        told = [one for one in wanted if any(one in held for _, held in hits)]
        right, missed = right + len(told), missed + len(wanted) - len(told)
        kinds += sum(
            any(one in held and kind == one["kind"] for kind, held in hits) for one in told
        )
    yield Figure("statements", right, false, missed)
    yield Figure("kinds of statements right", kinds, total=right)


def _overlap(one: str, other: str) -> bool:
    mine, theirs = " ".join(_words(one)), " ".join(_words(other))
    return mine in theirs or theirs in mine


def _people(pages: Sequence[Labelled]) -> Figure:
    right = false = missed = 0
    for page in pages:
        wanted = {(normalise(one["name"]), normalise(one["title"])) for one in page.label["people"]}
        found = {(normalise(one.name), normalise(one.title)) for one in page.read.people}
        right, false = right + len(wanted & found), false + len(found - wanted)
        missed += len(wanted - found)
    return Figure("people", right, false, missed)


def _triggers(pages: Sequence[Labelled]) -> Iterator[Figure]:
    right = false = missed = 0
    fields = dict.fromkeys(_FIELDS, (0, 0))
    for page in pages:
        hits = [_told(page, found.type, found.sentence) for found in page.read.triggers]
        false += hits.count(None)
        wanted = page.wanted("triggers")
        told = [one for one in wanted if one in hits]
        right, missed = right + len(told), missed + len(wanted) - len(told)
        for one in told:
            found = page.read.triggers[hits.index(one)]
            for name in _FIELDS:
                if one.get(name):
                    fits = _fits(page.label["company"], name, one[name], getattr(found, name))
                    fields[name] = (fields[name][0] + fits, fields[name][1] + 1)
    yield Figure("triggers", right, false, missed)
    for name, (known, total) in fields.items():
        yield Figure(f"triggers: {name}", known, total=total)


def _told(page: Labelled, type_: str, sentence: str) -> Label | None:
    """The labelled event of this type that the sentence tells."""
    events = (one for one in page.label["triggers"] if one["type"] == type_)
    told = (
        one
        for one in events
        if any(_overlap(text, sentence) for text in (one["sentence"], *one["also"]))
    )
    return next(told, None)


def _fits(company: str, field: str, label: str, found: str) -> bool:
    """The label's words, more or fewer; of `who` the company's name is right as well."""
    names = (label, company) if field == "who" else (label,)
    return bool(found) and any(_overlap(_name(name), _name(found)) for name in names)


def _facts(page: Labelled) -> tuple[int, int]:
    found = msgspec.to_builtins(page.read.company)
    wanted = page.label["facts"]
    return sum(list_or_text(found[key]) == value for key, value in wanted.items()), len(wanted)


def list_or_text(value: Any) -> Any:
    """As labels write it: a list for several."""
    return list(value) if isinstance(value, tuple | list) else value
