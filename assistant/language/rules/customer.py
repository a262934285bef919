"""Passages about the customer: what they said, what is theirs, what it does to them."""

from __future__ import annotations

from assistant.language.rules.rule import Rule, Table

_COURTEOUS = (
    r"(?:time|reply|mail|e-?mail|message|call|help|support|patience|attention|convenience|earliest"
    r"|consideration|feedback|thoughts|questions?|name|kind|note|quick|prompt|letter|response"
    r"|availability|calendar|comments?|understanding|side|end|inbox|interest|assistance|cooperation"
    r"|input|information|reference|way|hands|own|answer|visit|invitation|welcome|trust|business"
    r"|approval|review|records|schedule|day|week|weekend|holiday)\b"
)

_RULES = (
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
        words="said mentioned told asked wrote described pointed noted wanted explained called put"
        " shared showed"
        " raised stressed worried named say",
        also="you",
        pattern=r"\b(?:you|you'd|you've|you had|you have|as you|when you|you also|you all|you both)"
        r" (?:also |already |recently |once |both )?~\b",
        hit="You said that an hour of downtime hurts.",
        miss="He said so.",
    ),
    Rule(
        id="yours",
        words="your",
        pattern=r"\b~ (?:\w+ ){0,2}?(?:plants?|lines?|teams?|customers?|goals?|company|site|sites"
        r"|factory|people|crew|staff|costs?|budget|targets?|market|board|boss|colleagues?|growth"
        r"|process|processes|numbers|figures|results|strategy|priorities|priority|project|projects"
        r"|problem|challenges?|issue|issues|downtime|scrap|data|warehouse|store|stores|production"
        r"|operations|operators|users|contract|deadline|plans?|needs|words|requirements|system"
        r"|systems|orders?|sales|suppliers?|business (?:case|goal|goals|plan)|risk|risks|revenue"
        r"|margin|engineers|managers?|report|press|announcement|investors?|new|annual|second|first"
        r"|third|current|existing|main|biggest|next|department|organi[sz]ation|office|offices|fleet"
        r"|shop)\b",
        hit="How many stops does your plant have a week?",
        miss="Your kind reply helps.",
    ),
    Rule(
        id="your-numbers",
        words="lose losing face facing struggle struggling spend spending pay paying run"
        " running open opening opened plan planning grow growing hire hiring move moving"
        " need needing ship shipping produce producing expect expecting want wanting aim"
        " aiming work working waste wasting serve serving operate operating announced had"
        " have",
        also="you",
        pattern=r"\byou(?:'re| are|'ve| have)?(?: now| still| already| currently| also)? (?:los(?:e"
        r"|ing)|fac(?:e|ing)|struggl(?:e|ing)|spend(?:ing)?|pay(?:ing)?|run(?:ning)?|open(?:ing"
        r"|ed)?|plan(?:ning)?|grow(?:ing)?|hir(?:e|ing)|mov(?:e|ing)|need(?:ing)?|ship(?:ping)?"
        r"|produc(?:e|ing)|expect(?:ing)?|want(?:ing)? to|aim(?:ing)?|work(?:ing)? (?:on|towards)"
        r"|waste|wasting|serve|serving|operat(?:e|ing)|announced|had|have (?:\d|two|three|four|five"
        r"|six|ten))\b",
        hit="You lose nine hours a month.",
        miss="You are kind.",
    ),
    Rule(
        id="for-you",
        words="matter matters important means work works hurt hurts help helps cost costs worry"
        " worries keep keeps bother bothers what",
        also="you",
        confidence="possible",
        pattern=r"\b(?:matters? to|important (?:to|for)|means for|works? for|hurts?|helps?|costs?"
        r"|worr(?:y|ies)|keeps?|bothers?|what) you\b",
        hit="That matters to you.",
        miss="See you.",
    ),
)

CUSTOMER = Table("customer", _RULES)
