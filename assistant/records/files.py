"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from assistant.errors import AssistantError, why_unwritable

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_MODE = 0o666  # less what the user's umask takes away


def write_whole(path: Path, text: str, *, overwrite: bool = True) -> None:
    """Put `text` into a file; whoever reads it sees the old content or the new, nothing between.

    Line ends are written as they are. A file that is there keeps its permissions.

    Raises:
        AssistantError: the file is there already and must not be overwritten, or cannot be
            written; then it is as it was.
    """
    with WholeFiles() as files:
        files.add(path, text, overwrite=overwrite)
        files.put()


class WholeFiles:
    """Many files, each written as `write_whole` does, and none before all of them are ready.

    What is added stands beside its file, under a hidden name, until `put` gives it the name; at
    the end of the `with` block whatever was not put is taken away.
    """

    def __init__(self) -> None:
        self._ready: list[tuple[str, str, str, bool]] = []

    def __enter__(self) -> WholeFiles:
        return self

    def __exit__(self, *_: object) -> None:
        for _shown, temporary, _target, _overwrite in self._ready:
            Path(temporary).unlink(missing_ok=True)

    def add(self, path: Path, text: str, *, overwrite: bool = True) -> None:
        """Write `text` to the disk, to be put into the file `path`.

        Raises:
            AssistantError: it cannot be written.
        """
        with _in_words(str(path)):
            target = path.resolve()
            temporary = target.with_name(f".{target.name}.{os.urandom(6).hex()}")
            self._ready.append((str(path), str(temporary), str(target), overwrite))
            _fill(os.open(temporary, _NEW, _MODE), text)

    def put(self) -> None:
        """Give every file its new content.

        Raises:
            AssistantError: one is there already and must not be overwritten, or cannot be
                written; then it, and those behind it, are as they were.
        """
        folders = {}
        for shown, temporary, target, overwrite in self._ready:
            with _in_words(shown):
                _put(Path(temporary), Path(target), overwrite=overwrite)
                folders[str(Path(target).parent)] = shown
        for folder, shown in folders.items():
            with _in_words(shown):
                _sync_folder(folder)


@contextmanager
def _in_words(path: str) -> Iterator[None]:
    try:
        yield
    except FileExistsError:
        message = f"{path} is there already and was not changed. Name another file."
        raise AssistantError(message) from None
    except OSError as error:
        raise AssistantError(f"{path} cannot be written: {why_unwritable(error)}.") from error


def _fill(handle: int, text: str) -> None:
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _put(temporary: Path, target: Path, *, overwrite: bool) -> None:
    if not overwrite:
        os.link(temporary, target)  # unlike a look before the rename, it never loses a race
    elif target.is_dir():
        raise IsADirectoryError
    elif target.exists() and not target.is_file():
        raise FileExistsError
    else:
        if target.exists():
            temporary.chmod(target.stat().st_mode)
        temporary.replace(target)


def _sync_folder(folder: str) -> None:
    """The new name survives a power cut, where folders can be synced at all."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
