"""Reading deals and workspaces: a file in, a record with the place of everything in it out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

import msgspec

from assistant.errors import BadInput, Problem
from assistant.records.base import Moment
from assistant.records.consistency import check_consistency
from assistant.records.deal import Deal
from assistant.records.explain import explain_mismatches
from assistant.records.short_forms import expand_short_forms
from assistant.records.source import Source, read_source
from assistant.records.workspace import Workspace

WORKSPACE_FILE = "workspace.yaml"
_NOT_DEALS = {"briefs", "playbooks", "templates"}

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

    def _named_zone(self) -> ZoneInfo:
        return ZoneInfo(self.workspace.days.time_zone)


class DealFile(msgspec.Struct, frozen=True):
    """A deal and the file it came from.

    `path` is relative to the workspace's root, with forward slashes; `warnings` are problems
    that do not stop a review.
    """

    deal: Deal
    source: Source
    path: str
    warnings: tuple[Problem, ...] = ()

    @property
    def id(self) -> str:
        """The deal's own id, else its path without the suffix."""
        return self.deal.id or str(Path(self.path).with_suffix("")).replace(":", "-")


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
        raise BadInput(_problems(source, value, kind, error)) from None


def _problems(source: Source, value: Any, kind: Any, error: Exception) -> Iterator[Problem]:
    found_any = False
    for mismatch in explain_mismatches(value, kind):
        found_any = True
        find = source.key_place if mismatch.on_key else source.place
        yield Problem.at(find(mismatch.key), mismatch.message, mismatch.hint)
    if not found_any:
        yield Problem.at(source.place(()), f"this does not fit: {error}.")


def load_deal(path: str | Path, workspace: WorkspaceFile) -> DealFile:
    """The deal in the file `path`.

    Raises:
        BadInput: with every error of the file, each at its place.
    """
    path = Path(path)
    return deal_from_source(read_source(path), path, workspace)


def deal_from_source(source: Source, path: Path, workspace: WorkspaceFile) -> DealFile:
    """The deal that `source` holds; `path` is where its file stands."""
    deal = to_record(source, Deal, workspace.zone)
    problems = check_consistency(deal, source, workspace.root)
    errors = [problem for problem in problems if problem.level == "error"]
    if errors:
        raise BadInput(problems)
    return DealFile(deal, source, relative_to_root(path, workspace.root), tuple(problems))


def relative_to_root(path: Path, root: Path) -> str:
    """How reports name the file: from the workspace's root, the same on every machine."""
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.name


def find_workspace(path: str | Path) -> WorkspaceFile:
    """The workspace that a deal belongs to: the nearest `workspace.yaml` upward.

    Without one, the deal's own folder is the root of an empty workspace.

    Raises:
        BadInput: with every error of the workspace file.
    """
    folder = Path(path).resolve()
    folder = folder if folder.is_dir() else folder.parent
    for candidate in (folder, *folder.parents):
        if (candidate / WORKSPACE_FILE).is_file():
            return load_workspace(candidate / WORKSPACE_FILE)
    return WorkspaceFile(Workspace(), folder)


def load_workspace(path: Path) -> WorkspaceFile:
    """The workspace in the file `path`."""
    source = read_source(path)
    workspace = to_record(source, Workspace)
    try:
        ZoneInfo(workspace.days.time_zone)
    except (ValueError, OSError):
        place = source.place(("days", "time_zone"))
        message = f"no time zone is called '{workspace.days.time_zone}'."
        raise BadInput([Problem.at(place, message, "Write one such as Europe/Brussels.")]) from None
    return WorkspaceFile(workspace, path.parent, source)


def find_deals(path: str | Path) -> list[Path]:
    """The deal files that `path` names: itself, or every `.yaml` file below the folder.

    Workspace files, hidden folders, and the folders for briefs, playbooks and templates hold
    no deals.
    """
    path = Path(path)
    if not path.is_dir():
        return [path]
    return sorted(
        (found for found in path.rglob("*") if _is_deal(found.relative_to(path))),
        key=lambda found: found.relative_to(path).as_posix(),
    )


def _is_deal(path: Path) -> bool:
    folders = path.parts[:-1]
    if path.suffix not in (".yaml", ".yml") or path.name == WORKSPACE_FILE:
        return False
    return not any(part.startswith(".") for part in path.parts) and not _NOT_DEALS & {*folders}
