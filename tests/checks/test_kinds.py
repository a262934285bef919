"""What the code behind the checks does where a playbook's example would be too long."""

from __future__ import annotations

import pytest

from assistant.checks.kinds import KINDS
from assistant.checks.kinds.base import CannotTell, Hit, StageDays, days_at, whom_to_ask
from assistant.checks.kinds.condition import ConditionParams
from assistant.checks.kinds.promises import PromiseLateParams
from assistant.checks.kinds.silence import CustomerSilentParams
from assistant.facts.facts import Facts
from assistant.facts.sources import Sources
from assistant.language.transcripts import Turn
from assistant.records.deal import Stage
from tests.support import day, facts_of

PEOPLE = """\
stakeholders:
  - {name: Ines Halloran, role: economic_buyer}
  - {name: Ada Nys, speaks_for: Ines Halloran}
  - {name: Paul Adeyemi, role: champion}
"""
FRIDAY = day("2026-11-20")


def late(text: str) -> Hit:
    """The one promise of ours that is late."""
    facts = facts_of(PEOPLE + text, FRIDAY)
    (hit,) = KINDS["promise_late"].find(facts, PromiseLateParams(side="us"))
    assert isinstance(hit, Hit)
    return hit


PROMISE = "commitments: [{by: us, to: Ines, what: Send the stop report, %s}]\n"
DATED = PROMISE % "made_on: 2026-11-02, due: 2026-11-06"
UNDATED = PROMISE % "due: 2026-11-06"


@pytest.mark.parametrize(
    ("promise", "mail", "possible"),
    [
        pytest.param(DATED, "2026-11-05, with: Ines", True, id="no words are recorded"),
        pytest.param(DATED, "2026-11-02, with: Ines", False, id="the day of the promise"),
        pytest.param(DATED, "2026-11-05, with: Ada", True, id="to who speaks for her"),
        pytest.param(DATED, "2026-11-05, with: Paul", False, id="to somebody else"),
        pytest.param(DATED, "2026-11-05", True, id="to nobody by name"),
        pytest.param(DATED, "2026-11-05, with: Ines, subject: Lunch", False, id="other words"),
        pytest.param(
            DATED, "2026-11-05, with: Ines, attachments: Report_2026.pdf", True, id="an attachment"
        ),
        pytest.param(UNDATED, "2026-11-06, with: Ines", True, id="no words, on the due day"),
        pytest.param(UNDATED, "2026-11-05, with: Ines", False, id="no words, before it"),
        pytest.param(
            UNDATED, "2026-10-01, with: Ines, text: Here is our report.", True, id="its words"
        ),
    ],
)
def test_a_mail_that_may_have_kept_a_promise(promise: str, mail: str, possible: bool) -> None:
    """Then the finding asks; else it states."""
    hit = late(f"{promise}activities: [{{kind: mail, direction: out, date: {mail}}}]\n")
    assert hit.confidence == ("possible" if possible else "clear")


@pytest.mark.parametrize(
    ("theirs", "possible"),
    [
        pytest.param("what: Send the stop log, due: 2026-11-04", True, id="the same thing"),
        pytest.param("what: Open the port, due: 2026-11-04, source: c", True, id="the same call"),
        pytest.param("what: Open the port, due: 2026-11-04", False, id="another thing"),
        pytest.param("what: Send the stop log, due: 2026-11-09", False, id="due after ours"),
        pytest.param(
            "what: Send the stop log, due: 2026-11-04, done_on: 2026-11-05", False, id="it came"
        ),
    ],
)
def test_a_promise_of_theirs_that_may_hold_ours_up(theirs: str, possible: bool) -> None:
    """Ours was due after it, and they belong together."""
    hit = late(f"""\
activities: [{{id: c, date: 2026-11-02, kind: call, with: Paul}}]
commitments:
  - {{by: us, to: Ines, what: Send the stop report, due: 2026-11-06, source: c}}
  - {{by: Paul, to: us, {theirs}}}
""")
    assert hit.confidence == ("possible" if possible else "clear")


def discovery_of(speaker: str, said: str) -> Facts:
    """Facts about one quote from a call with one turn in its transcript."""
    text = f"""\
{PEOPLE}
discovery:
  goal: {{answer: More, said_by: Ines, date: 2026-11-02, quote: A second plant, source: c}}
activities: [{{id: c, date: 2026-11-02, kind: call, with: Ines, transcript: c.vtt}}]
"""
    turn = Turn(speaker=speaker, text=said)
    return facts_of(text, FRIDAY, sources=Sources({"c.vtt": (turn,)}))


