"""Where a mail begins to repeat an earlier one: "On ... Dana wrote:", "From: ... Sent: ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from assistant.language.lines import Line, Span, next_filled
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
_RULE = pattern(r"[-_=–—]{5,}$")
# One of these signs, or two of the others in a row, stand in every header and every mark.
_MAY_ANNOUNCE = pattern(r"[:：<>]|[-_=–—*#]{2}")
_PLAIN_SIGNS = bytes.maketrans(b"<>_=*#", b"::----")
_RULED = frozenset("-_=–—*>#")
_FORWARD_BEGINNINGS = ("begin", "anfang", "début", "inicio", "inizio")

# The verb that ends "On ..., Dana wrote:", and those behind which the name may follow.
_LAST_VERB = (
    r"wrote|writes|sent|a écrit|ha scritto|escreveu|escribió|skrev|napisał(?:\(a\)|a)?|napsala?"
    r"|đã viết|kirjoitti|yazdı|написа(?:ла?|л\(а\))|пише|írta|geschreven|geschrieben|pisze"
    r"|napsal\(a\)"
    r"|napísala?|napísal\(a\)|a scris|έγραψε|napisa[ol]a?(?: je)?(?:/la)?|va escriure|menulis"
)
_FOLLOWING = r"the following|følgende|följande|quanto segue|lo siguiente|o seguinte"
_EARLY_VERB = (
    r"ezt írta|schrieb|schreef|heeft|skrev|escreveu|escribió|a écrit|ha scritto|kirjoitti|hat"
)
_VERB = pattern(
    rf"(?<!\w)(?:(?:{_LAST_VERB})(?: (?:{_FOLLOWING}))?[ \t\xa0]*(?:[:：]|-{{2,}})"
    rf"|(?:{_EARLY_VERB})[ \t\n][^\n]{{1,160}}?(?:\n[^\n]{{1,120}})?:)[ \t\r*_-]*$",
    re.MULTILINE,
)
_VERB_LINES = 3  # so many lines it goes over at most
_VERB_ENDINGS = (":", "：", "-", "*", "_")
_LEAD = pattern(
    r"(?:^[ \t*_-]*|(?<=[\s-]))(?:On|Le|Am|Op|El|Il(?: giorno)?|Em|Den|På|W dniu|Dnia|Dne|Vào)"
    r"[ \t\xa0](?=[^\n\d]{0,24}\d)",
    re.MULTILINE,
)
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
_EXACT = pattern(r"\d[:.h]\d\d|@")
_YEAR = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PRONOUN = pattern(r"\b(?:I|you|we|he|she|they|it|who|ich|je|ik|yo|io) $", re.IGNORECASE)
_REACH = 320
_HEADER_LINES = 6

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
_BLOCK_LINES = 14
_LONGEST_KEY = 24


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
    for start, end in _around_endings(text, lines):
        for found in _VERB.finditer(text, start, end):
            yield from _wrote(text, found)


def _around_endings(text: str, lines: Sequence[Line]) -> Iterator[Span]:
    """The parts of a text in which a line ends as behind a verb: in a long one few do."""
    start = end = 0
    for line in lines:
        if line.words.endswith(_VERB_ENDINGS):
            above = _lines_above(text, line.start)
            if above > end:
                yield start, end
                start = above
            end = _lines_below(text, line.end)
    yield start, end


def _lines_above(text: str, start: int) -> int:
    """Where the lines begin that a verb's pattern may hold above the one that begins here."""
    for _ in range(_VERB_LINES):
        start = text.rfind("\n", 0, start)
        if start < 0:
            return 0
    return start + 1


def _lines_below(text: str, end: int) -> int:
    """Where those end that it may hold below the one that ends here."""
    end -= 2
    for _ in range(_VERB_LINES):
        end = text.find("\n", end + 1)
        if end < 0:
            return len(text)
    return end


def _in_lines(lines: Sequence[Line]) -> Iterator[ReplyHeader]:
    """The dividers and the header blocks."""
    behind = 0
    for index, line in enumerate(lines):
        if not line.words or line.start < behind:
            continue
        has_key = ":" in line.words[:_LONGEST_KEY] or "：" in line.words[:_LONGEST_KEY]
        if _is_divider(line.words) or (has_key and _is_one_line_block(line.words)):
            yield ReplyHeader(line.start, line.end)
        elif has_key:
            for block in _block(lines, index):
                behind = block.end
                yield block


