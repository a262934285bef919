"""What the customer's company says in public: each item still word for word on its stored page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from assistant.facts.in_public import fresh_for
from assistant.facts.people import Person
from assistant.language.words import content_words
from assistant.outreach.answers import bare
from assistant.outreach.material import Found, Given, Material
from assistant.phrasing import day_year, past_day
from assistant.records.brief import BriefItem, BriefPage, ItemKind, TriggerType
from assistant.records.names import slug
from assistant.results.draft import Fact, FactKind, Missing

_NO_BRIEF = "nothing has been read about the company in public"


class Public(msgspec.Struct, frozen=True, kw_only=True):
    """Something that stands on a public page.

    `words` are to the letter; `mine` says that they are the recipient's own. `where` is who
    published them, empty for the company itself, `day` when. A trigger says with `what` sort of
    news it is.
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
    """One item of some kinds: the recipient's own words first, then what bears on this deal.

    Of those that bear on it equally, the newest.
    """
    items = [item for item in _items(material) if item.kind in {*kinds}]
    if not items:
        return _nothing(need, material)
    topic = _topic(material)
    items.sort(
        key=lambda item: (
            _speaker(item, material) != material.to,
            -len(content_words(item.text) & topic),
            _age(item, material),
        )
    )
    return _first(need, items, within_days, material)


def _topic(material: Material) -> frozenset[str]:
    """The words in which this deal's questions were answered, by them or by us."""
    answers = material.facts.deal.discovery.values()
    return frozenset().union(*(content_words(f"{one.answer} {one.quote}") for one in answers))


def trigger(
    need: str,
    types: Iterable[TriggerType],
    within_days: int,
    material: Material,
    *,
    only_theirs: bool = False,
) -> Found:
    """The newest event of some types that is fresh enough to be a reason to write.

    Args:
        need: what the template calls it.
        types: of event; none for any.
        within_days: how old it may be.
        material: what there is.
        only_theirs: whether it must be the recipient's own, or the whole company's.
    """
    wanted = {*types}
    items = [
        item
        for item in _items(material)
        if item.kind == "trigger"
        and (not wanted or item.type in wanted)
        and not (only_theirs and _is_about_another(item, material))
    ]
    if not items:
        return _nothing(need, material)
    items.sort(key=lambda item: _age(item, material))
    return _first(need, items, within_days, material)


def _is_about_another(item: BriefItem, material: Material) -> bool:
    return bool(item.who) and material.facts.people.find(item.who) != material.to


def _nothing(need: str, material: Material) -> Missing:
    why = "the brief holds nothing of the kind" if material.brief else _NO_BRIEF
    return Missing(need=need, why=why, ask=f"Read their site: deal research {material.path}")


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
    return Missing(need=need, why=reasons[0], ask=f"Read it again: deal research {material.path}")


def _page(item: BriefItem, material: Material) -> BriefPage | None:
    pages = material.brief.pages if material.brief else ()
    return next((page for page in pages if page.sha256 == item.sha256 and page.sha256), None)


def _why_not(item: BriefItem, page: BriefPage | None, within_days: int, material: Material) -> str:
    if item.date is None:
        return f"nobody can tell when {item.url} was published"
    oldest = fresh_for(item, material.facts.workspace.fresh_days)
    if _age(item, material) > min(within_days, within_days if oldest is None else oldest):
        return f"the newest words are of {day_year(item.date)}, too old to lean on"
    if _age(item, material) < 0:
        return f"{item.url} is dated {day_year(item.date)}, after the day of this mail"
    if page is None or page.sha256 not in material.pages:
        return f"the stored text of {item.url} is gone, so its words cannot be proven"
    if not item.text.strip() or item.text not in material.pages[page.sha256]:
        return f"the words do not stand in the stored text of {item.url} any more"
    return ""


def _where(page: BriefPage, material: Material) -> str:
    """Who published a page, unless it is the company itself."""
    account = material.facts.deal.account
    where = page.publisher or page.title
    return "" if account and slug(where) == slug(account.name) else where


def _given(item: BriefItem, page: BriefPage, material: Material) -> Given:
    speaker = _speaker(item, material)
    where = _where(page, material)
    dated = past_day(item.date, material.facts.as_of) if item.date else ""

    def fact(words: str, kind: FactKind, written: str = "") -> Fact:
        return Fact(
            words=words,
            kind=kind,
            source=item.url,
            written=written,
            via=material.brief_path,
            said_by=item.speaker,
            page_date=item.date,
            fetched=item.fetched,
            sha256=item.sha256,
            rung="researched",
        )

    words = bare(item.text)
    value = Public(
        words=words,
        speaker=item.speaker,
        mine=speaker is not None and speaker.id == material.to.id,
        where=where,
        day=dated,
        what=(item.type or "").replace("_", " "),
    )
    known = [fact(words, "quotation"), fact(dated, "date", str(item.date))]
    known += [fact(name, "name") for name in (item.speaker, where) if name]
    return Given(value, tuple(known))
