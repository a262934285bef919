"""Mails that answer each other."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.importers.mail.envelope import Envelope


class Threads:
    """Which thread each mail belongs to: by the ids that it names, so that a lost mail between
    two others parts nothing; a mail that names none goes with the same people and subject."""

    def __init__(self, mails: Iterable[Envelope]) -> None:
        self._above: dict[str, str] = {}
        for mail in mails:
            own = _own(mail)
            for other in mail.references:
                self._join(own, other)

    def of(self, mail: Envelope) -> str:
        """What all mails of one thread share."""
        return self._top(_own(mail))

    def _join(self, one: str, other: str) -> None:
        self._above[self._top(one)] = self._top(other)

    def _top(self, name: str) -> str:
        above = self._above.setdefault(name, name)
        while above != name:
            self._above[name] = self._above[above]
            name, above = above, self._above[above]
        return name


def _own(mail: Envelope) -> str:
    return mail.message_id or str(mail.place)
