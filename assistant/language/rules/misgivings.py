"""Misgivings about the other side: what others will say, what was heard, what is left open."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

ASKED_IN_DOUBT = (
    Rule(
        id="how-do-we-know",
        side="customer",
        words="how who where what",
        also="know sure trust liable leave leaves pays call ring shout turn phone stop"
        " responsible blame prove guarantee"
        " promise"
        " happens future tell ourselves us me",
        confidence="possible",
        pattern=r"\b(?:how (?:do|can|would|could|will) (?:i|we|anyone|anybody) (?:know(?! (?:which"
        r"|where|when|who|how|what)\b)|be (?:so )?(?:sure"
        r"|certain)|trust|tell (?:that|if|whether) (?:it|this|you))\b|who(?:'s| is| would be"
        r"| will be)"
        r" (?:liable|responsible|to blame|on the hook)\b|who (?:pays|picks up|carries|fixes|updates"
        r"|maintains|supports|looks after)\b[^.;?!]{0,40}\b(?:if|when|once|after)\b|who (?:do"
        r"|would|should|can|am) (?:i|we) (?:going to )?(?:call|ring|shout at|turn to|phone|go to"
        r"|blame) (?:when|if)|where (?:does|would"
        r"|will|do) (?:that|this|it|we|i) (?:leave|stand)\b|what's (?:to stop|in it for)"
        r"|what is (?:to"
        r" stop|in it for)|what (?:becomes of|happens to) (?:us|our|my))\b",
        hit="How do I know that it won't break the warranty?",
        miss="How do I know which gate to take?",
    ),
)

MISGIVINGS = (
    Rule(
        id="others-will-talk",
        side="customer",
        words="something views word eyebrow fuss arms warpath heels feet against opposed"
        " no strongly"
        " uproar mutiny revolt grumble moan resistance pushback backlash outcry battle fight",
        also="say about have to up in on digging dig dragging drag hard from it a will"
        " be there the us",
        confidence="possible",
        pattern=r"\b(?:(?:something|a thing or two|a lot|plenty|a word) to say (?:about|on (?:that"
        r"|this|it|the))|(?:strong|firm) views"
        r"|(?:kick up|make) (?:a )?fuss|up in arms|on the warpath|(?:dig|digging"
        r"|dug) (?:in )?(?:their|his|her) heels"
        r"|(?:drag|dragging|dragged) (?:their|his|her|its) feet|(?:a|that's a|it's a) (?:hard "
        r"|firm |flat |clear |big )?no (?:from|for|with)"
        r"|a no-no|(?:will|would|ll|be|is|are|face|meet|expect) (?:\w+ )?(?:resistance|uproar"
        r"|mutiny|pushback|a backlash|an outcry)"
        r"|(?:uphill|losing) (?:battle|struggle|fight))\b",
        hit="The works council will have something to say about that.",
        miss="I have something to say on Monday.",
    ),
    Rule(
        id="heard-about-you",
        side="customer",
        words="heard hear word reviews reputation told read",
        also="your you before all that mixed",
        confidence="possible",
        pattern=r"\b(?:(?:heard|hear|told|read|word is)(?: \w+){0,3}? (?:that )?(?:your"
        r" (?:\w+ )?\w+ (?:is|are|takes?"
        r"|can be|was|were|isn't|aren't|never|doesn't|don't|has|have|went|goes)|you (?:don't|never"
        r"|aren't|can't|had (?:trouble|problems)|lost|stopped|take))"
        r"|heard (?:that|this|it|all that|it all|all of (?:that|this))(?: one)? before|(?:your"
        r"|the) (?:online )?(?:reviews|reputation)"
        r" (?:is|are|were|say|look|online))\b",
        hit="We have heard that your support takes its time.",
        miss="I heard that you won the award.",
    ),
    Rule(
        id="once-bitten",
        side="customer",
        words="always nothing little nobody last tried been heard seen had road experience"
        " learned learnt bitten paying"
        " recovering"
        " never promised"
        " earth moon stranded hanging lurch recover again history lesson scars",
        also="done changed changes happened improved came time we before hard way"
        " once still us the in took to again that this"
        " something had left"
        " from have",
        confidence="possible",
        pattern=r"\b(?:last time (?:we|they|i|someone|somebody|round|around)|(?:we|i)(?:'ve"
        r"| have)? (?:already )?tried (?:that|this|it"
        r"|something (?:like|similar)|once|a (?:similar|\w+ like)|(?:two|three) )|been (?:here"
        r"|there|down (?:this|that) road|through (?:this|that|it))"
        r"(?: \w+)? (?:before|already|once|twice)|the hard way|once bitten|still (?:paying (?:for"
        r"|off)|recovering|licking)|been promised [^.;?!]{2,40} before|(?:heard|seen|had) (?:this"
        r"|that|it|all (?:this|that)|these|such|the same)[^.;?!]{0,30} before\b(?! (?:the|we|i)\b)"
        r"|tried \w+ (?:\w+ )?once|(?:nothing|little|nobody) (?:ever |has |really )?(?:changed"
        r"|changes|happened|improved|came of it)|always done it|never again"
        r"|promised (?:us |me )?(?:the (?:earth|moon|world|same)|a lot)|left (?:us|me"
        r"|them) (?:stranded|hanging|in the lurch|alone)"
        r"|to (?:recover|get over|clean up|sort out)(?! (?:the|your|my|at)\b)|a bad (?:experience"
        r"|memory|history)|don't want a repeat|(?:the|our) scars)\b",
        hit="Last time we changed supplier it took a year to recover.",
        miss="It lasted for a time.",
    ),
    Rule(
        id="for-that-money",
        side="customer",
        words="money price swallow watering cheap effort work hassle off robbery sum"
        " arm stretch stretches"
        " blow bargained mind saving gain benefit return upfront ouch outlay trouble",
        also="isn wasn doesn don aren for that could can d i we to hard eye not rip"
        " daylight tidy a lot the in"
        " much little up",
        confidence="possible",
        pattern=r"\b(?:for (?:that|the same|this|half that|that kind of|this kind of)(?: kind of"
        r"| sort of)? (?:money|price|amount|sum) (?:i|we|you)"
        r"|(?:hard|bitter|tough|difficult) (?:pill )?to swallow|bitter pill|eye-watering|(?:not"
        r"|n't)(?: exactly| come)? cheap|rip-off"
        r"|daylight robbery|(?:a tidy|no small|quite a) sum|an arm and a leg|(?:stretch(?:es)?"
        r"|blows?) (?:our|the|my) (?:\w+ )?(?:budget|finances|means)"
        r"|than (?:i|we)(?:'d| had)? (?:bargained for|had in mind|reckoned with|thought|imagined"
        r"|care to|would like|feared)"
        r"|(?:a lot|too much|so much|that much|much) (?:of )?(?:effort|work|hassle|trouble|money"
        r"|upheaval|disruption|paperwork) (?:for|just|to save)"
        r"|for (?:so|such a|very|a) (?:little|small|tiny|modest) (?:\w+ )?(?:saving|gain|benefit"
        r"|return|effect)?)\b",
        hit="For that money I could hire someone.",
        miss="The money for the pump is here.",
    ),
    Rule(
        id="not-our-size",
        side="customer",
        words="longer older higher more bigger larger smaller size league sledgehammer"
        " cannon big built meant made",
        also="my us we ours too than for out crack our are",
        confidence="possible",
        pattern=r"\b(?:(?:all |so |much |far |a lot |way )*(?:bigger|larger|smaller) than (?:us|we"
        r"|ours|our \w+)\b|(?:longer|older|bigger|higher|more) than (?:my|our) (?:own|whole"
        r"|entire)|size too (?:big|small|large)"
        r"|sledgehammer|(?:built|meant|made|designed|intended) for (?:much |far )?(?:bigger|larger"
        r"|big|large|other|somebody|someone|people with|firms with))\b",
        hit="The references you gave are all much bigger than us.",
        miss="It is bigger than it looks on the photo.",
    ),
    Rule(
        id="nobody-tells",
        side="customer",
        words="nobody no miss missing silent vague nothing mention mentioned answer"
        " answers still unanswered",
        also="able tell explain say said about from on to haven don i we there is been"
        " told has does",
        confidence="possible",
        pattern=r"\b(?:(?:nobody|no one) (?:has |was |is |could |can )?(?:been |so far )*(?:able"
        r"|willing|bothered|managed|prepared)? ?(?:to )?(?:tell|explain|say|told|explained|say"
        r"|answer|answered)"
        r"|(?:i|we) (?:still |do |rather |really )?miss (?:a|an|any|the)|(?:is|are|was|were|what's"
        r"|what is) (?:still )?missing (?:from|in|for|is)|(?:is|are|stays?|remains?) (?:silent"
        r"|vague) (?:on|about)"
        r"|(?:says|said|read|found|see|heard|there is|there's|seen) nothing (?:about|on"
        r"|in it about)|(?:not|doesn't|don't|didn't|never|no) (?:\w+ )?(?:mention(?:ed)?"
        r"|answer(?:ed)?"
        r"|say a word) (?:of|about|in|on|to my|my|our|the question)"
        r"|(?:still|remains?) unanswered)\b",
        hit="Nobody has been able to tell me who is liable.",
        miss="Nobody was in.",
    ),
    Rule(
        id="if-you-go-under",
        side="customer",
        words="under bust business disappear bought sold stop pull broke breaks fails"
        " crashes leaks wrong down"
        " takes taken quits insolvent",
        also="if should once the when",
        confidence="possible",
        pattern=r"\b(?:if|should|once|when) (?:you|your (?:\w+ )?\w+) (?:all |ever )?(?:go(?:es)?"
        r" (?:under(?! the)|bust|broke|out of business)|disappears?|(?:get|are|is|were) (?:bought"
        r"|sold"
        r"|taken over|insolvent)"
        r"|stops? (?:making|supporting)|pulls? out|quits?)|\b(?:and|but|only|so) (?:if|when) (?:it"
        r"|that|this|the \w+) (?:breaks(?: down)?|fails|crashes|leaks|goes (?:wrong|down)|stops)\b",
        hit="And if you go under in two years, we are stuck.",
        miss="If you go under the bridge, turn left.",
    ),
    Rule(
        id="our-weak-side",
        side="us",
        words="weak weakness weaknesses strong strength disappoint struggles struggle"
        " worst worse slower limits"
        " pretty honest shortcoming shortcomings behind limitation limitations downside",
        also="spot at point on not you our to with than is it we",
        confidence="possible",
        pattern=r"\b(?:(?:is|are|we're) (?:\w+ )?weak(?:er)? (?:at|on|in|when)|weak (?:spot|point"
        r"|side)|our (?:\w+ )?(?:weakness(?:es)?|shortcomings?|limitations?)"
        r"|not (?:exactly |really )?(?:our|its) (?:strong|strength|forte)|(?:have|had|going|hate"
        r"|sorry) to disappoint|(?:it|app|machine|tool|system|software|we) (?:still "
        r"|does )?struggles? (?:with|to|when)"
        r"|not going to be (?:pretty|easy|fun)|(?:we're|we are) (?:\w+ )?behind)\b",
        hit="To be fair, our tool is weak at forecasting.",
        miss="We are strong at the coast.",
    ),
)
