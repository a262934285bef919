"""Plain negatives of customers about us and our offer, and those who hate, doubt and refuse."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_HATES = (
    "hates dislikes mistrusts distrusts resents dreads refuses detests loathes opposes rejects"
    " doubts"
    " despises fears hated mistrust distrust resent loathe detest dread refuse refused oppose"
)

IN_DISBELIEF = (
    Rule(
        id="bit-small",
        words="small big early late far old new heavy short long",
        also="are is isn aren",
        side="customer",
        confidence="possible",
        pattern=r"^(?:but |and |so |hm,? |well,? )?(?:are (?:we|you|they)|is (?:it|that|this"
        r"|the \w+)|isn't (?:it|that|this)|aren't (?:we|you))(?: not)? (?:a bit|a little|rather"
        r"|a tad|slightly|quite|too|far too|somewhat) (?:small|big|early|late"
        r"|far|old|new|heavy|short|long|expensive|optimistic|much|tight|high|ambitious|complicated"
        r"|young)\b[^?]*\?",
        hit="Are we not a bit small for this?",
        miss="Are we late?",
    ),
    Rule(
        id="in-disbelief",
        words="serious kidding joking earth supposed miracle rosy fuss awake fail failed"
        " rabbit halfway rather"
        " hold said promised overnight reckon magic saint luck pigs pray fairies cuckoo",
        also="are you how on we it would take to look looks for of over many too test"
        " get only spend put kept too"
        " that before seen watched lie lying",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:are you (?:serious|kidding|joking)|how (?:on earth )?(?:are|am) (?:we|i"
        r"|they|my \w+|our \w+) (?:supposed|meant|expected) to|(?:would|will|d) (?:take"
        r"|need) (?:a )?(?:miracle"
        r"|magic|luck)|(?:look|looks|sound|sounds|seem|seems) (?:very |rather |too |a bit )?rosy"
        r"|(?:a lot of|so much|such a|much) (?:fuss|bother|palaver|faff|ado|hassle)|(?:lie|lies"
        r"|lying|lay) awake"
        r"|(?:seen|watched|had) (?:too many|enough|several|a few|plenty)[^.;?!]{0,50}\b(?:fail"
        r"|failed|die|sink|stall|flop|go wrong|collapse)|test rabbits?|(?:kept|put|left) (?:me|us"
        r"|him|her|my \w+) (?:on hold|hanging"
        r"|waiting|in the dark)|(?:before you|last (?:one|time|year)|predecessor|salesman"
        r"|the others?)(?: \w+){0,3}? (?:said|promised|told)|(?:rather|sooner) (?:spend|put|invest"
        r"|use|save) (?:the|that|our|my) (?:\w+ )?(?:money"
        r"|time|budget)|when pigs|cloud cuckoo)\b",
        hit="How on earth are we supposed to train ninety people?",
        miss="How are you?",
    ),
    Rule(
        id="my-job-on-it",
        words="wrong job fault blame bottom rests carry can",
        also="if goes my me us our i'd we'd it's",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:if (?:this|it|that|anything|something) (?:goes|went|should go"
        r"|does go) (?:wrong|badly|south)|(?:it's|it is|it'd be|that's) (?:my|our) (?:job|head"
        r"|neck|fault|problem|necks|money)|(?:i|we)(?:'d|'ll| would| will) (?:get|take"
        r"|carry) (?:the"
        r" blame|the can|all the))\b",
        hit="If this goes wrong it's my job.",
        miss="If it goes by train, fine.",
    ),
    Rule(
        id="it-is-not",
        words="not never isn aren doesn don won wasn weren didn nothing hardly neither",
        also="it this that which these you your they demo draft app software system contract model",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:it|this|that|which|these|you|your (?:\w+ )?\w+|the (?:demo|draft|app"
        r"|software|system|contract|model|machine|tool"
        r"|offer|proposal|plan|price|trial|pilot|numbers|savings))(?:'s|'re| is| are| does| do"
        r"| did| was| were| would| will| has| have| just|"
        r" really| still)* ?(?:not|never|hardly|isn't|aren't|doesn't|don't|won't|wasn't|weren't"
        r"|didn't) (?:really |quite |exactly |even |\w+ly )*(?:the"
        r" (?:cheapest|first|only|best|right|fastest|answer|kind|sort|way|point)|what|how|who"
        r"|worth|enough|ready|for|suited|built|made|meant|our|us"
        r"|a (?:good|fair|real|great|solution|fit|match)|fair|realistic|convincing|solve|help|save"
        r"|fit|add|answer|cover|change|work (?:for|with|on|in)"
        r"|look (?:right|good|serious|safe)|sound (?:right|good|serious|safe)|feel (?:right|good"
        r"|serious|safe|like)|good|clear|safe|stable|reliable|tell|say"
        r"|explain|show|include|scale|last|survive|pay|bring|give|do (?:much|anything|enough|what)"
        r"|seem)\b",
        hit="That does not solve it for the yard.",
        miss="It is not urgent.",
    ),
)

ASKED = (
    Rule(
        id="only-asked",
        side="customer",
        words="\\? thank thanks",
        confidence="none",
        pattern=r"^.+",
        hit="Is it not too late?",
        miss="It is not too late.",
    ),
)
"""Below this row no question counts, and no thanks."""

NEGATIVES = (
    Rule(
        id="somebody-hates-it",
        words=_HATES,
        side="customer",
        confidence="possible",
        pattern=r"\b(?:i|we|they|he|she|nobody|everybody|everyone|staff|people|management|finance"
        r"|legal|(?:my|our|the) (?:[a-z]+ )?[a-z]+)"
        r" (?:really |simply |all |just |absolutely |openly |still |\w+ly )*~\b",
        hit="My foreman hates tablets.",
        miss="He loves tablets.",
    ),
    Rule(
        id="no-answer-yet",
        words="missing waiting lacking without lack lacks",
        also="still clear answer proof figures explanation reference plan guarantee word"
        " commitment",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:still (?:missing|lacking|waiting for|without) (?:an?|any|the"
        r"|some) (?:\w+ )?(?:answer|proof|explanation|reference|plan|guarantee|word|commitment"
        r"|figure|figures|evidence|idea|solution|way)"
        r"|(?:missing|lacking|lacks?) (?:an?|any) (?:\w+ )?(?:answer|proof|explanation|reference"
        r"|plan|guarantee|commitment|evidence|solution))\b",
        hit="I'm still missing a clear answer on the data.",
        miss="A page is still missing.",
    ),
    Rule(
        id="on-whose-conscience",
        side="us",
        words="conscience bet halfway risky survey budget risk gamble guess hope pushing stretch",
        also="bad wouldn wouldn't only get it's that's with before on to not would",
        confidence="possible",
        pattern=r"\b(?:bad conscience|only (?:get|gets|takes) (?:us|you|it)? ?(?:halfway|half way"
        r"|so far|part of)|(?:it's|that's|it is|that is|would be|feels|seems) (?:\w+ )?(?:risky"
        r"|a gamble|a guess|pushing it|a stretch))\b",
        hit="With that budget we only get halfway.",
        miss="We are halfway there.",
    ),
)
