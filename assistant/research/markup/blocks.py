"""The text of a page, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import msgspec
from bs4 import Tag
from bs4.element import NavigableString

from assistant.research.markup.elements import attribute, folded

_BLOCK_ELEMENTS = """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
    p pre section summary table tbody td tfoot th thead tr ul
"""
_BLOCKS = frozenset(_BLOCK_ELEMENTS.split())
_BREAK = "\0"
_SIGN = re.compile(r"\w")
# Two elements side by side that style sheets set apart: "Ann Lee" and "Chair".
_ENDS_SMALL = re.compile(r"[a-zà-ÿ]$")
_BEGINS_LARGE = re.compile(r"^(?=[A-ZÀ-Þ][a-zà-ÿ])")
_NAME = re.compile(
    r"(?:[A-Za-z]+ of )?[^\W\da-z_][\w.'’-]* (?:[\w.'’-]+ ){0,3}[^\W\da-z_][\w.'’-]+"
)
_EMPTY_LINE = re.compile(r"\0\s*\0[\s\0]*")


class Block(msgspec.Struct, frozen=True):
    """One paragraph, heading, item or cell; `linked` is the share of it that is links.

    `times` are the `time` elements in it.
    """

    text: str
    tag: Tag
    linked: float
    times: tuple[Tag, ...] = ()


def read_blocks(root: Tag) -> list[Block]:
    """The blocks below an element, in the order of the page.

    An empty line divides one too; where a picture is described by a name, that is one.
    """
    return [block for tag, pieces in _runs(root) for block in _divided(tag, pieces)]


class _Piece(NamedTuple):
    """A text without a block inside; `time` is the element of that name around it."""

    text: str
    linked: bool
    time: Tag | None = None


_Pieces = list[_Piece]


def _runs(root: Tag) -> Iterator[tuple[Tag, _Pieces]]:
    """Texts with no block between them."""
    holders: dict[int, tuple[Tag, bool]] = {id(root): (root, False)}
    current, pieces, beside = root, _Pieces(), root.parent
    for node in root.descendants:
        holder, linked = holders[id(node.parent)]
        if isinstance(node, Tag):
            if node.name in _BLOCKS or (node.name == "cite" and _is_credit(node)):
                holder = node
            holders[id(node)] = (holder, linked or node.name == "a")
        text = _BREAK if isinstance(node, Tag) and node.name == "br" else ""
        if isinstance(node, Tag) and node.name == "img" and _NAME.fullmatch(attribute(node, "alt")):
            holder, text = node, attribute(node, "alt")
        if isinstance(node, NavigableString):
            text = node.replace(_BREAK, " ")
        if holder is not current and (text.strip() or holder is node):
            yield current, pieces
            current, pieces = holder, []
        if text:
            if pieces and node.parent is not beside and _ENDS_SMALL.search(pieces[-1].text):
                text = _BEGINS_LARGE.sub(" ", text)
            beside = node.parent
            is_time = node.parent is not None and node.parent.name == "time"
            pieces.append(_Piece(text, linked, node.parent if is_time else None))
    yield current, pieces


def _is_credit(cite: Tag) -> bool:
    """Browsers put the source of a quotation into its last line; style sheets put it below."""
    return cite.find_parent(("blockquote", "figure")) is not None


def _divided(tag: Tag, pieces: _Pieces) -> Iterator[Block]:
    whole = "".join(piece.text for piece in pieces)
    if not _SIGN.search(whole):
        return
    linked = sum(len(folded(piece.text)) for piece in pieces if piece.linked)
    share = linked / len(folded(whole))
    times = tuple(piece.time for piece in pieces if piece.time)
    for part in _EMPTY_LINE.split(whole):
        lines = [line for raw in part.split(_BREAK) if (line := folded(raw))]
        if any(map(_SIGN.search, lines)):
            yield Block("\n".join(lines), tag, share, times)
