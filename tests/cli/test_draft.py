"""`deal draft` and `deal template`, as people run them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import TOP, Run
from tests.outreach.world import copy_of_examples

AS_OF = ("--as-of", "2026-11-21")


@pytest.fixture
def deals(tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = copy_of_examples(tmp_path)
    monkeypatch.chdir(folder)
    return folder


def test_the_verdict_chooses_and_says_why(deals: Path, run: Run) -> None:
    result = run("draft", "dropped-by-us.yaml", *AS_OF)
    assert result.exit_code == 0
    assert "Chosen because: Daniel Oyelaran has waited for the security paper" in result.output
    assert "By Wednesday 25 November you will have what I promised." in result.output
    assert "Nothing was sent." in result.output
    assert "OTHER TEMPLATES" in result.output
    assert " reopen                 Needs issue: Mags told us" in result.output


def test_a_refusal_names_what_is_missing_and_ends_with_2(deals: Path, run: Run) -> None:
    result = run("draft", "dark.yaml", *AS_OF)
    assert result.exit_code == 2
    assert "No draft yet: reopen a silent buyer, to Helena Brandt." in result.output
    assert "→ Read their site: deal research dark.yaml" in result.output


def test_a_deal_that_nobody_need_write_about_gets_no_mail(deals: Path, run: Run) -> None:
    result = run("draft", "waiting.yaml", *AS_OF)
    assert result.exit_code == 2
    assert "no template answers what the review finds" in result.output


def test_the_mail_is_written_to_a_file(deals: Path, run: Run) -> None:
    result = run("draft", "dark-researched.yaml", "--output", "mail.eml", *AS_OF)
    assert result.exit_code == 0
    assert (deals / "mail.eml").read_bytes().startswith(b"X-Unsent: 1")


def test_no_file_is_written_for_a_refusal(deals: Path, run: Run) -> None:
    result = run("draft", "dark.yaml", "--output", "mail.eml", *AS_OF)
    assert result.exit_code == 2
    assert not (deals / "mail.eml").exists()


def test_a_deal_is_never_overwritten_by_a_mail(deals: Path, run: Run) -> None:
    before = (deals / "dark-researched.yaml").read_text(encoding="utf-8")
    result = run("draft", "dark-researched.yaml", "--output", "dark-researched.yaml", *AS_OF)
    assert result.exit_code == 2
    assert (deals / "dark-researched.yaml").read_text(encoding="utf-8") == before


def test_json_names_the_candidates(deals: Path, run: Run) -> None:
    result = run("draft", "dark-researched.yaml", "--format", "json", *AS_OF)
    told = json.loads(result.output)
    ready = [one["template"] for one in told["candidates"] if not one["missing"]]
    assert told["template"] == "reopen"
    assert {"reopen", "price", "introduce"} <= {*ready}
    assert all(one["why"] for other in told["candidates"] for one in other["missing"])


def test_a_link_begins_the_mail(deals: Path, run: Run) -> None:
    result = run("draft", "dark-researched.yaml", "--format", "mailto", *AS_OF)
    assert result.output.startswith("mailto:helena.brandt@corvane.example?subject=A%20question")


def test_misspelt_names_get_a_suggestion(deals: Path, run: Run) -> None:
    assert "Did you mean reopen?" in run("draft", "dark.yaml", "reopn", *AS_OF).output
    assert "Did you mean Helena Brandt?" in run("draft", "dark.yaml", "--to", "Helen Brandt").output


def test_a_review_prints_the_command_that_drafts_the_mail(deals: Path, run: Run) -> None:
    review = run("review", "dropped-by-us.yaml", *AS_OF).output
    assert "deal draft dropped-by-us.yaml own-up --to Daniel" in review
    assert run("draft", "dropped-by-us.yaml", "own-up", "--to", "Daniel", *AS_OF).exit_code == 0


def test_where_the_move_is_a_call_no_mail_is_printed(deals: Path, run: Run) -> None:
    """After so many mails Piet is to be rung up, and Helena to be left alone."""
    review = run("review", "dark.yaml", *AS_OF).output
    assert "deal draft dark.yaml reopen" not in review


def test_templates_are_listed_and_shown(deals: Path, run: Run) -> None:
    assert run("template", "list").output.startswith(" reopen ")
    listed = json.loads(run("template", "list", "--format", "json").output)
    assert len(listed["templates"]) == 16
    shown = run("template", "show", "reopen").output
    assert "pitched_into_silence" in shown
    assert "templates/mails/reopen.j2" in shown
    assert shown.endswith((TOP / "templates/mails/reopen.j2").read_text(encoding="utf-8"))
    assert json.loads(run("template", "show", "price", "--format", "json").output)["kind"]


def test_a_new_template_works_at_once(deals: Path, run: Run) -> None:
    result = run("template", "new", "first-snow")
    assert "Written: templates/first-snow.j2" in result.output
    tried = run("template", "test", "one-voice.yaml", "--only", "first-snow", *AS_OF)
    assert "first-snow             to Siv Haugen" in tried.output
    assert run("template", "list").output.startswith(" first-snow ")
    assert run("template", "new", "first-snow").exit_code == 2
    assert "such as first-snow" in run("template", "new", "First snow").output


def test_a_shipped_template_is_changed_in_a_copy_of_it(deals: Path, run: Run) -> None:
    """Not in an empty one, which would take the place of the mail that the deal needs."""
    before = run("draft", "dark-researched.yaml", *AS_OF).output
    begun = run("template", "new", "reopen").output
    assert "It is a copy of the shipped reopen, and from now on the one that is used." in begun
    assert run("draft", "dark-researched.yaml", *AS_OF).output == before
    run("template", "new", "why-lost")
    names = [
        line.split()[0] for line in run("template", "list").output.splitlines() if line[1] != " "
    ]
    assert (names[0], names.index("why-lost")) == ("reopen", 14)


def test_a_deal_with_nobody_to_write_to_stops_no_trial(deals: Path, run: Run) -> None:
    (deals / "a.yaml").write_text("name: Nobody yet\n", encoding="utf-8")
    tried = run("template", "test", ".", "--only", "own-up", *AS_OF)
    assert "a recipient: Nobody at the customer is named" in tried.output
    assert "2 mails written" in tried.output


@pytest.mark.parametrize(
    ("named", "words"),
    [
        ("empty", "No deal is in empty. Deals are"),
        ("none.yaml", "none.yaml: there is no such file"),
    ],
)
def test_templates_need_a_deal_to_be_tried_on(
    deals: Path, run: Run, named: str, words: str
) -> None:
    """An empty folder is no success."""
    (deals / "empty").mkdir()
    tried = run("template", "test", named)
    assert tried.exit_code == 2
    assert words in tried.stderr


def test_templates_are_tried_on_deals(deals: Path, run: Run) -> None:
    tried = run("template", "test", ".", "--only", "own-up", "--format", "json", *AS_OF)
    trials = json.loads(tried.output)["trials"]
    written = {one["deal"] for one in trials if not one["missing"]}
    assert written == {"dropped-by-us.yaml", "lost.yaml"}


def test_an_unsent_mail_is_an_eml_file(deals: Path, run: Run) -> None:
    done = run("draft", "dark-researched.yaml", "--output", "mail.pdf", *AS_OF)
    assert done.exit_code == 2
    assert "an unsent mail is an .eml file, such as mail.eml." in done.stderr
    assert not (deals / "mail.pdf").exists()
