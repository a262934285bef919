"""Rows for showing our wares, and naming our prices, before anybody asked."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_WARE = (
    r"(?:platform|product|products|system|tool|tools|software|solution|solutions|app|suite|range"
    r"|portfolio|dashboard|machine|machines|module|modules|service|services|technology|features"
    r"|offering|novelties|collection|line-?up|catalogue|carts|robots?|devices?|equipment|series"
    r"|model|package|packages|concept|method|programme|program|capabilities|interface|unit"
    r"|assortment)"
)
_MONEY = (
    r"(?:[$€£] ?\d[\d.,]*k?|\d[\d.,]* ?(?:€|euros?|eur|pounds|gbp|dollars|usd|cents?|quid|francs"
    r"|chf)|\d[\d.,]* (?:a|per|each) (?:month|year|user|seat|unit|head|piece|day|hour|week"
    r"|licen[cs]e))"
)

SHOWS = (
    Rule(
        id="asked-to-see",
        confidence="none",
        pattern=r"\b(?:you|they) (?:had |have |'ve |'d )?(?:also )?(?:asked|wanted|wished"
        r"|requested)\b.*$|\bas (?:we )?agreed\b.*$|\byour (?:\w+ )?(?:tour|demo"
        r"|presentation|talk|trial|test)\b|\b(?:won't|will not|not|n't|no|never|without) "
        r"(?:\w+ ){0,3}?(?:present|presentation|demo|slides|show|pitch)\b|\bthe (?:pilot"
        r"|trial|demo|test) (?:with|of|at) (?:the|your|another)\b",
        hit="I won't bring a presentation.",
        miss="I'll bring a presentation.",
    ),
    Rule(
        id="leads-you-round",
        confidence="possible",
        pattern=rf"\b(?:walk|take|run|guide|talk|lead|show|give|giving|showing|tour)(?:s|ing)? "
        rf"(?:you|your \w+|you and your \w+|u)(?: \w+){{0,3}}? (?:through|around|round|over"
        rf"|a (?:look|tour|glimpse|peek|taste|feel|walk\w*|preview|overview)|how (?:it|our"
        rf"|the) (?:\w+ )?works?)\b(?: (?:at|of|through|into))?(?: (?:the|our|its|all|it"
        rf"|what|how|my|\w+'s))?(?: \w+){{0,2}}? ?(?:{_WARE}\b|works?\b|[.?!]|$)",
        hit="When can I walk you through the platform?",
        miss="I'll walk you through the three cracks on Friday.",
    ),
    Rule(
        id="presents-wares",
        confidence="possible",
        pattern=rf"\b(?:present|presenting|demonstrate|demonstrating|show|showing|showcase"
        rf"|introduce|introducing|unveil|acquaint|see|seeing|look at|explore|discover|try "
        rf"out|experience|presentation of|presentation \w+ of|demonstration of|overview of"
        rf"|video (?:of|showing|about))(?: you)?(?: \w+){{0,4}}? (?:our|the|its|this|your "
        rf"new|of our)(?: [\w-]+){{0,3}}? {_WARE}\b(?! (?:that (?:you|broke|stands)|in your"
        rf"|on your|at your|of yours|broke|stopped|stands|you (?:have|use|run)|that))"
        rf"|\b(?:see|seeing|show|watch|view|experience) (?:\w+ ){{0,4}}?(?:in action|live"
        rf"|at work|for yourself)\b|\bshow(?:ing)? you how (?!you|they|your|the |he |she "
        rf"|a |an )(?:\w+ ){{1,3}}?(?:can|could|helps?|works?|will)\b|\bsee (?:for "
        rf"yourself )?what \w+(?: \w+)? can do\b|\bshow you the same\b|\bscreen[- ]?share\b"
        rf"|\b(?:product|platform|system|company) (?:presentation|demo\w*|deep[- ]dive"
        rf"|walk\w*|overview|tour|introduction)\b|\bdeep[- ]dives?\b|\bwhat (?:it|the \w+) "
        rf"(?:can|could|does|can do)\b(?= ?[.?!]|$)|\bdemonstrat(?:e|ion) (?:unit|of|to you"
        rf"|at your|the)\b|\bdemo (?:below|video|slot|with our|for you|call|session)\b"
        rf"|\b(?:intro|introductory|discovery) (?:demo|session)\b"
        r"|\b(?:give|show|offer|get) (?:you |your \w+ )?an? (?:\w+ )?(?:peek|taster|glimpse"
        r"|preview|teaser)\b"
        r"|\b(?:slides?|deck|video|film|presentation) (?:on|about|of|with) (?:everything|all|what"
        r"|how|our|the product)\b"
        r"|\b(?:hear|see|watch|try) (?:him|her|it|them) (?:in action|live|at work|for yourself)\b"
        r"|\b(?:worth|fancy|want|up for|care for|open to|time for) an? (?:[\w-]+ )?(?:look|peek"
        r"|preview|tour|"
        r"run-?through|taster|glimpse)\b(?! at (?:your|page|the|what|how))|\bwith (?:the|our|my"
        r"|some|an?) (?:\w+ )?"
        r"(?:brochures?|catalogues?|samples|portfolio|price ?list|lookbook)\b",
        hit="We could come and present the whole range to your team.",
        miss="Show me the machine that stops at night.",
    ),
)
"""Each offers to show what we sell."""

QUOTES = (
    Rule(
        id="not-our-price",
        confidence="none",
        pattern=r"\b(?:i|we)(?:'ll| will) (?:put together|send|prepare|draft|write"
        r"|have)\b[^.?!]{0,40}?"
        r"\b(?:proposal|quote|quotation|estimate)\b[^.?!]{0,20}? (?:by|on) [^.?!]{3,}|\b(?:you"
        r"|they|it|that|which|he|she) (?:now |today |still |currently )?(?:pay"
        r"|pays|paid|cost you|costs you|lose|loses|earn|earned|saves?)\b[^.?!]{0,60}"
        r"|\b(?:offer|quote|proposal|quotation|price)s? (?:from|of|by|that) (?:your|the"
        r"|another|their|they|you)\b|\byou quoted\b|\bwhat (?:would|did|does|do"
        r"|will)\b[^?]{0,40}\b(?:cost|price|fee)\b[^?]*\?|\bthere is no price\b"
        r"|\b(?:rates?|prices?) of\b|\byour (?:\w+ )?(?:price|rate|fee|quote|pricing)s?\b"
        r"|\bcosts? (?:us|them|him|her|your)\b",
        hit="You pay 12 cents per label today.",
        miss="It's just 12 cents per label.",
    ),
    Rule(
        id="makes-a-quote",
        confidence="possible",
        pattern=r"\b(?:send|sends|sending|make|making|made|prepare|prepared|preparing|put|draw"
        r"|drew|submit|provide|give|work out|receive|request|forward|drop|email"
        r"|mail)\b(?: (?!clear)\w+){0,4}? (?:a|an|our|your|you)(?: [\w-]+){0,3}? (?:quote"
        r"|quotation|offer|estimate|price list|pricing|prices|rate card|proposal"
        r"|calculation)s?\b(?! (?:from|by|of|that|which|you|for lift|we talked))"
        r"|\b(?:current|latest|attached|our|full) (?:price ?lists?|rate card|pricing"
        r"|tariffs?)\b|\bprice ?list (?:in|is|attached|enclosed|below|with)\b|\b(?:talk"
        r"|discuss|look at|go over|run) (?:\w+ )?(?:pricing|numbers|prices|price|money"
        r"|rates)\b(?! (?:of|from|you|that|in your|on your))",
        hit="I took the liberty of preparing a quote for you.",
        miss="The offer from your landlord runs to June.",
    ),
    Rule(
        id="here-is-our-price",
        pattern=r"\b(?:here(?:'s| is| are)|below (?:is|are)|this is|find(?: \w+)?) (?:my|our|the"
        r"|your|an?) (?:\w+ )?(?:estimate"
        r"|quote|quotation|prices?|price list|offer|rates?)\b|\b(?:rates?|prices?) for your"
        r" (?:company|team|business|firm"
        r"|site|fleet|plant)\b|\bpricing (?:tiers?|plans?|options?|table)\b|\bdraw up the"
        r" (?:paperwork|contract|order)\b|\bbeat (?:their|your|any|that|the) (?:\w+ )?(?:prices?"
        r"|quotes?"
        r"|rates?)\b|\b(?:for|at) (?:half|a fraction)"
        r" (?:of )?the (?:cost|price)\b|\b(?:our offer|our quotation) for the\b|\btotal [$€£]\d",
        hit="Here's my estimate for the gutters.",
        miss="Here is the drawing that you asked for.",
    ),
    Rule(
        id="names-a-price",
        confidence="possible",
        pattern=rf"\b(?:plans?|packages?|pricing|prices?|rates?|fees?|sets?|licen[cs]es?|seats?"
        rf"|modules?|subscription|membership|retainer|kits?|version|service|it's|it is"
        rf"|that's|all of that|everything|starts?|starting|begins?|from|just|only|we charge"
        rf"|charge|for as little as|comes? to|(?:it|that|this|price|cost|total|rate|fee) would be"
        rf"|investment|costs?)(?: \w+){{0,3}}? "
        rf"(?:at |from |about |only |just |around |roughly |to |for |of )*{_MONEY}|\bwe "
        rf"charge\b|\b(?:flat|fixed|success) fee of\b|\b(?:comes?|amounts?|adds up) to "
        rf"[$€£]?\d[\d.,]*(?: plus| net| excl| ?€| euros?)|\b(?:price|rate|cost|fee) "
        rf"(?:would be|will be|is|starts|comes)(?: \w+){{0,2}} [$€£]?\d",
        hit="Our standard package is 3,900 euros a year.",
        miss="An hour of standstill is 900 euros, your clerk says.",
    ),
)
"""Each names our price, or brings an offer."""
