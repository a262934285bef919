"""The labelled mails of sellers keep the shape that their README describes."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Literal

import msgspec
import pytest

HERE = Path(__file__).parent

Problem = Literal[
    "opens-with-our-company",
    "about-us-not-them",
    "no-question",
    "nothing-for-this-customer",
    "jumps-to-demo-or-price",
    "inducement",
    "nothing-new",
    "several-asks",
    "no-ask",
    "too-long",
    "pressure",
    "promise-without-date",
    "asks-again",
    "referral-before-giving",
    "bare-thanks-for-order",
    "complaint-with-policy",
    "broken-promise-not-owned",
    "attachment-missing",
]
Kind = Literal[
    "first-contact",
    "follow-up",
    "reopen",
    "meeting-request",
    "agenda",
    "proposal-cover",
    "price-answer",
    "recommendation",
    "apology",
    "complaint-reply",
    "order-confirmation",
    "congratulation",
    "trigger",
    "referral-request",
    "reminder",
    "close-file",
    "why-lost",
    "introduction",
    "renewal",
    "forwardable-note",
    "event-invitation",
]


class Place(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A problem, and the words where it stands."""

    id: Problem
    words: str


class Promise(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one side said it would do, and by when."""

    what: str
    due: date


class Context(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the deal's record would know on the day of the mail."""

    recipient: str | None = None
    account: str | None = None
    our_company: str | None = None
    silent_days: int | None = None
    told_us: tuple[str, ...] = ()
    asked_us: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    promised: tuple[Promise, ...] = ()
    promised_to_us: tuple[Promise, ...] = ()
    attachments: tuple[str, ...] | None = None
    complaint: bool = False
    order: bool = False


class Mail(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One mail with its labels."""

    id: str
    source: Literal["own"]
    kind: Kind
    trade: str
    tone: str
    date: date
    subject: str
    text: str
    context: Context
    verdict: Literal["good", "bad"]
    problems: tuple[Place, ...]
    held_out: bool
    main: Problem | None = None


def mails(name: str) -> list[Mail]:
    """The mails of a file."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [msgspec.json.decode(line, type=Mail) for line in lines]


COUNTS = {
    "outreach.jsonl": {"good": 111, "bad": 129},
    "more_outreach.jsonl": {"good": 58, "bad": 64},
    "latest_outreach.jsonl": {"good": 25, "bad": 23},
}
MAILS = mails("outreach.jsonl")
EVERY = [mail for name in COUNTS for mail in mails(name)]
BAD = [mail for mail in EVERY if mail.verdict == "bad"]


@pytest.mark.parametrize("name", COUNTS)
def test_enough_mails_of_each_verdict(name: str) -> None:
    """Each file has as many good and bad mails as the README says."""
    assert Counter(mail.verdict for mail in mails(name)) == COUNTS[name]
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    good, bad = COUNTS[name]["good"], COUNTS[name]["bad"]
    assert f"| {name} | {good + bad} | {good} | {bad} |" in readme


def test_each_mail_stands_once() -> None:
    """No id, and no text, is there twice."""
    assert len({mail.id for mail in EVERY}) == len(EVERY)
    assert len({mail.text for mail in EVERY}) == len(EVERY)


@pytest.mark.parametrize("verdict", ["good", "bad"])
@pytest.mark.parametrize("name", COUNTS)
def test_every_third_is_held_out(name: str, verdict: str) -> None:
    """Of the good mails, and of the bad ones, every third in the file's order is held out."""
    held_out = [mail.held_out for mail in mails(name) if mail.verdict == verdict]
    assert held_out == [place % 3 == 0 for place in range(1, len(held_out) + 1)]


@pytest.mark.parametrize("name", COUNTS)
def test_order_of_the_file(name: str) -> None:
    """The order, which decides what is held out, is kind, good before bad, and date."""
    kinds = list(dict.fromkeys(mail.kind for mail in MAILS))
    keys = [(kinds.index(mail.kind), mail.verdict == "bad", mail.date) for mail in mails(name)]
    assert keys == sorted(keys)


def test_only_bad_mails_have_problems() -> None:
    """A good mail has no problem; a bad one has one to four, each once, the main one first."""
    for mail in EVERY:
        problems = [problem.id for problem in mail.problems]
        if mail.verdict == "good":
            assert (problems, mail.main) == ([], None), mail.id
        else:
            assert 1 <= len(set(problems)) == len(problems) <= 4, mail.id
            assert mail.main == problems[0], mail.id


def test_a_problem_has_one_place() -> None:
    """The words of a problem stand in the mail's text exactly once."""
    places = [(mail, problem.words) for mail in BAD for problem in mail.problems]
    assert [(mail.id, words) for mail, words in places if mail.text.count(words) != 1] == []


def test_every_kind_has_both_verdicts() -> None:
    """Each kind of mail is there three times or more, both well done and badly done."""
    seen = Counter((mail.kind, mail.verdict) for mail in MAILS)
    assert len(seen) == 2 * len({mail.kind for mail in MAILS})
    assert min(seen.values()) >= 3


def test_problems_that_need_the_record_have_it() -> None:
    """What can only be known from the record stands in the mail's context."""
    for mail in BAD:
        problems = {problem.id for problem in mail.problems}
        assert mail.context.told_us or "asks-again" not in problems, mail.id
        assert mail.context.promised or "broken-promise-not-owned" not in problems, mail.id
        assert mail.context.attachments == () or "attachment-missing" not in problems, mail.id


def test_broken_promises_are_past_their_day() -> None:
    """A promise counts as broken only if it was due before the mail's date."""
    for mail in BAD:
        if any(problem.id == "broken-promise-not-owned" for problem in mail.problems):
            assert min(promise.due for promise in mail.context.promised) < mail.date, mail.id


def test_the_readme_counts_right() -> None:
    """The README's table says how often the first file has each problem, also as main one."""
    bad = [mail for mail in MAILS if mail.verdict == "bad"]
    rows = Counter((problem.id, "mails") for mail in bad for problem in mail.problems)
    rows.update((mail.main, "main") for mail in bad if mail.main)
    rows.update(
        (problem.id, "held out") for mail in bad if mail.held_out for problem in mail.problems
    )
    readme = (HERE / "README.md").read_text(encoding="utf-8")
    for problem in sorted({problem for problem, _ in rows}):
        counts = " | ".join(str(rows[problem, column]) for column in ("mails", "main", "held out"))
        assert f"| {problem} | {counts} |" in readme
