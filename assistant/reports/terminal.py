"""A review for people at a terminal: verdict and next moves first, then what they rest on."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.phrasing import day_year, plural, quoted, short_day, short_weekday, shorten
from assistant.reports import words
from assistant.reports.page import MUTED, Page
from assistant.results.finding import CheckResult, Evidence
from assistant.results.review import AnswerLine, PromiseLine, Review

_MOST_EVENTS = 12
_STYLES = {"high": "bold red", "medium": "yellow", "low": "cyan"}
_INDENT = 11
_QUESTION = " " * (_INDENT - 2) + "?"


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
    about = words.about(deal)
    if about:
        page.paragraph(" · ".join(about), style=MUTED)
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
    page.heading("Findings", words.severity_counts(review))
    themes = words.themes(review)
    for theme in themes:
        page.blank()
        page.paragraph(theme.title, indent=1, style="underline")
        for result in theme.results:
            page.blank()
            _result(page, result)
    if themes:
        page.blank()
        page.paragraph("More about one of them: deal review FILE --explain NAME", style=MUTED)


def _result(page: Page, result: CheckResult) -> None:
    findings = words.live(result)
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
    for finding in findings[: words.MOST_SHOWN]:
        page.paragraph(finding.detail, indent=_INDENT)
        page.paragraph(finding.coaching_question, indent=_INDENT, label=_QUESTION, mark="green")
        if place != (place := _place(finding.evidence, page.width - _INDENT)):
            page.paragraph(place, indent=_INDENT, style=MUTED)
    rest = findings[words.MOST_SHOWN :]
    if rest:
        names = "; ".join(one.subject_name for one in rest)
        page.paragraph(f"and {len(rest)} more: {names}", indent=_INDENT, style=MUTED)


def _place(evidence: tuple[Evidence, ...], room: int) -> str:
    """Where a finding rests: the first place with its words, and the lines of the others."""
    if not evidence:
        return ""
    first = evidence[0]
    where = words.place(first)
    others = sorted({one.line for one in evidence[1:] if one.line != first.line})
    also = f" (and line {', '.join(map(str, others[:6]))})" if others else ""
    left = max(20, room - len(where) - len(also) - 3)
    what = quoted(shorten(first.quote, left)) if first.quote else first.note
    return f"{where} {what}{also}"


def _answers(page: Page, review: Review) -> None:
    if not review.answers:
        return
    page.heading("Answers", words.answers_sum(review.answers))
    for answer in review.answers:
        if answer.rung != "unknown":
            _answer(page, answer)
    unknown = [words.plain(one.question) for one in review.answers if one.rung == "unknown"]
    if unknown:
        page.paragraph(", ".join(unknown), indent=21, label=" not known", mark="red")


def _answer(page: Page, answer: AnswerLine) -> None:
    style = "red" if words.is_below(answer) else "green"
    said = "; ".join(words.answer_notes(answer, short_day))
    text = f"{words.plain(answer.question)}: {answer.answer}" + (f" ({said})" if said else "")
    page.paragraph(text, indent=21, label=f" {words.RUNG_WORDS[answer.rung]}", mark=style)


def _promises(page: Page, review: Review) -> None:
    if not review.promises:
        return
    page.heading("Promises")
    for side in ("us", "customer"):
        for promise in review.promises:
            if promise.side == side:
                _promise(page, promise)


def _promise(page: Page, promise: PromiseLine) -> None:
    state = words.plain(promise.state)
    style = "red" if promise.state in ("overdue", "broken") else MUTED
    whom = f"to {promise.to}" if promise.side == "us" else f"from {promise.by}"
    due = f", due {day_year(promise.due)}" if promise.due else ", no day named"
    page.paragraph(f"{whom}: {promise.what}{due}", indent=_INDENT, label=f" {state}", mark=style)


def _timeline(page: Page, review: Review) -> None:
    lines = words.learned_together(review.timeline)
    if not lines:
        return
    shown = lines[-_MOST_EVENTS:]
    left = len(lines) - len(shown)
    page.heading("Timeline", f"{plural(left, 'earlier event')} not shown" if left else "")
    for event in shown:
        notes = "; ".join(words.event_notes(event))
        text = event.text + (f" ({notes})" if notes else "")
        page.paragraph(text, indent=_INDENT, label=f" {short_day(event.date):>6}", mark=MUTED)


def _waivers(page: Page, review: Review) -> None:
    if not review.waivers:
        return
    page.heading("Waived")
    for waiver in review.waivers:
        about = f"{waiver.check} {waiver.subject}".strip()
        text = f"{about}: {waiver.why} ({waiver.by}, {words.waiver_until(waiver)})"
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
    for result in words.failures(review):
        page.paragraph(f"{result.check}: {result.reason}", indent=1, style="red")
