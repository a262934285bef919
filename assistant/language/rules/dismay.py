"""Dismay: what would go badly, what is said of our price and terms, and doubts"
" asked as questions."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_GOES_BADLY = (
    "quit leave eat cost break overwhelm swamp block delay disrupt strike protest rebel"
    " revolt panic"
    " suffer collapse crash clash interfere double complicate scare frighten disappoint"
    " burden drown"
    " choke stall trap expose embarrass strain stretch drain waste ruin spoil wreck"
    " sink damage bite"
    " drive overload outweigh dwarf wipe devour slow triple desert moan mutiny riot resign freak"
    " struggle lag crawl melt leak corrode rust clog jam duplicate jeopardise ruffle"
)
_TERMS = (
    "price prices fee fees rate rates training deadline contract term terms notice clause clauses"
    " plan timing figures numbers numbers timeline schedule penalty deposit surcharge quote offer"
    " proposal lead delivery liability payment licence license subscription minimum"
    " volume guarantee"
    " warranty wording draft version demo pilot trial roadmap references invoice bill total sum"
)
_BAD = (
    "cheeky wishful joke toy gimmick eternity ages forever greedy steep daft silly"
    " mad madness insane"
    " crazy ludicrous ridiculous outrageous unheard nonsense rubbish laughable shocking"
    " shock scandal"
    " painful pain hurts hurt worrying worry alarming optimistic fantasy fairy dream dreaming hefty"
    " ambitious unclear unfair unjust unusual unacceptable stumbling sticking bone problem trouble"
    " nightmare killer breaker blow slap insult hurdle burden weak weakest missing"
    " lacking thin hard"
    " difficult tough tricky impossible imaginary fuzzy confusing misleading punishing crippling"
    " brutal harsh odd strange wrong bad worse worst scary swallow wince choke gulp sit down"
)

DOUBT_ASKED = (
    Rule(
        id="can-it-really",
        side="customer",
        words="really ever cope survive possibly honestly",
        also="?",
        confidence="possible",
        at="opening",
        pattern=r"(?:can|will|does|do|is|are|would|could|did|has|have) (?:it|this|that|they|you|we"
        r"|the [a-z]+|your"
        r" [a-z]+|anybody|anyone|people|somebody)(?: [a-z]+){0,2}? ~\b[^?]*\?",
        hit="Can it really cope with our dust?",
        miss="Can you really come on Monday or not, Tom asks.",
    ),
    Rule(
        id="is-it-not",
        side="customer",
        words="couldn isn aren won wouldn doesn shouldn hasn",
        also="?",
        unless="by name help meet",
        confidence="possible",
        at="opening",
        pattern=r"(?:couldn't|isn't|aren't|won't|wouldn't|doesn't|shouldn't|hasn't) (?:it|this"
        r"|that|they|there|the"
        r" [a-z]+|all|everybody|everyone|people|our [a-z]+|that all)(?: [a-z']+){1,}[^?]*\?",
        hit="Couldn't this wait until next year?",
        miss="Couldn't we meet on Monday?",
    ),
    Rule(
        id="so-much-of-it",
        side="customer",
        words="weeks months years days percent grand thousand euros pounds hundred steps people %",
        also="?",
        confidence="possible",
        pattern=r"^(?:what,? |oh,? |wow,? |hang on,? |hold on,? |sorry,? )?(?:\d[\d,.]*|two|three"
        r"|four|five|six|seven"
        r"|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty)(?: \w+)? ?(?:weeks|months"
        r"|years|days|percent|grand|thousand|euros|pounds|steps"
        r"|%)(?: just)?(?: for \w+(?: \w+)?)? ?\?",
        hit="Eight weeks? That's an eternity.",
        miss="In eight weeks?",
    ),
)

DISMAY = (
    Rule(
        id="would-go-badly",
        words=_GOES_BADLY,
        also="would could might may d will ll going to",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:would|could|might|may|d|will|ll|going to)(?: all| just| \w+ly| really"
        r"| also| only| then| simply|"
        r" probably| never| soon)* ~\b(?! (?:it (?:with|to|at)|for|by|at|on|a message|word|him|her"
        r"|them|me|the (?:key|keys|door)))",
        hit="Half of the crew would quit.",
        miss="The ferry will leave at nine.",
    ),
    Rule(
        id="bad-terms",
        words=_TERMS,
        also=_BAD,
        side="customer",
        confidence="possible",
        pattern=rf"\b~\b[^.;?!]{{0,60}}?\b(?:{_BAD.replace(' ', '|')})\b",
        hit="The deadline in the draft is wishful thinking.",
        miss="A bad draft is in the file.",
    ),
    Rule(
        id="i-find-it",
        words="find found thinking think call consider strikes strike looks look sounds"
        " feels seems smacks",
        also=_BAD,
        side="customer",
        confidence="possible",
        pattern=rf"\b(?:(?:i|we|they|my \w+|our \w+|he|she) (?:\w+ )?(?:find|found|think|call"
        rf"|consider)s?|strikes? (?:me|us)|(?:it|this|that|all of it"
        rf"|which) (?:just |still |\w+ )?(?:looks?|sounds?|feels?|seems?"
        rf"|smacks))\b[^.;?!]{{1,60}}?\b(?:{_BAD.replace(' ', '|')})\b",
        hit="I find five percent for handling rather cheeky.",
        miss="I found the pump.",
    ),
    Rule(
        id="you-are-dearer",
        words="dearest slowest priciest expensive dearer slower pricier last longest weakest"
        " only smallest youngest"
        " newest highest",
        also="you you're your yours",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:you(?:'re| are)|yours is|your (?:\w+ )?\w+ (?:is|was|are))(?: \w+)?(?:"
        r" by far)? (?:the )?(?:most expensive|dearest|slowest"
        r"|priciest|dearer|slower|pricier|longest|weakest|smallest|youngest|newest|highest"
        r"|only ones? (?:who|that|to|asking|charging))\b",
        hit="You're the most expensive of the four.",
        miss="You are the last to know.",
    ),
    Rule(
        id="not-this-way",
        words="way budge bend another elsewhere different route direction ourselves themselves"
        " line neck risk rush hurry"
        " blame",
        also="decided decide go gone going want won't won need out might stick sticking"
        " take take not don in no",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:decided|deciding|chosen|had) to go (?:another|a different|elsewhere"
        r"|with)|(?:going|gone|go) (?:another|a different) (?:way"
        r"|route|direction)|(?:want|need|like) (?:an? )?(?:way out|exit|get-out|back door)"
        r"|(?:won't|will not|wouldn't|doesn't|don't) (?:budge|bend|move"
        r" an inch|give way|yield|blink)|(?:might|may|could) (?:as well|just as well) (?:do|keep"
        r"|stay|build|buy|use|leave|hire|carry|stick|wait|run|make)"
        r"|do it ourselves|stick (?:my|our) necks? out|(?:don't"
        r"|not going to|won't) (?:want to )?(?:take|run) (?:the|that|this|a|such a)"
        r" (?:risk|blame|chance))\b",
        hit="Sorry, but we've decided to go another way.",
        miss="Come another way.",
    ),
    Rule(
        id="they-all-say",
        words="says say said told heard never easy promised always same",
        also="everybody everyone all they you predecessor others that never thing but and",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:everybody|everyone|they all|you all|all of (?:them|you)|salespeople"
        r"|vendors|suppliers) (?:always )?(?:says?|said|promises?|promised|tells? (?:me|us))"
        r"|(?:told|promised|said to) (?:me|us) (?:exactly )?(?:the same|that (?:last|too|before)"
        r"|the very same)|(?:and|but) (?:it|that|they|this) never (?:is|does|do|works"
        r"|did|happened|came|was|are|holds|will))\b",
        hit="Everybody says it's easy, and it never is.",
        miss="They said the van was here.",
    ),
    Rule(
        id="tired-of-change",
        words="tired weary exhausted third fourth fifth sixth another fatigue complaining"
        " grumbling moaning worn"
        " fed enough cynical",
        also="system systems change changes project projects tool tools supplier round"
        " people staff team crew they"
        " everybody already migration software about of out",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:people|staff|team|crew|they|everybody|everyone|we|nurses|drivers"
        r"|teachers|lads|girls|men) (?:are|is|'re|feel) (?:\w+ )?(?:tired|weary|exhausted|worn out"
        r"|cynical|complaining|grumbling|moaning)|(?:third|fourth|fifth|sixth|umpteenth) (?:new"
        r" )?(?:system|change|project|tool|supplier|round|migration|software|vendor"
        r"|reorgani[sz]ation)"
        r"|(?:yet )?another (?:\w+ )?(?:system|change|project|tool|login|portal|password|migration"
        r"|software|app|screen)|change fatigue)\b",
        hit="It'd be the third system in four years, people are tired.",
        miss="I am tired of the rain.",
    ),
    Rule(
        id="more-convincing",
        words="fight guarantee guarantees convincing persuading proof evidence reassurance"
        " persuasion time faith trust"
        " confidence comfort",
        also="every each what more lot bit need want d take takes would require to"
        " in enough some better stronger",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:(?:need|needs|want|take|takes|require|requires) (?:a (?:lot|bit|good deal"
        r"|great deal) |much |some |far |still )*(?:more )?(?:convincing|persuading|proof|evidence"
        r"|reassurance|persuasion|comfort)|(?:a lot|a great deal|so much|that much|plenty"
        r"|lots) of (?:faith|trust|confidence|goodwill|hope) (?:to|in|for)|(?:little|no"
        r"|not much) (?:faith"
        r"|trust|confidence) in|lost (?:faith|trust|confidence)|fight for (?:every|each)"
        r"|what guarantees?)\b",
        hit="I would need a lot more convincing.",
        miss="I need more time on Monday.",
    ),
    Rule(
        id="burned-fingers",
        words="burned burnt fingers somebody someone explain sit made",
        also="fingers have won't won me down us our",
        side="customer",
        confidence="possible",
        pattern=r"\b(?:burn(?:ed|t) (?:my|our|their|his|her) fingers|(?:somebody|someone"
        r"|who(?:ever)?) (?:will have|has|would have|is going to have|'ll have) to (?:explain"
        r"|defend|justify|sell)"
        r"|made (?:me|us|him|her|them|my \w+|our \w+) (?:sit (?:down|up)|swallow|choke|look twice"
        r"|laugh|cry|blink))\b",
        hit="We burned our fingers with a firm from your town.",
        miss="We made them cakes.",
    ),
    Rule(
        id="will-be-rough",
        words="take rough bumpy painful ugly noisy dusty disruptive messy slow uncomfortable"
        " stressful below outside usually"
        " wouldn wouldn't shouldn rule",
        also="may might could will be ll would going is are what we our i before until",
        side="us",
        confidence="possible",
        pattern=r"\b(?:(?:will|ll|would|going to|is going to|can|may) (?:also |probably "
        r"|certainly )?(?:be|get) (?:a bit |quite |rather |very |pretty |\w+ly )?(?:rough|bumpy"
        r"|painful|ugly|noisy|dusty"
        r"|disruptive|messy|slow|uncomfortable|stressful|hard|tough|difficult|tight)|(?:below"
        r"|outside|beyond|not) what we (?:usually|normally|can|could|do|would|like|offer)|(?:i"
        r"|we) (?:wouldn't|shouldn't|would not|should"
        r" not) (?:start|sign|begin|do|order|buy|go|touch|build|install|promise|pour|paint|rush"
        r"|skip|use|recommend)(?! (?:more|it if|else)\b)|(?:can't|cannot) rule out|(?:may|might"
        r"|could) (?:well )?take (?:longer|more|until|weeks|months))\b",
        hit="The first month will be rough.",
        miss="It will be sunny.",
    ),
)
