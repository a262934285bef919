"""The command `deal`: parses, calls coach, prints, sets the exit code.

0 done, 1 findings at or above `--fail-on`, 2 bad input or usage, 3 a fault of ours.
"""

from __future__ import annotations

import gc
import os
import sys

# A command loads much, keeps it, and ends: looking for garbage on the way took a tenth of
# `deal review`, and while click alone was loaded it was looked for seventeen times.
gc.set_threshold(100_000)

import click  # noqa: E402

from assistant import __version__  # noqa: E402
from assistant.cli.group import LazyGroup  # noqa: E402

_EXAMPLES = """
\b
Examples:
  deal new acme.yaml                  write a first record
  deal review acme.yaml               what would a good coach ask?
  deal review deals/ --fail-on high   many deals; exit code 1 on alarms
  deal playbook show buyer-silent     what a check looks for, and why
"""


@click.group(
    cls=LazyGroup,
    epilog=_EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 88},
)
@click.version_option(__version__, prog_name="deal")
def deal() -> None:
    """Coaches you on your deals: what a good coach would ask, with the evidence."""


def main() -> None:
    """Run the command; every error ends in a sentence and an exit code, never in a traceback."""
    _open_closed_streams()
    for stream in (sys.stdout, sys.stderr):
        # the same bytes under every locale
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        sys.exit(deal.main(standalone_mode=False))
    except click.exceptions.Exit as stop:
        sys.exit(stop.exit_code)
    except Exception as error:
        from assistant.cli.failures import report

        sys.exit(report(error))
    finally:
        # Python looks for garbage in all that is loaded before it ends: a fifth of `deal review`.
        gc.freeze()


def _open_closed_streams() -> None:
    """Where the shell has closed a stream, nothing comes in, and what goes out is lost."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115 -- as long as we run
