"""What was read on one public page, each thing in the page's own words.

`start` and `end` count characters of the page's text.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.records.brief import TriggerType
from assistant.results.review import SCHEMA_VERSION

DateSource = Literal["json-ld", "meta", "dateline", "text", "url", "unknown"]
StatementKind = Literal["goal", "priority", "strategy", "vision"]


class PageDate(msgspec.Struct, frozen=True, rename={"source": "from"}):
    """The day of publication, and where it was read; None where the page does not say."""

    value: dt.date | None = None
    source: DateSource = "unknown"


class Company(msgspec.Struct, frozen=True):
    """Facts as the page gives them for machines; empty where it gives none."""

    name: str = ""
    description: str = ""
    industry: str = ""
    employees: str = ""
    places: tuple[str, ...] = ()
    social: tuple[str, ...] = ()


class Quote(msgspec.Struct, frozen=True):
    """Words that the page puts into somebody's mouth.

    `speaker` is the full name that the page gives, `title` their post where it names one.
    `continues`: it goes on with what the quote before it began.
    """

    speaker: str
    title: str
    text: str
    start: int
    end: int
    continues: bool = False


class Statement(msgspec.Struct, frozen=True):
    """A sentence on what the company wants; `speaker` says it, where it stands in a quote."""

    kind: StatementKind
    text: str
    start: int
    end: int
    speaker: str = ""


class Person(msgspec.Struct, frozen=True):
    """Somebody whom a page of leaders shows; the offsets are those of the name."""

    name: str
    title: str
    start: int
    end: int


class Trigger(msgspec.Struct, frozen=True, kw_only=True):
    """An event of the company, with the sentence in which it stands.

    `age` is in days at the fetching, None on a page without date; `fresh` says whether its type
    is still news at that age.
    """

    type: TriggerType
    who: str = ""
    amount: str = ""
    other: str = ""
    place: str = ""
    sentence: str
    start: int
    end: int
    age: int | None = None
    fresh: bool | None = None


class ReadPage(msgspec.Struct, frozen=True, kw_only=True):
    """One page, read.

    `language` is "" where the page does not say, and it is not English: of such pages, and of
    those in another language, only title, date and text are read.
    """

    schema_version: int = SCHEMA_VERSION
    url: str
    title: str
    publisher: str
    date: PageDate
    language: str
    fetched_on: dt.date
    text: str
    quotes: tuple[Quote, ...] = ()
    statements: tuple[Statement, ...] = ()
    people: tuple[Person, ...] = ()
    triggers: tuple[Trigger, ...] = ()
    company: Company = Company()