@pytest.mark.parametrize(
    ("speaker", "said", "rung", "missing"),
    [
        ("Ines Halloran", "We need a second plant.", "verified", False),
        ("", "We need a second plant.", "verified", False),
        ("Speaker 2", "We need a second plant.", "stated", False),
        ("Paul", "We need a second plant.", "stated", False),
        ("Ines Halloran", "We need less scrap.", "stated", True),
    ],
)
def test_words_of_another_speaker_prove_nothing_and_miss_nothing(
    speaker: str, said: str, rung: str, missing: bool
) -> None:
    """A quote is missing only where nobody said it."""
    known = discovery_of(speaker, said).discovery.answers["goal"]
    assert (known.rung, known.quote_missing) == (rung, missing)


@pytest.mark.parametrize(
    ("stage", "days"),
    [(None, None), ("prospect", None), ("discovery", 12), ("solution", 12), ("negotiation", 6)],
)
def test_a_stage_without_days_of_its_own_takes_those_before_it(
    stage: Stage | None, days: int | None
) -> None:
    """Before the first there are none."""
    assert days_at(StageDays(discovery=12, negotiation=6), stage) == days


@pytest.mark.parametrize(("written", "answer"), [("2026-10-30", Hit), ("2026-11-03", CannotTell)])
def test_so_long_a_silence_is_too_long_at_every_stage(written: str, answer: type) -> None:
    """Fifteen business days are enough where nobody wrote the stage down; fewer may be."""
    mail = f"{{date: {written}, kind: mail, direction: out, with: [Ines]}}"
    facts = facts_of(f"{PEOPLE}activities: [{mail}]\n", FRIDAY)
    params = CustomerSilentParams(days=StageDays(prospect=15, proposal=8))
    (found,) = KINDS["customer_silent"].find(facts, params)
    assert isinstance(found, answer)


def test_one_number_of_days_is_for_every_stage() -> None:
    """Also where the stage is unknown."""
    assert days_at(StageDays(days=9), None) == days_at(StageDays(days=9), "proposal") == 9


def test_whom_to_ask_never_seeks_a_nameless_department() -> None:
    """Without any people one looks for a champion, not for “your procurement”."""
    facts = facts_of("stage: proposal\n", FRIDAY)
    assert whom_to_ask(facts, ("procurement", "legal", "champion")).role == "champion"
    assert whom_to_ask(facts, ("economic_buyer", "champion")).role == "economic_buyer"
    assert whom_to_ask(facts, ()).role == "champion"


def test_an_expression_over_something_unknown_cannot_tell() -> None:
    """It names the fact that would let us tell."""
    facts = facts_of("stage: proposal\n", FRIDAY)
    (answer,) = KINDS["condition"].find(facts, ConditionParams(when="age_days > 90"))
    assert isinstance(answer, CannotTell)
    assert answer.datum == "age_days"
    (hit,) = KINDS["condition"].find(facts, ConditionParams(when="stage == 'proposal'"))
    assert isinstance(hit, Hit)
    assert not list(KINDS["condition"].find(facts, ConditionParams(when="people_count > 0")))


@pytest.mark.parametrize(
    ("ada", "instead"),
    [
        ("left: 2026-11-10", "Ines Halloran"),
        ("do_not_contact: yes", "Ines Halloran"),
        ("title: Buyer", ""),
    ],
)
def test_a_promise_to_somebody_who_is_not_to_be_reached_goes_to_another(
    ada: str, instead: str
) -> None:
    """To the one in the same role first."""
    people = f"stakeholders: [{{name: Ada Nys, role: economic_buyer, {ada}}}, "
    more = "{name: Paul, role: champion}, {name: Ines Halloran, role: economic_buyer}]\n"
    facts = facts_of(people + more + DATED.replace("to: Ines", "to: Ada"), FRIDAY)
    (hit,) = KINDS["promise_late"].find(facts, PromiseLateParams(side="us"))
    assert isinstance(hit, Hit)
    assert hit.person.name == (instead or "Ada Nys")
    assert hit.values["has_left"] is ("left" in ada)


def test_no_number_of_days_is_too_long_for_the_calendar() -> None:
    check = KINDS["single_threaded"]
    facts = facts_of(f"{PEOPLE}activities: [{{date: 2026-11-02, kind: call, with: Paul}}]", FRIDAY)
    (hit,) = check.find(facts, check.params(days=999_999_999))
    assert isinstance(hit, Hit)
