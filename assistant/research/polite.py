"""Being a guest: one request at a time to a host, and coming back when we are asked to."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

from assistant.research.deadline import Deadline
from assistant.research.exchange import Answer, Exchange
from assistant.research.fetched import Limits, NoPage, Outside
from assistant.research.targets import Target

_LONG_AGO = float("-inf")
_YEARS = 100_000_000.0
_BUSY = (429, 503)
_HOUR, _MINUTE = 3_600, 60


class Guest:
    """Asks hosts one thing at a time, each no sooner than it wants."""

    def __init__(self, exchange: Exchange, outside: Outside, limits: Limits) -> None:
        self._exchange = exchange
        self._outside = outside
        self._limits = limits
        self._asked: dict[str, float] = {}
        self._pauses: dict[str, float] = {}
        self._closed_until: dict[str, float] = {}

    def now(self) -> dt.datetime:
        """The time of day, with its zone."""
        return self._outside.now()

    def ask(
        self,
        target: Target,
        deadline: Deadline,
        headers: Mapping[str, str] | None = None,
        *,
        part: int = 0,
    ) -> Answer:
        """The answer of a host, asked when it is our turn, and once more if it says when.

        Raises:
            NoPage: there is none, or the host asks us to stay away for longer than we wait.
        """
        for _ in range(2):
            self._wait(target.host, deadline)
            answer = self._exchange.ask(target, deadline, headers, part=part)
            if not self._is_asked_to_wait(answer):
                return answer
        raise NoPage("busy", f"{target.host} is busy, also after the pause that it asked for.")

    def slow_down(self, host: str, pause: float) -> None:
        """Leave at least so many seconds between two requests to a host.

        Raises:
            NoPage: that is longer than we wait.
        """
        if pause > self._limits.longest_pause:
            raise NoPage(
                "crawl_delay", f"{host} asks programs to wait {_span(pause)} after a page."
            )
        self._pauses[host] = pause

    def _wait(self, host: str, deadline: Deadline) -> None:
        """Wait for our turn; a pause is not the site's time, so the deadline moves."""
        now = self._outside.clock()
        closed = self._closed_until.get(host, _LONG_AGO) - now
        if closed > self._limits.longest_wait:
            raise NoPage("busy", f"{host} asks us to come back in {_span(closed)}.")
        pause = max(self._limits.pause, self._pauses.get(host, 0))
        wait = max(closed, self._asked.get(host, _LONG_AGO) + pause - now)
        if wait > 0:
            self._outside.sleep(wait)
            deadline.extend(wait)
        self._asked[host] = self._outside.clock()

    def _is_asked_to_wait(self, answer: Answer) -> bool:
        header = answer.headers.get("retry-after", "")
        seconds = retry_after(header, self._outside.now()) if answer.status in _BUSY else None
        if seconds is None:
            return False
        self._closed_until[answer.target.host] = self._outside.clock() + seconds
        return True


def retry_after(header: str, now: dt.datetime) -> float | None:
    """The seconds that a Retry-After header asks for; None where it says nothing.

    Args:
        header: its text: seconds or a date.
        now: with a time zone.
    """
    header = header.strip()
    if header.isascii() and header.isdigit():
        return min(float(header[:20]), _YEARS)
    try:
        when = parsedate_to_datetime(header)
        aware = when if when.tzinfo else when.replace(tzinfo=dt.UTC)
        return min(max((aware - now).total_seconds(), 0), _YEARS)
    except (ValueError, TypeError, OverflowError):
        return None


def _span(seconds: float) -> str:
    """A time to wait in words."""
    if seconds >= _YEARS / 10:
        return "years"
    if seconds >= 2 * _HOUR:
        return f"{seconds / _HOUR:,.0f} hours"
    return f"{seconds / _MINUTE:.0f} min" if seconds >= 2 * _MINUTE else f"{seconds:.0f} s"
