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
from assistant.records.load import WORKSPACE_FILE
from assistant.records.source import Source
from assistant.results.draft import Fact, Missing


class Somebody(msgspec.Struct, frozen=True):
    """All that a mail may say of a person: what we think of them is no business of a mail."""

    name: str
    first: str


class Given(msgspec.Struct, frozen=True):
    """What fills one need of a template: the value that its text uses, and the facts in it."""

    value: object
    facts: tuple[Fact, ...]


class Material(msgspec.Struct, frozen=True, kw_only=True):
    """All that one mail to one person may be made of.

    `brief` is where the deal's brief stands, from the workspace's root; `pages` are the stored
    texts of its pages, by checksum; `workspace` is the file that says who we are.
    """

    facts: Facts
    locator: Locator
    to: Person
    brief: Brief | None = None
    brief_path: str = ""
    pages: Mapping[str, str] = {}
    workspace: Source | None = None

    def place(self, key: KeyPath) -> str:
        """`file:line` of a part of the record."""
        evidence = self.locator.evidence(key, words=False)
        return f"{evidence.path}:{evidence.line}"

    @property
    def path(self) -> str:
        """The deal's file."""
        return self.locator.evidence((), words=False).path

    def our_place(self, key: KeyPath) -> str:
        """`file:line` of a part of the workspace."""
        line = f":{self.workspace.place(key).line}" if self.workspace else ""
        return f"{WORKSPACE_FILE}{line}"

    def name(self, person: Person) -> tuple[Fact, ...]:
        """The name of somebody, whole and as one greets them."""
        if not person.id:
            return ()
        ours = not person.key
        source = self.place(("owner",) if ours else person.key)
        written = self.facts.deal.owner if ours else ""
        return tuple(
            Fact(words=words, kind="name", source=source, written=written)
            for words in dict.fromkeys((person.name, person.first))
        )

    def dated(self, date: dt.date, words: str, key: KeyPath) -> Fact:
        """A day of the record, as the mail writes it."""
        return Fact(words=words, kind="date", source=self.place(key), written=date.isoformat())

    def common(self) -> tuple[dict[str, object], tuple[Fact, ...]]:
        """What every template may use: the recipient, us, and the two companies."""
        facts, deal = self.facts, self.facts.deal
        account = deal.account.name if deal.account else ""
        ours = facts.workspace.company
        known = [*self.name(self.to), *self.name(facts.us)]
        if account:
            known.append(Fact(words=account, kind="name", source=self.place(("account", "name"))))
        if ours:
            known.append(Fact(words=ours, kind="name", source=self.our_place(("company",))))
        to, us = (Somebody(one.name, one.first) for one in (self.to, facts.us))
        values = {"to": to, "us": us, "account": account, "company": ours}
        return values, tuple(known)


Found = Given | Missing

CALENDAR = "your calendar"
"""What a day rests on that we choose ourselves."""


def has_ended(need: str) -> Missing:
    """Why nothing is asked or offered any more."""
    return Missing(need=need, why="the deal has ended")


def chosen_day(words: str) -> Fact:
    """A day that the rep has to keep free."""
    return Fact(words=words, kind="date", source=CALENDAR, via="keep it free")
