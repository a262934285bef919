"""An answer to somebody who complained, and what hides behind rules in it."""

from __future__ import annotations

from assistant.language.mails.excuses import HIDING
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

POLICY = Signs(
    Rule(
        id="not-a-must",
        confidence="none",
        pattern=r"\byou(?:'ll| will)? (?:won't|will not|not|never|don't|do not|needn't|need not)"
        r" (?:\w+ )?(?:have|need)?\b[^.?!]{0,20}\b|\byou will never have to\b|\binsurance"
        r" polic(?:y|ies)\b|\bpolicy (?:number|no|[a-z]{1,3} ?\d)\b",
        hit="You will not have to explain it again.",
        miss="You will have to explain it.",
    ),
    *HIDING,
    Rule(
        id="policy-says",
        pattern=r"\bas (?:set out|stated|described|laid down|specified|outlined|explained) (?:in"
        r"|on|under)"
        r"\b|\b(?:terms|agreement|contract|conditions|form) (?:that )?you (?:\w+ )?(?:accepted"
        r"|agreed"
        r"|signed|initial\w+|ticked)\b|\bnon-?refundable\b"
        r"|\b(?:only|solely|exclusively)(?: \w+)? (?:processed|handled|accepted|possible|via|by"
        r"|through)\b"
        r"|\b(?:house|club|company|store) rules\b|\bgtc\b|\bcancellation fee\b|\btake (?:it|your"
        r" review"
        r"|that|this) down\b|\b(?:as per|per|under|according to|in"
        r" line with|in accordance with|due to"
        r"|because of|pursuant to|subject to|as stated in|regulated (?:in|by)|covered by|within"
        r" the|laid down in|the terms of)(?: the| our| your| company| its)*(?: \w+){0,3}?"
        r" (?:policy|policies|terms|contract|agreement|conditions|rules|procedures?|regulations"
        r"|clause|guarantee|warranty|contractual|point|statement|period)\b|\b(?:our|company"
        r"|store|standard) (?:\w+ )?(?:policy|policies|terms|procedures?|rules)(?: \w+){0,3}"
        r" (?:is|are|says?|states?|does|do|allows?|requires?|require|forbids?|prevents?"
        r"|stipulates?)\b|\b(?:at|in) (?:the |our )?\w+(?:'s)? discretion\b|\bterms and"
        r" conditions\b|\bpoint \d[\d.]* of\b|\bcontractual(?:ly)?\b|\bcannot depart from\b",
        hit="As per our policy, damage must be reported within 48 hours.",
        miss="The contract runs to May.",
    ),
    Rule(
        id="you-will-have-to",
        pattern=r"\byou(?:'ll| will| would|'d)? (?:have|need|must|are required|are requested|are"
        r" obliged)(?: to)? (?:to )?(?:take|contact|speak|raise|call|write|refer|submit|fill"
        r"|report|complete|go|turn|address|send|apply|wait|prove|show|file|open a|bring|return"
        r"|pay)\b|\byou (?:should|ought to|could|might) have (?:\w+ )?(?:checked|read|reported"
        r"|told|noticed|asked|known|called|said|informed|followed|used|been|signed)\b|\bmust be"
        r" reported\b|\bplease (?:contact|refer to|address|turn to|direct) (?:your|the|our"
        r"|all)\b[^.?!]{0,40}\b(?:agent|department|insurer|carrier|manufacturer|supplier|hotline"
        r"|centre|center|desk|team)\b",
        hit="You will have to take it up with your agent.",
        miss="You will have it on Friday.",
    ),
    Rule(
        id="not-our-fault",
        pattern=r"\b(?:not|no|isn't|wasn't|never|n't)(?: \w+){0,2} (?:the |our |my |a )?(?:fault"
        r"|responsib(?:le|ility)|liab(?:le|ility)|blame|problem)(?: (?:of|from|with|on|for)"
        r" (?:us|ours|our \w+|the part of us|this|that|the|any))?|\b(?:outside|beyond) (?:our"
        r"|my) (?:control|responsib\w+)\b|\bour records (?:show|indicate|say)\b|\b(?:inspection"
        r"|review|check) of our records\b|\b(?:cannot|can't|can not|don't|do not) (?:accept|take"
        r"|assume|be held)(?: \w+){0,2} (?:liab|responsib|blame)\w*\b|\b(?:nothing|only so much"
        r"|not much|little) (?:more |else |further |that )?(?:we|i) can do\b|\bhow it works\b",
        hit="This is not our fault.",
        miss="It was our fault.",
    ),
    Rule(
        id="your-people-did-it",
        words="your",
        pattern=r"\b(?:because|since|as|that|honest|but|by|if|unfortunately|the \w+ on) (?:the"
        r" \w+ (?:on|in|at) )?~ (?:own )?(?:\w+ )?(?:employees?|staff|people|team|lads|drivers?"
        r"|side|end|end user|users?|operators?|colleagues?|kitchen|warehouse|door|back door"
        r"|address|order|system)\b[^.?!]{0,60}?\b(?:too|without|wrong|wrongly|failed|didn't|did"
        r" not|not|forgot|late|should|small|signing|signed|by your)\b|\b(?:too (?:small|late"
        r"|early)|wrong(?:ly)?|incorrect(?:ly)?) by ~\b|\buser error\b",
        hit="The label was written too small by your employee.",
        miss="Your people wait at the gate.",
    ),
    Rule(
        id="it-says-so",
        pattern=r"\byou (?:have )?(?:signed|agreed to|accepted|ticked) (?:the|our|it|for|this)\b"
        r"|\b(?:clearly|expressly|plainly) (?:states?|stated|says?|said|marked|written)\b|\byou"
        r" (?:were|had been) (?:told|informed|advised|warned)\b|\bnot covered\b|\b(?:outside|not"
        r" (?:under|part of)) (?:the |our )?(?:warranty|guarantee|contract|scope)\b|\bwear and"
        r" tear\b|\b(?:misuse|improper use|user manual|small print)\b|\b(?:raise|log|open|submit"
        r"|fill (?:in|out)) (?:a |an |the |our )(?:\w+ )?(?:ticket|form|claim|case)\b|\b(?:help"
        r"|hot)line\b|\b(?:not|isn't) (?:our|my) department\b|\brules are rules\b|\bhad you"
        r" (?:read|told|asked|checked|reported)\b|\bif you had (?:read|told|asked|checked"
        r"|reported|followed)\b|\b(?:followed|according to) (?:the |our )(?:correct |proper"
        r" )?procedures?\b|\b(?:is|are) (?:quite |perfectly |completely )?normal\b"
        r"|\bunfortunately,? (?:we|i) (?:can ?not|can't|are unable|am unable|are not able)\b",
        hit="The contract clearly states it.",
        miss="They stated their price.",
    ),
    Rule(
        id="nobody-else-complained",
        pattern=r"\b(?:no (?:other|one else)|nobody else|never had|first (?:time|customer"
        r"|person) (?:we|to|who))\b[^.?!]{0,40}\b(?:complain\w*|problem|issue|heard)\b"
        r"|\b(?:trust|hope) (?:that )?this (?:clarifies|settles|explains|resolves|closes)\b"
        r"|\bconsider (?:the|this) (?:matter|case) (?:closed|settled)\b|\b(?:have|ask for|thank"
        r" you for) (?:your )?understanding\b|\bisolated (?:incident|case)\b",
        hit="No other customer has complained.",
        miss="The other customer waits.",
    ),
)
"""Answering a complaint with rules, blame or another address."""

