"""Texts of an export that have one thing wrong with them, counted together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import msgspec

from assistant.importers.crm.survey import Tally
from assistant.importers.crm.words import clean
from assistant.phrasing import plural
from assistant.results.crm import Trap


class Group(msgspec.Struct, frozen=True):
    """So many deals, the first line that has one of them, and their texts, each once."""

    count: int
    line: int
    texts: tuple[str, ...] = ()


def group(tallies: Mapping[str, Tally], is_wrong: Callable[[str], object]) -> Group | None:
    """The texts of a column that are wrong; None where none is. Empty cells are not asked."""
    found = [(words, tally) for text, tally in tallies.items() if (words := clean(text))]
    wrong = [(tally.line, words, tally.count) for words, tally in found if is_wrong(words)]
    if not wrong:
        return None
    wrong.sort()
    texts = tuple(dict.fromkeys(words for _, words, _ in wrong))
    return Group(sum(count for *_, count in wrong), wrong[0][0], texts)


def trap(
    name: str, found: Group | None, message: str, hint: str = "", **words: str
) -> Iterator[Trap]:
    """The trap that a group is, if there is one.

    Args:
        name: its id.
        found: the group.
        message: may use {deals}, {open_deals}, {closed_deals}, {rows}, {have}, {are}, and
            {first}: a text with its line.
        hint: what to do.
        words: what else the message may use.
    """
    if found:
        is_one = found.count == 1
        written = message.format(
            deals=plural(found.count, "deal"),
            open_deals=plural(found.count, "open deal"),
            closed_deals=plural(found.count, "closed deal"),
            rows=plural(found.count, "row"),
            have="has" if is_one else "have",
            are="is" if is_one else "are",
            first=f"'{found.texts[0]}' in line {found.line}" if found.texts else "",
            **words,
        )
        yield Trap(id=name, count=found.count, line=found.line, message=written, hint=hint)
