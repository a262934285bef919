"""Many deals side by side."""

from __future__ import annotations

import datetime as dt
import gc
import json
import os
import shutil
import sqlite3
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing
from decimal import Decimal
from itertools import islice
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from assistant.coach import Work, audit_pipeline, review_deal
from assistant.errors import AssistantError
from assistant.pipeline import one
from assistant.pipeline.audit import SideBySide
from assistant.pipeline.batches import Errand, audit_batches, shrinking
from assistant.pipeline.one import Auditor
from assistant.pipeline.outcome import AuditRequest
from assistant.pipeline.readings import RememberingReader
from assistant.records.load import DealFile
from assistant.resources import playbooks_folder
from assistant.results.audit import Audit
from assistant.review import files
from assistant.review.verdict import load_verdicts
from benchmarks import generate
from tests.support import AS_OF as DAY
from tests.support import copy_examples

EXAMPLES = Path(__file__).parents[2] / "examples"

MOVED = """\
name: Pumps
owner: jo@sensoric.example
stage: solution
stakeholders: [Ewa Lind]
activities:
  - date: 2026-11-02
    kind: mail
    direction: out
    from: jo@sensoric.example
    with: [Ewa Lind]
    text: I will send you the security questionnaire by 12 November 2026.
commitments:
  - by: us
    to: Ewa Lind
    what: Send the security paper
    made_on: 2026-10-30
    due: 2026-11-06
    moved: [{due: 2026-11-12, said_by: customer, date: 2026-11-20}]
"""


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    """A folder with the example deals."""
    folder = tmp_path / "deals"
    copy_examples(folder)
    return folder


def audit(folder: Path, as_of: dt.date = DAY, **asked: Any) -> Audit:
    """The audit of a folder on a day."""
    return audit_pipeline([folder], AuditRequest(as_of=as_of, **asked))


def test_the_audit_says_of_each_deal_what_its_review_says(deals: Path) -> None:
    """Verdict, first move and the findings that are counted are the review's own."""
    done = audit(deals)
    assert len(done.lines) == len(list(deals.glob("*.yaml"))) - 1
    for line in done.lines:
        review = review_deal(deals / line.deal.path, DAY)
        assert line.verdict == review.verdict
        assert line.next_move == next(iter(review.next_moves), None)
        assert [found.id for found in line.marks] == [found.id for found in review.findings]
        told = {found.id: found.detail for found in review.findings}
        assert all(told[found.id] == found.detail for found in line.top)


