"""Audits shared out among processes, or machines: the same answers in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from itertools import islice
from typing import TypeVar

import msgspec

from assistant.pipeline.one import Auditor
from assistant.pipeline.outcome import Audited, AuditRequest, Subject

LEAST_DEALS = 200
"""Deals of a batch: fewer are looked at sooner than they are handed over."""
_AHEAD = 4
"""Batches handed over before the first comes back: enough to keep two workers busy."""

T = TypeVar("T")
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list[Audited]).decode


def audit_batches(
    subjects: Iterable[Subject],
    request: AuditRequest,
    executor: Executor,
    *,
    remember: bool = True,
    batch: int = LEAST_DEALS,
    ahead: int = _AHEAD,
) -> Iterator[Audited]:
    """What became of every deal, in the order given.

    Args:
        subjects: deal files, as the workers can open them, and rows of exports.
        request: what is asked about each.
        executor: does the work; not shut down here.
        remember: keep what became of them in the workspace, and look there first.
        batch: deals that are handed over together.
        ahead: batches that are handed over before the first comes back.
    """
    waiting: list[Future[bytes]] = []
    for part in _batches(subjects, batch):
        waiting.append(executor.submit(audit_batch, part, request, remember))
        if len(waiting) >= ahead:
            yield from _decode(waiting.pop(0).result())
    for future in waiting:
        yield from _decode(future.result())


def audit_batch(subjects: Sequence[Subject], request: AuditRequest, remember: bool) -> bytes:
    """What became of some deals, packed: the work of one worker."""
    auditor = Auditor(request, remember=remember)
    try:
        return _encode([auditor.audit(one) for one in subjects])
    finally:
        auditor.close()


def _batches(items: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part
