"""What a review takes from a brief: words that still stand on their stored page, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.records.brief import checksum
from assistant.results.review import AnswerLine
from tests.support import found_by, review_of

PRIORITY = "Our priority is to run both lines without a stop"
TEXT = f"Before. “{PRIORITY},” said Maria Lopez."
SHA = checksum(TEXT)
URL = "https://www.acme.example/plan"
DEAL = """\
name: Line two
stage: solution
brief: briefs/acme.yaml
stakeholders: [{name: Maria Lopez, role: economic_buyer}]
activities: [{date: 2026-11-02, kind: call, with: [Maria]}]
"""
BRIEF = f"""\
items:
  - text: {PRIORITY}
    url: {URL}
    kind: quote
    speaker: Maria Lopez
    date: 2026-05-12
    fetched: 2026-11-10
    sha256: {SHA}
    start: {TEXT.index(PRIORITY)}
    end: {TEXT.index(PRIORITY) + len(PRIORITY)}
pages: [{{url: "{URL}", sha256: {SHA}, text: briefs/acme/{SHA}.txt}}]
"""


def answer(folder: Path, brief: str = BRIEF, text: str = TEXT, deal: str = DEAL) -> AnswerLine:
    files = {"briefs/acme.yaml": brief, f"briefs/acme/{SHA}.txt": text}
    review = review_of(folder, deal, files=files)
    return next(line for line in review.answers if line.question == "strategy_fit")


def test_words_that_stand_on_their_page_answer_as_far_as_reading_goes(tmp_path: Path) -> None:
    """With who said them, their day and their address; the place is the one in the brief."""
    line = answer(tmp_path)
    assert (line.rung, line.answer, line.said_by) == ("researched", PRIORITY, "Maria Lopez")
    assert line.source == URL
    assert line.evidence
    place = (line.evidence.path, line.evidence.key, line.evidence.line, line.evidence.url)
    assert place == ("briefs/acme.yaml", "items/0", 2, URL)


@pytest.mark.parametrize(
    ("brief", "text"),
    [
        (BRIEF.replace(f"text: {PRIORITY}", "text: Our priority is to buy from us"), TEXT),
        (BRIEF.replace("start: ", "start: 1"), TEXT),
        (BRIEF, TEXT.replace("both", "all")),
        (BRIEF, ""),
        (BRIEF.replace("text: briefs/acme/", "text: ../"), TEXT),
        (BRIEF.partition("pages:")[0], TEXT),
    ],
    ids=["rewritten", "moved", "page changed", "page empty", "page outside", "no page"],
)
def test_what_cannot_be_found_again_answers_nothing(tmp_path: Path, brief: str, text: str) -> None:
    """It is somebody's note, or nobody's word."""
    assert answer(tmp_path, brief, text).rung == "unknown"


def test_what_the_customer_told_us_is_better(tmp_path: Path) -> None:
    """It is not replaced."""
    told = "discovery: {strategy_fit: {answer: No stops, said_by: Maria, date: 2026-11-02}}\n"
    line = answer(tmp_path, deal=DEAL + told)
    assert (line.rung, line.answer) == ("stated", "No stops")


@pytest.mark.parametrize(
    ("day", "check"),
    [("2026-11-02", "unanswered-question"), ("2026-11-16", "researched-not-confirmed")],
    ids=["no talk since", "talked since"],
)
def test_what_we_read_is_to_be_asked_about(tmp_path: Path, day: str, check: str) -> None:
    """It is held against us only where we have talked with them since."""
    deal = DEAL.replace("2026-11-02", day)
    files = {"briefs/acme.yaml": BRIEF, f"briefs/acme/{SHA}.txt": TEXT}
    found = found_by(review_of(tmp_path, deal, files=files), f"discovery/{check}")
    about = next(one for one in found if one.subject == "strategy_fit")
    assert about.next_action == (
        f"Your economic buyer said on 12 May: “{PRIORITY}”. Ask what that means for this project."
    )
    assert [(one.path, one.url) for one in about.evidence][1:] == [("briefs/acme.yaml", URL)]
