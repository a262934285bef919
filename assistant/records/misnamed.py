"""Files that somebody named and hardly meant: misspelt, or of another kind than a deal."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from assistant.spelling import nearest

_RECORD = ".yaml"
_MOST_BESIDE = 5_000


class OtherKind(NamedTuple):
    """What a file is instead of a deal, and what to do with it."""

    message: str
    hint: str


_TABLE = OtherKind(
    "this is a table, not a deal.",
    "'deal audit' reads a CRM export (.csv) as it is; 'deal import crm' makes a file of each deal.",
)
_MAIL = OtherKind("this is a mail, not a deal.", "'deal import mail' takes it into a deal.")
_CALL = OtherKind("this is a call, not a deal.", "'deal import call' takes it into a deal.")
_PAGE = OtherKind("this is a web page, not a deal.", "'deal research --page' reads it.")
_OTHER = OtherKind("this is no deal.", "A deal is a .yaml file; 'deal new' writes one.")
_KINDS = {
    **dict.fromkeys((".csv", ".tsv", ".xlsx", ".xls", ".ods"), _TABLE),
    **dict.fromkeys((".eml", ".emlx", ".msg", ".mbox"), _MAIL),
    **dict.fromkeys((".vtt", ".srt", ".sbv"), _CALL),
    **dict.fromkeys((".html", ".htm", ".mhtml"), _PAGE),
    **dict.fromkeys((".pdf", ".docx", ".doc", ".pptx", ".png", ".jpg", ".zip", ".j2"), _OTHER),
}


def other_kind(path: Path) -> OtherKind | None:
    """What a file is that is there and cannot be read as a deal, as far as its name tells."""
    return _KINDS.get(path.suffix.lower()) if os.path.isfile(path) else None


def near_file(path: str | Path) -> str:
    """A hint at the file that was meant by a name that no file has; "" where none is near.

    It lies in the same folder and ends alike; a name without an ending means a deal.
    """
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    try:
        beside = sorted(os.listdir(folder or os.curdir))
    except (OSError, ValueError):
        return ""
    alike = (
        one for one in beside[:_MOST_BESIDE] if one != name and one.endswith(suffix or _RECORD)
    )
    near = nearest(stem, (os.path.splitext(one)[0] for one in alike))
    return f"Did you mean {os.path.join(folder, near + (suffix or _RECORD))}?" if near else ""
