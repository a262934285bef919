"""Kinds behind old rules of style that are off, because nothing supports them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.checks.kinds.base import Answer, NoParams, Passes, Spot, kind
from assistant.checks.kinds.mail.base import mail_hit, spot
from assistant.facts.mails.facts import MailFacts
from assistant.facts.people import Person
from assistant.language.patterns import pattern
from assistant.records.base import Record

_WE = pattern(r"\b(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'd|we'll|our|my|us|me)\b", re.IGNORECASE)
_YOU = pattern(r"\b(?:you|you're|you've|you'd|you'll|your|yours)\b", re.IGNORECASE)


@kind(looks_at="mail", words=str, person=Person, count=int, other_count=int)
def more_we_than_you(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail says we, our or I more often than you or your."""
    text = " ".join(one.text for one in facts.body)
    ours, theirs = len(_WE.findall(text)), len(_YOU.findall(text))
    if ours <= theirs:
        yield Passes(f"{ours} against {theirs}")
        return
    spots = [spot(facts, facts.body[0])]
    yield mail_hit(facts, spots, count=ours, other_count=theirs)


class LongSubjectParams(Record, frozen=True):
    """`words`: so many words of a subject are enough."""

    words: int = 8


@kind(looks_at="mail", params=LongSubjectParams, words=str, person=Person, count=int)
def long_subject(facts: MailFacts, params: LongSubjectParams) -> Iterator[Answer]:
    """The subject has more words than that."""
    count = len(facts.mail.subject.split())
    if count <= params.words:
        yield Passes(f"{count} words")
        return
    yield mail_hit(facts, [Spot(("subject",))], count=count)


KINDS = (more_we_than_you, long_subject)
