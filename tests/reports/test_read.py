"""A mail or a call as a page: the acts marked in the words."""

from __future__ import annotations

import datetime as dt
import re

from assistant.language.read import read_mail, read_transcript
from assistant.language.reading import Cut, Reading
from assistant.language.shapes import Read
from assistant.language.transcripts import Turn
from assistant.reports.read import render_read

DAY = dt.date(2026, 3, 9)
NOTHING = Cut()


def mail(text: str, cut: Cut = NOTHING) -> Reading:
    return _reading(read_mail(text, DAY), "mail", cut)


def _reading(read: Read, kind: str, cut: Cut = NOTHING) -> Reading:
    return Reading(
        newest=read.newest,
        speakers=read.speakers,
        sentences=read.sentences,
        english=read.english,
        kind="call" if kind == "call" else "mail",
        path="x.txt",
        date=DAY,
        cut=cut,
    )


def test_a_wrapped_sentence_is_one_line_again() -> None:
    """And other line ends stay as they are."""
    text = "Hi Jo,\n\nCould you send me\nthe security paper?\n"
    shown = render_read(mail(text), 80, colour=False)
    assert "  Hi Jo,\n\n  Could you send me the security paper? [request]\n" in shown


def test_colour_underlines_the_words_of_an_act() -> None:
    """The name of the act is there with colour, too; without, there are no codes at all."""
    reading = mail("Thanks. Could you send me the security paper?")
    shown = render_read(reading, 80, colour=True)
    assert "\x1b[4;35mCould you send me the security paper" in shown
    assert "[request]" in shown
    assert "\x1b" not in render_read(reading, 80, colour=False)


def test_every_word_is_there_once() -> None:
    """Marks are added, nothing is taken away, however acts overlap."""
    text = "What does the second line cost, and could you send me a quote? I might do it by Friday."
    shown = " ".join(render_read(mail(text), 500, colour=False).split())
    body = shown.partition("2026 ")[2].partition(" Understood")[0]
    assert re.sub(r" \[[^]]*\]", "", body) == text


def test_control_characters_never_reach_the_terminal() -> None:
    """A mail may hold anything."""
    assert "\x1b" not in render_read(mail("Could you \x1b[31msend it?"), 80, colour=False)


def test_what_was_cut_is_counted() -> None:
    """Quoted lines and the signature apart."""
    shown = render_read(mail("Fine.", Cut(quoted=12, signature=1)), 80, colour=False)
    assert "Cut: 12 quoted lines and 1 line of signature and footer.\n" in shown


def test_a_mail_with_nothing_new_says_so() -> None:
    """Only quoted words."""
    assert "Nothing in it is new.\n" in render_read(mail(""), 80, colour=False)


def test_a_turn_without_a_name_is_shown() -> None:
    """Captions often name nobody."""
    turns = [Turn("", "How do you count the stops today?")]
    shown = render_read(_reading(read_transcript(turns, DAY), "call"), 80, colour=False)
    assert "Somebody\n  How do you count the stops today? [question]\n" in shown
    assert "Understood: 7 words; 1 question (1 open).\n" in shown
