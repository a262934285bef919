"""Who took part in a call: each name in it as one of us, or one of theirs. Nobody is guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

import msgspec

from assistant.errors import AssistantError
from assistant.facts.people import People
from assistant.language.display_names import bare_name, companies_within, names_within
from assistant.language.transcripts import Party, Transcript
from assistant.phrasing import names
from assistant.records.deal import Deal, Stakeholder
from assistant.records.names import Names, slug
from assistant.records.workspace import Workspace

Side = Literal["us", "customer"]


class Told(msgspec.Struct, frozen=True):
    """What the user says of the people in calls.

    `ours` and `theirs` are names as calls show them, or as they may be meant; `theirs` may say who
    it is: `Speaker 2=Maria Lopez`. `present` of theirs took part, whether or not they spoke.
    """

    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    present: tuple[str, ...] = ()


class Member(NamedTuple):
    """Whose side somebody in a call is on; `name` is a stakeholder's, old or new."""

    side: Side
    name: str = ""


class Doubt(NamedTuple):
    """A name in a call that cannot be placed; `may_be` are the stakeholders whom it may mean."""

    shown: str
    may_be: tuple[str, ...] = ()


class Cast(msgspec.Struct, frozen=True, kw_only=True):
    """Everybody in a call.

    `members` are by the name that the call shows; `theirs` are all of theirs by their full names,
    `new` those of them who are no stakeholders yet. `speakers` says what the names alone do not.
    """

    members: Mapping[str, Member]
    theirs: tuple[str, ...]
    new: tuple[Stakeholder, ...]
    speakers: dict[str, str]
    doubts: tuple[Doubt, ...]


def cast_of(transcript: Transcript, deal: Deal, workspace: Workspace, told: Told) -> Cast:
    """Everybody in a call of a deal.

    Args:
        transcript: the call.
        deal: whose stakeholders may be in it.
        workspace: who we are.
        told: what the user says.

    Raises:
        AssistantError: what the user says does not fit the deal.
    """
    casting = _Casting(transcript, deal, workspace, told)
    members = {shown: casting.member(shown) for shown in transcript.speakers}
    placed = {shown: one for shown, one in members.items() if isinstance(one, Member)}
    spoke = [one.name for one in placed.values() if one.side == "customer"]
    theirs = tuple(dict.fromkeys((*spoke, *casting.present())))
    new = tuple(casting.new(name) for name in theirs if not casting.knows(name))
    known = msgspec.structs.replace(deal, stakeholders=(*deal.stakeholders, *new))
    return Cast(
        members=placed,
        theirs=theirs,
        new=new,
        speakers=dict(_to_write(placed, People(known, workspace))),
        doubts=tuple(one for one in members.values() if isinstance(one, Doubt)),
    )


def _to_write(members: Mapping[str, Member], people: People) -> Iterator[tuple[str, str]]:
    """Who is meant by those names that would not tell it by themselves."""
    for shown, member in members.items():
        understood = people.speaker(shown, {})
        person = understood.person.name if understood.person else ""
        if (understood.side, person) != (member.side, member.name):
            yield shown, member.name or "us"


def meant_by(words: str) -> tuple[str, str]:
    """The name in a call, and who it is where the user says so: `Speaker 2=Maria Lopez`."""
    shown, equals, name = words.rpartition("=")
    return (shown, name.strip()) if equals else (words, "")


def is_shown(name: str, shown: str) -> bool:
    """Whether a name that the user wrote is somebody's whom a call shows so."""
    wanted = slug(name)
    return name.strip() == shown or (wanted != "" and wanted in map(slug, names_within(shown)))


def _is_full_name(shown: str) -> bool:
    """Whether a name means the same person in every call: “Speaker 1” and “iPhone” do not."""
    return len(shown.split()) > 1 and shown.replace(" ", "").isalpha()


def _writers(deal: Deal, people: People) -> Iterator[str]:
    """The ids of those of us who wrote to the customer, as `Jo Park <jo@seller.example>` tells."""
    for activity in deal.activities:
        name, _, address = activity.sender.partition("<")
        if activity.direction == "out" and address and people.is_ours(activity.sender):
            yield from {slug(name), slug(name.partition(" ")[0])} - {""}


