"""What in a sentence only this reader can have said, done or met with: numbers, names, words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

import msgspec

from assistant.language.mails import everybody
from assistant.language.mails.remembering import PRAISE, REMEMBERED
from assistant.language.matching.plain import LONGEST
from assistant.language.patterns import pattern

_SHORTEST_THING = 2
_TELLING = 2
_NAMED = 1

_QUOTED = pattern(r"[\"“„«‘]\s?\w[^\"“”„«»\n]*?\s[^\"“”„«»\n]*?[\"”“»’]")
_PLACEHOLDER = pattern(r"\{\{?[^{}\n]{2,40}\}?\}|\[[^\[\]\n]{2,40}\]|<<?[A-Z][^<>\n@/]{1,40}>>?")
_MERGED = pattern(
    r"[{<\[](?:the |your |my |our |contact |recipient |customer |client |prospect |first|last|full"
    r"|_|-|\W)*(?:name|sender|rep|signature|company|companyname|firm|title|phone|link|calendar)\b",
    re.IGNORECASE,
)
"""What every mail merge fills in."""
_TO_BE_SAID = pattern(
    r"\b(?:repl(?:y|ies|ying)|say(?:ing)?|answer|type|text|enter|write back|simple|quick|even an?"
    r"|just a"
    r"|with|a|code|subject)\W*$",
    re.IGNORECASE,
)
"""Before words in quotes that are no quotation."""
_NAME = pattern(r"(?<=[a-zß-ÿ0-9,;:&’'\"“] )([A-Z][a-zß-ÿ’'][\w&’'-]+)")
_NUMBER = pattern(r"(?<![\w.,:/-])(?!\A\d{1,2}[.)])[$€£]?\d[\d.,]*(?:%|(?![\w:]))")
_TIME = pattern(
    r"\+?\d[\d ()/-]{8,}\d\b|\b(?:at|by|before|around|until|from) \d{1,2}\b(?![.,]?\d|\s?%|"
    r" [a-z]{4,}s\b)"
    r"|\b\d{1,2}(?:[:.h]\d\d)?\s?(?:am|pm|a\.m\.|p\.m\.|o'clock|uhr)\b|\b\d{1,2}:\d\d\b"
    r"|\b\d+\s?-?\s?(?:to \d+ )?(?:min|mins|minutes?|minute|hours?|hrs?)\b|\b(?:mon|tues?|wednes"
    r"|thurs?|fri|satur|sun)(?:day)?,? (?:the )?\d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd"
    r"|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w*|\b(?:jan|feb"
    r"|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\w* \d{1,2}(?:st|nd|rd|th)?\b|\b(?:the"
    r" )?\d{1,2}(?:st|nd|rd|th)\b|\b20\d\d\b",
    re.IGNORECASE,
)
_COUNTED = pattern(
    r"\b(?:page|pages|section|slide|step|version|release|option|part|chapter|figure|tier|level"
    r"|cohort"
    r"|no\.?|number|point|clause|iso|order|invoice|consignment|ticket|case|ref) #?\d[\d.,]*"
    r"|\b\d+-[a-z]+|\b\d+ (?:pages?|slides?)\b",
    re.IGNORECASE,
)
"""What numbers a paper, not their work."""
_WRITTEN = pattern(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety)(?:-\w+)?) (?!minutes?\b|hours?\b|o'clock\b|options?\b|questions?\b|things?\b|or\b"
    r"|of us\b|to\b|dates?\b|times?\b|words?\b|lines?\b|sentences?\b)[a-z]{3,}",
    re.IGNORECASE,
)
_NEAR = 40
_PROMISED = pattern(
    r"\b(?:help|improv|boost|accelerat|transform|grow|increas|reduc|maximi[sz]|enhanc|empower"
    r"|elevat|unlock|scal|driv|protect|ensur|optimi[sz]|streamlin|strengthen|simplif|automat"
    r"|obsessed|impressed|admire|love|like)\w*(?: \w+){0,2} ?$",
    re.IGNORECASE,
)
"""What we would do for theirs, or feel for it: it proves no knowledge."""
_QUALIFIES = pattern(r"[\w-]+(?:al|ive|ed|ing|ic|ous|ful|able|ible|ant)")
_IDEA = pattern(r"[\w-]+(?:[ts]ion|ment|[ae]nce|[ae]ncy|ity|ness|ship|ism|ology)s?")
_YOUR = pattern(r"\byour((?: [a-z][\w'-]*){1,4})", re.IGNORECASE)


class Known(msgspec.Struct, frozen=True):
    """Words that no other reader could have been sent; `weight` says how much they prove."""

    words: str
    weight: int

    @property
    def is_telling(self) -> bool:
        """Whether it is more than a number or a name, which may be anybody's."""
        return self.weight >= _TELLING


def specifics(sentence: str, everybodys: Collection[str]) -> tuple[Known, ...]:
    """What in a sentence shows that one has listened to this reader, or looked at what is theirs.

    A quotation, something they said, and a thing that not everybody has weigh more than a number
    or a name, which may be anybody's.

    Args:
        sentence: one sentence of a mail.
        everybodys: names that every mail merge knows, small: ours, the reader's, their company's.
    """
    sentence = sentence[:LONGEST]
    if PRAISE.see(sentence):
        return ()
    telling = dict.fromkeys((*_quotations(sentence), *_theirs(sentence)))
    names = dict.fromkeys((*_numbers(sentence), *_names(sentence, everybodys)))
    return (*(Known(one, _TELLING) for one in telling), *(Known(one, _NAMED) for one in names))


def _quotations(sentence: str) -> Iterator[str]:
    for quoted in (*_QUOTED.finditer(sentence), *_PLACEHOLDER.finditer(sentence)):
        said_by_us = _TO_BE_SAID.search(sentence, 0, quoted.start())
        if not (said_by_us or _MERGED.search(quoted[0])):
            yield quoted[0]
    for seen in REMEMBERED.find(sentence):
        yield sentence[seen.start : seen.end]


def _numbers(sentence: str) -> Iterator[str]:
    timeless = _COUNTED.sub(" ", _TIME.sub(" ", sentence))
    for number in (*_NUMBER.finditer(timeless), *_WRITTEN.finditer(timeless)):
        yield number[0]


def _names(sentence: str, everybodys: Collection[str]) -> Iterator[str]:
    for name in _NAME.finditer(sentence):
        word = name[1].replace("’", "'").removesuffix("'s").rstrip("'").lower()
        served = _PROMISED.search(sentence, max(0, name.start() - _NEAR), name.start())
        if word not in everybody.NAMES and word not in everybodys and not served:
            yield name[1]


def _theirs(sentence: str) -> Iterator[str]:
    """Things of theirs that not everybody has: `your packhouse`, but not `your business`."""
    for found in _YOUR.finditer(sentence):
        if not _PROMISED.search(sentence, max(0, found.start() - _NEAR), found.start()):
            nouns = [word for word in found[1].lower().split() if word not in everybody.SORTS]
            while len(nouns) > 1 and _QUALIFIES.fullmatch(nouns[0]):
                nouns = nouns[1:]
            if nouns and _is_a_thing(nouns[0]):
                yield f"your {nouns[0]}"


def _is_a_thing(noun: str) -> bool:
    """Whether not everybody has it: no idea, and none of the things that any firm has."""
    everybodys = noun.startswith(everybody.THINGS) or _IDEA.fullmatch(noun)
    return not everybodys and len(noun) > _SHORTEST_THING
