"""The mails that a deal's record holds of us, as mails: the same facts as before they were sent."""

from __future__ import annotations

from assistant.facts.facts import Facts
from assistant.facts.mails.before import Before
from assistant.facts.mails.facts import MailFacts
from assistant.facts.people import Person
from assistant.facts.questions import Question
from assistant.facts.said import Said
from assistant.facts.sources import Sources
from assistant.facts.touches import Touch
from assistant.records.deal import Deal
from assistant.records.mail import Mail
from assistant.records.workspace import Workspace


class SentMails:
    """The mails that the record holds of us, each looked at once.

    Args:
        deal: the record.
        workspace: who we are.
        sources: what the deal points to, and who reads its mails.
        questions: what this team wants to have heard.
        said: what the mails say.
    """

    def __init__(
        self,
        deal: Deal,
        workspace: Workspace,
        sources: Sources,
        questions: tuple[Question, ...],
        said: Said,
    ) -> None:
        # Not the deal's facts, which keep these mails: only a search for garbage would free both.
        self._deal = deal
        self._workspace = workspace
        self._sources = sources
        self._questions = questions
        self._said = said
        self._known: dict[tuple[int, str], MailFacts | None] = {}

    def of(self, touch: Touch, reader: Person) -> MailFacts | None:
        """One of our mails with what the record knew that day; None where its words are missing.

        Args:
            touch: the mail.
            reader: who got it.
        """
        key = touch.position, reader.id
        if key not in self._known:
            self._known[key] = self._sent(touch, reader)
        return self._known[key]

    def _sent(self, touch: Touch, reader: Person) -> MailFacts | None:
        read = self._said.read(touch)
        if read is None:
            return None
        activity = touch.activity
        mail = Mail(
            text=activity.text,
            subject=activity.subject,
            kind="proposal_cover" if touch.kind == "proposal" else None,
            to=touch.names,
            sender=self._deal.owner,
            date=touch.day,
            attachments=activity.attachments or None,
        )
        then = Facts(self._deal, touch.day, self._workspace, self._sources, self._questions)
        before = Before(then, reader, touch)
        return MailFacts(mail, touch.day, self._workspace, before, reader, read)
