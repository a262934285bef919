"""`deal promise`: what one side told the other it would do, and what became of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from assistant.cli.editing import TODAY, changes_a_deal, on_a_day, show
from assistant.cli.params import FILE, DateParam, today_at
from assistant.errors import AssistantError

if TYPE_CHECKING:
    from assistant.results.changes import Edited

_EXAMPLES = """
\b
Examples:
  deal promise acme.yaml "Send the security paper" --by us --to Tom --due 2026-12-04
  deal promise acme.yaml "Finish the security review" --by Tom --due 2026-11-27
  deal promise acme.yaml --done security paper
  deal promise acme.yaml security-paper --done 2026-12-03
  deal promise acme.yaml security-paper --moved 2026-12-11 --said-by Tom
  deal promise acme.yaml --withdrawn reference visit
"""

_Settled = dt.date | str | None


@click.command(epilog=_EXAMPLES)
@click.argument("path", metavar="FILE", type=FILE)
@click.argument("what", nargs=-1)
@click.option("--by", default="", metavar="us|NAME", help="Who promised it.")
@click.option("--to", default="", metavar="us|NAME", help="To whom.")
@click.option("--due", type=DateParam(), help="By when.")
@click.option("--made-on", type=DateParam(), help="When it was promised. Default: today.")
@on_a_day("--done", "It was kept")
@click.option("--moved", type=DateParam(), help="They agreed to this new day.")
@click.option("--said-by", default="", metavar="NAME", help="Who of them agreed to it.")
@on_a_day("--withdrawn", "It was taken back")
@changes_a_deal
def promise(
    path: Path,
    what: tuple[str, ...],
    by: str,
    to: str,
    due: dt.date | None,
    made_on: dt.date | None,
    done: _Settled,
    moved: dt.date | None,
    said_by: str,
    withdrawn: _Settled,
    as_of: dt.date | None,
    rehearse: bool,
    form: str,
) -> None:
    """Write down a promise, or what became of one, and see what that changes.

    WHAT is the promise in a few words. With --done, --moved or --withdrawn it names one that the
    deal holds already, by its id or by words that only this promise has.
    """
    now = as_of or today_at(path)
    settling = [name for name in (done, moved, withdrawn) if name]
    if len(settling) > 1:
        raise AssistantError("A promise is done, moved or withdrawn: write one of them at a time.")
    if settling:
        if by or to or due or made_on:
            message = "--by, --to, --due and --made-on belong to a new promise."
            raise AssistantError(f"{message} For a new day they agreed to, write --moved DATE.")
        edited = _settle(path, what, now, done, moved, said_by, withdrawn, not rehearse)
    else:
        if said_by:
            raise AssistantError("--said-by goes with --moved DATE: who of them agreed to it?")
        edited = _record(path, " ".join(what).strip(), now, by, to, due, made_on, not rehearse)
    show(edited, form)


def _record(
    path: Path,
    what: str,
    now: dt.date,
    by: str,
    to: str,
    due: dt.date | None,
    made_on: dt.date | None,
    write: bool,
) -> Edited:
    from assistant import coach
    from assistant.records.deal import Commitment

    if not what:
        raise AssistantError(f"What was promised? deal promise {path} 'Send the paper' --by us")
    if not by:
        raise AssistantError("Who promised it? Add --by us, or --by and a name of theirs.")
    new = Commitment(by=by.strip(), what=what, to=to.strip(), due=due, made_on=made_on)
    return coach.record_promise(path, new, now, write=write)


def _settle(
    path: Path,
    what: tuple[str, ...],
    now: dt.date,
    done: _Settled,
    moved: dt.date | None,
    said_by: str,
    withdrawn: _Settled,
    write: bool,
) -> Edited:
    from assistant import coach
    from assistant.records.deal import MovedDue

    words = [one for one in (done, withdrawn) if isinstance(one, str) and one != TODAY]
    which = " ".join((*words, *what)).strip()
    if not which:
        raise AssistantError("Which promise? Name it by its id, or by words that only it has.")
    settled = coach.Settled(
        done_on=now if isinstance(done, str) else done,
        withdrawn_on=now if isinstance(withdrawn, str) else withdrawn,
        moved=MovedDue(due=moved, said_by=said_by.strip()) if moved else None,
    )
    return coach.settle_promise(path, which, settled, now, write=write)
