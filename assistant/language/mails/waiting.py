"""Rows for writing because nobody answered: looking for news, trying again, counting silence."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_OURS = (
    r"(?:e?-?mails?|messages?|notes?|proposals?|quotes?|quotations?|offers?|decks?|brochures?"
    r"|letters?|invites?|invitations?|voicemails?|documents?|drafts?|info|information|material"
    r"|estimates?)"
)

WAITING = (
    Rule(
        id="news-of-theirs",
        confidence="none",
        pattern=r"(?:^(?:just |here's )?(?:an? )?(?:quick |short |brief |small )?(?:update|word"
        r"|news)(?: on| from"
        r"| about|[:,]| -)|\b(?:the|your) (?:update|status|feedback|news|reply|decision|reminder)"
        r" (?:of"
        r"|from|by|lamp|light)\b|\bdid (?:you|the \w+|your \w+) (?:read|see|look at) "
        r"(?:the|about|that|your)\b(?! (?:proposal|offer|quote|quotation|mail|e-?mail"
        r"|message|note|deck|brochure|info))|\b(?:what|when|who|why|how|which) did (?:the"
        r"|your) \w+ decide\b|\bafter you (?:left|said|told|showed)\b)",
        hit="The feedback of your drivers was on the wall.",
        miss="Any feedback?",
    ),
    Rule(
        id="any-word",
        confidence="possible",
        pattern=r"\b(?:any|an|some|your|your valued|your kind|quick|brief) (?:\w+ )?(?:feedback"
        r"|updates?|news|progress|movement|developments?|reaction|response|luck|word"
        r"|decision)(?: (?:yet|so far|for (?:me|us)|on (?:your|my|our|the|this)|from "
        r"you(?:r side)?|concerning|regarding|about (?:our|the)|at your end|in the "
        r"meantime))?\b(?! (?:of the|by the|that|from the|to the|to our|to your))|\b(?:ask"
        r"|enquire|inquire|asking|wondering|know) (?:\w+ )?(?:about|for|what|as to)? "
        r"?(?:the |is the |current )*(?:status|state of (?:play|things))\b|\bwhere (?:are"
        r"|do) (?:we|you|things) (?:\w+ )?(?:with|on|stand|at)\b|\bwhere (?:your|you) "
        r"(?:head|mind)(?:'s| is)? at\b|\bwhat(?:'s| is) (?:the latest|new on your"
        r"|happening with|the word|going on with)\b|\bhow(?:'s| is| are) (?:it|things|this"
        r"|that|we) (?:\w+ )?(?:looking|going|coming along"
        r"|progressing)\b[^?]{0,40}(?:offer|quote|proposal|side|end|decision|\?)",
        hit="Any movement on your end?",
        miss="The update of the firmware closed the gap.",
    ),
    Rule(
        id="brings-it-up-again",
        confidence="possible",
        pattern=r"\b(?:get|put|bring|pop|bump|float|push|move|send|sending|popping|putting"
        r"|bringing|getting|resend|share|sharing|drop|surfac\w+|rais\w+|giving|give|follow"
        r"|following|reach|reaching)(?:ing)? (?:this|it|my \w+|that|you|back|the below"
        r"|our \w+|one) ?(?:\w+ ){0,3}?(?:back|again|up (?:again|in your|to the top)|in "
        r"front of you|to the top|a (?:little |gentle |quick |friendly )*(?:nudge|bump"
        r"|push|poke|shot|try|go)|another (?:try|shot|go)|once more|one more time)\b"
        r"|\b(?:bumping|nudging|pinging|chasing|circling)\b|\b(?:trying|try|tried) (?:you "
        r"|again |to (?:call|reach|ring|phone|contact|catch|get hold of))\b|\banother "
        r"(?:shot|try|go|attempt|crack)\b|\breach(?:ing)? (?:back )?out (?:again|once more"
        r"|regarding|about the|on the)\b|\b(?:on|off|back on) your (?:radar|plate|desk)\b"
        r"|\bknock,? knock\b|\banybody (?:home|there)\b|(?:^|it's |only |just |hi,? )(?:me"
        r"|us) (?:once more|again)\b|\b(?:pop|say|popping) (?:up and |in and |by and "
        r")?(?:say )?(?:hi|hello) (?:and|to)\b|\bremember me\b"
        r"|\bremind you (?:\w+ )?of (?:my|our)\b|\b(?:already |yet )?(?:find|found|get|got|had"
        r"|have) (?:the |any |some |enough |a )?"
        r"(?:time|chance|moment|opportunity) to (?:look|read|go|review|check|study|discuss"
        r"|digest)\b",
        hit="Wanted to get this back in front of you.",
        miss="Bring it up to the second floor.",
    ),
    Rule(
        id="did-it-arrive",
        confidence="possible",
        pattern=rf"\b(?:did|has|have|had|if|whether)(?: \w+)? (?:you|my|our|the|it|this)(?:'ve|'d| "
        rf"have| had| \w+)?(?: \w+){{0,2}}? (?:got|get|received|receive|seen|see|read"
        rf"|opened|noticed|reviewed|made? it|arrived?|reach(?:ed)?|land(?:ed)?|missed|come "
        rf"through|came through)\b[^.?!]{{0,30}}?\b(?:last|it|what i sent|what we sent"
        rf"|below|previous|{_OURS})\b|\bmake it past\b|\bspam (?:filter|folder)\b|\b(?:you"
        rf"|you'd|you've|and) (?:had|have|get|got|find|found) (?:a|any|the|some|enough) "
        rf"(?:\w+ )?(?:chance|opportunity|minute|moment|second|time)\b(?= to (?:look|read"
        rf"|see|go|review|think|chat|talk|discuss|consider|check|open|digest)| for (?:this"
        rf"|it|my)| yet|[?.!,]|$)|\bhave you (?:\w+ )?(?:thought|decided|come (?:to|any)"
        rf"|taken|made|reached|been able|given)\b[^.?!]{{0,30}}?\b(?:decision|further"
        rf"|thought|conclusion|it over|offer|proposal|decided|choice)\b|\b(?:able to "
        rf"(?:take|make)|taken|come to) (?:a|your|any) decision\b",
        hit="Did my proposal make it past the spam filter?",
        miss="Have you seen the crack in the slab?",
    ),
    Rule(
        id="still-on",
        confidence="possible",
        pattern=r"\bbeen ages\b|\bhow is the situation with\b|\b(?:loop|looping) back\b|\bhigh "
        r"time we\b|\bi'm (?:guessing|assuming) (?:this|it|you)\b|\b(?:is|if|whether|are"
        r"|isn't) (?:this|it|that|the (?:\w+ )?\w+|you)(?: \w+)? still (?:\w+ "
        r"){0,3}?(?:interested|thing|interest|relevant|looking|open|priority|something|on "
        r"the (?:cards|table|list|agenda)|considering|planning|keen|happening|current"
        r"|up)\b|\bstill (?:hoping|waiting|keen|hopeful|eager) (?:to|for|on)\b|\bkicked "
        r"into the long grass\b|\b(?:forgotten|forget) (?:about )?(?:us|me)\b|\bwe are "
        r"still here\b|\bnow (?:is|would be|might be) a (?:better|good) (?:time|moment)\b",
        hit="Is this still something you'd like to look at?",
        miss="Is the old crane still in use?",
    ),
    Rule(
        id="silence-counted",
        confidence="possible",
        pattern=rf"\b(?:haven't|have not|hadn't|had not|did not|didn't|not|never|no longer) (?:\w+ "
        rf")?(?:had|have|heard?|hear|received?|seen|got)(?: \w+){{0,4}}? (?:from you|back"
        rf"|reply|response|answer|reaction|pleasure|feedback)\b|\b(?:my|our|the) (?:\w+ "
        rf"){{0,3}}?{_OURS} (?:\w+ ){{0,6}}?(?:unanswered|without (?:an? )?(?:reply|answer"
        rf"|response|reaction))\b|\bto which (?:i|we)\b[^.?!]{{0,30}}\bno\b|\b(?:without"
        rf"|no) (?:a |an |any )?(?:reply|answer|response|reaction|feedback) (?:so far|yet"
        rf"|until now|to date|from (?:you|your side))\b|\b(?:hot minute|long time no|some "
        rf"time has passed|quite some time|since long time|too long since)\b|\bhear(?:d"
        rf"|ing)? (?:back )?from you (?:in|for|since|on this|soon on)\b|\bsince (?:we|i) "
        rf"(?:last )?(?:heard|wrote|sent|reached out|emailed)\b|\bheard nothing\b"
        r"|\bhop(?:ed|ing) to (?:have )?(?:hear|heard|had|receive|received|got|get)\b|\breceived"
        r" no (?:\w+ )?(?:order|reply|answer|reaction|word)\b"
        r"|\b(?:so|very|rather|awfully|pretty|a bit|all|terribly) (?:quiet|silent) (?:on|at|from)"
        r" your\b|\bstate of affairs\b"
        r"|\b(?:short|quick|brief) feedback\b"
        rf"|\b(?:radio )?silence\b",
        hit="Our offer of 4 February has remained unanswered so far.",
        miss="Nobody heard the alarm.",
    ),
    Rule(
        id="counting-mails",
        confidence="possible",
        pattern=r"(?<!your )\b(?:second|third|fourth|fifth|\d(?:nd|rd|th)|last|final|another|yet "
        r"another) (?:e?-?mail|mail|message|reminder|attempt|try|letter|follow[- ]?up"
        r"|time (?:i|we|i'm|that i))\b|\b(?:written|wrote|emailed|mailed|messaged|called"
        r"|rung|tried|reached out) (?:to )?(?:you )?(?:\w+ ){0,2}?(?:times|twice|again"
        r"|several|a few)\b|\bfollow(?:ing)?[- ]?up (?:on|about|regarding|to|from)\b(?! "
        r"(?:your|the question|tuesday|monday|what you))|\bwith reference to our "
        r"(?:quotation|offer|proposal|letter)\b|\b(?:get|looking for|looking to get"
        r"|appreciate|hoping for) (?:an|some|a quick) (?:update|answer|reply|word)\b|\bif "
        r"you saw my\b|\bthink (?:it|things|about it|this) over\b|\b(?:quick|friendly"
        r"|gentle|little|kind|short|small) (?:nudge|bump|follow[- ]?up|check[- ]?in|chaser"
        r"|ping|poke)\b|\bstay on your\b"
        r"|\b(?:be|being|sound like) a (?:pest|pain|nuisance|broken record)\b|\bit to go cold\b"
        r"|\bnot a (?:peep|squeak)\b"
        r"|\bany (?:hope for|(?:more|new) thoughts)\b"
        r"|\b(?:did|has|will) anything (?:come|happen|change|move)\w*\b|\banything to (?:report"
        r"|share)\b|\b(?:come|coming"
        r"|get|getting) back to my (?:e?-?mail|letter|offer|message|proposal)\b|\bcount on (?:an?"
        r"|your) (?:answer|reply)\b"
        r"|\b(?:line|answer|reply|word|note) either way\b|\byou (?:wanted|were going|said you"
        r" would|meant) to (?:get back|contact"
        r"|call|write|come back|let me know|revert)\b|\bstop(?:ped|s)? (?:answering|replying"
        r"|responding)\b",
        hit="This is my third email, so I'll keep it brief.",
        miss="Your last message named two lines; which is older?",
    ),
)
"""Each says only that we are still waiting."""
