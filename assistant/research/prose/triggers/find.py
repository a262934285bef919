"""The events of a page's company, each once, in the sentence that tells it best."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Container, Iterator, Sequence

import msgspec

from assistant.language.patterns import pattern
from assistant.language.sentences import split_sentences
from assistant.research.markup.passages import Passage
from assistant.research.prose.ours import Ours
from assistant.research.prose.triggers.hit import Page, Sentence, Told
from assistant.research.prose.triggers.reading import read_sentence
from assistant.results.read_page import Quote, Trigger

_SHORTEST, _LONGEST = 15, 600
_READ = ("paragraph", "item", "quote")
_MOST = 100
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
_TEAM = pattern(
    r"\b(?:team|leadership|management|board|who we are|people|directors|governance|about)\b", re.I
)
_OTHERS = pattern(
    r"^(?:A|An|Another|One|Our|Their)? ?(?:\w+ )?(?:rival|competitor|customer|client)\b"
)
_ITS_KIND = pattern(r"\b[a-zà-ÿ]{3,}\b")
_WORD = pattern(r"\w{3,}")
_DATELINE = pattern(
    r"^(?:[^.!?“”\"]{0,90}?\b20\d\d\b[^.!?“”\"]{0,30}?|[A-Z][\w ,.’'-]{2,40}) (?:—|–|--) (?=[A-Z])"
)
_TOLD_ONCE = ("funding", "layoffs")
_COMMON = {"the", "and", "award", "prize", "for"}


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


class _Place(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence of the page: where it stands, and what that says of it."""

    start: int
    end: int
    is_headline: bool
    is_said: bool
    is_early: bool
    after_other: bool


class _Found(msgspec.Struct, frozen=True):
    told: Told
    place: _Place


def find_triggers(story: Story) -> list[Trigger]:
    """The events of the page's company, in the order of the page.

    What one sentence after the other tells of the same event is one; the headline's words count
    where no other sentence tells it.
    """
    events: list[list[_Found]] = []
    for one in sorted(_all_found(story), key=lambda one: one.place.is_headline):
        known = next((event for event in events if _is_same(event[0], one)), None)
        if known is None:
            events.append([one])
        else:
            known.append(one)
    return sorted((_best(event, story.text) for event in events), key=_by_place)[:_MOST]


def _by_place(trigger: Trigger) -> int:
    return trigger.start


def _all_found(story: Story) -> Iterator[_Found]:
    page = _page(story)
    is_team = bool(_TEAM.search(story.title))
    for place in _places(story):
        sentence = Sentence(
            text=story.text[place.start : place.end],
            page=page,
            after_other=place.after_other,
            is_news=place.is_early and not is_team,
        )
        for told in read_sentence(sentence):
            yield _Found(told, place)


def _page(story: Story) -> Page:
    said = f"{story.publisher} {' '.join(story.ours.names)}".lower()
    return Page(
        ours=story.ours,
        company=_company(story),
        year=(story.published or story.fetched_on).year,
        kinds=frozenset(_ITS_KIND.findall(said)),
    )


def _company(story: Story) -> str:
    """The company by name; one that only asks questions is another."""
    names = story.ours.names
    if not names:
        return story.publisher
    counted = [(story.text.count(name) - story.text.count(f"{name}:"), name) for name in names]
    count, name = max(counted)
    return name if count else ""


def _places(story: Story) -> Iterator[_Place]:
    """The sentences to be read."""
    read = 0
    for passage in _passages(story):
        words = story.text[passage.start : passage.end]
        after_other = False
        for span in split_sentences(words):
            start, end = passage.start + span.start, passage.start + span.end
            start += _dateline(story.text[start:end], story.ours)
            speaker, is_said = _speaker(story, start, end)
            is_heard = not is_said or (speaker and speaker not in story.outsiders)
            if is_heard and _SHORTEST <= end - start <= _LONGEST:
                yield _Place(
                    start=start,
                    end=end,
                    is_headline=passage.kind == "heading",
                    is_said=is_said,
                    is_early=read < _FIRST_PARAGRAPHS,
                    after_other=after_other,
                )
            after_other = _is_of_others(story.text[start:end], story.ours, after_other)
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


def _speaker(story: Story, start: int, end: int) -> tuple[str, bool]:
    """Who says a sentence, and whether most of it is said at all."""
    for quote in story.quotes:
        inside = min(end, quote.end) - max(start, quote.start)
        if inside * 2 > end - start:
            return quote.speaker, True
    return "", False


def _is_of_others(sentence: str, ours: Ours, before: bool) -> bool:
    """Whether a sentence is about another company, or goes on about it."""
    return bool(_OTHERS.match(sentence)) or (before and not ours.meant_in(sentence))


def _is_same(known: _Found, one: _Found) -> bool:
    """Whether two sentences tell the same event."""
    if known.told.type != one.told.type:
        return False
    if one.place.is_headline or one.told.type in _TOLD_ONCE:
        return True
    mine, theirs = _identity(one.told), _identity(known.told)
    return not mine or not theirs or bool(mine & theirs)


def _identity(told: Told) -> set[str]:
    """Words that tell an event from another of its type."""
    words = {
        "new_executive": told.who,
        "expansion": told.place,
        "contract": f"{told.who} {told.other}",
    }.get(told.type, told.other)
    return {word.lower() for word in _WORD.findall(words)} - _COMMON


def _best(event: Sequence[_Found], text: str) -> Trigger:
    best = max(event, key=_worth)
    others = [best, *event]
    return Trigger(
        type=best.told.type,
        who=best.told.who,
        amount=_first(one.told.amount for one in others),
        other=_first(one.told.other for one in others),
        place=_first(one.told.place for one in others),
        sentence=text[best.place.start : best.place.end],
        start=best.place.start,
        end=best.place.end,
    )


def _worth(one: _Found) -> tuple[bool, bool, int, int]:
    """The page's own words before somebody's, the fullest sentence, and of those the first."""
    told = one.told
    fields = sum(map(bool, (told.who, told.amount, told.other, told.place)))
    return not one.place.is_headline, not one.place.is_said, fields, -one.place.start


def _first(words: Iterator[str]) -> str:
    return next((one for one in words if one), "")
