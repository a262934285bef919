"""What a company says of itself below its news: "About Brightmoor"."""

from __future__ import annotations

import re

import msgspec

from assistant.language.patterns import pattern
from assistant.language.sentences import split_sentences

_ABOUT = r"(?:^|\n)\W*About (?:the )?{name}\b[^\n]{{0,40}}?(?:\n+|[:.–—-]+\s)(?P<text>[^\n]+)"
_NUMBER = (
    r"(?:\d[\d.,]*\d|\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -]\w+)?)(?: (?:hundred|thousand))?"
)
_ROUGHLY = (
    r"(?:(?:about|around|some|more than|over|nearly|almost|roughly|approximately|close to|up to"
    r"|fewer than|just under|just over) )?"
)
_PEOPLE = r"(?:people|employees|staff|colleagues|workers|associates|team members|professionals)"
_EMPLOYS = pattern(
    rf"\b(?:employs|employing|workforce of|staff of|team of"
    rf"|headcount of) (?P<one>{_ROUGHLY}{_NUMBER})"
    rf"|\b(?P<two>{_ROUGHLY}{_NUMBER}) (?:\w+ )?{_PEOPLE}\b",
    re.I,
)
_SEAT = pattern(
    r"\b(?:[Hh]eadquartered|[Bb]ased|[Hh]ead ?office is|[Hh]eadquarters (?:is|are)) in (?:the )?"
    r"(?P<place>[^\W\d_a-z][\w’'-]*(?:[ -](?:[^\W\d_a-z][\w’'-]*|de|am|an|der|upon|la|le))*)"
)
_LONGEST = 400


class Boilerplate(msgspec.Struct, frozen=True):
    """A sentence on what the company is, how many work there, and where; "" where it says none."""

    description: str = ""
    employees: str = ""
    place: str = ""


def read_boilerplate(text: str, name: str) -> Boilerplate:
    """The passage that the text gives to a company.

    Args:
        text: of the page.
        name: what the company is called; nothing is read without one.
    """
    about = pattern(_ABOUT.format(name=re.escape(name)), re.I).search(text) if name else None
    if not about:
        return Boilerplate()
    words = about["text"]
    first = next(iter(split_sentences(words)), None)
    said = words[first.start : first.end] if first else ""
    employs, seat = _EMPLOYS.search(words), _SEAT.search(words)
    return Boilerplate(
        description=said if len(said) <= _LONGEST else "",
        employees=(employs["one"] or employs["two"]).rstrip(",.") if employs else "",
        place=seat["place"] if seat else "",
    )
