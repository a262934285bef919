"""What the checks say about one mail, for people at a terminal."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.phrasing import names, plural, quoted, short_weekday, shorten
from assistant.reports.page import MUTED, Page
from assistant.results.check_doc import BasisLine
from assistant.results.finding import SEVERITIES, CheckResult, Evidence, Finding
from assistant.results.mail_check import MailCheck, Rule

_STYLES = {"high": "bold red", "medium": "yellow", "low": "cyan"}
_INDENT = 11
_MOST_PLACES = 3
_LONGEST_QUOTE = 60


def render_mail(checked: MailCheck, width: int, colour: bool, *, part: bool = False) -> str:
    """The findings, the gravest first: the words, why, a better way, what the rule rests on.

    Args:
        checked: what was found.
        width: columns to write for.
        colour: whether to use colours.
        part: whether only some of the checks are shown, so that finding nothing is no praise.
    """
    page = Page(width, colour)
    _head(page, checked)
    rules = {rule.check: rule for rule in checked.rules}
    found = [(one, result) for result in checked.results for one in result.findings]
    found.sort(key=lambda pair: -SEVERITIES.index(pair[0].severity))
    page.blank()
    page.paragraph(
        _verdict(checked, len(found), part), indent=2, label="▌", style="bold", mark="bold green"
    )
    for finding, _ in found:
        page.blank()
        _finding(page, finding, rules[finding.check])
    _looked_at(page, checked)
    return page.text()


def _head(page: Page, checked: MailCheck) -> None:
    mail = checked.mail
    date = f"{short_weekday(checked.as_of)} {checked.as_of.year}"
    page.spread(mail.subject or mail.path, date, "bold")
    kind = mail.kind.replace("_", " ")
    parts = [
        f"{kind} (read from its words)" if mail.kind_read else kind,
        plural(mail.words, "word"),
        f"to {mail.recipient}" if mail.recipient else "",
        f"beside {mail.deal}" if mail.deal else "",
    ]
    page.paragraph(" · ".join(filter(None, parts)), style=MUTED)


def _verdict(checked: MailCheck, count: int, part: bool) -> str:
    if count:
        loud = sum(one.severity != "low" for one in checked.findings)
        if not loud:
            return f"It may go out; {plural(count, 'thing')} to think about first."
        return f"Before you send it: {plural(loud, 'thing')} a careful reader would stumble over."
    if not any(one.outcome == "passes" for one in checked.results):
        return "Nothing could be looked at; below stands why."
    if part or not checked.praise:
        return "Nothing found in what was looked at."
    return checked.praise


def _finding(page: Page, finding: Finding, rule: Rule) -> None:
    status = "" if finding.status == "trusted" else f" · {finding.status}"
    page.spread(
        finding.title,
        finding.check.partition("/")[2] + status,
        "bold",
        indent=_INDENT,
        label=f" {finding.severity}",
        mark=_STYLES[finding.severity],
    )
    page.paragraph(finding.detail, indent=_INDENT)
    for evidence in finding.evidence[:_MOST_PLACES]:
        page.paragraph(_place(evidence), indent=_INDENT, style=MUTED)
    page.paragraph(rule.why, indent=_INDENT, label=" why", mark=MUTED)
    page.paragraph(finding.next_action, indent=_INDENT, label=" better", mark="green")
    page.paragraph(
        finding.coaching_question, indent=_INDENT, label=" " * (_INDENT - 2) + "?", mark="green"
    )
    page.paragraph(_basis(rule.basis), indent=_INDENT, label=" rests on", style=MUTED, mark=MUTED)


def _place(evidence: Evidence) -> str:
    where = f"{evidence.path}:{evidence.line}:{evidence.column}"
    words = f" {quoted(shorten(evidence.quote, _LONGEST_QUOTE))}" if evidence.quote else ""
    note = f" ({evidence.note})" if evidence.note else ""
    return where + words + note


def _basis(lines: Iterable[BasisLine]) -> str:
    said = []
    for line in lines:
        source = ", ".join(part for part in (line.source, line.sample) if part)
        said.append(
            ": ".join(part for part in (line.rests_on, line.note) if part)
            + (f" ({source})" if source else "")
        )
    return "; ".join(said)


def _looked_at(page: Page, checked: MailCheck) -> None:
    """How much was looked at, and what could not be told and why."""
    told = [one for one in checked.results if one.outcome in ("finds", "passes")]
    unknown: dict[str, list[str]] = {}
    for one in checked.results:
        if one.outcome == "cannot_tell":
            unknown.setdefault(one.reason, []).append(_short(one))
    page.blank()
    if told:
        looked = f"Looked at: {plural(len(told), 'check')} for this kind of mail."
        page.paragraph(looked, style=MUTED)
    for reason, checks in unknown.items():
        page.paragraph(f"Cannot tell {names(checks)}: {reason}.", style=MUTED)


def _short(result: CheckResult) -> str:
    return result.check.partition("/")[2]
