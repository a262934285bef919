"""A file that should hold a call: its text, or the reason why it does not."""

from __future__ import annotations

import codecs
from pathlib import Path, PurePath

from assistant.errors import BadInput, Problem, why_unreadable
from assistant.language.patterns import pattern
from assistant.language.transcripts import SUFFIXES, Transcript, parse_transcript

ACCEPTED = (*SUFFIXES, ".txt", ".text", ".md", "")
"""How files are called that may hold a transcript."""

_MOST_BYTES = 20_000_000
_LONGEST_HEAD = 100_000
_ENCODINGS = ("utf-8", "cp1252")
_CONTROL = pattern(r"[\x00-\x08\x0e-\x1a]")
_MAIL_HEADERS = pattern(r"(?:[A-Za-z][A-Za-z-]*:[^\n]*\n(?:[ \t]+\S[^\n]*\n)*)+\n")
_FROM = pattern(r"(?im)^from:.*@")
_OTHER_TYPES = {
    **dict.fromkeys((".docx", ".doc"), "In Teams, download the transcript as .vtt."),
    **dict.fromkeys((".mp4", ".m4a", ".mp3", ".wav", ".mov"), "Export its transcript as .vtt."),
    **dict.fromkeys((".eml", ".mbox", ".msg"), "Mails go in with: deal import mail."),
}
_WHICH = "A call is a .vtt, .srt or .sbv file, a text that names the speakers, or Gong's .json."


class CallFile:
    """A call as a file holds it: the words that are kept, and what was read from them.

    Args:
        path: how messages name the file.
        content: what it holds.

    Raises:
        BadInput: it is no transcript, or a damaged one; each reason with its line.
    """

    def __init__(self, path: str, content: bytes) -> None:
        self.path = path
        self.text, self.encoding = _decoded(path, content)
        self.transcript: Transcript = parse_transcript(self.text, path)
        errors = [one for one in self.transcript.problems if one.level == "error"]
        if errors:
            raise BadInput(errors)

    @property
    def suffix(self) -> str:
        """How a copy of it should be called."""
        suffix = PurePath(self.path).suffix.lower()
        return suffix if suffix in SUFFIXES else ".txt"


def read_call_file(path: Path) -> CallFile:
    """The call in the file `path`.

    Raises:
        BadInput: it cannot be read, is no transcript, or a damaged one.
    """
    suffix = path.suffix.lower()
    if path.exists() and suffix not in ACCEPTED:
        message = f"a {suffix} file holds no transcript that can be read."
        raise _refused(str(path), message, _OTHER_TYPES.get(suffix, _WHICH))
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise _refused(str(path), f"{why_unreadable(error)}.") from None
    if len(content) > _MOST_BYTES:
        message = f"it has more than {_MOST_BYTES // 1_000_000} MB, which no call has."
        raise _refused(str(path), message, _WHICH)
    return CallFile(str(path), content)


def _refused(path: str, message: str, hint: str = "", line: int = 0) -> BadInput:
    column = 1 if line else 0
    return BadInput([Problem(path=path, line=line, column=column, message=message, hint=hint)])


def _decoded(path: str, content: bytes) -> tuple[str, str]:
    """The text, and the encoding that it was written in."""
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        strange = _CONTROL.search(text)
        if not strange:
            _refuse_mail(path, text)
            return text, encoding
    raise _refused(path, "this is no text.", _WHICH, line=1)


def _refuse_mail(path: str, text: str) -> None:
    beginning = text[:_LONGEST_HEAD].replace("\r\n", "\n")
    head = _MAIL_HEADERS.match(beginning.lstrip("\ufeff\n"))
    if head and _FROM.search(head[0]):
        raise _refused(path, "this is a mail.", "Mails go in with: deal import mail.", line=1)
