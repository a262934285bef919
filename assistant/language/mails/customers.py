"""What one writes to those who have bought: asking for names, thanking for an order."""

from __future__ import annotations

from assistant.language.mails.praise_wanted import PRAISE_WANTED
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

REFERRALS = Signs(
    Rule(
        id="wants-no-names",
        confidence="none",
        pattern=r"\bthank(?:s| you)?(?: \w+){0,2} for (?:\w+ )?(?:recommend\w*|referr\w*"
        r"|introduc\w*|passing|putting|sending|mentioning|the (?:referral|introduction"
        r"|recommendation))\b[^.?!]*|\b(?:\d{2,}|your|their|imported(?: \w+)?) contacts\b(?! of)"
        r"|\b(?:pass|give) (?:it|them|one) (?:on )?to (?:a|your|some) (?:friend|neighbour"
        r"|colleague)s?\b|\b(?:swapped|mixed up|confused|misspel\w+) (?:\w+ )?names\b",
        hit="Thank you for recommending us to the Abbotts.",
        miss="Please recommend us to the Abbotts.",
    ),
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
        r"|introductions?\b)[^.?!]{0,60}"
        r"|\b(?:couple|few|handful|two|three|five) (?:of )?(?:\w+ )?leads from you\b|\bfriends or"
        r" colleagues who\b"
        r"|\b(?:any|some|a|for|by|more|your|of|appreciate|love|value|give) (?:\w+ )?referrals?\b"
        r"|\b(?:send|give) (?:me|us) (?:their|the"
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
        id="people-you-know",
        pattern=r"\b(?:send|give|steer|point|bring|refer|name|jot down|write down|list|share"
        r"|introduce)"
        r"(?: me| us| my way)?(?: to)? (?:the )?(?:names of )?(?:two|three|four|five|six|ten|\d+"
        r"|some|any"
        r"|a few|anybody|anyone|people|friends|those)(?: [a-z]+){0,2}? (?:that |whom |who )?you"
        r" (?:know"
        r"|golf|work|play|went|meet|trust|like)\b|\bfor (?:each|every) (?:one|friend|person"
        r"|referral"
        r"|colleague|owner|company|firm|name|contact)\b[^.?!]{0,40}\b(?:sign\w*|buys?|joins?|goes"
        r"|comes?"
        r"|orders?|books?)\b",
        hit="Send me five homeowners you know.",
        miss="Give me the figures you know.",
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
        pattern=r"\b(?:put|bring|get) (?:me|us) in (?:touch|contact) with\b|\b(?:introduc(?:e|ing)"
        r"|connect(?:ing)?|intro|hook(?:ing)?|link(?:ing)?) (?:me|us)(?: up)? (?:to|with)\b|\bmake"
        r" (?:an|the)"
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
        id="up-to-you",
        pattern=r"\bif (?:it|that|this)(?:'s| is| feels| sounds| doesn't| does not| seems)? "
        r"(?:\w+ )?(?:awkward|odd|too much|not|feel|don't|strange|inconvenient)|\bforget "
        r"(?:i|that i) asked\b|\b(?:you can|you may|just|feel free to|please|say) (?:say "
        r")?no\b|\b(?:is|it's|that's|be) (?:entirely |quite |completely |all )?(?:up to "
        r"you|your call|your choice|an answer too|fine (?:too|with me|by me))\b|\b(?:don't"
        r"|do not|needn't|need not) feel (?:\w+ )?(?:you|obliged|pressed|bound|under)\b"
        r"|\bwhatever you (?:decide|prefer|choose|say)\b|\bif you(?:'d| would) (?:sooner"
        r"|rather|prefer)\b|\b(?:changes nothing|nothing changes|no harm|still friends"
        r"|never mind|won't ask again|only if)\b|\bno (?:obligation|pressure|hard feelings"
        r"|bad feelings|offence)\b",
        hit="It is entirely up to you.",
        miss="If that is done, send them our name.",
    ),
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

