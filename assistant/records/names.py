"""How a record names people: full name, unique first name, e-mail address or id."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import count
from typing import NamedTuple

from assistant.once import once
from assistant.records.deal import Stakeholder
from assistant.records.shared_domains import is_shared

_NOT_A_WORD = re.compile(r"[\W_]+")
_TITLES = frozenset(
    """
    mr mrs ms miss mx sir dame dr prof professor ing dipl-ing
    herr frau monsieur madame mme senor senora sig signor signora
    """.split()  # noqa: SIM905
)
_US = frozenset(("us", "me", "we"))


@lru_cache(maxsize=8192)
def slug(text: str) -> str:
    """The text as an id: `Maria López` is `maria-lopez`. Scripts without Latin letters stay."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in parts if not unicodedata.combining(char))
    return _NOT_A_WORD.sub("-", text.casefold()).strip("-")


@lru_cache(maxsize=2048)
def untitled(name: str) -> str:
    """The name without what honours it: `Dr. Will Adams` is Will Adams."""
    words = name.split()
    while len(words) > 1 and slug(words[0]) in _TITLES:
        del words[0]
    return " ".join(words)


def first_name(name: str) -> str:
    """What somebody is called by: `Dr. Will Adams` is Will; `Dr. Adams` stays Dr. Adams."""
    first, _, others = untitled(name).partition(" ")
    return first if others or first == name.strip() else name


def free_names(own: Sequence[str], bases: Iterable[str]) -> tuple[str, ...]:
    """An id for each: its own, else its base, with `-2`, `-3` where that is taken.

    Args:
        own: the id of each, empty where it has none.
        bases: for each, what one is made of.
    """
    taken = {*own}
    further: defaultdict[str, Iterator[int]] = defaultdict(lambda: count(2))
    ids = []
    for name, base in zip(own, bases, strict=True):
        new = name or base
        while not name and new in taken:
            new = f"{base}-{next(further[base])}"
        taken.add(new)
        ids.append(new)
    return tuple(ids)


def free_name(base: str, taken: Iterable[str]) -> str:
    """The id `base`, or with `-2`, `-3` where that is taken."""
    known = {*taken}
    numbered = (f"{base}-{number}" for number in range(2, len(known) + 3))
    return next(name for name in (base, *numbered) if name not in known)


class Names:
    """Finds the stakeholder that a name in the record means."""

    def __init__(self, stakeholders: Iterable[Stakeholder]) -> None:
        self._people = tuple(stakeholders)
        # Many records name everybody in full: other names are worked out where one is asked for.
        self._full = {one.name: slug(one.name) for one in self._people if "@" not in one.name}

    def matches(self, name: str) -> tuple[str, ...]:
        """The ids of all stakeholders that `name` may mean: none, one, or several."""
        if name in self._full:
            return (self._full[name],)
        if "@" in name:
            found = self._exact.get(_address(name))
            written = slug(name.partition("<")[0]) if "<" in name else ""
            found = found or self._exact.get(written)
            return (found,) if found else ()
        for key in (slug(name), slug(untitled(name))):
            if key in self._exact:
                return (self._exact[key],)
            if key in self._first:
                return tuple(self._first[key])
        return ()

    @once
    def _exact(self) -> dict[str, str]:
        """Whom a name or an address means alone; a full name wins over one without its title."""
        exact: dict[str, str] = {}
        for person in self._people:
            key = slug(person.name)
            exact.setdefault(key, key)
            if person.email:
                exact.setdefault(person.email.casefold(), key)
        for person in self._people:
            exact.setdefault(slug(untitled(person.name)), slug(person.name))
        return exact

    @once
    def _first(self) -> dict[str, list[str]]:
        """Everybody who is called by a first name."""
        called: dict[str, list[str]] = {}
        for person in self._people:
            for first in _first_names(person.name):
                called.setdefault(first, []).append(slug(person.name))
        return called

    def find(self, name: str) -> str | None:
        """The id of the one stakeholder that `name` means, or None."""
        found = self.matches(name) if name else ()
        return found[0] if len(found) == 1 else None


class OurNames:
    """Who *we* are in a record: `us`, the deal's owner, every address at our domains and below.

    Args:
        owner: as the deal names its owner, with or without an address.
        domains: our mail domains; without any it is the owner's, unless anybody may have it.
        theirs: the stakeholders' names; the owner's first name is ours unless one bears it too.
    """

    def __init__(
        self, owner: str, domains: Iterable[str] = (), theirs: Names | None = None
    ) -> None:
        self._seller = _seller(owner)
        self._domains = {one.casefold() for one in domains} or self._seller.domains
        self._theirs = theirs

    def include(self, name: str) -> bool:
        """Whether `name` is one of us."""
        if "@" in name and self._has_address(_address(name)):
            return True
        return any(map(self._are_called, {slug(name), slug(untitled(name))}))

    def _are_called(self, name: str) -> bool:
        if name in _US or name in self._seller.full:
            return True
        if name not in self._seller.first or self._theirs is None:
            return False
        return not self._theirs.matches(name)

    def _has_address(self, address: str) -> bool:
        domain = address.rpartition("@")[2]
        return address == self._seller.address or any(
            domain == one or domain.endswith(f".{one}") for one in self._domains
        )


class _Seller(NamedTuple):
    """How a deal's owner may be named: ids of full and first names, the address, our domain."""

    full: tuple[str, ...]
    first: tuple[str, ...]
    address: str
    domains: frozenset[str]


@lru_cache(maxsize=256)
def _seller(owner: str) -> _Seller:
    """The owner of many deals, read once."""
    written, _, inside = owner.partition("<")
    mailbox, _, domain = (inside or owner).strip("<> ").partition("@")
    full = [name for name in (written.strip(), mailbox) if slug(name)]
    own_domain = {domain.casefold()} if domain and not is_shared(domain) else set()
    return _Seller(
        full=tuple(map(slug, full)),
        first=tuple(one for name in full for one in _first_names(name)),
        address=_address(owner),
        domains=frozenset(own_domain),
    )


def _first_names(name: str) -> set[str]:
    """What somebody is called by, as ids: `Anna-Lena Berg` is Anna-Lena, and Anna."""
    bare = untitled(name)
    return {slug(bare).split("-")[0], slug(bare.split(maxsplit=1)[0])}


def _address(text: str) -> str:
    """The bare address of `Jo Park <jo@seller.example>`, in lower case."""
    inside = text.partition("<")[2].partition(">")[0]
    return (inside or text).strip().casefold()
