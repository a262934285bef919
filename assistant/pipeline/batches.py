"""Audits shared out among processes, or machines: the same answers in the same order."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from typing import TYPE_CHECKING, TypeVar

import msgspec
from msgspec.structs import replace

from assistant.pipeline.one import Auditor
from assistant.pipeline.outcome import Answer, AuditRequest, Subject, unpack

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

LEAST_DEALS = 200
"""Deals of a batch: fewer are looked at sooner than they are sent to another machine."""
_FEW, _MANY = 8, 64
"""Deals of a batch for workers nearby: few at the end, when the others are done already."""
_AHEAD = 64
"""Batches handed over before the first comes back: enough to keep a cluster busy."""

T = TypeVar("T")


class Errand(msgspec.Struct, frozen=True, kw_only=True):
    """One audit, as its workers know it.

    Args:
        request: what is asked about each deal.
        remember: keep what became of them in the workspace, and look there first.
        run: tells this audit from every other that a worker may have served before.
    """

    request: AuditRequest
    remember: bool = True
    run: str = ""


class _Desk(threading.local):
    """The auditor of a worker, which serves all batches of one audit."""

    errand: Errand | None = None
    auditor: Auditor | None = None


_desk = _Desk()


def audit_batches(
    subjects: Iterable[Subject],
    errand: Errand,
    executor: Executor,
    *,
    sizes: Iterable[int] = repeat(LEAST_DEALS),
    ahead: int = _AHEAD,
) -> Iterator[Answer]:
    """What became of every deal, in the order given.

    Args:
        subjects: deal files, as the workers can open them, and rows of exports.
        errand: what is asked about each.
        executor: does the work; not shut down here.
        sizes: how many deals are handed over together, batch after batch.
        ahead: batches that are handed over before the first comes back.
    """
    waiting: deque[Future[list[bytes]]] = deque()
    for part in _batches(subjects, sizes):
        waiting.append(executor.submit(audit_batch, part, errand))
        if len(waiting) >= ahead:
            yield from map(unpack, waiting.popleft().result())
    while waiting:
        yield from map(unpack, waiting.popleft().result())


def audit_batch(subjects: Sequence[Subject], errand: Errand) -> list[bytes]:
    """What became of some deals, packed small: the work of one worker."""
    auditor = _auditor(errand)
    try:
        return [answer.smaller().packed for answer in auditor.audit(subjects)]
    finally:
        auditor.flush()


def _auditor(errand: Errand) -> Auditor:
    """What looks at the deals; it opens playbooks once an audit, not once a batch."""
    auditor, before = _desk.auditor, _desk.errand
    if auditor and before and replace(before, request=errand.request) == errand:
        if before.request != errand.request:
            auditor.ask(errand.request)
    else:
        if auditor:
            auditor.close()
        auditor = Auditor(errand.request, remember=errand.remember)
    _desk.auditor, _desk.errand = auditor, errand
    return auditor


def shrinking(deals: int, workers: int) -> Iterator[int]:
    """Sizes of batches with which workers nearby are done at nearly the same time.

    Args:
        deals: how many there are; where nobody knows yet, 0.
        workers: how many share them.
    """
    while True:
        size = min(max(deals // (4 * workers), _FEW), _MANY)
        yield size
        deals -= size


def _batches(items: Iterable[T], sizes: Iterable[int]) -> Iterator[list[T]]:
    rest = iter(items)
    for size in sizes:
        part = list(islice(rest, size))
        if not part:
            return
        yield part
