"""Where a mail begins to repeat an earlier one: "On ... Dana wrote:", "From: ... Sent: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.language.attributions import find_attributions
from assistant.language.header_blocks import block_at, is_one_line_block, may_begin_block
from assistant.language.lines import Line
from assistant.language.patterns import pattern


class ReplyHeader(NamedTuple):
    """The words that announce an earlier mail, `text[start:end]`."""

    start: int
    end: int
    is_block: bool = False


_ORIGINAL = (
    r"original (?:message|appointment)|reply message|urspr(?:ü|ue)ngliche (?:nachricht|e-?mail)"
    r"|original-?nachricht|originalmeddelande|original meddelelse|oryginalna wiadomość"
    r"|původní (?:zpráva|e-?mail)|pôvodná správa|eredeti üzenet|mesaj original|orijinal (?:ileti"
    r"|mesaj)"
    r"|原始邮件|原始郵件"
    r"|(?:message|courriel) d['’]origine|mensaje original|mensagem original|messaggio originale"
    r"|oorspronkelijk bericht|ursprungligt meddelande|oprindelig meddelelse"
    r"|opprinnelig melding|wiadomość oryginalna|alkuperäinen viesti|исходное сообщение"
)
_FORWARDED = (
    r"forwarded (?:message|by)|weitergeleitete (?:nachricht|e-?mail)|message transféré"
    r"|mensaje reenviado|mensagem encaminhada|messaggio inoltrato|doorgestuurd bericht"
    r"|vidarebefordrat meddelande|videresendt (?:meddelelse|melding)"
)
_BEGINS_FORWARD = (
    r"begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)"
    r"|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado"
    r"|inizio messaggio inoltrato|begin doorgestuurd bericht"
)
_DIVIDER = pattern(
    rf"[-_=–—*>#]{{2,}}[ \t]?(?:(?:{_ORIGINAL}|{_FORWARDED})\b|original ?-{{2}})"
    rf"|(?:{_BEGINS_FORWARD})[ \t]?:"
    r"|[-_=#]{2,} ?(?:please )?(?:type|write)? ?(?:your )?reply above this line",
    re.IGNORECASE,
)
# One of these signs, or two of the others in a row, stand in every header and every mark.
_MAY_ANNOUNCE = pattern(r"[:：<>]|[-_=–—*#]{2}")
_PLAIN_SIGNS = bytes.maketrans(b"<>_=*#", b"::----")
_RULED = frozenset("-_=–—*>#")
_FORWARD_BEGINNINGS = ("begin", "anfang", "début", "inicio", "inizio")

_DASHED = pattern(r"-{2,} ?\S[^\n]{0,60} wrote ?-{2,}$")
_DATED = pattern(
    r"^\d{4}(?:[-/.]\d\d?[-/.]\d\d?\b|年\d\d?月\d\d?日)[^\n<]{0,80}<\s?[^\s<>]{3,120}>[ \t]*:?["
    r" \t\r]*$"
    # In any language: a year, a time and an address, and a colon at the end.
    r"|^[^\n<>\d]{0,20}\d{1,2}[^\n<>]{2,24}\b20\d\d\b[^\n<>]{0,16}\b\d\d?[:.]\d\d\b[^\n<>]{0,80}"
    r"<\s?[^\s<>@]{1,80}@[^\s<>]{3,120}>[ \t]?:[ \t\r]*$"
    r"|^[^\n]{0,120}\d[^\n]{0,120}(?:写道|寫道|のメッセージ|作成|작성)[ \t]?[:：][ \t\r]*$"
    r"|^(?:Zitat von|Quoting|Citando a?|Citeren|Citerar|Missatge de|Selon) [^\n<]{2,80}"
    r"<[^\s<>@]{1,80}@[^\s<>]{3,120}>[^\n]{0,60}:[ \t\r]*$"
    r"|^>{3} [^\n]{3,160}\d\d?:\d\d(?: ?[AP]M)? >{3}:?[ \t\r]*$"
    r"|^Wiadomość napisana przez [^\n]{3,160}(?:\n[^\n]{3,80})?:[ \t\r]*$",
    re.MULTILINE,
)
# Lotus Notes: "Jo Park ---14/09/2026 20:05:11---Hi", or the name, the time, and "To" below them.
_NOTES = pattern(
    r"^[^\n/]{2,60}(?:/[\w .&-]{1,30}){1,4}(?:@\w{1,30})? (?:on|am|le|op)"
    r" \d\d?[./-]\d\d?[./-]\d{2,4}"
    r" \d\d?:\d\d[^\n]{0,20}$"
    r"|^[^\n]{2,80}?[ \t]-{2,3}\d\d?[./-]\d\d?[./-]\d{2,4} \d\d?:\d\d(?::\d\d)?(?:"
    r" ?[AP]M)?-{2,3}[^\n]*$"
    r"|^[^\n]{2,80}\n[ \t]*\d\d?[./-]\d\d?[./-]\d{2,4} \d\d?:\d\d(?::\d\d)?(?: ?[AP]M)?(?:"
    r" [A-Z]{2,4})?"
    r"[ \t]*\n(?:[ \t]*\n|(?:Please respond to|Sent by)[^\n]*\n){0,3}[ \t]*(?:To|An|cc|Sent by)\b["
    r" \t]?:?",
    re.MULTILINE,
)
# What all of these hold.
_DAY_AND_TIME = pattern(r"\d[./-]\d{2,4} \d\d?:\d\d")


def may_announce(text: str) -> bool:
    """Whether a text may repeat an earlier mail: one without certain signs does not."""
    if not text.isascii():
        return bool(_MAY_ANNOUNCE.search(text))
    signs = text.encode().translate(_PLAIN_SIGNS)  # a sixth of the time (measured)
    return b":" in signs or b"--" in signs


def find_reply_headers(text: str, lines: Sequence[Line]) -> Iterator[ReplyHeader]:
    """Every place where an earlier mail may begin, in no order."""
    yield from _in_lines(lines)
    if "<" in text or ">>>" in text or not text.isascii():
        for found in _DATED.finditer(text):
            yield ReplyHeader(*found.span())
    if _DAY_AND_TIME.search(text):
        for found in _NOTES.finditer(text):
            yield ReplyHeader(*found.span())
    for span in find_attributions(text, lines):
        yield ReplyHeader(*span)


def _in_lines(lines: Sequence[Line]) -> Iterator[ReplyHeader]:
    """The dividers and the header blocks."""
    behind = 0
    for index, line in enumerate(lines):
        if not line.words or line.start < behind:
            continue
        has_key = may_begin_block(line.words)
        if _is_divider(line.words) or (has_key and is_one_line_block(line.words)):
            yield ReplyHeader(line.start, line.end)
        elif has_key and (block := block_at(lines, index)):
            behind = block[1]
            yield ReplyHeader(*block, is_block=True)


def _is_divider(words: str) -> bool:
    """Whether a line says that an earlier mail begins; few lines even begin like that."""
    signs = words[0] in _RULED and words[1:2] in _RULED
    if not signs and not (":" in words and words.lower().startswith(_FORWARD_BEGINNINGS)):
        return False
    return bool(_DIVIDER.match(words) or _DASHED.match(words[:100]))
