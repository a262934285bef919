"""One deal of an audit after the other: a file or a row in, its line out, or what is wrong."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from assistant.checks.run import Ran
from assistant.errors import BadInput, Problem
from assistant.facts.benchmarks import NO_BENCHMARKS
from assistant.facts.facts import Facts
from assistant.pipeline.benchmarks import ended_of
from assistant.pipeline.chosen import is_wanted
from assistant.pipeline.fingerprint import content_of, digest, of_rules
from assistant.pipeline.memory import Memory, Name
from assistant.pipeline.outcome import Answer, Audited, AuditRequest, Subject, pack, path_of
from assistant.pipeline.readings import RememberingReader
from assistant.records.consistency import check_consistency
from assistant.records.deal import Deal
from assistant.records.known import KnownSource
from assistant.records.load import (
    DealFile,
    WorkspaceFile,
    deal_inside,
    find_workspace,
    relative_to_root,
)
from assistant.records.source import parse_source, read_bytes, text_of
from assistant.review.build import build_review, judge_all
from assistant.review.desk import Desk, open_desk
from assistant.review.files import as_named, facts_of
from assistant.review.sources import files_of_brief
from assistant.review.summary import summarise
from assistant.templating import compile_expression

# Some deals are read, then their facts are gathered, then each check looks at all of them, then
# they are put into words: what does one of these and what does the next would drive each other out
# of the processor's nearest memory. Deal by deal an audit took a quarter more.
_TOGETHER = 16


class _Asked(NamedTuple):
    """A deal to look at: its file as the user named it, and by what it is remembered.

    Attributes:
        row: its line, where it is one of many in its file.
    """

    path: Path
    name: Name
    workspace: WorkspaceFile
    row: DealFile | None = None

    @property
    def line(self) -> int:
        """Where it stands in an export; 0 in a file of its own."""
        return self.row.source.place(()).line if self.row else 0


class _Begun(NamedTuple):
    """A deal that was read and is still to be looked at."""

    asked: _Asked
    file: DealFile


class _Known(NamedTuple):
    """A deal of which all is known that checks may ask.

    Attributes:
        files: those that the record names.
        content: a number for the deal and what is in these.
        warnings: about its file.
        is_wanted: whether the audit is about such deals.
        reader: has read its mails and calls, where what was read is to be remembered.
    """

    asked: _Asked
    file: DealFile
    files: tuple[str, ...]
    content: bytes
    facts: Facts
    warnings: tuple[Problem, ...]
    is_wanted: bool
    reader: RememberingReader | None


class Auditor:
    """Looks at deals, a few at a time, each with what its own workspace says.

    Args:
        request: what is asked about each.
        remember: keep what became of them, and look there first.
    """

    def __init__(self, request: AuditRequest, *, remember: bool = True) -> None:
        self._request = request
        self._remember = remember
        self._workspaces: dict[str, WorkspaceFile] = {}
        self._folders: dict[str, str] = {}
        self._desks: dict[Path, Desk] = {}
        self._memories: dict[Path, Memory] = {}
        self._rules: dict[Path, bytes] = {}

    def audit(self, subjects: Iterable[Subject]) -> Iterator[Answer]:
        """What became of each deal, in the order given.

        A broken file is an answer too: the audit goes on.
        """
        rest = iter(subjects)
        while some := [self._begin(one) for one in islice(rest, _TOGETHER)]:
            known = deque(one if isinstance(one, Answer) else self._know(one) for one in some)
            some.clear()
            judged = iter(self._judge(known))
            # Each deal is let go of as soon as it is done: the next ones take its room, which is
            # still in the processor's memory.
            while known:
                one = known.popleft()
                yield one if isinstance(one, Answer) else self._end(one, judged)

    def flush(self) -> None:
        """Writes what is to be remembered."""
        for memory in self._memories.values():
            memory.flush()

    def close(self) -> None:
        """Writes what is to be remembered, and lets go of it."""
        for memory in self._memories.values():
            memory.close()

    def _open(self, subject: Subject, path: Path) -> tuple[_Asked, bytes]:
        """A deal, and what is in its file, where it has one of its own."""
        workspace = self._workspace_of(path)
        if isinstance(subject, DealFile):
            line = subject.source.place(()).line
            told = digest(msgspec.msgpack.encode(subject.deal), subject.source.text.encode())
            return _Asked(path, Name(f"{path}:{line}", "", told), workspace, subject), b""
        content = read_bytes(path, str(path))
        inside = self._path_inside(path, workspace.root)
        return _Asked(path, Name(str(path), inside, digest(content)), workspace), content

    def _begin(self, subject: Subject) -> _Begun | Answer:
        """A deal that is read, or what became of it, where that is remembered."""
        path = path_of(subject)
        try:
            asked, content = self._open(subject, path)
            known = self._memory_of(asked).answer(asked.name) if self._remember else None
            return known or _Begun(asked, self._file(asked, content))
        except BadInput as bad:
            return _broken(path, bad)

    def _file(self, asked: _Asked, content: bytes) -> DealFile:
        """The record of a deal, remembered or read now."""
        if asked.row:
            return asked.row
        shown = asked.name.shown
        text = text_of(content, shown)
        if not self._remember:
            return deal_inside(parse_source(text, shown), asked.name.path, asked.workspace)
        file = self._memory_of(asked).record(asked.name, content)
        if file:
            return _with_its_files(file, asked.workspace)
        return deal_inside(KnownSource(shown, text), asked.name.path, asked.workspace)

    def _know(self, begun: _Begun) -> _Known | Answer:
        """A deal with its facts, of which none is worked out yet."""
        asked, file = begun
        request, root = self._request, asked.workspace.root
        try:
            files = _files_of(file.deal, root)
            content = _content(asked, files)
            reader = self._memory_of(asked).reader(asked.name, content) if self._remember else None
            desk, benchmarks = self._desk_of(asked.workspace), request.benchmarks or NO_BENCHMARKS
            facts, warnings = facts_of(file, request.as_of, desk, benchmarks, reader)
        except BadInput as bad:
            return _broken(asked.path, bad)
        wanted = not request.where or is_wanted(compile_expression(request.where), facts)
        return _Known(asked, file, files, content, facts, warnings, wanted, reader)

    def _judge(self, every: Iterable[_Known | Answer]) -> list[tuple[Ran, ...]]:
        """What checks find in each deal that the audit is about, in the order given."""
        known = (one for one in every if isinstance(one, _Known) and one.is_wanted)
        judged: list[tuple[Ran, ...]] = []
        for root, group in groupby(known, key=lambda one: one.asked.workspace.root):
            deals = [(one.facts, one.file.id) for one in group]
            judged += judge_all(deals, self._desks[root].playbooks)
        return judged

    def _end(self, known: _Known, judged: Iterator[tuple[Ran, ...]]) -> Answer:
        """What became of a deal."""
        answer = self._answer(known, next(judged) if known.is_wanted else ())
        if known.reader:
            if self._request.reviews:
                answer = answer.smaller()
            memory, name = self._memory_of(known.asked), known.asked.name
            memory.keep_record(name, known.file)
            memory.keep_reader(name, known.content, known.reader)
            memory.keep_answer(name, known.files, answer.packed)
        return answer

    def _answer(self, known: _Known, judged: tuple[Ran, ...]) -> Answer:
        asked, file, facts = known.asked, known.file, known.facts
        workspace, desk = asked.workspace, self._desk_of(asked.workspace)
        answer = Audited(path=str(asked.path), root=str(workspace.root), ended=ended_of(file.deal))
        if not known.is_wanted:
            return pack(answer)
        review = None
        if self._request.reviews:
            review = build_review(file, facts, judged, desk.verdicts, known.warnings, desk.view)
        line = replace(
            summarise(file, facts, judged, desk.verdicts),
            row=asked.line,
            content=known.content.hex(),
            rules=self._rules_of(workspace).hex(),
        )
        # What is wrong with an export is told of all its rows together, not of each.
        problems = () if asked.row else known.warnings
        return pack(replace(answer, line=line, problems=problems), review)

    def _workspace_of(self, path: Path) -> WorkspaceFile:
        folder = os.path.dirname(path)
        if folder not in self._workspaces:
            self._workspaces[folder] = find_workspace(path)
        return self._workspaces[folder]

    def _path_inside(self, path: Path, root: Path) -> str:
        """The file's path from the workspace's root; of many in one folder it is found once."""
        if os.path.islink(path):
            return relative_to_root(path, root)
        folder, name = os.path.split(path)
        if folder not in self._folders:
            self._folders[folder] = relative_to_root(path.parent / "_", root)[:-1]
        return self._folders[folder] + name

    def _desk_of(self, workspace: WorkspaceFile) -> Desk:
        if workspace.root not in self._desks:
            self._desks[workspace.root] = open_desk(workspace)
        return self._desks[workspace.root]

    def _memory_of(self, asked: _Asked) -> Memory:
        workspace = asked.workspace
        if workspace.root not in self._memories:
            rules = self._rules_of(workspace)
            self._memories[workspace.root] = Memory(workspace, rules, self._request)
        return self._memories[workspace.root]

    def _rules_of(self, workspace: WorkspaceFile) -> bytes:
        if workspace.root not in self._rules:
            self._rules[workspace.root] = of_rules(workspace)
        return self._rules[workspace.root]


def _broken(path: Path, bad: BadInput) -> Answer:
    problems = tuple(as_named(problem, path) for problem in bad.problems)
    return pack(Audited(path=str(path), problems=problems, broken=True))


def _with_its_files(file: DealFile, workspace: WorkspaceFile) -> DealFile:
    """A remembered deal with what is wrong with it now: its files may have come or gone."""
    deal = file.deal
    if not deal.brief and not any(one.transcript for one in deal.activities):
        return file
    domains = workspace.workspace.domains
    problems = check_consistency(deal, file.source, workspace.root, domains)
    return replace(file, problems=tuple(problems))


def _content(asked: _Asked, files: Iterable[str]) -> bytes:
    """A number for the deal and what is in the files that it names."""
    contents = (content_of(asked.workspace.root / name) for name in files)
    return digest(asked.name.content, *contents)


def _files_of(deal: Deal, root: Path) -> tuple[str, ...]:
    """The files that a deal names and that its review looks into."""
    named = {one.transcript for one in deal.activities if one.transcript}
    read = files_of_brief(root, deal.brief) if deal.brief else ()
    return tuple(sorted({*named, *read} - {""}))
