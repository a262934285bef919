"""Does a deal agree with itself: do its names, ids, sources and paths lead somewhere?"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from assistant.errors import Problem, did_you_mean, why_unreadable
from assistant.location import KeyPath
from assistant.records.deal import Activity, Commitment, Deal
from assistant.records.names import free_names, slug
from assistant.records.people_named import check_people
from assistant.records.source import Source
from assistant.records.syntax import MAX_PROBLEMS

_DIRECTED = ("mail", "message")
_LONGEST_ID = 40


def check_consistency(
    deal: Deal, source: Source, root: Path, domains: Iterable[str] = ()
) -> list[Problem]:
    """Every reference in the deal that leads nowhere or to two things at once.

    Args:
        deal: the converted record.
        source: the file it was read from.
        root: the folder that no path in the record may leave.
        domains: our own mail domains; without any it is the owner's.
    """
    return [
        *check_people(deal, source, domains),
        *_ids(deal, source),
        *_sources(deal, source),
        *_directions(deal, source),
        *_paths(deal, source, root),
    ]


def _ids(deal: Deal, source: Source) -> Iterator[Problem]:
    if ":" in deal.id or "/" in deal.id:
        yield Problem.at(source.place(("id",)), f"the id '{deal.id}' holds ':' or '/'.", "Use '-'.")
    yield from _ids_of("activities", [activity.id for activity in deal.activities], source)
    yield from _ids_of("commitments", [promise.id for promise in deal.commitments], source)


def _ids_of(section: str, ids: list[str], source: Source) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for position, name in enumerate(ids):
        if not name:
            continue
        if ":" in name or "/" in name:
            place = source.place((section, position, "id"))
            yield Problem.at(place, f"the id '{name}' holds ':' or '/'.", "Use '-' instead.")
        if name in seen:
            place = source.place((section, position, "id"))
            line = source.place((section, seen[name], "id")).line
            hint = f"The first is in line {line}; every id names one thing."
            yield Problem.at(place, f"the id '{name}' is used twice.", hint)
        seen.setdefault(name, position)


def activity_ids(activities: Iterable[Activity]) -> tuple[str, ...]:
    """The id of each activity: its own, else `date-kind`, with `-2`, `-3` for further ones."""
    every = tuple(activities)
    ids = tuple([one.id for one in every])
    return ids if all(ids) else free_names(ids, [f"{one.date.day}-{one.kind}" for one in every])


def promise_ids(promises: Iterable[Commitment]) -> tuple[str, ...]:
    """The id of each promise: its own, else made of its words, with `-2`, `-3` for further ones."""
    every = tuple(promises)
    ids = tuple([one.id for one in every])
    return ids if all(ids) else free_names(ids, [_id_of(one.what) for one in every])


def _id_of(words: str) -> str:
    return slug(words)[:_LONGEST_ID].strip("-") or "promise"


def _sources(deal: Deal, source: Source) -> Iterator[Problem]:
    known = {"", *activity_ids(deal.activities)}
    if not any(_dangling(deal, known)):
        return
    known.update(f"activities/{position}" for position in range(len(deal.activities)))
    dangling = (one for one in _dangling(deal, known) if "://" not in one[1])
    for key, name, choices, what in islice(dangling, MAX_PROBLEMS):
        hint = (
            did_you_mean(name, sorted(choices - {""})) or "It names an id in this file, or a URL."
        )
        message = f"no {what} here is called '{name}'."
        yield Problem.at(source.place(key), message, hint, warning=what == "activity")


def _dangling(deal: Deal, known: set[str]) -> Iterator[tuple[KeyPath, str, set[str], str]]:
    """Every name of no activity or promise, where it stands, and what it might be.

    Args:
        known: the activities' names, and none at all.
    """
    for question, answer in deal.discovery.items():
        if answer.source not in known:
            yield ("discovery", question, "source"), answer.source, known, "activity"
    for position, person in enumerate(deal.stakeholders):
        if person.personal_win and person.personal_win.source not in known:
            key: KeyPath = ("stakeholders", position, "personal_win", "source")
            yield key, person.personal_win.source, known, "activity"
    ids = promise_ids(deal.commitments)
    for position, promise in enumerate(deal.commitments):
        if promise.source not in known:
            yield ("commitments", position, "source"), promise.source, known, "activity"
        others = {*ids} if promise.superseded_by != ids[position] else set()
        if promise.superseded_by and promise.superseded_by not in others:
            key = ("commitments", position, "superseded_by")
            yield key, promise.superseded_by, others, "other promise"
    for position, concern in enumerate(deal.concerns):
        if concern.answered not in known:
            yield ("concerns", position, "answered"), concern.answered, known, "activity"


def _directions(deal: Deal, source: Source) -> Iterator[Problem]:
    for position, activity in enumerate(deal.activities):
        if activity.kind in _DIRECTED and not activity.direction and not activity.sender:
            place = source.place(("activities", position))
            message = f"nobody can tell who wrote this {activity.kind}."
            yield Problem.at(
                place, message, "Add 'direction: in' or 'direction: out'.", warning=True
            )


def _paths(deal: Deal, source: Source, root: Path) -> Iterator[Problem]:
    paths: list[tuple[KeyPath, str]] = [(("brief",), deal.brief)]
    for position, activity in enumerate(deal.activities):
        if activity.transcript:
            paths.append((("activities", position, "transcript"), activity.transcript))
    for key, name in paths:
        if not name:
            continue
        place = source.place(key)
        if not stays_inside(root, name):
            hint = "Keep the file beside your deals and name it from the workspace's root."
            yield Problem.at(place, f"'{name}' leads out of the workspace.", hint)
            continue
        hint = "Paths start at the workspace's root."
        try:
            if (root / name).is_file():
                (root / name).open("rb").close()
            else:
                message = f"there is no file '{name}'; what it says is not read."
                yield Problem.at(place, message, hint, warning=True)
        except OSError as error:
            message = f"'{name[:60]}' cannot be read: {why_unreadable(error)}."
            yield Problem.at(place, message, hint)


def stays_inside(root: Path, name: str) -> bool:
    """Whether the path `name`, taken from `root` and with its links followed, stays below it."""
    return Path(os.path.realpath(root / name)).is_relative_to(os.path.realpath(root))


def future_dates(deal: Deal, source: Source, as_of: dt.date) -> Iterator[Problem]:
    """Warnings for what the record says happened after the day of the review."""
    for position, activity in enumerate(deal.activities):
        if activity.date.day > as_of and activity.state_on(as_of) == "not_yet":
            place = source.place(("activities", position, "date"))
            message = f"this {activity.kind} happened after {as_of}, the day of the review."
            yield Problem.at(place, message, "It is left out.", warning=True)
    for question, answer in deal.discovery.items():
        if answer.date and answer.date > as_of:
            place = source.place(("discovery", question, "date"))
            message = f"this answer is dated after {as_of}, the day of the review."
            yield Problem.at(place, message, "It is left out.", warning=True)
