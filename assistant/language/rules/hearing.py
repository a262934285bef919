"""What we tell or ask customers about themselves: told back, seen of them, wanted"
" to be understood."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_WH = r"(?:how|what|why|where|which|who|when|whether|if)"

HEARING = (
    Rule(
        id="told-back",
        side="us",
        words="understood understand gather gathered hear heard sounds seems apparently"
        " according told noticed notice saw see read spoke talked met learned learnt"
        " remember imagine assume guess suppose recall know understand said mentioned wrote"
        " says thinks reckons believes fears feels took writes thought explained",
        confidence="possible",
        pattern=r"(?:\bif i(?:'ve| have)?(?: \w+ly)? (?:understood|understand|got|heard|remember"
        r"|recall) (?:you|it|that|this|right|correctly|well)\b|\bi(?:'ve| have)? (?:also |just "
        r"|can |do )?(?:understand|gather(?:ed)?|hear|heard|noticed?|saw|see|read|learned|learnt"
        r"|remember|imagine|assume|guess|suppose|recall) (?:from |in )?(?:that |how |what "
        r"|why )?(?!(?:i|we|my|our|me|it|this|the (?:feeling|screen|file|mail|point)|a lot|to"
        r"|in my|about it|myself|it's|it is|that|you (?:must be|are|were) (?:very )?busy"
        r"|you're busy)\b)(?:\S+ ){3,}|\bsounds (?:as if|as though|like (?!a (?:good "
        r"|great )?(?:plan|idea|deal)))|\bit seems (?:that )?(?:the|your|you|most)\b"
        r"|\bapparently\b|\bas (?:i|we) (?:understand|see|hear|read) it\b|\bwhat i (?:took (?:away"
        r"|from)|heard|understood|got)\b|\bfor you,? (?:it|that|this)(?:'s| is| means| would)\b"
        r"|\b(?:mr|mrs|ms|dr|professor) \w+ (?:said|told me|mentioned|wrote|says|writes|thought"
        r"|thinks|reckons|believes|explained|feels|fears)\b|\bfrom what (?:you|he|she|they"
        r"|i (?:hear|read|know)|\w+ \w+ (?:told|said)|\w+ (?:told|said))\b|\baccording to (?:your"
        r"|mr|ms|mrs|dr|the (?!contract|plan|offer))|\bwhen we (?:last )?(?:spoke|met"
        r"|talked),? (?!i\b|we\b)|\blet me (?:check|see if) (?:i've|i have|that i|whether i"
        r"|if i)(?: understood| got)\b)",
        hit="It sounds as if the audit is what drives all this.",
        miss="It sounds like a plan.",
    ),
    Rule(
        id="of-such-a-house",
        side="us",
        words="bakery school hospital hotel firm company plant shop kitchen clinic practice"
        " town warehouse farm brewery"
        " library museum theatre club choir parish port airport yard garage office house factory",
        also="in for",
        confidence="possible",
        pattern=r"\b(?:in|for) an? (?:\w+ )?~ (?:that|who|which|with|like|of|where|your)\b",
        hit="For a bakery that starts at two, nine is late.",
        miss="It is in a warehouse.",
    ),
    Rule(
        id="tell-me-about-it",
        side="us",
        words="tell walk take talk explain describe understand learn hear curious ask"
        " wonder wondering"
        " interested interests know help",
        also="how what why where which who when whether about through if",
        confidence="possible",
        pattern=rf"(?:\b(?:tell|walk|take|talk) me (?:a (?:bit|little) )?(?:more )?(?:about"
        rf"|through|{_WH})\b"
        rf"|\b(?:explain|describe)(?: to me)? {_WH}\b|\b(?:like|love|want|wanted|keen|need|try"
        rf"|trying|help me) (?:to )?(?:also )?(?:better )?(?:understand"
        rf"|learn|hear(?! from)|know)\b[^.;?!]{{0,25}}? ?\b(?:{_WH}|about|the|your)\b(?! (?:from"
        rf"|back"
        rf"|you think))|\b(?:curious|may i ask|can i ask|interested to (?:know|hear)"
        rf"|(?<!you'll )wonder(?:ing)?|interests me)(?: about| to (?:know|hear"
        rf"|learn))?,? ?(?:{_WH})\b (?!we\b"
        rf"|i\b|you (?:could|would|might|had|have (?:had|seen|read))|this\b|that would))",
        hit="Could you tell me a bit more about how the harvest is planned?",
        miss="I wonder if we could meet.",
    ),
    Rule(
        id="so-many-at-theirs",
        side="us",
        words="complaints visitors patients pupils staff drivers orders calls"
        " stops nurses"
        " floors lorries"
        " trucks parcels meals tickets rooms beds guests pallets machines sites depots buses vans"
        " planners planner shifts lift members tenants",
        also="0 one two three four five six seven eight nine ten twelve twenty thirty forty"
        " fifty sixty"
        " hundred thousand",
        confidence="possible",
        pattern=r"\b(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty"
        r"|thirty|forty"
        r"|fifty|sixty|hundred|thousand) (?:\w+ )?~\b(?:(?=[^?]{0,80}\?$)|[^.;?!]{0,60}\b(?:you"
        r"|your|a (?:day|week|month|shift|year)))",
        hit="Let me check, four nurses, two floors, one lift?",
        miss="Two pallets of it are on the lorry.",
    ),
    Rule(
        id="of-our-matters",
        side="us",
        words="our please call reach contact find if welcome i my ll \\?",
        confidence="none",
        pattern=r"^.+",
        hit="If you are moving, call us.",
        miss="You are moving.",
    ),
    Rule(
        id="does-it-to-you",
        side="us",
        words="costs cost leaves hits hit hurt hurts forces slows bothers annoys keeps means"
        " worries"
        " hard difficult easy stressful tough painful bad annoying frustrating lot for of",
        also="you your must can a an",
        confidence="possible",
        pattern=r"(?:\b(?:costs?|leaves|hits?|hurts?|forces|slows|bothers|annoys|keeps"
        r"|worries) you\b"
        r"|\b(?:must|will|would|can't) (?:have been |be |not be )?(?:\w+ )?(?:hard|difficult|easy"
        r"|stressful|tough|painful|bad|annoying"
        r"|frustrating|a worry)\b|\b(?:for|of|in) an? [^.;?!]{1,30} (?:of"
        r"|your) (?:your )?size\b)",
        hit="With one planner for two sites, summer must be hard for you.",
        miss="It is easy to send.",
    ),
    Rule(
        id="you-are-doing",
        side="us",
        words="adding moving building changing switching looking making using buying selling losing"
        " working getting closing merging expanding going hoping trying replacing"
        " recruiting training"
        " preparing bringing taking doing turning setting starting storing delivering"
        " counting paying"
        " have had lost moved built bought started changed switched took rely depend"
        " chose manage store"
        " taken ve won bake make want wanted need needed expect outgrown signed got do work use"
        " used",
        also="you you're you've",
        confidence="possible",
        pattern=r"(?:\byou've (?!got (?:a|any)|seen|read|asked|received|had a|sent|shown|given"
        r"|helped|attached|just)[a-z]+|\byou (?:want|need) (?:fewer|more|less|no|two|one|somebody"
        r"|someone|people|\w+s)\b|\byou (?:won't|can't|don't|didn't|couldn't|wouldn't) have (?:\w+"
        r" )?(?:time|people|room|staff|anyone|anybody|space|hands|enough)\b|\byou(?:'re|'ve|'d"
        r"| are| have| had| also| now| still| currently| just| already|"
        r" always| all)* (?:(?:adding|moving|building|changing|switching|making|using|buying"
        r"|selling"
        r"|losing|working|closing|merging|expanding|hoping|trying|replacing|recruiting|training"
        r"|preparing"
        r"|bringing|taking|turning|setting|starting|storing|delivering|counting|paying)\b|(?:have"
        r"|had|lost|moved|built|bought"
        r"|started|changed|switched|took|rely|depend|chose|manage|store|bake|make|want|wanted|need"
        r"|needed|expect|got|do|work|use|used) (?:an?|the|your|two|three|four|five|six|seven|eight"
        r"|nine|ten|\d+|\w+ty|no|only|most"
        r"|more|all|both|half|on|in|with|up|out|over|to (?!know|see|hear)|people)\b(?! (?:chance"
        r"|look|question|copy|version|draft|promise|word))))",
        hit="You have forty buses on a timetable made for thirty.",
        miss="You have a copy of it.",
    ),
    Rule(
        id="their-goal",
        side="us",
        words="goal aim target priority challenge bottleneck trouble point problem worry hope",
        also="is was",
        confidence="possible",
        pattern=r"\b(?:the|so the|and the|main|real|big|biggest) (?:\w+ )?(?:goal|aim|target"
        r"|priority|challenge|bottleneck"
        r"|problem|worry)(?: then| here| for \w+)? (?:is|was) (?:to|that|the|not|who|how|in)\b",
        hit="So the goal is to get the waiting list under two weeks.",
        miss="The point is the price.",
    ),
    Rule(
        id="their-bodies",
        side="us",
        words="board council committee parish choir owner owners tenants members nurses residents"
        " inspector inspectors auditors bank landlord parents pupils patients guests ward union"
        " faculty mayor neighbours chairman chair headquarters operators drivers mechanics"
        " night crew",
        confidence="possible",
        pattern=r"\b(?:the|both|all|two|three|four|five) (?:\w+ )?~ (?:has|have|had|wants?|wanted"
        r"|needs?|needed|meets?|decides?|is"
        r"|are|was|were|does|do|did|lose|loses|say|says|said|must|ha[sd]n't|outgrew|outgrown|only"
        r"|still|now|collects?|changes?|voted|asked|keeps?|pay|pays)\b",
        hit="Last time the board had just stopped all hiring.",
        miss="This paper is for our board.",
    ),
)
