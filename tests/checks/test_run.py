"""Every check ends in exactly one outcome, and one that breaks stops nobody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from assistant import resources
from assistant.checks.kinds import KINDS
from assistant.checks.kinds.base import Answer, Hit
from assistant.checks.load import load_playbooks
from assistant.checks.playbook import ReadyCheck
from assistant.checks.run import run_check
from assistant.facts.facts import Facts
from assistant.results.finding import Severity
from tests.support import HEALTHY_DAY, facts_of, found_by, healthy, result_of, review_of

WITHOUT = [one for one in load_playbooks(resources.playbooks_folder()).checks if one.kind.without]

Find = Callable[[Facts, Any], Iterator[Answer]]


def replace_find(monkeypatch: pytest.MonkeyPatch, kind: str, find: Find) -> None:
    """Puts other code behind a kind."""
    monkeypatch.setitem(KINDS, kind, msgspec.structs.replace(KINDS[kind], find=find))


LATE = [
    {
        "id": "floor-plan",
        "by": "us",
        "to": "Dana Ruiz",
        "what": "Send the floor plan",
        "made_on": "2026-11-02",
        "due": "2026-11-06",
    }
]


def test_a_check_that_raises_is_one_failed_outcome(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The reason says that the fault is ours; every other check still ends."""

    def broken(*_: object) -> Iterator[Answer]:
        raise ZeroDivisionError("no days in this week")

    replace_find(monkeypatch, "customer_silent", broken)
    review = review_of(tmp_path, healthy(commitments=LATE), HEALTHY_DAY)
    failed = result_of(review, "stalled/buyer-silent")
    assert failed.outcome == "failed"
    assert "our own fault" in failed.reason
    assert "no days in this week" in failed.reason
    assert found_by(review, "follow-through/overdue-promise")
    assert [one.check for one in review.results if one.outcome == "failed"] == [failed.check]


