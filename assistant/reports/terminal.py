"""A review for people at a terminal: verdict and next moves first, then what they rest on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import groupby

from assistant.phrasing import day_year, plural, quoted, short_day, short_weekday, shorten
from assistant.reports.page import MUTED, Page
from assistant.results.finding import SEVERITIES, CheckResult, Evidence
from assistant.results.review import AnswerLine, Event, PromiseLine, Review

MOST_SHOWN = 5
"""Findings of one check that are written out; the rest is counted."""
_MOST_EVENTS = 12
_STYLES = {"high": "bold red", "medium": "yellow", "low": "cyan"}
_INDENT = 11
_QUESTION = " " * (_INDENT - 2) + "?"
_RUNGS = {
    "unknown": "not known",
    "assumed": "our own guess",
    "researched": "read in public",
    "second_hand": "second-hand",
    "stated": "they said it",
    "verified": "in their own words",
}
_PROMISES = {"kept_late": "kept late"}


def render_reviews(reviews: Iterable[Review], width: int, colour: bool) -> str:
    """One or more reviews as text.

    Args:
        reviews: what to show.
        width: columns to write for.
        colour: whether to use colours.
    """
    return "\n".join(render_review(review, width, colour) for review in reviews)


def render_review(review: Review, width: int, colour: bool) -> str:
    """One review as text."""
    page = Page(width, colour)
    _head(page, review)
    _moves(page, review)
    _findings(page, review)
    _answers(page, review)
    _promises(page, review)
    _timeline(page, review)
    _waivers(page, review)
    _unseen(page, review)
    _problems(page, review)
    return page.text()


def _head(page: Page, review: Review) -> None:
    deal = review.deal
    page.spread(deal.name, f"as of {short_weekday(review.as_of)} {review.as_of.year}", "bold")
    closes = f"closes {short_day(deal.close)} {deal.close.year}" if deal.close else ""
    parts = (deal.account, deal.type, deal.origin, deal.stage, deal.value, closes)
    if any(parts):
        page.paragraph(" · ".join(filter(None, parts)), style=MUTED)
    page.blank()
    page.paragraph(review.verdict.sentence, indent=2, label="▌", style="bold", mark="bold green")


def _moves(page: Page, review: Review) -> None:
    if not review.next_moves:
        return
    page.heading("Next moves")
    for number, move in enumerate(review.next_moves, 1):
        by = f"{number}  by {short_weekday(move.by)}"
        page.paragraph(move.who, indent=19, label=f" {by}", style="bold", mark="green")
        page.paragraph(move.action, indent=19)


def _findings(page: Page, review: Review) -> None:
    live = [finding for finding in review.findings if not finding.waived]
    if not live:
        page.heading("Findings", "none")
        return
    counts = [(sum(one.severity == name for one in live), name) for name in reversed(SEVERITIES)]
    page.heading("Findings", " · ".join(f"{count} {name}" for count, name in counts if count))
    for pack, results in _by_pack(review):
        page.blank()
        page.paragraph(pack.replace("-", " ").capitalize(), indent=1, style="underline")
        for result in results:
            page.blank()
            _result(page, result)
    page.blank()
    page.paragraph("More about one of them: deal review FILE --explain NAME", style=MUTED)


def _by_pack(review: Review) -> list[tuple[str, list[CheckResult]]]:
    """What was found, by theme; the loudest theme first, and in it the loudest finding."""
    found = [one for one in review.results if any(not each.waived for each in one.findings)]
    groups = [
        (pack, sorted(results, key=_quietness))
        for pack, results in groupby(found, key=lambda result: result.check.split("/")[0])
    ]
    return sorted(groups, key=lambda group: _quietness(group[1][0]))


def _quietness(result: CheckResult) -> int:
    return -max(SEVERITIES.index(one.severity) for one in result.findings if not one.waived)


def _result(page: Page, result: CheckResult) -> None:
    findings = sorted(
        (one for one in result.findings if not one.waived),
        key=lambda one: -SEVERITIES.index(one.severity),
    )
    first = findings[0]
    count = f" ({len(findings)})" if len(findings) > 1 else ""
    name = result.check.partition("/")[2] + (
        "" if first.status == "trusted" else f" · {first.status}"
    )
    page.spread(
        first.title + count,
        name,
        "bold",
        indent=_INDENT,
        label=f" {first.severity}",
        mark=_STYLES[first.severity],
    )
    place = ""
    for finding in findings[:MOST_SHOWN]:
        page.paragraph(finding.detail, indent=_INDENT)
        page.paragraph(finding.coaching_question, indent=_INDENT, label=_QUESTION, mark="green")
        if place != (place := _place(finding.evidence, page.width - _INDENT)):
            page.paragraph(place, indent=_INDENT, style=MUTED)
    rest = findings[MOST_SHOWN:]
    if rest:
        names = "; ".join(one.subject_name for one in rest)
        page.paragraph(f"and {len(rest)} more: {names}", indent=_INDENT, style=MUTED)


def _place(evidence: tuple[Evidence, ...], room: int) -> str:
    """Where a finding rests: the first place with its words, and the lines of the others."""
    if not evidence:
        return ""
    first = evidence[0]
    where = f"{first.path}:{first.line}:{first.column}"
    others = sorted({one.line for one in evidence[1:] if one.line != first.line})
    also = f" (and line {', '.join(map(str, others[:6]))})" if others else ""
    left = max(20, room - len(where) - len(also) - 3)
    what = quoted(shorten(first.quote, left)) if first.quote else first.note
    return f"{where} {what}{also}"


def _answers(page: Page, review: Review) -> None:
    if not review.answers:
        return
    due = [answer for answer in review.answers if answer.needed]
    good = sum(not _is_below(answer) for answer in due)
    page.heading("Answers", f"{good} of {len(due)} that are due rest on enough" if due else "")
    for answer in review.answers:
        if answer.rung != "unknown":
            _answer(page, answer)
    unknown = [_words(one.question) for one in review.answers if one.rung == "unknown"]
    if unknown:
        page.paragraph(", ".join(unknown), indent=21, label=" not known", mark="red")


def _answer(page: Page, answer: AnswerLine) -> None:
    style = "red" if _is_below(answer) else "green"
    notes = [
        answer.said_by and f"{answer.said_by}, {short_day(answer.date)}" if answer.date else "",
        "grown old" if answer.stale else "",
        "quote not found" if answer.quote_missing else "",
    ]
    said = "; ".join(note for note in notes if note)
    text = f"{_words(answer.question)}: {answer.answer}" + (f" ({said})" if said else "")
    page.paragraph(text, indent=21, label=f" {_RUNGS[answer.rung]}", mark=style)


def _is_below(answer: AnswerLine) -> bool:
    order = list(_RUNGS)
    return bool(answer.needed) and order.index(answer.rung) < order.index(answer.needed)


def _words(name: str) -> str:
    return name.replace("_", " ")


def _promises(page: Page, review: Review) -> None:
    if not review.promises:
        return
    page.heading("Promises")
    for side in ("us", "customer"):
        for promise in review.promises:
            if promise.side == side:
                _promise(page, promise)


def _promise(page: Page, promise: PromiseLine) -> None:
    state = _PROMISES.get(promise.state, promise.state)
    style = "red" if promise.state in ("overdue", "broken") else MUTED
    whom = f"to {promise.to}" if promise.side == "us" else f"from {promise.by}"
    due = f", due {day_year(promise.due)}" if promise.due else ", no day named"
    page.paragraph(f"{whom}: {promise.what}{due}", indent=_INDENT, label=f" {state}", mark=style)


def _timeline(page: Page, review: Review) -> None:
    lines = _lines_of(review.timeline)
    if not lines:
        return
    shown = lines[-_MOST_EVENTS:]
    left = len(lines) - len(shown)
    page.heading("Timeline", f"{plural(left, 'earlier event')} not shown" if left else "")
    for date, text in shown:
        page.paragraph(text, indent=_INDENT, label=f" {short_day(date):>6}", mark=MUTED)


def _lines_of(events: tuple[Event, ...]) -> list[tuple[dt.date, str]]:
    """One line an event; what was learned on one day stands together."""
    lines: list[tuple[dt.date, str]] = []
    for date, same_day in groupby(events, key=lambda event: event.date):
        learned: dict[str, list[str]] = {}
        for event in same_day:
            source, _, topic = event.text.partition(": ")
            if event.kind == "answer":
                learned.setdefault(source, []).append(topic)
            else:
                lines.append((date, _event(event)))
        lines += [(date, f"{source}: {', '.join(topics)}") for source, topics in learned.items()]
    return lines


def _event(event: Event) -> str:
    state = event.state if event.state in ("planned", "cancelled", "no_show", "lapsed") else ""
    notes = [_words(state)] if state else []
    if event.unknown_then:
        unknown = ", ".join(map(_words, event.unknown_then))
        notes.append(f"not known then: {unknown}" + (", learned since" if event.healed else ""))
    return event.text + (f" ({'; '.join(notes)})" if notes else "")


def _waivers(page: Page, review: Review) -> None:
    if not review.waivers:
        return
    page.heading("Waived")
    for waiver in review.waivers:
        about = f"{waiver.check} {waiver.subject}".strip()
        until = {"expired": "expired on", "live": "until", "unused": "nothing to waive, until"}
        text = (
            f"{about}: {waiver.why} ({waiver.by}, {until[waiver.state]} {day_year(waiver.until)})"
        )
        page.paragraph(text, indent=_INDENT, label=f" {waiver.state}", mark=MUTED)


def _unseen(page: Page, review: Review) -> None:
    if not review.unseen:
        return
    page.heading("We cannot tell", "what would tell most comes first")
    for one in review.unseen:
        page.paragraph(f"without {one.words}: {', '.join(one.checks)}", indent=1)


def _problems(page: Page, review: Review) -> None:
    if not review.problems:
        return
    page.heading("Worth mending in the file")
    for problem in review.problems:
        page.paragraph(str(problem), indent=1)
    failed = [result for result in review.results if result.outcome == "failed"]
    for result in failed:
        page.paragraph(f"{result.check}: {result.reason}", indent=1, style="red")
