"""The deals in `examples/`: what a newcomer tries first says what its file promises."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from assistant import coach
from assistant.facts.calendar import Calendar
from assistant.records.folders import find_deals
from assistant.records.load import find_workspace
from assistant.results.finding import Finding
from assistant.results.review import Event, Review

EXAMPLES = Path(__file__).parent.parent / "examples"
SATURDAY = date(2026, 11, 21)
MONDAY = date(2026, 11, 23)
TUESDAY = date(2026, 11, 24)

VERDICTS = {
    "dark": {"pitched_into_silence"},
    "dark-researched": {"pitched_first"},
    "dropped-by-us": {"dropped_by_us"},
    "five-minute": {"dropped_by_us"},
    "healthy": {"healthy"},
    "lost": {"closed"},
    "no-decision": {"closed"},
    "one-voice": {"needs_attention"},
    "renewal": {"healthy"},
    "researched": {"pitched_into_silence"},
    "reopened": {"healthy", "no_alarm"},
    "undecided": {"undecided"},
    "waiting": {"agreed_wait"},
    "waived": {"buyer_silent"},
    "won": {"closed"},
    "won-renewal": {"closed"},
    "young": {"healthy"},
}


@cache
def review(name: str) -> Review:
    return coach.review_deal(EXAMPLES / f"{name}.yaml", SATURDAY)


def findings(name: str, check: str) -> list[Finding]:
    return [finding for finding in review(name).findings if finding.check == check]


def found(name: str) -> set[str]:
    return {finding.check for finding in review(name).findings}


def rungs(name: str) -> dict[str, str]:
    return {line.question: line.rung for line in review(name).answers}


def healed(name: str) -> list[tuple[date, str]]:
    return [(event.date, event.kind) for event in pitches(name) if event.healed]


def pitches(name: str) -> list[Event]:
    return [event for event in review(name).timeline if event.unknown_then]


def test_every_example_has_its_verdict_here() -> None:
    """Who adds an example says here what it shows."""
    assert {path.stem for path in find_deals(EXAMPLES)} == {*VERDICTS}


@pytest.mark.parametrize("name", sorted(VERDICTS))
def test_an_example_is_reviewed_without_a_problem(name: str) -> None:
    """Its verdict is the one that it was written for, and no file has so much as a warning."""
    path = EXAMPLES / f"{name}.yaml"
    assert coach.check_deal(path, coach.open_desk(find_workspace(path))) == ()
    assert review(name).problems == ()
    assert [one.check for one in review(name).results if one.outcome == "failed"] == []
    assert review(name).verdict.id in VERDICTS[name]


@pytest.mark.parametrize("name", sorted(VERDICTS))
def test_next_moves_name_a_person_and_a_business_day(name: str) -> None:
    """Three at most, one a person; the first within two business days."""
    moves = review(name).next_moves
    days = Calendar(frozenset(find_workspace(EXAMPLES).workspace.days.holidays))
    assert len(moves) <= 3
    assert len({move.who for move in moves}) == len(moves)
    assert all(days.is_working(move.by) for move in moves)
    assert all(move.action.endswith((".", "?")) for move in moves)
    assert not moves or moves[0].by <= TUESDAY


@pytest.mark.parametrize("name", ["healthy", "young", "reopened", "waiting", "renewal"])
def test_a_deal_on_course_gets_no_advice(name: str) -> None:
    """Neither does one that is quiet for a reason both sides know."""
    assert review(name).next_moves == ()


@pytest.mark.parametrize("name", ["healthy", "young"])
def test_a_healthy_and_a_young_deal_have_no_finding(name: str) -> None:
    """A false alarm costs more than a missed one."""
    assert [finding.id for finding in review(name).findings] == []


def test_the_five_minute_record_is_enough_for_two_moves() -> None:
    """Eight questions answered: a debt to pay, and one question to ask."""
    result = review("five-minute")
    assert "Paul Adeyemi" in result.verdict.sentence
    assert "6 November" in result.verdict.sentence
    assert [(move.who, move.by) for move in result.next_moves] == [
        ("Paul Adeyemi", MONDAY),
        ("Ines Halloran", TUESDAY),
    ]
    assert "stop report" in result.next_moves[0].action
    expected = {
        "follow-through/overdue-promise",
        "pitching/proposal-before-impact",
        "stalled/no-next-step",
    }
    assert expected <= found("five-minute")
    assert "stalled/buyer-silent" not in found("five-minute")


def test_the_dark_deal_waits_on_the_customer() -> None:
    """Nothing is overdue from us: Helena never answered one mail."""
    result = review("dark")
    assert result.waiting_on == "customer"
    assert "Helena Brandt" in result.verdict.sentence
    assert "since 1 September" in result.verdict.sentence
    [silent] = findings("dark", "stalled/buyer-silent")
    assert silent.subject == "helena-brandt"
    assert "1 September 2026" in silent.detail
    assert "6 messages" in silent.detail
    assert {"follow-through/overdue-promise", "stalled/dark-because-of-us"}.isdisjoint(
        found("dark")
    )


def test_the_dark_deal_was_pitched_before_anybody_asked() -> None:
    """The demo came before goal and reason, the proposal before the cost of doing nothing."""
    [demo] = findings("dark", "pitching/demo-before-discovery")
    [proposal] = findings("dark", "pitching/proposal-before-impact")
    assert demo.evidence[0].key == "activities/1"
    assert proposal.evidence[0].key == "activities/3"
    assert [(event.date, event.kind) for event in pitches("dark")] == [
        (date(2026, 8, 18), "demo"),
        (date(2026, 9, 1), "proposal"),
    ]
    assert healed("dark") == []


def test_the_dark_deal_rests_on_a_guess() -> None:
    """One assumed goal, no answer, and nobody's personal win."""
    assert set(rungs("dark").values()) == {"assumed", "unknown"}
    assert rungs("dark")["goal"] == "assumed"
    asked = {finding.subject for finding in findings("dark", "discovery/unanswered-question")}
    assert {"why_now", "cost_of_inaction", "strategy_fit", "success_measure"} <= asked
    [wins] = findings("dark", "discovery/personal-win-unknown")
    assert "Helena Brandt, Piet Vandamme and Wim Delaere" in wins.detail


