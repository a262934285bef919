"""The verdict: one sentence, from the first row of the table that matches."""

from __future__ import annotations

import copy
import datetime as dt
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from assistant import resources
from assistant.checks.examples import lay_over, load_baseline
from assistant.checks.load import read_packs
from assistant.coach import open_desk, review_deal
from assistant.errors import BadInput
from assistant.records.load import find_workspace
from assistant.results.review import Review
from assistant.review.verdict import load_verdicts
from tests.support import AS_OF, FIVE_MINUTES, HEALTHY_DAY, LONG_AGO, healthy, review_of, write

TABLE = load_verdicts(resources.playbooks_folder() / "verdicts.yaml")

SILENT = """\
name: Line monitoring, Leeds
type: new
origin: outbound
stage: proposal
stakeholders: [{name: Ines Halloran, role: economic_buyer}, {name: Paul Adeyemi, role: champion}]
discovery: {%s}
activities:
  - {date: 2026-09-03, kind: call, with: [Paul]}
  - {date: 2026-09-14, kind: proposal, direction: out, with: [Ines]}
"""
COST = "cost_of_inaction: {answer: 14 hours a month, said_by: Ines, date: 2026-09-03}"
REPLY = "  - {date: 2026-11-18, kind: mail, from: Ines}\n"


def alone() -> dict[str, Any]:
    """The healthy deal, if only one person carried it and nobody were the economic buyer."""
    text = json.dumps(healthy())
    for name in ("Maria Lopez", "Tom Aerts"):
        text = text.replace(name, "Dana Ruiz")
    deal: dict[str, Any] = json.loads(text)
    person = {"name": "Dana Ruiz", "role": "champion", "personal_win": PEACE}
    return {**deal, "stakeholders": [person]}


def standing_still() -> dict[str, Any]:
    """The healthy deal, if it had begun in May and nothing were agreed next."""
    deal = healthy(next_step=None, plan=None, commitments=None, opened="2026-05-04")
    held = [one for one in deal["activities"] if one.get("state") != "planned"]
    return {**deal, "activities": held, "stages": [{"stage": "discovery", "date": "2026-05-04"}]}


PEACE = {"answer": "Weekends without calls", "said_by": "Dana Ruiz", "date": "2026-10-01"}
QUOTE = {"cost_of_inaction": {"quote": "We lose a fortune."}}

MAYBE = {
    "by": "us",
    "to": "Tom Aerts",
    "what": "Send the security report",
    "made_on": "2026-11-02",
    "due": "2026-11-10",
}
"""The mail of 16 November may have kept it: ask, do not assert."""

ROWS: dict[str, tuple[str | Mapping[str, Any], dt.date]] = {
    "closed": (healthy(outcome={"result": "lost", "date": "2026-11-18"}), HEALTHY_DAY),
    "not_enough_data": ("name: Acme\n", AS_OF),
    "dropped_by_us": (FIVE_MINUTES, AS_OF),
    "agreed_wait": (
        healthy(waiting={"for": "budget round", "until": "2027-01-15"}),
        HEALTHY_DAY,
    ),
    "pitched_into_silence": (SILENT % "", AS_OF),
    "buyer_silent": (SILENT % COST, AS_OF),
    "pitched_first": (SILENT % "" + REPLY, AS_OF),
    "thin_discovery": (SILENT % COST + REPLY, AS_OF),
    "undecided": (
        healthy(close={"pushed": ["2026-10-31", "2026-11-30"]}),
        HEALTHY_DAY,
    ),
    "exposed": (alone(), HEALTHY_DAY),
    "stalled": (standing_still(), HEALTHY_DAY),
    "needs_attention": (healthy(discovery=QUOTE), HEALTHY_DAY),
    "needs_confirmation": (healthy(commitments=[MAYBE]), HEALTHY_DAY),
    "no_alarm": (healthy(imported={"system": "x"}, commitments=None), HEALTHY_DAY),
    "healthy": (healthy(), HEALTHY_DAY),
}
SENTENCES = {
    "closed": "Closed: lost on 18 November 2026; read to learn.",
    "not_enough_data": "We cannot judge this deal yet; ",
    "dropped_by_us": "Paul Adeyemi has waited for the stop report since 6 November: ",
    "agreed_wait": "Quiet until 15 January 2027 for a known reason: budget round.",
    "pitched_into_silence": "Ines Halloran has been silent since 14 September; ",
    "buyer_silent": "Ines Halloran has not answered since 14 September: ",
    "pitched_first": "We gave the proposal on 14 September before hearing what doing nothing ",
    "undecided": "They talk to us, but the decision has moved twice: ",
    "exposed": "The deal moves, but rests on Dana Ruiz alone.",
    "stalled": "Nothing is agreed next, and nothing has moved since 17 November.",
    "needs_attention": "On course but for one thing: a quote does not stand in its source.",
    "needs_confirmation": "One thing to confirm: a promise of ours is overdue.",
    "no_alarm": "Nothing wrong in what we see; we cannot see what was promised, and when.",
    "healthy": "Nothing needs you now: ",
}


