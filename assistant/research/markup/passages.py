"""The main text as one string, and what each part of it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import msgspec

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
_HOLDERS = ("figure", "blockquote", "tr", "li", "dl")


class Passage(msgspec.Struct, frozen=True):
    """A part of the text: a paragraph, a heading, a cell.

    Passages of one figure, quotation, row, item or list of terms have the same `group`; 0 is none.
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
        holders = [tag for tag in (block.tag, *block.tag.parents) if tag.name in _HOLDERS]
        group = groups.setdefault(id(holders[-1]), len(groups) + 1) if holders else 0
        end = start + len(block.text)
        passages.append(Passage(_kind(block), start, end, group))
        start = end + len(_BETWEEN)
    return _BETWEEN.join(block.text for block in story), tuple(passages)


def _kind(block: Block) -> PassageKind:
    names = [tag.name for tag in (block.tag, *block.tag.parents)]
    if names[0] in _KINDS:
        return _KINDS[names[0]]
    return "quote" if "blockquote" in names else "paragraph"
