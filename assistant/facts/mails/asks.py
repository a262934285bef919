"""What one sentence of a mail asks of its reader, and what it lets them expect."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.facts.mails.sentences import MailSentence
from assistant.language.mails.asking import AGREED, GIVES, LOGISTICS, RHETORICAL, TELLING, WISHES
from assistant.language.mails.customers import REFERRALS
from assistant.language.mails.generic import TO_MANY
from assistant.language.mails.nagging import NAGGING
from assistant.language.mails.offering import DEMOS, GIFTS, PRICES
from assistant.language.mails.pressing import PRESSURE
from assistant.language.mails.promising import DATED
from assistant.language.mails.specifics import PRAISE
from assistant.language.patterns import pattern

_DEEDS = (
    "meet talk speak call chat hop jump schedule book come visit discuss walk ring phone"
    " telephone connect demo join sign order buy pay commit ink return send forward email mail"
    " provide share upload fill complete submit gather bring prepare attach introduce intro"
    " recommend refer mention invite loop cc look read watch see check review browse click visit"
    " download open register subscribe follow like write rate post move get make put take remove"
    " clear change reserve tell confirm let know answer reply say advise choose pick decide try"
    " test install give"
)
_VERB = "|".join(sorted(_DEEDS.split(), key=len, reverse=True))
_ASKED = pattern(
    r"(?:\b(?:please|kindly|(?:could|can|would|will) you|could i ask you to|also|and|then|simply"
    r"|just|or)(?: \w+ly| please| also| just| kindly| maybe)*|^(?:\W*(?:\w+,)?)|[,;:.] ?|- ) ?"
    rf"\b({_VERB})\b(?!,| of| in| on| at| is| was)",
    re.IGNORECASE,
)
_BEGINS = pattern(
    rf":\s*(?:{_VERB})\b[^,]*,|^\W*(?:please|kindly|could|can|would|will|also|simply|just|and"
    rf"|then|or|send|sign|forward|write|make|give|put|get|pay|move|register|join|click|call|book"
    rf"|let|tell|do)\b|\bplease\b|\bkindly\b|\b(?:could|can|would|will) you\b",
    re.IGNORECASE,
)


def curious(sentence: MailSentence) -> bool:
    """Whether it asks something about the reader's own work."""
    text = sentence.text
    if TELLING.see(text):
        return True
    empty = RHETORICAL.see(text) or NAGGING.see(text) or LOGISTICS.see(text)
    return "?" in text and not empty


def agreed(sentence: MailSentence) -> bool:
    """Whether it speaks of what both sides settled before."""
    return AGREED.see(sentence.text)


def wishes(sentence: MailSentence) -> bool:
    """Whether it wants anything of the reader: a day, a yes, a deed."""
    if sentence.part == "manners":
        return False
    asks = sentence.is_question or sentence.has("request") or bool(asks_in(sentence))
    return asks or WISHES.see(sentence.text)


def next_step(sentence: MailSentence) -> str:
    """What the reader may expect or do after it, in words; "" where it leaves that open."""
    if sentence.part == "manners":
        return ""
    real = not sentence.is_question or curious(sentence) or sentence.has("question")
    if wishes(sentence) and real:
        return "it says what is wanted"
    if GIVES.see(sentence.text):
        return "it gives something"
    if sentence.has("promise") and DATED.see(sentence.text):
        return "it says what comes next"
    return ""


_TO_MANY = (TO_MANY, PRAISE, NAGGING, REFERRALS, DEMOS, PRICES, GIFTS, PRESSURE)


def for_many(sentence: MailSentence) -> bool:
    """Whether it is of the sort that is written once and sent to many."""
    return sentence.topic == "us" or any(signs.see(sentence.text) for signs in _TO_MANY)


def asks_in(sentence: MailSentence) -> tuple[str, ...]:
    """The things that it asks the reader to do, each in one word."""
    if sentence.part == "quoted" or not _BEGINS.search(sentence.text):
        return ()
    return tuple(dict.fromkeys(_deeds(sentence.text)))


def _deeds(text: str) -> Iterator[str]:
    for found in _ASKED.finditer(text):
        yield found[1].lower()
