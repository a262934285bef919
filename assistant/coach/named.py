"""The files that somebody names: each once, and what is wrong with the names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from assistant.errors import Problem
from assistant.phrasing import names
from assistant.records.folders import list_deals, not_entered, not_read
from assistant.records.load import real_file

_SHOWN = 5  # files, in a hint


class NamedDeals:
    """The deal files that some paths name.

    Args:
        paths: deal files, and folders of them.

    Attributes:
        files: each file once, under the name by which it was called first.
        empty: the folders that hold no deal.
    """

    def __init__(self, paths: Iterable[str | Path]) -> None:
        listings = {Path(path): list_deals(path) for path in paths}
        found = [file for listing in listings.values() for file in listing.deals]
        linked = any(listing.linked for listing in listings.values())
        # A hundred thousand names take a fifth of the room of as many paths. To look which of them
        # are one file takes longer than to find them; in one folder without links all are others.
        self.files = once(found) if linked or len(listings) > 1 else found
        self.empty = tuple(path for path, one in listings.items() if not one.deals + one.outside)
        self._links = [link for listing in listings.values() for link in listing.outside]
        self._folders = [link for listing in listings.values() for link in listing.folders]
        self._named = [*listings]

    @property
    def paths(self) -> Iterator[Path]:
        """Every file."""
        return map(Path, self.files)

    @property
    def elsewhere(self) -> tuple[Problem, ...]:
        """A problem for all that lies among the deals and was not read."""
        return (*self._files_elsewhere(), *self._folders_elsewhere())

    def _files_elsewhere(self) -> Iterator[Problem]:
        if self._links:
            named = {*map(real_file, self.files)}
            yield from (not_read(one) for one in self._links if real_file(one) not in named)

    def _folders_elsewhere(self) -> Iterator[Problem]:
        if self._folders:
            named = {Path(real_file(str(path))) for path in self._named}
            for link in self._folders:
                target = Path(real_file(link))
                if named.isdisjoint((target, *target.parents)):
                    yield not_entered(link)


def once(paths: Iterable[str]) -> list[str]:
    """Each file once, under the name by which it was called first."""
    found: dict[str, str] = {}
    for path in paths:
        found.setdefault(real_file(path), path)
    return [*found.values()]


def without_deals(folder: Path) -> Problem:
    """That a folder holds no deal; an export in it is to be named itself."""
    exports = sorted(path.name for path in folder.glob("*.csv"))
    hint = "Deals are .yaml files; 'deal new' writes one."
    if exports:
        more = [f"{len(exports) - _SHOWN} more"] if len(exports) > _SHOWN else []
        files = names([*exports[:_SHOWN], *more])
        hint = f"A CRM export is named by its file, as in 'deal audit FILE'; here: {files}."
    return Problem(path=str(folder), message=f"no deals found in {folder}/.", hint=hint)
