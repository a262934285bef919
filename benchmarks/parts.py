"""Where the time of an audit goes: reading YAML, reading texts, checks with their facts, words.

Each part is measured on the same deals in one process, the fastest of several runs; the floor is
CSafeLoader on the same files.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import generate

_ROUNDS = 3


def parts(folder: Path) -> dict[str, float]:
    """Each part with its share of the floor.

    Args:
        folder: made-up deals.
    """
    import yaml

    from assistant.language.reader import Reader
    from assistant.records.load import deal_from_source, find_workspace
    from assistant.records.source import read_bytes, source_of
    from assistant.review.build import judge
    from assistant.review.desk import open_desk
    from assistant.review.files import facts_of
    from assistant.review.summary import summarise

    paths = sorted(folder.glob("deal-*.yaml"))
    desk = open_desk(find_workspace(folder))
    contents = [read_bytes(path, str(path)) for path in paths]
    sources = [source_of(content, "deal.yaml") for content in contents]
    files = [
        deal_from_source(source, path, desk.workspace)
        for source, path in zip(sources, paths, strict=True)
    ]
    texts = [
        (activity.text, activity.date.day)
        for file in files
        for activity in file.deal.activities
        if activity.text
    ]

    def facts() -> list[object]:
        return [judge(facts_of(one, generate.AS_OF, desk)[0], desk.playbooks, one.id)
                for one in files]  # fmt: skip

    def lines() -> list[object]:
        return [
            summarise(one, facts_of(one, generate.AS_OF, desk)[0], desk.playbooks, desk.verdicts)
            for one in files
        ]

    read = Reader().mail
    floor = _fastest(lambda: [yaml.load(one, Loader=yaml.CSafeLoader) for one in contents])
    text = _fastest(lambda: [read(words, day) for words, day in texts])
    judged, said = _fastest(facts), _fastest(lines)
    measured = {
        "YAML, with places": _fastest(lambda: [source_of(one, "deal.yaml") for one in contents]),
        "record and validation": _fastest(
            lambda: [
                deal_from_source(source, path, desk.workspace)
                for source, path in zip(sources, paths, strict=True)
            ]
        ),
        "text": text,
        "facts and checks": judged - text,
        "verdict, moves and words": said - judged,
    }
    return {name: seconds / floor for name, seconds in measured.items()}


def _fastest(work: Callable[[], object]) -> float:
    seconds = []
    for _ in range(_ROUNDS):
        begin = time.process_time()
        work()
        seconds.append(time.process_time() - begin)
    return min(seconds)
