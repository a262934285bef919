"""`deal import crm`: a folder of deals from an export, as often as somebody likes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from assistant.records.folders import find_deals
from assistant.records.load import find_workspace, read_deal
from tests.cli.conftest import TOP, Run
from tests.support import write

EXPORT = """\
id,name,account,owner,stage,amount,currency,opened,close date,colour
1,Line 2,Acme,Jo,Proposal,1200,EUR,2026-02-25,2026-05-30,red
2,Line 3,Acme,Jo,Engaging,,,2026-03-25,,red
3,Line 4,,Jo,Won,500,EUR,2026-01-25,2026-03-30,red
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write(tmp_path, {"crm.csv": EXPORT, "workspace.yaml": "company: Us\n"})


def files(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in find_deals(folder / "deals")}


def as_json(run: Run, *args: str) -> Any:
    return json.loads(
        run("import", "crm", "crm.csv", "--into", "deals", *args, "--format", "json").stdout
    )


def test_each_deal_of_the_export_becomes_a_sound_file(run: Run, folder: Path) -> None:
    """Whose name says whose it is, and which row it was."""
    done = run("import", "crm", "crm.csv", "--into", "deals")
    assert done.exit_code == 0
    assert [*files(folder)] == ["acme-line-2-1.yaml", "acme-line-3-2.yaml", "line-4-3.yaml"]
    workspace = find_workspace(folder)
    first, _, won = (read_deal(path, workspace) for path in find_deals(folder / "deals"))
    assert (first.id, first.deal.stage, first.problems) == ("csv-1", "proposal", ())
    assert won.deal.outcome
    assert run("validate", "deals").exit_code == 0


def test_people_see_how_it_was_read_what_misleads_and_what_was_done(run: Run, folder: Path) -> None:
    """Every column with its meaning, and those that were not used."""
    text = run("import", "crm", "crm.csv", "--into", "deals").stdout
    assert "3 deals: 1 won and 2 open." in text
    assert "columns by their names" in text
    assert "opened      → opened: when it began\n" in text
    assert "not used: colour" in text
    assert "1 deal has no account: we cannot tell who the customer is (in line 4)." in text
    assert "1 open deal: workspace.yaml does not say what these stages are: Engaging (1)" in text
    assert "deals: 3 added." in text


def test_a_rehearsal_writes_nothing(run: Run, folder: Path) -> None:
    """Not even the folder."""
    done = run("import", "crm", "crm.csv", "--into", "deals", "--dry-run")
    assert "A REHEARSAL: NOTHING IS WRITTEN" in done.stdout
    assert "3 would be added" in done.stdout
    assert not (folder / "deals").exists()


def test_importing_the_same_once_more_changes_no_byte(run: Run, folder: Path) -> None:
    """Nor any date of a file."""
    run("import", "crm", "crm.csv", "--into", "deals")
    before = {path: path.stat().st_mtime_ns for path in find_deals(folder / "deals")}
    result = as_json(run)
    assert (result["added"], result["updated"], result["unchanged"]) == ([], [], 3)
    assert {path: path.stat().st_mtime_ns for path in find_deals(folder / "deals")} == before


def test_a_newer_export_updates_keeps_adds_and_deletes_nothing(run: Run, folder: Path) -> None:
    """Each file by its id, wherever in the folder it stands by now."""
    run("import", "crm", "crm.csv", "--into", "deals")
    deals = folder / "deals"
    edited = (deals / "acme-line-2-1.yaml").read_text(encoding="utf-8")
    (deals / "acme-line-2-1.yaml").write_text(edited.replace("1200,", "900,"), encoding="utf-8")
    (deals / "old").mkdir()
    (deals / "acme-line-3-2.yaml").rename(deals / "old" / "mine.yaml")
    newer = EXPORT.replace("Acme,Jo,Engaging", "Beta,Jo,Engaging").replace("1200", "1500")
    newer = newer.replace("3,Line 4,,Jo", "4,Line 5,,Jo")
    write(folder, {"crm.csv": newer})
    result = as_json(run)
    assert result["added"] == ["deals/line-5-4.yaml"]
    assert result["updated"] == ["deals/acme-line-2-1.yaml", "deals/old/mine.yaml"]
    assert result["gone"] == ["deals/line-4-3.yaml"]
    assert result["kept"] == [
        {
            "path": "deals/acme-line-2-1.yaml",
            "part": "value",
            "yours": "900 EUR",
            "theirs": "1500 EUR",
        }
    ]
    assert "account: Beta" in (deals / "old" / "mine.yaml").read_text(encoding="utf-8")
    text = run("import", "crm", "crm.csv", "--into", "deals").stdout
    assert "KEPT: YOU CHANGED IT" in text
    assert "value: 900 EUR; the export says 1500 EUR" in text
    assert "No longer in the export, and left alone: 1 deal, deals/line-4-3.yaml." in text


