"""What a deal points to outside its own file, read beforehand by whoever asks for facts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:  # to know the types alone, 5 ms would be long
    from assistant.language.reader import Reader
    from assistant.language.transcripts import Turn
    from assistant.records.brief import BriefItem


class BriefPlace(msgspec.Struct, frozen=True):
    """Which item of a brief it is, and where it begins there."""

    position: int
    line: int
    column: int


class Sources(msgspec.Struct, frozen=True):
    """Transcripts by the path that the deal names, the items of its brief, and who reads texts.

    The items are those that stand word for word on their stored page; `brief_places` says where
    each of them stands in the brief. Without a `reader` the workspace's own names make one, which
    remembers nothing.
    """

    transcripts: Mapping[str, tuple[Turn, ...]] = {}
    brief_items: tuple[BriefItem, ...] = ()
    reader: Reader | None = None
    brief_places: tuple[BriefPlace, ...] = ()


NO_SOURCES = Sources()
