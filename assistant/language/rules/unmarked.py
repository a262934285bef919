"""Questions without a question mark."""

from __future__ import annotations

from assistant.language.rules.pieces import SUBJECT
from assistant.language.rules.rule import Rule

UNMARKED_QUESTIONS = (
    Rule(
        id="what-unmarked",
        words="what who where when why how which",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"~(?:'s|'re|'d)?(?: (?!you\b|we\b|i\b|it\b|they\b|he\b|she\b)\w+){0,3}?"
        rf" ?\b(?:do|does|did|are|is|was|were|can|could|would|will|should|have|has) (?:{SUBJECT}"
        r"|your|this|that|these|those)\b.{0,200}",
        hit="how many lines do you run",
        miss="What we do is simple.",
    ),
    Rule(
        id="what-is-unmarked",
        words="what where who how when",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"(?:~|how [a-z]+)(?:'s| is| are|(?<!what)(?<!who) (?:does|do|will|can)) (?:the"
        r"|your|that|this|those) (?!.*\b(?:is|are|was|were|that)\b)[^?]{1,60}$",
        hit="what's the plan",
        miss="What is the matter is simple.",
    ),
    Rule(
        id="yes-or-no-unmarked",
        words="do does did are is was were have has can could would will",
        form="closed",
        confidence="possible",
        at="opening",
        pattern=r"(?:(?:do|does|did|have|has|are|were|could|would|can|will) (?:you|we|they|he|she"
        r"|anyone|anybody|someone)|(?:is|was) (?:there|he|she|it|your)|are there|do i|am i|will it"
        r"|does it|did it|does (?:that|this|the|your))\b.{2,200}",
        hit="do you have a budget for this",
        miss="Do it your way.",
    ),
)
