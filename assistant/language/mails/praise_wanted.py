"""Rows for asking a customer for names, introductions, and praise in front of others."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_OTHERS = (
    r"(?:friends?|pals|mates|buddies|peers?|colleagues?|contacts?|counterparts?|neighbou?rs?"
    r"|acquaintances?|clients?|customers|suppliers|partners|(?:business )?partners|members?"
    r"|parents|owners?|managers?|directors?|leaders?|firms?|companies|businesses|schools?"
    r"|plants?|sites?|branches|boss|buyer|people|others|anyone|anybody|someone|somebody|folks?"
    r"|guys|teams?|families|shops?|dealers?)"
)

_PEOPLE = (
    r"(?:friends|pals|mates|buddies|peers|colleagues|counterparts|neighbou?rs|acquaintances"
    r"|clients|customers|partners|owners|managers|directors|leaders|firms|companies|businesses"
    r"|others|people)"
)

PRAISE_WANTED = (
    Rule(
        id="reviews-read",
        confidence="none",
        pattern=r"\b(?:your|their|recent|last|read|of|through|in|on) (?:[\w']+ ){0,3}?(?:google"
        r"|yelp"
        r"|trustpilot|online|g2|capterra|customer) (?:\w+ )?reviews?\b",
        hit="Three of your last ten Yelp reviews mention it.",
        miss="Leave us a Google review.",
    ),
    Rule(
        id="names-of-others",
        confidence="possible",
        pattern=rf"\b(?:who|anyone|anybody|someone|somebody|which|whom|any|others?)(?: else)?(?: "
        rf"\w+){{0,3}}? (?:in|from|of|within|among|around|inside) (?:your|the|our) (?:\w+ "
        rf")?(?:network|circle|circles|contacts|peers|guild|group|neighbou?rhood|industry"
        rf"|association|friends|colleagues|trade|acquaintances|region|members of)\b(?!'s)"
        rf"|\b(?:if|do|does|would|should|maybe|perhaps|in case|whether)? ?(?:you|you'd"
        rf"|you've|u|got)(?: \w+){{0,3}}? (?:know|think of|any|got|run into|come across"
        rf"|aware of)(?: \w+){{0,2}}? {_OTHERS}\b[^.?!]{{0,40}}?\b(?:who|that|need\w*"
        rf"|want\w*|could use|might|would|interested|hiring|looking|like (?:us|this)"
        rf"|struggl\w+)\b|\bwho do you know\b|\bwhich other (?:\w+ )?{_OTHERS} (?:should"
        rf"|could|can|would|might)|\b(?:names|numbers|addresses|contacts|list|details"
        rf"|emails) (?:of|for) (?:\w+ ){{0,3}}?{_PEOPLE}\b|\b(?:a few|some|five|three|two"
        rf"|ten|\d+|couple of|handful of) (?:names|numbers|contacts|introductions|referrals"
        rf"|intros)\b|\b(?:jot|write|scribble|put) down (?:\w+ ){{0,3}}?(?:people|names"
        rf"|friends|folks|companies|contacts)\b|\bwhom (?:among|of the|within)\b",
        hit="Jot down five people you golf with.",
        miss="Do you know how old the boiler is?",
    ),
    Rule(
        id="introduce-us",
        confidence="possible",
        pattern=r"\b(?:make|making|mind making|give|get|offer|appreciate|love|like|an?|any|warm"
        r"|chance of (?:a|an)|do|broker|arrange|for)(?: \w+){0,2}? (?:intro|intros"
        r"|introductions?|connection)\b(?! (?:to our|of our|to the (?:product|platform)"
        r"|call|meeting|day|week|talk))[^.?!]{0,6}?(?:\b(?:to|with|from|within|for)\b"
        r"|[.?!]|$)|\b(?:put|hook|link|connect|introduce|bring) (?:me|us)(?: up)?(?: "
        r"(?:in (?:touch|contact)|together))? (?:to|with)\b|\b(?:point|send|steer|push"
        r"|direct|refer|bring) (?:\w+ ){0,4}?(?:our|my|in our|in my) (?:way|direction)\b"
        r"|\b(?:point|send|steer|refer|bring) (?:them|others|people|your \w+|\w+ \w+) "
        r"(?:to (?:me|us)|my way|our way)\b|\b(?:put|bring) us forward\b|\bput in a good\b",
        hit="Would you point them my way?",
        miss="Tell me in which direction the gate opens.",
    ),
    Rule(
        id="speak-well-of-us",
        confidence="possible",
        pattern=rf"\b(?:spread|pass|put in|put out|get) (?:the|a|my|our|this|it)(?: \w+){{0,2}}? "
        rf"(?:word|love|on to|along to|round|brochure|card|details|number|name|link)\b"
        rf"|\b(?:pass(?:ed)?|hand|give|forward|share|send|show)(?:ed)? (?:on |out |round "
        rf")?(?:my|our|this|it)(?: \w+)? ?(?:on |in |round |out )*(?:to|with|in|among"
        rf"|around)(?: \w+){{0,3}}? (?:{_OTHERS}|circle|network)\b|\b(?:tell|telling"
        rf"|inform) (?:\w+ ){{0,3}}?{_OTHERS} (?:about|of) (?:us|me|our|my)\b|\b(?:vouch"
        rf"|put a word in|speak) (?:up )?for (?:us|me)\b|\b(?:recommend|refer|suggest"
        rf"|endorse|mention|name|rate|review|praise|nominate) (?:me|us|our \w+|my "
        rf"\w+)\b(?! (?:in|at) your)|\b(?:think|keep) (?:of|in mind) ?us\b|\bkeep us in "
        rf"mind\b|\b(?:your|personal|depend on|count on your|live (?:from|off|on)) (?:\w+ "
        rf")?(?:recommendations?|referrals?)\b(?! to the)|\bword[- ]of[- ]mouth\b|\bshare "
        rf"this with\b|\b(?:stick|leave|write|drop|post|put) (?:\w+ )?(?:something|a few"
        rf"|some|a couple of|one|a) (?:\w+ )?(?:nice|kind|good|lines?|words?)?(?: \w+)? "
        rf"?(?:on|about|for) (?:my|our|us|me|linkedin|google|trustpilot|the)\b",
        hit="Please pass my details on to your friends.",
        miss="I passed your card on to the fire inspector.",
    ),
    Rule(
        id="stars-and-quotes",
        confidence="possible",
        pattern=r"\b(?:testimonials?|success stor(?:y|ies)|reference (?:customer|client|account"
        r"|call|site)|case study (?:with|about|on|featuring) you)\b|\b(?:google|trustpilot"
        r"|online|nice|quick|short|g2|capterra|yelp|five-star|5-star) (?:\w+ )?(?:reviews?"
        r"|ratings?)\b|\b(?:five|5|four) stars\b(?! (?:of|left))|\b(?:name|use|quote|list"
        r"|mention) you as (?:a|an|our|one)\b|\bfor every (?:\w+ )?(?:friend|one|colleague"
        r"|referral|customer|person|company)\b[^.?!]{0,30}\b(?:you|who|that)\b|\brefer[- "
        r"]a[- ]friend\b|\breferral (?:fee|bonus|programme?|scheme|reward)\b",
        hit="May we name you as a reference customer?",
        miss="Five stars left the kitchen in May.",
    ),
)
"""Each asks the reader to lend us their good name."""
