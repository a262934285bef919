"""What is asked about every deal of an audit, and what became of each."""

from __future__ import annotations

import datetime as dt
import zlib
from functools import cache
from pathlib import Path

import msgspec

from assistant.errors import Problem
from assistant.facts.benchmarks import Benchmarks
from assistant.pipeline.benchmarks import Ended
from assistant.records.load import DealFile
from assistant.results.audit import AuditLine
from assistant.results.review import Review

Subject = str | Path | DealFile
"""What is audited: a file that is still to be read, or a deal that a row of an export is."""

_FAST = 1
"""The level of packing: more of it takes longer, and little room is won."""
_WINDOW, _MEMORY = 13, 7
"""The powers of two for which room is made: an eighth of what is usual, where that took 250 kB of
the processor's memory from the next deal, and often more time to get than packing itself."""

_PAIR = b"\x92"
"""What a packed answer begins with, as no compressed one does: that it is a pair."""


def path_of(subject: Subject) -> str:
    """The file that a deal stands in, as the user named it."""
    return subject.source.path if isinstance(subject, DealFile) else str(subject)


class AuditRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What is asked about every deal, the same for all of them.

    Args:
        as_of: the day from which the deals are looked at.
        benchmarks: how long this team's won deals took; None where that is still to be found
            out, from the closed deals among those that are audited.
        where: an expression over the named facts; deals that it is not true of are left out.
        reviews: make whole reviews too.
        stalled: show those deals alone that something of the pack `stalled` was found of.
    """

    as_of: dt.date
    benchmarks: Benchmarks | None = None
    where: str = ""
    reviews: bool = False
    stalled: bool = False


class Audited(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one deal; without a line it was left out, or its problems say why.

    `root` is the folder of the workspace that it belongs to; `ended` how the deal did, if it did.
    """

    path: str
    root: str = ""
    line: AuditLine | None = None
    ended: Ended | None = None
    problems: tuple[Problem, ...] = ()
    broken: bool = False


class Answer(msgspec.Struct, frozen=True):
    """What became of one deal, and the same as bytes: held in their thousands, handed over."""

    audited: Audited
    packed: bytes

    def smaller(self) -> Answer:
        """The same in a third of the room, for a fiftieth of the time that the answer took."""
        return self if _is_small(self.packed) else Answer(self.audited, _shrunk(self.packed))


class _Lined(msgspec.Struct, frozen=True):
    line: AuditLine


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(tuple[Audited, msgspec.Raw]).decode
_decode_line = msgspec.msgpack.Decoder(tuple[_Lined, msgspec.Raw]).decode


def pack(audited: Audited, review: Review | None = None) -> Answer:
    """What became of a deal, packed.

    Args:
        audited: what became of it.
        review: the whole review, where it is wanted.
    """
    return Answer(audited, _encode((audited, review)))


def unpack(packed: bytes) -> Answer:
    """What became of a deal.

    Raises:
        zlib.error, msgspec.MsgspecError: this was not packed here.
    """
    return Answer(_decode(_whole(packed))[0], packed)


def line_in(packed: bytes) -> AuditLine:
    """The line of a deal that has one."""
    return _decode_line(_whole(packed))[0].line


def review_in(packed: bytes) -> Review:
    """The review of a deal of which it was wanted."""
    return _review_decoder().decode(_whole(packed))[1]


@cache
def _review_decoder() -> msgspec.msgpack.Decoder[tuple[msgspec.Raw, Review]]:
    """Made when one is wanted: it takes 2 ms, and most audits want none."""
    return msgspec.msgpack.Decoder(tuple[msgspec.Raw, Review])


def _is_small(packed: bytes) -> bool:
    return not packed.startswith(_PAIR)


def _shrunk(packed: bytes) -> bytes:
    packing = zlib.compressobj(_FAST, wbits=_WINDOW, memLevel=_MEMORY)
    return packing.compress(packed) + packing.flush()


def _whole(packed: bytes) -> bytes:
    return zlib.decompress(packed) if _is_small(packed) else packed
