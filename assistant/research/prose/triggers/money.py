"""How pages tell that a company got money."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import ABOUT, MONEY, NAME, THE, US
from assistant.research.prose.triggers.verbs import ANNOUNCES, are_told, tells
from assistant.research.prose.triggers.way import table, way

_ROUND = (
    r"(?:(?:seed|pre-seed|series [a-h]\d?|growth|venture|bridge|equity|debt|mezzanine|project"
    r"|investment|fund(?:ing|raising)|financing|capital) ?(?:extension )?"
    r"(?:round|funding|financing|investment|capital|raise)?|round|grants?|loans?|subsid(?:y|ies)"
    r"|(?:credit|loan|debt) facilit(?:y|ies)|line of credit|private placement"
    r"|(?:green |hybrid |convertible )?bonds?|notes|rights issue|share issue|ipo|credit"
    r"|(?:initial )?(?:public |stock |share )offering)"
)
_GET = tells(
    "raise; secure; close; obtain; receive; land; attract; complete; bag; gain; pick up; arrange"
    "; get, got, gotten; win, won; sign; place; issue; be awarded, was awarded, been awarded"
    "; be granted, was granted, been granted"
)
_GIVE = tells(
    "invest; lend, lent; put, put; grant; provide; commit; inject; award; give, gave, given"
    "; contribute; extend"
)
_LEADER = (
    rf"(?:.{{0,90}}?\b(?:(?:co-)?led by|from|provided by|backed by|by) {THE}"
    rf"(?:(?:[\w-]+ ){{0,4}}?(?:investors?|funds?|firm|bank|group|backers?) )?"
    rf"(?P<other>{NAME}))?"
)
_NO_FUNDS = (
    r"(?![^.;:]{0,60}?\b(?:contracts?|orders?|tenders?|framework|damages|sales|profits?|fine|prize"
    r"|awards?|revenues?|turnover|compensation|savings|settle\w*|acquisition|purchase|bids?"
    r"|prices?)\b)"
)
_NO_CHARITY = (
    r"(?!.{0,40} for (?:the |a |our )?(?:[\w’'-]+ )?(?:charit|hospice|hospital|children|famil"
    r"|cancer|victims|appeal|school))"
)

FUNDING = table(
    "funding",
    r"fund|financ|invest|capital|round|series|seed|loan|lend|lent|grant|bond|credit|equity"
    r"|offering|ipo\b|rais|secur|support|back|placement|million|billion",
    way(
        "ours",
        rf"{_GET} {_NO_FUNDS}(?:[^.;:]{{0,60}}? )?(?P<amount>{MONEY})"
        rf"(?:[^.;:]{{0,60}}?{_ROUND}\b|(?= to\b|,| from| in fresh| of (?:fresh|new)|$))"
        rf"{_NO_CHARITY}{_LEADER}",
        "Brightmoor has raised €9 million in a seed round led by Fenland Capital.",
        "Our staff raised €9,000 for the children's hospice.",
    ),
    way(
        "ours",
        rf"{_GET} {THE}(?:[\w’'-]+ ){{0,4}}?{_ROUND} (?:\w+ )?(?:of|worth|over|totalling) "
        rf"(?:[\w-]+ ){{0,3}}?(?P<amount>{MONEY}){_LEADER}",
        "We have received a loan of £3 million from the Northern Bank.",
        "We have received a visit of ten lenders from the Northern Bank.",
    ),
    way(
        "ours",
        rf"{_GET} {THE}(?:[\w’'-]+ ){{0,3}}?"
        rf"(?:funding|financing|investment|seed|series [a-h]) ?(?:round)?\b{_LEADER}",
        "Brightmoor closes its Series B round, led by Fenland Capital.",
        "Brightmoor closes its offices over Christmas.",
    ),
    way(
        "ours",
        rf"{ANNOUNCES} {THE}(?:[^.;:]{{0,40}}? )?(?P<amount>{MONEY}) "
        rf"(?:[\w-]+ ){{0,3}}?{_ROUND}{_LEADER}",
        "Brightmoor announces a $30 million Series B financing led by Quarry Partners.",
        "Brightmoor announces a $30 million rise in sales.",
    ),
    way(
        "theirs",
        rf"{_GIVE} (?:(?P<us_first>{US}) )?(?:[^.;:]{{0,30}}? )?(?P<amount>{MONEY})"
        rf"(?: (?:in|into|to|for) (?P<us>{US}))?",
        "Fenland Capital has invested €9 million in Brightmoor.",
        "Fenland Capital has invested €9 million in Kilnex.",
    ),
    way(
        "theirs",
        rf"{tells('support; back; fund; finance')} (?P<us>{US}) with {ABOUT}(?P<amount>{MONEY})",
        "The government of Saxony supports the project with 3 million euros.",
        "The government of Saxony supports the opera with 3 million euros.",
    ),
    way(
        "theirs",
        rf"{tells('lead, led; co-lead, co-led')} (?:the|a|this) (?:[^.;:]{{0,40}}? )?"
        rf"(?:{_ROUND}|(?P<amount>{MONEY}) (?:[\w-]+ ){{0,2}}{_ROUND}) (?:in|of|for) (?P<us>{US})",
        "Fenland Capital led the €9 million round in Brightmoor.",
        "Fenland Capital led the €9 million round in Kilnex.",
    ),
    way(
        "any",
        rf"\bwith (?:the )?(?P<amount>{MONEY}) (?:of|in) (?:fresh |new |additional )?"
        rf"(?:equity|capital|funding|financing|money)\b{_LEADER}, (?P<us>{NAME}|we)\b",
        "With €7 million of new equity from Fenland Capital, Brightmoor is going to build a still.",
        "With €7 million of new debt the town is going to build a bridge.",
    ),
    way(
        "any",
        r"\b(?:round|financing|funding|investment|raise)\b[^.;:]{0,90}? (?:was|is) (?:co-)?led by "
        rf"{THE}(?P<other>{NAME})",
        "The round was led by Fenland Capital.",
        "The round was led by a red kayak.",
    ),
    way(
        "any",
        rf"\b(?:investment|project|purchase|plant|expansion|work) "
        rf"{are_told('paid for; financed; funded')} [^.;:]{{0,50}}?(?:loan|grant|bond|credit) of "
        rf"(?P<amount>{MONEY})(?: from {THE}(?P<other>{NAME}))?",
        "The project is financed by a loan of £3 million from Northern Bank.",
        "The project is financed by those who sit in it.",
    ),
)
