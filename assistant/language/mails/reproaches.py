"""Rows for guilt, threats and fear: what a reader is to feel, instead of what they are to know."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_TIMES = (
    r"(?:twice|thrice|(?:two|three|four|five|six|seven|several|many|countless|umpteen|numerous"
    r"|a (?:few|dozen|couple of)|\d+) times|again and again|repeatedly)"
)
_TRIED = (
    r"(?:called|rung|rang|phoned|written|wrote|emailed|e-mailed|mailed|messaged|chased|tried|asked"
    r"|reminded|reached out|pinged|texted|contacted|followed up|sent|left)"
)

REPROACHES = (
    Rule(
        id="we-pressed",
        confidence="none",
        pattern=r"^.{0,120}?\b(?:one|two|three|once|twice) too many\b",
        hit="I left you three messages, which was two too many.",
        miss="There are too many messages.",
    ),
    Rule(
        id="counts-our-tries",
        confidence="possible",
        pattern=rf"\b(?:i|i've|we|we've|have|having) (?:have |now |already |also )*{_TRIED}\b(?! "
        rf"(?:by|with) you)[^.?!]{{0,40}}?\b(?:{_TIMES}|voicemails?|(?:two|three|four|five"
        rf"|six|\d+) (?:e?-?mails|messages|letters|times|calls))\b|\bleft (?:\w+ "
        rf"){{1,4}}?without (?:a|any) (?:reply|answer|response|word)\b|\b(?:this is|for) "
        rf"(?:now |already )*the (?:\w+ )?(?:third|fourth|fifth|sixth|umpteenth|\d+th) "
        rf"time\b|\bjust shy of begging\b|\beverything short of\b",
        hit="I've called twice and left a voicemail too.",
        miss="I called your foreman, who says it is the pump.",
    ),
    Rule(
        id="no-answer-hurts",
        confidence="possible",
        pattern=r"\b(?:not|n't|without|never)(?: \w+){0,4}? so much as (?:a|an|one)\b|\bit (?:\w+ "
        r")?(?:stings|hurts)\b|\b(?:find|spare|have) (?:two|five|\d|even a|a single) "
        r"minutes? to (?:answer|reply|respond|write back)\b|\b(?:even|at least) (?:a|an) "
        r"(?:quick |short |simple |brief |polite )*\W?(?:no|not now|answer|reply|response"
        r"|yes)\b|\byou owe (?:me|us) (?!nothing|no )|\bdeserves? (?:an? )?(?:\w+ "
        r")?(?:answer|reply|response)\b|\bleav(?:e|ing) (?:me|us) (?:hanging|in the dark"
        r"|waiting)\b|\bguess this is goodbye\b|\b(?:have|had|haven't) (?:you )?forgotten "
        r"(?:about )?(?:me|us)\b|\b(?:did|have) (?:i|we) (?:do|done|say|said|offend)\w* "
        r"(?:something|anything)?\b[^.?!]{0,12}(?:wrong|offend)",
        hit="It stings not to get so much as a reply.",
        miss="The nettle stings.",
    ),
    Rule(
        id="disappointed-in-you",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'m| am|'re| are| was| were|'ve been)? (?:\w+ ){0,2}?(?:disappointed"
        r"|astonished|surprised|shocked|puzzled|baffled|hurt|offended|saddened|amazed"
        r"|stunned) (?:that|by|at|in|to (?:see|read|learn|hear)|how) (?:you (?!told|knew"
        r"|had|have|were|are)|a company|somebody|someone|nobody)\b|\b(?:astonishment"
        r"|surprise|regret|dismay|disappointment) that i (?:took|read|learn\w*|note\w*)\b"
        r"|\b(?:i|we) (?:fail|cannot begin|struggle|find it hard|find it difficult) to "
        r"(?:see|understand|comprehend|grasp|believe)\b|\bregret the (?:hours|time|effort"
        r"|work)\b|\b(?:hours|time|effort|work|money) (?:invested|wasted|spent|we put) "
        r"(?:in|on|into) (?:your|you|this)\b|\bafter (?:everything|all) (?:the|that|we|i"
        r"|our|my)\b[^.?!]{0,40}\b(?:work|time|effort|put in|done|did|trouble)\b|\bnever "
        r"(?:in earnest|serious|really (?:interested|serious))\b|\b(?:not|n't) (?:really "
        r")?(?:that )?(?:sure )?what(?:'s| is) so (?:hard|difficult)\b|\bout on a limb\b"
        r"|\b(?:more than|very|so|extremely|remarkably) patient\b|\b(?:lying|lie) if i "
        r"said\b|\bbummed\b|\bfell off your\b|\bheartbroken\b|\bstuck my neck\b|\b(?:i"
        r"|we) (?:have|must|had) to conclude\b|\bask you to reconsider\b|\breconsider "
        r"(?:your decision|before)\b|\bseriously\?|\bgrounds another\b",
        hit="I fail to see how you could prefer another house.",
        miss="I was surprised that your valve held.",
    ),
    Rule(
        id="or-we-will",
        confidence="possible",
        pattern=r"\bif (?:i|we) (?:don't|do not|didn't|haven't|can't|fail to) (?:\w+ )?(?:hear|get"
        r"|receive|have|see)\b[^.?!]{0,70}?\b(?:i'll|i will|we'll|we will|we shall|i shall"
        r"|we'd|i'd|i have|we have)(?: \w+){0,3}? (?:release|assume|take (?:you|it)|cancel"
        r"|stop|withdraw|give|offer|hand|remove|escalate|inform|delete|reassign)\b|\bif "
        r"(?!you like|you want|you prefer|it is|that is|this is)[^.?!,]{0,50}?\b(?:by"
        r"|before|until|not|n't)\b[^.?!,]{0,25},? (?:then )?(?:we|i)(?:'ll| will| must| "
        r"have to| shall)? (?:stop the|cancel|bill|charge|withdraw|release|halt|suspend"
        r"|terminate|escalate|reassign|pull)\b|\btake (?:no|your|the) (?:answer|silence"
        r"|reply|response) as\b|\b(?:inform|tell|write to|copy|cc|involve|call) your "
        r"(?:ceo|boss|manager|director|superior|board|chef|management)\b|\b(?:reservation"
        r"|slot|place|order|account|offer|subscription)s? (?:is|will be|are|gets?) "
        r"(?:hereby )?(?:cancelled|canceled|withdrawn|released|closed|auto-?\w+|suspended"
        r"|terminated|deleted)\b|\bwill (?:auto-?(?:renew|cancel|clos|expir|delet)\w*|be deleted"
        r"|be lost|be cut off|be "
        r"switched off)\b|\bby (?:eod|cob|noon|tonight|tomorrow|friday|monday|then|\w+ \d+"
        r"|\d+ ?[ap]m),? or (?:we|i|else|it)\b|\bloss of (?:all|your)\b|\btake you off\b"
        r"|\beither you (?:sign|decide|order|commit)\b|\bno answer as a no\b"
        r"|\b(?:i|we)(?:'|\b)(?:(?!\byou\b)[^.?!]){0,60}?\b(?:take (?:this|it|the matter|things)"
        r"|go|raise (?:this|it)"
        r"|bring (?:this|it)|turn|escalate(?: this| it)?)(?: up)?(?: directly| straight|"
        r" instead)? (?:to|with) your"
        r" (?:\w+ ){0,2}?(?:boss|manager|ceo|cfo|md|directors?|superiors?|board|chief|head office"
        r"|owners?)\b(?! meeting)"
        r"|\bover your head\b",
        hit="If they're not here by 5 pm we stop the job.",
        miss="If it rains we stop at noon and begin again on Friday.",
    ),
    Rule(
        id="our-trouble-counted",
        pattern=r"\bcan(?:'t|not) (?:even )?be bothered\b|\ball-?nighter\b|\b(?:bent|bending) over"
        r" backwards\b|\b(?:went|go"
        r"|going) to bat for\b|\bpull(?:ed|ing) (?:strings|favou?rs)\b|\bignor(?:e|ing) (?:me|us"
        r"|my|our)\b|\ball (?:i|we)"
        r"(?:'m| am|'re| are)? (?:ask(?:ing)?|want(?:ed)?) (?:for )?(?:is|was)\b|\b(?:courtesy"
        r"|decency) (?:of|to)\b"
        r"|\bprove me wrong\b|\b(?:my|our) (?:boss|manager|director|vp|management"
        r"|accountants?) (?:is|are|wants?"
        r"|needs?|keeps?|will) (?:\w+ )?(?:asking|breathing|on my|all over|down my|pushing|an"
        r" answer|to know)\b"
        r"|\bgone (?:quiet|dark|silent|cold) on (?:me|us)\b",
        hit="And now you can't be bothered to pick up the phone?",
        miss="The night shift bothered nobody.",
    ),
    Rule(
        id="off-the-list",
        confidence="possible",
        pattern=r"\b(?:cross|strik|remov|tak|drop|delet)(?:e|ing|ping)? you (?:off|from)\b"
        r"|\byou(?:'ll| will)?"
        r" (?:no longer|not) be hearing from (?:me|us)\b|\bunless (?:i|we)"
        r" hear\b[^.?!]{0,40}\b(?:i'll|i"
        r" will|we'll|we will|i shall|we shall)\b|\b(?:i|we)(?:'d| would| must)? (?:strongly "
        r"|really )?(?:urge"
        r"|implore|beg) you\b|\bthink (?:again|twice) before\b|\bbefore the ink\b|\bthe least (?:i"
        r"|we|you)"
        r" (?:'d|would|could|can|expect|deserve)\b|\b(?:which|that) surprises (?:me|us)\b"
        r"|\bi (?:\w+ )?(?:don't|do not|can't|cannot) understand (?:it|this|why you|how you"
        r"|your)\b",
        hit="I am crossing you off my list.",
        miss="Take your boots off.",
    ),
    Rule(
        id="your-own-fault",
        confidence="possible",
        pattern=r"\b(?:solely|entirely|wholly|exclusively) your (?:responsibility|risk|fault"
        r"|problem)\b|\bat your (?:own )?(?:risk|peril)\b|\b(?:bear|face|suffer) the "
        r"(?:full )?consequences\b|\b(?:board|boss|customers?|shareholders|management"
        r"|auditors?|team|staff) (?:will|would|might|may|is going to) (?:ask|want to know"
        r"|wonder|blame)(?: you)? (?:why|what|how)\b|\bwhy you did nothing\b|\bhow (?:will"
        r"|would|are) you (?:going to )?(?:explain|justify)\b|\bwithout it you(?:'re| "
        r"are)\b|\bdo(?:n't| not) (?:come|say)\b[^.?!]{0,20}\b(?:later|afterwards"
        r"|warn\w*)\b|\bignore (?:this|it|me)\b",
        hit="Late submission is solely your responsibility.",
        miss="The responsibility for the gate is your landlord's.",
    ),
    Rule(
        id="fear",
        confidence="possible",
        pattern=r"\b(?:risk|risking|face|facing|expect|avoid|liable to|threatened with) (?:\w+ "
        r"){0,2}?(?:fines?|penalt(?:y|ies)|prosecution|shutdown|lawsuits?|disaster|ruin)\b"
        r"|\bfines? (?:can|may|could|are|of up to|will)\b[^.?!]{0,20}\b(?:severe|heavy"
        r"|huge|high|hefty|up to|reach|ruin\w*|percent|million)\b|\bsitting duck\b"
        r"|\b(?:not|n't|no longer) be (?:around|here|in business) (?:in|for|much|next)\b"
        r"|\b(?:can|could) (?:you |your \w+ )?(?:really |still )?afford (?:not |to "
        r"(?:ignore|wait|lose|miss))|\bafford to ignore\b|\b(?:cannot|can't|mustn't|must "
        r"not|could not) (?:really )?(?:allow yourself|permit yourself|ignore|risk)\b"
        r"|\bif that (?:doesn't|does not) (?:worry|scare|frighten|alarm)\b|\b(?:scary"
        r"|terrifying|frightening) (?:part|thing|truth|fact)\b|\bfail to act\b|\bhanding "
        r"(?:leads|customers|money|business|revenue|sales)\b|\b(?:burning|bleeding|losing"
        r"|wasting|leaking) (?:money|cash|customers|leads|revenue)\b(?! (?:at|in|on"
        r"|through|when))|\b(?:most|many|half|nine out of ten) (?:don't|do not|never|won't"
        r"|fail to) (?:make it|survive|last|succeed)\b",
        hit="Without it you risk fines of up to four percent.",
        miss="What do the fines for late trucks cost you?",
    ),
    Rule(
        id="left-behind",
        confidence="possible",
        pattern=r"\b(?:rivals?|competitors?|competition|neighbou?rs?|peers|everybody|everyone"
        r"|others|firms|companies|businesses|teams|colleagues) (?:on|in|at|across|around"
        r"|of|like|that|who)?[^.?!]{0,40}?\b(?:already (?:on board|using|signed|joined"
        r"|switched|moved|come|doing|made|have|crushing|ahead)|(?:is|are) (?:all "
        r")?(?:doing it|on board|signing|joining|switching|moving|getting ahead|ahead of "
        r"you|pulling ahead|already)|have (?:already|all) (?:come|signed|joined|switched"
        r"|moved|made))\b|\b(?:be|being|are|you're) the (?:last|only|odd) one\b|\bbe the "
        r"one (?:that|who)\b|\b(?:sits?|sitting) (?:it|this) out\b|\b(?:be|get|being"
        r"|getting) left (?:behind|standing)\b|\b(?:last|only) one (?:on|in) (?:the"
        r"|your)\b|\bdon't be (?:the|left|late|last)\b",
        hit="Your rivals in Leeds have already come on board.",
        miss="Your neighbour already told me about the gate.",
    ),
    Rule(
        id="do-not-think",
        confidence="possible",
        pattern=r"\b(?:you'd|you would|you'll|you) (?:be|have to be|must be|are)? ?(?:\w+ "
        r")?(?:crazy|mad|foolish|silly|stupid|nuts|daft|insane) (?:to|not)\b|\bwhat are "
        r"you waiting for\b|\bwhy (?:wait|hesitate|delay)\b|\bthank me later\b|\b(?:don't"
        r"|no need to|stop) (?:over)?think(?:ing)? (?:twice|about it|too)\b"
        r"|\boverthinking\b|\bjust (?:go for|do) it\b|\b(?:the )?only (?:mistake|thing) "
        r"you can\b|\bkick yourself\b|\b(?:don't|let's not) (?:sleep on|snooze)\b"
        r"|\bsnooze (?:and|you|,)|\bno-brainer\b|\bpass (?:on this|this up|up (?:on "
        r")?(?:this|the))\b|\b(?:simply )?too good to (?:miss|pass|refuse)\b|\bcan't[- "
        r"]miss\b",
        hit="You'd be crazy to pass on this.",
        miss="You would be mad at the noise too.",
    ),
    Rule(
        id="somebody-else-gets-it",
        confidence="possible",
        pattern=r"\b(?:line|queue|list) of (?:people|others|clients|companies|customers)\b"
        r"|\bwho'd love your\b|\b(?:another|other|a second|several|two|some) (?:\w+ "
        r")?(?:interested )?(?:part(?:y|ies)|buyers?|clients?|customers?|compan(?:y|ies)"
        r"|firms?|prospects?) (?:\w+ )?(?:for|who|that|wants?|is|are|has|have"
        r"|in)\b[^.?!]{0,40}?\b(?:want\w*|decide|interested|ready|waiting|sign|take it"
        r"|line|queue)\b|\b(?:release|give|offer|hand|pass|reassign"
        r"|sell)\b[^.?!]{0,30}?\bto (?:another|the next|somebody else|someone else"
        r"|other)\b(?! (?:shift|gate|man|door|machine|line))",
        hit="We have another interested party who wants to decide today.",
        miss="Another firm has the contract in May.",
    ),
)
"""Each makes the reader feel bad, afraid or watched."""
