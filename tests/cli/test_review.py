"""`deal review`: what it writes, what it refuses, and how it ends."""

from __future__ import annotations

import datetime as dt
import json
from itertools import pairwise
from pathlib import Path

import pytest

from assistant.cli import params
from tests.cli.conftest import Run
from tests.support import FIVE_MINUTES, HEALTHY_DAY, healthy, write

DAY = ("--as-of", "2026-11-21")
BROKEN = "name: [\n"
QUIET = json.dumps(healthy(HEALTHY_DAY))


class TestOutput:
    @pytest.mark.parametrize("target", ["a.yaml", "link.yaml", "../x/a.yaml", "workspace.yaml"])
    def test_a_record_is_never_written_over(self, run: Run, tmp_path: Path, target: str) -> None:
        """Neither by its name, nor by a link or another way to it."""
        write(tmp_path, {"a.yaml": FIVE_MINUTES, "workspace.yaml": "company: Us\n"})
        (tmp_path / "link.yaml").symlink_to("a.yaml")
        name = target.replace("../x", f"../{tmp_path.name}")
        result = run("review", "a.yaml", *DAY, "--output", name)
        assert result.exit_code == 2
        assert "is a record, not a place for a report" in result.output
        assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == FIVE_MINUTES

    def test_a_record_under_another_suffix_is_one_too(self, run: Run, tmp_path: Path) -> None:
        """A deal that somebody keeps as text."""
        write(tmp_path, {"a.yaml": FIVE_MINUTES, "b.txt": "name: Other\n"})
        assert run("review", "a.yaml", *DAY, "--output", "b.txt").exit_code == 2
        assert (tmp_path / "b.txt").read_text(encoding="utf-8") == "name: Other\n"

    @pytest.mark.parametrize(
        ("name", "begins"),
        [
            ("a.html", "<!doctype html>"),
            ("a.md", "# Line monitoring"),
            ("a.json", '{\n  "schema_version"'),
            ("a.txt", "Line monitoring"),
        ],
    )
    def test_the_suffix_says_the_format(
        self, run: Run, tmp_path: Path, name: str, begins: str
    ) -> None:
        """And the same review may be written there again."""
        write(tmp_path, {"a.yaml": FIVE_MINUTES})
        for _ in range(2):
            assert run("review", "a.yaml", *DAY, "--output", name).exit_code == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


class TestNames:
    @pytest.mark.parametrize(
        ("name", "hint"),
        [
            ("pitchng", "Did you mean pitching?"),
            ("buyer-silnt", "Did you mean buyer-silent?"),
            ("stalled/buyer-silnt", "Did you mean stalled/buyer-silent?"),
            ("high", "--min-severity"),
            ("nothing", "The packs are discovery, follow-through, "),
            ("nothing", "'deal playbook list' shows their checks."),
        ],
    )
    @pytest.mark.parametrize("option", ["--only", "--skip"])
    def test_a_misspelt_one_is_no_all_clear(
        self, run: Run, tmp_path: Path, option: str, name: str, hint: str
    ) -> None:
        write(tmp_path, {"a.yaml": FIVE_MINUTES})
        result = run("review", "a.yaml", *DAY, option, name)
        assert result.exit_code == 2
        assert f"No check or pack is called '{name}'." in result.output
        assert hint in result.output

    def test_neither_is_one_that_is_switched_off(self, run: Run, tmp_path: Path) -> None:
        off = "playbooks: {off: [stalled/no-next-step]}\n"
        write(tmp_path, {"a.yaml": FIVE_MINUTES, "workspace.yaml": off})
        result = run("review", "a.yaml", *DAY, "--only", "no-next-step")
        assert result.exit_code == 2
        assert "switched off" in result.output


