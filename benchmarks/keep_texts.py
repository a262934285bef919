"""Reads the texts and conditions of the shipped playbooks, and keeps what they hold.

python -m benchmarks.keep_texts
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from assistant import resources
from assistant.records.source import read_source
from assistant.templating import kept
from assistant.templating.reading import read_expression, read_text
from assistant.templating.terms import Reading

KEPT = Path(kept.__file__).with_suffix(".json")
_ONLY_TESTED = "examples"
_CONDITION = "when"


def kept_texts() -> bytes:
    """What the file should hold."""
    words = {key_and_words for path in _playbooks() for key_and_words in _words(_value(path))}
    conditions = sorted(one for key, one in words if key == _CONDITION)
    texts = sorted(one for key, one in words if key != _CONDITION and "{" in one)
    read = {one: read_text(one) for one in texts}
    expressions = {one: read_expression(one) for one in conditions}
    return b'{"texts":{\n%s\n},\n"expressions":{\n%s\n}}\n' % (_lines(read), _lines(expressions))


def _lines(found: dict[str, Reading]) -> bytes:
    """Each in a line of its own, so that what was changed can be seen."""
    encode = msgspec.json.encode
    return b",\n".join(encode(source) + b":" + encode(what) for source, what in found.items())


def _playbooks() -> list[Path]:
    return sorted(resources.playbooks_folder().rglob("*.yaml"))


def _value(path: Path) -> Any:
    return read_source(path, path.name, keep_empty=True).value


def _words(value: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """All that stands in a playbook, each with its key, but for the examples."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name != _ONLY_TESTED:
                yield from _words(item, name)
    elif isinstance(value, list):
        for item in value:
            yield from _words(item, key)
    elif isinstance(value, str):
        yield key, value


if __name__ == "__main__":
    KEPT.write_bytes(kept_texts())
