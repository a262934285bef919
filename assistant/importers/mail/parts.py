"""The parts of a mail, walked: which hold its words, and which are only to be named."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable
from email.message import Message
from typing import Any

from assistant.importers.mail.addresses import read_addresses
from assistant.importers.mail.charsets import decode
from assistant.importers.mail.html_text import html_to_text
from assistant.importers.mail.invitations import read_invitation
from assistant.importers.mail.text import join_flowed, plain_text
from assistant.importers.mail.words import decode_words, one_line

# What the standard library raises on fields of parts that no program should have written.
_MALFORMED = (AttributeError, IndexError, LookupError, TypeError, ValueError)
_DEEPEST = 20
_LONGEST_PAGE = 2_000_000
_LONGEST_NAME = 120
_CALENDARS = ("text/calendar", "application/ics")
_SEALS = ("pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "pgp-keys")
_CIPHERS = ("pgp-encrypted", "pkcs7-mime", "x-pkcs7-mime")
_TEXT_FILES = ("csv", "css", "directory", "javascript", "rfc822-headers", "rtf", "vcard", "x-vcard",
               "xml")  # fmt: skip
_META = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{1,40})", re.IGNORECASE)
_ENOUGH_WORDS = 30
_SHELL = re.compile(
    r"\b(?:view|read|see|open)\b.{0,40}\b(?:browser|online|html)\b"
    r"|(?:\bnot|n't) (?:support|display|show|read)\b.{0,20}\bhtml"
    r"|\bhtml[- ](?:capable|compatible|enabled)",
    re.IGNORECASE,
)


class Gathered:
    """What a walk finds besides words."""

    def __init__(self, zone: dt.tzinfo) -> None:
        self.zone = zone
        self.notes: dict[str, None] = {}
        self.returned: dict[str, None] = {}
        self.invitation = ""
        self.pages: list[str] = []
        self.spare: tuple[str, str] = ("", "")
        self._files: list[tuple[str, str]] = []

    def attach(self, name: str, shown_as: str = "") -> None:
        """A file by its name; `shown_as` is by what the page may show it, where it is a picture."""
        self._files.append((name, shown_as))

    def attached(self) -> tuple[str, ...]:
        """The names of all files, without the pictures that the page shows."""
        return tuple(
            name
            for name, shown_as in self._files
            if not (shown_as and any(f"cid:{shown_as}" in page for page in self.pages))
        )

    def take_spare(self) -> str:
        """The first text that has a file's name, for a mail without any other words."""
        name, text = self.spare
        if text:
            self._files.remove((name, ""))
        return text


def words_of(part: Message, gathered: Gathered, depth: int = 0) -> str:
    """The words that a part holds for people to read."""
    kind = _ask(part.get_content_type, "text/plain")
    if depth > _DEEPEST:
        gathered.notes["its innermost parts were not read"] = None
        return ""
    if part.is_multipart():
        return _words_of_many(part, kind, gathered, depth)
    main, _, sub = kind.partition("/")
    name = _file_name(part)
    if kind in _CALENDARS:
        gathered.invitation = gathered.invitation or read_invitation(
            _text(part, gathered), gathered.zone
        )
        gathered.attach(name or "invite.ics")
    elif main in ("text", "multipart") and sub not in _TEXT_FILES:
        return _words_or_file(part, kind, name, gathered)
    else:
        _attach(part, kind, name, gathered)
    return ""


def _words_of_many(part: Message, kind: str, gathered: Gathered, depth: int) -> str:
    inner = [one for one in part.get_payload() if isinstance(one, Message)]
    if any(type(defect).__name__ == "CloseBoundaryNotFoundDefect" for defect in part.defects):
        gathered.notes["its end is missing; what is there was read"] = None
    if kind.startswith("message/"):
        _name_mail(kind, inner, gathered)
        return ""
    if kind == "multipart/alternative":
        return _best_of(inner, gathered, depth)
    if kind == "multipart/encrypted":
        gathered.notes["its words are encrypted"] = None
        return ""
    if kind == "multipart/report":
        for one in inner[1:]:
            _read_report(one, gathered)
        inner = inner[:1]
    return "\n\n".join(filter(None, (words_of(one, gathered, depth + 1) for one in inner)))


