"""How much a finding about people or pace weighs, to whom its move goes, and what it counts."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from assistant import resources
from assistant.checks.examples import Baseline, example_facts
from assistant.checks.load import load_playbooks
from assistant.checks.locate import Locator
from assistant.checks.playbook import Example, WonDeals
from assistant.checks.run import Ran, put_into_words, run_check
from assistant.checks.speak import common_values
from assistant.facts.benchmarks import FALLBACK, Benchmark, Benchmarks
from assistant.facts.pace import Pace
from assistant.results.finding import CheckResult
from tests.support import day, read_deal

CHECKS = load_playbooks(resources.playbooks_folder())
TWENTY = WonDeals(median=60, three_quarters=80, nine_tenths=100, sample=20)


def ran(baseline: Baseline, check: str, example: Example) -> tuple[Ran, CheckResult]:
    """A shipped check, run on the healthy deal with the example's changes, and in words."""
    file, facts = example_facts(baseline, example, CHECKS.questions)
    ready = CHECKS.find(check)
    assert ready, check
    judged = run_check(ready, facts, file.id)
    return judged, put_into_words(judged, Locator(file), common_values(facts))


def found(baseline: Baseline, check: str, **deal: Any) -> tuple[str, str, str]:
    """Severity, whom the move goes to, and the next action of the one finding."""
    judged, result = ran(baseline, check, Example(deal=deal))
    (one,), (finding,) = judged.found, result.findings
    return finding.severity, one.hit.person.name, finding.next_action


DANA = {"name": "Dana Ruiz", "role": "economic_buyer"}
MARIA = {"name": "Maria Lopez", "role": "champion"}
TOM = {"name": "Tom Aerts", "role": "influencer"}
LONG_AGO = {"date": "2026-10-08", "kind": "call", "with": ["Dana Ruiz"]}
LATELY = {"date": "2026-11-12", "kind": "call", "with": ["Maria Lopez", "Tom Aerts"]}


class TestASilentBuyer:
    CHECK = "people/economic-buyer-silent"

    def test_the_champion_carries_the_word(self, baseline: Baseline) -> None:
        """Whoever is for us forwards what we write."""
        severity, person, action = found(baseline, self.CHECK, activities=[LONG_AGO, LATELY])
        assert (severity, person) == ("high", "Maria Lopez")
        assert action == "Write Maria five lines that can be forwarded to Dana."

    @pytest.mark.parametrize(
        "maria",
        [
            pytest.param({"name": "Maria Lopez"}, id="no champion"),
            pytest.param({**MARIA, "left": "2026-11-16"}, id="who left"),
            pytest.param({**MARIA, "do_not_contact": True}, id="not to be contacted"),
        ],
    )
    def test_without_a_champion_one_calls(self, baseline: Baseline, maria: dict[str, Any]) -> None:
        """Nobody else is asked to carry it: least of all somebody who may be against it."""
        people = [DANA, maria, {**TOM, "stance": "opponent"}]
        made = found(baseline, self.CHECK, activities=[LONG_AGO, LATELY], stakeholders=people)
        assert made[1] == "Dana Ruiz"
        assert (
            made[2] == "Call Dana with one thing that helps the decision, and ask for ten minutes."
        )

    def test_a_champion_on_holiday_carries_nothing(self, baseline: Baseline) -> None:
        away = {"date": "2026-11-13", "kind": "mail", "direction": "in", "from": "Maria Lopez"}
        away |= {"auto_reply": {"kind": "absence", "until": "2026-11-30"}}  # type: ignore[dict-item]
        made = found(baseline, self.CHECK, activities=[LONG_AGO, LATELY, away])
        assert made[1] == "Dana Ruiz"

    def test_a_delegate_is_written_to_where_the_buyer_may_not_be(self, baseline: Baseline) -> None:
        ada = {"name": "Ada Nys", "speaks_for": "Dana Ruiz"}
        people = [{**DANA, "do_not_contact": True}, ada]
        made = found(baseline, self.CHECK, activities=[LONG_AGO, LATELY], stakeholders=people)
        assert made[1] == "Ada Nys"

    def test_it_is_low_where_the_whole_customer_is_silent(self, baseline: Baseline) -> None:
        """One silence is one alarm; `stalled/buyer-silent` raises it."""
        mail = {"date": "2026-11-06", "kind": "mail", "direction": "out", "with": ["Dana Ruiz"]}
        earlier = {**LATELY, "date": "2026-11-05"}
        changes: dict[str, Any] = {"activities": [LONG_AGO, earlier, mail], "next_step": None}
        assert found(baseline, self.CHECK, **changes)[0] == "low"
        assert found(baseline, "stalled/buyer-silent", **changes)[0] == "high"

    def test_an_absence_and_a_wait_do_not_count(self, baseline: Baseline) -> None:
        """Silence begins when the reason for it has ended, and is told from the last talk."""
        waiting = {"until": "2026-10-20", "said_by": "Dana Ruiz", "date": "2026-10-08"}
        example = Example(deal={"activities": [LONG_AGO, LATELY], "waiting": waiting})
        (finding,) = ran(baseline, self.CHECK, example)[1].findings
        assert finding.detail.endswith("on 8 October 2026, 42 days ago.")


