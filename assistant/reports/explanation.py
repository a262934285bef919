"""How one check came to its outcome on one deal."""

from __future__ import annotations

from assistant.phrasing import plural
from assistant.reports.check import labelled, write_check
from assistant.reports.page import MUTED, Page
from assistant.results.check_doc import Explanation
from assistant.results.finding import CheckResult, Evidence, Finding

_OUTCOME = {
    "passes": "It passes",
    "does_not_apply": "It does not apply",
    "cannot_tell": "It cannot tell",
    "failed": "It failed",
}


def render_explanation(explanation: Explanation, width: int, colour: bool) -> str:
    """How one check came to its outcome on one deal, and then the check itself."""
    page = Page(width, colour)
    page.pieces([(f"{explanation.deal}: ", "bold"), (explanation.doc.id, "")])
    page.blank()
    _outcome(page, explanation.result)
    page.blank()
    page.paragraph("-" * width, style=MUTED)
    write_check(page, explanation.doc)
    return page.text()


def _outcome(page: Page, result: CheckResult) -> None:
    if result.outcome != "finds":
        reason = f": {result.reason}" if result.reason else ""
        page.paragraph(f"{_OUTCOME[result.outcome]}{reason}.")
        if result.datum:
            page.paragraph(f"What would tell: '{result.datum}' in the record.")
        return
    page.paragraph(f"It finds {plural(len(result.findings), 'thing')}.")
    for finding in result.findings:
        page.blank()
        _finding(page, finding)


def _finding(page: Page, finding: Finding) -> None:
    sure = "" if finding.confidence == "clear" else ", possibly"
    page.paragraph(f"{finding.subject_name} ({finding.severity}{sure})", style="bold")
    page.paragraph(finding.detail, indent=2)
    for evidence in finding.evidence:
        _evidence(page, evidence)
    labelled(page, "  Ask yourself", finding.coaching_question)
    labelled(page, "  Next", finding.next_action)
    if finding.waived:
        waived = finding.waived
        labelled(page, "  Waived", f"{waived.why} ({waived.by}, until {waived.until})")


def _evidence(page: Page, evidence: Evidence) -> None:
    place = f"{evidence.path}:{evidence.line}:{evidence.column}"
    note = f" ({evidence.note})" if evidence.note else ""
    labelled(page, "  Evidence", f"{place} {evidence.key}{note}")
    if evidence.quote:
        labelled(page, "", f"“{evidence.quote}”")
    if evidence.url:
        labelled(page, "", evidence.url)
