"""Reading what strangers wrote in a process of its own, which can be ended.

A parser of pages can be held for many seconds by a few kilobytes, or made to fall over; no limit
inside the process helps against that.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from typing import IO, Literal, TypeVar

import msgspec

from assistant.research.child import LENGTH, Call, Reply, send, signature

Argument = TypeVar("Argument")
Result = TypeVar("Result")

_MEMORY = 1024 * 1024 * 1024
_LARGEST = 32 * 1024 * 1024
_BEGINNING_SECONDS = 30
_FRAME = 1024  # what stands around a result in a reply
# -I: nothing of the user's settings; the path is ours, so that the child finds what we find.
_START = (
    "import sys; sys.path[:] = sys.argv[2:]; from assistant.research.child import serve; serve()"
)


class ChildProblem(msgspec.Struct, frozen=True):
    """Why a call gave no result.

    `too_slow`: it was ended; `too_big`: its memory or its result; `crashed`: the process fell
    over; `failed`: the function raised, `detail` names what.
    """

    reason: Literal["too_slow", "too_big", "crashed", "failed"]
    detail: str = ""


class Child:
    """A process that runs one function at a time, begun when needed and again after a fall.

    Args:
        memory: how many bytes it may take (not on Windows).
        largest: how many bytes of JSON a result may have.
    """

    def __init__(self, memory: int = _MEMORY, largest: int = _LARGEST) -> None:
        self._memory = memory
        self._largest = largest
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Child:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def call(
        self, function: Callable[[Argument], Result], argument: Argument, *, seconds: float
    ) -> Result | ChildProblem:
        """What the function gives for the argument.

        Args:
            function: stands in a module, takes one argument; it and its result are JSON.
            argument: what to give it.
            seconds: the child is ended when they have passed.
        """
        raw = msgspec.Raw(msgspec.json.encode(argument))
        call = Call(function.__module__, function.__name__, raw, seconds, self._largest)
        reply = self._reply(call)
        if isinstance(reply, ChildProblem):
            self.close()
            return reply
        if reply.problem:
            return ChildProblem(reply.problem, reply.detail)
        try:
            result: Result = msgspec.json.decode(reply.result, type=signature(function)[1])
        except msgspec.MsgspecError:
            self.close()
            return ChildProblem("crashed", "It said something else than a result.")
        return result

    def close(self) -> None:
        """End the process, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _reply(self, call: Call) -> Reply | ChildProblem:
        """What the child says; that it takes a moment to begin is not the call's fault."""
        process = self._process
        if process is None or process.poll() is not None:
            process = self._begin()
            begun = _in_time(process, _BEGINNING_SECONDS, lambda: _hear(process, self._largest))
            if isinstance(begun, ChildProblem):
                return begun
        return _in_time(process, call.seconds, lambda: _ask(process, call, self._largest))

    def _begin(self) -> subprocess.Popen[bytes]:
        self.close()
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-c", _START, str(self._memory), *sys.path],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        return self._process


def _in_time(
    process: subprocess.Popen[bytes], seconds: float, work: Callable[[], Reply]
) -> Reply | ChildProblem:
    """What the work gives; the process is ended when it takes too long, and its pipe with it."""
    late = threading.Event()

    def end() -> None:
        late.set()
        process.kill()

    timer = threading.Timer(seconds, end)
    timer.daemon = True
    timer.start()
    try:
        return work()
    except (OSError, EOFError, msgspec.MsgspecError):
        return ChildProblem("too_slow" if late.is_set() else "crashed")
    finally:
        timer.cancel()


def _ask(process: subprocess.Popen[bytes], call: Call, largest: int) -> Reply:
    assert process.stdin
    send(process.stdin, call)
    return _hear(process, largest)


def _hear(process: subprocess.Popen[bytes], largest: int) -> Reply:
    assert process.stdout
    size = int.from_bytes(_exactly(process.stdout, LENGTH), "big")
    if size > largest + _FRAME:
        raise EOFError
    return msgspec.json.decode(_exactly(process.stdout, size), type=Reply)


def _exactly(stream: IO[bytes], count: int) -> bytes:
    content = stream.read(count)
    if len(content) < count:
        raise EOFError
    return content
