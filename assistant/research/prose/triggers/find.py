"""The events of a page's company, each once, in the sentence that tells it best."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from assistant.language.patterns import pattern
from assistant.research.prose.triggers.hit import Page, Sentence, Told
from assistant.research.prose.triggers.reading import read_sentence
from assistant.research.prose.triggers.story import Place, Story, places_in, with_name_of_headline
from assistant.results.read_page import Trigger

_MOST = 100
_TEAM = pattern(
    r"\b(?:team|leadership|management|board|who we are|people|directors|governance|about)\b", re.I
)
_ITS_KIND = pattern(r"\b[a-zà-ÿ]{3,}\b")
_WORD = pattern(r"\w{3,}")
_TOLD_ONCE = ("funding", "layoffs")
_COMMON = {"the", "and", "award", "prize", "for"}


class _Found(msgspec.Struct, frozen=True):
    told: Told
    place: Place


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
    story = with_name_of_headline(story)
    page = _page(story)
    is_team = bool(_TEAM.search(story.title))
    for place in places_in(story):
        sentence = Sentence(
            text=story.text[place.start : place.end],
            page=page,
            after_other=place.after_other,
            is_news=place.is_early and not is_team,
            is_item=place.is_item,
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
    names = [name for name in story.ours.names if not name.islower()]
    if not names:
        return story.publisher
    counted = [(story.text.count(name) - story.text.count(f"{name}:"), name) for name in names]
    count, name = max(counted)
    return name if count else ""


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
