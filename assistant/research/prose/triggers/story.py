"""Where on a page events are told: its sentences, and what their place says of each."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterator, Sequence

import msgspec

from assistant.language.patterns import pattern
from assistant.language.sentences import split_sentences
from assistant.research.markup.passages import Passage
from assistant.research.prose.marks import Marked, find_marked
from assistant.research.prose.name_words import NO_NAMES, ORGANISATIONS
from assistant.research.prose.ours import Ours
from assistant.results.read_page import Quote

_SHORTEST, _LONGEST = 15, 600
_READ = ("paragraph", "item", "quote")
_FURTHEST = 60_000  # characters: news stand near the top, and reading all of a book takes long
_FIRST_PARAGRAPHS = 3
_PARAGRAPH = 80
_APART = pattern(
    r"^(?:about [A-Z].*|our history|history|how we grew|milestones|timeline|our story|key dates"
    r"|chronicle|archive|(?:related|more|other|latest|recent|further) "
    r"(?:news|stories|articles|posts|releases|reading).*|notes? (?:to|for) editors?.*"
    r"|forward[- ]looking statements?.*|safe harbou?r.*|disclaimer.*|legal notice|comments?"
    r"|\d+ comments|contacts?|(?:media|press|investor) (?:contacts?|enquiries|inquiries|relations)"
    r"|(?:customer|success) stor(?:y|ies)|case stud(?:y|ies)|our customers[’']? words"
    r"|testimonials?|you (?:may|might) also (?:like|be interested in).*|read (?:more|next|also)"
    r"|in other news)\W*$",
    re.I,
)
_ABOUT = pattern(r"^(?:About (?:the )?[A-Z]|Forward[- ]looking statements?\b|(?:Media|Press) cont)")
_HEADLINE = pattern(
    r"^(?P<name>[A-ZÀ-ÖØ-Þ][\w’'&.-]*(?: (?:(?:of|and|&) )?[A-ZÀ-ÖØ-Þ][\w’'&.-]*){0,4})"
    r" (?=[a-zà-ÿ])"
)
_REPEATED = 2
_SAID_SHARE = 3  # a third of a sentence; the rest says who says it
_CUSTOMER_STORY = pattern(
    r"\b(?:customer|client|success|user) stor(?:y|ies)\b|\bcase stud(?:y|ies)\b"
    r"|^how (?!we\b).* (?:with|uses?|using|thanks to|relies on|saves|saved|cut|doubled|halved)\b",
    re.I,
)
_OTHERS = pattern(
    r"^(?:A|An|Another|One|Our|Their)? ?(?:\w+ )?(?:rival|competitor|customer|client)\b"
)
_DATELINE = pattern(
    r"^(?:[^.!?“”\"]{0,90}?\b20\d\d\b[^.!?“”\"]{0,30}?|[A-Z][\w ,.’'-]{2,40}) (?:—|–|--) (?=[A-Z])"
)


class Story(msgspec.Struct, frozen=True, kw_only=True):
    """A page, as events are looked for in it."""

    text: str
    title: str
    passages: Sequence[Passage]
    ours: Ours
    publisher: str
    quotes: Sequence[Quote]
    outsiders: Container[str]
    published: dt.date | None
    fetched_on: dt.date


class Place(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of the page: where it stands, and what that says of it."""

    start: int
    end: int
    is_headline: bool
    is_said: bool
    is_early: bool
    after_other: bool
    is_item: bool


def with_name_of_headline(story: Story) -> Story:
    """Where others write about a company, it is the one of the headline."""
    found = _HEADLINE.match(story.title)
    name = found["name"] if found else ""
    is_known = bool(story.ours.names) or name.lower() in NO_NAMES
    if not name or is_known or story.text.count(name) < _REPEATED:
        return story
    first = name.partition(" ")[0]
    names = (name,) if first.lower() in NO_NAMES | ORGANISATIONS else (name, first)
    return msgspec.structs.replace(story, ours=Ours(names))


def places_in(story: Story) -> Iterator[Place]:
    """The sentences to be read; where a customer tells its story, "we" is the customer."""
    read, is_of_customer = 0, bool(_CUSTOMER_STORY.search(story.title))
    for passage in _passages(story):
        words = story.text[passage.start : passage.end]
        marked = [*find_marked(story.text, passage.start, passage.end)]
        after_other = is_of_customer
        for span in split_sentences(words):
            start, end = passage.start + span.start, passage.start + span.end
            start += _dateline(story.text[start:end], story.ours)
            speaker, is_said = _speaker(story.quotes, marked, start, end)
            is_ours = bool(speaker) and speaker not in story.outsiders and not is_of_customer
            is_heard = not is_said or is_ours
            if is_heard and _SHORTEST <= end - start <= _LONGEST:
                yield Place(
                    start=start,
                    end=end,
                    is_headline=passage.kind == "heading",
                    is_said=is_said,
                    is_early=read < _FIRST_PARAGRAPHS,
                    after_other=after_other,
                    is_item=passage.kind == "item",
                )
            said = story.text[start:end]
            after_other = is_of_customer or _is_of_others(said, story.ours, after_other)
        read += passage.kind == "paragraph" and len(words) > _PARAGRAPH


def _dateline(sentence: str, ours: Ours) -> int:
    """How long the place and the day are with which a release opens."""
    found = _DATELINE.match(sentence)
    return found.end() if found and not ours.named_in(found[0]) else 0


def _passages(story: Story) -> Iterator[Passage]:
    """The passages of the story itself: none about the company as such, none of other news."""
    is_apart = False
    for passage in story.passages:
        words = story.text[passage.start : passage.end]
        if passage.start > _FURTHEST:
            return
        is_late = passage.start > len(story.text) / 4
        if passage.kind == "heading":
            is_apart = bool(_APART.match(words)) and (is_late or not _ABOUT.match(words))
            if words.strip() == story.title.strip():
                yield passage
        elif passage.kind in _READ and is_late and _ABOUT.match(words):
            is_apart = is_apart or "\n" not in words.strip()
        elif passage.kind in _READ and not is_apart:
            yield passage


def _speaker(
    quotes: Sequence[Quote], marked: Sequence[Marked], start: int, end: int
) -> tuple[str, bool]:
    """Who says a sentence, "" where nobody is named; and whether it is said at all."""
    for quote in quotes:
        if _is_said(quote, start, end):
            return quote.speaker, True
    return "", any(_is_said(one, start, end) for one in marked)


def _is_said(said: Quote | Marked, start: int, end: int) -> bool:
    inside = min(end, said.end) - max(start, said.start)
    return inside * _SAID_SHARE > end - start


def _is_of_others(sentence: str, ours: Ours, before: bool) -> bool:
    """Whether a sentence is about another company, or goes on about it."""
    return bool(_OTHERS.match(sentence)) or (before and not ours.meant_in(sentence))
