"""`deal answer`: what the customer said, written down."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Literal

import click

from assistant.cli.editing import TODAY, changes_a_deal, on_a_day, show
from assistant.cli.params import FILE, DateParam, today_at

_EXAMPLES = """
\b
Examples:
  deal answer acme.yaml goal "Open a second plant" --said-by Maria
  deal answer acme.yaml cost_of_inaction "1.2 million a year in scrap" \\
      --said-by Maria --date 2026-08-20 --source call-2026-08-20 \\
      --quote "Every hour the line is down costs us fourteen thousand euros."
  deal answer acme.yaml budget --reconfirmed
  deal answer acme.yaml personal_win "Opens line two on time" --for Maria
"""


@click.command(epilog=_EXAMPLES)
@click.argument("path", metavar="FILE", type=FILE)
@click.argument("question")
@click.argument("text", nargs=-1)
@click.option("--said-by", default="", metavar="NAME", help="Who of them said it.")
@click.option("--date", "day", type=DateParam(), help="When. Default with --said-by: today.")
@click.option("--quote", default="", help="Their own words, as they stand in a mail or a call.")
@click.option("--source", default="", help="Where: an activity's id, or a page of the brief.")
@click.option(
    "--share",
    type=click.Choice(["everyone", "ask", "nobody"]),
    help="Whom else we may tell. Default: only who said it.",
)
@click.option("--event-date", type=DateParam(), help="Of an event: when it happens.")
@on_a_day("--reconfirmed", "They confirmed it")
@click.option("--for", "whose", default="", metavar="NAME", help="Whose personal win it is.")
@changes_a_deal
def answer(
    path: Path,
    question: str,
    text: tuple[str, ...],
    said_by: str,
    day: dt.date | None,
    quote: str,
    source: str,
    share: Literal["everyone", "ask", "nobody"] | None,
    event_date: dt.date | None,
    reconfirmed: dt.date | str | None,
    whose: str,
    as_of: dt.date | None,
    rehearse: bool,
    form: str,
) -> None:
    """Write down what the customer said about a QUESTION, and see what that changes.

    An answer counts as far as somebody of theirs said it: name them, and the day. What the file
    says already is kept, with its comments; only what you give here is set.
    """
    from assistant import coach
    from assistant.records.deal import Answer

    now = as_of or today_at(path)
    if isinstance(reconfirmed, str):
        text = text if reconfirmed == TODAY else (reconfirmed, *text)
        reconfirmed = now
    given = Answer(
        answer=" ".join(text).strip(),
        said_by=said_by.strip(),
        date=day,
        quote=quote.strip(),
        source=source.strip(),
        share=share,
        reconfirmed=reconfirmed,
        event_date=event_date,
    )
    edited = coach.record_answer(path, question, given, now, whose=whose, write=not rehearse)
    show(edited, form)
