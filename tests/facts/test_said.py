"""What was said, sentence by sentence, each with its own place in the file."""

from __future__ import annotations

from pathlib import Path

from assistant.checks.kinds.base import Spot
from assistant.checks.locate import Locator
from assistant.facts.facts import Facts
from assistant.facts.sources import Sources
from assistant.language.transcripts import Turn
from assistant.records.load import load_deal
from tests.support import HEALTHY_DAY

DEAL = """\
name: Line two
stakeholders: [{name: Maria Lopez}]
activities:
  - id: mail-1
    date: 2026-11-02
    kind: mail
    direction: in
    from: Maria Lopez
    text: |
      Dear Jo,

      thank you. Where is our data kept? The plant
      asks me.
      Where is our data kept? That is all.

      On Monday Jo wrote:
      > What do you need?
  - id: mail-2
    date: 2026-11-03
    kind: mail
    direction: out
    with: [Maria Lopez]
    text: >-
      Dear Maria, I will send the paper
      by Friday.
  - id: call-1
    date: 2026-11-04
    kind: call
    with: [Maria Lopez]
    text: She asked where the data is kept?
    transcript: calls/one.vtt
  - id: call-2
    date: 2026-11-05
    kind: call
    with: [Maria Lopez]
    text: Where is the data kept?
"""
TURNS = (
    Turn("Jo Park", "What worries you?", ((0, 4),)),
    Turn("Maria Lopez", "The data. Where is it kept?", ((0, 8), (10, 11))),
)


def facts_of(tmp_path: Path) -> tuple[Facts, Locator]:
    """The facts of the deal above, and what finds places in it."""
    path = tmp_path / "deal.yaml"
    path.write_text(DEAL.replace("name: Line two", "name: Line two\nowner: Jo Park"))
    file = load_deal(path)
    return Facts(file.deal, HEALTHY_DAY, sources=Sources({"calls/one.vtt": TURNS})), Locator(file)


def places(facts: Facts, locator: Locator, touch: str) -> list[tuple[int, int, str]]:
    """Line, column and words of every question in a touch."""
    found = facts.conversation.by_id(touch)
    assert found
    evidence = [
        locator.of_spot(Spot.at(said.passage))
        for said in facts.said.in_touch(found)
        if any(act.kind == "question" for act in said.acts)
    ]
    return [(one.line, one.column, one.quote) for one in evidence]


def test_a_sentence_has_its_own_line_in_a_block_of_text(tmp_path: Path) -> None:
    """The same words twice are two places; what a mail quotes was not said in it."""
    facts, locator = facts_of(tmp_path)
    assert places(facts, locator, "mail-1") == [
        (13, 18, "Where is our data kept?"),
        (15, 7, "Where is our data kept?"),
    ]


def test_words_are_found_where_a_folded_text_breaks_them(tmp_path: Path) -> None:
    """The place is where the sentence begins in the file."""
    facts, locator = facts_of(tmp_path)
    touch = facts.conversation.by_id("mail-2")
    assert touch
    [said] = [one for one in facts.said.in_touch(touch) if "Friday" in one.text]
    evidence = locator.of_spot(Spot.at(said.passage))
    assert (evidence.line, evidence.column) == (25, 7)
    assert (said.side, said.speaker) == ("us", None)


def test_words_of_a_call_lead_to_the_line_of_the_transcript(tmp_path: Path) -> None:
    """Who spoke tells whose words they are."""
    facts, locator = facts_of(tmp_path)
    touch = facts.conversation.by_id("call-1")
    assert touch
    ours, *theirs = facts.said.in_touch(touch)
    assert (ours.side, ours.speaker) == ("us", None)
    assert {said.side for said in theirs} == {"customer"}
    evidence = locator.of_spot(Spot.at(theirs[-1].passage))
    assert (evidence.path, evidence.line) == ("calls/one.vtt", 11)
    assert evidence.quote == "Where is it kept?"


def test_our_notes_on_a_call_are_not_the_customers_words(tmp_path: Path) -> None:
    """A call without a transcript was not heard, whatever we wrote down."""
    facts, _ = facts_of(tmp_path)
    touch = facts.conversation.by_id("call-2")
    assert touch
    assert facts.said.in_touch(touch) == ()
    assert facts.said.read(touch) is None
