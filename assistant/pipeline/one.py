"""One deal of an audit after the other: a file or a row in, its line out, or what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from assistant.errors import BadInput
from assistant.facts.benchmarks import NO_BENCHMARKS
from assistant.facts.named import FactNames
from assistant.language.reader import Reader
from assistant.pipeline.benchmarks import ended_of
from assistant.pipeline.cache import Cache
from assistant.pipeline.fingerprint import content_of, digest, of_program, of_rules
from assistant.pipeline.outcome import Audited, AuditRequest, Subject, path_of
from assistant.pipeline.readings import RememberingReader
from assistant.records.deal import Deal
from assistant.records.load import DealFile, WorkspaceFile, deal_from_source, find_workspace
from assistant.records.source import read_bytes, source_of
from assistant.review.build import build_review
from assistant.review.desk import Desk, open_desk
from assistant.review.files import as_named, facts_of
from assistant.review.sources import files_of_brief
from assistant.review.summary import summarise
from assistant.templating import Expression, compile_expression


class _Asked(NamedTuple):
    """A deal to look at: its file as the user named it, what stands there, and what it is.

    Attributes:
        name: by which it is remembered.
        content: everything that its reading rests on.
        read: reads it.
        row: its line, where it is one of many in its file.
    """

    path: Path
    name: str
    content: bytes
    workspace: WorkspaceFile
    read: Callable[[], DealFile]
    row: int = 0


class Auditor:
    """Looks at deals one by one, each with what its own workspace says.

    Args:
        request: what is asked about each.
        remember: keep what became of them, and look there first.
    """

    def __init__(self, request: AuditRequest, *, remember: bool = True) -> None:
        self._request = request
        self._remember = remember
        self._workspaces: dict[Path, WorkspaceFile] = {}
        self._desks: dict[Path, Desk] = {}
        self._caches: dict[Path, Cache] = {}
        self._rules: dict[Path, bytes] = {}

    def audit(self, subject: Subject) -> Audited:
        """The line of one deal. A broken file is an answer too: the audit goes on."""
        path = path_of(subject)
        try:
            return self._recalled(self._open(subject, path))
        except BadInput as bad:
            problems = tuple(as_named(problem, path) for problem in bad.problems)
            return Audited(path=str(path), problems=problems, broken=True)

    def close(self) -> None:
        """Writes what is to be remembered."""
        for cache in self._caches.values():
            cache.close()

    def _open(self, subject: Subject, path: Path) -> _Asked:
        workspace = self._workspace_of(path)
        if isinstance(subject, DealFile):
            row = subject
            line = row.source.place(()).line
            content = digest(msgspec.msgpack.encode(row.deal), row.source.text.encode())
            return _Asked(path, f"{path}:{line}", content, workspace, lambda: row, line)
        content = read_bytes(path, str(path))

        def read() -> DealFile:
            return deal_from_source(source_of(content, str(path)), path, workspace)

        return _Asked(path, str(path), content, workspace, read)

    def _recalled(self, asked: _Asked) -> Audited:
        if not self._remember:
            return self._audit(asked, None)[0]
        cache = self._cache_of(asked.workspace)
        known = cache.find(asked.name, asked.content)
        if known:
            return known
        ours = asked.workspace.workspace
        reader = RememberingReader(
            products=ours.products, company=ours.company, known=cache.readings(asked.name)
        )
        answer, deal = self._audit(asked, reader)
        sources = _sources_of(deal, asked.workspace.root)
        cache.keep(asked.name, asked.content, sources, answer)
        if reader.learned:
            cache.keep_readings(asked.name, reader.used)
        return answer

    def _audit(self, asked: _Asked, reader: Reader | None) -> tuple[Audited, Deal]:
        request, workspace = self._request, asked.workspace
        desk, file = self._desk_of(workspace), asked.read()
        deal = file.deal
        benchmarks = request.benchmarks or NO_BENCHMARKS
        facts, warnings = facts_of(file, request.as_of, desk, benchmarks, reader)
        answer = Audited(path=str(asked.path), root=str(workspace.root), ended=ended_of(deal))
        if request.where and not is_wanted(compile_expression(request.where), FactNames(facts)):
            return answer, deal
        review = None
        if request.reviews:
            review = build_review(file, facts, desk.playbooks, desk.verdicts, warnings, desk.view)
        line = msgspec.structs.replace(
            summarise(file, facts, desk.playbooks, desk.verdicts),
            row=asked.row,
            content=digest(asked.content, *_contents(workspace, deal)).hex(),
            rules=self._rules_of(workspace).hex(),
        )
        # What is wrong with an export is told of all its rows together, not of each.
        problems = () if asked.row else warnings
        return msgspec.structs.replace(answer, line=line, review=review, problems=problems), deal

    def _workspace_of(self, path: Path) -> WorkspaceFile:
        folder = path.parent
        if folder not in self._workspaces:
            self._workspaces[folder] = find_workspace(path)
        return self._workspaces[folder]

    def _desk_of(self, workspace: WorkspaceFile) -> Desk:
        if workspace.root not in self._desks:
            self._desks[workspace.root] = open_desk(workspace)
        return self._desks[workspace.root]

    def _cache_of(self, workspace: WorkspaceFile) -> Cache:
        if workspace.root not in self._caches:
            # Which deals are shown is decided when all are known.
            asked = msgspec.json.encode(msgspec.structs.replace(self._request, stalled=False))
            rules = digest(of_program(), self._rules_of(workspace), asked)
            ours = msgspec.json.encode((workspace.workspace.products, workspace.workspace.company))
            names = digest(of_program(), ours)
            self._caches[workspace.root] = Cache(workspace.root, rules, names)
        return self._caches[workspace.root]

    def _rules_of(self, workspace: WorkspaceFile) -> bytes:
        if workspace.root not in self._rules:
            self._rules[workspace.root] = of_rules(workspace)
        return self._rules[workspace.root]


def is_wanted(where: Expression, facts: FactNames) -> bool:
    """Whether a filter is true of a deal; a fact that nobody knows makes it untrue."""
    used = {name: facts[name] for name in where.names}
    return None not in used.values() and bool(where.evaluate(used))


def _sources_of(deal: Deal, root: Path) -> tuple[str, ...]:
    """The files that a deal names and that its review looks into."""
    named = {one.transcript for one in deal.activities if one.transcript}
    read = files_of_brief(root, deal.brief) if deal.brief else ()
    return tuple(sorted({*named, *read} - {""}))


def _contents(workspace: WorkspaceFile, deal: Deal) -> list[bytes]:
    return [content_of(workspace.root / name) for name in _sources_of(deal, workspace.root)]