def test_the_dark_deal_goes_on_by_phone_to_another_person() -> None:
    """After three unanswered mails the person changes: the champion comes first, by Tuesday."""
    first = review("dark").next_moves[0]
    assert (first.who, first.by) == ("Piet Vandamme", TUESDAY)
    assert "No further mail to Helena" in first.action
    assert "by phone" in first.action
    assert "Helena Brandt" not in {move.who for move in review("dark").next_moves}


def test_the_reopened_deal_is_the_dark_one_with_another_autumn() -> None:
    """Up to the lunch invitation both files tell the same story, word for word."""
    dark, reopened = (
        (EXAMPLES / f"{name}.yaml").read_text(encoding="utf-8").partition("\nactivities:\n")[2]
        for name in ("dark", "reopened")
    )
    shared = dark.partition("  # No answer so far.")[0]
    assert "Lunch?" in shared
    assert reopened.startswith(shared)


def test_the_reopened_deal_proves_what_it_knows() -> None:
    """Their words stand in the transcript and in the champion's mail."""
    known = rungs("reopened")
    for question in ("goal", "why_now", "strategy_fit", "success_measure", "cost_of_inaction"):
        assert known[question] == "verified", question
    assert set(known.values()) == {"verified", "stated"}
    assert findings("reopened", "discovery/quote-not-found") == []
    assert review("reopened").waiting_on == "meeting"


def test_early_pitches_of_the_reopened_deal_are_healed() -> None:
    """They stay in the timeline; the new proposal came after the cost was known."""
    assert healed("reopened") == [
        (date(2026, 8, 18), "demo"),
        (date(2026, 9, 1), "proposal"),
    ]
    assert len(pitches("reopened")) == 2
    assert not any(check.startswith("pitching/") for check in found("reopened"))


