"""Price talk: price, cost, fee, budget, salary, discount, payment or funding, as money."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, after
from assistant.language.rules.rule import Rule, Table

_TEENS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred"
    " thousand"
)
_SPOKEN = rf"(?:{'|'.join(_TEENS.split())})"
_NUMBER = rf"(?:\d[\d.,]*|{_SPOKEN})"
_UNIT = (
    r"(?:seat|head|user|licen[cs]e|pallet|unit|piece|month|week|year|night|hour|shift|person|kilo"
    r"|kg|tonne|ton|case|box|order|drop|trip|visit|site|machine|line|hundred|thousand|metre|m2)"
)
_AFTER = after("to for is s than from only price pay was say cost costs of over adds about offer")
_OTHER_RATES = (
    "any first second this picking error failure success response growth scrap churn conversion"
    " defect reject turnover heart data hit bit frame sampling win i would at"
)
_NO_PRICES = "".join(rf"(?<!\b{word} rate)(?<!\b{word} rates)" for word in _OTHER_RATES.split())

_NONE = (
    Rule(
        id="figure-of-speech",
        words="pay pays paid paying cost costs price expensive costly cheap budget afford charge"
        " rate interest value fund gas fine penny free",
        confidence="none",
        pattern=r"(?:\b(?:pay|pays|paid|paying) (?:\w+ )?(?:attention|heed|respect|tribute|a"
        r" visit)\b|\bbetter \w+ (?:always )?pay off\b|\bat (?:all|any) (?:costs?|price)\b"
        r"|\b(?:expensive|costly|cheap) (?:to (?:compute|calculate|run|verify|execute|store|call"
        r"|query|read|process)|operation|computation|check|call)\b|\bcomputational(?:ly)? \w+\b"
        r"|\b(?:gas|compute|cpu|memory|time|energy|bandwidth|computation) (?:costs?|budget|price"
        r"|pricing|limit|refund|charge)\b|\bcosts? (?:\w+ ){0,2}(?:time|lives|gas|cycles|energy"
        r"|effort)\b|\bin charge\b|\b(?:can|could|cannot|can't) afford to (?:wait|lose|miss|be)\b"
        r"|\bcharge of\b|\btook charge\b|\bprice of (?:failure|success)\b|\bfeel free\b"
        r"|\bcost (?:cent(?:re|er)|code)s?\b)",
        hit="Please pay attention to page three.",
        miss="Please pay for page three.",
    ),
)

_CLEAR = (
    Rule(
        id="amount",
        words="% off $ € £ ¥ eur usd gbp chf dollars dollar euros euro cents cent bucks grand"
        " pounds quid penny pennies pence",
        pattern=r"(?:\d[\d.,]* ?% off\b|[$€£¥] ?\d|\d[\d.,]* ?[$€£]|\d[\d.,]*(?: ?(?:k|m|mm|bn"
        r"|million|billion|thousand|hundred))? ?(?:eur|usd|gbp|chf|dollars?|euros?|cents?|bucks"
        r"|grand|pounds sterling|quid|pence)\b|\b(?:eur|usd|gbp|chf) ?\d|\b(?:dollars?|euros?"
        rf"|cents|bucks|quid|penny|pennies|pence)\b|\b{_SPOKEN} (?:grand|pounds)\b)",
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
        " discounts rebate rebates invoiced payment payments refund refunds refundable surcharge"
        " premium"
        " premiums subscription reimbursement reimburse reimbursed compensation bonus royalty"
        " royalties deposit deposits loan loans mortgage debt debts tax taxes taxation financing"
        " subsidy subsidies penalty penalties receivable receivables payable profit profits"
        " profitable margin margins expense expenses expenditure instalment instalments"
        " installment installments commission freight collateral bank vat fortune peanuts",
        pattern=r"~(?! (?:of (?:error|safety)|bonds?|staff|holiday|number|id|team|advis[eo]rs?"
        r"|office|department|lawyers?)\b)(?<!bank)(?<!commission)"
        r"|\bbank (?:loan|released|guarantee)\b|\b(?:a|our|your|no|on|sales|% ) ?commission\b(?!"
        r" (?:to|of inquiry|on))",
        hit="The budget is approved.",
        miss="The bridge is approved.",
    ),
    Rule(
        id="pay",
        words="pay pays paid paying spend spending spent spends afford earn earns earned owe owed"
        " charge charges charged charging bill bills billed billing fine fines fined credited tab"
        " outstanding remaining settle credit",
        pattern=r"(?:\b(?:pay|pays|paid|paying)\b|\b(?:afford)\b|\b(?:charge|charges|charged"
        r"|charging) (?:us|you|me|them|for|per|extra|more|less|a|an|the|customers?|\d)|\b(?:earn"
        r"|earns|earned|owe|owed) (?:a|an|\d|[$€£]|money|more|less|us \w+ \d)|\bbilled\b"
        r"|\bbilling\b|\bbills (?:you|us|me|them)\b|\b(?:the bill for|(?:our|your|my|their|his"
        r"|monthly|big|phone|heating|fuel)(?: power| electricity| energy| gas| water)? bills?)\b"
        r"|\bfin(?:es|ed) (?:us|you|me|them)\b|\bfined\b|\b(?:a|the|heavy) fines? (?:of|for)\b"
        r"|\bcredited\b|\b(?:spend(?:s|ing)?)\b(?! (?:(?:\w+ ){0,3}?(?:time|hours?|minutes|days?"
        r"|weeks?|nights?|half|morning|afternoon|summer|winter|year|life|energy|effort|\w+day)\b"
        r"|it with|with))|\bspent (?:money|\d|[$€£]|too much|a lot on)|\b(?:no|extra|additional"
        r"|service|free of|late|a|any|two|double|delivery|shipping|handling|storage|cancellation|a"
        r" \w+|an? [a-z]+-[a-z]+) charges?\b|\bpick up the tab\b|\b(?:outstanding|remaining)"
        r" (?:amount|balance|sums?)\b|\bsettle (?:the|your|our) (?:balance|account|bill|invoice)\b"
        r"|\bcredit (?:the|your) (?:difference|amount|account)|\bbill (?:for|us|you|by"
        r"|per|monthly)\b|\byou bill\b)",
        hit="They charge per seat.",
        miss="He spends half the day on it.",
    ),
    Rule(
        id="donate",
        words="donate donates donated donating donation donations contribution contributions donor"
        " donors fund funds funding funded fundraising fundraiser raise money cash sponsor"
        " sponsors sponsorship grant grants investment investments invest capital monetary"
        " monetarily financial financially fiscal buck contribute",
        pattern=r"(?:\b(?:donat(?:e|es|ed|ing|ions?)|donors?|funding|funded|fundrais(?:er|ing)"
        r"|money|cash|sponsorship|monetar(?:y|ily)|financial(?:ly)?)\b|\b(?:the|some|our|these"
        r"|more|any|pension|raise|of|enough|provide|have|public) funds\b|\bfund (?:the|this|it|a"
        r"|our|raising)\b|\b(?:an?|the|our|your|initial|capital) investments?\b|\binvest (?:in|\d)"
        r"|\bcapital (?:cost|expend|budget|invest)\w*\b|\b(?:campaign|charitable|political"
        r"|generous|small) contributions?\b|\b(?:a|major|main|corporate) sponsors?\b|\b(?:pleasure"
        r"|happy|like) to contribute\b|\b(?:the|a|our|your) grants?\b)",
        hit="How is the project funded?",
        miss="That is fun.",
    ),
    Rule(
        id="rate",
        words="rate rates",
        pattern=rf"~{_NO_PRICES}(?! (?:it|him|her|us|them|limits?|of (?:change|flow|growth))\b)",
        hit="Can you sharpen the rate?",
        miss="At any rate, thank you.",
    ),
    Rule(
        id="saving",
        words="saving savings saves save roi return worth value retail wholesale p nothing free us"
        " half percent third quarter set house",
        pattern=r"(?:\b(?:cost )?savings\b|\bsaving (?:on|of|in)\b|\bsav(?:es?|ing)"
        rf" [^.;?!]{{1,40}}?{_NUMBER} an? (?:year|month|week)\b|\breturn on investment\b|\broi\b"
        r"|\bp&l\b|\bfree of charge\b|\bfor free\b|\b(?:is|are|it's) free\b(?! (?:on|at|to|from"
        r"|for (?:a|the|an) |this|next|until|after|before|of (?!charge)|tomorrow))|\bfor"
        r" nothing\b|\bfree (?:for (?:the first|up to|everyone|charities|schools)|to use)\b"
        r"|\b(?:half|percent|third|quarter) (?:now|on (?:signing|delivery|order)|up front|upfront"
        r"|down|in advance)\b|\bset (?:you|us|me|them) back\b|\bfree (?:month|trial|delivery"
        r"|shipping|sample|year|week|training)\b|\b(?:is|are|it's) on (?:us|the house)\b|\bworth"
        rf" (?:about |around |roughly )?(?:of|\$|€|£|\d|half an?|{_NUMBER})|\bvalue of \$"
        r"|\b(?:retail|wholesale) (?:price|rate|power)s?\b)",
        hit="The saving on power is small.",
        miss="I am free on Monday.",
    ),
    Rule(
        id="how-much",
        words="much extra",
        also="how that is it",
        pattern=r"(?:\bhow much(?:'s| (?:is|are|does|do|would|will|for|did|more|cheaper)\b)(?!"
        r" (?:time|of|work|longer))|\bhow much (?:per|each|for|a (?:month|year|head|seat))\b|\bhow"
        r" much(?: is that)?,? ?\?|\b(?:is|are) (?:that|this|it|they|those) extra\b)",
        hit="How much is it per seat?",
        miss="How much time does it take?",
    ),
    Rule(
        id="comes-to",
        words="all come comes came go goes went get gets take takes bring brings",
        also="in to at",
        pattern=r"(?:\bwhat(?:'s| is| would) (?:that|it|this)(?: be)? (?:all in|come to)\b"
        r"|\b(?:comes?|came|goes?|go|went|get it|gets it|takes? it|brings? it)(?: up| down| out)?"
        rf" (?:to|at) (?:about |around |just (?:under|over) )?{_NUMBER}\b(?! (?:o'clock|percent|%"
        r"|[a-z]+s\b)))",
        hit="What's that all in, for the seven?",
        miss="He comes to two meetings.",
    ),
    Rule(
        id="percent-off",
        words="percent % tenth",
        also="off discount less cheaper if up down take takes charge insurance bill went more"
        " offer give knock",
        pattern=rf"(?:\b{_NUMBER} ?(?:percent|%) (?:off|discount|less|cheaper|more expensive|of"
        r" (?:the|our|your|my) (?:\w+ )?(?:bill|price|cost|salary|fee|turnover)|if you (?:sign"
        r"|order|buy|pay))\b|\b(?:take|takes|charge|charges|insurance|rent|rents|salaries|prices?"
        r"|offer you|give you|knock off) [^.;?!]{0,20}\d* ?(?:percent|%))",
        hit="I can do eight, even 10 percent if you sign today.",
        miss="Scrap is 10 percent, if that.",
    ),
    Rule(
        id="so-much-each",
        words="0 " + _TEENS,
        also="a an per each apiece ex delivered fitted more all total altogether",
        pattern=rf"(?:{_AFTER}{_NUMBER} (?:a|per) day\b|{_NUMBER} (?:in all|altogether|in total)\b"
        rf"|{_NUMBER}(?: more)? (?:(?:an?|per|each) {_UNIT}\b|each\b(?! other)|apiece\b|ex works\b"
        r"|fitted\b|delivered\b|more each\b))",
        hit="Twenty-six an hour, so eighty a night.",
        miss="We meet two times a month.",
    ),
    Rule(
        id="so-many-thousand",
        words="thousand hundred 0k 00k 000k",
        confidence="possible",
        pattern=r"(?:\b(?:thousand|hundred)|\d+k)\b(?= (?:less|more|cheaper|extra|off)\b)"
        r"|(?:\bthousand|\d+k)\b(?=[,.?!]|$| (?:for|in|a|per|more|each|on|to|if|and i|or|fitted"
        r"|net|plus|all)\b)",
        hit="That is sixty thousand, all told.",
        miss="We sell a thousand boxes.",
    ),
    Rule(
        id="to-the-cent",
        words="0",
        confidence="possible",
        pattern=rf"(?:{ALONE}|{_AFTER})(?:\d{{1,4}}[.]\d\d\b(?! ?(?:am|pm|o'clock|on|to|until|%"
        r"|m\b|cm|mm|kg|hours|in the))|\d{1,3},\d{3}\b(?= ?(?:$|[.,;?!]|for|a|in|if|each|per"
        r"|and|with|all)))",
        hit="I could get it to 12.90.",
        miss="Meet me at 12.30.",
    ),
)

MONEY = Table("money", (*_NONE, *_CLEAR))
