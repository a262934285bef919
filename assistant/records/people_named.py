"""The people whom a deal names: does each of them stand among the stakeholders, once?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from assistant.errors import Problem, did_you_mean
from assistant.location import KeyPath
from assistant.records.deal import Deal
from assistant.records.names import Names, OurNames, first_name, slug
from assistant.records.source import Source

OURS = ("us", "customer")


def check_people(deal: Deal, source: Source, domains: Iterable[str]) -> Iterator[Problem]:
    """What is wrong with the stakeholders, and with the names that the record uses elsewhere.

    Args:
        deal: the converted record.
        source: the file it was read from.
        domains: our own mail domains; without any it is the owner's.
    """
    yield from _stakeholders(deal, source)
    yield from _names(deal, source, domains)


def _stakeholders(deal: Deal, source: Source) -> Iterator[Problem]:
    seen: dict[str, int] = {}
    for position, person in enumerate(deal.stakeholders):
        key = slug(person.name)
        if key and key not in seen:
            seen[key] = position
            continue
        place = source.place(("stakeholders", position, "name"))
        if not key:
            yield Problem.at(place, f"'{person.name}' is no name.", "Write the person's name.")
        else:
            first = source.place(("stakeholders", seen[key], "name"))
            hint = f"The first is in line {first.line}; add what tells them apart."
            yield Problem.at(place, f"two stakeholders are called {person.name}.", hint)


def _named(deal: Deal, familiar: Set[str]) -> Iterator[tuple[KeyPath, str]]:
    """Every place where the record names a person at the customer, but by a familiar name."""
    for question, answer in deal.discovery.items():
        if answer.said_by not in familiar:
            yield ("discovery", question, "said_by"), answer.said_by
    for position, person in enumerate(deal.stakeholders):
        if person.speaks_for not in familiar:
            yield ("stakeholders", position, "speaks_for"), person.speaks_for
        if person.personal_win and person.personal_win.said_by not in familiar:
            key: KeyPath = ("stakeholders", position, "personal_win", "said_by")
            yield key, person.personal_win.said_by
    for position, promise in enumerate(deal.commitments):
        if promise.by not in familiar:
            yield ("commitments", position, "by"), promise.by
        if promise.to not in familiar:
            yield ("commitments", position, "to"), promise.to
    for position, concern in enumerate(deal.concerns):
        if concern.who not in familiar:
            yield ("concerns", position, "who"), concern.who
    if deal.waiting and deal.waiting.said_by not in familiar:
        yield ("waiting", "said_by"), deal.waiting.said_by


def _may_be_named(deal: Deal, familiar: Set[str]) -> Iterator[tuple[KeyPath, str]]:
    """The same of places where it may name one of us instead."""
    if deal.close and deal.close.confirmed_by not in familiar:
        yield ("close", "confirmed_by"), deal.close.confirmed_by
    if deal.next_step and deal.next_step.owner not in familiar:
        yield ("next_step", "owner"), deal.next_step.owner
    for position, step in enumerate(deal.plan):
        if step.who not in familiar:
            yield ("plan", position, "who"), step.who
    for position, paper in enumerate(deal.paper):
        if paper.who not in familiar:
            yield ("paper", position, "who"), paper.who
    for position, promise in enumerate(deal.commitments):
        for number, moved in enumerate(promise.moved):
            if moved.said_by not in familiar:
                yield ("commitments", position, "moved", number, "said_by"), moved.said_by


def _took_part(deal: Deal, familiar: Set[str]) -> Iterator[tuple[KeyPath, str]]:
    """The same of what happened: who was there, who asked for it, who spoke."""
    for position, activity in enumerate(deal.activities):
        for number, name in enumerate(activity.people):
            if name not in familiar:
                yield ("activities", position, "with", number), name
        if activity.sender not in familiar:
            yield ("activities", position, "from"), activity.sender
        if activity.requested_by not in familiar:
            yield ("activities", position, "requested_by"), activity.requested_by
        for shown, name in activity.speakers.items():
            if name not in familiar:
                yield ("activities", position, "speakers", shown), name


_PLACES = (_named, _may_be_named, _took_part)


def people_named(deal: Deal) -> Iterator[str]:
    """Everybody whom the record names somewhere, as it names them there."""
    nobody = {"", *OURS}
    return (name for places in _PLACES for _, name in places(deal, nobody))


def _names(deal: Deal, source: Source, domains: Iterable[str]) -> Iterator[Problem]:
    # A deal names the same few people again and again, most of them in full.
    familiar = {"", *OURS, *[one.name for one in deal.stakeholders if "@" not in one.name]}
    names: Names | None = None
    for places in _PLACES:
        for key, name in places(deal, familiar):
            names = names or Names(deal.stakeholders)
            matches = names.matches(name)
            if len(matches) == 1 or (
                not matches and OurNames(deal.owner, domains, names).include(name)
            ):
                familiar.add(name)
                continue
            must_be_known = places is _named
            problem = _name_problem(deal, source, key, name, matches, must_be_known)
            if problem:
                yield problem


def _name_problem(
    deal: Deal,
    source: Source,
    key: KeyPath,
    name: str,
    matches: tuple[str, ...],
    must_be_known: bool,
) -> Problem | None:
    place = source.place(key)
    if matches:
        full = [person.name for person in deal.stakeholders if slug(person.name) in matches]
        return Problem.at(place, f"'{name}' may be {' or '.join(full)}.", "Write the full name.")
    full = [person.name for person in deal.stakeholders]
    hint = did_you_mean(name, [*full, *map(first_name, full)])
    near = hint.startswith("Did you mean")
    if near or (must_be_known and slug(name) != slug(deal.partner)):
        hint = hint if near else "Add the person there, or correct the name."
        message = f"'{name}' is not among the stakeholders."
        return Problem.at(place, message, hint, warning=True)
    return None
