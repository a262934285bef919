"""Links between the pages lead somewhere, anchors too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.docs.pages import ROOT, Page

PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (
        ROOT / "README.md",
        *ROOT.glob("docs/**/*.md"),
        ROOT / "playbooks" / "README.md",
        ROOT / "templates" / "README.md",
    )
    if path.name != "check-kinds.in.md"  # its links are those of the page made from it
)
LINK = re.compile(r"\]\((?!\w+:)(?P<path>[^)#]*)#?(?P<anchor>[^)]*)\)")


@pytest.mark.parametrize("page", PAGES)
def test_every_link_leads_somewhere(page: str) -> None:
    for path, anchor in LINK.findall(Page(page).prose):
        target = (ROOT / page).parent / path if path else ROOT / page
        assert target.exists(), f"{page} links to {path}"
        assert not anchor or anchor in _anchors(target), f"{page} links to {path}#{anchor}"


def _anchors(path: Path) -> set[str]:
    """The anchors that a Markdown reader gives to the headings of a page."""
    headings = Page(path.resolve().relative_to(ROOT).as_posix()).headings
    return {re.sub(r"[^\w -]", "", one).lower().replace(" ", "-") for one in headings}
