"""Files that somebody named and hardly meant: misspelt, or of another kind than a deal."""

from __future__ import annotations

import os
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from assistant.spelling import nearest

_RECORD = ".yaml"
_MOST_BESIDE = 5_000


class OtherKind(NamedTuple):
    """What a file is instead of what was wanted, and what to do with it."""

    message: str
    hint: str


_TABLE = (
    "a table",
    "'deal audit' reads a CRM export (.csv) as it is; 'deal import crm' makes a file of each deal.",
)
_MAIL = ("a mail", "'deal import mail' takes it into a deal.")
_CALL = ("a call", "'deal import call' takes it into a deal.")
_PAGE = ("a web page", "'deal research --page' reads it.")
_DOCUMENT = ("a document or a picture", "A deal is a .yaml file; 'deal new' writes one.")
_KINDS = {
    **dict.fromkeys((".csv", ".tsv", ".xlsx", ".xls", ".ods"), _TABLE),
    **dict.fromkeys((".eml", ".emlx", ".msg", ".mbox"), _MAIL),
    **dict.fromkeys((".vtt", ".srt", ".sbv"), _CALL),
    **dict.fromkeys((".html", ".htm", ".mhtml"), _PAGE),
    **dict.fromkeys((".pdf", ".docx", ".doc", ".pptx", ".png", ".jpg"), _DOCUMENT),
}


def no_deal(path: Path) -> OtherKind | None:
    """What a file is that is there and cannot be read as a deal, as far as its name tells."""
    return _other_than("a deal", path)


def no_export(path: Path) -> OtherKind | None:
    """What a file is that has no columns as exports have; None where it may be one."""
    is_table = _KINDS.get(path.suffix.lower()) is _TABLE
    return None if is_table else _other_than("a CRM export", path)


def _other_than(wanted: str, path: Path) -> OtherKind | None:
    known = _KINDS.get(path.suffix.lower()) if os.path.isfile(path) else None
    return OtherKind(f"this is {known[0]}, not {wanted}.", known[1]) if known else None


def near_file(path: str | Path) -> str:
    """A hint at the file that was meant by a name that no file has; "" where none is near.

    It lies in the same folder and ends alike; a name without an ending means a deal or a folder.
    """
    folder, name = os.path.split(os.path.normpath(path))
    stem, suffix = os.path.splitext(name)
    try:
        with os.scandir(folder or os.curdir) as found:
            beside = sorted((one.name, one.is_dir()) for one in islice(found, _MOST_BESIDE))
    except (OSError, ValueError):
        return ""
    alike = {
        one if is_folder else os.path.splitext(one)[0]: one
        for one, is_folder in beside
        if one != name and (one.endswith(suffix or _RECORD) or (is_folder and not suffix))
    }
    near = alike.get(nearest(stem, alike), "")
    return f"Did you mean {os.path.join(folder, near)}?" if near else ""
