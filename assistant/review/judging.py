"""Facts in, what checks find in them out: not yet in words."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.load import Playbooks
from assistant.checks.run import Ran, run_checks
from assistant.facts.facts import Facts
from assistant.review.waivers import apply_waivers


def judge(facts: Facts, playbooks: Playbooks, deal_id: str) -> tuple[Ran, ...]:
    """Every check run on one deal, waived findings marked; not yet in words."""
    return judge_all([(facts, deal_id)], playbooks)[0]


def judge_all(deals: Sequence[tuple[Facts, str]], playbooks: Playbooks) -> list[tuple[Ran, ...]]:
    """The same of several deals, each with its id: sooner than one after the other."""
    every = run_checks(playbooks.checks, deals)
    return [
        apply_waivers(ran, facts.deal, facts.as_of)
        for ran, (facts, _) in zip(every, deals, strict=True)
    ]
