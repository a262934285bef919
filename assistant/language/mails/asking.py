"""What a question asks for: their work, or only a time, a yes, a meeting."""

from __future__ import annotations

from assistant.language.mails.expecting import MEET
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

LOGISTICS = Signs(
    Rule(
        id="would-you-like",
        pattern=r"^(?:so |and |or |also |then )*(?:would|do|does|will|might) (?:you|your (?:\w+"
        r" )?(?:company"
        r"|business|team|firm|organi[sz]ation|people|group|agency|brand|store|practice|school))(?:"
        r" and your"
        r" \w+)?(?: also| perhaps| maybe| both)? (?:(?:be )?(?:interested|open|keen|willing"
        r"|available|ready)"
        r"|like|love|want|care|fancy|mind|wish)\b[^?]*\?",
        hit="Would your company like to reach 12,000 runners?",
        miss="Would you rather keep the old gate?",
    ),
    Rule(
        id="who-is-right",
        pattern=r"\b(?:right|best|correct|appropriate) (?:person|contact|one|people"
        r"|department)\b[^?]*\?"
        r"|\b(?:who|whom) (?:is|would be|should i|could i|can i|might be|else|do i)(?: \w+){0,3}?"
        r" (?:to )?(?:talk|speak|contact|reach|send|ask|approach|connect)\b[^?]*\?|\btell me who"
        r" (?:is|it is|does|that is)\?|\b(?:point|steer|direct) me\b[^?]*\?|\b(?:somebody|someone|"
        r"anybody|anyone|a colleague)(?: else)?(?: \w+){0,4}? (?:i|we) (?:should|could|can|ought"
        r"|might)\b[^?]*\?"
        r"|^(?:so,? )?which (?:number|letter|of (?:these|the (?:two|three|four|above))) (?:is"
        r" it|fits|"
        r"applies|describes|sounds)\b[^?]*\?",
        hit="Are you the right person to talk to about coffee?",
        miss="Who is the one that talks to the drivers?",
    ),
    Rule(
        id="a-favour",
        pattern=r"^(?:\W*(?:so|and|or|also|if so|if not|then),? )*(?:(?:would|are|will|might"
        r"|could) you(?: guys| both| all)?(?: be)? (?:available|open|free|willing"
        r"|interested|keen|up for|happy|game|against|opposed|ready|around|in town)|(?:can"
        r"|could|may|shall|should|might) (?:we|i|our \w+)\b(?! (?:ask|assume|take it))"
        r"|may i ask (?:your|for|you to)|do you have (?:time|any time|a (?:moment|minute"
        r"|few|slot|spare)|\d+|half|ten|fifteen|twenty|thirty|space|room|capacity)|have "
        r"you got (?:time|\d+|a (?:moment|minute|few)|ten|fifteen|twenty|half)|mind if|ok "
        r"if|want (?:me|us|to)|care (?:to|for)|fancy|up for|game for|open to|any (?:chance"
        r"|interest|appetite|objection)|got (?:time|a (?:minute|sec|moment|few)|\d+)|is "
        r"there (?:any )?(?:interest|appetite|a (?:good )?time|room in)|shall i)\b[^?]*\?",
        hit="Are you available for a virtual coffee later this week?",
        miss="Are you the one who counts the stops?",
    ),
    Rule(
        id="does-it-suit",
        pattern=r"\b(?:(?:does|do|would|will|is|are|might|could|if)(?: \w+){0,2}? (?:that|this|it"
        r"|you|any|either|one|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|morning"
        r"|afternoon|week|\d+\w*|ten|two|three|noon|lunch)|when|what(?: \w+)? (?:day|time"
        r"|date|slot)s?|which)\b[^.?!]{0,50}?\b(?:suits?|convenient|works? (?:for|best"
        r"|better|on)|works?(?= ?\?)|possible|ok(?:ay)?|available|free|availability|a "
        r"good (?:time|moment|day|fit)|any good|around(?= ?\?| then| on| next| this)"
        r"|better for|best for|best time)\b[^.?!]{0,25}\?",
        hit="Would Tuesday at ten work for you?",
        miss="Does the gate freeze?",
    ),
    Rule(
        id="shall-we-meet",
        pattern=rf"\b(?:(?:could|can|may|shall|should|might|would|will|can't) (?:you|we|i|it be"
        rf"|there be)(?: do)?|do (?:you|we) (?:have|fancy|want)|are you (?:open|free"
        rf"|available|willing|up|around)|have you (?:got|time|a)|is there|got|up for|open "
        rf"to|fancy|worth)(?: (?:that|this|be|have|like|mind|want|care|kindly|consider"
        rf"|agree|please|possibly|perhaps|maybe|both|open|available|free|willing|interested"
        rf"|up|for|to|in|a|an|the|any|some|spare|offer|me|us|ten|fifteen|twenty|thirty|\d+"
        rf"|short|brief|quick|little|further|another|15-minute|30-minute|have|get"
        rf"|you)){{0,10}}? {MEET}\b[^?]{{0,140}}\?",
        hit="Could we talk for twenty minutes next week?",
        miss="Could your first truck leave at nine?",
    ),
    Rule(
        id="are-you-interested",
        pattern=r"\b(?:would|are|might) you (?:be )?(?:perhaps |possibly |at all )?(?:interested"
        r"|open|willing|keen|available|free|up for)\b[^?]{0,90}\?|^interested(?: in"
        r" [^?]{0,60})?\?",
        hit="Would you be interested in joining us?",
        miss="Are you the one who counts the stops?",
    ),
    Rule(
        id="which-day",
        pattern=r"^(?:so |and |or )*(?:which|what|when|how about|what about|this|next|say|maybe"
        r"|perhaps)? ?(?:of (?:the )?(?:two|three|these|those) )?(?:day|days|date|dates"
        r"|time|times|slots?|one|week)?(?: of (?:the|these) \w+)?(?: (?:on|at|for|about"
        r"|the|next|this|is|suits?|works?|would))* ?(?:monday|tuesday|wednesday|thursday"
        r"|friday|saturday|sunday|tomorrow|next week|this week|morning|afternoon|am|pm|day"
        r"|time|date)s?(?:[ ,](?:or|and|at|the|\d+\w*|next|week|morning|afternoon|monday"
        r"|tuesday|wednesday|thursday|friday|then|good|ok|pm|am)\b)*[ ,]*\?",
        hit="Monday or Tuesday?",
        miss="When does the furnace run on Monday nights without anybody there?",
    ),
    Rule(
        id="when-can-we",
        pattern=rf"\b(?:when|what time|what day|where|how soon) (?:could|can|would|might|should"
        rf"|shall|will|is|are|do) (?:we|i|you (?:have|be|and|like|want)|it|be|your (?:next"
        rf"|calendar|schedule|diary)|suit)\b[^.?!]{{0,60}}?\b(?:{MEET}|suit|work|free"
        rf"|available|look like|best)\b[^.?!]{{0,60}}\?|\bwhat does your (?:\w+ "
        rf")?(?:calendar|schedule|diary|week|day|afternoon|morning|availability"
        rf"|tomorrow)\b[^?]{{0,40}}\?|\bwhen are you (?:in|at|around|free|there|available"
        rf"|back)\b[^?]{{0,40}}\?",
        hit="When could we meet?",
        miss="When does the port open?",
    ),
    Rule(
        id="is-it-possible",
        pattern=r"(?:\b(?:is|would) (?:it|that|this) (?:be )?(?:possible|good|ok(?:ay)?|alright"
        r"|all right|fine|agreeable|of (?:any )?interest|something|worth|interesting|relevant"
        r"|useful to (?:chat|talk))\b[^?]{0,60}\?|^(?:good|ok(?:ay)?|deal|agreed|sounds? (?:good"
        r"|fair|interesting|like a plan)|make sense|right|interested|thoughts|any (?:interest"
        r"|thoughts|questions)|what do you (?:think|say)|who's with me|worth (?:a|an) \w+(?:"
        r" \w+)*|are you (?:in|interested|game|up for it)|deal|yes or no|fair enough|does"
        r" (?:this|that|it) (?:sound|make|interest)\b[^?]*|(?:is|would|could) (?:this|that|it)"
        r" (?:be )?(?:something|of interest|a fit|worth)[^?]*)\?)",
        hit="Sounds good?",
        miss="What do your people make of the second screen?",
    ),
    Rule(
        id="shall-i-send",
        pattern=r"(?<!who )(?<!what )(?<!which )(?<!how )(?<!where )(?<!whom )\b(?:shall|should"
        r"|can|may|could|might|would you (?:like|mind|want|care for)|do you want me|want me|want"
        r" us|mind if|ok if|okay if)(?: (?:i|me|us|we|to))? (?:to )?(?:send|share|forward|show"
        r"|tell|give|stick|put|book|reserve|sign|get|add|include|pop|drop|see|hear|learn|receive"
        r"|have|know|ask|present|mention|introduce|prepare|draw|offer|walk|take|bring|count on"
        r"|expect|start|begin|go ahead|proceed)\b[^?]{0,100}\?|^(?:shall|should) (?:i|we)\?",
        hit="Shall I send you a few CVs?",
        miss="May the trucks wait on the quay?",
    ),
)
"""A question that is answered with a day, a yes or a meeting, and tells nothing of their work."""

