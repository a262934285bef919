"""An audit for a coach at a terminal: which deals need a talk, what about, what they share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.phrasing import number, plural, short_weekday, shorten
from assistant.reports import words
from assistant.reports.audit_words import (
    QUIET,
    TEAM,
    age,
    called,
    compared_with,
    findings_of,
    head,
    owners,
    waits,
    worth,
)
from assistant.reports.page import MUTED, Page
from assistant.results.audit import Audit, AuditLine
from assistant.results.history import Comparison
from assistant.results.review import NextMove

MOST_OF_A_VERDICT = 5
_MOST_NAMED = 8
_INDENT = 5
_COUNTED = 17
_LONGEST_NAME = 56


def render_audit(audit: Audit, width: int, colour: bool, everything: bool = False) -> str:
    """The audit as text.

    Args:
        audit: what to show.
        width: columns to write for.
        colour: whether to use colours.
        everything: leave nothing out, long as it may be.
    """
    page = Page(width, colour)
    _Writer(page, audit, everything).write()
    return page.text()


class _Writer:
    """Writes one audit to a page."""

    def __init__(self, page: Page, audit: Audit, everything: bool) -> None:
        self._page = page
        self._audit = audit
        self._everything = everything
        self._grouped = {group.check for group in audit.groups}

    def write(self) -> None:
        """Totals, the deals by verdict, patterns."""
        self._head()
        if self._audit.exports:
            self._traps()
        if self._audit.comparison:
            self._comparison(self._audit.comparison)
        self._groups()
        for verdict, lines in self._audit.by_verdict():
            self._heading(verdict, len(lines))
            if verdict in QUIET and not self._everything:
                self._names(lines)
            else:
                self._deals(lines)
        self._patterns()
        self._end()

    def _head(self) -> None:
        audit = self._audit
        title = f"{plural(audit.totals.open, 'open deal')}{worth(audit.totals.value)}"
        as_of = f"as of {short_weekday(audit.as_of)} {audit.as_of.year}"
        self._page.spread(title, as_of, "bold")
        if told := [*head(audit)]:
            self._page.paragraph(" · ".join(told), style=MUTED)

    def _traps(self) -> None:
        from assistant.reports.crm import write_traps  # noqa: PLC0415 -- of exports alone

        for export in self._audit.exports:
            write_traps(self._page, export.traps, "Mind in the export", export.path)

    def _comparison(self, comparison: Comparison) -> None:
        from assistant.reports.history import write_comparison  # noqa: PLC0415 -- the same

        write_comparison(self._page, comparison, self._everything)

    def _groups(self) -> None:
        """What so many deals have that it is told here, and not of each."""
        if not self._audit.groups:
            return
        self._page.heading("The same in many deals")
        for group in self._audit.groups:
            self._counted(number(group.count), group.title)

    def _counted(self, count: str, title: str) -> None:
        self._page.paragraph(title, indent=_COUNTED, label=f" {count:>14}", mark="bold")

    def _heading(self, verdict: str, count: int) -> None:
        value = self._audit.totals.value_by_verdict.get(verdict, {})
        heading = self._audit.headings.get(verdict, words.plain(verdict))
        self._page.heading(heading, f"{plural(count, 'deal')}{worth(value)}")

    def _names(self, lines: Sequence[AuditLine]) -> None:
        self._page.paragraph(_listed(lines, self._audit.as_of), indent=1, style=MUTED)

    def _deals(self, lines: Sequence[AuditLine]) -> None:
        shown = lines if self._everything else lines[:MOST_OF_A_VERDICT]
        for line in shown:
            self._deal(line)
        rest = lines[len(shown) :]
        if rest:
            self._page.blank()
            text = f"And {plural(len(rest), 'deal')} besides: {_listed(rest, self._audit.as_of)}"
            self._page.paragraph(text, indent=1, style=MUTED)

    def _deal(self, line: AuditLine) -> None:
        page, deal = self._page, line.deal
        page.blank()
        about = " · ".join(filter(None, (deal.value, deal.stage, line.owner)))
        page.spread(shorten(called(line), _LONGEST_NAME), about, "bold", indent=1)
        page.paragraph(line.verdict.sentence, indent=_INDENT)
        for title in findings_of(line, self._grouped):
            page.paragraph(title, indent=_INDENT, label="   ·", style=MUTED)
        if line.question:
            page.paragraph(line.question, indent=_INDENT, label="   ?", mark="green")
        if line.next_move:
            page.paragraph(_move(line.next_move), indent=_INDENT, label="   →", mark="green")
        where = " · ".join(filter(None, (line.place, waits(line, self._audit.as_of), age(line))))
        page.paragraph(where, indent=_INDENT, style=MUTED)

    def _patterns(self) -> None:
        if not self._audit.patterns:
            return
        self._page.heading("Across the team")
        self._page.paragraph(TEAM, indent=1, style=MUTED)
        for pattern in self._audit.patterns:
            self._counted(f"{number(pattern.count)} of {number(pattern.of)}", pattern.title)
            if pattern.owners:
                self._page.paragraph(owners(pattern), indent=_COUNTED, style=MUTED)

    def _end(self) -> None:
        if not self._audit.lines:
            return
        self._page.blank()
        for pace in self._audit.pace:
            self._page.paragraph(compared_with(pace), style=MUTED)
        if not self._everything:
            text = "All of it: --all. One deal: deal review PATH."
            self._page.paragraph(text, style=MUTED)
        self._page.paragraph(words.COACHING, style=MUTED)


def _move(move: NextMove) -> str:
    return f"{move.action} ({move.who}, by {short_weekday(move.by)})"


def _named(line: AuditLine, as_of: date) -> str:
    """The deal's name; with the day until which it is agreed to be quiet."""
    name = shorten(line.deal.name, _LONGEST_NAME)
    return f"{name}, {waits(line, as_of)}" if line.waiting_on == "agreed" else name


def _listed(lines: Sequence[AuditLine], as_of: date) -> str:
    """The deals by their names, the first few where they are many."""
    shown = "; ".join(_named(line, as_of) for line in lines[:_MOST_NAMED])
    left = len(lines) - _MOST_NAMED
    return f"{shown}; and {number(left)} more" if left > 0 else shown
