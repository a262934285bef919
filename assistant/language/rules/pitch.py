"""Passages about ourselves: our product, company or cause described as something of value.

The names of a workspace's company and products count as *our product* (`acts`).
"""

from __future__ import annotations

import re

from assistant.language.matching.words import Words
from assistant.language.rules.rule import Rule, Table

THING = (
    r"(?:platform|product|products|solution|solutions|software|service|services|tool|tools|system"
    r"|systems|technology|app|application|company|firm|organi[sz]ation|offering|suite|software"
    r" suite|portfolio|approach|method|methodology|engine|device|devices|sensors?|analytics"
    r"|dashboard|charity|foundation|proposal)"
)
_VERB = (
    r"(?:is|are|was|has|have|helps?|lets?|allows?|can|could|will|does|offers?|provides?|gives?"
    r"|makes?|saves?|cuts?|reduces?|enables?|supports?|works?|delivers?|combines?|includes?|comes"
    r"|runs?|integrates?|brings?|uses?|automates?|reaches|serves?|solves?|covers?|detects?"
    r"|predicts?|connects?|improves?|increases?|exports?|turns|ships|stands|sets)"
)
_PRAISE = (
    r"(?:leading|leader|number one|no\. 1|best(?:-in-class)?|award-winning|state-of-the-art"
    r"|world-class|cutting-edge|unique|most|only|fastest|largest|premier|proud|specialists?"
    r"|specialised|specialized|experts?|trusted|pioneers?|top|global|innovative|fast-growing"
    r"|proven)"
)

_PEOPLE = (
    r"(?:engineers?|fitter|driver|lawyers?|insurer|chemist|boss|brother|colleagues?|accounts|baker"
    r"|office|offer|quote|mistake|fault|controller|board|director|warehouse|supplier|union|it\b"
    r"|budget|own)"
)

_NONE = (
    Rule(
        id="our-trouble",
        words="our we",
        also="down broken late slow old outdated limited struggling losing failing not need lack"
        " lost struggle suffer cannot can",
        confidence="none",
        pattern=rf"\b(?:our {THING} (?:is|are|was|were) (?:down|broken|late|slow|old|outdated"
        r"|limited|struggling|losing|failing|not)\b|we (?:need|lack|lost|struggle|suffer|cannot"
        r"|can't)\b)",
        hit="Our system is down.",
        miss="Our system is faster.",
    ),
    Rule(
        id="an-attachment",
        words="our",
        confidence="none",
        pattern=r"\bour (?:proposal|services?|approach) (?:is|are|was|will be) (?:attached|below"
        r"|enclosed|ready|due|on)\b",
        hit="Our proposal is attached.",
        miss="Our proposal saves you two weeks.",
    ),
)

