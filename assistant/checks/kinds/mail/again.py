"""The kind that looks at what a mail asks and the reader has already told us."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.kinds.base import Answer, NoParams, Passes, kind
from assistant.checks.kinds.mail.base import mail_hit, spot
from assistant.facts.mails.facts import MailFacts
from assistant.facts.people import Person
from assistant.language.mails.told import clauses, is_answered


@kind(looks_at="mail", needs=("record", "recipient"), words=str, person=Person, told=str)
def asks_again(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail asks the reader for something that they have told us lately.

    A question that builds on their answer is none: the answer stands in the mail.
    """
    told = facts.before.told if facts.before else ()
    mail = " ".join(one.text for one in facts.sentences)
    for one in facts.body:
        for clause in clauses(one.text):
            known = next((each for each in told if is_answered(clause, each.text, mail)), None)
            if known:
                yield mail_hit(facts, [spot(facts, one)], told=known.text)
                return
    yield Passes("it asks nothing that they have told us")


KINDS = (asks_again,)
