"""What was read, with what is known of the mail or the call that it came from."""

from __future__ import annotations

import datetime as dt
from typing import Literal

import msgspec

from assistant.language.shapes import Read


class Cut(msgspec.Struct, frozen=True):
    """How many lines were left out of a mail: what it quotes, and signature and footer."""

    quoted: int = 0
    signature: int = 0


class Reading(Read, frozen=True, kw_only=True):
    """One mail or call, read.

    `date` is the day from which due dates are counted; `notes` are what is doubtful about how a
    mail was read.
    """

    kind: Literal["mail", "call"]
    path: str
    subject: str = ""
    date: dt.date | None = None
    cut: Cut = Cut()
    notes: tuple[str, ...] = ()
