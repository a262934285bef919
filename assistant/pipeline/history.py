"""What audits found of each deal over time, as spans: when each gap opened, and when it closed."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import msgspec

from assistant.errors import AssistantError, Problem
from assistant.pipeline.store import FOLDER, open_store, put_aside, transaction
from assistant.results.audit import AuditLine
from assistant.results.history import DealHistory, Look, Span

_NAME = "history.sqlite"
_MARK = 0x0DEA1002
_SCHEMA = """
CREATE TABLE looks (
    deal TEXT, first TEXT, last TEXT, name TEXT, content TEXT, rules TEXT,
    verdict TEXT, sentence TEXT, PRIMARY KEY (deal, first)
) WITHOUT ROWID;
CREATE TABLE spans (
    deal TEXT, id TEXT, opened TEXT, closed TEXT, "check" TEXT, title TEXT, severity TEXT,
    waived INTEGER, PRIMARY KEY (deal, id, opened)
) WITHOUT ROWID
"""
_LOOK = "first, last, name, content, rules, verdict, sentence"
_SPAN = 'id, opened, closed, "check", title, severity, waived'
_LATEST = f"SELECT {_LOOK} FROM looks WHERE deal = ? ORDER BY first DESC LIMIT 1"
_RECENT = f"SELECT {_SPAN} FROM spans WHERE deal = ? AND (closed IS NULL OR closed = ?)"
_SEEN = "SELECT DISTINCT deal FROM looks WHERE first <= ? ORDER BY deal"
_LAST = f"SELECT {_LOOK} FROM looks WHERE deal = ? AND first <= ? ORDER BY first DESC LIMIT 1"
_OPEN = f"""
SELECT {_SPAN} FROM spans
WHERE deal = ? AND opened <= ? AND (closed IS NULL OR closed > ?) ORDER BY id, opened
"""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a deal on one day: what an audit said of it, and on what that rested."""

    name: str
    content: str
    rules: str
    verdict: str
    findings: tuple[Span, ...]


class _Look(msgspec.Struct, frozen=True):
    first: str
    last: str
    name: str
    content: str
    rules: str
    verdict: str
    sentence: str


