"""Every kind that a check of a deal may name, grouped by the facts that it looks at."""

from __future__ import annotations

from assistant.checks.kinds import (
    answers,
    closing,
    condition,
    contacts,
    directness,
    discovery,
    heard,
    listening,
    next_steps,
    pace,
    paperwork,
    pitching,
    promises,
    roles,
    sent_mails,
    silence,
    voices,
)
from assistant.checks.kinds.base import Kind, LooksAt

KINDS: dict[str, Kind] = {
    kind.name: kind
    for module in (
        discovery,
        voices,
        pitching,
        sent_mails,
        promises,
        answers,
        directness,
        heard,
        silence,
        next_steps,
        contacts,
        roles,
        pace,
        closing,
        paperwork,
        listening,
        condition,
    )
    for kind in module.KINDS
}


def kinds_of(looks_at: LooksAt) -> dict[str, Kind]:
    """The kinds that look at deals, or at mails: those read English, and few commands need it."""
    if looks_at == "deal":
        return KINDS
    from assistant.checks.kinds.mail import KINDS as OF_MAILS  # noqa: PLC0415

    return OF_MAILS
