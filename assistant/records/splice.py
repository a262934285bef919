"""What to cut from a text and what to put there, so that one value in it changes.

Each function gives splices: a piece of the text, by its ends, and the words that replace it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import yaml

from assistant.records.emit import scalar
from assistant.records.events import open_parser
from assistant.records.layout import (
    Style,
    entry_lines,
    inline,
    item_lines,
    laid_out,
    lines_of,
    needs_lines,
)
from assistant.records.nodes import BREAK, Node, line_end

_HEADER_COMMENT = re.compile(r"[|>][^\s#]*([ \t]+#[^\r\n]*)")
_COMMENT = re.compile(r"#[^\r\n]*")
_COMMENT_LINE = re.compile(r"(?:\r\n?|\n)([ \t]*)#[^\r\n]*")
_REST_OF_LINE = re.compile(r"[ \t]*(,?)[ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)")
_BLANK_LINE = re.compile(r"(?:\r\n|\r(?!\n)|\n)[ \t]*[\r\n]")


class Splice(NamedTuple):
    """`words` instead of what stands between two offsets."""

    start: int
    end: int
    words: str


def apply(text: str, splices: list[Splice]) -> str:
    """The text after all the changes; they are in the order of the text."""
    for start, end, words in reversed(splices):
        text = text[:start] + words + text[end:]
    return text


def replace(text: str, node: Node, value: Any, style: Style) -> list[Splice]:
    """Another value in the place of a node; comments beside it stay beside it."""
    if node.slot.inside:
        blank = "" if node.start > node.slot.anchor else " "
        return [Splice(node.start, node.end, blank + inline(value, inside=True))]
    gap = text[node.slot.anchor : node.start]
    end, beside = line_end(text, node.end), ""
    head, body = _head_and_body(node, value, style)
    if BREAK.search(gap) and (body or node.kind != "text"):  # from below the key to beside it
        beside, gap = gap[: line_end(gap, 0)].rstrip(), " "
    header = _HEADER_COMMENT.match(text, node.start, node.end) if node.style in ("|", ">") else None
    comments = beside + (header[1] if header else "") + text[node.end : end]
    words = ((gap or " ") + head if head else "") + comments
    lines = style.line_end.join([words, *body]) + _closing(text, end, value, style)
    return [Splice(node.slot.anchor, end, lines)]


def _head_and_body(node: Node, value: Any, style: Style) -> tuple[str, list[str]]:
    collection = isinstance(value, dict | list | tuple)
    if node.slot.item and collection and needs_lines(value) and not style.flat:
        column = max(node.column, node.slot.column + 2)
        first, *body = lines_of(value, column, style)
        return first.lstrip(" "), body
    return laid_out(value, node.slot.column, style)


def add_key(text: str, node: Node, key: str, value: Any, style: Style) -> list[Splice]:
    """One more key in a mapping, after its last."""
    if node.style == "{":
        words = f"{scalar(key, inside=True)}: {inline(value, inside=True)}"
        return _before_bracket(text, node, [words], style)
    opening = " " * node.column + scalar(key) + ":"
    lines = entry_lines(opening, value, node.column, style)
    return _below(text, node, lines, value, style)


def add_items(text: str, node: Node, items: Sequence[Any], style: Style) -> list[Splice]:
    """More items in a list, after its last and written like it."""
    if node.style == "{":
        words = [inline(item, inside=True) for item in items]
        return _before_bracket(text, node, words, style)
    last = node.last
    apart = False
    if len(node.children) > 1:
        before = node.children[len(node.children) - 2].end
        blank = _BLANK_LINE.search(text, before, last.start)
        apart = bool(blank) and text[node.end - 1] not in "\r\n"
    lines: list[str] = []
    for item in items:
        in_lines = last.kind != "text" and last.style == "" and isinstance(item, dict | list)
        width = max(2, last.column - node.column) if in_lines else 2
        lines += [""] if apart else []
        lines += item_lines(item, node.column, style, width=width, in_lines=in_lines)
    return _below(text, node, lines, items[-1], style)


def _below(text: str, node: Node, lines: list[str], value: Any, style: Style) -> list[Splice]:
    """New lines below the node's last, and below the comments that are indented as its own."""
    index = line_end(text, node.end)
    while (comment := _COMMENT_LINE.match(text, index)) and len(comment[1]) > node.column:
        index = comment.end()
    words = style.line_end + style.line_end.join(lines) + _closing(text, index, value, style)
    return [Splice(index, index, words)]


def _closing(text: str, index: int, value: Any, style: Style) -> str:
    """The line end that a text after | needs at the end of a file."""
    return style.line_end if index == len(text) and needs_lines(value) else ""


def _before_bracket(text: str, node: Node, entries: list[str], style: Style) -> list[Splice]:
    """More entries in brackets: on the line of the last one, or below it where each has a line."""
    if not node.children:
        blank = not text[node.start + 1 : node.end - 1].strip()
        end = node.end - 1 if blank else node.start + 1
        return [Splice(node.start + 1, end, ", ".join(entries))]
    last = node.last
    breaks = [found.end() for found in BREAK.finditer(text, node.start, last.slot.first)]
    indent = text[breaks[-1] : last.slot.first] if breaks else None
    if indent is None or indent.strip():
        return [Splice(last.end, last.end, "".join(f", {words}" for words in entries))]
    rest = _REST_OF_LINE.match(text, last.end)
    lines = f",{style.line_end}{indent}".join(entries)
    if rest is None:
        return [Splice(last.end, last.end, f",{style.line_end}{indent}{lines}")]
    comma = "" if rest[1] else ","
    line = f"{style.line_end}{indent}{lines}{rest[1]}"
    return [Splice(last.end, last.end, comma), Splice(rest.end(), rest.end(), line)]


def comments(text: str) -> list[str]:
    """Every comment of the text, in order; a number sign in a value is none."""
    return [comment for piece in _between_words(text) for comment in _COMMENT.findall(piece)]


def _between_words(text: str) -> Iterator[str]:
    take, done = open_parser(text).get_token, 0
    while (token := take()) is not None:
        if isinstance(token, yaml.ScalarToken):
            begins, ends = token.start_mark.index, token.end_mark.index
            yield text[done:begins]
            header = _HEADER_COMMENT.match(text, begins, ends)
            yield header[1] if header and token.style in ("|", ">") else ""
            done = ends
    yield text[done:]
