"""Every deal of an audit in one table: it reads without a script, and sorts with one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from assistant.phrasing import number, short_past_day, short_weekday
from assistant.reports import words
from assistant.reports.audit_words import findings_of, waiting_word
from assistant.reports.html.markup import Html, tag
from assistant.results.audit import Audit, AuditLine
from assistant.results.finding import SEVERITIES, Severity

_COLUMNS = ("Deal", "Verdict", "Value", "Stage", "Owner", "Age", "Waits on", "Found", "Ask")
_NUMBERS = ("Value", "Age", "Found")
_WAITS = {
    "never_contacted": "never contacted",
    "us": "us",
    "agreed": "an agreed wait",
    "meeting": "a meeting",
    "customer": "the customer",
    "nobody": "nobody",
    "unknown": "cannot tell",
}


def deals_table(audit: Audit) -> Iterator[Html]:
    """The means to choose, which the script shows, and the table."""
    yield tag("div", _choices(audit), id="choose", hidden=True)
    head = tag("tr", map(_column, _COLUMNS))
    rows = (_row(number_, line, audit) for number_, line in enumerate(audit.lines))
    table = tag("table", tag("thead", head), tag("tbody", rows), id="table")
    yield tag("div", table, class_="wide", tabindex=0, role="region", aria_label="Deals")


def _choices(audit: Audit) -> Iterator[Html]:
    yield tag("label", "Find ", tag("input", type="search", id="find"))
    verdicts = {line.verdict.id for line in audit.lines}
    shown = [(key, name) for key, name in audit.headings.items() if key in verdicts]
    yield _select("verdict", "Verdict", shown)
    owners = sorted({line.owner for line in audit.lines if line.owner})
    yield _select("owner", "Owner", [(owner, owner) for owner in owners])
    yield tag("output", id="count")


def _select(name: str, label: str, options: list[tuple[str, str]]) -> Html:
    every = tag("option", "all", value="")
    listed = (tag("option", shown, value=value) for value, shown in options)
    return tag("label", f"{label} ", tag("select", every, listed, id=name))


def _column(name: str) -> Html:
    return tag("th", name, scope="col", data_kind="number" if name in _NUMBERS else "text")


def _row(at: int, line: AuditLine, audit: Audit) -> Html:
    deal = line.deal
    counts = {one: sum(mark.severity == one for mark in line.live) for one in SEVERITIES}
    weight = counts["high"] * 10_000 + counts["medium"] * 100 + counts["low"]
    age = "" if line.age_days is None else number(line.age_days)
    has_review = at < len(audit.reviews)
    name = tag("bdi", deal.name)
    return tag(
        "tr",
        tag("th", tag("span", name, class_="open"), _about(line), scope="row"),
        tag("td", _verdict(line, audit), _titles(line, audit)),
        tag("td", deal.value, class_="number", data_v=float(line.amount or -1)),
        tag("td", deal.stage, class_="short"),
        tag("td", tag("bdi", line.owner), class_="short"),
        tag("td", age, class_="number", data_v=-1 if line.age_days is None else line.age_days),
        tag("td", _waits(line, audit.as_of)),
        tag("td", _found(counts), data_v=weight, class_="marks"),
        tag("td", _ask(line)),
        data_verdict=line.verdict.id,
        data_owner=line.owner,
        data_review=at if has_review else None,
    )


def _about(line: AuditLine) -> Html:
    about = " · ".join(filter(None, (line.deal.account, line.place)))
    return tag("span", about, class_="note", dir="auto")


def _verdict(line: AuditLine, audit: Audit) -> Iterator[Html]:
    heading = audit.headings.get(line.verdict.id, words.plain(line.verdict.id))
    yield tag("b", heading)
    yield tag("span", line.verdict.sentence, class_="note")


def _waits(line: AuditLine, as_of: date) -> Iterator[Html]:
    yield tag("span", _WAITS.get(line.waiting_on, words.plain(line.waiting_on)))
    told = [line.waiting_for if line.waiting_on in ("customer", "agreed") else ""]
    if line.waiting_since:
        told.append(f"{waiting_word(line)} {short_past_day(line.waiting_since, as_of)}")
    shown = ", ".join(filter(None, told))
    if shown:
        yield tag("span", shown, class_="note")


def _found(counts: Mapping[Severity, int]) -> Iterator[Html]:
    for severity in reversed(SEVERITIES):
        if counts[severity]:
            shown = tag("b", str(counts[severity]), class_="severity")
            yield tag("span", shown, f" {severity} ", class_=severity)


def _titles(line: AuditLine, audit: Audit) -> Iterator[Html]:
    """What was found that says most, without what many deals share."""
    for title in findings_of(line, {one.check for one in audit.groups}):
        yield tag("span", title, class_="note found")


def _ask(line: AuditLine) -> Iterator[Html]:
    if line.question:
        yield tag("span", line.question)
    if line.next_move:
        move = line.next_move
        text = f"{move.action} ({move.who}, by {short_weekday(move.by)})"
        yield tag("span", text, class_="note")
