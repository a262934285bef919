"""Which parts of somebody's own words are only their signature, a footer or a disclaimer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.language import signature_words as words_of
from assistant.language.closings import BEGINNINGS, THANKS, closings
from assistant.language.letters import whole_words
from assistant.language.lines import Line, Span
from assistant.language.patterns import pattern

_LONGEST_LINE = 120
_LONGEST_CARD_LINE = 90
_MOST_LINES = 14
_FOOTER_LENGTH = 160
_SHORT_NAME = 3
_SENTENCE = 4
_READ = 400
_PROSE = frozenset(
    """
    I we you he she they is are was will would can could should please let have has do does need
    want know if because
    """.split()  # noqa: SIM905
)
_ENDS_SENTENCE = (".", "!", "?", "…", ")", ":-)", ";)", "😊", "👍", "🙂")
_ITEM = pattern(r"[-*•]\s|\d{1,2}[.)]\s")
_POSTSCRIPTS = ("p", "ps")
_TAILS = words_of.BEGINNINGS | {""}


def signature_spans(text: Sequence[Line], goes_on: bool = False) -> list[Span]:
    """The parts of a text that nobody reads as words to them: in order, mostly one at its end.

    A closing or a name is a signature only below other words: in the text, or in front of one
    that `goes_on`, where a single line stays an answer. A postscript is no signature.
    """
    lines = [line for line in text if line.words]
    # By its first word alone nearly every line is told to be none of these.
    heads = [words_of.first_word(line.words) for line in lines]
    first = _banner_end(lines)
    tail = _tail(lines, heads, first)
    postscript = _postscript(lines, heads, first, tail)
    card = first + _card(lines[first:postscript], heads[first:postscript], goes_on)
    if postscript == tail:  # nothing stands between the card and the tail
        postscript = card
    cuts = (
        (0, first),
        (card, postscript),
        (postscript if card == postscript else tail, len(lines)),
    )
    return [(lines[start].start, lines[end - 1].end) for start, end in cuts if start < end]


def _banner_end(lines: list[Line]) -> int:
    """How many lines at the top only warn of mail from outside."""
    return 1 if len(lines) > 1 and words_of.is_banner(lines[0].words[:_READ]) else 0


def _postscript(lines: list[Line], heads: list[str], start: int, end: int) -> int:
    """The line in `start:end` where a postscript begins; `end` if none does."""
    for index in range(start, end):
        if heads[index] in _POSTSCRIPTS and words_of.POSTSCRIPT.match(lines[index].words):
            return index
    return end


def _tail(lines: list[Line], heads: list[str], first: int) -> int:
    """Where a delimiter, a program's footer or a disclaimer begins that ends the text."""
    for index in range(first, len(lines)):
        if heads[index] in _TAILS and _begins_tail(lines, index):
            return index
    return len(lines)


def _begins_tail(lines: list[Line], index: int) -> bool:
    words = lines[index].words
    if words_of.DELIMITER.match(words):
        return index > 0 and _is_card(lines[index + 1 : index + 2 + _MOST_LINES])
    if len(words) <= _FOOTER_LENGTH and words_of.is_footer(words):
        return True
    return index > 0 and words_of.is_disclaimer(words[:_READ])


def _is_card(rest: list[Line]) -> bool:
    """Whether a card stands behind a delimiter, and not a chapter."""
    return len(rest) <= _MOST_LINES and (
        not rest or _is_name(rest[0].words) or _are_card_lines(rest)
    )


def _card(lines: list[Line], heads: list[str], goes_on: bool) -> int:
    """The line where the closing or the business card at the end begins."""
    cut = _closing(lines, heads, goes_on and len(lines) > 1)
    return cut if cut < len(lines) else _name_block(lines)


def _closing(lines: list[Line], heads: list[str], whole: bool) -> int:
    """The topmost closing ("Best regards,") with nothing but a card below it."""
    cut = len(lines)
    for index in range(len(lines) - 1, max(-whole, len(lines) - _MOST_LINES - 1), -1):
        if len(lines[index].words) > _LONGEST_LINE:
            break
        if heads[index] not in BEGINNINGS:
            continue
        if _is_closing(lines, index) and _may_follow_closing(lines[index + 1 : cut]):
            cut = index
    return cut


def _is_closing(lines: list[Line], index: int) -> bool:
    words = lines[index].words
    known = closings(words)
    if known is None:
        return False
    if known.alone.match(words):
        return index + 1 < len(lines) or not THANKS.match(words)
    found = known.and_name.match(words)
    return bool(found and _is_name(found["name"]))


def _may_follow_closing(lines: list[Line]) -> bool:
    """A name and whatever short lines follow it; without a name only a card."""
    if not lines:
        return True
    if lines[0].words.isalpha() or _is_name(lines[0].words):
        return not any(line.words.endswith("?") or _is_prose(line.words) for line in lines[1:])
    return _are_card_lines(lines)


def _is_prose(words: str) -> bool:
    is_prose = not _PROSE.isdisjoint(whole_words(words))
    return is_prose and not _is_name(words) and not words_of.is_contact(words)


def _name_block(lines: list[Line]) -> int:
    """The name at the end, with the card below it, where no closing stands above it."""
    top, has_card, last = len(lines), False, len(lines) - 1
    for index in range(last, max(0, last - _MOST_LINES), -1):
        words = lines[index].words
        if not _is_card_line(words):
            break
        has_card = has_card or bool(words_of.is_contact(words) or words_of.PICTURE.match(words))
        if _begins_with_name(words) and _may_sign(lines, index, has_card):
            top = index
    return top


def _may_sign(lines: list[Line], index: int, has_card: bool) -> bool:
    """Whether the name in this line signs what stands above it, and goes on in no sentence."""
    above = lines[index - 1].words
    apart = lines[index - 1].end < lines[index].start
    listed = _ITEM.match(above) or _ITEM.match(lines[index].words)
    if above.endswith((":", ",")) or (listed and not apart):
        return False
    ended = above.endswith(_ENDS_SENTENCE)
    if has_card:
        return apart or ended
    if index + 1 < len(lines) or len(lines[index].words.split()) > _SHORT_NAME:
        return False
    return ended or (apart and len(above.split()) >= _SENTENCE)


def _are_card_lines(lines: list[Line]) -> bool:
    return all(_is_card_line(line.words) for line in lines)


def _is_card_line(words: str) -> bool:
    """Whether a line could stand on a business card."""
    if len(words) > _LONGEST_CARD_LINE or words.endswith("?"):
        return False
    if words_of.PICTURE.match(words) or _is_name(words):
        return True
    if _ITEM.match(words):
        return False
    return not _is_prose_about(words) and words_of.is_contact(words)


def _is_prose_about(words: str) -> bool:
    """ "Please call the CEO at ..." is no card."""
    in_prose = sum(map(_PROSE.__contains__, whole_words(words)))
    return in_prose > 1 or bool(re.match(r"(?:I|We|You|Please)\b", words))


def _is_name(words: str) -> bool:
    if len(words) > _LONGEST_LINE or not words_of.NAME.match(words):
        return False
    return words_of.NO_NAMES.isdisjoint(whole_words(words.partition("(")[0].lower()))


def _begins_with_name(words: str) -> bool:
    """ "Dana Reyes", and "Dana Reyes | CFO"."""
    name, separator, _ = words.partition(" | ")
    return _is_name(name) and (not separator or " " in name)
