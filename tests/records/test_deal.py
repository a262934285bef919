"""The deal record: everything that a file may say is read into its field."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest

from assistant.errors import BadInput
from assistant.records.base import Moment, Money
from assistant.records.deal import Activity, Deal
from assistant.records.load import find_workspace, load_deal, to_record
from assistant.records.source import parse_source
from tests.support import day, read_deal, write

FULL = """\
id: acme-ghent                        # optional; default: path from the workspace's root
name: Line monitoring, Ghent
account: {name: Acme Robotics, website: https://www.acme.example, industry: manufacturing}
type: new                             # new | renewal | expansion
origin: outbound                      # outbound | inbound | partner | tender
partner: Ruis Integrators
tender: {questions_until: 2026-09-01, submitted: 2026-09-20, award: 2026-10-30}
owner: jo.park@seller.example
stage: proposal
stages: [{stage: discovery, date: 2026-08-03}, {stage: proposal, date: 2026-09-14}]
value: {amount: 120000, currency: EUR}
opened: 2026-08-01
close:
  expected: 2026-12-15
  confirmed_by: Maria Lopez
  pushed: [{from: 2026-10-31, to: 2026-12-15, date: 2026-10-20, because: customer}]
waiting: {for: budget round, until: 2027-01-15, said_by: Maria Lopez, date: 2026-11-02}
outcome: {result: won, date: 2026-12-10, reason: They trusted us, said_by: Maria Lopez}
stakeholders:
  - name: Maria Lopez
    title: VP Operations
    email: maria@acme.example
    role: economic_buyer
    stance: supporter                 # supporter | neutral | opponent
    personal_win: {answer: Opens line two on time, said_by: Maria Lopez, date: 2026-08-20}
    speaks_for: Tom Aerts
    left: 2026-11-01
    do_not_contact: true
  - {name: Tom Aerts}
discovery:
  cost_of_inaction:
    answer: About 1.2 million a year in scrap and overtime
    said_by: Maria Lopez
    date: 2026-08-20
    quote: Every hour the line is down costs us fourteen thousand euros.
    source: call-2026-08-20           # an activity's id (or activities/3), or a URL of the brief
    share: everyone                   # everyone | ask | nobody
    reconfirmed: 2026-10-28
    event_date: 2027-05-01            # of a critical event: when it happens
activities:
  - id: call-2026-08-20
    date: 2026-08-20T10:00
    kind: call
    direction: in
    from: Maria Lopez
    with: [Maria Lopez]
    state: held
    subject: First call
    text: |
      She showed us
      the line.
    transcript: calls/2026-08-20.vtt
    speakers: {Speaker 1: us, iPhone: Tom Aerts}
    price: true
    requested_by: Maria Lopez
    attachments: [security-paper.pdf]
    message_id: <1@acme.example>
    in_reply_to: <0@seller.example>
    auto_reply: {kind: absence, until: 2026-09-01}      # absence | bounce
  - {id: mail-17, date: 2026-09-04, kind: mail, direction: out, with: [Tom Aerts]}
concerns:
  - {who: Tom Aerts, what: Data leaves the plant, date: 2026-10-28, answered: mail-17}
commitments:
  - id: security-paper
    by: us
    to: Maria Lopez
    what: Send the security paper
    made_on: 2026-09-01
    due: 2026-09-05
    done_on: 2026-09-04
    withdrawn_on: 2026-09-03
    superseded_by: other-paper
    moved: [{due: 2026-09-08, said_by: Maria Lopez, date: 2026-09-04}]
    source: mail-17
  - {id: other-paper, by: customer, what: Send theirs}
plan: [{what: Security review, who: Tom Aerts, due: 2026-11-20, done_on: 2026-11-19}]
paper: [{what: security, who: Tom Aerts, days: 20, state: open}]
next_step: {what: Decision meeting, date: 2026-11-30, owner: Maria Lopez}
waivers:
  - check: stalled/buyer-silent
    subject: maria-lopez
    why: Budget round closes in January
    by: Jo Park
    until: 2027-01-15
brief: briefs/acme.yaml
imported: {system: hubspot, id: "4711", covers: [stage, close.expected], values: {stage: Qualified}}
"""
"""The whole record as the documentation shows it."""


@pytest.fixture
def deal(tmp_path: Path) -> Deal:
    files = {"acme.yaml": FULL, "calls/2026-08-20.vtt": "WEBVTT\n", "briefs/acme.yaml": "items:\n"}
    path = write(tmp_path, files) / "acme.yaml"
    file = load_deal(path, find_workspace(path))
    assert file.problems == ()
    assert file.id == "acme-ghent"
    return file.deal


def test_no_key_of_the_full_example_is_lost(deal: Deal) -> None:
    """What the record says when written out again is what the file says."""
    written = msgspec.to_builtins(deal, enc_hook=str)
    expected = _typed(parse_source(FULL, "acme.yaml").value)
    assert _without_defaults(written, expected) == expected


def _typed(value: object) -> object:
    """The file's own texts, as a record writes them out."""
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_typed(item) for item in value]
    return {"true": True, "20": 20}.get(str(value), value)


def _without_defaults(value: object, like: object) -> object:
    if isinstance(value, dict) and isinstance(like, dict):
        return {key: _without_defaults(value[key], like[key]) for key in like}
    if isinstance(value, (list, tuple)) and isinstance(like, list):
        return [_without_defaults(one, other) for one, other in zip(value, like, strict=True)]
    return value


def test_every_field_of_the_record_is_in_the_full_example(deal: Deal) -> None:
    """A new field must be added to the example, and so to this test."""
    empty = [
        f"{type(record).__name__}.{name}"
        for record in _records(deal)
        for name, value in msgspec.structs.asdict(record).items()
        if value in ("", (), {}, None) and record in _first_of_each_type(deal)
    ]
    assert empty == []


