"""How pages tell that a company wins a prize."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import MARK, MARKED, NAME
from assistant.research.prose.triggers.verbs import are_told, tells
from assistant.research.prose.triggers.way import table, way

_LINK = r"(?:of the|of|for the|for|the|and|&|in|de|du|der)"
_BIG = r"(?-i:[A-ZÀ-ÖØ-Þ0-9])[\w’'&.-]*"
_ENDING = (
    r"(?:awards?|prizes?|medals?|troph(?:y|ies)|cups?|bolt|seal|honou?rs?|label|stars?|crown"
    r"|shield|distinction|oscars?|diploma|lions?|laurels?|medallion|plaque|grand prix|prix|preis)"
)
_PRIZE = (
    rf"(?P<other>(?:{_BIG} (?:{_LINK} )?){{1,6}}?(?-i:[A-Z])?{_ENDING}\b"
    rf"(?: (?:of|for|at) (?:the )?{NAME})?(?: \d{{4}})?"
    rf"|(?:{_BIG} ){{0,4}}{_BIG} of the (?:year|month|decade|century)\b(?: \d{{4}})?"
    rf"|(?:the )?best (?:{_BIG} ?){{1,5}})"
)
_DETERMINED = (
    r"(?:(?:the|a|an|its|our|two|three|four|five|this year[’']s|\d{4}|second|third|first|coveted"
    r"|prestigious|annual|national|international|regional|renowned|sought-after|gold|silver"
    r"|bronze|main|top|special) )*"
)
_WON = tells(
    "win, won; receive; take, took, taken; take home, took home, taken home; pick up; collect"
    "; earn; scoop; bag; accept; claim; land; get, got; secure; bring home, brought home"
    "; be given, was given, been given; be presented with, was presented with, been presented with"
)
_GIVEN = are_told(
    "awarded; given; presented with; honou?red with; recogni[sz]ed with; decorated with; handed"
    "; rewarded with; distinguished with"
)
_NAMED = are_told(
    "named; crowned; voted; declared; recogni[sz]ed as; honou?red as; judged; chosen as; ranked"
    "; elected"
)
_CALLED = (
    rf"(?:{_NAMED}"
    r"|(?<=\w )(?-i:Named|Crowned|Voted|Ranked)\b)"
)
_WIN = rf"(?:{_WON}|{_GIVEN}|\b(?:is|are) (?:the|a|one of the|among the) (?:\w+ )?winners? of)"
_TITLE = (
    r"(?P<other>(?:(?!(?:as|by|to)\b)[\w’'&-]+ ){0,5}?of the (?:year|month|decade)\b(?: \d{4})?"
    r"|(?:[\w’'&-]+ ){0,3}champions?\b"
    r"|(?-i:Best|Top|Leading|Great|Leader)\b[^.;:,]{3,60}?(?=[,.]| (?:by|at|in|for)\b|$)"
    r"|(?:best|top) [^.;:,]{3,60}?(?=[,.]| (?:by|at|for)\b|$))"
)
_HAND = tells("award; give, gave, given; present; hand; grant; honour; honor; recognise; recognize")

AWARD = table(
    "award",
    r"award|prize|medal|troph|cup|bolt|seal|honou?r|label|star|crown|shield|distinction"
    r"|oscar|diploma|lion|laurel|plaque|prix|preis|gold|silver|bronze|of the|best|top|lead"
    r"|great|champion|title|accolade",
    way(
        "ours",
        rf"{_WIN} {_DETERMINED}{MARK}{_PRIZE}",
        "Brightmoor has won the Queen Ingrid Award for its cheeses.",
        "Brightmoor has won the Queen Ingrid Contract for its cheeses.",
    ),
    way(
        "ours",
        rf"{_WIN} {_DETERMINED}{MARK}(?P<other>{NAME}){MARKED}, (?:[\w’'-]+ ){{0,6}}?"
        r"(?:honou?r|prize|award|distinction|accolade|title)\b",
        "Brightmoor has been awarded the Golden Bolt, the trade's highest honour.",
        "Brightmoor has been given the Golden Mean, the trade's oldest pub.",
    ),
    way(
        "ours",
        rf"{_WIN} {_DETERMINED}(?:[\w’'-]+ ){{0,3}}?(?:gold|silver|bronze|awards?|prizes?|medals?"
        r"|honou?rs?|troph(?:y|ies)|stars?|title)(?: medals?)? (?:at|in|from|of|with|by) "
        rf"(?:the |this year[’']s )?(?P<other>{NAME})",
        "Our lager has taken gold at the World Beer Cup.",
        "Our lager has taken root at the World Beer Cup.",
    ),
    way(
        "ours",
        rf"{_WIN} {_DETERMINED}(?P<other>(?:(?!(?:contract|order|that|which|from|to)\b)"
        r"[\w’'-]+ ){0,4}?(?:award|prize|medal|trophy)) (?:for|from|in)\b",
        "We have won the national prize for apprentices.",
        "We have won the national race for apprentices.",
    ),
    way(
        "ours",
        rf"{_CALLED} (?:as )?(?:the |a |an |one of |among )*{_TITLE}",
        "Brightmoor was named Employer of the Year on Thursday.",
        "Brightmoor was named after a hill.",
    ),
    way(
        "theirs",
        rf"(?:{tells('go, went, gone')}|{are_told('awarded; presented; given; handed')})"
        rf"(?: this year)? to (?P<us>{NAME}|us)\b",
        "The German Design Prize goes to Brightmoor.",
        "The German Design Prize goes to Kilnex.",
        subject=rf"{_ENDING}|of the year",
    ),
    way(
        "any",
        rf"{_HAND} (?P<us>{NAME}|us) (?:with )?{_DETERMINED}{MARK}{_PRIZE}",
        "The jury awarded Brightmoor the Innovation Cup.",
        "The jury awarded Kilnex the Innovation Cup.",
    ),
)
