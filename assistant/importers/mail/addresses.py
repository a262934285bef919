"""Who a mail names: lists of names and addresses, as programs really write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

import msgspec

from assistant.importers.mail.words import decode_words, one_line
from assistant.records.names import slug

_TOKEN = re.compile(
    r'"(?P<quoted>(?:[^"\\]|\\.)*)"?|\((?P<comment>[^()]*)\)?|<(?P<angle>[^<>]*)>?'
    r'|(?P<end>[,;])|(?P<plain>[^"(<,;]+)',
    re.DOTALL,
)
_ADDRESS = re.compile(r"[^\s@<>\"',;:()\[\]]{1,80}@[^\s@<>\"',;:()]{1,200}")
_ASIDE = re.compile(r"(?<=\S)\s*[(\[{][^)\]}]*[)\]}]?\s*\Z|\s+(?:[|/•-]|via)\s.*\Z", re.DOTALL)
_DEGREES = frozenset(("ii", "iii", "inc", "jr", "llc", "ltd", "mba", "md", "msc", "ph-d", "phd"))
_NO_NAMES = {"us", "me", "we", "customer", "undisclosed-recipients", "unknown"}
_LONGEST = 80
_SHORT = 500
_MOST = 1000


class Address(msgspec.Struct, frozen=True, gc=False):
    """A mailbox in lower case, and the name that stands beside it; "" where none does."""

    mailbox: str
    name: str = ""

    @property
    def local(self) -> str:
        """What stands before the @."""
        return self.mailbox.partition("@")[0]

    @property
    def domain(self) -> str:
        """What stands behind the @."""
        return self.mailbox.partition("@")[2]

    def __str__(self) -> str:
        return f"{self.name} <{self.mailbox}>" if self.name else self.mailbox


def read_addresses(field: str) -> tuple[Address, ...]:
    """Everybody that an address field names, in order; names without an address are left out."""
    return (_read_often if len(field) <= _SHORT else _read)(field)


def _read(field: str) -> tuple[Address, ...]:
    found = []
    name = ""
    for entry in _entries(field):
        if entry.mailbox:
            found.append(Address(entry.mailbox, _plain_name(f"{name}{entry.name}")))
            name = ""
        else:  # "Lopez, Maria <maria@acme.example>" without the quotes that it needs
            name = f"{entry.name}, " if entry.name else ""
        if len(found) == _MOST:
            break
    return tuple(found)


_read_often = lru_cache(maxsize=8192)(_read)
"""The same few people write most mails of a mailbox."""


def _entries(field: str) -> Iterator[Address]:
    """What stands between commas or semicolons."""
    words: list[str] = []
    mailbox = comment = ""
    for token in _TOKEN.finditer(field):
        if token["end"]:
            yield _entry(words, mailbox, comment)
            words, mailbox, comment = [], "", ""
        elif token["angle"] is not None:
            mailbox = mailbox or _mailbox(token["angle"])
        elif token["comment"] is not None:
            comment = comment or token["comment"]
        elif token["quoted"] is not None:
            words.append(token["quoted"].replace("\\", ""))
        else:
            words.append(token["plain"].rpartition(": ")[2])  # behind the name of a group
    yield _entry(words, mailbox, comment)


def _entry(words: list[str], mailbox: str, comment: str) -> Address:
    name = one_line(decode_words("".join(words)))
    if not mailbox:
        mailbox = _mailbox(name)
        name = one_line(decode_words(comment)) if mailbox else name
    return Address(mailbox, name)


def _mailbox(text: str) -> str:
    """The first address in the text, in lower case; "" without one."""
    found = _ADDRESS.search(text[:1000])
    mailbox = one_line(found[0].strip(".").lower()) if found else ""
    local, _, domain = mailbox.partition("@")
    return mailbox if local and domain and slug(mailbox) else ""


def _plain_name(name: str) -> str:
    """The name without title marks and asides: `'Lopez, Maria (Acme)'` is Maria Lopez."""
    name = name.strip(" '\"“”‘’.,;")
    name = _ASIDE.sub("", name).strip(" '\"“”‘’,;")
    last, comma, first = name.partition(", ")
    if comma and "," not in first and slug(last):
        name = last if slug(first) in _DEGREES else f"{first} {last}"
    if "@" in name or len(name) > _LONGEST or slug(name) in _NO_NAMES:
        return ""
    return name if slug(name) else ""
