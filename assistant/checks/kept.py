"""The shipped playbooks without their examples, as they were read before they were shipped.

To read them anew took a twentieth of a review. One that was changed since is not known here, and
read as any other file.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from zlib import crc32

import msgspec

from assistant.records.known import KnownSource
from assistant.records.source import Source, parse_source, read_bytes, text_of

# Two thirds of a playbook are its examples, which only its tests need; to read them all takes
# 20 ms, a tenth of a review. A playbook that is laid out otherwise is read whole.
_EXAMPLES = re.compile(r"^    examples:\n(?:(?: {6}.*)?\n)*", re.MULTILINE)


def without_examples(path: Path, shown: str) -> Source:
    """What a playbook says but for its examples; all else keeps its place.

    Args:
        path: the file.
        shown: how messages name it.

    Raises:
        BadInput: with every problem that was found.
    """
    text = text_of(read_bytes(path, shown), shown)
    text = _EXAMPLES.sub(lambda found: "\n" * found[0].count("\n"), text)
    kept = _kept().get(mark_of(text))
    if kept is None:
        return parse_source(text, shown, keep_empty=True)
    source = KnownSource(shown, text, keep_empty=True)
    source.value = msgspec.json.decode(kept)
    return source


def mark_of(text: str) -> str:
    """What a playbook is known by: one with another text has another mark."""
    return f"{crc32(text.encode()):08x}"


@cache
def _kept() -> dict[str, msgspec.Raw]:
    path = Path(__file__).with_suffix(".json")
    return msgspec.json.decode(path.read_bytes(), type=dict[str, msgspec.Raw])