def test_a_deal_is_let_go_of_when_its_answer_was_taken(
    deals: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is known of a hundred thousand deals does not fit into memory."""
    monkeypatch.setattr(one, "_TOGETHER", 8)
    paths = sorted(path for path in deals.glob("*.yaml") if path.name != "workspace.yaml")
    answers = Auditor(AuditRequest(as_of=DAY), remember=False).audit(paths)
    gc.collect()
    before = _deals_in_memory()
    left = []
    for _ in islice(answers, 8):
        gc.collect()
        left.append(_deals_in_memory() - before)
    assert left == [8, 7, 6, 5, 4, 3, 2, 1]


def _deals_in_memory() -> int:
    return sum(isinstance(known, DealFile) for known in gc.get_objects())


def test_a_deal_is_judged_by_its_own_workspace_whatever_stands_beside_it(tmp_path: Path) -> None:
    """Deals of two teams take turns, and some are left out: each says what it says alone."""
    close = "close: {expected: 2026-10-01}"
    paths = []
    for number in range(20):
        folder = tmp_path / ("strict" if number % 2 else "lenient")
        folder.mkdir(exist_ok=True)
        paths.append(folder / f"{number:02}.yaml")
        paths[-1].write_text(
            f"name: Deal {number}\nvalue: {{amount: {number}, currency: EUR}}\n{close}\n"
        )
    (tmp_path / "lenient/workspace.yaml").write_text(
        "playbooks: {off: [stalled/close-date-past]}\n"
    )
    (tmp_path / "strict/workspace.yaml").write_text("company: Sensoric\n")
    request = AuditRequest(as_of=DAY, where="amount < 5 or amount > 12")
    together = [one.audited.line for one in Auditor(request, remember=False).audit(paths)]
    alone = [
        answer.audited.line
        for path in paths
        for answer in Auditor(request, remember=False).audit([path])
    ]
    assert together == alone
    found = [
        line and "stalled/close-date-past" in {one.check for one in line.marks} for line in alone
    ]
    assert found == [None if 5 <= number <= 12 else number % 2 == 1 for number in range(20)]


def test_every_deal_of_many_is_answered_in_its_place(tmp_path: Path) -> None:
    """Broken files among them are told of, and change nothing about the others."""
    for number in range(30):
        good = f"name: Deal {number}\nvalue: {{amount: {30 - number}, currency: EUR}}\n"
        (tmp_path / f"{number:02}.yaml").write_text("name: [\n" if number % 7 == 3 else good)
    done = audit(tmp_path)
    expected = [number for number in range(30) if number % 7 != 3]
    assert [line.deal.path for line in done.lines] == [f"{one:02}.yaml" for one in expected]
    assert [Path(one).name for one in done.not_reviewed] == [
        "03.yaml",
        "10.yaml",
        "17.yaml",
        "24.yaml",
    ]


def test_the_worst_come_first_and_the_dearest_of_them(tmp_path: Path) -> None:
    """By verdict, then by what is at stake."""
    for name, amount in (("small", 1000), ("large", 90000), ("unknown", None)):
        value = f"value: {{amount: {amount}, currency: EUR}}\n" if amount else ""
        (tmp_path / f"{name}.yaml").write_text(f"name: {name}\n{value}")
    for name in ("dark.yaml", "workspace.yaml"):
        shutil.copy(EXAMPLES / name, tmp_path / name)
    done = audit(tmp_path)
    names = [line.deal.path for line in done.lines]
    assert names == ["large.yaml", "small.yaml", "unknown.yaml", "dark.yaml"]
    assert done.totals.value_by_verdict["not_enough_data"] == {"EUR": Decimal(91000)}
    assert done.totals.unvalued == 1


def test_currencies_are_never_summed(tmp_path: Path) -> None:
    """Each has an amount of its own."""
    for number, currency in enumerate(("EUR", "USD", "EUR")):
        text = f"name: Deal {number}\nvalue: {{amount: 100, currency: {currency}}}\n"
        (tmp_path / f"{number}.yaml").write_text(text)
    assert audit(tmp_path).totals.value == {"EUR": 200, "USD": 100}


def test_one_broken_file_never_stops_the_rest(deals: Path) -> None:
    """Its problem has a place; the others are audited."""
    before = len(audit(deals).lines)
    (deals / "broken.yaml").write_text("name: Broken\nstakholders: [{name: Ann}]\n")
    done = audit(deals)
    assert len(done.lines) == before
    assert done.not_reviewed == (str(deals / "broken.yaml"),)
    assert [(found.line, found.column) for found in done.problems if found.level == "error"] == [
        (2, 1)
    ]


def test_a_link_that_leads_out_is_named_and_not_read(tmp_path: Path) -> None:
    """Unless what it leads to is named too, or lies in the same workspace."""
    folder, other = tmp_path / "deals", tmp_path / "other" / "secret.yaml"
    for path in (folder / "own.yaml", other):
        path.parent.mkdir()
        path.write_text(f"name: {path.stem}\n")
    (folder / "link.yaml").symlink_to("../other/secret.yaml")
    done = audit(folder)
    (problem,) = done.problems
    assert problem.path == str(folder / "link.yaml")
    assert problem.message == f"this link leads out of the folder, to {other}: it was not read."
    assert problem.level == "error"
    assert [line.deal.name for line in done.lines] == ["own"]
    both = audit_pipeline([folder, other.parent], AuditRequest(as_of=DAY))
    assert (len(both.lines), both.problems) == (2, ())
    (tmp_path / "workspace.yaml").write_text("company: Us\n")
    assert sorted(line.deal.name for line in audit(folder).lines) == ["own", "secret"]


def test_a_linked_folder_is_named_and_not_entered(tmp_path: Path) -> None:
    """Unless what it leads to is named too. A warning: it may hold no deal."""
    folder, other = tmp_path / "deals", tmp_path / "other"
    for path in (folder / "own.yaml", other / "inner" / "secret.yaml"):
        path.parent.mkdir(parents=True)
        path.write_text(f"name: {path.stem}\n")
    (folder / "link").symlink_to("../other/inner")
    done = audit(folder)
    (problem,) = done.problems
    assert problem.path == str(folder / "link")
    assert problem.message == f"this folder is a link, to {other / 'inner'}: it was not entered."
    assert problem.level == "warning"
    assert [line.deal.name for line in done.lines] == ["own"]
    both = audit_pipeline([folder, other], AuditRequest(as_of=DAY))
    assert (len(both.lines), both.problems) == (2, ())


def test_a_filter_leaves_out_what_it_is_not_true_of(deals: Path) -> None:
    """A fact that nobody knows makes it untrue."""
    done = audit(deals, where="amount > 50000 and days_to_close < 100")
    assert done.lines
    assert all(line.amount and line.amount > 50000 for line in done.lines)


def test_a_filter_over_what_is_no_fact_is_refused(deals: Path) -> None:
    """With the nearest fact."""
    with pytest.raises(AssistantError, match="Did you mean amount"):
        audit(deals, where="amont > 5")


def test_two_deals_with_one_id_are_named(tmp_path: Path) -> None:
    """They would share findings and waivers."""
    for name in "ab":
        (tmp_path / f"{name}.yaml").write_text(f"name: {name}\nid: same\n")
    (problem,) = audit(tmp_path).problems
    assert problem.message == "a.yaml has the id 'same' too."


@pytest.mark.parametrize("remember", [False, True])
def test_who_is_asked_something_else_forgets_what_was_asked(deals: Path, remember: bool) -> None:
    """The answers are those of somebody who was asked nothing before."""
    paths = sorted(deals.glob("*.yaml"))
    later = AuditRequest(as_of=DAY + dt.timedelta(days=30), where="amount > 50000")
    with closing(Auditor(AuditRequest(as_of=DAY), remember=remember)) as auditor:
        before = list(auditor.audit(paths))
        auditor.ask(later)
        after = list(auditor.audit(paths))
    assert after == list(Auditor(later, remember=False).audit(paths)) != before


def test_whole_reviews_come_where_they_are_wanted(deals: Path) -> None:
    """In the order of the lines; as JSON they are the reviews of the same deals."""
    done = audit(deals, reviews=True)
    assert [found.deal for found in done.reviews] == [line.deal for line in done.lines]
    assert json.dumps([found.verdict.id for found in done.reviews])


def test_workers_say_what_one_process_says(deals: Path) -> None:
    """The same answers in the same order."""
    paths = sorted(deals.glob("*.yaml")) * 3
    request = AuditRequest(as_of=DAY)
    alone = list(Auditor(request, remember=False).audit(paths))
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as executor:
        errand = Errand(request=request, remember=False)
        shared = list(audit_batches(paths, errand, executor, sizes=shrinking(len(paths), 2)))
    assert shared == [answer.smaller() for answer in alone]


def test_answers_that_are_held_in_less_room_say_the_same(deals: Path) -> None:
    """Line by line and review by review; what is small already stays as it is."""
    request = AuditRequest(as_of=DAY, reviews=True)
    answers = list(Auditor(request, remember=False).audit(sorted(deals.glob("*.yaml"))))
    small = [answer.smaller() for answer in answers]
    verdicts = load_verdicts(playbooks_folder() / "verdicts.yaml")
    audits = [SideBySide(held, request, verdicts).audit() for held in (answers, small)]
    assert audits[0] == audits[1]
    assert sum(len(one.packed) for one in small) < sum(len(one.packed) for one in answers) / 2
    assert [answer.smaller() for answer in small] == small


class TestMemory:
    """What became of a deal is remembered until something that it rests on changes."""

    @pytest.fixture
    def looked(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """The names of the deals that were really looked at."""
        seen: list[str] = []

        def facts_of(file: DealFile, *rest: Any) -> Any:
            seen.append(file.path)
            return files.facts_of(file, *rest)

        monkeypatch.setattr(one, "facts_of", facts_of)
        return seen

    def test_an_unchanged_deal_is_not_looked_at_again(self, deals: Path, looked: list[str]) -> None:
        """The audit is the same, to the last letter."""
        cold = audit(deals)
        looked.clear()
        assert audit(deals) == cold
        assert looked == []

    def test_a_changed_deal_alone_is_looked_at_again(self, deals: Path, looked: list[str]) -> None:
        """Whatever its time says: content counts."""
        audit(deals)
        looked.clear()
        path = deals / "dark.yaml"
        before = path.stat()
        path.write_text(path.read_text().replace("stage: Offer made", "stage: Fit confirmed"))
        os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
        audit(deals)
        assert looked == ["dark.yaml"]

    def test_a_changed_call_counts(self, deals: Path, looked: list[str]) -> None:
        """A deal rests on the transcripts that it names too."""
        audit(deals)
        looked.clear()
        for transcript in (deals / "calls").iterdir():
            transcript.write_text(transcript.read_text() + "\n")
        audit(deals)
        assert 0 < len(looked) < len(list(deals.glob("*.yaml")))

    def test_a_changed_page_of_a_brief_counts(self, deals: Path, looked: list[str]) -> None:
        """What stands on it no longer proves anything."""
        audit(deals)
        looked.clear()
        page = next((deals / "briefs" / "corvane-glass").iterdir())
        page.write_bytes(page.read_bytes() + b"!")
        audit(deals)
        assert looked == ["dark-researched.yaml", "researched.yaml"]

    @pytest.mark.parametrize("change", ["workspace", "day", "filter"])
    def test_everything_else_that_counts_counts(
        self, deals: Path, looked: list[str], change: str
    ) -> None:
        """The workspace, the day, and what was asked."""
        audit(deals)
        looked.clear()
        if change == "workspace":
            path = deals / "workspace.yaml"
            path.write_text(path.read_text() + "\n# another\n")
        day = DAY + dt.timedelta(days=change == "day")
        audit(deals, as_of=day, where="amount > 1" if change == "filter" else "")
        assert len(looked) == len(list(deals.glob("*.yaml"))) - 1

    @pytest.mark.parametrize("content", [b"", b"no database at all" * 99, b"SQLite format 3\0"])
    def test_a_damaged_memory_is_made_anew(self, deals: Path, content: bytes) -> None:
        """What was there is put aside, and the audit is the same."""
        cold = audit(deals)
        cache = deals / ".deal" / "cache.sqlite"
        for path in cache.parent.glob("cache*"):
            path.write_bytes(content)
        assert audit(deals) == cold
        assert audit(deals) == cold

    def test_a_foreign_database_is_not_touched_but_put_aside(self, deals: Path) -> None:
        """Somebody else's tables are still there."""
        (deals / ".deal").mkdir()
        path = deals / ".deal" / "cache.sqlite"
        with closing(sqlite3.connect(path)) as other:
            other.execute("CREATE TABLE theirs (value)")
        audit(deals)
        with closing(sqlite3.connect(f"{path}.damaged")) as other:
            assert other.execute("SELECT name FROM sqlite_master").fetchall() == [("theirs",)]

    def test_without_memory_nothing_is_written(self, deals: Path) -> None:
        """The folder is as it was."""
        before = sorted(deals.rglob("*"))
        audit_pipeline([deals], AuditRequest(as_of=DAY), Work(remember=False))
        assert sorted(deals.rglob("*")) == before

    def test_a_new_day_needs_no_second_reading(
        self, deals: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """What mails and calls say does not change with the day: nobody looks into them."""
        audit(deals)

        def read_again(*_: object) -> None:
            raise AssertionError("a mail was looked into again")

        monkeypatch.setattr(RememberingReader, "mail", read_again)
        monkeypatch.setattr(RememberingReader, "call", read_again)
        later = DAY + dt.timedelta(days=1)
        done = audit(deals, as_of=later)
        monkeypatch.undo()
        assert done == audit_pipeline([deals], AuditRequest(as_of=later), Work(remember=False))

    @pytest.mark.parametrize("changed", ["*.yaml", "calls/*"])
    def test_what_changed_overnight_is_read_anew(self, deals: Path, changed: str) -> None:
        """Mails that ask for nothing any more, and calls in which somebody else speaks."""
        audit(deals, reviews=True)
        for path in deals.glob(changed):
            path.write_text(path.read_text().replace("?", ".").replace("Send", "Read"))
        request = AuditRequest(as_of=DAY + dt.timedelta(days=1), reviews=True)
        anew = audit_pipeline([deals], request, Work(remember=False))
        assert audit_pipeline([deals], request) == anew

    def test_a_mail_that_lay_ahead_is_read_on_its_day(self, deals: Path) -> None:
        """The record is the same, and more of it has happened."""
        for days in (-20, -10, 0):
            request = AuditRequest(as_of=DAY + dt.timedelta(days=days), reviews=True)
            anew = audit_pipeline([deals], request, Work(remember=False))
            assert audit_pipeline([deals], request) == anew

    def test_a_promise_on_the_ledger_is_the_one_in_a_mail_from_the_day_that_they_agreed(
        self, tmp_path: Path
    ) -> None:
        """To another day for it: the record is the same, and nothing else has happened."""
        (tmp_path / "workspace.yaml").write_text("domains: [sensoric.example]\n")
        (tmp_path / "acme.yaml").write_text(MOVED)
        for days in (-3, 2):
            request = AuditRequest(as_of=DAY + dt.timedelta(days=days), reviews=True)
            anew = audit_pipeline([tmp_path], request, Work(remember=False))
            assert audit_pipeline([tmp_path], request) == anew

    def test_what_is_remembered_and_damaged_is_found_again(self) -> None:
        """One value in a row that is otherwise whole."""
        damaged = RememberingReader(found={"days": b"\xc1"})
        assert damaged.recall("days", list[int], lambda: [3]) == [3]
        whole = RememberingReader(found=damaged.news)
        assert whole.recall("days", list[int], lambda: []) == [3]

    def test_a_playbook_that_cannot_be_read_is_named(self, deals: Path) -> None:
        """With a memory as without one: an editor leaves such links while a file is open."""
        (deals / "own").mkdir()
        (deals / "own" / ".#team.yaml").symlink_to("jo@sensoric.example.4711")
        with (deals / "workspace.yaml").open("a") as workspace:
            workspace.write("playbooks: {folder: own}\n")
        for work in (Work(), Work(remember=False)):
            done = audit_pipeline([deals], AuditRequest(as_of=DAY), work)
            assert {one.path for one in done.problems} >= {"own/.#team.yaml"}

    @pytest.mark.slow
    @pytest.mark.parametrize("folder", ["examples", "made up"])
    def test_on_every_day_memory_says_what_a_fresh_look_says(
        self, tmp_path: Path, folder: str
    ) -> None:
        """What is found on one day and kept for the next depends on no day."""
        if folder == "examples":
            copy_examples(tmp_path)
        else:
            generate.write_deals(tmp_path, 30)
        for days in (0, 1, 2, 9, 33, -20, -90):
            request = AuditRequest(as_of=DAY + dt.timedelta(days=days), reviews=True)
            anew = audit_pipeline([tmp_path], request, Work(remember=False))
            assert audit_pipeline([tmp_path], request) == anew