def test_a_text_that_cannot_be_rendered_is_a_failed_outcome_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kind that does not keep what it offers stops nobody else."""
    real = KINDS["promise_late"].find

    def forgetful(facts: Facts, params: Any) -> Iterator[Answer]:
        for hit in real(facts, params):
            yield msgspec.structs.replace(hit, values={}) if isinstance(hit, Hit) else hit

    replace_find(monkeypatch, "promise_late", forgetful)
    review = review_of(tmp_path, healthy(commitments=LATE), HEALTHY_DAY)
    assert result_of(review, "follow-through/overdue-promise").outcome == "failed"


def test_a_closed_deal_is_asked_nothing(tmp_path: Path) -> None:
    """Every check does not apply, and says why."""
    deal = healthy(commitments=LATE, outcome={"result": "won", "date": "2026-11-16"})
    review = review_of(tmp_path, deal, HEALTHY_DAY)
    assert {one.outcome for one in review.results} == {"does_not_apply"}
    assert {one.reason for one in review.results} == {"the deal is closed: won"}


def test_each_deal_is_told_its_own_reason(tmp_path: Path) -> None:
    """How another deal stands, that was reviewed before, changes nothing."""
    for result in ("won", "lost", "won"):
        outcome = {"result": result, "date": "2026-11-16"}
        review = review_of(tmp_path, healthy(outcome=outcome), HEALTHY_DAY)
        assert {one.reason for one in review.results} == {f"the deal is closed: {result}"}
    for stage in ("prospect", "negotiation", "prospect"):
        review = review_of(tmp_path, healthy(stage=stage), HEALTHY_DAY)
        reasons = {one.reason for one in review.results if one.outcome == "does_not_apply"}
        assert (f"it is not for the stage {stage}" in reasons) == (stage == "prospect")


@pytest.mark.parametrize(
    "record",
    [
        "stakeholders: [{name: Ann Lee, role: champion}]",
        "activities: [{date: 2026-11-02, kind: mail, direction: in, from: Ann}]",
        "activities: [{date: 2026-11-02, kind: mail, direction: out, with: [Ann]}]",
        "waiting: {until: 2027-03-01, for: a freeze}",
    ],
    ids=["nothing", "their mail", "our mail", "a wait"],
)
@pytest.mark.parametrize("check", WITHOUT, ids=lambda check: check.id)
def test_what_is_known_beforehand_is_what_the_check_would_see(
    check: ReadyCheck, record: str
) -> None:
    """Of a deal that holds nothing of what a check looks for it says the same when it looks."""
    facts = facts_of(f"stage: negotiation\n{record}")
    seen = [(one.outcome, one.reason) for one in check.kind.find(facts, check.params)]
    told = run_check(check, facts, "acme")
    assert [(told.outcome, told.reason)] == (seen or [("passes", "")])


@pytest.mark.parametrize(
    ("held", "check"),
    [
        ("activities: [{date: 2026-11-02, kind: demo, with: [Ann]}]", "demo-before-discovery"),
        ("discovery: {critical_event: {answer: Move, event_date: 2026-01-01}}", "critical-event"),
        ("next_step: {what: Call, date: 2026-11-02, owner: us}", "next-step-past"),
        ("stakeholders: [{name: Ann, role: champion, left: 2026-11-02}]", "departed-person"),
        ("opened: 2026-01-02\nstakeholders: [{name: Ann, role: blocker}]", "opponent-unaddressed"),
    ],
)
def test_a_check_looks_where_there_is_something_to_see(held: str, check: str) -> None:
    """One thing in the record is enough."""
    wanted = next(one for one in WITHOUT if check in one.id)
    ran = run_check(wanted, facts_of(f"stage: negotiation\n{held}"), "acme")
    assert ran.outcome == "finds"


def test_what_the_source_does_not_cover_is_neither_passed_nor_found(tmp_path: Path) -> None:
    """A row of a CRM with a stage and no more: nothing is found, and nothing passes unseen."""
    deal = {
        "name": "Imported",
        "stage": "negotiation",
        "imported": {"system": "x", "covers": ["stage"]},
    }
    review = review_of(tmp_path, deal, HEALTHY_DAY)
    assert {one.outcome for one in review.results} == {"cannot_tell"}
    assert all(one.datum and one.reason for one in review.results)


def test_what_somebody_adds_by_hand_is_covered_from_then_on(tmp_path: Path) -> None:
    """The promise in an imported deal is read like any other."""
    deal = healthy(commitments=LATE, imported={"system": "x", "covers": ["stage"]})
    review = review_of(tmp_path, deal, HEALTHY_DAY)
    assert found_by(review, "follow-through/overdue-promise")


@pytest.mark.parametrize(
    ("changes", "severity"),
    [
        ({"discovery": {"cost_of_inaction": None}}, "high"),
        ({"discovery": {"cost_of_inaction": None}, "type": None}, "medium"),
    ],
)
def test_an_unknown_type_lowers_what_we_say_about_pitching(
    tmp_path: Path, changes: dict[str, Any], severity: Severity
) -> None:
    """The deal is read as new, so the finding is medium at most."""
    review = review_of(tmp_path, healthy(**changes), HEALTHY_DAY)
    (finding,) = found_by(review, "pitching/proposal-before-impact")
    assert finding.severity == severity


@pytest.mark.parametrize(("type_", "severity"), [("new", "low"), (None, "low")])
def test_a_demo_that_an_inbound_customer_asked_for_is_low(
    tmp_path: Path, type_: str | None, severity: Severity
) -> None:
    """The cap never raises what is lower already."""
    changes = {"origin": "inbound", "type": type_, "discovery": {"why_now": None}}
    review = review_of(tmp_path, healthy(**changes), HEALTHY_DAY)
    (finding,) = found_by(review, "pitching/demo-before-discovery")
    assert finding.severity == severity


def test_a_question_may_have_its_own_severity(tmp_path: Path) -> None:
    """How they do it today matters less than what they want."""
    changes = {"discovery": {"current_state": None, "goal": None}}
    review = review_of(tmp_path, healthy(**changes), HEALTHY_DAY)
    found = found_by(review, "discovery/unanswered-question")
    assert {one.subject: one.severity for one in found} == {
        "goal": "medium",
        "current_state": "low",
    }


def test_one_question_has_one_finding_the_worst(tmp_path: Path) -> None:
    """A guess without a number, long ago, is a guess."""
    guess = {"answer": "There must be money", "said_by": None, "date": "2026-01-12"}
    review = review_of(tmp_path, healthy(discovery={"budget": guess}), HEALTHY_DAY)
    about = [one.check for one in review.findings if one.subject == "budget"]
    assert about == ["discovery/assumed-answer"]


def test_a_finding_s_id_holds_no_value(tmp_path: Path) -> None:
    """Pack, check, deal and subject: another day or another date changes nothing."""
    (finding,) = found_by(
        review_of(tmp_path, healthy(commitments=LATE), HEALTHY_DAY),
        "follow-through/overdue-promise",
    )
    assert finding.id == "follow-through/overdue-promise:healthy:floor-plan"
    later = [{**LATE[0], "due": "2026-11-09", "what": "Send the new floor plan"}]
    (again,) = found_by(
        review_of(tmp_path, healthy(commitments=later), HEALTHY_DAY),
        "follow-through/overdue-promise",
    )
    assert again.id == finding.id


def test_evidence_points_at_the_record(tmp_path: Path) -> None:
    """Path, key, line, column and the words that stand there."""
    review = review_of(tmp_path, healthy(commitments=LATE), HEALTHY_DAY)
    (finding,) = found_by(review, "follow-through/overdue-promise")
    place = finding.evidence[0]
    line = (tmp_path / "acme.yaml").read_text().splitlines()[place.line - 1]
    assert (place.path, place.key) == ("acme.yaml", "commitments/0")
    assert line[place.column - 1] == "{"
    assert "floor-plan" in place.quote


def test_what_is_absent_points_at_where_it_would_stand(tmp_path: Path) -> None:
    """Without words, and with what was searched."""
    review = review_of(tmp_path, healthy(discovery={"goal": None}), HEALTHY_DAY)
    (finding,) = found_by(review, "discovery/unanswered-question")
    place = finding.evidence[0]
    assert (place.key, place.quote) == ("discovery/goal", "")
    assert "searched" in place.note
    assert place.line > 1
