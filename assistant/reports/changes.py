"""What a change of the record did to its review, for people: a few short lines."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.phrasing import plural, short_weekday
from assistant.reports.escape import printable
from assistant.reports.page import MUTED, Page
from assistant.reports.words import RUNG_WORDS, plain
from assistant.results.changes import Changes, Edited
from assistant.results.finding import SEVERITIES, Finding

_INDENT = 11
_MOST_SHOWN = 5


def render_edited(edited: Edited, width: int, colour: bool) -> str:
    """What was done, and what the review says differently; without writing, the change itself.

    Args:
        edited: the change.
        width: columns to write for.
        colour: whether to use colours.
    """
    page = Page(width, colour)
    rehearsed = bool(edited.diff) and not edited.written
    if rehearsed:
        page.paragraph("A rehearsal: nothing is written.", style=MUTED)
    page.paragraph(edited.did, style="bold")
    for note in (*edited.notes, *(f"{one.message} {one.hint}" for one in edited.problems)):
        _line(page, "mind", note.strip(), "yellow")
    if edited.changes.says_the_same:
        page.paragraph("The review says the same as before.", style=MUTED)
    else:
        _changes(page, edited.changes)
    if not rehearsed:
        return page.text()
    return f"{page.text()}\n{printable(edited.diff)}"


def _changes(page: Page, changes: Changes) -> None:
    page.blank()
    before, after = changes.verdict_before, changes.verdict_after
    if before != after:
        _line(page, "before", before.sentence, MUTED)
        _line(page, "now", after.sentence, "bold green")
    for answer in changes.answers:
        rungs = f"{RUNG_WORDS[answer.before]} → {RUNG_WORDS[answer.after]}"
        _line(page, "answer", f"{plain(answer.question)}: {rungs}", "green")
    _findings(page, "settled", changes.gone, "green")
    _findings(page, "new", changes.new, "yellow")
    _findings(page, "still", changes.changed, "yellow")
    _findings(page, "waived", changes.waived, MUTED)
    _moves(page, changes)


def _findings(page: Page, label: str, findings: Iterable[Finding], style: str) -> None:
    found = sorted(findings, key=lambda one: -SEVERITIES.index(one.severity))
    for finding in found[:_MOST_SHOWN]:
        name = finding.check.partition("/")[2]
        _line(page, label, f"{_told(finding, label)} [{name}]", style)
    rest = len(found) - _MOST_SHOWN
    if rest > 0:
        _line(page, "", f"and {plural(rest, 'more finding')}", MUTED)


def _told(finding: Finding, label: str) -> str:
    """What is over, or left alone, needs fewer words than what is to be looked at."""
    if label in ("new", "still"):
        return f"{finding.title}: {finding.detail}"
    until = f", until {finding.waived.until}" if finding.waived else ""
    return f"{finding.title} ({plain(finding.subject_name)}{until})"


def _moves(page: Page, changes: Changes) -> None:
    for move in changes.moves_new:
        words = f"{move.who}, by {short_weekday(move.by)}: {move.action}"
        _line(page, "next", words, "green")
    busy = {move.who for move in changes.moves_new}
    for move in changes.moves_gone:
        if move.who not in busy:  # else the line above says what comes instead
            _line(page, "no longer", f"{move.who}: {move.action}", MUTED)


def _line(page: Page, label: str, words: str, style: str) -> None:
    page.paragraph(words, indent=_INDENT, label=f" {label}", mark=style)
