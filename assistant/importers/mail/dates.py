"""When a mail was sent, where its own date can be trusted and where it cannot."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from assistant.importers.mail.headers import Headers
from assistant.importers.mail.words import one_line

_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_COMMENT = re.compile(r"\([^()]*\)")
_SHOWN = 40


class Sent(NamedTuple):
    """A moment, None where none can be told; `note` says what is odd about it."""

    at: dt.datetime | None
    note: str = ""


def sent_at(headers: Headers, envelope: str, now: dt.datetime) -> Sent:
    """When the mail was sent.

    Args:
        headers: its head.
        envelope: the date that a mailbox gives beside it, if any.
        now: nothing was sent after this moment.
    """
    written = one_line(headers.raw("date"))
    own = read_date(written)
    if own and own <= now:
        return Sent(own)
    says = f"its date says {written[:_SHOWN]}" if written else "it has no date"
    for other, name in _others(headers, envelope):
        moment = read_date(other)
        if moment and moment <= now:
            return Sent(moment, f"{says}; its day is taken from {name}")
    if own:
        return Sent(own, f"{says}, which lies ahead; reviews leave it out until then")
    return Sent(None, f"{says}, and nothing else tells its day")


def _others(headers: Headers, envelope: str) -> Iterator[tuple[str, str]]:
    for received in headers.every("received"):
        yield received.rpartition(";")[2], "the Received line"
    for name in ("delivery-date", "x-received-date", "resent-date"):
        yield headers.raw(name), f"its {name} line"
    yield envelope, "the mailbox"


def read_date(text: str) -> dt.datetime | None:
    """The moment that a mail program wrote, in UTC; without a zone it is UTC. None for others."""
    text = _COMMENT.sub(" ", text[:200]).strip()
    for read in (parsedate_to_datetime, dt.datetime.fromisoformat):
        try:
            moment = read(text)
            zoned = moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)
            found = zoned.astimezone(dt.UTC)
        except (AttributeError, IndexError, OverflowError, TypeError, ValueError):
            continue
        if _FIRST_YEAR <= found.year < _LAST_YEAR:
            return found
    return None
