"""Checks in words: what they look for, what they rest on, and whether their examples hold."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.phrasing import names, plural
from assistant.reports.escape import printable
from assistant.reports.page import MUTED, Page
from assistant.reports.words import plain
from assistant.results.check_doc import BasisLine, CheckDoc, ExampleResult, PackDoc, ViewDoc

_LABEL = 16
_ROW = 47
_VIEW = 30
_STATUS = {
    "draft": "draft: runs in its examples only",
    "trial": "trial: shown, but never fails a build",
    "trusted": "trusted: proven; may fail a build",
    "retired": "retired: off",
}
_SUBJECT = {"deal": "open deal", "mail": "mail"}


def render_packs(
    packs: Iterable[PackDoc],
    width: int,
    colour: bool,
    off: Iterable[str] = (),
    views: Iterable[ViewDoc] = (),
) -> str:
    """Every pack with a table of its checks, then the views.

    Args:
        packs: what to show.
        width: columns to write for.
        colour: whether to use colours and weights.
        off: the ids of checks that the workspace has switched off.
        views: methods by which the answers can be laid out.
    """
    page = Page(width, colour)
    switched_off = {*off}
    for pack in packs:
        page.pieces([(f"{pack.name}: ", "bold"), (pack.title, "")])
        if pack.looks_at == "mail":
            page.paragraph("looks at mails, for 'deal check-mail'", indent=2, style=MUTED)
        if pack.questions:
            page.paragraph(f"asks {plural(pack.questions, 'question')}", indent=2, style=MUTED)
        for check in pack.checks:
            _row(page, check, is_off=check.id in switched_off)
        page.blank()
    _views(page, [*views])
    page.paragraph("'deal playbook show ID' says what a check looks for, and why.")
    return page.text()


def _views(page: Page, views: list[ViewDoc]) -> None:
    if not views:
        return
    page.paragraph("Views: the same answers by the letters of a method.", style="bold")
    for view in views:
        used = " (every review shows it)" if view.used else ""
        page.paragraph(f"{view.title}: {view.letters}{used}", label=f"  {view.name}", indent=_VIEW)
    page.paragraph("'deal review FILE --playbook NAME' shows one.")
    page.blank()


def _row(page: Page, check: CheckDoc, *, is_off: bool) -> None:
    name = check.id.partition("/")[2]
    status = "off" if is_off else check.status
    label = f"  {name:<28}{check.severity:<8}{status}"
    page.paragraph(check.title, label=label, indent=_ROW, mark=MUTED if is_off else "")


def render_check(doc: CheckDoc, width: int, colour: bool) -> str:
    """Everything that a check says about itself, and how to change it."""
    page = Page(width, colour)
    write_check(page, doc)
    return page.text()


def write_check(page: Page, doc: CheckDoc) -> None:
    """The same as `render_check`, on a page that may hold more."""
    page.paragraph(doc.id, style=MUTED)
    page.paragraph(doc.title, style="bold")
    page.blank()
    page.paragraph(doc.rationale)
    page.blank()
    labelled(page, "Looks for", doc.kind_summary or doc.kind)
    labelled(page, "Applies", doc.applies or f"to every {_SUBJECT[doc.looks_at]}")
    labelled(page, "Severity", doc.severity)
    labelled(page, "Status", _STATUS[doc.status])
    _listed(page, "Rests on", map(_basis, doc.basis))
    _listed(page, "No problem if", doc.not_a_problem_if)
    _listed(page, "Examples", map(_plain_outcome, doc.examples))
    labelled(page, "Stands in", doc.place)
    if doc.parameters:
        labelled(page, "Settings", doc.parameters_help)
    if doc.changed:
        labelled(page, "Set by you", f"{names(doc.changed)}, in workspace.yaml")
    page.blank()
    _how_to_change(page, doc)


def _how_to_change(page: Page, doc: CheckDoc) -> None:
    """Lines for workspace.yaml, ready to paste."""
    if doc.parameters:
        page.paragraph("To change it, write in workspace.yaml:")
        settings = (f"      {name}: {value}" for name, value in doc.parameters.items())
        _to_paste(page, "  settings:", f"    {doc.id}:", *settings)
    page.paragraph("To switch it off:")
    _to_paste(page, "  playbooks:", f"    off: [{doc.id}]")


def _to_paste(page: Page, *lines: str) -> None:
    page.blank()
    for line in lines:
        page.as_it_is(line)
    page.blank()


def _basis(line: BasisLine) -> str:
    source = ", ".join(part for part in (line.source, line.sample) if part)
    note = f": {line.note}" if line.note else ""
    return f"{line.rests_on}{note}{f' ({source})' if source else ''}"


def _plain_outcome(example: str) -> str:
    """`does_not_apply: It was won` in plain words; what stands behind the outcome stays."""
    outcome, colon, title = example.partition(":")
    return f"{plain(outcome)}{colon}{title}"


def _listed(page: Page, label: str, items: Iterable[str]) -> None:
    for number, item in enumerate(items):
        labelled(page, "" if number else label, item)


def labelled(page: Page, label: str, words: str) -> None:
    """Words beside a label."""
    page.paragraph(words, label=label, indent=_LABEL, mark="bold")


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
    return "".join(f"{printable(line)}\n" for line in lines)
