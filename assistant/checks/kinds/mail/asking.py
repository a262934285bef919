"""Kinds that look at what a mail asks of the reader."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.kinds.base import Answer, NoParams, Passes, kind
from assistant.checks.kinds.mail.base import mail_hit, place_of, seen_hit, spot
from assistant.facts.mails.asks import agreed, asks_in, next_step, wishes
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.sentences import MailSentence
from assistant.facts.people import Person
from assistant.language.mails.asking import ASKED
from assistant.language.mails.nagging import NAGGING
from assistant.language.mails.promising import CALENDAR
from assistant.language.mails.serving import DONE
from assistant.language.mails.signs import Seen
from assistant.language.mails.specifics import specifics
from assistant.language.mails.told import REPEATED
from assistant.records.base import Record
from assistant.results.finding import Severity

_MAKING_GOOD = ("apology", "complaint_reply")
"""Mails in which what we do counts for more than what we ask."""
_ANSWERING = ("reply", "order_confirmation")
"""Nobody who has got what they asked for misses an ask."""
_PITCH = 2
"""So many sentences about us are a pitch; then the mail must know its reader well."""
_MUCH = 3
_NEWS = 2
"""So many figures and names behind “just checking in” make it more than that."""


class NoQuestionParams(Record, frozen=True):
    """`knows`: a mail that knows so much of its reader gets a hint only, three times as much where
    it pitches; a quotation or a thing of theirs weighs 2, a number or a name 1.
    """

    knows: int = 2


@kind(looks_at="mail", params=NoQuestionParams, words=str, person=Person)
def no_question(facts: MailFacts, params: NoQuestionParams) -> Iterator[Answer]:
    """The mail wants something and asks nothing about the reader's work.

    A day, a yes, a meeting, and a question that answers itself ask nothing.
    """
    if facts.questions:
        yield Passes(f"it asks: “{facts.questions[0].text}”")
    elif any(map(agreed, facts.body)):
        yield Passes("it rests on what both sides agreed")
    elif not any(map(wishes, facts.sentences)):
        yield Passes("it wants nothing")
    else:
        wanting = [one for one in facts.body if one.is_question] or [*facts.body]
        place = place_of(facts, wanting[-1:], "nothing is asked about their work")
        pitches = sum(one.topic == "us" for one in facts.body) >= _PITCH
        enough = params.knows * (_MUCH if pitches else 1)
        mild = (
            facts.rests_on_reader >= enough
            or facts.kind in (*_MAKING_GOOD, "trigger")
            or not facts.sells
        )
        severity: Severity | None = "low" if mild else None
        yield mail_hit(facts, [place], severity)


class NoAskParams(Record, frozen=True):
    """`gives`: a first mail, one on an event, or one that brings two people together gets a hint
    only where it knows so much of its reader, and so may be of use without asking anything; so
    does an answer or a confirmation that sells nothing.
    """

    gives: int = 3


@kind(looks_at="mail", params=NoAskParams, words=str, person=Person)
def no_ask(facts: MailFacts, params: NoAskParams) -> Iterator[Answer]:
    """The mail says neither what the reader is asked nor what happens next.

    Who serves somebody may end with what was done for them.
    """
    for one in facts.sentences:
        words = next_step(one) or ("it says what was done" if _has_done(facts, one) else "")
        if words:
            yield Passes(f"{words}: “{one.text}”")
            return
    giving = ("first_contact", "trigger", "introduction")
    gives = facts.kind in giving and facts.knows >= params.gives
    serves = facts.kind in _ANSWERING and not facts.sells
    place = place_of(facts, facts.sentences[-1:], "no ask, and no next step")
    yield mail_hit(facts, [place], "low" if gives or serves else None)


def _has_done(facts: MailFacts, sentence: MailSentence) -> bool:
    """Whether it says what was done for the reader, in a mail that serves or keeps our word."""
    owing = facts.serves or (facts.kind == "follow_up" and not facts.touts)
    keeps = facts.keeps_word and ASKED.see(sentence.text)
    return owing and sentence.part == "body" and (keeps or DONE.see(sentence.text))


class SeveralAsksParams(Record, frozen=True):
    """`at_most`: so many different things may be asked in one mail."""

    at_most: int = 2


@kind(looks_at="mail", params=SeveralAsksParams, words=str, person=Person, count=int, asks=tuple)
def several_asks(facts: MailFacts, params: SeveralAsksParams) -> Iterator[Answer]:
    """The mail asks for so many different things that none will be done."""
    found: dict[str, MailSentence] = {}
    for one in facts.sentences:
        for ask in asks_in(one):
            found.setdefault(ask, one)
    if len(found) <= params.at_most:
        yield Passes(f"it asks for {len(found)} things")
        return
    places = [spot(facts, one) for one in dict.fromkeys(found.values())]
    few = len(found) == params.at_most + 1 and facts.is_attentive
    mild = few or (facts.serves and not facts.sells)
    yield mail_hit(facts, places, "low" if mild else None, count=len(found), asks=tuple(found))


@kind(looks_at="mail", words=str, person=Person)
def nothing_new(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail only says that we are still waiting: it brings nothing since the last one."""
    nags = [(one, seen) for one in facts.body if (seen := NAGGING.first(one.text))]
    if not nags:
        yield Passes("it does not nag")
        return
    news = [one.text for one in facts.body if NAGGING.first(one.text) is None and _is_news(one)]
    news += [one.text for one, seen in nags if _goes_on_with_news(facts, one, seen)]
    if facts.kind == "reminder":  # what they promised or owe is no news: a day for it is
        news += [one.text for one in facts.body if CALENDAR.see(one.text)]
    if news:
        yield Passes(f"it brings something: “{news[0]}”")
    else:
        yield seen_hit(facts, nags)


def _is_news(sentence: MailSentence) -> bool:
    """Whether it tells this reader something, instead of asking or wishing."""
    theirs = sentence.topic == "us" or REPEATED.see(sentence.text)
    return bool(sentence.known) and not (theirs or wishes(sentence))


def _goes_on_with_news(facts: MailFacts, sentence: MailSentence, seen: Seen) -> bool:
    """Whether the nagging words only lead to something that the reader did not know."""
    rest = sentence.text[seen.end :]
    known = specifics(rest, facts.names.everybodys)
    figures_and_names = [one for one in known if one.weight == 1]
    return "?" not in rest and len(figures_and_names) >= _NEWS


KINDS = (no_question, no_ask, several_asks, nothing_new)
