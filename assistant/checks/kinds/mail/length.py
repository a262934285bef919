"""The kind that looks at how long a mail is."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.kinds.base import Answer, Passes, kind
from assistant.checks.kinds.mail.base import mail_hit, place_of
from assistant.facts.mails.facts import MailFacts
from assistant.facts.people import Person
from assistant.records.base import Record
from assistant.records.mail import MailKind
from assistant.results.finding import Severity

_ASKED_AT_LENGTH = ("full", "detailed", "breakdown", "letter", "in writing", "questions")


class LongerThanParams(Record, frozen=True):
    """`words`: so many are enough; `by_kind`: another number for some kinds of mail; `far`: up to
    this percentage of it the finding is a hint only; `asked`: so many where they asked for much.
    """

    words: int = 125
    by_kind: dict[MailKind, int] = {}
    far: int = 160
    asked: int = 400


@kind(looks_at="mail", params=LongerThanParams, words=str, person=Person, count=int, limit=int)
def longer_than(facts: MailFacts, params: LongerThanParams) -> Iterator[Answer]:
    """The mail is far longer than its kind needs; where they asked for much it may be long.

    Where a third of it shows that we know the reader, it is a hint.
    """
    limit = params.by_kind.get(facts.kind, params.words)
    count = facts.word_count
    may = params.asked if facts.asked_about(*_ASKED_AT_LENGTH) else limit
    if count <= may:
        yield Passes(f"it has {count} words")
        return
    idle = [one for one in facts.body if not one.known and one.topic != "them"]
    longest = sorted(idle or facts.body, key=lambda one: -len(one.text))
    telling = (one for one in facts.body if any(known.is_telling for known in one.known))
    helpful = sum(len(one.text.split()) for one in telling)
    is_mild = count * 100 <= limit * params.far or helpful * 3 > count
    severity: Severity | None = "low" if is_mild else None
    yield mail_hit(facts, [place_of(facts, longest)], severity, count=count, limit=limit)


KINDS = (longer_than,)
