"""`deal research`: what a company says in public, kept with its sources."""

from __future__ import annotations

import datetime as dt
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli import output
from assistant.cli.failures import BAD_INPUT
from assistant.cli.params import FILE, DateParam, for_people_or_programs, now, today_at

if TYPE_CHECKING:
    from assistant.research.fetched import Outside

_MOST_PAGES = 30
_EXAMPLES = """
\b
Examples:
  deal research acme.yaml
  deal research acme.yaml --also https://trade-paper.example/interview
  deal research https://www.acme.example --max-pages 10
  deal research acme.yaml --since 2026-10-01
  deal research acme.yaml --page saved.html --url https://www.acme.example/plan
  deal research --page saved.html --url https://www.acme.example/plan
"""


@click.command(epilog=_EXAMPLES)
@click.argument("named", metavar="[DEAL|URL...]", nargs=-1)
@click.option(
    "--max-pages",
    "most",
    type=click.IntRange(1, 500),
    default=_MOST_PAGES,
    help=f"How many pages to read at most. Default: {_MOST_PAGES}.",
)
@click.option("--also", multiple=True, metavar="URL", help="One more page, on any site.")
@click.option("--since", type=DateParam(), help="Say what is new since that day.")
@click.option("--offline", is_flag=True, help="Read only pages that were read before.")
@click.option(
    "--page",
    type=FILE,
    help="Read this page, which you saved, and nothing from the network.",
)
@click.option("--url", default="", help="Where that page stands.")
@click.option("--as-of", type=DateParam(), help="Count ages from this day. Default: today.")
@for_people_or_programs
def research(
    named: tuple[str, ...],
    most: int,
    also: tuple[str, ...],
    since: dt.date | None,
    offline: bool,
    page: Path | None,
    url: str,
    as_of: dt.date | None,
    form: str,
) -> None:
    """Collect what a company says in public into a brief.

    Reads a deal's account.website, or the site named: home, about, news, leadership, investors,
    blog, careers, newest first. Every quote, goal, person and event is kept word for word, with its
    page and its day. robots.txt is obeyed, one page a second is read.

    A second run adds what is new. What you changed or took out of the brief stays that way.

    With --page and without a deal, one page is read and shown, and nothing is kept.
    """
    if (page is None) != (not url):
        raise click.UsageError(
            "--page and --url belong together: a saved page and where it stands."
        )
    if page and not named:
        _show_page(page, url, as_of or today_at(Path.cwd()), form)
        return
    if not named:
        raise click.UsageError("Name a deal or a company's website, or a saved page with --page.")
    for one in named:
        if Path(one).is_dir():
            raise click.UsageError(f"{one} is a folder. Name a deal in it, or a company's website.")
    from assistant import coach
    from assistant.coach.brief_requests import Saved, Wanted
    from assistant.reports.brief_update import render_brief_update

    saved = Saved(page, url) if page else None
    wanted = Wanted(also=also, most=most, since=since, offline=offline, saved=saved)
    today = as_of or today_at(named[0] if Path(named[0]).exists() else Path.cwd())
    update = coach.research_company(named, Path.cwd(), wanted, _outside(), today, _tell)
    output.show(update, form, render_brief_update)
    if not update.pages:
        sys.exit(BAD_INPUT)


def _show_page(page: Path, url: str, today: dt.date, form: str) -> None:
    """One page, and nothing kept of it."""
    from assistant import coach
    from assistant.reports.public_page import render_public_page

    output.show(coach.read_public_page(page, url, Path.cwd(), today), form, render_public_page)


def _outside() -> Outside:
    """The network, the clock and the pauses: only the command line knows the real ones."""
    from assistant.research.fetched import Outside
    from assistant.research.lookup import system_resolver

    return Outside(
        resolver=system_resolver,
        clock=time.monotonic,
        sleep=time.sleep,
        now=now,
    )


def _tell(url: str, read: int) -> None:
    """Progress, for people who watch."""
    from assistant.reports.escape import printable

    if sys.stderr.isatty():
        click.echo(f"{read + 1:3}  {printable(url)}", err=True)
