"""Many results kept small: each is unpacked when somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class Packed(Sequence[T_co]):
    """A sequence whose items are kept as bytes.

    A hundred thousand deals fit into memory that way, and few of them are ever shown. Each look at
    an item unpacks it anew.

    Args:
        items: what `unpack` makes an item of.
        unpack: gives the item.
    """

    def __init__(self, items: Sequence[bytes], unpack: Callable[[bytes], T_co]) -> None:
        self._items = items
        self._unpack = unpack

    def __len__(self) -> int:
        return len(self._items)

    @overload
    def __getitem__(self, at: int) -> T_co: ...
    @overload
    def __getitem__(self, at: slice) -> Packed[T_co]: ...
    def __getitem__(self, at: int | slice) -> T_co | Packed[T_co]:
        if isinstance(at, slice):
            return Packed(self._items[at], self._unpack)
        return self._unpack(self._items[at])

    def __iter__(self) -> Iterator[T_co]:
        return map(self._unpack, self._items)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return False
        return all(one == another for one, another in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]
