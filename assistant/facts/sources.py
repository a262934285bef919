"""What a deal points to outside its own file, read beforehand by whoever asks for facts."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from assistant.language.transcripts import Turn
from assistant.records.brief import BriefItem


class Sources(msgspec.Struct, frozen=True):
    """Transcripts by the path that the deal names, and the items of its brief."""

    transcripts: Mapping[str, tuple[Turn, ...]] = {}
    brief_items: tuple[BriefItem, ...] = ()


NO_SOURCES = Sources()
