"""What a child is asked to do in tests."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from pathlib import Path

import msgspec


class Question(msgspec.Struct, frozen=True):
    """Anything with a type."""

    numbers: tuple[int, ...]


class Answer(msgspec.Struct, frozen=True):
    """The same."""

    total: int
    child: int


def add(question: Question) -> Answer:
    """The sum, and who worked it out."""
    return Answer(sum(question.numbers), os.getpid())


def spin(_: int) -> int:
    """Work without end, in a way that no signal handler of Python's interrupts."""
    return sum(x for x in iter(int, 1))


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)


def crash(_: int) -> None:
    """Read from nowhere."""
    ctypes.string_at(0)


def leave(code: int) -> None:
    """End the process."""
    os._exit(code)


def raise_something(words: str) -> None:
    """Fail."""
    raise LookupError(words)


def eat(megabytes: int) -> int:
    """Take memory, and keep it."""
    return len([bytearray(1024 * 1024) for _ in range(megabytes)])


def dig(depth: int) -> int:
    """Call itself."""
    return 0 if not depth else 1 + dig(depth - 1)


def shout(count: int) -> str:
    """Print on the way."""
    print("x" * count, flush=True)
    sys.stderr.write("y" * count)
    os.write(1, b"z" * count)
    return "said"


def echo(text: str) -> str:
    """Give it back."""
    return text


def lie(_: int) -> int:
    """Give back something else than was said."""
    return "not a number"  # type: ignore[return-value]


def inputs(_: int) -> list[str]:
    """Where the descriptors lead that a parser could read from or print to."""
    return [str(Path(f"/proc/self/fd/{number}").resolve()) for number in range(3)]
