"""Findings about how we listened point at the words in the transcript."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.results.review import Review
from tests.support import HEALTHY_DAY, found_by, healthy, result_of, review_of

CALL = {
    "id": "plant-call",
    "date": "2026-11-12",
    "kind": "call",
    "with": ["Maria Lopez"],
    "transcript": "calls/plant.vtt",
}
OURS = (
    "WEBVTT\n\n00:00.000 --> 02:00.000\nJo Park: What does an hour cost you?\n\n"
    "02:00.000 --> 03:00.000\nMaria Lopez: Fourteen thousand euros.\n\n"
    "03:00.000 --> 12:00.000\nJo Park: We have sensors.\nThey hear a bearing before it breaks.\n"
)


def review_with(folder: Path, transcript: str, suffix: str = ".vtt") -> Review:
    """The review of the healthy deal with one recorded call in it."""
    call = {**CALL, "transcript": f"calls/plant{suffix}"}
    activities = [one for one in healthy()["activities"] if one["date"] < "2026-11-10"]
    deal = healthy(activities=[*activities, call])
    files = {
        "workspace.yaml": "company: Sensoric\ndomains: [sensoric.example]\n",
        f"calls/plant{suffix}": transcript,
    }
    return review_of(folder, deal, HEALTHY_DAY, files)


def places(review: Review, check: str) -> list[tuple[str, int, str, str]]:
    """Path, line, words and note of the evidence of a check's one finding."""
    [finding] = found_by(review, check)
    return [(one.path, one.line, one.quote, one.note) for one in finding.evidence[:-1]]


def test_the_words_are_found_in_the_transcript(tmp_path: Path) -> None:
    """Path and line lead there; the call itself comes last."""
    review = review_with(tmp_path, OURS)
    plant = "calls/plant.vtt"
    assert places(review, "listening/we-talk-too-much") == [
        (plant, 10, "We have sensors.", "our longest stretch")
    ]
    assert places(review, "listening/long-monologue") == [
        (plant, 10, "We have sensors.", "it begins"),
        (plant, 11, "They hear a bearing before it breaks.", "it ends"),
    ]
    assert places(review, "listening/no-questions")[1:] == [
        (plant, 4, "What does an hour cost you?", "a question of ours")
    ]
    searched = places(review, "listening/no-questions")[0]
    assert searched[0] == "acme.yaml"
    assert searched[2:] == (plant, "3 sentences of ours searched for questions")
    [finding] = found_by(review, "listening/long-monologue")
    assert finding.evidence[-1].note == "the call"
    assert finding.id.endswith(":plant-call")


def test_words_count_where_a_transcript_tells_no_times(tmp_path: Path) -> None:
    """From 1,500 on; how long a stretch took then nobody can tell."""
    questions = "Jo Park: What does it cost? Who counts it? Since when is that so?\n"
    talk = "Jo Park: " + "We have sensors and they hear it. " * 200 + "\n"
    review = review_with(tmp_path, f"{questions}Maria Lopez: Not yet.\n{talk * 2}", ".txt")
    [finding] = found_by(review, "listening/we-talk-too-much")
    assert finding.detail == "We spoke 100 % of the call of 12 November 2026, counted by words."
    assert finding.evidence[0].line == 3
    assert result_of(review, "listening/no-questions").outcome == "passes"
    untimed = result_of(review, "listening/long-monologue")
    assert (untimed.outcome, untimed.reason) == (
        "cannot_tell",
        "the transcript of the call of 12 November tells no times",
    )


@pytest.mark.parametrize("name", ["we-talk-too-much", "no-questions", "long-monologue"])
def test_a_deal_without_recorded_calls_has_nothing_to_tell(tmp_path: Path, name: str) -> None:
    """Not to record calls is no gap in the record."""
    review = review_of(tmp_path, healthy(), HEALTHY_DAY)
    assert result_of(review, f"listening/{name}").outcome == "does_not_apply"
    assert review.verdict.id == "healthy"
