"""`deal audit`: a whole pipeline, side by side."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli import output
from assistant.cli.closed import compare_with
from assistant.cli.exports import about_exports, say_unused
from assistant.cli.failures import end_if_bad, end_if_ours, show_problem
from assistant.cli.params import FILE, DateParam, today_at
from assistant.cli.report_options import writes_reports
from assistant.cli.workers import workers
from assistant.errors import Problem
from assistant.results.audit import Audit

if TYPE_CHECKING:
    from assistant.importers.crm.readings import ReadOptions

_EXAMPLES = """
\b
Examples:
  deal audit deals/
  deal audit pipeline.csv                  a CRM export, as it is
  deal audit deals/ --where "stage == 'proposal' and amount > 50000"
  deal audit deals/ --output audit.html    one page, to sort and to open
  deal audit deals/ --compare-to 2026-11-14
"""


@click.command(epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=FILE)
@click.option("--as-of", type=DateParam(), help="Look from this day. Default: today.")
@click.option("--all", "everything", is_flag=True, help="Leave nothing out, long as it may be.")
@click.option("--stalled", is_flag=True, help="Only deals that something says are stalled.")
@click.option("--where", default="", metavar="EXPRESSION", help="Only deals that this is true of.")
@click.option(
    "--compare-to",
    metavar="DATE|FILE",
    help="Say what changed since that day, or since an audit kept as .json.",
)
@click.option(
    "--closed",
    type=FILE,
    help="Your closed deals, a folder or an export, to compare age with. "
    "Default: those among PATHS.",
)
@about_exports
@click.option("--no-cache", is_flag=True, help="Look at every deal anew, remember nothing.")
@click.option("--jobs", type=click.IntRange(1, 64), help="Worker processes. Default: all cores.")
@click.option(
    "--executor",
    default="",
    metavar="MODULE:FUNCTION",
    help="Makes an executor that does the work instead, such as a cluster's.",
)
@writes_reports("terminal", "markdown", "html", "csv", "json")
def audit(
    paths: tuple[Path, ...],
    as_of: dt.date | None,
    everything: bool,
    stalled: bool,
    where: str,
    compare_to: str | None,
    closed: Path | None,
    no_cache: bool,
    jobs: int | None,
    executor: str,
    form: str,
    target: Path | None,
    reading: ReadOptions | None,
) -> None:
    """Which deals are stalled and why, what to ask about each, and what the team could practise.

    PATHS are folders of deals, deal files, or CRM exports (.csv).
    """
    from assistant import coach

    say_unused(reading, (*paths, *filter(None, (closed,))))
    deals = coach.Pipeline(paths, reading)
    if target:
        output.refuse_record(target, (*deals.files, *paths, *filter(None, (closed,))))
    day = as_of or today_at(paths[0])
    since = _earlier(compare_to) if compare_to else None
    benchmarks, unread = compare_with(closed, day, reading) if closed else (None, ())
    request = coach.AuditRequest(
        as_of=day,
        benchmarks=benchmarks,
        where=where,
        reviews=form in ("html", "json"),
        stalled=stalled,
    )
    with _progress(len(deals)) as progress, workers(len(deals), jobs, executor) as shared:
        work = coach.Work(remember=not no_cache, workers=shared, progress=progress)
        result = coach.audit_pipeline(deals, request, work, since)
    output.emit(_rendered(result, form, target, everything), target)
    _end(result, (*result.problems, *unread))


def _earlier(named: str) -> dt.date | Audit:
    """The day, or the audit in the file, that this one is compared with."""
    import msgspec

    with suppress(ValueError):
        return dt.date.fromisoformat(named)
    try:
        return msgspec.json.decode(Path(named).read_bytes(), type=Audit)
    except (OSError, msgspec.MsgspecError):
        message = f"'{named}' is neither a day, such as 2026-11-14, nor an audit kept as .json."
        raise click.BadParameter(message, param_hint="--compare-to") from None


@contextmanager
def _progress(total: int) -> Iterator[Callable[[int], None] | None]:
    """A bar on standard error, where somebody looks at it."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=total, label="Auditing", file=sys.stderr) as bar:
        yield lambda done: bar.update(done - bar.pos)


def _rendered(result: Audit, form: str, target: Path | None, everything: bool) -> str:
    if form == "json":
        from assistant.reports.json import render_json

        return render_json(result)
    if form == "html":
        from assistant.reports.html import render_audit_html

        return render_audit_html(result)
    if form == "csv":
        from assistant.reports.csv import render_audit_csv

        return render_audit_csv(result)
    if form == "markdown":
        from assistant.reports.audit_markdown import render_audit_markdown

        return render_audit_markdown(result)
    from assistant.reports.audit import render_audit

    return render_audit(result, output.width(target), output.wants_colour(target), everything)


def _end(result: Audit, problems: tuple[Problem, ...]) -> None:
    """Says what is wrong with files, after the audit of the others."""
    from assistant.reports.problems import gathered

    for problem in gathered(problems):
        show_problem(problem)
    end_if_ours(result.failed)
    end_if_bad(problems)