def _name_mail(kind: str, inner: list[Message], gathered: Gathered) -> None:
    """A mail inside the mail, as a file named by its subject."""
    subject = _field(inner[0], "subject") if inner else ""
    gathered.attach(f"{subject}.eml" if subject else f"unnamed {kind}")


def _read_report(part: Message, gathered: Gathered) -> None:
    """Whom a mail server could not reach."""
    for status in part.walk():
        field = _field(status, "final-recipient") or _field(status, "original-recipient")
        for address in read_addresses(field.partition(";")[2]):
            gathered.returned[address.mailbox] = None


def _best_of(parts: Iterable[Message], gathered: Gathered, depth: int) -> str:
    """The plain one of several forms of the same words, unless it is only a shell."""
    plain = rich = ""
    for part in parts:
        kind = _ask(part.get_content_type, "text/plain")
        if kind == "text/x-amp-html":
            continue
        words = words_of(part, gathered, depth + 1)
        if kind == "text/plain":
            plain = plain or words
        else:
            rich = words or rich
    return fuller(plain, rich)


def fuller(plain: str, rich: str) -> str:
    """The plain words, or those of the page where the plain ones only say that there is a page."""
    few, many = len(plain.split()), len(rich.split())
    is_shell = few < _ENOUGH_WORDS and (2 * few < many) and (few == 0 or _SHELL.search(plain))
    return rich if rich and (is_shell or 10 * few < many) else plain or rich


def _words_or_file(part: Message, kind: str, name: str, gathered: Gathered) -> str:
    text = _text(part, gathered, kind)
    if not name and _disposition(part) != "attachment":
        return text
    gathered.attach(name or f"unnamed {kind}")
    if _disposition(part) != "attachment" and not gathered.spare[1]:
        gathered.spare = (name, plain_text(text))
    return ""


def _text(part: Message, gathered: Gathered, kind: str = "text/plain") -> str:
    raw = _ask(lambda: part.get_payload(decode=True), b"")
    raw = raw if isinstance(raw, bytes) else b""
    is_page = kind != "text/plain" and b"<" in raw
    charset = _ask(part.get_content_charset, "") or ""
    if is_page and not charset and (meta := _META.search(raw)):
        charset = meta[1].decode("ascii")
    text, guess = decode(raw, charset)
    if guess:
        gathered.notes[guess] = None
    if is_page:
        gathered.pages.append(text[:_LONGEST_PAGE])
        return html_to_text(text[:_LONGEST_PAGE])
    if _ask(lambda: part.get_param("format"), "") == "flowed":
        drops = _ask(lambda: part.get_param("delsp"), "") == "yes"
        return join_flowed(text, drops_blank=drops)
    return text


def _attach(part: Message, kind: str, name: str, gathered: Gathered) -> None:
    """Name a file; pictures inside the page, logos and seals are none."""
    main, _, sub = kind.partition("/")
    if sub in _SEALS:
        return
    if sub in _CIPHERS:
        gathered.notes["its words are encrypted, or sealed as one file"] = None
    if name == "winmail.dat":
        gathered.notes["Outlook packed its attachments into winmail.dat, which is not opened"] = (
            None
        )
    if main == "image" and _disposition(part) != "attachment":
        return
    shown_as = _field(part, "content-id").strip("<>") if main == "image" else ""
    gathered.attach(name or f"unnamed {kind}", shown_as)


def _disposition(part: Message) -> str:
    return _ask(part.get_content_disposition, "") or ""


def _file_name(part: Message) -> str:
    """The name of a part's file, without the folders that some programs put before it."""
    written = _ask(part.get_filename, "") or ""
    return base_name(decode_words(str(written)))


def base_name(name: str) -> str:
    """The last part of a path, clean and not too long."""
    return one_line(re.split(r"[\\/]", name)[-1], _LONGEST_NAME)


def _field(part: Message, name: str) -> str:
    return one_line(decode_words(str(_ask(lambda: part.get(name), "") or "")), _LONGEST_NAME)


def _ask(question: Callable[[], Any], otherwise: Any) -> Any:
    """What the standard library answers, or something else where it stumbles."""
    try:
        return question()
    except _MALFORMED:
        return otherwise
