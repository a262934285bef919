"""A deal's file, or its facts and what checks find in them, in; its review out."""

from __future__ import annotations

import datetime as dt

from assistant.checks.locate import Locator
from assistant.checks.run import Ran, put_into_words
from assistant.checks.speak import common_values
from assistant.checks.views import ViewFile
from assistant.errors import Problem
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.facts.facts import Facts
from assistant.facts.named import waiting_on
from assistant.language.reader import Reader
from assistant.records.load import DealFile
from assistant.results.finding import CheckResult
from assistant.results.review import Review
from assistant.review.desk import Desk
from assistant.review.files import facts_of
from assistant.review.judging import judge
from assistant.review.lines import answer_lines, deal_head, promise_lines, unseen_lines
from assistant.review.moves import next_moves
from assistant.review.timeline import timeline
from assistant.review.verdict import VerdictTable, choose_verdict
from assistant.review.view import view_of
from assistant.review.waivers import waiver_lines


def review_file(
    file: DealFile,
    as_of: dt.date,
    desk: Desk,
    benchmarks: Benchmarks = NO_BENCHMARKS,
    reader: Reader | None = None,
) -> Review:
    """The review of a deal that was read already, whether or not it stands on disk like that.

    Args:
        file: the deal.
        as_of: the day from which it is looked at.
        desk: what to review it with.
        benchmarks: how long this team's won deals took.
        reader: reads mails and calls; by default one that remembers nothing.

    Raises:
        BadInput: every problem that stops the review, each at its place.
    """
    facts, warnings = facts_of(file, as_of, desk, benchmarks, reader)
    judged = judge(facts, desk.playbooks, file.id)
    return build_review(file, facts, judged, desk.verdicts, warnings, desk.view)


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


def _as_worded(ran: Ran, result: CheckResult) -> Ran:
    """A check whose words fail has failed: it counts for no verdict and no move."""
    if result.outcome == ran.outcome:
        return ran
    return Ran(check=ran.check, outcome=result.outcome, reason=result.reason)
