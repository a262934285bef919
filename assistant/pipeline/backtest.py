"""Would the checks have warned? Closed deals are replayed as they stood before they ended."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

import msgspec

from assistant.checks.playbook import ReadyCheck
from assistant.checks.run import Ran, run_checks
from assistant.facts.benchmarks import Benchmarks
from assistant.facts.facts import Facts
from assistant.pipeline.intervals import CONFIDENCE, difference, share
from assistant.pipeline.replay import UNDATED, as_seen
from assistant.records.deal import Stage
from assistant.records.load import DealFile
from assistant.results.backtest import Backtest, CheckRecord, Says
from assistant.review.desk import Desk
from assistant.review.sources import read_sources

LEAST = 20
"""Won deals, and lost ones, below which nothing is said of a check (convention)."""

BenchmarksOn = Callable[[dt.date], Benchmarks]
"""How long won deals took, as far as it was known on a day."""


class Moment(msgspec.Struct, frozen=True, kw_only=True):
    """When a closed deal is looked at: so many days before its end, or as it entered a stage."""

    days_before: int = 0
    stage: Stage | None = None

    @property
    def words(self) -> str:
        """The moment as people say it."""
        if self.stage:
            return f"on the day they entered {self.stage}"
        return f"{self.days_before} days before they ended"


class _Tally:
    """What one check said of the deals that were replayed."""

    def __init__(self) -> None:
        self.found: Counter[bool] = Counter()
        self.looked: Counter[bool] = Counter()
        self.untold = 0

    def count(self, ran: Ran, won: bool) -> None:
        """Takes one outcome in; a check that does not apply has nothing to count."""
        if ran.outcome in ("cannot_tell", "failed"):
            self.untold += 1
        elif ran.outcome != "does_not_apply":
            self.looked[won] += 1
            self.found[won] += any(one.hit.confidence == "clear" for one in ran.found)


def replay(
    closed: Iterable[tuple[DealFile, Desk]],
    moment: Moment,
    as_of: dt.date,
    benchmarks_on: BenchmarksOn,
) -> Backtest:
    """How often each check would have spoken on deals later won and later lost.

    A deal that ended without a decision counts as lost. Every check runs with what was known on
    the day that a deal is looked at, the team's own benchmarks included.

    Args:
        closed: deals with an outcome, each with its desk.
        moment: when they are looked at.
        as_of: deals that ended later are left out.
        benchmarks_on: how long won deals took, as far as it was known on a day.
    """
    checks: dict[str, ReadyCheck] = {}
    tallies: defaultdict[str, _Tally] = defaultdict(_Tally)
    left_out: Counter[str] = Counter()
    ended: Counter[bool] = Counter()
    for file, desk in closed:
        day, why = _day_of(file, moment, desk, as_of)
        if day is None:
            left_out[why] += 1
            continue
        won = bool(file.deal.outcome and file.deal.outcome.result == "won")
        ended[won] += 1
        for ran in _run(file, day, desk, benchmarks_on(day)):
            checks[ran.check.id] = ran.check
            tallies[ran.check.id].count(ran, won)
    return Backtest(
        as_of=as_of,
        moment=moment.words,
        won=ended[True],
        lost=ended[False],
        checks=tuple(_records(checks, tallies)),
        least=LEAST,
        left_out=dict(sorted(left_out.items())),
    )


def _day_of(
    file: DealFile, moment: Moment, desk: Desk, as_of: dt.date
) -> tuple[dt.date | None, str]:
    """The day on which a deal is looked at; else why there is none."""
    deal = file.deal
    ended = deal.outcome.date if deal.outcome else None
    if ended is None:
        return None, "nothing says when they ended"
    if ended > as_of:
        return None, f"they ended after {as_of}"
    if moment.stage:
        own = desk.workspace.workspace.stages
        moves = [one.date for one in deal.stages if own.get(one.stage, one.stage) == moment.stage]
        return min(moves, default=None), f"nothing says when they entered {moment.stage}"
    day = ended - dt.timedelta(days=moment.days_before)
    begun = deal.opened or min((one.date.day for one in deal.activities), default=None)
    if begun is None:
        return None, "nothing says when they began"
    return (day, "") if day >= begun else (None, f"they took less than {moment.days_before} days")


def _run(file: DealFile, day: dt.date, desk: Desk, benchmarks: Benchmarks) -> tuple[Ran, ...]:
    playbooks, workspace = desk.playbooks, desk.workspace
    seen = as_seen(file.deal, day, [one.id for one in playbooks.questions])
    sources = read_sources(seen, workspace.root)
    facts = Facts(seen, day, workspace.workspace, sources, playbooks.questions, benchmarks)
    return run_checks(playbooks.checks, [(facts, file.id)])[0]


def _records(checks: dict[str, ReadyCheck], tallies: dict[str, _Tally]) -> Iterator[CheckRecord]:
    """One record a check; the more checks are tested, the surer each must be to be trusted."""
    tested = sum(_says_enough(check, tallies[name]) for name, check in checks.items())
    surely = 1 - (1 - CONFIDENCE) / max(1, tested)
    for name, check in checks.items():
        yield _record(check, tallies[name], surely)


def _says_enough(check: ReadyCheck, tally: _Tally) -> bool:
    return not lost_parts(check) and min(tally.looked[True], tally.looked[False]) >= LEAST


def lost_parts(check: ReadyCheck) -> frozenset[str]:
    """The parts of the record without a date that a check needs: it cannot be replayed."""
    return UNDATED & {*check.kind.needs}


def _record(check: ReadyCheck, tally: _Tally, surely: float) -> CheckRecord:
    won = (tally.found[True], tally.looked[True])
    lost = (tally.found[False], tally.looked[False])
    record = CheckRecord(
        check=check.id,
        title=check.check.title,
        severity=check.check.severity,
        status=check.check.status,
        won=share(*won),
        lost=share(*lost),
        untold=tally.untold,
    )
    if missing := lost_parts(check):
        reason = f"the record does not say since when this holds: {', '.join(sorted(missing))}"
        return msgspec.structs.replace(record, says="not replayed", reason=reason)
    found, sure = difference(lost, won), difference(lost, won, surely)
    if not _says_enough(check, tally):
        return msgspec.structs.replace(record, difference=found)
    if not (won[0] or lost[0]):
        return msgspec.structs.replace(record, says="never spoke")
    return msgspec.structs.replace(
        record,
        difference=found,
        says=_says(found.low, found.high) if found else "too few to say",
        trust=bool(sure and sure.low > 0),
    )


def _says(low: float, high: float) -> Says:
    if low > 0:
        return "warns"
    return "the other way round" if high < 0 else "no difference"
