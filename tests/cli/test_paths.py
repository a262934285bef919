"""What is said about files that somebody names on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support import FIVE_MINUTES, write


@pytest.mark.parametrize(
    "command",
    [("review",), ("audit",), ("validate",), ("check-mail",), ("read",), ("draft",), ("new",)],
)
def test_an_empty_name_is_not_the_folder_here(
    run: Run, tmp_path: Path, command: tuple[str, ...]
) -> None:
    """Somebody's variable is empty."""
    write(tmp_path, {"acme.yaml": FIVE_MINUTES})
    done = run(*command, "")
    assert done.exit_code == 2
    assert "this names nothing. Is a variable empty?" in done.stderr
    assert not done.stdout


@pytest.mark.parametrize("name", ["x" * 300 + ".yaml", "loop.yaml"])
def test_a_name_that_no_file_can_have_is_refused_in_a_sentence(
    run: Run, tmp_path: Path, name: str
) -> None:
    """It is too long, or a link that leads to itself."""
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    done = run("review", name)
    assert done.exit_code == 2
    assert f"'{name}' cannot be reached: the system says: " in done.stderr


def test_a_misspelt_deal_gets_a_suggestion(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"deals/acme.yaml": FIVE_MINUTES})
    for command in (("review",), ("draft",), ("history",), ("waive", "--why", "x")):
        done = run(command[0], "deals/amce.yaml", *command[1:], *_needed(command[0]))
        assert done.exit_code == 2
        said = "deals/amce.yaml: there is no such file. Did you mean deals/acme.yaml?"
        assert said in done.stderr


def _needed(command: str) -> tuple[str, ...]:
    return ("no-next-step", "--by", "Jo", "--until", "2030-01-01") if command == "waive" else ()


def test_an_export_is_no_deal_and_says_who_reads_it(run: Run, tmp_path: Path) -> None:
    """The deals beside it are reviewed."""
    write(tmp_path, {"acme.yaml": FIVE_MINUTES, "pipeline.csv": "id,name,stage\n1,A,proposal\n"})
    done = run("review", "acme.yaml", "pipeline.csv")
    assert done.exit_code == 2
    assert "pipeline.csv: this is a table, not a deal. 'deal audit' reads" in done.stderr
    assert "Line monitoring, Leeds" in done.stdout


@pytest.mark.parametrize(
    ("name", "what"), [("reply.eml", "a mail"), ("call.vtt", "a call"), ("a.html", "a web page")]
)
@pytest.mark.parametrize("command", [("audit",), ("import", "crm", "--into", "deals")])
def test_a_mail_is_no_export_and_says_who_reads_it(
    run: Run, tmp_path: Path, command: tuple[str, ...], name: str, what: str
) -> None:
    write(tmp_path, {name: "From: maria@acme.example\nSubject: Line two\n\nHello\n"})
    done = run(*command, name)
    assert done.exit_code == 2
    assert done.stderr.startswith(f"{name}: this is {what}, not a CRM export. 'deal ")


def test_a_misspelt_folder_or_export_gets_a_suggestion(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"deals/acme.yaml": FIVE_MINUTES, "pipeline.csv": "id,name,stage\n1,A,won\n"})
    for written, meant in (("dels", "deals"), ("pipline.csv", "pipeline.csv")):
        said = f"{written}: there is no such file. Did you mean {meant}?"
        assert said in run("audit", written).stderr


def test_a_folder_is_no_company_to_research(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"deals/acme.yaml": FIVE_MINUTES})
    done = run("research", "deals")
    assert done.exit_code == 2
    assert "deals is a folder. Name a deal in it, or a company's website." in done.stderr
