"""Answers that no person wrote: out-of-office notes, and mails that came back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from typing import Literal

import msgspec

from assistant.language import absence_words as words_of
from assistant.language.due_dates import find_due_dates
from assistant.language.patterns import pattern


class AutoReplyRead(msgspec.Struct, frozen=True):
    """An automatic answer: nobody has read the mail that it answers.

    `until` is the day named for the return, or the last day of the absence where only that is
    named; `rule` says what gave it away.
    """

    kind: Literal["absence", "bounce"]
    until: dt.date | None
    rule: str


_READ = 3000
_ENOUGH_SIGNALS = 2
_SENTENCE_END = pattern(r"(?<=[^\W\d]{2}[.!?])\s+|\n\s*\n")
_ANSWERS = pattern(r"x-(?:auto(?:reply|respond|responder|answer)|mail-autoreply|auto-reply)")
_DAEMON = pattern(r"\b(?:mailer-daemon|postmaster|mail delivery (?:sub)?system)\b", re.IGNORECASE)


def read_auto_reply(
    headers: Mapping[str, str], subject: str, text: str, said_on: dt.date
) -> AutoReplyRead | None:
    """What an automatic answer of this date says; None for mails that people write.

    Reads the headers first, then the subject, and the text alone only where it says so in
    several ways: people mention their holidays, too.
    """
    fields = {name.lower(): value.strip().lower() for name, value in headers.items()}
    text = text[:_READ]
    bounce = _bounce_rule(fields, subject, text)
    if bounce:
        return AutoReplyRead("bounce", None, bounce)
    absence = _absence_rule(fields, subject, text)
    return AutoReplyRead("absence", _until(text, said_on), absence) if absence else None


def _bounce_rule(fields: Mapping[str, str], subject: str, text: str) -> str:
    content_type = fields.get("content-type", "")
    titled = bool(words_of.BOUNCE_SUBJECT.match(subject))
    if words_of.DELAYED.search(subject):
        return ""
    if "delivery-status" in content_type and "report" in content_type:
        return "content-type"
    if "x-failed-recipients" in fields:
        return "x-failed-recipients"
    told = titled or bool(words_of.BOUNCE.search(text))
    if told and _DAEMON.search(fields.get("from", "")):
        return "from"
    if told and fields.get("return-path") == "<>" and not words_of.ABSENT.search(text):
        return "return-path"
    return "bounce subject" if titled and words_of.BOUNCE.search(text) else ""


def _absence_rule(fields: Mapping[str, str], subject: str, text: str) -> str:
    header = _answering_header(fields)
    if header:
        return header
    if words_of.AUTOMATIC_SUBJECT.match(subject):
        return "automatic subject"
    if not words_of.ABSENT.search(text):
        return ""
    if words_of.ABSENT_SUBJECT.match(subject):
        return "absence subject"
    if _is_from_machine(fields):
        return "absence text and headers"
    signals = sum(bool(signal.search(text)) for signal in words_of.SIGNALS)
    return "absence text" if signals >= _ENOUGH_SIGNALS else ""


def _answering_header(fields: Mapping[str, str]) -> str:
    """The header that only automatic answers have."""
    if fields.get("auto-submitted", "").startswith("auto-replied"):
        return "auto-submitted"
    if fields.get("precedence", "").replace("-", "_") == "auto_reply":
        return "precedence"
    return next(filter(_ANSWERS.fullmatch, fields), "")


def _is_from_machine(fields: Mapping[str, str]) -> bool:
    return (
        fields.get("return-path") == "<>"
        or fields.get("precedence") in ("bulk", "junk")
        or not fields.get("auto-submitted", "no").startswith("no")
    )


def _until(text: str, said_on: dt.date) -> dt.date | None:
    """The last day that a sentence on the return names, else one on the absence."""
    sentences = [_in_english(sentence) for sentence in _SENTENCE_END.split(text)]
    returns = [sentence for sentence in sentences if words_of.RETURNS.search(sentence)]
    absences = [s for s in sentences if words_of.ABSENT.search(s) or "until" in s.lower()]
    for chosen in (returns, absences):
        days = [due.date for sentence in chosen for due in find_due_dates(sentence, said_on)]
        if days:
            return max(days)
    return None


def _in_english(sentence: str) -> str:
    """With the names of months and days, and the words in front of them, in English."""
    sentence = words_of.YEAR_AFTER.sub(" ", words_of.DAY_OF_MONTH.sub(r"\1 ", sentence))
    return words_of.WORD.sub(
        lambda found: words_of.ENGLISH.get(found[0].lower(), found[0]), sentence
    )
