"""What a record can know. A file written by hand covers everything, an export its columns."""

from __future__ import annotations

from msgspec.structs import asdict

from assistant.records.deal import Deal


class Coverage:
    """Which parts of the record its source can speak about."""

    def __init__(self, deal: Deal) -> None:
        self._deal = deal
        self._covers = deal.imported.covers if deal.imported else None

    def includes(self, key: str) -> bool:
        """Whether an empty `key` (such as `activities` or `close.expected`) means that there is none.

        What somebody wrote into an imported file by hand counts as covered from then on.
        """
        if self._covers is None or key in self._covers:
            return True
        if any(covered.startswith(f"{key}.") for covered in self._covers):
            return True
        return bool(asdict(self._deal).get(key.partition(".")[0]))
