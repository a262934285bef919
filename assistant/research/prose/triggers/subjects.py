"""Who does what a sentence tells: the page's company, another one, or a person."""

from __future__ import annotations

import re
from typing import Literal

import msgspec

from assistant.research.prose.name_words import NO_NAMES
from assistant.research.prose.names import find_names
from assistant.research.prose.ours import Ours
from assistant.research.prose.triggers.subject_words import (
    ADVERBIAL,
    ADVERBS_BEHIND,
    AIM,
    ARTICLE,
    BOUNDARY,
    BRACKETS,
    COORDINATING,
    GOVERNED,
    LEGAL,
    LISTED,
    LOOSE,
    NAMED,
    NOBODY,
    NOT_US,
    OPENING,
    OUR,
    PART_BEHIND,
    PART_OF,
    PLACE_OF_THING,
    PRONOUN,
    PUBLIC,
    SHORT_LIST,
    SMALL,
    SPEAKS,
    THE_FIRM,
    WE,
    WE_FIRST,
)

SubjectKind = Literal["ours", "generic", "other", "person", "pronoun", "thing", "nobody"]

_DEEPEST = 8
_LONGEST_FIRM = 7  # words of "the family-owned maker of ..."


class Subject(msgspec.Struct, frozen=True):
    """Who stands before a verb: `words` name them, in the page's words; `phrase` is all of it.

    A generic one is "the company", or "the museum".
    """

    kind: SubjectKind
    words: str = ""
    phrase: str = ""


def subject_of(text: str, ours: Ours) -> Subject:
    """Who does what follows a text.

    Args:
        text: a sentence up to a verb.
        ours: what the page's company is called.
    """
    return _subject(ADVERBS_BEHIND.sub("", _without_asides(text)), ours, 0)


def leading(text: str, ours: Ours) -> Subject:
    """The subject with which a clause begins, whatever follows."""
    head = _first_part(OPENING.sub("", text.strip()))
    if WE_FIRST.match(head):
        return Subject("ours", head.split()[0])
    for name in ours.names:
        if head.startswith(name):
            return Subject("ours", name)
    words = head.split()
    for count in range(min(_LONGEST_FIRM, len(words)), 1, -1):
        start = " ".join(words[:count])
        if THE_FIRM.match(start):
            return Subject("generic", start)
    return _classified(head, ours)


def is_public(words: str) -> bool:
    """Whether "the museum" and its like are as often somebody else's."""
    return bool(re.search(rf"\b(?:{PUBLIC})s?$", words, re.I))


def _without_asides(text: str) -> str:
    """Brackets and legal forms away, in the same length."""
    covered = BRACKETS.sub(lambda found: " " * len(found[0]), text)
    return LEGAL.sub(lambda found: " " * len(found[0]), covered)


def _subject(text: str, ours: Ours, depth: int) -> Subject:
    """Go back from clause to clause until one has a subject."""
    text = text.rstrip()
    if part := PART_BEHIND.search(text):
        return Subject("generic", part[0], part[0])
    found = None if depth > _DEEPEST else _last_boundary(text)
    if found is None:
        return _of_clause(text, ours)
    word = (found["word"] or "").lower()
    left, right = text[: found.start()], text[found.end() :].strip()
    if not right.strip(" ,"):
        return _of_nothing(word, left, ours, depth)
    if word in COORDINATING:
        return _coordinated(left, right, ours, depth)
    is_closed = right.endswith(",") and _is_aside(word, left, found[0], right)
    mine = _of_clause(right, ours)
    if is_closed or (mine.kind == "thing" and word in LOOSE and left.strip()):
        return _subject(f"{left}," if is_closed else left, ours, depth + 1)
    is_told = mine.kind == "pronoun" and bool(left.strip())
    return (is_told and _speaking(left, ours)) or mine


def _of_nothing(word: str, left: str, ours: Ours, depth: int) -> Subject:
    """The subject of a verb directly behind a boundary."""
    if word in ("which", "who", "that"):
        return _antecedent(left, ours)
    if word in COORDINATING:
        return leading(_last_clause(left), ours)
    return _subject(left, ours, depth + 1)


def _last_boundary(text: str) -> re.Match[str] | None:
    return max(BOUNDARY.finditer(text), key=lambda found: found.start(), default=None)


def _last_clause(text: str) -> str:
    """What follows the last mark that divides clauses."""
    cuts = [found.end() for found in BOUNDARY.finditer(text) if not found["word"]]
    return text[cuts[-1] :] if cuts else text


def _is_aside(word: str, left: str, boundary: str, right: str) -> bool:
    """Whether words up to a comma only stand between the subject and its verb."""
    return (
        word in ("which", "who", "that")
        or boundary.startswith(",")
        or left.endswith(",")
        or bool(ADVERBIAL.match(right))
        or not NAMED.search(right)
    )


