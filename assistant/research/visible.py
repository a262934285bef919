"""Roughly what a reader sees of a page: enough to tell a page from a wall.

Reading a page properly takes a parser, and parsers can be held up. This takes one pass over the
beginning and cannot.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

_LOOKED_AT = 300_000
_UNSEEN = ("script", "style", "noscript", "template", "svg", "iframe", "object")
_LONGEST_NAME = 12


def visible_text(page: str) -> str:
    """The text between the tags, without scripts and the like, its white space made single."""
    return " ".join(html.unescape(" ".join(_pieces(page[:_LOOKED_AT]))).split())


def _pieces(page: str) -> Iterator[str]:
    lowered = page.lower()
    if len(lowered) != len(page):  # a few characters grow; positions would no longer fit
        page = lowered
    position = 0
    while (opening := page.find("<", position)) >= 0:
        yield page[position:opening]
        position = _after_tag(lowered, opening)
    yield page[position:]


def _after_tag(lowered: str, opening: int) -> int:
    """Where the page goes on behind a tag, a comment, or an element that nobody sees."""
    if lowered.startswith("<!--", opening):
        return _after(lowered, "-->", opening + 4)
    name = _name(lowered, opening + 1)
    if name in _UNSEEN:
        return _after(lowered, ">", _after(lowered, f"</{name}", opening) - 1)
    if name or lowered.startswith(("</", "<!", "<?"), opening):
        return _after(lowered, ">", opening)
    return opening + 1


def _name(lowered: str, start: int) -> str:
    end = start
    while end < start + _LONGEST_NAME and lowered[end : end + 1].isalpha():
        end += 1
    return lowered[start:end]


def _after(text: str, mark: str, start: int) -> int:
    """The position behind the next mark; the end, where there is none."""
    found = text.find(mark, start)
    return found + len(mark) if found >= 0 else len(text)
