"""Does a deal agree with itself: ids, sources, directions, paths."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from assistant.records.consistency import activity_ids, future_dates
from assistant.records.source import parse_source
from tests.support import day, problems_of, read_deal, told, write


class TestIds:
    def test_an_id_names_one_thing(self, tmp_path: Path) -> None:
        text = """\
name: Ghent
activities:
  - {id: a, date: 2026-09-01, kind: call}
  - {date: 2026-09-02, kind: call, id: a}
commitments:
  - {id: a, by: us, what: Send it}
  - {id: b, by: us, what: Send it}
  - {id: b, by: us, what: Send it}
"""
        assert told(tmp_path, text) == [
            "acme.yaml:4:40: the id 'a' is used twice. "
            "The first is in line 3; every id names one thing.",
            "acme.yaml:8:10: the id 'b' is used twice. "
            "The first is in line 7; every id names one thing.",
        ]

    @pytest.mark.parametrize("name", ["a:b", "a/b", "https://x"])
    def test_an_id_holds_no_colon_and_no_slash(self, tmp_path: Path, name: str) -> None:
        text = f"""\
name: Ghent
id: {name}
activities: [{{id: '{name}', date: 2026-09-01, kind: call}}]
commitments: [{{id: '{name}', by: us, what: Send it}}]
"""
        assert told(tmp_path, text) == [
            f"acme.yaml:2:5: the id '{name}' holds ':' or '/'. Use '-'.",
            f"acme.yaml:3:19: the id '{name}' holds ':' or '/'. Use '-' instead.",
            f"acme.yaml:4:20: the id '{name}' holds ':' or '/'. Use '-' instead.",
        ]

    def test_an_activity_without_id_is_named_by_day_and_kind(self) -> None:
        deal = read_deal("""\
activities:
  - {date: 2026-09-01, kind: call}
  - {date: 2026-09-01T10:00, kind: mail}
  - {date: 2026-09-01T11:00, kind: call}
  - {id: mine, date: 2026-09-01, kind: call}
  - {date: 2026-09-01, kind: call}
""")
        assert activity_ids(deal.activities) == (
            "2026-09-01-call",
            "2026-09-01-mail",
            "2026-09-01-call-2",
            "mine",
            "2026-09-01-call-3",
        )


class TestSources:
    def test_a_source_leads_to_an_activity_or_a_page(self, tmp_path: Path) -> None:
        text = """\
name: Ghent
stakeholders: [{name: Maria, personal_win: {answer: Peace, source: first-cal}}]
discovery:
  goal: {answer: Growth, source: first-call}
  why_now: {answer: Now, source: activities/1}
  budget: {answer: Some, source: activities/2}
  strategy_fit: {answer: It fits, source: "https://www.acme.example/strategy"}
  alternatives: {answer: None, source: 2026-09-02-mail}
activities:
  - {id: first-call, date: 2026-09-01, kind: call}
  - {date: 2026-09-02, kind: mail, direction: in}
concerns: [{what: Data, answered: first-call}, {what: Price, answered: nowhere}]
commitments:
  - {id: paper, by: us, what: Send it, source: first-call, superseded_by: papers}
  - {id: paper-2, by: us, what: Send it, source: xxx, superseded_by: paper}
