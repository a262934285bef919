"""What a mail is for, by the words that give it away: an order, a complaint, an agenda ..."""

from __future__ import annotations

from assistant.language.mails.apologies import IN_EARNEST
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

# The id of a row is the kind of mail; the first row that sees something decides.
PURPOSES = Signs(
    Rule(
        id="order_confirmation",
        pattern=r"\b(?:thank|thanks)\b[^.?!]{0,40}?\b(?:your|the|this) (?:\w+ ){0,2}?(?:order"
        r"|business|purchase|custom)\b|\b(?:thank|thanks)[^.?!]{0,20}\b(?:for (?:choosing"
        r"|ordering|buying|trusting us|going with)|that you have decided for)\b|\bwelcome"
        r" (?:aboard|on board|to the (?:\w+ )?(?:family|team))\b|\b(?:delighted|thrilled|over the"
        r" moon"
        r"|happy|glad|pleased|excited|stoked|honou?red)\b[^.?!]{0,30}\byou(?:'ve| have)? (?:chose"
        r"|chosen"
        r"|picked|went|decided (?:for|on|to)|opted|ordered|signed)\b|\border (?:received"
        r"|confirmation"
        r"|acknowledge?ment|confirmed|no|number|is here)\b|\b(?:received|got|have) (?:your|the)"
        r" (?:signed |valued )*(?:order|engagement letter|contract)\b|\border \d+\b",
        hit="Thank you for your order.",
        miss="In order to see.",
    ),
    Rule(
        id="complaint_reply",
        pattern=r"\byour (?:complaint|complain|concerns?)\b|\bsorry to (?:hear|read|learn)\b"
        r"|\bsorry (?:about|for) (?:the|your|this|that) (?:\w+ )?(?:experience|trouble|problems?"
        r"|issues?|mess|inconvenience)\b|\btake (?:full|complete) responsibility\b"
        r"|\bbringing (?:this|it|the)(?: \w+)? to (?:our|my) attention\b"
        r"|\balarmed to (?:hear|read|receive)\b"
        r"|\byour (?:\w+ )?(?:one-star|two-star|1-star|2-star|negative|bad|critical) (?:\w+"
        r" )?review\b"
        r"|^(?:re|aw|sv|antw|fwd?): [^.]*\b(?:complaint|unacceptable|overdue|delay\w*|late|not"
        r" working|problem"
        r"|leak\w*|outage|cancel\w*|where is|faulty|broken|damaged|refund|disappoint\w+|angry"
        r"|wrong|terrible|awful|third time|second time|still (?:not|no)|never (?:came|arrived)"
        r"|didn't|did not|doesn't|does not|isn't|wasn't|no[- ]show|missed|rude|nois[ey]\w*"
        r"|mistakes?"
        r"|errors?|crash\w*|bugs?|lost|stuck|fail\w*|unhappy)\b"
        r"|\bdisappointed to (?:hear|read)\b|\byou (?:complained|wrote that (?:our|my|the"
        r"|one))\b|\b(?:acknowledge|thank you for) your letter (?:concerning|about|regarding)\b",
        hit="We are sorry to hear that the chairs broke.",
        miss="You wrote that you need a price.",
    ),
    IN_EARNEST,
    Rule(
        id="why_lost",
        pattern=r"\byou(?:'re| are)? (?:have )?(?:chosen|chose|bought|staying with|went with"
        r"|decided (?:for|against)|going with|picked) (?!us\b|me\b)\w+|\b(?:accept|respect"
        r"|surprised by|regret) your decision\b|\blost (?:order|the (?:order|deal|tender))\b"
        r"|\baward(?:ing|ed) (?:the|it)\b|\bwhy (?:we|i) lost\b|\byou made the call\b",
        hit="You have chosen the other analyser.",
        miss="They bought two lamps.",
    ),
    Rule(
        id="close_file",
        pattern=r"\b(?:close|closing) (?:my|your|the|our) (?:file|enquiry|inquiry|case|matter)\b"
        r"|\b(?:this (?:is|will be) my last|won't (?:write|bother|e?-?mail|contact)|will "
        r"not (?:write|bother|contact))\b|\bpermission to close\b|\b(?:close|closing) "
        r"(?:this|it|things|the loop)(?: out)?\b|\bout of your inbox\b|\bput(?:ting)? "
        r"(?:my notes|this) away\b|\b(?:stop|no (?:longer|more)) (?:chasing|reaching out"
        r"|e?-?mailing|mails?)\b|\bmatter closed\b|\bleave you (?:alone|in peace) (?:now"
        r"|until)\b|\b(?:put|putting|filing|filed) (?:\w+ ){1,3}away\b|\bwrite (?:you "
        r")?nothing until\b|\b(?:last|nothing more) (?:you'll|you will|you) (?:hear|get"
        r"|have) from (?:me|us)\b|\b(?:file|it|notes) in the drawer\b|\bshall not write again\b"
        r"|\b(?:cross|strik|tak|remov)(?:e|ing) you (?:off|from) (?:my|our|the) list\b"
        r"|\bno longer (?:be )?hear(?:ing)? from (?:me|us)\b|\bdoor(?:'s| is| will be| stays|"
        r" remains)?"
        r" (?:always |still |wide )*open\b|\bif you ever (?:run into|find|need|want|decide"
        r"|feel"
        r"|change|come)\b[^.?!]*\b(?:note|line|call|touch|know where|reach out|ping|happy|glad"
        r"|shout)\b"
        r"|\bpick (?:this|it|things) back up\b|\b(?:assum(?:e|ing)|guess(?:ing)?|take it|suppose"
        r"|suspect) (?:that )?(?:your|the|this|it|that|plans|things|now|other)\b[^.?!]{0,40}?"
        r"\b(?:changed|on hold|no longer|isn't|is not|not a (?:priority|fit)|moved on|paused|came"
        r" first)\b",
        hit="I am therefore closing my file.",
        miss="The gate closes at ten.",
    ),
    Rule(
        id="congratulation",
        pattern=r"\b(?:congrat\w+)\b|\b(?:very |so )(?:happy|glad|pleased) for you\b|\bwell done"
        r" (?:to|on|you)\b"
        r"|\ball (?:joy|happiness)\b|\bhurray\b|\bhappy (?:\w+ )?(?:anniversary|birthday)\b"
        r"|\bwell deserved\b|\bbeen a (?:\w+ )?(?:joy|privilege|pleasure(?= (?:working|knowing)"
        r"|[.!]))"
        r"|\byou(?:'re| are) retiring\b",
        hit="Congratulations to you and Sister Ruth.",
        miss="I am glad.",
    ),
    Rule(
        id="agenda",
        pattern=r"\bconfirm(?:ed|ing)\b[^.?!]{0,20}\b(?:call|meeting|appointment|visit|session)\b"
        r"|\bforward to (?:our|the) (?:call|meeting|talk|conversation|visit|session) on\b"
        r"|\bagenda\b(?! item)|\blined up for\b|\b(?:use|spend) the (?:hour|time) (?:on"
        r"|like)\b|\bprep(?:are)? for (?:next|our|the)\b|\bkeep to (?:two|three) things\b"
        r"|\b(?:for|on) (?:(?:mon|tues|wednes|thurs|fri)day|tomorrow)\b[^.?!]{0,30}?(?:: "
        r"?(?:1\.|$)|(?:two|three|four) (?:things|points)|i(?:\'d| would| have) (?:like"
        r"|planned))|\b\d+ min(?:utes)?\)",
        hit="Here is the agenda for Thursday.",
        miss="It is on the table.",
    ),
    Rule(
        id="price_answer",
        pattern=r"(?:^re: ?[^.]*\b(?:price|pricing|rate|quote|cost|ballpark|fee|wiggle)\b|\byou"
        r" asked (?:me |us )?(?:for |about |what |if |whether |in )[^.?!]{0,60}?\b(?:price"
        r"|pricing|rates?|costs?|ballpark|quote|fees?|margin|discount)\b|\bthanks? (?:\w+ )?for"
        r" (?:asking about|your (?:question|enquiry|inquiry) (?:about|on)) (?:\w+ )?(?:price"
        r"|pricing|rates)\b|\brate request\b|\bpricing (?:really )?depends\b|\bwhat is in the"
        r" (?:\w+ )?(?:rate|price)\b)",
        hit="You asked me what the appeal would cost.",
        miss="It cost them an hour.",
    ),
    Rule(
        id="proposal_cover",
        pattern=r"\b(?:attached|enclosed|here) (?:is|are|you find)?[^.?!]{0,30}\b(?:proposal"
        r"|offer|quotation|quote)\b|\b(?:proposal|offer|quotation|quote)(?:'s| is)?(?: \w+)?"
        r" (?:attached|enclosed)\b|\bour proposal\b|\bsubmitting (?:our|the|my)\b|^(?:the"
        r" )?proposal\b|\bour offer for\b",
        hit="Attached is our proposal.",
        miss="They proposed a date.",
    ),
    Rule(
        id="recommendation",
        pattern=r"\bmy recommendation\b|\b(?:what|which) (?:\w+ )?i would (?:do|take|choose"
        r"|buy)\b|\bin your (?:place|chair|shoes)\b|\bi(?:'d| would) (?:take|choose|go for|buy)"
        r" the\b|\bdon't buy ours\b|\bwhich i'd go for\b",
        hit="You asked what I would do in your place.",
        miss="They recommend patience.",
    ),
    Rule(
        id="forwardable_note",
        pattern=r"\b(?:lines|note|text|page|version|screen|bit|thing|something|half a page)"
        r" (?:\w+ ){0,3}?for your (?:boss|board|partner|managing|directors?|trustees?|management"
        r"|colleagues?|team)\b|\bnote (?:\w+ )?for the (?:trustees|board|directors)\b|\bin your"
        r" voice\b|\bwritten as you\b|\byou can forward\b",
        hit="Five lines for your boss.",
        miss="The board meets.",
    ),
    Rule(
        id="renewal",
        pattern=r"\brenew(?:al|s|ing)?\b(?! energ)|\b(?:contract|agreement|licen[cs]e"
        r"|subscription|policy|cover) (?:runs|ends|expires|falls due|is up|comes up|lapses)\b"
        r"|\bthat time of year\b|\bcontract 20\d\d\b",
        hit="Your contract runs to 31 October.",
        miss="Renewable energy helps.",
    ),
    Rule(
        id="reminder",
        pattern=r"\b(?:i|we) still need\b|\b(?:little|small|gentle|kind|friendly|only a|quick)?"
        r" ?reminder (?:for|about"
        r"|that|of)\b|\byou (?:wanted|were (?:to|going to)|hoped|promised|said you would|said"
        r" you'd|were digging)(?: to)? (?:\w+ )?(?:send|let us have|have|give|choose|get|bring"
        r"|out)\b|\bstill waiting (?:on|for)\b",
        hit="You wanted to send the list last Friday.",
        miss="It reminds me of Oslo.",
    ),
    Rule(
        id="event_invitation",
        pattern=r"\b(?:webinar|seminar|open day|keynotes?|round ?table)\b|\b(?:join|invite\w*"
        r"|attend|host"
        r"|hold|come to|welcome|see you)\b[^.?!]{0,60}\b(?:conference|summit|workshop|breakfast"
        r"|fair"
        r"|evening|reception|dinner)\b|\b(?:you're|you are) invited\b|\bregister (?:today|now"
        r"|here)\b|\bjoin (?:us|\d[\d,]*)\b",
        hit="You are invited to our webinar.",
        miss="They join two pipes.",
    ),
    Rule(
        id="introduction",
        pattern=r"\b(?:your|the) new (?:contact|account manager|account director|key account"
        r"|technician|person)\b|\b(?:taking|take|took) over (?:from|your|the)\b|\bi follow"
        r" after\b|\bwill look after your account\b|\(copied\)|\bintro \(|<>|\b(?:gave me|passed"
        r" (?:me|on)) your (?:name|number|details)\b|\b\w+,? (?:meet|this is) \w+\. \w+,?"
        r" (?:meet|this is)\b|\bout of your way\b|\binstead of (?:my colleague )?\w+\. (?:he"
        r"|she) left me\b",
        hit="From May I take over from Bela.",
        miss="They introduced a bill.",
    ),
)
"""Looked for in the subject and in each sentence."""

