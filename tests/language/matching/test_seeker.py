"""What one row sees in a sentence."""

from __future__ import annotations

import pytest

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.seeker import Seeker, made_ready
from assistant.language.matching.words import Words
from assistant.language.patterns import pattern
from assistant.language.rules.rule import At, Rule

_SICK = frozenset({"sick", "tired"})


@pytest.mark.parametrize(
    ("written", "at", "seen"),
    [
        (r"\bwe (?:send|sent)\b", "", ["we send", "we sent"]),
        (r"\w+ it\b", "", ["send it", "sent it"]),
        (r"^as \w+", "", ["as promised"]),
        (r"^we \w+", "", []),
        (r"^(?:we|as|so) \w+", "", ["as promised"]),
        (r"(?:we|it)\b", "", ["we", "it", "we", "it"]),
        (r"(?:we|it)\b", "opening", ["we"]),
        (r"(?:we|once) \w+", "clause", ["we send", "once we"]),
        (r"[a-z]+ sent", "clause", []),
    ],
)
def test_what_is_seen(written: str, at: At, seen: list[str]) -> None:
    """In the order of the words, and only where the row is tried."""
    sentence = Clauses(Words("as promised, we send it; once we sent it"))
    rule = Rule(id="x", words="we", pattern=written, at=at, hit="we send it", miss="no")
    assert [match[0] for match in made_ready(rule).found(sentence)] == seen


@pytest.mark.parametrize(
    ("sentence", "tried"),
    [
        ("they are sick of it", True),
        ("they are kind", False),
        ("they were fed up", True),
        ("they were fed well", False),
    ],
)
def test_a_row_is_tried_where_it_can_go_on(sentence: str, tried: bool) -> None:
    """Its pattern is not even compiled where something that it needs there is missing."""
    row = Rule(id="x", pattern=r"\b(?:fed up|are (?:\w+ )?(?:tired|sick) of)\b", hit="x", miss="y")
    behind = {"fed": (frozenset({"up"}), frozenset[str]()), "are": (frozenset[str](), _SICK)}
    seeker = Seeker(row, pattern(row.pattern), frozenset(behind), behind)
    assert bool(seeker.found(Clauses(Words(sentence)))) == tried
    assert ("match" in vars(seeker.pattern)) == tried
