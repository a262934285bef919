"""Who does the work of a large audit: this process, some of this machine's, or others."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from assistant.coach import Workers


@contextmanager
def workers(deals: int, jobs: int | None, factory: str) -> Iterator[Workers | None]:
    """What shares out the work; None where this process does it alone.

    Args:
        deals: how many there are to look at.
        jobs: worker processes; default: one for each core.
        factory: `module:function`, which makes any executor of `concurrent.futures`.
    """
    if factory:
        from assistant.coach import Workers

        with _made_by(factory)() as executor:
            yield Workers(executor)
        return
    from assistant.pipeline.batches import LEAST_DEALS

    count = jobs or os.cpu_count() or 1
    if count == 1 or deals <= LEAST_DEALS:
        yield None
        return
    from concurrent.futures import ProcessPoolExecutor

    from assistant.coach import Workers

    with ProcessPoolExecutor(count, initializer=_end_with_parent) as executor:
        yield Workers(executor, nearby=count)


def _end_with_parent() -> None:
    """Makes a worker end when the audit is killed: nobody else would tell it."""
    import multiprocessing

    parent = multiprocessing.parent_process()
    if parent:
        threading.Thread(target=_outlive, args=(parent.sentinel,), daemon=True).start()


def _outlive(sentinel: int) -> None:
    from multiprocessing.connection import wait

    wait([sentinel])
    os._exit(1)


def _made_by(factory: str) -> Callable[[], Executor]:
    module, _, name = factory.partition(":")
    try:
        made = getattr(import_module(module), name)
    except (ImportError, AttributeError, ValueError) as error:
        message = f"'{factory}' leads to no function: {error}. Write module:function."
        raise click.BadParameter(message, param_hint="--executor") from None
    if not callable(made):
        message = f"'{factory}' is no function that makes an executor."
        raise click.BadParameter(message, param_hint="--executor")
    return made  # type: ignore[no-any-return]
