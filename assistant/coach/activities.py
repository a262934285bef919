"""Writing down what happened, what is booked, and what happens next."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from assistant.coach.edits import Change, OpenDeal, edit_deal, said, set_all, somebody
from assistant.errors import AssistantError
from assistant.phrasing import day_year, names
from assistant.records.consistency import activity_ids
from assistant.records.deal import BOOKED_KINDS, Activity, NextStep
from assistant.records.edit import append_item, set_value
from assistant.records.names import Names, free_name, slug
from assistant.results.changes import Edited

_WRITTEN = ("mail", "message")


def log_activity(path: Path, activity: Activity, as_of: dt.date, *, write: bool = True) -> Edited:
    """Write down an activity, with an id; one that was booked is marked as what became of it.

    Args:
        path: the deal's file.
        activity: what happened, or is booked: a call, meeting or demo on a day ahead is.
        as_of: the day from which the deal is looked at.
        write: else the change is only shown.

    Raises:
        AssistantError: it cannot be written; then the file is as it was.
    """

    def edit(deal: OpenDeal) -> Change:
        new, notes = _named(deal, activity)
        new = _with_state(deal, _with_direction(new))
        booked = [at for at in range(len(deal.deal.activities)) if _was_booked(deal, at, new)]
        change = _mark(deal, booked[0], new) if len(booked) == 1 else _append(deal, new)
        return change._replace(notes=notes)

    return edit_deal(path, as_of, edit, write=write)


def log_next_step(path: Path, step: NextStep, as_of: dt.date, *, write: bool = True) -> Edited:
    """Write down what happens next, in the place of the step that stands there.

    Args:
        path: the deal's file.
        step: what happens, when, and who does it.
        as_of: the day from which the deal is looked at.
        write: else the change is only shown.

    Raises:
        AssistantError: it cannot be written; then the file is as it was.
    """
    return edit_deal(path, as_of, lambda deal: _next_step(deal, step), write=write)


def _named(deal: OpenDeal, activity: Activity) -> tuple[Activity, tuple[str, ...]]:
    """The activity with the people's full names, and a note on whoever is new."""
    people = [somebody(deal, name) for name in activity.people]
    sender = somebody(deal, activity.sender) if activity.sender else ("", "")
    asked = somebody(deal, activity.requested_by) if activity.requested_by else ("", "")
    new = replace(
        activity,
        people=tuple(name for name, _ in people),
        sender=sender[0],
        requested_by=asked[0],
    )
    notes = dict.fromkeys(note for _, note in (*people, sender, asked) if note)
    return new, tuple(notes)


def _with_direction(new: Activity) -> Activity:
    """Who wrote it; the first who is named with a mail of theirs is its author."""
    if new.kind in _WRITTEN and not new.direction and not new.sender:
        raise AssistantError(f"Who wrote the {new.kind}? Add --in (they did) or --out (we did).")
    if new.kind in _WRITTEN and new.direction == "in" and not new.sender and new.people:
        return replace(new, sender=new.people[0], people=new.people[1:])
    if new.kind == "proposal" and not new.direction:
        return replace(new, direction="out")
    return new


def _with_state(deal: OpenDeal, new: Activity) -> Activity:
    """What lies ahead is planned; what is past was not only planned."""
    day = new.date.day
    if day > deal.as_of and new.kind not in BOOKED_KINDS:
        raise AssistantError(f"A {new.kind} of {day_year(day)} lies ahead; write it down then.")
    if day > deal.as_of and new.state == "no_show":
        raise AssistantError(f"{day_year(day)} lies ahead: nobody can have stayed away yet.")
    if day < deal.as_of and new.state == "planned":
        message = f"{day_year(day)} is past."
        raise AssistantError(f"{message} Leave --planned out, or add --cancelled or --no-show.")
    return replace(new, state="planned") if day > deal.as_of and not new.state else new


