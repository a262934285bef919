"""A page of text for a terminal: headings, wrapped paragraphs, hanging labels."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len

from assistant.reports.escape import printable
from assistant.reports.wrapping import Piece, wrapped

MUTED = "bright_black"
_GAP = 2


class Page:
    """Collects lines and gives them as one text.

    Args:
        width: columns to write for.
        colour: whether to use colours and weights.
    """

    def __init__(self, width: int, colour: bool) -> None:
        self.width = width
        self._colour = colour
        self._lines: list[str] = []

    def text(self) -> str:
        """Everything so far; no line ends in blanks."""
        return "".join(f"{line.rstrip()}\n" for line in self._lines)

    def blank(self) -> None:
        """An empty line."""
        self._lines.append("")

    def heading(self, words: str, note: str = "") -> None:
        """A heading after an empty line, with a muted note at the right margin."""
        self.blank()
        self.spread(words.upper(), note, "bold")

    def spread(
        self,
        left: str,
        right: str,
        style: str = "",
        *,
        indent: int = 0,
        label: str = "",
        mark: str = "",
    ) -> None:
        """Two texts on one line, the second muted at the right margin.

        Where they do not fit, the second stands below the first. The rest is as in `paragraph`.
        """
        first, second = printable(left), printable(right)
        room = self.width - indent - cell_len(first) - cell_len(second)
        if right and room >= _GAP:
            line = (first, style), (" " * room, ""), (second, MUTED)
            self._print([*_margin(label, mark, indent), *line])
        else:
            self.paragraph(left, indent=indent, label=label, style=style, mark=mark)
            if right:
                self.paragraph(right, indent=indent, style=MUTED)

    def paragraph(
        self, words: str, *, indent: int = 0, label: str = "", style: str = "", mark: str = ""
    ) -> None:
        """Words wrapped to the page.

        Args:
            words: what to write.
            indent: columns to the left of every line.
            label: stands to the left of the first line, inside the indent.
            style: of the words.
            mark: style of the label.
        """
        self.pieces([(words, style)], indent=indent, label=label, mark=mark)

    def pieces(
        self, pieces: Iterable[tuple[str, str]], *, indent: int = 0, label: str = "", mark: str = ""
    ) -> None:
        """A paragraph of words that each have a style; the rest is as in `paragraph`."""
        words = [(printable(piece), style) for piece, style in pieces]
        for number, line in enumerate(wrapped(words, max(20, self.width - indent))):
            self._print([*_margin("" if number else label, mark, indent), *line])

    def as_it_is(self, line: str) -> None:
        """A line to be copied: never wrapped."""
        self._lines.append(printable(line))

    def _print(self, line: Sequence[Piece]) -> None:
        self._lines.append(_coloured(line) if self._colour else "".join(words for words, _ in line))


def _margin(label: str, mark: str, indent: int) -> list[Piece]:
    words = printable(label)
    return [(words, mark), (" " * max(0, indent - cell_len(words)), "")]


def _coloured(line: Iterable[Piece]) -> str:
    """The line with the codes that terminals understand."""
    # Most reports go where there are no colours, and these take as long to import as all else here.
    from rich.color import ColorSystem
    from rich.style import Style

    return "".join(
        Style.parse(style).render(words, color_system=ColorSystem.STANDARD) if style else words
        for words, style in line
    )
