"""Showing less of a review, and what may fail a build."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from assistant.results.finding import CheckResult, Finding, Severity, WaiverNote
from assistant.results.review import Review
from assistant.review.select import Selection, alarms, has_alarm, select
from tests.support import FIVE_MINUTES, review_of

ALARM = Finding(
    id="a/b:deal:x",
    check="a/b",
    title="B",
    severity="medium",
    status="trusted",
    subject="x",
    subject_name="X",
    detail="",
    evidence=(),
    coaching_question="",
    next_action="",
)


@pytest.fixture(scope="module")
def review(tmp_path_factory: pytest.TempPathFactory) -> Review:
    return review_of(tmp_path_factory.mktemp("deal"), FIVE_MINUTES)


def shown(review: Review, selection: Selection) -> set[str]:
    return {result.check for result in select(review, selection).results}


class TestSelection:
    def test_without_any_wish_all_is_shown(self, review: Review) -> None:
        assert select(review, Selection()) == review

    def test_only_a_pack_or_a_check(self, review: Review) -> None:
        stalled = {one.check for one in review.results if one.check.startswith("stalled/")}
        assert shown(review, Selection(only=("stalled",))) == stalled
        wanted = {"stalled/buyer-silent", "follow-through/overdue-promise"}
        assert (
            shown(review, Selection(only=("buyer-silent", "follow-through/overdue-promise")))
            == wanted
        )
        assert shown(review, Selection(only=("nothing",))) == set()

    def test_skipping_a_pack_or_a_check(self, review: Review) -> None:
        left = shown(review, Selection(skip=("stalled", "discovery/stale-answer")))
        assert left == {
            one.check
            for one in review.results
            if not one.check.startswith("stalled/") and one.check != "discovery/stale-answer"
        }

    def test_skipping_wins(self, review: Review) -> None:
        assert shown(review, Selection(only=("stalled",), skip=("buyer-silent", "pace"))) == shown(
            review, Selection(only=("stalled",))
        ) - {"stalled/buyer-silent"}

    @pytest.mark.parametrize(
        ("lowest", "severities"),
        [
            ("low", {"low", "medium", "high"}),
            ("medium", {"medium", "high"}),
            ("high", {"high"}),
        ],
    )
    def test_from_a_severity_on(
        self, review: Review, lowest: Severity, severities: set[str]
    ) -> None:
        found = select(review, Selection(min_severity=lowest))
        assert {finding.severity for finding in found.findings} == severities
        assert len(found.results) == len(review.results)

    def test_verdict_moves_and_the_rest_come_from_all_of_it(self, review: Review) -> None:
        less = select(review, Selection(only=("nothing",), min_severity="high"))
        assert replace(less, results=review.results) == review


class TestAlarms:
    @pytest.mark.parametrize(
        ("changes", "is_alarm"),
        [
            ({}, True),
            ({"severity": "high"}, True),
            ({"severity": "low"}, False),
            ({"status": "trial"}, False),
            ({"status": "draft"}, False),
            ({"confidence": "possible"}, False),
            ({"waived": WaiverNote(why="Known", by="Jo", until="2027-01-01")}, False),
        ],
    )
    def test_only_what_is_trusted_clear_and_not_waived_may_fail_a_build(
        self, review: Review, changes: dict[str, object], is_alarm: bool
    ) -> None:
        finding = replace(ALARM, **changes)
        result = CheckResult(check="a/b", title="B", outcome="finds", findings=(finding,))
        one = replace(review, results=(result,))
        assert list(alarms(one, "medium")) == ([finding] if is_alarm else [])

    def test_the_five_minute_record_has_one(self, review: Review) -> None:
        assert [one.check for one in alarms(review, "high")] == ["follow-through/overdue-promise"]

    def test_what_is_too_mild_to_be_shown_is_an_alarm_all_the_same(self, review: Review) -> None:
        result = CheckResult(check="a/b", title="B", outcome="finds", findings=(ALARM,))
        one = replace(review, results=(result,))
        assert has_alarm([one], Selection(min_severity="high"), "medium")
        assert not has_alarm([one], Selection(skip=("a",)), "medium")
        assert not has_alarm([one], Selection(), "high")
