"""Sentences of many trades that tell an event, and others that only look as if they did."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import msgspec
import pytest

from assistant.results.read_page import ReadPage
from tests.research.pages import FILLER, read

FOLDER = Path(__file__).parent
FIELDS = ("who", "amount", "other", "place")
HEAD = (
    "<title>A day in the valley | Brightmoor</title>"
    "<meta property=article:published_time content=2026-05-12>"
)


def _rows(name: str) -> list[Any]:
    listed = msgspec.yaml.decode((FOLDER / name).read_bytes())
    return [pytest.param(type_, row, id=str(row)[:70]) for type_ in listed for row in listed[type_]]


def _page(paragraph: str) -> ReadPage:
    return read(
        f"<article><h1>A day in the valley</h1><p>{paragraph}</p><p>{FILLER}</p></article>", HEAD
    )


def _words(text: str) -> str:
    words = " ".join(re.findall(r"[^\W_]+", text.lower()))
    return f" {words} "


@pytest.mark.parametrize(("type_", "row"), _rows("hits.yaml"))
def test_an_event_is_found_with_its_fields(type_: str, row: dict[str, str]) -> None:
    """It has its type, and each field holds the words that stand beside it, or lies in them."""
    found = [one for one in _page(row["says"]).triggers if one.type == type_]
    assert len(found) == 1
    for name in (name for name in FIELDS if name in row):
        held, wanted = _words(getattr(found[0], name)), _words(row[name])
        assert held.strip()
        assert held in wanted or wanted in held


@pytest.mark.parametrize(("type_", "says"), _rows("lookalikes.yaml"))
def test_nothing_is_found_where_nothing_happened(type_: str, says: str) -> None:
    """Denied, possible, long ago, or somebody else's: none of it is an event of the company."""
    assert _page(says).triggers == (), type_
