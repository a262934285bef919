"""Passages about the customer: what they said, what is theirs, what it does to them.

What somebody says of "us" is about the customer only where the customer speaks; what we ask is
mostly about them. So these rows want to know who speaks.
"""

from __future__ import annotations

from assistant.language.rules.hearing import HEARING
from assistant.language.rules.rule import Rule, Table
from assistant.language.rules.their_day import THEIR_DAY

_COURTEOUS = (
    r"(?:time|reply|mail|e-?mail|message|call|help|support|patience|attention|convenience|earliest"
    r"|consideration|feedback|thoughts|questions?|name|kind|note|quick|prompt|letter|response"
    r"|availability|calendar|comments?|understanding|(?:side|end)(?![^?]*\?)|inbox|interest"
    r"|assistance"
    r"|cooperation|input|information|reference|way|hands|own|answer|visit|invitation|welcome|trust"
    r"|business|approval|review|records|schedule|day|week|weekend|holiday|offer|price|quote"
    r"|proposal|product|platform|drivers? calls|system|service|software|company|clients?"
    r"|references?|place)\b"
)
_ABOUT_US = (
    "i we us me my our demo call meeting minutes slot calendar screen mail email video offer quote"
    " proposal price contract monday tuesday wednesday thursday friday tomorrow weekend lunch send"
    " sign"
)
_RULES = (
    Rule(
        id="said-to-us",
        side="customer",
        words="you your",
        confidence="none",
        pattern=r"\b~\b.*",
        hit="Your colleague was very helpful.",
        miss="Our colleague was very helpful.",
    ),
    Rule(
        id="courteous",
        words="your",
        confidence="none",
        pattern=rf"\b~ (?:\w+ )?{_COURTEOUS}",
        hit="Thank you for your time.",
        miss="What happens in your plant?",
    ),
    Rule(
        id="you-said",
        words="said mentioned told wrote described pointed noted explained called raised stressed",
        also="you",
        pattern=r"\b(?:you|you'd|you've|you had|you have|as you|when you|you also|you all|you"
        r" both) (?:also |already |recently |once |both )?~\b(?! (?:you|me to))",
        hit="You said that an hour of downtime hurts.",
        miss="He said so.",
    ),
    Rule(
        id="yours",
        words="your",
        unless="thank thanks",
        pattern=r"(?<!so )(?<!so that )\b~ (?:\w+ ){0,2}?(?:plants?|lines?|teams?|customers?"
        r"|goals?|site|sites|factory"
        r"|people|crew|staff|costs?|budget|targets?|market|board|boss|brother|colleagues?|growth"
        r"|process|processes|numbers|figures|results|strategy|priorities|priority|projects?"
        r"|problem|challenges?|downtime|scrap|data|warehouse|store|stores|production|operations"
        r"|operators|users|deadline|plans?|needs|words|requirements|orders|sales|suppliers?"
        r"|business (?:case|goal|goals|plan)|risks?|revenue|margin|engineers|managers?|press"
        r"|announcement|investors?|department|organi[sz]ation|office|offices|fleet|shop|drivers?"
        r"|trailers?|lawyers?|floor|line|kitchen|patients|pupils|guests|members|tenants|machines?"
        r"|hall|yard|school|clinic|hospital|report|accounts|budget|contract with|roof|building"
        r"|nurses|teachers|books|website|archive|cellar|union|council|members|farm|herd|tills?"
        r"|menu|students|residents|tools|crew|policy|policies|system|software|supplier|vendor"
        r"|insurer|auditors?|headquarters|branch(?:es)?|depots?|harvest|season|peak|side|end)\b",
        hit="How many stops does your plant have a week?",
        miss="Your kind reply helps.",
    ),
    Rule(
        id="your-numbers",
        words="lose losing face facing struggle struggling spend spending run running open opening"
        " opened plan planning grow growing hire hiring ship shipping produce producing aim aiming"
        " waste wasting serve serving operate operating announced sell store handle close",
        also="you",
        pattern=r"\byou(?:'re| are|'ve| have)?(?: now| still| already| currently| also)? ~\b(?!"
        r" (?:it|to us|the (?:contract|offer))\b)",
        hit="You lose nine hours a month.",
        miss="You are kind.",
    ),
    Rule(
        id="for-you",
        words="matter matters important means hurt hurts worry worries keeps",
        also="you",
        confidence="possible",
        pattern=r"\b(?:matters? to|important (?:to|for)|means for|hurts?|worr(?:y|ies)|keeps?)"
        r" you\b",
        hit="That matters to you.",
        miss="See you.",
    ),
    Rule(
        id="about-them",
        side="us",
        words="congratulations heard saw read",
        also="on that about you in",
        pattern=r"(?:\bcongratulations on\b|\bi (?:read|saw|heard) (?:\w+ )?(?:that|about|you)\b)",
        hit="Congratulations on the new site.",
        miss="I read a lot.",
    ),
    Rule(
        id="asked-about-theirs",
        side="us",
        words="\\?",
        unless=_ABOUT_US,
        confidence="possible",
        pattern=r"^(?!.*(?:\b(?:would|could|can|will) you\b(?! (?:say|tell"
        r"|expect))|\bhear\b|\bhow(?:'s| are| is| was) (?:you|your|the|it|everyone)\b|tired of"
        r"|best part|why pay|what's up|\b(?:enjoy|parcel|still interested|chance to (?:look|read"
        r"|see)|the link|extension|best number|get home|weather|o'clock|any questions|parking"
        r"|would you prefer|which one ?\?|like for like|still (?:the same|good)|you prefer)\b|(?:^"
        r"|[,;] )(?:right|now|okay) ?\?))[^?]{8,}\?",
        hit="Who looks after the gutters?",
        miss="Who from us should come?",
    ),
    Rule(
        id="asked-what-theirs-is",
        side="us",
        words="what who which where how when",
        also="you your",
        unless="our",
        confidence="possible",
        pattern=r"^(?:(?:and|so|but|okay|right|to prepare)[,:]? )*(?:what|who|which|where|how(?!"
        r" (?:are|is|was)\b)|when)\b(?!.*\b(?:would you prefer|to reach|mind me|extension|hear"
        r"|how are|keeping|call|meet|demo|screen|lunch"
        r"|thursday|friday|monday|tuesday|wednesday) ?\b)[^?]*\b(?:you|your)\b[^?]*\?",
        hit="What would you need from the bank?",
        miss="What day can we meet you?",
    ),
    *HEARING,
    *THEIR_DAY,
)

CUSTOMER = Table("customer", _RULES)
