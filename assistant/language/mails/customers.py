"""What one writes to those who have bought: asking for names, thanking, answering a complaint."""

from __future__ import annotations

from assistant.language.mails.excuses import HIDING
from assistant.language.mails.praise_wanted import PRAISE_WANTED
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

REFERRALS = Signs(
    Rule(
        id="who-decides",
        confidence="none",
        pattern=r"\b(?:the )?(?:right|best|correct|appropriate) (?:person|contact|people"
        r"|colleague|one)\b|\b(?:person|people|someone|somebody|anyone|anybody|whoever) (?:who "
        r"|that |is |are )?(?:\w+ )?(?:responsible|in charge|handles|deals with|looks after"
        r"|decides|owns|on your (?:side|team))\b|\byour (?:it|finance|legal|purchasing|security"
        r"|technical) (?:team|colleague|department|people|guy|person)\b|\bon (?:the|your) \w+"
        r" side\b",
        hit="Could you put me in touch with the right person?",
        miss="Could you put me in touch with your neighbours?",
    ),
    *PRAISE_WANTED,
    Rule(
        id="know-anybody",
        pattern=r"\b(?:do you|you(?:'d| might| may)?|if you|any chance you|happen to|can you"
        r"|could you) (?:happen to |also )?(?:know|think of|name|suggest) (?:of )?(?:any(?:one"
        r"|body)|some(?:one|body)|any|other|two|three|four|five|ten|a few|another|some|others"
        r"|people|companies|businesses|friends|colleagues)\b|\b(?:got|have) any (?:\w+"
        r" )?(?:friends|buddies|colleagues|mates|contacts|peers)\b|\banyone (?:else )?(?:you"
        r" know|in your network|who might|who could|who would)\b",
        hit="Do you know anybody who needs an accountant?",
        miss="Do you know the harbour master?",
    ),
    Rule(
        id="names-please",
        pattern=r"\b(?:the |their |some |any |a few |two|three|four|five|ten|several|send me"
        r"|give (?:us|me)|obliged for|grateful for)(?: \w+){0,2} (?:names?(?: and| of|,)"
        r"|contacts?(?: of| to|,| details| from)|numbers of|addresses of|referrals?\b"
        r"|introductions?\b)[^.?!]{0,60}|\breferrals?\b|\b(?:send|give) (?:me|us) (?:their|the"
        r"|some|a few|any) (?:names|contacts|details)\b|\b(?:two|three|four|five|a few|some|one"
        r" or two|two or three) (?:contacts|names|introductions|addresses) would\b",
        hit="I should be obliged for the names of five owners.",
        miss="The name stands on the gate.",
    ),
    Rule(
        id="recommend-us",
        pattern=r"\b(?:recommend|refer|suggest|endorse) (?:me|us|our|my)\b|\bmention (?:me|us"
        r"|our|my)(?: \w+)? to\b|\bmention (?:our|my) name\b|\b(?:put in|spread|pass) (?:a"
        r" (?:good )?|the )?word\b|\bpass (?:\w+ )?(?:my|our|this) (?:\w+ )?(?:cell|number|name"
        r"|card|details|mail|email|link)?\b|\b(?:leave|write|give|make)(?: \w+){0,3} (?:a|an)"
        r" (?:\w+ )?(?:review|testimonial|recommendation|reference|rating)\b|\bpersonal"
        r" recommendation\b|\b(?:star|google|trustpilot|online) review\b|\breview (?:us|me)\b"
        r"|\bfew (?:kind |nice |good )?words about (?:us|me|our)\b|\b(?:rate|rating|ratings)"
        r" (?:us|help|for us)\b|\btell (?:two|three|a few|your|some|all|other) (?:\w+"
        r" )?(?:friends|colleagues|people|neighbou?rs)\b",
        hit="Can you recommend us to your friends?",
        miss="I recommend the second option.",
    ),
    Rule(
        id="be-our-reference",
        pattern=r"\b(?:act|serve|be|stand) (?:as )?(?:a|our|my) reference\b|\b(?:case study"
        r"|success story) (?:about|on|with|of) you\b|\brefer a friend\b|\bshout[- ]?out\b|\bany"
        r" names\b|\bwho do you know\b|\bintroductions? to (?:your|other|some|a few)\b",
        hit="Would you act as our reference?",
        miss="With reference to the lock.",
    ),
    Rule(
        id="put-me-in-touch",
        pattern=r"\b(?:put|bring|get) (?:me|us) in (?:touch|contact) with\b|\b(?:introduce"
        r"|connect|intro|hook|link) (?:me|us)(?: up)? (?:to|with)\b|\bmake (?:an|the)"
        r" intro(?:duction)?\b",
        hit="Could you put me in touch with your neighbours?",
        miss="I put the key in the lock.",
    ),
    Rule(
        id="forward-to-others",
        pattern=r"\b(?:forward|share|send|pass|tell) (?:this|it|our|the)? ?(?:\w+ )?(?:e?-?mail"
        r"|mail|message|link|offer|about us|on)? ?(?:on )?(?:to|with) (?:your )?(?:\w+"
        r" )?(?:friends|colleagues|contacts|network|anyone|anybody|others|peers|neighbou?rs"
        r"|suppliers|family|teammates)\b|\btell your (?:friends|colleagues|neighbou?rs|peers)\b"
        r"|\bhear about (?:us|me)\b",
        hit="Simply forward this mail to colleagues.",
        miss="Forward it to the port.",
    ),
    Rule(
        id="who-else",
        pattern=r"\b(?:who|which|any|what) (?:else|others?|other \w+(?: \w+){0,5}?|of your"
        r" (?:\w+ )?(?:suppliers|friends|neighbou?rs|colleagues|contacts|peers|clients|customers"
        r"|partners)(?: \w+){0,6}?|more (?:\w+ )?(?:like you))[^.?!]{0,40}?\b(?:i|we)(?: should|"
        r" could| can| might|'d)? (?:be )?(?:talk|talking|speak|speaking|contact|call|write"
        r"|reach|meet|approach)\b|\bwho else should\b|\bwhich of your \w+ (?:\w+ )*(?:could"
        r"|should|can) (?:you|i|we|hear)\b|\bwho (?:in|among|of|from) your (?:\w+"
        r" ){0,3}?(?:circle|network|colleagues?|friends|contacts|neighbou?rs|peers|trade)\b",
        hit="Any other dealers I should be talking to?",
        miss="Who else decides?",
    ),
)
"""Asking for names, introductions, or praise in front of others."""

