"""An import of a CRM export, for people: how it was read, what misleads, what was done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from assistant.phrasing import names, number, plural
from assistant.reports.page import MUTED, Page
from assistant.results.crm import CrmImport, Kept, Totals, Trap, Understood

_INDENT = 2
_MOST_KEPT = 20
_MOST_GONE = 5
_ORDERS = {"year-first": "year first", "day-first": "day first", "month-first": "month first"}


def render_crm_import(result: CrmImport, width: int, colour: bool) -> str:
    """What was understood of the export, and what was done.

    Args:
        result: the import.
        width: columns to write for.
        colour: whether to use colours.
    """
    page = Page(width, colour)
    export = result.export
    page.spread(export.path, f"{export.title} · {export.encoding}", "bold")
    page.paragraph(totals_line(export.totals))
    _reading(page, export)
    write_traps(page, export.traps)
    page.heading("Done" if result.written else "A rehearsal: nothing is written")
    for line in _done(result):
        page.paragraph(line, indent=_INDENT)
    _kept(page, result.kept)
    return page.text()


def totals_line(totals: Totals) -> str:
    """8,800 deals: 4,238 won, 2,473 lost and 2,089 open."""
    counts = {
        "won": totals.won,
        "lost": totals.lost,
        "ended without a decision": totals.no_decision,
        "open": totals.open,
    }
    said = names(f"{number(count)} {word}" for word, count in counts.items() if count)
    return f"{plural(totals.deals, 'deal')}{': ' if said else ''}{said}."


def _reading(page: Page, export: Understood) -> None:
    usual = Counter(use.because for use in export.mapping).most_common(1)[0][0]
    page.heading("How it was read", f"columns {usual}")
    longest = max(len(use.column) for use in export.mapping) + 2 * _INDENT
    for use in export.mapping:
        unusual = f" ({use.because})" if use.because != usual else ""
        words = f"→ {use.field}: {use.meaning}{unusual}"
        page.paragraph(words, indent=longest, label=f"{' ' * _INDENT}{use.column}")
    if export.unused:
        page.paragraph(f"not used: {', '.join(export.unused)}", indent=_INDENT, style=MUTED)
    for date in export.dates:
        words = _ORDERS[date.order] if date.order else "not read"
        page.paragraph(f"dates in {date.column}: {words}; {date.because}", indent=_INDENT)
    if export.amounts:
        one = export.amounts
        words = f"amounts in {one.column}: decimals begin with a {one.decimals}; {one.because}"
        page.paragraph(words, indent=_INDENT)


def write_traps(page: Page, traps: tuple[Trap, ...], title: str = "Mind", note: str = "") -> None:
    """What misleads in an export, each once; nothing where nothing does."""
    if traps:
        page.heading(title, note)
    for trap in traps:
        first = "first " if trap.count > 1 else ""
        where = f" ({first}in line {trap.line})." if trap.line else "."
        page.paragraph(trap.message.removesuffix(".") + where, indent=_INDENT)
        if trap.hint:
            page.paragraph(trap.hint, indent=2 * _INDENT, style=MUTED)


def _done(result: CrmImport) -> Iterator[str]:
    would = "" if result.written else "would be "
    counts = {
        f"{would}added": len(result.added),
        f"{would}updated": len(result.updated),
        "unchanged": result.unchanged,
    }
    said = ", ".join(f"{number(count)} {word}" for word, count in counts.items() if count)
    yield f"{result.into}: {said or 'nothing to do'}."
    if gone := len(result.gone):
        shown = [*result.gone[:_MOST_GONE]]
        if gone > _MOST_GONE:
            shown.append(f"{number(gone - _MOST_GONE)} more")
        yield f"No longer in the export, and left alone: {plural(gone, 'deal')}, {names(shown)}."


def _kept(page: Page, kept: tuple[Kept, ...]) -> None:
    if kept:
        page.heading("Kept: you changed it")
    for one in kept[:_MOST_KEPT]:
        yours, theirs = one.yours or "nothing", one.theirs or "nothing"
        words = f"{one.part}: {yours}; the export says {theirs}"
        page.paragraph(words, indent=2 * _INDENT, label=f"{' ' * _INDENT}")
        page.paragraph(one.path, indent=2 * _INDENT, style=MUTED)
    if len(kept) > _MOST_KEPT:
        page.paragraph(f"and {number(len(kept) - _MOST_KEPT)} more", indent=_INDENT)
