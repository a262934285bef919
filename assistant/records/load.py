"""Reading deals and workspaces: a file in, a record with the place of everything in it out."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path, PurePath, PurePosixPath
from typing import Any, TypeVar

import msgspec

from assistant.errors import BadInput, Problem
from assistant.location import KeyPath
from assistant.records.base import Moment
from assistant.records.consistency import check_consistency, stays_inside
from assistant.records.deal import Deal
from assistant.records.short_forms import expand_short_forms
from assistant.records.source import Source, read_source
from assistant.records.syntax import MAX_PROBLEMS
from assistant.records.workspace import Workspace

WORKSPACE_FILE = "workspace.yaml"

T = TypeVar("T")


class WorkspaceFile(msgspec.Struct, frozen=True):
    """A workspace and where it stands; `source` is None where no file was found."""

    workspace: Workspace
    root: Path
    source: Source | None = None

    @property
    def zone(self) -> dt.tzinfo:
        """Where days begin for this team."""
        return dt.UTC if self.workspace.days.time_zone == "UTC" else self._named_zone()

    def _named_zone(self) -> dt.tzinfo:
        from zoneinfo import ZoneInfo  # noqa: PLC0415 -- most teams' days begin in UTC

        return ZoneInfo(self.workspace.days.time_zone)


class DealFile(msgspec.Struct, frozen=True):
    """A deal and the file it came from.

    `path` is relative to the workspace's root, with forward slashes; `problems` are the places
    where the deal does not agree with itself.
    """

    deal: Deal
    source: Source
    path: str
    problems: tuple[Problem, ...] = ()

    @property
    def id(self) -> str:
        """The deal's own id, else its path without the suffix."""
        return self.deal.id or str(PurePosixPath(self.path).with_suffix("")).replace(":", "-")


def to_record(source: Source, kind: type[T], zone: dt.tzinfo = dt.UTC, value: Any = None) -> T:
    """The file's content as a record of type `kind`.

    Args:
        source: the file.
        kind: the record's type.
        zone: where days begin.
        value: what to convert instead of the file's own value.

    Raises:
        BadInput: with every place where the content does not fit.
    """
    value = expand_short_forms(source.value if value is None else value, kind)

    def read_custom(_: type, text: Any) -> Moment:
        return Moment.parse(text, zone)

    try:
        return msgspec.convert(value, kind, strict=False, dec_hook=read_custom)
    except (msgspec.ValidationError, TypeError, ValueError, OverflowError) as error:
        problems = _problems(source, value, kind, error)
        raise BadInput(sorted(problems, key=_by_place)) from None


def _by_place(problem: Problem) -> tuple[int, int]:
    return problem.line, problem.column


def _problems(source: Source, value: Any, kind: Any, error: Exception) -> Iterator[Problem]:
    # Most files are as they should be.
    from assistant.records.explain import explain_mismatches  # noqa: PLC0415
    from assistant.records.other_kinds import no_deal  # noqa: PLC0415

    other = no_deal(value) if kind is Deal else None
    if other:
        yield Problem.at(source.place(()), *other)
        return
    found_any = False
    for mismatch in islice(explain_mismatches(value, kind), MAX_PROBLEMS):
        found_any = True
        find = source.key_place if mismatch.on_key else source.place
        place = find(_written_key(source, mismatch.key))
        yield Problem.at(place, mismatch.message, mismatch.hint)
    if not found_any:
        yield Problem.at(source.place(()), f"this does not fit: {error}.")


def _written_key(source: Source, key: KeyPath) -> KeyPath:
    """Where the value at `key` stands in the file, where a short form may leave keys out."""
    written: KeyPath = ()
    for part in key:
        if source.exists((*written, part)):
            written = (*written, part)
        elif part != 0:
            break
    return written


def load_deal(path: str | Path, workspace: WorkspaceFile | None = None) -> DealFile:
    """The deal in the file `path`, sound enough to be reviewed.

    Args:
        path: the deal's file.
        workspace: the one that it belongs to; default: the nearest upward.

    Raises:
        BadInput: with every problem of the file, each at its place, if one of them is an error.
    """
    file = read_deal(path, workspace or find_workspace(path))
    refuse_errors(file.problems)
    return file