def _is_divider(words: str) -> bool:
    """Whether a line says that an earlier mail begins; few lines even begin like that."""
    signs = words[0] in _RULED and words[1:2] in _RULED
    if not signs and not (":" in words and words.lower().startswith(_FORWARD_BEGINNINGS)):
        return False
    return bool(_DIVIDER.match(words) or _DASHED.match(words[:100]))


def _is_one_line_block(words: str) -> bool:
    """ "From: Jo Park Sent: 14 September To: Maria Subject: Draft", all in one line."""
    if not _ONE_LINE.match(words):
        return False
    roles = {_ROLES.get(key[1].lower(), "") for key in _KEY.finditer(words[:_REACH])}
    return {"sender", "sent", "to", "subject"} <= roles


def _role(words: str) -> str:
    key = _KEY.match(words)
    return _ROLES.get(key[1].lower(), "") if key else ""


def _block(lines: Sequence[Line], first: int) -> Iterator[ReplyHeader]:
    """A block of "From: ..." lines, with the rule above it."""
    if not _role(lines[first].words):
        return
    members = list(_members(lines, first))
    roles = {_role(lines[index].words) for index in members}
    addressed = any("@" in lines[index].words[:_REACH] for index in members)
    if {"sender", "subject"} <= roles or (addressed and len(roles & {"sender", "sent", "to"}) > 1):
        yield ReplyHeader(_above(lines, first), lines[members[-1]].end, is_block=True)


def _members(lines: Sequence[Line], first: int) -> Iterator[int]:
    """The lines of a header block; a value may go on in one more line."""
    index, gone_on = first, False
    while index < min(len(lines), first + _BLOCK_LINES):
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


def _wrote(text: str, verb: re.Match[str]) -> Iterator[ReplyHeader]:
    """The header that ends in this verb, unless it is prose ("On Tuesday you wrote:")."""
    floor = _floor(text, verb.start())
    leads = list(_LEAD.finditer(text, floor, verb.start()))
    at_line_start = [lead for lead in leads if _begins_line(text, lead.start())]
    quoted = text.startswith(">", next_word(text, verb.end()))
    proof: tuple[re.Pattern[str], ...]
    if at_line_start:
        start, proof = at_line_start[-1].start(), (_EXACT, _YEAR)
    elif leads:
        start, proof = leads[-1].start(), (_EXACT,)
    else:
        start, proof = _line_start(text, verb.start(), floor), (_EXACT,)
        quoted = quoted and verb.start() - start < len("A rather long name, with an address")
    words = text[start : verb.end()]
    line = text[text.rfind("\n", floor, start) + 1 : verb.end()]
    if line.startswith(">") or (not quoted and _PRONOUN.search(text[floor : verb.start()])):
        return
    if quoted or any(sign.search(words) for sign in proof):
        yield ReplyHeader(_before_dashes(text, start), verb.end())


def _floor(text: str, verb: int) -> int:
    """How far up the header of this verb may begin: a few lines, and not too many characters."""
    floor, start = max(0, verb - _REACH), verb
    for _ in range(_HEADER_LINES):
        start = text.rfind("\n", floor, start)
        if start < 0:
            return floor
    return start + 1


def _begins_line(text: str, offset: int) -> bool:
    return offset == 0 or text[offset - 1] in "\r\n"


def _line_start(text: str, verb: int, floor: int) -> int:
    """The start of the verb's line, or of the line above where the verb begins its line."""
    start = text.rfind("\n", floor, verb) + 1
    if not text[start:verb].strip() and start > floor:
        start = text.rfind("\n", floor, start - 1) + 1
    return max(start, floor)


def next_word(text: str, offset: int) -> int:
    """The offset of the next character that is not white space."""
    while offset < len(text) and text[offset].isspace():
        offset += 1
    return offset


def _before_dashes(text: str, start: int) -> int:
    """ "reply--- On ...": the dashes belong to the header."""
    stripped = text[max(0, start - 80) : start].rstrip(" \t")
    bare = stripped.rstrip("-")
    return start - len(text[max(0, start - 80) : start]) + len(bare) if bare != stripped else start
