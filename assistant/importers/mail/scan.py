"""Files, folders and mailboxes looked through for mails: the outside first, the inside later.

So a mailbox of any size can be read: of each mail only its outside is held.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import BinaryIO

import msgspec

from assistant.errors import AssistantError, Problem, why_unreadable
from assistant.importers.mail.apple import end_of_mail
from assistant.importers.mail.body import Content, read_body
from assistant.importers.mail.envelope import Envelope, Place, read_envelope
from assistant.importers.mail.files import SUFFIXES, Found, find_files
from assistant.importers.mail.headers import Headers, looks_like_head, split_head
from assistant.importers.mail.kinds import Looks, look_at
from assistant.importers.mail.mbox import Part, envelope_date, split_mailbox
from assistant.importers.mail.outlook import read_outlook
from assistant.importers.mail.raw import (
    Piece,
    read_head,
    read_pieces,
    read_raw,
    without_from_quotes,
)

Progress = Callable[[int, int], None]
"""Told how much of how much is done."""

_BEGINNING = 65_536
_OFTEN = 1_000_000


class Scan(msgspec.Struct):
    """What was found: the outsides of mails, files that are none, and what could not be read.

    `unusable` are the files that the user named and that hold no mail.
    """

    envelopes: list[Envelope] = []
    no_mails: list[str] = []
    problems: list[Problem] = []
    unusable: list[str] = []


def scan_mail(paths: Sequence[Path], now: dt.datetime, progress: Progress) -> Scan:
    """The outside of every mail in these files, folders and mailboxes, in the order of names.

    Args:
        paths: mails, mailboxes, maildir folders, and folders of such.
        now: nothing was sent after this moment.
        progress: is told how many bytes of how many are looked through.
    """
    scan = Scan()
    found = [file for path in paths for file in _found(path, scan)]
    total = sum(file.size for file in found)
    done = 0
    for file in found:
        _Scanner(file, scan, now, partial(_tell, progress, done, total)).scan()
        done += file.size
        progress(done, total)
    return scan


def _tell(progress: Progress, before: int, total: int, here: int) -> None:
    progress(before + here, total)


def _found(path: Path, scan: Scan) -> list[Found]:
    known = len(scan.problems)
    found = [*find_files(path, scan.problems)]
    if not found and len(scan.problems) == known:
        scan.problems.append(Problem(path=str(path), message="this folder holds no mails."))
    if not found:
        scan.unusable.append(str(path))
    return found


class _Scanner:
    """Looks through one file."""

    def __init__(
        self, file: Found, scan: Scan, now: dt.datetime, progress: Callable[[int], None]
    ) -> None:
        self._file = file
        self._scan = scan
        self._now = now
        self._progress = progress

    def scan(self) -> None:
        """Add what the file holds."""
        path = self._file.path
        try:
            with path.open("rb") as opened:
                looks = look_at(opened.read(_BEGINNING), path.suffix.lower())
                if looks.kind == "mail":
                    self._mail(opened, looks)
                elif looks.kind == "mailbox":
                    self._mailbox(opened, looks.start)
            if looks.kind == "outlook":
                headers = read_outlook(path).headers
                self._add(headers, Place(str(path), is_outlook=True))
            elif looks.kind is None:
                self._refuse(looks.why)
        except OSError as error:
            self._refuse(why_unreadable(error), is_mail=True)
        except AssistantError as error:
            self._refuse(str(error), is_mail=True)

    def _mail(self, opened: BinaryIO, looks: Looks) -> None:
        end, note = end_of_mail(opened, looks.told) if looks.told else (None, "")
        head = read_head(read_pieces(opened, looks.start, end))
        place = Place(str(self._file.path), 0, looks.start, end, note=note)
        self._add(split_head(head)[0], place)

    def _mailbox(self, opened: BinaryIO, start: int) -> None:
        number, fragment = 0, None
        for part in split_mailbox(self._watched(read_pieces(opened, start))):
            if not part.envelope and not looks_like_head(part.head.lines):
                fragment = part
                continue
            number += 1
            place = Place(str(self._file.path), number, part.start, part.end)
            self._add(split_head(part.head.lines)[0], place, envelope_date(part.envelope))
        if not number:
            self._refuse("no line in it begins one")
        elif fragment:
            self._name_fragment(fragment)

    def _watched(self, pieces: Iterator[Piece]) -> Iterator[Piece]:
        told = 0
        for piece in pieces:
            if piece.start - told > _OFTEN:
                told = piece.start
                self._progress(told)
            yield piece

    def _add(self, headers: Headers, place: Place, envelope: str = "") -> None:
        mail = read_envelope(headers, place, envelope, self._now)
        if self._file.unsent:
            mail = msgspec.structs.replace(mail, unsent=self._file.unsent)
        self._scan.envelopes.append(mail)

    def _name_fragment(self, part: Part) -> None:
        size = f"{part.end - part.start:,} bytes"
        message = f"its beginning ({size}) belongs to no mail: the file seems to be cut off there."
        self._scan.problems.append(Problem(path=str(self._file.path), message=message))

    def _refuse(self, why: str, *, is_mail: bool = False) -> None:
        """Name a file that is no mail; one that nobody named may well be something else."""
        path = self._file.path
        if not (is_mail or self._file.is_named or path.suffix.lower() in SUFFIXES):
            self._scan.no_mails.append(str(path))
            return
        message = f"it was not read: {why}." if is_mail else f"this is no mail: {why}."
        self._scan.problems.append(Problem(path=str(path), message=message))
        if self._file.is_named:
            self._scan.unusable.append(str(path))


def read_content(place: Place, zone: dt.tzinfo) -> tuple[Headers, Content]:
    """The head and the inside of the mail at a place; `zone` is where the team's days begin.

    Raises:
        AssistantError: it cannot be read any more.
    """
    path = Path(place.path)
    if place.is_outlook:
        mail = read_outlook(path)
        return mail.headers, mail.content
    try:
        with path.open("rb") as opened:
            pieces = read_pieces(opened, place.start, place.end)
            raw = read_raw(without_from_quotes(pieces) if place.number else pieces)
    except OSError as error:
        raise AssistantError(why_unreadable(error)) from None
    return raw.headers, read_body(raw, zone)
