"""The people of a page: who is named where, and which post each one holds."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.passages import Passage
from assistant.research.prose.name_words import HONOURS
from assistant.research.prose.names import Name, find_names, first_name, last_name, with_honours
from assistant.research.prose.roles import role_before, role_behind
from assistant.research.prose.speech import VERB
from assistant.results.read_page import Person

_WORD = pattern(r"[^\W\d_][\w’'-]*")
_DEGREE = r"(?:Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|MBA|MPhil|DPhil|FRCS|CPA|RN|OBE|CBE|MBE|Jr|Sr|P\.?E|\d\d)"
_APPOSITION = pattern(rf"(?:, {_DEGREE}\b\.?)*\s?(?:,|\(|\n|[–—])\s*")
_ENTERS = pattern(
    r"\b(?:as|becomes?|became|named|appointed|promoted to|made|elected|is|was|remains|post of"
    r"|role of|position of)\s+"
)
_STOP = pattern(r"[.;:!?](?=\s|$)|\n")
_COMPANY = pattern(
    r",? (?:GmbH|AG|Inc\b|Ltd|LLC|plc|SA\b|NV\b|BV\b|AB\b|Oyj?\b|AS\b|S\.p\.A)"
    r"|, (?:which|the (?:\w+ ){0,4}(?:company|maker|group|firm|chain)"
    r"|an? (?:[\w-]+ ){0,4}(?:company|maker|group|firm|chain|start-?up|supplier|manufacturer))"
    r"\b(?!['’-])"
)
_OBJECT = pattern(r"\b(?:to|at|from|of|in|for|with|by|into|joins?|joined|left)\s+$")
_LOOKED_FORWARD = 160
_NOT_ALONE = pattern(r"(?:[ \u00a0-](?:&|[A-Z])|’s [A-Z])")
_WHO = pattern(r",? (?:who|whose|whom)\b")
_VERB_BESIDE = pattern(rf"(?:,[^.;:]{{1,80}}?,)? (?:\w+ly )?(?:{VERB})\b")
_VERB_BEFORE = pattern(rf"\b(?:{VERB}) $")
_LOOKED_BACK = 20
_SHORTEST = 3
_PRONOUNS = {**dict.fromkeys(("he", "him", "his"), "he"), **dict.fromkeys(("she", "her"), "she")}


class Mention(msgspec.Struct, frozen=True):
    """A place where somebody is named, in full or by one name.

    `title` stands beside it. Not sure is what only looks like a name.
    """

    start: int
    end: int
    person: str
    title: str = ""
    is_sure: bool = True


class Cast(msgspec.Struct, frozen=True):
    """Everybody who is named on a page, in the order of the text."""

    mentions: tuple[Mention, ...]
    starts: tuple[int, ...]
    titles: dict[str, str]

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """Who is named in a part of the text."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def before(self, place: int, since: int = 0) -> Iterator[Mention]:
        """Who was named before a place, the last one first."""
        return reversed(self.between(since, place))


def read_cast(
    text: str, passages: Sequence[Passage], shown: Iterable[Person], companies: Iterable[str]
) -> Cast:
    """Find the people of a page.

    Two words with capital letters are a person when the page treats them as one: gives them a
    post or an honour, lets them speak, or comes back to them by one name.

    Args:
        text: the page's.
        passages: its parts.
        shown: people who stand with their posts in a list.
        companies: names that are none of people.
    """
    posts = {one.start: one.title for one in shown}
    full = [
        _introduced(text, name, passage, posts)
        for passage in passages
        for name in find_names(text, passage.start, passage.end)
        if passage.kind != "heading" or with_honours(text, name.start) in posts
    ]
    full = _without_companies(text, full, companies)
    short = list(_short_mentions(text, full))
    known = {one.person for one in full if one.title or _is_person(text, one)}
    known |= {one.person for one in short}
    mentions = [replace(one, is_sure=one.person in known) for one in (*full, *short)]
    mentions.sort(key=lambda one: one.start)
    titles: dict[str, str] = {}
    for one in mentions:
        if one.title:
            titles.setdefault(one.person, one.title)
    return Cast(tuple(mentions), tuple(one.start for one in mentions), titles)


def _without_companies(
    text: str, full: Iterable[Mention], companies: Iterable[str]
) -> list[Mention]:
    """Names that the page uses as those of companies are left out everywhere."""
    found = list(full)
    named = {normalise(company) for company in companies}
    wrong = {one.person for one in found if _COMPANY.match(text, one.end)}
    return [
        one
        for one in found
        if one.person not in wrong
        and not any(company.startswith(normalise(one.person)) for company in named)
    ]


def _introduced(text: str, name: Name, passage: Passage, posts: Mapping[int, str]) -> Mention:
    behind = _APPOSITION.match(text, name.end, passage.end)
    role = role_behind(text, behind.end(), passage.end) if behind else None
    role = role or role_before(text, passage.start, name.start) or _entered(text, name, passage)
    post = text[slice(*role)] if role else posts.get(with_honours(text, name.start), "")
    return Mention(name.start, name.end, name.text, post)


def _entered(text: str, name: Name, passage: Passage) -> tuple[int, int] | None:
    """The post that somebody takes or gives up, in the words behind the name."""
    if _OBJECT.search(text[max(passage.start, name.start - _LOOKED_BACK) : name.start]):
        return None
    end = min(passage.end, name.end + _LOOKED_FORWARD)
    stop = _STOP.search(text, name.end, end)
    end = stop.start() if stop else end
    for found in _ENTERS.finditer(text, name.end, end):
        role = role_behind(text, found.end(), passage.end)
        if role:
            return role
    return None


def _is_person(text: str, mention: Mention) -> bool:
    before = text[max(0, mention.start - _LOOKED_BACK) : mention.start]
    honour = before.split()[-1].strip(".").lower() if before.split() else ""
    return bool(
        honour in HONOURS
        or _WHO.match(text, mention.end)
        or _VERB_BESIDE.match(text, mention.end)
        or _VERB_BEFORE.search(before)
    )


def _short_mentions(text: str, full: Sequence[Mention]) -> Iterator[Mention]:
    """Where one name stands alone for somebody whose full name is on the page.

    Of several people it means the one who was named last, before all of them the first.
    """
    meant: dict[str, str] = {}
    for one in full:
        for name in _names(one.person):
            meant.setdefault(name, one.person)
    coming = iter([*full, Mention(len(text) + 1, len(text) + 1, "")])
    following = next(coming)
    for found in _WORD.finditer(text):
        while following.end <= found.start():
            meant |= dict.fromkeys(_names(following.person), following.person)
            following = next(coming)
        word = found[0].removesuffix("’s").removesuffix("'s")
        end = found.start() + len(word)
        if found.start() < following.start and word in meant and not _NOT_ALONE.match(text, end):
            yield Mention(found.start(), end, meant[word])


def _names(person: str) -> list[str]:
    """First and last name, where they are long enough to be told from other words."""
    return [name for name in (first_name(person), last_name(person)) if len(name) >= _SHORTEST]
