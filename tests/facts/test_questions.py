"""Which questions are due, and the worst gap of each."""

from __future__ import annotations

import pytest

from assistant.facts.facts import Facts
from assistant.facts.questions import Question, is_stale
from assistant.facts.sources import Sources
from assistant.records.brief import BriefItem
from assistant.results.review import Rung
from tests.support import AS_OF, facts_of


def question(name: str = "goal", **changes: object) -> Question:
    values: dict[str, object] = {
        "id": name,
        "topic": name,
        "ask": "?",
        "why": "",
        "due_by": "solution",
        "counts_at": {"solution": "second_hand", "proposal": "stated"},
        "coaching_question": "?",
        "next_action": "!",
        **changes,
    }
    return Question(**values)  # type: ignore[arg-type]


def facts(
    answer: str, stage: str = "proposal", *, sources: Sources | None = None, **changes: object
) -> Facts:
    text = f"""\
stage: {stage}
partner: Ruis
stakeholders: [Maria]
discovery: {{goal: {answer}}}
"""
    given = sources or Sources()
    return facts_of(text, sources=given, questions=(question(**changes),))  # type: ignore[arg-type]


def gap(answer: str, stage: str = "proposal", **changes: object) -> str:
    found = facts(answer, stage, **changes).gaps.all  # type: ignore[arg-type]
    assert len(found) <= 1
    return found[0].kind if found else ""


SAID = "said_by: Maria, date: 2026-11-01"


class TestWhatIsDue:
    @pytest.mark.parametrize(
        ("stage", "needed"),
        [
            ("prospect", None),
            ("discovery", None),
            ("solution", "second_hand"),
            ("proposal", "stated"),
            ("negotiation", "stated"),
            ("somewhere", None),
            ("", None),
        ],
    )
    def test_by_stage(self, stage: str, needed: Rung | None) -> None:
        """What one stage asks for holds in every later one; of an unknown stage nothing is due."""
        assert facts("", stage).gaps.due == ({"goal": needed} if needed else {})

    def test_a_question_without_a_rung_for_its_stage_is_not_due(self) -> None:
        assert question(due_by="discovery").needed_at("discovery") is None

    def test_the_teams_own_stage_names_count(self) -> None:
        text = "stage: Commercials\n"
        stages = "stages: {Commercials: proposal}\n"
        assert facts_of(text, workspace=stages, questions=(question(),)).gaps.due == {
            "goal": "stated"
        }

    @pytest.mark.parametrize(
        ("value", "is_small"),
        [
            ("9999 EUR", True),
            ("10000 EUR", True),
            ("10001 EUR", False),
            ("5000 USD", False),
            ("", False),
        ],
    )
    def test_a_small_deal_needs_only_what_small_deals_need(
        self, value: str, is_small: bool
    ) -> None:
        asked = (question("goal", due_for_small=True), question("budget"))
        found = facts_of(
            f"stage: proposal\nvalue: {value}",
            workspace="small_deal: 10000 EUR",
            questions=asked,
        )
        assert found.is_small is is_small
        assert list(found.gaps.due) == (["goal"] if is_small else ["goal", "budget"])

    def test_what_is_asked_of_each_person_is_no_question_of_the_deal(self) -> None:
        assert facts("", per="stakeholder").gaps.due == {}


class TestTheWorstGap:
    """One gap a question: the first of these that holds."""

    @pytest.mark.parametrize(
        ("answer", "stage", "kind"),
        [
            ("", "discovery", ""),
            ("", "solution", "unanswered"),
            ("A guess", "solution", "assumed"),
            ("{answer: A guess, date: 2020-01-01}", "solution", "assumed"),
            ("{answer: A, said_by: Ruis, date: 2026-11-01}", "solution", ""),
            ("{answer: A, said_by: Ruis, date: 2026-11-01}", "proposal", "assumed"),
            (f"{{answer: A, {SAID}}}", "proposal", ""),
        ],
    )
    def test_below_its_rung(self, answer: str, stage: str, kind: str) -> None:
        assert gap(answer, stage) == kind

    @pytest.mark.parametrize(
        ("answer", "kind"),
        [
            ("A guess", "assumed"),
            ("{answer: A, said_by: Maria, date: 2026-09-01}", "stale"),
            (
                "{answer: A, said_by: Maria, date: 2026-09-01, reconfirmed: 2026-11-01}",
                "not_quantified",
            ),
            (f"{{answer: A lot, {SAID}}}", "not_quantified"),
            (f"{{answer: 14 hours a month, {SAID}}}", ""),
        ],
    )
    def test_stale_comes_before_a_missing_number(self, answer: str, kind: str) -> None:
        assert gap(answer, stale_after_days=60, quantify=True) == kind

    @pytest.mark.parametrize(
        ("call", "kind"),
        [
            ("2026-09-02", "researched"),
            ("2026-09-01", "researched"),
            ("2026-08-31", "assumed"),
            ("2026-11-22", "assumed"),
        ],
    )
    def test_read_in_public_and_not_asked_since(self, call: str, kind: str) -> None:
        """Only where we have talked with them after reading it."""
        page = "https://acme.example"
        sources = Sources({}, (BriefItem(text="We will grow.", url=page),))
        found = facts_of(
            f"""\
stage: proposal
discovery: {{goal: {{answer: Growth, quote: We will grow, source: '{page}', date: 2026-09-01}}}}
activities: [{{date: {call}, kind: call}}]
""",
            sources=sources,
            questions=(question(),),
        )
        assert found.discovery.rung("goal") == "researched"
        assert [one.kind for one in found.gaps.all] == [kind]

    def test_they_are_told_apart_by_kind(self) -> None:
        found = facts_of(
            "stage: proposal\ndiscovery: {goal: A}",
            questions=(question("goal"), question("budget")),
        )
        assert [one.question.id for one in found.gaps.of("unanswered")] == ["budget"]
        assert [one.question.id for one in found.gaps.of("assumed")] == ["goal"]
        [assumed] = found.gaps.of("assumed")
        assert (assumed.needed, assumed.known) == ("stated", found.discovery.answers["goal"])
        assert found.gaps.of("stale") == ()


@pytest.mark.parametrize(
    ("date", "after", "stale"),
    [
        ("2026-09-22", 60, False),
        ("2026-09-21", 60, True),
        ("2020-01-01", None, False),
        ("", 60, False),
    ],
)
def test_an_answer_grows_stale(date: str, after: int | None, stale: bool) -> None:
    """The last day of its time is not yet too long; without a date nobody can tell."""
    found = facts(f"{{answer: A, date: {date}}}").discovery.answers["goal"]
    assert is_stale(question(stale_after_days=after), found, AS_OF) is stale
