"""What hands over a proposal, and what only speaks of one."""

from __future__ import annotations

import pytest

from assistant.language.handed_over import hands_over_proposal


@pytest.mark.parametrize(
    ("text", "attachments"),
    [
        ("Dear Ines, attached is our proposal for both lines.", ()),
        ("As promised, here is the quotation.", ()),
        ("Please find enclosed our offer, valid until May.", ()),
        ("See you on Friday.", ("Proposal_Acme_v2.pdf",)),
        ("See you on Friday.", ("2026-offer.docx",)),
    ],
)
def test_it_brings_one(text: str, attachments: tuple[str, ...]) -> None:
    assert hands_over_proposal(text, attachments)


@pytest.mark.parametrize(
    ("text", "attachments"),
    [
        ("Did you find a moment for our proposal?", ()),
        ("Shall I write you an offer? The manual is attached.", ("manual.pdf",)),
        ("Attached is the security paper.", ("security-paper.pdf", "coffer.pdf")),
        ("", ()),
    ],
)
def test_it_brings_none(text: str, attachments: tuple[str, ...]) -> None:
    """Though it may speak of one."""
    assert not hands_over_proposal(text, attachments)
