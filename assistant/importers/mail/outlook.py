"""Mails that Outlook saved as .msg; python-oxmsg takes them apart."""

from __future__ import annotations

import datetime as dt
from email.utils import format_datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from assistant.errors import AssistantError
from assistant.importers.mail.body import Content
from assistant.importers.mail.charsets import decode
from assistant.importers.mail.headers import Headers, split_head
from assistant.importers.mail.html_text import html_to_text
from assistant.importers.mail.parts import base_name, fuller
from assistant.importers.mail.text import plain_text
from assistant.importers.mail.words import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from oxmsg import Message
    from oxmsg.attachment import Attachment
    from oxmsg.properties import Properties

NEEDS = "Outlook's .msg files need one more part: pip install 'deal-assistant[outlook]'"
_MOST_BYTES = 150_000_000
_SENDER_NAME, _SENDER_ADDRESS, _SENDER_SMTP = 0x0C1A, 0x0C1F, 0x5D01
_MESSAGE_ID, _IN_REPLY_TO, _REFERENCES = 0x1035, 0x1042, 0x1039
_DELIVERED, _RECIPIENT_TYPE, _HTML = 0x0E06, 0x0C15, 0x1013
_NAME, _SHORT_NAME, _CONTENT_ID, _HIDDEN = 0x3001, 0x3704, 0x3712, 0x7FFE
_FIELDS = {1: "To", 2: "Cc", 3: "Bcc"}


class OutlookMail(NamedTuple):
    """A mail from Outlook: its head, as a mail on its way has it, and what is inside."""

    headers: Headers
    content: Content


def read_outlook(path: Path) -> OutlookMail:
    """The mail in a .msg file.

    Raises:
        AssistantError: it is none, it is damaged, or the part that reads it is not installed.
    """
    if path.stat().st_size > _MOST_BYTES:
        raise AssistantError("it is too big for one mail")
    with path.open("rb") as file:
        return take_apart(file)


def take_apart(file: BinaryIO) -> OutlookMail:
    """The mail in an open .msg file.

    Raises:
        AssistantError: it is none, it is damaged, or the part that reads it is not installed.
    """
    try:
        from oxmsg import Message  # noqa: PLC0415 -- an optional part
    except ImportError:
        raise AssistantError(NEEDS) from None
    try:
        message = Message.load(file)
        return OutlookMail(_headers(message), _content(message))
    except OSError as error:
        raise AssistantError(f"it cannot be read: {error.strerror or 'it is damaged'}") from None
    except Exception as error:  # whatever a damaged file makes of the parts that take it apart
        raise AssistantError("it is damaged, or no mail but another Office file") from error


def _headers(message: Message) -> Headers:
    """The head that the mail came with; of one that was sent from here, what Outlook knows."""
    travelled = "\n".join(f"{name}: {value}" for name, value in message.message_headers.items())
    own = split_head(_lines(travelled))[0]
    if "from" in own and "date" in own:
        return own
    known = "\n".join(
        f"{name}: {one_line(value, 5000)}" for name, value in _known(message) if value
    )
    return split_head(_lines(f"{travelled}\n{known}" if travelled else known))[0]


def _lines(text: str) -> list[bytes]:
    return text.encode(errors="replace").split(b"\n")


def _known(message: Message) -> Iterator[tuple[str, str]]:
    properties = message.properties
    sent = message.sent_date or properties.date_prop_value(_DELIVERED)
    address = _text(properties, _SENDER_SMTP) or _text(properties, _SENDER_ADDRESS)
    yield "From", f'"{_text(properties, _SENDER_NAME)}" <{address}>'
    yield "Date", format_datetime(sent.astimezone(dt.UTC)) if sent else ""
    yield "Subject", message.subject
    yield "Message-ID", _text(properties, _MESSAGE_ID)
    yield "In-Reply-To", _text(properties, _IN_REPLY_TO)
    yield "References", _text(properties, _REFERENCES)
    for one in message.recipients:
        field = _FIELDS.get(one.properties.int_prop_value(_RECIPIENT_TYPE) or 1, "To")
        yield field, f'"{one.name}" <{one.email_address}>'


def _text(properties: Properties, number: int) -> str:
    return properties.str_prop_value(number) or ""


def _content(message: Message) -> Content:
    notes: list[str] = []
    raw = message.properties.binary_prop_value(_HTML)
    page, guess = decode(raw, message.properties.body_encoding) if raw else (message.html_body, "")
    plain = plain_text(message.body or "")
    if guess:
        notes.append(guess)
    return Content(
        text=fuller(plain, plain_text(html_to_text(page)) if page else ""),
        attachments=tuple(filter(None, map(_file_name, message.attachments))),
        notes=tuple(notes),
    )


def _file_name(file: Attachment) -> str:
    """The name of an attachment; "" for a picture inside the page."""
    properties = file.properties
    if properties.int_prop_value(_HIDDEN):
        return ""
    name = file.file_name or _text(properties, _NAME) or _text(properties, _SHORT_NAME)
    return base_name(name) or f"unnamed {file.mime_type}"
