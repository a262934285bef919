"""One deal of an audit after the other: a file in, its line out, or what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import msgspec

from assistant.errors import BadInput
from assistant.facts.named import FactNames
from assistant.language.reader import Reader
from assistant.pipeline.cache import Cache
from assistant.pipeline.fingerprint import content_of, digest, of_program, of_rules
from assistant.pipeline.outcome import Audited, AuditRequest
from assistant.pipeline.readings import RememberingReader
from assistant.records.deal import Deal
from assistant.records.load import WorkspaceFile, deal_from_source, find_workspace
from assistant.records.source import read_bytes, source_of
from assistant.review.build import build_review
from assistant.review.desk import Desk, open_desk
from assistant.review.files import as_named, facts_of
from assistant.review.summary import summarise
from assistant.templating import Expression, compile_expression


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

    def audit(self, path: Path) -> Audited:
        """The line of the deal in one file. A broken file is an answer too: the audit goes on."""
        try:
            workspace = self._workspace_of(path)
            content = read_bytes(path, str(path))
            return self._recalled(path, content, workspace)
        except BadInput as bad:
            problems = tuple(as_named(problem, path) for problem in bad.problems)
            return Audited(path=str(path), problems=problems, broken=True)

    def close(self) -> None:
        """Writes what is to be remembered."""
        for cache in self._caches.values():
            cache.close()

    def _recalled(self, path: Path, content: bytes, workspace: WorkspaceFile) -> Audited:
        if not self._remember:
            return self._audit(path, content, workspace, None)[0]
        cache = self._cache_of(workspace)
        known = cache.find(path, content)
        if known:
            return known
        ours = workspace.workspace
        reader = RememberingReader(
            products=ours.products, company=ours.company, known=cache.readings(path)
        )
        answer, deal = self._audit(path, content, workspace, reader)
        cache.keep(path, content, _sources_of(deal), answer)
        if reader.learned:
            cache.keep_readings(path, reader.used)
        return answer

    def _audit(
        self, path: Path, content: bytes, workspace: WorkspaceFile, reader: Reader | None
    ) -> tuple[Audited, Deal]:
        request, desk = self._request, self._desk_of(workspace)
        file = deal_from_source(source_of(content, str(path)), path, workspace)
        facts, warnings = facts_of(file, request.as_of, desk, request.benchmarks, reader)
        root = str(workspace.root)
        if request.where and not is_wanted(compile_expression(request.where), FactNames(facts)):
            return Audited(path=str(path), root=root), file.deal
        review = None
        if request.reviews:
            review = build_review(file, facts, desk.playbooks, desk.verdicts, warnings, desk.view)
        line = msgspec.structs.replace(
            summarise(file, facts, desk.playbooks, desk.verdicts),
            content=digest(content, *_contents(workspace, file.deal)).hex(),
            rules=self._rules_of(workspace).hex(),
        )
        answer = Audited(path=str(path), root=root, line=line, review=review, problems=warnings)
        return answer, file.deal

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
            asked = msgspec.json.encode(self._request)
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


def _sources_of(deal: Deal) -> tuple[str, ...]:
    """The files that a deal names and that its review looks into."""
    named = {one.transcript for one in deal.activities if one.transcript} | {deal.brief}
    return tuple(sorted(named - {""}))


def _contents(workspace: WorkspaceFile, deal: Deal) -> list[bytes]:
    return [content_of(workspace.root / name) for name in _sources_of(deal)]
