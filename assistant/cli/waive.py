"""`deal waive`: leaving a finding alone, for a reason and for a time."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from assistant.cli.editing import changes_a_deal, show
from assistant.cli.params import FILE, DateParam, today_at
from assistant.errors import AssistantError

_EXAMPLES = """
\b
Examples:
  deal waive acme.yaml buyer-silent --why "Their budget round closes in January" \\
      --by "Jo Park" --until 2027-01-15
  deal waive acme.yaml unanswered-question --subject budget \\
      --why "The board names it on Tuesday" --by "Jo Park" --until 2026-12-02
"""


@click.command(epilog=_EXAMPLES)
@click.argument("path", metavar="FILE", type=FILE)
@click.argument("check")
@click.option("--subject", default="", help="Only this person, question or promise. Default: all.")
@click.option("--why", default="", help="Why it may be left alone, for whoever reads it later.")
@click.option("--by", default="", metavar="NAME", help="Who of us says so.")
@click.option("--until", type=DateParam(), help="The day on which it ends by itself.")
@changes_a_deal
def waive(
    path: Path,
    check: str,
    subject: str,
    why: str,
    by: str,
    until: dt.date | None,
    as_of: dt.date | None,
    rehearse: bool,
    form: str,
) -> None:
    """Leave a finding alone, for a reason that everybody can read, until a day.

    CHECK is pack/check, or the check alone. Every review goes on showing what is waived, why, and
    by whom; it comes back by itself on the day after.
    """
    from assistant import coach
    from assistant.records.deal import Waiver

    if not why.strip():
        raise AssistantError("Why may it be left alone? Add --why and a sentence.")
    if not by.strip():
        raise AssistantError("Who says so? Add --by and your name.")
    if until is None:
        raise AssistantError("Until when? Add --until and a day to come, such as 2027-01-15.")
    new = Waiver(check=check, why=why.strip(), by=by.strip(), until=until, subject=subject.strip())
    show(coach.waive_finding(path, new, as_of or today_at(path), write=not rehearse), form)
