"""What one deal offers to mails: its facts, its brief with the pages, and who may be written to."""

from __future__ import annotations

from pathlib import Path

from assistant.checks.kinds.base import DECIDING, whom_to_ask
from assistant.checks.locate import Locator
from assistant.errors import AssistantError, did_you_mean_whom
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.outreach.material import Material
from assistant.outreach.needs import fill
from assistant.outreach.template import Template
from assistant.records.brief import Brief
from assistant.records.load import DealFile, WorkspaceFile, to_record
from assistant.records.source import read_source
from assistant.review.sources import stored_texts


class DealMaterial:
    """What one deal offers to mails."""

    def __init__(self, file: DealFile, facts: Facts, workspace: WorkspaceFile) -> None:
        self._facts = facts
        self._locator = Locator(file)
        self._workspace = workspace
        self._brief, self._pages = _brief(facts.deal.brief, workspace.root)

    def of(self, template: Template, to: str) -> Material:
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
            hint = did_you_mean_whom(name, names)
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
    return brief, stored_texts(brief, root)
