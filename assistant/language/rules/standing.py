"""Who we are: age, size, papers, prizes, and what we stand for."""

from __future__ import annotations

from assistant.language.rules.numbers import AROUND, MANY, NUMBER_WORDS
from assistant.language.rules.rule import Rule

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
        pattern=r"(?:\b(?:we(?:'ve| have)|has|have) (?:now |also |always |\w+ly )?(?:been"
        r" (?!waiting|trying"
        r"|talking|in touch|asked|told|chasing|asking|discussing|thinking|looking|going|having)"
        r"|made|built|done|supplied|served|run|sold|fitted|worked)[^.;?!]{0,60}?\b(?:since (?:the"
        r" )?(?:1[89]|20)\d\d|for (?:over |more than |almost |nearly |about |some |well over )?"
        r"(?:\w+[ -])?(?:\w+ )?(?:years|decades|generations|a century))\b|\bin (?:its|the|our)"
        r" (?:second|third|fourth|fifth|sixth|seventh|\d\w\w) generation\b|\b(?:firm|company"
        r"|business|studio|practice|agency|brewery|workshop) was (?:founded|started|set up"
        r"|established) (?:by|in)\b|\b(?:second|third|fourth|fifth|sixth|latest|new) generation"
        r" of\b|\bfamily[ -](?:run"
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
        also=f"we our us {NUMBER_WORDS}",
        confidence="possible",
        pattern=r"(?:\bwe(?:'re| are| now|'ve| have| also|,)*(?: \w+){0,2}? (?:count|employ|operate"
        rf"|run|have|own|opened|keep|number|field) {AROUND}{MANY} (?:\w+ ){{0,2}}?(?:staff"
        r"|employees|colleagues|branches|offices|shops|depots|engineers|technicians|fitters|vans"
        r"|lorries|trucks|vehicles|warehouses|sites|plants|consultants|specialists|stores|hotels"
        rf"|people)\b|\b(?:team|staff|network|group|fleet) of (?:over |more than )?{MANY}\b"
        rf"|\b(?:in|across) {AROUND}{MANY} (?:countries|languages|cities|locations)\b|\b\d+"
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
        id="like-no-other",
        side="us",
        words="unlike different apart nobody no only first second largest biggest widest broadest"
        " fastest lightest quietest smallest strongest safest finest oldest toughest cleanest"
        " thinnest simplest easiest freshest smartest longest rival unrivalled unbeatable"
        " unmatched beat exclusive exclusively hardest deepest highest lowest leaders one",
        confidence="possible",
        pattern=r"(?:\bunlike (?:other|most|many|the (?:others|rest|big)|our|traditional|any)\b"
        r"|\b(?:makes?|sets?) (?:us|it|this|our \w+) (?:so )?(?:different|special|unique|apart)\b"
        r"|\b(?:nobody|no one|no other|none)\b(?! (?:from|told|has (?:told|asked)))[^.;?!]{0,60}?"
        r" (?:more|better|like \w+ \w+ does|closer|faster|longer|as (?:many|much|\w+ as)"
        r"|like (?:us|it|ours|this|our)|matches|beats|offers|comes close|else (?:in|does|has|can"
        r"|offers|makes|gives))\b"
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
        words="popular flagship commended elected chosen loved featured voted shortlisted nominated"
        " crowned rated ranked finalist finalists prize prizes"
        " award awards medal medals accolade winner winners stars honoured",
        confidence="possible",
        pattern=r"(?:\b(?:highly commended|flagship|most popular)\b|\b(?:elected"
        r"|chosen) (?:as )?(?:the"
        r" )?(?:[\w'-]+ ){1,4}of the year\b|\bloved by\b|\b(?:been|was|were|are|is|got)(?: just|"
        r" recently| also| again| once more)* (?:featured|voted|shortlisted|nominated|crowned"
        r"|rated|ranked"
        r"|honoured (?!to))\b|\b(?:won|win|received|collected|earned|scooped|took|gained|picked up"
        r"|brought home|with|our|of the|first) (?:[\w'-]+ ){0,5}?(?:finalists?|prizes?|awards?"
        r"|medals?"
        r"|accolade|winners?)\b|\b(?:four|five) stars\b|\brated \w+ out of\b)",
        hit="We have just been voted Wholesaler of the Year.",
        miss="The prize is on page 3.",
    ),
    Rule(
        id="what-we-stand-for",
        side="us",
        words="pride mission vision passion passionate motto philosophy heritage dedicated"
        " committed"
        " commitment believe speciality specialty specialism specialists specialist experts expert"
        " inside values heart strength strengths obsessed craft tradition promise story",
        also="we our us",
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
        confidence="possible",
        pattern=r"(?:\b(?:place|put|lay|attach) (?:[a-z]+ ){0,3}(?:value|importance|emphasis)\b"
        r"|\b(?:quality|reliability|care|safety) (?:always )?comes first\b|\bon a mission\b"
        r"|\bpart of"
        r" (?:your journey|a growing|our (?:family|community|story))\b)",
        hit="We place great value on hygienic design.",
        miss="The value of the order is on page 3.",
    ),
    Rule(
        id="our-people-can",
        side="us",
        words="consultants trainers drivers engineers technicians cooks chefs designers advisers"
        " advisors lawyers interpreters carpenters people staff team lads crew translators nurses"
        " teachers guides",
        also="our",
        confidence="possible",
        pattern=r"\bour (?:own )?(?:\w+ )?~ (?:all )?(?:are (?:all |fully )?(?:employed|certified"
        r"|trained"
        r"|qualified|native|experienced|local|on call|available|there)|speak|have (?:all )?(?:\w+"
        r" )?"
        r"(?:years|decades|experience|worked)|know|come from|bring|live|work (?:in|around|round"
        r"|day))\b",
        hit="Our consultants speak eleven languages between them.",
        miss="Our drivers are late.",
    ),
)
