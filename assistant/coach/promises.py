"""The promise ledger, written: a new promise, and what became of one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import msgspec
from msgspec.structs import replace

from assistant.coach.edits import Change, OpenDeal, edit_deal, not_ahead, said, set_all, stakeholder
from assistant.errors import AssistantError
from assistant.phrasing import day_year, quoted
from assistant.records.deal import Commitment, MovedDue
from assistant.records.edit import append_item
from assistant.records.names import Names, OurNames, slug
from assistant.records.people_named import OURS
from assistant.results.changes import Edited
from assistant.results.review import PromiseLine

_LONGEST_ID = 40
_ALSO = {"we": "us", "they": "customer", "them": "customer"}
"""How people say it besides."""
_OWED = ("open", "overdue", "broken")


def record_promise(
    path: Path, promise: Commitment, as_of: dt.date, *, write: bool = True
) -> Edited:
    """Write a new promise into a deal, with an id.

    Args:
        path: the deal's file.
        promise: who promised what, to whom, by when. Without the day it was made it was made on
            `as_of`, unless it was due before.
        as_of: the day from which the deal is looked at.
        write: else the change is only shown.

    Raises:
        AssistantError: it cannot be written; then the file is as it was.
    """
    return edit_deal(path, as_of, lambda deal: _record(deal, promise), write=write)


class Settled(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a promise: kept or taken back on a day, or moved with their consent."""

    done_on: dt.date | None = None
    withdrawn_on: dt.date | None = None
    moved: MovedDue | None = None


def settle_promise(
    path: Path, which: str, settled: Settled, as_of: dt.date, *, write: bool = True
) -> Edited:
    """Write down what became of a promise.

    Args:
        path: the deal's file.
        which: the promise's id, or words that only it has.
        settled: what became of it.
        as_of: the day from which the deal is looked at.
        write: else the change is only shown.

    Raises:
        AssistantError: it cannot be written; then the file is as it was.
    """

    def edit(deal: OpenDeal) -> Change:
        position = _find(deal, which)
        if settled.moved:
            return _move(deal, position, settled.moved)
        days = {"done_on": settled.done_on, "withdrawn_on": settled.withdrawn_on}
        return _settle(deal, position, days)

    return edit_deal(path, as_of, edit, write=write)


def _record(deal: OpenDeal, promise: Commitment) -> Change:
    not_ahead(promise.made_on, deal.as_of, "it cannot have been promised then")
    if promise.made_on and promise.due and promise.due < promise.made_on:
        raise AssistantError(f"It cannot be due on {promise.due}, before it was promised.")
    by, to = _one_side(deal, promise.by), _one_side(deal, promise.to)
    if (by == to == "us") or ("us" not in (by, to) and to):
        raise AssistantError("A promise is between us and them: name one of them, in --by or --to.")
    past = promise.due is not None and promise.due < deal.as_of
    made_on = promise.made_on or (None if past else deal.as_of)
    new = replace(promise, by=by, to=to, made_on=made_on, id=_new_id(deal, promise.what))
    first = {"id": new.id, "by": new.by, "to": new.to, "what": new.what}
    written = {name: value for name, value in first.items() if value} | said(new)
    text = append_item(deal.file.source, ("commitments",), written)
    whose = f"our promise{f' to {to}' if to else ''}" if by == "us" else f"the promise of {by}"
    due = f", by {day_year(new.due)}" if new.due else ". It has no day yet: by when?"
    return Change(text, f"Noted {whose}: {quoted(new.what)}{due}{'.' if new.due else ''}")


def _one_side(deal: OpenDeal, name: str) -> str:
    """`us`, `customer`, the partner, or a stakeholder's full name."""
    domains = deal.desk.workspace.workspace.domains
    partner = deal.deal.partner
    name = _ALSO.get(name.lower(), name)
    if name in ("", *OURS) or (partner and slug(name) == slug(partner)):
        return name
    is_ours = OurNames(deal.deal.owner, domains, Names(deal.deal.stakeholders)).include(name)
    return "us" if is_ours else stakeholder(deal.deal, name)


