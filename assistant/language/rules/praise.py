"""Words and phrases with which sellers praise: handy, effortless, peace of mind, from anywhere."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_PRAISE = (
    "seamless seamlessly effortless effortlessly turnkey bespoke innovative scalable cutting-edge"
    " unrivalled unparalleled top-notch first-class premium excellence expertise hassle-free"
    " worry-free foolproof future-proof cost-effective user-friendly eco-friendly energy-efficient"
    " maintenance-free fuss-free award-winning world-class best-in-class comprehensive tailor-made"
    " made-to-measure hand-picked handpicked handcrafted hand-made artisan game-changing"
    " ground-breaking groundbreaking pioneering renowned acclaimed reputable superb exceptional"
    " outstanding unbeatable affordable state-of-the-art leading-edge holistic end-to-end"
    " all-in-one"
    " one-stop flagship bestseller best-seller bestselling best-selling showroom proprietary"
    " in-house custom-built custom-made full-service high-end high-quality high-performance"
    " top-quality top-rated state-approved market-leading zero-emission carbon-neutral long-lasting"
    " hard-wearing heavy-duty low-maintenance lightning-fast rock-solid stress-free paperless"
    " contactless odourless"
)
_PRAISE_ENDS = (
    " edge notch class free proof effective friendly efficient winning wide made picked crafted"
    " changing breaking art end one stop seller selling built service quality performance rated"
    " leading neutral lasting wearing duty maintenance fast solid house leader market"
)
_CAN_DO = (
    "fade fades leak leaks smell smells scratch rust rusts rot rots slip slips stain stains shrink"
    " shrinks warp warps crack cracks break breaks jam jams clog clogs burn tear tears peel peels"
    " drip drips freeze freezes rattle rattles overheat tire tires forget forgets sleep sleeps"
    " bleed fray creak squeak wear"
)

PRAISE = (
    Rule(
        id="praised",
        side="us",
        words=_PRAISE + _PRAISE_ENDS,
        confidence="possible",
        pattern=rf"\b(?:{_PRAISE.replace(' ', '|')}|market leaders?)\b",
        hit="It is a maintenance-free, heavy-duty pump.",
        miss="It is free of dust.",
    ),
    Rule(
        id="handy",
        side="us",
        words="mind glance anywhere device devices click clicks box cloud real place"
        " hands covered worry"
        " shop needs budget pocket price minutes doorstep fingertips stock push tap touch"
        " swipe screen"
        " phone app laptop tablet beat edge weather everything shelf life breeze wonders"
        " difference",
        also="peace at from any one with out of the in every all safe got you for single"
        " a off under to"
        " whatever does makes",
        confidence="possible",
        pattern=r"\b(?:peace of mind|at a glance|(?:from|works|available) anywhere"
        r"|on any (?:device|phone|screen|laptop|tablet)"
        r"|(?:one|a single|two|a few) (?:clicks?|taps?|swipes?)|(?:the )?(?:push|touch|click"
        r"|tap) of a (?:button|finger)|out of the box"
        r"|(?:all|everything|it's|it is|runs|stored|backed up) (?:\w+ )?in the cloud"
        r"|in real[ -]time|all in one place|in (?:safe|good|the best) hands|you(?:'re"
        r"| are)? covered|from a to z|one[ -]stop"
        r"|for every (?:budget|pocket|need|taste|occasion|weather)|all (?:of )?(?:your"
        r"|their) needs|at your (?:fingertips|doorstep|service)|in stock|straight off the shelf"
        r"|(?:is|makes it) a breeze|(?:does|works) wonders|makes all the difference|(?:second to"
        r"|like) none|under one roof|rain or shine|in (?:any|all) weathers?)\b",
        hit="You see every van at a glance.",
        miss="It is in the box on the shelf.",
    ),
    Rule(
        id="does-not-fail",
        side="us",
        words=_CAN_DO,
        also="doesn don never won without not",
        confidence="possible",
        pattern=r"\b(?:doesn't|don't|never|won't|does not|will not|without)(?: \w+ly| even"
        r"| ever)* (?:gets? )?~\b",
        hit="The fabric breathes and doesn't fade.",
        miss="The tap leaks.",
    ),
    Rule(
        id="lets-you",
        side="us",
        words="lets let allows allow helps help enables enable makes turns gives means"
        " so saves keeps",
        also="you anyone everyone people users staff teams customers your nobody them",
        confidence="possible",
        pattern=r"(?:\b(?:it|this|that|which|they|these(?: \w+)?|the (?:\w+ )?\w+"
        r"|our (?:\w+ )?\w+) (?:also |even |simply |just |then |always )*(?:lets?|allows?|helps?"
        r"|enables?"
        r"|saves?|keeps?) (?:you|anyone|everyone|people|users|staff|teams|customers|your (?!board"
        r"|decision)\w+|them) (?!know)\w+|\bso (?:that )?(?:you|anyone|everyone|people|nobody"
        r"|your \w+)"
        r" (?:also |then )?(?:can|never|always|no longer|gets?|sees?|only|don't|doesn't|won't"
        r"|needn't)\b)",
        hit="These gloves let you feel a hair.",
        miss="Let people know.",
    ),
    Rule(
        id="needs-no",
        side="us",
        words="needs need requires require takes needed required necessary",
        also="no only one less just without single two three four five ten 0 under no",
        confidence="possible",
        pattern=r"(?:\b(?:needs?|requires?) (?:no|neither|only|just|hardly any|very little"
        r"|almost no) [a-z]+|\bno [a-z]+(?: [a-z]+)? (?:needed|required|necessary)\b"
        r"|(?<!it )\btakes? (?:just |only |less than |under |no more than |about |around )?(?:one"
        r"|a single|two|three|four|five|ten|fifteen|twenty|thirty|\d+|a few"
        r"|no) (?:phone )?(?:calls?"
        r"|clicks?|minutes?|seconds?|hours?|steps?|time|effort|training|space|people|person)\b)",
        hit="The test takes four minutes and needs no booth.",
        miss="It takes ten minutes.",
    ),
    Rule(
        id="not-only",
        side="us",
        words="just only merely simply more",
        also="don not isn doesn than we it",
        confidence="possible",
        pattern=r"\b(?:(?:we|it|they|this|our \w+) (?:don't|doesn't|do not|does not) (?:just|only"
        r"|merely|simply)|(?:it's|this is|we're|that's|they're|it is|we are)(?: not"
        r"|n't)? (?:more than|much more than|not just|not only"
        r"|not merely|far more than)|more than (?:just )?an? [a-z]+)\b",
        hit="We don't just sell pumps, we keep them running.",
        miss="We just sold it.",
    ),
    Rule(
        id="think-of-it",
        side="us",
        words="think enough talking represent ones people team pay get paid pays back"
        " payback ourselves"
        " starts sold sell",
        also="it as to we're we are the you for leader number house group back in ourselves"
        " within itself i"
        " represent here",
        confidence="possible",
        pattern=r"\b(?:think of (?:it|us|this|them) (?:as|like)|(?:it's|it is|they're|is"
        r"|are)(?: also)? [a-z]+ enough (?:to|for|that)|(?:we're|we are) the (?:people|ones|team"
        r"|guys|firm"
        r"|company|lot) (?:who|that|behind)|you (?:only |just )?(?:pay (?:for what|only|nothing"
        r"|per|by|as)|get (?!in\b|back|to\b|it\b|them|this|stuck|the (?:report|draft|paper|invoice"
        r"|figures|letter|parcel)"
        r"|an? (?:answer|reply|call|copy|chance|mail)|lost)[a-z]+ [a-z]+)|(?:paid|pays?|earned"
        r"|earns) (?:itself |themselves |it |its cost )?back (?:in|within|after)|payback"
        r"|i represent|(?:we|i) [a-z]+ [^.;?!,]{1,40}"
        r" ourselves|(?:buy|order|get|shop|rent) (?:their|all their|most of their) [a-z"
        r" ]{2,30} (?:here|from us|with us))\b",
        hit="Think of it as a second pair of eyes.",
        miss="I think it is late.",
    ),
    Rule(
        id="in-one-go",
        side="us",
        words="one single within two anywhere nationwide worldwide overnight next-day days hours",
        also="in a night day go pass step afternoon morning hour shift mainland delivery"
        " ships fits days delivered",
        confidence="possible",
        pattern=r"\b(?:in (?:one|a single) (?:night|day|go|pass|step|afternoon|morning|hour|shift"
        r"|window|unit|device|package|sweep|visit)|delivery (?:in|within) [a-z0-9]+ (?:days?"
        r"|hours?)"
        r"|(?:delivered|ships?|shipped) (?:nationwide|worldwide|overnight|within|anywhere|free))\b",
        hit="A full harvest fits through in one night.",
        miss="We made one trip.",
    ),
    Rule(
        id="in-good-company",
        side="us",
        words="company out reasons choose known same good love adore",
        also="be in of to us for model system machine one setup same ll will love",
        confidence="possible",
        pattern=r"(?:\bin (?:very )?good company\b|\b(?:seven|eight|nine|ten|fifteen|nineteen"
        r"|\d+) out of (?:every )?"
        r"(?:ten|eleven|twelve|\d+|a hundred)\b(?! (?:of )?(?:you|your|the))|\breasons? (?:to"
        r" choose|why"
        r" \w+ (?:choose|stay|come))\b|\b(?:we're|we are|is|are) (?:\w+ )?known for\b"
        r"|\buses? the (?:very )?same"
        r" (?:\w+ )?(?:model|system|machine|one|setup|software|tool)\b|\bwill (?:\w+ )?(?:love"
        r"|adore)\b)",
        hit="You would be in good company, the hospital uses the same model.",
        miss="The same model is out.",
    ),
    Rule(
        id="firms-like-yours",
        side="us",
        words="yours size",
        also="like your of",
        confidence="possible",
        pattern=r"\b(?:firms|companies|businesses|schools|hotels|practices|teams|shops|clinics"
        r"|plants"
        r"|kitchens|farms|organi[sz]ations|people|clients|customers) (?:like (?:yours|you)\b"
        r"|(?:of )?"
        r"your size\b)",
        hit="We do this for firms like yours.",
        miss="A house like yours costs money.",
    ),
    Rule(
        id="with-us",
        side="us",
        words="with thanks at",
        also="us the our its it we",
        confidence="possible",
        at="opening",
        pattern=r"(?:with us\b(?! (?:on|to|at|tomorrow|today)\b)|thanks to (?:the|its|our|this"
        r"|a)\b|at (?!(?:the"
        r"|your|our next|noon|\d|this|that|least|first|present|what|which|any|no|some|all|eight"
        r"|nine|ten)\b)"
        r"[^,.?!]{2,40},? we\b)",
        hit="With us the first inspection is always free.",
        miss="With us on the call is Dr Weiss.",
    ),
)
