"""What somebody says about a CRM export: said to no purpose, it is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support import FIVE_MINUTES, write

EXPORT = "id,name,stage,opened,close date\n1,A,Won,2026-02-01,2026-03-04\n"
DAY = ("--as-of", "2026-11-21")


@pytest.fixture(autouse=True)
def _files(tmp_path: Path) -> None:
    files = {"deals/acme.yaml": FIVE_MINUTES, "pipeline.csv": EXPORT, "map.yaml": "columns: {}\n"}
    write(tmp_path, files)


@pytest.mark.parametrize("option", ["--mapping", "--products", "--accounts"])
@pytest.mark.parametrize(
    "command",
    [
        ("import", "crm", "pipeline.csv", "--into", "deals"),
        ("audit", "pipeline.csv"),
        ("audit", "deals"),
        ("backtest", "deals"),
        ("audit", "deals", "--closed", "deals"),
    ],
)
def test_a_file_about_an_export_that_is_missing_is_named(
    run: Run, command: tuple[str, ...], option: str
) -> None:
    """Also where no export is read, and nothing would ask for it."""
    done = run(*command, option, "missing.yaml")
    assert done.exit_code == 2
    assert done.stderr == "missing.yaml: there is no such file.\n1 problem to mend first.\n"
    assert not done.stdout


def test_every_missing_file_is_named_at_once(run: Run) -> None:
    done = run("audit", "pipeline.csv", "--mapping", "map.yml", "--products", "products.csv")
    assert "map.yml: there is no such file." in done.stderr
    assert "products.csv: there is no such file." in done.stderr
    assert "2 problems to mend first." in done.stderr


@pytest.mark.parametrize("command", ["audit", "backtest"])
def test_what_is_said_about_exports_is_not_used_where_none_is_read(run: Run, command: str) -> None:
    done = run(command, "deals", *DAY, "--mapping", "map.yaml", "--dates", "day-first")
    assert "--mapping and --dates are not used: nothing named here is a CRM export." in done.stderr
    alone = run(command, "deals", *DAY, "--currency", "EUR")
    assert "--currency is not used: nothing named here is a CRM export." in alone.stderr


def test_what_is_said_about_exports_counts_for_closed_deals_too(run: Run) -> None:
    done = run("audit", "deals", *DAY, "--closed", "pipeline.csv", "--mapping", "map.yaml")
    assert "not used" not in done.stderr
    assert done.exit_code == 0
