"""`deal research`: saved pages here; a whole site is read in tests/research/exam."""

from __future__ import annotations

import json
import socket
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support import write

DEAL = """\
# Bread
name: Line monitoring, Leeds
account: {name: Brackwater Foods}
"""
URL = "https://www.brackwater.example/news/leeds-first"
PAGE = f"""\
<html lang="en"><head><title>Leeds first | Brackwater Foods</title></head><body><article>
<h1>Leeds first</h1>
<p>LEEDS, 12 May 2026 — Brackwater Foods has told its suppliers what comes first.</p>
<p>{"The bakery has stood beside the canal since 1911. " * 9}</p>
</article></body></html>
"""
BRIEF = "briefs/brackwater-foods.yaml"


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing here may connect to anything."""

    def refuse(*_: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, {"acme.yaml": DEAL, "saved.html": PAGE})
    return tmp_path


def saved(folder: Path) -> tuple[str, ...]:
    return ("research", str(folder / "acme.yaml"), "--page", str(folder / "saved.html"))


def test_a_saved_page_goes_into_the_deals_brief(run: Run, folder: Path) -> None:
    """The deal names the brief from then on; its comments stay."""
    result = run(*saved(folder), "--url", URL, "--as-of", "2026-11-21")
    assert result.exit_code == 0, result.output
    assert (folder / "acme.yaml").read_text(encoding="utf-8") == f"{DEAL}brief: {BRIEF}\n"
    brief = (folder / BRIEF).read_text(encoding="utf-8")
    assert f"url: {URL}" in brief
    assert "12 May 2026 · Leeds first" in result.output


def test_words_stand_beside_the_one_who_said_them(run: Run, folder: Path) -> None:
    """Also where the name is a long one; below them their day and their page."""
    said = "<p>“We bake first,” said Ines Halloran-Featherstone, chief operating officer.</p>"
    write(folder, {"saved.html": PAGE.replace("</article>", f"{said}</article>")})
    result = run(*saved(folder), "--url", URL)
    assert " Ines…              “We bake first,”\n" in result.output
    assert f"12 May 2026 · {URL}" in " ".join(result.output.split())


def test_the_same_page_again_changes_nothing(run: Run, folder: Path) -> None:
    """And says so."""
    run(*saved(folder), "--url", URL, "--as-of", "2026-11-21")
    before = (folder / BRIEF).read_bytes()
    result = run(*saved(folder), "--url", URL, "--as-of", "2026-11-22", "--format", "json")
    told = json.loads(result.output)
    assert [page["change"] for page in told["pages"]] == ["same"]
    assert (told["written"], told["items"]) == (False, [])
    assert (folder / BRIEF).read_bytes() == before


def test_a_saved_page_needs_its_address(run: Run, folder: Path) -> None:
    """Without one nothing read there has a source."""
    result = run(*saved(folder))
    assert result.exit_code == 2
    assert "--page and --url belong together" in result.output


QUOTED = PAGE.replace(
    "</article>",
    "<p>“Our priority for 2027 is the night bake,” said Ines Halloran, head baker.</p></article>",
)


def alone(folder: Path, page: str = "saved.html", url: str = URL) -> tuple[str, ...]:
    return ("research", "--page", str(folder / page), "--url", url, "--as-of", "2026-11-21")


def test_a_page_alone_is_read_and_shown(run: Run, folder: Path) -> None:
    """With its day and where that stands, and who says what; nothing is kept."""
    write(folder, {"saved.html": QUOTED})
    before = sorted(folder.rglob("*"))
    result = run(*alone(folder))
    shown = " ".join(result.output.split())
    assert result.exit_code == 0, result.output
    assert shown.startswith("Leeds first 12 May 2026, from its dateline")
    assert "Ines Halloran “Our priority for 2027 is the night bake,” head baker" in shown
    assert "priority “Our priority for 2027 is the night bake,” said Ines Halloran" in shown
    assert "Nothing was kept." in shown
    assert sorted(folder.rglob("*")) == before


def test_a_page_alone_as_json(run: Run, folder: Path) -> None:
    """The page as it was read: its text, and every item at its offsets in it."""
    write(folder, {"saved.html": QUOTED})
    told = json.loads(run(*alone(folder), "--format", "json").output)
    assert told["date"] == {"value": "2026-05-12", "from": "dateline"}
    assert (told["url"], told["title"], told["schema_version"]) == (URL, "Leeds first", 1)
    (quote,) = told["quotes"]
    assert told["text"][quote["start"] : quote["end"]] == quote["text"]
    assert (quote["speaker"], quote["title"]) == ("Ines Halloran", "head baker")
    assert {"statements", "people", "triggers", "company"} <= told.keys()


WRONG = {
    "no such file": ("nothing.html", URL, "nothing.html cannot be read: there is no such file."),
    "a PDF": ("report.html", URL, "report.html is a PDF, not a web page."),
    "an address that is none": ("saved.html", "a page of mine", "--url https://a page of mine:"),
    "another scheme": ("saved.html", "ftp://brackwater.example/x", "Only http and https"),
    "an empty page": ("empty.html", URL, "holds no text"),
    "a page that its scripts would fill": ("shell.html", URL, "until its scripts run"),
}


@pytest.mark.parametrize(("page", "url", "message"), WRONG.values(), ids=WRONG)
@pytest.mark.parametrize("with_deal", [False, True], ids=["alone", "with a deal"])
def test_what_is_no_page_is_said(
    run: Run, folder: Path, page: str, url: str, message: str, with_deal: bool
) -> None:
    """What is wrong, and what to do; no brief comes of it."""
    shell = "<html><body><div id=root></div><script>1</script></body></html>"
    write(folder, {"report.html": "%PDF-1.7 \x01", "empty.html": "", "shell.html": shell})
    words = list(alone(folder, page, url))
    result = run(*words, str(folder / "acme.yaml")) if with_deal else run(*words)
    assert result.exit_code == 2
    assert message in " ".join(result.output.split())
    assert not (folder / "briefs").exists()


def test_something_must_be_named(run: Run) -> None:
    """A deal, a website or a saved page."""
    result = run("research")
    assert result.exit_code == 2
    assert "or a saved page with --page" in result.output


def test_a_deal_without_a_website_says_what_to_write(run: Run, folder: Path) -> None:
    """With the company's name in the line to copy."""
    result = run("research", str(folder / "acme.yaml"))
    assert result.exit_code == 2
    assert "account: {name: Brackwater Foods, website: https://www.acme.com}" in result.output
    assert not (folder / "briefs").exists()


