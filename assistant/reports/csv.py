"""An audit as a table for spreadsheets: one row a deal, and nothing in it that runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from assistant.reports import words
from assistant.reports.escape import printable
from assistant.results.audit import Audit, AuditLine
from assistant.results.finding import SEVERITIES

_COLUMNS = (
    *("deal", "account", "path", "id", "owner", "type", "stage", "outcome", "amount", "currency"),
    *("opened", "age in days", "expected close", "verdict", "in a sentence", "waits on"),
    *("waits for", "since or until", "high", "medium", "low", "first finding", "second finding"),
    *("third finding", "ask", "next move", "with", "by"),
)
_FORMULA = tuple("=+-@\t\r\n|%＝＋－＠")
"""What a cell must not begin with: some spreadsheet would take the rest for a formula."""
_MARK = "\ufeff"
"""Without it a spreadsheet takes the text for something other than UTF-8."""


def render_audit_csv(audit: Audit) -> str:
    """The audit as comma-separated values, in the order of its lines."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for line in audit.lines:
        writer.writerow(map(_safe, _cells(line, audit)))
    return _MARK + text.getvalue()


def _cells(line: AuditLine, audit: Audit) -> Iterator[object]:
    deal, move = line.deal, line.next_move
    yield from (deal.name, deal.account, deal.path, deal.id, line.owner, line.type, deal.stage)
    yield from (words.plain(line.outcome), line.amount, line.currency, line.opened, line.age_days)
    heading = audit.headings.get(line.verdict.id, words.plain(line.verdict.id))
    yield from (deal.close, heading, line.verdict.sentence, words.plain(line.waiting_on))
    yield from (line.waiting_for, line.waiting_since)
    for severity in reversed(SEVERITIES):
        yield sum(mark.severity == severity for mark in line.live)
    titles = [finding.title for finding in line.top]
    yield from (*titles, "", "", "")[:3]
    yield from (line.question, *((move.action, move.who, move.by) if move else ("", "", "")))


def _safe(value: object) -> object:
    """Words as words: an apostrophe before what would be a formula; numbers stay numbers."""
    if not isinstance(value, str):
        return value
    shown = " ".join(printable(value).split())
    return f"'{shown}" if shown.startswith(_FORMULA) or value.startswith(_FORMULA) else shown
