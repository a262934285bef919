"""Drafting a mail: a deal and its brief in, a proven mail or the reasons against one out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.kinds.base import DECIDING, whom_to_ask
from assistant.checks.locate import Locator
from assistant.errors import AssistantError, did_you_mean
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.outreach.drafting import candidate, write_draft
from assistant.outreach.material import Material
from assistant.outreach.template import Template, read_templates
from assistant.records.brief import Brief, checksum
from assistant.records.load import DealFile, WorkspaceFile, find_workspace, read_deal, to_record
from assistant.records.source import read_source
from assistant.results.draft import Draft
from assistant.review.desk import open_desk
from assistant.review.files import facts_of
from assistant.review.summary import summarise

FOLDER = "mails"
OWN_FOLDER = "templates"
"""Where a workspace keeps its own mail templates, below its root."""


def draft_mail(path: str | Path, as_of: dt.date, template: str = "", to: str = "") -> Draft:
    """The mail that serves a deal best, or the one asked for.

    Args:
        path: the deal's file.
        as_of: the day on which it is written.
        template: its name; "" for the first whose verdict fits and whose needs are met.
        to: whom it goes to; "" for whom the template is written to.

    Raises:
        BadInput: the deal or a template has errors.
        AssistantError: no template is called so, nobody is called so, or nobody may be written to.
    """
    desk = open_desk(find_workspace(path))
    file = read_deal(path, desk.workspace)
    facts, _ = facts_of(file, as_of, desk)
    verdict = summarise(file, facts, desk.playbooks, desk.verdicts).verdict
    known = templates_of(desk.workspace)
    desk_top = _Desk(file, facts, desk.workspace)
    if template:
        chosen = _find(template, known)
        return write_draft(chosen, desk_top.material(chosen, to), "you asked for it")
    fitting = [one for one in known.values() if verdict.id in one.head.when]
    others = [one for one in known.values() if one not in fitting]
    candidates = tuple(
        candidate(one, desk_top.material(one, to), one in fitting) for one in (*fitting, *others)
    )
    ready = [one for one in candidates if one.fits and not one.missing]
    first = ready[0] if ready else candidates[0]
    chosen = known[first.template]
    because = f"{verdict.sentence}"
    draft = write_draft(chosen, desk_top.material(chosen, to), because)
    return msgspec.structs.replace(draft, candidates=candidates)


def templates_of(workspace: WorkspaceFile) -> Mapping[str, Template]:
    """The shipped templates and the workspace's own; one of its own replaces its namesake."""
    shipped = read_templates(resources.templates_folder() / FOLDER, f"templates/{FOLDER}")
    own = workspace.root / OWN_FOLDER
    return shipped | (read_templates(own, OWN_FOLDER) if own.is_dir() else {})


def _find(name: str, known: Mapping[str, Template]) -> Template:
    if name not in known:
        hint = did_you_mean(name, known) or f"Templates: {', '.join(known)}."
        raise AssistantError(f"No template is called '{name}'. {hint}")
    return known[name]


class _Desk:
    """What one deal offers to drafts."""

    def __init__(self, file: DealFile, facts: Facts, workspace: WorkspaceFile) -> None:
        self._facts = facts
        self._locator = Locator(file)
        self._workspace = workspace
        self._brief, self._pages = _brief(facts.deal.brief, workspace.root)

    def material(self, template: Template, to: str) -> Material:
        """What a template may use for a mail to somebody."""
        return Material(
            facts=self._facts,
            locator=self._locator,
            to=self._person(to) if to else self._fitting(template),
            brief=self._brief,
            brief_path=self._facts.deal.brief,
            pages=self._pages,
        )

    def _person(self, name: str) -> Person:
        person = self._facts.people.find(name)
        if person is None:
            names = [one.name for one in self._facts.people.all]
            hint = did_you_mean(name, names)
            raise AssistantError(f"'{name}' is not among the stakeholders. {hint}".strip())
        if not person.reachable_on(self._facts.as_of):
            raise AssistantError(f"{person.name} has left, or does not want to hear from us.")
        return person

    def _fitting(self, template: Template) -> Person:
        """Whom we owe something, whose silence it is, else who holds a role of the template."""
        facts = self._facts
        if any(need.of == "promise" for need in template.head.needs.values()):
            owed = [one.other for one in facts.debts.certain]
            if owed and owed[0].reachable_on(facts.as_of):
                return owed[0]
        silent = facts.waiting.silent_person
        if silent and silent.role in template.head.to and silent.reachable_on(facts.as_of):
            return silent
        person = whom_to_ask(facts, template.head.to or DECIDING)
        if not person.id:
            raise AssistantError("Nobody at the customer is named who may be written to.")
        return person


def _brief(name: str, root: Path) -> tuple[Brief | None, dict[str, str]]:
    """The brief that a deal names, and the stored texts of its pages that are still whole."""
    path = root / name
    if not name or not path.is_file():
        return None, {}
    brief = to_record(read_source(path, name), Brief)
    return brief, dict(_pages(brief, root))


def _pages(brief: Brief, root: Path) -> Iterable[tuple[str, str]]:
    for page in brief.pages:
        stored = root / page.text
        if stored.is_file() and stored.resolve().is_relative_to(root.resolve()):
            text = stored.read_text(encoding="utf-8")
            if checksum(text) == page.sha256:
                yield page.sha256, text
