"""Kinds that look at mails to those who have bought, and to those who complain."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checks.kinds.base import Answer, NoParams, Passes, kind
from assistant.checks.kinds.mail.base import mail_hit, seen_hit, spot
from assistant.facts.mails.facts import MailFacts
from assistant.facts.people import Person
from assistant.language.mails.complaints import COMPLAINT, POLICY
from assistant.language.mails.customers import (
    EASY_TO_REFUSE,
    ORDER_THANKS,
    REFERRALS,
    SERVED,
    THEIR_REASONS,
)
from assistant.language.mails.promising import CALENDAR
from assistant.language.patterns import pattern

_RESULT = pattern(
    r"\b(?:fell|fallen|drop(?:s|ped)?|down|instead of|saved|against|less|fewer|halved|doubled"
    r"|tripled|rose|grew|went (?:down|up)|improved|better than|faster)\b",
    re.IGNORECASE,
)
_FIGURE = pattern(r"\d")
_PLAINLY = 2
"""So many rules and excuses in an answer show that somebody has complained."""


@kind(looks_at="mail", words=str, person=Person)
def referral_before_giving(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail asks for names before the reader has a result, or while we owe them something.

    Where it speaks of work that is done, or of their being content with it, it is a hint.
    """
    own = [one for one in facts.sentences if one.part != "quoted"]
    found = [(one, seen) for one in own if (seen := REFERRALS.first(one.text))]
    if not found:
        yield Passes("it asks for no names")
    elif not _owes(facts) and (_has_result(facts) or _is_easy_to_refuse(facts)):
        yield Passes("they have a result, or may easily refuse")
    else:
        served = not _owes(facts) and any(SERVED.see(one.text) for one in own)
        yield seen_hit(facts, found, "low" if served else None)


def _owes(facts: MailFacts) -> bool:
    return facts.before is not None and bool(facts.before.broken or facts.before.complained)


def _is_easy_to_refuse(facts: MailFacts) -> bool:
    return any(EASY_TO_REFUSE.see(one.text) for one in facts.sentences)


def _has_result(facts: MailFacts) -> bool:
    """Whether the mail tells what has become better for the reader, in figures."""
    told = (one.text for one in facts.body if one.topic != "us")
    return any(_RESULT.search(text) and _FIGURE.search(text) for text in told)


@kind(looks_at="mail", words=str, person=Person)
def bare_thanks(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail thanks for an order and makes nothing safe: no reasons of theirs, no dates."""
    thanks = [(one, seen) for one in facts.sentences if (seen := ORDER_THANKS.first(one.text))]
    told = [one for one in facts.body if not one.is_question]
    safe = [one for one in told if CALENDAR.see(one.text) or THEIR_REASONS.see(one.text)]
    if not thanks:
        yield Passes("it does not thank for an order")
    elif safe:
        yield Passes(f"it makes the order safe: “{safe[0].text}”")
    else:
        yield mail_hit(facts, [spot(facts, *thanks[0])])


@kind(looks_at="mail", words=str, person=Person)
def complaint_with_policy(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """A complaint is answered with rules, with blame, or by sending the reader elsewhere."""
    told = [one for one in facts.body if not one.is_question]
    found = [(one, seen) for one in told if (seen := POLICY.first(one.text))]
    answers = facts.kind == "reply" or facts.mail.subject.lower().startswith("re:")
    replies = answers and len(found) >= _PLAINLY
    if not (replies or _answers_a_complaint(facts)):
        yield Passes("nobody has complained")
    elif found:
        yield seen_hit(facts, found)
    else:
        yield Passes("it hides behind nothing")


def _answers_a_complaint(facts: MailFacts) -> bool:
    recorded = facts.before is not None and facts.before.complained
    texts = (facts.mail.subject, *(one.text for one in facts.sentences))
    spoken_of = any(map(COMPLAINT.see, texts))
    return facts.kind == "complaint_reply" or recorded or spoken_of


KINDS = (referral_before_giving, bare_thanks, complaint_with_policy)
