"""Rows for urgency of the seller's own making: what ends, runs out, rises, or must be done now."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_OFFER = (
    r"(?:offers?|prices?|pricing|quotes?|quotations?|discounts?|deals?|rates?|terms|conditions"
    r"|promos?|promotions?|specials?|rebates?|bonus|slots?|spots?|seats?|places?"
    r"|reservations?|capacity|availability|appointments?|dates?|days|engineers|crews?|team|units?"
    r"|machines?|invitations?|vouchers?|opportunit(?:y|ies)|chances?)"
)
_SOON = (
    r"(?:today|tonight|tomorrow|midnight|noon|now|soon|friday|monday|tuesday|wednesday|thursday"
    r"|saturday|sunday|the weekend|(?:this|next) \w+|(?:the )?end of|month|quarter|year[- ]end"
    r"|close of business|cob|eod|(?:the )?\d+|(?:\w+ )?(?:hours|days|weeks)|january|february|march"
    r"|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter"
    r"|christmas|easter|then|that)"
)
_COMMIT = (
    r"(?:sign(?: off| up)?|order|book|buy|act|decide|register|renew|commit|lock|reserve|claim"
    r"|secure|grab|get yours|enrol|join|upgrade|purchase|subscribe|apply|save your \w+|do it"
    r"|move(?: fast| now)?|confirm|snap|seize|say yes|go ahead|pay)"
)

URGENCY = (
    Rule(
        id="asked-by-them",
        confidence="none",
        pattern=r"\byou (?:have )?(?:asked|wanted|wished|suggested|proposed|preferred) (?:me|us"
        r"|for|to|that|it|the)\b[^,;]*|\bat your (?:own )?request\b|\bas you (?:asked"
        r"|suggested|wished|proposed|wanted)\b|^.{0,160}?\b(?:that|this|the) (?:date|limit"
        r"|deadline)(?: is|'s) (?:not ours|theirs|yours|the \w+'s?)\b|\b(?:not|never|no) "
        r"(?:\w+ ){0,3}(?:scarce|pressure|deadline|hurry|rush)\b",
        hit="You asked me to remind you before the offer ends.",
        miss="The offer ends on Friday.",
    ),
    Rule(
        id="offer-is-over",
        confidence="possible",
        pattern=rf"\b{_OFFER}\b(?! (?:at|by|of) your)[^.?!]{{0,40}}?\b(?:los(?:es|ing) (?:its"
        rf"|their) validity|off the table|self-destructs?|won't (?:last|be back|be around"
        rf"|hang around|be repeated|come (?:again|back|around))|will not (?:last|come again"
        rf"|be repeated|wait)|(?:is|are|be|will be) gone|(?:expires?|lapses?|disappears?"
        rf"|vanish(?:es)?|ends|closes|runs? out|finish(?:es)?|goes away|is up)(?: "
        rf"\w+){{0,2}} (?:on |at |in |by |after )?{_SOON})\b|\b(?:won't|will not) (?:hang "
        rf"around|last (?:long|for ?ever)|be around (?:for ?ever|long))\b",
        hit="After Friday the discount is off the table.",
        miss="The lease ends in May.",
    ),
    Rule(
        id="only-so-long",
        confidence="possible",
        pattern=r"\b(?:hold|holding|held|keep|kept|reserve|reserved|guarantee|guaranteed|honou?r"
        r"|extend|secure|offer|block|blocked|save|valid|available|open|good|leave)\b[^.?!]{0,60}?"
        r"\b(?:only (?:until|till|through|up to|to|for another|by)|only (?:\w+ )?(?:today|this"
        r" week|this month)|for you only (?:until|till|through)|(?:table|open) (?:through"
        r"|until|till))\b",
        hit="We can keep the days in June for you only until Tuesday.",
        miss="I keep your drawing until October.",
    ),
    Rule(
        id="first-gets-it",
        confidence="possible",
        pattern=r"\bfirst (?:one|\w+)? ?(?:to|who|that) \w+[^.?!]{0,40}?\b(?:gets?|wins?|takes?)"
        r" (?:it|the|them|this)\b"
        r"|\b(?:to|for|with) (?:just |only )?(?:one|two|three) \w+ only\b|\bonly (?:one|two|three)"
        r" \w+ per \w+\b|\b(?:in or"
        r" out|now or never|yes or no)\?|\b(?:checkbooks?|chequebooks?|wallets?) out\b|\b(?:lining"
        r"|queu(?:e)?ing) up (?:for|to)"
        r"\b|\b(?:you have|within|in the next|only) \d+ hours\b(?! a| per| of| on)|\bact"
        r" immediately\b|\blawsuits?\b"
        r"[^.?!]{0,40}\b(?:filed|daily|coming|follow)\b",
        hit="First one to wire the deposit gets it.",
        miss="The first two to arrive open the gate.",
    ),
    Rule(
        id="today-and-i-can",
        confidence="possible",
        pattern=r"\b(?:today|now|tonight|this week) and (?:i|we)(?:'ll| can| will)? (?:still |even"
        r" )?(?:honou?r"
        r"|hold|keep|give|get you|do|throw|add|save|waive)\b|\b(?:data|account|access|files|site"
        r"|history"
        r"|records|service) (?:gets?|is|will be|are|may be) (?:wiped|deleted|lost|erased|removed"
        r"|cut|switched"
        r" off|terminated|suspended|locked)\b|\bgo(?:es)? up (?:by )?\d|\b(?:i'd|i would|we|i)"
        r" (?:strongly"
        r" )?(?:advise|warn|caution) (?:you )?against\b|\bbreathing down\b",
        hit="Sign today and I can still honour last year's rate.",
        miss="They come today and measure.",
    ),
    Rule(
        id="only-if-soon",
        confidence="possible",
        pattern=rf"\bonly (?:on|for|if|with|when)\b[^.?!]{{0,40}}?\b(?:by|before|until|till)"
        rf" (?:the )?{_SOON}\b"
        rf"|\bin by (?:the )?{_SOON}\b",
        hit="The old price holds only on orders in by tonight.",
        miss="It runs only on Mondays.",
    ),
    Rule(
        id="no-longer",
        confidence="possible",
        pattern=r"\b(?:can't|cannot|can not|couldn't|unable to|can no longer|no longer|won't be"
        r" able to|can only|able to only|could only)(?: \w+){0,2} (?:hold|keep|guarantee"
        r"|honou?r|extend|secure|reserve|promise|offer|protect)\b[^.?!]{0,60}?\b(?:until|till"
        r"|past|beyond|after|longer|if you|delay|wait|much|any more|anymore|indefinitely"
        r"|for ever|forever)\b",
        hit="We can no longer guarantee delivery if you delay further.",
        miss="I cannot guarantee that it carries over.",
    ),
    Rule(
        id="few-remain",
        confidence="possible",
        pattern=r"\b(?:down to|only|just|last|limited(?: number| to)?|handful of|few|final)"
        r"(?: \w+){0,3} (?:units?|places?|slots?|seats?|spots?|licen[cs]es?|pieces|copies"
        r"|appointments?|rooms?|dates?|openings?|machines?|clients|customers|companies|tickets)"
        r"\b[^.?!]{0,25}?(?:\b(?:left|remaining|remain|at this|at the|free|available|per|each|for"
        r" this|for you)\b|[.!]|$)|\b(?:the )?first (?:\d+|ten|twenty|thirty|fifty|hundred|five"
        r"|three|two) (?:\w+ )?(?:to|who|that|customers|companies|callers|sign-?ups|registrations"
        r"|people|orders|buyers|firms)\b|\b(?:only|just) (?:\w+ ){0,2}?(?:take|taking|accept"
        r"|accepting|work with|have room for|have capacity for)(?: on)? (?:\w+ ){0,2}?(?:clients?"
        r"|customers?|partners?|companies|firms|projects?)\b|\b(?:space|places|seats|spaces"
        r"|number of (?:places|seats|participants|tickets|guests)|capacity|stock|availability)"
        r" (?:is|are) (?:\w+ )?(?:limited|restricted|scarce|tight|running)\b|\b(?:we|it|which)"
        r" (?:\w+ )?sold out\b|\blimited (?:release|edition|run|batch|supply|time|period"
        r"|availability|capacity)\b",
        hit="We only take on two clients per niche.",
        miss="Only two of your three gates were open.",
    ),
    Rule(
        id="filling-up",
        confidence="possible",
        pattern=r"\b(?:calendar|diary|schedule|slots?|spots?|places|dates|tickets?|capacity|agenda"
        r"|book|books|seats|weeks|courses?|scaffolders|fitters|installers|team|we|i)(?:'re"
        r"| are| is|'s|'m| am)?(?: \w+){0,6}? (?:fill(?:s|ing)? up|filling|(?:almost"
        r"|nearly|soon) (?:be )?full|be (?:soon )?full|fully booked|booked (?:up|out"
        r"|solid)|booking up|heavily in demand|in (?:high|heavy|great) demand"
        r"|get(?:ting)? snapped up|flying(?: off)?)\b",
        hit="Our calendar for June is almost full.",
        miss="Your store is full of pallets.",
    ),
    Rule(
        id="conditional-rise",
        confidence="none",
        pattern=r"\b(?:should|if|when|whenever|did|does|why|what) (?:the |your |their |our )?(?:\w+"
        r" )?(?:last )?(?:prices?|rates?|fees?)\b.*$",
        hit="Should the price go up, I'll tell you.",
        miss="The price goes up on Monday.",
    ),
    Rule(
        id="rises",
        confidence="possible",
        pattern=r"\b(?:prices?|rates?|list(?: price)?s?|fees|tariffs?|costs?|premiums?) (?:will "
        r"|are |is |'re )?(?:\w+ly |set to |due to |about to |going to |all |about "
        r")*(?:going up|go(?:es)? up|rises?|rising|increas(?:e|es|ing)|jump(?:s|ing)?"
        r"|climb(?:s|ing)?|be (?:raised|higher|adjusted))\b|\b(?:old|current|today's"
        r"|present|this year's|20\d\d|existing) (?:prices?|rates?|terms|conditions)\b(?= "
        r"(?:now|before|while|until|today|as))|\b(?:lock in|get in at|sign at|secure) "
        r"(?:\w+ ){0,2}?(?:old|current|today's|present|existing|lower|this) (?:\w+ "
        r")?(?:prices?|rates?|terms|conditions)\b|\b(?:then valid|presumably higher|at a "
        r"higher) (?:\w+ )?(?:rates?|prices?)\b",
        hit="Prices are going up 8% across the board.",
        miss="Prices of zinc fell last week.",
    ),
    Rule(
        id="do-it-now",
        confidence="possible",
        pattern=rf"(?:^|\b(?:please|so|just|and|then|to|you|must|need to|should|have to|better|or"
        rf"|simply|kindly) ){_COMMIT}(?: \w+){{0,4}}? (?:today|tonight|now|this week|this "
        rf"month|asap|right away|straight away|immediately|while (?:you can|it lasts"
        rf"|stocks?)|before (?:it|the|they|we|somebody|someone|\d)[^.?!]{{0,30}}?(?:gone"
        rf"|fill|full|late|end|close|rise|up|\d(?:st|nd|rd|th)|weekend|month|quarter"
        rf"|year))\b|\b(?:book|secure|claim|save|get|reserve|grab) yours?(?: \w+){{0,2}} "
        rf"(?:now|today|while|before)\b|\b(?:text|call|reply|respond|answer|ring|write"
        rf"|get) (?:me |us )?(?:back )?(?:to (?:me|us) )?(?:asap|urgently|immediately|at "
        rf"once|today,? please)\b",
        hit="Sign the form tonight.",
        miss="They sign on Monday.",
    ),
    Rule(
        id="if-only-now",
        confidence="possible",
        pattern=rf"\bif (?:you|u|we) (?:can |could |do |are able to )?(?:sign|close|order|commit"
        rf"|book|decide|confirm|commission|buy|move|renew|finali[sz]e|wrap|ink|get|agree|place)"
        rf"\b[^.?!]{{0,50}}?\b(?:today|tonight|this (?:week|month|quarter|year|friday)|now|(?:by"
        rf"|before|until|till) (?:the )?{_SOON})",
        hit="Happy to do less if we can close it out before the end of June.",
        miss="If you can close the valve for a day, we can measure.",
    ),
    Rule(
        id="urgent-matter",
        confidence="possible",
        pattern=r"\b(?:action required|urgent(?:ly)? (?:reply|need|matter|request|attention)"
        r"|by return(?: of)?|(?:prompt|immediate|urgent|swift) (?:\w+ ){0,2}?(?:confirmation|reply"
        r"|response|answer|decision|action|attention)|without (?:further|any) delay|latest by"
        r"|failing which|at the latest,? or|now is the (?:time|moment)|now or never|now would be"
        r" (?:a|the) (?:great|good|perfect|ideal|best) (?:time|moment))\b",
        hit="We request your prompt written confirmation.",
        miss="The urgent repairs were done in May.",
    ),
    Rule(
        id="clock",
        confidence="possible",
        pattern=r"\b(?:time|clock|hourglass|countdown)(?:'s| is| keeps)? (?:\w+ )?(?:ticking"
        r"|running|flying|short)\b|\bfive to twelve\b|\b(?:ship|train|boat) (?:has sailed|sails"
        r"|is leaving|leaves without)\b|\bwindow (?:is|of opportunity is)? ?closing\b|\bmake the"
        r" cut\b|\bfirst dibs\b|\blast (?:day|days|hours|week) (?:to|for|of the)\b|\bbefore you"
        r" lose\b|\bquick(?:ly)? (?:before|while)\b|\b(?:you (?:need|have) to|must|better) (?:\w+"
        r" )?(?:be quick|move (?:fast|quickly)|hurry|act (?:fast|quickly|now))\b",
        hit="Time's ticking, Martin.",
        miss="The clock in the hall is slow.",
    ),
    Rule(
        id="our-quarter",
        confidence="possible",
        pattern=r"\b(?:(?:this|it|deal) (?:over|across) the line|book the (?:revenue|deal|order)"
        r"|into (?:this|my|our) (?:month|quarter|year)|count(?:s|ed)? for (?:this|my|our) "
        r"(?:month|quarter)|close (?:it|this|that|the deal) out|get (?:this|it) (?:done"
        r"|signed|closed|wrapped up|inked|finali[sz]ed)(?: (?:today|now|this (?:week|month"
        r"|quarter)|by|before|!|asap)|!|$)|let's get (?:this|it) (?:done|signed|over)"
        r"|verbal (?:today|by|this|yes)|(?:before|by) (?:our |my )?(?:quarter|month"
        r"|year)[- ]end|(?:before|by) the (?:quarter|books) (?:is |are )?(?:out|over"
        r"|closes?|ends?))\b",
        hit="I need this over the line before quarter end.",
        miss="The ball was over the line.",
    ),
)
"""Each tells that time, places or prices will not wait."""
