"""`deal new` writes a first record that a rep can read, fill in, check and review at once."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.records.deal import Deal
from assistant.records.load import find_workspace, load_deal
from tests.cli.conftest import Run, RunProcess
from tests.support import FIVE_MINUTES, write

ANSWERS = """\
Line monitoring, Leeds / Brackwater Foods
new outbound
proposal
2026-12-18
Ines Halloran decides, Paul Adeyemi champions
Open a second plant
2026-09-03 call Paul
2026-09-14 proposal to Paul
2026-11-02 mail to Ines

Send stop report to Paul by 2026-11-06

"""
"""The five-minute record of the coaching guide, as a rep types it."""

NOTHING = "\n" * 8


def deal_at(path: Path) -> Deal:
    return load_deal(path, find_workspace(path)).deal


def test_the_skeleton_is_fine_and_can_be_reviewed(run: Run, tmp_path: Path) -> None:
    """Only the name is filled in: no problem, and a review that says what is missing."""
    result = run("new", "acme-ghent.yaml")
    assert result.exit_code == 0
    assert deal_at(tmp_path / "acme-ghent.yaml") == Deal(name="Acme ghent")
    assert run("validate", "acme-ghent.yaml").output == "1 deal is fine.\n"
    review = run("review", "acme-ghent.yaml", "--as-of", "2026-11-21")
    assert review.exit_code == 0
    assert "We cannot judge this deal yet" in review.stdout


def test_the_last_line_is_what_to_do_next(run: Run) -> None:
    """It can be copied, blanks in the path and all."""
    last = run("new", "my deal").output.splitlines()[-1]
    assert last.endswith("run: deal review 'my deal.yaml'")


def test_name_and_account_can_be_given(run: Run, tmp_path: Path) -> None:
    """Characters that mean something in YAML survive."""
    name, account = "Stage 2: \"fast\" # 'now'", "{Zürich} 工場: R&D, 'Nord' 😀"
    run("new", "a", "--name", name, "--account", account)
    deal = deal_at(tmp_path / "a.yaml")
    assert deal.account is not None
    assert (deal.name, deal.account.name) == (name, account)


def test_a_deal_is_never_overwritten(run: Run, tmp_path: Path) -> None:
    """The message is clear, the file as it was, and nothing else is written."""
    write(tmp_path, {"a.yaml": "name: Mine\n"})
    for path in ("a.yaml", "a"):
        result = run("new", path, "--ask", answers=ANSWERS)
        assert result.exit_code == 2
        assert result.output == "a.yaml is there already and was not changed. Name another file.\n"
    assert (tmp_path / "a.yaml").read_text(encoding="utf-8") == "name: Mine\n"
    assert [one.name for one in tmp_path.iterdir()] == ["a.yaml"]


def test_a_missing_folder_is_made_and_said(run: Run, tmp_path: Path) -> None:
    """The rep sees where a mistyped folder went."""
    result = run("new", "deals/2026/a")
    assert result.output.startswith("Made the folder deals/2026.\nWritten: deals/2026/a.yaml\n")
    assert (tmp_path / "deals/2026/a.yaml").is_file()


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("deals", "deals is a folder. Name a file in it, such as deals/acme.yaml."),
        ("workspace.yaml", "workspace.yaml says who you are."),
        ("file/a.yaml", "file cannot be made: "),
    ],
)
def test_a_path_that_can_be_no_deal_is_refused(
    run: Run, tmp_path: Path, path: str, words: str
) -> None:
    """One sentence says why, and nothing is written."""
    (tmp_path / "deals").mkdir()
    write(tmp_path, {"file": ""})
    result = run("new", path)
    assert result.exit_code == 2
    assert words in result.output
    assert sorted(one.name for one in tmp_path.iterdir()) == ["deals", "file"]


def test_editors_find_the_schema_at_the_workspace_s_root(run: Run, tmp_path: Path) -> None:
    """The first line of the deal leads there, and it offers the team's own stages."""
    write(tmp_path, {"workspace.yaml": "stages: {Commercials: negotiation}\n"})
    result = run("new", "deals/a")
    head = (tmp_path / "deals/a.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert head == "# yaml-language-server: $schema=../.deal/deal.schema.json"
    assert "Written: .deal/deal.schema.json" in result.output
    schema = json.loads((tmp_path / ".deal/deal.schema.json").read_text(encoding="utf-8"))
    assert "Commercials" in str(schema["$defs"]["Deal"]["properties"]["stage"])


def test_the_schema_is_refreshed_only_when_it_differs(run: Run, tmp_path: Path) -> None:
    """A second deal says nothing of it; a changed workspace does."""
    run("new", "a")
    assert "schema" not in run("new", "b").output
    write(tmp_path, {"workspace.yaml": "stages: {Commercials: negotiation}\n"})
    assert "Refreshed: .deal/deal.schema.json" in run("new", "c").output


def test_eight_answers_make_the_five_minute_record(run: Run, tmp_path: Path) -> None:
    """What is typed and what the coaching guide writes are one deal."""
    result = run("new", "leeds", "--ask", answers=ANSWERS)
    assert result.exit_code == 0
    write(tmp_path, {"guide.yaml": FIVE_MINUTES})
    assert deal_at(tmp_path / "leeds.yaml") == deal_at(tmp_path / "guide.yaml")
    assert run("validate", "leeds.yaml").output == "1 deal is fine.\n"


def test_eight_answers_give_a_useful_review(run: Run) -> None:
    """The verdict is our broken promise; Paul comes first, then Ines."""
    run("new", "leeds", "--ask", answers=ANSWERS)
    told = run("review", "leeds.yaml", "--as-of", "2026-11-21", "--format", "json").stdout
    review = json.loads(told)
    found = {one["check"] for one in review["results"] if one["outcome"] == "finds"}
    assert review["verdict"]["id"] == "dropped_by_us"
    assert {"pitching/proposal-before-impact", "stalled/no-next-step"} <= found
    assert [move["who"] for move in review["next_moves"]] == ["Paul Adeyemi", "Ines Halloran"]


def test_every_question_can_be_skipped(run: Run, tmp_path: Path) -> None:
    """Eight times Enter is the skeleton."""
    assert run("new", "a", "--ask", answers=NOTHING).exit_code == 0
    assert deal_at(tmp_path / "a.yaml") == Deal(name="A")


def test_options_stand_where_the_question_is_skipped(run: Run, tmp_path: Path) -> None:
    """`--name` is the answer unless the rep types another."""
    run("new", "a", "--ask", "--name", "Leeds", "--account", "Brackwater", answers=NOTHING)
    deal = deal_at(tmp_path / "a.yaml")
    assert deal.account is not None
    assert (deal.name, deal.account.name) == ("Leeds", "Brackwater")


@pytest.mark.parametrize(
    ("before", "wrong", "words"),
    [
        (1, "new outbond", "'outbond' is neither. Did you mean outbound?"),
        (2, "propsal", "No stage is called 'propsal'. Did you mean proposal?"),
        (3, "December", "'December' is no date. Write year-month-day, such as 2026-11-06."),
        (4, "Ines Halloran", "What does 'Ines Halloran' do? Write a name and then decides,"),
        (6, "2026-09-03 cal Paul", "'cal' is no kind of activity. Did you mean call?"),
        (6, "2026-09-03 mail Paul", "Who wrote it? Write '2026-09-03 mail to Paul' or"),
        (7, "Send the report by Friday", "By which date?"),
    ],
)
def test_a_wrong_answer_is_explained_and_asked_again(
    run: Run, before: int, wrong: str, words: str
) -> None:
    """Nothing typed so far is lost."""
    result = run("new", "a", "--ask", answers="\n" * before + wrong + "\n" + NOTHING)
    assert result.exit_code == 0
    assert f"Error: {words}" in result.output


def test_typed_words_survive_yaml(run: Run, tmp_path: Path) -> None:
    """Colons, number signs, quotes, braces, other scripts: what is typed is what is read."""
    goal = 'Cut scrap: {50 %} # by "May", isn\'t it? – 品質 😀'
    what = "Send [a, b]: 'the #1 paper'"
    answers = f"\n\n\n\n\n{goal}\n\n{what} by 2026-11-06\n\n"
    run("new", "a", "--ask", answers=answers)
    deal = deal_at(tmp_path / "a.yaml")
    assert deal.discovery["goal"].answer == goal
    assert deal.commitments[0].what == what


def test_stopping_in_the_middle_writes_nothing(run: Run, tmp_path: Path) -> None:
    """The end of the input is no answer."""
    result = run("new", "a", "--ask", answers="Leeds\n")
    assert result.exit_code == 2
    assert "Stopped. Nothing was written." in result.output
    assert not [*tmp_path.iterdir()]


def test_a_broken_workspace_is_said_before_anything_is_written(run: Run, tmp_path: Path) -> None:
    """The place to mend is named."""
    write(tmp_path, {"workspace.yaml": "compny: Us\n"})
    result = run("new", "a")
    assert result.exit_code == 2
    assert "unknown key 'compny'. Did you mean company?" in result.output
    assert not (tmp_path / "a.yaml").exists()


def test_the_whole_command_asks_and_writes(run_process: RunProcess, tmp_path: Path) -> None:
    """As a process, answers coming through a pipe."""
    done = run_process("new", "leeds", "--ask", answers=ANSWERS)
    assert (done.returncode, done.stderr) == (0, "")
    assert deal_at(tmp_path / "leeds.yaml").stage == "proposal"


def test_help_ends_with_examples(run: Run) -> None:
    """The last words of `--help` can be copied."""
    assert run("new", "--help").output.rstrip().endswith("deal new acme --ask")
