"""Where the time of an audit goes: YAML, records, texts, facts and checks, words, memory, output.

Each part is measured on the same deals in one process, the fastest of several runs; the floor is
CSafeLoader on the same files. No part holds another: records are made of values that were read,
facts are found in texts that were read, words are said of checks that ran.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from assistant.results.audit import Audit
from benchmarks import generate

_ROUNDS = 3


def parts(folder: Path) -> dict[str, float]:
    """Each part with its share of the floor.

    Args:
        folder: made-up deals; what audits remember of them is forgotten.
    """
    import yaml

    from assistant.pipeline.readings import RememberingReader
    from assistant.records.load import DealFile, deal_from_source, find_workspace
    from assistant.records.source import read_bytes, source_of
    from assistant.review.desk import open_desk
    from assistant.review.files import facts_of
    from assistant.review.judging import judge
    from assistant.review.summary import summarise

    paths = sorted(folder.glob("deal-*.yaml"))
    desk = open_desk(find_workspace(folder))
    contents = [read_bytes(path, str(path)) for path in paths]
    sources = [source_of(content, "deal.yaml") for content in contents]

    def records() -> list[DealFile]:
        return [
            deal_from_source(source, path, desk.workspace)
            for source, path in zip(sources, paths, strict=True)
        ]

    files = records()
    known: list[dict[bytes, bytes]] = []

    def texts() -> None:
        """Whatever checks ask to be read, in the order in which they do."""
        known.clear()
        for file in files:
            reader = RememberingReader()
            judge(facts_of(file, generate.AS_OF, desk, reader=reader)[0], desk.playbooks, file.id)
            known.append(reader.used)

    def checks() -> None:
        for file, read in zip(files, known, strict=True):
            reader = RememberingReader(open=read.copy)
            judge(facts_of(file, generate.AS_OF, desk, reader=reader)[0], desk.playbooks, file.id)

    def words() -> None:
        for file, read in zip(files, known, strict=True):
            facts, _ = facts_of(
                file, generate.AS_OF, desk, reader=RememberingReader(open=read.copy)
            )
            judged = judge(facts, desk.playbooks, file.id)
            summarise(file, facts, judged, desk.verdicts)

    floor = _fastest(lambda: [yaml.load(one, Loader=yaml.CSafeLoader) for one in contents])
    read, judged, said = _fastest(texts), _fastest(checks), _fastest(words)
    measured = {
        "YAML, with places": _fastest(lambda: [source_of(one, "deal.yaml") for one in contents]),
        "records, with validation": _fastest(records),
        "texts": read - judged,
        "facts and checks": judged,
        "verdicts, moves and words": said - judged,
        **_around(paths),
    }
    return {name: seconds / floor for name, seconds in measured.items()}


def _around(paths: list[Path]) -> dict[str, float]:
    """What an audit does besides looking at deals: remembering, putting side by side, showing."""
    from assistant import coach
    from assistant.reports.audit import render_audit

    folder = paths[0].parent
    request = coach.AuditRequest(as_of=generate.AS_OF)

    def audit(*, remember: bool) -> Audit:
        return coach.audit_pipeline([folder], request, coach.Work(remember=remember))

    def anew() -> None:
        shutil.rmtree(folder / ".deal", ignore_errors=True)
        audit(remember=True)

    forgetful = _fastest(lambda: audit(remember=False))
    remembering, again = _fastest(anew), _fastest(lambda: audit(remember=True))
    done = audit(remember=True)
    return {
        "to remember all that": remembering - forgetful,
        "to recall it, and to put deals side by side": again,
        "output for a terminal": _fastest(lambda: render_audit(done, 100, colour=False)),
    }


def _fastest(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(_ROUNDS):
        begin = time.process_time()
        work()
        seconds.append(time.process_time() - begin)
    return min(seconds)
