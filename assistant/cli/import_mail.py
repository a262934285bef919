"""`deal import mail`: mails, taken into a deal."""

from __future__ import annotations

import datetime as dt
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from assistant.cli import output
from assistant.cli.begin import shell
from assistant.cli.editing import changes_a_deal
from assistant.cli.failures import BAD_INPUT
from assistant.cli.params import FILE, DateParam, today_at

_EXAMPLES = """
\b
Examples:
  deal import mail inbox.mbox --into acme.yaml
  deal import mail mails/ "Re offer.msg" --into acme.yaml --dry-run
  deal import mail ~/Maildir --into acme.yaml --since 2026-09-01
  deal import mail inbox.mbox --into acme.yaml --customer acme.example
"""
_BARS = {"files": ("Looking through the files", 20_000_000), "mails": ("Reading mails", 500)}
"""What each bar is called, and from how many bytes or mails on it takes long enough for one."""


@click.command("mail", epilog=_EXAMPLES)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True, type=FILE)
@click.option("--into", required=True, metavar="FILE", type=FILE, help="The deal.")
@click.option(
    "--customer",
    multiple=True,
    metavar="DOMAIN",
    help="A mail domain of the customer, or one address; once for each.",
)
@click.option("--since", type=DateParam(), help="Leave earlier mails out.")
@changes_a_deal
def import_mail(
    paths: tuple[Path, ...],
    into: Path,
    customer: tuple[str, ...],
    since: dt.date | None,
    as_of: dt.date | None,
    rehearse: bool,
    form: str,
) -> None:
    """Take the mails with a customer into a deal.

    PATH is a mail (.eml, .emlx, Outlook's .msg), a mailbox (.mbox), a maildir, or a folder of
    such. Only mails with this deal's customer are taken: by the account's website, by the people
    whom the deal knows, and their threads. Each becomes an activity with its newest words; people
    of theirs who are new become stakeholders. Doing it again adds nothing, and what you have
    changed by hand stays; a mail that you took out comes in again.
    """
    from assistant import coach
    from assistant.reports.mail_import import render_mail_import

    mails = coach.Mails(paths, customer, since)
    today = as_of or today_at(into)
    with ExitStack() as stack:
        progress = _Bars(stack).show
        result = coach.import_mail(into, mails, today, write=not rehearse, progress=progress)
    output.show(result, form, render_mail_import)
    if result.written and form == "terminal":
        click.echo(f"Next: deal review {shell(into)}")
    if result.unusable:
        raise click.exceptions.Exit(BAD_INPUT)


class _Bars:
    """A bar on standard error for each thing that takes long, where somebody looks at it."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._shown = ""
        self._bar: Any = None

    def show(self, what: str, done: int, total: int) -> None:
        """Show that so much of it is done."""
        label, long = _BARS[what]
        if total < long or not sys.stderr.isatty():
            return
        if what != self._shown:
            self._stack.close()
            bar = click.progressbar(length=total, label=label, file=sys.stderr)
            self._shown, self._bar = what, self._stack.enter_context(bar)
        self._bar.update(done - self._bar.pos)
