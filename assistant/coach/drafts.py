"""Drafting a mail: a deal and its brief in, a proven mail or the reasons against one out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace

from assistant import resources
from assistant.coach.mail_material import DealMaterial
from assistant.errors import AssistantError, did_you_mean
from assistant.outreach.drafting import candidate, write_draft
from assistant.outreach.reading import Vocabulary, read_templates
from assistant.outreach.template import Template
from assistant.records.load import find_workspace, read_deal
from assistant.results.audit import AuditLine
from assistant.results.draft import Draft, Missing
from assistant.results.finding import SEVERITIES
from assistant.review.desk import Desk, open_desk
from assistant.review.files import facts_of
from assistant.review.judging import judge
from assistant.review.summary import summarise

FOLDER = "mails"
OWN_FOLDER = "templates"
"""Where a workspace keeps its own mail templates, below its root."""
_MEDIUM = SEVERITIES.index("medium")


def draft_mail(path: str | Path, as_of: dt.date, template: str = "", to: str = "") -> Draft:
    """The mail that serves a deal best, or the one asked for.

    Args:
        path: the deal's file.
        as_of: the day on which it is written.
        template: its name; "" for the first that fits and whose needs are met.
        to: whom it goes to; "" for whom the template is written to.

    Raises:
        BadInput: the deal or a template has errors.
        AssistantError: no template is called so, nobody is called so, or nobody may be written to.
    """
    desk = open_desk(find_workspace(path))
    file = read_deal(path, desk.workspace)
    facts, _ = facts_of(file, as_of, desk)
    if facts.is_sealed:
        raise AssistantError("The tender is with the customer: until its award nobody may write.")
    known = templates_of(desk)
    material = DealMaterial(file, facts, desk.workspace)
    if template:
        chosen = find_template(template, known)
        return write_draft(chosen, material.of(chosen, to))
    judged = judge(facts, desk.playbooks, file.id)
    line = summarise(file, facts, judged, desk.verdicts)
    return _best(known.values(), material, to, line)


def _best(templates: Iterable[Template], material: DealMaterial, to: str, line: AuditLine) -> Draft:
    """The first template that fits and can be filled; else the first that fits, and why not.

    A mail about a lesser matter never stands in for one about a graver: that one says what it
    lacks, and the others are listed.
    """
    found = sorted(((_reason(one, line), one) for one in templates), key=lambda one: one[0].order)
    written = [
        (reason, one, write_draft(one, material.of(one, to), reason.words)) for reason, one in found
    ]
    fitting = [(reason.gravity, draft) for reason, _, draft in written if reason.words]
    gravest = max((gravity for gravity, _ in fitting), default=_MEDIUM)
    first = [draft for gravity, draft in fitting if gravity == gravest]
    first.sort(key=lambda draft: draft.refused)
    chosen = first[0] if first else _nothing_to_write(written[0][2], line)
    candidates = tuple(
        candidate(draft, one, fits=bool(reason.words)) for reason, one, draft in written
    )
    return replace(chosen, candidates=candidates)


class _Reason(msgspec.Struct, frozen=True):
    """Why a template fits a deal, in words; none where it does not. The verdict comes first.

    `gravity` is that of the gravest finding which it answers.
    """

    order: int
    words: str = ""
    gravity: int = 0


def _reason(template: Template, line: AuditLine) -> _Reason:
    found = [one for one in line.marks if one.check in template.head.when and not one.waived]
    gravity = max((SEVERITIES.index(one.severity) for one in found), default=_MEDIUM)
    if line.verdict.id in template.head.when:
        return _Reason(0, line.verdict.sentence, gravity)
    return _Reason(1, f"{found[0].title}.", gravity) if found else _Reason(2)


def _nothing_to_write(draft: Draft, line: AuditLine) -> Draft:
    """What is said where no template answers the verdict."""
    ask = "Name one of those below, if you have a reason to write."
    why = "no template answers what the review finds"
    return Draft(
        deal=draft.deal,
        template="",
        title="",
        because=line.verdict.sentence,
        missing=(Missing(need="a reason to write", why=why, ask=ask),),
    )


def templates_of(desk: Desk) -> Mapping[str, Template]:
    """The workspace's own templates and the shipped ones in the order of need.

    One of a workspace's own takes the place of its namesake; one without a rank comes first.
    """
    playbooks = desk.playbooks
    known = Vocabulary(
        frozenset(one.id for one in playbooks.questions if one.per == "deal"),
        frozenset(row.id for row in desk.verdicts.rows),
        frozenset(
            f"{pack.name}/{check.id}" for pack in playbooks.known for check in pack.playbook.checks
        ),
    )
    shipped = read_templates(resources.templates_folder() / FOLDER, f"templates/{FOLDER}", known)
    root = desk.workspace.root
    own = root / OWN_FOLDER
    ours = own.is_dir() and own.resolve().is_relative_to(root.resolve())
    mine = read_templates(own, OWN_FOLDER, known) if ours else {}
    ordered = sorted(
        (shipped | mine).values(), key=lambda one: (one.head.rank, one.name not in mine, one.name)
    )
    return {one.name: one for one in ordered}


def find_template(name: str, known: Mapping[str, Template]) -> Template:
    """The template called so; raises AssistantError with a suggestion where there is none."""
    if name not in known:
        hint = did_you_mean(name, known) or f"Templates: {', '.join(known)}."
        raise AssistantError(f"No template is called '{name}'. {hint}")
    return known[name]