def test_a_deal_that_was_written_by_hand_is_none_of_the_imports_business(
    run: Run, folder: Path
) -> None:
    """Also where it has the name that a new file would have."""
    write(folder, {"deals/acme-line-2-1.yaml": "name: Mine\n"})
    result = as_json(run)
    assert "deals/acme-line-2-1-2.yaml" in result["added"]
    assert files(folder)["acme-line-2-1.yaml"] == "name: Mine\n"
    assert result["gone"] == []


def test_a_file_with_errors_is_left_alone_and_named(run: Run, folder: Path) -> None:
    """The others follow the export; the exit code says that something is to be mended."""
    run("import", "crm", "crm.csv", "--into", "deals")
    write(folder, {"deals/acme-line-2-1.yaml": "name: [\n", "crm.csv": EXPORT.replace("Jo", "Kim")})
    done = run("import", "crm", "crm.csv", "--into", "deals")
    assert done.exit_code == 2
    assert "deals/acme-line-2-1.yaml:2:1: " in done.stderr
    assert files(folder)["acme-line-2-1.yaml"] == "name: [\n"
    assert "owner: Kim" in files(folder)["line-4-3.yaml"]
    assert len(files(folder)) == 3


def test_two_files_of_one_deal_are_named_and_one_of_them_follows(run: Run, folder: Path) -> None:
    """Somebody has copied it."""
    run("import", "crm", "crm.csv", "--into", "deals")
    copy = files(folder)["acme-line-2-1.yaml"]
    write(folder, {"deals/copy.yaml": copy, "crm.csv": EXPORT.replace("1200", "1500")})
    done = run("import", "crm", "crm.csv", "--into", "deals")
    assert done.exit_code == 2
    assert "deals/copy.yaml: deals/acme-line-2-1.yaml is of the same deal" in done.stderr
    assert files(folder)["copy.yaml"] == copy
    assert "1500" in files(folder)["acme-line-2-1.yaml"]


def test_a_change_that_would_lose_a_comment_is_refused_for_that_file_alone(
    run: Run, folder: Path
) -> None:
    """It says what to write there by hand."""
    run("import", "crm", "crm.csv", "--into", "deals")
    path = folder / "deals" / "line-4-3.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("    name:", "    # mine\n    name:"), encoding="utf-8")
    write(folder, {"crm.csv": EXPORT.replace("Jo", "Kim")})
    done = run("import", "crm", "crm.csv", "--into", "deals")
    assert done.exit_code == 2
    assert "deals/line-4-3.yaml: it was left as it was" in done.stderr
    assert "owner: Jo" in path.read_text(encoding="utf-8")
    assert "owner: Kim" in files(folder)["acme-line-2-1.yaml"]


def test_a_broken_row_ends_in_exit_code_two_after_the_others(run: Run, folder: Path) -> None:
    """Named with its line."""
    write(folder, {"crm.csv": EXPORT + "4,Line 5\n"})
    done = run("import", "crm", "crm.csv", "--into", "deals")
    assert done.exit_code == 2
    assert "crm.csv:5:1: it has 2 cells where the header has 10." in done.stderr
    assert len(files(folder)) == 3


def test_dates_that_nobody_can_tell_are_refused_until_somebody_says_it(
    run: Run, folder: Path
) -> None:
    """Then the same command adds them to the files that are there."""
    write(folder, {"crm.csv": "id,name,stage,opened\n1,A,Proposal,1/2/2026\n"})
    refused = run("import", "crm", "crm.csv", "--into", "deals")
    assert refused.exit_code == 2
    assert "--dates day-first or --dates month-first" in refused.stderr
    assert "opened:" not in files(folder)["a-1.yaml"].partition("imported:")[0]
    done = run("import", "crm", "crm.csv", "--into", "deals", "--dates", "month-first")
    assert done.exit_code == 0
    assert "opened: 2026-01-02" in files(folder)["a-1.yaml"]