def _speaking(left: str, ours: Ours) -> Subject | None:
    """Whom "it" means in what somebody announces."""
    clause = OPENING.sub("", _last_clause(left)).strip()
    speaks = SPEAKS.match(clause)
    if speaks and speaks["who"].lower() not in NO_NAMES and not ours.meant_in(speaks["who"]):
        return Subject("other", speaks["who"])
    before = leading(clause, ours)
    return before if before.kind in ("ours", "generic", "other", "person") else None


def _antecedent(left: str, ours: Ours) -> Subject:
    """Whom "who" or "which" means: what stands last before it."""
    parts = re.split(r"[,;:”\"]", left.rstrip(" ,"))
    while len(parts) > 1 and ARTICLE.match(parts[-1]):
        parts.pop()
    tail = parts[-1]
    names = [*NAMED.finditer(tail)]
    start = names[0].start() if len(names) > 1 else 0
    return _classified(tail[start:].strip(), ours)


def _coordinated(left: str, right: str, ours: Ours, depth: int) -> Subject:
    """Of "A and B": both where A is only a name, else B."""
    first = OPENING.sub("", _last_part(left)).strip(" ,").rpartition(": ")[2]
    mine, other = _of_clause(right, ours), leading(first, ours)
    if _is_listed(first):
        if mine.kind == "ours" or other.kind == "ours":
            return mine if mine.kind == "ours" else other
        both = f"{first} and {right}"
        return Subject("other", both, both) if other.kind == "other" else mine
    if mine.kind == "thing" and left.strip():
        return _subject(left, ours, depth + 1)
    return other if mine.kind == "pronoun" else mine


def _is_listed(words: str) -> bool:
    """Whether words are a name, or a few words for somebody, and no clause of their own."""
    head = words.partition(",")[0]
    is_name = all(word[0].isupper() or word in SMALL for word in head.split())
    is_short = head.lower().startswith(LISTED) and bool(SHORT_LIST.match(head))
    return bool(head) and (is_name or is_short or head.lower() == "we")


def _last_part(left: str) -> str:
    found = _last_boundary(left)
    return left[found.end() :] if found else left


def _first_part(clause: str) -> str:
    """What stands before the first comma, adverbials aside."""
    parts = [part.strip() for part in clause.split(",") if part.strip()]
    return next((part for part in parts if not ADVERBIAL.match(part)), parts[0] if parts else "")


def _of_clause(clause: str, ours: Ours) -> Subject:
    """The subject of a clause that ends before its verb."""
    clause = OPENING.sub("", clause.strip())
    if clause.endswith(","):
        return _classified(_first_part(clause), ours)
    return _classified(clause.rpartition(",")[2].strip(), ours)


def _classified(phrase: str, ours: Ours) -> Subject:
    """What a noun phrase names."""
    words = OPENING.sub("", phrase).strip(" ,")
    kind, named = _kind(words, ours)
    return Subject(kind, named, words)


def _kind(words: str, ours: Ours) -> tuple[SubjectKind, str]:
    person = _person_behind(words)
    name = next((one for one in ours.names if one in words), "")
    firm = THE_FIRM.search(words)
    if NOBODY.match(words):
        found: tuple[SubjectKind, str] = ("nobody", words)
    elif WE.search(words) or PRONOUN.search(words):
        found = ("ours" if WE.search(words) else "pronoun"), words.rpartition(" ")[2]
    elif person and not any(person in one for one in ours.names):
        found = "person", person
    elif name:
        found = _kind_of_ours(words, name)
    elif OUR.match(words) and not AIM.search(words):
        found = ("other" if NOT_US.search(words) else "ours"), words
    elif firm and (not firm.start() or ADVERBIAL.match(words)):
        found = "generic", firm[0]
    else:
        is_other = _is_named(PLACE_OF_THING.sub("", words)) or NOT_US.search(words)
        found = ("other" if is_other else "thing"), words
    return found


def _person_behind(words: str) -> str:
    """The person's name with which words end."""
    found = [*find_names(words, 0, len(words))]
    return found[-1].text if found and found[-1].end >= len(words.rstrip(" .")) else ""


def _kind_of_ours(words: str, name: str) -> tuple[SubjectKind, str]:
    """Our name alone, or governed by what belongs to us, or to others: "customers of"."""
    before, _, behind = words.partition(name)
    if NOT_US.search(behind) or (NOT_US.search(before) and not PART_OF.search(before)):
        return "other", words
    if GOVERNED.search(before) and not PART_OF.search(before):
        is_adverbial = bool(ADVERBIAL.match(words)) and not behind.strip()
        return ("ours", name) if is_adverbial else ("other", words)
    return "ours", name


def _is_named(words: str) -> bool:
    """Whether words hold a name, and not only begin a sentence."""
    names = [found for found in NAMED.finditer(words) if found[0].lower() not in NO_NAMES]
    return any(found.start() > 0 for found in names) or (bool(names) and " " not in words)
