"""The sentences of a mail: which are manners, which are quoted, and whom they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from assistant.facts.mails.names import Names
from assistant.facts.mails.topics import About, Topic, Topics
from assistant.language.mails.courtesies import COURTESIES
from assistant.language.mails.specifics import Known, specifics
from assistant.language.patterns import pattern
from assistant.language.shapes import Act, Read
from assistant.once import once

_GREETING = pattern(
    r"(?:hi|hello|hey|dear|hallo|good (?:morning|afternoon|evening|day)|greetings|to whom|sir"
    r"|gentile|habari|bonjour|hola|ciao|moin|salut)\b[^.?!]{0,60}$",
    re.IGNORECASE,
)
_NAME_ALONE = pattern(r"(?:[A-Z][\w.’'-]*[ ,!]*){1,4}$")
_NAME_TO_COME = pattern(r"[-–— ]*(?:\{\{?[^{}\n]+\}?\}|\[[^\[\]\n]+\])")
_FEW_WORDS = 4
_QUOTES = '"“”„'


class MailSentence(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One sentence; `start` counts characters of the newest text.

    `part` says what it is for: a greeting, mere manners, words to be passed on in quotes, the body
    of the mail, or its subject line. Of the body alone, where `place` counts its sentences,
    `topics` say whom it is about.
    """

    text: str
    start: int
    part: Literal["greeting", "manners", "quoted", "body", "subject"]
    topics: Topics | None = None
    place: int | None = None
    acts: tuple[Act, ...] = ()

    @once
    def about(self) -> About | None:
        """Whom it is about, and whether it says who writes."""
        return self.topics.of(self.place) if self.topics and self.place is not None else None

    @property
    def topic(self) -> Topic:
        """Whom it is about."""
        return self.about.topic if self.about else "neither"

    @property
    def introduces(self) -> bool:
        """Whether it says who writes."""
        return self.about is not None and self.about.introduces

    @once
    def known(self) -> tuple[Known, ...]:
        """The words that only this reader could have been sent."""
        if self.topics is None or self.about is None or not self.about.can_know:
            return ()
        return specifics(self.text, self.topics.names.everybodys)

    @property
    def weight(self) -> int:
        """How much it shows that we know this reader."""
        return sum(one.weight for one in self.known)

    @property
    def is_question(self) -> bool:
        """Whether it ends in, or holds, a question mark."""
        return "?" in self.text

    def has(self, kind: str) -> bool:
        """Whether it does this, clearly or possibly."""
        return any(act.kind == kind for act in self.acts)


def mail_sentences(read: Read, names: Names) -> tuple[MailSentence, ...]:
    """The sentences of a mail that was read, in order, without names that sign it."""
    quoted = tuple(_quoted_spans(read.newest.text))
    made = []
    topics = Topics(names)
    spans = [*_pieces(read)]
    for number, (start, text, acts) in enumerate(spans):
        part = _part(text, number, start, quoted)
        if part == "body" and number and _signs(text, last=number == len(spans) - 1):
            continue
        place = topics.add(text) if part == "body" else None
        made.append(
            MailSentence(text=text, start=start, part=part, topics=topics, place=place, acts=acts)
        )
    return tuple(made)


def subject_sentence(subject: str) -> MailSentence:
    """A subject line, as a sentence."""
    return MailSentence(text=subject, start=0, part="subject")


_CLOSES = pattern(
    r"(?:--|—|–) ?[^.?!]{1,60}$|(?:yours|with|best|kind|warm|many|cheers|sincerely|all the best"
    r"|thanks|thank you|greetings|regards|god bless|xo|xx|hugs|pumped|talk soon|cordiali|groeten"
    r"|love|yamas)\b"
    r"[^.?!\n]{0,30}(?:,|\n)[^.?!]{0,60}$|yours (?:faithfully|sincerely|truly|ever)\b.{0,40}$",
    re.IGNORECASE | re.DOTALL,
)
_JOINED = pattern(r"(?<=[a-z0-9)\"”][.!?]) (?=[A-Z][a-z']* [a-z])")


def _pieces(read: Read) -> Iterator[tuple[int, str, tuple[Act, ...]]]:
    """Each sentence with its place; what was taken for one and is two is cut."""
    for sentence in read.sentences:
        start = sentence.start
        for text in _JOINED.split(sentence.text):
            end = start + len(text)
            acts = tuple(act for act in sentence.acts if start <= act.start < end)
            yield start, text, acts
            start = end + 1


def _signs(text: str, *, last: bool) -> bool:
    """Whether it is a name or a closing that was not cut with the signature."""
    if _CLOSES.match(text):
        return True
    is_name = _NAME_ALONE.fullmatch(text) or _NAME_TO_COME.fullmatch(text)
    return last and len(text.split()) <= _FEW_WORDS and bool(is_name) and text[-1] not in "!?."


def _part(
    text: str, number: int, start: int, quoted: tuple[tuple[int, int], ...]
) -> Literal["greeting", "manners", "quoted", "body"]:
    if any(begin <= start and start + len(text) <= end for begin, end in quoted):
        return "quoted"
    if number == 0 and (_GREETING.match(text) or _NAME_ALONE.fullmatch(text)):
        return "greeting"
    return "manners" if COURTESIES.see(text) else "body"


def _quoted_spans(text: str) -> Iterator[tuple[int, int]]:
    """What stands in double quotes over more than one sentence: words for somebody else to say."""
    begin = -1
    for place, sign in enumerate(text):
        if sign not in _QUOTES:
            continue
        opens = place == 0 or text[place - 1] in " \n(:"
        if begin < 0 and opens:
            begin = place
        elif begin >= 0 and not opens:
            yield begin, place + 1
            begin = -1
    if begin >= 0:
        yield begin, len(text)
