"""`deal promise` writes down a promise, or what became of one."""

from __future__ import annotations

import datetime as dt
import json
import shlex
from pathlib import Path

import pytest

from assistant.records.deal import Commitment, Deal, MovedDue
from assistant.records.load import find_workspace, load_deal
from tests.cli.conftest import Run, RunProcess
from tests.cli.styles import BLOCK, STYLES, changed, only_adds, put

TODAY = ("--as-of", "2026-11-21")
DAY = dt.date(2026, 11, 21)


def promises(path: Path) -> tuple[Commitment, ...]:
    deal: Deal = load_deal(path, find_workspace(path)).deal
    return deal.commitments


@pytest.mark.parametrize("style", STYLES)
def test_a_new_promise_is_added_like_the_others(run: Run, tmp_path: Path, style: str) -> None:
    """With an id of its own, full names, and today as the day it was made."""
    path = put(tmp_path, STYLES[style])
    args = ("Send the safety case", "--by", "us", "--to", "Tom", "--due", "2026-12-04")
    result = run("promise", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 0, result.output
    after = path.read_bytes().decode()
    gone, came = changed(STYLES[style], after)
    assert gone == []
    assert len(came) == 6  # too long for one line
    assert only_adds(STYLES[style], after)
    assert promises(path)[-1] == Commitment(
        id="send-the-safety-case",
        by="us",
        to="Tom Aerts",
        what="Send the safety case",
        made_on=DAY,
        due=dt.date(2026, 12, 4),
    )
    assert "Noted our promise to Tom Aerts: “Send the safety case”, by 4 December" in result.output


def test_a_promise_of_theirs_needs_no_to(run: Run, tmp_path: Path) -> None:
    """What they promise, they promise us; quotes can be left out."""
    path = put(tmp_path, BLOCK)
    run("promise", "acme.yaml", "Finish", "the", "review", "--by", "maria", *TODAY)
    new = promises(path)[-1]
    assert (new.by, new.to, new.what) == ("Maria Lopez", "", "Finish the review")


def test_we_are_known_by_name(run: Run, tmp_path: Path) -> None:
    """The deal's owner is one of us."""
    path = put(tmp_path, BLOCK)
    run("promise", "acme.yaml", "Call", "--by", "jo.park@sensoric.example", "--to", "Tom", *TODAY)
    assert promises(path)[-1].by == "us"


def test_ids_are_new_and_short(run: Run, tmp_path: Path) -> None:
    """No id names two promises, also not one that is only made from words."""
    path = put(tmp_path, BLOCK)
    run("promise", "acme.yaml", "Security paper", "--by", "us", *TODAY)
    run("promise", "acme.yaml", "Send the visit report", "--by", "us", *TODAY)
    long = "Send the report about the visit to the dairy in Leuven by courier"
    run("promise", "acme.yaml", long, "--by", "us", *TODAY)
    run("promise", "acme.yaml", "???", "--by", "us", *TODAY)
    assert [one.id for one in promises(path)[-4:]] == [
        "security-paper-2",
        "send-the-visit-report-2",
        "send-the-report-about-the-visit-to-the",
        "promise",
    ]


def test_a_promise_that_was_due_already_was_not_made_today(run: Run, tmp_path: Path) -> None:
    """Nothing is dated that nobody said."""
    path = put(tmp_path, BLOCK)
    run("promise", "acme.yaml", "Call", "--by", "us", "--due", "2026-11-10", *TODAY)
    assert promises(path)[-1].made_on is None


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    ("args", "day"),
    [
        (("--done", "security", "paper"), DAY),
        (("security-paper", "--done"), DAY),
        (("security-paper", "--done", "2026-11-20"), dt.date(2026, 11, 20)),
        (("--done", "2026-11-20", "security-paper"), dt.date(2026, 11, 20)),
        (("security", "--done", "today"), DAY),
    ],
    ids=[" ".join(one) for one in ("--done security", "plain", "day after", "day before", "today")],
)
def test_a_promise_is_kept_whichever_way_it_is_typed(
    run: Run, tmp_path: Path, style: str, args: tuple[str, ...], day: dt.date
) -> None:
    """Its id or its words, the day before, behind or not at all; one line changes."""
    path = put(tmp_path, STYLES[style])
    result = run("promise", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 0, result.output
    assert promises(path)[0].done_on == day
    after = path.read_bytes().decode()
    assert sum(map(len, changed(STYLES[style], after))) <= 2
    assert only_adds(STYLES[style], after)


@pytest.mark.parametrize("style", STYLES)
def test_a_new_day_they_agreed_to_is_added(run: Run, tmp_path: Path, style: str) -> None:
    """The first day stays; who agreed, and when, stands beside the new one."""
    path = put(tmp_path, STYLES[style])
    args = ("security-paper", "--moved", "2026-12-11", "--said-by", "Tom")
    assert run("promise", "acme.yaml", *args, *TODAY).exit_code == 0
    moved = MovedDue(due=dt.date(2026, 12, 11), said_by="Tom Aerts", date=DAY)
    assert (promises(path)[0].due, promises(path)[0].moved) == (dt.date(2026, 11, 16), (moved,))
    assert only_adds(STYLES[style], path.read_bytes().decode())
    run("promise", "acme.yaml", "security-paper", "--moved", "2026-12-18", "--said-by", "Tom",
        *TODAY)  # fmt: skip
    assert [one.due.day for one in promises(path)[0].moved] == [11, 18]


def test_their_own_promise_is_moved_by_themselves(run: Run, tmp_path: Path) -> None:
    """Who promised it may name another day; nobody else need agree."""
    path = put(tmp_path, BLOCK)
    run("promise", "acme.yaml", "network", "plan", "--moved", "2026-12-11", *TODAY)
    assert promises(path)[2].moved[0].said_by == "Tom Aerts"


def test_a_promise_can_be_withdrawn(run: Run, tmp_path: Path) -> None:
    """It is owed no longer."""
    path = put(tmp_path, BLOCK)
    result = run("promise", "acme.yaml", "--withdrawn", "visit", *TODAY)
    assert promises(path)[1].withdrawn_on == DAY
    assert "Noted as withdrawn on 21 November 2026: “Send the visit report”." in result.output


def test_what_is_paid_is_settled(run: Run, tmp_path: Path) -> None:
    """The verdict before and after, and no more of the debt."""
    put(tmp_path, BLOCK)
    output = run("promise", "acme.yaml", "--done", "security", *TODAY).output
    assert output.startswith("Noted as kept on 21 November 2026: “Send the security paper”.\n")
    assert " before    Tom Aerts has waited for the security paper since" in output
    assert " now       " in output
    assert "[overdue-promise]" in output


def test_of_several_the_one_still_owed_is_meant(run: Run, tmp_path: Path) -> None:
    """A kept promise does not stand in the way."""
    path = put(tmp_path, BLOCK)
    run("promise", "acme.yaml", "--done", "security", *TODAY)
    run("promise", "acme.yaml", "Send", "a", "new", "security", "plan", "--by", "us", *TODAY)
    assert run("promise", "acme.yaml", "--done", "security", *TODAY).exit_code == 0
    assert promises(path)[-1].done_on == DAY


MISTAKES = [
    (("--done", "send"), "'send' may be security-paper (Send the security paper, to Tom Aerts); "),
    (("--done", "invoice"), "No promise here speaks of 'invoice'. There is security-paper (Send"),
    (("--done",), "Which promise? Name it by its id, or by words that only it has."),
    (("security", "--done", "2026-12-24"), "24 December 2026 lies ahead, so it cannot have"),
    (("security", "--done", "2026-10-01"), "It was promised on 2026-11-02; 2026-10-01 is before"),
    (("security", "--done", "2026-13-01"), "'2026-13-01' is no date. Write year-month-day"),
    (("security", "--moved", "2026-12-11"), "Who of them agreed to the new date?"),
    (("security", "--moved", "2026-12-11", "--said-by", "Tim"), "Did you mean Tom Aerts?"),
    (("security", "--done", "--withdrawn"), "write one of them at a time."),
    (("security", "--done", "--due", "2026-12-11"), "belong to a new promise."),
    (("Send it",), "Who promised it? Add --by us, or --by and a name of theirs."),
    (("--by", "us"), "What was promised?"),
    (("Send it", "--by", "Mara"), "Nobody here is called 'Mara'. Did you mean Maria Lopez?"),
    (("Send it", "--by", "us", "--to", "us"), "A promise is between us and them"),
    (("Send it", "--by", "Tom", "--to", "Maria"), "A promise is between us and them"),
    (("Send it", "--by", "us", "--due", "Friday"), "'Friday' is no date."),
    (("Send it", "--by", "us", "--made-on", "2027-01-01"), "it cannot have been promised then"),
    (
        ("Send it", "--by", "us", "--made-on", "2026-11-20", "--due", "2026-11-01"),
        "It cannot be due on 2026-11-01, before it was promised.",
    ),
    (("Send it", "--by", "us", "--said-by", "Tom"), "--said-by goes with --moved DATE"),
]


@pytest.mark.parametrize(("args", "words"), MISTAKES, ids=[" ".join(one) for one, _ in MISTAKES])
def test_a_mistake_is_one_helpful_sentence(
    run: Run, tmp_path: Path, args: tuple[str, ...], words: str
) -> None:
    """Exit code 2, and the file as it was."""
    path = put(tmp_path, BLOCK)
    result = run("promise", "acme.yaml", *args, *TODAY)
    assert result.exit_code == 2
    assert words in result.output
    assert path.read_text(encoding="utf-8") == BLOCK


def test_a_deal_without_promises_says_so(run: Run, tmp_path: Path) -> None:
    """There is nothing to choose from."""
    put(tmp_path, "name: Acme\n")
    result = run("promise", "acme.yaml", "--done", "paper", *TODAY)
    assert (result.exit_code, result.output) == (2, "acme.yaml holds no promise yet.\n")


def test_json_and_rehearsal(run: Run, tmp_path: Path) -> None:
    """Together they tell a program what would change."""
    path = put(tmp_path, BLOCK)
    args = ("promise", "acme.yaml", "--done", "security", "--format", "json", "--dry-run", *TODAY)
    told = json.loads(run(*args).output)
    assert told["written"] is False
    assert "\n+    done_on: 2026-11-21\n" in told["diff"]
    assert path.read_text(encoding="utf-8") == BLOCK


def test_the_whole_command_as_a_process(run_process: RunProcess, tmp_path: Path) -> None:
    """Words need no quotes."""
    path = put(tmp_path, BLOCK)
    done = run_process("promise", "acme.yaml", "--done", "security", "paper", *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert promises(path)[0].done_on == DAY


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("promise", "--help").output.rstrip().endswith("--withdrawn reference visit")


READ = """\
name: Bottling line, Lier
stakeholders: [Nora Vance]
activities:
  - date: 2026-11-12
    kind: mail
    direction: in
    from: Nora Vance
    text: Jo, I will send you the stop log by 4 December.
"""


class TestReadInAMail:
    """A promise that stands only in a mail."""

    def test_the_command_of_the_review_writes_it_down(self, run: Run, tmp_path: Path) -> None:
        """Then it is a promise like any other, and read no more."""
        path = put(tmp_path, READ)
        shown = json.loads(run("review", "acme.yaml", "--format", "json", *TODAY).output)
        [line] = shown["promises"]
        assert line["recorded"] is False
        result = run(*shlex.split(line["record_with"])[1:], *TODAY)
        assert result.exit_code == 0, result.output
        [written] = promises(path)
        assert (written.by, written.what) == ("Nora Vance", "Send us the stop log")
        assert (written.made_on, written.due) == (dt.date(2026, 11, 12), dt.date(2026, 12, 4))
        after = json.loads(run("review", "acme.yaml", "--format", "json", *TODAY).output)
        assert [one["recorded"] for one in after["promises"]] == [True]

    def test_it_cannot_be_ticked_off_before(self, run: Run, tmp_path: Path) -> None:
        """The message says where it was read, and how to write it down first."""
        put(tmp_path, READ)
        result = run("promise", "acme.yaml", "--done", "stop log", *TODAY)
        assert result.exit_code == 2
        assert "was read in acme.yaml:8, and is not on the ledger yet" in result.output
        assert "deal promise acme.yaml 'Send us the stop log' --by 'Nora Vance'" in result.output


def test_they_and_we_are_understood(run: Run, tmp_path: Path) -> None:
    """People write so where a side is meant."""
    (tmp_path / "acme.yaml").write_text("name: Acme\n", encoding="utf-8")
    assert run("promise", "acme.yaml", "Send the list", "--by", "them").exit_code == 0
    assert run("promise", "acme.yaml", "Send the paper", "--by", "We").exit_code == 0
    text = (tmp_path / "acme.yaml").read_text(encoding="utf-8")
    assert "by: customer" in text
    assert "by: us" in text
