"""What we spare, include and offer: benefits for whoever reads."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_SERVICE = (
    r"(?:installation|training|delivery|support|onboarding|set-?up|service|servicing|maintenance"
    r"|updates|upgrades|shipping|assembly|returns|insurance|warranty|calibration|migration|parts"
    r"|repairs|collection|disposal|consultation|trial)"
)

BENEFITS = (
    Rule(
        id="spares-you",
        side="us",
        words="you your goodbye forget without no",
        also="don won never longer worry without have need save forget goodbye more can always"
        " finally ever",
        confidence="possible",
        pattern=r"(?:\byou(?:'ll| will)?(?: also| then| simply| just)* (?:never|no longer) (?:ever"
        r" )?(?:have to|need|worry|pay|think|lose|miss|run|wait|touch)\b|\b(?:so|and|with \w+) you"
        r" (?:always|never|no longer|only (?:pay|need|have))\b|\byou (?:only|just) (?:pay|need)\b"
        r"|\byou(?:'ll)? (?:don't|do not|won't|forget) (?:even )?(?:(?:need|require) (?:an?|any)"
        r"|have to|need to (?:be|have|learn|know|understand)|it(?:'s| is))\b"
        r"|\byou can (?:also |even |now |then |easily |simply |just |always )*(?:export|import|drag"
        r"|track|scan|switch|print|filter|sort|zoom|monitor|automate|customi[sz]e|combine|upload"
        r"|drop|mix|stack|fold|wash|adjust|control|run|see (?:at a glance|every|all|the whole|in"
        r" real)|choose (?:from|between)|pick from|add as|cancel (?:any|at))\b|\bsay goodbye to\b"
        r"|\bno more [a-z]+[^.;?!]{0,40}$|\bwithout (?:you )?(?:having to|lifting|losing|stopping"
        r"|interrupting|touching|any (?:training|downtime|hassle|code|effort))\b|\bforget (?:about"
        r" )?"
        r"(?:spreadsheets|paper|queues|passwords|cables)\b|\bsaves? you\b)",
        hit="You can export the whole ledger with a single button.",
        miss="You can reach me on this number.",
    ),
    Rule(
        id="all-included",
        side="us",
        words="included free guaranteed unlimited complimentary standard",
        also="installation training delivery support onboarding setup set service servicing"
        " maintenance updates upgrades shipping assembly returns insurance warranty calibration"
        " migration parts repairs collection disposal consultation trial obligation users",
        confidence="possible",
        pattern=rf"(?:\b{_SERVICE}(?: and {_SERVICE}| costs)? (?:is|are|comes?|come as)(?: all"
        rf"| always|"
        r" also)* ~\b|\b(?:free|unlimited|complimentary) (?:\w+ )?(?:installation|training|delivery"
        r"|support|onboarding|set-?up|servicing|updates|upgrades|shipping|assembly|returns"
        r"|consultation|trial|users)\b|\bwithout (?:any )?obligation\b|\bas standard\b)",
        hit="Installation is included and takes less than a day.",
        miss="The service manager is included in the mail.",
    ),
    Rule(
        id="to-everybody",
        side="us",
        words="half off free discount save waive everyone gift bonus stocks limited offer"
        " deal price us exclusive",
        also="order book buy sign join call reply act subscribe try get claim enjoy treat switch"
        " register choose upgrade today now early every first new",
        confidence="possible",
        pattern=r"^(?:so |and |just |simply |why not )?(?:order|book|buy|sign|join|call|reply"
        r"|act"
        r"|subscribe|try|get|claim|enjoy|treat|switch|register|choose|upgrade|every|new|first"
        r"|early|two|three|one|\d+|take)\b[^.;?]{0,80}?\b(?:half(?:[ -]price| off)|\d+ ?(?:%"
        r"|percent) off|for free|free|discount"
        r"|save"
        r"|gift|bonus|while stocks last|on us|(?:spring|summer|autumn|winter"
        r"|introductory) (?:prices|offer|sale)|limited|waive|for the price of|special (?:offer"
        r"|price))\b",
        hit="Book before Friday and get the second treatment half price!",
        miss="Call me at the fair.",
    ),
    Rule(
        id="have-a-look-at-ours",
        side="us",
        words="meet discover introducing presenting brochure catalogue catalog range portfolio tell"
        " show about launch launching launches explore lookbook",
        confidence="possible",
        pattern=r"(?:\b(?:meet|discover|introducing|presenting|explore) (?:the(?! (?:crane"
        r"|driver))|our)\b|\b(?:tell"
        r"|show)"
        r" you (?:more |a (?:little|bit) |all )?(?:about )?(?:what (?:we|our)|how (?:we|our|it|the"
        r" \w+ works)|our|us\b|some of)|\b(?:(?:our|the|a) (?:full|whole|complete|new|latest"
        r"|entire|wide|broad) (?:\w+ )?|(?:attach|enclose"
        r"|browse|download|in|of|see) our (?:\w+ )?)(?:brochure|catalogu?e|range|portfolio"
        r"|lookbook|collection)\b|\b(?:we|we're|we've|have|are)"
        r" (?:just |also |now )?(?:launch(?:ed|ing)?|introduc(?:ed|ing))\b|\babout (?:what we"
        r" (?:do|make|offer)|our (?:company|firm|work|services?|products?|solutions?)))",
        hit="Meet the Aurora 300, the lightest mixer we have built.",
        miss="Meet the crane driver at the gate, please.",
    ),
    Rule(
        id="made-like-that",
        side="us",
        words="hand handmade house roof hour hours clock night single seconds minutes"
        " ground own workshop factory kitchen works woven"
        " sewn forged backed covered guarantee warranty guaranteed lifetime scratch source",
        also="by in from one under within round around and each every is are with comes"
        " all day to our"
        " our than ten five two three 0",
        confidence="possible",
        pattern=r"(?:\b(?:made|checked|sewn|cut|packed|picked|finished|tested|built|rolled|painted"
        r"|roasted) (?:\w+ ){0,2}?by hand\b|\b(?:under|from) (?:a single|one) (?:roof|house|hand"
        r"|source)"
        r"\b|\bin-house\b|\b(?:round|around) the clock\b|\bday and night\b|\b\d\d ?[/-] ?7\b"
        r"|\bnight or"
        r" day\b|\b(?:answers?|repl(?:y|ies)|responds?|on site|there) (?:\w+ ){0,2}?(?:within"
        r"|in) (?:\w+"
        r" ){0,2}?(?:seconds|minutes|hours?)\b|\bfrom (?:the )?first [^.;?!]{2,40} to"
        r" (?:the )?last\b"
        r"|\bfrom scratch in\b|\bwith an? (?:\w+[- ]){1,3}(?:guarantee|warranty)\b|\b(?:backed"
        r"|covered)"
        r" by (?:an?|our)\b|\blifetime (?:guarantee|warranty)\b|\b(?:are|is) (?:ground|woven|sewn"
        r"|forged)"
        r" in\b|\bin our own (?:house|workshop|factory|kitchen|works)\b)",
        hit="Every chair leaves the workshop with a ten-year guarantee.",
        miss="We talk within the hour.",
    ),
    Rule(
        id="so-simple",
        side="us",
        words="simply just simpler easier rest itself that's all one nothing plug",
        also="you couldn could not be happens takes does and it need one in",
        confidence="possible",
        pattern=r"(?:\byou (?:simply|just|only) (?!need to\b|have to\b|missed|told|said|asked|saw"
        r"|met|heard)[a-z]{3,} \w+|\b(?:couldn't"
        r"|could not) be (?:simpler"
        r"|easier)\b|\b(?:the rest|it all|it) (?:happens|runs|works|goes) by itself\b"
        r"|\bdoes the rest\b|\bplug (?:it )?"
        r"(?:in )?and (?:play|go|walk)\b|\bone [a-z]+(?: [a-z]+)?, (?:and )?one [a-z]+)",
        hit="You simply photograph the receipt and the rest happens by itself.",
        miss="You just missed her.",
    ),
    Rule(
        id="shown-live",
        side="us",
        words="see imagine nice cool beauty great best neat clever thing",
        also="here is never you what having part bit it that about",
        confidence="possible",
        pattern=r"(?:\bwhat you(?:'re| are)?(?: now)? (?:see|seeing|looking at)(?: here| now)? is"
        r" (?!that\b)|(?<!can )(?<!t )(?<!can't )(?<!you )(?<!i )\bimagine\b|\b(?:the"
        r"|what's(?: really)?"
        r"|what is(?: really)?)"
        r" (?:really |very )?(?:nice|cool|great|neat|clever|best|beauty|beautiful) (?:thing"
        r" about (?:it|this|them)|thing|part|bit|of it|about (?:it|this|that))?(?: is|'s)\b"
        r"|\byou can see (?:here )?(?:how (?:it|the)|every)"
        r"|\bpeople (?:really )?love\b)",
        hit="Imagine never having to chase a signature again.",
        miss="I see what you imagine.",
    ),
    Rule(
        id="slogan",
        side="us",
        words="can wonder managed regret look feel measure own taught",
        also="you your from ever to with made never us",
        confidence="possible",
        pattern=r"\b(?:(?<=[a-z] )you can (?:feel\b(?! the)|trust|rely on|count on|taste|depend on"
        r"|afford)\b"
        r"|you'll (?:wonder how|never (?:look back|want"
        r"|go back)|be amazed|feel the difference)|you (?:won't|will not) (?:regret|believe"
        r"|look back|want)|made to measure|from our own"
        r" [a-z]+|(?:years|decades) of [a-z ]{2,30} (?:has|have) taught us)\b",
        hit="Quality you can feel.",
        miss="You can feel the wind here, at sea.",
    ),
    Rule(
        id="try-it",
        side="us",
        words="try test taste keep wear drive trial",
        also="it them one us for yourself days weeks free",
        confidence="possible",
        at="opening",
        pattern=r"(?:try|test|taste|wear|drive) (?:it|them|one|us|our)\b(?: [a-z0-9]+)*? (?:for"
        r" (?:\w+ )?(?:\w+ )?(?:days|weeks|month|months|yourself"
        r"|free|nothing)|yourself|risk)\b",
        hit="Try it for thirty days, keep it only if you like it.",
        miss="Try it again.",
    ),
    Rule(
        id="on-us",
        side="us",
        words="us house",
        also="is are",
        confidence="possible",
        pattern=r"\b(?:is|are) on (?:us|the house)\b",
        hit="Your first audit is on us.",
        miss="The risk is with us.",
    ),
)