def test_every_row_has_its_deal() -> None:
    """A row that no deal reaches says nothing to anybody."""
    assert list(ROWS) == [row.id for row in TABLE.rows]


@pytest.mark.parametrize("row", ROWS)
def test_the_first_row_that_matches(tmp_path: Path, row: str) -> None:
    deal, as_of = ROWS[row]
    review = review_of(tmp_path, deal, as_of)
    assert review.verdict.id == row, review.verdict.sentence
    assert review.verdict.sentence.startswith(SENTENCES.get(row, ""))
    assert "\n" not in review.verdict.sentence
    assert "None" not in review.verdict.sentence


def test_thin_discovery_counts_what_is_missing(tmp_path: Path) -> None:
    deal, as_of = ROWS["thin_discovery"]
    review = review_of(tmp_path, deal, as_of)
    needed = [line for line in review.answers if line.needed]
    assert review.verdict.sentence.startswith("9 of the 10 answers that matter most in proposal ")
    assert review.verdict.sentence.endswith("start with what they want to achieve.")
    assert len(needed) > 10


def test_thin_discovery_where_all_is_missing(tmp_path: Path) -> None:
    """It counts nothing twice: not 10 of the 10."""
    deal = "name: Leeds\nstage: solution\nstakeholders: [{name: Ines}]\nactivities:\n" + REPLY
    sentence = review_of(tmp_path, deal, AS_OF).verdict.sentence
    assert sentence.startswith("All 10 answers that matter most in solution are missing or ")


WAIVER = {"check": "discovery/quote-not-found", "why": "Said in the car", "by": "Jo"}


class TestWhatDoesNotCount:
    @pytest.mark.parametrize(
        ("until", "row"), [("2026-11-19", "healthy"), ("2026-11-18", "needs_attention")]
    )
    def test_a_waived_finding(self, tmp_path: Path, until: str, row: str) -> None:
        other = {**WAIVER, "check": "pitching/generic-proposal", "until": "2027-01-15"}
        other.pop("subject", None)
        deal = healthy(discovery=QUOTE, waivers=[{**WAIVER, "until": until}, other])
        assert review_of(tmp_path, deal, HEALTHY_DAY).verdict.id == row

    def test_a_possible_finding(self, tmp_path: Path) -> None:
        """It is no alarm, and no all-clear either."""
        review = review_of(tmp_path, healthy(commitments=[MAYBE]), HEALTHY_DAY)
        found = [one for one in review.findings if one.check == "follow-through/overdue-promise"]
        assert [one.confidence for one in found] == ["possible"]
        assert review.verdict.id == "needs_confirmation"
        assert [move.who for move in review.next_moves] == ["Tom Aerts"]

    @pytest.mark.parametrize("how", ["waived", "off"])
    def test_gaps_that_nobody_is_told_of(self, tmp_path: Path, how: str) -> None:
        """Waived or switched off, they make no thin discovery."""
        deal, as_of = ROWS["thin_discovery"]
        checks = ["discovery/unanswered-question", "discovery/assumed-answer"]
        waivers = [{"check": one, "why": "x", "by": "Jo", "until": "2026-12-31"} for one in checks]
        files = {"workspace.yaml": f"playbooks: {{off: {json.dumps(checks)}}}\n"}
        review = (
            review_of(tmp_path, deal, as_of, files)
            if how == "off"
            else review_of(tmp_path, f"{deal}waivers: {json.dumps(waivers)}\n", as_of)
        )
        assert review.verdict.id != "thin_discovery"

    def test_a_low_finding(self, tmp_path: Path) -> None:
        """One that asks for nothing urgent leaves a deal healthy."""
        note = {"past_attempts": None}
        review = review_of(tmp_path, healthy(discovery=note), HEALTHY_DAY)
        assert {one.severity for one in review.findings} == {"low"}
        assert review.verdict.id == "healthy"


