"""`deal import`: what was written elsewhere, taken into a deal; one module a kind."""

from __future__ import annotations

import click

from assistant.cli.group import LazyGroup

COMMANDS: dict[str, str] = {
    "mail": "Mails: .eml, .mbox, .msg, maildir, and folders of them.",
    "call": "Recorded calls: .vtt, .srt, .sbv, texts with speakers, Gong's .json.",
    "crm": "The deals of a CRM export, one file each.",
}
"""Every kind with the line that `deal import --help` shows."""


_EXAMPLES = """
\b
Examples:
  deal import mail inbox.mbox --into acme.yaml
  deal import call call.vtt --into acme.yaml
  deal import crm pipeline.csv --into deals/
"""


@click.group("import", cls=LazyGroup, table=COMMANDS, prefix="import_", epilog=_EXAMPLES)
def import_() -> None:
    """Take in what was written elsewhere: mails, calls, CRM exports.

    Taking the same in twice adds nothing, and what you have changed by hand stays.
    """
