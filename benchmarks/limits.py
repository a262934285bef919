"""What `make eval` holds its figures against: floors, and ceilings where less is better."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

_ABOUT_FLOORS = """\
# The least that `make eval` lets each figure be: F1, or the share that is right; the most that it
# lets those be of which less is better; and the data on which that was measured. Raise a floor when
# the rules get better; never lower one silently.
"""
_MARGIN = 0.01
_ROOM = 1.3


class Line(msgspec.Struct, frozen=True):
    """One line of the table; `figure` is held against its floor, or its ceiling if `less`."""

    part: str
    what: str
    figure: float
    cells: tuple[str, ...]
    less: bool = False


class Limits(msgspec.Struct, frozen=True):
    """The least and the most that figures may be, and the data on which that was measured."""

    data: dict[str, str]
    floors: dict[str, dict[str, float]]
    ceilings: dict[str, dict[str, float]]


def read_limits(path: Path) -> Limits:
    """The limits in a file."""
    return msgspec.yaml.decode(path.read_bytes(), type=Limits)


def complaints(lines: Iterable[Line], hashes: Mapping[str, str], limits: Limits) -> Iterator[str]:
    """What stops a merge: data that changed, a figure beyond its limit or without one."""
    for name, digest in hashes.items():
        if limits.data.get(name) != digest:
            yield f"{name} changed: measure again, and write its sha256 and floors: {digest}"
    for line in lines:
        kind = limits.ceilings if line.less else limits.floors
        limit = kind.get(line.part, {}).get(line.what)
        if limit is None:
            yield f"{line.part}, {line.what}: has no {'ceiling' if line.less else 'floor'}."
        elif line.less and line.figure > limit:
            yield f"{line.part}, {line.what}: {line.figure:.2f} is above its ceiling of {limit}."
        elif not line.less and line.figure < limit:
            yield f"{line.part}, {line.what}: {line.figure:.3f} is below its floor of {limit}."


def suggested(lines: Iterable[Line], hashes: Mapping[str, str]) -> str:
    """floors.yaml for these figures, each limit slightly beyond its figure."""
    limits = Limits(dict(hashes), {}, {})
    for line in lines:
        if line.less:
            most = math.ceil(10 * _ROOM * line.figure) / 10
            limits.ceilings.setdefault(line.part, {})[line.what] = most
        else:
            least = max(0.0, math.floor(round(100 * (line.figure - _MARGIN), 6)) / 100)
            limits.floors.setdefault(line.part, {})[line.what] = least
    return _ABOUT_FLOORS + msgspec.yaml.encode(limits).decode()
