"""Pages kept on disk, with what a site needs to say that they have not changed."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from assistant.errors import AssistantError, why_unwritable
from assistant.records.files import write_whole
from assistant.research.fetched import Page

_LARGEST = 64 * 1024 * 1024


def digest(text: str) -> str:
    """The SHA-256 of a text in UTF-8, as `sha256sum` writes it."""
    return hashlib.sha256(text.encode()).hexdigest()


class _Entry(msgspec.Struct, frozen=True):
    key: str
    page: Page


class Cache:
    """A folder with one file a page: its facts as one line of JSON, then its text, untouched.

    What cannot be read, or is not the text that was written, counts as not there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, key: str) -> Page | None:
        """The page kept under a key, if it is there and whole."""
        path = self._path(key)
        try:
            if not _is_ours(path):
                return None
            facts, _, text = path.read_bytes().partition(b"\n")
            entry = msgspec.json.decode(facts, type=_Entry)
            page = msgspec.structs.replace(entry.page, text=text.decode())
        except (OSError, UnicodeDecodeError, msgspec.MsgspecError):
            return None
        return page if entry.key == key and page.sha256 == digest(page.text) else None

    def write(self, key: str, page: Page) -> None:
        """Keep a page under a key.

        Raises:
            AssistantError: the folder or the file cannot be written.
        """
        path = self._path(key)
        facts = _Entry(key, msgspec.structs.replace(page, text="", change="same"))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if path.is_symlink():  # it would lead the text out of the folder
                path.unlink()
        except OSError as error:
            raise AssistantError(f"{path} cannot be written: {why_unwritable(error)}.") from error
        write_whole(path, f"{msgspec.json.encode(facts).decode()}\n{page.text}")

    def _path(self, key: str) -> Path:
        return self._folder / f"{digest(key)}.page"


def _is_ours(path: Path) -> bool:
    """A file as we write them: no link that leads out of the folder, no pipe that never ends."""
    return path.is_file() and not path.is_symlink() and path.stat().st_size <= _LARGEST
