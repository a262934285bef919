"""Reads the shipped playbooks, and keeps beside the code what they and their texts say.

python -m benchmarks.keep_playbooks
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec

from assistant import resources
from assistant.checks import kept as playbooks
from assistant.records.source import parse_source
from assistant.templating import kept as texts
from assistant.templating.reading import read_expression, read_text

PLAYBOOKS = Path(playbooks.__file__).with_suffix(".json")
TEXTS = Path(texts.__file__).with_suffix(".json")
_CONDITION = "when"


def kept_playbooks() -> bytes:
    """What is kept of the playbooks themselves: their values."""
    paths = [path for looks_at in ("deal", "mail") for path in _files(looks_at)]
    read = [playbooks.without_examples(path, path.name) for path in paths]
    values = {
        playbooks.mark_of(one.text): parse_source(one.text, one.path, keep_empty=True).value
        for one in read
    }
    return b"{\n%s\n}\n" % _lines(values)


def kept_texts() -> bytes:
    """What is kept of the texts and conditions in them, in the verdicts and in the views."""
    read = [playbooks.without_examples(path, path.name) for path in _files("")]
    words = {one for source in read for one in _words(source.value)}
    conditions = sorted(one for key, one in words if key == _CONDITION)
    shown = sorted(one for key, one in words if key != _CONDITION and "{" in one)
    found = _lines({one: read_text(one) for one in shown})
    weighed = _lines({one: read_expression(one) for one in conditions})
    return b'{"texts":{\n%s\n},\n"expressions":{\n%s\n}}\n' % (found, weighed)


def _files(folder: str) -> list[Path]:
    return sorted((resources.playbooks_folder() / folder).rglob("*.yaml"))


def _words(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """All texts that stand in a value, each with its key."""
    if isinstance(value, dict):
        for name, item in value.items():
            yield from _words(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from _words(item, key)
    elif isinstance(value, str):
        yield key, value


def _lines(found: Mapping[str, object]) -> bytes:
    """Each in a line of its own, so that what was changed can be seen."""
    encode = msgspec.json.encode
    return b",\n".join(encode(name) + b":" + encode(what) for name, what in found.items())


if __name__ == "__main__":
    PLAYBOOKS.write_bytes(kept_playbooks())
    TEXTS.write_bytes(kept_texts())
