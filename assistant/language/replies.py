"""What a mail says anew: without quoted mails, signature, footer and disclaimer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

import msgspec

from assistant.language.lines import Span, read_lines
from assistant.language.quotations import quoted_spans
from assistant.language.signatures import signature_spans


class Newest(msgspec.Struct, frozen=True, gc=False):
    """The newest words of a mail: the pieces `spans` of it, one after the other."""

    text: str
    spans: tuple[Span, ...]
    quoted: str
    signature: str


@lru_cache(maxsize=64)  # a mail is looked at again by whoever compares it with the next ones
def newest_text(text: str) -> Newest:
    """Cut a mail into its newest words, what it quotes or forwards, and its signature."""
    lines = read_lines(text)
    quoted = quoted_spans(text, lines)
    kept: list[Span] = []
    signatures: list[Span] = []
    for start, end in _between(quoted, 0, len(text)):
        own = read_lines(text[start:end], start) if quoted else lines
        cuts = signature_spans(own, bool(kept))
        signatures += cuts
        kept += [span for span in _between(cuts, start, end) if text[slice(*span)].strip()]
    spans = _trimmed(text, kept)
    return Newest(_words(text, spans), spans, _words(text, quoted), _words(text, signatures))


def _between(spans: Sequence[Span], start: int, end: int) -> Iterator[Span]:
    """What lies in `start:end` outside of `spans`, which are in order."""
    for begin, behind in spans:
        if start < begin:
            yield start, begin
        start = behind
    if start < end:
        yield start, end


def _trimmed(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Without white space at the two ends."""
    if not spans:
        return ()
    start, end = spans[0]
    spans[0] = (end - len(text[start:end].lstrip()), end)
    start, end = spans[-1]
    spans[-1] = (start, start + len(text[start:end].rstrip()))
    return tuple(spans)


def _words(text: str, spans: Sequence[Span]) -> str:
    return "".join([text[start:end] for start, end in spans])