class TestSeveral:
    def test_one_line_a_deal_the_worst_first(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"d/a.yaml": QUIET, "d/b.yaml": FIVE_MINUTES})
        result = run("review", "d", *DAY)
        lines = result.output.splitlines()
        assert lines[0].startswith("2 deals ")
        assert "has waited for the stop report" in lines[2]
        assert "Nothing needs you now" in lines[3]

    def test_the_same_file_twice_is_reviewed_once(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"d/a.yaml": FIVE_MINUTES})
        result = run("review", "d/a.yaml", "d", "./d/a.yaml", *DAY, "--format", "json")
        assert len(json.loads(result.output)["reviews"]) == 1

    def test_a_file_and_a_link_to_it_are_reviewed_once(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"d/b.yaml": FIVE_MINUTES})
        (tmp_path / "d" / "a.yaml").symlink_to("b.yaml")
        result = run("review", "d", *DAY, "--format", "json")
        assert len(json.loads(result.output)["reviews"]) == 1

    def test_an_empty_folder_is_told(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        result = run("review", "empty", *DAY)
        assert result.exit_code == 2
        assert "no deals found in empty/" in result.output

    def test_a_broken_workspace_is_told_once(self, run: Run, tmp_path: Path) -> None:
        """Under the name by which the user called it, with the number of its deals."""
        deals = {f"w/{name}.yaml": FIVE_MINUTES for name in "abc"}
        write(tmp_path, {"w/workspace.yaml": "compny: Us\n", **deals})
        result = run("review", "w", *DAY)
        assert result.exit_code == 2
        assert result.output.count("compny") == 1
        assert result.output.startswith("w/workspace.yaml:1:1: ")
        assert result.output.endswith("Not reviewed: 3 deals.\n")

    def test_two_deals_with_one_id(self, run: Run, tmp_path: Path) -> None:
        """A problem with its place in `validate`, a warning in the review."""
        write(tmp_path, {"workspace.yaml": "company: Us\n"})
        write(tmp_path, {f"d/{one}.yaml": f"{FIVE_MINUTES}id: leeds\n" for one in "ab"})
        validated = run("validate", "d")
        assert validated.exit_code == 2
        place = f"d/b.yaml:{FIVE_MINUTES.count(chr(10)) + 1}:5: "
        assert f"{place}d/a.yaml has the id 'leeds' too." in validated.output
        reviewed = run("review", "d", *DAY)
        assert reviewed.exit_code == 0
        assert "d/a.yaml has the id 'leeds' too." in " ".join(reviewed.output.split())


class TestExplain:
    def test_a_broken_file_stops_no_other(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"d/a.yaml": BROKEN, "d/b.yaml": FIVE_MINUTES})
        result = run("review", "d", *DAY, "--explain", "no-next-step")
        assert result.exit_code == 2
        assert "stalled/no-next-step" in result.output
        assert "Not reviewed: 1 deal." in result.output

    def test_as_json_it_is_the_explanation(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"b.yaml": FIVE_MINUTES})
        result = run("review", "b.yaml", *DAY, "--explain", "no-next-step", "--format", "json")
        assert json.loads(result.output)["result"]["outcome"] == "finds"

    def test_an_unknown_check_has_a_suggestion(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"b.yaml": FIVE_MINUTES})
        result = run("review", "b.yaml", *DAY, "--explain", "no-next-stp")
        assert (result.exit_code, "Did you mean" in result.output) == (2, True)


class TestExitCodes:
    def test_what_is_not_shown_counts_all_the_same(self, run: Run, tmp_path: Path) -> None:
        """`--min-severity` is display only; `--skip` leaves out."""
        write(tmp_path, {"a.yaml": FIVE_MINUTES})
        fail = ("review", "a.yaml", *DAY, "--fail-on", "low")
        assert run(*fail, "--min-severity", "high").exit_code == 1
        assert run(*fail, "--only", "pitching").exit_code == 0
        assert run(*fail, "--skip", "overdue-promise").exit_code == 0

    def test_a_failed_check_is_our_own_fault(
        self, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """Told after the review, whatever was asked for."""
        monkeypatch.setattr("assistant.facts.questions.Gaps.of", lambda *_: 1 / 0)
        write(tmp_path, {"a.yaml": FIVE_MINUTES})
        result = run("review", "a.yaml", *DAY, "--only", "pitching")
        assert result.exit_code == 3
        assert "OUR OWN FAULT" in result.output
        assert "proposal-before-impact" in result.output


class TestTerminal:
    def test_a_new_deal_is_told_what_to_write(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"a.yaml": "name: Acme\n"})
        output = run("review", "a.yaml", *DAY).output
        assert "Write the stage, who is involved, and what happened; then ask again." in output
        assert "FINDINGS" not in output
        assert "Write the stage (stage): " in output

    def test_it_says_nothing_twice(self, run: Run, tmp_path: Path) -> None:
        """No coaching question more than once, no line twice in a row."""
        write(tmp_path, {"a.yaml": FIVE_MINUTES})
        lines = run("review", "a.yaml", *DAY).output.splitlines()
        questions = [line for line in lines if line.startswith("         ? ")]
        assert len(questions) == len({*questions}) > 5
        assert not [a for a, b in pairwise(lines) if a and a == b]
        assert lines[-1] == "For coaching, not for employment decisions."

    def test_all_shows_more_and_a_part_less(self, run: Run, tmp_path: Path) -> None:
        write(tmp_path, {"a.yaml": FIVE_MINUTES})
        usual = run("review", "a.yaml", *DAY).output
        everything = run("review", "a.yaml", *DAY, "--all").output
        part = run("review", "a.yaml", *DAY, "--only", "pitching").output
        assert len(everything) > len(usual) > len(part)
        assert "ANSWERS" not in part
        assert "TIMELINE" not in part

    def test_a_possible_finding_asks_for_confirmation(self, run: Run, tmp_path: Path) -> None:
        late = {"by": "us", "to": "Tom Aerts", "what": "Send the security report"}
        late |= {"made_on": "2026-11-02", "due": "2026-11-10"}
        write(tmp_path, {"a.yaml": json.dumps(healthy(commitments=[late]))})
        output = run("review", "a.yaml", "--as-of", str(HEALTHY_DAY)).output
        assert "please confirm" in " ".join(output.split())


