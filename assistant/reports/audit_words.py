"""What every report of an audit says in the same words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from decimal import Decimal

from assistant.facts.benchmarks import ENOUGH_DEALS
from assistant.phrasing import names, number, plural, short_past_day
from assistant.results.audit import Audit, AuditLine, Pace, Pattern
from assistant.results.history import Comparison, DealChange

QUIET = ("closed", "healthy", "no_alarm", "agreed_wait")
"""Verdicts whose deals need no talk: they are named, no more."""
CHANGED = {
    "worse": "worse",
    "mixed": "better and worse",
    "better": "better",
    "new": "new",
    "gone": "no longer here",
}
"""What became of a deal since an earlier audit, the bad news first."""
BECAUSE = {
    "deal": "the deal changed",
    "rules": "the checks or settings changed, not the deal",
    "time": "time passed, nothing was written",
}
TEAM = "What the team could practise."


def told_changes(comparison: Comparison) -> list[tuple[str, DealChange]]:
    """What became of each deal, the bad news first; its name, with its file where two share it."""
    order, twins = list(CHANGED), Counter(one.name for one in comparison.changes)
    changes = sorted(comparison.changes, key=lambda one: (order.index(one.change), one.name))
    return [
        (f"{one.name} ({one.path or one.id})" if twins[one.name] > 1 else one.name, one)
        for one in changes
    ]


def head(audit: Audit) -> Iterator[str]:
    """What is counted besides the open deals, and which deals are shown."""
    totals = audit.totals
    closed = {"won": totals.won, "lost": totals.lost, "without a decision": totals.no_decision}
    yield from (f"{number(count)} {word}" for word, count in closed.items() if count)
    if totals.unvalued:
        yield f"{plural(totals.unvalued, 'open deal')} without a value"
    if audit.not_reviewed:
        yield f"{plural(len(audit.not_reviewed), 'file')} could not be read"
    if audit.only:
        yield f"only {audit.only}"


def called(line: AuditLine) -> str:
    """The deal by its name, and by its customer's where the name does not say that."""
    deal = line.deal
    return f"{deal.name} · {deal.account}" if deal.account not in deal.name else deal.name


def waiting_word(line: AuditLine) -> str:
    """What goes before the day of a wait: it began then, or is over then."""
    return {"meeting": "on", "agreed": "until"}.get(line.waiting_on, "since")


def waits(line: AuditLine, as_of: date) -> str:
    """Whom the deal waits for and since when, in a few words; empty where we cannot tell."""
    who = {
        "us": "waits for us",
        "customer": f"waits for {line.waiting_for}",
        "agreed": "quiet",
        "meeting": "next meeting",
        "nobody": "waits for nobody",
        "never_contacted": "never contacted",
    }.get(line.waiting_on, "")
    since = line.waiting_since
    when = f"{waiting_word(line)} {short_past_day(since, as_of)}" if since else ""
    return " ".join(filter(None, (who, when)))


def age(line: AuditLine) -> str:
    """How long the deal has been open; empty where we cannot tell."""
    return "" if line.age_days is None else f"open for {plural(line.age_days, 'day')}"


def findings_of(line: AuditLine, grouped: Collection[str]) -> Iterator[str]:
    """The titles of the findings that say most, each told once.

    Args:
        line: the deal; what its sentence says already is left out.
        grouped: checks that are told of many deals at once.
    """
    said = line.verdict.sentence.lower()
    for finding in line.top:
        if finding.check not in grouped and finding.title.lower() not in said:
            yield finding.title


def worth(value: Mapping[str, Decimal]) -> str:
    """The amounts, a currency each, behind a dot; empty where nothing is written."""
    amounts = [f"{number(amount)} {currency}".strip() for currency, amount in value.items()]
    return f" · {' + '.join(amounts)}" if amounts else ""


def owners(pattern: Pattern) -> str:
    """Whose deals have it most: Jo 3 of 4 and Kim 2 of 5."""
    return names(f"{owner} {number(count)} of {number(of)}" for owner, count, of in pattern.owners)


def _slowest(pace: Pace) -> str:
    if pace.longest is None:
        return ""
    older = (
        f"; {plural(pace.older, 'open deal')} {'is' if pace.older == 1 else 'are'} older than that"
    )
    return f", the slowest by day {pace.longest}{older if pace.older else ''}"


def compared_with(pace: Pace) -> str:
    """What the age of open deals is compared with, and what that rests on."""
    days = (
        f"half were won by day {pace.median}, three in four by day {pace.three_quarters}, "
        f"nine in ten by day {pace.nine_tenths}"
    )
    if pace.sample:
        of = f"{plural(pace.sample, f'won {pace.type} deal')} of your own"
        return f"Age is compared with {of}: {days}{_slowest(pace)}."
    return (
        f"Age of {pace.type} deals is compared with a general fallback, not with yours: {days}. "
        f"From {ENOUGH_DEALS} won deals of your own on, those count; --closed names them."
    )
