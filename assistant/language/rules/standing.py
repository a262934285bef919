"""Who we are and what others make of us: age, size, papers, prizes, customers and their results."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_MANY = (
    r"(?:\d[\d,.']*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:several |many |a few )?(?:hundreds?"
    r"|thousands?|dozens?|millions?)(?: of)?|half|most|many|countless)"
)
_AROUND = (
    r"(?:(?:over|about|around|more than|nearly|almost|some|roughly|well over|up to|close to) )?"
)
_NUMBER_WORDS = (
    "0 two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
    " sixty seventy eighty ninety hundred thousand dozen million hundreds thousands dozens millions"
)
_FIRMS = (
    r"(?:customers?|clients?|users?|members|guests|companies|company|firms?|businesses|business"
    r"|schools?|hotels?|hospitals?|clinics?|practices?|growers?|farms?|farmers|bakery|bakeries"
    r"|brewery|breweries|dairy|dairies|plants?|factory|factories|hauliers?|haulage \w+|councils?"
    r"|teams?|banks?|insurers?|retailers?|shops?|stores?|builders?|makers?|manufacturers?|airports?"
    r"|ports?|warehouses?|printers?|garages?|kitchens?|restaurants?|chains?|owners|publishers?"
    r"|universities|university|towns?|city|cities|households|families|groups?|neighbours)"
)
_DID_BETTER = (
    r"(?:saved|saves|saving|cut|cuts|halved|reduced|lowered|shortened|shrank|doubled|tripled"
    r"|gained|raised|boosted|recouped|recovered|slashed|sped up|got rid of|dropped|brought"
    r" (?:\w+ ){1,4}down|went from|came down|took (?:\w+ ){1,3}off|now (?:needs?|does|do|runs?"
    r"|ships?|closes?|takes|spends?))"
)
_PAPERS = (
    r"(?:certified|accredited|licensed|licenced|insured|vetted|audited|chartered|qualified"
    r"|approved|registered|compliant|independent|debt-free|carbon[ -]neutral|climate[ -]neutral)"
)

STANDING = (
    Rule(
        id="for-so-long",
        side="us",
        words="years decades generation generations century founded established family experience"
        " since 0",
        unless="? sorry",
        pattern=r"(?:\b(?:we(?:'ve| have)|has|have) (?:now |also |always |\w+ly )?(?:been"
        r" (?!waiting|trying"
        r"|talking|in touch|asked|told|chasing|asking|discussing|thinking|looking|going|having)"
        r"|made|built|done|supplied|served|run|sold|fitted|worked)[^.;?!]{0,60}?\b(?:since (?:the"
        r" )?(?:1[89]|20)\d\d|for (?:over |more than |almost |nearly |about |some |well over )?"
        r"(?:\w+[ -])?(?:\w+ )?(?:years|decades|generations|a century))\b|\bin (?:its|the|our)"
        r" (?:second|third|fourth|fifth|sixth|seventh|\d\w\w) generation\b|\bfamily[ -](?:run"
        r"|owned|business|firm|company|brewery|bakery|farm)\b|\b(?:founded|established|started"
        r"|set up|created|in business|at home) (?:here )?(?:in|since|by) (?:the )?(?:1[89]|20)\d\d"
        r"\b|\bwith (?:over |more than |nearly |almost )?(?:\w+ )?\w+ (?:years|decades)(?:'| of)?"
        r" (?:\w+ )?experience\b|\b(?:we|our \w+) (?:bring|brings|have|has) [^.;?!]{0,40}?\b"
        r"experience\b|\bsince (?:1[89]|20)\d\d,? (?:we|our)\b)",
        hit="We've been making belts in Bremen since 1974.",
        miss="We have been waiting for the crane for two years.",
    ),
    Rule(
        id="so-many-of-us",
        side="us",
        words="staff employees colleagues branches offices shops depots engineers technicians"
        " fitters vans lorries trucks vehicles warehouses sites countries plants consultants"
        " specialists stores hotels languages people strong",
        also=f"we our us {_NUMBER_WORDS}",
        unless="? you your sorry tomorrow today monday tuesday wednesday thursday friday",
        confidence="possible",
        pattern=r"(?:\bwe(?:'re| are| now|'ve| have| also|,)*(?: \w+){0,2}? (?:count|employ|operate"
        rf"|run|have|own|opened|keep|number|field) {_AROUND}{_MANY} (?:\w+ ){{0,2}}?(?:staff"
        r"|employees|colleagues|branches|offices|shops|depots|engineers|technicians|fitters|vans"
        r"|lorries|trucks|vehicles|warehouses|sites|plants|consultants|specialists|stores|hotels"
        rf"|people)\b|\b(?:team|staff|network|group|fleet) of (?:over |more than )?{_MANY}\b"
        rf"|\b(?:in|across) {_AROUND}{_MANY} (?:countries|languages|cities|locations)\b|\b\d+"
        r" (?:people )?strong\b|\bopened (?:a |an |our |two |three |new |\w+ )*(?:branch(?:es)?"
        r"|offices?|shops?|depots?|stores?|warehouses?)\b|\bspeak (?:\w+ )?languages\b)",
        hit="We now count 240 staff.",
        miss="We have a few people on the train.",
    ),
    Rule(
        id="with-papers",
        side="us",
        words="certified accredited licensed licenced insured vetted audited chartered qualified"
        " approved registered compliant independent debt-free carbon climate iso complies conforms"
        " meets patented patents exceeds",
        unless="? you your sorry unfortunately not if",
        confidence="possible",
        pattern=rf"(?:\b(?:we|they|everyone|everybody|everything|it|all|both|product|products"
        r"|machines?|units?|software|our (?:\w+ )?\w+)(?:'re|'s| is| are)(?: also| all| both| now|"
        rf" \w+ly| iso \d+| gdpr| ce)* {_PAPERS}\b(?! (?:that|for the (?:meeting|call)))|\biso[ -]?"
        rf"\d{{4,}}\b|\b(?:fully|all) {_PAPERS}\b|\b(?:complies|conforms) (?:with|to)\b|\b(?:meets"
        r"|exceeds) (?:all |every |the |\w+ )*(?:standards?|norms?|rules|requirements|regulations)"
        r"\b|\b(?:patented|patents)\b)",
        hit="We are ISO 27001 certified.",
        miss="The budget is approved.",
    ),
    Rule(
        id="they-use-us",
        side="us",
        words="use uses using used trust trusts rely relies run runs work works swear swears chosen"
        " chose choose chooses picked switched moved come comes buy buys order",
        also="us our ours",
        unless="? please sorry i can will could would ll may must should if",
        confidence="possible",
        pattern=r"(?<!to )(?<!you )\b~ (?:\w+ )?(?:on |with |by |from |over |back to )?(?:(?<!come"
        r" )(?<!comes )us\b(?! (?:to"
        r"|know|the|a|an|some)\b)|our (?!side|website|portal|address|number|office|home|invoice"
        r"|call|meeting)|ours\b)(?<!work with us)",
        hit="Two of your neighbours already use us for their waste.",
        miss="Please use our side door.",
    ),
    Rule(
        id="clients-see",
        side="us",
        words="customers clients users guests members companies firms businesses schools hotels"
        " practices growers teams owners others people patients buyers everyone everybody partners",
        also="see sees save saves get gets gain gains report tell tells say says love loves like"
        " likes find finds notice notices come comes stay stays renew renews recoup earn cut cuts"
        " reduce reduces return returns recommend recommends rave use uses swear choose prefer",
        unless="? your i he she sorry my they",
        confidence="possible",
        pattern=r"\b~(?<!other people)(?: like yours| in \w+(?: \w+)?| who \w+ (?:us|it|ours?))?"
        r"(?: typically| usually| often| normally| generally| really| always| just| absolutely|"
        r" actually| on average| mostly| then| all| also)* (?:see|save|get (?!in touch|back)|gain"
        r"|report|tell us|say|love|like|find|notice|come back|stay|renew|recoup|earn|cut|reduce"
        r"|return|recommend|rave|use|swear|choose|prefer)s?\b",
        hit="Clients typically see their first results within six weeks.",
        miss="Your customers see the queue.",
    ),
    Rule(
        id="somebody-did-better",
        side="us",
        words="saved saves saving cut cuts halved reduced lowered shortened shrank doubled tripled"
        " gained raised boosted recouped recovered slashed sped got dropped brought went came took"
        " now",
        also="a an one another two three four several both",
        unless="? you i",
        confidence="possible",
        pattern=rf"\b(?:an?|one|another|two|three|four|several|both) (?:of (?:your|our|the) )?(?:"
        rf"[a-z-]+ ){{0,3}}?{_FIRMS}\b[^.;?!]{{0,50}}? {_DID_BETTER}\b",
        hit="A brewery in Cork saved eleven thousand in its first winter.",
        miss="A customer moved the appointment to ten.",
    ),
    Rule(
        id="like-no-other",
        side="us",
        words="unlike different apart nobody no only first second largest biggest widest broadest"
        " fastest lightest quietest smallest strongest safest finest oldest toughest cleanest"
        " thinnest simplest easiest freshest smartest longest rival unrivalled unbeatable"
        " unmatched beat exclusive exclusively hardest deepest highest lowest leaders one",
        unless="? your sorry",
        confidence="possible",
        pattern=r"(?:\bunlike (?:other|most|many|the (?:others|rest|big)|our|traditional|any)\b"
        r"|\b(?:makes?|sets?) (?:us|it|this|our \w+) (?:so )?(?:different|special|unique|apart)\b"
        r"|\b(?:nobody|no one|no other|none)\b(?! (?:from|told|has (?:told|asked)))[^.;?!]{0,60}?"
        r" (?:more|better|closer|faster|longer|as (?:many|much|\w+ as)|like (?:us|it|ours|this)"
        r"|matches|beats|offers|comes close|else (?:in|does|has|can|offers|makes|gives))\b"
        r"|\b(?:we're|we are|it's|it is|the) (?:still |by"
        r" far )?the (?:only|first|\w+est) (?:ones?|firm|supplier|company|\w+) (?:in|who|that|with"
        r"|round|around|to|on|of|here)\b|\bonly (?:supplier|firm|company|maker|provider|agency"
        r"|manufacturer|system|one) (?:in|who|that|with|to|on|of)\b|\bsecond to none\b"
        r"|\bthe (?:largest|biggest|widest|broadest|fastest|lightest|quietest|smallest|strongest"
        r"|safest|finest"
        r"|oldest|toughest|cleanest|thinnest|simplest|easiest|freshest|smartest|longest|hardest"
        r"|deepest"
        r"|highest|lowest|leaders) (?!(?:would|way|is|thing|option|step|part|date)\b)(?:[a-z-]+"
        r" ){0,2}"
        r"(?:ever|in|of|on|we|available|around)\b|\b(?:hold|have|carry|offer|keep"
        r"|stock) the [a-z]+est\b|\b(?:no"
        r"|without"
        r"|an?) (?:rival|equal)\b|\b(?:unrivalled|unbeatable|unmatched)\b|\bhard to beat\b"
        r"|\bexclusive(?:ly)? (?:to|for|from|with|at)\b)",
        hit="Unlike other agencies we only get paid when you do.",
        miss="The simplest way is a call.",
    ),
    Rule(
        id="prizes",
        side="us",
        words="popular flagship commended elected chosen loved voted shortlisted nominated"
        " crowned rated ranked finalist finalists prize prizes"
        " award awards medal medals accolade winner winners stars honoured",
        unless="? congratulations your sorry",
        confidence="possible",
        pattern=r"(?:\b(?:highly commended|flagship|most popular)\b|\b(?:elected"
        r"|chosen) (?:as )?(?:the"
        r" )?(?:[\w'-]+ ){1,4}of the year\b|\bloved by\b|\b(?:been|was|were|are|is|got)(?: just|"
        r" recently| also| again| once more)* (?:voted|shortlisted|nominated|crowned|rated|ranked"
        r"|honoured (?!to))\b|\b(?:won|win|received|collected|earned|scooped|took|gained|picked up"
        r"|brought home|with|our|of the|first) (?:[\w'-]+ ){0,5}?(?:finalists?|prizes?|awards?"
        r"|medals?"
        r"|accolade|winners?)\b|\b(?:four|five) stars\b|\brated \w+ out of\b)",
        hit="We have just been voted Wholesaler of the Year.",
        miss="Congratulations, you have been voted chair.",
    ),
    Rule(
        id="what-we-stand-for",
        side="us",
        words="pride mission vision passion passionate motto philosophy heritage dedicated"
        " committed"
        " commitment believe speciality specialty specialism specialists specialist experts expert"
        " inside values heart strength strengths obsessed craft tradition promise story",
        also="we our us",
        unless="? sorry",
        confidence="possible",
        pattern=r"(?:\b(?:take|takes|took) (?:great )?pride\b|\bprides? (?:ourselves|itself)\b"
        r"|\bour"
        r" (?:whole |only |company |own )?(?:mission|vision|passion|motto|philosophy|heritage"
        r"|speciali?ty|specialism|values|strengths?|craft|tradition|promise to|story|commitment)\b"
        r"|\b(?:we're|we are|is|are|as)(?: [a-z]{2,12}ly| so| also| all| the| an?)* (?:passionate"
        r"|obsessed|dedicated to|committed to|specialists?|experts?)\b|\bwe (?:\w+ )?believe"
        r" (?:in\b"
        r"|that (?:every|good|great|people|no|the best))|\bknow [^.;?!]{1,30} inside out\b|\bat the"
        r" heart of (?:what|everything) we\b)",
        hit="Our mission is to make payroll painless.",
        miss="I believe that the board meets in June.",
    ),
    Rule(
        id="sort-of-firm",
        side="us",
        words="platform provider supplier agency bureau studio consultancy manufacturer maker"
        " marketplace practice solution suite software workshop firm company wholesaler brewery"
        " specialist house dealer distributor",
        unless="? your you sorry not they their he she",
        confidence="possible",
        pattern=r"\b(?:is|are|we're|i'm|as) (?:the|an?|one of the) (?:[\w#'-]+,?"
        r" ){0,5}?~\b(?! (?:offer"
        r"|price|order|date|yes|no|car|that (?:can|will))\b)",
        hit="Lingvaro is a small translation bureau in Brno.",
        miss="She is with the firm.",
    ),
    Rule(
        id="quality-first",
        side="us",
        words="value importance emphasis quality reliability care mission journey community",
        also="place put lay attach great highest utmost comes first on part growing",
        unless="? sorry",
        confidence="possible",
        pattern=r"(?:\b(?:place|put|lay|attach) (?:[a-z]+ ){0,3}(?:value|importance|emphasis)\b"
        r"|\b(?:quality|reliability|care|safety) (?:always )?comes first\b|\bon a mission\b"
        r"|\bpart of"
        r" (?:your journey|a growing|our (?:family|community|story))\b)",
        hit="We place great value on hygienic design.",
        miss="The value of the order is on page 3.",
    ),
    Rule(
        id="so-much-each-day",
        side="us",
        words="day week month year hour weekly daily annually",
        also="each every a per daily",
        unless="? you your their they he she if sorry promise",
        confidence="possible",
        pattern=rf"\b(?:serves?|handles?|ships?|produces?|moves?|maintains?|bakes?|prints?|process"
        rf"|processes|cleans?|advises?|delivers?) {_AROUND}{_MANY}\b[^.;?!]{{0,40}} (?:each|every|a"
        r"|per) (?:day|week|month|year|hour)\b",
        hit="Goodplate serves eleven thousand meals each day.",
        miss="The board meets twice a year.",
    ),
)