RHETORICAL = Signs(
    Rule(
        id="would-you-not",
        pattern=r"(?:\bif (?:you|your \w+) (?:could|never|no longer|didn't have to)\b[^?]*\?"
        r"|^(?:so |and |but |well,? )*(?:wouldn't|don't|isn't|aren't|doesn't|couldn't"
        r"|won't|shouldn't) (?:you|it|that|this|we|your|everybody|everyone)\b[^?]*\?"
        r"|^(?:so |and )*who (?:doesn't|wouldn't|does not|would not|(?:wants|needs) (?:to"
        r"|more|another|yet))\b[^?]*\?|\bwhat if (?:you (?:could|had|never|didn't)|i told"
        r"|we|there (?:was|were))\b[^?]*\?|^(?:why not|ready to|ready for|tired of|sick of"
        r"|looking (?:for|to)|struggling (?:to|with)|want (?:to|more)|wondering|imagine"
        r"|did you know|have you (?:ever (?:wondered|thought|considered)|wondered|dreamt)"
        r"|do you (?:(?:want|need) (?:to|more|better|a better|help)|struggle|wish|know "
        r"that|ever (?:wish|wonder|feel))|are you (?:tired|sick|struggling|looking (?:for"
        r"|to)|ready|(?:happy|satisfied) with your|one of|still (?:using|paying"
        r"|struggling))|could you use|need (?:more|help|a)|(?:is|does) your (?:business"
        r"|company|team|website) (?:ready|prepared|struggle|struggling|losing|safe"
        r"|protected|compliant|still|need|want|suffer|getting|missing))\b[^?]*\?|(?:^"
        r"|[,-] ?)(?:am i right|right|correct|isn't it|no|don't you(?: think)?|agreed|ok"
        r"|okay|huh|eh)\? *$|\bam i (?:right|correct|wrong) (?:in|to)\b[^?]*\?|^(?:and "
        r")?why(?: is (?:this|that))?\?|^how (?:so|does it work|do we do (?:it|that|this)"
        r"|come)\?|^guess what\?|^sounds familiar\?|^the (?:result|best part|catch)\?)",
        hit="Wouldn't you rather keep that money?",
        miss="What would you have to see by May?",
    ),
)
"""A question whose answer is already in it."""

