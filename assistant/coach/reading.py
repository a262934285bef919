"""Reading one mail or call from a file: what kind it is, what day it is from, what it says."""

from __future__ import annotations

import codecs
import datetime as dt
import re
from io import BytesIO
from pathlib import Path
from typing import Any

import msgspec

from assistant.errors import AssistantError, BadInput, why_unreadable
from assistant.importers.mail.addresses import read_addresses
from assistant.importers.mail.apple import end_of_mail
from assistant.importers.mail.body import Content, read_body
from assistant.importers.mail.dates import read_date
from assistant.importers.mail.headers import Headers
from assistant.importers.mail.kinds import OUTLOOK, look_at
from assistant.importers.mail.mbox import split_mailbox
from assistant.importers.mail.outlook import take_apart
from assistant.importers.mail.raw import read_pieces, read_raw
from assistant.language.read import read_mail, read_transcript
from assistant.language.reading import Cut, Reading
from assistant.language.replies import newest_text
from assistant.language.shapes import Read
from assistant.language.transcripts import SUFFIXES, Turn, parse_transcript, read_turns
from assistant.records.load import find_workspace
from assistant.records.workspace import Workspace

MAILS = (".eml", ".emlx", ".msg")
_RECORD = "a record, not a mail or a call: 'deal review' reads a deal."
_NO_WORDS = {
    ".yaml": _RECORD,
    ".yml": _RECORD,
    ".csv": "a table, not a mail or a call: 'deal audit' reads a CRM export.",
}
_MOST_BYTES = 20_000_000
_LONGEST_HEAD = 100_000
_LEAST_SPEAKERS = 2
_HEADERS = re.compile(r"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+\n")
_TELLING = re.compile(r"^(?:date|subject|message-id|received|mime-version):", re.I | re.M)
_FROM = re.compile(r"^from:", re.I | re.M)
_CUE = re.compile(r"^[\d:.,]+ --> [\d:.,]+", re.M)


class MailFile(msgspec.Struct, frozen=True):
    """A mail as a file holds it; `attachments` is None where the file cannot say.

    `notes` are what is doubtful about how it was read.
    """

    text: str
    subject: str = ""
    author: str = ""
    to: tuple[str, ...] = ()
    date: dt.date | None = None
    attachments: tuple[str, ...] | None = None
    notes: tuple[str, ...] = ()


def read_file(path: Path, said_on: dt.date | None = None) -> Reading:
    """What is understood in the mail or call in a file.

    Args:
        path: a mail (.eml, .msg or text), or a transcript (.vtt, .srt, .sbv, Gong's .json, or text
            with speakers).
        said_on: the day of it; without one, a mail's own Date header counts.

    Raises:
        AssistantError: it cannot be read, or holds nothing to read.
        BadInput: the workspace around it is wrong.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise AssistantError(f"{path} cannot be read: {why_unreadable(error)}.") from None
    return read_content(content, str(path), path, said_on)


def read_content(
    content: bytes, shown: str, place: Path, said_on: dt.date | None = None
) -> Reading:
    """As `read_file`; `shown` is how messages name it, `place` where its workspace is sought."""
    _refuse_other(shown)
    if len(content) > _MOST_BYTES:
        raise AssistantError(f"{shown} is too long for one mail or call.")
    suffix = Path(shown).suffix.lower()
    found = find_workspace(place)
    workspace = found.workspace
    if _is_mail_file(content, suffix):
        return _read_mail(_message(content, shown, found.zone), shown, workspace, said_on)
    text = text_of(content, shown)
    if suffix in SUFFIXES or _is_call(text):
        return _read_call(_turns(text, shown), shown, workspace, said_on)
    return _read_mail(MailFile(text), shown, workspace, said_on)


def _turns(text: str, shown: str) -> tuple[Turn, ...]:
    transcript = parse_transcript(text, shown)
    errors = [problem for problem in transcript.problems if problem.level == "error"]
    if errors:
        raise BadInput(errors)
    return transcript.turns


def _read_call(
    turns: tuple[Turn, ...], shown: str, workspace: Workspace, said_on: dt.date | None
) -> Reading:
    read = read_transcript(turns, said_on, (*workspace.products, workspace.company))
    return Reading(kind="call", path=shown, date=said_on, **_parts(read))


def _read_mail(
    mail: MailFile, shown: str, workspace: Workspace, said_on: dt.date | None
) -> Reading:
    date = said_on or mail.date
    names = (*workspace.products, workspace.company)
    read = read_mail(mail.text, date, mail.author, names)
    newest = newest_text(mail.text)
    return Reading(
        kind="mail",
        path=shown,
        subject=mail.subject,
        date=date,
        cut=Cut(_lines(newest.quoted), _lines(newest.signature)),
        notes=mail.notes,
        **_parts(read),
    )


def _parts(read: Read) -> dict[str, Any]:
    return msgspec.structs.asdict(read)


def _lines(text: str) -> int:
    return sum(bool(line.strip()) for line in text.splitlines())


def mail_file(content: bytes, shown: str, zone: dt.tzinfo) -> MailFile:
    """A mail with its head, as programs save it; or its text alone.

    Args:
        content: what the file holds.
        shown: how messages name it.
        zone: where the team's days begin.

    Raises:
        AssistantError: it holds no words that can be read.
    """
    _refuse_other(shown)
    if len(content) > _MOST_BYTES:
        raise AssistantError(f"{shown} is too long for one mail.")
    if _is_mail_file(content, Path(shown).suffix.lower()):
        return _message(content, shown, zone)
    return MailFile(text_of(content, shown))


def _refuse_other(shown: str) -> None:
    """Refuses a deal and an export: as lines of text they would be read for nothing."""
    other = _NO_WORDS.get(Path(shown).suffix.lower())
    if other:
        raise AssistantError(f"{shown} is {other}")


def text_of(content: bytes, shown: str) -> str:
    """The text in a file, with plain line ends; also what Windows writes as UTF-16.

    Raises:
        AssistantError: it is no text, or empty.
    """
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        text = content.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise AssistantError(
            f"{shown} is no text that can be read: save it as text (UTF-8), .eml, .vtt or .srt."
        )
    if not text.strip():
        raise AssistantError(f"{shown} is empty.")
    return one_line_end(text)


def one_line_end(text: str) -> str:
    """The text with plain line ends."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _is_call(text: str) -> bool:
    """Whether a text without a telling name is a conversation: people take turns from its start."""
    if text.lstrip().startswith("WEBVTT") or _CUE.search(text):
        return True
    turns = read_turns(text)
    names = {turn.speaker for turn in turns} - {""}
    return len(names) >= _LEAST_SPEAKERS and bool(turns[0].speaker)


