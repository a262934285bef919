"""What a record can know. A file written by hand covers everything, an export its columns."""

from __future__ import annotations

from assistant.records.deal import Deal


class Coverage:
    """Which parts of the record its source can speak about."""

    def __init__(self, deal: Deal) -> None:
        self._deal = deal
        self._covers = deal.imported.covers if deal.imported else None

    @property
    def is_whole(self) -> bool:
        """Whether everything is covered: the record was written by hand."""
        return self._covers is None

    def includes(self, key: str) -> bool:
        """Whether an empty `key`, such as `activities`, means that there is none.

        What somebody wrote into an imported file by hand counts as covered from then on. Of a
        part that is covered piece by piece (`discovery.goal`), only those pieces are.
        """
        if self._covers is None:
            return True
        part, _, piece = key.partition(".")
        if key in self._covers or part in self._covers:
            return True
        by_piece = any(covered.startswith(f"{part}.") for covered in self._covers)
        if by_piece and not piece:
            return True
        written = getattr(self._deal, part, None)
        if by_piece and piece:
            return bool(written.get(piece) if isinstance(written, dict) else _field(written, piece))
        return bool(written)


def _field(record: object, piece: str) -> object:
    return getattr(record, piece, None)
