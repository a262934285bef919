"""A row of an export as a deal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import msgspec

from assistant.importers.crm.fields import compact
from assistant.importers.crm.lists import KnownNames
from assistant.importers.crm.mapping import Ending, Mapping
from assistant.importers.crm.readings import Readings
from assistant.importers.crm.row_source import END_FIELDS
from assistant.importers.crm.survey import Survey
from assistant.importers.crm.values import values_of
from assistant.importers.crm.words import ORIGINS, TYPES, clean
from assistant.records.base import Money
from assistant.records.deal import Account, Close, Deal, Imported, NextStep, Outcome

_COVERED = {
    "account": ("account", "account.id"),
    "type": ("type",),
    "origin": ("origin",),
    "partner": ("partner",),
    "owner": ("owner",),
    "stage": ("stage",),
    "value": ("value",),
    "opened": ("opened",),
    "close.expected": ("close.expected", "close"),
    "outcome": ("stage", "status", "is_won"),
    "next_step": ("next_step",),
}
"""What a row covers, with the fields that tell it."""


class DealReader:
    """Makes deals of rows.

    Args:
        mapping: which column fills which field.
        survey: what the rows hold.
        readings: how their dates and amounts are read.
        stages: the names of stages that the team knows.
        accounts: the customers by their ids, where somebody named a list.
    """

    def __init__(
        self,
        mapping: Mapping,
        survey: Survey,
        readings: Readings,
        stages: Iterable[str],
        accounts: KnownNames | None,
    ) -> None:
        self._system = mapping.system
        self._survey = survey
        self._readings = readings
        self._stages = {compact(stage): stage for stage in stages}
        self._accounts = accounts
        self._told = _told(mapping, survey, readings)
        self._same_covers: dict[tuple[str, ...], tuple[str, ...]] = {}

    def deal(self, cells: list[str]) -> Deal:
        """The deal of a row."""
        identity = self._survey.identity.of(cells)
        ending = self._survey.ending(cells)
        account = self._account(cells)
        deal = Deal(
            id=deal_id(self._system, identity),
            name=self._name(cells, account, identity),
            account=account,
            type=TYPES.get(compact(self._text(cells, "type"))),
            origin=ORIGINS.get(compact(self._text(cells, "origin"))),
            partner=self._text(cells, "partner"),
            owner=self._text(cells, "owner"),
            stage=self.stage(self._text(cells, "stage")),
            value=self._money(cells),
            opened=self._day(cells, "opened"),
            close=self._close(cells, ending),
            outcome=self._outcome(cells, ending),
            next_step=self._next_step(cells),
        )
        values = values_of(deal)
        if product := self._text(cells, "product"):
            values["product"] = product
        covers = self._covers(cells, ending, values)
        return msgspec.structs.replace(
            deal, imported=Imported(self._system, identity, covers, values)
        )

    def customer(self, names: str, ids: str) -> str:
        """The one customer that two cells name; "" where they name none, or several."""
        named = several(names)
        if not named and self._accounts:
            known = (self._accounts.by_id.get(one, "") for one in several(ids.replace(",", ";")))
            named = [*dict.fromkeys(known)]
        return named[0] if len(named) == 1 else ""

    def stage(self, words: str) -> str:
        """The stage that is meant, in the team's spelling; "" where it says how the deal ended."""
        own = self._stages.get(compact(words))
        if own is None and self._survey.endings.word(words) not in (None, "open"):
            return ""
        return own or words

    def knows_stage(self, words: str) -> bool:
        """Whether the team has a stage of that name."""
        return compact(words) in self._stages

    def _text(self, cells: list[str], field: str) -> str:
        return clean(self._survey.cell(cells, field))

    def _name(self, cells: list[str], account: Account | None, identity: str) -> str:
        """What the deal is called; without a name of its own, its product and its customer."""
        name = self._text(cells, "name")
        if name:
            return name
        parts = [self._text(cells, "product"), account.name if account else ""]
        named = [part for part in parts if part]
        return ", ".join(named if len(named) > 1 or not identity else [*named, identity])

    def _account(self, cells: list[str]) -> Account | None:
        name = self.customer(
            self._survey.cell(cells, "account"), self._survey.cell(cells, "account.id")
        )
        if not name:
            return None
        industry = self._text(cells, "account.industry")
        return Account(name, self._text(cells, "account.website"), industry)

    def _money(self, cells: list[str]) -> Money | None:
        pair = self._survey.cell(cells, "value"), self._survey.cell(cells, "value.currency")
        return self._readings.money.get(pair)

    def _day(self, cells: list[str], *fields: str) -> dt.date | None:
        """The day in the first of some fields that has one."""
        for field in fields:
            reading = self._readings.dates.get(field)
            if reading and (day := reading.days.get(self._text(cells, field))):
                return day
        return None

    def _close(self, cells: list[str], ending: Ending) -> Close | None:
        fields = ("close.expected", "close") if ending == "open" else ("close.expected",)
        day = self._day(cells, *fields)
        return Close(day) if day else None

    def _outcome(self, cells: list[str], ending: Ending) -> Outcome | None:
        if ending == "open":
            return None
        day = self._day(cells, *END_FIELDS[ending])
        return Outcome(ending, day, self._text(cells, "outcome.reason"))

    def _next_step(self, cells: list[str]) -> NextStep | None:
        what = self._text(cells, "next_step")
        return NextStep(what, self._day(cells, "next_step.date")) if what else None

    def _covers(self, cells: list[str], ending: Ending, values: dict[str, str]) -> tuple[str, ...]:
        """What the row can tell; a cell with words that cannot be read tells nothing."""
        always = (
            ("stage", "outcome") if ending == "open" else ("stage", "outcome", "close.expected")
        )
        found = tuple(
            key
            for key, fields in self._told.items()
            if key in values
            or key in always
            or not any(self._text(cells, field) for field in fields)
        )
        return self._same_covers.setdefault(found, found)


def _told(mapping: Mapping, survey: Survey, readings: Readings) -> dict[str, tuple[str, ...]]:
    """What the export covers, each with the fields that tell it."""
    refused = {field for field, reading in readings.dates.items() if reading.order is None}
    known = mapping.columns.keys() - refused
    told = {key: tuple(one for one in fields if one in known) for key, fields in _COVERED.items()}
    gap = survey.gaps.get("close")
    if told["close.expected"] == ("close",) and gap and gap.count == survey.totals["open"]:
        told["close.expected"] = ()  # the column only says when a deal ended
    return {key: fields for key, fields in told.items() if fields}


def several(names: str) -> list[str]:
    """The names that a cell joins with semicolons, each once."""
    return [*dict.fromkeys(filter(None, map(clean, names.split(";"))))]


def deal_id(system: str, identity: str) -> str:
    """The id of a deal that comes from an export."""
    plain = f"{system} {identity}".replace(":", "-").replace("/", "-")
    return "-".join(plain.split())
