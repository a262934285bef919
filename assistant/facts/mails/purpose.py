"""What a mail is for, where nobody says so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.facts.mails.asks import comes_on_a_day, for_us, offers, seeks, touts, wishes
from assistant.facts.mails.before import Before
from assistant.facts.mails.sentences import MailSentence
from assistant.language.mails.customers import REFERRALS
from assistant.language.mails.expecting import WISHES
from assistant.language.mails.nagging import NAGGING
from assistant.language.mails.promising import CALENDAR
from assistant.language.mails.purposes import AGAIN, ANSWERS, PURPOSES
from assistant.language.mails.serving import DONE, SERVING
from assistant.language.patterns import pattern
from assistant.records.mail import MAIL_KINDS, MailKind

_RE = pattern(r"\s*(?:re|aw|sv|antw):", re.IGNORECASE)
_MUCH = 3
"""So many sentences about us are more than a greeting."""
_BEGINNING = 2
"""Sentences of which one begins the mail: the first may be the greeting."""
_PRAISES_ITSELF = 2
"""So many sentences about ourselves report nothing that serves the reader."""
_SILENT_LONG = 30
"""Days after which a mail does not follow up any more, but tries to open the door again."""


def read_kind(subject: str, sentences: Sequence[MailSentence], before: Before | None) -> MailKind:
    """What a mail is for, by its subject and its words; in doubt a first contact or a follow-up.

    Args:
        subject: its subject line.
        sentences: what it says.
        before: what the record knew that day.
    """
    own = [one for one in sentences if one.part != "quoted"]
    texts = [subject, *(one.text for one in own)]
    told = _by_words(texts, own) or (_by_record(before) if before else None)
    if told:
        return told
    if any(REFERRALS.see(one.text) for one in own):
        return "referral_request"
    if any(ANSWERS.see(one.text) for one in sentences[:_BEGINNING]):
        return "reply"
    if _RE.match(subject) and not any(map(touts, own)):
        return "reply"
    if _only_reports(own) and sum(one.topic == "us" for one in own) < _PRAISES_ITSELF:
        return "service"
    again = any(AGAIN.see(text) or NAGGING.see(text) for text in texts)
    return "follow_up" if again or (before and before.earlier) else "first_contact"


def _by_words(texts: Sequence[str], own: Sequence[MailSentence]) -> MailKind | None:
    """The weightiest kind whose words are there.

    Who congratulates asks for nothing, and who shows wares besides serves nobody.
    """
    seen = {found.id for text in texts for found in PURPOSES.find(text)}
    served = {found.id for text in texts for found in SERVING.find(text)}
    if served and not any(map(touts, own)):
        seen |= served - _hiding(own)
    if "congratulation" in seen and any("?" in text or WISHES.see(text) for text in texts[1:]):
        seen.remove("congratulation")
    return next((kind for kind in MAIL_KINDS_BY_WEIGHT if kind in seen), None)


def _hiding(own: Sequence[MailSentence]) -> set[str]:
    """The kinds that cloak selling here: a greeting wants nothing, a notice offers nothing."""
    about_us = sum(one.topic == "us" for one in own) >= _MUCH
    gains, wants = any(map(for_us, own)), any(map(wishes, own))
    shows = any(offers(one) or one.introduces for one in own)
    hiding = {"greeting"} if about_us or gains or wants else set()
    return hiding | ({"notice"} if shows or (gains and wants) else set())


def _only_reports(own: Sequence[MailSentence]) -> bool:
    """Whether it tells what was done or will come on a day, and wants nothing for us."""
    if not any(DONE.see(one.text) or _announces(one) for one in own):
        return False
    return not any(one.introduces or touts(one) or for_us(one) or seeks(one) for one in own)


def _announces(sentence: MailSentence) -> bool:
    """Whether something comes on a day of the calendar that is not all about us."""
    on_a_day = CALENDAR.see(sentence.text) and comes_on_a_day(sentence)
    return on_a_day and sentence.topic != "us" and not wishes(sentence)


def _by_record(before: Before) -> MailKind | None:
    """What the record makes of it: an answer to a complaint, to an order, or to a silence."""
    if before.complained:
        return "complaint_reply"
    if before.has_just_ordered:
        return "order_confirmation"
    if before.in_vain:
        days = (before.facts.as_of - before.in_vain[0].day).days
        return "reopen" if days > _SILENT_LONG else "follow_up"
    return None


SERVING_KINDS: tuple[MailKind, ...] = (
    "apology",
    "complaint_reply",
    "order_confirmation",
    "reply",
    "reminder",
    "notice",
    "service",
)
"""Mails to somebody who has something with us already: they owe news and deeds, not questions."""

MAIL_KINDS_BY_WEIGHT: tuple[MailKind, ...] = (
    "complaint_reply",
    "apology",
    "notice",
    "order_confirmation",
    "why_lost",
    "close_file",
    "congratulation",
    "agenda",
    "forwardable_note",
    "price_answer",
    "proposal_cover",
    "recommendation",
    "renewal",
    "reminder",
    "event_invitation",
    "introduction",
    "greeting",
    "service",
)
assert {*MAIL_KINDS_BY_WEIGHT} <= {*MAIL_KINDS}
