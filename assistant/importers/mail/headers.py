"""The head of a mail: its fields, read so that nothing malformed stops them.

The standard library's newer reading of fields raises on many that real programs write, and takes
most of an import's time; here a field is its raw text until somebody asks for its words.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from assistant.importers.mail.charsets import decode
from assistant.importers.mail.words import bare_id, decode_words, one_line

_FIELD = re.compile(rb"([!-9;-~]{1,80})[ \t]*:(.*)", re.DOTALL)
_KNOWN = re.compile(
    rb"(?:from|to|cc|date|subject|message-id|received|mime-version|content-type|return-path"
    rb"|delivered-to|sender|reply-to|in-reply-to|references|x-[a-z-]{1,40})[ \t]*:",
    re.IGNORECASE,
)
_ENVELOPE = re.compile(rb">?From ")
_IDS = re.compile(r"<([^<>\s]{1,500})>")
_MANY = 100


class Headers:
    """The fields of one mail, by their names in lower case."""

    def __init__(self, fields: Mapping[str, list[bytes]]) -> None:
        self._fields = fields

    def raw(self, name: str) -> str:
        """The first field of this name as it stands, unfolded; "" without one."""
        return next(iter(self.every(name)), "")

    def every(self, name: str) -> tuple[str, ...]:
        """All fields of this name, the uppermost first."""
        return tuple(decode(value).text for value in self._fields.get(name, ())[:_MANY])

    def words(self, name: str) -> str:
        """The first field of this name in plain words on one line."""
        return one_line(decode_words(self.raw(name)))

    def ids(self, name: str) -> tuple[str, ...]:
        """The message ids in the fields of this name, without < and >."""
        text = " ".join(self.every(name)).strip()
        found = _IDS.findall(text) or ([] if " " in text else [text])
        return tuple(filter(None, map(bare_id, found)))

    def block(self, *names: str) -> bytes:
        """The first field of each of these names, as lines of a head."""
        kept = ((name, self._fields[name][0]) for name in names if name in self._fields)
        return b"".join(b"%s: %s\n" % (name.encode(), value) for name, value in kept)

    def plain(self) -> dict[str, str]:
        """The first field of every name, for whoever looks at them all."""
        return {name: self.raw(name) for name in self._fields}

    def __contains__(self, name: str) -> bool:
        return name in self._fields


def split_head(lines: list[bytes]) -> tuple[Headers, list[bytes]]:
    """The fields in the lines before a mail's first empty line, and what is text already.

    A line that is no field ends the head where none follows; else it belongs to the one above.
    """
    fields: dict[str, list[list[bytes]]] = {}
    last: list[bytes] = []
    known = max((at for at, line in enumerate(lines) if _KNOWN.match(line)), default=0)
    rest = len(lines)
    for number, line in enumerate(lines):
        if field := _FIELD.match(line):
            last = [field[2].strip()]
            fields.setdefault(field[1].decode("ascii").lower(), []).append(last)
        elif last and (line[:1] in b" \t" or number < known):
            last.append(line.strip())
        elif not _ENVELOPE.match(line):
            rest = number
            break
    joined = {name: [b" ".join(parts) for parts in found] for name, found in fields.items()}
    return Headers(joined), lines[rest:]


def is_field(line: bytes) -> bool:
    """Whether a line may be the first of a head."""
    return bool(_FIELD.match(line) or _ENVELOPE.match(line))


def looks_like_head(lines: list[bytes]) -> bool:
    """Whether a file that begins with these lines is a mail: fields, and one that mails have."""
    first = next((line for line in lines if not _ENVELOPE.match(line)), b"")
    return bool(_FIELD.match(first)) and any(map(_KNOWN.match, lines))
