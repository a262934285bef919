"""Offering before being asked: demos, trials, quotations, prices, and gifts to get an answer."""

from __future__ import annotations

from assistant.language.mails.hospitality import HOSPITALITY
from assistant.language.mails.signs import Signs
from assistant.language.mails.wares import QUOTES, SHOWS
from assistant.language.rules.rule import Rule

_DEMO = (
    r"(?:demo|demonstration|walk-?through|walkthru|(?:platform|product|guided|virtual|live"
    r"|online) tour|product (?:presentation|showcase|overview)|trial|test drive"
    r"|proof of concept)"
)

DEMOS = Signs(
    Rule(
        id="no-demo",
        confidence="none",
        pattern=rf"\b(?:no|not|don't|won't|never|without|rather than|instead of|isn't|after"
        rf"|since|during|last)(?: \w+){{0,3}} {_DEMO}\b|\bfield trials?\b|\bclinical trials?\b"
        rf"|\b(?:the|your|our|that) (?:\w+ )?{_DEMO} (?:on|of|in|last|was|went|yesterday|you"
        rf"|that you)\b",
        hit="There is no demo in it.",
        miss="Shall we book a demo?",
    ),
    *SHOWS,
    Rule(
        id="demo",
        pattern=rf"\b(?:for|an?|our|my|free|book|schedule|request|get|see|give|arrange|offer"
        rf"|watch|join|on) (?:\w+(?:-\w+)* ){{0,3}}?{_DEMO}\b(?! (?:notes|video|calls?|requests"
        rf"|data|sites?))|\b(?:platform|product) tour\b|\bdemo (?:screen|unit|machine|model|van"
        rf"|day|account)\b",
        hit="Do you have half an hour for a demo?",
        miss="The test on Monday was yours.",
    ),
    Rule(
        id="show-what-it-does",
        words="show showing demonstrate demonstrating",
        pattern=r"\b~ you(?: \w+)? (?:how (?:we|our|it|the (?:platform|product|system|tool"
        r"|software|solution)|this) \w+|what (?:we|our|it|the \w+) (?:can|could|do|does|offers?"
        r"|has|have|is)|what \w+ can do|our|around (?:the|our)|the (?:full|whole|new|live)?"
        r" ?(?:platform|product|system|tool|software|solution|dashboard|machine|value|range))\b"
        r"|\b~ our\b",
        hit="I would love to show you what our sensors can do.",
        miss="Show you the report on Monday?",
    ),
)

PRICES = Signs(
    Rule(
        id="no-price",
        words="price prices quote quotation fee",
        confidence="none",
        pattern=r"\b(?:no|not|without|instead of|rather than|before|nothing about|do not send"
        r"|don't)(?: \w+){0,3} ~\b|\b(?:oil|gas|power|energy|market|share|milk|steel|house|scrap"
        r"|grain) ~\b|\bat any ~\b|\bthe ~ of (?:waiting|doing|not|silence|admission)\b|\byour"
        r" ~\b|\bfree of charge\b",
        hit="You will find no price in it.",
        miss="Here is our price.",
    ),
    Rule(
        id="money-back",
        words="refund refunded refunds refunding overcharged credited billed charge charged fee"
        " payment",
        confidence="none",
        pattern=r"\b(?:refund(?:s|ed|ing)?|overcharged|credited|billed)\b[^.?!]*|\b(?:second|double"
        r"|wrong|duplicate|extra|late) (?:charge|fee|payment)\b[^.?!]*|\b(?:you were|were you)"
        r" charged\b[^.?!]*",
        hit="The second charge of 39 pounds is removed.",
        miss="The charge is 39 pounds a month.",
    ),
    *QUOTES,
    Rule(
        id="our-price",
        pattern=r"\b(?:our|my|special|best|unbeatable|competitive"
        r"|attractive|great|low|lowest|fixed) (?:\w+ ){0,2}?(?:price list|prices?|pricing"
        r"|fees?|rates|quotations?|quotes?|tariff|rate card)\b|\b(?:packages|plans|prices"
        r"|pricing|rates|fees|modules|licences|licenses|seats) (?:that )?(?:starts?|starting"
        r"|begins?|from|are|is) (?:at |from |only |just )*[$€£]?\d|\bcome back with a (?:price"
        r"|quote|quotation|offer)\b",
        hit="Our fee is 18% of the salary.",
        miss="The list is on the gate.",
    ),
    Rule(
        id="costs-only",
        pattern=r"\b(?:costs?|at|for|from) (?:only |just |as little as |about )+[$€£]?\d[\d.,]*"
        r"|\b(?:starting|starts) (?:at|from) [$€£]?\d[\d.,]*|[$€£]\d[\d.,]*(?:k)? ?(?:/|per|a|an"
        r"|each) ?(?:month|year|user|seat|unit|week|day|head|hour|piece|m2|employee"
        r"|licen[cs]e)\b",
        hit="It costs only 18.40 per piece.",
        miss="It costs you 900 a month in lost linen.",
    ),
    Rule(
        id="made-you-an-offer",
        words="quotation quote offer proposal estimate charge cost do could can",
        pattern=r"\bwe charge\b|\bwould cost you (?:only |just )?[$€£]?\d|\b(?:i|we) (?:can"
        r"|could) do (?:it|this|that|you|them) (?:all )?(?:for|at) [$€£]?\d|\b(?:free"
        r"|no-obligation|no obligation|no-strings) (?:quote|quotation|estimate)\b|\b(?:i"
        r"|we)(?:'ve| have"
        r"|'ll| will)? (?:therefore |already |also |now )*(?:made|make|prepared|prepare|drawn up"
        r"|put together|worked out|attached|enclosed|sent|written|calculated)(?: for)?(?:"
        r" you)?(?: up)? (?:a|an|our|the|your) (?:\w+ )?~\b|\bsend you (?:over )?(?:a|an|our)"
        r" (?:free |no-obligation )?(?:\w+ )?~\b",
        hit="I have therefore made you a quotation for all six houses.",
        miss="The offer that you made was fair.",
    ),
)