AGAIN = Signs(
    Rule(
        id="we-know-each-other",
        pattern=r"(?:^(?:re|aw|fwd?|sv|antw): |\b(?:since|when|after|as|last time) we (?:last"
        r" )?(?:spoke|met|talked|saw|said|agreed|discussed)\b|\bour (?:call|meeting|conversation"
        r"|talk|chat|visit|demo|last|very enjoyable)\b|\byou (?:told|asked|said|mentioned|wrote"
        r"|wondered)(?: me| us)?\b|\bthank(?:s| you) for (?:showing|having|the (?:call|chat"
        r"|meeting|visit|tour|time)|meeting|speaking|your time (?:on|yesterday|last))\b|\bmy"
        r" last (?:mails?|e?-?mails?|message)\b|\bwe (?:said|spoke|met|talked)\b)",
        hit="Since we spoke the port has changed.",
        miss="We move ports.",
    ),
)
"""It is not the first mail between the two."""

ANSWERS = Signs(
    Rule(
        id="answers-them",
        pattern=r"^(?:great|sure|yes|perfect|lovely|sounds good|absolutely|of course|certainly"
        r"|no problem|no worries|good question|fair question|understood|noted)\b ?[,!.:-]"
        r"|^(?:happy|glad) to (?:add|include|help|send|do|change|confirm|arrange|move|update|fix"
        r"|sort|adjust"
        r"|extend|make|swap|call|join|oblige)\b"
        r"|^(?:many )?(?:thanks|thank you)(?: so much| very much| again)? for (?:getting (?:back"
        r"|in touch)|asking"
        r"|letting (?:me|us) know|bringing|contacting|reaching out|coming back"
        r"|(?:your|the) (?:\w+ )?(?:reply|response|answer|e?-?mail|message|note|question|enquiry"
        r"|inquiry|patience|feedback|update|info(?:rmation)?|details))\b"
        r"|^i can certainly\b|^(?:in (?:answer|reply|response) to|as requested|regarding) your\b"
        r"|^to answer your\b|^you(?:'re| are| were) (?:absolutely |quite |completely )?right\b"
        r"|^(?:just )?(?:a )?(?:quick |short |brief |small )?(?:update\b(?! on our)|note to"
        r" (?:confirm"
        r"|let you know))|^i(?:'ve| have) (?:added|fixed|refunded|credited|changed|checked|looked"
        r" into|passed)\b",
        hit="Great! I am free on Thursday too.",
        miss="Great work on the second kiln.",
    ),
)
"""How an answer to something that they asked or wrote begins."""
