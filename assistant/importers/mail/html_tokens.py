"""A page of HTML as words and tags, in time that grows with its length and no faster.

The standard library's reader takes hours on some pages of a few kilobytes, and mails come from
strangers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_NAME = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30})")
_UNREAD = ("script", "style", "title", "textarea", "xmp")
_MANY_QUOTES = 2000
_MORE_ENDS = 5


class Tag(NamedTuple):
    """`<p class=lead>`; its name is in lower case, its attributes are as they stand."""

    name: str
    closes: bool
    attributes: str


def html_tokens(page: str) -> Iterator[str | Tag]:
    """Words, not yet unescaped, and tags in turn; without comments, scripts and styles."""
    at, ends = 0, _Ends(page)
    while (start := page.find("<", at)) >= 0:
        if at < start:
            yield page[at:start]
        if name := _NAME.match(page, start):
            end = _tag_end(page, name.end(), ends)
            if end > 0:
                tag = Tag(name[2].lower(), bool(name[1]), page[name.end() : end - 1])
                yield tag
                at = _behind_unread(tag, end, ends)
                continue
        end = _oddity_end(page, start, ends)
        if end < 0:
            yield "<"
        at = end if end > 0 else start + 1
    yield page[at:]


def _oddity_end(page: str, start: int, ends: _Ends) -> int:
    """The offset behind a comment or declaration; -1 where the sign < is only itself."""
    if page.startswith("<!--", start):
        end = ends.find("-->", start + 2)
        return end + 3 if end >= 0 else start + 4
    if page.startswith(("<!", "<?", "</"), start):
        return ends.find(">", start) + 1 or -1
    return -1


def _behind_unread(tag: Tag, end: int, ends: _Ends) -> int:
    """Where to read on: behind the words of a script or style, which nobody sees."""
    if tag.closes or tag.name not in _UNREAD:
        return end
    return max(end, ends.find(f"</{tag.name}", end))


def _tag_end(page: str, start: int, ends: _Ends) -> int:
    """The offset behind a tag, 0 if it never ends. A > in quotes ends none, if the quotes end."""
    first = end = ends.find(">", start)
    for _ in range(_MORE_ENDS):
        inside = page[start : max(end, start)]
        if len(inside) > _MANY_QUOTES or not (inside.count('"') % 2 or inside.count("'") % 2):
            return end + 1
        end = ends.find(">", end + 1)
    return first + 1


class _Ends:
    """Finds the next of a sign, and remembers where it was: nothing is searched twice."""

    def __init__(self, page: str) -> None:
        lower = page.lower()
        self._page = lower if len(lower) == len(page) else page
        self._found: dict[str, tuple[int, int]] = {}

    def find(self, sign: str, start: int) -> int:
        """The offset of the next `sign`, -1 where there is none."""
        asked, found = self._found.get(sign, (len(self._page), 0))
        if asked <= start and (found < 0 or start <= found):
            return found
        found = self._page.find(sign, start)
        self._found[sign] = (start, found)
        return found
