"""Leaving a finding alone: why, who says so, and until when."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from msgspec.structs import replace

from assistant.checks.kinds import KINDS
from assistant.checks.kinds.base import Kind
from assistant.checks.playbook import Check
from assistant.coach.edits import Change, OpenDeal, edit_deal, said, set_all
from assistant.coach.playbooks import find_check
from assistant.errors import AssistantError
from assistant.phrasing import day_year, names
from assistant.records.deal import Waiver
from assistant.records.edit import append_item
from assistant.records.names import Names, slug
from assistant.results.changes import Edited
from assistant.results.finding import Finding

_PROMISED = "thing"
"""What every kind offers whose findings are about a promise."""


def waive_finding(path: Path, waiver: Waiver, as_of: dt.date, *, write: bool = True) -> Edited:
    """Write a waiver into a deal; one for the same finding is renewed.

    Args:
        path: the deal's file.
        waiver: its check may be short; its subject an id or a name.
        as_of: the day from which the deal is looked at.
        write: else the change is only shown.

    Raises:
        AssistantError: it cannot be written; then the file is as it was.
    """
    return edit_deal(path, as_of, lambda deal: _waive(deal, waiver), write=write)


def _waive(deal: OpenDeal, waiver: Waiver) -> Change:
    if waiver.until <= deal.as_of:
        raise AssistantError(f"{waiver.until} is not ahead. A waiver holds until a day to come.")
    pack, check = find_check(deal.desk.playbooks.known, waiver.check)
    name = f"{pack.name}/{check.id}"
    found = [one for one in deal.review.findings if one.check == name]
    _refuse_person(deal, waiver.subject, check, found)
    new = replace(waiver, check=name, subject=_subject(deal, waiver.subject, found))
    same = [
        at
        for at, one in enumerate(deal.deal.waivers)
        if (one.check, one.subject) == (new.check, new.subject)
    ]
    order = ("check", "subject", "why", "by", "until")
    fields = {name: value for name in order if (value := said(new).get(name))}
    if same:
        text = set_all(deal.file.source, ("waivers", same[-1]), fields)
    else:
        text = append_item(deal.file.source, ("waivers",), fields)
    did = f"Left alone until {day_year(new.until)}: {check.title[:1].lower()}{check.title[1:]}."
    return Change(text, did, tuple(_notes(new, found)))


def _subject(deal: OpenDeal, name: str, found: list[Finding]) -> str:
    """The id of what a finding is about, from that id, its name, or a person's name."""
    subjects = {slug(one.subject_name): one.subject for one in found}
    subjects |= {slug(one.subject): one.subject for one in found}
    person = Names(deal.deal.stakeholders).find(name)
    return subjects.get(slug(name)) or person or slug(name)


def _refuse_person(deal: OpenDeal, name: str, check: Check, found: list[Finding]) -> None:
    """Refuses a person where the check speaks of something else: the waiver would never hold.

    Raises:
        AssistantError: with what the check does speak of.
    """
    known = Names(deal.deal.stakeholders)
    person = known.find(name)
    subjects = {
        slug(word): one.subject for one in found for word in (one.subject_name, one.subject)
    }
    if person is None or slug(name) in subjects or person in subjects.values():
        return
    kind = KINDS[str(check.find["kind"])]
    if found and not any(known.find(one) for one in subjects.values()):
        others = list(dict.fromkeys(one.subject for one in found))
    elif not found and _PROMISED in kind.offers:
        others = [line.id for line in deal.review.promises]
    else:
        return
    message = f"'{check.id}' speaks of {_things(kind)}, not of people such as '{name}'."
    offer = f"Write --subject {' or '.join(others)}." if others else "Leave --subject out."
    raise AssistantError(f"{message} {offer}")


def _things(kind: Kind) -> str:
    if _PROMISED in kind.offers:
        return "promises"
    return "questions" if "question" in kind.offers else "other things"


def _notes(waiver: Waiver, found: list[Finding]) -> list[str]:
    """That there is nothing to leave alone now, and what there is instead."""
    if any(waiver.subject in ("", one.subject) for one in found):
        return []
    if not found:
        return [f"{waiver.check} finds nothing here now; the waiver waits for the day it does."]
    others = names(dict.fromkeys(one.subject for one in found))
    return [f"{waiver.check} says nothing about '{waiver.subject}' now, but about {others}."]
