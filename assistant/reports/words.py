"""What every report says in the same words and shows in the same order."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from shlex import quote

import msgspec

from assistant.phrasing import day_year, short_day
from assistant.results.finding import SEVERITIES, CheckResult, Evidence, Finding
from assistant.results.review import (
    RUNGS,
    AnswerLine,
    DealHead,
    Event,
    NextMove,
    PromiseLine,
    Review,
    Unseen,
    WaiverLine,
)

COACHING = "For coaching, not for employment decisions."
MOST_SHOWN = 5
"""Findings of one check that are written out; the rest is counted."""

RUNG_WORDS = {
    "unknown": "not known",
    "assumed": "our own guess",
    "researched": "read in public",
    "second_hand": "second-hand",
    "stated": "they said it",
    "verified": "in their own words",
}
SIDE_WORDS = {"us": "we", "customer": "they", "both": "together", "": ""}
_UNTIL = {"expired": "expired on", "live": "until", "unused": "nothing to waive, until"}
_UNUSUAL = ("planned", "cancelled", "no_show", "lapsed")


class Theme(msgspec.Struct, frozen=True):
    """What was found on one theme, the loudest first."""

    title: str
    results: tuple[CheckResult, ...]


def plain(name: str) -> str:
    """A name of ours as words: `kept_late` is kept late."""
    return name.replace("_", " ")


def heading(pack: str) -> str:
    """The name of a pack as a heading: `follow-through` is Follow through."""
    return pack.replace("-", " ").capitalize()


def is_sound(answer: AnswerLine) -> bool:
    """Whether nothing is the matter with an answer: before its time, too, a guess is a guess."""
    is_guess = answer.rung == "assumed" and not answer.needed
    return not (is_guess or is_below(answer) or answer.stale or answer.quote_missing)


def unseen(review: Review) -> list[Unseen]:
    """What the record does not say, our own failures left out."""
    failed = {one.check for one in failures(review)}
    return [one for one in review.unseen if not failed.issuperset(one.checks)]


def to_write(one: Unseen) -> str:
    """What to write to see more: `Write the stage (stage): 9 checks wait for it`."""
    wait = "check waits" if len(one.checks) == 1 else "checks wait"
    return f"Write {one.words} ({one.datum}): {len(one.checks)} {wait} for it"


def themes(review: Review) -> list[Theme]:
    """What was found and is not waived, by theme; the loudest theme first."""
    found = [result for result in review.results if live(result)]
    made = [
        Theme(heading(pack), tuple(sorted(results, key=_quietness)))
        for pack, results in groupby(found, key=lambda result: result.check.split("/")[0])
    ]
    return sorted(made, key=lambda theme: _quietness(theme.results[0]))


def live(result: CheckResult) -> list[Finding]:
    """The findings of one check that are not waived, the loudest first."""
    findings = (one for one in result.findings if not one.waived)
    return sorted(findings, key=lambda one: -SEVERITIES.index(one.severity))


def _quietness(result: CheckResult) -> int:
    return -SEVERITIES.index(live(result)[0].severity)


def severity_counts(review: Review) -> str:
    """2 high · 16 medium; `none` without a finding."""
    loud = [finding.severity for finding in review.findings if not finding.waived]
    counts = [(loud.count(severity), severity) for severity in reversed(SEVERITIES)]
    return " · ".join(f"{count} {severity}" for count, severity in counts if count) or "none"


def about(deal: DealHead) -> list[str]:
    """What one should know of a deal: its company, type, stage, value and close date."""
    closes = f"closes {short_day(deal.close)} {deal.close.year}" if deal.close else ""
    parts = (deal.account, deal.type, deal.origin, deal.stage, deal.value, closes)
    return [part for part in parts if part]


def place(evidence: Evidence) -> str:
    """Where something stands: `acme.yaml:12:5`."""
    return f"{evidence.path}:{evidence.line}:{evidence.column}"


def other_lines(evidence: Sequence[Evidence], most: int | None = None) -> str:
    """The further lines of the first one's file: “ (and lines 45, 66 and 4 more)”, or nothing.

    Args:
        evidence: the places of a finding, one at least.
        most: how many lines to name; default: all.
    """
    first = evidence[0]
    others = sorted({one.line for one in evidence if one.path == first.path} - {first.line})
    if not others:
        return ""
    shown = ", ".join(map(str, others[:most]))
    left = len(others[most:]) if most else 0
    more = f" and {left} more" if left else ""
    return f" (and {'lines' if len(others) > 1 else 'line'} {shown}{more})"


def is_below(answer: AnswerLine) -> bool:
    """Whether an answer that is due rests on less than the stage needs."""
    return bool(answer.needed) and RUNGS.index(answer.rung) < RUNGS.index(answer.needed)


def answers_sum(answers: Iterable[AnswerLine]) -> str:
    """How many of the due answers rest on enough; empty while none is due."""
    due = [answer for answer in answers if answer.needed]
    good = sum(not is_below(answer) for answer in due)
    if not due:
        return ""
    if len(due) == 1:
        return f"the one that is due rests on {'enough' if good else 'too little'}"
    if good == len(due):
        return f"all {good} that are due rest on enough"
    return f"{good} of {len(due)} that are due {'rests' if good == 1 else 'rest'} on enough"


def answer_notes(answer: AnswerLine, write: Callable[[dt.date], str] = day_year) -> list[str]:
    """Who gave an answer and when, and what is the matter with it."""
    day = write(answer.date) if answer.date else ""
    notes = (
        ", ".join(filter(None, (answer.said_by, day))),
        "grown old" if answer.stale else "",
        "quote not found" if answer.quote_missing else "",
    )
    return [note for note in notes if note]


def promise_days(promise: PromiseLine) -> str:
    """The days of a promise, as far as they are known."""
    days = (
        ("made", promise.made_on),
        ("due", promise.due),
        ("done", promise.done_on),
    )
    told = [f"{what} {day_year(day)}" for what, day in days if day]
    return ", ".join(told if promise.due else [*told, "no day named"])


def promise_note(promise: PromiseLine) -> str:
    """What one should know of a promise that was read, or whose keeping was."""
    if not promise.recorded:
        sure = "" if promise.confidence == "clear" else "perhaps a promise: "
        return f"{sure}read, not recorded"
    return "a later mail shows it" if promise.kept_by else ""


def event_notes(event: Event) -> list[str]:
    """What is unusual about an event: not held, or a pitch that did not know enough."""
    notes = [plain(event.state)] if event.state in _UNUSUAL else []
    return notes + ([unknown_then(event)] if event.unknown_then else [])


def unknown_then(event: Event) -> str:
    """What a pitch did not know: `not known then: goal, why now, learned since`."""
    unknown = ", ".join(map(plain, event.unknown_then))
    return f"not known then: {unknown}" + (", learned since" if event.healed else "")


def waiver_until(waiver: WaiverLine) -> str:
    """Until when a waiver holds: `until 15 January 2027`."""
    return f"{_UNTIL[waiver.state]} {day_year(waiver.until)}"


def failures(review: Review) -> list[CheckResult]:
    """The checks that failed, which is our fault and not the deal's."""
    return [result for result in review.results if result.outcome == "failed"]


def learned_together(events: Iterable[Event]) -> list[Event]:
    """The same events; what was learned on one day from one person stands in one of them."""
    lines: list[Event] = []
    for _, same_day in groupby(events, key=lambda event: event.date):
        learned: dict[str, list[Event]] = {}
        for event in same_day:
            source, _, _ = event.text.partition(": ")
            if event.kind == "answer":
                learned.setdefault(source, []).append(event)
            else:
                lines.append(event)
        lines += [_joined(source, group) for source, group in learned.items()]
    return lines


def _joined(source: str, group: list[Event]) -> Event:
    topics = ", ".join(event.text.partition(": ")[2] for event in group)
    return msgspec.structs.replace(group[0], text=f"{source}: {topics}")


def draft_command(deal: DealHead, move: NextMove) -> str:
    """The command that drafts the mail of a move; "" where no mail makes it."""
    return f"deal draft {quote(deal.path)} {move.draft}" if move.draft else ""
