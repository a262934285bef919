"""A draft at a terminal: the mail, and below it what every fact in it rests on."""

from __future__ import annotations

from assistant.phrasing import day_year, plural, quoted, shorten
from assistant.reports.page import MUTED, Page
from assistant.results.draft import Candidate, Draft, Missing, ProofLine

_INDENT = 3
_NAMES = 24
_LONGEST = 60


def render_draft(draft: Draft, width: int, colour: bool) -> str:
    """The mail with its proof sheet; or why there is none, and what would get it."""
    page = Page(width, colour)
    if draft.refused:
        _refused(page, draft)
    else:
        _mail(page, draft)
        _proof(page, draft)
    _others(page, draft)
    return page.text()


def _mail(page: Page, draft: Draft) -> None:
    page.spread(draft.title, plural(draft.word_count, "word"), "bold")
    if draft.because:
        page.paragraph(f"Chosen because: {draft.because}", style=MUTED)
    page.blank()
    to = f"{draft.to_name} <{draft.to_address}>" if draft.to_address else draft.to_name
    page.paragraph(to, indent=9, label="To", mark=MUTED)
    page.paragraph(draft.subject, indent=9, label="Subject", mark=MUTED)
    page.blank()
    for line in draft.text.splitlines():
        page.paragraph(line) if line else page.blank()


def _proof(page: Page, draft: Draft) -> None:
    page.heading("Proof", "every fact in it, and where it stands")
    for line in draft.proof:
        page.paragraph(quoted(shorten(line.words, _LONGEST)), indent=1)
        page.paragraph(_rests(line), indent=_INDENT, style=MUTED)
    page.blank()
    page.paragraph(
        "Nothing was sent. --output mail.eml opens it in your mail program.", style=MUTED
    )


def _rests(line: ProofLine) -> str:
    told = [line.source]
    if line.via and not line.sha256:
        told.append(line.via)
    if line.said_by and line.kind == "quotation":
        said = f"said by {line.said_by}"
        told.append(f"{said} on {day_year(line.said_on)}" if line.said_on else said)
    if line.page_date:
        told.append(f"page of {day_year(line.page_date)}")
    if line.sha256:
        told.append(f"text {line.sha256[:12]}")
    return ", ".join(told)


def _refused(page: Page, draft: Draft) -> None:
    what = f": {draft.title.lower()}, to {draft.to_name}" if draft.title else ""
    page.paragraph(f"No draft yet{what}.", style="bold")
    if draft.because:
        page.paragraph(f"Chosen because: {draft.because}", style=MUTED)
    page.blank()
    for missing in draft.missing:
        _missing(page, missing)


def _missing(page: Page, missing: Missing) -> None:
    page.paragraph(f"{missing.need}: {missing.why}.", indent=3, label=" –", mark="red")
    if missing.ask:
        page.paragraph(missing.ask, indent=3, label=" →", mark="green")


def _others(page: Page, draft: Draft) -> None:
    others = [one for one in draft.candidates if one.template != draft.template]
    if not others:
        return
    page.heading("Other templates", "ready ones are written when you name them")
    for one in sorted(others, key=lambda one: bool(one.missing)):
        page.paragraph(_state(one), indent=_NAMES, label=f" {one.template}", mark="bold")


def _state(one: Candidate) -> str:
    if not one.missing:
        return f"Ready, to {one.to_name}."
    first = one.missing[0]
    return f"Needs {first.need}: {first.why}."
