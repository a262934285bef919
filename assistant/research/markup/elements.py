"""Small questions to elements of a page, which always have an answer."""

from __future__ import annotations

from bs4 import Tag

from assistant.language.patterns import pattern

_WORDS = pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
_SEVERAL = 2


def attribute(tag: Tag, name: str) -> str:
    """The value of an attribute as text; "" where there is none."""
    value = tag.attrs.get(name, "")
    return " ".join(value) if isinstance(value, list) else str(value or "")


def classes(tag: Tag) -> list[str]:
    """The classes of an element."""
    return attribute(tag, "class").split()


def words_of_names(tag: Tag) -> set[str]:
    """The words in its classes and its id, small: `RelatedNews` and `related_news` hold two."""
    names = f"{attribute(tag, 'class')} {attribute(tag, 'id')}"
    return {word.lower() for word in _WORDS.findall(names)}


def folded(text: str) -> str:
    """The text with single spaces."""
    return " ".join(text.split())


def shown(tag: Tag) -> str:
    """The text of an element in one line, with spaces where elements meet."""
    return folded(tag.get_text(" "))
