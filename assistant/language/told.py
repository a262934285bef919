"""A promise as a third person tells it: `send you the paper` becomes `Send Tom the paper`."""

from __future__ import annotations

import re

from assistant.language.patterns import Phrases, pattern
from assistant.phrasing import upper_first

_YOU = pattern(r"(?<!of )\byou\b(?! (?:all|both|two|guys)\b)", re.IGNORECASE)
_COMES_TO_YOU = pattern(r"(?:have|get|receive) (?=\w)", re.IGNORECASE)
_HEARS = pattern(r"hear(?: back)? from (?:me|us)\b", re.IGNORECASE)
_TO_US = {"you": "us", "your": "our", "yours": "ours", "me": "them", "us": "them", "my": "their"}
_TO_US |= {"our": "their", "mine": "theirs", "i": "they", "we": "they", "yourself": "us"}
_TO_THEM = {"you": "them", "your": "their", "yours": "theirs", "yourself": "them"}
_WORD = pattern(r"\b[A-Za-z]+(?:'[a-z]+)?\b")
_BETWEEN = frozenset(("you", "to", "us", "over", "back", "out", "up"))
_POINTS_BACK = frozenset(("it", "that", "this", "them", "those", "these", "one", "so"))

_DEEDS = """
add adjust analyse analyze answer appoint arrange ask attach book bring build calculate call
change chase check clarify clear collect come compare complete confirm contact copy correct credit
deliver demonstrate discuss draft draw email escalate estimate extend file find finish fix
follow forward get give have hear include install introduce investigate invite invoice issue
join let look mail make measure meet move note order organise organize pass phone post prepare
present produce provide put quote raise redo register reply resend reserve respond return
revert review revise ring run schedule send set share ship show sign sort speak submit supply
talk tell test text translate try update upload verify visit walk work write
"""
_PROMISED = frozenset(_DEEDS.split())
_BY_HAND = "send resend forward share mail email e-mail provide deliver ship post upload supply"
_HANDED_OVER = frozenset(_BY_HAND.split())
_WHEN_WE_MEET = (
    "bring show present demonstrate discuss introduce walk join come visit meet call ring"
)
_MET = frozenset(_WHEN_WE_MEET.split())
_INSIDE = "ask check discuss find follow look note review see speak talk test think try verify work"
_AMONG_US = frozenset(_INSIDE.split())
_COMES_DOWN = pattern(r"com(?:e|ing) (?:down|up|out|in)\b", re.IGNORECASE)
_COMES_BACK = pattern(r"com(?:e|ing) back\b", re.IGNORECASE)
_REPORTED = Phrases("""
    back; revert; know; tell; send; call; write; report; confirm; answer; reply
""")
_BASE_FORMS = {
    **{"sending": "send", "forwarding": "forward", "calling": "call", "bringing": "bring"},
    **{"preparing": "prepare", "writing": "write", "sharing": "share", "mailing": "mail"},
    **{"shipping": "ship", "attaching": "attach", "arranging": "arrange", "booking": "book"},
}
_ONGOING = pattern(rf"^(?:{'|'.join(_BASE_FORMS)})\b", re.IGNORECASE)
_SEEN_AT_ONCE = pattern(r"\b(?:screen|slides?|microphone|mute|the chat|here|now|right away)\b")


def as_told(promise: str, by_us: bool, other: str = "", *, comes: bool = False) -> str:
    """What was promised, as it stands on a ledger.

    Args:
        promise: the act in the speaker's words, without subject: `send you your figures`.
        by_us: whether we promised it, or they.
        other: the first name of whom we promised it.
        comes: whether it says what the other will have: `receive the figures`.
    """
    words = _ONGOING.sub(lambda found: _BASE_FORMS[found[0].lower()], " ".join(promise.split()))
    if comes:
        words = _COMES_TO_YOU.sub("send you ", words, count=1)
        words = _HEARS.sub("come back to you", words, count=1)
    if by_us and other:
        words = _YOU.sub(lambda found: other, words, count=1)
    swaps = _TO_THEM if by_us else _TO_US
    told = _WORD.sub(lambda found: swaps.get(found[0].lower(), found[0]), words)
    return upper_first(told)


def is_among_us(promise: str) -> bool:
    """Whether it is done among ourselves, and nobody is told how it went."""
    return verb_of(promise) in _AMONG_US and not _REPORTED.search(promise.lower())


def verb_of(promise: str) -> str:
    """The word with which the promised act begins, in lower case."""
    return promise.split(maxsplit=1)[0].lower() if promise.strip() else ""


def is_deed(promise: str) -> bool:
    """Whether the act is one that people promise each other: to send, to ask, to arrange.

    What a company will grow, open or release is a forecast.
    """
    return verb_of(promise) in _PROMISED and not _COMES_DOWN.match(promise.lstrip())


def is_handed_over(promise: str) -> bool:
    """Whether a thing is to be sent, which a call cannot settle while it lasts."""
    return verb_of(promise) in _HANDED_OVER and not _SEEN_AT_ONCE.search(promise.lower())


def is_done_when_met(promise: str) -> bool:
    """Whether a meeting keeps it: to bring a sample, to show the plan, to call."""
    return verb_of(promise) in _MET and not _COMES_BACK.match(promise.lstrip())


def points_back(promise: str) -> bool:
    """Whether only what was said before tells what is promised: `have it`, `do that`, `do`."""
    verb, _, thing = promise.lower().partition(" ")
    left = [word for word in _WORD.findall(thing) if word not in _BETWEEN]
    return left[0] in _POINTS_BACK if left else verb == "do"
