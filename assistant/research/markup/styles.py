"""What a page's own style sheets say of its elements, as far as it hides something."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from bs4 import BeautifulSoup, Tag

from assistant.language.patterns import pattern
from assistant.research.markup.elements import attribute, classes

Declarations = Mapping[str, str]
Sheet = Mapping[str, dict[str, str]]
"""Declarations by selector: `p`, `.lead`, `#intro`; what is more than that is left out."""

LINKED = "@import"
"""Stands in a sheet that is not all: the page loads others."""

_COMMENT = pattern(r"/\*.*?(?:\*/|$)", re.S)
_SELECTOR = pattern(r"[.#]?-?[a-z_][\w-]*")
_LARGEST = 200_000


def read_sheet(soup: BeautifulSoup) -> Sheet:
    """What the page's `style` elements declare for screens of every size."""
    sheet: dict[str, dict[str, str]] = {LINKED: {}} if _loads_others(soup) else {}
    for style in soup.find_all("style"):
        if "print" not in attribute(style, "media"):
            for selector, declarations in _rules(style.get_text()[:_LARGEST]):
                sheet.setdefault(selector, {}).update(declarations)
    return sheet


def declared(tag: Tag, sheet: Sheet) -> dict[str, str]:
    """What holds for one element: its name, its classes, its id, its own style, in this order."""
    selectors = (tag.name, *(f".{name.lower()}" for name in classes(tag)))
    found: dict[str, str] = {}
    for selector in (*selectors, f"#{attribute(tag, 'id')}"):
        found |= sheet.get(selector, {})
    own = attribute(tag, "style")
    return found | _declarations(own) if own else found


def _loads_others(soup: BeautifulSoup) -> bool:
    return any("stylesheet" in attribute(link, "rel").lower() for link in soup.find_all("link"))


def _rules(style: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules outside of conditions, such as a width or a printer."""
    depth, start, prelude, body = 0, 0, "", 0
    text = _COMMENT.sub("", style).lower()
    for mark in pattern(r"[{}]").finditer(text):
        if mark[0] == "{":
            if not depth:
                prelude, body = text[start : mark.start()].rpartition(";")[2].strip(), mark.end()
            depth += 1
            continue
        depth = max(depth - 1, 0)
        if not depth:
            start = mark.end()
            if not prelude.startswith("@"):
                declarations = _declarations(text[body : mark.start()])
                for selector in prelude.split(","):
                    if _SELECTOR.fullmatch(selector.strip()):
                        yield selector.strip(), declarations


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.lower().split(";"))
    return {
        name.strip(): value.replace("!important", "").strip() for name, mark, value in pairs if mark
    }
