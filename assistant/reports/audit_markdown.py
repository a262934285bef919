"""An audit in Markdown, to be kept beside the deals or pasted where a team talks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from assistant.phrasing import day_year, number, plural, short_weekday
from assistant.reports import words
from assistant.reports.audit_words import (
    BECAUSE,
    CHANGED,
    QUIET,
    age,
    called,
    compared_with,
    findings_of,
    head,
    owners,
    told_changes,
    waits,
    worth,
)
from assistant.reports.markdown import table, text
from assistant.reports.problems import gathered
from assistant.results.audit import Audit, AuditLine
from assistant.results.history import DealChange

_COLUMNS = ("Deal", "Worth", "Owner", "In a sentence", "Waits", "Found", "Ask", "Next move")


def render_audit_markdown(audit: Audit) -> str:
    """The audit as headings and tables."""
    lines = [*_head(audit), *_changes(audit), *_shared(audit)]
    for verdict, found in audit.by_verdict():
        lines += _verdict(audit, verdict, found)
    problems = [f"- {text(str(one))}" for one in gathered(audit.problems)]
    if problems:
        lines += ["## Worth mending in the files", "", *problems, ""]
    return "\n".join((*lines, "---", "", f"*{words.COACHING}*", ""))


def _head(audit: Audit) -> Iterator[str]:
    totals = audit.totals
    yield "# " + text(plural(totals.open, "open deal") + worth(totals.value))
    yield ""
    yield text(" · ".join((f"as of {day_year(audit.as_of)}", *head(audit))))
    yield ""
    for pace in audit.pace:
        yield text(compared_with(pace))
        yield ""


def _changes(audit: Audit) -> Iterator[str]:
    """What became of the deals since an earlier audit, the bad news first."""
    if not audit.comparison:
        return
    yield f"## Since {day_year(audit.comparison.since)}"
    yield ""
    yield f"{plural(audit.comparison.unchanged, 'deal')} unchanged."
    yield ""
    for name, one in told_changes(audit.comparison):
        yield f"- **{text(name)}**: {text('; '.join(_became(one)))}"
    yield ""


def _became(change: DealChange) -> Iterator[str]:
    yield CHANGED[change.change]
    if change.change in ("new", "gone"):
        return
    yield BECAUSE[change.because]
    for what, titles in (
        ("new", change.appeared),
        ("settled", change.settled),
        ("waived", change.waived),
    ):
        if titles:
            yield f"{what}: {', '.join(titles)}"


def _shared(audit: Audit) -> Iterator[str]:
    """What many deals have in common, and what misleads in the exports."""
    traps = [f"- {text(trap.message)}" for export in audit.exports for trap in export.traps]
    groups = [f"- {plural(one.count, 'deal')}: {text(one.title)}" for one in audit.groups]
    patterns = [
        f"- {number(one.count)} of {number(one.of)}: {text(one.title)}"
        f"{' (' + text(owners(one)) + ')' if one.owners else ''}"
        for one in audit.patterns
    ]
    for title, found in (
        ("Mind in the export", traps),
        ("The same in many deals", groups),
        ("Across the team", patterns),
    ):
        if found:
            yield from (f"## {title}", "", *found, "")


def _verdict(audit: Audit, verdict: str, lines: Sequence[AuditLine]) -> Iterator[str]:
    value = audit.totals.value_by_verdict.get(verdict, {})
    heading = f"{audit.headings[verdict]}: {plural(len(lines), 'deal')}{worth(value)}"
    yield f"## {text(heading)}"
    yield ""
    if verdict in QUIET:
        yield from (f"- {text(called(line))}" for line in lines)
        yield ""
        return
    grouped = {one.check for one in audit.groups}
    yield from table(_COLUMNS, (_row(line, grouped, audit.as_of) for line in lines))


def _row(line: AuditLine, grouped: Collection[str], as_of: date) -> tuple[str, ...]:
    move = line.next_move
    told = f"{move.action} ({move.who}, by {short_weekday(move.by)})" if move else ""
    waiting = ", ".join(filter(None, (waits(line, as_of), age(line))))
    found = "; ".join(findings_of(line, grouped))
    about = (called(line), line.deal.value, line.owner, line.verdict.sentence)
    return tuple(map(text, (*about, waiting, found, line.question, told)))
