"""The steps that deals of an audit take together, from their files to their records."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from msgspec.structs import replace

from assistant.errors import BadInput
from assistant.pipeline.asked import Asked
from assistant.pipeline.outcome import Answer, Audited, pack
from assistant.records.consistency import check_consistency
from assistant.records.known import KnownSource
from assistant.records.load import DealFile, WorkspaceFile, deal_inside
from assistant.records.source import Source, parse_source
from assistant.review.files import as_named

if TYPE_CHECKING:
    from assistant.pipeline.memory import Found


class _OnItsWay(Protocol):
    """A deal of which it is not known yet what becomes of it."""

    @property
    def asked(self) -> Asked:
        """Which deal it is."""
        ...


_One = TypeVar("_One", bound=_OnItsWay)
_Next = TypeVar("_Next", bound=_OnItsWay)


class Opened(NamedTuple):
    """A deal to look at, with what is in its file, where it has one of its own."""

    asked: Asked
    content: bytes
    text: str


class Read(NamedTuple):
    """What a deal's file says; where the deal itself is known without that, the deal.

    `found` is what is remembered of it.
    """

    asked: Asked
    said: Source | DealFile
    found: Found | None = None


class Begun(NamedTuple):
    """A deal that was read and is still to be looked at; `found` is what is remembered of it."""

    asked: Asked
    file: DealFile
    found: Found | None = None


def each(step: Callable[[_One], _Next], some: Iterable[_One | Answer]) -> list[_Next | Answer]:
    """Takes each deal one step on, unless it is known already what became of it."""
    return [one if isinstance(one, Answer) else _stepped(step, one) for one in some]


def _stepped(step: Callable[[_One], _Next], one: _One) -> _Next | Answer:
    try:
        return step(one)
    except BadInput as bad:
        return broken(one.asked.path, bad)


def read(opened: Opened) -> Read:
    """What a deal's file says, or a record that stands in an export or is remembered."""
    asked, content, text = opened
    if asked.row:
        return Read(asked, asked.row)
    name, workspace, memory = asked.name, asked.workplace.file, asked.workplace.memory
    if memory is None:
        return Read(asked, parse_source(text, name.shown))
    if recalled := memory.record(name, content):
        file, found = recalled
        return Read(asked, _with_its_files(file, workspace), found)
    return Read(asked, KnownSource(name.shown, text))


def converted(one: Read) -> Begun:
    """A deal as the record that its file holds."""
    asked, said, found = one
    if isinstance(said, Source):
        said = deal_inside(said, asked.name.path, asked.workplace.file)
    return Begun(asked, said, found)


def _with_its_files(file: DealFile, workspace: WorkspaceFile) -> DealFile:
    """A remembered deal with what is wrong with it now: its files may have come or gone."""
    deal = file.deal
    if not deal.brief and not any(one.transcript for one in deal.activities):
        return file
    domains = workspace.workspace.domains
    problems = check_consistency(deal, file.source, workspace.root, domains)
    return replace(file, problems=tuple(problems))


def broken(path: str, bad: BadInput) -> Answer:
    """What became of a deal that cannot be looked at."""
    problems = tuple(as_named(problem, Path(path)) for problem in bad.problems)
    return pack(Audited(path=path, problems=problems, broken=True))
