"""Whether somebody put a figure on it: a number with a unit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

import msgspec

from assistant.language.letters import letters_alone
from assistant.language.patterns import pattern
from assistant.language.words import normalise

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"\b(?:19|20)\d\d\b"
_CODE = r"(?:eur|usd|gbp|chf|jpy|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|inr|cny|sgd|zar|brl|mxn|aed)"
_MONEY = rf"(?:[€$£¥₹]|{_CODE}\b|euros?\b|dollars?\b|pounds?\b|francs?\b|yen\b|cents?\b|bucks\b)"
_NUMBERS = """
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand
million billion dozen
"""
_TIMES = """
second seconds sec secs minute minutes min mins hour hours hr hrs h day days week weeks month months
quarter quarters year years yr yrs shift shifts fortnight fortnights decade decades ms
"""
_PEOPLE = """
people person persons employees staff worker workers operator operators engineer engineers
technician technicians agent agents rep reps seller sellers driver drivers nurse nurses user users
fte ftes headcount heads customer customers client clients account accounts patient patients member
members subscriber subscribers visitor visitors guest guests student students supplier suppliers
vendor vendors partner partners dealer dealers hires vacancies manager managers analyst
analysts developer developers team teams
"""
_THINGS = """
order orders invoice invoices ticket tickets call calls case cases claim claims complaint complaints
request requests incident incidents alarm alarms alert alerts error errors defect defects fault
faults failure failures outage outages breakdown breakdowns stop stops stoppage stoppages
interruption interruptions changeover changeovers deliveries delivery shipment shipments parcel
parcels package packages pallet pallets container containers truck trucks vehicle vehicles car cars
train trains aircraft machine machines robot robots line lines site sites plant plants factories
factory store stores shop shops branches branch office offices warehouse warehouses countries
country market markets location locations building buildings room rooms bed beds unit units piece
pieces item items product products sku skus batches bottle bottles document documents report reports
page pages email emails lead leads deal deals opportunities project projects job jobs server servers
device devices laptop laptops sensor sensors licence licences license licenses seat seats
application applications system systems transaction transactions payment payments contract contracts
audit audits inspection inspections accident accidents injuries
"""
_MEASURES = """
t ton tons tonne tonnes kg kilo kilos kilogram kilograms gram grams lb lbs litre litres liter liters
gallon gallons barrel barrels km kilometre kilometres kilometer kilometers mile miles metre metres
meter meters kwh mwh gwh kw mw gb tb mb
"""

# Words are looked up here and marked by a capital in front, as texts are read in small letters:
# "Ntwo to Nthree Tweeks". Patterns that named them all took three times as long to compile, a
# twentieth of a review.
_MARKED = {
    **{word: f"N{word}" for word in _NUMBERS.split()},
    **{word: f"T{word}" for word in _TIMES.split()},
    **{word: f"C{word}" for word in f"{_PEOPLE} {_THINGS} {_MEASURES}".split()},
}
_NUMBER = r"N[a-z]+\b"
_TIME = r"T[a-z]+\b"
_COUNTED = r"(?:C[a-z]+|e-mails?|[mk]?m[23])\b"
_SCALE = r"(?:N(?:hundred|thousand|million|billion|dozen)|k|m|mm|mio|bn)\b"

# Only the last digit or number word matters: "10-15 %" and "two to three weeks" end in a number
# with a unit like any other.
_GAP = rf"(?: ?\+)?[ -]?(?:{_SCALE}[ -]?)?(?:of (?:our|the|their|its|your) )?"
_KIND_OF_DAY = (
    r"(?:(?:business|working|calendar|full|whole|more|extra|additional|unpaid|man|-)[ -])?"
)
_NOT_BETWEEN = (
    r"(?:and|or|of|the|a|an|in|on|at|to|for|with|why|that|which|who|when|where|how|is|are|was|were"
    r"|our|their|your|my|his|her|its|we|they|you|i|it|but|so|if|as|by|from|than|not)\b"
)
_KIND_OF_THING = rf"(?:(?!{_NOT_BETWEEN})[NTCa-z][NTCa-z'-]* ){{0,2}}"
_PLURAL = r"[NTC]?[a-z]{2,}s\b"

_NO_UNIT = rf"(?! ?(?:%|percent|{_SCALE}|{_MONEY}|{_TIME}|{_COUNTED}))"

_NUMBERED = (
    "line plant site phase step stage version release iso option level tier page item section"
    " chapter part number no nr building hall room round gate unit windows office top"
)
_NUMBERED_TIMES = "week day year month quarter shift"
_DIGIT = "0"
_JOINED = "0.0"
_YEARS = " ".join(map(str, range(1900, 2100)))
_MONTHS = (
    "jan january feb february mar march apr april may jun june jul july aug august sep sept"
    " september oct october nov november dec december"
)


class _Way(msgspec.Struct, frozen=True):
    """One way of writing a number; a text without any of the words `needs` cannot hold it."""

    needs: frozenset[str]
    pattern: re.Pattern[str]


def _way(needs: str, expression: str) -> _Way:
    return _Way(frozenset(needs.split()), pattern(expression))


# Patterns that begin with a digit are looked for far more quickly than those that begin with \b.
_NEW_DIGIT = r"\d(?<!\w\d)"

# Numbers that count nothing, each at the beginning of a word. The first that fits counts.
_LABELS = {
    "date": _way(_JOINED, r"\b(?:\d{4}-\d\d?-\d\d?\b|\d\d?[./]\d\d?[./]\d{2,4}\b|24/7\b)"),
    "day of a month": _way(
        _MONTHS, rf"{_NEW_DIGIT}\d?(?:st|nd|rd|th)? (?:of )?{_MONTH}(?: \d{{4}}\b)?"
    ),
    "month": _way(
        _MONTHS, rf"\b{_MONTH} (?:\d\d?(?:st|nd|rd|th)?\b(?:,? {_YEAR})?|{_YEAR}){_NO_UNIT}"
    ),
    "in a year": _way(_YEARS, rf"\b(?:in|by|since|until|till|during) {_YEAR}(?! {_TIME})"),
    "year": _way(_YEARS, rf"{_YEAR}{_NO_UNIT}"),
    "time of day": _way(": am pm m clock", rf"{_NEW_DIGIT}\d?(?::\d\d\b| ?[ap]\.?m\b| o'clock)"),
    "ordinal": _way("st nd rd th", rf"{_NEW_DIGIT}\d*(?:st|nd|rd|th)\b"),
    "name": _way(_JOINED, rf"\b(?!{_CODE})[a-z]+\d[\w.]*"),
    "numbered": _way(
        _NUMBERED,
        r"\bC?(?:line|plant|site|phase|step|stage|version|release|iso|option|level|tier|page|item"
        r"|section|chapter|part|number|no\.|nr\.?|building|hall|room|round|gate|unit|windows"
        rf"|office|top)[ #]*(?:\d[\d.]*|{_NUMBER}|one\b)",
    ),
    "numbered time": _way(
        _NUMBERED_TIMES,
        rf"T(?<!\wT)(?:{_NUMBERED_TIMES.replace(' ', '|')}) (?:\d+\b|{_NUMBER}){_NO_UNIT}",
    ),
}
_NO_COUNT = (
    r"(?:is|was|has|does|as|its|this|us|plus|less|yes|always|perhaps|thus|reasons|things|points"
    r"|questions|topics|ways|steps|options|versions|ideas|issues)\b"
)
_SUCH_THINGS = rf"{_KIND_OF_THING}(?!{_NO_COUNT}){_PLURAL}"

# What makes a number a figure when it follows.
_UNITS = {
    "share": r"%|percent|per cent|pct|basis points|bps",
    "money": _MONEY,
    "time": rf"{_KIND_OF_DAY}{_TIME}",
    "rate": rf"(?:times |{_SUCH_THINGS} )?(?:a|an|per|each|every) {_TIME}",
    "count": rf"{_KIND_OF_THING}{_COUNTED}",
}

_UNIT = rf"{_GAP}(?:{'|'.join(_UNITS.values())})"
_SAID = f"{_NUMBERS} one half"
# Those that texts mostly hold come first.
_AMOUNTS = {
    "digits": _way(
        _DIGIT, rf"\d(?=[^\d.,])(?:{_UNIT}| ?(?:N(?:thousand|million|billion)|k|m|mm|mio|bn)\b)"
    ),
    "sign and digits": _way("€ $ £ ¥ ₹", r"[€$£¥₹] ?\d"),
    "code and digits": _way(_CODE[3:-1].replace("|", " "), rf"\b{_CODE} ?\d"),
    "part or none": _way(
        "half zero",
        rf"\bhalf (?:of )?(?:the|our|their|all) (?!{_NO_COUNT}){_PLURAL}"
        rf"|\bzero (?!{_NO_COUNT}){_PLURAL}",
    ),
    "things": _way(_DIGIT, rf"\d\+? (?!{_NO_COUNT}){_PLURAL}"),
    "words": _way(
        _SAID,
        rf"\b(?:{_NUMBER}{_UNIT}"
        rf"|(?:{_NUMBER}|one|half a) N(?:thousand|million|billion)\b"
        rf"|one (?:{_KIND_OF_DAY}(?!T(?:day|second)s?\b){_TIME}|{_MONEY}|percent))",
    ),
}

_HINTS = frozenset[str]().union(*(way.needs for way in (*_LABELS.values(), *_AMOUNTS.values())))

_WHOLE_WORD = re.compile(r"[a-z]+(?!\w)")
_PIECE = re.compile(r"[0-9]+|[a-z]+|[^\s\w]")
_ANY_DIGIT = re.compile(r"[0-9]")
_ANY_JOINED = re.compile(r"[a-z]\d|\d[./-]\d")
_SAID_NUMBERS = frozenset(("zero", *_SAID.split()))


def is_quantified(text: str) -> bool:
    """Whether `text` holds a number with a unit: a share, money, time, or people and things.

    Dates, years, versions and numbers that are names ("line 2", "Q3") count nothing.
    """
    text = normalise(text)
    has_digit = bool(_ANY_DIGIT.search(text))
    if not has_digit and _SAID_NUMBERS.isdisjoint(letters_alone(text).split()):
        return False  # by far the quickest, and true of most
    words = text.split()
    odd = {
        word: _WHOLE_WORD.sub(_with_mark, word)
        for word in words
        if not (word.isascii() and word.isalpha())
    }
    others = " ".join(odd)
    there = [*words, *_PIECE.findall(others)]
    if has_digit:
        there.append(_DIGIT)
        if _ANY_JOINED.search(others):
            there.append(_JOINED)
    ways = _ways(_HINTS.intersection(there))
    text = " ".join([_MARKED.get(word) or odd.get(word, word) for word in words])
    if not _holds_any(text, ways.amounts):
        return False
    counting = _without_labels(text, ways.labels)
    return counting == text or _holds_any(counting, ways.amounts)


def _with_mark(word: re.Match[str]) -> str:
    return _MARKED.get(word[0], word[0])


class _Ways(msgspec.Struct, frozen=True):
    """The ways of writing a number that a text may hold."""

    amounts: tuple[re.Pattern[str], ...]
    labels: tuple[re.Pattern[str], ...]


@lru_cache(maxsize=512)
def _ways(hints: frozenset[str]) -> _Ways:
    """Those of which a text holds a word."""
    amounts, labels = (
        tuple([way.pattern for way in table.values() if not hints.isdisjoint(way.needs)])
        for table in (_AMOUNTS, _LABELS)
    )
    return _Ways(amounts, labels)


def _holds_any(text: str, patterns: Iterable[re.Pattern[str]]) -> bool:
    return any(one.search(text) for one in patterns)


def _without_labels(text: str, labels: tuple[re.Pattern[str], ...]) -> str:
    """The text with a sign in the place of each number that counts nothing."""
    found = [label.search(text) for label in labels]
    if not any(found):
        return text
    kept: list[str] = []
    at = 0
    while first := min(filter(None, found), key=re.Match.start, default=None):
        kept += text[at : first.start()], ";"
        at = first.end()
        found = [
            label.search(text, at) if one and one.start() < at else one
            for label, one in zip(labels, found, strict=True)
        ]
    return "".join((*kept, text[at:]))
