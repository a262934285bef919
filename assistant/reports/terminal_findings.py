"""The findings of a review for people at a terminal, by theme."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.phrasing import quoted, shorten
from assistant.reports import words
from assistant.reports.extent import Extent
from assistant.reports.page import MUTED, Page
from assistant.results.finding import CheckResult, Evidence, Finding
from assistant.results.review import Review

_MOST_OF_ONE_CHECK = 3
_MOST_LINES = 2
_LEAST_WORDS = 8
_STYLES = {"high": "bold red", "medium": "yellow", "low": "cyan"}
_INDENT = 11
_QUESTION = " " * (_INDENT - 2) + "?"
_NOT_SEEN = ("not_enough_data", "closed")
"""Verdicts under which finding nothing is no praise."""


def write_findings(page: Page, review: Review, extent: Extent) -> None:
    """What was found, each with its question and its place; "none" where that says something."""
    themes = words.themes(review)
    if not themes and not extent.part and review.verdict.id in _NOT_SEEN:
        return
    counts = words.severity_counts(review)
    none = "none among those asked for" if extent.part else counts
    page.heading("Findings", counts if themes else none)
    writer = _Writer(page, everything=extent.everything)
    for theme in themes:
        page.blank()
        page.paragraph(theme.title, indent=1, style="underline")
        for number, result in enumerate(theme.results):
            if number or extent.everything:
                page.blank()
            writer.write(result)


class _Writer:
    """Writes findings to a page; remembers what it has said, so as not to say it again."""

    def __init__(self, page: Page, *, everything: bool) -> None:
        self._page = page
        self._all = everything
        self._asked: set[str] = set()
        self._place = ""

    def write(self, result: CheckResult) -> None:
        """What a check found, the first few unless all is wanted."""
        page = self._page
        findings = words.live(result)
        first = findings[0]
        count = f" ({len(findings)})" if len(findings) > 1 else ""
        status = "" if first.status == "trusted" else f" · {first.status}"
        page.spread(
            first.title + count,
            result.check.partition("/")[2] + status,
            "bold",
            indent=_INDENT,
            label=f" {first.severity}",
            mark=_STYLES[first.severity],
        )
        most = len(findings) if self._all else _MOST_OF_ONE_CHECK
        for finding in findings[:most]:
            self._finding(finding)
        rest = findings[most:]
        if rest:
            names = "; ".join(one.subject_name for one in rest)
            page.paragraph(f"and {len(rest)} more: {names}", indent=_INDENT, style=MUTED)

    def _finding(self, finding: Finding) -> None:
        page = self._page
        confirm = " (possible: please confirm)" if finding.confidence == "possible" else ""
        page.paragraph(finding.detail + confirm, indent=_INDENT)
        question = finding.coaching_question
        if question not in self._asked and (finding.severity != "low" or self._all):
            self._asked.add(question)
            page.paragraph(question, indent=_INDENT, label=_QUESTION, mark="green")
        place = _place(finding.evidence, page.width - _INDENT, whole=self._all)
        if place and place != self._place:
            self._place = place
            page.paragraph(place, indent=_INDENT, style=MUTED)


def _place(evidence: Sequence[Evidence], room: int, *, whole: bool) -> str:
    """Where a finding rests: the first place with its words, and the lines of the others.

    It fills one line at most, unless the `whole` of it is wanted.
    """
    if not evidence:
        return ""
    first = evidence[0]
    where = words.place(first)
    also = words.other_lines(evidence, None if whole else _MOST_LINES)
    free = room - len(where) - len(also) - 1
    what = quoted(shorten(first.quote, max(_LEAST_WORDS, free - 2))) if first.quote else first.note
    if whole:
        return f"{where} {what}{also}"
    if free < _LEAST_WORDS + 2:
        return shorten(where + also, room)
    return f"{where} {shorten(what, free)}{also}"
