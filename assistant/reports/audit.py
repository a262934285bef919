"""An audit for a coach at a terminal: which deals need a talk, what about, what they share."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from itertools import groupby

from assistant.phrasing import names, number, plural, short_weekday, shorten
from assistant.reports import words
from assistant.reports.history import write_comparison
from assistant.reports.page import MUTED, Page
from assistant.results.audit import Audit, AuditLine, Pattern, Totals
from assistant.results.review import NextMove

MOST_OF_A_VERDICT = 5
_QUIET = ("closed", "healthy", "no_alarm", "agreed_wait")
"""Verdicts whose deals need no talk: they are named, no more."""
_MOST_NAMED = 8
_INDENT = 5
_LONGEST_NAME = 44
_TEAM = "What the team could practise; for coaching, not for employment decisions."


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

    def write(self) -> None:
        """Totals, the deals by verdict, patterns."""
        self._head(self._audit.totals)
        if self._audit.comparison:
            write_comparison(self._page, self._audit.comparison, self._everything)
        for verdict, lines in groupby(self._audit.lines, key=lambda line: line.verdict.id):
            shown = list(lines)
            self._heading(verdict, len(shown))
            if verdict in _QUIET and not self._everything:
                self._names(shown)
            else:
                self._deals(shown)
        self._patterns()
        self._end()

    def _head(self, totals: Totals) -> None:
        as_of = self._audit.as_of
        title = f"{plural(totals.open, 'open deal')}{_worth(totals.value)}"
        self._page.spread(title, f"as of {short_weekday(as_of)} {as_of.year}", "bold")
        closed = {"won": totals.won, "lost": totals.lost, "no decision": totals.no_decision}
        told = [f"{number(count)} {word}" for word, count in closed.items() if count]
        if totals.unvalued:
            told.append(f"{plural(totals.unvalued, 'open deal')} without a value")
        if self._audit.not_reviewed:
            told.append(f"{plural(len(self._audit.not_reviewed), 'file')} could not be read")
        if told:
            self._page.paragraph(" · ".join(told), style=MUTED)

    def _heading(self, verdict: str, count: int) -> None:
        value = self._audit.totals.value_by_verdict.get(verdict, {})
        heading = self._audit.headings.get(verdict, words.plain(verdict))
        self._page.heading(heading, f"{plural(count, 'deal')}{_worth(value)}")

    def _names(self, lines: list[AuditLine]) -> None:
        shown = [line.deal.name for line in lines[:_MOST_NAMED]]
        left = len(lines) - len(shown)
        more = f", and {left} more" if left else ""
        self._page.paragraph(", ".join(shown) + more, indent=1, style=MUTED)

    def _deals(self, lines: list[AuditLine]) -> None:
        shown = lines if self._everything else lines[:MOST_OF_A_VERDICT]
        for line in shown:
            self._deal(line)
        rest = lines[len(shown) :]
        if rest:
            self._page.blank()
            named = ", ".join(line.deal.name for line in rest[:_MOST_NAMED])
            more = ", …" if len(rest) > _MOST_NAMED else ""
            text = f"and {number(len(rest))} more: {named}{more}"
            self._page.paragraph(text, indent=1, style=MUTED)

    def _deal(self, line: AuditLine) -> None:
        page, deal = self._page, line.deal
        page.blank()
        about = " · ".join(filter(None, (deal.value, deal.stage, line.owner)))
        page.spread(shorten(deal.name, _LONGEST_NAME), about, "bold", indent=1)
        page.paragraph(line.verdict.sentence, indent=_INDENT)
        for finding in line.top[1:]:
            page.paragraph(finding.title, indent=_INDENT, label="   ·", style=MUTED)
        if line.question:
            page.paragraph(line.question, indent=_INDENT, label="   ?", mark="green")
        if line.next_move:
            page.paragraph(_move(line.next_move), indent=_INDENT, label="   →", mark="green")
        page.paragraph(deal.path, indent=_INDENT, style=MUTED)

    def _patterns(self) -> None:
        if not self._audit.patterns:
            return
        self._page.heading("Across the team")
        for pattern in self._audit.patterns:
            share = f"{number(pattern.count)} of {number(pattern.of)}"
            self._page.paragraph(pattern.title, indent=14, label=f" {share:>11}", mark="bold")
            if pattern.owners:
                self._page.paragraph(_owners(pattern), indent=14, style=MUTED)

    def _end(self) -> None:
        self._page.blank()
        if not self._everything:
            text = "All of it: --all. One deal: deal review PATH."
            self._page.paragraph(text, style=MUTED)
        self._page.paragraph(_TEAM, style=MUTED)


def _worth(value: Mapping[str, Decimal]) -> str:
    """The amounts, a currency each, behind a dot; empty where nothing is written."""
    amounts = [f"{number(amount)} {currency}".strip() for currency, amount in value.items()]
    return f" · {' + '.join(amounts)}" if amounts else ""


def _move(move: NextMove) -> str:
    return f"{move.action} ({move.who}, by {short_weekday(move.by)})"


def _owners(pattern: Pattern) -> str:
    told = (f"{owner} {count} of {of}" for owner, count, of in pattern.owners)
    return names(told)
