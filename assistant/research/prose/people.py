"""People whom a page shows with their posts: boards, teams, credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from assistant.language.patterns import pattern
from assistant.research.markup.passages import Passage
from assistant.research.prose.name_words import HONOURS
from assistant.research.prose.names import Name, find_names
from assistant.research.prose.roles import HEAD, role_behind
from assistant.results.read_page import Person

_LONGEST_NAME = 70
_LONGEST_POST = 90
_ENOUGH = 3  # people who are shown make a page of leaders
_COLUMNS = 3  # of a table in which the post may stand
_SOME = 2  # so do these, where title or address say so
_BESIDE = pattern(r"\s*(?:[,:|\n]|[–—-]\s|\((?!she|he|they))\s*|\s+")
_BEHIND_NAME = pattern(r"(?:,? (?:[A-Z][a-z]{0,2}\.?[A-Z][A-Za-z.]*|\([^()]*\)|\d\d))*\s*")
_AGENT = pattern(r"\b\w{3,}(?:er|or|ist|ian|ant|ive|lead|head|man|woman|person)s?\b", re.I)
_GONE = pattern(r"\b(?:former(?:ly)?|ex-|until (?:19|20)\d\d|retired|late|emerit)", re.I)
_SENTENCE = pattern(r"[.!?](?:\s|$)")
_LEADERS = pattern(
    r"leader|team|board|management|executive|people|governance|directors|who.we.are|about"
    r"|trustees|officers|partners|founders|organi[sz]ation",
    re.I,
)


def show_people(text: str, passages: Sequence[Passage]) -> list[Person]:
    """Names that stand alone with a post beside them, in the order of the page.

    Args:
        text: the page's.
        passages: its parts.
    """
    read = [_Card.read(text, passage) for passage in passages]
    found = [*_inside(text, read)]
    found += [*_beside(text, read, step=1)] or [*_beside(text, read, step=-1)]
    people = {one.start: one for one in found if not _GONE.match(one.title)}
    return [people[start] for start in sorted(people)]


def is_of_leaders(people: Sequence[Person], title: str, url: str) -> bool:
    """Whether a page shows so many people that it is about who leads."""
    telling = bool(_LEADERS.search(title) or _LEADERS.search(url.rpartition("//")[2]))
    return len(people) >= (_SOME if telling else _ENOUGH)


class _Card(msgspec.Struct, frozen=True):
    """A passage, with the name with which it begins."""

    passage: Passage
    name: Name | None
    is_name: bool  # and nothing else

    @staticmethod
    def read(text: str, passage: Passage) -> _Card:
        start, stop = passage.start, min(passage.end, passage.start + _LONGEST_NAME)
        name = next(find_names(text, start, stop), None)
        before = text[start : name.start].split() if name else []
        if not name or any(word.strip(".").lower() not in HONOURS for word in before):
            return _Card(passage, None, False)
        behind = _BEHIND_NAME.match(text, name.end, passage.end)
        is_name = behind is not None and behind.end() == passage.end
        return _Card(passage, Name(text[start : name.end], start, name.end), is_name)


def _inside(text: str, cards: Sequence[_Card]) -> Iterator[Person]:
    """ "Ann Lee, Chair", "Ann Lee – Chair", also with a sentence behind it."""
    for card in cards:
        if card.name and not card.is_name:
            beside = _BESIDE.match(text, card.name.end, card.passage.end)
            role = role_behind(text, beside.end(), card.passage.end) if beside else None
            if role and _stands_alone(text, card.passage, role[1]):
                yield Person(card.name.text, text[slice(*role)], card.name.start, card.name.end)


def _stands_alone(text: str, passage: Passage, end: int) -> bool:
    """Whether the post is all there is, or a sentence of its own follows."""
    rest = text[end : passage.end]
    return passage.kind != "heading" and bool(re.match(r"\s*(?:$|[.;\n|)])", rest))


def _beside(text: str, cards: Sequence[_Card], step: int) -> Iterator[Person]:
    """A name, and the post in the next passage, or in the one before."""
    for place, card in enumerate(cards):
        if not card.name or not card.is_name or not 0 <= place + step < len(cards):
            continue
        others = [cards[place + step]]
        if card.passage.kind == "cell":
            row = cards[place + 1 : place + 1 + _COLUMNS] if step > 0 else []
            others = [other for other in row if other.passage.group == card.passage.group]
        post = next(filter(None, (_post(text, other) for other in others)), "")
        if post:
            yield Person(card.name.text, post, card.name.start, card.name.end)


def _post(text: str, card: _Card) -> str:
    """The post, where a passage is one."""
    words = text[card.passage.start : card.passage.end]
    first = words.split("\n")[0]
    if card.is_name or len(first) > _LONGEST_POST or _SENTENCE.search(first):
        return ""
    return first if HEAD.search(first) or _AGENT.search(first) else ""
