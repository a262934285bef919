"""The block that a mail program puts above an earlier mail: "From: ... Sent: ... Subject: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.language.lines import Line, Span, next_filled
from assistant.language.patterns import pattern

_KEYS = {
    "sender": (
        "from von de da van från fra od lähettäjä kimden от від 发件人 寄件者 差出人"
        " feladó odesílatel από šalje"
    ),
    "sent": (
        "sent date gesendet datum envoyé enviado fecha data inviato verzonden skickat sendt dato"
        " wysłano lähetetty päiväys tarih gönderilen отправлено дата надіслано 发送时间"
        " 寄件日期 日期 送信日時 odesláno odoslané elküldve küldve trimis στάλθηκε poslano"
    ),
    "to": (
        "to an à a para aan till til do vastaanottaja kime кому 收件人 收件者 宛先 címzett komu"
        " către προς za prima"
    ),
    "copy": "cc kopie copie copia",
    "subject": (
        "subject betreff objet asunto assunto oggetto onderwerp ämne emne temat aihe konu тема"
        " 主题 主旨 件名 tárgy předmět predmet zadeva subiect θέμα ogg 제목"
    ),
}
_ROLES = {key: role for role, keys in _KEYS.items() for key in keys.split()}
# Keys of two words are written as one here: "De la:", "보낸 사람:".
_TWO_WORDS = {"de la": "sender", "보낸 사람": "sender", "보낸 날짜": "sent", "받는 사람": "to"}
_ROLES |= _TWO_WORDS
_KEY = pattern(
    rf"[*_]{{0,2}}({'|'.join(_TWO_WORDS)}|[^\W\d_]{{1,14}})[ \t\xa0]?[*_]{{0,2}}[:：]",
    re.IGNORECASE,
)
_ONE_LINE = pattern(r"[*_]{0,2}[^\W\d_]{2,14}[ \t\xa0]?[*_]{0,2}[:：][^\n]{3,200}[:：]")
_LINES = 14  # of a block, at most
_LONGEST_KEY = 24  # characters
_LONGEST_LINE = 320  # characters; none goes on so far
_RULE = pattern(r"[-_=–—]{5,}$")


def may_begin_block(words: str) -> bool:
    """Whether a line has a colon where one stands behind a key."""
    return ":" in words[:_LONGEST_KEY] or "：" in words[:_LONGEST_KEY]


def is_one_line_block(words: str) -> bool:
    """ "From: Jo Park Sent: 14 September To: Maria Subject: Draft", all in one line."""
    if not _ONE_LINE.match(words):
        return False
    roles = {_ROLES.get(key[1].lower(), "") for key in _KEY.finditer(words[:_LONGEST_LINE])}
    return {"sender", "sent", "to", "subject"} <= roles


def _role(words: str) -> str:
    key = _KEY.match(words)
    return _ROLES.get(key[1].lower(), "") if key else ""


def block_at(lines: Sequence[Line], first: int) -> Span | None:
    """A block of "From: ..." lines whose first is at `first`, with the rule above it."""
    if not _role(lines[first].words):
        return None
    members = list(_members(lines, first))
    roles = {_role(lines[index].words) for index in members}
    addressed = any("@" in lines[index].words[:_LONGEST_LINE] for index in members)
    if {"sender", "subject"} <= roles or (addressed and len(roles & {"sender", "sent", "to"}) > 1):
        return _above(lines, first), lines[members[-1]].end
    return None


def _members(lines: Sequence[Line], first: int) -> Iterator[int]:
    """The lines of a header block; a value may go on in one more line."""
    index, gone_on = first, False
    while index < min(len(lines), first + _LINES):
        if _role(lines[index].words):
            gone_on = False
            yield index
        elif not lines[index].words:
            index = next_filled(lines, index) - 1
            if index + 1 >= len(lines) or not _role(lines[index + 1].words):
                return
        elif gone_on:
            return
        else:
            gone_on = True
            yield index
        index += 1


def _above(lines: Sequence[Line], first: int) -> int:
    """Where a block begins: at the rule above it, if there is one."""
    index = first - 1
    while index >= 0 and not lines[index].words:
        index -= 1
    return lines[index if index >= 0 and _RULE.match(lines[index].words) else first].start