TELLING = Signs(
    Rule(
        id="how-ours-works",
        confidence="none",
        pattern=r"\b(?:let (?:me|us) know|tell (?:me|us)|know|see|ask|check|find out) (?:if"
        r"|whether) (?:you|that|this|there|it|anything|any|i|we)\b|\b(?:see|know|show you"
        r"|hear|learn|understand|find out|tell you|wonder|curious)(?: about)? (?:how|what"
        r"|why|whether|if) (?:it|this|we|we're|we've|our|i)\b(?! (?:is|was|got|get|am) "
        r"(?:\w+ )?(?:wrong|with you|at your))",
        hit="Want to see how it works?",
        miss="I would like to see how your men do it.",
    ),
    Rule(
        id="told-not-asked",
        confidence="none",
        pattern=r"(?<!may )(?<!can )(?<!could )(?<!might )\b(?:i|we|you|they|people)(?: just|"
        r" really"
        r"| already| also| all|'ll| will)* (?:know|knew|learn(?:ed|t)?|saw|hear|heard|underst\w+"
        r"|remember) (?:exactly )?(?:who|what|how|where|why|which|whether)\b|\b(?:let|tell) (?:me"
        r"|us)"
        r"(?: know)? (?:when(?:ever)?|once|how|where)(?: \w+)? (?:i|we|you(?:'re| are|'ve| have|'d"
        r" like| would like| want| can| could| would)|works?|suits?|is best|to (?:start|begin"
        r"|proceed"
        r"|go))\b|\b(?:let|tell) (?:me|us)(?: know)? who (?:is|it is|does|handles|deals|would be|i"
        r" should|to)\b"
        r"|\b(?:let|tell) (?:me|us)(?: know)? (?:what|which) (?:time|day|date|works?|suits?"
        r"|you(?:'d| would)? (?:think|say|prefer))\b",
        hit="Let me know when you've spoken to your team.",
        miss="Let me know which of the gates sticks.",
    ),
    Rule(
        id="may-i-know",
        words="ask know tell say hear learn understand remind see wonder wondering confirm"
        " find curious",
        pattern=r"\b~(?: out)?(?: me| us)?,? (?:who|what|which|where|why|how|whether|if you"
        r"|if it|if your)\b(?! time| day| date| we| i )",
        hit="May I know whether the council means to oppose you?",
        miss="Let me know when you have time.",
    ),
    Rule(
        id="tell-me",
        pattern=r"\bi(?:'d| would| should) (?:\w+ )?(?:want|like|love|need|be glad) to (?:know"
        r"|learn|hear|understand)\b(?! (?:more|(?:about )?your (?:needs|business|goals|company"
        r"|challenges|requirements"
        r"|priorities|plans|situation))\b)|\b(?:please )?(?:tell|show|let) (?:me|us)(?:"
        r" know)?(?:,? "
        r"(?:please|then))? (?:who|what|which|when|where|why|how|if|whether)\b|\b(?:i(?:'d"
        r"| would| should| am|'m| do)?(?: honestly| really| just)?(?: like| love| be glad"
        r"| be curious| curious| wondering| wonder| want| wish)(?: to (?:know|hear"
        r"|understand|learn|ask|see))?) (?:who|what|which|when|where|why|how|if|whether"
        r"|from you (?:what|how))\b|\b(?:cross|strike|correct|mark|change|cut) (?:out |me "
        r"|away |whatever |what |anything |it )"
        r"|\bhelps? if you (?:could |would |can )?(?:think|tell|share|describe|explain)\b",
        hit="Tell me who the man in Gdynia is.",
        miss="Let me know.",
    ),
)
"""Asking without a question mark."""

