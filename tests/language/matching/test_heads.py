"""The words with which a pattern can begin."""

from __future__ import annotations

import pytest

from assistant.language.matching.heads import first_words


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\b(?:i|we)(?:'ll| will) go", {"i", "we"}),
        (r"(?:\bfoo\b|\bbar baz)\b", {"foo", "bar"}),
        (r"(?<!not )\bworried\b", {"worried"}),
        (r"e-?mail(?:ing)? you", {"e", "email", "emailing"}),
        (r"(?:also )?(?:send|give)\b", {"also", "send", "give"}),
        (r"comments? welcome", {"comment", "comments"}),
        (r"speciali[sz]e in", {"specialise", "specialize"}),
        (r"don't go", {"don"}),
        (r"\d+ a seat", {"0"}),
        (r"[€$] ?\d", {"€", "$"}),
        (r"(?P<what>send) it", {"send"}),
        (r"^(?:so |and )*send it", {"so", "and", "send"}),
    ],
)
def test_words(pattern: str, words: set[str]) -> None:
    """Read from the pattern, with what may be left out of it."""
    assert first_words(pattern) == words


@pytest.mark.parametrize(
    "pattern",
    [r"[a-z]+ will", r"\w+ it", r"(?:'d|\bwould) be", r"send[^.]+", r"(?:a )?", r".x", "^.x"],
)
def test_unknown(pattern: str) -> None:
    """Where any word may come first, or where the word may go on, nothing is claimed."""
    assert first_words(pattern) is None
