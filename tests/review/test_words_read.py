"""What a review says of words that were read in a thread of mails and a call."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from assistant.reports.html import render_html
from assistant.reports.markdown import render_markdown
from assistant.reports.terminal import render_reviews
from assistant.results.review import PromiseLine, Review, Reviews
from tests.kept import ROOT
from tests.support import day, found_by, review_of, write

CALL = """\
WEBVTT

00:00:02.000 --> 00:00:09.000
<v Jo Park>What has changed since we met?

00:00:10.000 --> 00:00:21.000
<v Nora Vance>Nineteen hours of stops. My worry is the operators: they fear to be watched.

00:00:23.000 --> 00:00:31.000
<v Jo Park>I'll send you the training plan by Friday.

00:00:33.000 --> 00:00:40.000
<v Nora Vance>Good. I will send you the stop log of October.
"""
DEAL = """\
name: Bottling line, Lier
account: Halden Drinks
owner: Jo Park <jo@sensoric.example>
type: new
stage: solution
opened: 2026-09-14
stakeholders:
  - {name: Nora Vance, role: champion}
  - {name: Sam Ortiz, role: influencer}
  - {name: Victor Maes, role: economic_buyer}
activities:
  - {date: 2026-10-12, kind: meeting, with: [Nora, Sam], transcript: calls/visit.vtt}
  - date: 2026-10-20
    kind: mail
    direction: out
    with: [Nora]
    subject: Training plan
    text: Dear Nora, as promised, the training plan is attached.
    attachments: [training-plan.pdf]
  - date: 2026-11-05
    kind: mail
    direction: in
    from: Sam Ortiz
    subject: Security
    text: |
      Hi Jo,

      Where is our data stored? And who at your end may
      read it?

      Sam
  - date: 2026-11-06
    kind: mail
    direction: out
    with: [Sam]
    subject: "Re: Security"
    text: |
      Hi Sam, thank you for your mail. Have you seen our new brochure?

      Jo
