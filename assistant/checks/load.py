"""Reading playbooks: files in, checks ready to run out, mistakes named at their place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from assistant.checks.kept import without_examples
from assistant.checks.kinds import kinds_of
from assistant.checks.kinds.base import LooksAt
from assistant.checks.params import read_params
from assistant.checks.playbook import Check, Playbook, ReadyCheck
from assistant.errors import BadInput, Problem, did_you_mean
from assistant.facts.questions import Question
from assistant.location import KeyPath
from assistant.once import once
from assistant.records.load import WorkspaceFile, to_record
from assistant.records.source import Source, read_source
from assistant.records.workspace import Workspace


class Pack(msgspec.Struct, frozen=True):
    """One playbook and the file it was read from."""

    playbook: Playbook
    source: Source

    @property
    def name(self) -> str:
        """What the pack is called; the first part of its checks' ids."""
        return self.playbook.name

    @property
    def looks_at(self) -> LooksAt:
        """What its checks look at."""
        return self.playbook.looks_at

    @property
    def ids(self) -> tuple[str, ...]:
        """The full ids of its checks."""
        return tuple(f"{self.name}/{check.id}" for check in self.playbook.checks)


class Playbooks(msgspec.Struct, frozen=True, dict=True):
    """What reviews are made with.

    `packs` are those in use and `checks` theirs, ready to run. `known` are all that were read: a
    deal may answer their questions and waive their checks, whichever of them are in use.
    """

    packs: tuple[Pack, ...]
    checks: tuple[ReadyCheck, ...]
    questions: tuple[Question, ...]
    known: tuple[Pack, ...]

    @once
    def question_ids(self) -> Mapping[str, None]:
        """The ids of the questions, in their order."""
        return dict.fromkeys([question.id for question in self.questions])

    def find(self, check_id: str) -> ReadyCheck | None:
        """The check called `pack/id`, or `id` where only one pack has it."""
        found = [one for one in self.checks if check_id in (one.id, one.check.id)]
        exact = [one for one in found if one.id == check_id]
        return exact[0] if exact else found[0] if len(found) == 1 else None


def load_playbooks(
    shipped: Path,
    workspace: WorkspaceFile | None = None,
    looks_at: LooksAt = "deal",
    *,
    examples: bool = False,
) -> Playbooks:
    """The shipped packs and the workspace's own, as the workspace wants them used.

    A pack of the workspace replaces the shipped one with its name.

    Args:
        shipped: the folder of all playbooks that come with the product.
        workspace: whose `playbooks` and `settings` apply.
        looks_at: whether the packs that look at deals are wanted, or at mails.
        examples: read the examples of the shipped packs too.

    Raises:
        BadInput: every mistake in the workspace's packs and settings.
    """
    settings = workspace.workspace if workspace else Workspace()
    ours = shipped_packs(shipped, looks_at, examples=examples)
    own = _own_packs(workspace, ours) if workspace and settings.playbooks.folder else []
    others = [pack for pack in own if pack.looks_at != looks_at]
    packs = {pack.name: pack for pack in (*ours, *own) if pack.looks_at == looks_at}
    if workspace and workspace.source:
        known = [*packs.values(), *others]
        if any(_workspace_problems(workspace.source, settings, known)):
            known += shipped_packs(
                shipped, "deal" if looks_at == "mail" else "mail", examples=False
            )
            _raise(_workspace_problems(workspace.source, settings, known))
    wanted = [name for name in dict.fromkeys(settings.playbooks.use) if name in packs]
    names = wanted or [*packs]
    unused = [pack for name, pack in packs.items() if name not in names]
    return make_ready([packs[name] for name in names], settings, workspace, unused)


def shipped_packs(folder: Path, looks_at: LooksAt, *, examples: bool = True) -> list[Pack]:
    """The packs that come with the product and look at deals, or at mails."""
    return read_packs(folder / looks_at, f"playbooks/{looks_at}", examples=examples)


def _own_packs(workspace: WorkspaceFile, shipped: list[Pack]) -> list[Pack]:
    """The packs of a workspace, whatever they look at."""
    # The shipped packs were looked through before they were shipped.
    from assistant.checks.lint import lint_pack  # noqa: PLC0415

    folder = workspace.workspace.playbooks.folder
    own = read_packs(workspace.root / folder, folder)
    asked = {question.id for question in questions_of((*shipped, *own))}
    _raise(one for pack in own for one in lint_pack(pack.playbook, pack.source, asked))
    return own