def _was_booked(deal: OpenDeal, position: int, new: Activity) -> bool:
    """Whether `new` says what became of the activity at this position."""
    old = deal.deal.activities[position]
    same = old.kind == new.kind and old.date.day == new.date.day
    ahead = old.state is None and old.date.day > deal.as_of
    there, now = _ids(deal, old), _ids(deal, new)
    meet = bool(there & now) if there and now else True
    return same and meet and (old.state == "planned" or ahead) and new.state != "planned"


def _ids(deal: OpenDeal, activity: Activity) -> set[str]:
    known = Names(deal.deal.stakeholders)
    return {known.find(name) or slug(name) for name in activity.people}


def _mark(deal: OpenDeal, position: int, new: Activity) -> Change:
    """The booked activity with what became of it; its own words are kept."""
    old = deal.deal.activities[position]
    state = new.state or "held"
    kept = {"date", "kind", *(("with",) if _ids(deal, old) == _ids(deal, new) else ())}
    values: dict[str, Any] = {**said(new), "state": state}
    if old.text.strip() and new.text and new.text not in old.text:
        values["text"] = f"{old.text.rstrip()}\n{new.text}"
    changed = {name: value for name, value in values.items() if name not in kept}
    text = set_all(deal.file.source, ("activities", position), changed)
    day = day_year(old.date.day)
    return Change(text, f"The {new.kind} that was booked for {day} is now {_words(state)}.")


def _append(deal: OpenDeal, new: Activity) -> Change:
    base = f"{new.kind}-{new.date.day}"
    new = replace(new, id=free_name(base, activity_ids(deal.deal.activities)))
    fields = said(new)
    first = {name: fields[name] for name in ("id", "date", "kind")}
    text = append_item(deal.file.source, ("activities",), first | fields)
    return Change(text, f"Noted the {_described(new)}.")


def _described(new: Activity) -> str:
    """The activity in words: `planned call with Maria Lopez on 1 December 2026`."""
    state = f"{_words(new.state)} " if new.state else ""
    way = "to" if new.kind in (*_WRITTEN, "proposal") else "with"
    sender = f" from {new.sender}" if new.sender else ""
    people = f" {way} {names(new.people)}" if new.people else ""
    return f"{state}{new.kind}{sender}{people} on {day_year(new.date.day)}"


def _words(state: str) -> str:
    return {"no_show": "missed by them"}.get(state, state)


def _next_step(deal: OpenDeal, step: NextStep) -> Change:
    if step.date and step.date < deal.as_of:
        raise AssistantError(f"{day_year(step.date)} is past; a next step lies ahead.")
    owner, note = somebody(deal, step.owner) if step.owner else ("", "")
    new = said(replace(step, owner=owner))
    old = said(deal.deal.next_step) if deal.deal.next_step else {}
    key, source = ("next_step",), deal.file.source
    if old and {*old} <= {*new}:
        text = set_all(source, key, new, short="what")
    else:
        text = set_value(source, key, new if len(new) > 1 else step.what)
    when = f", on {day_year(step.date)}" if step.date else ""
    who = f", by {owner}" if owner else ""
    notes = [f"replaces: {_step_in_words(deal.deal.next_step)}"] if _differs(deal, step) else []
    notes += [note] if note else []
    if not step.date:
        notes.append("A next step without a day is easily forgotten: when?")
    return Change(text, f"Noted as the next step: {step.what}{when}{who}.", tuple(notes))


def _differs(deal: OpenDeal, step: NextStep) -> bool:
    old = deal.deal.next_step
    return old is not None and (old.what, old.date) != (step.what, step.date)


def _step_in_words(step: NextStep | None) -> str:
    """`Visit, on 8 December 2026, by Maria Lopez`."""
    if step is None:
        return ""
    when = f"on {day_year(step.date)}" if step.date else ""
    who = f"by {step.owner}" if step.owner else ""
    return ", ".join(part for part in (step.what, when, who) if part)