def test_a_lost_decider_weighs_more_than_a_lost_user(baseline: Baseline) -> None:
    """Who decides, and who speaks for us, is missed."""
    gone = {"left": "2026-11-09"}
    decider = found(baseline, "people/departed-person", stakeholders=[DANA | gone, MARIA])
    user = found(baseline, "people/departed-person", stakeholders=[DANA, MARIA, TOM | gone])
    assert (decider[0], user[0]) == ("high", "low")


@pytest.mark.parametrize(
    ("check", "opened", "own", "severity"),
    [
        ("stalled/older-than-won-deals", "2026-05-04", {}, "medium"),
        ("stalled/older-than-won-deals", "2026-07-13", {}, "low"),
        ("stalled/older-than-won-deals", "2026-08-03", {"new": TWENTY}, "medium"),
        ("stalled/older-than-won-deals", "2026-08-28", {"new": TWENTY}, "low"),
        ("stalled/few-moves", "2026-08-03", {}, "low"),
        ("stalled/few-moves", "2026-08-03", {"new": TWENTY}, "medium"),
    ],
)
def test_age_weighs_by_what_it_is_compared_with(
    baseline: Baseline, check: str, opened: str, own: Any, severity: str
) -> None:
    """Past nine in ten of won deals more than past three in four; the fallback says less."""
    deal = {"opened": opened, "stages": [{"stage": "proposal", "date": opened}]}
    result = ran(baseline, check, Example(deal=deal, benchmarks=own))[1]
    assert [one.severity for one in result.findings] == [severity]
    assert ("fallback" in result.findings[0].detail) == (not own)
    assert ("won deals of this type" in result.findings[0].detail) == bool(own)


def test_a_step_that_was_only_not_moved_weighs_less(baseline: Baseline) -> None:
    """Another meeting is booked: the record is behind, not the deal."""
    past = {"date": "2026-11-12"}
    meeting = {"date": "2026-11-05", "kind": "meeting", "with": ["Dana Ruiz"]}
    assert found(baseline, "stalled/next-step-past", next_step=past)[0] == "low"
    assert (
        found(baseline, "stalled/next-step-past", next_step=past, activities=[meeting])[0]
        == "medium"
    )


PUSHED = [
    ("[2026-10-31, 2026-11-30]", 2, 2),
    ("[{from: 2026-10-31, because: customer}, {from: 2026-11-30, because: Customer}]", 0, 2),
    ("[{from: 2026-10-31, because: us}, {from: 2026-11-30, because: customer}]", 1, 1),
    ("[{from: 2026-10-31, to: 2026-09-30, because: us}]", 0, 0),
    ("[{from: 2026-10-31, to: 2026-12-31, date: 2026-12-01, because: us}]", 0, 0),
]


@pytest.mark.parametrize(("pushed", "not_theirs", "not_ours"), PUSHED)
def test_who_moved_the_close_date(pushed: str, not_theirs: int, not_ours: int) -> None:
    """Nobody named counts for both; a date that came nearer, or will move, for none."""
    pace = Pace(read_deal(f"close: {{pushed: {pushed}}}\n"), day("2026-11-19"))
    assert (pace.pushes, pace.pushes_not_ours) == (not_theirs, not_ours)


def test_too_few_won_deals_are_no_benchmark() -> None:
    """Nine are a fallback, ten are one's own."""
    nine, ten = (
        Benchmark(median_days=1, three_quarters_days=2, nine_tenths_days=3, sample=sample)
        for sample in (9, 10)
    )
    benchmarks = Benchmarks({"new": nine, "renewal": ten})
    assert benchmarks.of("new") == benchmarks.of("expansion") == FALLBACK
    assert benchmarks.of("renewal") == ten
    assert "fallback" in FALLBACK.words
    assert ten.words == "10 won deals of your own"


def test_an_example_s_won_deals_are_checked_like_the_rest(baseline: Baseline) -> None:
    """They stand in for the team's own."""
    _, facts = example_facts(baseline, Example(benchmarks={"new": TWENTY}), ())
    assert facts.benchmarks.of("new").nine_tenths_days == 100
    assert facts.as_of == dt.date(2026, 11, 19)
