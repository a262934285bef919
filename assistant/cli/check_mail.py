"""`deal check-mail`: one mail, before it is sent."""

from __future__ import annotations

import datetime as dt
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assistant.cli import output
from assistant.cli.choosing import chooses_findings
from assistant.cli.failures import end_if_ours, show_problem
from assistant.cli.params import FILE, DateParam, for_people_or_programs, today_at

if TYPE_CHECKING:
    from assistant.coach import Selection
    from assistant.results.finding import Severity

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
            kinds = f"Kinds: {', '.join(MAIL_KINDS)}."
            said = (f"'{value}' is no kind of mail.", did_you_mean(kind, MAIL_KINDS), kinds)
            self.fail(" ".join(filter(None, said)), param, ctx)
        return kind


@click.command("check-mail", epilog=_EXAMPLES)
@click.argument("path", metavar="FILE", type=FILE)
@click.option(
    "--deal",
    type=FILE,
    help="The deal it belongs to: what they told us, what we owe, how long they have been silent.",
)
@click.option("--kind", type=MailKindParam(), help="What it is for. Default: read from its words.")
@click.option("--to", default="", metavar="NAME", help="Who gets it. Default: as its head says.")
@click.option("--as-of", type=DateParam(), help="The day it is sent. Default: its own, else today.")
@for_people_or_programs
@chooses_findings
def check_mail(
    path: Path,
    deal: Path | None,
    kind: Any,
    to: str,
    as_of: dt.date | None,
    form: str,
    wanted: Selection,
    fail_on: Severity | None,
) -> None:
    """What a good coach would say about a mail before you send it.

    FILE is a mail (.eml), or its text; lines such as "Subject: ..." may stand first. - reads
    what is piped in. Nothing is sent, and nothing is changed.
    """
    from assistant import coach
    from assistant.reports.mail import render_mail

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
    render = partial(render_mail, part=wanted.is_part)
    output.show(coach.select(whole, wanted), form, render)
    for problem in whole.problems:
        show_problem(problem)
    end_if_ours(one.check for one in whole.results if one.outcome == "failed")
    if fail_on and coach.has_alarm([whole], wanted, fail_on):
        sys.exit(1)
