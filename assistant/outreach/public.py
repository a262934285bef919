"""What the customer's company says in public: each item still word for word on its stored page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from assistant.facts.people import Person
from assistant.outreach.material import Fact, Found, Given, Material
from assistant.phrasing import day_year
from assistant.records.brief import BriefItem, BriefPage, ItemKind, TriggerType
from assistant.results.draft import Missing

_NO_BRIEF = "nothing has been read about the company in public"


class Public(msgspec.Struct, frozen=True, kw_only=True):
    """Something that stands on a public page.

    `words` are to the letter; `mine` says that they are the recipient's own. `where` is who
    published them, `day` when. A trigger says with `what` sort of news it is.
    """

    words: str
    speaker: str
    mine: bool
    where: str
    day: str
    what: str = ""


def public_words(
    need: str, kinds: Iterable[ItemKind], within_days: int, material: Material
) -> Found:
    """The newest item of some kinds that may be used; the recipient's own words come first."""
    items = [item for item in _items(material) if item.kind in {*kinds}]
    if not items:
        return _nothing(need, material)
    items.sort(key=lambda item: (_speaker(item, material) != material.to, _age(item, material)))
    return _first(need, items, within_days, material)


def trigger(need: str, types: Iterable[TriggerType], within_days: int, material: Material) -> Found:
    """The newest event of some types that is fresh enough to be a reason to write."""
    wanted = {*types}
    items = [
        item
        for item in _items(material)
        if item.kind == "trigger" and (not wanted or item.type in wanted)
    ]
    if not items:
        return _nothing(need, material)
    items.sort(key=lambda item: _age(item, material))
    return _first(need, items, within_days, material)


def _nothing(need: str, material: Material) -> Missing:
    path = material.locator.evidence((), words=False).path
    why = "the brief holds nothing of the kind" if material.brief else _NO_BRIEF
    return Missing(need=need, why=why, ask=f"Read their site: deal research {path}")


def _items(material: Material) -> Iterator[BriefItem]:
    yield from material.brief.items if material.brief else ()


def _speaker(item: BriefItem, material: Material) -> Person | None:
    return material.facts.people.find(item.speaker) if item.speaker else None


def _age(item: BriefItem, material: Material) -> int:
    return (material.facts.as_of - item.date).days if item.date else 10**6


def _first(need: str, items: list[BriefItem], within_days: int, material: Material) -> Found:
    reasons = []
    for item in items:
        page = _page(item, material)
        why = _why_not(item, page, within_days, material)
        if not why and page:
            return _given(item, page, material)
        reasons.append(why)
    path = material.locator.evidence((), words=False).path
    return Missing(need=need, why=reasons[0], ask=f"Read it again: deal research {path}")


def _page(item: BriefItem, material: Material) -> BriefPage | None:
    pages = material.brief.pages if material.brief else ()
    return next((page for page in pages if page.sha256 == item.sha256 and page.sha256), None)


def _why_not(item: BriefItem, page: BriefPage | None, within_days: int, material: Material) -> str:
    if item.date is None:
        return f"nobody can tell when {item.url} was published"
    if _age(item, material) > within_days:
        return f"the newest words are of {day_year(item.date)}, too old to lean on"
    if page is None or page.sha256 not in material.pages:
        return f"the stored text of {item.url} is gone, so its words cannot be proven"
    if item.text not in material.pages[page.sha256]:
        return f"the words do not stand in the stored text of {item.url} any more"
    return ""


def _given(item: BriefItem, page: BriefPage, material: Material) -> Given:
    speaker = _speaker(item, material)
    where = page.publisher or page.title
    dated = day_year(item.date) if item.date else ""

    def fact(words: str, kind: str) -> Fact:
        return msgspec.convert(
            {
                "words": words,
                "kind": kind,
                "source": item.url,
                "said_by": item.speaker,
                "page_date": item.date,
                "fetched": item.fetched,
                "sha256": item.sha256,
                "rung": "researched",
            },
            Fact,
        )

    words = item.text.strip('“”"«» ').rstrip(".")
    value = Public(
        words=words,
        speaker=item.speaker,
        mine=speaker is not None and speaker.id == material.to.id,
        where=where,
        day=dated,
        what=(item.type or "").replace("_", " "),
    )
    known = [(words, "quotation"), (item.speaker, "name"), (where, "name"), (dated, "date")]
    return Given(value, tuple(fact(text, kind) for text, kind in known if text))
