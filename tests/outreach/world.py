"""Deals to draft from: the examples, and copies of them that a test may spoil."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

from assistant.coach import draft_mail
from assistant.results.draft import Draft, ProofLine
from tests.support import AS_OF, copy_examples

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
OWN_SOURCES = ("your calendar", "the template")
"""What a mail rests on that nobody else can look up: days that we choose, and lengths."""


def copy_of_examples(folder: Path) -> Path:
    """The examples, to change them."""
    return copy_examples(folder / "deals")


def change(path: Path, before: str, after: str) -> Path:
    """A file in which one passage reads otherwise."""
    text = path.read_text(encoding="utf-8")
    assert before in text, f"{path.name} does not hold {before!r}"
    path.write_text(text.replace(before, after), encoding="utf-8")
    return path


def own_template(root: Path, body: str, *, head: str = "", subject: str = "A question") -> str:
    """Writes a template of a workspace's own; gives its name."""
    folder = root / "templates"
    folder.mkdir(exist_ok=True)
    text = f"title: Ours\npurpose: To try\nkind: follow-up\nsubject: {subject}\n{head}"
    (folder / "ours.j2").write_text(f"---\n{text}---\n{body}\n", encoding="utf-8")
    return "ours"


def draft(root: Path, deal: str, template: str = "", to: str = "") -> Draft:
    """The draft for one of the deals in a folder."""
    return draft_mail(root / f"{deal}.yaml", AS_OF, template, to)


def why_not(drafted: Draft) -> str:
    """Everything that a refusal says."""
    return "\n".join(f"{one.need}: {one.why}. {one.ask}" for one in drafted.missing)


def plain(text: str) -> str:
    """Words to compare: in small letters and one line, without the marks around them."""
    return " ".join(re.sub(r"[“”\"']", "", text).lower().split())


def stands_in_source(line: ProofLine, root: Path, pages: dict[str, str]) -> bool:
    """Whether the words of a line of a proof sheet are found again where it says."""
    wanted = plain(line.written or line.words)
    if line.sha256:
        page = plain(pages[line.sha256])
        known = line.kind != "quotation" or wanted in page
        return known and dt.date.fromisoformat(str(line.page_date)) <= AS_OF
    if line.source in OWN_SOURCES:
        return True
    if line.source.startswith("the question "):
        return True
    name, _, number = line.source.rpartition(":")
    lines = (root / name).read_text(encoding="utf-8").splitlines()
    return wanted in plain(" ".join(lines[int(number) - 1 :]))
