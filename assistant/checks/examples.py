"""The examples in a playbook are its tests: each is a small change to one healthy deal.

Mappings of the example merge with the healthy deal's, lists replace, an empty value takes
something away, and the healthy deal's dates move with the example's `as_of`. A mail is laid over
one healthy mail in the same way; it has the deal beside it where the example names one.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import msgspec
from msgspec import convert

from assistant.checks.kinds.base import LooksAt
from assistant.checks.load import Pack, ready_check
from assistant.checks.locate import Locator, MailLocator, Places
from assistant.checks.playbook import Check, Example, ReadyCheck, WonDeals
from assistant.checks.run import put_into_words, run_check
from assistant.checks.speak import common_values, mail_values
from assistant.errors import BadInput, Problem
from assistant.facts.benchmarks import Benchmark, Benchmarks
from assistant.facts.facts import Facts
from assistant.facts.mails.before import Before
from assistant.facts.mails.facts import MailFacts
from assistant.facts.questions import Question
from assistant.facts.sources import Sources
from assistant.language.transcripts import read_turns
from assistant.location import KeyPath
from assistant.records.base import Record
from assistant.records.load import (
    DealFile,
    WorkspaceFile,
    deal_from_source,
    refuse_errors,
    to_record,
)
from assistant.records.mail import Mail
from assistant.records.source import parse_source, read_source
from assistant.records.workspace import Workspace
from assistant.results.check_doc import ExampleResult
from assistant.results.finding import CheckResult

_DATE = re.compile(r"\d{4}-\d\d-\d\d(?=$|T)")


class Baseline(Record, frozen=True):
    """The healthy deal and the healthy mail: on `as_of`, no check finds anything in them."""

    as_of: dt.date
    deal: dict[str, Any]
    mail: dict[str, Any] = {}
    workspace: dict[str, Any] = {}


class Laid(msgspec.Struct, frozen=True):
    """An example over the healthy deal or mail: its facts, their places, and what texts may use."""

    facts: Facts | MailFacts
    places: Places
    common: Mapping[str, object]
    name: str


def load_baseline(path: Path, shown: str = "playbooks/healthy.yaml") -> Baseline:
    """The healthy deal that examples are laid over."""
    return to_record(read_source(path, shown), Baseline)


def lay_over(baseline: Baseline, example: Example) -> dict[str, Any]:
    """The healthy deal with the example's changes, its dates moved to the example's day."""
    days = ((example.as_of or baseline.as_of) - baseline.as_of).days
    moved = _move(baseline.deal, dt.timedelta(days=days))
    merged = _merge(moved, example.deal or {})
    return merged if isinstance(merged, dict) else {}


def _move(value: Any, by: dt.timedelta) -> Any:
    if isinstance(value, dict):
        return {name: _move(item, by) for name, item in value.items()}
    if isinstance(value, list):
        return [_move(item, by) for item in value]
    if by and _DATE.match(value):
        return str(dt.date.fromisoformat(value[:10]) + by) + value[10:]
    return value


def _merge(base: Any, change: Any) -> Any:
    if not (isinstance(base, dict) and isinstance(change, dict)):
        return change
    merged = {**base, **{name: _merge(base.get(name), item) for name, item in change.items()}}
    return {name: item for name, item in merged.items() if item is not None}


def try_pack(
    pack: Pack, baseline: Baseline, questions: tuple[Question, ...]
) -> Iterator[ExampleResult]:
    """Every example of a pack, tried; the pack's own checks must find what it says, no more.

    Args:
        pack: the playbook.
        baseline: the healthy deal.
        questions: all questions that are asked, the pack's own included.

    Raises:
        BadInput: a check names no kind, or gives it wrong parameters.
    """
    ready = _ready_checks(pack)
    for position, check in enumerate(pack.playbook.checks):
        if check.status == "retired":
            continue
        for number, example in enumerate(check.examples):
            place = pack.source.place(("checks", position, "examples", number))
            try:
                results = _run(pack, ready, baseline, example, questions)
                trouble = _trouble(pack, check, example, results)
            except BadInput as bad:
                wrong = " ".join(f"{one.message} {one.hint}".strip() for one in bad.problems)
                trouble = f"its {pack.looks_at} has errors: {wrong}".rstrip(".")
            yield ExampleResult(
                check=f"{pack.name}/{check.id}",
                title=f"{example.expected}: {example.title}",
                place=str(place),
                trouble=trouble,
            )


def _ready_checks(pack: Pack) -> list[ReadyCheck]:
    """The pack's checks, drafts too, without those that are retired."""
    ready: list[ReadyCheck] = []
    problems: list[Problem] = []
    for position, check in enumerate(pack.playbook.checks):
        key: KeyPath = ("checks", position, "find")
        made = ready_check(pack, check, pack.source, key, {})
        if isinstance(made, Problem):
            problems.append(made)
        elif check.status != "retired":
            ready.append(made)
    if problems:
        raise BadInput(problems)
    return ready


