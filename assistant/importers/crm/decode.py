"""The text of a file that some other program wrote, in whatever encoding it has."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import NamedTuple

from assistant.errors import BadInput, Problem, why_unreadable
from assistant.records.misnamed import near_file

SIZE_LIMIT = 500_000_000
"""Bytes. A hundred thousand opportunities with every column are less."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 200
_ARCHIVE = b"PK\x03\x04"
"""How .xlsx and .ods begin."""


class Text(NamedTuple):
    """What a file says, and the encoding it was read in, as people call it."""

    text: str
    encoding: str


def read_text(path: Path) -> Text:
    """The text of the file `path`, its line ends all the same.

    Raises:
        BadInput: it cannot be read, is too big, or is no text.
    """
    data = _bytes(path)
    if data.startswith(_ARCHIVE):
        message, hint = "this is a spreadsheet, no CSV file.", "Save it as CSV in UTF-8."
        raise BadInput([Problem(path=str(path), message=message, hint=hint)])
    encoding = _encoding(data)
    for name in (encoding, "cp1252") if encoding == "utf-8" else (encoding,):
        try:
            text = data.decode(name)
        except UnicodeDecodeError:
            continue
        if name == "cp1252" and "\0" in text:
            break  # in Windows-1252 nearly everything is text; this is none
        return Text(text.replace("\r\n", "\n").replace("\r", "\n"), _called(name))
    message, hint = "this is no text that can be read.", "Export it once more as CSV in UTF-8."
    raise BadInput([Problem(path=str(path), message=message, hint=hint)])


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > SIZE_LIMIT:
            message = f"the file has over {SIZE_LIMIT // 1_000_000} MB."
            hint = "Export fewer columns, or a part of the rows at a time."
            raise BadInput([Problem(path=str(path), message=message, hint=hint)])
        return path.read_bytes()
    except (OSError, ValueError) as error:
        hint = near_file(path) if isinstance(error, FileNotFoundError) else ""
        problem = Problem(path=str(path), message=f"{why_unreadable(error)}.", hint=hint)
        raise BadInput([problem]) from None


def _encoding(data: bytes) -> str:
    """The encoding that the first bytes speak of; UTF-8 where they say nothing."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    start = data[:_LOOKED_AT]
    if start[1::2].count(0) > len(start) // 4:
        return "utf-16-le"
    if start[::2].count(0) > len(start) // 4:
        return "utf-16-be"
    return "utf-8"


def _called(encoding: str) -> str:
    if encoding == "cp1252":
        return "Windows-1252"
    return "UTF-16" if encoding.startswith("utf-16") else "UTF-8"
