"""The day of publication where readers see it: a dateline, or a line by the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bs4 import Tag
from msgspec.structs import replace

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.blocks import Block
from assistant.research.markup.days import Day, find_days
from assistant.research.markup.elements import attribute, shown, words_of_names

_NEAR = 6  # blocks above and below the headline
_BESIDE = 1
_LONGEST_LINE = 120
_LITTLE_MORE = 60  # characters beside the day
_FEW_WORDS = 5  # in small letters; more make a sentence
_A_LIST = 3  # so many dated lines are about other things
_LAST = 3
_OPENING = 4  # blocks of the story that may begin with a dateline
_LONGEST_DATELINE = 100
_NOT_OPENING = ("h1", "h2", "h3", "h4", "li", "figcaption", "th", "td")
_SET_APART = ("b", "strong", "em", "i", "span")

_WORD = pattern(r"[^\W\d_]+")
_SMALL_WORDS = "and the of in near upon on den le el il o a am y e et und de di da do la der van"
_SMALL = frozenset(_SMALL_WORDS.split())
# A time, an agency, and the mark between the dateline and what the release says.
_BEHIND = pattern(
    r",?(?: ?\d\d?[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?\)?(?:\s*\([^()]{2,40}\))?"
    r"(?:\s*/[\w .-]{2,40}/)?\s*(?:[-–—:.|/,]+|$|\n)"
)
_CHANGED = pattern(
    r"\b(?:updated?|modified|changed?|revised|reviewed|edited|amended|corrected|as (?:of|at|per)"
    r"|version|ended"
    r"|aktualisiert|geändert|mis à jour|actualizado|aggiornato|bijgewerkt)\b[^.;|]{0,30}$",
    re.I,
)
_OTHER = pattern(
    r"©|\b(?:starts?|ends?|ending|ended|deadline|clos(?:es|ed|ing)|photo|picture|due|expires?"
    r"|valid|apply|register"
    r"|registration|join us|save the date|events?|meeting|webinar|conference|effective|born"
    r"|founded|established|copyright|next|will|held|takes? place|opens?|opened|doors|tickets?)\b",
    re.I,
)
_BEFORE_OTHER = pattern(r"\b(?:until|till|by|before|from|since|after|to)\s+(?:\w+,? )?$", re.I)
_APART = pattern(r"[|·•\n]|\d,? ")
_EVENT = pattern(
    r"(?:time|place|venue|where|location|when|register|registration|tickets?|admission|entry"
    r"|organi[sz]ers?|price|doors|programme)\b[^.]{0,60}$|(?:date"
    r"|when): .{0,40}\d\d?[:.]\d\d\b.{0,20},",
    re.I,
)
_CHANGES = frozenset(("updated", "modified", "changed"))
_DAY = len("2026-05-12")
_LABEL = pattern(
    r"(?:first )?(?:published|posted|issued|released?|publication|release|notice|article|news"
    r"|press release)?(?: (?:date|on|at))?|date(?: of (?:this |the )?(?:notice|publication|release"
    r"|issue|article|posting))?|(?:veröffentlicht|datum|publié(?: le)?|date de publication"
    r"|publicado|fecha|pubblicato|gepubliceerd)",
    re.I,
)
_LONGEST_LABEL = 40
_PAIR = 2


def datelines(story: Sequence[Block]) -> Iterator[Day]:
    """The days with which the first paragraphs open, behind names of places."""
    opening = [block for block in story if block.tag.name not in _NOT_OPENING]
    for block in opening[:_OPENING]:
        day = next(find_days(block.text[:_LONGEST_DATELINE]), None)
        if day and _is_dateline(block, day):
            yield day


def days_by_headline(title: str, blocks: Sequence[Block], story: Sequence[Block]) -> Iterator[Day]:
    """The days that a label calls the day of publication, then those close to the headline.

    Args:
        title: the headline.
        blocks: all of the page, without its chrome.
        story: the blocks of the main text.
    """
    found = ((place, _dated(block)) for place, block in enumerate(blocks))
    dated = {place: day for place, day in found if day and not _is_of_event(blocks, place)}
    labels = {place: _label(blocks, place, day) for place, day in dated.items()}
    yield from (
        dated[place] for place, label in labels.items() if _LABEL.fullmatch(label) and label
    )
    bare = [place for place, label in labels.items() if not label]
    headline = _place_of_headline(title, blocks, story)
    near = [place for place in bare if abs(place - headline) <= _NEAR]
    near.sort(key=lambda place: abs(place - headline))
    if len(bare) < _A_LIST or (near and abs(near[0] - headline) <= _BESIDE):
        yield from (dated[place] for place in near)
    yield from _signed(story)


def _is_dateline(block: Block, day: Day) -> bool:
    text = block.text
    before, behind = text[: day.start], text[day.end : day.end + _LONGEST_DATELINE]
    has_more = len(text) - day.end >= _LITTLE_MORE
    is_ended = _BEHIND.match(behind) or (before[:1] == "(" and behind[:1] == ")")
    is_apart = _set_apart(block, text[: day.end])
    return has_more and bool(is_ended or is_apart) and _names_places(before)


def _set_apart(block: Block, words: str) -> bool:
    """Whether the words with which a block begins are set in a type of their own."""
    first = block.tag.find(_SET_APART)
    return isinstance(first, Tag) and shown(first).rstrip(" .:-–—") == words


def _names_places(words: str) -> bool:
    return not pattern(r"[^\w\s.'’&()/,–—|-]").search(words) and all(
        word[0].isupper() or word in _SMALL for word in _WORD.findall(words)
    )


def _place_of_headline(title: str, blocks: Sequence[Block], story: Sequence[Block]) -> int:
    """Where the headline stands; else where the story begins."""
    plain = normalise(title)
    places = (n for n, block in enumerate(blocks) if plain and normalise(block.text) == plain)
    begins = (n for n, block in enumerate(blocks) if story and block is story[0])
    return next(places, next(begins, 0))


def _dated(block: Block) -> Day | None:
    """The one day of a line that says little else; none where it is of something else."""
    if len(block.text) > _LONGEST_LINE or block.tag.name == "figcaption":
        return None
    days = [day for day in _days(block) if not _CHANGED.search(block.text[: day.start])]
    if len(days) != 1 or _OTHER.search(block.text):
        return None
    before = block.text[: days[0].start]
    if _BEFORE_OTHER.search(before) or _is_of_other(before):
        return None
    rest = block.text[: days[0].start] + block.text[days[0].end :]
    is_sentence = sum(word[0].islower() for word in rest.split()) > _FEW_WORDS
    return None if is_sentence or len(rest) > _LITTLE_MORE else days[0]


def _is_of_other(before: str) -> bool:
    """Whether a label says what the day is of, and that is not this page."""
    label = _APART.split(before)[-1].strip()
    return label.endswith(":") and not _LABEL.fullmatch(label.strip(" :"))


def _is_of_event(blocks: Sequence[Block], place: int) -> bool:
    """Whether the line is one of those that tell when, where and for how much."""
    around = blocks[max(0, place - _BESIDE) : place + _BESIDE + 1]
    return any(_EVENT.match(block.text) for block in around)


def _days(block: Block) -> list[Day]:
    """The days of a line; where it only says "Tuesday", that of its `time` element."""
    changed = {shown(time) for time in block.times if _is_of_change(time)}
    days = [day for day in find_days(block.text) if block.text[day.start : day.end] not in changed]
    if days:
        return days
    said = (attribute(time, "datetime") for time in block.times if not _is_of_change(time))
    return [replace(day, start=0, end=0) for words in said for day in find_days(words[:_DAY])][:1]


def _is_of_change(time: Tag) -> bool:
    return not _CHANGES.isdisjoint(words_of_names(time)) or "odified" in attribute(time, "itemprop")


def _signed(story: Sequence[Block]) -> Iterator[Day]:
    """The place and day with which a letter ends."""
    for block in story[-_LAST:]:
        day = _dated(block)
        place = block.text[: day.start].strip(" ,") if day else ""
        if day and place and day.end == len(block.text) and _names_places(place):
            yield day


def _label(blocks: Sequence[Block], place: int, day: Day) -> str:
    """What stands before the day: on its line, else alone above or beside it."""
    block = blocks[place]
    before = block.text[: day.start].strip(" :")
    if before or not place or len(block.text) - day.end > _LITTLE_MORE / 2:
        return before if _LABEL.fullmatch(before) else ""
    above = blocks[place - 1]
    is_label = len(above.text) <= _LONGEST_LABEL and _names_next(above, block)
    return above.text.strip(" :") if is_label else ""


def _names_next(above: Block, block: Block) -> bool:
    """Whether it says what the next block is: with a colon, as a term, as the head of a row."""
    if above.text.endswith(":") or above.tag.name in ("dt", "th"):
        return True
    row = block.tag.parent
    if row is None or row is not above.tag.parent:
        return False
    return above.tag.name == "td" and len(row.find_all("td", recursive=False)) == _PAIR
