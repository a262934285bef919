"""What our things do and spare: the family of features, and offers made to everybody."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, after
from assistant.language.rules.rule import Rule

_FRESH = rf"(?:{ALONE}|{after('and but so basically plus also yes well because then which no')})"
_LOGISTICS = (
    "? attached enclosed page pages monday tuesday wednesday thursday friday saturday"
    " sunday tomorrow"
    " tonight yesterday sorry thank thanks afraid unfortunately minutes agenda meeting"
    " appointment delayed delay late january february march april june july august"
    " september october"
    " november december"
)
# What a thing that is for sale does, and papers, people and days do not.
_DOES = (
    "absorbs adapts adjusts alerts automates backs blocks calculates captures catches"
    " charges checks"
    " cleans collects combines connects converts cools copes cuts deals detects disinfects"
    " draws dries eliminates exports features filters finds fits flags folds forecasts"
    " gives grips guides handles heats highlights imports includes insulates integrates isolates"
    " keeps lasts learns lets lifts lights links locks logs lowers maps masks matches"
    " measures meets"
    " merges mixes monitors moves offers optimises optimizes outlasts pays performs picks plugs"
    " predicts presses prevents prints processes produces protects provides pumps purifies reads"
    " recharges recognises recognizes records recovers reduces removes replaces reports resists"
    " reuses"
    " routes runs saves scales scans seals sends senses shows shuts simplifies sorts spares"
    " speeds spots spreads stacks stands stays stops stores streams suppresses survives"
    " switches syncs"
    " tells tests tracks translates treats turns updates uses vents warns washes weathers weighs"
    " withstands works yields replies answers analyses analyzes brings comes corrects"
    " covers delivers"
    " digs drains drives dims fills generates grinds guards ignores improves"
    " inspects kills labels"
    " listens maintains makes manages needs opens packs plans plays posts pulls pushes"
    " reaches reacts ranks rolls screens serves solves steers suits supports talks wakes writes"
)
_SERVICE = (
    r"(?:installation|training|delivery|support|onboarding|set-?up|service|servicing|maintenance"
    r"|updates|upgrades|shipping|assembly|returns|insurance|warranty|calibration|migration|parts"
    r"|repairs|collection|disposal|consultation|trial)"
)

BENEFITS = (
    Rule(
        id="it-has",
        side="us",
        words=_DOES,
        also="it they this what ours everything version model app",
        unless=_LOGISTICS,
        confidence="possible",
        pattern=rf"{_FRESH}(?:it|this (?:one|model|version|unit|thing|little \w+)|that one|ours"
        rf"|everything"
        r"|version \d[\d.]*|the app|what (?:this|it) does is,? (?:it )?)(?: also| even| just|"
        r" then| basically| actually| simply| automatically| \w+ly| never| always)* ~(?! (?:us|me"
        r"|sense|time|a while|like|as if|as though|on (?:the|your|whether|what|how)|at (?:\d|the)"
        r"|to (?:you|me|us|the board)|up to you|from (?:you|the (?:lack|fact))|if\b"
        r"|too|i\b|together that)\b)",
        hit="It filters down to half a micron and cleans itself overnight.",
        miss="It works if the scaffold is up.",
    ),
    Rule(
        id="it-is-made",
        side="us",
        words="it they every all ours both",
        also="made built designed washable recyclable waterproof compatible reversible recycled"
        " stackable reusable silent quiet light lighter quieter faster simple easy tested safe"
        " composted recharged customised customized configured got expandable modular handmade"
        " charged cleaned removed folded stacked mounted upgraded connected washed controlled",
        unless=f"{_LOGISTICS} not",
        confidence="possible",
        pattern=r"\b~ (?:\w+ ){0,2}?(?:(?:is|are|'s|can (?:also |even |easily )?be)(?: also| fully|"
        r" completely| easily| very| so| really| \w+ly)* (?:made (?!up)|built|designed|washable"
        r"|recyclable|waterproof|compatible|reversible|recycled|stackable|reusable|silent|quiet"
        r"|light(?:er)?\b|quieter|faster|(?:simple|easy|safe) to|tested|composted|recharged"
        r"|customi[sz]ed|configured|expandable|modular|handmade|charged|cleaned|removed|folded"
        r"|stacked|mounted|upgraded|connected|washed|controlled)|(?:'s|has|have|'ve) got (?:an?"
        r"|its|their|built-in|\w+ \w+s)\b)|\bit's got an? ",
        hit="It can be composted at home.",
        miss="It can be a bit late.",
    ),
    Rule(
        id="the-thing-does",
        side="us",
        words="absorbs adapts adjusts alerts automates calculates captures cleans converts copes"
        " detects disinfects draws eliminates exports filters flags folds forecasts grips heats"
        " insulates integrates lasts learns lifts logs measures monitors optimises"
        " optimizes outlasts"
        " predicts prevents protects purifies recharges recognises recognizes records"
        " reduces replaces"
        " resists routes saves scans seals senses simplifies sorts spots stacks suppresses survives"
        " switches syncs tracks translates updates warns weighs withstands stands"
        " answers brings"
        " covers includes delivers offers supports reads keeps cuts stores combines connects plugs"
        " matches handles removes processes turns",
        unless=f"{_LOGISTICS} your i he she board committee we",
        confidence="possible",
        at="opening",
        pattern=r"(?:the|every|each|this|version|a single|one|all|support) (?:[a-z0-9.-]+"
        r" ){0,4}?~ (?!(?:to|off|out|in|at) (?:the|you|me|us)\b|on\b|from \w+ (?:to|until)|us\b"
        r"|me\b|(?:is|are|was"
        r"|were|has|have|had|ends?|of|for|will|can|could|should|must|and (?:the|our)|if)\b)",
        hit="The mat stands up to forklifts and acid.",
        miss="The lorry stands in the yard on Monday.",
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
        unless="? your tomorrow monday tuesday wednesday thursday friday call sorry meet talk speak"
        " i you",
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
        id="all-included",
        side="us",
        words="included free guaranteed unlimited complimentary standard",
        also="installation training delivery support onboarding setup set service servicing"
        " maintenance updates upgrades shipping assembly returns insurance warranty calibration"
        " migration parts repairs collection disposal consultation trial obligation users",
        unless="? sorry not if",
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
        id="spares-you",
        side="us",
        words="you your goodbye forget without no",
        also="never longer worry without have need save forget goodbye more can always"
        " finally ever",
        unless="? sorry thank thanks attached please if find reach contact call tell monday tuesday"
        " wednesday thursday friday tomorrow said told mentioned wrote",
        confidence="possible",
        pattern=r"(?:\byou(?:'ll| will)?(?: also| then| simply| just)* (?:never|no longer) (?:ever"
        r" )?(?:have to|need|worry|pay|think|lose|miss|run|wait|touch)\b|\b(?:so|and|with \w+) you"
        r" (?:always|never|no longer|only (?:pay|need|have))\b|\byou (?:only|just) (?:pay|need)\b"
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
        id="to-everybody",
        side="us",
        words="half off free discount save gift bonus stocks limited offer deal price us exclusive",
        also="order book buy sign join call reply act subscribe try get claim enjoy treat switch"
        " register choose upgrade today now early every first new",
        unless="? i agreed thank thanks sorry as",
        confidence="possible",
        pattern=r"^(?:so |and |just |simply |why not )?(?:order|book|buy|sign up|join|call|reply"
        r"|act"
        r"|subscribe|try|get|claim|enjoy|treat|switch|register|choose|upgrade|every|new|first"
        r"|early)\b"
        r"[^.;?]{0,80}?\b(?:half(?:[ -]price| off)|\d+ ?(?:%|percent) off|for free|free|discount"
        r"|save"
        r"|gift|bonus|while stocks last|on us|limited|for the price of|special (?:offer|price))\b",
        hit="Book before Friday and get the second treatment half price!",
        miss="Call me at the fair.",
    ),
    Rule(
        id="have-a-look-at-ours",
        side="us",
        words="meet discover introducing presenting brochure catalogue catalog range portfolio tell"
        " show about launch launching launches explore lookbook",
        unless="? post sorry thank thanks monday tuesday wednesday thursday friday tomorrow",
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
        id="we-do-so-much",
        side="us",
        words="do handle process ship move clean service maintain manage fit train place bake serve"
        " moved trained fitted installed supplied equipped migrated placed served repaired restored"
        " refitted cleaned helped done delivered handled built look",
        also="we ve",
        unless="? you your sorry appointment meeting",
        confidence="possible",
        pattern=r"\bwe(?:'ve| have)?(?: also| already| recently| just| only| last (?:week|month"
        r"|year))*"
        r" (?:(?:do|handle|process|ship|move|clean|service|maintain|manage|fit|train|place|bake"
        r"|serve"
        r"|look after|make) (?:(?:about|around|over|more than|some|roughly|well over|up to) )?(?:\d"
        r"[\d,.]*|\w+ (?:hundred|thousand|dozen|million)|twenty|thirty|forty|fifty|sixty|eighty"
        r"|hundreds|thousands|dozens)\b|(?:moved|trained|fitted|installed|supplied|equipped"
        r"|migrated"
        r"|placed|served|repaired|restored|refitted|cleaned|helped|delivered|handled|built|done)"
        r" (?:for )?(?:(?:over|more than|about|some|nearly|almost) )?(?:an?|one|two|three|four"
        r"|five|"
        r"six|several|many|dozens|hundreds|thousands|\d[\d,.]*|\w+ hundred)\b)",
        hit="We do about four hundred boilers a year.",
        miss="We do that on Mondays.",
    ),
    Rule(
        id="rates",
        side="us",
        words="satisfaction uptime retention renewal success accuracy availability yield rating",
        also="percent % above out rate rates score 0",
        unless="? your you",
        confidence="possible",
        pattern=r"\b~(?: rates?| scores?| ratings?)?\b[^.;?!]{0,40}?\b(?:\d|percent|above|out of|of"
        r" over|ninety)",
        hit="Satisfaction has been above 97 percent since we began.",
        miss="Success to you all.",
    ),
    Rule(
        id="firms-like-yours",
        side="us",
        words="yours size",
        also="like your of",
        unless="?",
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
        id="our-people-can",
        side="us",
        words="consultants trainers drivers engineers technicians cooks chefs designers advisers"
        " advisors lawyers interpreters carpenters people staff team lads crew translators nurses"
        " teachers guides",
        also="our",
        unless="? you your tomorrow today sorry monday tuesday wednesday thursday friday",
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
