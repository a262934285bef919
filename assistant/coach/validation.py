"""Every problem of deals and workspaces, without reviewing any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from os.path import realpath
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.load import load_playbooks
from assistant.coach.named import NamedDeals, once
from assistant.errors import BadInput, Problem
from assistant.records.load import (
    WORKSPACE_FILE,
    WorkspaceFile,
    load_workspace,
    read_deal,
)
from assistant.records.workspace import Workspace
from assistant.results.validation import Validation
from assistant.review.desk import Desk, Desks, open_desk
from assistant.review.known_names import KnownIds, check_known_names
from assistant.review.sources import read_sources


def validate_paths(paths: Iterable[str | Path]) -> Validation:
    """Every problem of every deal and workspace that `paths` name, without reviewing any."""
    named = [Path(path) for path in paths]
    found = (str(one) for path in named for one in find_workspaces(path))
    workspaces = [*map(Path, once(found))]
    files = NamedDeals(named)
    deals = [path for path in files.paths if path.name != WORKSPACE_FILE]
    problems = [*_without_anything(files.empty), *files.elsewhere]
    for workspace in workspaces:
        problems += check_workspace(workspace)
    desks, ids = Desks(), KnownIds()
    for deal in deals:
        problems += _check_deal(deal, desks, ids)
    shown = {realpath(path): str(path) for path in workspaces}
    return Validation(
        problems=tuple(dict.fromkeys(_as_named(problem, shown) for problem in problems)),
        deals=len(deals),
        workspaces=len(workspaces),
    )


def check_deal(path: str | Path, desk: Desk) -> tuple[Problem, ...]:
    """Every problem of a deal file, warnings too; empty when it is fine."""
    try:
        file = read_deal(path, desk.workspace)
    except BadInput as bad:
        return bad.problems
    return (*file.problems, *check_known_names(file, desk))


def check_workspace(path: Path) -> tuple[Problem, ...]:
    """Every problem of a workspace file, and of the playbooks that it names."""
    try:
        workspace = load_workspace(path)
        open_desk(workspace)
        load_playbooks(resources.playbooks_folder(), workspace, "mail")
    except BadInput as bad:
        return bad.problems
    return ()


def _check_deal(path: Path, desks: Desks, ids: KnownIds) -> tuple[Problem, ...]:
    """Every problem of a deal; also, as far as that goes, in a workspace that has errors."""
    try:
        desk = desks.for_deal(path)
    except BadInput as bad:
        return (*bad.problems, *_check_alone(path))
    problems = check_deal(path, desk)
    if any(problem.level == "error" for problem in problems):
        return problems
    file = read_deal(path, desk.workspace)
    problems = (*problems, *ids.check(file, desk.workspace.root))
    try:
        read_sources(file.deal, desk.workspace.root)
    except BadInput as bad:
        return (*problems, *bad.problems)
    return problems


def _check_alone(path: Path) -> tuple[Problem, ...]:
    try:
        return read_deal(path, WorkspaceFile(Workspace(), _root_above(path))).problems
    except BadInput as bad:
        return bad.problems


def find_workspaces(path: Path) -> list[Path]:
    """The workspace files that `path` names: itself, or those in the folder and below it."""
    if not path.is_dir():
        return [path] if path.name == WORKSPACE_FILE else []
    found = (one.relative_to(path) for one in path.rglob(WORKSPACE_FILE) if one.is_file())
    seen = sorted(one for one in found if not any(part.startswith(".") for part in one.parts))
    return [path / one for one in seen]


def _root_above(path: Path) -> Path:
    """The folder of the nearest workspace upward, whatever is in it; else the deal's own."""
    folder = Path(realpath(path)).parent
    above = (one for one in (folder, *folder.parents) if (one / WORKSPACE_FILE).is_file())
    return next(above, folder)


def _without_anything(folders: Iterable[Path]) -> Iterator[Problem]:
    for path in folders:
        if not find_workspaces(path):
            hint = "Deals are .yaml files; 'deal new' writes one."
            yield Problem(path=str(path), message="no deal is in this folder.", hint=hint)


def _as_named(problem: Problem, shown: Mapping[str, str]) -> Problem:
    """The problem under the name by which the user called its file."""
    named = shown.get(realpath(problem.path), problem.path)
    return msgspec.structs.replace(problem, path=named)
