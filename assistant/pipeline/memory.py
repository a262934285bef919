"""What audits remember of deals: their records, what was read in them, what became of them."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace

from assistant.errors import Problem
from assistant.pipeline.asked import Name
from assistant.pipeline.cache import Cache
from assistant.pipeline.fingerprint import content_of, digest, of_program
from assistant.pipeline.outcome import Answer, AuditRequest, unpack
from assistant.pipeline.readings import Readings, RememberingReader
from assistant.records.base import Moment
from assistant.records.deal import Deal
from assistant.records.known import KnownSource
from assistant.records.load import DealFile, WorkspaceFile
from assistant.records.source import text_of

Sealed = list[tuple[str, bytes]]
"""The files that a deal points to, from the workspace's root, and what is in each."""


class Found(NamedTuple):
    """What was found in a deal, packed, by its name; `content` stands for the deal and its files.

    With another content it counts for nothing.
    """

    content: bytes
    by_name: dict[str, bytes]


class _Record(msgspec.Struct, frozen=True, array_like=True):
    """A deal that was read: what is wrong with it, where things stand in it, what was found."""

    deal: Deal
    problems: tuple[Problem, ...]
    places: dict[str, tuple[int, int]]
    quotes: dict[str, str]
    found: Found


_moment = lru_cache(maxsize=1024)(Moment.parse)
"""The moment that a text names: deals of one time have many days in common."""


def _to_moment(_: type, written: Any) -> Moment:
    return _moment(written)


_encode_record = msgspec.msgpack.Encoder(enc_hook=str).encode
_decode_record = msgspec.msgpack.Decoder(_Record, dec_hook=_to_moment).decode
_decode_answer = msgspec.msgpack.Decoder(tuple[Sealed, bytes]).decode


class Memory:
    """What is remembered of the deals of one workspace, as long as nothing changes it.

    Args:
        workspace: whose deals they are.
        rules: a number for what reviews rest on besides the deals.
        request: what is asked about each deal.
    """

    def __init__(self, workspace: WorkspaceFile, rules: bytes, request: AuditRequest) -> None:
        self._root = workspace.root
        self._rules = digest(of_program(), rules)
        # Which deals are shown is decided when all are known.
        asked = msgspec.json.encode(replace(request, stalled=False))
        self._request = digest(self._rules, asked)
        self._answers = msgspec.json.encode((request.where, request.reviews))
        self._cache = Cache(self._root)
        self._readings = Readings(self._cache, workspace.workspace)

    def answer(self, name: Name) -> Answer | None:
        """What became of a deal."""
        found = self._cache.find(*self._answer_of(name))
        try:
            sealed, packed = _decode_answer(found) if found else ([], b"")
            if packed and sealed == self._seal(path for path, _ in sealed):
                return unpack(packed)
        except (zlib.error, msgspec.MsgspecError, ValueError):
            return None
        return None

    def keep_answer(self, name: Name, files: Iterable[str], packed: bytes) -> None:
        """Remembers what became of a deal that points to some files."""
        value = msgspec.msgpack.encode((self._seal(files), packed))
        self._cache.keep(*self._answer_of(name), value)

    def record(self, name: Name, content: bytes) -> tuple[DealFile, Found] | None:
        """A deal as it was read, with a source of which little needs to be read again."""
        packed = self._cache.find(*self._record_of(name))
        if packed is None:
            return None
        try:
            kept = _decode_record(packed)
        except (msgspec.MsgspecError, ValueError):
            return None
        source = KnownSource(name.shown, text_of(content, name.shown), kept.places, kept.quotes)
        return DealFile(kept.deal, source, name.path, kept.problems), kept.found

    def keep_record(
        self, name: Name, file: DealFile, content: bytes, reader: RememberingReader
    ) -> None:
        """Remembers a deal that was read, what was asked of its source, and what was found.

        Args:
            name: the deal.
            file: how it was read.
            content: a number for it and for the files that it names.
            reader: who has found something in it.
        """
        source = file.source
        if isinstance(source, KnownSource) and (source.learned or reader.news):
            found = Found(content, {**reader.found, **reader.news})
            kept = _Record(file.deal, file.problems, source.places, source.quotes, found)
            self._cache.keep(*self._record_of(name), _encode_record(kept))

    def reader(self, name: Name, content: bytes, found: Found | None) -> RememberingReader:
        """Reads a deal's mails and calls, and knows what was read when it was looked at last.

        Args:
            name: the deal.
            content: a number for it and for the files that it names.
            found: what was found then.
        """
        known = found.by_name if found and found.content == content else {}
        return self._readings.reader(name.path or name.shown, known)

    def keep_readings(self, name: Name, reader: RememberingReader) -> None:
        """Remembers what was read in a deal's mails and calls."""
        self._readings.keep(name.path or name.shown, reader)

    def flush(self) -> None:
        """Writes what is to be remembered."""
        self._cache.flush()

    def close(self) -> None:
        """Writes what is to be remembered, and lets go of the file."""
        self._cache.close()

    def _answer_of(self, name: Name) -> tuple[bytes, bytes]:
        return digest(b"answer", name.key, self._answers), digest(self._request, name.content)

    def _record_of(self, name: Name) -> tuple[bytes, bytes]:
        return digest(b"record", name.key), digest(self._rules, name.content)

    def _seal(self, files: Iterable[str]) -> Sealed:
        return [(path, content_of(self._root / path)) for path in files]
