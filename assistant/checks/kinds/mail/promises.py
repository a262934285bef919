"""Kinds that look at what a mail says will come, should have come, or comes with it."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.kinds.base import Answer, NoParams, Passes, kind
from assistant.checks.kinds.mail.base import mail_hit, place_of, seen_hit, spot
from assistant.facts.mails.asks import comes_on_a_day
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.sentences import MailSentence
from assistant.facts.people import Person
from assistant.facts.promises import Promise
from assistant.language.mails.owning import CONFESSING, DODGING, OWNING
from assistant.language.mails.promising import DATED, ENCLOSED, SOMEDAY
from assistant.language.mails.serving import DONE
from assistant.language.patterns import pattern
from assistant.language.words import content_words

_STEM = 5
_SHORT = pattern(r"\b[A-Z]{2,}s?\b")


@kind(looks_at="mail", words=str, person=Person)
def promise_without_date(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """A concrete thing from us comes "soon", "in due course", or on no day at all.

    An offer that hangs on the reader's answer is no promise, and neither is leaving them in peace.
    Beside a promise with a day, or news of what was done or comes on a day, it is a hint.
    """
    open_end = [one for one in facts.body if not one.is_question and not DATED.see(one.text)]
    found = [(one, seen) for one in open_end if (seen := SOMEDAY.first(one.text))]
    if not found:
        yield Passes("what it promises has a day")
        return
    dated = any(one.has("promise") and DATED.see(one.text) for one in facts.body)
    yield seen_hit(facts, found, "low" if dated or _brings_news(facts) else None)


def _brings_news(facts: MailFacts) -> bool:
    """Whether somebody who waits for it reads what was done, or on which day something comes."""
    waits = facts.serves and facts.kind != "reminder"
    return waits and any(comes_on_a_day(one) or DONE.see(one.text) for one in facts.body)


@kind(
    looks_at="mail",
    needs=("record", "recipient"),
    words=str,
    person=Person,
    due=str,
    thing=str,
)
def broken_promise_passed_over(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """A promise of ours to the reader is past its day, and the mail does not own it.

    It owns it by naming it and saying that it is late: that it was us, or at least no excuse.
    """
    broken = facts.before.broken if facts.before else ()
    owns = any(OWNING.see(one.text) for one in facts.sentences)
    confesses = any(CONFESSING.see(one.text) for one in facts.sentences)
    dodges = not confesses and _dodges(facts)
    for promise in broken:
        about = [one for one in facts.sentences if _speaks_of(one, promise)]
        if not (about and owns and not dodges):
            place = place_of(facts, about or facts.body)
            yield mail_hit(facts, [place], due=promise.due, thing=promise.thing)
            return
    yield Passes("it owns what is late" if broken else "we owe them nothing that is late")


def _dodges(facts: MailFacts) -> bool:
    """Whether it leaves us out of it; in doubt not, where the mail is plainly about its reader."""
    found = [seen for one in facts.sentences if (seen := DODGING.first(one.text))]
    return any(seen.is_clear for seen in found) or (bool(found) and not facts.is_attentive)


def _speaks_of(sentence: MailSentence, promise: Promise) -> bool:
    return not _stems(sentence.text).isdisjoint(_stems(promise.what))


def _stems(text: str) -> set[str]:
    """Beginnings of its telling words; abbreviations are telling too, such as CVs."""
    return {word[:_STEM].lower() for word in (*content_words(text), *_SHORT.findall(text))}


@kind(looks_at="mail", needs=("attachments",), words=str, person=Person)
def attachment_missing(facts: MailFacts, _: NoParams) -> Iterator[Answer]:
    """The mail says that something is attached, and nothing is."""
    own = [one for one in facts.sentences if one.part != "quoted"]
    speaking = [one for one in own if ENCLOSED.see(one.text)]
    if speaking and not facts.mail.attachments:
        yield mail_hit(facts, [spot(facts, speaking[0])])
    else:
        yield Passes("something is attached" if speaking else "it speaks of no attachment")


KINDS = (promise_without_date, broken_promise_passed_over, attachment_missing)
