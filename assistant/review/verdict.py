"""The verdict: one sentence, from the first row of a table that matches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from assistant import resources
from assistant.checks.run import Found, Ran
from assistant.facts.facts import Facts
from assistant.records.base import Record
from assistant.records.load import to_record
from assistant.records.source import read_source
from assistant.results.review import Verdict
from assistant.review.seen import Seen
from assistant.templating import compile_expression, compile_text


class VerdictRow(Record, frozen=True):
    """One row: when it matches, which findings lend their values, and what it says.

    `lead` lists check ids; the values of the first of them that found something may be used in
    the sentence, besides the row's own names. `heading` stands above such deals in an audit.
    """

    id: str
    when: str
    sentence: str
    heading: str = ""
    lead: tuple[str, ...] = ()


class VerdictTable(Record, frozen=True):
    """`verdicts.yaml`: the rows, the first that matches wins."""

    rows: tuple[VerdictRow, ...]

    @property
    def headings(self) -> dict[str, str]:
        """What stands above the deals with each verdict, the worst first, closed ones last."""
        closed = [row for row in self.rows if row.id == "closed"]
        others = [row for row in self.rows if row.id != "closed"]
        return {row.id: row.heading or row.id.replace("_", " ") for row in (*others, *closed)}

    def badness(self, verdict: Verdict) -> int:
        """Where a verdict stands among others, the worst first; closed deals come last."""
        ids = [row.id for row in self.rows if row.id != "closed"]
        return ids.index(verdict.id) if verdict.id in ids else len(ids)


@cache
def shipped_verdicts() -> VerdictTable:
    """The table that comes with the program."""
    return load_verdicts(resources.playbooks_folder() / "verdicts.yaml")


def load_verdicts(path: Path, shown: str = "playbooks/verdicts.yaml") -> VerdictTable:
    """The table of verdicts in a file."""
    return to_record(read_source(path, shown), VerdictTable)


def choose_verdict(
    table: VerdictTable,
    ran: tuple[Ran, ...],
    facts: Facts,
    common: Mapping[str, object],
) -> Verdict:
    """The first row of the table that matches.

    Waived findings, and those that rest on a possible reading, do not count.
    """
    seen = Seen(ran, facts)
    for row in table.rows:
        if compile_expression(row.when).evaluate(seen):
            text = compile_text(row.sentence)
            values = {**common, **_lead_values(row.lead, seen.live)}
            for name in text.names - values.keys():
                if name in seen:
                    values[name] = seen[name]
            return Verdict(id=row.id, sentence=text.line(values))
    return Verdict(id="no_verdict", sentence="No row of the verdict table matches this deal.")


def _lead_values(lead: tuple[str, ...], live: Iterable[Found]) -> Mapping[str, object]:
    named = (one for check_id in lead for one in live if one.check.id == check_id)
    return next((one.hit.values for one in named), {})
