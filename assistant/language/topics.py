"""What a text is about: its telling words, so far cut down that `stores` and `storage` meet."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

from assistant.language.patterns import pattern
from assistant.language.words import STOP_WORDS, long_words

_SHORT_NAME = pattern(r"[A-Z](?<!\w[A-Z])(?:[A-Z]{1,4}\d?|\d{1,4})\b")
"""API, SSO, PO, B2: too short to be a content word, and often the very point.

Begun with a letter, the pattern is looked for at capitals alone: a third of the time (measured).
"""

_TALK_WORDS = """
also answer answered answers anybody april asap august away back best better call called calls
check come comes coming conversation could date dear december email enough february feel find first
forward friday give given gives glad good great happy hear heard hello help helps hope inform
information january july june keep keeps kind kindly know known knows last late later let look
looking looks mail mails march maybe meet meeting message minute minutes moment monday month months
morning next november number october okay page pages part please point possible question questions
quick reach ready really receive received regard regarding regards reply right saturday says seen
send sending sends sent september show shows side someone sorry sort speak still sunday sure take
takes talk tell tells thank thanks think thought thursday time times today told tomorrow tonight
touch tuesday update used useful uses using wait waiting wednesday week weeks welcome wish wonder
wondering word words work works write writing wrote year years yesterday
"""
_NOT_TELLING = STOP_WORDS.union(_TALK_WORDS.split())
_NO_NAMES = frozenset(("OK", "I", "EUR", "USD", "GBP", "CHF", "FYI", "PS", "RE", "AM", "PM", "CET"))

_ENDINGS = (
    *("ations", "ation", "ities", "ments", "ment", "ings", "ness", "able", "ages", "ity"),
    *("ing", "age", "ies", "ers", "ed", "er", "es", "ly", "al", "y", "s", "e"),
)
_LEAST_STEM = 3
_LONGEST_WORD = 40  # what is longer is no word
_IRREGULAR = {
    **{"kept": "keep", "paid": "pay", "held": "hold", "bought": "buy", "built": "build"},
    **{"chose": "choose", "chosen": "choose", "drawn": "draw", "grew": "grow", "grown": "grow"},
    **{"began": "begin", "begun": "begin", "lost": "lose", "made": "make", "spent": "spend"},
    **{"stood": "stand", "taught": "teach", "written": "write", "people": "person"},
}


@lru_cache(maxsize=1024)  # names differ from deal to deal: no more than the deals in hand need
def topic(text: str, leave_out: frozenset[str] = frozenset()) -> frozenset[str]:
    """The stems of the words by which one recognises what a text is about.

    Words that any mail may hold (week, call, answer) do not count.

    Args:
        text: a sentence, a thing, the name of a file.
        leave_out: words that say nothing here, in lower case: names of people and companies.
    """
    telling = {*long_words(text)} - _NOT_TELLING
    telling.update([name.lower() for name in _SHORT_NAME.findall(text) if name not in _NO_NAMES])
    return frozenset(map(stem, telling - leave_out))


def common(
    wanted: frozenset[str], text: str, leave_out: frozenset[str] = frozenset()
) -> frozenset[str]:
    """Which of some stems are among those of a text; most texts hold none.

    Args:
        wanted: the stems.
        text: as for `topic`.
        leave_out: as for `topic`.
    """
    return wanted & topic(text, leave_out) if may_hold(text, wanted) else _NOTHING


def may_hold(text: str, stems: frozenset[str]) -> bool:
    """Whether a word of a text may have one of these stems: a tenth of the work (measured).

    Words begin with their stems, but for the irregular ones.
    """
    if not text.isascii() or not stems.isdisjoint(_CHANGED):
        return True
    return any(map(text.lower().__contains__, stems))


@lru_cache(maxsize=32768)
def stem(word: str) -> str:
    """A word without its endings: `stores`, `stored` and `storage` are one."""
    word = _IRREGULAR.get(word, word)[:_LONGEST_WORD]
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            return stem(word[: -len(ending)])
    return word[:-1] if word[-1] == word[-2:-1] and len(word) > _LEAST_STEM else word


_NOTHING: frozenset[str] = frozenset()
_CHANGED = frozenset(map(stem, _IRREGULAR))

RECOGNISED = 0.65
"""The share of a thing's words by which one recognises it for sure: both of two, two of three."""


def shared(wanted: Collection[str], found: Collection[str]) -> float:
    """The share of the wanted stems that were found; 0 where nothing is wanted."""
    return len({*wanted} & {*found}) / len(wanted) if wanted else 0.0