AGREED = Signs(
    Rule(
        id="we-agreed",
        words="agreed arranged settled said fixed discussed planned",
        pattern=r"\b(?:we|as|you and i)(?:'ve| have|'d| had)?(?: both)? ~\b",
        hit="We said on Tuesday that the next talk is with Olle.",
        miss="They agreed on a price.",
    ),
)
"""Both sides have settled it before."""

ASKED = Signs(
    Rule(
        id="you-asked",
        pattern=r"\b(?:you(?:'d| had|'ve| have)?(?: also| kindly| just)? (?:asked|requested"
        r"|wanted (?:to (?:know|see|have)|me|us|from)|wished|enquired|inquired|ordered)|as"
        r" (?:you )?(?:asked|requested|wished|agreed|discussed|promised|arranged)|(?:your|the)"
        r" (?:\w+ )?(?:request|enquiry|inquiry|questions?) (?:for|about|of|from|on|concerning"
        r"|below)|thanks? (?:you )?for (?:your (?:\w+ )?(?:request|enquiry|inquiry|interest"
        r"|question|asking)|asking|requesting)|at your request|you (?:signed up|registered"
        r"|downloaded) (?:for|on)?|(?:was|were) (?:also )?asking about|we (?:said|agreed"
        r"|arranged|discussed|settled))\b",
        hit="You asked on our site for a demo.",
        miss="They asked.",
    ),
)
"""They asked for it, or both sides agreed on it."""
