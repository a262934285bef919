"""What a page's own style sheets say of its elements, as far as it hides something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec
from bs4 import BeautifulSoup, Tag
from soupsieve import SelectorSyntaxError

from assistant.language.patterns import pattern
from assistant.research.markup.elements import attribute, classes

Declarations = Mapping[str, str]

_COMMENT = pattern(r"/\*(?:[^*]|\*(?!/))*(?:\*/|$)")
_SELECTOR = pattern(r"[.#]?-?[a-z_][\w-]*")
# What depends on the pointer, on the browser or on a brother is not worked out.
_INTRICATE = pattern(r"[:~+*\\]")
_EVERY_SCREEN = pattern(r"@media\s+(?:only\s+)?(?:screen|all)")
_NAMED = pattern(r"[.#]-?[a-z_][\w-]*")
_HIDING = ("display", "visibility", "opacity", "font-size", "left", "top", "text-indent", "clip")
_LARGEST = 200_000
_MOST_SELECTED = 60


class Sheet(msgspec.Struct, frozen=True):
    """Declarations by plain selector (`p`, `.lead`, `#intro`), and those of single elements.

    `is_part`: the page loads others besides.
    """

    plain: dict[str, dict[str, str]] = {}
    single: dict[int, dict[str, str]] = {}
    is_part: bool = False


def read_sheet(soup: BeautifulSoup) -> Sheet:
    """What the page's `style` elements declare for screens of every size."""
    sheet = Sheet(is_part=_loads_others(soup))
    names, left = _names(soup), _MOST_SELECTED
    for style in soup.find_all("style"):
        if "print" in attribute(style, "media"):
            continue
        for selector, declarations in _rules(style.get_text()[:_LARGEST]):
            if _SELECTOR.fullmatch(selector):
                sheet.plain.setdefault(selector, {}).update(declarations)
            elif (
                left
                and not declarations.keys().isdisjoint(_HIDING)
                and names.issuperset(_NAMED.findall(selector))
            ):
                left -= 1
                for tag in _selected(soup, selector):
                    sheet.single.setdefault(id(tag), {}).update(declarations)
    return sheet


def declared(tag: Tag, sheet: Sheet) -> dict[str, str]:
    """What holds for one element: its name, its classes, its id, itself, its own style."""
    selectors = (tag.name, *(f".{name.lower()}" for name in classes(tag)))
    found: dict[str, str] = {}
    for selector in (*selectors, f"#{attribute(tag, 'id')}"):
        found |= sheet.plain.get(selector, {})
    found |= sheet.single.get(id(tag), {})
    own = attribute(tag, "style")
    return found | _declarations(own) if own else found


def _loads_others(soup: BeautifulSoup) -> bool:
    return any("stylesheet" in attribute(link, "rel").lower() for link in soup.find_all("link"))


def _names(soup: BeautifulSoup) -> set[str]:
    """Every class and id on the page, as selectors: sheets are made for whole sites."""
    found = {f".{name.lower()}" for tag in soup.find_all(class_=True) for name in classes(tag)}
    return found | {f"#{attribute(tag, 'id').lower()}" for tag in soup.find_all(id=True)}


def _selected(soup: BeautifulSoup, selector: str) -> list[Tag]:
    """The elements of a selector with several parts; none where it is too intricate."""
    if _INTRICATE.search(selector):
        return []
    try:
        return list(soup.select(selector))
    except (SelectorSyntaxError, ValueError):
        return []


def _rules(style: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The rules outside of conditions, such as a width or a printer."""
    depth, start, prelude, body = 0, 0, "", 0
    text = _COMMENT.sub("", style).lower()
    for mark in pattern(r"[{}]").finditer(text):
        if mark[0] == "{":
            if not depth:
                prelude, body = text[start : mark.start()].rpartition(";")[2].strip(), mark.end()
            if _EVERY_SCREEN.fullmatch(prelude):
                start, prelude = mark.end(), ""
            else:
                depth += 1
            continue
        start = mark.end() if depth <= 1 else start
        if depth == 1 and not prelude.startswith("@"):
            declarations = _declarations(text[body : mark.start()])
            yield from ((one.strip(), declarations) for one in prelude.split(","))
        depth = max(depth - 1, 0)


def _declarations(text: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in text.lower().split(";"))
    return {
        name.strip(): value.replace("!important", "").strip() for name, mark, value in pairs if mark
    }