"""
PROMISED = DEAL.replace(
    "Have you seen our new brochure?", "You will have the answers by 10 November."
)


@pytest.fixture
def review(tmp_path: Path) -> Review:
    return review_of(tmp_path, DEAL, files={"calls/visit.vtt": CALL})


def test_a_question_without_an_answer_is_quoted_with_its_own_line(review: Review) -> None:
    """Also where its sentence goes on in the next line."""
    findings = found_by(review, "follow-through/question-unanswered")
    assert [one.evidence[0].quote for one in findings] == [
        "Where is our data stored?",
        "And who at your end may read it?",
    ]
    lines = DEAL.splitlines()
    for finding in findings:
        line = lines[finding.evidence[0].line - 1]
        assert line[finding.evidence[0].column - 1 :].startswith(finding.evidence[0].quote[:20])
        assert finding.confidence == "clear"


def test_what_they_wait_for_comes_first(review: Review) -> None:
    """In the verdict, in what the deal waits on, and in the first move."""
    assert review.waiting_on == "us"
    assert review.verdict.id == "dropped_by_us"
    assert review.verdict.sentence == (
        "Sam Ortiz has waited for an answer to “Where is our data stored?” since 5 November: "
        "that comes first."
    )
    assert review.next_moves[0].who == "Sam Ortiz"
    assert review.next_moves[0].action.startswith(
        "Sam waits for answers to “Where is our data stored?” and “And who at your end may read "
        "it?”; give the first, and say when the rest will come."
    )


def test_words_of_a_call_are_quoted_with_the_line_of_the_transcript(review: Review) -> None:
    [worry] = found_by(review, "listening/concern-unaddressed")
    assert worry.confidence == "possible"
    assert (worry.evidence[0].path, worry.evidence[0].line) == ("calls/visit.vtt", 7)


def line_of(review: Review, what: str) -> PromiseLine:
    return next(line for line in review.promises if line.what == what)


class TestLedger:
    def test_what_was_read_is_not_recorded(self, review: Review) -> None:
        """It stands there with its words."""
        line = line_of(review, "Send us the stop log of October")
        assert (line.side, line.by, line.state) == ("customer", "Nora Vance", "open")
        assert not line.recorded
        assert line.evidence.path == "calls/visit.vtt"
        assert line.evidence.quote == "I will send you the stop log of October."

    def test_what_a_later_mail_shows_is_kept_with_both_places(self, review: Review) -> None:
        line = line_of(review, "Send Nora the training plan")
        assert (line.state, line.done_on) == ("kept_late", day("2026-10-20"))
        assert line.kept_by
        assert line.kept_by.quote == "training-plan.pdf"
        assert line.evidence.path == "calls/visit.vtt"
        assert line.record_with == ""

    def test_a_recorded_promise_is_kept_in_the_same_way(self, tmp_path: Path) -> None:
        """Nobody ticked it off, and nobody is told that it is overdue."""
        owed = "commitments: [{by: us, to: Nora, what: Send the training plan, due: 2026-10-16}]\n"
        review = review_of(tmp_path, DEAL + owed, files={"calls/visit.vtt": CALL})
        line = line_of(review, "Send the training plan")
        assert line.recorded
        assert line.state == "kept_late"
        assert line.kept_by
        assert found_by(review, "follow-through/overdue-promise") == []

    def test_every_report_says_that_it_was_read(self, review: Review) -> None:
        """And how to write it down."""
        pages = (
            render_reviews([review], width=200, colour=False),
            render_markdown(Reviews(reviews=(review,))),
            render_html(Reviews(reviews=(review,))),
        )
        for page in pages:
            assert "read, not recorded" in page
            assert "deal promise acme.yaml" in page


def test_a_promise_that_nobody_wrote_down_and_kept_is_loud(tmp_path: Path) -> None:
    """It comes first like one that stands on the ledger."""
    review = review_of(tmp_path, PROMISED, files={"calls/visit.vtt": CALL})
    [found] = found_by(review, "follow-through/unrecorded-promise")
    assert (found.severity, found.confidence) == ("high", "clear")
    assert found_by(review, "follow-through/question-unanswered") == []
    assert review.verdict.id == "dropped_by_us"
    assert review.verdict.sentence == (
        "Sam Ortiz has waited for an answer to “And who at your end may read it?” "
        "since 10 November: that comes first."
    )


def test_one_that_is_not_due_yet_is_only_a_hint(tmp_path: Path) -> None:
    """It makes no move: to write it down is for us alone."""
    review = review_of(
        tmp_path, PROMISED.replace("10 November", "4 December"), files={"calls/visit.vtt": CALL}
    )
    [found] = found_by(review, "follow-through/unrecorded-promise")
    assert found.severity == "low"
    assert review.verdict.id != "dropped_by_us"
    assert all(found.id not in move.findings for move in review.next_moves)


def test_what_they_said_they_would_do_is_an_advance(tmp_path: Path) -> None:
    """The meeting did not end with nothing, although nobody wrote it down."""
    with_words = review_of(tmp_path, DEAL, files={"calls/visit.vtt": CALL})
    assert found_by(with_words, "stalled/meeting-without-advance") == []
    assert found_by(with_words, "follow-through/meeting-without-advance") == []
    shorter = CALL.replace("I will send you the stop log of October.", "Thank you.")
    without = review_of(tmp_path, DEAL, files={"calls/visit.vtt": shorter})
    assert found_by(without, "follow-through/meeting-without-advance")


def test_a_deal_without_words_loads_no_rules(tmp_path: Path) -> None:
    """They cost a tenth of a review's start."""
    wordless = DEAL.partition("activities:")[0]
    calls = "activities: [{date: 2026-10-12, kind: call, with: [Nora]}]\n"
    write(tmp_path, {"acme.yaml": wordless + calls})
    script = (
        "import sys, datetime as dt\n"
        "from assistant.coach import review_deal\n"
        "review_deal('acme.yaml', dt.date(2026, 11, 21))\n"
        "print([one for one in sys.modules if one.startswith(('assistant.language.rules', "
        "'assistant.language.acts', 'assistant.language.due', 'nupunkt'))])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"
