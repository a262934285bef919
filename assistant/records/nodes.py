"""Where everything in a YAML text begins and ends, exactly enough to change it in place.

Only editing needs this; reading keeps less (`tree.py`) and is faster. The text must be one that
`parse_source` accepts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice
from typing import Any, Literal, NamedTuple

import msgspec
from yaml.events import MappingEndEvent, MappingStartEvent, ScalarEvent, SequenceEndEvent

from assistant.location import KeyPath
from assistant.records.events import open_parser
from assistant.records.syntax import line_starts, point
from assistant.records.tree import NULLS

BREAK = re.compile(r"\r\n?|\n")
_COLON = re.compile(r"[ \t]*:")


class Slot(NamedTuple):
    """The room that a value stands in.

    Attributes:
        first: where its key begins; of a list item, the item.
        anchor: where a value may begin: after the colon or the dash.
        column: where the block mapping or list that holds it begins in its line, from 0.
        inside: whether that stands in brackets.
        item: whether it is an item of a list.
    """

    first: int = 0
    anchor: int = 0
    column: int = 0
    inside: bool = False
    item: bool = False


class Node(msgspec.Struct):
    """A value and where it stands; `end` is after its last word, before comments.

    `text` is what a text reads as, None where nothing is said; `style` is the sign it begins
    with, "{" for mappings and lists in brackets. `column` counts from 0.
    """

    kind: Literal["text", "mapping", "list"]
    style: str
    start: int
    end: int
    column: int
    slot: Slot
    text: str | None = None
    children: dict[str | int, Node] = {}

    @property
    def says_nothing(self) -> bool:
        """Whether it counts as left out."""
        if self.kind == "text":
            return not (self.text and self.text.strip())
        return all(child.says_nothing for child in self.children.values())

    @property
    def bare(self) -> bool:
        """Whether nothing is lost when something else is written in its place."""
        return self.says_nothing and not self.children

    @property
    def last(self) -> Node:
        """Its last entry or item."""
        return next(reversed(self.children.values()))

    def plain(self) -> Any:
        """What it reads as."""
        if self.kind == "text":
            return self.text
        values = {key: child.plain() for key, child in self.children.items()}
        return values if self.kind == "mapping" else [*values.values()]

    def child(self, part: str | int) -> tuple[KeyPath, Node] | None:
        """What stands under `part`, and its own key; items that say nothing do not count."""
        if isinstance(part, str):
            found = self.children.get(part) if self.kind == "mapping" else None
            return ((part,), found) if found else None
        if self.kind != "list":  # one thing where a list is meant is a list of one
            return None if part or self.says_nothing else ((), self)
        items = [(key, item) for key, item in self.children.items() if not item.says_nothing]
        return ((items[part][0],), items[part][1]) if part in range(len(items)) else None


class Found(NamedTuple):
    """The nearest node to a key, its own key, and the parts of the key that are missing."""

    node: Node
    key: KeyPath
    missing: KeyPath


def find(root: Node, key: KeyPath) -> Found:
    """What stands at `key`, or nearest above it."""
    node, own = root, KeyPath()
    for depth, part in enumerate(key):
        step = node.child(part)
        if step is None:
            return Found(node, own, key[depth:])
        own, node = own + step[0], step[1]
    return Found(node, own, ())


def read_nodes(text: str) -> Node:
    """The mapping that `text` holds, with everything in it."""
    return _Reader(text).document()


def line_end(text: str, index: int) -> int:
    """Where the line that `index` stands in ends, before its line break."""
    found = BREAK.search(text, index)
    return found.start() if found else len(text)


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._lines = line_starts(text)
        self._next: Callable[[], Any] = open_parser(text).get_event

    def document(self) -> Node:
        self._next()  # the stream begins
        self._next()  # the document begins
        return self._node(self._next(), Slot())

    def _node(self, event: Any, slot: Slot) -> Node:
        if type(event) is ScalarEvent:
            return self._scalar(event, slot)
        start = event.start_mark.index
        column = point(self._lines, start)[1] - 1
        inside = slot.inside or bool(event.flow_style)
        mapping = type(event) is MappingStartEvent
        style = "{" if inside else ""
        node = Node("mapping" if mapping else "list", style, start, start, column, slot)
        node.children = {}
        room = Slot(column=column, inside=inside, item=not mapping)
        end = self._entries(node, room) if mapping else self._items(node, room)
        node.end = end if inside or not node.children else node.last.end
        return node

    def _scalar(self, event: Any, slot: Slot) -> Node:
        start, end, style = event.start_mark.index, event.end_mark.index, event.style or ""
        text = None if not style and event.value in NULLS else event.value
        if style in ("|", ">"):
            end = self._block_end(start, end, style, event.value)
        elif start == end:
            start = end = slot.anchor
        return Node("text", style, start, end, point(self._lines, start)[1] - 1, slot, text)

    def _block_end(self, start: int, end: int, style: str, value: str) -> int:
        """Where the last line of a text after | or > ends; blank lines below are not its own."""
        if style == ">":
            return start + len(self._text[start:end].rstrip())
        lines = value.count("\n") + (not value.endswith("\n")) if value else 0
        breaks = BREAK.finditer(self._text, start)
        found = next(islice(breaks, lines, None), None)
        return found.start() if found else len(self._text)

    def _entries(self, node: Node, room: Slot) -> int:
        while type(event := self._next()) is not MappingEndEvent:
            following = self._next()
            colon = _COLON.match(self._text, event.end_mark.index)
            anchor = colon.end() if colon else following.start_mark.index
            slot = room._replace(first=event.start_mark.index, anchor=anchor)
            node.children[event.value] = self._node(following, slot)
        return _end(event)

    def _items(self, node: Node, room: Slot) -> int:
        while type(event := self._next()) is not SequenceEndEvent:
            start = event.start_mark.index
            anchor = start if room.inside else self._after_dash(node, start)
            slot = room._replace(first=start, anchor=anchor)
            node.children[len(node.children)] = self._node(event, slot)
        return _end(event)

    def _after_dash(self, node: Node, start: int) -> int:
        """Where the item that begins at `start` may begin; all dashes stand in one column."""
        if not node.children:
            return node.start + 1
        dash = re.compile(rf"[\r\n] {{{node.column}}}-")
        found = dash.search(self._text, node.last.end, start)
        return found.end() if found else start


def _end(event: Any) -> int:
    end: int = event.end_mark.index
    return end
