"""Promises: the speaker binds itself to do something for the other, or concerning them.

The group `what` begins at the main verb of the promised act.
"""

from __future__ import annotations

from assistant.language.rules.attempts import ATTEMPTS
from assistant.language.rules.no_promises import NO_PROMISES
from assistant.language.rules.offers import OFFERS
from assistant.language.rules.pieces import (
    ALONE,
    DAY,
    DUE,
    HAND_OVER,
    ME,
    SOON,
    WE_WILL,
    WILL,
    WORK,
)
from assistant.language.rules.rule import Rule, Table

_BEFORE_FACTS = (
    Rule(
        id="see-if",
        words="see",
        confidence="possible",
        pattern=rf"(?:(?:{WE_WILL}|\blet (?:me|us)(?: just| go)?) (?P<what>see (?:(?:if|whether"
        rf"|what) (?:i|we)\b|to it|that|about))|(?:\bi{WILL}|\blet me(?: just| go)?) (?P<that>see"
        r" (?:if|whether|what|how) (?!it goes|they|that goes|happens)))",
        hit="I'll see what our lawyers say.",
        miss="We'll see.",
    ),
    Rule(
        id="assume-and",
        words="assume",
        also="send close go proceed book cancel sign move take file order",
        confidence="possible",
        pattern=rf"{WE_WILL} ~ [^.;!?]{{1,80}}? and (?P<what>(?:send|close|go ahead|proceed|book"
        r"|cancel|sign|move|take|file|order))\b",
        hit="If I hear nothing I'll assume it is fine and send it.",
        miss="I'll assume that it is fine.",
    ),
    Rule(
        id="be-there",
        words="there touch contact with back office plant site place call glad down over up round"
        " along out",
        also="ll will shall going",
        pattern=rf"{WE_WILL} be (?:(?P<what>there\b(?! in spirit)|(?:down|over|up|round|along"
        r"|out)\b(?= (?:on|at|to (?:you|see)|in (?:your|the)|with|next))|in (?:touch|contact)"
        r"|with you\b|back (?:to you|with)|at your (?:office|plant|site|place)|on the call|glad"
        r" to send))",
        hit="I'll be there at three.",
        miss="I'll be in London.",
    ),
)

