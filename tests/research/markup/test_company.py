"""What pages say of the company itself."""

from __future__ import annotations

from pathlib import Path
from string import Template
from typing import Any

import msgspec
import pytest

from tests.research.pages import URL, read

CASES: list[dict[str, Any]] = msgspec.yaml.decode(
    Path(__file__).with_name("companies.yaml").read_bytes()
)
WORDS = " ".join(
    ["The kiln is fired twice a day, and once more when the wind is from the east."] * 3
)
STORY = f"<h1>Fired</h1><p>At Brightmoor nobody hurries. {WORDS}</p>"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["case"])
def test_facts(case: dict[str, Any]) -> None:
    """Its own name, trade, size, places and profiles; what is said of others is none of it."""
    body = Template(case.get("body", "$story")).substitute(words=WORDS, story=STORY)
    company = read(body, case.get("head", ""), case.get("url", URL)).company
    found = {name: getattr(company, name) for name in case["facts"]}
    wanted = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in case["facts"].items()
    }
    assert found == wanted
