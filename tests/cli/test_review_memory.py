"""`deal review` keeps what it reads in mails in the workspace, and needs to read it once."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support import write

DAY = ("--as-of", "2026-11-21")
LATER = ("--as-of", "2026-11-24")
WORKSPACE = "company: Sensoric\ndomains: [sensoric.example]\n"
DEAL = """\
name: Line monitoring
owner: jo.park@sensoric.example
stage: discovery
stakeholders: [{name: Maria Lopez, email: maria@acme.example, role: champion}]
activities:
  - date: 2026-11-10
    kind: mail
    direction: in
    from: Maria Lopez
    text: |
      Hi Jo,
      how long does the installation take? Please send us the security paper.
      Maria
"""
FILES = {"workspace.yaml": WORKSPACE, "a.yaml": DEAL}


def refuse(*_: object) -> None:
    raise AssertionError("a mail was read")


def test_what_was_read_is_not_read_again(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And every review says what it says without memory, also on another day."""
    write(tmp_path, FILES)
    cold = run("review", "a.yaml", *LATER, "--no-cache").output
    first = run("review", "a.yaml", *DAY).output
    monkeypatch.setattr("assistant.language.read.read_mail", refuse)
    assert run("review", "a.yaml", *DAY).output == first
    assert "how long does the installation take?" in run("review", "a.yaml", *LATER, "--all").output
    assert run("review", "a.yaml", *LATER).output == cold


def test_audits_and_reviews_share_it(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an audit has read needs no reading in a review."""
    write(tmp_path, {f"deals/{name}": text for name, text in FILES.items()})
    assert run("audit", "deals", *DAY).exit_code == 0
    monkeypatch.setattr("assistant.language.read.read_mail", refuse)
    assert run("review", "deals/a.yaml", *DAY).exit_code == 0


def test_a_mail_that_was_changed_is_read(run: Run, tmp_path: Path) -> None:
    """The words themselves decide."""
    write(tmp_path, FILES)
    run("review", "a.yaml", *DAY)
    write(tmp_path, {"a.yaml": DEAL.replace("how long does", "how often does")})
    assert "how often does" in run("review", "a.yaml", *DAY, "--all").output


@pytest.mark.parametrize(
    ("files", "options"),
    [
        (FILES, ("--no-cache",)),
        ({"a.yaml": DEAL}, ()),
        ({**FILES, "a.yaml": "name: Line monitoring\n"}, ()),
    ],
    ids=["asked not to", "no workspace", "no words"],
)
def test_nothing_is_written(
    run: Run, tmp_path: Path, files: dict[str, str], options: tuple[str, ...]
) -> None:
    """Where somebody asks for that, without a workspace file, and where nothing is to be read."""
    write(tmp_path, files)
    run("review", "a.yaml", *DAY, *options)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(files)


def test_a_damaged_memory_stops_nothing(run: Run, tmp_path: Path) -> None:
    """It is put aside, and all is read anew."""
    write(tmp_path, FILES)
    first = run("review", "a.yaml", *DAY).output
    (tmp_path / ".deal" / "cache.sqlite").write_bytes(b"no database at all" * 99)
    assert run("review", "a.yaml", *DAY).output == first


def test_a_folder_that_cannot_be_written_stops_nothing(run: Run, tmp_path: Path) -> None:
    """Nothing is remembered, and nobody needs to be told."""
    write(tmp_path, FILES)
    if os.geteuid() == 0:
        (tmp_path / ".deal").write_text("a file where the folder would be", encoding="utf-8")
    else:
        tmp_path.chmod(0o500)
    result = run("review", "a.yaml", *DAY)
    tmp_path.chmod(0o700)
    assert result.exit_code == 0
    assert result.output == run("review", "a.yaml", *DAY, "--no-cache").output
