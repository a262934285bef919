"""A call written into a deal: as an activity of its own, or into the one that a rep wrote."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any, Literal, NamedTuple

from assistant.coach.edits import said, set_all
from assistant.errors import BadInput, Problem
from assistant.importers.calls import Call
from assistant.location import KeyPath
from assistant.phrasing import names
from assistant.records.consistency import activity_ids
from assistant.records.deal import BOOKED_KINDS, Activity, Deal
from assistant.records.edit import append_item
from assistant.records.names import Names, free_name, slug
from assistant.records.source import Source, parse_source


class Written(NamedTuple):
    """A deal's text with a call in it, and under which activity's id."""

    text: str
    became: Literal["added", "joined"]
    activity: str
    notes: tuple[str, ...] = ()


def write_call(
    source: Source, deal: Deal, call: Call, transcript: str, gone: Collection[str] = ()
) -> Written:
    """The text of a deal's file with a call in it.

    An activity of that day and these people that has no transcript gets this one; else the call
    is an activity more.

    Args:
        source: the deal's file.
        deal: what it says.
        call: the call.
        transcript: where its transcript stands, from the workspace's root.
        gone: transcripts that the deal names and that are not there.

    Raises:
        BadInput: several activities may be this call.
        EditRefused: it cannot be written without changing something else.
    """
    for person in call.cast.new:
        source = _appended(source, ("stakeholders",), said(person))
    ids = activity_ids(deal.activities)
    position = _the_same(deal, ids, call, gone)
    if position is not None:
        return _joined(source, deal, position, call, transcript)
    name = free_name(f"{call.kind}-{call.moment.day}", ids)
    fields = said(call.activity(name, transcript))
    first = {key: fields[key] for key in ("id", "date", "kind")}
    return Written(append_item(source, ("activities",), first | fields), "added", name)


def _appended(source: Source, key: KeyPath, item: Any) -> Source:
    return parse_source(append_item(source, key, item), source.path)


def _the_same(deal: Deal, ids: tuple[str, ...], call: Call, gone: Collection[str]) -> int | None:
    """Where the rep wrote the call down already, without its transcript."""
    known = Names((*deal.stakeholders, *call.cast.new))
    people = _people(known, call.cast.theirs)
    written = {
        position: _people(known, activity.people)
        for position, activity in enumerate(deal.activities)
        if _may_be(activity, call) and activity.transcript in ("", *gone)
    }
    met = {
        position: (bool(there & people), deal.activities[position].kind == call.kind)
        for position, there in written.items()
        if not there or there & people
    }
    best = [position for position, fit in met.items() if fit == max(met.values())]
    if len(best) > 1:
        meant = names(ids[position] for position in best).replace(" and ", " or ")
        message = f"it may be {meant}, which the deal has on {call.moment.day}."
        hint = "Write 'transcript:' into the right one, with the path of the file."
        raise BadInput([Problem(path=call.file.path, message=message, hint=hint)])
    return best[0] if best else None


def _may_be(activity: Activity, call: Call) -> bool:
    took_place = activity.state not in ("cancelled", "no_show")
    same_day = activity.date.day == call.moment.day
    return same_day and took_place and activity.kind in BOOKED_KINDS


def _people(known: Names, written: tuple[str, ...]) -> set[str]:
    return {known.find(name) or slug(name) for name in written}


def _joined(source: Source, deal: Deal, position: int, call: Call, transcript: str) -> Written:
    """The activity with its transcript, and with whoever was in the call too; the rest stays."""
    old, key = deal.activities[position], ("activities", position)
    values: dict[str, Any] = {"transcript": transcript}
    if old.state == "planned":
        values["state"] = "held"
    if call.cast.speakers:
        values["speakers"] = {**old.speakers, **call.cast.speakers}
    known = Names((*deal.stakeholders, *call.cast.new))
    there = _people(known, old.people)
    came = [name for name in call.cast.theirs if (known.find(name) or slug(name)) not in there]
    text = set_all(source, key, values)
    for name in came:
        text = append_item(parse_source(text, source.path), (*key, "with"), name)
    notes = (f"{names(came)} took part too.",) if came and old.people else ()
    return Written(text, "joined", activity_ids(deal.activities)[position], notes)
