"""The posts that people hold, as pages write them."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern

_HEADS = (
    r"chief|president|chair(?:man|woman|person)?|directors?|officer|manager|head|(?:co-?)?founders?"
    r"|partner|owner|executive|secretary|treasurer|controller|analyst|professor|principal|dean"
    r"|spokes(?:man|woman|person)|engineer|designer|fore(?:man|woman)|steward|delegate|captain"
    r"|master|skipper|nurse|midwife|matron|physician|surgeon|housekeeper|forester|underwriter"
    r"|economist|scientist|editor|lead(?:er)?|rector|governor|commissioner|senator|ambassador"
    r"|minister|mayor|inspector|superintendent|supervisor|coordinator|administrator|counsel|lawyer"
    r"|attorney|architect|planner|buyer|merchandiser|consultant|advis[eo]r|representative|trustee"
    r"|member|curator|conductor|provost|chancellor|warden|bursar|registrar|comptroller|evangelist"
    r"|scholar|researcher|fellow|lecturer|teacher|head(?:master|mistress|teacher)|technician"
    r"|operator|developer|programmer|strategist|accountant|auditor|actuary|clerk|organi[sz]er"
    r"|councillor|boss|councilman|councilwoman|prefect|sheriff|judge|general|colonel|admiral|shipwright"
    r"|(?:senior |group |executive )*vice[- ]president|[se]?vp|md|gm|c[a-z]{1,2}o|ch?ro|deputy"
)
_FIELDS = (
    r"accounts?|acquisitions?|administration|advertising|advocacy|affairs|agronomy|ai|analytics"
    r"|animal|area|art|asia|asset|assets|assistant|associate|assurance|audit|board|brand|brewing"
    r"|business|buying|care|casting|category|central|civil|claims|climate|clinical|coatings"
    r"|commerce|commercial|communications?|community|compliance|construction|content|contracts?"
    r"|corporate|country|creative|credit|culture|customers?|customer|cyber|data|delivery|demand"
    r"|deputy|design|development|digital|distribution|district|diversity|division|ecommerce"
    r"|education|emea|energy|engagement|engineering|environment|environmental|equity|esg|estates"
    r"|europe|events|executive|experience|export|external|facilities|facility|farms?|field|film"
    r"|finance|financial|fire|first|fleet|food|foundry|founding|fulfilment|general|global"
    r"|governance|government|grain|group|growth|health|honorary|hospitality|hr|human|impact"
    r"|independent|industrial|management|executive|advisory|supervisory|information|infrastructure|innovation|insights?|integration"
    r"|integrity|interim|internal|international|investigations|investments?|investor|it|joint"
    r"|jury|kitchen|knowledge|labou?r|laundries|learning|legal|lending|lifetime|line|local"
    r"|logistics|maintenance|managing|manufacturing|market|marketing|markets|materials|media"
    r"|medical|member|membership|merchandise|mill|mobility|mortgages|national|network|night"
    r"|non-executive|northern|nursing|office|officer|operating|operations|orchard|outgoing"
    r"|packaging|partner|partnerships|party|patient|payable|people|performance|pharmacy|planning"
    r"|plant|platform|policy|port|portfolio|practice|press|pricing|principal|private|procurement"
    r"|product|production|products|professional|programmes?|programs?|project|projects|property"
    r"|public|purchasing|quality|quarry|rail|regional|regulatory|relations|reliability|repair"
    r"|research|resources|responsibility|restaurants?|retail|revenue|risk|safety|sales|science"
    r"|security|senior|service|services|shared|shift|shop|shop-floor|site|social|software|solutions"
    r"|sourcing|southern|staff|stakeholder|standards|station|stores?|strategic|strategy|success"
    r"|supervisory|supply|support|sustainability|systems|talent|technical|technology|tenant"
    r"|territory|trade|training|transformation|transport|treasury|trust|trustees|underwriting|union"
    r"|utilities|ventures|vice|visual|warehouse|waste|water|western|eastern|wholesale|women"
    r"|workforce|works|works council|world|yard|youth|hull|design|chain|studies|thoracic|surgery"
    r"|silviculture|oncology|paediatrics|pediatrics|nutrition|chemistry|physics"
)
_CRAFT = r"(?:chief|head|lead|master|senior) [a-z]{2,12}(?:er|or|ist|ian|ef)"
_SMALL = r"of|and|&|for|the|to|in|und|de"
HEAD = pattern(rf"\b(?:{_HEADS})\b", re.I)
"""A word that makes words a post."""
FIELD = pattern(rf"(?:{_FIELDS})", re.I)
"""A word that says what the post is about."""

_PREFIX = pattern(
    rf"(?:(?:acting|deputy|former|then|new|incoming|(?:{_FIELDS})|(?:{_HEADS}))(?:,? |-))*"
    rf"(?:{_HEADS}|{_CRAFT})(?: (?:of|for) (?:the )?(?:{_FIELDS}))?"
    rf"(?: (?:and|&) (?:(?:{_FIELDS}|{_HEADS}) )*(?:{_HEADS}|{_CRAFT}))?$",
    re.I,
)
_LEADING = pattern(
    r"(?:our|the|its|their|his|her|a|an|as|also|now|currently|both|is|was|"
    r"[^\W\d_][\w-]*['’]s)\s+",
    re.I,
)
_ENDS = pattern(
    r"[,.;:()\[\]“”\"«»|\n•]|\s[–—-]\s|\s(?:at|who|whom|whose|which|that|himself|herself|said|says|told|with|from|by"
    r"|since|until|when|where|while|will|has|had|is|was|are|were|and (?:who|has|is|was|he|she|they)"
    r"|in (?:the|19|20|[A-Z])\w*|for (?:the|more|over|almost|nearly|thirty|twenty|ten|\d))\b",
)
_ORGANISATION = pattern(
    rf"\s(?:of|for)\s+(?:the\s+)?(?:(?:rival|partner|customer|supplier|neighbour(?:ing)?|competitor"
    rf"|start-?up|parent|sister|[a-z]+-based)\s+)?(?!(?:{_FIELDS}|{_HEADS}|[a-z])\b)(?-i:[A-Z\d])",
    re.I,
)
_RELATION = pattern(r"\w+(?: \w+)? and ")
_TRAILING = pattern(
    r"(?:[\s,]+(?:and|&|for|of|to|in|on|as|or|but|today|now|again|currently|too))*[\s,]*$"
)
_NOT_IN_POST = pattern(r"^(?:(?:new|then|former|incoming|outgoing)\s+)+", re.I)
_NO_POST = pattern(r"\b(?:not|no|to|by|be|been|related|about|under|over|after|before|like|than)\b")
_ARTICLE = pattern(r"\b(?:the|our|its|their|his|her|whose)\s+$|['’]s?\s+$", re.I)
_LONGEST = 90
_MOST_WORDS = 12


def role_behind(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The post with which a part of a text begins, without the organisation.

    Args:
        text: the page's.
        start: where the post could begin, behind the comma or bracket after a name.
        end: where to stop.
    """
    end = min(end, start + _LONGEST)
    while leading := _LEADING.match(text, start, end):
        start = leading.end()
    if (relation := _RELATION.match(text, start, end)) and not HEAD.search(relation[0]):
        start = relation.end()
    ends = _ENDS.search(text, start, end)
    stop = ends.start() if ends else end
    organisation = _ORGANISATION.search(text, start, stop)
    stop = organisation.start() if organisation else stop
    words = _TRAILING.sub("", text[start:stop])
    head = HEAD.search(words)
    if not head or len(words.split()) > _MOST_WORDS or _NO_POST.search(words, 0, head.start()):
        return None
    return start, start + len(words)


def role_before(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The post with which a part of a text ends: "chief executive" before a name."""
    start = max(start, end - _LONGEST)
    words = text[start:end].rstrip(" ,")
    divided = "," in text[start + len(words) : end]
    for begin in [0, *(found.end() for found in pattern(r"[\s(“\"]+").finditer(words))]:
        role = words[begin:]
        begins = not words[:begin].strip() or words[:begin].rstrip()[-1] in '.!?”"'
        if role and _PREFIX.match(role) and (begins or not _is_mixed(role)):
            alone = divided and not _ARTICLE.search(words[:begin])
            end = start + len(words)
            return None if alone else (end - len(_NOT_IN_POST.sub("", role)), end)
    return None


def _is_mixed(role: str) -> bool:
    """ "Torsk chief executive": a name before a post in small letters is not part of it."""
    first, _, rest = role.partition(" ")
    is_name = first[0].isupper() and not first.isupper() and not HEAD.fullmatch(first)
    return is_name and rest[:1].islower()
