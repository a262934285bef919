"""The people of a page: who is named where, and which post each one holds."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.passages import Passage
from assistant.research.prose.first_names import called, called_by, is_first_name
from assistant.research.prose.name_words import HONOURS
from assistant.research.prose.names import (
    Name,
    find_names,
    find_single_names,
    first_name,
    last_name,
    with_honours,
)
from assistant.research.prose.organisations import organisations_among
from assistant.research.prose.roles import role_before, role_behind
from assistant.research.prose.speech import VERB
from assistant.results.read_page import Person

_WORD = pattern(r"[^\W\d_][\w’'-]*")
_DEGREE = r"(?:Ph\.?D|M\.?D|M\.?Sc|B\.?Sc|MBA|MPhil|DPhil|FRCS|CPA|RN|OBE|CBE|MBE|Jr|Sr|P\.?E|\d\d)"
_APPOSITION = pattern(rf"(?:,? {_DEGREE}\b\.?)*\s?(?:,|\(|\n|[–—])\s*")
_CAPITALS = pattern(r" ?(?:(?:[A-Z][\w/-]*|of|and|&|for|the),? ?)+")
_ENTERS = pattern(
    r"\b(?:as|becomes?|became|named|appointed|promoted to|made|elected|is|was|has been|had been"
    r"|remains|post of|role of|position of)\s+"
)
_IS = pattern(r" (?:is|was|will be)(?: \w+ly)? $")
_PLURAL = pattern(r"(?<=\w(?:er|or|nt))s$")
_STOP = pattern(r"[.;:!?](?=\s|$)|\n")
_OBJECT = pattern(r"\b(?:to|at|from|of|in|for|with|by|into|joins?|joined|left)\s+$")
_LOOKED_FORWARD = 160
_NOT_ALONE = pattern(r"(?:[ \u00a0-](?:&|[A-Z])|’s [A-Z])")
_WHO = pattern(r",? (?:who|whose|whom)\b")
_VERB_BESIDE = pattern(rf"(?:,[^.;:]{{1,80}}?,)? (?:\w+ly )?(?:{VERB})\b")
_VERB_BEFORE = pattern(rf"\b(?:{VERB}) $")
_LOOKED_BACK = 20
_SHORTEST = 3
_LONGEST_CREDIT = 160
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
        if passage.kind != "heading"
        or with_honours(text, name.start) in posts
        or is_first_name(first_name(name.text))
    ]
    full = _without_companies(text, full, companies)
    full = _with_whole_names(full)
    short = [*_short_mentions(text, full, passages)]
    short += _singles(text, passages, (*full, *short))
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
    text: str, full: Sequence[Mention], companies: Iterable[str]
) -> list[Mention]:
    """Names that the page uses as those of companies are left out everywhere."""
    named = {normalise(company) for company in companies}
    places = [(one.person, one.start, one.end, one.title) for one in full]
    wrong = organisations_among(text, places)
    return [
        one
        for one in full
        if one.person not in wrong
        and not any(company.startswith(normalise(one.person)) for company in named)
    ]


def _introduced(text: str, name: Name, passage: Passage, posts: Mapping[int, str]) -> Mention:
    behind = _APPOSITION.match(text, name.end, passage.end)
    role = role_behind(text, behind.end(), passage.end) if behind else _bare(text, name, passage)
    before = _IS.search(text, passage.start, name.start)
    role = role or role_before(text, passage.start, before.start() if before else name.start)
    role = role or _entered(text, name, passage)
    post = text[slice(*role)] if role else posts.get(with_honours(text, name.start), "")
    return Mention(name.start, name.end, name.text, _PLURAL.sub("", post))


def _bare(text: str, name: Name, passage: Passage) -> tuple[int, int] | None:
    """The post in a credit whose parts only the style sheet sets apart: "Ann Lee Head of Sales"."""
    if passage.end - passage.start > _LONGEST_CREDIT or text[name.end : name.end + 1] != " ":
        return None
    role = role_behind(text, name.end + 1, passage.end)
    return role if role and _CAPITALS.fullmatch(text, name.end, role[1]) else None


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
        or (" " in mention.person and is_first_name(first_name(mention.person)))
        or _WHO.match(text, mention.end)
        or _VERB_BESIDE.match(text, mention.end)
        or _VERB_BEFORE.search(before)
    )


def _with_whole_names(full: Sequence[Mention]) -> list[Mention]:
    """ "Ferreira da Costa" is Ana Ferreira da Costa."""
    people = {one.person for one in full}
    whole = {person: other for person in people for other in people if other.endswith(f" {person}")}
    return [replace(one, person=whole.get(one.person, one.person)) for one in full]


def _singles(text: str, passages: Sequence[Passage], known: Iterable[Mention]) -> Iterator[Mention]:
    """Who has no other name on the page, and does something that only people do."""
    starts = {one.start for one in known}
    for passage in passages:
        if passage.kind == "heading":
            continue
        for name in find_single_names(text, passage.start, passage.end):
            mention = _introduced(text, name, passage, {})
            if name.start not in starts and _is_person(text, mention):
                yield replace(mention, is_sure=True)


def _short_mentions(
    text: str, full: Sequence[Mention], passages: Sequence[Passage]
) -> Iterator[Mention]:
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
            here = Name(word, found.start(), end)
            person = _honoured(text, here.start, word, full) or meant[word]
            yield Mention(here.start, end, person, _post_beside(text, here, passages))


def _honoured(text: str, start: int, word: str, full: Iterable[Mention]) -> str:
    """Of two with one last name, an honour can tell which one is meant."""
    so = called_by(text, start)
    people = dict.fromkeys(one.person for one in full if last_name(one.person) == word)
    fitting = [person for person in people if called(person) == so] if so else []
    return fitting[0] if len(fitting) == 1 < len(people) else ""


def _post_beside(text: str, name: Name, passages: Sequence[Passage]) -> str:
    """ "CEO Lee", "Lee, the CEO"."""
    place = bisect_right([one.start for one in passages], name.start) - 1
    return _introduced(text, name, passages[place], {}).title if place >= 0 else ""


def _names(person: str) -> list[str]:
    """First and last name, where they are long enough to be told from other words."""
    return [name for name in (first_name(person), last_name(person)) if len(name) >= _SHORTEST]