SERVED = Signs(
    Rule(
        id="worked-together",
        pattern=r"\b(?:we|i)(?:'ve| have|'d| had)(?: both| now)? (?:been )?(?:work(?:ed|ing)|done"
        r"|done"
        r" business)(?: \w+){0,2} (?:together|with you|for you|for \w+ years)\b|\b(?:our|your|the"
        r"|this"
        r"|last) (?:[\w{}]+ )?(?:session|project|work|workshop|move|launch|test|visit|results?"
        r"|delivery|job|partnership|event|training)(?: (?:together|last \w+|in \w+|with \w+))?"
        r"(?:'s| is| was| were| has been| have been| went| landed| seems?(?:ed)?| turned| paid)\b",
        hit="We've been working together for three years now.",
        miss="We work for many firms.",
    ),
    Rule(
        id="work-is-done",
        pattern=r"\b(?:since|when|after|now that) (?:we|you|the \w+)(?:'ve| have| has|'s)?"
        r" (?:finished"
        r"|completed|moved in|went live|launched|installed|been in)\b|\b(?:has|have) been (?:in|up"
        r"|running|live) (?:\w+ )?for (?:\w+ )?(?:weeks|months|a (?:week|month|year))\b|\byou asked"
        r" (?:me |us )?(?:how|whether|if|what) (?:you|else you) (?:can|could|might)\b|\byou"
        r" offered to\b",
        hit="It is a month since we finished your kitchen.",
        miss="When we started, it rained.",
    ),
    Rule(
        id="content-with-it",
        pattern=r"\b(?:if|that|since|as|because) (?:you(?:'ve| have|'re| are|'d)?|it|this|our \w+"
        r"|my \w+)"
        r" (?:\w+ )?(?:found|find|enjoyed|enjoy|liked|like|loved|love|valued|been (?:happy|pleased"
        r"|satisfied)|happy|pleased|satisfied|helped|useful|valuable|worked)\b|\bthank(?:s| you)"
        r" for"
        r" (?:the|your) (?:\w+ )?(?:testimonial|review|recommendation|kind words|trust)\b|\bglad"
        r" (?:that )?(?:you|it|we|to hear)\b|\bi value this\b|\bhow much i (?:value|enjoy)\b",
        hit="If you've found our work valuable, who else might?",
        miss="If you know a baker, tell me.",
    ),
)
"""Work is done, or they are content with it."""

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
        r"|\bwelcome (?:aboard|on board|to the (?:\w+ )?(?:family|team|club))\b|\bin the family\b"
        r"|\b(?:officially|now) (?:one of us|part of)\b|\bour newest (?:customer|member"
        r"|client)\b|\bplacing your (?:trust|order)\b|\bcount you among\b",
        hit="Thank you for your order.",
        miss="Thank you for your drawing.",
    ),
    Rule(
        id="glad-of-the-order",
        pattern=r"\b(?:thank\w*|thanks|cheers|grateful\w*|over the moon|delighted|thrilled|stoked"
        r"|pumped|excited"
        r"|honou?r|pleased|happy|woohoo|glad|confirm)\b[^.?!]{0,40}?\b(?:choosing|chose"
        r"|chosen|picking|picked|going with|went with|joined|joining|on board|aboard"
        r"|awarding|awarded|in our favou?r|(?<!bearing )(?<!patient )with us|trust placed|your"
        r" custom|your purchase"
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
        pattern=r"(?<!if )(?<!should )\b(?:you (?:said|told|ordered because|need|want|wanted|asked"
        r"|worried|mentioned|wrote)|(?:matters?|important|worry|worries) (?:to )?you|your "
        r"(?:reasons?|milestones?|conditions?|own|people|man|fitters?|team|guy|(?!order|purchase"
        r"|po\b|business|contract)\w+ (?:has"
        r"|reads|signs|keeps|opens)))\b",
        hit="You ordered because the last manual hurt somebody.",
        miss="Thank you for your order.",
    ),
)
