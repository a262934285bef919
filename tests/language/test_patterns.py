"""Lists of phrases that become patterns when a text is first read."""

from __future__ import annotations

from assistant.language.patterns import Openings, Phrases

FOUND = Phrases("""
    let * know; find ... out; send
    send it
""")


def test_phrases_are_found_in_whole_words() -> None:
    """The longest that fits is taken, and the first."""
    found = FOUND.search("please send it, resend nothing, and let tom know")
    assert found
    assert found[0] == "send it"
    assert FOUND.search("resend nothing, and let tom know")
    assert not FOUND.search("resend nothing")


def test_dots_stand_for_some_words_and_no_more() -> None:
    assert FOUND.search("find out")
    assert FOUND.search("find the reason for it out")
    assert not FOUND.search("find one two three four five six out")


def test_of_two_phrases_that_begin_together_the_longer_is_found() -> None:
    """Whatever their order in the list, and wherever else another one stands."""
    found = Phrases("as; as soon as; soon; never").search("we come as soon as we can")
    assert found
    assert found[0] == "as soon as"


def test_a_list_may_be_looked_for_at_the_start_alone() -> None:
    greeting = Openings("dear; hello")
    assert greeting.match("dear jo")
    assert not greeting.match("oh dear")
