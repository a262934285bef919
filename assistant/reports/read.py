"""A mail or a call as it stands, with what was understood marked in its words."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from assistant.language.reading import Cut, Reading
from assistant.language.rules.rule import Kind
from assistant.language.shapes import Act
from assistant.phrasing import day, names, plural, short_weekday
from assistant.reports.page import MUTED, Page

_STYLES: dict[Kind, str] = {
    "question": "cyan",
    "request": "magenta",
    "promise": "green",
    "concern": "red",
    "money": "yellow",
    "pitch": "blue",
    "customer": "bright_black",
}
_NOUNS: dict[Kind, tuple[str, str]] = {
    "money": ("word on money", "words on money"),
    "pitch": ("passage about us", "passages about us"),
    "customer": ("passage about the customer", "passages about the customer"),
}
_NOT_ENGLISH = "This does not look like English. Only English is read, so nothing was looked for."
_NO_DAY = "When promises fall due was not worked out: no day is known. Give it with --date."
_CLOSING = ".,;:!?…)\"'’”"
_INDENT = 2


def render_read(reading: Reading, width: int, colour: bool) -> str:
    """The newest words with each act underlined and named behind its last word.

    Args:
        reading: what was read.
        width: columns to write for.
        colour: whether to use colours and underlines; the names of acts are there without, too.
    """
    page = Page(width, colour)
    date = f"{short_weekday(reading.date)} {reading.date.year}" if reading.date else ""
    page.spread(reading.subject or reading.path, date, "bold")
    if reading.kind == "mail" and reading.speakers:
        page.paragraph(f"from {names(reading.speakers)}", style=MUTED)
    page.blank()
    acts = [act for sentence in reading.sentences for act in sentence.acts]
    if reading.kind == "call":
        _turns(page, reading, acts)
    else:
        _lines(page, reading, acts)
    page.blank()
    for note in _notes(reading, acts):
        page.paragraph(note)
    return page.text()


def _lines(page: Page, reading: Reading, acts: list[Act]) -> None:
    """A mail line by line; a sentence that was wrapped becomes one line again."""
    text = reading.newest.text
    inside = {place for one in reading.sentences for place in range(one.start, one.end)}
    breaks = [place for place, sign in enumerate(text) if sign == "\n" and place not in inside]
    for start, end in pairwise((-1, *breaks, len(text))):
        if text[start + 1 : end].strip():
            page.pieces(_marked(text, start + 1, end, acts), indent=_INDENT)
        else:
            page.blank()


def _turns(page: Page, reading: Reading, acts: list[Act]) -> None:
    """A call turn by turn, each below who speaks."""
    text = reading.newest.text
    speakers = {sentence.start: sentence.speaker for sentence in reading.sentences}
    for start, end in reading.newest.spans:
        speaker = next((speakers[at] for at in range(start, end) if at in speakers), "")
        page.paragraph(speaker or "Somebody", style="bold")
        page.pieces(_marked(text, start, end, acts), indent=_INDENT)


def _marked(text: str, start: int, end: int, acts: Iterable[Act]) -> Iterator[tuple[str, str]]:
    """The words from `start` to `end` in pieces with their styles, and the acts' names."""
    here = [act for act in acts if act.start < end and start < act.end]
    tags: dict[int, list[Act]] = {}
    for act in here:
        if act.end <= end:
            tags.setdefault(_behind(text, act.end, end), []).append(act)
    cuts = sorted({
        start, end, *tags,
        *(min(end, max(start, place)) for act in here for place in (act.start, act.end)),
    })  # fmt: skip
    for at, following in zip(cuts, [*cuts[1:], end], strict=True):
        for act in tags.get(at, ()):
            yield " ", ""
            yield f"[{_tag(act)}]", _STYLES[act.kind]
        covering = [act for act in here if act.start <= at < act.end]
        words = text[at:following].replace("\n", " ")
        yield words, f"underline {_STYLES[covering[0].kind]}" if covering else ""


def _behind(text: str, place: int, end: int) -> int:
    """Behind the signs that close the words before `place`."""
    while place < end and text[place] in _CLOSING:
        place += 1
    return place


def _tag(act: Act) -> str:
    """`promise by 13 March`, `possible question`."""
    by = f" by {day(dt.date.fromisoformat(act.due))}" if act.due else ""
    return f"{'possible ' if act.confidence == 'possible' else ''}{act.kind}{by}"


def _notes(reading: Reading, acts: list[Act]) -> Iterator[str]:
    """What there is, what was cut, and what could not be told."""
    if not reading.newest.text:
        yield "Nothing in it is new."
    elif not reading.english:
        yield _NOT_ENGLISH
    elif reading.kind == "call":
        yield from _by_speaker(reading)
    else:
        yield f"Understood: {_counted(acts)}."
    if reading.cut != Cut():
        yield _cut(reading.cut)
    if reading.date is None and any(act.kind == "promise" for act in acts):
        yield _NO_DAY
    yield from (f"Mind: {note}." for note in reading.notes)


def _by_speaker(reading: Reading) -> Iterator[str]:
    unnamed = "Somebody" if reading.speakers else "Understood"
    for speaker in dict.fromkeys(one.speaker for one in reading.sentences):
        said = [one for one in reading.sentences if one.speaker == speaker]
        words = plural(sum(len(one.text.split()) for one in said), "word")
        acts = [act for one in said for act in one.acts]
        yield f"{speaker or unnamed}: {words}; {_counted(acts)}."


def _counted(acts: Iterable[Act]) -> str:
    """`2 questions (1 open) and 1 promise`."""
    acts = list(acts)
    counts = Counter(act.kind for act in acts)
    opened = sum(act.form == "open" for act in acts)
    parts = {kind: plural(counts[kind], *_NOUNS.get(kind, (kind,))) for kind in _STYLES}
    if opened:
        parts["question"] += f" ({opened} open)"
    return names(parts[kind] for kind in _STYLES if counts[kind]) or "nothing that it looks for"


def _cut(cut: Cut) -> str:
    quoted = [plural(cut.quoted, "quoted line")] if cut.quoted else []
    lines = plural(cut.signature, "line")
    signature = [f"{lines} of signature and footer"] if cut.signature else []
    return f"Cut: {names(quoted + signature)}."