def make_ready(
    used: Iterable[Pack],
    settings: Workspace,
    workspace: WorkspaceFile | None = None,
    others: Iterable[Pack] = (),
) -> Playbooks:
    """The checks of the packs in use, without those that are off or retired.

    Args:
        used: the packs whose checks run.
        settings: what the workspace changes.
        workspace: where it stands.
        others: packs that are known too; settings for their checks may be wrong as well.
    """
    packs = tuple(used)
    known = (*packs, *others)
    questions = questions_of(known)
    asked = [question.id for question in questions]
    own = workspace.source if workspace else None
    checks: list[ReadyCheck] = []
    problems: list[Problem] = []
    for number, pack in enumerate(known):
        for position, check in enumerate(pack.playbook.checks):
            name = f"{pack.name}/{check.id}"
            runs = number < len(packs) and _runs(name, check, settings)
            changed = settings.settings.get(name, {})
            if not runs and not changed:
                continue
            key: KeyPath = ("settings", name) if changed else ("checks", position, "find")
            source = own if changed and own else pack.source
            ready = ready_check(pack, check, source, key, changed)
            if isinstance(ready, Problem):
                problems.append(ready)
                continue
            if "questions" in changed:
                from assistant.checks.lint import unknown_questions  # noqa: PLC0415 -- the same

                named = getattr(ready.params, "questions", ())
                problems += unknown_questions(named, asked, (*key, "questions"), source)
            if runs:
                checks.append(ready)
    _raise(problems)
    return Playbooks(packs, tuple(checks), questions, known)


def _runs(name: str, check: Check, settings: Workspace) -> bool:
    return name not in settings.playbooks.off and check.status not in ("draft", "retired")


def questions_of(packs: Iterable[Pack]) -> tuple[Question, ...]:
    """The questions of all packs; of two with one id the later one, in the place of the first."""
    asked = {question.id: question for pack in packs for question in pack.playbook.questions}
    return tuple(asked.values())


def ready_check(
    pack: Pack, check: Check, source: Source, key: KeyPath, changed: Mapping[str, Any]
) -> ReadyCheck | Problem:
    """The check with its kind and typed parameters, or what is wrong with them.

    Args:
        pack: its playbook.
        check: as the file says it.
        source: the file to blame for a wrong parameter.
        key: where the parameters stand in that file.
        changed: the workspace's settings for this check.
    """
    kinds = kinds_of(pack.looks_at)
    kind = kinds.get(str(check.find.get("kind")))
    if kind is None:
        name = check.find.get("kind", "")
        message = f"no kind is called '{name}'."
        return Problem.at(source.place((*key, "kind")), message, did_you_mean(str(name), kinds))
    given = {name: value for name, value in check.find.items() if name != "kind"}
    merged = {**given, **{name: _merge(given.get(name), changed[name]) for name in changed}}
    params = read_params(kind, merged, source, key)
    return params if isinstance(params, Problem) else ReadyCheck(pack.name, check, kind, params)


def _merge(given: Any, changed: Any) -> Any:
    """A setting over a parameter: days by stage are merged, everything else is replaced."""
    if isinstance(given, dict) and isinstance(changed, dict):
        return {**given, **changed}
    return changed


def read_packs(folder: Path, shown: str, *, examples: bool = True) -> list[Pack]:
    """Every playbook of a folder, in the order of its file names.

    Args:
        folder: where the files stand.
        shown: how messages name the folder.
        examples: read the examples too, or pass over them.

    Raises:
        BadInput: every problem of every file, or that there is no such folder.
    """
    if not folder.is_dir():
        raise BadInput([Problem(path=shown, message="there is no such folder of playbooks.")])
    packs: list[Pack] = []
    problems: list[Problem] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            packs.append(read_pack(path, f"{shown}/{path.name}", examples=examples))
        except BadInput as bad:
            problems.extend(bad.problems)
    _raise(problems)
    return packs


def read_pack(path: Path, shown: str, *, examples: bool = True) -> Pack:
    """The playbook in one file; `shown` is how messages name it."""
    read = partial(read_source, keep_empty=True) if examples else without_examples
    source = read(path, shown)
    if "view" in source.value and "playbook" not in source.value:
        message = "this is a view, not a playbook."
        hint = "Views stand in a folder 'views' beside the playbooks."
        raise BadInput([Problem.at(source.key_place(("view",)), message, hint)])
    return Pack(to_record(source, Playbook, value=_without_empty(source.value)), source)


def _without_empty(value: Any, key: str = "") -> Any:
    """An empty value is the same as leaving it out, except in an example's deal or mail."""
    if isinstance(value, dict) and key not in ("deal", "mail", "workspace"):
        return {
            name: _without_empty(item, name) for name, item in value.items() if item is not None
        }
    if isinstance(value, list):
        return [_without_empty(item) for item in value if item is not None]
    return value


def _workspace_problems(
    source: Source, settings: Workspace, known: Iterable[Pack]
) -> Iterator[Problem]:
    """Packs and checks that the workspace names and that are not among the known ones."""
    packs = {pack.name: pack for pack in known}
    checks = {name for pack in packs.values() for name in pack.ids}
    for position, name in enumerate(settings.playbooks.use):
        if name not in packs:
            place = source.place(("playbooks", "use", position))
            yield Problem.at(place, f"no playbook is called '{name}'.", did_you_mean(name, packs))
    for position, name in enumerate(settings.playbooks.off):
        if name not in checks:
            place = source.place(("playbooks", "off", position))
            yield Problem.at(place, f"no check is called '{name}'.", did_you_mean(name, checks))
    for name in settings.settings:
        if name not in checks:
            place = source.key_place(("settings", name))
            yield Problem.at(place, f"no check is called '{name}'.", did_you_mean(name, checks))


def _raise(problems: Iterable[Problem]) -> None:
    found = tuple(problems)
    if found:
        raise BadInput(found)
