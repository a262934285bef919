"""Which of a page's blocks are its story."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence

import trafilatura
from bs4 import BeautifulSoup, Tag

from assistant.language.patterns import pattern
from assistant.research.markup.blocks import Block

_WORD = pattern(r"\w+")
_RUN = 4  # words in a row that two texts must share
_TOLD = 0.6
_MOST = 0.85  # of the prose stands in the story
_DOUBTED = 0.5  # the weight of prose that trafilatura leaves out
_PROSE = 60  # characters
_LINKED = 0.4
_ALL_LINKS = 0.9

_Runs = set[tuple[str, ...]]


def main_blocks(
    soup: BeautifulSoup, blocks: Sequence[Block], cards: Container[int] = ()
) -> list[Block]:
    """The blocks of the story, in the order of the page.

    It is the smallest element that holds most of the page's prose. trafilatura says which prose
    counts most; by itself it leaves out the later parts of pages that are built of many boxes.

    Args:
        soup: the page without what is hidden, and without its chrome.
        blocks: all of its blocks.
        cards: which of them stay though they are links, or describe a picture.
    """
    told = _runs_of_lines(trafilatura.extract(str(soup), include_comments=False) or "")
    is_told = [_share_told(block, told) > _TOLD for block in blocks]
    weights = [_weight(block, said) for block, said in zip(blocks, is_told, strict=True)]
    if not any(weights):
        weights = [float(len(block.text)) for block in blocks]
    story = _smallest(blocks, weights)
    return [
        block
        for place, (block, said) in enumerate(zip(blocks, is_told, strict=True))
        if (place in cards or _is_story(block, said)) and _within(block.tag, story)
    ]


def _is_story(block: Block, is_told: bool) -> bool:
    return block.tag.name != "img" and block.linked < (_ALL_LINKS if is_told else _LINKED)


def _weight(block: Block, is_told: bool) -> float:
    if len(block.text) < _PROSE or block.linked > _LINKED:
        return 0
    return len(block.text) * (1 if is_told else _DOUBTED)


def _smallest(blocks: Sequence[Block], weights: Sequence[float]) -> Tag | None:
    """The deepest element with most of the weight, and not a mere paragraph."""
    held: dict[int, float] = {}
    for block, weight in zip(blocks, weights, strict=True):
        for tag in (block.tag, *block.tag.parents):
            held[id(tag)] = held.get(id(tag), 0) + weight
    enough = _MOST * sum(weights)
    heaviest = max(zip(weights, range(len(blocks)), strict=True), default=(0, -1))[1]
    if heaviest < 0:
        return None
    holders = blocks[heaviest].tag.parents
    return next((tag for tag in holders if held[id(tag)] >= enough), None)


def _within(tag: Tag, story: Tag | None) -> bool:
    return any(one is story for one in (tag, *tag.parents))


def _share_told(block: Block, told: _Runs) -> float:
    runs = list(_runs(block.text))
    return sum(run in told for run in runs) / len(runs) if runs else 0


def _runs_of_lines(text: str) -> _Runs:
    return {run for line in text.splitlines() for run in (*_runs(line), _words(line))}


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """All runs of four words; a shorter text is one run."""
    words = _words(text)
    for start in range(max(1, len(words) - _RUN + 1)):
        yield words[start : start + _RUN]


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.lower()))