_CLEAR = (
    Rule(
        id="we-are-the-best",
        words="leading leader number no best award state world cutting unique most only fastest"
        " largest premier proud specialist specialists specialised specialized expert experts"
        " trusted pioneer pioneers top global innovative fast proven",
        also="we our",
        pattern=rf"\b(?:we|our (?:company|firm|team|client|product|{THING[3:-1]}))(?:'re| are|"
        r" is)(?: also| now| widely| recogni[sz]ed as| known as| one of)*(?: the| a| an| proud to"
        rf" be)*(?: (?!only)\w+){{0,2}}? (?!only a|most of){_PRAISE}\b",
        hit="We are the leading maker of line monitors.",
        miss="We are the ones who pay.",
    ),
    Rule(
        id="our-product",
        words="our",
        pattern=rf"\b~ (?:\w+ ){{0,3}}?{THING}(?: \w+ly| also)? {_VERB}\b",
        hit="Our platform cuts downtime by half.",
        miss="Our plant is in Ghent.",
    ),
    Rule(
        id="we-help",
        words="help offer provide deliver specialise specialize serve enable support build empower"
        " work helped design manufacture deliver offering",
        also="we",
        pattern=r"\bwe(?:'ve)?(?: also| have| currently| already| now| proudly)* ~(?:ed)?"
        r" (?:(?:\w+ ){0,4}(?:customers|clients|companies|firms|businesses|organi[sz]ations"
        r"|manufacturers|teams|brands|plants|banks|people|partners|solutions?|services?|leaders"
        r"|enterprises|hospitals|schools|dairies|retailers|products?|platform|software)\b|in the"
        r" field)",
        hit="We help two hundred firms cut their scrap.",
        miss="We help Tom on Monday.",
    ),
    Rule(
        id="with-our-product",
        words="our",
        pattern=rf"\b(?:with|using|thanks to|through) ~ (?:\w+ ){{0,3}}?{THING}\b,?(?: you| your|"
        r" customers| companies| teams| firms| clients)",
        hit="With our software you see every stop.",
        miss="With our lawyers you agree.",
    ),
    Rule(
        id="about-our-product",
        words="our",
        pattern=r"\b(?:about|of|introduce(?: you to)?|present|demo of|to|demonstrate|discover|try"
        rf"|tour of) ~ (?:new |latest |newest |unique |own )?(?:\w+ )?{THING}\b",
        hit="Let me tell you about our new product.",
        miss="Is it about your product?",
    ),
    Rule(
        id="we-won",
        words="won award awarded named recognised recognized ranked featured",
        also="we our",
        pattern=r"\b(?:we(?:'ve| have| were| are| just| recently| also)*|our \w+ (?:was|has been"
        r"|were)) (?:won|awarded|named|recogni[sz]ed|ranked|featured) (?:the|a|an|as|by|in|among"
        r"|for|best|top)\b",
        hit="We recently won the Innovation Award.",
        miss="We won time.",
    ),
    Rule(
        id="credentials",
        words="founded trusted award customers clients offices employees headquartered years"
        " launched winning countries established excited announce introduce",
        pattern=r"(?:\b(?:we (?:were |are |have been )?|our company (?:was )?|was )(?:founded"
        r"|established|headquartered)\b|\btrusted by\b|\baward-winning\b|\b(?:we|our) (?:have"
        r"|serve|count|work with|work for) (?:over |more than |about |around )?[\w,.]+ (?:happy "
        r"|satisfied )?(?:customers|clients|offices|employees|users|countries)\b|\b(?:customers"
        r"|clients|companies) (?:like|such as) (?!you|it\b|this|that|the\b|to\b|our|us\b|them)\w+"
        r"|\bwe(?:'ve| have)? (?:just |recently )launched\b|\bwe(?:'re| are) (?:thrilled|excited"
        r"|proud) to (?:announce|introduce|present|offer|launch)\b|\b(?:over|more than|with) \w+"
        r" years (?:of experience|in the)\b)",
        hit="We were founded in 1998.",
        miss="The customers like it.",
    ),
    Rule(
        id="superlative",
        words="best leading cutting state world revolutionary unique unparalleled unmatched"
        " seamless game turnkey wonderful amazing",
        confidence="possible",
        pattern=r"(?:\b(?:best-in-class|industry-leading|market-leading|market leader|cutting-edge"
        r"|state-of-the-art|world-class|revolutionary|unparalleled|unmatched|game-chang\w+|turnkey"
        r"|next-generation)\b|\bthis (?:organi[sz]ation|charity|product|solution|platform) is"
        r" (?:\w+ ){0,2}(?:wonderful|amazing|great|the best|unique|excellent)\b)",
        hit="You get a state-of-the-art dashboard.",
        miss="The state of the line is fine.",
    ),
    Rule(
        id="ours-does",
        side="us",
        words="our ours",
        confidence="possible",
        pattern=rf"\b~ (?!{_PEOPLE})(?:[a-z-]+ ){{0,3}}?(?:is|are|has|have|stays?|keeps?|runs?"
        rf"|lasts?|{_VERB[3:-1]}|[a-z]{{3,}}[^s]s)\b(?! (?:late|behind|down|out of|not|attached"
        r"|sorry|unsure|closed|on holiday)\b)(?![^.;?!]*\b(?:monday|tuesday|wednesday|thursday"
        r"|friday|tomorrow|tonight)\b)",
        hit="Our fleet has moved three million boxes.",
        miss="Our driver comes at noon.",
    ),
    Rule(
        id="we-did",
        side="us",
        words="we",
        also="every each all fresh daily ourselves house for in by 0 dropped fell halved over",
        confidence="possible",
        pattern=r"\b~(?:'ve| have)? (?:already |also |always )?(?:(?:test|cook|bake|build|make"
        r"|grow|train|check|repair|clean|print|roast|serve|support|run|inspect|work"
        r" with)\b[^.;?!]{0,40}\b(?:every|each|all|any|fresh|daily|ourselves|in-house|over|more"
        r" than|across)\b|(?:filled|placed|cut|halved|reduced|saved|built|installed|moved"
        r"|delivered|equipped|supplied|trained|did (?:exactly )?(?:that|this"
        r"|it))\b[^.;?!]{0,60}\b(?:for (?:a|an|two|three|the|over)|in [a-z]+|by (?:a|half|\d)"
        r"|\d+)\b)",
        hit="We filled 140 places in nine weeks.",
        miss="We sent it in May.",
    ),
    Rule(
        id="results",
        side="us",
        words="dropped fell halved doubled went rose grew slash higher more bookings saves save",
        also="by from half third percent % time growers customers practices clients people company"
        " user plants firms",
        confidence="possible",
        pattern=r"(?:\b(?:dropped|fell|went down|rose|grew|halved|doubled) (?:by|from|to)\b|(?<!he"
        r" )(?<!i )(?<!we )\bwent from [^.;?!]{1,30} to\b|(?:\d+|thirty|twenty|ten|fifty|forty)"
        r" ?(?:%|percent) (?:higher|lower|more|fewer|less)\b|\bsaves? (?:them|you|the average|time"
        r"|people)\b|\bslash(?:es|ed)?\b)",
        hit="The queue went from thirty lorries to six.",
        miss="He went from Ghent to Bruges.",
    ),
    Rule(
        id="it-has",
        side="us",
        words="it they this that one you setup",
        also="is are plugs fits fit connects integrates needs has have takes comes come runs works"
        " lasts stays holds brings bring includes shows gives lets tells sends exports can good"
        " get take matches",
        confidence="possible",
        pattern=r"^(?:(?:yes|no|so|and|well|plus)[, ]+(?:[a-z ]{0,20}[,;] )?)?(?:it|they|this one"
        r"|that one|setup|the (?:machine|sender|software|app|unit|robots?))(?: also| basically|"
        r" just)? (?:(?:is|are|can be) (?:easily |fully |made |built )?(?:installed|integrated"
        r"|hosted|made|built|tested|certified|insured|automatic)|plugs?|fits?|connects?"
        r"|integrates?|needs? no|has (?!been|to\b)|have (?!been|to\b|not)|takes? (?!us|me\b|a"
        r" while|some|too)|comes? with|runs|works|lasts|stays?|holds|brings?|includes?|shows?"
        r"|gives?|lets?|tells?|sends?|exports?|matches|can (?!be\b|wait|not)|is good at)",
        hit="It takes both, and phones too.",
        miss="It takes us a week.",
    ),
    Rule(
        id="so-easy",
        side="us",
        words="nothing click automated automatically autopilot place imagine afternoon cool"
        " biggest ever slots new off best",
        also="to set one all up a just it you s our range customers left % price on",
        confidence="possible",
        pattern=r"(?:\bnothing to (?:set up|install|learn)\b|\bone click\b|\ball (?:automated"
        r"|automatically)\b|\bon autopilot\b|\ball in one place\b|\bimagine (?:you|your)\b|\bjust"
        r" (?:one|a single) (?:click|afternoon|day)\b|\bwhat's really cool\b|\b(?:biggest|best)"
        r" \w+ ever\b|\bnew customers \d|\bleaves? nothing behind\b|\bdoesn't have to lift a"
        r" finger\b)",
        hit="Setup takes just one afternoon.",
        miss="There is nothing to say.",
    ),
    Rule(
        id="we-offer",
        side="us",
        words="offer provide make handle manufacture carry stock cover guarantee specialise"
        " specialize design been have are certified cater",
        also="we",
        confidence="possible",
        pattern=r"\bwe(?:'ve|'re)?(?: also| always| only| currently| have| are)* (?:(?:offer"
        r"|provide|make|handle|manufacture|carry|stock|guarantee|speciali[sz]e in|design|cater"
        r" for) (?!you\b|it\b|that\b|this\b|sure|your|sense)[a-z\d]|been [a-z]+ing\b[^.;?!]{0,40}"
        r" (?:since|for (?:\d|\w+ years|over|more))|certified\b|have (?:the|over|more than)"
        r" (?:\w+est|best|most|\d|\w+ (?:years|customers|clients|engineers|branches)))",
        hit="We handle everything from design to upkeep.",
        miss="We make sure that it holds.",
    ),
    Rule(
        id="the-thing-does",
        side="us",
        words="model unit machine dashboard app battery system platform software service tool"
        " sensor sensors robot robots filter filters device version package licence license kit"
        " portal engine interface solution product products range series scanner scanners lamp"
        " lamps",
        confidence="possible",
        at="opening",
        pattern=r"(?:the|every|each|this|all our|these) (?:\w+ ){0,2}?~(?: also| then)? (?!is"
        r" (?:late|down|here|yours|on)|are (?:late|here)|was|were|you|we|i\b|arrives?|comes? on"
        r"|leaves?|has (?:arrived|been)|costs?)(?:[a-z]{2,}[^s]s|are|has|have|can|show|give|let"
        r"|run|work|bring|learn|know)\b",
        hit="The dashboard shows every stop.",
        miss="The machine is late.",
    ),
    Rule(
        id="you-get",
        side="us",
        words="get have see us",
        also="you with",
        confidence="possible",
        pattern=r"(?:\byou(?:'ll| will)? (?:also )?get (?:an?|the|every|all|one|full|free"
        r"|real)\b(?! (?:chance|feel|idea|answer|reply|call|mail|draft|figures?|paper|invoice"
        r"|sample|copy|refund|price|quote|offer|list|minutes)\b)|\bwith us,? you\b|\bsets us"
        r" apart\b)",
        hit="You get a dedicated account manager.",
        miss="You'll get the draft on Monday.",
    ),
    Rule(
        id="known-for",
        side="us",
        words="named ranked voted awarded recognised recognized used customers clients users"
        " nobody other better patented warranty guarantee introducing new pays itself offline"
        " halved free simple easy quick",
        also="as a the best top number an by tell say love report else no there s the year money"
        " all for works with months to is it back",
        confidence="possible",
        pattern=r"(?:\bused by\b|\b(?:customers|clients|users) (?:tell us|say|love|report|like it"
        r"|rave)\b|\b(?:nobody|no one) else\b (?:offers|does|has)|\bno better \w+|\bpatented\b"
        r"|\byear warranty\b|\bmoney[- ]back\b|\bintroducing (?:the|our|a)\b|\b(?:all|brand)[-"
        r" ]new\b|\bpays? for (?:itself|themselves)\b|\bworks offline\b|\b(?:a|an|one|two|three)"
        r" \w+ (?:in|near) \w+ (?:halved|doubled|cut|saved|reduced)\b|\bmonths free\b|\b(?:was"
        r"|were|been) (?:named|ranked|voted|awarded|recogni[sz]ed) (?:an?|the|as|best|top"
        r"|number)\b|\bit(?:'s| is) (?:\w+ )?(?:simple|easy|quick) to (?:use|set up|install|learn"
        r"|run)\b)",
        hit="It pays for itself within a year.",
        miss="There is no other train today.",
    ),
    Rule(
        id="the-most",
        side="us",
        words="of in on no our everything join miss lasts last hold holds run runs for nine stay",
        also="unit class region market europe world country city no each everything thanks with"
        " than don hours years hour times customers dry ten",
        confidence="possible",
        pattern=r"(?:\b(?<=the )[a-z]+est (?:[a-z]+ )?(?:of its|in (?:the|its)|on the)\b|\bno"
        r" [a-z]+, no [a-z]+|\b(?:each|every one|all) of our\b|\beverything we\b|\bthanks to our\b"
        r"|\bwith our [a-z]+[.!]?$|\bjoin (?:more than|over|the)\b|\bdon't miss\b|\b(?:lasts?"
        r"|holds?|runs?)(?: dry| on)?(?: for)? (?:up to )?(?:\d[\d,.]*|an|ten|twenty|fifty|two"
        r"|three|five) (?:hours?|years?|days?|times)\b|\bnine out of ten\b|\bbeen running for\b"
        r"|\bcut (?:its|their) )",
        hit="This is the quietest unit of its class.",
        miss="The test of the unit is done.",
    ),
    Rule(
        id="i-am-with",
        side="us",
        words="with",
        also="fastest leading largest number best",
        pattern=r"\b(?:i'm|i am|this is \w+) (?:~|from) [^.;?!]{1,30}, (?:the|a|we're the) (?:\w+"
        r" )?(?:fastest|leading|largest|number|best)\b",
        hit="I'm with Bright, the leading help desk.",
        miss="I am with the best of them.",
    ),
    Rule(
        id="cause",
        words="organization organisation charity donation donations donates children",
        confidence="possible",
        pattern=r"(?:\b(?:they|it|this \w+|the (?:charity|organi[sz]ation)|children'?s? \w+|save"
        r" the children) (?:are|is|\w+s) (?:an? |the )?(?:\w+ ){0,4}(?:organi[sz]ation|charity)"
        r" (?:\w+ ){0,6}(?:that|which|to|who|works?|helps?)\b|\b(?:every|each|your|all) (?:\w+"
        r" )?donations? (?:\w+ ){0,2}(?:help|go|goes|will|make|can|save)s?\b|\b(?:this|the|our)"
        r" (?:charity|organi[sz]ation) (?:helps|reaches|provides|works|saves|supports|gives)\b"
        r"|\beveryone who donates\b)",
        hit="This charity reaches children in forty countries.",
        miss="Which charity is it?",
    ),
)

PITCH = Table("pitch", (*_NONE, *_CLEAR))


def of_names(names: tuple[str, ...]) -> Table:
    """The row that knows our own names, written small: what they do is praise of ours."""
    any_name = "|".join(re.escape(name) for name in names)
    return Table(
        "pitch",
        (
            Rule(
                id="our-name",
                words=" ".join(sorted(Words(" ".join(names)).all)),
                pattern=rf"\b(?:{any_name})\b(?:(?:'s)?(?: \w+){{0,2}}? {_VERB}\b|,? (?:you"
                r"|your)\b)",
                hit=f"{names[0]} cuts downtime by half.",
                miss="Somebody cuts downtime by half.",
            ),
        ),
    )
