"""Every claim of a rendered mail must lie inside the words of a fact."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from typing import Literal

import msgspec

from assistant.outreach.claims import Claim, find_claims
from assistant.results.draft import Fact, ProofLine

_MARKS = "“”„\"«»‹›‘’' "


def prove(
    text: str,
    facts: Iterable[Fact],
    plain: Collection[str] = (),
    part: Literal["subject", "text"] = "text",
) -> tuple[tuple[ProofLine, ...], tuple[Claim, ...]]:
    """Where each fact stands in a text, and the claims that lie inside none of them.

    Args:
        text: what the recipient will read.
        facts: what may stand in it.
        plain: words that begin a sentence and are no names.
        part: of the mail, for the proof sheet.
    """
    lines = [line for fact in facts for line in _places(text, fact, part)]
    unproven = [claim for claim in find_claims(text, plain) if not _is_proven(claim, lines)]
    lines.sort(key=lambda line: (line.start, -line.end))
    return _widest(lines), tuple(unproven)


def _places(text: str, fact: Fact, part: Literal["subject", "text"]) -> list[ProofLine]:
    """Where the words of a fact stand, whole; a sentence may begin with them in a capital."""
    if not fact.words.strip():
        return []
    wanted = r"\s+".join(map(re.escape, fact.words.split()))
    flags = re.IGNORECASE if fact.kind in ("words", "quotation") else 0
    fields = msgspec.structs.asdict(fact)
    return [
        ProofLine(**{**fields, "words": found[0]}, part=part, start=found.start(), end=found.end())
        for found in re.finditer(rf"(?<!\w){wanted}(?!\w)", text, flags)
    ]


def _is_proven(claim: Claim, lines: Collection[ProofLine]) -> bool:
    """Whether a claim lies inside a fact, or is the whole of a quotation between its marks.

    Marks around a part of what somebody said could turn it round.
    """
    if any(line.start <= claim.start and claim.end <= line.end for line in lines):
        return True
    whole = _between_marks(claim.words, claim.start)
    return claim.kind == "quotation" and any(
        line.kind == "quotation" and _between_marks(line.words, line.start) == whole
        for line in lines
    )


def _between_marks(words: str, start: int) -> tuple[int, int]:
    """Where the words stand that lie between the quotation marks."""
    bare = words.strip(_MARKS).rstrip(".,")
    begins = start + words.index(bare)
    return begins, begins + len(bare)


def _widest(lines: Iterable[ProofLine]) -> tuple[ProofLine, ...]:
    """The lines of a proof sheet: a name inside a quotation needs no line of its own."""
    kept: list[ProofLine] = []
    for line in lines:
        if not any(one.start <= line.start and line.end <= one.end for one in kept):
            kept.append(line)
    return tuple(kept)
