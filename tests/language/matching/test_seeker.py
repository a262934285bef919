"""What one row sees in a sentence."""

from __future__ import annotations

import pytest

from assistant.language.matching.clauses import Clauses
from assistant.language.matching.seeker import made_ready
from assistant.language.matching.words import Words
from assistant.language.rules.rule import At, Rule


@pytest.mark.parametrize(
    ("pattern", "at", "seen"),
    [
        (r"\bwe (?:send|sent)\b", "", ["we send", "we sent"]),
        (r"\w+ it\b", "", ["send it", "sent it"]),
        (r"^as \w+", "", ["as promised"]),
        (r"^we \w+", "", []),
        (r"(?:we|it)\b", "", ["we", "it", "we", "it"]),
        (r"(?:we|it)\b", "opening", ["we"]),
        (r"(?:we|once) \w+", "clause", ["we send", "once we"]),
        (r"[a-z]+ sent", "clause", []),
    ],
)
def test_what_is_seen(pattern: str, at: At, seen: list[str]) -> None:
    """In the order of the words, and only where the row is tried."""
    sentence = Clauses(Words("as promised, we send it; once we sent it"))
    rule = Rule(id="x", words="we", pattern=pattern, at=at, hit="we send it", miss="no")
    assert [match[0] for match in made_ready(rule).found(sentence)] == seen
