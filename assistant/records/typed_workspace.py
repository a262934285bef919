"""What a rep types about their own team, as a part of the workspace.

Each reader raises ValueError with a sentence that says how to write it.
"""

from __future__ import annotations

import re

from assistant.errors import did_you_mean
from assistant.records.deal import STAGES, Stage

_DOMAIN = re.compile(r"[^\s@/.]+(\.[^\s@/.]+)+")


def read_list(text: str) -> tuple[str, ...]:
    """`LineSight, LineSight Edge`: each once."""
    parts = (part.strip() for part in re.split(r"[,;]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def read_domains(text: str) -> tuple[str, ...]:
    """`sensoric.example, sensoric.test`."""
    return tuple(dict.fromkeys(map(read_domain, read_list(text))))


def read_domain(text: str) -> str:
    """The domain in `sensoric.example`, `jo@sensoric.example` or a web address."""
    plain = text.strip().lower().rpartition("@")[2]
    plain = plain.partition("://")[2] or plain
    plain = plain.partition("/")[0].removeprefix("www.")
    if not _DOMAIN.fullmatch(plain):
        raise ValueError(f"'{text}' is no mail domain. Write one such as sensoric.example.")
    return plain


def read_stages(text: str) -> dict[str, Stage]:
    """`Qualified = discovery, Commercials = negotiation`: our names for the five."""
    known: dict[str, Stage] = {stage: stage for stage in STAGES}
    found: dict[str, Stage] = {}
    for part in read_list(text):
        own, _, stage = (piece.strip() for piece in part.replace(":", "=").partition("="))
        if not own or stage.lower() not in known:
            hint = did_you_mean(stage, STAGES) if stage else "Write 'Qualified = discovery'."
            raise ValueError(f"Which of the five is '{own}'? {hint}")
        found[own] = known[stage.lower()]
    return found
