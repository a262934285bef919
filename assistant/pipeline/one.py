"""One deal of an audit after the other: a file or a row in, its line out, or what is wrong."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from assistant.checks.run import Ran
from assistant.errors import BadInput, Problem
from assistant.facts.benchmarks import NO_BENCHMARKS
from assistant.facts.facts import Facts
from assistant.pipeline.asked import Asked, Workplaces
from assistant.pipeline.benchmarks import ended_of
from assistant.pipeline.chosen import is_wanted
from assistant.pipeline.fingerprint import content_of, digest
from assistant.pipeline.outcome import Answer, Audited, AuditRequest, Subject, pack, path_of
from assistant.pipeline.steps import Begun, Opened, broken, converted, each, read
from assistant.records.deal import Deal
from assistant.records.load import DealFile
from assistant.records.source import text_of
from assistant.review.files import facts_of
from assistant.review.judging import judge_all
from assistant.review.sources import files_of_brief
from assistant.review.summary import Outline, line_of, outlines
from assistant.templating import compile_expression

if TYPE_CHECKING:
    from assistant.pipeline.readings import RememberingReader
    from assistant.results.review import Review

# Some deals are taken through each step together: what one step does and what the next one does
# would drive each other out of the processor's nearest memory. Deal by deal an audit took a quarter
# more, sixteen together a thirtieth; opening, parsing and converting each deal at once a twelfth.
_TOGETHER = 48


class _Known(NamedTuple):
    """A deal of which all is known that checks may ask.

    Attributes:
        files: those that the record names.
        content: a number for the deal and what is in these.
        warnings: about its file.
        is_wanted: whether the audit is about such deals.
        reader: has read its mails and calls, where what was read is to be remembered.
    """

    asked: Asked
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
        self._workplaces = Workplaces(request, remember=remember)

    def audit(self, subjects: Iterable[Subject]) -> Iterator[Answer]:
        """What became of each deal, in the order given.

        A broken file is an answer too: the audit goes on.
        """
        rest = iter(subjects)
        while known := self._known(islice(rest, _TOGETHER)):
            outlined = iter(_outlined(known))
            # Each deal is let go of as soon as it is done: the next ones take its room, which is
            # still in the processor's memory.
            while known:
                one = known.popleft()
                yield one if isinstance(one, Answer) else self._end(one, outlined)

    def ask(self, request: AuditRequest) -> None:
        """From now on this is asked about deals; what is known of their workspaces stays."""
        self._request = request
        self._workplaces.ask(request)

    def flush(self) -> None:
        """Writes what is to be remembered."""
        self._workplaces.flush()

    def close(self) -> None:
        """Writes what is to be remembered, and lets go of it."""
        self._workplaces.close()

    def _known(self, subjects: Iterable[Subject]) -> deque[_Known | Answer]:
        """All that checks may ask of each deal, or what became of it, where that is known."""
        opened = [self._open(one) for one in subjects]
        return deque(each(self._know, each(converted, each(read, opened))))

    def _open(self, subject: Subject) -> Opened | Answer:
        """A deal with what is in its file, or what became of it, where that is remembered."""
        try:
            asked, content = self._workplaces.open(subject)
            memory = asked.workplace.memory
            known = memory.answer(asked.name) if memory else None
            return known or Opened(asked, content, text_of(content, asked.name.shown))
        except BadInput as bad:
            return broken(path_of(subject), bad)

    def _know(self, begun: Begun) -> _Known:
        """A deal with its facts, of which none is worked out yet."""
        asked, file, found = begun
        request, workplace = self._request, asked.workplace
        memory = workplace.memory
        files = _files_of(file.deal, workplace.root)
        content = _content(asked, files)
        reader = memory.reader(asked.name, content, found) if memory else None
        benchmarks = request.benchmarks or NO_BENCHMARKS
        facts, warnings = facts_of(file, request.as_of, workplace.desk, benchmarks, reader)
        wanted = not request.where or is_wanted(compile_expression(request.where), facts)
        return _Known(asked, file, files, content, facts, warnings, wanted, reader)

    def _end(self, known: _Known, outlined: Iterator[Outline]) -> Answer:
        """What became of a deal."""
        answer = self._answer(known, next(outlined) if known.is_wanted else None)
        memory = known.asked.workplace.memory
        if memory and known.reader:
            if self._request.reviews:
                answer = answer.smaller()
            name = known.asked.name
            memory.keep_record(name, known.file, known.content, known.reader)
            memory.keep_readings(name, known.reader)
            memory.keep_answer(name, known.files, answer.packed)
        return answer

    def _answer(self, known: _Known, outline: Outline | None) -> Answer:
        asked, file = known.asked, known.file
        root = str(asked.workplace.root)
        answer = Audited(path=asked.path, root=root, ended=ended_of(file.deal))
        if outline is None:
            return pack(answer)
        line = replace(
            line_of(file, known.facts, outline),
            row=asked.line,
            content=known.content.hex(),
            rules=asked.workplace.rules.hex(),
        )
        # What is wrong with an export is told of all its rows together, not of each.
        problems = () if asked.row else known.warnings
        review = _review(known, outline.judged) if self._request.reviews else None
        return pack(replace(answer, line=line, problems=problems), review)


def _review(known: _Known, judged: tuple[Ran, ...]) -> Review:
    # Most audits show no reviews.
    from assistant.review.build import build_review  # noqa: PLC0415

    desk, warnings = known.asked.workplace.desk, known.warnings
    return build_review(known.file, known.facts, judged, desk.verdicts, warnings, desk.view)


def _outlined(every: Iterable[_Known | Answer]) -> list[Outline]:
    """What the line of each deal rests on that the audit is about, in the order given."""
    known = (one for one in every if isinstance(one, _Known) and one.is_wanted)
    outlined: list[Outline] = []
    for workplace, group in groupby(known, key=lambda one: one.asked.workplace):
        deals, desk = [(one.facts, one.file.id) for one in group], workplace.desk
        judged = judge_all(deals, desk.playbooks)
        facts = [facts for facts, _ in deals]
        outlined += outlines([*zip(facts, judged, strict=True)], desk.verdicts)
    return outlined


def _content(asked: Asked, files: Iterable[str]) -> bytes:
    """A number for the deal and what is in the files that it names."""
    contents = (content_of(asked.workplace.root / name) for name in files)
    return digest(asked.name.content, *contents)


def _files_of(deal: Deal, root: Path) -> tuple[str, ...]:
    """The files that a deal names and that its review looks into."""
    named = {one.transcript for one in deal.activities if one.transcript}
    read = files_of_brief(root, deal.brief) if deal.brief else ()
    return tuple(sorted({*named, *read} - {""}))
