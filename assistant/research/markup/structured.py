"""What a page says of itself for machines: JSON-LD and meta elements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import unescape
from typing import Any

import msgspec
from bs4 import BeautifulSoup, Tag

from assistant.language.patterns import pattern
from assistant.research.markup.elements import attribute, folded

_MOST_NODES = 2_000
_COMMENT = pattern(r"^\s*(?:/\*[^*]{0,40}\*/|<!\[CDATA\[|<!--)|(?:/\*[^*]{0,40}\*/|\]\]>|-->)\s*$")
_CONTROL = pattern(r"[\x00-\x1f]+")

Node = dict[str, Any]


class MetaData(msgspec.Struct, frozen=True):
    """What a page says for machines.

    `nodes` are those of JSON-LD, then those of microdata in the same form, each in the order of
    the page, those within others included; `meta` is by name.
    """

    nodes: tuple[Node, ...] = ()
    meta: dict[str, str] = {}
    title: str = ""
    language: str = ""

    def first(self, *names: str) -> str:
        """The first of these meta elements that says something."""
        return next((self.meta[name] for name in names if self.meta.get(name)), "")

    def referred(self, value: Any) -> Any:
        """The node that a reference names by its id; any other value as it is."""
        name = value.get("@id") if isinstance(value, dict) and len(value) == 1 else None
        told = (node for node in self.nodes if node.get("@id") == name and len(node) > 1)
        return next(told, value) if name else value

    def of_type(self, *words: str) -> Iterator[Node]:
        """The nodes in whose type one of the words stands."""
        return (node for node in self.nodes if any(word in kind(node) for word in words))


def read_meta_data(soup: BeautifulSoup) -> MetaData:
    """Everything of that kind; what is broken is left out.

    Args:
        soup: the page as it came: later steps take this away.
    """
    meta: dict[str, str] = {}
    for one in soup.find_all("meta"):
        name = next(
            filter(None, (attribute(one, key) for key in ("property", "name", "itemprop"))), ""
        )
        meta.setdefault(name.strip().lower(), folded(attribute(one, "content")))
    html = soup.html
    return MetaData(
        nodes=(*_nodes(soup), *_items(soup)),
        meta=meta,
        title=folded(soup.title.get_text()) if soup.title else "",
        language=attribute(html, "lang") or attribute(html, "xml:lang") if html else "",
    )


def kind(node: Node) -> str:
    """Its type or types, without the vocabulary's address."""
    value = node.get("@type", "")
    kinds = value if isinstance(value, list) else [value]
    return " ".join(str(one).rsplit("/", 1)[-1] for one in kinds)


def text_of(value: Any) -> str:
    """A value as text: of several the first, of a node its name."""
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    if isinstance(value, dict):
        return text_of(value.get("name") or value.get("@value") or "")
    return folded(unescape(str(value))) if isinstance(value, str | int | float) else ""


def _nodes(soup: BeautifulSoup) -> Iterator[Node]:
    left = _MOST_NODES
    for script in soup.find_all("script"):
        if "ld+json" not in attribute(script, "type").lower():
            continue
        waiting = [_parsed(script.get_text())]
        while waiting and left:
            value = waiting.pop()
            if isinstance(value, dict):
                left -= 1
                yield value
            inner = value.values() if isinstance(value, dict) else value
            if isinstance(value, dict | list):
                waiting += [one for one in inner if isinstance(one, dict | list)][::-1]


def _items(soup: BeautifulSoup) -> Iterator[Node]:
    """The items of microdata, with their properties."""
    items: dict[int, Node] = {}
    for tag in soup.find_all(itemtype=True, limit=_MOST_NODES):
        items[id(tag)] = {"@type": attribute(tag, "itemtype").rstrip("/").rpartition("/")[2]}
    for tag in soup.find_all(itemprop=True, limit=_MOST_NODES):
        holder = next((one for one in tag.parents if id(one) in items), None)
        if holder is not None:
            value = items.get(id(tag)) or _value(tag)
            for name in attribute(tag, "itemprop").split():
                _add(items[id(holder)], name, value)
    return iter(items.values())


def _value(tag: Tag) -> str:
    """What a property of microdata says: to machines, else to readers."""
    said = (attribute(tag, name) for name in ("content", "datetime", "href", "src"))
    return next(filter(None, said), "") or folded(tag.get_text(" "))


def _add(node: Node, name: str, value: Any) -> None:
    """A property that comes again makes a list."""
    known = node.get(name)
    if known is None:
        node[name] = value
    else:
        node[name] = [*(known if isinstance(known, list) else [known]), value]


def _parsed(text: str) -> Any:
    """Line breaks inside texts are wrong and common."""
    try:
        return json.loads(_CONTROL.sub(" ", _COMMENT.sub("", text).strip().strip(";")))
    except (ValueError, RecursionError):
        return None
