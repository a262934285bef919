"""Works out with which words each rule's pattern can begin, and keeps it beside the code.

python -m benchmarks.keep_heads
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import msgspec

from assistant.language import acts, mails
from assistant.language.mails.signs import Signs
from assistant.language.matching import heads
from assistant.language.rules.rule import written_out

KEPT = Path(heads.__file__).with_suffix(".json")


def kept_heads() -> bytes:
    """What the file should hold."""
    tables = acts.TABLES
    rules = [rule for table in tables for rule in table.rules]
    rules += [row for signs in _all_signs() for row in signs.rows]
    patterns = sorted(set(map(written_out, rules)))
    found = {heads.key_of(one): heads.work_out(one) for one in patterns}
    words = {key: None if one is None else " ".join(sorted(one)) for key, one in found.items()}
    return msgspec.json.format(msgspec.json.encode(dict(sorted(words.items()))), indent=0) + b"\n"


def _all_signs() -> Iterator[Signs]:
    """The tables of signs in the modules about mails."""
    for found in iter_modules(mails.__path__):
        module = import_module(f"{mails.__name__}.{found.name}")
        yield from (one for one in vars(module).values() if isinstance(one, Signs))


if __name__ == "__main__":
    KEPT.write_bytes(kept_heads())
