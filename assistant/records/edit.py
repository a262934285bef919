"""Changing a deal file in place: what is not meant to change stays byte for byte.

Each function gives the file's new text. It was read again before: it says what the old one said,
with exactly the change that was asked for, and has all its comments; else we refuse. To change
several things, read the text with `parse_source` in between, and write once at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from assistant.errors import AssistantError, BadInput, why_unreadable
from assistant.location import KeyPath, format_key
from assistant.records import splice
from assistant.records.files import write_whole
from assistant.records.layout import Grows, Style, as_read, as_written, inline, style_of
from assistant.records.nodes import Node, find, read_nodes
from assistant.records.source import SIZE_LIMIT, Source, parse_source

_BYTE_ORDER_MARK = "\ufeff"
_SHOWN = 200

Ways = Callable[[Style], list[splice.Splice]]


class EditRefused(AssistantError):
    """A file was not changed, as more than what was meant would have changed with it."""


class _Page(NamedTuple):
    """A text that can be changed."""

    source: Source
    text: str
    root: Node
    style: Style
    value: Any


def set_value(source: Source, key: KeyPath, value: Any, *, short: str = "") -> str:
    """The text of `source` where `key` has the value `value`.

    Keys that are missing on the way are added. A text on the way becomes a mapping that holds it
    under `short`.

    Args:
        source: the file; it is not changed.
        key: where the value belongs.
        value: a text, number, date, bool, or a mapping or list of such.
        short: the leading field of the record on the way, for `goal: Open a second plant`.

    Raises:
        EditRefused: it cannot be done without changing something else.
    """
    return _edited(source, lambda page: _set(page, key, value, short))


def _set(page: _Page, key: KeyPath, value: Any, short: str) -> str:
    node, own, missing = find(page.root, key)
    if missing == (short,) and node.kind == "text" and not node.bare:
        missing = ()  # the short form is the value itself
    if not missing:
        return _replace(page, key, node, own, value)
    numbers = [part for part in missing if isinstance(part, int)]
    if numbers:
        raise _refused(page, key, value, f"there is no item {numbers[0] + 1}")
    name, *inner = map(str, missing)
    new = _nested(inner, value)
    if node.bare:
        return _replace(page, key, node, own, Grows({name: new}))
    if node.kind == "mapping":
        return _add_key(page, key, node, (*own, name), new)
    if node.kind == "text" and short:
        parts = {short: as_written(node, page.text), name: new}
        return _replace(page, key, node, own, parts)
    what = "a list" if node.kind == "list" else "a text"
    raise _refused(page, key, value, f"{what} stands where keys are needed")


def append_item(source: Source, key: KeyPath, item: Any) -> str:
    """The text of `source` where the list at `key` has one more item, written like its last.

    The rest is as in `append_items`.
    """
    return append_items(source, key, [item])


def append_items(source: Source, key: KeyPath, items: Sequence[Any]) -> str:
    """The text of `source` where the list at `key` has more items, written like its last.

    A missing list is added. One thing where a list is meant becomes the list's first item.

    Args:
        source: the file; it is not changed.
        key: where the list stands.
        items: mappings, or texts, numbers or dates; one at least.

    Raises:
        EditRefused: it cannot be done without changing something else.
    """
    return _edited(source, lambda page: _append(page, key, items))


def _append(page: _Page, key: KeyPath, items: Sequence[Any]) -> str:
    node, own, missing = find(page.root, key)
    comment_inside = node.style == "{" and "#" in page.text[node.start : node.end]
    if missing or (node.bare and not comment_inside):
        return _set(page, key, [*items], "")
    if node.kind != "list":
        return _replace(page, key, node, own, [as_written(node, page.text), *items])
    wanted = _changed(page.value, own, [*node.plain(), *map(as_read, items)])
    value = items[0] if len(items) == 1 else items
    return _first_safe(
        page, key, value, wanted, lambda style: splice.add_items(page.text, node, items, style)
    )


def apply_to_file(path: Path, source: Source, new_text: str) -> None:
    """Write `new_text` into the file that `source` was read from.

    Args:
        path: the file.
        source: what was read from it, before any change.
        new_text: what `set_value` and `append_item` made of it.

    Raises:
        EditRefused: the file was changed since it was read, or would get too big.
        AssistantError: it cannot be read or written; then it is as it was.
    """
    content = content_for_file(path, source, new_text)
    if new_text != source.text:
        write_whole(path, content)


def content_for_file(path: Path, source: Source, new_text: str) -> str:
    """What the file that `source` was read from holds once it says `new_text`.

    Raises:
        EditRefused: the file was changed since it was read, or would get too big.
        AssistantError: it cannot be read.
    """
    try:
        found = path.read_bytes()
    except OSError as error:
        raise AssistantError(f"{path} cannot be read: {why_unreadable(error)}.") from error
    mark = _BYTE_ORDER_MARK.encode()
    if found.removeprefix(mark) != source.text.encode():
        message = f"{path} was changed by somebody else meanwhile, and was left like that."
        raise EditRefused(f"{message} Try again.")
    if len(new_text.encode()) > SIZE_LIMIT:
        message = f"{path} would have more than {SIZE_LIMIT / 1e6:g} MB, and was not changed."
        raise EditRefused(f"{message} Move long texts to files of their own.")
    return (_BYTE_ORDER_MARK if found.startswith(mark) else "") + new_text


def _edited(source: Source, edit: Callable[[_Page], str]) -> str:
    try:
        return edit(_open(source, source.text))
    except EditRefused:
        page = _open(source, source.text + "\n")
        if page.root.end < len(source.text) or _last_word(page.root).style not in ("|", ">"):
            raise
        # A text after | that ends the file without a line end gets one from whatever is added.
        return edit(page._replace(text=source.text + page.style.line_end))


def _open(source: Source, text: str) -> _Page:
    root = read_nodes(text)
    value = parse_source(text, source.path, keep_empty=True).value
    return _Page(source, text, root, style_of(text, root), value)


def _last_word(node: Node) -> Node:
    while node.children:
        node = node.last
    return node


def _nested(keys: list[str], value: Any) -> Any:
    for key in reversed(keys):
        value = {key: value}
    return Grows(value) if keys else value


def _replace(page: _Page, key: KeyPath, node: Node, own: KeyPath, value: Any) -> str:
    if as_read(value) == node.plain():
        return page.source.text
    if not own:
        raise _refused(page, key, value, "that is the whole file")
    wanted = _changed(page.value, own, as_read(value))
    return _first_safe(
        page, key, value, wanted, lambda style: splice.replace(page.text, node, value, style)
    )


def _add_key(page: _Page, key: KeyPath, node: Node, own: KeyPath, value: Any) -> str:
    wanted, name = _changed(page.value, own, as_read(value)), str(own[-1])
    return _first_safe(
        page, key, value, wanted, lambda style: splice.add_key(page.text, node, name, value, style)
    )


def _changed(old: Any, key: KeyPath, value: Any) -> Any:
    """A copy of `old` with `value` at `key`."""
    if not key:
        return value
    new, part = old.copy(), key[0]
    new[part] = _changed(old[part], key[1:], value) if len(key) > 1 else value
    return new


def _first_safe(page: _Page, key: KeyPath, value: Any, wanted: Any, ways: Ways) -> str:
    """The first text that says what is wanted, in lines of its own or else in one."""
    for flat in (False, True):
        new = splice.apply(page.text, ways(msgspec.structs.replace(page.style, flat=flat)))
        if _says(new, wanted) and splice.comments(new) == splice.comments(page.text):
            return new
    raise _refused(page, key, value, "something else would change with it, such as a comment")


def _says(text: str, wanted: Any) -> bool:
    try:
        return bool(parse_source(text, "", keep_empty=True).value == wanted)
    except BadInput:
        return False


def _refused(page: _Page, key: KeyPath, value: Any, why: str) -> EditRefused:
    place, words = page.source.place(key), inline(value)
    words = words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
    message = f"{place}: '{format_key(key)}' was not changed: {why}."
    return EditRefused(f"{message} Open the file and write there by hand: {words}")
