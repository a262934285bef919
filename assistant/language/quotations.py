"""Which parts of a mail repeat earlier mails."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from assistant.language.lines import Line, Span, next_filled, next_word
from assistant.language.patterns import pattern
from assistant.language.reply_headers import (
    ReplyHeader,
    find_reply_headers,
    may_announce,
)

_ADORNED = pattern(r"(?:>\s*){2,}.*<$")
_MORE_THAN = pattern(r">\s?=?\s?[\d$€£]")
_ONE_TOKEN = pattern(r"\(?(?=\S*[/_=@)])\S+\s?>?$")
_WRAPPED = 60


def quoted_spans(text: str, lines: Sequence[Line]) -> list[Span]:
    """The parts of a text that are quoted or forwarded, with their headers, in order.

    Behind a header only the marked lines ("> ...") are quoted where it announces such lines,
    else everything is. A header block at the very top is the mail's own.
    """
    if not may_announce(text):
        return []
    marks = _marks(lines)
    headers = iter(sorted(find_reply_headers(text, lines)))
    return [*_walk(text, lines, marks, headers)]


def _walk(
    text: str, lines: Sequence[Line], marks: list[bool], headers: Iterator[ReplyHeader]
) -> Iterator[Span]:
    index, header, top = 0, next(headers, None), next_word(text, 0)
    while index < len(lines):
        line = lines[index]
        while header and header.start < line.start:
            header = next(headers, None)
        if header and header.start < line.end:
            after = _line_behind(lines, index, header.end)
            quoted = next_filled(lines, after)
            own = header.is_block and header.start <= top
            if own or (quoted < len(lines) and marks[quoted]):
                index = next_filled(lines, after) if own else _block_end(lines, marks, quoted)
                yield header.start, _end(text, lines, header.start, index)
            else:
                yield header.start, len(text)
                return
        elif marks[index]:
            index = _block_end(lines, marks, index)
            yield line.start, _end(text, lines, line.start, index)
        else:
            index += 1


def _line_behind(lines: Sequence[Line], index: int, offset: int) -> int:
    while index < len(lines) and lines[index].start < offset:
        index += 1
    return index


def _end(text: str, lines: Sequence[Line], start: int, index: int) -> int:
    """Where a quotation up to line `index` ends; one within a line leaves its line break."""
    end = lines[index].start if index < len(lines) else len(text)
    if start and text[start - 1] not in "\r\n":
        end -= len(text[start:end]) - len(text[start:end].rstrip("\r\n"))
        end += len(text) - end if index >= len(lines) else 0
    return end


def _block_end(lines: Sequence[Line], marks: list[bool], index: int) -> int:
    """The line behind a run of marked lines, and the empty ones below it."""
    while index < len(lines) and (marks[index] or _goes_on(lines, marks, index)):
        index += 1
    return next_filled(lines, index)


def _goes_on(lines: Sequence[Line], marks: list[bool], index: int) -> bool:
    """Whether an unmarked line between marked ones is only the rest of a wrapped one."""
    words, above = lines[index].words, lines[index - 1].words
    if not words or not marks[index - 1] or index + 1 >= len(lines) or not marks[index + 1]:
        return False
    wrapped = len(above) >= _WRAPPED and above[-1] not in ".?!:" and words[0].islower()
    return wrapped or bool(_ONE_TOKEN.match(words[:1000]))


def _marks(lines: Sequence[Line]) -> list[bool]:
    """Which lines begin with ">", and mean it."""
    marks = [line.words.startswith(">") and not _is_adorned(line.words) for line in lines]
    if marks.count(True) == 1 and _MORE_THAN.match(lines[marks.index(True)].words):
        return [False] * len(lines)
    return marks


def _is_adorned(words: str) -> bool:
    """ ">>> our new site <<<" quotes nobody."""
    return words.endswith("<") and bool(_ADORNED.match(words[:1000]))