def _is_mail_file(content: bytes, suffix: str) -> bool:
    """Whether it is a mail as a program saves it, and not the words alone, or a call."""
    return suffix in MAILS or (suffix not in SUFFIXES and _is_message(content))


def _is_message(content: bytes) -> bool:
    """Whether it begins as a mail does, in Outlook's form or with its headers."""
    if content.startswith(OUTLOOK):
        return True
    text = one_line_end(content[:_LONGEST_HEAD].decode("utf-8-sig", "replace")).lstrip()
    if text.startswith("From "):
        text = text.partition("\n")[2]
    head = _HEADERS.match(text)
    return bool(head and _FROM.search(head[0]) and _TELLING.search(head[0]))


def _message(content: bytes, shown: str, zone: dt.tzinfo) -> MailFile:
    """Head and text of a mail in the form in which programs save it."""
    headers, body = _head_and_body(content, shown, zone)
    if not body.text:
        raise AssistantError(f"{shown} holds no words: is it a whole mail, with head and text?")
    author = read_addresses(headers.raw("from"))
    sent = read_date(headers.raw("date"))
    return MailFile(
        text=body.text,
        subject=headers.words("subject"),
        author=author[0].name or author[0].mailbox if author else "",
        to=tuple(one.name or one.mailbox for one in read_addresses(headers.raw("to"))),
        date=sent.astimezone(zone).date() if sent else None,
        attachments=body.attachments,
        notes=body.notes,
    )


def _head_and_body(content: bytes, shown: str, zone: dt.tzinfo) -> tuple[Headers, Content]:
    looks = look_at(content, Path(shown).suffix.lower())
    if looks.kind == "outlook":
        return _of_outlook(content, shown)
    if looks.kind is None:
        text_of(content, shown)  # without a head it may still be the words of one, but never data
    end, note = end_of_mail(BytesIO(content), looks.told) if looks.told else (None, "")
    bare = content[looks.start : end]
    if looks.kind == "mailbox":
        bare = _only_mail(bare, shown)
    raw = read_raw(read_pieces(BytesIO(bare)))
    body = read_body(raw, zone)
    return raw.headers, msgspec.structs.replace(body, notes=(*filter(None, [note]), *body.notes))


def _of_outlook(content: bytes, shown: str) -> tuple[Headers, Content]:
    try:
        mail = take_apart(BytesIO(content))
    except AssistantError as error:
        raise AssistantError(f"{shown}: {error}.") from None
    return mail.headers, mail.content


def _only_mail(mailbox: bytes, shown: str) -> bytes:
    """The one mail of a mailbox."""
    mails = [(one.start, one.end) for one in split_mailbox(read_pieces(BytesIO(mailbox)))]
    if len(mails) > 1:
        raise AssistantError(
            f"{shown} is a mailbox with {len(mails)} mails, and one mail is read at a time. "
            "'deal import mail' takes all of them into a deal."
        )
    ((start, end),) = mails
    return mailbox[start:end]
