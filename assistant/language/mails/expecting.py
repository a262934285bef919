"""What readers are to do, may have, or may expect, said without a question."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

MEET = (
    r"(?:talk|speak|chat|meet|meeting|call|connect|conversation|catch[- ]?up|discuss|come (?:by"
    r"|over|round|along|in|to|and)|stop by|drop (?:by|in)|swing by|visit|call (?:on|upon|in)"
    r"|ring|phone|telephone|zoom|coffee|lunch|appointment|session|get together|hop on|jump on"
    r"|set up|schedule|book|pencil|time|slot|minutes|minute|mins|min|half an hour|half-hour|an"
    r" hour|hour|quick|diary|calendar|intro|introduction|demo|presentation|tour)"
)
"""What people do who meet, and how long it takes."""

WISHES = Signs(
    Rule(
        id="no-wish",
        confidence="none",
        pattern=r"\b(?:don't|do not) hesitate\b|\bfeel free\b|\bno (?:need|reason) to\b|\bno"
        r" asks?\b|\bplease"
        r" (?:accept|forgive|excuse|note|find|have understanding)\b",
        hit="Please do not hesitate to call.",
        miss="Please call.",
    ),
    Rule(
        id="would-like-a-meeting",
        pattern=rf"\b(?:i|we)(?:'d| would| should| 'll| will| am| 'm| do)?(?: so| very much|"
        rf" really| just| be| also| therefore)* (?:like|love|glad|welcome|appreciate|propose"
        rf"|suggest|wonder|ask|grateful|hope|want|keen|wanted|pleased|happy|obliged"
        rf"|favour)\b[^.?!]{{0,60}}?\b{MEET}\b",
        hit="I would like to come for half an hour.",
        miss="I like the second draft.",
    ),
    Rule(
        id="wonder-whether",
        pattern=r"\b(?:i|we)(?:'m| am| are)? (?:wonder(?:ing)?|would be grateful|should be"
        r" grateful|should be obliged|would be obliged|would appreciate)\b",
        hit="I wonder whether a short meeting might be of interest.",
        miss="No wonder that it broke.",
    ),
    Rule(
        id="please-do",
        words="please kindly",
        pattern=r"\b~ (?:do |just |also )?[a-z]+\b",
        hit="Kindly sign and return one copy.",
        miss="It would please.",
    ),
    Rule(
        id="click-or-call",
        pattern=r"^(?:so |and |just |simply |then |or |now |to \w+[^,]{0,40},? )*(?:click"
        r"|register|reply|book|call|contact|visit|join|sign|email|download|schedule|grab|send"
        r"|forward|pay|drop|give|hit reply|get in touch|let me|text|ring|fill|complete|follow"
        r"|take|try|save|pick|choose)\b(?! (?:it|that|this) a\b)",
        hit="Click below to lock in three years.",
        miss="The call was short.",
    ),
    Rule(
        id="if-it-interests-you",
        pattern=r"\b(?:if|should|when|whenever|once) (?:you|it|this|that|your|there|any|i|we"
        r"|so)\b[^.?!]{0,120}?,? ?\b(?:let me know|drop me|reply|call|tell me|contact|get in"
        r" touch|say so|ring me|write (?:to )?me|send me|a (?:line|word|reply|yes|nod) (?:is"
        r"|will|would)|just (?:say|ask|reply)|i(?:'ll| will| shall| can|'d| would)|we(?:'ll|"
        r" will| can|'d| shall))\b",
        hit="If that should be earlier, a line is enough.",
        miss="If it rains, it rains.",
    ),
    Rule(
        id="tell-me-then",
        pattern=r"(?:^|, |; |- |and |then |so |but )(?:just |please |simply )?(?:tell|let|ring"
        r"|call|write|send|give|ask|say|drop|point|bring|remind|correct|stop|hit) (?:me|us"
        r"|so|it|reply)\b|\b(?:a|one|your) (?:yes|no|line|word|nod|call"
        r"|reply)\b[^.?!]{0,40}\b(?:is|are|will|would|keeps|suffices|helps)\b",
        hit="Should the desk be empty, tell me so.",
        miss="They tell me that it rains.",
    ),
    Rule(
        id="lets",
        pattern=r"(?:^|, |so |and )(?:let's|lets) \w+",
        hit="Let's hop on a call.",
        miss="She lets them wait.",
    ),
)
"""What they are to do, said without a question: a wish, a request, a choice."""

GIVES = Signs(
    Rule(
        id="what-happens-next",
        pattern=r"\b(?:i|we)(?:'ll| will| shall)? (?:leave (?:it|you|this|that|things)|not write"
        r"|not call|wait|keep (?:it|your|the|this)|come (?:by|round|over|anyway)|step out"
        r"|stop here)\b|\b(?:won't|will not|shall not) (?:\w+ )?(?:write|call|bother|ask"
        r"|hear|mail|disturb|chase|sell)\b|\bball is (?:with me|with us|in my|in our|in "
        r"your|with you)\b|\b(?:lines?|words?|minutes?|yes|reply|nod|call) (?:\w+ "
        r"){0,3}?(?:will do|is enough|are enough|is plenty|suffices|would do|does it)\b"
        r"|\bmy (?:\w+ )?(?:number|mobile|line|phone) is\b|\byou (?:need|have to) (?:do "
        r")?nothing\b|\b(?:it's|is|are|it is) yours\b(?: to keep)?|\b(?:so )?i(?:'d| "
        r"would) (?:take|choose|keep|start|begin|wait|go|buy|leave|do|not|look|pick)\b",
        hit="I leave it there until you say otherwise.",
        miss="The water will leave the yard.",
    ),
    Rule(
        id="here-it-is",
        pattern=r"^\W?here(?:'s| is| are) (?:an?|some|two|three|four|five|how|what|which)\b(?!"
        r" (?:link"
        r" to our|brochure|catalogue))",
        hit="Here are two pages on how Leuven did it.",
        miss="Here we are again.",
    ),
    Rule(
        id="glad-to-give",
        pattern=r"\b(?:happy|glad|pleased|delighted) to (?!hear|see|announce|know|inform|say"
        r"|learn|read|be\b)\w+|\bgladly (?:send|share|show|give|bring)\b|\b(?:might|may|could"
        r"|would) be (?:useful|helpful|of use|relevant)\b|\bthought (?:you|it|this|that)(?:'d|"
        r" would"
        r"| might| may)?(?: \w+){0,2} (?:useful|helpful|of use)\b|\bno"
        r" strings\b|\bregardless of"
        r" whether\b|\bno ask\b",
        hit="Happy to share what we changed.",
        miss="We are happy to announce a merger.",
    ),
    Rule(
        id="no-answer-needed",
        pattern=r"\b(?:no (?:need (?:to|for)|answer|reply|response)|nothing (?:for you )?to"
        r" (?:do|answer)|(?:you )?(?:need not|needn't|don't (?:need|have) to) (?:reply|answer|do"
        r"|write)|without (?:an answer|a reply))\b",
        hit="No need to answer.",
        miss="There is no boat.",
    ),
)
"""What they may have, and need not answer."""

COMING = Signs(
    Rule(
        id="on-our-way",
        pattern=r"\b(?:i|we|he|she|they|both|it|\w+)(?:'ll|'m|'re| will| shall| am| are| is| can| "
        r"could)?(?: all| both| then| also| anyway)? (?:be|come|comes|bring|brings|call"
        r"|calls|ring|rings|meet|meets|start|starts|begin|begins|stand|stands|go|goes|fit"
        r"|fits|measure|measures|pass|passes|visit|visits|send|sends|give|gives|have|at|in"
        r"|with you|there|ready|delivers?|walks?|shows?|free|back)\b",
        hit="On Tuesday I come by with the lamp.",
        miss="It rained on Monday.",
    ),
)
"""What somebody will do; on which day, is for `DATED` to see."""
