"""Files that somebody named and hardly meant."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import BadInput
from assistant.records.load import find_workspace, read_deal
from assistant.records.misnamed import near_file
from tests.support import write


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("amce.yaml", "acme.yaml"),
        ("acme", "acme.yaml"),
        ("acme.yml", ""),
        ("report.yaml", ""),
        ("pipelin.csv", "pipeline.csv"),
        ("ghent.yaml", "acme-ghent.yaml"),
    ],
)
def test_a_misspelt_file_is_found_beside_it(tmp_path: Path, written: str, meant: str) -> None:
    """One that ends alike; without an ending a deal is meant."""
    files = ("acme.yaml", "acme-ghent.yaml", "pipeline.csv", "acme.txt")
    write(tmp_path, dict.fromkeys(files, "x"))
    hint = f"Did you mean {tmp_path / meant}?" if meant else ""
    assert near_file(tmp_path / written) == hint


@pytest.mark.parametrize(("written", "meant"), [("dels", "deals"), ("dels/", "deals")])
def test_a_misspelt_folder_is_found_too(tmp_path: Path, written: str, meant: str) -> None:
    write(tmp_path, {"deals/acme.yaml": "name: A\n", "deal.csv": "x"})
    assert near_file(f"{tmp_path}/{written}") == f"Did you mean {tmp_path / meant}?"


def test_where_the_folder_is_not_there_none_is_near(tmp_path: Path) -> None:
    assert near_file(tmp_path / "deals" / "acme.yaml") == ""


@pytest.mark.parametrize(
    ("name", "what", "command"),
    [
        ("pipeline.csv", "a table", "deal import crm"),
        ("reply.eml", "a mail", "deal import mail"),
        ("call.VTT", "a call", "deal import call"),
        ("news.html", "a web page", "deal research --page"),
        ("offer.pdf", "a document or a picture", "deal new"),
    ],
)
def test_a_file_of_another_kind_is_named_with_the_command_for_it(
    tmp_path: Path, name: str, what: str, command: str
) -> None:
    write(tmp_path, {name: "id,name\n1,A\n"})
    with pytest.raises(BadInput) as refused:
        read_deal(tmp_path / name, find_workspace(tmp_path))
    (problem,) = refused.value.problems
    assert problem.message == f"this is {what}, not a deal."
    assert command in problem.hint


def test_a_deal_is_read_whatever_it_is_called(tmp_path: Path) -> None:
    write(tmp_path, {"acme.csv": "name: Acme\n"})
    assert read_deal(tmp_path / "acme.csv", find_workspace(tmp_path)).deal.name == "Acme"