class _Casting:
    def __init__(
        self, transcript: Transcript, deal: Deal, workspace: Workspace, told: Told
    ) -> None:
        self._deal = deal
        self._people = People(deal, workspace)
        self._names = Names(deal.stakeholders)
        self._told = told
        self._parties = {party.name: party for party in transcript.parties}
        self._companies = {workspace.company, deal.account.name if deal.account else ""}
        self._knows_us = bool(workspace.domains or deal.owner)
        self._told_before = {
            shown: name
            for activity in deal.activities
            for shown, name in activity.speakers.items()
            if _is_full_name(shown)
        }
        self._writers = frozenset(_writers(deal, self._people))
        self._shown_as: dict[str, str] = {}
        self._met: dict[str, str] = {}

    def member(self, shown: str) -> Member | Doubt:
        """Who is shown like this."""
        party = self._parties.get(shown, Party(shown))
        found = self._as_told(shown) or self._as_known(shown) or self._by_address(party)
        if found:
            return found
        matches = {one for name in names_within(shown) for one in self._names.matches(name)}
        if matches:
            return Doubt(shown, tuple(self._full_names(matches)))
        if not self._writers.isdisjoint(map(slug, names_within(shown))):
            return Member("us")
        return self._as_recorded(party) or Doubt(shown)

    def present(self) -> Iterator[str]:
        """Those of theirs who took part, as the user says."""
        for name in self._told.present:
            if not self._people.is_ours(name):
                yield self._stakeholder(name)

    def knows(self, name: str) -> bool:
        """Whether somebody is a stakeholder already, or the partner."""
        return self._names.find(name) is not None or slug(name) == slug(self._deal.partner) != ""

    def new(self, name: str) -> Stakeholder:
        """Somebody of theirs, with what the recording tells; a role is the user's to say."""
        shown = self._shown_as.get(name, name)
        party = self._parties.get(shown, Party(name))
        email = party.email or (shown if "@" in shown else "")
        return Stakeholder(name=name, email=email, title=party.title)

    def _as_told(self, shown: str) -> Member | None:
        for words in self._told.theirs:
            meant, name = meant_by(words)
            if is_shown(meant, shown):
                return self._one_of_theirs(shown, name or self._bare(shown))
        if any(is_shown(words, shown) for words in self._told.ours):
            return Member("us")
        for name in self._told.present:
            if is_shown(name, shown):
                return self._one_of_theirs(shown, name)
        before = self._told_before.get(shown, "")
        if before and self._people.is_ours(before):
            return Member("us")
        person = self._people.find(before)
        return Member("customer", person.name) if person else None

    def _as_known(self, shown: str) -> Member | None:
        speaker = self._people.speaker(shown, {})
        if speaker.person:
            return Member("customer", speaker.person.name)
        if speaker.side == "customer" and not self._matches_several(shown):
            return self._one_of_theirs(shown, self._bare(shown))
        return Member("us") if speaker.side == "us" else None

    def _matches_several(self, shown: str) -> bool:
        return any(self._names.matches(name) for name in names_within(shown))

    def _by_address(self, party: Party) -> Member | None:
        if known := self._people.find(party.email):
            return Member("customer", known.name)
        is_ours = bool(party.email) and self._people.is_ours(party.email)
        return Member("us") if is_ours else None

    def _as_recorded(self, party: Party) -> Member | None:
        """By what the recording says; an address that is not ours is theirs, as in mails."""
        if party.side == "us":
            return Member("us")
        if party.side == "customer" or (party.email and self._knows_us):
            return self._one_of_theirs(party.name, self._bare(party.name))
        return None

    def _one_of_theirs(self, shown: str, name: str) -> Member:
        full = self._stakeholder(name)
        self._shown_as.setdefault(full, shown)
        return Member("customer", full)

    def _bare(self, shown: str) -> str:
        """A person's name from what is shown; from an address, its first part in words."""
        known = {*map(slug, self._companies)} - {""}
        companies = {one for one in companies_within(shown) if slug(one) in known}
        name = bare_name(shown, companies)
        if "@" not in name:
            return name
        words = name.partition("@")[0].replace(".", " ").replace("_", " ").split()
        return " ".join(word.capitalize() for word in words) or name

    def _stakeholder(self, name: str) -> str:
        """The full name of the stakeholder who is meant, or the name of a new one."""
        matches = self._names.matches(name)
        if len(matches) > 1:
            meant = names(self._full_names(matches))
            raise AssistantError(f"'{name}' may be one of {meant}. Write the full name.")
        if not slug(name):
            raise AssistantError(f"'{name}' is no name. Say who it is: --theirs \"{name}=NAME\".")
        known = next(self._full_names(matches), "")
        return known or self._met.setdefault(slug(name), name.strip())

    def _full_names(self, ids: Iterable[str]) -> Iterator[str]:
        wanted = {*ids}
        return (one.name for one in self._deal.stakeholders if slug(one.name) in wanted)
