"""The kind that looks at what a mail asks and the reader has already told us."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from assistant.checks.kinds.base import Answer, CannotTell, NoParams, Passes, kind
from assistant.checks.kinds.mail.base import mail_hit, spot
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.sentences import MailSentence
from assistant.facts.people import Person
from assistant.language.mails.told import REPEATED, clauses, is_answered, repeats


@kind(looks_at="mail", words=str, person=Person, told=str)
def asks_again(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail asks the reader for something that they have told us lately, or that it repeats.

    A question that builds on their answer is none: the answer stands in the mail.
    """
    yield next(chain(_repeated(facts), _told_before(facts), _cannot_tell(facts)), _PASSES)


_PASSES = Passes("it asks nothing that they have told us")


def _repeated(facts: MailFacts) -> Iterator[Answer]:
    """What the mail says that they told us, and asks for all the same."""
    told: list[MailSentence] = []
    for one in facts.body:
        for clause in clauses(one.text):
            if known := next((each for each in told if repeats(clause, each.text)), None):
                yield mail_hit(facts, [spot(facts, one)], told=known.text)
        if REPEATED.see(one.text):
            told.append(one)


def _told_before(facts: MailFacts) -> Iterator[Answer]:
    """What they told us lately, as the record knows it."""
    told = facts.before.told if facts.before else ()
    mail = " ".join(one.text for one in facts.sentences)
    for one in facts.body if not facts.missing("recipient") else ():
        for clause in clauses(one.text):
            known = next((each for each in told if is_answered(clause, each.text, mail)), None)
            if known:
                yield mail_hit(facts, [spot(facts, one)], told=known.text)


def _cannot_tell(facts: MailFacts) -> Iterator[Answer]:
    for part in ("record", "recipient"):
        if missing := facts.missing(part):
            yield CannotTell(missing, part)


KINDS = (asks_again,)
