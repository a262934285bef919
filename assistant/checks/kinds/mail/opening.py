"""Kinds that look at whom a mail is about."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from assistant.checks.kinds.base import Answer, Passes, kind
from assistant.checks.kinds.mail.base import mail_hit, place_of, spot
from assistant.facts.mails.asks import curious, for_many, wishes
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.sentences import MailSentence
from assistant.facts.people import Person
from assistant.language.patterns import pattern
from assistant.records.base import Record
from assistant.results.finding import Severity

_YOU = pattern(r"\byou", re.IGNORECASE)
_PASSAGE = pattern(r"\{\{?[^{}\n]+\}?\}[.!]?|\[[^\[\]\n]+\][.!]?")
_TO_BE_WRITTEN = 15
_TELLING = 2
"""What a quotation or a thing of theirs weighs; a number or a name weighs 1."""


class OpensWithUsParams(Record, frozen=True):
    """`sentences`: so many about us before any about them are too many."""

    sentences: int = 2


@kind(looks_at="mail", params=OpensWithUsParams, words=str, person=Person, count=int)
def opens_with_us(facts: MailFacts, params: OpensWithUsParams) -> Iterator[Answer]:
    """The mail begins with our company, people or products.

    One line that says who writes passes.
    """
    opening = _opening(facts.body, params.sentences)
    if len(opening) < params.sentences:
        yield Passes("it begins with the reader")
        return
    telling = [one for one in opening if not one.introduces]
    yield mail_hit(facts, [spot(facts, (telling or opening)[0])], count=len(opening))


def _opening(body: Iterable[MailSentence], least: int) -> list[MailSentence]:
    """The sentences about us before the first that is about the reader, or asks.

    What a sentence knows of the reader is only asked where so many speak of us at all.
    """
    before = [*takewhile(lambda one: not one.is_question and one.topic != "them", body)]
    if sum(one.topic == "us" for one in before) >= least:
        before = [*takewhile(lambda one: one.weight < _TELLING, before)]
    return [one for one in before if one.topic == "us"]


class MostlyAboutUsParams(Record, frozen=True):
    """`share`: from this percentage of the words on it is too much; `share_known`: the same where
    the mail shows that it knows the reader; `sentences`: and so many sentences at least.
    """

    share: int = 50
    share_known: int = 65
    sentences: int = 2


@kind(looks_at="mail", params=MostlyAboutUsParams, words=str, person=Person, share=int)
def mostly_about_us(facts: MailFacts, params: MostlyAboutUsParams) -> Iterator[Answer]:
    """Most of what the mail tells is our firm, product, people or news."""
    ours = [one for one in facts.body if one.topic == "us" and _tells(one)]
    told = [*filter(_tells, facts.body)] if ours else []
    share = round(100 * _length(ours) / max(1, _length(told)))
    # What a mail knows of its reader and what they asked is dear to find: few are asked for it.
    little = len(ours) < params.sentences or share < min(params.share, params.share_known)
    if little or share < (params.share_known if _knows(facts, told) else params.share):
        yield Passes(f"{share} % of it is about us")
    elif facts.asked_about("about us", "about you", "about your company", "who you are"):
        yield Passes("they asked about us")
    else:
        telling = [one for one in ours if not one.introduces]
        yield mail_hit(facts, [spot(facts, _plainest(telling or ours))], share=share)


def _tells(sentence: MailSentence) -> bool:
    """Whether it is no question, or one about the reader's own work."""
    return not sentence.is_question or curious(sentence)


def _knows(facts: MailFacts, told: Iterable[MailSentence]) -> bool:
    return facts.is_attentive or any(known.is_telling for one in told for known in one.known)


def _plainest(ours: Sequence[MailSentence]) -> MailSentence:
    """The last sentence that does not speak to the reader besides, else the last."""
    alone = [one for one in ours if not _YOU.search(one.text)]
    return (alone or ours)[-1]


def _length(sentences: Iterable[MailSentence]) -> int:
    return sum(_words(one.text) for one in sentences)


def _words(text: str) -> int:
    """How many words it has; a passage that is still to be written for each reader has some."""
    return _TO_BE_WRITTEN if _PASSAGE.fullmatch(text) else len(text.split())


class NothingForThemParams(Record, frozen=True):
    """`weight`: what the mail knows of the reader must weigh so much: a quotation or a thing of
    theirs weighs 2, a number or a name 1; `words`: shorter mails are left alone.
    """

    weight: int = 2
    words: int = 20


@kind(looks_at="mail", params=NothingForThemParams, words=str, person=Person)
def nothing_for_them(facts: MailFacts, params: NothingForThemParams) -> Iterator[Answer]:
    """With another name at the top the mail could go to anybody.

    Praise, a job title and a company's name are no knowledge; a number, a name, a quotation or a
    thing of theirs is, and that they asked for it counts like a name. Besides, something in it must
    show that it was written for many: our own praise, an offer, a nag, what is true of everybody.
    A question about their work makes it a hint, but not in a first mail that knows nothing at all
    of its reader.
    """
    quotes = any(one.part == "quoted" for one in facts.sentences)
    is_short = facts.word_count < params.words
    if (
        facts.rests_on_reader >= params.weight
        or quotes
        or is_short
        or not (any(map(for_many, facts.sentences)) or _knows_nobody(facts))
    ):
        known = next((one.words for sentence in facts.body for one in sentence.known), "")
        yield Passes(f"“{known}” is about them" if known else "nothing shows that many got it")
        return
    about_them = [one for one in facts.body if one.topic == "them"]
    asks = facts.asks_of_them and (facts.knows > 0 or facts.kind != "first_contact")
    severity: Severity | None = "low" if asks else None
    yield mail_hit(facts, [place_of(facts, about_them or facts.body)], severity)


def _knows_nobody(facts: MailFacts) -> bool:
    """Whether a first mail wants something, and holds nothing of its reader and no question."""
    strange = facts.kind == "first_contact" and not (facts.knows or facts.questions)
    return strange and facts.sells and any(map(wishes, facts.sentences))


KINDS = (opens_with_us, mostly_about_us, nothing_for_them)