"""
        known = "2026-09-02-mail, activities/0, activities/1, first-call"
        assert told(tmp_path, text) == [
            "acme.yaml:2:68: no activity here is called 'first-cal'. Did you mean first-call?",
            "acme.yaml:6:34: no activity here is called 'activities/2'. Did you mean activities/1?",
            f"acme.yaml:12:72: no activity here is called 'nowhere'. Possible: {known}.",
            "acme.yaml:14:75: no other promise here is called 'papers'. Did you mean paper?",
            f"acme.yaml:15:50: no activity here is called 'xxx'. Possible: {known}.",
        ]
        levels = {one.line: one.level for one in problems_of(tmp_path, text)}
        assert levels.pop(14) == "error", "what nothing took the place of is still owed"
        assert {*levels.values()} == {"warning"}

    def test_a_promise_does_not_take_its_own_place(self, tmp_path: Path) -> None:
        text = "name: A\ncommitments: [{id: a, by: us, what: Send it, superseded_by: a}]\n"
        [problem] = problems_of(tmp_path, text)
        assert (problem.level, problem.line) == ("error", 2)

    def test_many_dangling_sources_are_answered_soon(self, tmp_path: Path) -> None:
        calls = "".join(f"  - {{id: a{n}, date: 2026-09-01, kind: note}}\n" for n in range(5000))
        owed = "".join(f"  - {{by: us, what: w{n}, source: zz{n}}}\n" for n in range(5000))
        began = time.process_time()
        problems = problems_of(tmp_path, f"name: A\nactivities:\n{calls}commitments:\n{owed}")
        assert 0 < len(problems) <= 50
        assert time.process_time() - began < 10


@pytest.mark.parametrize(
    ("written", "is_clear"),
    [
        ("kind: mail", False),
        ("kind: message", False),
        ("kind: mail, with: [Paul]", False),
        ("kind: mail, direction: in", True),
        ("kind: mail, from: Paul", True),
        ("kind: proposal", True),
        ("kind: call", True),
    ],
)
def test_a_mail_says_who_wrote_it(tmp_path: Path, written: str, is_clear: bool) -> None:
    text = f"name: Ghent\nactivities:\n  - {{date: 2026-09-01, {written}}}\n"
    problems = problems_of(tmp_path, text)
    assert [(one.line, one.column, one.level) for one in problems] == (
        [] if is_clear else [(3, 5, "warning")]
    )
    assert all(one.hint == "Add 'direction: in' or 'direction: out'." for one in problems)


class TestPaths:
    """No path of a record may leave the workspace's root."""

    @pytest.fixture
    def root(self, tmp_path: Path) -> Path:
        files = {
            "team/workspace.yaml": "company: Us\n",
            "team/deals/calls/a.vtt": "WEBVTT\n",
            "team/calls/a.vtt": "WEBVTT\n",
            "outside.vtt": "WEBVTT\n\nsecret\n",
        }
        root = write(tmp_path, files) / "team"
        (root / "link.vtt").symlink_to(tmp_path / "outside.vtt")
        (root / "up").symlink_to(tmp_path)
        (root / "inner.vtt").symlink_to(root / "calls" / "a.vtt")
        (root / "loop.vtt").symlink_to(root / "loop.vtt")
        return root

    def _problems(self, root: Path, path: str) -> list[str]:
        text = (
            f"name: Ghent\nactivities: [{{date: 2026-09-01, kind: call, transcript: '{path}'}}]\n"
        )
        return told(root, text, "deals/acme.yaml")

    @pytest.mark.parametrize(
        "path",
        [
            "../outside.vtt",
            "calls/../../outside.vtt",
            "link.vtt",
            "up/outside.vtt",
            "up/nothing.vtt",
            "/etc/passwd",
            "..",
            "../team-2/x.vtt",
        ],
    )
    def test_a_transcript_that_leaves_the_root_is_an_error(self, root: Path, path: str) -> None:
        assert self._problems(root, path) == [
            f"deals/acme.yaml:2:57: '{path}' leads out of the workspace. "
            "Keep the file beside your deals and name it from the workspace's root."
        ]

    def test_an_absolute_path_out_of_the_root_too(self, root: Path, tmp_path: Path) -> None:
        [problem] = self._problems(root, str(tmp_path / "outside.vtt"))
        assert "leads out of the workspace" in problem

    @pytest.mark.parametrize(
        "path", ["calls/a.vtt", "deals/calls/a.vtt", "deals/../calls/a.vtt", "inner.vtt"]
    )
    def test_a_path_below_the_root_is_fine(self, root: Path, path: str) -> None:
        assert self._problems(root, path) == []

    @pytest.mark.parametrize("path", ["calls/b.vtt", "calls", "deals/acme.yaml/x", "loop.vtt"])
    def test_a_file_that_is_not_there_is_a_warning(self, root: Path, path: str) -> None:
        assert self._problems(root, path) == [
            f"deals/acme.yaml:2:57: there is no file '{path}'; what it says is not read. "
            "Paths start at the workspace's root."
        ]

    def test_a_name_that_no_file_can_have(self, root: Path) -> None:
        [problem] = self._problems(root, "a" * 300)
        assert problem.startswith(f"deals/acme.yaml:2:57: '{'a' * 60}' cannot be read: ")

    def test_without_a_workspace_the_deals_folder_is_the_root(self, tmp_path: Path) -> None:
        write(tmp_path, {"calls/a.vtt": "WEBVTT\n"})
        deal = "name: A\nactivities: [{date: 2026-09-01, kind: call, transcript: ../calls/a.vtt}]\n"
        [problem] = told(tmp_path, deal, "deals/acme.yaml")
        assert "leads out of the workspace" in problem

    def test_a_brief_that_leaves_the_root(self, root: Path) -> None:
        [problem] = told(root, "name: Ghent\nbrief: ../brief.yaml\n", "deals/acme.yaml")
        assert problem.startswith(
            "deals/acme.yaml:2:8: '../brief.yaml' leads out of the workspace."
        )

    @pytest.mark.parametrize("folder", ["..", "/etc", "up"])
    def test_a_folder_of_playbooks_that_leaves_the_root(self, root: Path, folder: str) -> None:
        (root / "workspace.yaml").write_text(f"playbooks:\n  folder: {folder}\n")
        assert told(root, "name: Ghent\n", "deals/acme.yaml") == [
            f"workspace.yaml:2:11: '{folder}' leads out of the workspace. "
            "Keep your playbooks beside your deals and name the folder from the root."
        ]

    @pytest.mark.skipif(os.name == "nt", reason="another sort of links")
    def test_a_root_that_is_a_link_itself(self, root: Path, tmp_path: Path) -> None:
        (tmp_path / "shared").symlink_to(root)
        assert self._problems(tmp_path / "shared", "calls/a.vtt") == []


def test_what_happened_after_the_day_of_the_review_is_left_out() -> None:
    text = """\
name: Ghent
discovery:
  goal: {answer: Growth, said_by: Maria, date: 2026-11-23}
  budget: {answer: Some, date: 2026-11-21}
activities:
  - {date: 2026-11-22, kind: mail, direction: in}
  - {date: 2026-11-22, kind: call}
  - {date: 2026-11-22, kind: call, state: held}
  - {date: 2026-11-21, kind: mail, direction: in}
"""
    source = parse_source(text, "acme.yaml")
    after = "after 2026-11-21, the day of the review. It is left out."
    problems = list(future_dates(read_deal(text), source, day("2026-11-21")))
    assert [str(one) for one in problems] == [
        f"acme.yaml:6:12: this mail happened {after}",
        f"acme.yaml:8:12: this call happened {after}",
        f"acme.yaml:3:48: this answer is dated {after}",
    ]
    assert {one.level for one in problems} == {"warning"}
