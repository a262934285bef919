"""Bytes as text, whatever a mail says of its character set."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

_NOT_A_NAME = re.compile(r"[^a-z0-9_.:-].*", re.DOTALL)
_LONGEST_NAME = 40

# Programs name an old set and write its larger successor.
_LARGER = {
    "latin-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "cp950",
    "utf-8": "utf-8-sig",
}
_OTHER_NAMES = {
    "ansi": "cp1252",
    "ansi_x3.4-1968": "ascii",
    "cp-850": "cp850",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "unicode-1-1-utf-7": "utf-7",
    "utf8mb4": "utf-8",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "x-gbk": "gbk",
    "x-mac-roman": "mac_roman",
    "x-sjis": "shift_jis",
}
# Python has codecs that are no character sets; some of them take hours on a long text.
_NO_CHARSETS = {"idna", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"}
_UTF_8 = "utf-8-sig"
_WESTERN = "cp1252"


class Decoded(NamedTuple):
    """A text; `guess` says how it was read where its character set could not be trusted."""

    text: str
    guess: str = ""


def decode(raw: bytes, declared: str = "") -> Decoded:
    """The text that `raw` is, in the character set that its mail declares, else the best guess."""
    if not declared and raw.isascii():
        return Decoded(raw.decode("ascii"))
    named = _codec(declared)
    if named in ("", "ascii"):
        return _guessed(raw, "" if named else _shown(declared))
    for encoding in (_LARGER.get(named, named), _UTF_8):
        text = _strictly(raw, encoding)
        if text is not None:
            return Decoded(text)
    guess = f"some characters are not {_shown(declared)} and were not read"
    return Decoded(raw.decode(_LARGER.get(named, named), "replace"), guess)


def _guessed(raw: bytes, unknown: str) -> Decoded:
    """What no character set, or an `unknown` one, is named for: ASCII, UTF-8 or Western."""
    why = f"no character set is called '{unknown}'" if unknown else "no character set is named"
    if raw.isascii():
        return Decoded(raw.decode("ascii"))
    text = _strictly(raw, _UTF_8)
    if text is not None:
        return Decoded(text, f"{why}; read as UTF-8" if unknown else "")
    return Decoded(raw.decode(_WESTERN, "replace"), f"{why}; read as Western European")


def _strictly(raw: bytes, encoding: str) -> str | None:
    try:
        return raw.decode(encoding)
    except ValueError:  # what is wrong with the bytes, and what codecs of old sets raise besides
        return None


def _codec(declared: str) -> str:
    """The name that Python has for a character set; "" where it is none."""
    name = _NOT_A_NAME.sub("", declared.strip().strip("\"'").lower()[:_LONGEST_NAME])
    try:
        found = codecs.lookup(_OTHER_NAMES.get(name, name))
    except (LookupError, ValueError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)
    return found.name if is_text and found.name not in _NO_CHARSETS else ""


def _shown(declared: str) -> str:
    return "".join(char for char in declared.strip() if char.isprintable())[:_LONGEST_NAME]
