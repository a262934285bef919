"""The fetcher in the exam: its surroundings, and what is measured of each case."""

from __future__ import annotations

import datetime as dt
import itertools
import json
import sys
import time
from collections.abc import Sequence
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import msgspec

from assistant.research.cache import Cache
from assistant.research.fetch import Fetcher
from assistant.research.fetched import FetchProblem, Limits, Outside, Page
from assistant.research.parsing import Child
from tests.research.exam.server import (
    DEAF,
    PLAIN_ON_443,
    RESETS,
    SHUTS,
    SILENT,
    SLOW_HANDSHAKE,
    UNREACHABLE,
)

PUBLIC = "93.184.216.34"
PUBLIC_6 = "2606:2800:220:1:248:1893:25c8:1946"
NOW = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.UTC)
MOST_MEGABYTES = 100
"""How much larger one page may make this process."""
SLACK = 4
"""Seconds beyond the deadline: this machine may be busy with other things."""

ADDRESSES: dict[str, list[str]] = {
    "six.test": [PUBLIC_6],
    "deaf.test": [DEAF],
    "silent.test": [SILENT],
    "silent.acme.test": [SILENT],
    "slow-handshake.acme.test": [SLOW_HANDSHAKE],
    "plain.acme.test": [PLAIN_ON_443],
    "resets.test": [RESETS],
    "shuts.test": [SHUTS],
    "unreachable.test": [UNREACHABLE],
    "second-answers.test": [UNREACHABLE, PUBLIC],
    "private.test": ["10.0.0.1"],
    "metadata.test": ["169.254.169.254"],
    "loopback.test": ["127.0.0.1"],
    "loopback-six.test": ["::1"],
    "mapped.test": ["::ffff:10.0.0.1"],
    "nat64.test": ["64:ff9b::a00:1"],
    "zone.test": ["fe80::1%lo"],
    "mixed.test": [PUBLIC, "192.168.1.1"],
    "no-address.test": [],
    "odd-answer.test": ["not an address"],
}


class Watch:
    """Hears of every connection and every look-up that this process tries, before it happens."""

    def __init__(self) -> None:
        self.connected: list[str] = []
        self.looked_up: list[str] = []
        sys.addaudithook(self._hear)

    def clear(self) -> None:
        """Forget what was heard."""
        self.connected.clear()
        self.looked_up.clear()

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in {"socket.connect", "socket.sendto"}:
            self.connected.append(arguments[1][0])
        elif event in {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}:
            self.looked_up.append(str(arguments[0]))


class Outcome(msgspec.Struct, frozen=True):
    """What one case gave, and what it cost."""

    case: str
    result: str
    detail: str
    seconds: float
    megabytes: float


class World:
    """Fetchers in a world where pauses pass at once, and what the servers heard of them."""

    def __init__(self, folder: Path, servers: Path, child: Child) -> None:
        self.folder = folder
        self.slept: list[float] = []
        self.lost: list[float] = []
        self.names: list[str] = []
        self.addresses = dict(ADDRESSES)
        self.now = NOW
        self.child = child
        self._servers = servers
        self._log = servers / "requests.jsonl"
        self._heard_before = len(self._lines())

    def fetcher(self, *, seconds: float = 15, offline: bool = False) -> Fetcher:
        """A fetcher whose memory of the run is new; the cache stays."""
        limits = Limits(seconds=seconds)
        cache = Cache(self.folder)
        return Fetcher(self.outside(), cache, self.child, limits=limits, offline=offline)

    def outside(self) -> Outside:
        """The names, the clocks and the pauses of this world."""
        return Outside(
            resolver=self._resolve,
            clock=lambda: time.monotonic() + sum(self.slept) + sum(self.lost),
            sleep=self.slept.append,
            now=lambda: self.now,
            certificates=str(self._servers / "authority.pem"),
        )

    def heard(self) -> list[dict[str, Any]]:
        """What the servers were asked since this world began, without robots.txt."""
        return [one for one in self.heard_all() if one["path"] != "/robots.txt"]

    def heard_all(self) -> list[dict[str, Any]]:
        """The same, with robots.txt."""
        return [json.loads(line) for line in self._lines()[self._heard_before :]]

    def _lines(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []

    def _resolve(self, name: str) -> Sequence[str]:
        self.names.append(name)
        if name == "slow-name.test":
            time.sleep(60)
        if name == "late.test":
            self.lost.append(9)
        if name == "unknown.test":
            raise OSError("no such name")
        if name == "rebinding.test":
            return [PUBLIC] if self.names.count(name) == 1 else ["127.0.0.1"]
        return self.addresses.get(name, [PUBLIC])


class Examiner:
    """Reads one hostile page, measures what it costs, and fails when it costs too much."""

    def __init__(self, world: World, watch: Watch, case: str, outcomes: list[Outcome]) -> None:
        self._world = world
        self._watch = watch
        self._case = case
        self._outcomes = outcomes

    def read(self, url: str, *, seconds: float = 15) -> Page | FetchProblem:
        """What a fresh fetcher gives for a URL."""
        fetcher = self._world.fetcher(seconds=seconds)
        return self.measure(lambda: fetcher.fetch(url), seconds)

    def measure(self, work: Any, seconds: float) -> Any:
        """What some work gives; its time, its memory and where it went are checked."""
        before = _resident(peak=False)
        _forget_peak()
        began = time.monotonic()
        result = work()
        spent = time.monotonic() - began
        grown = _resident(peak=True) - before
        reason = getattr(result, "reason", type(result).__name__)
        detail = getattr(result, "detail", "")
        self._outcomes.append(Outcome(self._case, reason, detail, spent, grown))
        assert spent < seconds + SLACK
        assert grown < MOST_MEGABYTES
        assert_nothing_left(self._watch)
        return result


def assert_nothing_left(watch: Watch) -> None:
    """Every connection went to one of the public addresses of the exam; no name was looked up."""
    known = {PUBLIC, PUBLIC_6, *itertools.chain(*ADDRESSES.values())}
    for address in watch.connected:
        assert address in known
        assert ip_address(address).is_global
    assert watch.looked_up == []


def _resident(*, peak: bool) -> float:
    """The memory of this process in megabytes, now or at its highest."""
    wanted = "VmHWM:" if peak else "VmRSS:"
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    line = next(line for line in lines if line.startswith(wanted))
    return int(line.split()[1]) / 1024


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
