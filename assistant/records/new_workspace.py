"""The first workspace.yaml of a team: who they are, and all that they may change, with examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from assistant.records.emit import block, inline
from assistant.records.workspace import Workspace

_HEAD = """\
# Who we are, and how we want our deals read. Every deal in this folder and below belongs here.
# All of it may stay empty. To use an example line, take the "# " in front of it away."""


class _Part(NamedTuple):
    """One key: what it is for, and lines to copy."""

    key: str
    hint: tuple[str, ...]
    examples: tuple[str, ...] = ()


_PARTS = (
    _Part("company", ("What are we called?",), ("  Sensoric",)),
    _Part(
        "domains",
        ("What stands behind the @ in our mail addresses? Mail from there is ours.",),
        ("  [sensoric.example]",),
    ),
    _Part(
        "products",
        ("What do we sell? A mail that speaks of nothing else is a pitch.",),
        ("  [LineSight, LineSight Edge]",),
    ),
    _Part("competitors", ("Against whom? As customers name them.",), ("  [Plantwise]",)),
    _Part(
        "stages",
        (
            "What do we call the five stages: prospect, discovery, solution, proposal and",
            "negotiation? The five themselves may always be written, too.",
        ),
        ("  Qualified: discovery", "  Offer made: proposal", "  Commercials: negotiation"),
    ),
    _Part(
        "days",
        ("Which days do we count, and which are holidays? Left out: business days, UTC.",),
        (
            "  count: business                     # or calendar",
            "  time_zone: Europe/Brussels",
            "  holidays: [2026-12-25, 2027-01-01]",
        ),
    ),
    _Part(
        "small_deal",
        ("Up to which value is a deal small? Of a small one we ask four questions only.",),
        ("  10000 EUR",),
    ),
    _Part(
        "playbooks",
        (
            "Which checks do we use? 'deal playbook list' shows them, 'deal playbook new' begins",
            "one of our own. Left out: all that come with the product.",
        ),
        (
            "  use: [discovery, pitching, follow-through, stalled, people, listening]",
            "  off: [pitching/price-before-impact]",
        ),
    ),
    _Part(
        "settings",
        ("What do we see differently? 'deal playbook show buyer-silent' prints such lines.",),
        ("  stalled/buyer-silent:", "    days: {proposal: 10, negotiation: 5}"),
    ),
    _Part(
        "experience",
        ("What have we done for others? A draft may say this about us, and nothing else.",),
        (
            "  - id: dairies",
            "    what: Halved unplanned stops within a year",
            "    for: two dairies of 300 people",
            "    may_name: no                      # may we say who it was?",
            "    source: case-2025-04.pdf",
        ),
    ),
    _Part(
        "terms",
        ("What moves our price, and how does a customer get out? Mails say it to them like this.",),
        (
            "  price_depends_on: [the number of lines, the length of the contract]",
            "  way_out: Within three months you send it back and pay nothing more",
        ),
    ),
    _Part(
        "fresh_days",
        ("For how many days is an event at a customer news? Left out: as 'deal research' has it.",),
        ("  new_executive: 60", "  funding: 120"),
    ),
)


def first_workspace(workspace: Workspace, schema: str) -> str:
    """The text of a new workspace.yaml.

    Args:
        workspace: what is known; all else becomes an empty key with a hint.
        schema: where an editor finds the JSON Schema, seen from the file.
    """
    lines = [f"# yaml-language-server: $schema={schema}", _HEAD]
    for part in _PARTS:
        lines += _lines(part, workspace)
    return "\n".join(lines) + "\n"


def _lines(part: _Part, workspace: Workspace) -> Iterator[str]:
    value = getattr(workspace, part.key)
    known = value != getattr(Workspace(), part.key)
    yield ""
    yield from (f"# {hint}" for hint in part.hint)
    if not known:
        yield f"{part.key}:"
        yield from (f"# {example}" for example in part.examples)
    elif isinstance(value, tuple):
        yield f"{part.key}: {inline(value)}"
    else:
        yield from block(part.key, value)
