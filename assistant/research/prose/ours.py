"""Whether words are about the page's own company."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

import msgspec

from assistant.language.patterns import pattern
from assistant.research.prose.name_words import NO_NAMES, ORGANISATIONS

_WE = pattern(r"\b(?:we|our|ours|us|ourselves)\b|\bI\b|\b[Mm]y\b|\b[Mm]e\b", re.I)
_THE_FIRM = (
    r"company|group|firm|board|bank|port|team|plant|works|business|utility|hospital|clinic|college"
    r"|university|council|authority|management|foundry|mill|yard|brewery|society|association"
    r"|foundation|trust|division|co-?operative|charity|airline|railway|retailer|manufacturer|maker"
    r"|supplier|operator|insurer|agency|start-?up|builder|brand|chain|fund|directors|site|factory"
)
_GENERIC = pattern(
    rf"\b[Tt]he (?:[\w-]+ ){{0,4}}(?:{_THE_FIRM}|Board|Group|Company|Executive|Bank)(?:['’]s)?\b"
    r"|\bManagement\b"
)
_NOT_TELLING = {"the", "bank", "port", "city", "town", "new", "royal", "grand", "st"}
_NOT_TELLING |= {"north", "south", "east", "west"}
_ABOUT = pattern(r"^About ([A-Z][^\n.:!?]{2,60})$", re.M)
_SMALL = frozenset(["&", "and", "of", "the", "de", "la", "du"])
_LONGEST = 5  # words
_REPEATED = 2
_LEGAL = pattern(
    r",? (?:inc|ltd|limited|llc|plc|gmbh|ag|se|sa|s\.a|nv|n\.v|bv|b\.v|ab|a/s|as|asa|oyj?|corp"
    r"|corporation|group|holdings?|co|company|sl|spa|s\.p\.a|publ)\b\.?",
    re.I,
)


class Ours(msgspec.Struct, frozen=True):
    """What the company of a page is called on it; no names where only others speak of it."""

    names: tuple[str, ...]

    def named_in(self, words: str) -> bool:
        """Whether the company stands there by name."""
        return any(name in words for name in self.names)

    def meant_in(self, words: str) -> bool:
        """Whether it stands there by name, as "we" or as "the company"."""
        return self.named_in(words) or bool(_WE.search(words) or _GENERIC.search(words))


def read_ours(text: str, title: str, said: Iterable[str], people: Collection[str] = ()) -> Ours:
    """What the company is called in a text.

    Args:
        text: the page's.
        title: its headline.
        said: who publishes it, what its data call the company.
        people: whose names are none of a company.
    """
    known = (*said, *_ABOUT.findall(text), _leading(title, text, people))
    names = dict.fromkeys(name for one in known for name in _forms(one))
    whole = f"{title}\n{text}"
    return Ours(tuple(name for name in names if name and name in whole))


def _leading(title: str, text: str, people: Collection[str]) -> str:
    """The words with which the headline begins, as far as the text repeats them as a name."""
    words = title.split()
    for count in range(min(_LONGEST, len(words)), 0, -1):
        name = " ".join(words[:count]).rstrip(",:;").removesuffix("’s").removesuffix("'s")
        is_name = bool(name) and all(word[0].isupper() or word in _SMALL for word in name.split())
        is_person = any(person.startswith(name) for person in people)
        if is_name and not is_person and text.count(name) >= _REPEATED:
            return name if name.lower() not in NO_NAMES else ""
    return ""


def _forms(name: str) -> Iterator[str]:
    """The name, without its legal form, and its first word where that tells enough."""
    bare = _LEGAL.sub("", name).strip(" ,.")
    yield from (name, bare)
    first = bare.partition(" ")[0]
    is_common = first.lower() in _NOT_TELLING or first.lower() in ORGANISATIONS | NO_NAMES
    if len(first) > len("The") and not is_common and first[:1].isupper():
        yield first
