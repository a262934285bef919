"""What was read of a company in public, for people."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.phrasing import day_year, names, plural, quoted, shorten
from assistant.records.brief import BriefItem
from assistant.reports.page import MUTED, Page
from assistant.results.brief_update import BriefUpdate, TriggerLine, Unread

_INDENT = 12
_WHO = 20
_MOST = 12
_LONGEST = 240
_KINDS = {
    "quote": ("quote", ""),
    "statement": ("statement", ""),
    "person": ("person", "people"),
    "trigger": ("event", ""),
    "fact": ("fact", ""),
}


def render_brief_update(update: BriefUpdate, width: int, colour: bool) -> str:
    """What is new, what was read, and what could not be.

    Args:
        update: what became of it.
        width: columns to write for.
        colour: whether to use colours.
    """
    page = Page(width, colour)
    page.paragraph(_headline(update), style="bold")
    if update.written or not update.first:
        _line(page, "brief", update.brief, MUTED)
    for note in update.notes:
        _line(page, "", note, MUTED)
    shown = update.since if update.since_day else update.items
    _words(page, shown)
    _events(page, update.triggers, {item.id for item in shown})
    _pages(page, update)
    return page.text()


def _headline(update: BriefUpdate) -> str:
    of = f" about {update.company}" if update.company else ""
    if not update.pages:
        return f"No page{of} could be read."
    if update.since_day:
        found = _counted(update.since)
        return f"Since {day_year(update.since_day)}{of}: {found or 'nothing new'}."
    found = _counted(update.items)
    return f"New{of}: {found}." if found else f"Nothing new{of}."


def _counted(items: Iterable[BriefItem]) -> str:
    kinds: list[str] = [item.kind for item in items]
    counted = ((kinds.count(kind), *words) for kind, words in _KINDS.items())
    return names(plural(count, one, many) for count, one, many in counted if count)


def _words(page: Page, items: Iterable[BriefItem]) -> None:
    said = [item for item in items if item.kind in ("quote", "statement")]
    if not said:
        return
    page.heading("In their words", plural(len(said), "passage"))
    for item in said[:_MOST]:
        who = f" {shorten(item.speaker or 'They', _WHO - 2)}"
        words = quoted(shorten(item.text, _LONGEST))
        page.paragraph(words, indent=_WHO, label=who, mark="green")
        page.paragraph(f"{_when(item)} · {item.url}", indent=_WHO, style=MUTED)
    _rest(page, len(said))


def _events(page: Page, triggers: Iterable[TriggerLine], new: set[str]) -> None:
    shown = [one for one in triggers if one.item.id in new]
    if not shown:
        return
    page.heading("Events", plural(sum(one.fresh is True for one in shown), "still fresh"))
    for one in shown[:_MOST]:
        label = f" {(one.item.type or '').replace('_', ' ')}"
        page.paragraph(shorten(one.item.text, _LONGEST), indent=_WHO, label=label, mark="yellow")
        page.paragraph(f"{_freshness(one)} · {one.item.url}", indent=_WHO, style=MUTED)
    _rest(page, len(shown))


def _freshness(one: TriggerLine) -> str:
    if one.days is None:
        return "the page has no date"
    news = "still news" if one.fresh else "old news"
    return f"{_when(one.item)}, {plural(one.days, 'day')} ago: {news} ({one.fresh_days} days)"


def _pages(page: Page, update: BriefUpdate) -> None:
    new, changed, same = (
        [one for one in update.pages if one.change == change]
        for change in ("new", "changed", "same")
    )
    parts = f"{len(new)} new, {len(changed)} changed, {len(same)} unchanged"
    read = f"{plural(len(update.pages), 'page')} read: {parts}" if update.pages else "none read"
    page.heading("Pages", read)
    for one in (*new, *changed):
        day = day_year(one.date) if one.date else "no date"
        _line(page, one.change, f"{day} · {one.title or one.url}", MUTED)
    _unread(page, "robots.txt asks us not to read", update.robots)
    _unread(page, "could not be read", update.failed)
    if update.skipped:
        _line(page, "", f"{plural(len(update.skipped), 'page')} left out: {_why(update)}", MUTED)
    if update.kept_out:
        _line(page, "", f"{plural(update.kept_out, 'item')} that you took out stay out", MUTED)
    if update.edited:
        _line(page, "", f"{plural(update.edited, 'item')} that you changed stay as yours", MUTED)


def _why(update: BriefUpdate) -> str:
    return "; ".join(dict.fromkeys(one.why for one in update.skipped))


def _unread(page: Page, what: str, unread: tuple[Unread, ...]) -> None:
    if not unread:
        return
    _line(page, "", f"{plural(len(unread), 'page')} {what}:", "yellow")
    for one in unread[:_MOST]:
        _line(page, "", f"{one.url}: {one.why}", MUTED)
    _rest(page, len(unread))


def _when(item: BriefItem) -> str:
    return day_year(item.date) if item.date else "date unknown"


def _rest(page: Page, count: int) -> None:
    if count > _MOST:
        _line(page, "", f"and {count - _MOST} more", MUTED)


def _line(page: Page, label: str, words: str, style: str) -> None:
    page.paragraph(words, indent=_INDENT, label=f" {label}", mark=style)
