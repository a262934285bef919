"""The file of a deal that comes from an export: its first text, and its name."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.importers.crm.values import LEAVES, values_of
from assistant.records.deal import Close, Deal, Imported, NextStep, Outcome
from assistant.records.emit import inline, scalar
from assistant.records.load import DealFile
from assistant.records.names import slug

_LONGEST_SLUG = 60
_LONGEST_NAME = 200
"""Bytes; file systems take 255."""


def deal_text(deal: Deal, title: str) -> str:
    """The text of a new file.

    Args:
        deal: the deal, as the export has it.
        title: what people call the system that it comes from.
    """
    lines = [f"# From {title}. What you change here stays: the next import leaves it, and says so."]
    for name in deal.__struct_fields__:
        value = getattr(deal, name)
        if isinstance(value, Imported):
            lines += _imported(value)
        elif value:
            lines.append(f"{name}: {inline(value)}")
    return "\n".join(lines) + "\n"


def is_untouched(file: DealFile, title: str) -> bool:
    """Whether a file is, byte for byte, as an import has written it."""
    deal = file.deal
    account, close, outcome, step = deal.account, deal.close, deal.outcome, deal.next_step
    ours = Deal(
        id=deal.id,
        name=deal.name,
        account=account,
        type=deal.type,
        origin=deal.origin,
        partner=deal.partner,
        owner=deal.owner,
        stage=deal.stage,
        value=deal.value,
        opened=deal.opened,
        close=Close(close.expected) if close else None,
        outcome=Outcome(outcome.result, outcome.date, outcome.reason) if outcome else None,
        next_step=NextStep(step.what, step.date) if step else None,
        imported=deal.imported,
    )
    was = deal.imported.values if deal.imported else {}
    now = values_of(ours)
    return (
        all(now.get(name) == was.get(name) for name in LEAVES)
        and deal_text(ours, title) == file.source.text
    )


def _imported(imported: Imported) -> Iterator[str]:
    yield "imported:"
    yield f"  system: {scalar(imported.system)}"
    yield f"  id: {scalar(imported.id)}"
    yield f"  covers: {inline(imported.covers)}"
    yield "  values:"
    yield from (f"    {name}: {scalar(value)}" for name, value in imported.values.items())


def file_stem(deal: Deal) -> str:
    """What the file of a deal is called, without suffix: account and name, and the CRM's id."""
    account = deal.account.name if deal.account else ""
    words = deal.name if account in deal.name else f"{account} {deal.name}"
    identity = slug(deal.imported.id) if deal.imported else ""
    named = slug(words)[:_LONGEST_SLUG].strip("-")
    stem = named if named.endswith(identity) else f"{named}-{identity}"
    return stem.encode()[-_LONGEST_NAME:].decode(errors="ignore").strip("-") or "deal"
