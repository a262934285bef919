"""Names, subjects and file names as mails carry them, made plain: decoded, clean, on one line."""

from __future__ import annotations

import binascii
import quopri
import re
import unicodedata
from collections.abc import Iterator

from assistant.importers.mail.charsets import decode

_WORD = re.compile(r"=\?([^?\s]{1,60})\?([bq])\?([^?\s]*(?: [^?\n]*)?)\?=?", re.IGNORECASE)
_NOT_BASE64 = re.compile(r"[^A-Za-z0-9+/]")
_REPLY = re.compile(
    r"\s*(?:(?:re|aw|sv|vs|antw|odp|ref|rif|fwd?|wg|tr|rv|vl|doorst|enc|i|r)"
    r"\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]|\[(?:ext|extern|external)\])",
    re.IGNORECASE,
)
_COLOURS = re.compile(r"\x1b\[[\d;]*[A-Za-z]")
_LONGEST_ID = 500
_INVISIBLE = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")


def one_line(text: str, longest: int = 300) -> str:
    """The text on one line, without control characters and direction marks, cut if too long."""
    text = _COLOURS.sub("", text[: 10 * longest])
    if not text.isprintable():
        text = "".join(map(_visible, text))
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _visible(char: str) -> str:
    if char.isspace():
        return " "
    kept = char.isprintable() or unicodedata.category(char) not in _INVISIBLE
    return char if kept else ""


def decode_words(text: str) -> str:
    """A header's text with its encoded words (`=?utf-8?q?L=C3=B3pez?=`) read."""
    return "".join(_pieces(text)) if "=?" in text else text


def _pieces(text: str) -> Iterator[str]:
    """The text piece by piece; words side by side are one, a character may span two of them."""
    behind, charset, collected = 0, "", b""
    for word in _WORD.finditer(text):
        between, named = text[behind : word.start()], word[1].lower().partition("*")[0]
        is_joined = behind > 0 and not between.strip()
        if not (is_joined and named == charset):
            yield decode(collected, charset).text
            collected = b""
        if not is_joined:
            yield between
        charset, behind = named, word.end()
        collected += _bytes(word[2], word[3])
    yield decode(collected, charset).text
    yield text[behind:]


def _bytes(encoding: str, words: str) -> bytes:
    if encoding in "qQ":
        return quopri.decodestring(words.encode(errors="replace"), header=True)
    bare = _NOT_BASE64.sub("", words)
    bare = bare[:-1] if len(bare) % 4 == 1 else bare
    return binascii.a2b_base64(bare + "=" * (-len(bare) % 4))


def bare_id(message_id: str) -> str:
    """A message id without < and >, and without signs that no file can hold."""
    return one_line(message_id, _LONGEST_ID).strip("<> ")


def bare_subject(subject: str) -> str:
    """The subject without "Re:", "Fwd:" and the like, to compare it."""
    at = 0
    while found := _REPLY.match(subject, at):
        at = found.end()
    return " ".join(subject[at:].split()).casefold()
