"""HTML that cannot be written unescaped: text becomes `Html` only through `tag` or `text`."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from assistant.reports.escape import printable

_EMPTY = frozenset({"input", "meta"})
_OWN_LINE = frozenset(
    [
        "article",
        "circle",
        "details",
        "div",
        "footer",
        "g",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "header",
        "li",
        "line",
        "main",
        "nav",
        "ol",
        "p",
        "path",
        "polygon",
        "rect",
        "section",
        "svg",
        "table",
        "tbody",
        "thead",
        "tr",
        "ul",
    ]
)


class Html(str):
    """Text that is HTML already."""

    __slots__ = ()


Child = str | Iterable[str | None] | None


def text(value: str) -> Html:
    """Somebody's words, harmless: escaped, control characters and direction marks written out."""
    return value if isinstance(value, Html) else Html(escape(printable(value), quote=True))


def join(children: Iterable[str | None]) -> Html:
    """The children one after the other; what is not `Html` is escaped, None is left out."""
    return Html("".join(text(child) for child in children if child is not None))


def between(separator: str, children: Iterable[Html]) -> Html:
    """The children with something between each two."""
    return Html(text(separator).join(children))


def tag(name: str, /, *children: Child, **attributes: str | float | bool | None) -> Html:
    """An element.

    Args:
        name: of the element.
        children: what stands in it; text is escaped, None is left out.
        attributes: `class_` is class, `aria_label` aria-label; None and False are left out.
    """
    start = f"<{name}{''.join(_attribute(*one) for one in attributes.items())}>"
    end = "\n" if name in _OWN_LINE else ""
    if name in _EMPTY:
        return Html(f"{start}\n")
    return Html(f"{start}{join(map(_flat, children))}</{name}>{end}")


def _flat(child: Child) -> str:
    return child if isinstance(child, str) else join(child or ())


def _attribute(name: str, value: str | float | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = name.rstrip("_").replace("_", "-")
    if value is True:
        return f" {name}"
    shown = text(value) if isinstance(value, str) else number(value)
    return f' {name}="{shown}"'


def number(value: float) -> str:
    """12.5: one decimal at most."""
    return f"{value:.1f}".removesuffix(".0")
