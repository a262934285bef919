"""The mails that a deal's record holds of us, as mails: the same facts as before they were sent."""

from __future__ import annotations

import msgspec

from assistant.facts.conversation import Touch
from assistant.facts.facts import Facts
from assistant.facts.mails.before import Before
from assistant.facts.mails.facts import MailFacts
from assistant.facts.people import Person
from assistant.records.mail import Mail


def sent_mail(facts: Facts, touch: Touch, reader: Person | None) -> MailFacts | None:
    """One of our mails with what the record knew that day; None where its words are not at hand.

    Args:
        facts: the deal's facts today.
        touch: the mail.
        reader: who got it.
    """
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
