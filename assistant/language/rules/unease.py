"""Worries put softly: uneasy feelings, pictures, what will not do and what cannot be seen."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_WHO = (
    r"(?:i|we|they|he|she|people|nobody|everyone|legal|finance|procurement|security|purchasing"
    r"|management|staff|(?:my|our|the) (?:[a-z]+ )?[a-z]+)"
)
_SEE = r"(?:see|imagine|picture|envisage)"

UNEASE = (
    Rule(
        id="uneasy-feeling",
        words="nags nagging nag queasy stomach cold taste bells eyebrow eyebrows wince winced gulp"
        " gulped jitters jittery sleepless niggle niggles niggling sinks sank sinking ease lukewarm"
        " underwhelmed underwhelming pause spooked rattled weighs sleep twitchy apprehensive torn"
        " daunting daunted intimidating scary frightening puts putting put dissuaded deterred sits"
        " sit throat unsettled unsettles unsettling dread bitter wobbly wobble hackles doubtfully"
        " fretting fret frets lump heavy itchy funny strange odd grumbling grumble",
        also="me us them him her at feeling my our a i we about by off is are was with the left off"
        " to bit still how on little",
        confidence="possible",
        pattern=r"\b(?:nag(?:s|ging)? (?:at )?(?:me|us|him|her|feeling|doubt)|queasy|(?:leaves?"
        r"|left)"
        r" (?:me|us|him|her|them|\w+ \w+) (?:\w+ )?(?:cold|unsettled|doubtful)|(?:bad|bitter|sour"
        r"|funny|odd|strange)"
        r" (?:\w+ )?(?:taste|feeling)|(?:alarm|warning) bells|(?:raised|raise|raises|a few|some)"
        r" eyebrows?|(?:made|makes) (?:me|us|him|her|them|my \w+|our \w+) (?:wince|gulp|nervous"
        r"|wobble|twitchy"
        r"|hesitate|think twice)|(?:winced|gulped)|(?:the )?jitters|jittery|niggl(?:es?|ing)"
        r"|(?:heart|hearts)"
        r" (?:sank|sinks)|sinking feeling|(?:not|ill|isn't|aren't)(?: \w+)? at ease|lukewarm"
        r"|underwhelm(?:ed|ing)"
        r"|(?:gives?|gave) (?:me|us|them|him|her) pause|(?:spooked|rattled|unsettled) (?:by|me|us"
        r"|them)"
        r"|weighs (?:on|heavily)|(?:lose|losing|lost|loses) sleep|twitchy|apprehensive"
        r"|torn (?:about"
        r"|between|on)|(?:a bit|a little|rather|quite|pretty|very|is|are|sounds|looks|feels"
        r"|find it|of it) (?:daunting"
        r"|intimidating|scary|frightening|off-putting)|daunted|(?:puts?|putting) (?:me|us|people"
        r"|them|him|her|\w+ \w+) off"
        r"|(?:am|are|was|were|feel|felt|be) (?:\w+ )?(?:put off|deterred)|(?:sits?"
        r"|sitting) (?:badly|uneasily|ill|wrong)"
        r"|(?:not|doesn't|don't|didn't) sit (?:well|right|easily|comfortably)|in my throat"
        r"|grumbl(?:e|es|ed"
        r"|ing) (?:about|over)|fret(?:s|ting)?)\b",
        hit="Somehow I still have a queasy feeling about the migration.",
        miss="The soup was cold.",
    ),
    Rule(
        id="remains-to-be-seen",
        side="customer",
        words="remains believe wait jury mark marks theory paper sky fast ahead devil leap guinea"
        " basket mercy hostage barrel stuck back bridges done big catch chances luck dark fence"
        " blind sceptics unknown unknowns untested gamble bet punt punting experiment tied bound",
        also="seen when see out over in pie not ourselves detail details faith pigs pig one"
        " at to us"
        " with way no burn burning said if on the question we all a into",
        confidence="possible",
        pattern=r"\b(?:remains to be (?:seen|proved|proven|shown)|(?:i'll|i will|we'll"
        r"|i'd) believe (?:it|that"
        r"|this) when|wait and see|jury(?:'s| is)? (?:still )?out|question marks? (?:over|about|on"
        r"|behind|hangs)"
        r"|(?:in theory|on paper)[, ]+(?:yes|fine|good|great|it|that|this|nice|maybe)"
        r"|pie in the sky|not so fast"
        r"|ahead of (?:ourselves|yourselves|yourself)|the devil is|leap of faith|guinea pigs?"
        r"|eggs in (?:one|a single|your)|at (?:your|the|their) mercy|hostage to|over a barrel"
        r"|(?:be|are|end up|being|left) stuck with|no way back|said than done"
        r"|a (?:very )?big if"
        r"|in the dark (?:about|on|as)|(?:a bit of |quite |something of )?a (?:gamble|punt"
        r"|shot in the dark"
        r"|step into the unknown)|untested|(?:tied|bound) (?:to (?:you|one|a single)"
        r"|for (?:\w+ )?years|hand and foot)"
        r"|a blind)\b",
        hit="We'd be putting all our eggs in one basket.",
        miss="On paper we have twelve staff.",
    ),
    Rule(
        id="cannot-see-it",
        side="customer",
        words="see imagine picture envisage",
        also="t cannot hard hardly struggle struggling difficult trouble don not failing fail",
        confidence="possible",
        pattern=rf"\b(?:can't|cannot|can not|don't|do not|hardly|struggl(?:e|ing) to|hard to"
        rf"|difficult to"
        rf"|trouble (?:to )?|fail(?:ing)? to)(?: really| quite| honestly| for the life of me"
        rf"| yet)* (?:{_SEE}"
        r"|seeing|imagining) (?:(?:it|this|that|them|him|her|us|me|anyone|anybody|(?:my|our"
        r"|the) (?:\w+"
        r" )?\w+) (?:\w+ly )?(?:\w+ing\b|happen|work|agree|sign|go|accept|use|fit|pay)|what (?:we"
        r"|i|it|that|this|they)|how"
        r" (?:we|i|it|that|this|they)|why (?:we|i|it|that|this|they)|where (?:we|it|that)|a (?:way"
        r"|reason|benefit|need))",
        hit="I can't see my director signing off on this.",
        miss="I can't see the slide.",
    ),
    Rule(
        id="advise-against",
        words="against warn warning caution cautious bank count bet rush risk twice"
        " hold fire slow slowly"
        " brakes rather prefer hesitate careful wait reluctance rushing",
        also="i we i'd we'd you would d should must word of on think not to too let with off be are"
        " wouldn m",
        confidence="possible",
        pattern=r"(?:\b(?:advise|recommend|counsel|argue|be|am|are|is|dead set|vote|voted|speaks?"
        r"|decided)"
        r" (?:\w+ly )?against\b|\b(?:should|must|have to|need to|want to|ought to|let me) (?:also"
        r" )?(?:warn"
        r"|caution)\b|\b(?:word|note) of (?:warning|caution)\b|\bwouldn't (?:bank on|count on|bet"
        r"|rush|risk"
        r"|recommend|advise)\b|\b(?:i'd|we'd|i would|we would|i am|i'm|we are"
        r"|we're) (?:be )?(?:very |more |a bit |rather )?(?:careful|cautious)\b"
        r"|\bthink(?:ing)? twice\b|\b(?:hang|hold) fire\b|\b(?:go|take it"
        r"|tread) (?:slow(?:ly)?|carefully)\b"
        r"|\bthe brakes\b|\b(?:i|we|they|he|she|people|board)(?:'d| would)(?: all| much| far"
        r"| really)? (?:rather|prefer to) (?:(?:\w+ )?wait|stay|stick"
        r"|keep (?:it|what|things|the|our)|leave (?:it|things)|not|hold|carry on|do (?:it|without)"
        r"|start small|see (?:how|what|if))\b"
        r"|\b(?:i'd|we'd|would|i|we) (?:still |really )?hesitate to\b|\b(?:let's|let us) (?:first"
        r" )?wait\b|\b(?:let's|let us) not (?:rush|get|jump|pretend|fool|kid)\b)",
        hit="We'd rather wait and see how others get on with it.",
        miss="We'd rather come on Monday.",
    ),
    Rule(
        id="will-not-do",
        words="won wouldn never not",
        also="carry manage hold cope stretch survive last reach like wear swallow go buy sign touch"
        " trust stand happy pleased wash fly fit do get bear take accept have see give run work",
        confidence="possible",
        pattern=rf"\b(?:{_WHO}|that|this|it|the [a-z]+ [a-z]+)(?: just| simply| probably| really"
        rf"| also| certainly)*"
        r" (?:won't|will not|wouldn't|would not|will never|would never|(?:is|are|'s|'re) (?:not"
        r"|never) going to)(?: really| even|"
        r" just| ever| be able to| want to)* (?:carry|manage|hold|cope|stretch|survive|last"
        r"|reach (?!you)|like|wear (?:it|that|this)"
        r"|swallow|go (?:for|along|down well)|buy into|sign off|touch|trust|stand for|be (?:happy"
        r"|pleased|thrilled|amused|impressed|enough)"
        r"|wash|fly|fit|bear|take (?:kindly|to it|the (?:weight|load|strain))|accept|have it"
        r"|get (?:it|this|that) (?:past|through)"
        r"|run (?:on|with|under)|work (?:for|with|in|on|here))\b",
        hit="The floor won't carry it as it is.",
        miss="The crew won't get wet.",
    ),
    Rule(
        id="bad-timing",
        side="customer",
        words="timing moment time worst wrong awkward bad plate hands snowed ears necks"
        " eyes thin times soon"
        " early sooner happening happen",
        also="worse be possible our is was of all too at full under up see the for on not t don",
        confidence="possible",
        pattern=r"\b(?:(?:timing|moment|time) (?:could|couldn't) (?:hardly |scarcely "
        r"|not )?be (?:worse|more)|(?:at )?the worst (?:possible )?(?:time|moment)"
        r"|(?:a|an|the) (?:really |very |rather )?(?:bad|wrong|awkward|terrible|poor|difficult"
        r"|unfortunate) (?:time|moment|timing)|(?:bad|poor|awkward|terrible) timing"
        r"|(?:of all|worst of) times|(?:our|my|their) (?:hands|plates?) (?:are |is )?(?:more than"
        r" )?full|(?:enough"
        r"|plenty|a lot|too much) on (?:our|my|their) plates?"
        r"|snowed under|up to (?:our|my|their) (?:ears|necks?|eyes|eyeballs)|stretched (?:too"
        r" )?thin"
        r"|(?:not|isn't|won't|don't|hardly) (?:going to )?(?:see (?:it|this|that) )?happen(?:ing)?"
        r" (?:this"
        r"|before|until|any|in|so)|a bit (?:soon|early) (?:for|to))\b",
        hit="The timing could hardly be worse.",
        miss="I had a wonderful time.",
    ),
)