def read_deal(path: str | Path, workspace: WorkspaceFile) -> DealFile:
    """The deal in the file `path`, with its problems.

    Raises:
        BadInput: the file cannot be read as a deal at all.
    """
    path = Path(path)
    try:
        return deal_from_source(read_source(path), path, workspace)
    except BadInput:
        from assistant.records import misnamed  # noqa: PLC0415 -- most files are deals

        if other := misnamed.no_deal(path):
            raise BadInput([Problem(path=str(path), **other._asdict())]) from None
        raise


def refuse_errors(problems: Iterable[Problem]) -> None:
    """Raises BadInput with all the problems, in the order of their places, if one is an error."""
    found = sorted(problems, key=_by_place)
    if any(problem.level == "error" for problem in found):
        raise BadInput(found)


def deal_from_source(source: Source, path: Path, workspace: WorkspaceFile) -> DealFile:
    """The deal that `source` holds; `path` is where its file stands."""
    return deal_inside(source, relative_to_root(path, workspace.root), workspace)


def deal_inside(source: Source, path: str, workspace: WorkspaceFile) -> DealFile:
    """The deal that `source` holds; `path` leads to its file from the workspace's root."""
    deal = to_record(source, Deal, workspace.zone)
    problems = check_consistency(deal, source, workspace.root, workspace.workspace.domains)
    return DealFile(deal, source, path, tuple(problems))


def relative_to_root(path: Path, root: Path) -> str:
    """How reports name the file: from the workspace's root, the same on every machine."""
    real, below = real_file(path), os.path.join(_real_folder(_absolute(root)), "")
    return PurePath(real[len(below) :]).as_posix() if real.startswith(below) else path.name


def real_file(path: str | Path) -> str:
    """The name of a file without links."""
    folder, name = os.path.split(_absolute(path))
    file = os.path.join(_real_folder(folder), name)
    return os.path.realpath(file) if name == os.pardir or os.path.islink(file) else file


def _absolute(path: str | Path) -> str:
    return os.path.join(os.getcwd(), path)


@lru_cache(maxsize=64)
def _real_folder(path: str) -> str:
    """A folder without links: to follow those on its way took a tenth of reading each deal."""
    return os.path.realpath(path)


def _real(path: str | Path) -> Path:
    """The path without links; unlike `Path.resolve` it bears a link that leads to itself."""
    return Path(os.path.realpath(path))


def find_workspace(path: str | Path) -> WorkspaceFile:
    """The workspace that a deal belongs to: the nearest `workspace.yaml` upward.

    Without one, the deal's own folder is the root of an empty workspace.

    Raises:
        BadInput: with every error of the workspace file.
    """
    folder = _real(path)
    folder = folder if os.path.isdir(folder) else folder.parent
    for candidate in (folder, *folder.parents):
        if os.path.isfile(candidate / WORKSPACE_FILE):  # also where we may not look
            return load_workspace(candidate / WORKSPACE_FILE)
    return WorkspaceFile(Workspace(), folder)


def _is_zone(name: str) -> bool:
    if name == "UTC":
        return True
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415 -- the same

    try:
        ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return False
    return True


def load_workspace(path: Path) -> WorkspaceFile:
    """The workspace in the file `path`."""
    source = read_source(path)
    workspace = to_record(source, Workspace)
    if not _is_zone(workspace.days.time_zone):
        place = source.place(("days", "time_zone"))
        message = f"no time zone is called '{workspace.days.time_zone}'."
        raise BadInput([Problem.at(place, message, "Write one such as Europe/Brussels.")])
    own = workspace.playbooks.folder
    if own and not stays_inside(path.parent, own):
        place = source.place(("playbooks", "folder"))
        hint = "Keep your playbooks beside your deals and name the folder from the root."
        raise BadInput([Problem.at(place, f"'{own}' leads out of the workspace.", hint)])
    return WorkspaceFile(workspace, path.parent, source)