def test_offline_without_a_page_read_before_nothing_is_written(run: Run, folder: Path) -> None:
    """The reason stands in the report, and the deal is as it was."""
    text = DEAL.replace("Foods}", "Foods, website: www.brackwater.example}")
    write(folder, {"acme.yaml": text})
    result = run("research", str(folder / "acme.yaml"), "--offline")
    assert result.exit_code == 2
    assert "was not read before" in result.output
    assert (folder / "acme.yaml").read_text(encoding="utf-8") == text
    assert not (folder / "briefs").exists()


def test_where_nothing_was_read_no_brief_is_spoken_of(run: Run) -> None:
    """There is none, and nobody asked for one."""
    result = run("research", "https://www.brackwater.example", "--offline")
    assert result.exit_code == 2
    assert "none read" in result.output
    assert "brief" not in result.output


def test_a_brief_outside_the_workspace_is_not_written(run: Run, folder: Path) -> None:
    """Whatever a deal names."""
    inner = folder / "inner"
    inner.mkdir()
    write(inner, {"acme.yaml": f"{DEAL}brief: ../outside.yaml\n"})
    page = ("--page", str(folder / "saved.html"), "--url", URL)
    result = run("research", str(inner / "acme.yaml"), *page)
    assert result.exit_code == 2
    assert not (folder / "outside.yaml").exists()


def test_hostile_text_of_a_page_is_written_out(run: Run, folder: Path) -> None:
    """No control character of theirs reaches a terminal."""
    write(folder, {"saved.html": PAGE.replace("Leeds first<", "Leeds\x1b[2J\u202efirst<")})
    result = run(*saved(folder), "--url", URL)
    assert "\x1b" not in result.output
    assert "\u202e" not in result.output
