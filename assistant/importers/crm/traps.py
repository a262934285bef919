"""What in an export misleads: each said once, with how many deals it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from assistant.errors import did_you_mean
from assistant.importers.crm.fields import DATE_FIELDS, compact
from assistant.importers.crm.groups import Group, group, trap
from assistant.importers.crm.lists import KnownNames
from assistant.importers.crm.mapping import Mapping as Columns
from assistant.importers.crm.reader import DealReader, several
from assistant.importers.crm.readings import Readings
from assistant.importers.crm.survey import Survey, Tally
from assistant.importers.crm.words import ORIGINS, TYPES
from assistant.phrasing import number, plural
from assistant.records.deal import STAGES
from assistant.results.crm import Trap

_MOST_NAMED = 10
_GAPS = {
    "id": "{deals} {have} no id; a later import knows them by their names.",
    "account": "{deals} {have} no account: we cannot tell who the customer is.",
    "owner": "{deals} {have} no owner.",
    "opened": "{deals} {have} no opening date: we cannot tell how old they are.",
    "stage": "{open_deals} {have} no stage.",
    "value": "{open_deals} {have} no amount.",
    "close": "{open_deals} {have} no expected closing date.",
    "end": "{closed_deals} {have} no closing date: we cannot tell how long they took.",
}


class Read(NamedTuple):
    """An export as far as it was understood, and what to hold it against."""

    columns: Columns
    survey: Survey
    readings: Readings
    reader: DealReader
    products: KnownNames | None = None
    accounts: KnownNames | None = None

    def column(self, field: str) -> str:
        """The name of the column that fills a field."""
        return next(use.column for use in self.columns.uses if use.field == field)

    def texts(self, field: str) -> Mapping[str, Tally]:
        """The texts of that column; none where there is no such column."""
        return self.survey.tallies.get(field, {})


def find_traps(read: Read) -> tuple[Trap, ...]:
    """Everything that misleads in an export."""
    parts = (_rows, _gaps, _customers, _products, _stages, _words, _dates, _amounts)
    return tuple(found for part in parts for found in part(read))


def _rows(read: Read) -> Iterator[Trap]:
    """Rows that are no deals of their own, or that nothing but names tells apart."""
    repeats, footer = read.survey.repeats, [row.line for row in read.survey.footer]
    message = "{rows} {are} there once more, word for word; each counts once."
    yield from trap("repeated", _lines(repeats.same), message)
    message = "{rows} {have} neither id nor name, and {are} left out."
    yield from trap("nameless", _lines(repeats.nameless), message)
    message = "{rows} of words below the last deal {are} left out."
    yield from trap("footer", _lines(footer), message)
    if "id" not in read.columns.columns:
        message = "No column holds ids: a later import knows a deal by its account and name."
        hint = "Add the ids to the export; else a deal that is renamed counts as new."
        yield from trap("no-ids", Group(read.survey.totals.total(), 0), message, hint)


def _lines(lines: list[int]) -> Group | None:
    return Group(len(lines), lines[0]) if lines else None


def _gaps(read: Read) -> Iterator[Trap]:
    for name, message in _GAPS.items():
        if gap := read.survey.gaps.get(name):
            yield from trap(f"no-{name}", Group(gap.count, gap.line), message)


def _customers(read: Read) -> Iterator[Trap]:
    names, ids, accounts = read.texts("account"), read.texts("account.id"), read.accounts
    doubt = ", such as {first}: we cannot tell who the customer is."
    if names:
        found = group(names, lambda text: len(several(text)) > 1)
        yield from trap("several-accounts", found, "{deals}: several accounts in one cell" + doubt)
        if accounts:
            yield from _unknown("account", names, accounts)
    elif accounts:
        found = group(ids, lambda text: not read.reader.customer("", text))
        message = "{deals}: no account of {file}, or several of them" + doubt
        yield from trap("unknown-account", found, message, file=accounts.file)
    else:
        message = "{deals}: the account is named by its id alone" + doubt
        hint = "Name the file that lists the accounts: --accounts accounts.csv."
        yield from trap("account-ids", group(ids, bool), message, hint)


def _products(read: Read) -> Iterator[Trap]:
    texts = read.texts("product")
    if read.products:
        yield from _unknown("product", texts, read.products)
    else:
        message = "The products of {deals} were not held against a list."
        hint = "Name one to find misspelt ones: --products products.csv."
        yield from trap("products-unchecked", group(texts, bool), message, hint)


def _unknown(what: str, texts: Mapping[str, Tally], known: KnownNames) -> Iterator[Trap]:
    """A trap for each name that a list lacks; the first few where they are many."""
    found = group(texts, lambda text: text not in known.names)
    lacking = found.texts if found else ()
    for name in lacking[:_MOST_NAMED]:
        message = "{deals}: {what} {it} is not in {file}."
        hint = did_you_mean(name, sorted(known.names))
        having = group(texts, name.__eq__)
        words = {"what": what, "it": name, "file": known.file}
        yield from trap(f"unknown-{what}", having, message, hint, **words)
    others = group(texts, {*lacking[_MOST_NAMED:]}.__contains__)
    message = "{deals}: {more} are not in {file} either, such as {first}."
    more = plural(len(lacking) - _MOST_NAMED, f"{what} name")
    yield from trap(f"unknown-{what}", others, message, more=more, file=known.file)


def _stages(read: Read) -> Iterator[Trap]:
    """The stages of open deals that the workspace does not know, all in one sentence."""
    stages = read.survey.stages
    found = group(stages, lambda text: not read.reader.knows_stage(text))
    if found:
        names = ", ".join(f"{name} ({_count(stages, name)})" for name in found.texts[:_MOST_NAMED])
        more = len(found.texts) - _MOST_NAMED
        rest = f" and {number(more)} more" if more > 0 else ""
        message = "{open_deals}: workspace.yaml does not say what these stages are: "
        hint = (
            f"Write there, for each, one of {', '.join(STAGES)}: "
            f"'stages: {{{found.texts[0]}: {STAGES[1]}}}'."
        )
        yield from trap("unknown-stage", found, message + "{names}.", hint, names=names + rest)


def _count(tallies: Mapping[str, Tally], words: str) -> str:
    found = group(tallies, words.__eq__)
    return number(found.count if found else 0)


def _words(read: Read) -> Iterator[Trap]:
    """Words for status, type and origin that nobody knows."""
    endings = read.survey.endings
    found = group(read.texts("status"), lambda text: endings.word(text) is None)
    message = "{deals}: the status is not known, such as {first}; they count as open."
    hint = "Say in a mapping file what it means: 'outcomes: {Signed: won}'."
    yield from trap("unknown-status", found, message, hint)
    yield from _open_choice(read, "type", TYPES)
    yield from _open_choice(read, "origin", ORIGINS)


def _open_choice(read: Read, field: str, known: Mapping[str, str]) -> Iterator[Trap]:
    found = group(read.texts(field), lambda text: compact(text) not in known)
    message = "{deals}: the {field} is not known, such as {first}; it is left open."
    hint = f"Known are {', '.join(dict.fromkeys(known.values()))}."
    yield from trap(f"unknown-{field}", found, message, hint, field=field)


def _dates(read: Read) -> Iterator[Trap]:
    for field in DATE_FIELDS:
        reading = read.readings.dates.get(field)
        if reading and reading.order:
            found = group(read.texts(field), {*reading.unread}.__contains__)
            message = "{deals}: {column} holds no date, such as {first}."
            hint = "A date is a day that there is, with a year of four digits: 2026-04-13."
            yield from trap("unread-dates", found, message, hint, column=read.column(field))


def _amounts(read: Read) -> Iterator[Trap]:
    reading = read.readings.amounts
    if reading is None:
        return
    column = read.column("value")
    texts = _by_amount(read, read.survey.money)
    found = group(texts, {*reading.unread}.__contains__)
    message = "{deals}: {column} holds no amount, such as {first}."
    yield from trap("unread-amounts", found, message, column=column)
    found = group(texts, {*reading.doubtful}.__contains__)
    message = "{deals}: {column} has two readings, such as {first}; the amount is left out."
    hint = "Write 'decimal: point' or 'decimal: comma' in a mapping file."
    yield from trap("doubtful-amounts", found, message, hint, column=column)
    found = group(_by_amount(read, read.readings.clashing), bool)
    message = "{deals}: amount and currency disagree, such as {first}; the amount is left out."
    yield from trap("two-currencies", found, message)
    found = group(_by_amount(read, read.readings.dollars), bool)
    message = "The amounts of {deals} are in $, which is read as USD."
    yield from trap("dollars", found, message, "Name others: --currency CAD.")
    bare = [pair for pair, money in read.readings.money.items() if not money.currency]
    message = "The amounts of {deals} have no currency."
    found = group(_by_amount(read, bare), bool)
    yield from trap("no-currency", found, message, "Name it: --currency EUR.")


def _by_amount(read: Read, pairs: Iterable[tuple[str, str]]) -> dict[str, Tally]:
    """The amounts of some pairs of amount and currency, whatever the currency."""
    found: dict[str, Tally] = {}
    for pair in pairs:
        tally = read.survey.money[pair]
        total = found.setdefault(pair[0], Tally(tally.line))
        total.count += tally.count
    return found
