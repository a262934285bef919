"""The use cases: the only module that joins files, facts, playbooks and reviews."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from os.path import realpath
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.describe import describe_check, describe_pack
from assistant.checks.lint import lint_pack
from assistant.checks.load import Pack, Playbooks, load_playbooks, read_pack, read_packs
from assistant.checks.playbook import Check
from assistant.errors import AssistantError, BadInput, Problem, did_you_mean
from assistant.facts.facts import Facts
from assistant.facts.questions import Question
from assistant.facts.sources import Sources
from assistant.language.transcripts import Turn, read_turns
from assistant.location import KeyPath
from assistant.phrasing import upper_first
from assistant.records.brief import Brief, BriefItem
from assistant.records.consistency import future_dates
from assistant.records.deal import STAGES, Deal
from assistant.records.load import (
    WORKSPACE_FILE,
    DealFile,
    WorkspaceFile,
    find_deals,
    find_workspace,
    load_workspace,
    read_deal,
    refuse_errors,
    to_record,
)
from assistant.records.source import read_source
from assistant.records.workspace import Workspace
from assistant.results.check_doc import CheckDoc, ExampleResult, Explanation, PackDoc
from assistant.results.review import Review, Reviews
from assistant.results.validation import Validation
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
    file = read_deal(path, desk.workspace)
    problems = [*file.problems, *check_known_names(file, desk), *_future(file, as_of)]
    refuse_errors(problems)
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
        file = read_deal(path, desk.workspace)
    except BadInput as bad:
        return bad.problems
    return (*file.problems, *check_known_names(file, desk))


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


def validate_paths(paths: Iterable[str | Path]) -> Validation:
    """Every problem of every deal and workspace that `paths` name, without reviewing any."""
    named = [Path(path) for path in paths]
    workspaces = _once(found for path in named for found in find_workspaces(path))
    files = _once(found for path in named for found in find_deals(path))
    deals = [path for path in files if path.name != WORKSPACE_FILE]
    problems = [*_empty_folders(named)]
    for workspace in workspaces:
        problems += check_workspace(workspace)
    desks = Desks()
    for deal in deals:
        problems += _check_deal(deal, desks)
    shown = {realpath(path): str(path) for path in workspaces}
    return Validation(
        problems=tuple(dict.fromkeys(_as_named(problem, shown) for problem in problems)),
        deals=len(deals),
        workspaces=len(workspaces),
    )


def _once(paths: Iterable[Path]) -> list[Path]:
    """Each file once, under the name by which it was called first."""
    found: dict[str, Path] = {}
    for path in paths:
        found.setdefault(realpath(path), path)
    return [*found.values()]


def check_workspace(path: Path) -> tuple[Problem, ...]:
    """Every problem of a workspace file, and of the playbooks that it names."""
    try:
        open_desk(load_workspace(path))
    except BadInput as bad:
        return bad.problems
    return ()


def _check_deal(path: Path, desks: Desks) -> tuple[Problem, ...]:
    """Every problem of a deal; also, as far as that goes, in a workspace that has errors."""
    try:
        desk = desks.for_deal(path)
    except BadInput as bad:
        return (*bad.problems, *_check_alone(path))
    problems = check_deal(path, desk)
    if any(problem.level == "error" for problem in problems):
        return problems
    try:
        read_sources(read_deal(path, desk.workspace).deal, desk.workspace.root)
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


def _empty_folders(paths: Iterable[Path]) -> Iterator[Problem]:
    for path in paths:
        if path.is_dir() and not find_deals(path) and not find_workspaces(path):
            hint = "Deals are .yaml files; 'deal new' writes one."
            yield Problem(path=str(path), message="no deal is in this folder.", hint=hint)


def _as_named(problem: Problem, shown: Mapping[str, str]) -> Problem:
    """The problem under the name by which the user called its file."""
    named = shown.get(realpath(problem.path), problem.path)
    return msgspec.structs.replace(problem, path=named)


def deal_schema(desk: Desk) -> str:
    """The JSON Schema of deals, with the questions and stages that a workspace knows."""
    from assistant.records.schema import record_schema  # noqa: PLC0415 -- a review needs none

    questions = {
        question.id: f"{upper_first(question.topic)}. {' '.join(question.why.split())}"
        for question in _questions_of_a_deal(desk)
    }
    return record_schema("deal", questions, (*desk.workspace.workspace.stages,))


def new_record(deal: Deal, schema: str, desk: Desk) -> str:
    """The text of a new deal file: what is known, and every question that is still open."""
    from assistant.records.new import first_record  # noqa: PLC0415 -- a review needs none

    asked = {question.id: _plain_ask(question) for question in _questions_of_a_deal(desk)}
    return first_record(deal, schema, asked)


def _questions_of_a_deal(desk: Desk) -> Iterator[Question]:
    return (question for question in desk.playbooks.questions if question.per == "deal")


def _plain_ask(question: Question) -> str:
    """The question as it is asked; its topic where the words need a deal's people."""
    plain = "{" not in question.ask
    return " ".join(question.ask.split()) if plain else upper_first(question.topic)


def describe_playbooks(desk: Desk) -> tuple[PackDoc, ...]:
    """Every pack in use, with all its checks."""
    return tuple(describe_pack(pack) for pack in desk.playbooks.packs)


def describe_one(desk: Desk, check: str) -> CheckDoc:
    """The check called `pack/id`, or `id` where only one pack has it.

    Raises:
        AssistantError: no check, or several, have that name.
    """
    return describe_check(*find_check(desk.playbooks, check))


def try_playbooks(desk: Desk, files: Iterable[Path] = ()) -> tuple[ExampleResult, ...]:
    """Every example of the playbooks in `files`; else of the shipped and the workspace's own.

    Raises:
        BadInput: every mistake in a playbook.
    """
    from assistant.checks.examples import load_baseline, try_pack  # noqa: PLC0415 -- a review needs none

    packs = [read_pack(path, str(path)) for path in files] or _all_packs(desk)
    problems = [one for pack in packs for one in lint_pack(pack.playbook, pack.source)]
    if problems:
        raise BadInput(problems)
    baseline = load_baseline(resources.playbooks_folder() / "healthy.yaml")
    beside = {pack.name: pack for pack in (*desk.playbooks.packs, *packs)}
    return tuple(
        result
        for pack in packs
        for result in try_pack(pack, baseline, _questions_beside(pack, beside))
    )


def _all_packs(desk: Desk) -> list[Pack]:
    own = desk.workspace.workspace.playbooks.folder
    return [
        *read_packs(resources.playbooks_folder() / "deal", "playbooks/deal"),
        *(read_packs(desk.workspace.root / own, own) if own else ()),
    ]


def _questions_beside(pack: Pack, others: Mapping[str, Pack]) -> tuple[Question, ...]:
    """All that is asked when `pack` is used, in place of another with its name."""
    used = {**others, pack.name: pack}
    return tuple(question for one in used.values() for question in one.playbook.questions)
