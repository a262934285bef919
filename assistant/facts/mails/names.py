"""Whose name is whose in a mail: ours, and the reader's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from assistant.language.patterns import pattern
from assistant.language.replies import newest_text
from assistant.once import once
from assistant.records.mail import Mail

_WE = pattern(r"\b(?:we|our)\b", re.IGNORECASE)
_WORD = pattern(r"[^\W\d_][\w&’'-]*")
_SIGNED = 40
_INTRODUCED = pattern(
    r"\b(?:I(?:'m| am)[^.?!\n]{0,60}?|[Tt]his is [A-Z]\w+|[Mm]y name is [A-Z]\w+[^.?!\n]{0,40}?)"
    r"\b(?:with|at|from|of|for) ([A-Z][\w&’'-]+(?: [A-Z&][\w&’'-]*){0,3})"
)
_AT_US = pattern(
    r"(?:^|[.!?]\s+)(?:Here )?[Aa]t ([A-Z][\w&’'-]+(?: [A-Z&][\w&’'-]*){0,3}),? we\b", re.M
)
_IS_A_FIRM = pattern(
    r"(?:^|[.!?\n]\s*)((?:[A-Z][\w&’'-]+ (?:& )?){1,3}?)(?:has been|have been|has opened|has"
    r" launched|is (?:a|an|the|one of"
    r"|proud)|are (?:an?|the) (?=(?:[\w-]+ ){0,3}?(?:leading|largest"
    r"|provider|supplier|maker|manufacturer|company|firm|team|agency|specialist)s?\b)|was founded"
    r"|offers|provides|helps|delivers|speciali[sz]es"
    r"|supports|serves|combines|supplies)\b"
)
_BENEFITS = pattern(
    r"(?:^|[.!?,\n]\s*)([A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+)?) (?:now |also |simply |has been )?"
    r"(?:has (?:advised|served|helped|supported|trained|delivered|designed)|help(?:s|ing|ed)"
    r"|empower(?:s|ing)|enabl(?:es|ing)|provid(?:es|ing)|offers|deliver(?:s|ing)"
    r"|transform(?:s|ing)|combines|unlocks|streamlin(?:es|ing)|simplif(?:ies|ying)"
    r"|automat(?:es|ing)|gives you|lets you|saves you|takes (?:the|care)|connects|brings|supports"
    r"|speciali[sz]es|turns|makes it|serv(?:es|ing)|pow(?:ers|ering)|uses|tracks|records|monitors"
    r"|maintains|cuts|reduces|improves|increases|boosts|lets|covers|replaces|plugs|integrates"
    r"|analy[sz]es"
    r"|scans|detects|generates|features|includes|guarantees|comes with|works with)\b"
)
_POSSESSED = pattern(
    r"\b([A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+)?)['’]s (?:[\w-]+ )?(?:approach|platform|team|solutions?"
    r"|experts"
    r"|engineers|range|services|software|products?|technology|portfolio|app|mission|customers"
    r"|clients)\b"
)
_SHINES = pattern(
    r"\b(?:where|everything|what|how|why|[Mm]eet|[Tt]ry|[Dd]iscover|[Ww]ith|swear by|rely on|rave"
    r" about) ([A-Z][\w&’'-]+"
    r"(?: [A-Z][\w&’'-]+)?) (?:comes in|shines|steps in|can do|does|offers|(?:now |also )?takes"
    r" (?:the|all|care)|never (?:calls|sleeps|takes|forgets|stops|misses))\b"
    r"|(?:^|[.!?\n]\s*)([A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+)?) (?:takes (?:the (?:pain|hassle|stress"
    r"|work)|all)"
    r"|does (?:it all|the rest)|never (?:calls|sleeps|forgets|stops)|has you covered|fixes"
    r"|solves)\b"
)
_PRESENTED = pattern(
    r"(?:[Mm]eet|[Ii]ntroducing|[Ss]ay hello to|[Dd]iscover|[Tt]ry|[Aa]bout)"
    r" ([A-Z][\w&’'-]+)(?=[,:!]|$)"
)
_CREW = pattern(
    r"(?:^|\n)(?:(?:[Yy]our|[Tt]he) ([A-Z][\w&’'-]+(?: [A-Z][\w&’'-]+)?) (?:crew|[Tt]eam|gang"
    r"|family|people)"
    r"|Team ([A-Z][\w&’'-]+))\s*$"
)
"""Who signs for a firm: *The Otto crew*."""
_PRONOUNS = frozenset(
    [
        "here",
        "attached",
        "enclosed",
        "below",
        "today",
        "it",
        "this",
        "that",
        "he",
        "she",
        "they",
        "we",
        "you",
        "there",
        "who",
        "which",
        "what",
        "i",
    ]
)
_COMMON = frozenset(
    """
    the and of for at in on to team partner partners director manager head best kind regards yours
    sincerely faithfully ltd gmbh inc llc llp plc group company co service services customer care
    relationship client happiness onboarding corporate communications sales marketing limited
    """.split()  # noqa: SIM905
)


class Names:
    """Whose name is whose in a mail; what it says itself is looked for when somebody asks.

    Args:
        mail: the mail.
        given: names of company and products that are known to be ours.
        theirs: names of reader and account.
    """

    def __init__(self, mail: Mail, given: Iterable[str], theirs: tuple[str, ...]) -> None:
        self._mail = mail
        self._given = given
        self.theirs = theirs

    @once
    def ours(self) -> tuple[str, ...]:
        """What we and our products are called, in small letters."""
        cut = newest_text(self._mail.text)
        return own_names(cut.text, cut.signature, self._given, self._mail.subject)

    @once
    def merged(self) -> tuple[str, ...]:
        """What stands where a mail merge writes the reader's company."""
        return tuple(merged_names(self._mail.subject, newest_text(self._mail.text).text))

    @once
    def everybodys(self) -> frozenset[str]:
        """Every word of them: a mail merge knows them all."""
        every = (*self.ours, *self.theirs, *self.merged)
        return frozenset(word for name in every for word in words(name))


