"""The mails that a deal's record holds of us, as mails: the same facts as before they were sent."""

from __future__ import annotations

import msgspec

from assistant.facts.conversation import Touch
from assistant.facts.facts import Facts
from assistant.facts.mails.before import Before
from assistant.facts.mails.facts import MailFacts
from assistant.facts.people import Person
from assistant.records.mail import Mail


class SentMails:
    """The mails that the record holds of us, each looked at once.

    Args:
        facts: the deal's facts today.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._known: dict[tuple[int, str], MailFacts | None] = {}

    def of(self, touch: Touch, reader: Person) -> MailFacts | None:
        """One of our mails with what the record knew that day; None where its words are missing.

        Args:
            touch: the mail.
            reader: who got it.
        """
        key = touch.position, reader.id
        if key not in self._known:
            self._known[key] = _sent_mail(self._facts, touch, reader)
        return self._known[key]


def _sent_mail(facts: Facts, touch: Touch, reader: Person) -> MailFacts | None:
    read = facts.said.read(touch)
    if read is None:
        return None
    activity = touch.activity
    mail = Mail(
        text=activity.text,
        subject=activity.subject,
        kind="proposal_cover" if touch.kind == "proposal" else None,
        to=touch.names,
        sender=facts.deal.owner,
        date=touch.day,
        attachments=activity.attachments or None,
    )
    sources = msgspec.structs.replace(facts.sources, reader=facts.reader)
    then = Facts(facts.deal, touch.day, facts.workspace, sources, facts.questions)
    before = Before(then, reader, touch)
    return MailFacts(mail, touch.day, facts.workspace, before, reader, read)
