"""How pages tell that a company has a new partner."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import MARK, NAME
from assistant.research.prose.triggers.verbs import ADVERBS, ANNOUNCES, are_told, tells
from assistant.research.prose.triggers.way import table, way

_PLAIN = r"(?!(?:that|which|who|because|when|if|and|but|for|to|on|in)\b)[\w’'-]+"
_OTHER = rf"(?:the |a |an |its |our )?(?:{_PLAIN} ){{0,6}}?{MARK}(?P<other>{NAME})"
_SORT = (
    r"(?:cooperation|co-operation|partnership|collaboration|distribution|licen[cs]ing|licen[cs]e"
    r"|supply|framework|reseller|research|development|marketing|commercial|strategic|offtake"
    r"|agency|franchise)"
)
_PACT = (
    r"(?:partnership|cooperation|co-operation|collaboration|alliance|joint venture"
    rf"|{_SORT} (?:agreement|deal|pact|accord)|memorandum of understanding|mou\b"
    r"|letter of intent|agreement|pact|accord)"
)
_TOGETHER = (
    r"(?:partnership|joint venture|alliance|memorandum of understanding|cooperation agreement"
    r"|collaboration|cooperation)"
)
_BASES = (
    r"(?:sign|form|agree on|enter|announce|expand|extend|renew|deepen|launch|start|strike|seal)"
)
_SIGN = tells(
    "sign; enter; enter into; form; forge; agree; agree on; conclude; seal; strike, struck; start"
    "; launch; begin, began, begun; set up, set up; extend; renew; expand; deepen; close"
    "; establish; create; ink; found"
)
_JOIN_VERBS = (
    "partner; team up; join forces; collaborate; cooperate; co-operate; work together; ally"
    "; link up; pair up; tie up"
)
_JOIN = tells(_JOIN_VERBS)
_JOIN_BASES = "|".join(verb.strip() for verb in _JOIN_VERBS.split(";"))
_ONE_NAME = r"(?-i:[A-Z])[\w’'-]*(?: (?:of |the )*(?-i:[A-Z])[\w’'-]*){0,4}?"
_NEW_PACT = rf"\b(?:new|strategic|signed|announced?) (?:[\w-]+ ){{0,3}}?{_PACT}"
_SMALL = r"(?:(?:a|an|the|its|our|their) )?(?:[\w-]+ ){0,5}?"

PARTNERSHIP = table(
    "partnership",
    r"partner|team|join|forces|collaborat|cooperat|co-operat|alliance|all[iy]|agreement"
    r"|venture|memorandum|pact|accord|deal|intent|together|distributor|reseller|dealer"
    r"|licensee|link|pair|tie",
    way(
        "ours",
        rf"{_JOIN} (?:[\w-]+ ){{0,3}}?with {_OTHER}",
        "We have teamed up with the University of Turku.",
        "We have teamed up with our neighbours.",
    ),
    way(
        "ours",
        rf"(?:{_SIGN}|{ANNOUNCES}|{tells('unveil; present')}) {_SMALL}{_PACT}"
        rf"(?: [^.;:]{{0,50}}?)? with {_OTHER}",
        "Brightmoor has entered a strategic alliance with Sanwa Optics.",
        "Brightmoor has entered a race with Sanwa Optics.",
    ),
    way(
        "ours",
        rf"\band (?P<other>{NAME})(?:, [^;:]{{2,80}},)? (?:both )?"
        r"(?:announced? [^.;:]{0,30}?that they )?"
        rf"(?:{_JOIN}|(?:{_JOIN_BASES})\b|(?:{_SIGN}|{ANNOUNCES}|{_BASES}) {_SMALL}{_PACT})\b",
        "Brightmoor and Telnor have signed a partnership.",
        "Brightmoor and Telnor have signed a card.",
    ),
    way(
        "ours",
        rf"{_SIGN} {_SMALL}{_TOGETHER}\b",
        "The two universities and Brightmoor signed a memorandum of understanding.",
        "The two universities and Brightmoor signed a letter of thanks.",
    ),
    way(
        "any",
        rf"(?:(?P<other>{NAME}), )?with (?:whom|which) (?P<us>{NAME}|we|the \w+) (?:has|have) "
        rf"{ADVERBS}(?:signed|agreed|concluded|entered into|formed) [^.;:]{{0,40}}?{_PACT}",
        "The batteries come from Voltara, with whom Brightmoor has signed a supply agreement.",
        "The batteries come from Voltara, with whom Kilnex has signed a supply agreement.",
    ),
    way(
        "any",
        rf"{_NEW_PACT} between (?P<us>{_ONE_NAME}) and (?:the )?(?P<other>{NAME})",
        "A new collaboration between Brightmoor and Lund University begins in May.",
        "A new quarrel between Brightmoor and Lund University begins in May.",
    ),
    way(
        "any",
        rf"{_NEW_PACT} between (?:the )?(?P<other>{_ONE_NAME}) and (?P<us>{NAME})",
        "A new collaboration between Lund University and Brightmoor begins in May.",
        "A new collaboration between Lund University and Kilnex begins in May.",
    ),
    way(
        "any",
        rf"\btogether with (?:the )?(?P<other>{NAME}),? (?P<us>{NAME}|we) (?:is|are|has|have|will)"
        r" (?:\w+ )?(?:develop|launch|build|start|set up|creat|found|run)",
        "Together with the Fraunberg Institute we are developing a paint that cleans itself.",
        "Together with the Fraunberg Institute we are sitting in the rain.",
    ),
    way(
        "theirs",
        rf"{tells('choose, chose, chosen; select; pick; name; sign')} (?P<us>{NAME}|us) as "
        r"(?:its|their|a|the|an) (?:[\w-]+ ){0,4}?partner\b",
        "Kestrel Airlines has chosen Brightmoor as its partner.",
        "Kestrel Airlines has chosen Brightmoor as its base.",
    ),
    way(
        "ours",
        rf"(?:{tells('become, became, become')}|{are_told('named; appointed; made')}) "
        r"(?:an? |the )?(?:[\w-]+ ){0,3}?(?:partner|distributor|reseller|dealer|licensee) "
        rf"(?:of|to|for|by) {_OTHER}",
        "Brightmoor becomes the official partner of Telnor.",
        "Brightmoor becomes the talk of Telnor.",
    ),
)
