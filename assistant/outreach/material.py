"""What a draft may be made of: facts with their source, and the reasons why one may not be used."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import msgspec

from assistant.checks.locate import Locator
from assistant.facts.facts import Facts
from assistant.facts.people import Person
from assistant.location import KeyPath
from assistant.records.brief import Brief
from assistant.results.draft import FactKind, Missing


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """Words that may stand in a mail, and what they rest on; see `ProofLine`."""

    words: str
    kind: FactKind
    source: str
    said_by: str = ""
    said_on: dt.date | None = None
    rung: str = ""
    page_date: dt.date | None = None
    fetched: dt.date | None = None
    sha256: str = ""


class Given(msgspec.Struct, frozen=True):
    """What fills one need of a template: the value that its text uses, and the facts in it."""

    value: object
    facts: tuple[Fact, ...]


class Material(msgspec.Struct, frozen=True, kw_only=True):
    """All that one mail to one person may be made of.

    `brief` is where the deal's brief stands, from the workspace's root; `pages` are the stored
    texts of its pages, by checksum; `workspace` is the workspace's file.
    """

    facts: Facts
    locator: Locator
    to: Person
    brief: Brief | None = None
    brief_path: str = ""
    pages: Mapping[str, str] = {}
    workspace: str = "workspace.yaml"

    def place(self, key: KeyPath) -> str:
        """`file:line` of a part of the record."""
        evidence = self.locator.evidence(key, words=False)
        return f"{evidence.path}:{evidence.line}"

    def name(self, person: Person) -> tuple[Fact, ...]:
        """The name of somebody, whole and as one greets them."""
        if not person.id:
            return ()
        source = self.place(person.key) if person.key else self.place(("owner",))
        return tuple(
            Fact(words=words, kind="name", source=source)
            for words in dict.fromkeys((person.name, person.first))
        )

    def common(self) -> tuple[dict[str, object], tuple[Fact, ...]]:
        """What every template may use: the recipient, us, and the two companies."""
        facts, deal = self.facts, self.facts.deal
        account = deal.account.name if deal.account else ""
        ours = facts.workspace.company
        known = [*self.name(self.to), *self.name(facts.us)]
        if account:
            known.append(Fact(words=account, kind="name", source=self.place(("account", "name"))))
        if ours:
            known.append(Fact(words=ours, kind="name", source=f"{self.workspace}: company"))
        values = {"to": self.to, "us": facts.us, "account": account, "company": ours}
        return values, tuple(known)


Found = Given | Missing
