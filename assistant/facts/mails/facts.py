"""The facts of one mail: what it says, what it is for, and what was known when it was written."""

from __future__ import annotations

import datetime as dt

from assistant.facts.mails.asks import curious, for_many, for_us, sells, touts
from assistant.facts.mails.before import Before
from assistant.facts.mails.names import Names, first_name, greeted_name
from assistant.facts.mails.purpose import SERVING_KINDS, read_kind
from assistant.facts.mails.sentences import MailSentence, mail_sentences
from assistant.facts.people import Person, our_person
from assistant.facts.said import in_whole_text
from assistant.language.mails.asking import ASKED
from assistant.language.mails.had import HAD
from assistant.language.reader import Reader
from assistant.language.shapes import Read
from assistant.once import once
from assistant.records.deal import Account
from assistant.records.mail import Mail, MailKind
from assistant.records.workspace import Workspace

_KNOWS = 1
_KNOWS_WELL = 2
"""So much does a mail know that was written for one reader; see `MailSentence.weight`."""


class MailFacts:
    """What follows from one mail. Pure, computed once, and only when asked.

    Args:
        mail: the mail.
        as_of: the day on which it is sent.
        workspace: who we are.
        before: what the record knew that day; None where there is no record.
        recipient: who gets it; default: whom the mail names.
        read: the mail as it was read already.
    """

    def __init__(
        self,
        mail: Mail,
        as_of: dt.date,
        workspace: Workspace | None = None,
        before: Before | None = None,
        recipient: Person | None = None,
        read: Read | None = None,
    ) -> None:
        self.mail = mail
        self.as_of = as_of
        self.workspace = workspace or Workspace()
        self.before = before
        self._recipient = recipient
        self._read = read

    @once
    def read(self) -> Read:
        """The newest words, and what they do."""
        if self._read is not None:
            return self._read
        reader = Reader(self.workspace.products, self.workspace.company)
        return reader.mail(self.mail.text, self.as_of)

    @once
    def names(self) -> Names:
        """Which names are ours, and which the reader's."""
        ours = (self.workspace.company, *self.workspace.products)
        people = (self.recipient.name,) if self.recipient.name else ()
        account = (self.account.name,) if self.account else ()
        return Names(self.mail, ours, (*people, *account))

    @once
    def recipient(self) -> Person:
        """Who reads it."""
        if self._recipient:
            return self._recipient
        written = next(iter(self.mail.to), "").partition("<")[0].strip()
        name = ("" if "@" in written else written) or greeted_name(self.mail.text)
        return Person(id="", name=name or "the reader", first=first_name(name) or "the reader")

    @property
    def account(self) -> Account | None:
        """The company that it is written to, as the record knows it."""
        return self.before.facts.deal.account if self.before else None

    @once
    def us(self) -> Person:
        """Who writes."""
        return self.before.facts.us if self.before else our_person(self.mail.sender)

    @once
    def sentences(self) -> tuple[MailSentence, ...]:
        """All sentences, in order."""
        return mail_sentences(self.read, self.names)

    @once
    def body(self) -> tuple[MailSentence, ...]:
        """Those that are neither manners nor words for somebody else to say."""
        return tuple(one for one in self.sentences if one.part == "body")

    @once
    def questions(self) -> tuple[MailSentence, ...]:
        """The sentences that ask something about the reader's own work."""
        return tuple(filter(curious, self.sentences))

    @once
    def knows(self) -> int:
        """How much the mail shows that it knows of this reader."""
        shown = {
            known.words.lower(): known
            for one in self.body
            if not for_us(one)
            for known in one.known
        }
        return sum(known.weight for known in shown.values())

    @once
    def asks_of_them(self) -> bool:
        """Whether one of its questions is not of the sort that is sent to many."""
        return any(not for_many(question) for question in self.questions)

    @once
    def sells(self) -> bool:
        """Whether any of it is about us, offers, presses, or seeks their time or interest."""
        return any(map(sells, self.body))

    @once
    def serves(self) -> bool:
        """Whether it serves somebody who has something with us already, and shows no wares."""
        return self.kind in SERVING_KINDS and not self.touts

    @once
    def touts(self) -> bool:
        """Whether any of it praises us or our wares, shows them, nags, or presses."""
        return any(map(touts, self.sentences))

    @once
    def keeps_word(self) -> bool:
        """Whether any of it is what they asked for, or both sides agreed on."""
        return not self.touts and any(ASKED.see(one.text) for one in self.body)

    @property
    def rests_on_reader(self) -> int:
        """How much of it rests on this reader: what it knows of them, and that they asked for it.

        That they asked counts like a name.
        """
        return self.knows + int(self.keeps_word)

    @property
    def is_attentive(self) -> bool:
        """Whether it is plainly about this reader: it knows them well, or asks about their work."""
        return self.knows >= (_KNOWS if self.asks_of_them else _KNOWS_WELL)

    @once
    def kind(self) -> MailKind:
        """What it is for: as given, else as its words say."""
        return self.mail.kind or read_kind(self.mail.subject, self.sentences, self.before)

    @once
    def word_count(self) -> int:
        """How many words the reader gets."""
        return sum(len(one.text.split()) for one in self.sentences)

    def in_whole_text(self, offset: int) -> int:
        """Where a place of the newest text stands in the whole text of the mail."""
        return in_whole_text(self.read.newest.spans, offset)

    def asked_about(self, *what: str) -> bool:
        """Whether they asked for one of these, or had it, as far as record or mail say."""
        asked = self.before.asked if self.before else ""
        if any(one in asked for one in what):
            return True
        return any(
            one in sentence.text.lower()
            for sentence in self.sentences
            if ASKED.see(sentence.text) or HAD.see(sentence.text)
            for one in what
        )

    def missing(self, part: str) -> str:
        """Why a check that needs this part cannot tell; "" where it is there."""
        if part == "record" and self.before is None:
            return "there is no deal record beside the mail"
        if part == "recipient" and self._recipient is None:
            return "the record does not say which of its people gets the mail"
        if part == "attachments" and self.mail.attachments is None:
            return "nobody knows whether anything is attached"
        return ""
