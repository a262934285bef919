"""One request and its answer, over one connection."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from contextlib import suppress
from http.client import HTTPException

import msgspec
from requests import Request, RequestException, Response, Timeout
from requests.exceptions import SSLError
from urllib3.exceptions import HTTPError

from assistant.research.adapter import CheckedAdapter
from assistant.research.body import check_kind, read_body
from assistant.research.deadline import Deadline, Meter
from assistant.research.fetched import Limits, NoPage, Outside
from assistant.research.lookup import public_addresses
from assistant.research.sockets import Route
from assistant.research.targets import Target, follow

_REDIRECTS = (301, 302, 303, 307, 308)
_NO_BODY = (204, 304)
_PART = 64 * 1024
"""How much is read of an error page: enough to see what kind of wall it is."""
# What the libraries below us raise on answers that no server should give.
_UNREADABLE = (RequestException, HTTPError, HTTPException, OSError, ValueError)


class Answer(msgspec.Struct, frozen=True):
    """What a server said; header names are in small letters."""

    target: Target
    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def location(self) -> str:
        """Where it sends us, if it does."""
        return self.headers.get("location", "") if self.status in _REDIRECTS else ""


class Exchange:
    """Sends single requests: no redirects, no second tries, no robots.txt."""

    def __init__(self, outside: Outside, limits: Limits, user_agent: str) -> None:
        self._outside = outside
        self._limits = limits
        self._headers = {
            "User-Agent": user_agent,
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.5",
            "Accept-Encoding": "gzip, deflate",
            "Accept-Language": "en,*;q=0.5",
            "Connection": "close",
        }

    def ask(
        self,
        target: Target,
        deadline: Deadline,
        headers: Mapping[str, str] | None = None,
        *,
        part: int = 0,
    ) -> Answer:
        """The answer to one GET.

        Args:
            target: what to ask for.
            deadline: when to give up.
            headers: to send beside the usual ones.
            part: read no more than so many bytes of the body, of whatever type it is.

        Raises:
            NoPage: there is no answer that could be read.
        """
        addresses = public_addresses(target, self._outside.resolver, deadline)
        meter = Meter(deadline, self._limits.head_bytes)
        route = Route(addresses, target.port, meter, self._limits.connect_seconds)
        adapter = CheckedAdapter(target, route)
        try:
            return self._ask(adapter, target, meter, headers or {}, part)
        except Timeout:
            raise deadline.missed() from None
        except SSLError as error:
            raise _unsafe(error) from None
        except _UNREADABLE:
            deadline.left()
            raise NoPage("broken", "The site broke off, or its answer is malformed.") from None
        finally:
            adapter.close()

    def _ask(
        self,
        adapter: CheckedAdapter,
        target: Target,
        meter: Meter,
        headers: Mapping[str, str],
        part: int,
    ) -> Answer:
        request = Request("GET", target.url, {**self._headers, "Host": target.netloc, **headers})
        response = adapter.send(
            request.prepare(),
            stream=True,
            timeout=meter.deadline.left(),
            verify=self._outside.certificates or True,
        )
        try:
            return Answer(
                target,
                response.status_code,
                {name.lower(): value for name, value in response.headers.items()},
                self._body(response, meter, part),
            )
        finally:
            response.raw.close()

    def _body(self, response: Response, meter: Meter, part: int) -> bytes:
        """What is wanted of the body: all of a page, the beginning of an error, no redirect's."""
        status = response.status_code
        if status in _REDIRECTS or status in _NO_BODY:
            return b""
        if not response.ok:
            # The status has said it all; what stands below it may be as broken as it likes.
            with suppress(NoPage, *_UNREADABLE):
                return read_body(response, meter, self._limits, part=part or _PART)
            return b""
        if not part:
            check_kind(response.headers.get("content-type", ""))
        return read_body(response, meter, self._limits, part=part)


def _unsafe(error: SSLError) -> NoPage:
    """Why there is no safe connection."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return NoPage("certificate", "The site cannot prove that it is the one it says it is.")
        cause = cause.__cause__ or cause.__context__
    return NoPage("connection", "No safe connection to the site could be made.")


def through_redirects(ask: Callable[[Target], Answer], target: Target, most: int) -> Answer:
    """The answer at the end of a chain of redirects, each asked for anew.

    Args:
        ask: gives the answer for one target.
        target: where to begin.
        most: how many redirects are followed.

    Raises:
        NoPage: the chain is too long, goes round, or leads somewhere that we do not go.
    """
    seen: set[str] = set()
    while len(seen) <= most:
        answer = ask(target)
        if not answer.location:
            return answer
        seen.add(target.url)
        target = follow(target, answer.location)
        if target.url in seen:
            raise NoPage("redirects", "The page redirects in a circle.")
    raise NoPage("redirects", f"The page redirects more than {most} times.")
