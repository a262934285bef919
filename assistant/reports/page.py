"""A page of text for a terminal: headings, wrapped paragraphs, hanging labels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style
from rich.text import Span, Text

from assistant.reports.escape import printable

if TYPE_CHECKING:
    from rich.console import Console

# Text that begins at the left is wrapped without a look at the console, and to import one takes
# 30 ms, a tenth of a review.
_NO_CONSOLE = cast("Console", None)
_COLOURS = ColorSystem.STANDARD

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
        first, second = _text(left, style), _text(right, MUTED)
        room = self.width - indent - cell_len(first.plain) - cell_len(second.plain)
        if right and room >= _GAP:
            first.append(" " * room)
            self._print(self._margin(label, mark, indent).append_text(first.append_text(second)))
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
        self._wrapped(_text(words, style), indent, label, mark)

    def pieces(
        self, pieces: Iterable[tuple[str, str]], *, indent: int = 0, label: str = "", mark: str = ""
    ) -> None:
        """A paragraph of words that each have a style; the rest is as in `paragraph`."""
        words = Text()
        for piece, style in pieces:
            words.append_text(_text(piece, style))
        self._wrapped(words, indent, label, mark)

    def _wrapped(self, words: Text, indent: int, label: str, mark: str) -> None:
        lines = words.wrap(_NO_CONSOLE, max(20, self.width - indent))
        for number, line in enumerate(lines):
            line.rstrip()
            margin = self._margin(label if number == 0 else "", mark, indent)
            self._print(margin.append_text(line))

    def _margin(self, label: str, mark: str, indent: int) -> Text:
        margin = _text(label, mark)
        margin.append(" " * max(0, indent - cell_len(margin.plain)))
        return margin

    def _print(self, line: Text) -> None:
        self._lines.append(_coloured(line) if self._colour else line.plain)


def _coloured(line: Text) -> str:
    """The line with the codes that terminals understand; its styles do not overlap."""
    done, pieces = 0, []
    for span in sorted(line.spans, key=lambda span: span.start):
        style = Style.parse(str(span.style))
        words = line.plain[span.start : span.end]
        pieces += [line.plain[done : span.start], style.render(words, color_system=_COLOURS)]
        done = span.end
    return "".join(pieces) + line.plain[done:]


def _text(words: str, style: str) -> Text:
    words = printable(words)
    return Text(words, spans=[Span(0, len(words), style)] if style and words else [])
