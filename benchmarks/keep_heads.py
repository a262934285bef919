"""Works out with which words each rule's pattern can begin, and keeps it beside the code.

    python -m benchmarks.keep_heads
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from assistant.language import acts
from assistant.language.matching import heads
from assistant.language.rules.rule import written_out

KEPT = Path(heads.__file__).with_suffix(".json")


def kept_heads() -> bytes:
    """What the file should hold."""
    tables = {*acts.WITH_MARK, *acts.WITHOUT_MARK}
    patterns = sorted({written_out(rule) for table in tables for rule in table.rules})
    found = {heads.key_of(one): heads.work_out(one) for one in patterns}
    words = {key: None if one is None else " ".join(sorted(one)) for key, one in found.items()}
    return msgspec.json.format(msgspec.json.encode(dict(sorted(words.items()))), indent=0) + b"\n"


if __name__ == "__main__":
    KEPT.write_bytes(kept_heads())
