"""The day of publication where readers see it: a dateline, or a line by the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.blocks import Block
from assistant.research.markup.days import Day, find_days

_NEAR = 6  # blocks above and below the headline
_BESIDE = 1
_LONGEST_LINE = 120
_LITTLE_MORE = 60  # characters beside the day
_FEW_WORDS = 5  # in small letters; more make a sentence
_A_LIST = 3  # so many dated lines are about other things
_LAST = 3
_OPENING = 4  # blocks of the story that may begin with a dateline
_LONGEST_DATELINE = 100
_NOT_OPENING = ("h1", "h2", "h3", "figcaption", "th", "td")

_WORD = pattern(r"[^\W\d_]+")
_SMALL_WORDS = "and the of in near upon on den le el il o a am y e et und de di da do la der van"
_SMALL = frozenset(_SMALL_WORDS.split())
# A time, an agency, and the mark between the dateline and what the release says.
_BEHIND = pattern(
    r",?(?: ?\d\d?[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?\)?(?:\s*\([^()]{2,40}\))?"
    r"(?:\s*/[\w .-]{2,40}/)?\s*(?:[-–—:.|/,]+|$|\n)"
)
_CHANGED = pattern(
    r"\b(?:updated?|modified|changed?|revised|reviewed|edited|amended|corrected|as of|version"
    r"|aktualisiert|geändert|mis à jour|actualizado|aggiornato|bijgewerkt)\b[^.;|]{0,30}$",
    re.I,
)
_OTHER = pattern(
    r"©|\b(?:starts?|ends?|ending|ended|deadline|clos(?:es|ing)|due|expires?|valid|apply|register"
    r"|registration|join us|save the date|events?|meeting|webinar|conference|effective|born"
    r"|founded|established|copyright|next|will|held|takes? place|opens?|opened|doors|tickets?)\b",
    re.I,
)
_BEFORE_OTHER = pattern(r"\b(?:until|till|by|before|from|since|after|to)\s+(?:\w+,? )?$", re.I)
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
    for block in story[:_OPENING]:
        if block.tag.name not in _NOT_OPENING:
            day = next(find_days(block.text[:_LONGEST_DATELINE]), None)
            if day and _is_dateline(block.text, day):
                yield day


def days_by_headline(title: str, blocks: Sequence[Block], story: Sequence[Block]) -> Iterator[Day]:
    """The days that a label calls the day of publication, then those close to the headline.

    Args:
        title: the headline.
        blocks: all of the page, without its chrome.
        story: the blocks of the main text.
    """
    dated = {place: day for place, block in enumerate(blocks) if (day := _dated(block))}
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


def _is_dateline(text: str, day: Day) -> bool:
    before, behind = text[: day.start], text[day.end : day.end + _LONGEST_DATELINE]
    has_more = len(text) - day.end >= _LITTLE_MORE
    return has_more and bool(_BEHIND.match(behind)) and _names_places(before)


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
    if len(block.text) > _LONGEST_LINE:
        return None
    days = [day for day in find_days(block.text) if not _CHANGED.search(block.text[: day.start])]
    if len(days) != 1 or _OTHER.search(block.text):
        return None
    if _BEFORE_OTHER.search(block.text[: days[0].start]):
        return None
    rest = block.text[: days[0].start] + block.text[days[0].end :]
    is_sentence = sum(word[0].islower() for word in rest.split()) > _FEW_WORDS
    return None if is_sentence or len(rest) > _LITTLE_MORE else days[0]


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