def test_a_deal_that_we_dropped_is_not_called_silent() -> None:
    """The paper promised for September comes before anything else."""
    result = review("dropped-by-us")
    assert result.waiting_on == "us"
    assert "Daniel Oyelaran" in result.verdict.sentence
    assert "the security paper since 5 September" in result.verdict.sentence
    first = result.next_moves[0]
    assert (first.who, first.by) == ("Daniel Oyelaran", MONDAY)
    assert "security paper" in first.action
    expected = {"follow-through/overdue-promise", "stalled/dark-because-of-us"}
    assert expected <= found("dropped-by-us")
    assert "stalled/buyer-silent" not in found("dropped-by-us")


def test_an_agreed_wait_is_no_silence() -> None:
    """Our last mail is unanswered, and that was agreed."""
    result = review("waiting")
    assert result.waiting_on == "agreed"
    assert "15 January 2027" in result.verdict.sentence
    assert "budget round" in result.verdict.sentence
    assert "stalled/buyer-silent" not in found("waiting")
    assert "stalled/no-next-step" not in found("waiting")


def test_a_live_waiver_counts_and_an_expired_one_does_not() -> None:
    """Both are shown, with who gave them and why."""
    result = review("waived")
    states = {(line.check, line.state, line.by) for line in result.waivers}
    assert states == {
        ("discovery/personal-win-unknown", "live", "Jo Park"),
        ("stalled/buyer-silent", "expired", "Jo Park"),
    }
    [wins] = findings("waived", "discovery/personal-win-unknown")
    assert wins.waived is not None
    assert wins.waived.until == "2027-01-31"
    [silent] = findings("waived", "stalled/buyer-silent")
    assert silent.waived is None
    assert not any(wins.id in move.findings for move in result.next_moves)
    assert result.next_moves[0].who == "Ewa Lindgaard"
    assert result.next_moves[0].by == TUESDAY


def test_a_small_renewal_is_asked_little() -> None:
    """An offer to somebody who knows us came too early for nobody; four answers are due."""
    assert set(rungs("renewal")) == {"goal", "why_now", "decision_process", "budget"}
    assert not any(check.startswith("pitching/") for check in found("renewal"))
    assert all(finding.severity == "low" for finding in review("renewal").findings)


def shipped() -> list[Path]:
    """Every file of the examples, but what an audit there has left behind."""
    every = (path for path in EXAMPLES.rglob("*.*") if path.is_file())
    return sorted(path for path in every if ".deal" not in path.parts)


@pytest.mark.parametrize("path", shipped(), ids=lambda path: path.name)
def test_every_address_is_invented(path: Path) -> None:
    """Sites and mailboxes end in `.example`, which belongs to nobody."""
    hosts = re.findall(r"(?:https?://|[\w.]@)([\w.-]+)", path.read_text(encoding="utf-8"))
    assert [host for host in hosts if not host.endswith(".example")] == []


def test_after_research_the_review_asks_about_their_own_words() -> None:
    """What nobody told us is read in public, with its source, and is still to be asked."""
    lines = {line.question: line for line in review("researched").answers}
    words = "Our priority until the end of 2027 is to run both furnaces without a stop"
    fit = lines["strategy_fit"]
    assert (fit.rung, fit.said_by) == ("researched", "Helena Brandt")
    assert fit.answer.startswith(words)
    assert fit.evidence
    assert fit.evidence.url == "https://www.corvane.example/news/steady-furnaces"
    asked = {one.subject: one for one in findings("researched", "discovery/unanswered-question")}
    assert asked["strategy_fit"].next_action.startswith(
        f"Your economic buyer said on 12 May: “{words}"
    )
    assert asked["strategy_fit"].next_action.endswith("Ask what that means for this project.")
