"""How well mails are judged before they are sent: bad ones found, good ones left alone.

    python -m benchmarks.evaluate_mails             # what is missed and falsely flagged, by problem
    python -m benchmarks.evaluate_mails --each      # and each such mail, with what was found

    python -m benchmarks.evaluate_mails             # missed and falsely flagged, by problem
`benchmarks.evaluate`; nothing here shows one.
"""

from __future__ import annotations

import argparse
import datetime as dt
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec

from assistant import resources
from assistant.checks.load import Playbooks, load_playbooks
from assistant.checks.run import run_check
from assistant.facts.facts import Facts
from assistant.facts.mails.before import Before
from assistant.facts.mails.facts import MailFacts
from assistant.records.deal import Deal
from assistant.records.load import WorkspaceFile, deal_from_source
from assistant.records.mail import Mail
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace

SETS = {
    "outreach": "tests/eval/outreach.jsonl",
    "later outreach": "tests/eval/more_outreach.jsonl",
    "latest outreach": "tests/eval/latest_outreach.jsonl",
}
_TOP = Path(__file__).resolve().parents[1]
_BEFORE_SILENCE = 3
"""Days before our first unanswered mail on which they last spoke, in the deal that is made up."""

Row = dict[str, Any]


class Judged(msgspec.Struct, frozen=True):
    """A labelled mail, and the checks that found something of weight in it."""

    row: Row
    loud: frozenset[str]

    @property
    def is_right(self) -> bool:
        """Whether a bad mail was flagged for one of its own reasons, or a good one left alone."""
        if self.row["verdict"] == "good":
            return not self.loud
        return bool(self.loud & problems(self.row))


def load(path: Path) -> list[Row]:
    """The labelled mails of a file."""
    return [msgspec.json.decode(line) for line in path.read_bytes().splitlines() if line.strip()]


def problems(row: Row) -> frozenset[str]:
    """What is wrong with a mail, by its labels."""
    return frozenset(problem["id"] for problem in row["problems"])


def judge(rows: Iterable[Row], *, alone: bool = False) -> list[Judged]:
    """What the checks say about each mail.

    Args:
        rows: the mails.
        alone: give them nothing but subject and text, as somebody may who tries the command.
    """
    playbooks = load_playbooks(resources.playbooks_folder(), None, "mail")
    return [Judged(row, _loud(_facts(row, alone=alone), playbooks)) for row in rows]


def _loud(facts: MailFacts, playbooks: Playbooks) -> frozenset[str]:
    ran = [run_check(check, facts, "mail") for check in playbooks.checks]
    broken = [f"{one.check.id}: {one.reason}" for one in ran if one.outcome == "failed"]
    if broken:
        raise RuntimeError(broken[0])
    return frozenset(found.check.check.id for one in ran for found in one.found if found.is_loud)


def _facts(row: Row, *, alone: bool) -> MailFacts:
    day = dt.date.fromisoformat(row["date"])
    if alone:
        return MailFacts(Mail(text=row["text"], subject=row["subject"]), day)
    context = row["context"]
    attached = context.get("attachments")
    mail = Mail(
        text=row["text"],
        subject=row["subject"],
        kind=row["kind"].replace("-", "_"),
        attachments=None if attached is None else tuple(attached),
    )
    workspace = Workspace(company=context.get("our_company", ""))
    if not context:
        return MailFacts(mail, day, workspace)
    facts = Facts(_deal(context, day), day, workspace)
    reader = facts.people.all[0] if facts.people.all else None
    return MailFacts(mail, day, workspace, Before(facts, reader), reader)


def _deal(context: Row, day: dt.date) -> Deal:
    """The least deal that knows what the context says."""
    name, _, title = context.get("recipient", "").partition(",")
    who = name.strip() or "customer"
    written = {
        "name": "made for this mail",
        "owner": "Jo Park <jo@seller.example>",
        "account": {"name": context.get("account") or "the customer"},
        "stakeholders": [{"name": name.strip(), "title": title.strip()}] if name else [],
        "discovery": {
            f"told_{number}": {"answer": told, "said_by": who}
            for number, told in enumerate(context.get("told_us", ()))
        },
        "activities": [*_activities(context, who, day)],
        "plan": [{"what": what, "who": who} for what in context.get("agreed", ())],
        "commitments": [
            *({"by": "us", "to": who, **promise} for promise in context.get("promised", ())),
            *({"by": who, "to": "us", **one} for one in context.get("promised_to_us", ())),
        ],
        "concerns": [{"what": "a complaint", "who": who}] if context.get("complaint") else [],
        "outcome": {"result": "won", "date": str(day)} if context.get("order") else None,
    }
    source = parse_source(msgspec.json.encode(written).decode(), "made.yaml")
    file = deal_from_source(source, Path("made.yaml"), WorkspaceFile(Workspace(), Path()))
    return file.deal


def _activities(context: Row, who: str, day: dt.date) -> Iterator[Row]:
    silent = context.get("silent_days") or 0
    heard = day - dt.timedelta(days=silent + _BEFORE_SILENCE)
    if asked := context.get("asked_us"):
        text = "\n\n".join(asked)
        yield {"date": str(heard), "kind": "mail", "direction": "in", "from": who, "text": text}
    if silent:
        sent = day - dt.timedelta(days=silent)
        yield {"date": str(sent), "kind": "mail", "direction": "out", "with": [who]}


def report(judged: Iterable[Judged], *, each: bool) -> Iterator[str]:
    """By problem: how many mails have it, how many were found by it, how many good ones flagged."""
    seen = [*judged]
    labelled = Counter(problem for one in seen for problem in problems(one.row))
    found = Counter(name for one in seen for name in one.loud & problems(one.row))
    false = Counter(name for one in seen if one.row["verdict"] == "good" for name in one.loud)
    for name in sorted({*labelled, *false}):
        yield f"{name:28} {found[name]:3} of {labelled[name]:3}, false on good ones {false[name]}"
    for one in seen if each else ():
        if not one.is_right:
            row = one.row
            wrong = ", ".join(sorted(problems(row))) or "good"
            yield f"{row['id']} {row['kind']} ({wrong}): {', '.join(sorted(one.loud)) or 'nothing'}"


def main() -> None:
    """Print how each check does on the mails that are not held out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", action="store_true", help="name each mail that came out wrong")
    parser.add_argument("--alone", action="store_true", help="without kind and record")
    asked = parser.parse_args()
    every = (row for name in SETS.values() for row in load(_TOP / name))
    rows = [row for row in every if not row["held_out"]]
    for line in report(judge(rows, alone=asked.alone), each=asked.each):
        print(line)


if __name__ == "__main__":
    main()
