"""Why a text is no YAML that we read, in words of people who write deals, not parsers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, islice

import msgspec
import yaml

from assistant.errors import Problem

MAX_PROBLEMS = 50
"""More of them in one file help nobody."""

_QUOTE_IT = "Put the value in quotes."
_BREAK = re.compile(r"\r\n?|\n")
_STRANGE = (  # compiled when it is needed: that takes 7 ms
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_STRANGE_NAMES = {
    "\0": "a NUL character",
    "\x85": "an invisible line break (U+0085)",
    "\u2028": "an invisible line break (U+2028)",
    "\u2029": "an invisible paragraph break (U+2029)",
    "\ufeff": "an invisible byte order mark (U+FEFF)",
}


class _Rule(msgspec.Struct, frozen=True):
    """What we say when the parser's words match `parser_says`.

    The problem stands where the parser gave up, or, `at_start`, where the value began.
    """

    parser_says: str
    message: str
    hint: str
    at_start: bool = False


# The first that matches counts. Left are the words of libyaml and of PyYAML's own parser, as
# "context; problem"; {char} is the character where the parser gave up.
_RULES = (
    _Rule(
        r"tab character|'\\t' that cannot start|^tab;",
        "a tab stands where spaces are needed.",
        "Indent with spaces only.",
    ),
    _Rule(r"cannot start any token", "a value cannot begin with {char}.", _QUOTE_IT),
    _Rule(
        r"quoted scalar; .*(end of stream|document)",
        "a quotation mark opens here and is never closed.",
        "Add the closing one, or put the whole value in quotes of the other kind.",
        at_start=True,
    ),
    _Rule(
        r"could not find expected ':'",
        "this line has no colon after its key.",
        "Write 'key: value', or indent the line further if it belongs to the text above.",
        at_start=True,
    ),
    _Rule(
        r"mapping values are not allowed",
        "a colon is not expected here.",
        "Put a value that holds ': ' in quotes, or indent this line like its neighbours.",
    ),
    _Rule(
        r"sequence entries are not allowed",
        "a list cannot begin here.",
        "Begin it on a line of its own, or put text that begins with '- ' in quotes.",
    ),
    _Rule(r"mapping keys are not allowed", "a value cannot begin with '? '.", _QUOTE_IT),
    _Rule(
        r"flow sequence;",
        "the list in [ ] lacks a comma or its closing bracket.",
        "Add it; put items that hold commas, colons or brackets in quotes.",
    ),
    _Rule(
        r"flow mapping;",
        "the keys and values in { } lack a comma or the closing brace.",
        "Add it; put values that hold commas, colons or braces in quotes.",
    ),
    _Rule(
        r"block mapping;",
        "this does not fit here; another 'key: value' was expected.",
        "Check the indentation, and that quotes enclose the whole value.",
    ),
    _Rule(
        r"block collection;",
        "this does not fit here; another list item '- ...' was expected.",
        "Check the indentation: each item begins in the same column.",
    ),
    _Rule(r"an (alias|anchor);", "a value cannot begin with * or &.", _QUOTE_IT, at_start=True),
    _Rule(
        r"escape|hex",
        "the backslash here means nothing that is known.",
        r"In double quotes write \\ for a backslash, or use single quotes.",
    ),
    _Rule(
        r"block scalar;",
        "after | or > the text begins on the next line.",
        "Move the text there and indent it, or put the value in quotes.",
    ),
    _Rule(r"\btag\b", "a value cannot begin with !.", _QUOTE_IT, at_start=True),
    _Rule(r"directive|YAML", "a line cannot begin with %.", "Remove the line."),
    _Rule(
        r"<document start>",
        "this does not belong to the keys and values above.",
        "Keep one text of 'key: value' lines in a file.",
    ),
    _Rule(
        r"node content",
        "a value was expected here, not {char}.",
        "Complete it, or put it in quotes.",
    ),
    _Rule(r"", "this cannot be read.", "Put text with special characters in quotes."),
)


def explain_syntax(error: yaml.MarkedYAMLError, text: str, path: str) -> Problem:
    """The parser's complaint about `text`, in plain words and at the place to mend."""
    stopped, began = error.problem_mark, error.context_mark
    char = text[stopped.index : stopped.index + 1] if stopped else ""
    says = f"{error.context}; {error.problem}"
    if char == "\t" and "cannot start any token" in says:
        says = f"tab; {says}"
    rule = next(rule for rule in _RULES if re.search(rule.parser_says, says))
    # An open bracket is noticed lines later; the rep must look where it was opened.
    opened = " flow " in says and began and stopped and began.line != stopped.line
    mark = began if rule.at_start or opened else stopped
    # At the end of the text libyaml names a line that is not there.
    line, column = find_point(text, min(mark.index if mark else 0, len(text)))
    message = rule.message.replace("{char}", char.strip() or "the end of the line")
    return Problem(path=path, line=line, column=column, message=message, hint=rule.hint)


def strange_characters(text: str, path: str) -> Iterator[Problem]:
    """Each character that no text editor shows and no parser agrees about, at its place."""
    starts = line_starts(text)
    for found in islice(re.finditer(_STRANGE, text), MAX_PROBLEMS):
        line, column = point(starts, found.start())
        name = _STRANGE_NAMES.get(found[0], f"a control character (U+{ord(found[0]):04X})")
        message = f"{name} stands here."
        yield Problem(path=path, line=line, column=column, message=message, hint="Remove it.")


def line_starts(text: str) -> list[int]:
    """The offset in characters at which each line of `text` begins."""
    if "\r" not in text:  # the usual text, in a fifth of the time
        lengths = (len(line) + 1 for line in text.split("\n")[:-1])
        return [*accumulate(lengths, initial=0)]
    return [0, *(found.end() for found in _BREAK.finditer(text))]


def point(starts: list[int], index: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at `index`.

    Args:
        starts: what `line_starts` gave for the text.
        index: offset in characters.
    """
    line = bisect_right(starts, index)
    return line, index - starts[line - 1] + 1


def find_point(text: str, index: int) -> tuple[int, int]:
    """The same of one character; for many in a long text `line_starts` and `point` are quicker."""
    if "\r" in text:
        return point(line_starts(text), index)
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)