_CLEAR = (
    Rule(
        id="will",
        words="i we",
        also="ll will shall going promise commit undertake",
        pattern=rf"{WE_WILL} (?:be )?(?P<what>(?!not\b|never\b)[a-z][a-z-]+)",
        hit="I'll send you the draft by Friday.",
        miss="They'll send you the draft.",
    ),
    Rule(
        id="and-will",
        words="will ll shall",
        also="i we",
        pattern=r"\b(?:and|but|then|so) (?:then |also |i )?(?:will|shall) (?:also |then"
        rf" )?(?P<what>(?:{HAND_OVER}|{WORK}|let|meet|await|tell|keep|go ahead)\b)",
        hit="I found the paper and will send it.",
        miss="I see that the plant opens and will hire.",
    ),
    Rule(
        id="will-without-subject",
        words="will going",
        at="opening",
        pattern=r"(?:will|(?<!to )going to) (?:also |then |definitely |certainly |try (?:to|and)"
        r" )?(?P<what>(?!you|we\b|i\b|they|he\b|she\b|it\b|the\b|this|that|there|be (?:in|out|at"
        r"|away|on|back)|not\b|anyone|someone|your|our|any\b|need\b|a\b|an\b|see\b|have to|never"
        r"|my\b|these|those|his|her|their|all\b)[a-z]+)(?![^.;!]*\?)",
        hit="Will send it tonight.",
        miss="Will it be sent tonight?",
    ),
    Rule(
        id="let-me-and",
        words="let",
        pattern=r"~ (?:me|us) (?:go |just )?(?P<what>check|ask|look|find|talk|speak|think|see"
        r"|verify|consult|confirm|discuss)\b[^.;!?]{0,60}?\band (?:then |i'll |i will )?(?:come"
        r" back|get back|report|circle|let you know|send|tell you|revert|reply|call you)\b",
        hit="Let me check and come back to you.",
        miss="Let me check.",
    ),
    Rule(
        id="let-me-send",
        words="let",
        pattern=r"~ (?:me|us) (?:just |go ahead and |also )?(?P<what>send|forward|get (?:you|back"
        r"|that|this|it|the|a)|e-?mail|arrange|set up|come back to you|revert|prepare|draft|put"
        r" (?:you|something|a)|introduce you|write (?:you|up|it)|schedule|book|call you|follow"
        r" up)\b",
        hit="Let me send you the paper.",
        miss="Let me tell you about the paper.",
    ),
    Rule(
        id="you-will-have",
        words="you",
        also="ll will shall can",
        pattern=r"~(?:'ll| will| shall| can(?= (?:have|expect)))(?: then| also| certainly)?"
        r" (?P<what>(?:have|get|receive) (?!to\b|used|a better|no\b|more|better|problem|trouble"
        rf"|tired)[^.;!?]{{1,60}}?(?=\b{DUE})|hear (?:from|back from) (?:me|us)|get"
        r" [^.;!?]{1,40}? from (?:me|us)\b)",
        hit="You'll have it by Friday.",
        miss="You'll have to wait until Friday.",
    ),
    Rule(
        id="expect-it",
        words="expect",
        pattern=rf"(?:{ALONE}|\byou (?:can|may|should) )(?P<what>~) (?:my|our|the|it|an?|this|that"
        rf"|them|to (?:have|get|hear|receive))\b{SOON}",
        hit="You can expect our feedback by Wednesday.",
        miss="They expect the feedback by Wednesday.",
    ),
    Rule(
        id="someone-of-ours",
        words="will ll",
        also="send sending call calling contact contacting email emailing mail mailing e ring"
        " phone show help give bring visit visiting forward forwarding get touch reach reaching"
        " follow following provide providing distributing circulating issuing publishing posting"
        " submitting shipping delivering scheduling arranging deliver ship join",
        at="clause",
        pattern=r"(?!(?:they|he|she|it|that|which|who|you|this|there|these|those|one"
        r"|what)\b)(?:(?:my|our) [a-z]+(?: [a-z]+)?|someone|somebody|[a-z][a-z-]+(?: [a-z]\.?)?(?:"
        r" [a-z-]+)?(?: from [\w ]{1,20})?)(?: \([^)]{1,30}\))?(?: will|'ll| is going to)(?: also|"
        r" then| be able to)? (?:be )?(?P<what>(?:(?:send(?:ing)?|call(?:ing)?|contact(?:ing)?"
        r"|e-?mail(?:ing)?|mail(?:ing)?|ring|phone|show|help|give|bring|visit(?:ing)?"
        r"|forward(?:ing)?) (?:you\b|out\b|it to you|the|that|this|over)|get (?:back )?(?:to|in"
        r" touch with) you|be in (?:touch|contact)|in touch|(?:reach(?:ing)?|follow(?:ing)?)"
        r" (?:out|up)|provid(?:e|ing) (?:you|the|a)|(?:distribut|circulat|issu|publish|post"
        r"|submitt|shipp|deliver|schedul|arrang)ing|deliver|ship|join (?:you|us)))",
        hit="My colleague Ann will call you.",
        miss="The board will send a letter to the press.",
    ),
    Rule(
        id="somebody-will",
        words="will ll going",
        also="do stand step take join come be bring call ring phone contact send prepare rewrite"
        " write measure install collect pick meet let show visit look check help give get follow"
        " handle fix drop you",
        confidence="possible",
        at="clause",
        pattern=r"(?!(?:i|we|you|they|it|that|which|who|this|there|these|those|one (?!of us|of our"
        r"|of my)|what|when|if|every|each|no|nobody|any|so)\b)[a-z-]+(?: (?!you|we|they|it"
        r"|that)[a-z-]+){0,2}?(?:, [^,]{3,40},)?(?: will|'ll| is going to)(?: also| then| gladly)?"
        r" (?P<what>do (?:it|that|this)\b|stand in|step in|take (?:over|care of|it|you|this)|join"
        r"|come (?:to|by|over|on|and|with|back)|be (?:there|at|on site|with you)\b(?= (?:at|on|by"
        r"|\d|your|the))|bring|call|ring|phone|contact|send|prepare|rewrite|write (?:to|it|the|up)"
        r"|measure|install|collect|pick|meet you|let \w+ (?:in|have|know)|show you|visit|look"
        r" (?:at|into|after)|check|help you|give you|get (?:you|back|in touch)|follow up|handle"
        r"|fix|drop|be in touch|\w+ you (?:a|an|the|both|two)\b)",
        hit="Camille, who leads our team, is going to rewrite two pages.",
        miss="Prices will rise in May.",
    ),
    Rule(
        id="ours-will",
        words="our my",
        also="will ll going",
        pattern=r"\b~ (?!board|committee|council|lease|auditors?|boss|management)[a-z-]+(?:"
        r" (?!not\b|never)[a-z-]+)?(?: will|'ll| is going to|'s going to)(?: also| then)?"
        rf" (?P<what>(?:{HAND_OVER}|{WORK}|reissue|issue|refund|credit|repair)\b(?! back\b))",
        hit="Our accounts people will reissue the invoice.",
        miss="Our board will vote on it.",
    ),
    Rule(
        id="will-reach-you",
        words="will ll should going",
        also="reach you your post mail there",
        confidence="possible",
        pattern=r"(?<!you )(?<!you')(?<!\bi )(?<!\bi')(?<!they )\b(?:will|ll|should|is going"
        r" to)(?: then| also)? (?P<what>reach (?:you|your (?:desk|office|inbox|site))|be (?:with"
        r" you\b|on your desk|in your (?:inbox|hands)|in the (?:post|mail))|go out to you)",
        hit="The quote should reach you this week.",
        miss="You should reach your office.",
    ),
    Rule(
        id="on-its-way",
        words="going leaving being way",
        also="out sent shipped delivered posted couriered tonight today tomorrow way",
        confidence="possible",
        pattern=r"\b(?:is|are|re|s) (?P<what>going out|being (?:sent|shipped|delivered|posted"
        r"|couriered)|on (?:its|their) way)\b(?= [^.;?!]{0,40}?\b(?:tonight|today|tomorrow|with|on"
        r"|by|this|next|to you)\b)",
        hit="The bolts are going out with tonight's van.",
        miss="The lights are going out.",
    ),
    Rule(
        id="pass-it-on",
        words="pass forward hand copy",
        also="this that it your on over to",
        confidence="possible",
        pattern=rf"{ME} (?P<what>~ (?:this|that|it|your [a-z]+) (?:on|over|to)\b)",
        hit="I pass this on to our fleet manager.",
        miss="They pass it on.",
    ),
    Rule(
        id="none-of-us-will",
        words="nobody no",
        also="will",
        confidence="possible",
        pattern=r"\b(?:nobody|no one)(?: [a-z]+){0,4} will (?P<what>contact|call|see|touch|share"
        r"|bill|invoice|visit)\b",
        hit="Nobody from our side will contact your staff.",
        miss="Nobody will be there.",
    ),
    Rule(
        id="our-somebody-does",
        words="our my",
        also="tomorrow tonight monday tuesday wednesday thursday friday saturday sunday next"
        " shortly",
        confidence="possible",
        pattern=r"\b~ (?:[a-z-]+ )?[a-z]+ (?P<what>(?!is\b|was|has|does|needs|wants|thinks|says"
        r"|knows|likes|meets|closes|opens|starts|ends|decides|expects|this|plans|runs"
        r"|goes)[a-z]+[^s]s)\b(?! (?:is|are|was|were|have)\b)[^.;?!]{0,60}? (?:tomorrow|tonight|on"
        r" (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|next week|shortly)",
        hit="Our driver picks the pallets up at noon tomorrow.",
        miss="Our board meets on Monday.",
    ),
    Rule(
        id="you-get-it",
        words="get have receive reach find with yours goes go comes come",
        also="you us",
        confidence="possible",
        pattern=r"(?:(?<!can )(?<!could )(?<!will )(?<!would )(?<!do )(?<!did )(?<!if )(?<!should"
        r" )\byou (?P<what>(?:get|have|receive|find) (?!to\b|used|until|till|a (?:point|minute"
        rf"|moment)|no\b|any)[^.;!?]{{1,50}}?(?=\b(?:by (?:the|mid|noon|\d|{DAY})|on (?:the \d"
        rf"|{DAY})|tomorrow|tonight|within|as soon as|next week)))|\b(?:is|are) (?P<that>(?:with"
        r" you|on your desk|yours)\b(?= (?:on|by|at|before|within|tomorrow|next|this)))|(?<!i"
        r" )(?<!they )(?<!to )\b(?P<those>(?:goes|go|comes|come) (?:out )?to you\b(?! (?:with|for"
        r"|because))))",
        hit="The parts are with you on Thursday.",
        miss="You get what you pay for.",
    ),
    Rule(
        id="i-ring-you",
        words="ring call send bring come deliver ship collect fit install write mail leave take"
        " try plan phone drop",
        also="tomorrow tonight monday tuesday wednesday thursday friday saturday sunday first next"
        " before until soon",
        confidence="possible",
        pattern=r"(?:(?<!what )(?<!when )(?<!if )(?<!that )(?<!where )\b(?:i|we)(?: then| also)?"
        r"|\bmy [a-z]+) (?P<what>~s?)\b(?![^.;?!]*\b(?:yesterday|last|ago)\b)(?! (?:from|on"
        rf" \w+days\b|every))[^.;?!]{{0,60}}?\b(?:tomorrow|tonight|(?:on )?(?:{DAY})\b(?!s)|first"
        rf" thing|next week|until (?:the|mid|easter|christmas|{DAY})|before the|soon)",
        hit="I ring Marijke first thing.",
        miss="We come from Ghent next week or never.",
    ),
    Rule(
        id="comes-on",
        words="comes come leaves leave goes arrives arrive ships ship follows delivers deliver"
        " measures visits collects installs install brings rings calls does",
        confidence="possible",
        at="clause",
        pattern=r"(?!(?:you|they|it|that|which|who|what|how|when|if|to|please|or)\b)(?:(?:we|he"
        r"|she|(?:the|our|my|your) [a-z-]+(?: [a-z-]+){0,3}|[a-z-]+(?: [a-z-]+)?)(?: also|"
        r" then)? )?(?:is \w+ and )?(?P<what>~)\b(?= [^.;?!]{0,50}?\b(?:(?:on the|on|at|by|this"
        rf"|next) ?(?:\d|{DAY}\b|[a-z]+(?:teenth|first|second|third|tieth|th)\b|\w+ post)|tomorrow"
        r"|tonight|today|separately|shortly))",
        hit="Our fitter Anders comes on 3 June.",
        miss="The audit comes to an end.",
    ),
    Rule(
        id="commit-to",
        words="commit guarantee pledge",
        also="i we",
        pattern=rf"{ME}(?: can| will|'ll)? (?P<what>~ (?:to )?(?:you\b|a\b|an\b|the\b|that\b|our\b"
        r"|delivery|\d))(?<!not)",
        hit="We commit to a response within four hours.",
        miss="They commit to a response.",
    ),
    Rule(
        id="doing-by",
        words="sending shipping delivering calling submitting forwarding arranging finishing"
        " getting bringing visiting publishing installing coming driving taking giving putting"
        " picking ringing fitting replacing dropping",
        also="i we",
        pattern=rf"{ME}(?:'m|'re| am| are) (?:also |now |already )?(?P<what>(?:getting (?:you|back"
        r"|it|the)|coming (?:to|over|by|back|along|up|down|myself)|(?!getting"
        rf"|coming)~))\b(?:{SOON}|(?<=coming along))",
        hit="We're sending it Monday.",
        miss="We're sending fewer mails.",
    ),
    Rule(
        id="we-will-not",
        words="won not never",
        also="i we",
        pattern=rf"{ME}(?: won't| will not| will never|'ll not|'ll never| shall not|'m not going"
        r" to|'re not going to) (?P<what>share|disclose|forward|pass|charge|change|raise|send"
        r"|contact|use|tell|bother|let you|resell|publish|mention|start|invoice|distribute|touch"
        r"|bill|store|keep|give|quote|copy|call|ring|write|press|push|chase|show|put|name|forget"
        r"|leave|do (?:that|it) again|be (?!buying|signing|paying|needing|joining|attending|going"
        r"|renewing|ordering|bidding|coming|here|there)[a-z]+ing)\b",
        hit="We won't share your data.",
        miss="We won't bid.",
    ),
    Rule(
        id="will-do",
        words="do",
        also="will",
        at="clause",
        pattern=r"(?<!that )(?P<what>will ~)\b(?! (?:no|you|we|i|it|they|the|this|that)\b)",
        hit="Sure, will do.",
        miss="That will do no harm.",
    ),
    Rule(
        id="count-on-it",
        words="leave consider word count promise commitment assurance guarantee first",
        also="know hear me us done stopped sorted fixed booked word my our i we",
        pattern=r"(?:\b(?P<what>leave) (?:it|that|this) (?:with|to) (?:me|us)\b|\bconsider (?:it"
        r"|them|that|this) (?:done|stopped|sorted|fixed|booked)\b|\byou have (?:my|our) (?:word"
        r"|promise|commitment|assurance|guarantee)\b|\byou can count on (?:me|us)\b|\byou(?:'ll|"
        rf" will) be the first to (?:know|hear)\b|(?<!, ){ME} promise\b(?! to| not))",
        hit="Leave it with me.",
        miss="Leave it there.",
    ),
    Rule(
        id="on-it",
        words="on",
        also="it",
        pattern=r"^(?:i'm |we're |i am |we are )?~ it[.!]*$",
        hit="On it!",
        miss="It depends on it.",
    ),
)

PROMISES = Table(
    "promise",
    (*NO_PROMISES[:-1], *_BEFORE_FACTS, NO_PROMISES[-1], *ATTEMPTS, *_CLEAR, *OFFERS),
    many=True,
)
