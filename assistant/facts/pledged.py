"""Whether words that promise something promise a deed, and how a ledger would put it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.facts.people import Person
from assistant.facts.said import Utterance
from assistant.facts.weighing import Followed
from assistant.language.patterns import Phrases
from assistant.language.told import (
    as_told,
    is_among_us,
    is_deed,
    is_done_when_met,
    is_handed_over,
    points_back,
)
from assistant.language.topics import topic
from assistant.phrasing import quoted

if TYPE_CHECKING:
    from assistant.language.shapes import Act

_HANGS_ON = Phrases("""
    if you; if we; if they; if it; if the; if that; if this; if your; unless; provided; depending
    subject to; once; as soon as; in case; would; could; might; assuming
""")
_THEY_WILL_HAVE = "you-will-have"
_DONE_AT_ONCE = Phrases("below; briefly; in short; here; at once; right away; now")
_NOT_TO = Phrases("won't; will not; shall not; shan't; never; not")


def is_worth_noting(said: Utterance, act: Act, answers: Followed | None) -> bool:
    """Whether somebody waits for it when the mail is read, or the call is over.

    Args:
        said: the sentence.
        act: what it promises.
        answers: what was asked, where the promise is to answer that.
    """
    if not act.what or _NOT_TO.search(act.what.lower()) or _refrains(said.text, act.what):
        return False
    if answers:
        return True
    if _asks_instead(said, act):
        return False
    if act.due > said.touch.day.isoformat():
        return True
    if said.touch.side == "both":
        return is_handed_over(act.what)
    return _is_deed_to_come(act.what) and not _is_offer(said, act)


def _asks_instead(said: Utterance, act: Act) -> bool:
    """Whether it only offers: `shall I send it?`, `shall we talk on Thursday?`."""
    acts = {one.kind for one in said.acts}
    return "question" in acts or ("request" in acts and act.confidence == "possible")


def _is_deed_to_come(what: str) -> bool:
    says_what = topic(what) and not points_back(what)
    return bool(says_what and is_deed(what) and not _DONE_AT_ONCE.search(what.lower()))


def _is_offer(said: Utterance, act: Act) -> bool:
    """Whether it waits for the other side to say yes: `happy to come, if that would help`."""
    return act.confidence == "possible" and bool(_HANGS_ON.search(said.text.lower()))


def _refrains(text: str, what: str) -> bool:
    return bool(_NOT_TO.search(text.lower().partition(what.lower())[0][-20:]))


def is_sure(said: Utterance, act: Act) -> bool:
    """Whether it is a promise without an if; what a company will do next year is a forecast."""
    if act.confidence != "clear" or is_among_us(act.what):
        return False
    if not (is_deed(act.what) or act.rule == _THEY_WILL_HAVE):
        return False
    return not _HANGS_ON.search(said.text.lower().replace(act.what.lower(), " "))


def wording(said: Utterance, act: Act, answers: Followed | None, other: Person) -> tuple[str, str]:
    """What was promised as the ledger says it, and as a noun where the words themselves tell none.

    Args:
        said: the sentence.
        act: what it promises.
        answers: what was asked, where the promise is to answer that.
        other: who promised it to us, or whom we promised it.
    """
    sentence = " ".join(said.text.split())
    says_what = topic(act.what) or is_done_when_met(act.what)
    if not points_back(act.what) and (says_what or answers is None):
        first = other.first if other.id else ""
        comes = act.rule == _THEY_WILL_HAVE
        told = as_told(act.what, said.side == "us", first, comes=comes)
        return told, "" if says_what else quoted(sentence)
    if answers is None:
        return sentence, quoted(sentence)
    asked = quoted(answers.asked.words)
    if answers.asked.kind == "question":
        return f"Answer {asked}", f"an answer to {asked}"
    return f"Do what was asked: {asked}", f"what was asked for ({asked})"