def test_a_check_that_fails_is_something_unseen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fault of ours stops no review, and never makes a deal healthy."""
    monkeypatch.setattr("assistant.facts.questions.Gaps.of", lambda *_: 1 / 0)
    review = review_of(tmp_path, healthy(), HEALTHY_DAY)
    failed = {one.check: one.reason for one in review.results if one.outcome == "failed"}
    assert "discovery/unanswered-question" in failed
    assert all("our own fault" in reason for reason in failed.values())
    assert {check for line in review.unseen for check in line.checks} == {*failed}
    assert review.verdict.id == "no_alarm"


def test_a_table_without_a_matching_row_says_so(tmp_path: Path) -> None:
    path = write(tmp_path, {"acme.yaml": "name: Acme\n"}) / "acme.yaml"
    desk = open_desk(find_workspace(path))
    empty = replace(desk, verdicts=replace(TABLE, rows=()))
    assert review_deal(path, AS_OF, empty).verdict.id == "no_verdict"


# --- what must hold for every deal

Path_ = tuple[str | int, ...]


def _paths(value: object, above: Path_ = ()) -> list[Path_]:
    """The place of every value inside `value`."""
    items = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [path for key, item in items for path in ((*above, key), *_paths(item, (*above, key)))]


def _without(value: Any, paths: list[Path_]) -> Any:
    value = copy.deepcopy(value)
    for path in sorted(paths, key=len, reverse=True):
        inner = value
        try:
            for key in path[:-1]:
                inner = inner[key]
            if isinstance(inner, dict):
                inner.pop(path[-1], None)
            else:
                inner[path[-1]] = None
        except (IndexError, KeyError, TypeError):
            continue
    return value


RICH = healthy(
    close={"pushed": ["2026-10-31"]}, discovery=QUOTE, tender={"submitted": "2026-11-01"}
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("mutated")


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    lost=st.lists(st.sampled_from(_paths(RICH)), max_size=12),
    stage=st.sampled_from(["", "prospect", "discovery", "solution", "proposal", "negotiation"]),
    later=st.integers(-120, 200),
)
def test_what_holds_for_every_deal(folder: Path, lost: list[Path_], stage: str, later: int) -> None:
    """A finding that counts is never healthy, and the next moves keep their promises."""
    deal = {**_without(RICH, lost), "name": "Acme", "stage": stage}
    try:
        review = review_of(folder, json.dumps(deal), HEALTHY_DAY + dt.timedelta(days=later))
    except BadInput:
        return
    assert [one.reason for one in review.results if one.outcome == "failed"] == []
    assert not (_is_loud(review) and review.verdict.id in ("healthy", "no_alarm"))
    assert review.verdict.id in ROWS
    assert "None" not in review.verdict.sentence
    ids = [one.id for one in review.findings]
    assert len(ids) == len({*ids})
    assert all(place.line >= 1 <= place.column for one in review.findings for place in one.evidence)
    moves = review.next_moves
    assert len(moves) <= 3
    assert len({move.who for move in moves}) == len(moves)
    assert {one for move in moves for one in move.findings} <= {*ids}
    if review.verdict.id in ("healthy", "closed"):
        assert moves == ()


def _is_loud(review: Review) -> bool:
    return any(one.severity != "low" and not one.waived for one in review.findings)


PACKS = read_packs(resources.playbooks_folder() / "deal", "playbooks/deal")
EXAMPLES = [
    pytest.param(example, id=f"{check.id}-{number}")
    for pack in PACKS
    for check in pack.playbook.checks
    for number, example in enumerate(check.examples)
]


@pytest.mark.parametrize("example", EXAMPLES)
def test_no_example_of_a_playbook_with_an_alarm_is_healthy(tmp_path: Path, example: Any) -> None:
    deal = lay_over(load_baseline(resources.playbooks_folder() / "healthy.yaml"), example)
    workspace = {"workspace.yaml": json.dumps(example.workspace or {}, default=str)}
    files = workspace if example.workspace else None
    try:
        text = json.dumps(deal, default=str)
        review = review_of(tmp_path, text, example.as_of or HEALTHY_DAY, files)
    except BadInput:
        return  # an example may hold a stage that no workspace has mapped
    assert not (_is_loud(review) and review.verdict.id in ("healthy", "no_alarm"))


def test_the_silence_of_the_verdict_is_that_of_its_finding(tmp_path: Path) -> None:
    """The same person and the same day, also after an absence."""
    away = "  - {date: 2026-09-15, kind: mail, from: Ines, auto_reply: {kind: absence, %s}}\n"
    text = SILENT % COST + away % "until: 2026-10-01"
    review = review_of(tmp_path, text, AS_OF)
    [silent] = [one for one in review.findings if one.check == "stalled/buyer-silent"]
    since = review.verdict.sentence.partition(" since ")[2].partition(":")[0]
    assert silent.subject_name in review.verdict.sentence
    assert f"since {since} 2026" in silent.detail


def test_a_wait_without_a_known_end(tmp_path: Path) -> None:
    sealed = healthy(origin="tender", tender={"submitted": "2026-11-12"})
    review = review_of(tmp_path, sealed, HEALTHY_DAY)
    assert "None" not in review.verdict.sentence


def test_a_healthy_deal_names_our_own_next_promise(tmp_path: Path) -> None:
    """And nobody twice."""
    due = {"by": "us", "to": "Tom Aerts", "what": "Send the training plan", "due": "2026-11-20"}
    plan = {**due, "made_on": "2026-11-17"}
    step = {"what": "Call with Tom Aerts", "date": "2026-11-20", "owner": "Tom Aerts"}
    promised = review_of(tmp_path, healthy(commitments=[plan]), HEALTHY_DAY).verdict
    assert promised.sentence == (
        "Nothing needs you now: the training plan is due to Tom on 20 November."
    )
    called = review_of(tmp_path, healthy(next_step=step), HEALTHY_DAY).verdict
    assert called.sentence == "Nothing needs you now: Call with Tom Aerts on 20 November."


# --- the rows about people and pace, each by a small deal of its own

PUSHES = """\
stage: discovery
stakeholders: [{name: Ines Halloran, role: economic_buyer}, {name: Paul Adeyemi}]
discovery: {goal: {answer: A second plant, said_by: Ines, date: 2026-11-18}}
activities: [{date: 2026-11-18, kind: call, with: [Ines, Paul]}]
close: {expected: 2027-03-26, pushed: [%s]}
next_step: {what: Visit, date: 2026-11-27, owner: Ines}
"""
THEIRS, OURS = "{from: 2026-12-18, because: customer}", "{from: 2027-01-29, because: us}"
BARE = "stakeholders: [{name: Ines Halloran, role: economic_buyer}]\n"
TALKS = "{date: 2026-11-18, kind: call, with: [Ines]}"
OPEN = f"stage: discovery\nopened: %s\n{BARE}discovery: {{goal: Grow}}\nactivities: [{TALKS}]\n"
STAGES = "stages: [{stage: discovery, date: 2026-08-03}]\n"


def silent_buyer() -> dict[str, Any]:
    """The healthy deal, carried by Paul alone; the buyer was last heard of in July."""
    text = json.dumps(healthy())
    for name in ("Maria Lopez", "Dana Ruiz", "Tom Aerts"):
        text = text.replace(name, "Paul Adeyemi")
    deal: dict[str, Any] = json.loads(text)
    win = {**PEACE, "said_by": "Paul Adeyemi"}
    ines = {"name": "Ines Halloran", "role": "economic_buyer", "personal_win": win}
    paul = {"name": "Paul Adeyemi", "role": "champion", "personal_win": win}
    call = {"date": "2026-07-14", "kind": "call", "with": ["Ines Halloran"]}
    return {**deal, "stakeholders": [ines, paul], "activities": [call, *deal["activities"]]}


SMALL: list[tuple[str, str | Mapping[str, Any], str]] = [
    ("they moved it twice", PUSHES % f"{THEIRS}, {THEIRS}", "undecided"),
    ("nobody says who moved it", PUSHES % "2026-12-18, 2027-01-29", "undecided"),
    ("we moved it once of twice", PUSHES % f"{THEIRS}, {OURS}", "healthy"),
    ("the buyer is silent", silent_buyer(), "exposed"),
    ("old, nothing agreed", OPEN % "2026-05-04", "stalled"),
    ("hardly moved, nothing agreed", OPEN % "2026-08-03" + STAGES, "stalled"),
    ("young, nothing agreed", OPEN % "2026-10-26", "needs_attention"),
]


@pytest.mark.parametrize(("deal", "row"), [pytest.param(*one[1:], id=one[0]) for one in SMALL])
def test_people_and_pace_come_to_their_rows(
    tmp_path: Path, deal: str | Mapping[str, Any], row: str
) -> None:
    """In contact and moved twice; carried by one person; nothing agreed and hardly moved."""
    text = f"name: Acme\ntype: new\norigin: outbound\n{deal}" if isinstance(deal, str) else deal
    verdict = review_of(tmp_path, text, HEALTHY_DAY).verdict
    assert verdict.id == row, verdict.sentence


def test_a_day_of_another_year_has_its_year(tmp_path: Path) -> None:
    """Else a year would read as two months."""
    deal = LONG_AGO.replace("2025", "2026")
    assert "since 6 September:" in review_of(tmp_path, deal, AS_OF).verdict.sentence
    assert "since 6 September 2025:" in review_of(tmp_path, LONG_AGO, AS_OF).verdict.sentence
