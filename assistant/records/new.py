"""The first record of a deal: what is known, and between the lines what a coach would ask."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import msgspec

from assistant.records.base import Record
from assistant.records.deal import Deal
from assistant.records.emit import block, scalar

_HINTS_BEGIN_AT = 24
_HEAD = """\
# Only the name is needed. Fill in what you know; what stays empty counts as "not known yet".
# Dates are written 2026-11-21. To use an example line, take the "# " in front of it away."""
_FIRST = "Five minutes: enough for a first review"
_LATER = "When you know more"


class _Part(msgspec.Struct, frozen=True):
    """One key of the record: what a coach says about it, and lines to copy.

    Without examples (None) the hint stands behind the key, else above it.
    """

    key: str
    hint: str
    examples: tuple[str, ...] | None = None


_FIVE_MINUTES = (
    _Part(
        "account",
        "Who would buy?",
        ("  name: Acme Robotics", "  website: https://www.acme.example"),
    ),
    _Part("type", "new, renewal or expansion"),
    _Part("origin", "outbound (we began), inbound (they did), partner or tender"),
    _Part("stage", "prospect, discovery, solution, proposal or negotiation"),
    _Part(
        "close",
        "When will they decide, and who of them said so?",
        ("  expected: 2026-12-18", "  confirmed_by: Maria Lopez"),
    ),
    _Part(
        "stakeholders",
        "Who decides, who wants it, who works with it, who could stop it? What does each win?",
        (
            "  - name: Maria Lopez",
            "    title: VP Operations",
            "    role: economic_buyer      # champion, decision_maker, influencer, user, legal ...",
            "    stance: supporter         # neutral, opponent",
            "    personal_win: Opens line two on time",
        ),
    ),
    _Part(
        "activities",
        "What happened, and what is booked? Kinds: mail call meeting demo proposal message note",
        (
            "  - {date: 2026-09-03, kind: call, with: [Maria]}",
            "  - {date: 2026-09-14, kind: proposal, direction: out, with: [Maria]}",
            "  - {date: 2026-11-02, kind: mail, direction: out, with: [Maria], subject: Next week}",
        ),
    ),
    _Part(
        "commitments",
        "Who promised what to whom? Small promises too: they are how a customer measures us.",
        ("  - {by: us, to: Maria, what: Send the security paper, due: 2026-11-06}",),
    ),
    _Part(
        "discovery",
        "What did they say? In full: goal: {answer: ..., said_by: ..., date: ..., quote: ...}",
        (),
    ),
)

_MORE = (
    _Part(
        "next_step",
        "What will happen next, when, and who of them does it?",
        ("  {what: Decision meeting, date: 2026-11-30, owner: Maria Lopez}",),
    ),
    _Part("value", "what it is worth, such as 120000 EUR"),
    _Part("owner", "your e-mail address"),
    _Part("opened", "the day it began; else the earliest date in this file"),
    _Part(
        "stages",
        "When did it move from stage to stage?",
        ("  - {stage: proposal, date: 2026-09-14}",),
    ),
    _Part(
        "waiting",
        "Is a wait agreed? Then their silence is no silence.",
        ("  {for: budget round, until: 2027-01-15, said_by: Maria Lopez}",),
    ),
    _Part(
        "concerns",
        "What worries them? A deal in which nobody worries is not understood yet.",
        ("  - {who: Maria Lopez, what: Data leaves the plant, date: 2026-10-28}",),
    ),
    _Part(
        "plan",
        "Which steps have you agreed with them?",
        ("  - {what: Security review, who: Maria Lopez, due: 2026-11-20}",),
    ),
    _Part(
        "paper",
        "What must be signed, by whom, and how many days does it take?",
        ("  - {what: legal, who: Maria Lopez, days: 20}",),
    ),
    _Part("partner", "the partner's company, where one sells with us"),
    _Part(
        "tender",
        "For a tender: its fixed dates",
        ("  {questions_until: 2026-09-01, submitted: 2026-09-20, award: 2026-10-30}",),
    ),
    _Part("brief", "a file with public facts about the company, each with its source"),
    _Part(
        "waivers",
        "Which finding do you leave alone, why, and until when?",
        (
            "  - {check: stalled/buyer-silent, why: Budget closes in January, by: Jo Park, "
            "until: 2027-01-15}",
        ),
    ),
    _Part(
        "outcome",
        "Once it is over: won, lost or no_decision, and what they say was the reason",
        ("  {result: won, date: 2026-12-10, reason: Fewer stops}",),
    ),
    _Part("id", "only if reports should not use the file's name"),
)


def first_record(deal: Deal, schema: str, questions: Mapping[str, str]) -> str:
    """The text of a new deal file.

    Args:
        deal: what is known; all else becomes an empty key with a hint.
        schema: where an editor finds the JSON Schema, seen from the file.
        questions: every discovery question, id and words.
    """
    lines = [f"# yaml-language-server: $schema={schema}", _HEAD, "", *block("name", deal.name)]
    for title, parts in ((_FIRST, _FIVE_MINUTES), (_LATER, _MORE)):
        lines += ["", f"# ---- {title} ----"]
        for part in parts:
            lines += _lines(part, deal)
            if part.key == "discovery":
                lines += _unanswered(deal, questions)
    return "\n".join(lines) + "\n"


def _lines(part: _Part, deal: Deal) -> Iterator[str]:
    value = getattr(deal, part.key)
    written = [*block(part.key, value)] if value else [f"{part.key}:"]
    if part.examples is None:
        yield f"{written[0]:<{_HINTS_BEGIN_AT}} # {part.hint}"
        return
    yield ""
    yield f"# {part.hint}"
    yield from written
    taken = {_key(line) for line in written} if isinstance(value, Record) else set()
    yield from (f"# {example}" for example in part.examples if _key(example) not in taken)


def _key(line: str) -> str:
    return line.partition(":")[0]


def _unanswered(deal: Deal, questions: Mapping[str, str]) -> Iterator[str]:
    """An empty line for each question that has no answer yet."""
    for name, words in questions.items():
        if name not in deal.discovery:
            key = f"  {scalar(name)}:"
            yield f"{key:<{_HINTS_BEGIN_AT}} # {words}" if words else key
