"""Answers that say nothing: it depends, we are flexible, rest assured."""

from __future__ import annotations

from assistant.language.answering import does_not_know, gives, points_to
from assistant.language.patterns import Phrases, pattern
from assistant.language.words import normalise

_HEDGES = Phrases("""
    it depends; that depends; this depends; depends on; depending on; it varies; that varies
    varies from; case by case; case-by-case; generally; in general; typically; usually; normally
    in most cases; in many cases; as a rule; broadly; more or less; various; a variety of
    a wide range of; a range of; many factors; several factors; a number of factors; many options
    different options; flexible; flexibly; very competitive; highly competitive; competitive
    tailored; tailor-made; customised; customized; bespoke; scalable; robust; comprehensive
    world-class; best-in-class; best in class; industry-leading; leading; state of the art
    state-of-the-art; cutting-edge; enterprise-grade; highest standards; high standards
    best practice; best practices; very seriously; extremely seriously; take seriously
    top priority; rest assured; be assured; don't worry; do not worry; no need to worry
    not a problem; no worries; we will find a way; we'll find a way; a solution for
    the right solution; the best solution; all your needs; your needs; as needed; if needed
    many customers; most customers; our customers love; proven; seamless; seamlessly; smooth
    in due course; at the appropriate time; when the time comes; cross that bridge; down the road
    sooner or later; as soon as possible; quickly; at some point; we are confident; we're confident
    i am confident; i'm confident; i'm sure; i am sure; we are sure; should be fine; will be fine
    should not be a problem; shouldn't be a problem
""")
_PROPER_NAME = pattern(r"(?<=[a-z0-9,] )(?!I\b|I')[A-Z][\w-]+")
_FIGURE = pattern(r"\d")


def hedges(sentence: str) -> bool:
    """Whether a sentence holds a phrase that commits to nothing."""
    return bool(_HEDGES.search(normalise(sentence)))


def is_specific(sentence: str, names: frozenset[str] = frozenset()) -> bool:
    """Whether it commits to something: a figure, a name, yes or no, a paper, or not to know.

    Args:
        sentence: what was answered.
        names: words in names that everybody knows, in lower case; they tell nothing.
    """
    said = (found[0].lower() for found in _PROPER_NAME.finditer(sentence))
    return (
        bool(_FIGURE.search(sentence))
        or any(name not in names for name in said)
        or gives(sentence, "yes or no")
        or points_to(sentence)
        or does_not_know(sentence)
    )
