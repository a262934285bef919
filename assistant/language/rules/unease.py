"""Worries put softly, in pictures, in what others will say, or as a question."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_WHO = (
    r"(?:i|we|they|he|she|people|nobody|everyone|legal|finance|procurement|security|purchasing"
    r"|management|staff|(?:my|our|the) (?:[a-z]+ )?[a-z]+)"
)
_SEE = r"(?:see|imagine|picture|envisage)"

ASKED_IN_DOUBT = (
    Rule(
        id="how-do-we-know",
        words="how who where what",
        also="know sure trust liable leave leaves pays stop responsible blame prove guarantee"
        " promise"
        " happens future tell ourselves us me",
        confidence="possible",
        pattern=r"\b(?:how (?:do|can|would|could|will) (?:i|we|anyone|anybody) (?:know(?! (?:which"
        r"|where|when|who|how|what)\b)|be (?:so )?(?:sure"
        r"|certain)|trust|tell (?:that|if|whether) (?:it|this|you))\b|who(?:'s| is| would be"
        r"| will be)"
        r" (?:liable|responsible|to blame|on the hook)\b|who (?:pays|picks up|carries|fixes|updates"
        r"|maintains|supports|looks after)\b[^.;?!]{0,40}\b(?:if|when|once|after)\b|where (?:does"
        r"|would"
        r"|will|do) (?:that|this|it|we|i) (?:leave|stand)\b|what's (?:to stop|in it for)"
        r"|what is (?:to"
        r" stop|in it for)|what (?:becomes of|happens to) (?:us|our|my))\b",
        hit="How do I know that it won't break the warranty?",
        miss="How do I know which gate to take?",
    ),
)

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
        unless="drinks",
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
        r" (?:sank|sinks)|sinking feeling|(?:not|ill|n't)(?: \w+)? at ease|lukewarm"
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
        r"|(?:not|n't) sit (?:well|right|easily|comfortably)|in my throat|grumbl(?:e|es|ed"
        r"|ing) (?:about|over)|fret(?:s|ting)?)\b",
        hit="Somehow I still have a queasy feeling about the migration.",
        miss="The soup was cold.",
    ),
    Rule(
        id="remains-to-be-seen",
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
        r"|\b(?:i'd|we'd|would|i|we) (?:still |really )?hesitate to\b|\b(?:let's"
        r"|let us) not (?:rush|get|jump|pretend|fool|kid)\b)",
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
        id="others-will-talk",
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
        words="last tried been road experience learned learnt bitten paying recovering"
        " never promised"
        " earth moon stranded hanging lurch recover again history lesson scars",
        also="time we before hard way once still us the in took to again that this"
        " something had left"
        " from have",
        confidence="possible",
        pattern=r"\b(?:last time (?:we|they|i|someone|somebody|round|around)|(?:we|i)(?:'ve"
        r"| have)? (?:already )?tried (?:that|this|it"
        r"|something (?:like|similar)|once|a (?:similar|\w+ like)|(?:two|three) )|been (?:here"
        r"|there|down (?:this|that) road|through (?:this|that|it))"
        r"(?: \w+)? (?:before|already|once|twice)|the hard way|once bitten|still (?:paying (?:for"
        r"|off)|recovering|licking)|never again"
        r"|promised (?:us |me )?(?:the (?:earth|moon|world|same)|a lot)|left (?:us|me"
        r"|them) (?:stranded|hanging|in the lurch|alone)"
        r"|to (?:recover|get over|clean up|sort out)(?! (?:the|your|my|at)\b)|a bad (?:experience"
        r"|memory|history)|don't want a repeat|(?:the|our) scars)\b",
        hit="Last time we changed supplier it took a year to recover.",
        miss="It lasted for a time.",
    ),
    Rule(
        id="for-that-money",
        words="money price swallow watering cheap effort work hassle off robbery sum"
        " arm stretch stretches"
        " blow bargained mind saving gain benefit return upfront ouch outlay trouble",
        also="for that could can d i we to hard eye not rip daylight tidy a lot the in"
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
        words="bigger larger smaller size league sledgehammer cannon big built meant made",
        also="us we ours too than for out crack our are",
        confidence="possible",
        pattern=r"\b(?:(?:all |so |much |far |a lot |way )*(?:bigger|larger|smaller) than (?:us|we"
        r"|ours|our \w+)\b|size too (?:big|small|large)"
        r"|sledgehammer|(?:built|meant|made|designed|intended) for (?:much |far )?(?:bigger|larger"
        r"|big|large|other|somebody|someone|people with|firms with))\b",
        hit="The references you gave are all much bigger than us.",
        miss="It is bigger than it looks on the photo.",
    ),
    Rule(
        id="bad-timing",
        words="timing moment time worst wrong awkward bad plate hands snowed ears necks"
        " eyes thin times soon"
        " early sooner happening happen",
        also="worse be possible our is was of all too at full under up see the for on not t don",
        confidence="possible",
        pattern=r"\b(?:(?:timing|moment|time) (?:could|couldn't) (?:hardly |scarcely "
        r"|not )?be (?:worse|more)|(?:at )?the worst (?:possible )?(?:time|moment)"
        r"|(?:a|an|the) (?:really |very |rather )?(?:bad|wrong|awkward|terrible|poor|difficult"
        r"|unfortunate) (?:time|moment|timing)|(?:bad|poor|awkward|terrible) timing"
        r"|(?:of all|worst of) times|(?:hands|plates?) (?:are |is )?(?:more than )?full|(?:enough"
        r"|plenty|a lot|too much) on (?:our|my|their) plates?"
        r"|snowed under|up to (?:our|my|their) (?:ears|necks?|eyes|eyeballs)|stretched (?:too"
        r" )?thin"
        r"|(?:not|n't|hardly) (?:going to )?(?:see (?:it|this|that) )?happen(?:ing)? (?:this"
        r"|before|until|any|in|so)|a bit (?:soon|early) (?:for|to))\b",
        hit="The timing could hardly be worse.",
        miss="I had a wonderful time.",
    ),
    Rule(
        id="nobody-tells",
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
        r"|in it about)|(?:not|n't|never|no) (?:\w+ )?(?:mention(?:ed)?|answer(?:ed)?"
        r"|say a word) (?:of|about|in|on|to my|my|our|the question)"
        r"|(?:still|remains?) unanswered)\b",
        hit="Nobody has been able to tell me who is liable.",
        miss="Nobody was in.",
    ),
    Rule(
        id="if-you-go-under",
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
