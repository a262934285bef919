"""Takes out of a page what its readers never see: nobody said it to them."""

from __future__ import annotations

import re
from collections.abc import Callable

from bs4 import BeautifulSoup, Comment, Tag
from bs4.element import CData, Declaration, Doctype, ProcessingInstruction

from assistant.language.patterns import pattern
from assistant.research.markup.elements import attribute, classes, shown
from assistant.research.markup.styles import Declarations, Sheet, declared, read_sheet

_NO_TEXT = (
    *("script", "style", "noscript", "template", "svg", "math", "canvas", "iframe", "object"),
    *("embed", "audio", "video", "map", "datalist", "frameset", "noframes", "title"),
)
_MARKS = (Comment, CData, Declaration, Doctype, ProcessingInstruction)
# Names under which style sheets that we do not see hide things.
_NAMES = {
    *("sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "screenreader"),
    *("element-invisible", "is-hidden", "d-none", "w-condition-invisible", "offscreen", "hidden"),
    *(
        "display-none",
        "u-hidden",
        "hide",
        "invisible",
        "a11y-hidden",
        "assistive-text",
        "print-only",
        "only-print",
    ),
}
# "hidden md:block" is hidden on telephones alone.
_SHOWN_AGAIN = pattern(r"\w+:(?:block|flex|inline|grid|table|visible)|d-\w+-(?:block|flex|inline)")

_NOTHING = pattern(r"0+(?:\.0+)?(?:px|em|rem|%|pt)?")
_HAIR = pattern(r"[01](?:\.0+)?px")
_FAR_AWAY = pattern(r"-(?:\d{4,}|9\d\d)(?:\.\d+)?(?:px|pt)?|-\d{3,}(?:r?em|vw|vh|%)")
_CLIPPED = pattern(r"rect\((?:[01](?:px)?[\s,]*){4}\)|inset\((?:50|100)%\)")
_SHEER_COLOUR = pattern(
    r"transparent|(?:rgba|hsla)\([^)]*,\s*0?\.?0*\)|(?:rgb|hsl)\([^)]*/\s*0%?\)"
)
_SCALED = pattern(r"scale[xy]?\(0?\.?0+\)")
_FAINT = pattern(r"0*(?:\.0\d*)?")
_PLACES = ("left", "top", "right", "text-indent", "margin-left", "margin-top")
_COLOURS = {"white": "#ffffff", "black": "#000000"}
_SHORT_COLOUR = 4
_LONG = pattern(r"#[0-9a-f]{6}")
_SEEN = 12
_SHEER = "opacity"


def remove_hidden(soup: BeautifulSoup) -> None:
    """Leave what readers see: no scripts, no comments, no hidden elements; marks around `q`.

    Args:
        soup: the page; it is changed.
    """
    sheet = read_sheet(soup)
    for text in soup.find_all(string=lambda found: isinstance(found, _MARKS)):
        text.extract()
    _remove(soup, lambda tag: tag.name in _NO_TEXT)
    _remove(soup, lambda tag: _is_hidden(tag, sheet))
    _remove_sheer(soup, sheet)
    for quotation in soup.find_all("q"):  # browsers put the marks there
        quotation.insert(0, "“")
        quotation.append("”")


def _remove(soup: BeautifulSoup, unwanted: Callable[[Tag], bool]) -> None:
    for tag in soup.find_all(True):
        if not tag.decomposed and tag.name not in ("html", "head", "body") and unwanted(tag):
            tag.decompose()


def _remove_sheer(soup: BeautifulSoup, sheet: Sheet) -> None:
    """Take out what is transparent, unless it is most of the page: that will fade in."""
    sheer = [tag for tag in soup.find_all(True) if _is_faint(declared(tag, sheet))]
    if sheer and 2 * sum(len(shown(tag)) for tag in sheer) < len(shown(soup)):
        for tag in sheer:
            if not tag.decomposed:
                tag.decompose()


def _is_hidden(tag: Tag, sheet: Sheet) -> bool:
    return _says_so(tag) or _is_styled_away(declared(tag, sheet)) or _has_no_contrast(tag, sheet)


def _says_so(tag: Tag) -> bool:
    if "hidden" in tag.attrs or attribute(tag, "aria-hidden").lower() == "true":
        return True
    if tag.name == "dialog":
        return "open" not in tag.attrs
    names = classes(tag)
    return not _NAMES.isdisjoint(names) and not _SHOWN_AGAIN.search(" ".join(names))


def _is_styled_away(style: Declarations) -> bool:
    return bool(style) and (
        style.get("display") == "none"
        or style.get("visibility") in ("hidden", "collapse")
        or style.get("content-visibility") == "hidden"
        or bool(_SHEER_COLOUR.fullmatch(style.get("color", "")))
        or bool(_SCALED.search(style.get("transform", "")))
        or bool(_HAIR.fullmatch(style.get("font-size", "")) or _is_nothing(style, "font-size"))
        or _is_cut_off(style)
        or any(_FAR_AWAY.fullmatch(style.get(place, "")) for place in _PLACES)
        or bool(_CLIPPED.match(style.get("clip-path", "") or style.get("clip", "")))
    )


def _is_nothing(style: Declarations, name: str) -> bool:
    return bool(_NOTHING.fullmatch(style.get(name, "")))


def _is_faint(style: Declarations) -> bool:
    """Transparent, or a few hundredths away from it."""
    value = style.get(_SHEER, "")
    return bool(value) and bool(_FAINT.fullmatch(value))


def _is_cut_off(style: Declarations) -> bool:
    """An element without height or width that shows nothing beside it."""
    sizes = (style.get(name, "") for name in ("height", "width", "max-height", "max-width"))
    return style.get("overflow") in ("hidden", "clip") and any(
        _NOTHING.fullmatch(size) or _HAIR.fullmatch(size) for size in sizes
    )


def _has_no_contrast(tag: Tag, sheet: Sheet) -> bool:
    """White on white, however it is declared; style sheets elsewhere could say otherwise."""
    colour = _colour(declared(tag, sheet).get("color", "") or attribute(tag, "color"))
    if not colour:
        return False
    if sheet.is_part:
        return _are_alike(colour, _ground(tag, sheet))
    grounds = (_ground(one, sheet) for one in (tag, *tag.parents))
    return _are_alike(colour, next(filter(None, grounds), "#ffffff"))


def _are_alike(one: str, other: str) -> bool:
    """Whether no eye can tell two colours apart."""
    if not (_LONG.fullmatch(one) and _LONG.fullmatch(other)):
        return one == other
    return all(
        abs(int(one[at : at + 2], 16) - int(other[at : at + 2], 16)) < _SEEN for at in (1, 3, 5)
    )


def _ground(tag: Tag, sheet: Sheet) -> str:
    style = declared(tag, sheet)
    named = style.get("background-color", "") or style.get("background", "")
    # Anything stands out from a picture.
    return _colour(named) or named or _colour(attribute(tag, "bgcolor"))


def _colour(value: str) -> str:
    """A colour in the long form; "" for what we do not know."""
    value = _COLOURS.get(value.strip().lower(), value.strip().lower())
    if re.fullmatch(r"#[0-9a-f]{3}", value):
        return "#" + "".join(2 * digit for digit in value[1:_SHORT_COLOUR])
    return value if re.fullmatch(r"#[0-9a-f]{6}", value) else ""
