"""playbooks/README.md: its worked example works, and its answers are the tool's own."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec import inspect

from assistant import cli
from assistant.checks.playbook import AppliesWhen, Basis, Check, Example, Playbook
from assistant.coach import check_deal, check_workspace, open_desk
from assistant.facts.questions import Question
from assistant.records.base import Record
from assistant.records.load import find_workspace
from tests.docs.pages import Page, Row
from tests.support import write

PAGE = Page("playbooks/README.md")
FILE = "our-playbooks/big-deals.yaml"
WORKSPACE = PAGE.blocks("yaml workspace.yaml")[0]
PARTS = PAGE.blocks(f"yaml {FILE}")
"""The playbook as it grows: the check, its examples, the second check."""


class Said(NamedTuple):
    """What a command answered."""

    code: int
    lines: list[str]


Run = Callable[[str], Said]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Tests the playbook `text` as a coach does, from arguments to exit code."""

    def run_test(text: str) -> Said:
        write(tmp_path, {"workspace.yaml": WORKSPACE, FILE: text})
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr(sys, "argv", ["deal", "playbook", "test", FILE])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        printed = capsys.readouterr()
        code = stop.value.code
        return Said(
            code if isinstance(code, int) else 0, f"{printed.out}{printed.err}".splitlines()
        )

    return run_test


STEPS = PAGE.blocks("console.*")


@pytest.mark.parametrize("step", range(len(STEPS)))
def test_each_step_goes_as_it_is_shown(step: int, run: Run) -> None:
    """After each part the tool answers what the page shows."""
    command, *lines = STEPS[step].splitlines()
    assert command == f"$ deal playbook test {FILE}"
    said = run("".join(PARTS[: step + 1]))
    assert said.lines == lines
    assert (f"```console exit={said.code}\n" if said.code else "```console\n") in PAGE.text


def test_every_part_is_tried() -> None:
    assert len(STEPS) == len(PARTS)


MISTAKES, SURPRISES = PAGE.tables("Mistakes, and what the tool answers")


def _code(cell: str) -> str:
    return cell.strip("`").replace("\\|", "|")


def _with_mistake(row: Row) -> str:
    text, wrong, right = "".join(PARTS), _code(row[0]), _code(row[1])
    assert right in text
    return text.replace(right, wrong, 1)


def _tells(said: Said, answer: str) -> bool:
    words = ".*".join(map(re.escape, answer.split("...")))
    pattern = re.compile(rf"our-playbooks/big-deals\.yaml:\d+:\d+: .*{words}")
    return any(map(pattern.match, said.lines))


@pytest.mark.parametrize("row", MISTAKES, ids=lambda row: row[0])
def test_a_mistake_is_answered_as_it_is_shown(row: Row, run: Run) -> None:
    said = run(_with_mistake(row))
    assert _tells(said, row[2])
    assert said.code == 2


@pytest.mark.parametrize("row", SURPRISES, ids=lambda row: row[0])
def test_an_example_that_comes_out_otherwise_is_answered_as_it_is_shown(row: Row, run: Run) -> None:
    said = run(_with_mistake(row))
    assert _tells(said, row[2])
    assert said.code == 1


DESCRIBED: dict[str, type[Record]] = {
    "A playbook": Playbook,
    "A check": Check,
    "Which deals: `applies_when`": AppliesWhen,
    "What it rests on: `basis`": Basis,
    "An example: `examples`": Example,
    "A question: `questions`": Question,
}


@pytest.mark.parametrize("heading", DESCRIBED)
def test_every_key_of_a_playbook_has_its_line(heading: str) -> None:
    fields = inspect.type_info(DESCRIBED[heading]).fields  # type: ignore[attr-defined]
    expected = {
        f"**`{one.encode_name}`**" if one.required else f"`{one.encode_name}`" for one in fields
    }
    assert {row[0] for row in PAGE.table(heading)} == expected


def test_the_settings_shown_have_no_problem(tmp_path: Path) -> None:
    settings, *_ = PAGE.blocks("yaml settings")
    write(tmp_path, {"workspace.yaml": settings, FILE: "".join(PARTS)})
    assert check_workspace(tmp_path / "workspace.yaml") == ()


def test_the_waivers_shown_have_no_problem(tmp_path: Path) -> None:
    deal, *_ = PAGE.blocks("yaml waiver")
    write(tmp_path, {"workspace.yaml": WORKSPACE, FILE: "".join(PARTS), "acme.yaml": deal})
    desk = open_desk(find_workspace(tmp_path))
    assert check_deal(tmp_path / "acme.yaml", desk) == ()
