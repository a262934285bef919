"""How a value is laid out in a file: in one line, or as lines of its own."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from assistant.records.emit import inline as inline_simple
from assistant.records.emit import scalar
from assistant.records.nodes import BREAK, Node, line_end
from assistant.records.syntax import strange_characters

_LONG = 80
_WIDTH = 100
_NEEDS_QUOTES = frozenset(",[]{}:?#&*!|>%@`\"'")


class Style(msgspec.Struct, frozen=True):
    """How a file is written: columns from a key to what stands below it, line ends.

    With `flat` no value gets lines of its own.
    """

    step: int = 2
    dash: int = 2
    line_end: str = "\n"
    flat: bool = False


class Grows(dict[str, Any]):
    """A mapping that is given lines of its own, as more will be added to it."""


class Written(str):
    """A text as it stands in a file: `raw` is how it is written there."""

    __slots__ = ("raw",)
    raw: str

    def __new__(cls, text: str, raw: str) -> Written:
        """The text that is written as `raw`."""
        self = super().__new__(cls, text)
        self.raw = raw
        return self


def style_of(text: str, root: Node) -> Style:
    """How `text` is written, from the first of each that it has."""
    dashes = [*_steps(root, "list")]
    steps = [*_steps(root, "mapping")] or [width for width in dashes if width]
    ends = BREAK.search(text)
    style = Style(line_end=ends[0] if ends else "\n")
    step = steps[0] if steps else style.step
    return msgspec.structs.replace(style, step=step, dash=dashes[0] if dashes else step)


def _steps(node: Node, kind: str) -> Iterator[int]:
    for child in node.children.values():
        if child.style == "" and child.children:
            if node.kind == "mapping" and child.kind == kind:
                yield child.column - node.column
            yield from _steps(child, kind)


def as_read(value: Any) -> Any:
    """What `value` is read back as: texts in mappings and lists."""
    if isinstance(value, dict):
        return {str(key): as_read(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_read(item) for item in value]
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        raise TypeError("what has no value is left out, not None")
    return str(value).encode(errors="replace").decode()  # as `scalar` writes half characters


def as_written(node: Node, text: str) -> Any:
    """The value of `node`, each of its texts with the quotes it has in `text`."""
    if node.kind == "mapping":
        return {str(key): as_written(child, text) for key, child in node.children.items()}
    if node.kind == "list":
        return [as_written(child, text) for child in node.children.values()]
    raw = text[node.start : node.end]
    one_line = node.style not in ("|", ">") and line_end(raw, 0) == len(raw)
    return Written(node.text or "", raw) if one_line else node.text or ""


def inline(value: Any, *, inside: bool = False) -> str:
    """The value in one line; `inside` means that it will stand inside brackets."""
    if isinstance(value, dict):
        pairs = (
            f"{scalar(str(key), inside=True)}: {inline(item, inside=True)}"
            for key, item in value.items()
        )
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(inline(item, inside=True) for item in value)}]"
    if isinstance(value, Written) and not (inside and _unsafe_inside(value.raw)):
        return value.raw
    words = inline_simple(value, inside=inside)
    return f'"{words}"' if words.isspace() else words  # a no-break space needs no quotes in YAML


def _unsafe_inside(raw: str) -> bool:
    return raw[:1] not in ("'", '"') and bool(_NEEDS_QUOTES & {*raw})


def needs_lines(value: Any) -> bool:
    """Whether the value reads better in lines of its own."""
    if isinstance(value, str):
        return _fits_block(value)
    if not value or not isinstance(value, dict | list | tuple):
        return False
    listed = not isinstance(value, dict)
    if isinstance(value, Grows) or (listed and any(isinstance(item, dict) for item in value)):
        return True
    return any(map(_is_long, _texts(value))) or len(inline(value)) > _WIDTH


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        for item in value.values() if isinstance(value, dict) else value:
            yield from _texts(item)


def _is_long(text: str) -> bool:
    return len(text) > _LONG or _fits_block(text)


def _fits_block(text: str) -> bool:
    """Whether a text after | reads back the same: more lines than one, nothing invisible."""
    return (
        "\n" in text
        and "\r" not in text
        and not text.endswith("\n\n")
        and bool(text.strip())
        and next(strange_characters(text, ""), None) is None
    )


def entry_lines(opening: str, value: Any, column: int, style: Style) -> list[str]:
    """The lines of a key, or dash, and its value.

    Args:
        opening: what stands before the value, from the beginning of the line.
        value: the value.
        column: where the mapping or list that it stands in begins.
        style: how the file is written.
    """
    head, body = laid_out(value, column, style)
    return [f"{opening} {head}" if head else opening, *body]


def laid_out(value: Any, column: int, style: Style) -> tuple[str, list[str]]:
    """What stands after the colon of a key in `column`, and the lines below it."""
    if style.flat or not needs_lines(value):
        return inline(value), []
    if isinstance(value, str):
        return _block_text(value, column, style)
    inner = column + (style.step if isinstance(value, dict) else style.dash)
    return "", lines_of(value, inner, style)


def lines_of(value: Any, column: int, style: Style) -> list[str]:
    """A mapping or a list, one entry a line where they are short, beginning in `column`."""
    if not isinstance(value, dict):
        return [line for item in value for line in item_lines(item, column, style)]
    pad = " " * column
    return [
        line
        for key, item in value.items()
        for line in entry_lines(f"{pad}{scalar(str(key))}:", item, column, style)
    ]


def item_lines(
    item: Any, column: int, style: Style, *, width: int = 2, in_lines: bool = False
) -> list[str]:
    """The lines of a list item.

    Args:
        item: the item.
        column: where the dash stands.
        style: how the file is written.
        width: how far behind the dash the item begins.
        in_lines: whether even a short mapping gets lines of its own.
    """
    dash = " " * column + "-"
    collection = bool(item) and isinstance(item, dict | list | tuple)
    if collection and (in_lines or (needs_lines(item) and not style.flat)):
        first, *others = lines_of(item, column + width, style)
        return [dash + " " * (width - 1) + first.lstrip(" "), *others]
    return entry_lines(dash, item, column, style)


def _block_text(text: str, column: int, style: Style) -> tuple[str, list[str]]:
    """The text after |, as it stands; a digit where its own first blanks would mislead."""
    pad = " " * (column + style.step)
    ends = "" if text.endswith("\n") else "-"
    digit = str(style.step) if text[0] in " \t\n" else ""
    lines = text.removesuffix("\n").split("\n")
    return f"|{digit}{ends}", [pad + line if line else "" for line in lines]
