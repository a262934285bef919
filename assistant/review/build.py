"""One deal's facts and what checks find in them in, its review out."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.checks.load import Playbooks
from assistant.checks.locate import Locator
from assistant.checks.run import Ran, put_into_words, run_checks
from assistant.checks.speak import common_values
from assistant.checks.views import ViewFile
from assistant.errors import Problem
from assistant.facts.facts import Facts
from assistant.facts.named import waiting_on
from assistant.records.load import DealFile
from assistant.results.finding import CheckResult
from assistant.results.review import Review
from assistant.review.lines import answer_lines, deal_head, promise_lines, unseen_lines
from assistant.review.moves import next_moves
from assistant.review.timeline import timeline
from assistant.review.verdict import VerdictTable, choose_verdict
from assistant.review.view import view_of
from assistant.review.waivers import apply_waivers, waiver_lines


def build_review(
    file: DealFile,
    facts: Facts,
    judged: tuple[Ran, ...],
    verdicts: VerdictTable,
    problems: tuple[Problem, ...] = (),
    view: ViewFile | None = None,
) -> Review:
    """The review of one deal.

    Args:
        file: the deal and the file it came from.
        facts: what follows from it at one date.
        judged: every check as it ran on it.
        verdicts: the table that the verdict comes from.
        problems: warnings about the file, to be shown with the review.
        view: a method by which to lay out the answers too.
    """
    locator = Locator(file)
    common = common_values(facts)
    results = tuple(put_into_words(one, locator, common) for one in judged)
    ran = tuple(map(_as_worded, judged, results))
    verdict = choose_verdict(verdicts, ran, facts, common)
    return Review(
        as_of=facts.as_of,
        deal=deal_head(facts, locator, file.path),
        verdict=verdict,
        waiting_on=waiting_on(facts) or "unknown",
        results=results,
        next_moves=next_moves(ran, facts, common),
        answers=answer_lines(facts, locator, common),
        view=view_of(view, facts, locator, common) if view else None,
        promises=promise_lines(facts, locator),
        timeline=timeline(facts, locator),
        waivers=waiver_lines(ran, facts.deal, facts.as_of, locator),
        unseen=unseen_lines(ran),
        problems=problems,
    )


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


def _as_worded(ran: Ran, result: CheckResult) -> Ran:
    """A check whose words fail has failed: it counts for no verdict and no move."""
    if result.outcome == ran.outcome:
        return ran
    return Ran(check=ran.check, outcome=result.outcome, reason=result.reason)
