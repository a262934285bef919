"""What was found on one public page, for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

import msgspec

from assistant.phrasing import day_year, plural, quoted, shorten
from assistant.reports.page import MUTED, Page
from assistant.results.read_page import (
    Company,
    DateSource,
    Person,
    Quote,
    ReadPage,
    Statement,
    Trigger,
)

_INDENT = 20
_LONGEST = 400
_MOST = 40
_SOURCES: dict[DateSource, str] = {
    "dateline": "its dateline",
    "text": "the line beside its headline",
    "json-ld": "its data for machines",
    "meta": "its data for machines",
    "url": "its address",
    "unknown": "",
}
_UNDATED = "no day of publication on it"
_NOT_ENGLISH = (
    "This does not look like English. Only English is read for what people say and want; title, "
    "day, text and company are there."
)
_NOTHING = "It quotes nobody and tells of no aim, no person who leads and no event."


class Entry(msgspec.Struct, frozen=True):
    """One thing that was found: what it is beside, its words, and what is known of it."""

    label: str
    words: str
    note: str = ""


def render_public_page(page: ReadPage, width: int, colour: bool) -> str:
    """Title and day of a page, then everything that was found on it, kind by kind.

    Args:
        page: what was read.
        width: columns to write for.
        colour: whether to use colours and weights.
    """
    sheet = Page(width, colour)
    source = _SOURCES[page.date.source]
    day = f"{day_year(page.date.value)}, from {source}" if page.date.value else _UNDATED
    sheet.spread(page.title or page.url, day, "bold")
    publisher = f"{page.publisher} · " if page.publisher else ""
    sheet.paragraph(f"{publisher}{page.url}", style=MUTED)
    for heading, noun, entries in _found(page):
        _section(sheet, heading, noun, entries)
    sheet.blank()
    for note in _notes(page):
        sheet.paragraph(note)
    return sheet.text()


def _found(page: ReadPage) -> Iterator[tuple[str, str, list[Entry]]]:
    """The kinds, each with its heading and what one of it is called."""
    yield "What people say", "quotation", [*_quotes(page.quotes)]
    yield "What they want", "statement", [*map(_statement, page.statements)]
    yield "Who leads", "name", [*map(_person, page.people)]
    yield "What has happened", "event", [*map(_event, page.triggers)]
    yield "The company", "fact", [*_facts(page.company)]


def _section(sheet: Page, heading: str, noun: str, entries: list[Entry]) -> None:
    if not entries:
        return
    sheet.heading(heading, plural(len(entries), noun))
    for entry in entries[:_MOST]:
        label = f" {shorten(entry.label, _INDENT - 2)}" if entry.label else ""
        words = shorten(entry.words, _LONGEST)
        sheet.paragraph(words, indent=_INDENT, label=label, mark="green")
        if entry.note:
            sheet.paragraph(entry.note, indent=_INDENT, style=MUTED)
    if len(entries) > _MOST:
        sheet.paragraph(f"and {len(entries) - _MOST} more", indent=_INDENT, style=MUTED)


def _quotes(quotes: Iterable[Quote]) -> Iterator[Entry]:
    """Each with its speaker, where that is not the one before; a title stands once."""
    titled: set[str] = set()
    last = ""
    for quote in quotes:
        is_new = quote.title and quote.speaker not in titled
        titled |= {quote.speaker} if quote.title else set()
        label = "" if quote.speaker == last and not is_new else quote.speaker
        yield Entry(label, quoted(quote.text), quote.title if is_new else "")
        last = quote.speaker


def _statement(said: Statement) -> Entry:
    is_named = said.speaker.rpartition(" ")[2] in said.text
    return Entry(said.kind, said.text, "" if is_named else said.speaker)


def _person(person: Person) -> Entry:
    return Entry(person.name, person.title)


def _event(event: Trigger) -> Entry:
    fields = ", ".join(filter(None, (event.who, event.amount, event.other, event.place)))
    note = " · ".join(filter(None, (fields, _age(event))))
    return Entry(event.type.replace("_", " "), event.sentence, note)


def _age(event: Trigger) -> str:
    if event.age is None:
        return ""
    return f"{plural(event.age, 'day')} old: {'still news' if event.fresh else 'old news'}"


def _facts(company: Company) -> Iterator[Entry]:
    for name, value in msgspec.structs.asdict(company).items():
        words = [value] if isinstance(value, str) else value
        yield from (Entry(name if not n else "", one) for n, one in enumerate(words) if one)


def _notes(page: ReadPage) -> Iterator[str]:
    if page.language != "en":
        yield _NOT_ENGLISH
    elif not (page.quotes or page.statements or page.people or page.triggers):
        yield _NOTHING
    host = urlsplit(page.url).hostname or "the page"
    yield f"Nothing was kept. Name a deal, and what {host} says goes into its brief."
