"""What to do about several things that one person waits for, in one sentence."""

from __future__ import annotations

from assistant.facts.people import Person
from assistant.phrasing import names

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_AN_ANSWER = "an answer to "
_MOST_THINGS = 3


def several_owed(person: Person, things: list[str], *, to_send: bool) -> str:
    """The first is given at once, and the others get a day.

    Args:
        person: who waits.
        things: two at least, each ready to stand in a sentence.
        to_send: whether the first is a thing, not something to do.
    """
    questions = [one.removeprefix(_AN_ANSWER) for one in things if one.startswith(_AN_ANSWER)]
    if len(questions) == len(things):
        waits, give = f"answers to {_some(questions)}", "give the first"
    else:
        verb = "send" if to_send else "see to"
        first = "the first" if things[0].startswith(_AN_ANSWER) else f"{things[0]} first"
        waits, give = f"{_spelled(len(things))} things: {_some(things)}", f"{verb} {first}"
    return f"{person.first} waits for {waits}; {give}, and say when the rest will come."


def _some(things: list[str]) -> str:
    """All of them in a row; of many the first ones, and how many there are besides."""
    left = len(things) - _MOST_THINGS
    return names([*things[:_MOST_THINGS], f"{_spelled(left)} more"] if left > 0 else things)


def _spelled(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)
