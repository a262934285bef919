"""What one sentence of a mail asks of its reader, and what it lets them expect."""

from __future__ import annotations

import re

from assistant.facts.mails.sentences import MailSentence
from assistant.language.mails import everybody
from assistant.language.mails.asking import AGREED, LOGISTICS, RHETORICAL, TELLING
from assistant.language.mails.customers import REFERRALS
from assistant.language.mails.deeds import deeds
from assistant.language.mails.expecting import COMING, GIVES, WISHES
from assistant.language.mails.generic import TO_MANY
from assistant.language.mails.nagging import NAGGING
from assistant.language.mails.offering import DEMOS, GIFTS, PRICES
from assistant.language.mails.pressing import PRESSURE
from assistant.language.mails.promising import DATED
from assistant.language.mails.remembering import PRAISE
from assistant.language.patterns import pattern

_OPEN = pattern(
    r"\W*(?:and |so |but |or )?(?:(?:which|who|whose|whom)\b|what(?: else)? (?:would|could|should"
    r"|has|did|is|must|might)\b.*\b(?:make|made|change\w*|need\w*|missing|wrong|different|right"
    r"|fair|help\w*|happen\w*|lost|cost|worr\w+)\b)",
    re.IGNORECASE,
)
_WORD = pattern(r"[^\W\d_]\w*")
_OURS = pattern(
    r"\W*(?:and |so |but |or )?(?:have|did|do|am|was|can|could|may|might|shall|should|would|will)"
    r" (?:i|we)\b(?!.*\b(?:wrong|miss|missed|right|underst\w+)\b)",
    re.IGNORECASE,
)
"""A question about what we do or did, not one that checks what we took away."""
_WOULD_YOU = pattern(r"\b(?:can|could|would|will|any chance) you\b", re.IGNORECASE)


def curious(sentence: MailSentence) -> bool:
    """Whether it asks something about the reader's own work."""
    text = sentence.text
    if TELLING.see(text):
        return True
    if "?" not in text or not _asks_for_something(text):
        return False
    return not (RHETORICAL.see(text) or NAGGING.see(text) or LOGISTICS.see(text))


def _asks_for_something(text: str) -> bool:
    """Whether a question holds a word that is not about times, talks, offers and favours."""
    asked = text[max(text.rfind(sign, 0, text.find("?")) for sign in ".!") + 1 :]
    if _OPEN.match(asked):
        return True
    if _OURS.match(asked) or (_WOULD_YOU.search(asked) and deeds(text)):
        return False
    return any(word.lower() not in everybody.QUESTIONS for word in _WORD.findall(asked))


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
    real = not (sentence.is_question and RHETORICAL.see(sentence.text))
    if wishes(sentence) and real:
        return "it says what is wanted"
    if GIVES.see(sentence.text):
        return "it gives something"
    return "it says what comes next" if comes_on_a_day(sentence) else ""


def comes_on_a_day(sentence: MailSentence) -> bool:
    """Whether it says on which day something will come or be done."""
    said = sentence.has("promise") or COMING.see(sentence.text)
    return said and DATED.see(sentence.text)


_FOR_US = (NAGGING, REFERRALS, DEMOS, PRICES, GIFTS, PRESSURE)
_TO_MANY = (TO_MANY, PRAISE)
_SEEKS = pattern(
    r"\b(?:interest(?:ed)?|learn(?:ing)? more|hear(?:ing)? more|know more|connect|explore"
    r"|partner\w*"
    r"|collaborat\w+|schedul\w+|demo|chat|calls?|coffee|talk|explor\w+|meet(?:ing)?|minutes?"
    r"|brochure"
    r"|catalogue?"
    r"|quot(?:e|ation)|proposal|offer(?:ing)?s?|solutions?|buy|order|invest\w*|sign|go-ahead"
    r"|feedback|thoughts|decision|decide)\b",
    re.IGNORECASE,
)


def for_us(sentence: MailSentence) -> bool:
    """Whether it offers, presses, or asks for our own sake: what it names proves no knowledge."""
    return any(signs.see(sentence.text) for signs in _FOR_US)


def for_many(sentence: MailSentence) -> bool:
    """Whether it is of the sort that is written once and sent to many."""
    generic = sentence.topic == "us" or any(signs.see(sentence.text) for signs in _TO_MANY)
    return generic or for_us(sentence)


def touts(sentence: MailSentence) -> bool:
    """Whether it praises us or our wares, shows them, nags, presses, or asks for names."""
    text = sentence.text
    if sentence.topic == "us" and sentence.has("pitch"):
        return True
    plainly = (signs.first(text) for signs in (DEMOS, PRESSURE, NAGGING))
    return any(seen and seen.is_clear for seen in plainly) or REFERRALS.see(text)


def offers(sentence: MailSentence) -> bool:
    """Whether it offers a look at our wares, or a gift."""
    return DEMOS.see(sentence.text) or GIFTS.see(sentence.text)


def seeks(sentence: MailSentence) -> bool:
    """Whether it wants the reader's time, interest or money."""
    return wishes(sentence) and bool(_SEEKS.search(sentence.text))


def sells(sentence: MailSentence) -> bool:
    """Whether it is about us, offers or presses, or seeks their time or interest."""
    return sentence.topic == "us" or for_us(sentence) or bool(_SEEKS.search(sentence.text))


def asks_in(sentence: MailSentence) -> tuple[str, ...]:
    """The things that it asks the reader to do, each in one word."""
    return () if sentence.part == "quoted" else deeds(sentence.text)
