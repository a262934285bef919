"""How long a page may take, and how much one connection may bring."""

from __future__ import annotations

from collections.abc import Callable

from assistant.research.fetched import NoPage, Reason


class Deadline:
    """One moment at which a page is given up, whatever it is doing then."""

    def __init__(self, clock: Callable[[], float], seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._end = clock() + seconds

    def left(self) -> float:
        """The seconds that are left, more than none.

        Raises:
            NoPage: it has passed.
        """
        left = self._end - self._clock()
        if left <= 0:
            raise self.missed()
        return left

    def extend(self, seconds: float) -> None:
        """Add a pause that we made ourselves."""
        self._end += seconds

    def missed(self) -> NoPage:
        """What to raise when it has passed."""
        return NoPage("timeout", f"The site did not send the page within {self._seconds:g} s.")


class Meter:
    """What has come over one connection, against what may: first the head, then the body."""

    def __init__(self, deadline: Deadline, head_bytes: int) -> None:
        self.deadline = deadline
        self._left = head_bytes
        self._exceeded: Reason = "broken"
        self._detail = "The site sends endless headers."

    def allow_body(self, wire_bytes: int) -> None:
        """From now on the body is counted."""
        self._left = wire_bytes
        self._exceeded = "too_large"
        self._detail = f"The page is larger than {megabytes(wire_bytes)}."

    def count(self, received: int) -> None:
        """Take what has come.

        Raises:
            NoPage: it was more than may come.
        """
        self._left -= received
        if self._left < 0:
            raise NoPage(self._exceeded, self._detail)


def megabytes(count: int) -> str:
    """A number of bytes in words."""
    return f"{count / 1024 / 1024:.3g} MB"
