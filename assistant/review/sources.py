"""Reading what a deal points to outside its own file."""

from __future__ import annotations

from pathlib import Path

from assistant.facts.sources import Sources
from assistant.language.reader import Reader
from assistant.language.transcripts import Turn, read_turns
from assistant.records.brief import Brief, BriefItem
from assistant.records.deal import Deal
from assistant.records.load import to_record
from assistant.records.source import read_source

_LONGEST_TRANSCRIPT = 10_000_000
"""Bytes; a day of talk is under one million."""


def read_sources(deal: Deal, root: Path, reader: Reader | None = None) -> Sources:
    """The transcripts and the brief that a deal names, as far as they are there."""
    named = {activity.transcript for activity in deal.activities if activity.transcript}
    transcripts = {name: turns for name in sorted(named) if (turns := _turns(root / name))}
    return Sources(transcripts, _brief_items(root, deal.brief) if deal.brief else (), reader)


def _turns(path: Path) -> tuple[Turn, ...]:
    if not path.is_file() or path.stat().st_size > _LONGEST_TRANSCRIPT:
        return ()
    return read_turns(path.read_text(encoding="utf-8", errors="replace"))


def _brief_items(root: Path, name: str) -> tuple[BriefItem, ...]:
    path = root / name
    return to_record(read_source(path, name), Brief).items if path.is_file() else ()