def _records(value: object) -> list[msgspec.Struct]:
    if isinstance(value, msgspec.Struct):
        inside = [one for part in msgspec.structs.astuple(value) for one in _records(part)]
        return [value, *inside]
    if isinstance(value, dict):
        value = tuple(value.values())
    return [one for item in value for one in _records(item)] if isinstance(value, tuple) else []


def _first_of_each_type(deal: Deal) -> list[msgspec.Struct]:
    first: dict[type, msgspec.Struct] = {}
    for record in _records(deal):
        first.setdefault(type(record), record)
    # A personal win has neither source nor event; the full answer stands under `discovery`.
    first[type(deal.discovery["cost_of_inaction"])] = deal.discovery["cost_of_inaction"]
    return list(first.values())


def test_values_have_their_types(deal: Deal) -> None:
    call = deal.activities[0]
    assert deal.value == Money(Decimal(120000), "EUR")
    assert deal.opened == day("2026-08-01")
    assert call.date == Moment(day("2026-08-20"), dt.time(10))
    assert call.text == "She showed us\nthe line.\n"
    assert call.price is True
    assert deal.stakeholders[0].do_not_contact is True
    assert deal.paper[0].days == 20
    assert deal.imported
    assert deal.imported.id == "4711"


def test_only_the_name_is_required() -> None:
    assert read_deal("name: Ghent\n") == Deal(name="Ghent")
    with pytest.raises(BadInput, match="the file has no 'name'"):
        to_record(parse_source("stage: proposal\n", "acme.yaml"), Deal)


def test_an_empty_value_is_the_same_as_leaving_it_out() -> None:
    text = (
        "name: Acme\ngoal:\nstage: ''\nvalue: ~\naccount: {}\nactivities: []\ndiscovery: {goal: }\n"
    )
    assert read_deal(text.replace("goal:\n", "", 1)) == Deal(name="Acme")


def test_a_record_cannot_be_changed(deal: Deal) -> None:
    with pytest.raises(AttributeError, match="immutable"):
        deal.name = "Other"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("written", "as_of", "state"),
    [
        ("kind: call", "2026-09-02", "held"),
        ("kind: call", "2026-09-01", "held"),
        ("kind: call", "2026-08-31", "planned"),
        ("kind: demo", "2026-08-31", "planned"),
        ("kind: mail", "2026-08-31", "not_yet"),
        ("kind: note", "2026-08-31", "not_yet"),
        ("kind: call, state: held", "2026-08-31", "not_yet"),
        ("kind: call, state: planned", "2026-08-31", "planned"),
        ("kind: call, state: planned", "2026-09-01", "planned"),
        ("kind: call, state: planned", "2026-09-02", "lapsed"),
        ("kind: call, state: cancelled", "2026-08-31", "cancelled"),
        ("kind: call, state: cancelled", "2026-09-02", "cancelled"),
        ("kind: call, state: no_show", "2026-09-01", "no_show"),
        ("kind: call, state: no_show", "2026-08-31", "not_yet"),
    ],
)
def test_what_had_become_of_an_activity(written: str, as_of: str, state: str) -> None:
    """A past call was held, a future one is planned; a plan that nobody closed has lapsed."""
    [activity] = read_deal(f"activities: [{{date: 2026-09-01, {written}}}]").activities
    assert isinstance(activity, Activity)
    assert activity.state_on(day(as_of)) == state


class TestMoment:
    def test_moments_compare_by_day_then_by_time(self) -> None:
        """One without a time comes first on its day."""
        written = ["2026-08-20", "2026-08-20T08:00", "2026-08-20T10:00", "2026-08-21"]
        moments = [Moment.parse(one) for one in written]
        assert sorted({*moments}, key=lambda one: one.order) == moments
        assert [str(one) for one in moments] == written
        assert repr(moments[0]) == "Moment(2026-08-20)"

    def test_equal_moments_are_one(self) -> None:
        assert {Moment.parse("2026-08-20"), Moment(day("2026-08-20"))} == {
            Moment(day("2026-08-20"))
        }
        assert Moment.parse("2026-08-20") != Moment.parse("2026-08-20T00:00")
        assert Moment.parse("2026-08-20") != "2026-08-20"

    @pytest.mark.parametrize(
        "text", ["yesterday", "2026-13-45", "2026-02-30", "20.08.2026", "12:30", ""]
    )
    def test_what_is_no_date(self, text: str) -> None:
        with pytest.raises(ValueError, match=r".+"):
            Moment.parse(text)

    @pytest.mark.parametrize("text", ["9999-12-31T23:30-05:00", "0001-01-01T00:30+09:00"])
    def test_a_day_beyond_the_calendar_is_no_date(self, text: str) -> None:
        """In another zone it would be a day before the first or after the last."""
        with pytest.raises(ValueError, match="no calendar"):
            Moment.parse(text)


class TestMoney:
    @pytest.mark.parametrize(
        "amount", ["nan", "sNaN", "inf", "-Infinity", "1e15", "-1e15", "1e-400000"]
    )
    def test_an_amount_is_a_plain_number(self, amount: str) -> None:
        with pytest.raises(BadInput, match="an amount is a plain number, such as 120000"):
            read_deal(f"value: {{amount: {amount}}}")

    @pytest.mark.parametrize("amount", ["0", "-500", "99.50", "1e5", "999999999999999"])
    def test_which_may_be_small_large_or_negative(self, amount: str) -> None:
        value = read_deal(f"value: {amount}").value
        assert value == Money(Decimal(amount))
