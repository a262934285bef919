"""`deal audit`: folders and exports in, a pipeline side by side out."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.test_closed import export
from tests.support import LONG_AGO, copy_examples, write

DAY = ("--as-of", "2026-11-21")
OLD = "name: Old\nopened: 2026-01-01\nstage: proposal\n"


def lines(run: Run, *args: str) -> list[list[str]]:
    """The rows of the audit as a spreadsheet has them, the header left out."""
    done = run("audit", *args, *DAY, "--format", "csv")
    assert done.stdout.startswith("\ufeff")
    return list(csv.reader(io.StringIO(done.stdout.removeprefix("\ufeff"))))[1:]


@pytest.fixture
def examples(tmp_path: Path) -> Path:
    copy_examples(tmp_path / "examples")
    return tmp_path / "examples"


def test_an_export_is_audited_as_it_is(run: Run, examples: Path) -> None:
    """Its deals, its traps, and where each row stands."""
    done = run("audit", "examples/pipeline.csv", *DAY)
    assert done.exit_code == 0
    assert "MIND IN THE EXPORT" in done.stdout
    assert "pipeline.csv:2" in done.stdout


def test_an_export_and_folders_go_together(run: Run, examples: Path) -> None:
    """Every deal of both."""
    rows, files = lines(run, "examples/pipeline.csv"), lines(run, "examples")
    both = lines(run, "examples", "examples/pipeline.csv")
    assert rows
    assert files
    assert sorted(both) == sorted(rows + files)


def test_an_export_says_what_its_import_says(run: Run, examples: Path) -> None:
    """Verdicts, findings, questions, moves; the file names alone differ."""
    run("import", "crm", "examples/pipeline.csv", "--into", "examples/deals")
    rows, files = lines(run, "examples/pipeline.csv"), lines(run, "examples/deals")
    assert len(rows) == len(files)
    for row in (*rows, *files):
        row[2] = ""
    assert sorted(rows) == sorted(files)


def test_each_deal_says_whom_it_waits_for_and_what_was_found(run: Run, examples: Path) -> None:
    """Since when, until when or on which day; and what the sentence leaves out, the worst first."""
    told = run("audit", "examples", *DAY).stdout
    assert "dropped-by-us.yaml · waits for us since 5 Sep · open for 131 days" in told
    assert "dark.yaml · waits for Helena Brandt since 1 Sep · open for 110 days" in told
    assert "undecided.yaml · next meeting on 2 Dec" in told
    assert "Bottling line two, quiet until 15 Jan" in told
    pitched = told.partition("PITCHED BEFORE WE UNDERSTOOD")[2]
    assert pitched.index("· The economic buyer has gone quiet") < pitched.index("· The last meet")
    assert told.count("uestion that is due has no answer") == 3
    found = run("audit", "examples", *DAY, "--format", "markdown").stdout
    assert "| waits for nobody, open for 110 days | The economic buyer has gone quiet; " in found


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_what_an_audit_is_for_is_said_once(run: Run, examples: Path, form: str) -> None:
    """At its end, also where it tells what the team could practise."""
    told = run("audit", "examples", *DAY, "--format", form).stdout
    assert "across the team" in told.lower()
    assert told.lower().count("for coaching") == 1


def test_where_no_deal_is_nothing_is_said_about_deals(run: Run, tmp_path: Path) -> None:
    """No hint at more, and not what it is for."""
    (tmp_path / "empty").mkdir()
    done = run("audit", "empty", *DAY)
    assert done.exit_code == 2
    assert done.stdout.split() == ["0", "open", "deals", "as", "of", "Sat", "21", "Nov", "2026"]
    assert done.stderr.startswith("empty: no deals found in empty/.")


def test_exports_in_a_folder_without_deals_are_named(run: Run, tmp_path: Path) -> None:
    """Which of them is the one to look at, only the user knows."""
    write(tmp_path, {f"crm/{name}.csv": "id,name\n" for name in "abcdefg"})
    told = " ".join(run("audit", "crm", *DAY).stderr.split())
    assert "no deals found in crm/" in told
    assert "'deal audit FILE'; here: a.csv, b.csv, c.csv, d.csv, e.csv and 2 more." in told


def test_what_somebody_says_about_an_export_counts(run: Run, tmp_path: Path) -> None:
    """Dates that nobody can tell are an error; --dates tells."""
    write(tmp_path, {"a.csv": "id,name,stage,opened\n1,A,proposal,1/2/2026\n"})
    refused = run("audit", "a.csv", *DAY)
    assert refused.exit_code == 2
    assert "a.csv:2:14: opened: which number is the day?" in refused.stderr
    (row,) = lines(run, "a.csv", "--dates", "day-first")
    assert "2026-02-01" in row


def test_won_deals_beside_the_open_ones_are_what_age_is_compared_with(
    run: Run, tmp_path: Path
) -> None:
    """Nobody has to name them."""
    open_deal = "99,Old,Proposal,2026-08-01,\n"
    write(tmp_path, {"all.csv": export(12, 40) + open_deal})
    done = run("audit", "all.csv", *DAY)
    assert "Age is compared with 12 won new deals of your own" in done.stdout
    run("import", "crm", "all.csv", "--into", "deals")
    for command in ("deals", "deals"):  # looked at, and remembered
        told = run("audit", command, *DAY)
        assert "nine in ten by day 40, the" in told.stdout
        assert "1 open deal is older than that." in " ".join(told.stdout.split())


def test_without_won_deals_the_fallback_is_named(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"old.yaml": OLD})
    assert "compared with a general fallback, not with yours" in " ".join(
        run("audit", "old.yaml", *DAY).stdout.split()
    )


def test_closed_deals_from_elsewhere_count_instead(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"old.yaml": OLD, "won.csv": export(15, 400)})
    done = run("audit", "old.yaml", *DAY, "--closed", "won.csv")
    assert "Age is compared with 15 won deals in won.csv" in done.stderr
    assert "nine in ten by day 400, the slowest by day 400." in " ".join(done.stdout.split())
    assert "Open for unusually long" not in done.stdout


def test_what_was_won_after_the_day_does_not_leak_in(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"all.csv": export(12, 40) + "99,Old,Proposal,2024-01-20,\n"})
    early = run("audit", "all.csv", "--as-of", "2024-02-01")
    assert "12 won" in early.stdout
    assert "a general fallback" in early.stdout


def test_only_stalled_deals(run: Run, examples: Path) -> None:
    """A deal with any live finding of that pack."""
    everything = json.loads(run("audit", "examples", *DAY, "--format", "json").stdout)
    wanted = [
        line["deal"]["id"]
        for line in everything["lines"]
        if any(
            mark["check"].startswith("stalled/")
            and not mark["waived"]
            and mark["confidence"] == "clear"
            for mark in line["marks"]
        )
    ]
    assert 0 < len(wanted) < len(everything["lines"])
    done = run("audit", "examples", *DAY, "--stalled", "--format", "json")
    assert [line["deal"]["id"] for line in json.loads(done.stdout)["lines"]] == wanted
    shown = run("audit", "examples", *DAY, "--stalled", "--where", "amount > 1")
    assert "only stalled deals where amount > 1" in shown.stdout


def test_a_spreadsheet_runs_nothing(run: Run, tmp_path: Path) -> None:
    """What would be a formula begins with an apostrophe."""
    starts = ("=1+1", "+1", "-1", "@SUM(A1)", "\\t=1", "\\r=1", " =1", "\\xa0=1", "|cmd", "＝1")
    files = {
        f"{number}.yaml": f'name: "{start}"\naccount: {{name: "{start}"}}\nowner: "{start}"\n'
        for number, start in enumerate(starts)
    }
    write(tmp_path, {f"deals/{name}": text for name, text in files.items()})
    found = lines(run, "deals")
    assert len(found) == len(starts)
    risky = tuple("=+-@\t\r|＝")
    assert not [cell for row in found for cell in row if cell.startswith(risky)]
    assert {row[0][:1] for row in found} == {"'"}


def test_a_number_stays_a_number(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"a.yaml": "name: A\nvalue: {amount: 1200.5, currency: EUR}\n"})
    (row,) = lines(run, "a.yaml")
    assert row[8:10] == ["1200.5", "EUR"]


def test_what_hundreds_of_deals_have_is_told_once(run: Run, tmp_path: Path) -> None:
    """And not again of each of them."""
    rows = "".join(f"{n},Deal {n},Proposal,2020-01-01\n" for n in range(300))
    write(tmp_path, {"many.csv": "id,name,stage,opened\n" + rows})
    done = run("audit", "many.csv", *DAY, "--all")
    assert "  300  Open for unusually long" in done.stdout
    assert done.stdout.count("Open for unusually long") <= 2  # the other one is the team's pattern
    page = run("audit", "many.csv", *DAY, "--format", "html").stdout
    assert "<b>300 deals</b>: Open for unusually long" in page


def test_one_warning_about_many_files_is_said_once(run: Run, tmp_path: Path) -> None:
    """The first few places, and how many more."""
    late = "activities: [{date: 2026-12-01, kind: mail, direction: out, with: [Ann]}]\n"
    person = "stakeholders: [{name: Ann}]\n"
    files = {f"{n:03}.yaml": f"name: Deal {n}\n{person}{late}" for n in range(200)}
    write(tmp_path, {f"deals/{name}": text for name, text in files.items()})
    told = run("audit", "deals", *DAY).stderr.splitlines()
    assert len(told) == 4
    assert told[0].startswith("000.yaml:3:")
    assert told[3].startswith("and in 197 more places: warning: this mail happened after")


def test_several_workspaces_each_keep_their_own_words(run: Run, tmp_path: Path) -> None:
    """A stage means what its own team says."""
    for name, stage in (("one", "discovery"), ("two", "negotiation")):
        workspace = f"company: {name}\nstages: {{Engaged: {stage}}}\n"
        deal = "name: Deal\nstage: Engaged\nopened: 2026-11-01\n"
        write(tmp_path, {f"{name}/workspace.yaml": workspace, f"{name}/deal.yaml": deal})
    done = run("audit", "one", "two", *DAY, "--where", "stage == 'negotiation'", "--format", "json")
    (line,) = json.loads(done.stdout)["lines"]
    assert line["deal"]["stage"] == "Engaged"
    assert (tmp_path / "two" / ".deal" / "history.sqlite").exists()


def test_a_deal_that_was_not_looked_at_is_not_gone(run: Run, examples: Path) -> None:
    """One file is compared with its own past, the folder with the whole."""
    run("audit", "examples", "--as-of", "2026-11-14")
    one = run("audit", "examples/dark.yaml", *DAY, "--compare-to", "2026-11-14")
    assert "no longer here" not in one.stdout
    (examples / "dark.yaml").unlink()
    every = run("audit", "examples", *DAY, "--compare-to", "2026-11-14")
    assert "1 no longer here" in every.stdout


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["nothing.csv"], "there is no such file"),
        (["picture.png"], "picture.png"),
        (["deals.csv", "--currency", "euro"], "'euro' is no currency"),
        (["deals.csv", "--mapping", "none.yaml"], "there is no such file"),
        (["deals.csv", "--where", "amont > 1"], "Did you mean amount?"),
        (["deals.csv", "--where", "amount = 1"], "amount = 1 – this cannot be read. Write =="),
        (["deals.csv", "--where", "stage > 3"], "stage > 3 – this cannot be worked out"),
        (["deals.csv", "--compare-to", "yesterday"], "neither a day"),
        (["deals.csv", "--output", "deals.csv"], "is a record"),
        (["deals.csv", "--closed", "none.csv"], "there is no such file"),
    ],
)
def test_wrong_input_is_said_in_words(
    run: Run, tmp_path: Path, args: list[str], words: str
) -> None:
    """Exit code 2, and never a traceback."""
    write(tmp_path, {"deals.csv": "id,name,stage\n1,A,proposal\n"})
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    done = run("audit", *args, *DAY)
    assert done.exit_code == 2
    assert words in done.stderr
    assert "fault" not in done.stderr


def test_what_an_export_does_not_tell_is_unknown_and_not_never(run: Run, tmp_path: Path) -> None:
    """A table of stages and amounts says nothing of who was in touch with whom."""
    write(tmp_path, {"a.csv": "id,name,stage,opened\n1,A,proposal,2026-02-13\n"})
    [row] = lines(run, "a.csv")
    assert "unknown" in row
    assert "never contacted" not in row
    for filtered in ("waiting_on == 'never_contacted'", "meetings_held < 1", "stage_moves == 0"):
        assert lines(run, "a.csv", "--where", filtered) == []
    assert len(lines(run, "a.csv", "--where", "age_days > 200")) == 1


def test_a_coach_sees_the_deals_of_one_seller(run: Run, examples: Path) -> None:
    """A deal of nobody's is not theirs; an account may be asked for as well."""
    every = lines(run, "examples")
    theirs = lines(run, "examples", "--where", "owner == 'Jo Park'")
    assert {row[4] for row in every} - {"Jo Park"}
    assert theirs == [row for row in every if row[4] == "Jo Park"]
    [tidewell] = lines(run, "examples", "--where", "account == 'Tidewell Water' and age_days > 1")
    assert tidewell[0] == "Pumping stations, Cork"


@pytest.mark.parametrize("form", ["terminal", "markdown", "html"])
def test_a_wait_since_another_year_has_its_year(run: Run, tmp_path: Path, form: str) -> None:
    write(tmp_path, {"acme.yaml": LONG_AGO})
    told = run("audit", "acme.yaml", *DAY, "--format", form).stdout
    assert "since 6 Sep 2025" in " ".join(told.split())