class History:
    """The history of one workspace's deals.

    Args:
        root: the workspace's root.

    Attributes:
        problem: what is wrong with it, if anything is.
    """

    def __init__(self, root: Path) -> None:
        self._path = root / FOLDER / _NAME
        self._database, aside = open_store(root, _NAME, _SCHEMA, _MARK)
        self.problem = self._damaged(aside) if aside else None

    def close(self) -> None:
        """Lets go of the file."""
        if self._database:
            self._database.close()

    def record(self, lines: Iterable[AuditLine], as_of: dt.date) -> None:
        """Notes what an audit found. One that looks back changes nothing: it is no news.

        Where it cannot be written it is as it was, and `problem` says so.
        """
        if not self._database:
            return
        try:
            self._record(self._database, lines, as_of.isoformat())
        except sqlite3.OperationalError as error:
            message = f"this audit could not be noted in the history: {error}."
            self.problem = Problem(path=str(self._path), message=message, level="warning")
        except sqlite3.DatabaseError:
            self.close()
            self.problem = self._damaged(put_aside(self._path))

    def _record(self, database: sqlite3.Connection, lines: Iterable[AuditLine], day: str) -> None:
        with ExitStack() as writing:
            for line in lines:
                known = self._latest(line)
                if not _is_news(known, line, day):
                    continue
                if not database.in_transaction:
                    writing.enter_context(transaction(database))
                self._look(known, line, day)
                self._spans(line, day)

    def _damaged(self, aside: Path | None) -> Problem:
        message = "the history of your audits is damaged, and a new one begins."
        hint = f"The old one is kept as {aside.name}." if aside else "Delete it, or mend it."
        return Problem(path=str(self._path), message=message, hint=hint, level="warning")

    def of_deal(self, deal: str) -> DealHistory | None:
        """One deal through its audits; None where none has seen it.

        Raises:
            AssistantError: it cannot be read.
        """
        with self._reading():
            looks = [_Look(*row) for row in self._rows(_LOOK, "looks", deal)]
            found = [*map(_span, self._rows(_SPAN, "spans", deal))]
        if not looks:
            return None
        spans = sorted(found, key=lambda one: one.opened)
        return DealHistory(
            deal=deal,
            name=looks[-1].name,
            looks=tuple(
                Look(
                    first=dt.date.fromisoformat(one.first),
                    last=dt.date.fromisoformat(one.last),
                    verdict=one.verdict,
                    sentence=one.sentence,
                )
                for one in looks
            ),
            spans=tuple(spans),
        )

    def deals_on(self, day: dt.date) -> Iterator[str]:
        """The id of every deal that an audit had seen by `day`, in order.

        Raises:
            AssistantError: it cannot be read.
        """
        with self._reading():
            for (deal,) in self._found(_SEEN, day.isoformat()):
                yield deal

    def seen(self, deal: str, day: dt.date) -> Seen | None:
        """The state of a deal on `day`, as the last audit until then saw it; None before any did.

        Raises:
            AssistantError: it cannot be read.
        """
        on = day.isoformat()
        with self._reading():
            looks = [_Look(*row) for row in self._found(_LAST, deal, on)]
            spans = [_span(row) for row in self._found(_OPEN, deal, on, on)] if looks else []
        if not looks:
            return None
        (look,) = looks
        return Seen(
            name=look.name,
            content=look.content,
            rules=look.rules,
            verdict=look.verdict,
            findings=tuple(spans),
        )

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            message = f"{self._path} cannot be read: {error}."
            hint = "The next 'deal audit' puts it aside and begins a new one."
            raise AssistantError(f"{message} {hint}") from None

    def _rows(self, columns: str, table: str, deal: str) -> Iterator[tuple[Any, ...]]:
        order = "first" if table == "looks" else "opened"
        return self._found(f"SELECT {columns} FROM {table} WHERE deal = ? ORDER BY {order}", deal)

    def _found(self, query: str, *about: str) -> Iterator[tuple[Any, ...]]:
        return iter(self._database.execute(query, about) if self._database else ())

    def _latest(self, line: AuditLine) -> _Look | None:
        """What was said of the deal last."""
        assert self._database
        row = self._database.execute(_LATEST, (line.deal.id,)).fetchone()
        return _Look(*row) if row else None

    def _look(self, known: _Look | None, line: AuditLine, day: str) -> None:
        assert self._database
        if known and _said(known) == _says(line):
            self._database.execute(
                "UPDATE looks SET last = ? WHERE deal = ? AND first = ?",
                (day, line.deal.id, known.first),
            )
            return
        self._database.execute(
            "INSERT OR REPLACE INTO looks VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (line.deal.id, day, day, *_says(line)),
        )

    def _spans(self, line: AuditLine, day: str) -> None:
        """Opens what is new, closes what is gone; what was closed this very day stands again."""
        assert self._database
        deal = line.deal.id
        marks = {mark.id: mark for mark in line.marks if mark.confidence == "clear"}
        rows = self._database.execute(_RECENT, (deal, day)).fetchall()
        standing = {row[0]: row for row in rows if row[2] is None}
        closed_today = {row[0] for row in rows if row[2] == day}
        for finding, row in standing.items():
            if finding not in marks or bool(row[6]) != marks[finding].waived:
                self._end(deal, finding, row[1], day)
        for finding, mark in marks.items():
            if finding in closed_today and not mark.waived:
                self._database.execute(
                    "UPDATE spans SET closed = NULL WHERE deal = ? AND id = ? AND closed = ?",
                    (deal, finding, day),
                )
            elif finding not in standing or bool(standing[finding][6]) != mark.waived:
                self._database.execute(
                    "INSERT OR REPLACE INTO spans VALUES (?, ?, ?, NULL, ?, ?, ?, ?)",
                    (deal, finding, day, mark.check, mark.title, mark.severity, mark.waived),
                )

    def _end(self, deal: str, finding: str, opened: str, day: str) -> None:
        assert self._database
        if opened == day:  # it came and went within a day: it never was
            self._database.execute(
                "DELETE FROM spans WHERE deal = ? AND id = ? AND opened = ?", (deal, finding, day)
            )
            return
        self._database.execute(
            "UPDATE spans SET closed = ? WHERE deal = ? AND id = ? AND opened = ?",
            (day, deal, finding, opened),
        )


def _is_news(known: _Look | None, line: AuditLine, day: str) -> bool:
    if known is None or day > known.last:
        return True
    return day == known.last and _said(known) != _says(line)


def _said(look: _Look) -> tuple[str, ...]:
    return look.name, look.content, look.rules, look.verdict, look.sentence


def _says(line: AuditLine) -> tuple[str, ...]:
    verdict = line.verdict
    return line.deal.name, line.content, line.rules, verdict.id, verdict.sentence


def _span(row: Iterable[str | None]) -> Span:
    names = ("id", "opened", "closed", "check", "title", "severity", "waived")
    found = dict(zip(names, row, strict=True))
    return msgspec.convert({**found, "waived": bool(found["waived"])}, Span)