def _new_id(deal: OpenDeal, what: str) -> str:
    """The promise's words as an id that nothing else has."""
    whole = slug(what)
    cut = whole[: _LONGEST_ID + 1].rpartition("-")[0] if len(whole) > _LONGEST_ID else whole
    base = cut or whole[:_LONGEST_ID] or "promise"
    taken = {line.id for line in deal.review.promises}
    names = (base if number == 1 else f"{base}-{number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def _find(deal: OpenDeal, which: str) -> int:
    """The position of the promise that `which` means; of several, the one that is still owed."""
    lines = deal.ledger
    words = slug(which).split("-")
    _point_to_what_was_read(deal, words)
    if not lines:
        raise AssistantError(f"{deal.file.source.path} holds no promise yet.")
    exact = [position for position, line in enumerate(lines) if line.id == which.strip()]
    found = exact or [at for at, line in enumerate(lines) if _speaks_of(line, words)]
    owed = [at for at in found if lines[at].state in _OWED]
    found = owed if len(found) > 1 and owed else found
    if len(found) == 1:
        return found[0]
    if found:
        several = "; ".join(_named(lines[at]) for at in found)
        raise AssistantError(f"'{which}' may be {several}. Write the id, or one more word of it.")
    shown = [line for line in lines if line.state in _OWED] or [*lines]
    known = "; ".join(map(_named, shown))
    raise AssistantError(f"No promise here speaks of '{which}'. There is {known}.")


def _point_to_what_was_read(deal: OpenDeal, words: list[str]) -> None:
    """Where only a promise that nobody wrote down is meant, say how to write it down first."""
    if any(_speaks_of(line, words) for line in deal.ledger):
        return
    for line in deal.review.promises:
        if line.record_with and _speaks_of(line, words):
            where = f"{line.evidence.path}:{line.evidence.line}"
            message = f"That promise was read in {where}, and is not on the ledger yet."
            raise AssistantError(f"{message} Write it down first: {line.record_with}")


def _speaks_of(line: PromiseLine, words: list[str]) -> bool:
    told = slug(f"{line.id} {line.what} {line.by} {line.to}").split("-")
    return all(any(one.startswith(word) for one in told) for word in words)


def _named(line: PromiseLine) -> str:
    whom = f"to {line.to}" if line.side == "us" else f"of {line.by}"
    return f"{line.id} ({line.what}, {whom})"


def _settle(deal: OpenDeal, position: int, days: dict[str, dt.date | None]) -> Change:
    (name, day), *_ = [(name, day) for name, day in days.items() if day]
    old, line = deal.deal.commitments[position], deal.ledger[position]
    not_ahead(day, deal.as_of, "it cannot have happened yet")
    if old.made_on and day < old.made_on:
        raise AssistantError(f"It was promised on {old.made_on}; {day} is before that.")
    text = set_all(deal.file.source, ("commitments", position), {name: day})
    did = "kept" if name == "done_on" else "withdrawn"
    return Change(text, f"Noted as {did} on {day_year(day)}: {quoted(line.what)}.")


def _move(deal: OpenDeal, position: int, moved: MovedDue) -> Change:
    line = deal.ledger[position]
    theirs = deal.deal.commitments[position].by
    agreed = moved.said_by or (theirs if line.side == "customer" and theirs != "customer" else "")
    if not agreed:
        message = "Who of them agreed to the new date? Add --said-by NAME."
        raise AssistantError(f"{message} One that we choose alone leaves the promise late.")
    new = replace(moved, said_by=stakeholder(deal.deal, agreed), date=moved.date or deal.as_of)
    text = append_item(deal.file.source, ("commitments", position, "moved"), said(new))
    did = f"Noted that {new.said_by} agreed to {day_year(new.due)}: {quoted(line.what)}."
    return Change(text, did)
