"""Rows for what is given to be answered: meals, outings, presents, money, months for nothing."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_MEAL = (
    r"(?:lunch(?:es)?|dinners?|drinks?|beers?|pints?|meals?|brunch|steaks?|breakfast|barbecue|bbq"
    r"|supper|tapas|pizzas?|cocktails?|bite(?: to eat)?|glass of \w+|menu|burgers?|curry|sushi"
    r"|steakhouse|restaurant|bistro)"
)
_OUTING = (
    r"(?:opera|theatre|concert|match|game|rugby|football|cricket|golf|tennis|races?|racing"
    r"|grand prix|cup|festival|regatta|ascot|wimbledon|gala|ballet|musical|box|suite|lodge"
    r"|chalet|yacht|villa|ch[aâ]teau|stadium|arena|ski\w*|safari|tasting|hospitality tent|derby"
    r"|show|gig)"
)
_TREATS = (
    r"(?:pastries|doughnuts|donuts|cupcakes|cakes?|cookies|chocolates?|pizzas?|bagels|biscuits"
    r"|sweets|croissants|treats|goodies|gifts?|presents?|swag|ice cream|muffins|hampers?|flowers"
    r"|wine|champagne|prosecco)"
)
_PRIZES = (
    r"(?:(?:gift|amazon|starbucks|visa|itunes) ?cards?|vouchers?|hampers?|swag(?: bags?)?"
    r"|hoodies?|t-?shirts?|earbuds|airpods|headphones|headsets?|ipads?|iphones?|smart "
    r"?watch(?:es)?|power ?banks?|goody bags?|goodie bags?|gift bags?|freebies|tablets?|bottle "
    r"of|case of|chocolates|curing light|weekends? (?:for|in|at|away|break)|city break|cruise"
    r"|spa (?:day|weekend|voucher)|chargers?|umbrellas?|trips? to|gifts?|presents?|prizes?)"
)
_FOR_FREE = (
    r"(?:for (?:nothing|free)|free of charge|at no (?:extra |additional )?(?:cost|charge)"
    r"|without (?:charge|payment|cost)|gratis|on us|on the house|free)"
)
_TIME = r"(?:days?|weeks?|months?|quarters?|years?|season)"

HOSPITALITY = (
    Rule(
        id="theirs-or-agreed",
        confidence="none",
        pattern=r"\b(?:do|does|did|has|have|which|who|what|how|your|their|his|her) (?:\w+ "
        r"){0,3}?(?:gets? |have |a )?(?:bonus|presents?|gifts?|vouchers?|discounts?|lunch"
        r"|dinner|tickets?|tablets?)\b(?= (?:for|scheme|shop|desk|your|they|at the|that "
        r"(?:you|your|they)|of|freezes?|freeze)\b)|\bdiscounts? (?:that )?(?:you|they|he"
        r"|she)\b|\b(?:you|they|he|she)(?:'d| had| have|'ve)? (?:also )?(?:asked|wanted"
        r"|wished|offered|gave|got|get|lost)\b[^.?!]{0,40}\b(?:discount|percent|lunch"
        r"|sample|trial|samples|machine|loan|free)\b|\bunder (?:your|the) (?:contract"
        r"|warranty|agreement)\b|\bfree to (?:use|copy|keep|share|call|ask|say|change|take"
        r"|forward)\b|\b(?:as we |as )?agreed\b.*$|\bpay nothing (?:more|further|for it)\b"
        r"|\bsend (?:it|everything|all of it|them) back\b.*$|\bnot (?:a )?free\b|\bfree "
        r"\w+ (?:i|we) (?:can't|cannot|can not)\b|\bsugar-free|-free\b|\bfree (?:hand|of "
        r"(?!charge)|morning|afternoon|slot|on|at|next|this|until|between|that|day|week"
        r"|then)\b",
        hit="Do the drivers get a bonus for empty returns?",
        miss="You get a bonus for signing.",
    ),
    Rule(
        id="meal-on-us",
        confidence="possible",
        pattern=rf"\b(?:cheeky |quick |nice |cold )?{_MEAL}(?: and \w+)?(?:'s|'re| is| "
        rf"are)?[^.?!]{{0,25}}?[ ,(](?:on (?:me|us)|at ours|my shout|our shout|my treat"
        rf"|our treat|at our (?:offices?|place|house|cost|expense)|laid on|is included"
        rf"|with selected|afterwards,? naturally)\b|\b(?:(?:may|can|could|shall|let) (?:i"
        rf"|we|me|us) )?(?:invite|treat|take|buy|shout|stand|host|welcome|have|love) "
        rf"(?:\w+ ){{0,4}}?you\b[^.?!]{{0,40}}?\b{_MEAL}\b|\bcompany (?:credit )?card\b|\b(?:my"
        rf"|our) (?:shout|treat)\b"
        rf"|\b(?:come|meet|chat|catch up|get together|connect|discuss|join us"
        rf"|network)\b[^.?!]{{0,30}}?\b(?:over|for) (?:a |an |some )?(?:\w+ "
        rf"){{0,2}}?{_MEAL}\b|\b(?:grab|go for|fancy|do) (?:a |an |some )?(?:\w+ "
        rf"){{0,2}}?(?:pint|beer|drink|lunch|dinner|steak|brunch)s?\b|\b(?:\w+-course"
        rf"|gourmet|champagne) (?:menu|meal|dinner|lunch|reception|breakfast)\b",
        hit="Let's grab a cheeky pint on me.",
        miss="Lunch is at one, and the tour starts after it.",
    ),
    Rule(
        id="our-guest",
        confidence="possible",
        pattern=rf"\b(?:our|my) (?:special |personal |honou?red )*guests?\b(?! (?:speaker|house"
        rf"|list|book))|\b(?:seats?|tickets?|passes|places)\b[^.?!]{{0,15}}?\b(?:at|for|to"
        rf"|in) (?:the |our )?(?:\w+ )?{_OUTING}\b|\b(?:welcome|invite|host|join|see|have) "
        rf"(?:\w+ ){{0,5}}?(?:to|at|in|for) (?:our|the|a|an) (?:\w+ )?{_OUTING}\b|\ba "
        rf"round (?:of golf|at (?!the |five|six|one|\d))|\b(?:exclusive|unforgettable"
        rf"|special|executive|vip) (?:\w+ )?(?:evening|dinner|lunch|weekend|trip|experience"
        rf"|reception)\b|\bweekend at our\b|\b(?:cover|pay(?: for)?|take care of"
        rf"|reimburse) your (?:flights?|travel|hotel|trip|ticket|stay|train|expenses)\b"
        rf"|\bhost you\b",
        hit="We'd love to have you as our guest at the rugby.",
        miss="Your guests notice the towels first.",
    ),
    Rule(
        id="treats-for-all",
        confidence="possible",
        pattern=rf"\b(?:bring|bringing|swing by|drop (?:by|off|in)|send|sending|come (?:by|round"
        rf"|over)|pop (?:in|by|round)|stop by|armed) (?!the )(?:\w+ ){{0,6}}?(?:with )?(?:a |an "
        rf"|some )?(?:\w+ ){{0,2}}?{_TREATS}\b(?! from your)",
        hit="I'll bring doughnuts for the whole office!",
        miss="Who brings the cake into the packing room?",
    ),
    Rule(
        id="prize",
        confidence="possible",
        pattern=rf"\b(?:receives?|gets?|wins?|claim|enjoy|grab|earn|comes? with|come with|take home"
        rf"|takes home|walk away with|send you|sends you|mail you|have|there's|there is"
        rf"|include|includes|included|add|adds|plus|put|throw|chance (?:to win|at)|entered"
        rf"|for|offer you|give you|gives you|bring you|be getting|waiting|with)(?: "
        rf"\w+){{0,2}}? (?:an?|some|two|three|free|another|our|your own|[$€£]?\d[\d.,]*) "
        rf"(?:[\w$€£-]+ ){{0,3}}?{_PRIZES}\b|\b(?:chance|opportunity) to win\b|\b(?:prize"
        rf"|lucky) draw\b|\braffle\b|[$€£]\d+ (?:for|per) (?:each|every)\b|[$€£]\d+ (?:\w+ "
        rf")?(?:card|voucher|credit|gift|bonus)\b|\b(?:hundred|fifty|\d+) (?:euros?|dollars"
        rf"|pounds|quid)\b (?:on|to|into|towards|for) (?:your|you|every|each)\b|\bfor "
        rf"every (?:\w+ )?(?:one |friend |referral )?(?:that|who|you) (?:sign|bring|refer"
        rf"|join|send)\w*",
        hit="It comes with a free iPad.",
        miss="The new tablets at the till freeze twice a day.",
    ),
    Rule(
        id="small-present",
        confidence="possible",
        pattern=r"\b(?:small|little|special|tiny|nice|complimentary|welcome|thank-you) (?:\w+ "
        r")?(?:present|gift|surprise|token|something|treat|thank[- ]you|bonus)s?\b(?! "
        r"shop)|\b(?:gift|present|surprise|treat|bottle)s? (?:\w+ ){0,3}?(?:awaits?|is "
        r"waiting|waiting for|goes out|is on its way|will be)\b|\bin it for you\b|\bfor "
        r"your (?:trouble|effort)s?\b|\b(?:as an?|our|your) (?:incentive|reward)\b|\bkick "
        r"?back\b|\byou (?:may|can|get to) keep (?:the|it|them)\b|\byours to keep,? "
        r"(?:whatever|either way)",
        hit="A gift awaits every guest.",
        miss="There is a small gift shop by the gate.",
    ),
    Rule(
        id="money-off",
        confidence="possible",
        pattern=r"\b(?:\d+|five|seven|ten|twelve|fifteen|twenty|twenty-five|thirty|fifty) ?(?:%"
        r"|percent|per cent)(?: \w+)? (?:off|discount|rebate|cheaper|reduction(?! in)|on "
        r"(?:everything|all|the first))|\b(?:shave|knock|take|chop|cut) (?:another |an "
        r"extra |a further |up to |you |off |the \w+ )*(?:[$€£]?\d[\d.,]* ?(?:%|percent"
        r"|k)? )?(?:off (?!your line|the (?:shelf|wall|road|gate))|to get this|from the "
        r"price)|\b(?:introductory|preferential|launch|early[- ]bird|reduced|loyalty"
        r"|promotional|discounted|favou?rable|sweet|mates') (?:\w+ )?(?:rates?|prices?"
        r"|pricing|terms|conditions|deals?|offers?)\b|\b(?:do|make|cut|give|offer) (?:you "
        r"|u )?(?:a|an|some|one) (?:[\w-]+ ){0,3}?(?:discount|deal|rebate|concession"
        r"|price cut|reduction)s?\b|\bconcession on\b|\b(?:use|with|enter) (?:the "
        r")?(?:promo |discount )?code\b|\b(?:come down|move|flexible|flexibility|room"
        r"|wiggle room|leeway) on (?:the )?(?:price|fees?|cost|rate|terms)\b|\bsharpen "
        r"(?:my|our|the) pencils?\b|\bbuy (?:one|two|three),? get\b|\brebate of\b|\bdo "
        r"(?:it|this) for less\b|\bhappy to do \d+ ?%",
        hit="Happy to do 15% less.",
        miss="The rate of absence is 15% less than in May.",
    ),
    Rule(
        id="for-nothing",
        confidence="possible",
        pattern=rf"\b(?:try|test|use|have|get|take|keep|run|borrow|enjoy|receive|lend|loan"
        rf"|install\w*|set-?up|setup|onboarding|delivery|training|support|quarter|month|top"
        rf"|freight|shipping|installation|chargers|machine|unit|version|license|licence"
        rf"|{_TIME})\b[^.?!]{{0,40}}? {_FOR_FREE}\b(?! (?:of|to|on|at|in|from|flow|until"
        rf"|then|space|parking))|\b(?:free|complimentary) (?:[\w-]+ )?(?:trial|setup"
        rf"|set-?up|onboarding|support|training|audit|assessment|consultation|delivery"
        rf"|installation|pilot|month|weeks?|quarter|sample|shipping|upgrade|check|health "
        rf"check|starter|lunch|gift)s?\b|\bpay nothing\b|\bnothing to pay\b|\bwaiv(?:e|ing"
        rf"|ed) (?:the|your|our|all)\b|\bthrow(?:ing|n)? in\b|\bon top (?:for|at) "
        rf"(?:nothing|no)\b|\b(?:loan|lend) you (?:a|an|one|our)\b|\bdon't pay a (?:cent"
        rf"|penny|dime)\b|\bfirst (?:\w+ )?{_TIME}(?:'s)? (?:is |are )?{_FOR_FREE}\b",
        hit="You'd get the first quarter for nothing.",
        miss="The call is free of charge and takes ten minutes.",
    ),
)
"""Each gives something for a reply, a signature or a kindness."""
