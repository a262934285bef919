"""The main text as one string, and what each part of it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec
from bs4 import Tag

from assistant.research.markup.blocks import Block

PassageKind = Literal["heading", "paragraph", "item", "cell", "term", "quote", "credit"]

_BETWEEN = "\n\n"
_KINDS: dict[str, PassageKind] = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6", "caption", "legend"), "heading"),
    **dict.fromkeys(("figcaption", "footer", "cite"), "credit"),
    **dict.fromkeys(("th", "td"), "cell"),
    "li": "item",
    "dt": "term",
    "blockquote": "quote",
}
_QUOTING = ("figure", "blockquote")
_ROWS = ("tr", "li")


class Passage(msgspec.Struct, frozen=True):
    """A part of the text: a paragraph, a heading, a cell.

    Passages of one figure, quotation, row or item have the same `group`; 0 is none.
    """

    kind: PassageKind
    start: int
    end: int
    group: int = 0


def compose(story: Sequence[Block]) -> tuple[str, tuple[Passage, ...]]:
    """The text of the blocks, an empty line between them, and its passages."""
    groups: dict[int, int] = {}
    passages: list[Passage] = []
    start = 0
    for block in story:
        holder = _holder(block.tag)
        group = groups.setdefault(id(holder), len(groups) + 1) if holder else 0
        end = start + len(block.text)
        passages.append(Passage(_kind(block), start, end, group))
        start = end + len(_BETWEEN)
    return _BETWEEN.join(block.text for block in story), tuple(passages)


def _holder(tag: Tag) -> Tag | None:
    """The outermost quotation around it, else the nearest row or item."""
    around = (tag, *tag.parents)
    quoting = [one for one in around if one.name in _QUOTING]
    rows = [one for one in around if one.name in _ROWS]
    return next(iter((*quoting[-1:], *rows)), None)


def _kind(block: Block) -> PassageKind:
    names = [tag.name for tag in (block.tag, *block.tag.parents)]
    if names[0] in _KINDS:
        return _KINDS[names[0]]
    return "quote" if "blockquote" in names else "paragraph"
