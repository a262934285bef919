"""The workspace: who *we* are, and how this team wants its deals read."""

import datetime as dt
from typing import Any, ClassVar, Literal

from msgspec import field

from assistant.records.base import Money, Record
from assistant.records.deal import Stage


class Playbooks(Record, frozen=True):
    """Which packs are used, where the team's own stand, and which checks are switched off.

    `view` is the method by which every review lays out its answers, such as meddpicc.
    """

    use: tuple[str, ...] = ()
    folder: str = ""
    off: tuple[str, ...] = ()
    view: str = ""


class Days(Record, frozen=True):
    """How days are counted, and where they begin."""

    count: Literal["business", "calendar"] = "business"
    holidays: tuple[dt.date, ...] = ()
    time_zone: str = "UTC"


class Experience(Record, frozen=True):
    """Something we did for another customer: what a draft may say of us, and its source."""

    short: ClassVar[str] = "what"

    what: str
    id: str = ""
    for_whom: str = field(default="", name="for")
    may_name: bool = False
    source: str = ""


class Terms(Record, frozen=True):
    """What a draft may say about our terms: what moves a price, and how a customer gets out."""

    price_depends_on: tuple[str, ...] = ()
    way_out: str = ""


class FreshDays(Record, frozen=True):
    """For how many days an event of each type is news."""

    funding: int = 180
    acquisition: int = 180
    new_executive: int = 90
    expansion: int = 180
    product_launch: int = 90
    layoffs: int = 180
    partnership: int = 180
    regulatory: int = 365
    award: int = 90
    contract: int = 180
    initiative: int = 365

    def of(self, kind: str) -> int | None:
        """The days of a type; None for what is no type of event."""
        return getattr(self, kind, None) if kind in self.__struct_fields__ else None


class Workspace(Record, frozen=True):
    """The settings of one team."""

    company: str = ""
    domains: tuple[str, ...] = ()
    products: tuple[str, ...] = ()
    competitors: tuple[str, ...] = ()
    stages: dict[str, Stage] = {}
    playbooks: Playbooks = Playbooks()
    settings: dict[str, dict[str, Any]] = {}
    days: Days = Days()
    small_deal: Money | None = None
    experience: tuple[Experience, ...] = ()
    terms: Terms = Terms()
    fresh_days: FreshDays = FreshDays()
