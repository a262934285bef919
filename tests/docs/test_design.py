"""docs/design.md: the layers are the ones that are kept, and what it names is there."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.docs.pages import ROOT, Page

PAGE = Page("docs/design.md")
PATHS = sorted({*re.findall(r"`((?:assistant|docs|playbooks|tests)/[\w./-]+)`", PAGE.text)})


def test_the_layers_are_those_of_the_import_contract() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    layers = next(one["layers"] for one in contracts if one["id"] == "layers")
    shown = [row[0].replace("`", "").replace(" and ", " | ") for row in PAGE.table("Layers")]
    assert shown == layers


@pytest.mark.parametrize("path", PATHS)
def test_a_file_that_is_named_is_there(path: str) -> None:
    assert (ROOT / path).exists()
