"""YAML in, plain values out, with the offset of every key and item.

Scalars stay text: what a date or a number is, the record types decide. What YAML can do beyond
keys, values, lists and text (anchors, tags, several documents) is refused: it hides the words
that people must be able to point at.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from typing import Any, NoReturn

from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from assistant.errors import Problem
from assistant.records import deal
from assistant.records.base import Record
from assistant.records.events import events_of
from assistant.records.parts import Places, part_of
from assistant.records.syntax import MAX_PROBLEMS, find_point

DEPTH_LIMIT = 64

NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_NULL_LENGTH = 4
_NO_KEYS = NULLS | {"<<"}
_RECORDS = [
    kind for kind in vars(deal).values() if isinstance(kind, type) and issubclass(kind, Record)
]
# The keys of a deal, each once: to let every deal have its own took 13 KB a deal, which do not stay
# in the processor's memory, and three in a hundred of the time of an audit.
_USUAL = {key: key for record in _RECORDS for key in record.__struct_encode_fields__}
_NEAR = 80  # characters
_SHOWN = 60  # characters of a key in a message
_NOTHING: Any = object()
_KEYS_AND_VALUES = "Write 'key: value' lines, such as 'name: Acme'."
_WORD_AS_KEY = "Write a word there; text that begins with [ or { needs quotes."
_WRITE_OUT = "Write the value out; if the sign belongs to the text, put the text in quotes."


class Refused(Exception):
    """The rest of the file cannot be read; its problems say why."""


class Builder:
    """Makes a value from one text, and notes where everything in it stands.

    Args:
        problems: takes what is refused.
        keep_empty: leave empty values in: None for a scalar, empty mappings and lists.
    """

    def __init__(self, text: str, path: str, problems: list[Problem], *, keep_empty: bool) -> None:
        self._text = text
        self._path = path
        self._problems = problems
        self._keep_empty = keep_empty
        self._null = None if keep_empty else _NOTHING
        self._row = array("I")
        self._bare: dict[int, str] = {}
        self._events: Iterator[Any] = events_of(text)

    def document(self) -> tuple[Any, Places]:
        """The value of the only document, and where everything in it stands.

        Raises:
            Refused: it cannot be read any further.
            yaml.YAMLError, ValueError: what the parser raises on text that is no YAML.
        """
        events = self._events
        next(events)  # the stream begins
        if type(next(events)) is StreamEndEvent:
            self._refuse_file("the file is empty.", _KEYS_AND_VALUES)
        event = next(events)
        value = self._value(event, 0)
        next(events)  # the document ends
        if type(event) is ScalarEvent:
            if value is _NOTHING or not value:
                self._refuse_file("the file is empty.", _KEYS_AND_VALUES)
            self._refuse(event, "the file holds text, not keys and values.", _KEYS_AND_VALUES)
        elif type(event) is SequenceStartEvent:
            self._refuse(event, "the file holds a list, not keys and values.", _KEYS_AND_VALUES)
        if type(after := next(events)) is not StreamEndEvent:
            hint = "Keep one in a file; remove the line with ---."
            self._refuse(after, "a second document begins here.", hint)
        return value, Places(self._row, self._bare)

    def _value(self, event: Any, depth: int) -> Any:
        """The value that begins with `event`; _NOTHING when it is empty, and then not noted."""
        kind = type(event)
        if kind is ScalarEvent:
            if event.anchor or event.tag:
                self._refuse_properties(event)
            text = event.value
            if event.style:
                text = self._quoted(text)
            elif len(text) <= _NULL_LENGTH and text in NULLS:
                text = self._null
            if text is not _NOTHING:
                self._row.append(event.start_mark.index)
            return text
        if kind is AliasEvent:
            self._refuse(
                event, f"'*{event.anchor[:_SHOWN]}' repeats a value (an alias).", _WRITE_OUT
            )
            return _NOTHING
        return self._parts(event, depth)

    def _parts(self, event: Any, depth: int) -> Any:
        """The mapping or list that begins with `event`."""
        if event.anchor or event.tag:
            self._refuse_properties(event)
        if depth == DEPTH_LIMIT:
            message = f"more than {DEPTH_LIMIT} lists and mappings stand inside each other here."
            self._refuse(event, message, "Write it flatter.")
            raise Refused
        row = self._row
        number = len(row)
        row.append(event.start_mark.index)
        row.append(0)
        is_mapping = type(event) is MappingStartEvent
        value = self._mapping(number, depth + 1) if is_mapping else self._list(depth + 1)
        if value or self._keep_empty or not depth:
            row[number + 1] = len(row)
            return value
        self._forget(number)
        return _NOTHING

    def _mapping(self, number: int, depth: int) -> dict[str, Any]:
        events, row = self._events, self._row
        value: dict[str, Any] = {}
        is_whole = True
        for event in events:
            # Usual keys and plain texts are told from all else without a call: a deal has hundreds.
            kind = type(event)
            key = _USUAL.get(event.value) if kind is ScalarEvent else None
            if key is None or key in value or event.anchor or event.tag:
                if kind is MappingEndEvent:
                    row.append(event.end_mark.index)
                    break
                key = self._odd_key(event, value, number, depth)
                if not key:
                    self._skip(next(events), depth)
                    continue
            row.append(event.start_mark.index)
            following = next(events)
            kind = type(following)
            if kind is ScalarEvent and not (following.style or following.anchor or following.tag):
                text = following.value
                if len(text) > _NULL_LENGTH or text not in NULLS:
                    row.append(following.start_mark.index)
                    value[key] = text
                    continue
            read = self._parts if kind is MappingStartEvent else self._value
            value[key] = item = read(following, depth)
            if item is _NOTHING:
                is_whole, self._bare[len(row) - 1] = False, key
                if len(value) > 1 and not self._has_colon(event):
                    self._refuse_comma(event)
        return value if is_whole else _without_nothing(value)

    def _list(self, depth: int) -> list[Any]:
        value: list[Any] = []
        for event in self._events:
            kind = type(event)
            if kind is SequenceEndEvent:
                self._row.append(event.end_mark.index)
                break
            read = self._parts if kind is MappingStartEvent else self._value
            item = read(event, depth)
            if item is not _NOTHING:
                value.append(item)
        return value

    def _skip(self, event: Any, depth: int) -> None:
        """Reads a value without noting anything."""
        number = len(self._row)
        self._value(event, depth)
        self._forget(number)

    def _forget(self, number: int) -> None:
        """Takes back what was noted from a number on."""
        del self._row[number:]
        while self._bare and next(reversed(self._bare)) >= number:
            self._bare.popitem()

    def _quoted(self, text: str) -> Any:
        """What a text in quotes or in a block stands for; 'null' is one like any other."""
        said = text and not text.isspace()
        return text if said or self._keep_empty else _NOTHING

    def _odd_key(self, event: Any, before: dict[str, Any], number: int, depth: int) -> str:
        """The key that `event` is, which is no usual one; "" when we refuse it."""
        if type(event) is not ScalarEvent:
            if type(event) is not AliasEvent:
                self._refuse(event, "a list or mapping cannot be a key.", _WORD_AS_KEY)
            self._skip(event, depth)
            return ""
        if event.anchor or event.tag:
            self._refuse_properties(event)
        key: str = event.value
        if not (key in before or key in _NO_KEYS or key.isspace()):
            return key
        if key in before:
            self._row[number + 1] = len(self._row) + 1  # as if the mapping ended here
            first = part_of(_without_nothing(before), Places(self._row, self._bare), number, key)
            line, _ = find_point(self._text, first.offset if first else 0)
            message = f"duplicate key '{key[:_SHOWN]}'; the first is on line {line}."
            self._refuse(event, message, "Keep one of them, or make them one.")
        elif event.style and key.strip():
            return key  # in quotes it is a word like any other
        elif key == "<<":
            hint = "Write the keys out here."
            self._refuse(event, "'<<' copies keys from elsewhere (a merge key).", hint)
        else:
            self._refuse(event, "a key is missing before the colon.", _WORD_AS_KEY)
        return ""

    def _has_colon(self, key: Any) -> bool:
        """Whether a key without a value was meant as one: a word after a comma is not."""
        return self._text[key.end_mark.index :][:_NEAR].lstrip().startswith(":")

    def _refuse_comma(self, key: Any) -> None:
        words = key.value[:_SHOWN]
        if words.isdecimal():
            message, hint = "ends the number", "Write numbers without commas, such as 120000."
        else:
            message, hint = "ends the text", "Put a text that holds a comma in quotes."
        self._refuse(key, f"the comma before '{words}' {message}.", hint)

    def _refuse_properties(self, event: Any) -> None:
        """Notes the anchor and the tag of `event`; the value itself is still read."""
        if event.anchor:
            message = f"'&{event.anchor[:_SHOWN]}' marks a value for repeating (an anchor)."
            self._refuse(event, message, _WRITE_OUT)
        if event.tag:
            message = "'!' gives a value a type of its own (a tag)."
            self._refuse(event, message, "Remove it; if it belongs to the text, use quotes.")

    def _refuse(self, event: Any, message: str, hint: str) -> None:
        mark = event.start_mark
        line, column = mark.line + 1, mark.column + 1
        problem = Problem(path=self._path, line=line, column=column, message=message, hint=hint)
        self._problems.append(problem)
        if len(self._problems) >= MAX_PROBLEMS:
            raise Refused

    def _refuse_file(self, message: str, hint: str) -> NoReturn:
        self._problems.append(Problem(path=self._path, message=message, hint=hint))
        raise Refused


def _without_nothing(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if item is not _NOTHING}
