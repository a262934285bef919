"""Asking a site's robots.txt before every request."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from assistant.research.cache import Cache, digest
from assistant.research.deadline import Deadline
from assistant.research.exchange import Answer, through_redirects
from assistant.research.fetched import NoPage, Page, Reason
from assistant.research.parsing import Child, ChildProblem
from assistant.research.polite import Guest
from assistant.research.robots_rules import Question, Verdict, judge
from assistant.research.targets import Target, read_target

_KEPT = timedelta(days=1)
_MOST_BYTES = 500 * 1024
_MOST_REDIRECTS = 5
_READING_SECONDS = 3
_THERE, _THEIR_NO = 2, 4  # hundreds
_TOO_MANY = 429
# These say more about the site than that its robots.txt cannot be read.
_TELLING: tuple[Reason, ...] = ("unknown_host", "not_public", "connection", "certificate", "busy")


class Robots:
    """The rules of every site that is asked: kept for a day, found out again after that.

    A site without rules (any 4xx) allows everything; one whose rules cannot be had (a fault of
    the server, 429, a time-out) allows nothing.
    """

    def __init__(self, guest: Guest, cache: Cache, child: Child, agent: str) -> None:
        self._guest = guest
        self._cache = cache
        self._child = child
        self._agent = agent
        self._known: dict[str, str | NoPage] = {}

    def check(self, target: Target, deadline: Deadline) -> Verdict:
        """What the site says about reading a page; its pauses are kept from here on.

        Raises:
            NoPage: it may not be read, or nobody can say.
        """
        question = Question(self._text(target, deadline), self._agent, target.url)
        seconds = min(deadline.left(), _READING_SECONDS)
        verdict = self._child.call(judge, question, seconds=seconds)
        if isinstance(verdict, ChildProblem):
            self._known[target.origin] = problem = _unreachable(target.host)
            raise problem
        self._guest.slow_down(target.host, verdict.pause)
        if not verdict.allowed:
            raise NoPage("robots", f"{target.host} asks programs not to read this page.")
        return verdict

    def _text(self, target: Target, deadline: Deadline) -> str:
        """The text of the rules, in memory, on disk, or from the site."""
        origin = target.origin
        if origin not in self._known:
            kept = self._cache.read(_key(origin))
            fresh = kept and timedelta(0) <= self._guest.now() - kept.checked < _KEPT
            self._known[origin] = kept.text if kept and fresh else self._asked(target, deadline)
        known = self._known[origin]
        if isinstance(known, NoPage):
            raise NoPage(known.reason, known.detail)
        return known

    def _asked(self, target: Target, deadline: Deadline) -> str | NoPage:
        """The rules as the site gives them now."""
        ask = partial(self._guest.ask, deadline=deadline, part=_MOST_BYTES)
        where = read_target(f"{target.origin}/robots.txt")
        try:
            answer = through_redirects(ask, where, _MOST_REDIRECTS)
        except NoPage as problem:
            return problem if problem.reason in _TELLING else _unreachable(target.host)
        text = _rules(answer)
        if text is None:
            return _unreachable(target.host)
        self._keep(target.origin, answer, text)
        return text

    def _keep(self, origin: str, answer: Answer, text: str) -> None:
        now = self._guest.now()
        page = Page(
            url=answer.target.url,
            asked=f"{origin}/robots.txt",
            text=text,
            kind="text",
            sha256=digest(text),
            fetched=now,
            checked=now,
        )
        self._cache.write(_key(origin), page)


def _rules(answer: Answer) -> str | None:
    """The rules in an answer; none where there is no file, None where nobody knows."""
    if answer.status // 100 == _THERE:
        whole = len(answer.body) < _MOST_BYTES
        body = answer.body if whole else answer.body.rpartition(b"\n")[0]
        return body.decode("utf-8-sig", "replace")
    missing = answer.status // 100 == _THEIR_NO and answer.status != _TOO_MANY
    return "" if missing else None


def _key(origin: str) -> str:
    return f"robots.txt of {origin}"


def _unreachable(host: str) -> NoPage:
    detail = f"What {host} allows programs to read cannot be found out (its robots.txt)."
    return NoPage("robots_unreachable", detail)
