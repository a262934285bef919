"""Reading a page of the documentation: its headings, tables and blocks."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

Row = list[str]
_FENCED = re.compile(r"^```(?P<info>[^\n]*)\n(?P<body>.*?)^```$", re.M | re.S)
_HEADING = re.compile(r"^#+ (.+)$", re.M)


class Page:
    """One Markdown file of the repository."""

    def __init__(self, path: str) -> None:
        self.text = (ROOT / path).read_text(encoding="utf-8")
        self.prose = _FENCED.sub("", self.text)
        self.headings = _HEADING.findall(self.prose)

    def blocks(self, info: str) -> list[str]:
        """What stands in the blocks that are marked as `info`, a regular expression."""
        return [
            found["body"]
            for found in _FENCED.finditer(self.text)
            if re.fullmatch(info, found["info"])
        ]

    def tables(self, heading: str) -> list[list[Row]]:
        """The tables below a heading, without their heads."""
        return [rows[1:] for rows in self._tables(heading)]

    def table(self, heading: str) -> list[Row]:
        """The first of them."""
        return self.tables(heading)[0]

    def columns(self, heading: str) -> Row:
        """The head of the first table below a heading; empty where there is none."""
        return next((rows[0] for rows in self._tables(heading)), [])

    def _tables(self, heading: str) -> list[list[Row]]:
        _, _, rest = self.prose.partition(f"# {heading}\n")
        part = _HEADING.split(rest)[0]
        groups = re.findall(r"(?:^\|.*\n)+", part, re.M)
        return [
            [_cells(line) for line in group.splitlines() if "---" not in line] for group in groups
        ]


def _cells(line: str) -> Row:
    return [cell.strip() for cell in line.strip().strip("|").split(" | ")]
