"""How deals have changed, for people at a terminal."""

from __future__ import annotations

from itertools import groupby

from assistant.phrasing import day_year, number, plural, short_day
from assistant.reports.audit_words import BECAUSE, CHANGED, told_changes
from assistant.reports.page import MUTED, Page
from assistant.results.history import Comparison, DealChange, DealHistory, Span

_INDENT = 5


def render_history(history: DealHistory, width: int, colour: bool) -> str:
    """When each gap of one deal opened and closed, and what its reviews said."""
    page = Page(width, colour)
    looks = history.looks
    seen = f"seen {short_day(looks[0].first)} – {day_year(looks[-1].last)}"
    page.spread(history.name, seen, "bold")
    page.heading("Verdicts")
    for sentence, same in groupby(looks, key=lambda look: look.sentence):
        found = list(same)
        first, last = found[0], found[-1]
        until = f" – {short_day(last.last)}" if last.last > first.first else ""
        page.paragraph(sentence, indent=20, label=f" {short_day(first.first)}{until}", mark="bold")
    standing = [span for span in history.spans if span.closed is None and not span.waived]
    begun = {(span.id, span.opened) for span in history.spans}
    # What was waived, or whose waiver ran out, goes on under its other name.
    closed = [one for one in history.spans if one.closed and (one.id, one.closed) not in begun]
    waived = [span for span in history.spans if span.closed is None and span.waived]
    for title, spans in (("Open", standing), ("Closed", closed), ("Waived", waived)):
        if spans:
            page.heading(title, plural(len(spans), "finding"))
            for span in spans:
                _span(page, span)
    return page.text()


def _span(page: Page, span: Span) -> None:
    days = f"since {short_day(span.opened)}"
    if span.closed:
        days = f"{short_day(span.opened)} – {short_day(span.closed)}"
    told = f"{span.title}: {span.subject}" if span.subject else span.title
    page.paragraph(told, indent=20, label=f" {days}", mark=MUTED)


def write_comparison(page: Page, comparison: Comparison, everything: bool, most: int = 5) -> None:
    """What changed since an earlier audit, the bad news first.

    Args:
        page: takes the lines.
        comparison: what changed.
        everything: leave nothing out.
        most: deals of one sort that are told else.
    """
    page.heading(
        f"Since {short_day(comparison.since)}", f"{plural(comparison.unchanged, 'deal')} unchanged"
    )
    for change, found in groupby(told_changes(comparison), key=lambda told: told[1].change):
        deals = list(found)
        page.paragraph(f"{number(len(deals))} {CHANGED[change]}", indent=1, style="bold")
        for called, one in deals if everything else deals[:most]:
            _change(page, called, one)
        if not everything and len(deals) > most:
            page.paragraph(f"and {len(deals) - most} more", indent=3, style=MUTED)


def _change(page: Page, called: str, change: DealChange) -> None:
    if change.change in ("new", "gone"):
        page.paragraph(called, indent=3)
        return
    page.spread(called, BECAUSE[change.because], indent=3)
    for mark, style, titles in (
        ("+", "red", change.appeared),
        ("–", "green", change.settled),
        ("·", MUTED, tuple(f"waived: {title}" for title in change.waived)),
    ):
        if titles:
            page.paragraph("; ".join(titles), indent=_INDENT, label=f"   {mark}", mark=style)
