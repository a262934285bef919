"""Changing a deal's file, and saying what its review says differently from then on.

The file is changed in place and only if the deal is sound afterwards; else it stays as it was.
"""

from __future__ import annotations

import datetime as dt
import difflib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from assistant.errors import AssistantError, BadInput, Problem
from assistant.location import KeyPath
from assistant.phrasing import day_year, names
from assistant.records.base import Record
from assistant.records.deal import Deal
from assistant.records.edit import EditRefused, apply_to_file, set_value
from assistant.records.load import DealFile, deal_from_source, find_workspace, read_deal
from assistant.records.names import Names, OurNames, slug
from assistant.records.nodes import BREAK
from assistant.records.source import Source, parse_source
from assistant.results.changes import Edited
from assistant.results.review import PromiseLine, Review
from assistant.review.build import review_file
from assistant.review.changes import compare_reviews
from assistant.review.desk import Desk, open_desk
from assistant.spelling import nearest_name


class OpenDeal(NamedTuple):
    """A deal about to be changed, with its review as it is."""

    file: DealFile
    desk: Desk
    review: Review

    @property
    def deal(self) -> Deal:
        """The record."""
        return self.file.deal

    @property
    def as_of(self) -> dt.date:
        """The day from which it is looked at."""
        return self.review.as_of

    @property
    def ledger(self) -> tuple[PromiseLine, ...]:
        """The promises that stand in the record, in its order."""
        return tuple(line for line in self.review.promises if line.recorded)


class Change(NamedTuple):
    """The file's new text, what was done in a sentence, and what to look at once more."""

    text: str
    did: str
    notes: tuple[str, ...] = ()


Edit = Callable[[OpenDeal], Change]


def edit_deal(path: Path, as_of: dt.date, edit: Edit, *, write: bool) -> Edited:
    """Change the deal in the file `path`, and compare its reviews.

    Args:
        path: the deal's file.
        as_of: the day from which it is looked at.
        edit: what to change.
        write: else the change is only shown.

    Raises:
        BadInput: the file has errors already.
        AssistantError: the change cannot be made; then the file is as it was.
    """
    desk = open_desk(find_workspace(path))
    file = read_deal(path, desk.workspace)
    before = review_file(file, as_of, desk)
    change = edit(OpenDeal(file, desk, before))
    after = _reviewed(path, file, change.text, as_of, desk)
    if write:
        apply_to_file(path, file.source, change.text)
    return Edited(
        as_of=as_of,
        deal=after.deal,
        did=change.did if change.text != file.source.text else "The file says so already.",
        written=write and change.text != file.source.text,
        changes=compare_reviews(before, after),
        notes=change.notes,
        problems=tuple(_added(before.problems, after.problems)),
        diff=diff_of(file, change.text),
    )


def _reviewed(path: Path, file: DealFile, text: str, as_of: dt.date, desk: Desk) -> Review:
    """The review of the deal as it would stand in the file."""
    try:
        source = parse_source(text, file.source.path)
        return review_file(deal_from_source(source, path, desk.workspace), as_of, desk)
    except BadInput as bad:
        wrong = next(one for one in bad.problems if one.level == "error")
        raise EditRefused(f"{path} was left as it was; else it would be wrong: {wrong}") from None


def _added(old: tuple[Problem, ...], new: tuple[Problem, ...]) -> Iterator[Problem]:
    """The problems that were not there before, wherever they stood."""
    known = {(problem.message, problem.hint) for problem in old}
    return (problem for problem in new if (problem.message, problem.hint) not in known)


def diff_of(file: DealFile, new_text: str) -> str:
    """The change line by line; line ends are not shown."""
    old, new = (_lines(text) for text in (file.source.text, new_text))
    lines = difflib.unified_diff(old, new, f"a/{file.path}", f"b/{file.path}", lineterm="")
    return "".join(f"{line}\n" for line in lines)


def _lines(text: str) -> list[str]:
    lines = BREAK.split(text)
    return lines if lines[-1] else lines[:-1]


def said(record: Record) -> dict[str, Any]:
    """The fields of a record that say something, by the names that files use."""
    values = (
        (field.encode_name, getattr(record, field.name)) for field in msgspec.structs.fields(record)
    )
    return {name: value for name, value in values if value not in (None, "", (), {}, False)}


def set_all(source: Source, key: KeyPath, values: Mapping[str, Any], short: str = "") -> str:
    """The text of `source` with several values set in the mapping at `key`, one after the other.

    Args:
        source: the file.
        key: where the mapping stands.
        values: what to set in it.
        short: the field that a bare text there fills.
    """
    for name, value in values.items():
        text = set_value(source, (*key, name), value, short=short)
        source = parse_source(text, source.path)
    return source.text


def stakeholder(deal: Deal, name: str) -> str:
    """The full name of the one stakeholder that `name` means.

    Raises:
        AssistantError: nobody, or several, may be meant.
    """
    matches = Names(deal.stakeholders).matches(name)
    full = [person.name for person in deal.stakeholders]
    if len(matches) == 1:
        return next(one for one in full if slug(one) == matches[0])
    if matches:
        meant = " or ".join(one for one in full if slug(one) in matches)
        raise AssistantError(f"'{name}' may be {meant}. Write the full name.")
    raise AssistantError(f"Nobody here is called '{name}'. {_near(deal, name) or _who(deal)}")


def somebody(deal: OpenDeal, name: str) -> tuple[str, str]:
    """The full name where `name` means a stakeholder, else the name as it is and a note on it.

    Whoever takes part in a meeting may be one of us, or new.

    Raises:
        AssistantError: several may be meant, or the name looks like a misspelt one.
    """
    if Names(deal.deal.stakeholders).matches(name):
        return stakeholder(deal.deal, name), ""
    domains = deal.desk.workspace.workspace.domains
    if OurNames(deal.deal.owner, domains, Names(deal.deal.stakeholders)).include(name):
        return name, ""
    near = _near(deal.deal, name)
    if near:
        message = f"Nobody here is called '{name}'. {near}"
        raise AssistantError(f"{message} If it is somebody else, write the full name.")
    return name, f"{name} is not among the stakeholders. One of theirs? Then add them there."


def _near(deal: Deal, name: str) -> str:
    """A hint at the one whom `name` may mean; "" where no name is near."""
    near = nearest_name(name, (person.name for person in deal.stakeholders))
    return f"Did you mean {near}?" if near else ""


def _who(deal: Deal) -> str:
    known = names(person.name for person in deal.stakeholders)
    if not known:
        return "Write them under 'stakeholders' first; nobody stands there yet."
    return f"The deal knows {known}; somebody new goes under 'stakeholders' first."


def not_ahead(day: dt.date | None, as_of: dt.date, what: str) -> None:
    """Refuses a day after `as_of`; `what` happened on it.

    Raises:
        AssistantError: it lies ahead.
    """
    if day and day > as_of:
        message = f"{day_year(day)} lies ahead, so {what}. Write a day up to {as_of}."
        raise AssistantError(message)
