"""Verbs of events: as done, going on or decided, in the active and in the passive."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.language.patterns import pattern

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
ADVERBS = (
    r"(?:(?:today|now|also|just|already|again|then|both|soon|once more|further|even|yesterday"
    rf"|earlier this \w+|this \w+|last (?:week|month|\w+day)|on \w+day|in {_MONTH}|\w+ly"
    r"|thus|therefore|at last|for the first time|jointly) )*"
)
"""What may stand inside a verb."""

_AGREED = (
    rf"(?:(?:has|have) )?{ADVERBS}(?:agreed|decided|resolved|undertaken|committed|pledged"
    r"|signed [^.;:]{0,60}?(?:agreement|contract|deal)"
    r"|(?:entered|entering|enters) into [^.;:]{0,60}?agreement"
    r"|reached [^.;:]{0,40}?agreement(?: with [^.;:]{0,60}?)?"
    r"|(?:announced|announces|unveiled|presented|confirmed) [^.;:]{0,50}?"
    r"(?:plans?|decision|agreement|intention))"
)
_DECIDED = rf"(?:{_AGREED}|(?:is|are) {ADVERBS}(?:set|going|about|due|preparing|getting ready)) to"
_PLANNED = r"(?:plans?|(?:is|are) (?:also )?planning|intends?) to"
_GLAD = (
    r"\b(?:is|are|am) (?:\w+ )?"
    r"(?:pleased|proud|delighted|excited|happy|thrilled|glad|honou?red) to"
)
_DOUBLED = pattern(
    r"(?:cut|shut|win|bag|get|put|let|set|begin|shed|tap|plan|snap|run|ship|net|equip|commit|trim"
    r"|drop|ban|refit|permit)"
)


def tells(verbs: str, *, planned: bool = False) -> str:
    """A pattern for verbs that are done, going on or decided.

    Args:
        verbs: with semicolons between them; an irregular one as "take, took, taken".
        planned: whether "plans to" counts as decided.
    """
    forms = [_forms(verb) for verb in verbs.split(";")]
    base, past, participle, third, going = ("|".join(one) for one in zip(*forms, strict=True))
    decided = rf"(?:{_DECIDED}|{_PLANNED})" if planned else _DECIDED
    return (
        rf"(?:\b(?:(?:has|have)|(?<=\w)['’](?:s|ve)) {ADVERBS}(?:{participle})"
        rf"|(?:\b(?:is|are|am)|(?<=\w)['’](?:re|s|m)) {ADVERBS}(?:{going})"
        rf"|(?:\b(?:will|shall)|(?<=\w)['’]ll) {ADVERBS}(?:{base})"
        rf"|\b{decided} {ADVERBS}(?:{base})|\b(?:is|are) to (?:{base})|{_GLAD} (?:{base})"
        rf"|\b(?:{past})|\b(?:{third})|(?:(?<=\bwe )|(?<=\band )|(?<=\bto ))(?:{base})"
        rf"|(?<=\band )(?:{going}))\b"
    )


def are_told(participles: str) -> str:
    """A pattern for passives that are done, going on or decided; semicolons between them."""
    past = "|".join(_listed(participles))
    return (
        rf"(?:\b(?:(?:has|have)|(?<=\w)['’](?:s|ve)) {ADVERBS}been {ADVERBS}(?:{past})"
        rf"|\b(?:was|were|is|are|gets?|got) {ADVERBS}(?:being )?(?:{past})"
        rf"|\b(?:will|shall) {ADVERBS}be {ADVERBS}(?:{past})"
        rf"|\b(?:is|are) (?:to|set to) be (?:{past})|^(?:{past}))\b"
    )


def by(verbs: str) -> str:
    """A pattern for "by doing" something."""
    return rf"\bby {ADVERBS}(?:{'|'.join(_forms(verb)[4] for verb in verbs.split(';'))})\b"


def _listed(words: str) -> Iterator[str]:
    yield from (word.strip() for word in words.split(";"))


def _forms(verb: str) -> tuple[str, str, str, str, str]:
    """Base, past, participle, third person and the form in -ing."""
    base, *others = (form.strip() for form in verb.split(","))
    word, space, rest = base.partition(" ")
    behind = space + rest
    past = others[0] if others else _past(word) + behind
    participle = others[1] if len(others) > 1 else past
    return base, past, participle, _third(word) + behind, _going(word) + behind


def _past(word: str) -> str:
    if word.endswith("e"):
        return f"{word}d"
    return f"{word[:-1]}ied" if _ends_in_y(word) else f"{_doubled(word)}ed"


def _third(word: str) -> str:
    if _ends_in_y(word):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("ch", "sh", "ss", "x", "z", "go")) else f"{word}s"


def _going(word: str) -> str:
    if word.endswith("e") and not word.endswith("ee"):
        return f"{word[:-1]}ing"
    return f"{_doubled(word)}ing"


def _doubled(word: str) -> str:
    return word + word[-1] if _DOUBLED.fullmatch(word) else word


def _ends_in_y(word: str) -> bool:
    return word.endswith("y") and word[-2] not in "aeou"


_ANNOUNCED = tells(
    "announce; report; confirm; complete; close; finalise; finalize; celebrate; share"
)
ANNOUNCES = rf"{_ANNOUNCED}(?: today| on \w+| that)?"
"""How a company says that something has happened."""
