"""Checks in words: what they look for, what they rest on, and how one came to its outcome."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from assistant.phrasing import names, plural
from assistant.reports.escape import printable
from assistant.reports.words import plain
from assistant.results.check_doc import (
    BasisLine,
    CheckDoc,
    ExampleResult,
    Explanation,
    PackDoc,
    ViewDoc,
)
from assistant.results.finding import CheckResult, Evidence, Finding

WIDTH = 80
_LABEL = 16
_STATUS = {
    "draft": "draft: runs in its examples only",
    "trial": "trial: shown, but never fails a build",
    "trusted": "trusted: proven; may fail a build",
    "retired": "retired: off",
}
_SUBJECT = {"deal": "open deal", "mail": "mail"}
_OUTCOME = {
    "passes": "It passes",
    "does_not_apply": "It does not apply",
    "cannot_tell": "It cannot tell",
    "failed": "It failed",
}


def render_packs(
    packs: Iterable[PackDoc], off: Iterable[str] = (), views: Iterable[ViewDoc] = ()
) -> str:
    """Every pack with a table of its checks, then the views.

    Args:
        packs: what to show.
        off: the ids of checks that the workspace has switched off.
        views: methods by which the answers can be laid out.
    """
    switched_off = {*off}
    lines: list[str] = []
    for pack in packs:
        lines += _fill(f"{pack.name}: {pack.title}")
        if pack.looks_at == "mail":
            lines += _fill("looks at mails, for 'deal check-mail'", indent=2)
        if pack.questions:
            lines += _fill(f"asks {plural(pack.questions, 'question')}", indent=2)
        for check in pack.checks:
            lines += _row(check, is_off=check.id in switched_off)
        lines.append("")
    lines += _views(views)
    lines.append("'deal playbook show ID' says what a check looks for, and why.")
    return _text(lines)


def _views(views: Iterable[ViewDoc]) -> Iterator[str]:
    shown = [*views]
    if not shown:
        return
    yield from _fill("Views: the same answers by the letters of a method.")
    for view in shown:
        used = " (every review shows it)" if view.used else ""
        yield from _fill(
            f"{view.title}: {view.letters}{used}", first=f"  {view.name:<28}", indent=30
        )
    yield "'deal review FILE --playbook NAME' shows one."
    yield ""


def _row(check: CheckDoc, *, is_off: bool) -> Iterator[str]:
    name = check.id.partition("/")[2]
    status = "off" if is_off else check.status
    yield from _fill(check.title, first=f"  {name:<28}{check.severity:<8}{status:<9}", indent=47)


def render_check(doc: CheckDoc) -> str:
    """Everything that a check says about itself, and how to change it."""
    return _text(_check(doc))


def _check(doc: CheckDoc) -> Iterator[str]:
    yield doc.id
    yield from _fill(doc.title)
    yield ""
    yield from _fill(doc.rationale)
    yield ""
    yield from _labelled("Looks for", doc.kind_summary or doc.kind)
    yield from _labelled("Applies", doc.applies or f"to every {_SUBJECT[doc.looks_at]}")
    yield from _labelled("Severity", doc.severity)
    yield from _labelled("Status", _STATUS[doc.status])
    yield from _listed("Rests on", (_basis(line) for line in doc.basis))
    yield from _listed("No problem if", doc.not_a_problem_if)
    yield from _listed("Examples", map(_plain_outcome, doc.examples))
    yield from _labelled("Stands in", doc.place)
    if doc.parameters:
        yield from _labelled("Settings", doc.parameters_help)
    if doc.changed:
        yield from _labelled("Set by you", f"{names(doc.changed)}, in workspace.yaml")
    yield ""
    yield from _how_to_change(doc)


def _how_to_change(doc: CheckDoc) -> Iterator[str]:
    """Lines for workspace.yaml, ready to paste: never wrapped."""
    if doc.parameters:
        yield from ("To change it, write in workspace.yaml:", "")
        yield from ("  settings:", f"    {doc.id}:")
        yield from (f"      {name}: {value}" for name, value in doc.parameters.items())
        yield ""
    yield "To switch it off:"
    yield from ("", "  playbooks:", f"    off: [{doc.id}]")


def _basis(line: BasisLine) -> str:
    source = ", ".join(part for part in (line.source, line.sample) if part)
    note = f": {line.note}" if line.note else ""
    return f"{line.rests_on}{note}{f' ({source})' if source else ''}"


def render_explanation(explanation: Explanation) -> str:
    """How one check came to its outcome on one deal, and then the check itself."""
    return _text(
        [
            *_fill(f"{explanation.deal}: {explanation.doc.id}"),
            "",
            *_outcome(explanation.result),
            "",
            "-" * WIDTH,
            *_check(explanation.doc),
        ]
    )


def _outcome(result: CheckResult) -> Iterator[str]:
    if result.outcome != "finds":
        reason = f": {result.reason}" if result.reason else ""
        yield from _fill(f"{_OUTCOME[result.outcome]}{reason}.")
        if result.datum:
            yield from _fill(f"What would tell: '{result.datum}' in the record.")
        return
    yield f"It finds {plural(len(result.findings), 'thing')}."
    for finding in result.findings:
        yield ""
        yield from _finding(finding)


def _finding(finding: Finding) -> Iterator[str]:
    sure = "" if finding.confidence == "clear" else ", possibly"
    yield from _fill(f"{finding.subject_name} ({finding.severity}{sure})")
    yield from _fill(finding.detail, indent=2)
    for evidence in finding.evidence:
        yield from _evidence(evidence)
    yield from _labelled("  Ask yourself", finding.coaching_question)
    yield from _labelled("  Next", finding.next_action)
    if finding.waived:
        waived = finding.waived
        yield from _labelled("  Waived", f"{waived.why} ({waived.by}, until {waived.until})")


def _evidence(evidence: Evidence) -> Iterator[str]:
    place = f"{evidence.path}:{evidence.line}:{evidence.column}"
    note = f" ({evidence.note})" if evidence.note else ""
    yield from _labelled("  Evidence", f"{place} {evidence.key}{note}")
    if evidence.quote:
        yield from _labelled("", f"“{evidence.quote}”")
    if evidence.url:
        yield from _labelled("", evidence.url)


def _plain_outcome(example: str) -> str:
    """`does_not_apply: It was won` in plain words; what stands behind the outcome stays."""
    outcome, colon, title = example.partition(":")
    return f"{plain(outcome)}{colon}{title}"


def render_examples(results: Iterable[ExampleResult]) -> str:
    """One line for each example that did not come out as it says, and the sum."""
    tried = tuple(results)
    wrong = [one for one in tried if one.trouble]
    lines = [f"{one.place}: {one.check}: “{one.title}” {one.trouble}." for one in wrong]
    count = plural(len(tried), "example")
    if wrong:
        lines.append(f"{len(wrong)} of {count} did not come out as they say.")
    else:
        lines.append(f"{count}, all as they say.")
    return _text(lines)


def _listed(label: str, items: Iterable[str]) -> Iterator[str]:
    for number, item in enumerate(items):
        yield from _labelled(label if number == 0 else "", item)


def _labelled(label: str, words: str) -> Iterator[str]:
    yield from _fill(words, first=f"{label:<{_LABEL}}", indent=_LABEL)


def _fill(words: str, *, first: str = "", indent: int = 0) -> list[str]:
    """The words wrapped; `first` stands before the first line, blanks before all."""
    return textwrap.wrap(
        printable(words),
        WIDTH,
        initial_indent=first or " " * indent,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _text(lines: Iterable[str]) -> str:
    return "".join(f"{printable(line).rstrip()}\n" for line in lines)
