"""Whether somebody put a figure on it: a number with a unit."""

from __future__ import annotations

import re
from functools import cache

from assistant.language.words import normalise

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"\b(?:19|20)\d\d\b"
_CODE = r"(?:eur|usd|gbp|chf|jpy|cad|aud|nzd|sek|nok|dkk|pln|czk|huf|inr|cny|sgd|zar|brl|mxn|aed)"
_MONEY = rf"(?:[€$£¥₹]|{_CODE}\b|euros?\b|dollars?\b|pounds?\b|francs?\b|yen\b|cents?\b|bucks\b)"
_TIME = (
    r"(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|quarters?|years?|yrs?"
    r"|shifts?|fortnights?|decades?|ms)\b"
)
_PEOPLE = (
    r"people|persons?|employees|staff|workers?|operators?|engineers?|technicians?|agents?|reps?"
    r"|sellers?|drivers?|nurses?|users?|fte|ftes|headcount|heads|customers?|clients?|accounts?"
    r"|patients?|members?|subscribers?|visitors?|guests?|students?|suppliers?|vendors?|partners?"
    r"|dealers?|hires|vacancies|managers?|analysts?|developers?|teams?"
)
_THINGS = (
    r"orders?|invoices?|tickets?|calls?|cases?|claims?|complaints?|requests?|incidents?|alarms?"
    r"|alerts?|errors?|defects?|faults?|failures?|outages?|breakdowns?|stops?|stoppages?"
    r"|interruptions?|changeovers?|deliveries|delivery|shipments?|parcels?|packages?|pallets?"
    r"|containers?|trucks?|vehicles?|cars?|trains?|aircraft|machines?|robots?|lines?|sites?"
    r"|plants?|factories|factory|stores?|shops?|branches|branch|offices?|warehouses?|countries"
    r"|country|markets?|locations?|buildings?|rooms?|beds?|units?|pieces?|items?|products?|skus?"
    r"|batches|bottles?|documents?|reports?|pages?|e-?mails?|leads?|deals?|opportunities|projects?"
    r"|jobs?|servers?|devices?|laptops?|sensors?|licen[cs]es?|seats?|applications?|systems?"
    r"|transactions?|payments?|contracts?|audits?|inspections?|accidents?|injuries"
)
_MEASURES = (
    r"t|tons?|tonnes?|kg|kilos?|kilograms?|grams?|lbs?|lit(?:re|er)s?|gallons?|barrels?|km"
    r"|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|[mk]?m[23]|kwh|mwh|gwh|kw|mw|gb|tb|mb"
)
_COUNTED = rf"(?:{_PEOPLE}|{_THINGS}|{_MEASURES})\b"
_SCALE = r"(?:hundred|thousand|million|billion|dozen|k|m|mm|mio|bn)\b"

# Only the last digit or number word matters: "10-15 %" and "two to three weeks" end in a number
# with a unit like any other.
_NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred"
    "|thousand|million|billion|dozen"
)
_SPOKEN = rf"(?:{_NUMBER_WORDS})\b"
_GAP = rf"(?: ?\+)?[ -]?(?:{_SCALE}[ -]?)?(?:of (?:our|the|their|its|your) )?"
_KIND_OF_DAY = (
    r"(?:(?:business|working|calendar|full|whole|more|extra|additional|unpaid|man|-)[ -])?"
)
_NOT_BETWEEN = (
    r"(?:and|or|of|the|a|an|in|on|at|to|for|with|why|that|which|who|when|where|how|is|are|was|were"
    r"|our|their|your|my|his|her|its|we|they|you|i|it|but|so|if|as|by|from|than|not)\b"
)
_KIND_OF_THING = rf"(?:(?!{_NOT_BETWEEN})[a-z][a-z'-]* ){{0,2}}"

_NO_UNIT = rf"(?! ?(?:%|percent|{_SCALE}|{_MONEY}|{_TIME}|{_COUNTED}))"

