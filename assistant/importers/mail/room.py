"""How many mails go into one deal's file."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping

from assistant.errors import AssistantError
from assistant.importers.mail.mail import Mail
from assistant.records.source import SIZE_LIMIT

_INDENT = 8  # before each line of a text
_KEYS = 400  # the keys of an activity, its dates and its id


class Room:
    """What mails take of the room that a deal's file has left for them.

    Args:
        left: bytes.
        zone: where the team's days begin.
    """

    def __init__(self, left: int, zone: dt.tzinfo) -> None:
        self._left = left
        self._zone = zone
        self._taken: Counter[dt.date] = Counter()
        self.is_over = False

    def take(self, mail: Mail) -> None:
        """Count a mail."""
        sent = mail.envelope.sent or dt.datetime.min.replace(tzinfo=dt.UTC)
        self._taken[sent.astimezone(self._zone).date()] += _most_bytes(mail)
        self.is_over = self._taken.total() > self._left

    def check(self) -> None:
        """Refuses more than the file can hold.

        Raises:
            AssistantError: with the day from which on all the mails have room.
        """
        if self.is_over:
            raise AssistantError(
                f"These mails say more than a deal's file can hold ({SIZE_LIMIT / 1e6:g} MB), and "
                f"nothing was imported. Leave old ones out{_advice(self._taken, self._left)}."
            )


def _most_bytes(mail: Mail) -> int:
    """What a mail takes in a file, rather more than less."""
    words = (mail.text, mail.id, mail.envelope.subject, *mail.attachments)
    written = sum(len(one.encode(errors="replace")) for one in words)
    return written + _INDENT * mail.text.count("\n") + _KEYS


def _advice(taken: Mapping[dt.date, int], left: int) -> str:
    first: dt.date | None = None
    for day in sorted(taken, reverse=True):
        left -= taken[day]
        if left < 0:
            break
        first = day
    return f": --since {first} takes all that there is room for" if first else ", with --since"
