"""What is kept on disk comes back as it was, or not at all."""

from __future__ import annotations

import datetime as dt
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.errors import AssistantError
from assistant.research.cache import Cache, digest
from assistant.research.fetched import Page

NOW = dt.datetime(2026, 11, 21, 12, 0, tzinfo=dt.UTC)
URL = "https://www.acme.test/"


def page(text: str, url: str = URL) -> Page:
    return Page(
        url=url,
        asked=url,
        text=text,
        kind="html",
        sha256=digest(text),
        fetched=NOW,
        checked=NOW,
        etag='"a"',
    )


@given(text=st.text())
def test_a_page_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    """Every character, every kind of line end."""
    cache = Cache(tmp_path_factory.mktemp("pages"))
    cache.write(URL, page(text))
    assert cache.read(URL) == msgspec.structs.replace(page(text), change="same")


def test_the_text_in_the_file_has_the_sum_that_stands_beside_it(tmp_path: Path) -> None:
    """Anybody can check it, without this program."""
    Cache(tmp_path).write(URL, page("one\r\ntwo\n"))
    (path,) = tmp_path.iterdir()
    facts, _, text = path.read_bytes().partition(b"\n")
    assert text == b"one\r\ntwo\n"
    assert digest(text.decode()).encode() in facts


def test_pages_do_not_come_in_each_others_way(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "new" / "folder")
    others = [f"{URL}{name}" for name in ("a", "A", "a?b", "../../a", "a" * 3_000)]
    for url in others:
        cache.write(url, page(url, url))
    assert [kept.text for url in others if (kept := cache.read(url))] == others
    assert cache.read(URL) is None


def test_a_link_in_the_folder_leads_nowhere(tmp_path: Path) -> None:
    """Neither is it read, nor is anything written through it."""
    cache = Cache(tmp_path / "pages")
    cache.write(URL, page("kept"))
    (path,) = (tmp_path / "pages").iterdir()
    elsewhere = tmp_path / "elsewhere"
    path.rename(elsewhere)
    path.symlink_to(elsewhere)
    before = elsewhere.read_bytes()
    assert cache.read(URL) is None
    cache.write(URL, page("new"))
    assert elsewhere.read_bytes() == before
    assert (kept := cache.read(URL))
    assert kept.text == "new"


@pytest.mark.skipif(os.name != "posix", reason="pipes with names")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    """A pipe would never end."""
    cache = Cache(tmp_path)
    cache.write(URL, page("kept"))
    (path,) = tmp_path.iterdir()
    path.unlink()
    os.mkfifo(path)
    assert cache.read(URL) is None


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    """In words, with its name."""
    (tmp_path / "pages").write_text("a file", encoding="utf-8")
    with pytest.raises(AssistantError, match="cannot be written"):
        Cache(tmp_path / "pages").write(URL, page("text"))