def words(name: str) -> list[str]:
    """The words of a name, small."""
    return [word.replace("’", "'").removesuffix("'s").lower() for word in _WORD.findall(name)]


def own_names(
    text: str, signature: str, given: Iterable[str], subject: str = ""
) -> tuple[str, ...]:
    """What we and our products are called: as given, else as the mail itself says it.

    Args:
        text: the newest words of the mail.
        signature: what was cut below them.
        given: names that are known to be ours.
        subject: the subject line.
    """
    found = [*given, *_introduced(text, subject), *_signed(signature)]
    return tuple(dict.fromkeys(name.lower() for name in found if name.strip()))


def _introduced(text: str, subject: str) -> Iterator[str]:
    for found in (*_INTRODUCED.finditer(text), *_AT_US.finditer(text)):
        yield found[1]
    for shown in (*_SHINES.finditer(text), *_PRESENTED.finditer(subject), *_CREW.finditer(text)):
        yield next(filter(None, shown.groups()))
    speaks_of_us = _WE.search(text)
    for found in _BENEFITS.finditer(text):
        if found[1].lower() not in _PRONOUNS and found[1] not in greeted_name(text):
            yield found[1]
    for found in _POSSESSED.finditer(text) if speaks_of_us else ():
        if found[1] not in greeted_name(text):
            yield found[1]
    for found in _IS_A_FIRM.finditer(text) if speaks_of_us else ():
        name = found[1].strip()
        if name.lower() not in _PRONOUNS and name not in greeted_name(text):
            yield name


def _signed(signature: str) -> Iterator[str]:
    """The names of firms below the name of who signs."""
    lines = [line.strip() for line in signature.splitlines() if line.strip()]
    for line in lines[1:]:
        name = line.rpartition(",")[2].strip()
        telling = [word for word in words(name) if word not in _COMMON]
        if (
            telling
            and len(line) < _SIGNED
            and name[:1].isupper()
            and not any(map(str.isdigit, name))
        ):
            yield name


_FIRM = r"([A-Z][\w&’'-]+(?: (?:& )?[A-Z][\w&’'-]*){0,3})"
_MERGED = pattern(
    r"\b(?:[Yy]ou(?:['’]re|r)?|doing|success|growth|work|role|team|person|folks)\b"
    rf"[^.?!,;:\n]{{0,60}}? (?:at|like) {_FIRM}"
)
"""Where a mail merge puts the reader's company."""
_SUBJECTS = pattern(
    rf"(?i:(?:an? )?(?:quick |big |small )?(?:idea|question|thought)s? (?:for|about|re) ){_FIRM}"
    rf"|{_FIRM} ?(?:x|\+|<>|<->|&|/|\|) ?{_FIRM}$"
)


def merged_names(subject: str, text: str) -> Iterator[str]:
    """The reader's company, where it stands as a mail merge writes it: *what you do at Parkview*.

    Args:
        subject: the subject line.
        text: the newest words of the mail.
    """
    for found in _MERGED.finditer(text):
        yield found[1]
    if announced := _SUBJECTS.match(subject):
        yield announced[1] or announced[2]


_GREETED = pattern(
    r"\s*(?:hi|hello|hey|dear|hallo|hola|bonjour|ciao|good (?:morning|afternoon|evening))[ \t]+"
    r"((?:[^\W\d_][\w.’'-]*[ \t]*){1,4})(?=[,!.:;–-]|\n|$)",
    re.IGNORECASE,
)
_ALONE = pattern(r"\s*([^\W\d_a-z][\w’'-]+(?: [^\W\d_a-z][\w’'-]+)?)[,!][ \t]*\n")
_NOBODY = frozenset(
    """
    sir madam sirs gentlemen ladies all both team there everybody everyone colleague colleagues
    customer customers client clients partner partners friend friends owner owners manager member
    members reader readers subscriber user users guys folks people neighbour neighbours
    """.split()  # noqa: SIM905
)
_TITLES = frozenset(
    ["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "sir", "madam", "captain", "the"]
)


def greeted_name(text: str) -> str:
    """Whom a mail greets, such as `Ms Kassam`; "" where it names nobody."""
    found = _GREETED.match(text) or _ALONE.match(text)
    name = found[1].strip() if found else ""
    return name if _NOBODY.isdisjoint(words(name)) else ""


def first_name(name: str) -> str:
    """What one calls somebody; with a title before it the whole name."""
    first = name.split(maxsplit=1)[0] if name.strip() else ""
    return name if first.rstrip(".").lower() in _TITLES else first
