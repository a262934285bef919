"""What was read in a deal's mails and calls is kept in its workspace: one reading is enough."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from assistant.facts.said import has_words_to_read
from assistant.language.reader import Reader
from assistant.records.deal import Deal
from assistant.records.load import DealFile, WorkspaceFile

if TYPE_CHECKING:
    from assistant.pipeline.cache import Cache


class ReadBefore:
    """Readers who know what was read in a deal before, by audits too.

    Where a workspace has no file of its own, or cannot be written to, they know nothing.

    Args:
        remember: look at what is kept, and keep more.
    """

    def __init__(self, *, remember: bool) -> None:
        self._remember = remember
        self._caches: dict[Path, Cache] = {}

    @contextmanager
    def reader(self, file: DealFile, workspace: WorkspaceFile) -> Iterator[Reader | None]:
        """Who reads a deal; what is read meanwhile is kept. None where anybody may read it."""
        if not (self._remember and workspace.source and _holds_words(file.deal)):
            yield None
            return
        # A deal without words, or without a workspace, needs none of it.
        from assistant.pipeline.readings import Readings  # noqa: PLC0415

        readings = Readings(self._cache_of(workspace.root), workspace.workspace)
        reader = readings.reader(file.path)
        yield reader
        readings.keep(file.path, reader)

    def close(self) -> None:
        """Writes what is to be remembered, and lets go of the files."""
        for cache in self._caches.values():
            cache.close()

    def _cache_of(self, root: Path) -> Cache:
        from assistant.pipeline.cache import Cache  # noqa: PLC0415

        if root not in self._caches:
            self._caches[root] = Cache(root)
        return self._caches[root]


def _holds_words(deal: Deal) -> bool:
    return any(one.transcript or has_words_to_read(one) for one in deal.activities)