def test_a_currency_has_three_letters(run: Run, folder: Path) -> None:
    """Said before anything is read."""
    done = run("import", "crm", "crm.csv", "--into", "deals", "--currency", "euro")
    assert done.exit_code == 2
    assert "'euro' is no currency. Write three letters, such as EUR." in done.stderr


def test_what_cannot_be_read_is_said_in_a_sentence(run: Run, folder: Path) -> None:
    """A missing file, a folder, and a place that is no folder."""
    missing = run("import", "crm", "none.csv", "--into", "deals")
    assert "none.csv: there is no such file" in missing.stderr
    assert "deals cannot be made" in (
        write(folder, {"deals": ""}) and run("import", "crm", "crm.csv", "--into", "deals").stderr
    )


@pytest.mark.parametrize("step", ["fsync", "open"])
def test_an_import_that_fails_changes_nothing(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    """Not the first file either: all are ready before one is put in its place."""
    run("import", "crm", "crm.csv", "--into", "deals")
    before = files(folder)
    write(folder, {"crm.csv": EXPORT.replace("Jo", "Kim") + "4,D,,Jo,Won,,,,,\n"})
    real, calls = getattr(os, step), []

    def fail(*args: Any, **named: Any) -> Any:
        if step == "fsync" or (str(args[0]).startswith(str(folder)) and args[1] & os.O_EXCL):
            calls.append(args)
            if len(calls) > 2:
                raise OSError(28, "No space left on device")
        return real(*args, **named)

    monkeypatch.setattr(os, step, fail)
    done = run("import", "crm", "crm.csv", "--into", "deals")
    monkeypatch.undo()
    assert done.exit_code == 2
    assert "cannot be written: No space left on device" in done.stderr
    assert files(folder) == before
    assert not [*(folder / "deals").glob(".*")]


def test_a_hostile_export_is_only_text(run: Run, folder: Path) -> None:
    """In the terminal, in the file and in its name."""
    text = 'id,name,stage\n../../x,"evil\x1b[31m {{ 7 * 7 }} ../../etc: [a, *b]",Open\n'
    write(folder, {"crm.csv": text})
    done = run("import", "crm", "crm.csv", "--into", "deals")
    assert "\x1b" not in done.stdout
    (path,) = find_deals(folder / "deals")
    assert path.parent == folder / "deals"
    deal = read_deal(path, find_workspace(path)).deal
    assert deal.name == "evil[31m {{ 7 * 7 }} ../../etc: [a, *b]"
    assert deal.id == "csv-..-..-x"


def _in_process(folder: Path, script: str, **environment: str) -> int:
    """The exit code of a program in a folder that imports the export there."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            script + "\nfrom assistant.cli import main; main()",
            "import",
            "crm",
            "crm.csv",
            "--into",
            "deals",
        ],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(TOP), **environment},
        capture_output=True,
        check=False,
    ).returncode


@pytest.mark.parametrize("step", ["fsync", "link", "unlink"])
def test_an_import_that_is_killed_leaves_every_file_whole(
    run: Run, folder: Path, step: str
) -> None:
    """The next one takes up where it was."""
    kill = (
        f"import os; real = os.{step}; calls = []\n"
        "def die(*args, **named):\n"
        "    calls.append(args)\n"
        "    if len(calls) == 2: os.kill(os.getpid(), 9)\n"
        "    return real(*args, **named)\n"
        f"os.{step} = die\n"
    )
    assert _in_process(folder, kill) == -9
    left = files(folder)
    result = as_json(run)
    assert len(result["added"]) == 3 - len(left)
    assert result["unchanged"] == len(left)
    assert result["problems"] == []
    assert len(files(folder)) == 3


def test_the_surroundings_change_no_byte(folder: Path) -> None:
    """Neither time zone nor hash seed."""
    made = []
    for zone, seed in (("UTC", "0"), ("Pacific/Kiritimati", "7")):
        assert _in_process(folder, "", TZ=zone, PYTHONHASHSEED=seed) == 0
        made.append(files(folder))
        for path in find_deals(folder / "deals"):
            path.unlink()
    assert made[0] == made[1]
