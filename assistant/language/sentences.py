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


class Span(msgspec.Struct, frozen=True, gc=False):
    """From `start` to before `end`, in characters of the text."""

    start: int
    end: int


_BREAKS = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
_SPACES = str.maketrans(dict.fromkeys(_BREAKS, " "))
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
    return tuple([span for start, end in _blocks(text) for span in _split(text, start, end)])


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Runs of lines that belong together."""
    lines = [*_filled_lines(text)]
    if not lines:
        return
    longest = max([end - start for start, end in lines])
    width = longest if _NARROWEST <= longest <= _WIDEST else 0
    first = lines[0][0]
    for (start, end), (begin, stop) in pairwise(lines):
        if _holds_empty_line(text[end:begin]) or not _goes_on(
            text[start:end].rstrip(), text[begin:stop].lstrip(), width
        ):
            yield first, end
            first = begin
    yield first, lines[-1][1]


def _filled_lines(text: str) -> Iterator[tuple[int, int]]:
    """Where lines with words begin and end, without their breaks."""
    start = 0
    for line in text.splitlines(keepends=True):
        if not line.isspace():
            yield start, start + len(line.rstrip(_BREAKS))
        start += len(line)


def _holds_empty_line(between: str) -> bool:
    return len(between) > 1 and (between.count("\n") > 1 or between.count("\r") > 1)


def _goes_on(line: str, following: str, width: int) -> bool:
    """Whether the line break only wraps: the next word would not have fitted in any more."""
    if not (_asks_for_more(line, following) or _is_full(line, following, width)):
        return False
    begins = line.lstrip()
    return not (_ITEM.match(following) or _GREETING.match(begins) or _ADDRESSED.match(begins))


def _asks_for_more(line: str, following: str) -> bool:
    last = line[-1]
    if last == "," or (last not in ".?!:" and following[0].islower()):
        return True
    return last.isalpha() and bool(_GOES_ON.search(line[-12:]))


def _is_full(line: str, following: str, width: int) -> bool:
    return bool(width) and len(line) + 1 + len(following.split(maxsplit=1)[0]) > width


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    if not words.isprintable():  # breaks are not, and most blocks are one line
        words = words.translate(_SPACES)
    label: int | None = None
    for cut, behind in _cuts(words):
        piece = words[cut:behind].rstrip()
        bare = piece.lstrip()
        if not bare:
            continue
        stop = cut + len(piece)
        begin = stop - len(bare) if label is None else label
        if " " not in bare and _LABEL_ONLY.match(words[begin:stop]):
            label = begin
            continue
        label = None
        yield Span(start + begin, start + stop)
    if label is not None:
        yield Span(start + label, start + len(words.rstrip()))


def _cuts(words: str) -> Iterator[tuple[int, int]]:
    ends = _plain_ends(words)
    if ends is not None:
        return pairwise((0, *ends, len(words)))
    return _modelled(words)


def _modelled(words: str) -> Iterator[tuple[int, int]]:
    """What a model of sentences cuts words into."""
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
    if words[sign] == "…":
        return False
    begin = max(words.rfind(" ", 0, sign) + 1, sign - _LONGEST_WORD)
    last = _LAST_WORD.search(words, begin, sign)
    if not last or last[0].lower() in _ABBREVIATIONS:
        return False
    return last[0].islower() or (last[0].istitle() and len(last[0]) >= _WHOLE_NAME)


@cache
def _tokenizer() -> PunktSentenceTokenizer:
    import nupunkt  # noqa: PLC0415 (50 ms, and only when a text is read)

    return nupunkt.load("default")
