"""Asking a question at a time: Enter skips one, and a mistake is explained and asked again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import click

T = TypeVar("T")


def one(words: str, read: Callable[[str], T]) -> T | None:
    """The answer to one question; None when it was skipped.

    Args:
        words: the question.
        read: makes a value of the answer; raises ValueError with what is wrong with it.
    """
    click.echo(words)
    return _line(read)


def several(read: Callable[[str], T]) -> Iterator[T]:
    """One answer a line, until an empty line."""
    while (answer := _line(read)) is not None:
        yield answer


def _line(read: Callable[[str], T]) -> T | None:
    def check(text: str) -> T | None:
        try:
            return read(text.strip()) if text.strip() else None
        except ValueError as wrong:
            raise click.UsageError(str(wrong)) from None

    answer: T | None = click.prompt(
        " ", prompt_suffix=" > ", default="", show_default=False, value_proc=check
    )
    return answer
