"""Drafting a mail: a deal and its brief in, a proven mail or the reasons against one out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec.structs import replace

from assistant import resources
from assistant.checks.kinds.base import DECIDING, whom_to_ask
from assistant.checks.locate import Locator
from assistant.errors import AssistantError, did_you_mean
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.outreach.drafting import candidate, write_draft
from assistant.outreach.material import Material
from assistant.outreach.needs import fill
from assistant.outreach.template import Template, Vocabulary, read_templates
from assistant.records.brief import Brief, checksum
from assistant.records.load import DealFile, WorkspaceFile, find_workspace, read_deal, to_record
from assistant.records.source import read_source
from assistant.results.draft import Draft, Missing
from assistant.review.desk import Desk, open_desk
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
    if facts.is_sealed:
        raise AssistantError("The tender is with the customer: until its award nobody may write.")
    verdict = summarise(file, facts, desk.playbooks, desk.verdicts).verdict
    known = templates_of(desk)
    desk_top = DeskTop(file, facts, desk.workspace)
    if template:
        chosen = find_template(template, known)
        return write_draft(chosen, desk_top.material(chosen, to), "you asked for it")
    fitting = [one for one in known.values() if verdict.id in one.head.when]
    others = [one for one in known.values() if one not in fitting]
    written = [write_draft(one, desk_top.material(one, to)) for one in (*fitting, *others)]
    candidates = tuple(candidate(one, known[one.template], verdict.id) for one in written)
    first = next((one for one in written[: len(fitting)] if not one.refused), written[0])
    if not fitting:
        first = _nothing_to_write(first)
    return replace(first, because=verdict.sentence, candidates=candidates)


def _nothing_to_write(draft: Draft) -> Draft:
    """What is said where no template answers the verdict."""
    ask = "Name one of those below, if you have a reason to write."
    missing = Missing(need="a reason to write", why="no template answers this verdict", ask=ask)
    return replace(
        draft,
        template="",
        title="",
        subject="",
        text="",
        word_count=0,
        proof=(),
        missing=(missing,),
    )


def templates_of(desk: Desk) -> Mapping[str, Template]:
    """The workspace's own templates, then the shipped ones in the order of need.

    One of a workspace's own takes the place of its namesake.
    """
    known = Vocabulary(
        frozenset(one.id for one in desk.playbooks.questions if one.per == "deal"),
        frozenset(row.id for row in desk.verdicts.rows),
    )
    shipped = read_templates(resources.templates_folder() / FOLDER, f"templates/{FOLDER}", known)
    root = desk.workspace.root
    own = root / OWN_FOLDER
    ours = own.is_dir() and own.resolve().is_relative_to(root.resolve())
    mine = read_templates(own, OWN_FOLDER, known) if ours else {}
    ordered = sorted(shipped.values(), key=lambda one: (one.head.rank, one.name))
    return mine | {one.name: one for one in ordered if one.name not in mine}


def find_template(name: str, known: Mapping[str, Template]) -> Template:
    if name not in known:
        hint = did_you_mean(name, known) or f"Templates: {', '.join(known)}."
        raise AssistantError(f"No template is called '{name}'. {hint}")
    return known[name]


class DeskTop:
    """What one deal offers to drafts."""

    def __init__(self, file: DealFile, facts: Facts, workspace: WorkspaceFile) -> None:
        self._facts = facts
        self._locator = Locator(file)
        self._workspace = workspace
        self._brief, self._pages = _brief(facts.deal.brief, workspace.root)

    def material(self, template: Template, to: str) -> Material:
        """What a template may use for a mail to somebody.

        Without a name it is whoever the template can be filled for, in the order of its roles;
        else the first of them.
        """
        if to:
            return self._for(self._person(to))
        people = [self._for(one) for one in self._fitting(template)]
        return next((one for one in people if not fill(template.head, one)[1]), people[0])

    def _for(self, person: Person) -> Material:
        return Material(
            facts=self._facts,
            locator=self._locator,
            to=person,
            brief=self._brief,
            brief_path=self._facts.deal.brief,
            pages=self._pages,
            workspace=self._workspace.source,
        )

    def _person(self, name: str) -> Person:
        person = self._facts.people.find(name)
        if person is None:
            names = [one.name for one in self._facts.people.all]
            hint = did_you_mean(name, names)
            raise AssistantError(f"'{name}' is not among the stakeholders. {hint}".strip())
        if person.do_not_contact:
            raise AssistantError(f"{person.name} does not want to hear from us.")
        if person.has_left(self._facts.as_of):
            raise AssistantError(f"{person.name} has left.")
        return person

    def _fitting(self, template: Template) -> list[Person]:
        """Who may get it, best first: whose silence it is, then by the template's roles."""
        facts, roles = self._facts, template.head.to or DECIDING
        silent = facts.waiting.silent_person
        people = [silent] if silent and silent.role in roles else []
        people += [one for role in roles for one in facts.people.with_role(role)]
        people += facts.people.all if len(people) == 0 else ()
        people.append(whom_to_ask(facts, roles))
        may = [one for one in dict.fromkeys(people) if one.reachable_on(facts.as_of)]
        if not may:
            raise AssistantError("Nobody at the customer is named who may be written to.")
        return may


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
            text = stored.read_text(encoding="utf-8", errors="replace")
            if checksum(text) == page.sha256:
                yield page.sha256, text
