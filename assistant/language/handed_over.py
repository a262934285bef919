"""Whether a mail hands over a proposal, by its words and by the names of what is attached."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.language.answering import brings
from assistant.language.patterns import Phrases, pattern
from assistant.language.sentences import split_sentences

_A_PROPOSAL = Phrases("""
    our proposal; the proposal; a proposal; your proposal; my proposal; our offer; the offer
    an offer; your offer; my offer; quotation; our quote; the quote; a quote; your quote
    commercial proposal; commercial offer; price proposal
""")
_NAMED_SO = pattern(r"(?:^|[\W_])(?:proposal|offer|quotation|quote)(?:[\W_]|\d|$)")


def hands_over_proposal(text: str, attachments: Iterable[str]) -> bool:
    """Whether a mail brings a proposal: one is attached, or it says that one is.

    Args:
        text: its newest words.
        attachments: the names of its files.
    """
    if any(_NAMED_SO.search(name.lower()) for name in attachments):
        return True
    if not _A_PROPOSAL.search(text.lower()):
        return False
    sentences = (text[one.start : one.end] for one in split_sentences(text))
    told = (one for one in sentences if not one.endswith("?"))
    return any(brings(one) and _A_PROPOSAL.search(one.lower()) for one in told)
