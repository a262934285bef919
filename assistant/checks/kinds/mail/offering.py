"""Kinds that look at what a mail offers, and how it presses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from assistant.checks.kinds.base import Answer, NoParams, Passes, kind
from assistant.checks.kinds.mail.base import seen_hit
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.sentences import MailSentence, subject_sentence
from assistant.facts.people import Person
from assistant.language.mails.letting_go import LETS_GO
from assistant.language.mails.offering import DEMOS, GIFTS, PRICES
from assistant.language.mails.pressing import PRESSURE
from assistant.language.mails.signs import Seen, Signs
from assistant.language.patterns import pattern
from assistant.records.base import Record

_DEMO_WORDS = ("demo", "trial", "show", "sample", "walk", "presentation", "see it")
_PRICE_WORDS = (
    "price", "pricing", "cost", "quot", "offer", "proposal", "rate", "fee", "ballpark", "budget",
    "discount", "margin",
)  # fmt: skip
_ANSWERS = pattern(r"\s*(?:re|aw|sv|antw|fwd?|wg):", re.IGNORECASE)
_GIFT_WORDS = (
    "lunch", "dinner", "eat", "drink", "beer", "discount", "sample", "loan", "trial", "free",
    "wiggle", " off",
)  # fmt: skip


@kind(looks_at="mail", words=str, person=Person, what=str)
def unasked_offer(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail offers a demo, a trial, a quotation or a price that nobody asked for."""
    for what, signs, words in (("demo", DEMOS, _DEMO_WORDS), ("price", PRICES, _PRICE_WORDS)):
        answers = what == "price" and facts.kind == "price_answer"
        found = [] if answers else _seen(facts, signs)
        if found and not facts.asked_about(*words):
            yield seen_hit(facts, found, what=what)
            return
    yield Passes("it offers nothing that was not asked for")


Sort = Literal["meal", "gift", "discount", "loan", "demo"]
_SORTS: dict[str, Sort] = {
    "meal": "meal",
    "my-treat": "meal",
    "discount": "discount",
    "special-offer": "discount",
    "free": "loan",
    "meal-on-us": "meal",
    "money-off": "discount",
    "for-nothing": "loan",
}
"""What the rows about gifts are about; the others are gifts."""


_REMEDIES: tuple[Sort, ...] = ("discount", "loan", "gift")
"""What may make good a fault, where we owe them something."""
_OWING = ("apology", "complaint_reply", "service")


class InducementParams(Record, frozen=True):
    """`what`: what counts: meal, gift, discount, loan (also what is free for a time), demo."""

    what: tuple[Sort, ...] = ("meal", "gift", "discount", "loan")


@kind(looks_at="mail", params=InducementParams, words=str, person=Person)
def inducement(facts: MailFacts, params: InducementParams) -> Iterator[Answer]:
    """The mail gives something in order to be answered: a meal, a gift, a discount.

    What they asked for, or both sides agreed on, is none, and neither is what makes good a fault.
    """
    # What they asked for is dear to find, and most mails offer nothing at all.
    gifts = [pair for pair in _seen(facts, GIFTS) if _counts(facts, pair[1], params)]
    if gifts and facts.asked_about(*_GIFT_WORDS):
        gifts = []
    demos = _seen(facts, DEMOS) if "demo" in params.what else []
    if demos and facts.asked_about(*_DEMO_WORDS):
        demos = []
    if gifts or demos:
        yield seen_hit(facts, gifts + demos)
    else:
        yield Passes("it gives nothing in order to be answered")


def _counts(facts: MailFacts, gift: Seen, params: InducementParams) -> bool:
    """Whether a gift is of a sort that counts, and does not make good what we owe."""
    sort = _SORTS.get(gift.id, "gift")
    return sort in params.what and not (sort in _REMEDIES and facts.kind in _OWING)


@kind(looks_at="mail", words=str, person=Person)
def pressure(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail presses: urgency of our own making, a threat, or guilt.

    Where it serves the reader, or lets them go in the same breath, what is not plainly pressure
    is a hint.
    """
    found = _seen(facts, PRESSURE)
    if found:
        mild = not any(seen.is_clear for _, seen in found)
        serves = facts.serves and facts.kind != "reply" and len(found) == 1
        lets_go = any(LETS_GO.see(one.text) for one in facts.sentences)
        yield seen_hit(facts, found, "low" if mild and (serves or lets_go) else None)
    else:
        yield Passes("it does not press")


def _seen(facts: MailFacts, signs: Signs) -> list[tuple[MailSentence, Seen]]:
    """The sentences of our own in which a table sees something, each with what it sees first.

    The subject line comes last: it only announces what the text offers.
    """
    own = [one for one in facts.sentences if one.part in ("body", "manners")]
    if facts.mail.subject and not _ANSWERS.match(facts.mail.subject):
        own.append(subject_sentence(facts.mail.subject))
    return [(one, seen) for one in own if (seen := signs.first(one.text))]


KINDS = (unasked_offer, inducement, pressure)
