"""The checks, described and tested."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from assistant import resources
from assistant.checks.describe import describe_check, describe_pack
from assistant.checks.examples import load_baseline, try_pack
from assistant.checks.lint import lint_pack
from assistant.checks.load import (
    Pack,
    Playbooks,
    load_playbooks,
    questions_of,
    read_pack,
    read_packs,
    shipped_packs,
)
from assistant.checks.playbook import Check
from assistant.checks.views import FOLDER, read_views
from assistant.coach.own_playbooks import is_view, playbook_files
from assistant.errors import AssistantError, BadInput, did_you_mean
from assistant.facts.questions import Question
from assistant.results.check_doc import CheckDoc, ExampleResult, PackDoc, ViewDoc
from assistant.review.desk import Desk


def find_check(packs: Iterable[Pack], name: str) -> tuple[Pack, Check]:
    """The check called `pack/id`, or `id` where only one pack has it."""
    known = {
        f"{pack.name}/{check.id}": (pack, check) for pack in packs for check in pack.playbook.checks
    }
    found = [full for full in known if name in (full, full.partition("/")[2])]
    if len(found) == 1:
        return known[found[0]]
    if found:
        raise AssistantError(f"Several checks are called '{name}': {', '.join(found)}.")
    inside = [check.id for pack, check in known.values() if pack.name == name]
    if inside:
        raise AssistantError(f"{name} is a playbook. Name one of its checks: {', '.join(inside)}.")
    raise AssistantError(f"No check is called '{name}'. {_nearest_check(name, known)}")


def _nearest_check(name: str, known: Iterable[str]) -> str:
    short = {full.partition("/")[2]: full for full in known}
    hint = did_you_mean(name.partition("/")[2] or name, short)
    return hint or "'deal playbook list' shows them all."


def describe_playbooks(desk: Desk) -> tuple[PackDoc, ...]:
    """Every pack, with all its checks as the workspace has set them; those in use come first."""
    settings = desk.workspace.workspace.settings
    return tuple(describe_pack(pack, settings) for one in _both(desk) for pack in one.known)


def _both(desk: Desk) -> tuple[Playbooks, Playbooks]:
    """The playbooks that look at deals, and those that look at mails."""
    folder = resources.playbooks_folder()
    return desk.playbooks, load_playbooks(folder, desk.workspace, "mail", examples=True)


def describe_views(desk: Desk) -> tuple[ViewDoc, ...]:
    """Every view, by its name."""
    views = read_views(resources.playbooks_folder() / FOLDER, desk.workspace)
    used = desk.view.name if desk.view else ""
    return tuple(
        ViewDoc(
            name=one.name,
            title=one.view.title,
            letters=" ".join(letter.letter for letter in one.view.letters),
            place=str(one.source.place(())),
            used=one.name == used,
        )
        for _, one in sorted(views.items())
    )


def switched_off(desk: Desk) -> tuple[str, ...]:
    """The checks that the workspace has switched off, or whose playbook it does not use."""
    both = _both(desk)
    in_use = {pack.name for one in both for pack in one.packs}
    known = (pack for one in both for pack in one.known)
    unused = (name for pack in known if pack.name not in in_use for name in pack.ids)
    return (*desk.workspace.workspace.playbooks.off, *unused)


def describe_one(desk: Desk, check: str) -> CheckDoc:
    """The check called `pack/id`, or `id` where only one pack has it.

    Raises:
        AssistantError: no check, or several, have that name.
    """
    pack, found = find_check((pack for one in _both(desk) for pack in one.known), check)
    return describe_check(pack, found, desk.workspace.workspace.settings)


def try_playbooks(desk: Desk, files: Iterable[Path] = ()) -> tuple[ExampleResult, ...]:
    """Every example of the playbooks in `files`; else of the shipped and the workspace's own.

    Raises:
        BadInput: every mistake in a playbook.
    """
    packs = [read_pack(path, str(path)) for path in _packs_in(files)] or _all_packs(desk)
    asked = {one.id for one in questions_of((*desk.playbooks.known, *packs))}
    problems = [one for pack in packs for one in lint_pack(pack.playbook, pack.source, asked)]
    if problems:
        raise BadInput(problems)
    baseline = load_baseline(resources.playbooks_folder() / "healthy.yaml")
    beside = {pack.name: pack for pack in (*desk.playbooks.known, *packs)}
    return tuple(
        result
        for pack in packs
        for result in try_pack(pack, baseline, _questions_beside(pack, beside))
    )


def _packs_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files, and those in the folders that are no views: views have no examples."""
    for path in paths:
        found = playbook_files(path)
        yield from (one for one in found if not path.is_dir() or not is_view(one))


def _all_packs(desk: Desk) -> list[Pack]:
    own = desk.workspace.workspace.playbooks.folder
    return [
        *shipped_packs(resources.playbooks_folder(), "deal"),
        *shipped_packs(resources.playbooks_folder(), "mail"),
        *(read_packs(desk.workspace.root / own, own) if own else ()),
    ]


def _questions_beside(pack: Pack, others: Mapping[str, Pack]) -> tuple[Question, ...]:
    """All that is asked when `pack` is used, in place of another with its name."""
    used = {**others, pack.name: pack}
    return questions_of(used.values())
