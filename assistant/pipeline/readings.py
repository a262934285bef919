"""Remembers what was read in mails and calls: a new day needs no second reading."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Mapping, Sequence
from contextlib import suppress
from functools import cache, partial
from typing import TYPE_CHECKING, Any, TypeVar, cast

import msgspec

from assistant.language.reader import Reader
from assistant.language.shapes import Read
from assistant.once import once
from assistant.pipeline.cache import Cache
from assistant.pipeline.fingerprint import digest, of_program
from assistant.records.workspace import Workspace

if TYPE_CHECKING:
    from assistant.language.rules.rule import Side
    from assistant.language.transcripts import Turn

T = TypeVar("T")
_decode = msgspec.msgpack.Decoder(Read).decode
_decode_all = msgspec.msgpack.Decoder(dict[bytes, bytes]).decode


@cache
def _decoder(kind: Hashable) -> Callable[[bytes], Any]:
    """What unpacks such a thing; to make one for each took a third of recalling."""
    return msgspec.msgpack.Decoder(kind).decode


class RememberingReader(Reader, frozen=True, kw_only=True, dict=True):
    """Reads what it has not read before.

    Args:
        open: tells what was read already, packed, by what it was read from.
        used: what was asked for this time; the rest is forgotten.
        found: what was found already of the same deal with the same content, packed, by its name.
        news: what was found now.
    """

    open: Callable[[], dict[bytes, bytes]] = dict
    used: dict[bytes, bytes] = {}
    found: dict[str, bytes] = {}
    news: dict[str, bytes] = {}

    def _read_mail(self, text: str, said_on: dt.date, side: Side) -> Read:
        """The newest words of a mail, read now or remembered."""
        key = digest(b"mail", said_on.isoformat().encode(), side.encode(), text.encode())
        return self._remembered(key) or self._keep(key, super()._read_mail(text, said_on, side))

    def _read_call(
        self, turns: Sequence[Turn], said_on: dt.date, sides: Mapping[str, Side]
    ) -> Read:
        """A call, read now or remembered."""
        said = (
            part.encode()
            for turn in turns
            for part in (turn.speaker, sides.get(turn.speaker, ""), turn.text)
        )
        key = digest(b"call", said_on.isoformat().encode(), *said)
        return self._remembered(key) or self._keep(key, super()._read_call(turns, said_on, sides))

    def recall(self, name: str, kind: type[T], find: Callable[[], T]) -> T:
        """What follows from the deal whatever the day, found now or remembered."""
        packed = self.found.get(name)
        if packed is not None:
            with suppress(msgspec.MsgspecError, ValueError):  # it may be damaged
                recalled: T = _decoder(cast(Hashable, kind))(packed)
                return recalled
        value = find()
        self.news[name] = msgspec.msgpack.encode(value)
        return value

    @once
    def known(self) -> dict[bytes, bytes]:
        """What was read already: while a deal stays the same, of most nobody asks."""
        return self.open()

    @property
    def learned(self) -> bool:
        """Whether anything is worth remembering that was not before."""
        return bool(self.used) and not self.used.keys() <= self.known.keys()

    def _remembered(self, key: bytes) -> Read | None:
        packed = self.known.get(key)
        if packed is None:
            return None
        try:
            read = _decode(packed)
        except (msgspec.MsgspecError, ValueError):  # it is damaged
            return None
        self.used[key] = packed
        return read

    def _keep(self, key: bytes, read: Read) -> Read:
        self.used[key] = msgspec.msgpack.encode(read)
        return read


class Readings:
    """What was read in the mails and calls of one workspace's deals, as long as it holds.

    Args:
        cache: where it is kept.
        workspace: who we are.
    """

    def __init__(self, cache: Cache, workspace: Workspace) -> None:
        self._cache = cache
        self._ours = workspace
        names = msgspec.json.encode((workspace.products, workspace.company))
        self._stamp = digest(of_program("language"), names)

    def reader(self, deal: str, found: dict[str, bytes] | None = None) -> RememberingReader:
        """Who knows what was read when a deal was looked at last.

        Args:
            deal: its file, from the workspace's root.
            found: what was found in it besides.
        """
        return RememberingReader(
            products=self._ours.products,
            company=self._ours.company,
            open=partial(self._known, deal),
            found=found or {},
        )

    def keep(self, deal: str, reader: RememberingReader) -> None:
        """Remembers what was read in a deal."""
        if reader.learned:
            self._cache.keep(_name(deal), self._stamp, msgspec.msgpack.encode(reader.used))

    def _known(self, deal: str) -> dict[bytes, bytes]:
        found = self._cache.find(_name(deal), self._stamp)
        try:
            return _decode_all(found) if found else {}
        except msgspec.MsgspecError:
            return {}


def _name(deal: str) -> bytes:
    return digest(b"readings", deal.encode())
