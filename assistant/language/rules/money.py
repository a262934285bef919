"""Price talk: price, cost, fee, budget, salary, discount, payment or funding, as money."""

from __future__ import annotations

from assistant.language.rules.rule import Rule, Table

_NONE = (
    Rule(
        id="figure-of-speech",
        words="pay pays paid paying cost costs price expensive costly cheap budget afford charge"
        " rate"
        " interest value fund gas",
        confidence="none",
        pattern=r"(?:\b(?:pay|pays|paid|paying) (?:\w+ )?(?:attention|heed|respect|tribute|a"
        r" visit)\b|\bat (?:all|any) (?:costs?|price)\b|\b(?:expensive|costly|cheap) (?:to "
        r"(?:compute|calculate|run|verify|execute|store|call|query|read|process)|operation"
        r"|computation|check|call)\b|\bcomputational(?:ly)? \w+\b|\b(?:gas|compute|cpu|memory|time"
        r"|energy|bandwidth|computation) (?:costs?|budget|price|pricing|limit|refund|charge)\b"
        r"|\bcosts? (?:\w+ ){0,2}(?:time|lives|gas|cycles|energy|effort)\b|\bin charge\b|\b(?:can"
        r"|could|cannot|can't) afford to (?:wait|lose|miss|be)\b|\bcharge of\b|\btook charge\b"
        r"|\bprice of (?:failure|success)\b)",
        hit="Please pay attention to page three.",
        miss="Please pay for page three.",
    ),
)

_CLEAR = (
    Rule(
        id="amount",
        words="% off $ € £ ¥ eur usd gbp chf dollars dollar euros euro cents cent bucks grand"
        " pounds usd",
        pattern=r"(?:\d ?% off\b|[$€£¥] ?\d|\d ?[$€£]|\d[\d.,]*(?: ?(?:k|m|mm|bn|million|billion"
        r"|thousand|hundred))? ?(?:eur|usd|gbp|chf|dollars?|euros?|cents?|bucks|grand|pounds"
        r" sterling)\b|\b(?:eur|usd|gbp|chf) ?\d|\b(?:dollars?|euros?|cents|bucks)\b)",
        hit="It is €3 a seat.",
        miss="It weighs 3 kilos.",
    ),
    Rule(
        id="price",
        words="price prices priced pricing pricey cost costs costing costly expensive cheap"
        " cheaper cheapest affordable inexpensive unaffordable overpriced",
        pattern=r"~",
        hit="What would it cost for two lines?",
        miss="It is precise.",
    ),
    Rule(
        id="fee",
        words="fee fees tariff tariffs budget budgets budgeted salary salaries wage wages discount"
        " discounts"
        " rebate rebates invoice invoices invoiced payment payments refund refunds surcharge"
        " premium"
        " premiums subscription reimbursement reimburse reimbursed compensation bonus royalty"
        " royalties"
        " deposit deposits loan loans mortgage debt debts tax taxes taxation financing salary"
        " royalties"
        " subsidy subsidies penalty penalties"
        " receivable receivables payable revenue revenues profit profits profitable margin margins"
        " expense"
        " expenses expenditure",
        pattern=r"~(?! (?:of (?:error|safety)|bonds?)\b)",
        hit="The budget is approved.",
        miss="The bridge is approved.",
    ),
    Rule(
        id="pay",
        words="pay pays paid paying spend spending spent afford earn earns earned owe owed charge"
        " charges charged"
        " charging bill billed billing",
        pattern=r"(?:\b(?:pay|pays|paid|paying)\b|\b(?:afford)\b|\b(?:charge|charges|charged"
        r"|charging) (?:us|you|me|them|for|per|extra|more|less|a|an|the|customers?|\d)|\b(?:earn"
        r"|earns|earned|owe|owed) (?:a|an|\d|[$€£]|money|more|less|us \w+ \d)|\bbilled\b"
        r"|\bbilling\b|\bthe bill for\b|\bspend(?:ing)? (?:\w+ )?(?:money|on|less on|more on)\b"
        r"|\bspent (?:money|\d|[$€£]|too much|a lot on)|\b(?:no|extra|additional|service|free of"
        r"|late) charges?\b)",
        hit="They charge per seat.",
        miss="He spent hours on it.",
    ),
    Rule(
        id="donate",
        words="donate donates donated donating donation donations contribution contributions donor"
        " donors fund funds funding"
        " funded"
        " fundraising fundraiser raise money cash sponsor sponsors sponsorship grant grants"
        " investment"
        " investments"
        " invest capital monetary monetarily financial financially fiscal buck",
        pattern=r"(?:\b(?:donat\w+|donors?|funding|funded|fundrais\w+|money|cash|sponsorship"
        r"|monetar\w+|financial(?:ly)?)\b|\b(?:the|some|our|these|more|any|pension|raise|of|enough"
        r"|provide|have|public) funds\b|\bfund (?:the|this|it|a|our|raising)\b|\b(?:an?|the|our"
        r"|your|initial|capital) investments?\b|\binvest (?:in|\d)|\bcapital (?:cost|expend|budget"
        r"|invest)\w*\b)",
        hit="How is the project funded?",
        miss="That is fun.",
    ),
    Rule(
        id="rate",
        words="rate rates savings roi retail wholesale worth purchase quote quotes p"
        " expensive"
        " value free",
        pattern=r"(?:\b(?:hourly|daily|day|interest|exchange|tax|bulk|flat|wholesale|retail|going"
        r"|utility|market|your|our|gas|transport|transportation|electricity|freight|shipping|power"
        r"|market-based|cost-based) rates?\b|\brate (?:caps?|cards?|increase|relief|freeze|of"
        r" return|case|payers?|hike|design|schedule|base)\b|\b(?:cost )?savings\b|\breturn on"
        r" investment\b|\broi\b|\b(?:your|a|the|price|send a|our) quotes?\b(?! (?:from|by|of|is"
        r" from))|\bp&l\b|\bfree of charge\b|\bfor free\b|\bworth (?:of|\$|€|£|\d)|\bvalue of \$)",
        hit="What is your day rate?",
        miss="At any rate, thank you.",
    ),
    Rule(
        id="how-much",
        words="much",
        also="how",
        pattern=r"\bhow ~ (?:is|are|does|do|would|will|for|did)\b(?! time)",
        hit="How much is it per seat?",
        miss="How much time does it take?",
    ),
    Rule(
        id="percent-off",
        words="percent %",
        also="off discount less cheaper if",
        pattern=r"\d ?(?:percent|%) (?:off|discount|less|cheaper|if you (?:sign|order|buy|pay))\b",
        hit="I can do eight, even 10 percent if you sign today.",
        miss="Scrap is 10 percent, if that.",
    ),
)

MONEY = Table("money", (*_NONE, *_CLEAR))