# Numbers that count nothing. Each begins a word.
_LABELS = {
    "date": r"\d{4}-\d\d?-\d\d?\b|\d\d?[./]\d\d?[./]\d{2,4}\b|24/7\b",
    "day of a month": rf"\d\d?(?:st|nd|rd|th)? (?:of )?{_MONTH}(?: \d{{4}}\b)?",
    "month": rf"{_MONTH} (?:\d\d?(?:st|nd|rd|th)?\b(?:,? {_YEAR})?|{_YEAR}){_NO_UNIT}",
    "in a year": rf"(?:in|by|since|until|till|during) {_YEAR}(?! {_TIME})",
    "year": rf"{_YEAR}{_NO_UNIT}",
    "time of day": r"\d\d?:\d\d\b|\d\d? ?[ap]\.?m\b|\d\d? o'clock",
    "ordinal": r"\d+(?:st|nd|rd|th)\b",
    "name": rf"(?!{_CODE})[a-z]+\d[\w.]*",
    "numbered": (
        r"(?:line|plant|site|phase|step|stage|version|release|iso|option|level|tier|page|item"
        r"|section|chapter|part|number|no\.|nr\.?|building|hall|room|round|gate|unit|windows"
        rf"|office|top)[ #]*(?:\d[\d.]*|{_SPOKEN}|one\b)"
    ),
    "numbered time": rf"(?:week|day|year|month|quarter|shift) (?:\d+\b|{_SPOKEN}){_NO_UNIT}",
}

# What makes a number a figure when it follows.
_UNITS = {
    "share": r"%|percent|per cent|pct|basis points|bps",
    "money": _MONEY,
    "time": rf"{_KIND_OF_DAY}{_TIME}",
    "rate": rf"(?:times )?(?:a|an|per|each|every) {_TIME}",
    "count": rf"{_KIND_OF_THING}{_COUNTED}",
}

_UNIT = rf"{_GAP}(?:{'|'.join(_UNITS.values())})"
_AMOUNTS = {
    "digits": rf"\d(?:{_UNIT}| ?(?:k|thousand|m|mm|mio|million|bn|billion)\b)",
    "words": (
        rf"\b(?:{_SPOKEN}{_UNIT}|{_CODE} ?\d"
        rf"|(?:{_SPOKEN}|one|half a) (?:thousand|million|billion)\b"
        rf"|one (?:{_KIND_OF_DAY}(?!days?\b|seconds?\b){_TIME}|{_MONEY}|percent))"
    ),
}

_NO_COUNT = (
    r"(?:is|was|has|does|as|its|this|us|plus|less|yes|always|perhaps|thus|reasons|things|points"
    r"|questions|topics|ways|steps|options|versions|ideas|issues)\b"
)
_AMOUNTS["things"] = rf"\d\+? (?!{_NO_COUNT})[a-z]{{2,}}s\b"
_AMOUNTS["part or none"] = (
    rf"\bhalf (?:of )?(?:the|our|their|all) (?!{_NO_COUNT})[a-z]{{2,}}s\b"
    rf"|\bzero (?!{_NO_COUNT})[a-z]{{2,}}s\b"
)

_WORDS = re.compile(r"\d|[a-z]+")
_NUMBERS = frozenset((*"0123456789", "one", "half", "zero", *_NUMBER_WORDS.split("|")))
_CODES = frozenset(_CODE.removeprefix("(?:").removesuffix(")").split("|"))
_SIGNED = re.compile(r"[€$£¥₹] ?\d")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Numbers that count nothing, and amounts: compiled when a text first needs them, in 14 ms."""
    label = re.compile(rf"\b(?:{'|'.join(_LABELS.values())})")
    return label, re.compile("|".join(_AMOUNTS.values()))


def is_quantified(text: str) -> bool:
    """Whether `text` holds a number with a unit: a share, money, time, or people and things.

    Dates, years, versions and numbers that are names ("line 2", "Q3") count nothing.
    """
    text = normalise(text)
    if _NUMBERS.isdisjoint(_WORDS.findall(text)):  # by far the quickest, and true of most
        return False
    if not _holds_amount(text):
        return False
    bare = _without_labels(text)
    return bare == text or _holds_amount(bare)


# To look for amounts and labels at every letter took eight times as long as at the few places
# where they can begin.
def _holds_amount(text: str) -> bool:
    """Whether an amount stands there; it begins with a sign, a code or a number."""
    if _SIGNED.search(text):
        return True
    _, amount = _patterns()
    begins = (word.start() for word in _WORDS.finditer(text) if word[0] in _NUMBERS or word[0] in _CODES)
    return any(amount.match(text, begin) for begin in begins)


def _without_labels(text: str) -> str:
    """The text with a semicolon for each label; one begins with a number or the word before it."""
    label, _ = _patterns()
    words, kept, done = [*_WORDS.finditer(text)], [], 0
    for word, following in zip(words, [*words[1:], None], strict=True):
        begin = word.start()
        near = word[0] in _NUMBERS or (following is not None and following[0] in _NUMBERS)
        if near and begin >= done and (found := label.match(text, begin)):
            kept.append(text[done:begin])
            done = found.end()
    return ";".join([*kept, text[done:]])
