"""What a question or a wish asks for: their work, or only a time, a yes, a meeting."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

_MEET = (
    r"(?:talk|speak|chat|meet|meeting|call|connect|conversation|catch[- ]?up|discuss|come (?:by"
    r"|over|round|along|in|to|and)|stop by|drop (?:by|in)|swing by|visit|call (?:on|upon|in)"
    r"|ring|phone|telephone|zoom|coffee|lunch|appointment|session|get together|hop on|jump on"
    r"|set up|schedule|book|pencil|time|slot|minutes|minute|mins|min|half an hour|half-hour|an"
    r" hour|hour|quick|diary|calendar|intro|introduction|demo|presentation|tour)"
)

LOGISTICS = Signs(
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
        pattern=r"\b(?:does|do|would|will|is|are|when|what|which)\b[^.?!]{0,60}?\b(?:suits?"
        r"|convenient|works?(?: for| best| better)?(?: (?:you|everybody|both))?|possible"
        r"|ok(?:ay)?|available|free|availability|a good (?:time|moment|day|fit)|any good|around"
        r"|better for|best for|best time)\b[^.?!]{0,25}\?",
        hit="Would Tuesday at ten work for you?",
        miss="Does the gate freeze?",
    ),
    Rule(
        id="shall-we-meet",
        pattern=rf"\b(?:(?:could|can|may|shall|should|might|would|will|do|are|have|can't) (?:you"
        rf"|we|i|it be|there be)(?: do)?|is there|got|up for|open to|fancy|worth)(?: (?:that"
        rf"|this|be|have|like|mind|want|care|kindly|consider|agree|please|possibly|perhaps|maybe"
        rf"|both|open|available|free|willing|interested|up|for|to|in|a|an|the|any|some|spare"
        rf"|offer|me|us|ten|fifteen|twenty|thirty|\d+|short|brief|quick|little|further|another"
        rf"|15-minute|30-minute|have|get|you)){{0,10}}? {_MEET}\b[^?]{{0,140}}\?",
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
        r"|perhaps)? ?(?:of (?:the )?(?:two|three|these|those) )?(?:day|days|date|dates|time"
        r"|times|slots?|one|week)?(?: of (?:the|these) \w+)?(?: \w+){0,2} ?(?:monday|tuesday"
        r"|wednesday|thursday|friday|saturday|sunday|tomorrow|next week|this week|morning"
        r"|afternoon|am|pm|day|time|date)s?(?:[ ,](?:or|and|at|the|\d+\w*|next|week|morning"
        r"|afternoon|monday|tuesday|wednesday|thursday|friday|then|good|ok|pm|am)\b)*[ ,]*\?",
        hit="Monday or Tuesday?",
        miss="When does the furnace run on Monday nights without anybody there?",
    ),
    Rule(
        id="when-can-we",
        pattern=rf"\b(?:when|what time|what day|where|how soon) (?:could|can|would|might|should"
        rf"|shall|will|is|are|do) (?:we|i|you|it|be|your (?:next|calendar|schedule|diary)"
        rf"|suit)\b[^.?!]{{0,60}}?\b(?:{_MEET}|suit|work|free|available|look like"
        rf"|best)\b[^.?!]{{0,60}}\?|\bwhat does your (?:\w+ )?(?:calendar|schedule|diary|week"
        rf"|day|afternoon|morning|availability|tomorrow)\b[^?]{{0,40}}\?"
        r"|\bwhen are you (?:in|at|around|free|there|available|back)\b[^?]{0,40}\?",
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
        pattern=r"(?:^(?:so |and |but |well,? )*(?:wouldn't|don't|isn't|aren't|doesn't|couldn't"
        r"|won't|shouldn't) (?:you|it|that|this|we|your|everybody|everyone)\b[^?]*\?|^(?:so |and"
        r" )*who (?:doesn't|wouldn't|does not|wants|needs)\b[^?]*\?|\bwhat if (?:you|i|we|your"
        r"|there)\b[^?]*\?|^(?:why not|ready to|ready for|tired of|sick of|looking (?:for|to)"
        r"|struggling (?:to|with)|want (?:to|more)|wondering|imagine|did you know|have you"
        r" (?:ever )?(?:wondered|thought about|considered|dreamt)|do you (?:want|struggle|need"
        r"|wish|know that|ever (?:wish|wonder|feel))|are you (?:tired|sick|struggling|looking"
        r"|ready|happy|satisfied|one of|still (?:using|paying|struggling))|could you use|need"
        r" (?:more|help|a)|is your (?:business|company|team|website)|does your (?:business"
        r"|company|team|website))\b[^?]*\?|\b(?:am i right|right|correct|isn't it|no|don't"
        r" you(?: think)?|agreed|ok|okay|huh|eh)\? *$|\bam i (?:right|correct|wrong) (?:in"
        r"|to)\b[^?]*\?|^(?:and )?why(?: is (?:this|that))?\?|^how (?:so|does it work|do we do"
        r" (?:it|that|this)|come)\?|^guess what\?|^sounds familiar\?|^the (?:result|best part"
        r"|catch)\?)",
        hit="Wouldn't you rather keep that money?",
        miss="What would you have to see by May?",
    ),
)
"""A question whose answer is already in it."""

TELLING = Signs(
    Rule(
        id="how-ours-works",
        confidence="none",
        pattern=r"\b(?:see|know|show you|hear|learn|understand|find out|tell you|wonder"
        r"|curious)(?: about)? (?:how|what|why|whether|if) (?:it|this|we|we're|we've|our"
        r"|i)\b(?! (?:is|was|got|get|am) (?:\w+ )?(?:wrong|with you|at your))",
        hit="Want to see how it works?",
        miss="I would like to see how your men do it.",
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
        pattern=r"\b(?:please )?(?:tell|show|let) (?:me|us)(?: know)?(?:,? (?:please|then))?"
        r" (?:who|what|which|when|where|why|how|if|whether)\b|\b(?:i(?:'d| would| should| am|'m|"
        r" do)?(?: honestly| really| just)?(?: like| love| be glad| be curious| curious|"
        r" wondering| wonder| want| wish)(?: to (?:know|hear|understand|learn|ask|see))?) (?:who"
        r"|what|which|when|where|why|how|if|whether|from you (?:what|how))\b|\b(?:cross|strike"
        r"|correct|mark|change|cut) (?:out |me |away |whatever |what |anything |it )",
        hit="Tell me who the man in Gdynia is.",
        miss="Let me know.",
    ),
)
"""Asking without a question mark."""

WISHES = Signs(
    Rule(
        id="no-wish",
        confidence="none",
        pattern=r"\b(?:don't|do not) hesitate\b|\bfeel free\b|\bno (?:need|reason) to\b|\bplease"
        r" (?:accept|forgive|excuse|note|find|have understanding)\b",
        hit="Please do not hesitate to call.",
        miss="Please call.",
    ),
    Rule(
        id="would-like-a-meeting",
        pattern=rf"\b(?:i|we)(?:'d| would| should| 'll| will| am| 'm| do)?(?: so| very much|"
        rf" really| just| be| also| therefore)* (?:like|love|glad|welcome|appreciate|propose"
        rf"|suggest|wonder|ask|grateful|hope|want|keen|wanted|pleased|happy|obliged"
        rf"|favour)\b[^.?!]{{0,60}}?\b{_MEET}\b",
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
        id="glad-to-give",
        pattern=r"\b(?:happy|glad|pleased|delighted) to (?!hear|see|announce|know|inform|say"
        r"|learn|read|be\b)\w+|\bgladly (?:send|share|show|give|bring)\b|\b(?:might|may|could"
        r"|would) be (?:useful|helpful|of use|relevant)\b|\bno strings\b|\bregardless of"
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
