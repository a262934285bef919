"""What a row of a table says."""

from __future__ import annotations

from typing import Literal, get_args

import msgspec

Kind = Literal["question", "request", "promise", "concern", "money", "pitch", "customer"]
KINDS: tuple[Kind, ...] = get_args(Kind)
Confidence = Literal["clear", "possible"]
Form = Literal["", "open", "closed"]
Side = Literal["", "us", "customer"]
At = Literal["", "opening", "clause"]


class Rule(msgspec.Struct, frozen=True, kw_only=True):
    """One way of saying something.

    `words` are the words of which one must be in the sentence, and one of `also` besides; none of
    `unless` may be there. A `~` in the pattern stands for any of `words`. A row without words is
    tried wherever one of those stands with which its pattern begins. A pattern that begins with `^`
    has no other choice outside of brackets: it is tried at the beginning alone. Confidence `none`
    marks what only looks like an act: its words then count for no later row of the table. In
    promises the first named group begins where the promised act does. A row with a `side` counts
    only where that side is known to speak; one with an `at` is tried only where a main clause
    opens, or any begins.
    """

    id: str
    words: str = ""
    also: str = ""
    unless: str = ""
    pattern: str = "~"
    confidence: Literal["clear", "possible", "none"] = "clear"
    form: Form = ""
    side: Side = ""
    at: At = ""
    hit: str
    miss: str


class Table(msgspec.Struct, frozen=True):
    """The rows of one kind; `many` where a sentence can hold several acts of it."""

    kind: Kind
    rules: tuple[Rule, ...]
    many: bool = False


def written_out(rule: Rule) -> str:
    """The pattern of a row as `re` wants it."""
    return rule.pattern.replace("~", rf"\b(?:{'|'.join(rule.words.split())})\b")
