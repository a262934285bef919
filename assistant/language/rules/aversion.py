"""Aversion: phrases with which people say no, complain of us, or think of what would follow."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

AVERSION = (
    Rule(
        id="not-taken-with-it",
        words="that say sold fan wild crazy overjoyed blown overwhelmed excited bothered tempted"
        " away answer cup style"
        " home thrilled blow knock shout love warm warmed hooked bowled hearted moved tune top",
        also="can cannot not isn don didn doesn wasn weren hardly exactly never aren no t",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:not|hardly|never)(?: really| quite| exactly| very| too| yet| so"
        r"| entirely| a(?: big| huge| great)?)*"
        r" (?:sold|fan|wild|crazy|overjoyed|blown away|overwhelmed|excited|tempted|hooked"
        r"|bowled over|taken with|moved by|the answer"
        r"|my cup of|our style|warmed)|(?:don't|didn't|doesn't|won't|wasn't|weren't)(?: really"
        r"| quite| exactly| ever| \w+ly)* (?:blow|blown|knock"
        r"|warm to|take to|love|float|sing|grab|sold|tempt)|half[ -]?hearted|(?:can't"
        r"|cannot) (?:really |honestly )?say (?:that )?(?:i'm|we're|i am|we are|i|we|it|he|she)"
        r"|(?:not|wasn't|isn't|weren't|aren't) (?:all )?that (?:happy|good|keen|impressed|pleased"
        r"|satisfied|sure|convinced|reliable|helpful|clear|simple|easy))\b",
        hit="I'm not sold on the idea.",
        miss="It was sold in May.",
    ),
    Rule(
        id="yet-to-see",
        words="yet never seldom rarely",
        also="see meet find hear seen met found heard work worked convinced",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:have|has|ve|am|are) yet to (?:see|meet|find|hear"
        r"|be (?:convinced|persuaded))|(?:i've|we've|have|has|i) never (?:seen|met|found"
        r"|heard of) (?:one"
        r"|a|an|any|that|it|this) [^.;?!]*|(?:seldom|rarely|never) (?:works?|worked|lasts?"
        r"|ends? well|pays? off))\b",
        hit="I have yet to see one that works in dust.",
        miss="We have not met yet.",
    ),
    Rule(
        id="stay-away",
        words="away clear hands avoid touch dodge warned warn advised against told",
        also="stay steer keep off told us me bargepole of from wouldn not",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:stay|steer|keep|kept|stayed|shy) (?:well )?(?:away|clear) (?:from|of)"
        r"|(?:warned|warn|advised) (?:me|us|him|her) (?:off|against|about|of|not)|wouldn't touch"
        r"|hands off|told (?:me|us) (?:not to|to (?:avoid|be careful|watch out|think twice)))\b",
        hit="Everyone I asked told me to stay away from leasing.",
        miss="Stay on the line.",
    ),
    Rule(
        id="you-kept-us-waiting",
        words="took waited waiting forgot forgets forget ignored ignore ignores overlooks"
        " overlooked underestimates"
        " calculation leaves missed misses third twice chase chased chasing reminded"
        " reminding silence late"
        " unanswered",
        also="you your yours weeks days months hours since reply respect nobody",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:took (?:you|your \w+)(?: \w+)? (?:\w+ ){0,2}(?:days?|weeks?|months?|hours?"
        r"|ages|forever)|(?:waited|waiting|been waiting) (?:\w+ )?(?:\w+ )?(?:days|weeks|months"
        r"|hours|ages)"
        r"|(?:you|your (?:\w+ )?\w+) (?:still |simply |completely )?(?:forgets?|forgot|ignores?"
        r"|ignored|overlooks?|overlooked|underestimates?|leaves? out|misses|missed"
        r"|never (?:answered|called|came|replied|turned"
        r"|showed|mentioned|said|told)|haven't|hasn't|didn't|failed)|(?:had|have) to (?:chase"
        r"|remind) (?:you|your)|all due respect)\b",
        hit="It took you eleven days to answer a simple question.",
        miss="It took us nine days.",
    ),
    Rule(
        id="suppose",
        words="suppose supposing imagine assume assuming say",
        also="breaks fails goes stops leaves freezes leaks dies crashes isn doesn don can"
        " nobody somebody never wrong"
        " down late sick burns strike",
        side="customer",
        at="opening",
        confidence="possible",
        pattern=r"(?:suppose|supposing|imagine|assume|assuming|let's say|say) (?:that )?(?!you\b"
        r"|we\b|i\b)(?:\w+ ){1,4}?(?:breaks?|fails?|goes|stops?|leaves?|freezes|leaks?|dies"
        r"|crashes|isn't|doesn't|don't|can't"
        r"|never|burns|strikes?)\b.*",
        hit="Suppose it breaks in the middle of the harvest.",
        miss="Suppose we meet on Monday.",
    ),
    Rule(
        id="hardship",
        words="shut close stop retrain replace move hire rebuild redo cancel tear rewrite"
        " rearrange reorganise"
        " reorganize juggle sack lay dismantle empty relearn retype dig rip",
        also="would d we'd we'll have having",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:i|we|they|everybody|everyone|people|staff|my \w+|our \w+)(?:'d| would"
        r"|'ll| will)(?: all| then| also)? (?:have|need) to|would mean|mean(?:s|ing)?) (?:\w+ly"
        r" )?(?:shut(?:ting)?|clos(?:e|ing)|stop(?:ping)?"
        r"|retrain(?:ing)?|replac(?:e|ing)|mov(?:e|ing)|hir(?:e|ing)|rebuild(?:ing)?|redo(?:ing)?"
        r"|cancel(?:l?ing)?|tear(?:ing)?|rewrit(?:e|ing)|rearrang(?:e|ing)|reorgani[sz](?:e|ing)"
        r"|juggl(?:e|ing)|sack(?:ing)?|lay(?:ing)? off"
        r"|dismantl(?:e|ing)|empty(?:ing)?|relearn(?:ing)?|retyp(?:e|ing)|dig(?:ging)?"
        r"|rip(?:ping)?)\b(?! (?:by|you))",
        hit="We would have to shut the pool for two weeks.",
        miss="We have to stop here.",
    ),
    Rule(
        id="much-at-stake",
        words="riding stake block job head line name print small fine hidden strings surprises"
        " catches extras"
        " loophole loopholes trap",
        also="lot a on at my our is print costs fees charges attached in the no",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:a lot|too much|everything|so much) (?:is )?(?:riding|hanging|depends"
        r"|depending) on|at stake|(?:my|our) (?:head|neck|name|job|reputation|career)(?: is|'s"
        r"| would be| will be)? (?:on (?:it|the (?:block|line)|this)"
        r"|at risk)|(?:small|fine) print|hidden (?:costs?|fees?|charges?|extras)|strings attached"
        r"|loopholes?|nasty surprises?)\b",
        hit="There's a lot riding on this for me.",
        miss="A lot of it is on the line to Ghent.",
    ),
    Rule(
        id="why-should-it",
        words="why",
        also="should would",
        side="customer",
        confidence="possible",
        pattern=r"\bwhy (?:on earth )?(?:should|would) (?:it|this|that|they|he|she|people|anybody"
        r"|my \w+|our \w+|the \w+)\b",
        hit="Why should it work this time?",
        miss="Why did it work?",
    ),
    Rule(
        id="last-thing-we-need",
        words="last thing need better safer happier rest easier fish priorities urgent"
        " pressing local sleep",
        also="need want d would feel i'd we'd bigger other more with if prefer we i",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:last thing (?:\w+ )?(?:i|we|they|anyone|anybody|my \w+|our \w+) (?:need"
        r"|needs|want|wants)|(?:feel|be|sleep|rest) (?:a lot |much |far |rather )?(?:better|safer"
        r"|happier|easier|more (?:comfortable|at ease)) (?:with|if"
        r"|about|knowing|once|when)|(?:bigger|other) fish to fry|(?:other|different|more (?:urgent"
        r"|pressing|important)) (?:priorities|problems|things|worries)(?: right now"
        r"| at the moment)?|prefer to (?:buy|stay|keep|wait|work with|stick|do"
        r" (?:it|things|without)|use our)|(?:prefer|favour) (?:a |somebody |someone "
        r"|something )?(?:local|smaller|simpler|cheaper|the (?:old|other)))\b",
        hit="The last thing we need is another password.",
        miss="I need the last page.",
    ),
    Rule(
        id="nice-but",
        words="sounds sound looks look nice lovely great good fine well easy",
        also="but though however yet",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:it|that|this|all of it|which|the \w+|your \w+) (?:all )?(?:sounds?"
        r"|looks?|seems?) (?:\w+ )?(?:nice|lovely|great|good|fine|easy|wonderful|simple|impressive"
        r"|tempting|attractive)|all (?:very )?well(?: and good)?|nice (?:idea|try"
        r"|enough|thought)|(?:lovely|great|good) idea)[^.;?!]{0,50}?,? (?:but|though|however"
        r"|yet)\b",
        hit="It sounds great on the phone, but so did the last one.",
        miss="It sounds good, thanks.",
    ),
    Rule(
        id="so-many-times-dearer",
        words="double twice triple times",
        also="the what as than of other price cost came much quote",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:came in |is |are |was |be |at |costs? |almost |nearly |about "
        r"|close to )(?:at )?(?:double|twice|triple|(?:three|four|five) times)(?: (?:the|what|as"
        r"|of|that|our|my|your)\b|[.!]?$)|(?:doubles?|triples?) (?:our|the|my) (?:\w+"
        r" )?(?:cost|costs|bill|price|rent|budget|fee))",
        hit="Your quote came in at double the other one.",
        miss="We ordered twice.",
    ),
    Rule(
        id="a-bad-feeling",
        words="feeling feelings gut vibe vibes smell instinct says",
        also="bad no not strange off funny fishy tells my our says wrong have",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:a )?(?:bad|strange|uneasy|nasty|horrible|mixed|no good|not a good|odd"
        r"|weird) (?:feelings?|vibes?|smell)|(?:my|our) (?:gut|instinct|stomach|head|wife|husband"
        r"|accountant|lawyer|boss|partner) (?:\w+ )?(?:says|said|tells me) (?:no|not|don't|wait"
        r"|it's"
        r" (?:too|a)))\b",
        hit="My gut says no.",
        miss="I have a good feeling.",
    ),
    Rule(
        id="hardly-by-then",
        side="us",
        words="surprised heavier more longer bigger weaker older smaller short solve fix"
        " remove cure promise heavily"
        " guarantee optimistic struggle",
        also="if than of not won can't t would be never",
        confidence="possible",
        pattern=r"\b(?:be (?:very )?surprised if|(?:heavier|longer|bigger|weaker|older|smaller"
        r"|more|wider|higher|deeper) than (?:the|it|we|what|our|they|any) (?:\w+ )?(?:\w+ )?(?:can"
        r"|could|should|allows?|expected|planned|hoped|thought|takes?|bears?)"
        r"|short of (?:fitters|people|staff|drivers|hands|stock|material|parts|time|engineers"
        r"|\w+ers)|(?:won't|will not|does not|doesn't|cannot|can't) (?:fully |really |completely "
        r"|by itself )?(?:solve|fix|remove|cure|replace|promise|guarantee)"
        r"|would struggle|will struggle)\b",
        hit="I'd be surprised if we made it by Easter.",
        miss="I was surprised to see you.",
    ),
)
