"""Where sentences begin and end, in prose and in mails with their short lines."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from nupunkt import PunktSentenceTokenizer


class Span(msgspec.Struct, frozen=True):
    """From `start` to before `end`, in characters of the text."""

    start: int
    end: int


_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
_BREAKS = str.maketrans(dict.fromkeys("\n\r\x0b\x0c\x85\u2028\u2029", " "))
_NOT_SPACE = re.compile(r"\S")
_ITEM = re.compile(r"(?:[-*•·–—+>]+|\(?(?:\d{1,3}|[a-z])[.):]|\[[ x]\])\s", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|cheers|regards"
    r"|(?:many )?thanks(?: again| a lot| so much| in advance)?(?=[,!.]|\s*$)"
    r"|thank you(?=[,!.]|\s*$)|(?:best|kind|warm|kindest)(?: regards| wishes)?|sincerely"
    r"|yours(?: \w+)?|all the best|talk soon)\b[^.?!:;\n]{0,40}[,!.:]?\s*$",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(r"[A-Z][\w'’.-]*(?: [A-Z][\w'’.-]*){0,3},\s*$")
_GOES_ON = re.compile(
    r"\b(?:a|an|the|of|to|and|or|in|on|at|for|from|with|by|our|your|their|my|his|her|its|is|are"
    r"|was|that|we|i|you|as|mr|mrs|ms|dr)\s*$",
    re.IGNORECASE,
)
_LABEL_ONLY = re.compile(r"[-*•(]*(?:\d{1,3}|[a-zA-Z])[.)]$")
_NEVER_SHORT = """
    add am app bank black book bus call car chip closes code cold depot docs enter found free hall
    hand hard holidays human just lab lead lock low luck mess met miss month ok park pen pick port
    reports rest roll row sand saw sent sick sleep so south stars stock story sum super tasks tax
    ten thanks walk wall wash west will works yard Thanks
"""
"""Words that the tokenizer takes for abbreviations: “Many thanks. Could you send it?”"""

# "No." is short for number only before one.
_ENDS = re.compile(rf"\b(?:[Nn]o|{'|'.join(_NEVER_SHORT.split())})\. +(?=[A-Z])")
# A sign that may end a sentence; one within a word or a number does not.
_MAY_END = re.compile(r"[.?!…](?=[\s)\";}\]*:@({\[!?'’”»])")
_LAST_WORD = re.compile(r"(?<![\w.&])[A-Za-z]{2,}$")
_LONGEST_WORD = 30
_WHOLE_NAME = 5
_ABBREVIATIONS = frozenset(
    """
    acct al appr approx art asst attn ave avg bldg blvd bn bros ca calif capt cf cm co col corp def
    dept dev dir div dr ed eds eg encl esp est etc ex exc excl exec ext ff fig figs fr ft fwd gen
    gov govt hon hq hr hrs ie inc incl info int intl jr kg km lb lbs lt ltd mass max messrs mfg mgmt
    mgr min mins misc mm mo mr mrs ms mt mts nat natl no nos nr nrs oz par pc pcs penn ph pp pref
    prev prof prop prov pt pts pub qty rd ref refs reg rep req resp rev sec secs sen sep sept ser
    sgt sir sq sr st std sub subj supp tech tel temp univ v ver vol vols vs wk wks wt yr yrs
    jan feb mar apr jun jul aug oct nov dec mon tue tues wed thu thur thurs fri sat sun
    """.split()  # noqa: SIM905
)
_WIDEST = 100
_NARROWEST = 50


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text in their order, without the white space around them.

    List items, greetings and short lines stand alone; a line that was only wrapped goes on.
    """
    return tuple(span for block in _blocks(text) for span in _split(text, block))


def _blocks(text: str) -> Iterator[Span]:
    """Runs of lines that belong together."""
    lines = [Span(*line.span()) for line in _LINE.finditer(text) if not line[0].isspace()]
    if not lines:
        return
    longest = max(line.end - line.start for line in lines)
    width = longest if _NARROWEST <= longest <= _WIDEST else 0
    start = lines[0].start
    for line, following in pairwise(lines):
        between = text[line.end : following.start]
        if (
            between.count("\n") > 1
            or between.count("\r") > 1
            or not _goes_on(
                text[line.start : line.end], text[following.start : following.end], width
            )
        ):
            yield Span(start, line.end)
            start = following.start
    yield Span(start, lines[-1].end)


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the line break only wraps: the next word would not have fitted in any more."""
    begins = following.lstrip()
    if _ITEM.match(begins) or _GREETING.match(line.lstrip()) or _ADDRESSED.match(line.lstrip()):
        return False
    bare = line.rstrip()
    if begins[0].islower() and bare[-1] not in ".?!:":
        return True
    if width and len(bare) + 1 + len(begins.split(maxsplit=1)[0]) > width:
        return True
    return bool(_GOES_ON.search(bare[-12:])) or bare[-1] == ","


def _split(text: str, block: Span) -> Iterator[Span]:
    words = _one_line(text[block.start : block.end])
    label: int | None = None
    for start, end in _cuts(words):
        trimmed = words[start:end].rstrip()
        first = _NOT_SPACE.search(words, start, end)
        if not trimmed or first is None:
            continue
        begin = first.start() if label is None else label
        if _LABEL_ONLY.match(words[begin : start + len(trimmed)]):
            label = begin
            continue
        label = None
        yield Span(block.start + begin, block.start + start + len(trimmed))
    if label is not None:
        yield Span(block.start + label, block.start + len(words.rstrip()))


def _cuts(words: str) -> Iterator[tuple[int, int]]:
    ends = _plain_ends(words)
    if ends is not None:
        yield from pairwise((0, *ends, len(words)))
        return
    for start, end in _tokenizer().span_tokenize(words):
        cuts = [found.end() for found in _ENDS.finditer(words, start, end)]
        yield from pairwise((start, *cuts, end))


def _plain_ends(words: str) -> list[int] | None:
    """Where sentences end, if nobody can doubt it; None where it takes a model to tell."""
    ends = []
    last_word = words.rstrip().rfind(" ")
    for sign in _MAY_END.finditer(words):
        if sign.start() > last_word:
            break
        if not _ends_plainly(words, sign.start()):
            return None
        ends.append(sign.end())
    return ends


def _ends_plainly(words: str, sign: int) -> bool:
    """Whether a whole word and a sign stand before a capital: "by hand. We", not "Corp. The"."""
    if words[sign + 1] != " " or not "A" <= words[sign + 2 : sign + 3] <= "Z":
        return False
    if words[sign] in "?!":
        return words[sign - 1].isalnum()
    last = _LAST_WORD.search(words, max(0, sign - _LONGEST_WORD), sign)
    if words[sign] == "…" or not last or last[0].lower() in _ABBREVIATIONS:
        return False
    return last[0].islower() or (last[0].istitle() and len(last[0]) >= _WHOLE_NAME)


def _one_line(words: str) -> str:
    return words.translate(_BREAKS)


@cache
def _tokenizer() -> PunktSentenceTokenizer:
    import nupunkt  # noqa: PLC0415 (50 ms, and only when a text is read)

    return nupunkt.load("default")
