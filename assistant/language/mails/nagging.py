"""Writing again because of the silence, not because of anything new."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.mails.waiting import WAITING
from assistant.language.rules.rule import Rule

NAGGING = Signs(
    Rule(
        id="checking-something",
        confidence="none",
        pattern=r"\b(?:checking|check|checked) (?:one thing|the |your |whether the |that the "
        r"|each |every )\b|\bfollow(?:ing)? up (?:with|by) (?:a|an|the) (?:report|drawing|figure"
        r"|answer|visit)\b",
        hit="Just checking one thing before the drawing goes out.",
        miss="Just checking in.",
    ),
    *WAITING,
    Rule(
        id="checking-in",
        pattern=r"\b(?:check(?:ing)? (?:in|back|up)\b|following (?:on|up)\b|(?:to|i'll|i will"
        r"|just) follow up\b|touch(?:ing)? base|circl(?:e|ing) back|(?:bump|ping|nudg|float|popp"
        r"|resurfac|chas)(?:e|ing)? (?:this|it|you|my|up|back|on|for|in)\b|a (?:quick |gentle "
        r"|friendly |little )*(?:bump|ping|nudge|follow-up|check-in|chaser)\b"
        r"|reconnect(?:ing)?\b)",
        hit="I wanted to circle back on this.",
        miss="The check is in the post.",
    ),
    Rule(
        id="top-of-your-inbox",
        pattern=r"\b(?:(?:to|at) the top of your (?:inbox|list|pile)|in case (?:you (?:missed"
        r"|overlooked|didn't see|did not see)|it|this|my|they)\b[^.?!]{0,30}|(?:got|been|be"
        r"|gets?) (?:buried|lost) (?:in|under)|slipped (?:through|by|past)|fell through the"
        r" cracks in your|off your radar)",
        hit="In case you missed my last mail, here it is.",
        miss="The boat lost its top in March.",
    ),
    Rule(
        id="did-you-see",
        pattern=r"\b(?:did|have|had|if|whether) (?:you|yourself)(?: had| have| get| got| yet|"
        r" already| by any chance| maybe| ever)* (?:a |the |any |some )?(?:chance|opportunity"
        r"|moment|time|see|saw|seen|read|receive|received|got|get|look at|looked at|review"
        r"|reviewed)\b[^.?!]{0,40}?\b(?:e?-?mail|mail|message|note|proposal|quote|quotation"
        r"|offer|deck|brochure|last|previous|below|it|think (?:it|things|about it) over|my)\b"
        r"|\b(?:had|have|get|got) (?:a |the )?(?:moment|minute|chance|time) to (?:go|look|read"
        r"|think|review)\b",
        hit="Did you have a chance to look at my last mail?",
        miss="Did you read about the second lock?",
    ),
    Rule(
        id="me-again",
        pattern=r"\b(?:me|hello|hi|it's) again\b|\b(?:second|third|fourth|another|final)"
        r" (?:attempt|try|e?-?mail|mail|message)\b|\bresend(?:ing)?\b|\bnot sure (?:if|whether)"
        r" you (?:saw|got|received|had)\b|\b(?:did|has|if) my (?:\w+ )?(?:e?-?mail|mail|message"
        r"|note) (?:reach|reached|arrive|get)\b|\bhave you (?:had (?:any )?(?:time|thoughts)"
        r"|made (?:a|your|any) decision|decided|come to a decision)\b|\bhad (?:the )?time to"
        r" (?:look|read|think|review)\b|\bkeep me posted\b|\bstill waiting to hear\b|\bhop(?:e"
        r"|ing) (?:that )?you(?:'ve|'d| have| had)? had\b",
        hit="Have you made a decision yet?",
        miss="The second lock is again shut.",
    ),
    Rule(
        id="any-news",
        pattern=r"\bany(?:thing)? (?:new\b|news|updates?|thoughts|feedback|progress|movement"
        r"|decision|developments|further thoughts|word|luck|interest|joy|traction|verdict"
        r"|headway)\b|\bwhere"
        r" (?:we|you|things)(?:'re| are)(?: all)? (?:at|up to|with|on)\b|\b(?:e?-?mail|message"
        r"|note|thread) below\b"
        r"|\b(?:keep|kept) missing each other\b|^(?:so,? )?thoughts\?$|\bwhere (?:do"
        r" )?(?:things|it|you|we|does it|this|does this|that)(?: all)?(?: does| do)? stands?\b"
        r"|\bstill (?:interested|on your (?:list|radar|mind)|keen|relevant|of interest|something"
        r" you|on track|on the table|want (?:this|it))\b|\bwhat(?:'s| is) the (?:status"
        r"|latest)\b|\bhow (?:are|is) (?:things|it|everything|your (?:decision|evaluation))"
        r" (?:going|coming|looking)\b",
        hit="Any news on the proposal?",
        miss="Any boat that is late waits.",
    ),
    Rule(
        id="not-heard",
        pattern=r"\b(?:haven't|have not|not|never|didn't|did not|hadn't) (?:yet )?(?:heard|hear"
        r"|had|received|seen|get|got) (?:\w+ )?(?:anything |a word |a |any )?(?:back|from you"
        r"|reply|answer|response|word)\b|\b(?:it(?:'s| has| is)|'s) been (?:a|some|quite|so"
        r"|too)(?: \w+){0,2} (?:while|time|long|weeks?|months?)\b|\bfrom you in a (?:bit|while"
        r"|long time)\b|\bper my (?:last|previous)\b|\bmy (?:last|previous|earlier|recent)"
        r" (?:\w+ )?(?:e?-?mails?|mails?|messages?|notes?|attempts?)\b|\bi(?:'ve| have) (?:tried"
        r"|been trying|written|reached out|e?-?mailed|messaged|called) (?:\w+ ){0,3}?(?:times"
        r"|before"
        r"|several|twice|to reach|a few|you)\b|\b(?:had|received|got|have) (?:\w+ )?no (?:reply"
        r"|answer|response|word|reaction)\b|\b(?:not|n\'t) (?:spoken|talked|met|been in touch)"
        r" (?:for|in|since)\b|\bi refer to my (?:\w+ )?(?:e?-?mails?|letters?|offer|quotation"
        r"|proposal)\b",
        hit="I haven't heard back from you.",
        miss="Nobody heard the alarm.",
    ),
    Rule(
        id="hope-all-is-well-with",
        pattern=r"\b(?:just|merely|only|simply) (?:wanted to (?:see|ask|know|hear|make sure"
        r"|say (?!thank|it's|it is|congrat|how|well|sorry)|remind|drop)|wondering|writing to"
        r" (?:see|ask|hear"
        r"|know)|reaching out again|another|a reminder)\b|\breaching out (?:again|one (?:more"
        r"|last) time|once more)\b|\bi (?:am |'m )?writ(?:e|ing) (?:merely|only|just|simply"
        r"|again) to\b|\bone (?:more|last) (?:time|try|attempt|mail|email)\b"
        r"|(?:^|[,;:-] |\b(?:writing|write|wrote|line|note|e?-?mail|calling|out|back|in|again|it's"
        r"|this is|i'm|i am) )(?:just|merely|only|simply) (?:to|and) (?:ask|see|hear|know)\b",
        hit="I write merely to ask whether there is news.",
        miss="We hope for rain.",
    ),
)
"""What says only that we are still waiting."""
