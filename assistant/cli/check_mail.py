"""`deal check-mail`: one mail, before it is sent."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assistant.cli import output
from assistant.cli.params import DateParam, today_at
from assistant.results.finding import SEVERITIES, Severity

if TYPE_CHECKING:
    from assistant.results.mail_check import MailCheck

_EXAMPLES = """
\b
Examples:
  deal check-mail draft.eml
  deal check-mail draft.txt --kind follow_up
  deal check-mail draft.eml --deal acme.yaml --to "Maria Lopez"
  pbpaste | deal check-mail - --deal acme.yaml
"""


class MailKindParam(click.ParamType[str]):
    """A kind of mail, such as follow_up; dashes will do."""

    name = "kind"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The kind, or a usage error that names them all."""
        from assistant.errors import did_you_mean
        from assistant.records.mail import MAIL_KINDS

        kind = str(value).strip().lower().replace("-", "_")
        if kind not in MAIL_KINDS:
            hint = did_you_mean(kind, MAIL_KINDS)
            self.fail(
                f"'{value}' is no kind of mail. {hint} Kinds: {', '.join(MAIL_KINDS)}.", param, ctx
            )
        return kind


@click.command("check-mail", epilog=_EXAMPLES)
@click.argument("path", metavar="FILE", type=click.Path(path_type=Path))
@click.option(
    "--deal",
    type=click.Path(path_type=Path),
    help="The deal it belongs to: what they told us, what we owe, how long they have been silent.",
)
@click.option("--kind", type=MailKindParam(), help="What it is for. Default: read from its words.")
@click.option("--to", default="", metavar="NAME", help="Who gets it. Default: as its head says.")
@click.option("--as-of", type=DateParam(), help="The day it is sent. Default: its own, else today.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["terminal", "json"]),
    default="terminal",
    help="For people, or for programs. Default: terminal.",
)
@click.option("--only", multiple=True, metavar="CHECK", help="Show only this check or pack.")
@click.option("--skip", multiple=True, metavar="CHECK", help="Leave out this check or pack.")
@click.option(
    "--min-severity", type=click.Choice(SEVERITIES), default="low", help="Show from here on up."
)
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    help="Exit with 1 if a trusted finding is at least this severe.",
)
def check_mail(
    path: Path,
    deal: Path | None,
    kind: Any,
    to: str,
    as_of: dt.date | None,
    form: str,
    only: tuple[str, ...],
    skip: tuple[str, ...],
    min_severity: Severity,
    fail_on: Severity | None,
) -> None:
    """What a good coach would say about a mail before you send it.

    FILE is a mail (.eml), or its text; lines such as "Subject: ..." may stand first. - reads
    what is piped in. Nothing is sent, and nothing is changed.
    """
    from assistant import coach
    from assistant.reports.json import render_json
    from assistant.reports.mail import render_mail
    from assistant.review.select import Selection, alarms, select

    wanted = Selection(only=only, skip=skip, min_severity=min_severity)
    here = Path.cwd() if str(path) == "-" else path
    request = coach.MailRequest(
        deal=deal,
        to=to,
        kind=kind,
        as_of=as_of,
        default_day=today_at(deal or here),
        names=wanted.names,
    )
    if str(path) == "-":
        content = sys.stdin.buffer.read()
        whole = coach.check_content(content, "standard input", here, request)
    else:
        whole = coach.check_mail(path, request)
    shown = select(whole, wanted)
    if form == "json":
        click.echo(render_json(shown), nl=False)
    else:
        text = render_mail(shown, output.width(), output.wants_colour(), part=wanted.is_part)
        click.echo(text, nl=False)
    _end(whole)
    if fail_on and any(True for _ in alarms(select(whole, wanted.whole()), fail_on)):
        sys.exit(1)


def _end(checked: MailCheck) -> None:
    """A check that failed is our fault, whatever else is wrong."""
    from assistant.cli.failures import OUR_FAULT

    failed = [one.check for one in checked.results if one.outcome == "failed"]
    if failed:
        click.echo(f"Our own fault, please report it: {', '.join(failed)} failed.", err=True)
        sys.exit(OUR_FAULT)