EASY_TO_REFUSE = Signs(
    Rule(
        id="no-is-fine",
        pattern=r"\b(?:if (?:nobody|no one|nothing|none) (?:comes|springs)|if you(?:'d| would)?"
        r" (?:rather|prefer) not|if not|(?:perfectly|quite|entirely|absolutely) (?:good|fine|ok"
        r"|all right|understandable)|(?:no|not) (?:is )?(?:a )?(?:problem|hard feelings"
        r"|obligation)|i (?:get|understand) it|that is (?:also )?(?:an answer|fine)|only if"
        r"|would you ask them first|ask them first)\b",
        hit="If nobody comes to mind, that is fine.",
        miss="Send me their names.",
    ),
)
"""A way to say no that costs nothing."""

ORDER_THANKS = Signs(
    Rule(
        id="not-an-order",
        confidence="none",
        pattern=r"\bthank(?:s| you) for (?:deciding|choosing) (?:so \w+|to (?:wait|meet)|about|on "
        r"(?:a|the) (?:date|day))\b.*$|\b(?:would|to|will) be (?:\w+ )?(?:delighted|glad"
        r"|pleased|happy|honou?red|awarded|chosen)\b.*$",
        hit="Thank you for deciding so quickly about Thursday.",
        miss="Thank you for deciding in our favour.",
    ),
    Rule(
        id="thanks-for-the-order",
        pattern=r"\b(?:thank|thanks)\b[^.?!]{0,50}?\b(?:order(?:ing|ed)?|business|purchase"
        r"|custom|choosing|choos\w+|deciding|decided (?:for|on|to)|signing|trusting|engagement"
        r"|buying|your trust|going with)\b|\bappreciate (?:your|the) (?:business|order|custom)\b"
        r"|\bwelcome (?:aboard|on board|to the (?:family|team|club))\b|\bin the family\b"
        r"|\b(?:officially|now) (?:one of us|part of)\b|\bour newest (?:customer|member"
        r"|client)\b|\bplacing your (?:trust|order)\b|\bcount you among\b",
        hit="Thank you for your order.",
        miss="Thank you for your drawing.",
    ),
    Rule(
        id="glad-of-the-order",
        pattern=r"\b(?:thank\w*|thanks|cheers|grateful\w*|delighted|thrilled|stoked|pumped|excited"
        r"|honou?r|pleased|happy|woohoo|glad|confirm)\b[^.?!]{0,40}?\b(?:choosing|chose"
        r"|chosen|picking|picked|going with|went with|joined|joining|on board|aboard"
        r"|awarding|awarded|in our favou?r|with us|trust placed|your custom|your purchase"
        r"|your (?:esteemed |valued )*(?:order|po|business)|purchase order|po|placing "
        r"(?:the|your|an) order|count you|as a (?:customer|client))\b|\b(?:your|the) "
        r"(?:\w+ )?(?:order|purchase|po)(?: \d+)? (?:\w+ )?(?:has|is|was) (?:been "
        r")?(?:booked|received|reached|placed|accepted|in|confirmed|recorded|registered)\b"
        r"|\b(?:paperwork|contract|order|signature) (?:came|is|has come) (?:through|in)\b"
        r"|\byou(?:'re| are) (?:in|one of us|officially|now)\b(?=[!,.]| a| one| part| our)"
        r"|\b(?:joined|part of|member of) the family\b|\b(?:acknowledge|confirm) "
        r"(?:receipt of )?(?:your|the) (?:\w+ ){0,2}?(?:order|po|purchase)\b"
        r"|\b(?:gratitude|thanks|thank you) for the (?:confidence|trust)\b",
        hit="Thanks a million for picking us.",
        miss="I am glad that the gate works.",
    ),
    Rule(
        id="order-received",
        pattern=r"\b(?:we|i)(?:'ve| have)? (?:received|got|have) (?:your|the) (?:signed |valued "
        r"|kind |new )*(?:order|engagement|contract|agreement|purchase)\b|\border (?:is |has"
        r" been )?(?:here|received|confirmed|acknowledged?)\b|\bgot the signed \w+\b|\ball"
        r" signed\b",
        hit="We have received your order.",
        miss="In order to begin, sign.",
    ),
)
"""They have bought, and we say so."""

THEIR_REASONS = Signs(
    Rule(
        id="what-matters-to-you",
        pattern=r"\b(?:you (?:said|told|ordered because|need|want|wanted|asked|worried|mentioned"
        r"|wrote)|(?:matters?|important|worry|worries) (?:to )?you|your (?:reasons?|milestones?"
        r"|conditions?|own|people|man|fitters?|team|guy|\w+ (?:has|reads|signs|keeps|opens)))\b",
        hit="You ordered because the last manual hurt somebody.",
        miss="Thank you for your order.",
    ),
)

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
        pattern=r"\b(?:as per|per|under|according to|in line with|in accordance with|due to"
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
        r"|frustrating) experience\b|^re: ?[^.]*\b(?:complain\w*|broken|damaged?|wrong"
        r"|refund|not working|gone|missing|faulty|again)\b",
        hit="I refer to your message regarding the damage to your goods.",
        miss="Your message about the date arrived.",
    ),
)
"""An answer to somebody who complained."""
