"""What our thing does, holds and brings: passages about ourselves where we are known to speak."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

# What a thing of ours does.
DOES = (
    r"(?:is|are|was|has|have|helps?|lets?|allows?|can|could|will|does|offers?|provides?|gives?"
    r"|makes?|saves?|cuts?|reduces?|enables?|supports?|works?|delivers?|combines?|includes?|comes"
    r"|runs?|integrates?|brings?|uses?|automates?|reaches|serves?|solves?|covers?|detects?"
    r"|predicts?|connects?|improves?|increases?|exports?|turns|ships|stands|sets)"
)
_NOT_WARES = (
    r"(?:(?:\w+ )?(?:engineers?|fitter|driver|lawyers?|insurer|chemist|boss|brother|colleagues?"
    r"|accounts|baker|controller|board|director|union|lorry|truck|van|trainee|apprentice|boiler"
    r"|number|account|address|phone|line is (?:bad|dead)|reception|legal team|auditors?|bank)"
    r"|office|offer|quote|mistake|fault|warehouse|supplier|it\b|budget|own|vat|legal|call|meeting"
    r"|chat|visit|talk|conversation|agreement|contract|order|invoice|reply|answer|letter|mail|terms"
    r"|deadline|understanding|hope|plan|advice|suggestion|apolog|thanks|next|last|first|side|fair"
    r"|stand\b|conditions)"
)

FEATURES = (
    Rule(
        id="ours-does",
        side="us",
        words="our ours",
        confidence="possible",
        pattern=rf"\b~ (?!{_NOT_WARES})(?:[a-z-]+ ){{0,3}}?(?:is|are|has|have|stays?|keeps?|runs?"
        rf"|lasts?|{DOES[3:-1]}|[a-z]{{3,}}[^s]s)\b(?! (?:late|behind|down|out of|not|attached"
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
        " halved free simple easy quick pay themselves",
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
        words="the of in on no our everything join miss lasts last hold holds run runs for nine"
        " stay",
        also="unit class region market europe world country city no each everything thanks with"
        " than don hours years hour times customers dry ten",
        confidence="possible",
        pattern=r"(?:\bthe [a-z]+est (?:[a-z]+ )?(?:of its|in (?:the|its)|on the)\b|\bno [a-z]+,"
        r" no [a-z]+|\b(?:each|every one|all) of our\b|\beverything we\b|\bthanks to our\b|\bwith"
        r" our [a-z]+[.!]?$|\bjoin (?:more than|over|the)\b|\bdon't miss\b|\b(?:lasts?|holds?"
        r"|runs?)(?: dry| on)?(?: for)? (?:up to )?(?:\d[\d,.]*|an|ten|twenty|fifty|two|three"
        r"|five) (?:hours?|years?|days?|times)\b|\bnine out of ten\b|\bbeen running for\b|\bcut"
        r" (?:its|their) )",
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
)
