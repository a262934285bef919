"""How well mails are cut and due dates read, measured on data kept outside of this repository.

    python -m benchmarks.evaluate_language

Reads from `../shared/data`, or from the folder that DEAL_DATA names; what is missing there is
skipped with a message.
"""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from assistant.language.due_dates import find_due_dates
from assistant.language.replies import newest_text

DATA = Path(os.environ.get("DEAL_DATA", "../shared/data"))


class Mail(msgspec.Struct):
    """A mail, and its newest words to the letter."""

    mail: str
    newest: str
    source: str = ""


class Phrase(msgspec.Struct):
    """Words that name a day, when they were sent, and every answer that is right."""

    text: str
    sent: str
    due: list[dt.date]


class Score(msgspec.Struct, frozen=True):
    """How many are right, and what went wrong with the others."""

    right: int
    total: int
    failures: tuple[str, ...]

    def __str__(self) -> str:
        return "\n  ".join((f"{self.right} of {self.total}", *self.failures))


def newest_exact(path: Path) -> Score:
    """The mails of a .jsonl file whose newest text is cut exactly."""
    lines = path.read_bytes().splitlines()
    failures: list[str] = []
    for number, line in enumerate(lines, start=1):
        mail = msgspec.json.decode(line, type=Mail)
        cut = newest_text(mail.mail).text
        if cut != mail.newest:
            failures.append(f"line {number}: {cut!r} instead of {mail.newest!r}")
    return Score(len(lines) - len(failures), len(lines), tuple(failures))


def due_dates_right(path: Path) -> Score:
    """The phrases of a .json file in which one day is found, and it is an acceptable one."""
    phrases = msgspec.json.decode(path.read_bytes(), type=list[Phrase])
    failures: list[str] = []
    for phrase in phrases:
        said_on = dt.datetime.fromisoformat(phrase.sent).date()
        found = [due.date for due in find_due_dates(phrase.text, said_on)]
        if len(found) != 1 or found[0] not in phrase.due:
            outcome = ", ".join(map(str, found)) or "nothing"
            failures.append(f"{phrase.text!r} on {said_on}: {outcome}")
    return Score(len(phrases) - len(failures), len(phrases), tuple(failures))


MEASURES: dict[str, Callable[[Path], Score]] = {
    "replies.jsonl": newest_exact,
    "due_dates.json": due_dates_right,
}


def main() -> None:
    """Print every score."""
    for name, measure in MEASURES.items():
        path = DATA / name
        if path.exists():
            print(f"{name}: {measure(path)}")
        else:
            print(f"{name}: skipped, {path} is missing")


if __name__ == "__main__":
    main()
