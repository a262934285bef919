"""The line that ends "Dana wrote:", in which a mail program names whose words it repeats."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from assistant.language.lines import Line, Span, next_word
from assistant.language.patterns import pattern

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
_EXACT = pattern(r"\d[:.h]\d\d|@")
_YEAR = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_PRONOUN = pattern(r"\b(?:I|you|we|he|she|they|it|who|ich|je|ik|yo|io) $", re.IGNORECASE)
_REACH = 320  # characters above the verb
_REACH_LINES = 6


def find_attributions(text: str, lines: Sequence[Line]) -> Iterator[Span]:
    """Every "On ..., Dana wrote:", from its first word to its colon."""
    for start, end in _around_endings(text, lines):
        for verb in _VERB.finditer(text, start, end):
            yield from _wrote(text, verb)


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


def _wrote(text: str, verb: re.Match[str]) -> Iterator[Span]:
    """The line that ends in this verb, unless it is prose ("On Tuesday you wrote:")."""
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
        yield _before_dashes(text, start), verb.end()


def _floor(text: str, verb: int) -> int:
    """How far up the header of this verb may begin: a few lines, and not too many characters."""
    floor, start = max(0, verb - _REACH), verb
    for _ in range(_REACH_LINES):
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


def _before_dashes(text: str, start: int) -> int:
    """ "reply--- On ...": the dashes belong to the header."""
    stripped = text[max(0, start - 80) : start].rstrip(" \t")
    bare = stripped.rstrip("-")
    return start - len(text[max(0, start - 80) : start]) + len(bare) if bare != stripped else start
