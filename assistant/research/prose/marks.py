"""Where a text puts quotation marks, of whatever make."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from assistant.language.patterns import pattern

# What closes what opens; a mark that opens one pair may close another.
_PAIRS = {
    **{"“": '”“"', "‟": '”“"', "„": '“”"', '"': '"'},
    **{"‘": "’", "‚": "‘’", "'": "'"},
    **{"«": "»", "»": "«", "‹": "›"},
}
_SINGLE = "‘'‚"
_DOUBLED = ("``", "''")  # old wires write two small signs for one mark
_SPACED = "«"
_OPENING = pattern(
    r"(?<![^\s(\[{—–/\-“\"‘>…:])(?:``|''|«[\s\u202f]?|[“‟„«»‘‚\"'‹])(?=[^\s,.;:!?)\]])"
)
_GOES_ON = pattern(r"\s+[^\W\d_]")
_STOPS = pattern(r"[^\w\s]’|\w’(?:[\W]|$)(?<!s’ )")
_LONGEST = 6_000


class Marked(msgspec.Struct, frozen=True):
    """Words between marks: `text[start:end]`; the marks stand outside.

    `before` is where its opening mark stands, `behind` the place behind its closing mark.
    `is_open`: it has no closing mark, because it goes on in the next paragraph.
    """

    before: int
    start: int
    end: int
    behind: int
    is_open: bool = False


def find_marked(text: str, start: int, end: int, following: str = "") -> Iterator[Marked]:
    """The outermost pairs of marks in a part of a text; pairs within others are left out.

    Args:
        text: the page's.
        start: where the part begins.
        end: where it ends.
        following: the sign with which the next part begins; a single mark that is not closed goes
            on where the next part begins with another.
    """
    position = start
    while opening := _OPENING.search(text, position, end):
        mark, begin = opening[0].strip(), opening.end()
        closing = _closing(text, mark, begin, min(end, begin + _LONGEST))
        if mark in _SINGLE and mark == following and _is_left_open(text, begin, end):
            yield Marked(opening.start(), begin, end, end, is_open=True)
            return
        if closing < 0 and mark not in _SINGLE and not _opens_again(text, mark, begin, end):
            yield Marked(opening.start(), begin, end, end, is_open=True)
            return
        if closing < 0:
            position = begin
            continue
        position = closing + (len(mark) if mark in _DOUBLED else 1)
        said = text[begin:closing].rstrip()
        yield Marked(opening.start(), begin, begin + len(said), position)


def _is_left_open(text: str, begin: int, end: int) -> bool:
    """Whether every sign that could close a single mark is an apostrophe."""
    closing = (found.start() for found in re.finditer("’", text[begin:end]))
    return not any(_STOPS.match(text, begin + at - 1) for at in closing) and end > begin


def _opens_again(text: str, mark: str, begin: int, end: int) -> bool:
    return text.find(mark, begin, end) >= 0


def _closing(text: str, mark: str, begin: int, end: int) -> int:
    """Where the pair is closed; -1 where it is not."""
    marks = "''" if mark in _DOUBLED else f"[{_PAIRS[mark]}]"
    places = [found.start() for found in re.finditer(marks, text[begin:end])]
    fitting = [begin + at for at in places if _closes(text, mark, begin + at, end)]
    if mark not in _SINGLE:
        return fitting[0] if fitting else -1
    return _single(text, begin, fitting)


def _closes(text: str, mark: str, place: int, end: int) -> bool:
    """A closing mark stands behind a word or a stop, and before none."""
    behind = text[place + 1 : place + 2] if place + 1 < end else ""
    return (mark == _SPACED or not text[place - 1].isspace()) and not behind.isalnum()


def _single(text: str, begin: int, fitting: list[int]) -> int:
    """An apostrophe looks like a closing mark; one behind a stop is none, nor a mark before one."""
    nested = text.find("‘", begin)
    for place in fitting:
        is_plural = text[place - 1] == "s" and _GOES_ON.match(text, place + 1)
        others = any(later > place and (nested < 0 or later < nested) for later in fitting)
        if not (is_plural and others):
            return place
    return -1
