"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from assistant.errors import AssistantError

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_MODE = 0o666  # less what the user's umask takes away


def write_whole(path: Path, text: str, *, overwrite: bool = True) -> None:
    """Put `text` into a file; whoever reads it sees the old content or the new, nothing between.

    Line ends are written as they are. A file that is there keeps its permissions.

    Raises:
        AssistantError: the file is there already and must not be overwritten, or cannot be
            written; then it is as it was.
    """
    try:
        target = path.resolve()
        temporary = target.with_name(f".{target.name}.{os.getpid()}")
        try:
            _fill(os.open(temporary, _NEW, _MODE), text)
            _put(temporary, target, overwrite=overwrite)
        finally:
            temporary.unlink(missing_ok=True)
    except FileExistsError:
        message = f"{path} is there already and was not changed. Name another file."
        raise AssistantError(message) from None
    except OSError as error:
        raise AssistantError(f"{path} cannot be written: {error.strerror or error}.") from error


def _fill(handle: int, text: str) -> None:
    with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())


def _put(temporary: Path, target: Path, *, overwrite: bool) -> None:
    if not overwrite:
        os.link(temporary, target)  # unlike a look before the rename, it never loses a race
    elif target.exists() and not target.is_file():
        raise FileExistsError
    else:
        if target.exists():
            temporary.chmod(target.stat().st_mode)
        temporary.replace(target)
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """The new name survives a power cut, where folders can be synced at all."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
