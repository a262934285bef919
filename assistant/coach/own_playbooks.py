"""A team's own playbooks: beginning one, and every mistake in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.kinds import KINDS
from assistant.checks.lint import lint_pack
from assistant.checks.load import Pack, read_pack, ready_check
from assistant.errors import AssistantError, BadInput, Problem
from assistant.phrasing import upper_first
from assistant.records.consistency import stays_inside
from assistant.records.edit import EditRefused, set_value
from assistant.records.load import WorkspaceFile
from assistant.records.names import slug
from assistant.results.check_doc import Lint

FOLDER = "our-playbooks"
"""Where a team's playbooks stand unless its workspace says otherwise."""

_STARTER_NAME = "playbook: starter  "
_STARTER_TITLE = "title: What does our team look for?"


class NewPlaybook(msgspec.Struct, frozen=True):
    """A playbook to write; `workspace` is the new text of workspace.yaml, "" where it stays."""

    path: Path
    text: str
    folder: str
    workspace: str = ""


def begin_playbook(name: str, folder: str, workspace: WorkspaceFile) -> NewPlaybook:
    """A first playbook for a team, with one check that works.

    Args:
        name: what the pack is called.
        folder: where it shall stand, seen from the workspace's root; "" for the usual place.
        workspace: the team's workspace.

    Raises:
        AssistantError: the name or the folder will not do.
        BadInput: the playbooks that stand there already have mistakes.
    """
    if not name or slug(name) != name:
        hint = f"Write small letters with dashes, such as {slug(name) or 'big-deals'}."
        raise AssistantError(f"'{name}' cannot be a playbook's name. {hint}")
    if (resources.playbooks_folder() / "deal" / f"{name}.yaml").is_file():
        message = f"A playbook called '{name}' comes with the product; yours would take its place."
        raise AssistantError(f"{message} Choose another name.")
    named = workspace.workspace.playbooks.folder
    place = _folder(folder, named, workspace.root)
    found = lint_playbooks([path] if (path := workspace.root / place).is_dir() else [])
    if found.problems:
        raise BadInput(found.problems)
    text = (resources.playbooks_folder() / "starter.yaml").read_text(encoding="utf-8")
    text = text.replace(_STARTER_NAME, f"playbook: {name}  ", 1)
    text = text.replace(_STARTER_TITLE, f"title: {upper_first(name.replace('-', ' '))}", 1)
    changed = "" if named else _with_folder(workspace, place)
    return NewPlaybook(path / f"{name}.yaml", text, place, changed)


def _folder(wanted: str, named: str, root: Path) -> str:
    place = wanted.strip() or named or FOLDER
    if not stays_inside(root, place) or (root / place).resolve() == root.resolve():
        raise AssistantError(f"'{place}' will not do. Name a folder inside {root}.")
    if named and (root / place).resolve() != (root / named).resolve():
        raise AssistantError(f"Your playbooks stand in {named}; workspace.yaml says so.")
    return place


def _with_folder(workspace: WorkspaceFile, folder: str) -> str:
    """workspace.yaml with the folder in it; "" where there is none, or it must be done by hand."""
    if workspace.source is None:
        return ""
    try:
        return set_value(workspace.source, ("playbooks", "folder"), folder)
    except EditRefused:
        return ""


def lint_playbooks(paths: Iterable[Path]) -> Lint:
    """Every mistake in playbooks.

    Args:
        paths: playbook files, and folders of them.
    """
    files = [file for path in paths for file in _files(path)]
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    for path in files:
        try:
            pack = read_pack(path, str(path))
        except BadInput as bad:
            problems += bad.problems
            continue
        problems += _mistakes(pack)
        first = seen.setdefault(pack.name, str(path))
        if first != str(path):
            place = pack.source.place(("playbook",))
            hint = f"The first is {first}; only one of them would be used."
            problems.append(Problem.at(place, f"'{pack.name}' names two playbooks.", hint))
    return Lint(problems=tuple(problems), playbooks=len(files))


def _files(path: Path) -> list[Path]:
    return sorted(path.glob("*.yaml")) if path.is_dir() else [path]


def _mistakes(pack: Pack) -> Iterator[Problem]:
    """The mistakes of one playbook, in the order of their places."""
    found = [*lint_pack(pack.playbook, pack.source), *_wrong_parameters(pack)]
    yield from sorted(dict.fromkeys(found), key=lambda one: (one.line, one.column))


def _wrong_parameters(pack: Pack) -> Iterator[Problem]:
    for position, check in enumerate(pack.playbook.checks):
        if str(check.find.get("kind")) in KINDS:
            key = ("checks", position, "find")
            ready = ready_check(pack.name, check, pack.source, key, {})
            if isinstance(ready, Problem):
                yield ready