class TestJson:
    def test_problems_have_every_key(self, run: Run, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        output = run("review", "empty", *DAY, "--format", "json").stdout
        [problem] = json.loads(output)["problems"]
        assert {"path", "line", "column", "message", "hint", "level"} == {*problem}

    def test_control_and_direction_characters_are_escaped(self, run: Run, tmp_path: Path) -> None:
        name = 'name: "A\\u0085\\u202eB"\n'
        write(tmp_path, {"a.yaml": name})
        output = run("review", "a.yaml", *DAY, "--format", "json").stdout
        assert not {"\x85", "\u202e"} & {*output}
        assert "\\u0085\\u202e" in output
        assert json.loads(output)["deal"]["name"] == "A\x85\u202eB"

    def test_a_page_that_an_answer_comes_from_is_its_evidence(
        self, run: Run, tmp_path: Path
    ) -> None:
        page = "https://brackwater.example/news"
        goal = f"{{goal: {{answer: Open a second plant, source: '{page}'}}}}"
        text = FIVE_MINUTES.replace("{goal: Open a second plant}", goal)
        write(tmp_path, {"a.yaml": text})
        review = json.loads(run("review", "a.yaml", *DAY, "--format", "json").stdout)
        [line] = [one for one in review["answers"] if one["question"] == "goal"]
        assert line["evidence"]["url"] == page


def test_today_is_the_teams_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a workspace sets no zone it is this machine's."""
    zones: list[dt.tzinfo | None] = []

    def today(zone: dt.tzinfo | None = None) -> dt.date:
        zones.append(zone)
        return HEALTHY_DAY

    monkeypatch.setattr(params, "today", today)
    write(tmp_path, {"a/x.yaml": FIVE_MINUTES, "b/x.yaml": FIVE_MINUTES})
    write(tmp_path, {"b/workspace.yaml": "days: {time_zone: Pacific/Kiritimati}\n"})
    params.today_at(tmp_path / "a/x.yaml")
    params.today_at(tmp_path / "b/x.yaml")
    assert [str(zone) for zone in zones] == ["None", "Pacific/Kiritimati"]


@pytest.mark.parametrize("name", ["acme.pdf", "acme.docx", "acme.XLSX", "acme.csv"])
def test_a_report_is_not_written_into_what_only_others_can_open(
    run: Run, tmp_path: Path, name: str
) -> None:
    write(tmp_path, {"a.yaml": FIVE_MINUTES})
    done = run("review", "a.yaml", "--output", name)
    assert done.exit_code == 2
    assert "End the name in .txt, .md, .html or .json." in done.stderr
    assert not (tmp_path / name).exists()


def test_a_page_about_no_deal_is_not_written(run: Run, tmp_path: Path) -> None:
    """Data for programs is: it says what is wrong."""
    write(tmp_path, {"broken.yaml": "nme: Acme\n"})
    done = run("review", "broken.yaml", "--output", "acme.html")
    assert done.exit_code == 2
    assert "Not reviewed: 1 deal." in done.stderr
    assert "Written" not in done.stderr
    assert not (tmp_path / "acme.html").exists()
    run("review", "broken.yaml", "--output", "acme.json")
    assert json.loads((tmp_path / "acme.json").read_text(encoding="utf-8"))["problems"]
