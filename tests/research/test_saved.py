"""Pages that somebody saved."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from assistant.errors import AssistantError
from assistant.research.saved import saved_sheet

URL = "https://www.brightmoor.example/news/story"
TODAY = dt.date(2026, 11, 20)
PAGE = (
    "<html><body><h1>Fired</h1><p>The kiln is fired twice a day, résumé or not.</p></body></html>"
)
ONE_FILE = """\
From: <Saved by a browser>
Snapshot-Content-Location: https://www.brightmoor.example/news/story
Subject: Fired
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="----b"

------b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable

<html><body><h1>Fired</h1><p>The kiln is fired tw=
ice a day.</p></body></html>
------b
Content-Type: image/png
Content-Transfer-Encoding: base64

aaaa
------b--
"""


def put(folder: Path, content: bytes) -> Path:
    path = folder / "saved.html"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "cp1252"])
def test_a_page_is_read_in_its_characters(tmp_path: Path, charset: str) -> None:
    """Whatever the browser wrote them in."""
    sheet = saved_sheet(put(tmp_path, PAGE.encode(charset)), URL, TODAY)
    assert "résumé" in sheet.html
    assert (sheet.url, sheet.fetched) == (URL, TODAY)


def test_a_page_saved_as_one_file(tmp_path: Path) -> None:
    """The page in it is read, and its pictures are not."""
    sheet = saved_sheet(put(tmp_path, ONE_FILE.encode()), URL, TODAY)
    assert "fired twice a day" in sheet.html
    assert "aaaa" not in sheet.html


NO_PAGES = {
    "PDF": (b"%PDF-1.7 and more", "is a PDF"),
    "office document": (b"PK\x03\x04word", "an office document"),
    "picture": (b"\x89PNG\r\n", "a picture"),
    "noise": (bytes(range(1, 32)) * 40, "no text"),
    "nothing": (b" \n ", "no text"),
    "too large": (b"<p>" + b"a" * 9_000_000, "larger than 8 MB"),
    "login": (b"<form>Log in <input type=password></form>", "log in"),
}


@pytest.mark.parametrize(("content", "why"), NO_PAGES.values(), ids=NO_PAGES)
def test_other_files_are_refused(tmp_path: Path, content: bytes, why: str) -> None:
    """With what they are, and what to do."""
    with pytest.raises(AssistantError, match=why):
        saved_sheet(put(tmp_path, content), URL, TODAY)