_GIFT = r"(?:lunch(?:es)?|dinners?|drinks?|beers?|pints?|meals?|brunch|steaks?|breakfast)"
_THING = (
    r"(?:gift ?cards?|vouchers?|gifts?|presents?|hampers?|swag|hoodies?|t-?shirts?|mugs?|earbuds"
    r"|headphones|headsets?|ipads?|tablets?|tablet computer|smart ?watch(?:es)?|speakers?|power"
    r" ?banks?|tickets?|bottles?|cases? of (?:wine|beer|retsina|champagne|whisky|gin)|weekends?"
    r" (?:for|in|at|away|break)|baskets?|jackets?|(?:hotel )?(?:room|stay|nights?)|spa (?:day"
    r"|voucher)|freebies|goodies|good(?:y|ie) bags?|chocolates|cookies|cupcakes|donuts|prizes?"
    r"|city break|cruise|cash|bonus)"
)

GIFTS = Signs(
    Rule(
        id="no-gift",
        confidence="none",
        pattern=rf"\b(?:no|not|without|before|after|over|at|during|since|until|for your|your|the"
        rf"|lost|every) (?:\w+ )?(?:{_GIFT}|presents?)\b(?!,? (?:my|our) treat| on (?:me|us))"
        rf"|\bpresent (?:at|in|when|tool|contract|system|supplier|line)\b|\bat present\b",
        hit="The rota was made at lunch.",
        miss="Let me buy you lunch.",
    ),
    *HOSPITALITY,
    Rule(
        id="meal",
        pattern=rf"\b(?:take|taking|buy|buying|treat|treating|invite|inviting|shout|stand"
        rf"|get)(?: \w+){{0,6}}? (?:out )?(?:to|for|a|an|some|out)(?: \w+){{0,3}} (?:{_GIFT}"
        rf"|bite)\b|\b{_GIFT} (?:is |are |for two |for the team |\w+ )*(?:on (?:me|us)|my treat"
        rf"|our treat)\b|\b{_GIFT} for two\b|\blet(?: me|'s)? (?:\w+ ){{0,2}}(?:lunch|dinner)\b"
        rf"|\b(?:fancy|how about|what about|join (?:me|us) for|over) (?:a |an |some )?(?:\w+"
        rf" )?(?:{_GIFT}|bite)\b|\bmay i (?:take|invite)\b.{{0,40}}\b{_GIFT}\b",
        hit="May I take you to lunch, my treat?",
        miss="They wash up after lunch.",
    ),
    Rule(
        id="my-treat",
        pattern=r"\b(?:my|our) treat\b|\bon the house\b|\b(?:coffee|drinks?|food|pizza"
        r"|cake)(?:'s| is| are)? on (?:me|us)\b|\btake you (?:and \w+(?: \w+)? )?out (?:to"
        r"|for)\b",
        hit="The pizza is on us.",
        miss="It hangs on that house.",
    ),
    Rule(
        id="gift",
        pattern=rf"\b(?:get|gets|receive|receives|win|wins|claim|enjoy|throw(?:ing)?|putting|put"
        rf"|add|adding|include|including|send|sending|bring|bringing|give|giving"
        rf"|there(?:'s| is| are)|see what i can do about|plus)"
        rf" (?:you )?(?:\w+ ){{0,3}}?(?:in )?(?:an? |some |two |three |free |[$€£]?\d[\d,.]*(?:"
        rf" \w+)? )+(?:[\w-]+ ){{0,3}}?(?:in )?{_THING}\b(?! of the (?:report|line))|\btickets"
        rf" (?:for|to) (?:the )?(?:match|game|cricket|rugby|football|theatre|opera|concert|grand"
        rf" prix|cup)\b",
        hit="You receive a tablet computer from us.",
        miss="I bring the case to the board.",
    ),
    Rule(
        id="as-a-gift",
        pattern=r"\bas (?:a|an|our|my|your) (?:\w+ ){0,2}?(?:gift|present|bonus|thank[- ]you"
        r"|reward|incentive|token)\b",
        hit="You get a set of earbuds as a present.",
        miss="He was present at the test.",
    ),
    Rule(
        id="in-it-for-you",
        pattern=r"\bin it for you\b|\byours to keep (?:whatever|even if|whether)\b|\bin"
        r" (?:exchange|return) for (?:your|a|an|\d+|the|some)\b|\b(?:prize draw|raffle|chance to"
        r" win|enter to win|be entered)\b|\bto make it (?:worth|up)\b[^.?!]{0,30}\b(?:while"
        r"|dinner|lunch|gift|voucher|bottle)\b|\bworth your while\b",
        hit="There is a weekend in the Algarve in it for you.",
        miss="There is a stamp in it.",
    ),
    Rule(
        id="discount",
        pattern=r"\b(?:\d+|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|another \d+) ?(?:%"
        r"|percent|per cent) (?:off|discount|rabatt|rebate|reduction(?! in)|cheaper|less on|on"
        r" (?:the"
        r"|your) first)\b|\b(?:i|we) (?:can |could |will |would )?(?:offer|give|grant|do) you"
        r" (?:another |an extra |a further |up to )?\d+ ?(?:%|percent|per cent)|\b(?:a|an|our"
        r"|special|exclusive|extra|further|big|huge|introductory|loyalty|early[- ]bird|one-time"
        r"|additional|nice|good) (?:\w+ )?(?:discount|rebate|rabatt)s?\b|\bhalf (?:price|off)\b"
        r"|\b(?:discount|promo|voucher) code\b|\b(?:waive|drop) the (?:set-?up |setup |first"
        r" )?fee\b",
        hit="We are giving 25% off everything.",
        miss="Their discount was what started it.",
    ),
    Rule(
        id="free",
        pattern=r"\b(?:first|one|two|three|six|\d+|a|another|everybody gets a|extra) (?:full "
        r"|whole |extra )?(?:free )?(?:month|months|weeks?|quarter|year)(?: of \w+)? (?:free"
        r"|gratis|on us|without (?:payment|charge)|at no (?:cost|charge)|for (?:free|nothing))\b"
        r"|\bfree (?:month|months|weeks?|night|nights|stay|upgrade|gift|ticket|tickets|lunch"
        r"|dinner|installation|delivery|hotel|licen[cs]es?|seats?|\w+ if you)\b|\bon"
        r" loan\b[^.?!]{0,40}\b(?:free|charge|month|weeks?|cost|gratis)\b|\bfree loan\b|\bloan"
        r" (?:machine|unit|device|box)\b|\b(?:hotel|flights?|travel)\b[^.?!]{0,40} (?:is|are|will"
        r" be) (?:\w+ )?(?:paid|covered|on us|taken care of)\b|\bhonorarium\b"
        r"|\b(?:complimentary|gratis)\b|\blend you (?:a|an|one|our)\b[^.?!]{0,40}\b(?:free|month"
        r"|weeks|charge)\b|\bwithout payment\b"
        r"|\b(?:get|gets|receive|have) [^.?!]{0,40}?\bfor free\b|\bwith our logo\b",
        hit="You get the press three months without payment.",
        miss="The call is free of charge and takes ten minutes.",
    ),
    Rule(
        id="knock-off",
        pattern=r"\b(?:knock|take|taking|knocking) (?:\w+ )?\d+ ?(?:%|percent|per cent|quid"
        r"|pounds|euros|dollars)? off\b|\bsweeten\b|\bcash ?back\b|\bfinder'?s fee\b"
        r"|\bcommission for you\b|\bhospitality (?:box|suite|tickets?)\b|\bround of golf\b"
        r"|\bgolf day\b|\ba little something\b|\bsomething for (?:yourself|you personally|your"
        r" trouble)\b|\bbox of (?:chocolates|biscuits|macarons|pastries|cigars)\b|\bbottle of"
        r" (?:wine|prosecco|champagne|whisky|whiskey|gin|rum|red|bubbly)\b|\b(?:thrown|throwing)"
        r" in\b"
        r"|\bthrow(?:ing)? in\b|\b(?:basket|hamper) (?:of|with)\b",
        hit="I can take 10% off if you sign.",
        miss="They take it off the shelf.",
    ),
    Rule(
        id="special-offer",
        pattern=r"(?<!a )\b(?:special|exclusive|unique|unbeatable|one-time|once-only"
        r"|never-to-be-repeated|irresistible|fantastic|amazing|great|best) (?:\w+ )?(?:offers?"
        r"|deals?|conditions|terms|price|prices|rate)\b"
        r"|\bworth \d+ (?:euros?|dollars?|pounds?)\b(?= if|[.!]| when)",
        hit="I have an exclusive offer for you.",
        miss="The offer of the port was special.",
    ),
)
"""What one gives to be answered, not because it helps."""