COMPLAINT = Signs(
    Rule(
        id="about-a-complaint",
        pattern=r"\b(?:your|the) (?:complaint|complain|concerns?)\b|\b(?:sorry|sad|disappointed"
        r"|concerned) to (?:hear|read|learn)\b|\byour letter (?:about|concerning|of complaint)\b"
        r"|\b(?:you (?:complained|wrote that (?:our|my|the)))\b",
        hit="We are sorry to hear that the chairs broke.",
        miss="Your letter of Monday is here.",
    ),
    Rule(
        id="about-something-broken",
        pattern=r"\bsorry (?:that )?(?:if )?(?:you (?:felt|feel|had|were|are|found)|the \w+|it"
        r"|this|things)\b|\b(?:your (?:message|letter|e?-?mail|note|feedback|call|claim)"
        r"|this|damage|matter) (?:regarding|concerning|about|of|with regard to|to) (?:the "
        r"|your )?(?:\w+ ){0,2}?(?:damage|defects?|delays?|fault|failure|problems?|issues?"
        r"|broken|missing|wrong|complaint|loss|breakdown|consignment|refund)\b|\bthanks "
        r"for (?:flagging|raising|reporting|bringing this)\b|\b(?:bad|poor|unpleasant"
        r"|frustrating) experience\b|\byour (?:\w+ )?(?:one-star|two-star|1-star|2-star"
        r"|negative|bad|critical) (?:\w+ )?review\b|^(?:re|aw|sv|antw|fwd?): ?[^.]*\b(?:overdue"
        r"|delay\w*|late"
        r"|unacceptable|disappoint\w+|terrible|problem|outage|cancel\w*|complain\w*|broken"
        r"|damaged?|wrong"
        r"|refund|not working|gone|missing|faulty|again)\b",
        hit="I refer to your message regarding the damage to your goods.",
        miss="Your message about the date arrived.",
    ),
)
"""An answer to somebody who complained."""
