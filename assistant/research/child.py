"""What runs in the child process: one call after the other, until its input ends."""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from typing import IO, Any, Literal, get_type_hints

import msgspec

LENGTH = 4
"""Every message is its length in so many bytes, and JSON."""


class Call(msgspec.Struct, frozen=True):
    """A function by its name, and its one argument."""

    module: str
    function: str
    argument: msgspec.Raw
    seconds: float
    largest: int


class Reply(msgspec.Struct, frozen=True):
    """What the function gave, or why it gave nothing."""

    result: msgspec.Raw = msgspec.Raw(b"null")
    problem: Literal["", "too_big", "failed"] = ""
    detail: str = ""


def signature(function: Callable[..., Any]) -> tuple[Any, Any]:
    """The types of a function's argument and result."""
    hints = get_type_hints(function)
    result = hints.pop("return", Any)
    return next(iter(hints.values()), Any), result


def send(stream: IO[bytes], message: Call | Reply) -> None:
    """Write one message."""
    content = msgspec.json.encode(message)
    stream.write(len(content).to_bytes(LENGTH, "big") + content)
    stream.flush()


def serve() -> None:
    """Say that we are there, then answer calls; `argv` says how much memory there is."""
    calls, replies = _streams()
    _limit_memory(int(sys.argv[1]))
    send(replies, Reply())
    while head := calls.read(LENGTH):
        call = msgspec.json.decode(calls.read(int.from_bytes(head, "big")), type=Call)
        _limit_cpu(call.seconds)
        send(replies, _answer(call))


def _answer(call: Call) -> Reply:
    try:
        function = getattr(import_module(call.module), call.function)
        argument, _ = signature(function)
        result = function(msgspec.json.decode(call.argument, type=argument))
        content = msgspec.json.encode(result)
    except (MemoryError, RecursionError) as error:
        return Reply(problem="too_big", detail=type(error).__name__)
    except Exception as error:  # whatever a page makes a parser do, it must not end the run
        return Reply(problem="failed", detail=type(error).__name__)
    if len(content) > call.largest:
        return Reply(problem="too_big", detail="result")
    return Reply(result=msgspec.Raw(content))


def _streams() -> tuple[IO[bytes], IO[bytes]]:
    """Our ends of the pipes; what a parser prints must not come between."""
    streams = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    silence = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(silence, descriptor)
    os.close(silence)
    return streams


def _limit_memory(most: int) -> None:
    if sys.platform != "win32":
        _limit("RLIMIT_AS", most)
        _limit("RLIMIT_CORE", 0)


def _limit_cpu(seconds: float) -> None:
    """End by ourselves when nobody is left to end us."""
    if sys.platform != "win32":
        used = os.times()
        _limit("RLIMIT_CPU", math.ceil(used.user + used.system + seconds) + 1)


def _limit(name: str, most: int) -> None:
    """Where a system refuses, the parent's clock is what is left."""
    import resource  # noqa: PLC0415 - Windows has none

    which = getattr(resource, name)
    _, highest = resource.getrlimit(which)
    with suppress(ValueError, OSError):
        resource.setrlimit(which, (most, highest))
