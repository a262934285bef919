"""Reading what a deal points to outside its own file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from assistant.errors import AssistantError
from assistant.facts.sources import BriefPlace, Sources
from assistant.language.reader import Reader
from assistant.records.brief import Brief, BriefItem, checksum
from assistant.records.consistency import stays_inside
from assistant.records.deal import Deal
from assistant.records.load import to_record
from assistant.records.source import read_source

if TYPE_CHECKING:
    from assistant.language.transcripts import Turn

_LONGEST_TRANSCRIPT = 10_000_000
"""Bytes; a day of talk is under one million."""
_LONGEST_PAGE = 40_000_000


def read_sources(deal: Deal, root: Path, reader: Reader | None = None) -> Sources:
    """The transcripts and the brief that a deal names, as far as they are there."""
    named = {activity.transcript for activity in deal.activities if activity.transcript}
    transcripts = {name: turns for name in sorted(named) if (turns := _turns(root / name))}
    items, places = _sourced_items(root, deal.brief) if deal.brief else ((), ())
    return Sources(transcripts, items, reader, places)


def files_of_brief(root: Path, name: str) -> tuple[str, ...]:
    """A brief and the texts that it rests on, by their paths from the root; as far as known."""
    try:
        brief = to_record(read_source(root / name, name), Brief)
    except AssistantError:
        return (name,)
    return (name, *(page.text for page in brief.pages))


def stored_texts(brief: Brief, root: Path) -> dict[str, str]:
    """The texts of a brief's pages that are still whole, by their checksum."""
    named = {page.sha256: page.text for page in brief.pages if stays_inside(root, page.text)}
    texts = ((sha256, _stored_text(root / name)) for sha256, name in named.items())
    return {sha256: text for sha256, text in texts if text and checksum(text) == sha256}


def _stored_text(path: Path) -> str:
    if not path.is_file() or path.stat().st_size > _LONGEST_PAGE:
        return ""
    return path.read_bytes().decode("utf-8", errors="replace")


def _turns(path: Path) -> tuple[Turn, ...]:
    if not path.is_file() or path.stat().st_size > _LONGEST_TRANSCRIPT:
        return ()
    from assistant.language.transcripts import read_turns  # noqa: PLC0415 (4 ms)

    return read_turns(path.read_text(encoding="utf-8", errors="replace"))


def _sourced_items(root: Path, name: str) -> tuple[tuple[BriefItem, ...], tuple[BriefPlace, ...]]:
    """The items that stand on their stored page, to the letter, and the place of each.

    What somebody rewrote is their note, and proves nothing.
    """
    path = root / name
    if not path.is_file():
        return (), ()
    source = read_source(path, name)
    brief = to_record(source, Brief)
    texts = stored_texts(brief, root)
    found = [
        (item, BriefPlace(position, place.line, place.column))
        for position, item in enumerate(brief.items)
        for place in [source.place(("items", position))]
        if item.text and texts.get(item.sha256, "")[item.start : item.end] == item.text
    ]
    return tuple(item for item, _ in found), tuple(place for _, place in found)
