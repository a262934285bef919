"""A team's own playbooks: beginning one, and every mistake in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.kinds import kinds_of
from assistant.checks.lint import lint_pack
from assistant.checks.load import Pack, questions_of, read_pack, ready_check, shipped_packs
from assistant.checks.views import FOLDER as VIEWS
from assistant.checks.views import KnownView, lint_view, read_view
from assistant.errors import AssistantError, BadInput, Problem
from assistant.phrasing import names, plural, upper_first
from assistant.records.consistency import stays_inside
from assistant.records.edit import EditRefused, set_value
from assistant.records.load import WorkspaceFile
from assistant.records.names import slug
from assistant.records.source import read_source
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
    if name in {pack.name for pack in _shipped()}:
        message = f"A playbook called '{name}' comes with the product; yours would take its place."
        raise AssistantError(f"{message} Choose another name.")
    named = workspace.workspace.playbooks.folder
    place = _folder(folder, named, workspace.root)
    path = workspace.root / place
    found = lint_playbooks([path] if _yaml_files(path) else [])
    if found.mistakes:
        raise BadInput(found.mistakes)
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
    """Every mistake in playbooks and views, and which of them take a shipped one's place.

    Args:
        paths: playbook files and view files, and folders of them.
    """
    files = [file for path in paths for file in playbook_files(path)]
    shipped = _shipped()
    problems: list[Problem] = []
    packs: list[tuple[Path, Pack]] = []
    views: list[KnownView] = []
    for path in files:
        try:
            if is_view(path):
                views.append(read_view(path, str(path)))
            else:
                packs.append((path, read_pack(path, str(path))))
        except BadInput as bad:
            problems += bad.problems
    questions = questions_of((*shipped, *(pack for _, pack in packs)))
    asked = {question.id for question in questions}
    seen: dict[str, str] = {}
    for path, pack in packs:
        problems += _mistakes(pack, asked)
        problems += _replaces(pack, path, shipped)
        first = seen.setdefault(pack.name, str(path))
        if first != str(path):
            place = pack.source.place(("playbook",))
            hint = f"The first is {first}; only one of them would be used."
            problems.append(Problem.at(place, f"'{pack.name}' names two playbooks.", hint))
    problems += (one for view in views for one in lint_view(view, questions))
    order = {str(path): number for number, path in enumerate(files)}
    problems.sort(key=lambda one: order.get(one.path, 0))
    return Lint(problems=tuple(problems), playbooks=len(files))


def _shipped() -> list[Pack]:
    """Every pack that comes with the product."""
    folder = resources.playbooks_folder()
    return [
        *shipped_packs(folder, "deal", examples=False),
        *shipped_packs(folder, "mail", examples=False),
    ]


def playbook_files(path: Path) -> list[Path]:
    """The file, or the playbooks and views in the folder.

    Raises:
        BadInput: the folder holds none.
    """
    if not path.is_dir():
        return [path]
    found = _yaml_files(path)
    if not found:
        hint = "'deal playbook new' begins one."
        raise BadInput([Problem(path=str(path), message="no playbook is here.", hint=hint)])
    return found


def _yaml_files(folder: Path) -> list[Path]:
    return [*sorted(folder.glob("*.yaml")), *sorted((folder / VIEWS).glob("*.yaml"))]


def is_view(path: Path) -> bool:
    """Whether a file says that it is a view, or stands among them."""
    value = read_source(path).value
    return path.parent.name == VIEWS or (isinstance(value, dict) and "view" in value)


def _replaces(pack: Pack, path: Path, shipped: Iterable[Pack]) -> Iterator[Problem]:
    """That a pack takes the place of a shipped one: all of it, its questions too."""
    ours = resources.playbooks_folder().resolve()
    taken = next((one for one in shipped if one.name == pack.name), None)
    if taken is None or path.resolve().parent.parent == ours:
        return
    what = [plural(len(taken.playbook.checks), "check")]
    if taken.playbook.questions:
        what.append(plural(len(taken.playbook.questions), "question"))
    message = f"this replaces the '{pack.name}' that comes with the product: its {names(what)}."
    hint = "If you only want to add to it, choose another name."
    yield Problem.at(pack.source.place(("playbook",)), message, hint, warning=True)


def _mistakes(pack: Pack, questions: Collection[str]) -> Iterator[Problem]:
    """The mistakes of one playbook, in the order of their places."""
    found = [*lint_pack(pack.playbook, pack.source, questions), *_wrong_parameters(pack)]
    yield from sorted(dict.fromkeys(found), key=lambda one: (one.line, one.column))


def _wrong_parameters(pack: Pack) -> Iterator[Problem]:
    for position, check in enumerate(pack.playbook.checks):
        if str(check.find.get("kind")) in kinds_of(pack.looks_at):
            key = ("checks", position, "find")
            ready = ready_check(pack, check, pack.source, key, {})
            if isinstance(ready, Problem):
                yield ready