def _run(
    pack: Pack,
    ready: list[ReadyCheck],
    baseline: Baseline,
    example: Example,
    questions: tuple[Question, ...],
) -> list[CheckResult]:
    laid = lay_example(pack.looks_at, baseline, example, questions)
    ran = (run_check(check, laid.facts, laid.name) for check in ready)
    return [put_into_words(one, laid.places, laid.common) for one in ran]


def lay_example(
    looks_at: LooksAt, baseline: Baseline, example: Example, questions: tuple[Question, ...]
) -> Laid:
    """The example's deal, or its mail, ready to be looked at.

    Raises:
        BadInput: the deal or the mail has errors.
    """
    if looks_at == "mail":
        mail = example_mail(baseline, example, questions)
        places = MailLocator("mail.txt", mail.mail.text, mail.mail.text)
        return Laid(mail, places, mail_values(mail), "mail.txt")
    file, facts = example_facts(baseline, example, questions)
    return Laid(facts, Locator(file), common_values(facts), file.id)


def example_facts(
    baseline: Baseline, example: Example, questions: tuple[Question, ...]
) -> tuple[DealFile, Facts]:
    """The example's deal as a file of its own, and the facts that follow from it.

    Raises:
        BadInput: the example's deal has errors, or a name that looks misspelt.
    """
    text = json.dumps(lay_over(baseline, example), indent=1, ensure_ascii=False)
    settings = _workspace(_merge(baseline.workspace, example.workspace))
    path = Path("example.yaml")
    file = deal_from_source(parse_source(text, str(path)), path, settings)
    refuse_errors(file.problems)
    misspelt = [one for one in file.problems if one.hint.startswith("Did you mean")]
    if misspelt:
        raise BadInput(misspelt)
    facts = Facts(
        file.deal,
        example.as_of or baseline.as_of,
        settings.workspace,
        Sources(
            {path: read_turns(text) for path, text in example.calls.items()},
            example.brief,
        ),
        questions,
        Benchmarks({kind: _benchmark(won) for kind, won in example.benchmarks.items()}),
    )
    return file, facts


def example_mail(
    baseline: Baseline, example: Example, questions: tuple[Question, ...]
) -> MailFacts:
    """The facts of the example's mail, with its deal beside it where it names one.

    Raises:
        BadInput: the mail or the deal has errors.
    """
    written = _merge(baseline.mail, example.mail)
    source = parse_source(json.dumps(written, ensure_ascii=False), "example.yaml", keep_empty=True)
    mail = to_record(source, Mail)
    workspace = _workspace(_merge(baseline.workspace, example.workspace)).workspace
    as_of = example.as_of or baseline.as_of
    if example.deal is None:
        return MailFacts(mail, as_of, workspace)
    _, facts = example_facts(baseline, example, questions)
    reader = facts.people.find(mail.to[0]) if mail.to else None
    return MailFacts(mail, as_of, workspace, Before(facts, reader), reader)


def _benchmark(won: WonDeals) -> Benchmark:
    return Benchmark(
        median_days=won.median,
        three_quarters_days=won.three_quarters,
        nine_tenths_days=won.nine_tenths,
        longest_days=won.longest,
        sample=won.sample,
    )


def _workspace(settings: dict[str, Any]) -> WorkspaceFile:
    return WorkspaceFile(convert(settings, Workspace, strict=False), Path())


def _trouble(pack: Pack, check: Check, example: Example, results: list[CheckResult]) -> str:
    """What did not come out as the example says; empty when all did."""
    own = next(one for one in results if one.check == f"{pack.name}/{check.id}")
    found = {one.check.partition("/")[2] for one in results if one.outcome == "finds"}
    expected = {*example.also, *((check.id,) if example.finds else ())}
    if own.outcome != example.expected:
        reason = f" ({own.reason})" if own.reason else ""
        return f"says {example.expected}, but the outcome is {own.outcome}{reason}"
    if found - expected:
        return f"also finds {', '.join(sorted(found - expected))}; list it under 'also' or mend it"
    if expected - found:
        return f"should find {', '.join(sorted(expected - found))} as well"
    detail = own.findings[0].detail if own.findings else ""
    if example.evidence and " ".join(example.evidence.split()) != detail:
        return f"says the evidence “{example.evidence}”, but it is “{detail}”"
    return ""
