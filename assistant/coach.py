"""The use cases: the only module that joins files, facts, playbooks and reviews."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.describe import describe_check
from assistant.checks.load import Pack, Playbooks, load_playbooks
from assistant.checks.playbook import Check
from assistant.errors import AssistantError, BadInput, Problem, did_you_mean
from assistant.facts.facts import Facts
from assistant.facts.sources import Sources
from assistant.language.transcripts import Turn, read_turns
from assistant.location import KeyPath
from assistant.records.brief import Brief, BriefItem
from assistant.records.consistency import future_dates
from assistant.records.deal import STAGES, Deal
from assistant.records.load import (
    DealFile,
    WorkspaceFile,
    find_deals,
    find_workspace,
    load_deal,
    to_record,
)
from assistant.records.source import read_source
from assistant.results.check_doc import Explanation
from assistant.results.review import Review, Reviews
from assistant.review.build import build_review
from assistant.review.verdict import VerdictTable, load_verdicts

_LONGEST_TRANSCRIPT = 10_000_000
"""Bytes; a day of talk is under one million."""


class Desk(msgspec.Struct, frozen=True):
    """What the deals of one workspace are reviewed with."""

    workspace: WorkspaceFile
    playbooks: Playbooks
    verdicts: VerdictTable


def open_desk(workspace: WorkspaceFile) -> Desk:
    """The playbooks and verdicts that a workspace uses.

    Raises:
        BadInput: every mistake in the workspace or in its own playbooks.
    """
    folder = resources.playbooks_folder()
    playbooks = load_playbooks(folder / "deal", workspace)
    return Desk(workspace, playbooks, load_verdicts(folder / "verdicts.yaml"))


def review_deal(path: str | Path, as_of: dt.date, desk: Desk | None = None) -> Review:
    """The review of the deal in one file.

    Args:
        path: the deal's file.
        as_of: the day from which it is looked at.
        desk: what to review it with; default: what the deal's own workspace says.

    Raises:
        BadInput: every problem that stops the review, each at its place.
    """
    desk = desk or open_desk(find_workspace(path))
    file = load_deal(path, desk.workspace)
    problems = [*file.warnings, *check_known_names(file, desk), *_future(file, as_of)]
    if any(problem.level == "error" for problem in problems):
        raise BadInput(problems)
    facts = Facts(
        file.deal,
        as_of,
        desk.workspace.workspace,
        read_sources(file.deal, desk.workspace.root),
        desk.playbooks.questions,
    )
    shown = tuple(msgspec.structs.replace(problem, path=file.path) for problem in problems)
    return build_review(file, facts, desk.playbooks, desk.verdicts, shown)


def review_paths(paths: Iterable[str | Path], as_of: dt.date) -> Reviews:
    """The reviews of every deal that `paths` name; one broken file never stops the rest."""
    reviews: list[Review] = []
    problems: list[Problem] = []
    desks = Desks()
    for path in (found for name in paths for found in find_deals(name)):
        try:
            reviews.append(review_deal(path, as_of, desks.for_deal(path)))
        except BadInput as bad:
            problems.extend(bad.problems)
    return Reviews(reviews=tuple(reviews), problems=tuple(problems))


def explain_check(path: str | Path, check: str, as_of: dt.date) -> Explanation:
    """How one check came to its outcome on one deal.

    Raises:
        AssistantError: no check has that name.
        BadInput: the deal has errors.
    """
    desk = open_desk(find_workspace(path))
    pack, found = find_check(desk.playbooks, check)
    review = review_deal(path, as_of, desk)
    doc = describe_check(pack, found)
    for result in review.results:
        if result.check == doc.id:
            return Explanation(deal=review.deal.name, doc=doc, result=result)
    raise AssistantError(
        f"{doc.id} is switched off: it is {found.status}, or off in the workspace."
    )


def find_check(playbooks: Playbooks, name: str) -> tuple[Pack, Check]:
    """The check called `pack/id`, or `id` where only one pack has it."""
    known = {
        f"{pack.name}/{check.id}": (pack, check)
        for pack in playbooks.packs
        for check in pack.playbook.checks
    }
    found = [full for full in known if name in (full, full.partition("/")[2])]
    if len(found) == 1:
        return known[found[0]]
    if found:
        raise AssistantError(f"Several checks are called '{name}': {', '.join(found)}.")
    raise AssistantError(f"No check is called '{name}'. {_nearest_check(name, known)}")


def _nearest_check(name: str, known: Iterable[str]) -> str:
    short = {full.partition("/")[2]: full for full in known}
    hint = did_you_mean(name.partition("/")[2] or name, short)
    return hint or "'deal playbook list' shows them all."


class Desks:
    """The desk of each deal; deals in one folder share theirs."""

    def __init__(self) -> None:
        self._by_folder: dict[Path, Desk] = {}
        self._by_root: dict[Path, Desk] = {}

    def for_deal(self, path: Path) -> Desk:
        """What the deal at `path` is reviewed with."""
        folder = path.resolve().parent
        if folder not in self._by_folder:
            workspace = find_workspace(path)
            if workspace.root not in self._by_root:
                self._by_root[workspace.root] = open_desk(workspace)
            self._by_folder[folder] = self._by_root[workspace.root]
        return self._by_folder[folder]


def _future(file: DealFile, as_of: dt.date) -> Iterator[Problem]:
    return future_dates(file.deal, file.source, as_of)


def check_deal(path: str | Path, desk: Desk) -> tuple[Problem, ...]:
    """Every problem of a deal file, warnings too; empty when it is fine."""
    try:
        file = load_deal(path, desk.workspace)
    except BadInput as bad:
        return bad.problems
    return (*file.warnings, *check_known_names(file, desk))


def check_known_names(file: DealFile, desk: Desk) -> Iterator[Problem]:
    """Stages, questions and checks that neither the workspace nor its playbooks know."""
    deal = file.deal
    stages = (*STAGES, *desk.workspace.workspace.stages)
    written: list[tuple[KeyPath, str]] = [(("stage",), deal.stage)]
    written += [
        (("stages", number, "stage"), move.stage) for number, move in enumerate(deal.stages)
    ]
    for key, stage in written:
        if stage and stage not in stages:
            place = file.source.place(key)
            hint = did_you_mean(stage, stages)
            message = f"no stage is called '{stage}'."
            yield Problem.at(place, message, hint, warning=deal.imported is not None)
    questions = [question.id for question in desk.playbooks.questions]
    for question in deal.discovery:
        if question not in questions:
            place = file.source.key_place(("discovery", question))
            hint = did_you_mean(question, questions)
            yield Problem.at(place, f"no question is called '{question}'.", hint)
    yield from _unknown_waivers(file, desk)


def _unknown_waivers(file: DealFile, desk: Desk) -> Iterator[Problem]:
    checks = [
        f"{pack.name}/{check.id}" for pack in desk.playbooks.packs for check in pack.playbook.checks
    ]
    for position, waiver in enumerate(file.deal.waivers):
        if waiver.check not in checks:
            place = file.source.place(("waivers", position, "check"))
            hint = did_you_mean(waiver.check, checks) or "'deal playbook list' shows them all."
            yield Problem.at(place, f"no check is called '{waiver.check}'.", hint)


def read_sources(deal: Deal, root: Path) -> Sources:
    """The transcripts and the brief that a deal names, as far as they are there."""
    named = {activity.transcript for activity in deal.activities if activity.transcript}
    transcripts = {name: turns for name in sorted(named) if (turns := _turns(root / name))}
    return Sources(transcripts, _brief_items(root / deal.brief) if deal.brief else ())


def _turns(path: Path) -> tuple[Turn, ...]:
    if not path.is_file() or path.stat().st_size > _LONGEST_TRANSCRIPT:
        return ()
    return read_turns(path.read_text(encoding="utf-8", errors="replace"))


def _brief_items(path: Path) -> tuple[BriefItem, ...]:
    return to_record(read_source(path), Brief).items if path.is_file() else ()
