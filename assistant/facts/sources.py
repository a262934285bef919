"""What a deal points to outside its own file, read beforehand by whoever asks for facts."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from assistant.language.reader import Reader
from assistant.language.transcripts import Turn
from assistant.records.brief import BriefItem


class Sources(msgspec.Struct, frozen=True):
    """Transcripts by the path that the deal names, the items of its brief, and who reads texts.

    Without a `reader` the workspace's own names make one, which remembers nothing.
    """

    transcripts: Mapping[str, tuple[Turn, ...]] = {}
    brief_items: tuple[BriefItem, ...] = ()
    reader: Reader | None = None


NO_SOURCES = Sources()
