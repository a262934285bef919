"""People whom a page shows with their posts: boards, teams, credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from assistant.language.patterns import pattern
from assistant.research.markup.passages import Passage
from assistant.research.prose.name_words import HONOURS
from assistant.research.prose.names import Name, find_names, with_honours
from assistant.research.prose.roles import HEAD, role_behind
from assistant.results.read_page import Person

_LONGEST_NAME = 70
_LONGEST_POST = 90
_ENOUGH = 3  # people who are shown make a page of leaders
_COLUMNS = 3  # of a table in which the post may stand
_SOME = 2  # so do these, where title or address say so
_IS = pattern(r" (?:is|serves as|has been|acts as|leads as) ")
_BESIDE = pattern(
    r" (?:serves|acts|leads) as |\s*(?:[,:|\n]|[–—-]\s|\((?!she|he|they))\s*|\s+(?:has been )?"
)
_BEHIND_NAME = pattern(r"(?:,? (?:[A-Z][a-z]{0,2}\.?[A-Z][A-Za-z.]*|\([^()]*\)|\d\d))*\s*")
_AGENT = pattern(r"\b\w{3,}(?:er|or|ist|ian|ant|ive|lead|head|man|woman|person)s?\b", re.I)
_GONE = pattern(r"\b(?:former(?:ly)?|ex-|until (?:19|20)\d\d|retired|late|emerit)", re.I)
_PICTURE = pattern(r"(?:portrait|photo(?:graph)?|picture|headshot|image)(?: of)?:? ", re.I)
_POST_FIRST = pattern(r"([^:\n]{2,60}):\s")
_STANDS_ALONE = pattern(r"\s*(?:$|[.;\n|)])")
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
    cards = [_Card.read(text, passage) for passage in passages]
    behind, before = [*_beside(text, cards, 1)], [*_beside(text, cards, -1)]
    found = [*_inside(text, cards), *(before if len(before) > len(behind) else behind)]
    people = {one.start: one for one in found if not _GONE.match(one.title)}
    return [people[start] for start in sorted(people)]


def is_of_leaders(people: Sequence[Person], title: str, url: str) -> bool:
    """Whether a page shows so many people that it is about who leads."""
    telling = bool(_LEADERS.search(title) or _LEADERS.search(url.rpartition("//")[2]))
    return len(people) >= (_SOME if telling else _ENOUGH)


def cards_among(texts: Sequence[str]) -> set[int]:
    """Which of a page's blocks are names with a post beside them, or such posts."""
    cards = [_Card.read(text, Passage("paragraph", 0, len(text))) for text in texts]
    found: set[int] = set()
    for place, (one, following) in enumerate(pairwise(zip(texts, cards, strict=True))):
        if (one[1].is_name and _post(*following)) or (_post(*one) and following[1].is_name):
            found |= {place, place + 1}
    return found


class _Card(msgspec.Struct, frozen=True):
    """A passage, with the name with which it begins."""

    passage: Passage
    name: Name | None
    is_name: bool  # and nothing else

    @staticmethod
    def read(text: str, passage: Passage) -> _Card:
        start, stop = passage.start, min(passage.end, passage.start + _LONGEST_NAME)
        name = next(find_names(text, start, stop), None)
        picture = _PICTURE.match(text, start, stop)
        start = picture.end() if picture else start
        before = text[start : name.start].split() if name else []
        if not name or any(word.strip(".").lower() not in HONOURS for word in before):
            return _Card(passage, None, False)
        behind = _BEHIND_NAME.match(text, name.end, passage.end)
        bracket = text.find("(", name.end, passage.end)
        has_post = bracket >= 0 and role_behind(text, bracket + 1, passage.end) is not None
        is_name = behind is not None and behind.end() == passage.end and not has_post
        return _Card(passage, Name(text[start : name.end], start, name.end), is_name)


def _inside(text: str, cards: Sequence[_Card]) -> Iterator[Person]:
    """ "Ann Lee, Chair", "Ann Lee – Chair" and "Chair: Ann Lee", also with a sentence behind it."""
    for card in cards:
        passage = card.passage
        if card.name and not card.is_name:
            beside = _BESIDE.match(text, card.name.end, passage.end)
            role = role_behind(text, beside.end(), passage.end) if beside else None
            is_told = _IS.match(text, card.name.end, passage.end)
            if role and (is_told or _STANDS_ALONE.match(text, role[1], passage.end)):
                yield Person(card.name.text, text[slice(*role)], card.name.start, card.name.end)
        elif not card.name and (post := _POST_FIRST.match(text, passage.start, passage.end)):
            name = next(find_names(text, post.end(), passage.end), None)
            if name and name.end == passage.end and HEAD.search(post[1]):
                start = with_honours(text, name.start)
                yield Person(text[start : name.end], post[1], start, name.end)


def _beside(text: str, cards: Sequence[_Card], step: int) -> Iterator[Person]:
    """A name, and the post in the next passage, or in the one before."""
    for place, card in enumerate(cards):
        if not card.name or not card.is_name:
            continue
        post = next(filter(None, (_post(text, other) for other in _others(cards, place, step))), "")
        if post:
            yield Person(card.name.text, post, card.name.start, card.name.end)


def _others(cards: Sequence[_Card], place: int, step: int) -> Sequence[_Card]:
    """Where the post may stand: beside it in a row, else in the passage beside it."""
    if cards[place].passage.kind == "cell":
        row = cards[place + 1 : place + 1 + _COLUMNS] if step > 0 else []
        return [other for other in row if other.passage.group == cards[place].passage.group]
    return cards[place + step : place + step + 1] if place + step >= 0 else []


def _post(text: str, card: _Card) -> str:
    """The post, where a passage is one."""
    words = text[card.passage.start : card.passage.end].partition("\n")[0]
    if card.is_name or len(words) > _LONGEST_POST or _SENTENCE.search(words):
        return ""
    return words if HEAD.search(words) or _AGENT.search(words) else ""
