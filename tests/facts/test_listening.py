"""How we listened: shares, questions, and how long we spoke without one."""

from __future__ import annotations

import pytest

from assistant.facts.listening import HeardCall
from assistant.facts.sources import Sources
from assistant.language.transcripts import read_turns
from tests.support import day, facts_of

DEAL = """\
owner: jo.park@sensoric.example
stakeholders: [Maria Lopez, Tom Aerts]
activities:
  - {id: first, date: 2026-09-01, kind: meeting, with: [Maria], transcript: calls/first.vtt}
  - {id: shown, date: 2026-09-20, kind: demo, with: [Maria], transcript: calls/call.vtt}
  - {id: booked, date: 2026-12-01, kind: call, with: [Maria], transcript: calls/call.vtt}
  - {id: fell, date: 2026-09-21, kind: call, state: no_show, transcript: calls/call.vtt}
  - {id: silent, date: 2026-09-25, kind: call, with: [Maria]}
  - {id: gone, date: 2026-09-26, kind: call, with: [Maria], transcript: calls/gone.vtt}
  - id: call
    date: 2026-10-01
    kind: call
    with: [Maria, Tom]
    transcript: calls/call.vtt
    speakers: {Speaker 1: us}
"""


def vtt(*captions: tuple[int, int, str]) -> str:
    """Captions from one second to another."""
    rows = (
        f"00:{start // 60:02}:{start % 60:02}.000 --> 00:{end // 60:02}:{end % 60:02}.000\n{words}"
        for start, end, words in captions
    )
    return "WEBVTT\n\n" + "\n\n".join(rows) + "\n"


def call_of(text: str) -> HeardCall:
    """The latest call of the deal, with this transcript."""
    sources = Sources({"calls/call.vtt": read_turns(text), "calls/first.vtt": read_turns(text)})
    latest, _ = facts_of(DEAL, sources=sources).listening.heard_since(day("2026-08-01"))
    return latest


def test_which_talks_count() -> None:
    """Calls and meetings that were held, the newest first; no demo."""
    turns = read_turns(vtt((0, 60, "Jo: Hello.")))
    sources = Sources({"calls/call.vtt": turns, "calls/first.vtt": turns})
    listening = facts_of(DEAL, sources=sources).listening
    talks = [one.id for one in listening.talks_since(day("2026-08-01"))]
    assert talks == ["call", "gone", "silent", "first"]
    assert [one.touch.id for one in listening.heard_since(day("2026-08-01"))] == ["call", "first"]
    assert [one.touch.id for one in listening.heard_since(day("2026-09-02"))] == ["call"]
    assert [one.touch.id for one in listening.heard_since(day("2026-10-01"))] == ["call"]
    assert listening.heard_since(day("2026-10-02")) == ()


def test_shares() -> None:
    """Whoever is ours counts as us; of strangers we do not know."""
    call = call_of(
        vtt(
            (0, 60, "Jo Park: We have sensors."),
            (60, 90, "Speaker 1: They are small."),
            (90, 180, "Lopez, Maria (she/her): How small?"),
            (180, 200, "Kim Lee: As a coin."),
        )
    )
    assert call.our_share == pytest.approx(90 / 200)
    assert call.unknown_share == pytest.approx(20 / 200)
    assert call.minutes == pytest.approx(200 / 60)
    assert call.main_speaker
    assert call.main_speaker.name == "Maria Lopez"


def test_questions() -> None:
    """Ours only; what may be one is kept apart."""
    call = call_of(
        vtt(
            (0, 60, "Jo: What does an hour cost you? We have seen that. You write it on paper?"),
            (60, 90, "Maria: What do you mean?"),
        )
    )
    asked = [*call.questions, *call.possible_questions]
    assert [one.text for one in call.questions][:1] == ["What does an hour cost you?"]
    assert "What do you mean?" not in [one.text for one in asked]
    assert all(one.passage.line == 4 for one in asked)
    assert call.is_read
    assert not call_of(vtt((0, 60, "Jo: Was kostet eine Stunde, und wer zählt das?"))).is_read


WHY = "Jo: What does it cost?"
WE = "Jo: We have sensors. They hear a bearing."
KIM = "Speaker 1: They are small and they last for years."
YES = "Maria: Mhm, yes."
BUT = "Maria: That is what we have tried before."


@pytest.mark.parametrize(
    ("captions", "seconds", "begins"),
    [
        (((0, 10, WHY), (10, 70, WE)), 60, "We have sensors."),
        (((0, 60, WE), (70, 130, KIM)), 120, "We have sensors."),
        (((0, 60, WE), (60, 61, YES), (61, 121, KIM)), 120, "We have sensors."),
        (((0, 60, WE), (60, 61, "Kim Lee: Right."), (61, 121, KIM)), 120, "We have sensors."),
        (((0, 60, WE), (60, 61, "Maria: Since when?"), (61, 131, KIM)), 70, KIM[11:]),
        (((0, 60, WE), (60, 61, BUT), (61, 131, KIM)), 70, KIM[11:]),
        (((0, 60, WE), (60, 61, WHY), (61, 131, WE)), 70, "We have sensors."),
        (((0, 60, WE), (300, 360, WE)), 120, "We have sensors."),
        (((0, 60, BUT), (60, 80, WHY)), 0, ""),
    ],
)
def test_how_long_we_spoke_without_a_question(
    captions: tuple[tuple[int, int, str], ...], seconds: float, begins: str
) -> None:
    """Two of us are one, a short word of theirs ends nothing, a pause is no talk."""
    longest = call_of(vtt(*captions)).monologue
    assert longest.seconds == pytest.approx(seconds)
    assert [one.text for one in longest.sentences[:1]] == ([begins] if begins else [])


def test_a_question_inside_a_caption_ends_the_stretch_where_it_stands() -> None:
    """What follows it in the same caption begins the next one."""
    text = "Jo: " + "a bcd efgh. " * 4 + "How is that? " + "A bcd efgh. " * 5
    longest = call_of(vtt((0, 100, text))).monologue
    assert 45 < longest.seconds < 60
    assert all("How" not in one.text for one in longest.sentences)


def test_without_times_the_longest_by_words_is_known() -> None:
    """How long it took is not."""
    call = call_of("Jo: One two. Three four five.\nMaria: Yes, I see what you mean.\nJo: Six.\n")
    assert not call.talk.is_timed
    assert (call.minutes, call.monologue.seconds, call.monologue.words) == (None, 0, 5)
