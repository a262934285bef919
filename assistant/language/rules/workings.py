"""What our things do and are: plain sentences of a seller about what is for sale."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, after
from assistant.language.rules.rule import Rule

_FRESH = rf"(?:{ALONE}|{after('and but so basically plus also yes well because then which no')})"
# What a thing that is for sale does, and papers, people and days do not.
_DOES = (
    "absorbs adapts adjusts alerts automates backs blocks calculates captures catches charges"
    " checks cleans collects combines connects converts cools copes cuts deals detects disinfects"
    " draws dries eliminates exports features filters finds fits flags folds forecasts gives grips"
    " guides handles heats highlights imports includes insulates integrates isolates keeps lasts"
    " learns lets lifts lights links locks logs lowers maps masks matches measures meets merges"
    " mixes monitors moves offers optimises optimizes outlasts pays performs picks plugs predicts"
    " presses prevents prints processes produces protects provides pumps purifies reads recharges"
    " recognises recognizes records recovers reduces removes replaces reports resists reuses routes"
    " runs saves scales scans seals sends senses shows shuts simplifies sorts spares speeds spots"
    " spreads stacks stands stays stops stores streams suppresses survives switches syncs tells"
    " tests tracks translates treats turns updates uses vents warns washes weathers weighs"
    " withstands works yields replies answers analyses analyzes brings comes corrects covers"
    " delivers digs drains drives dims fills generates grinds guards ignores improves inspects"
    " kills labels listens maintains makes manages needs opens packs plans plays posts pulls pushes"
    " reaches reacts ranks rolls screens serves solves steers suits supports talks wakes writes"
    " addresses mows does smells ages bends breathes burns climbs closes costs doubles hides hums"
    " irons knows loads looks means mounts peels pours rotates rusts sits slides slots snaps spins"
    " starts sticks takes tilts tips unlocks walks waters weaves wears"
)
_AND_THEN = (
    r" (?:an?|the|its|every|each|all|any|both|up|down|by (?:itself|hand|a|the|\d)|itself|themselves"
    r"|for|in (?:a|any|every|under|the (?:dark|rain|cold|background|cloud|boot|wall))|with|without"
    r"|as|even|fully|overnight|automatically|[a-z]+ly|about|around|up to|less|more|half|twice|no"
    r"|two"
    r"|three|four|five|six|seven|eight|nine|ten|\d[\d,.]*|to (?:the |a |any )?\w+|on (?:one|a|any"
    r"|its|every|all)|at (?:night|any|full|the touch))\b"
)
_ARE = (
    r"(?:safe|waterproof|weatherproof|fireproof|silent|quiet|robust|rugged|sturdy|compact|durable"
    r"|light|lightweight|dishwasher|free (?:of|from)|made|built|lined|coated|sealed|insulated"
    r"|equipped|backed|covered|available (?:in|as|with|for)|compatible|suitable|designed|rated"
    r"|certified|woven|grown|roasted|brewed|hosted|encrypted|protected|monitored|cleaned|handmade"
    r"|powered|programmed|reinforced|recyclable|washable|adjustable|reversible|stackable|foldable"
    r"|organic|local|vegan|fresh|seasonal|hypoallergenic|non-slip|scratch|easy to|simple to|quick"
    r" to|ready to use|plug|automatic|wireless|smart|self-\w+|energy|low|top|first-class|unique"
    r"|popular|proven|tested|fitted with|(?:checked|tasted|inspected|tested|signed) by|picked"
    r"|packed|treated|tailored|fully \w+ed"
    r"|open[ -]source|(?:\w+ )?enough (?:for|to)|(?!avail|pay|reach|li|prob|accept|un|poss|respons"
    r"|question)[a-z]+[ai]ble|gentle|soft|tough|thin|flat|modular|scalable|secure|accurate|precise)"
)
_STAYS = (
    r"(?:stays?|folds?|lasts?|fits?|runs?|keeps?|holds?|works?|carry|carries|includes?|supports?"
    r"|adjusts?|cleans?|connects?|dr(?:y|ies)|covers?|uses?|saves?|meets?|weighs?|takes?|offers?"
    r"|makes?|opens?|closes?|comes? (?:with|in)|remains?|leaves? no|does not|don't|doesn't|never"
    r"|always|needs? (?:no|only|just)|requires? (?:no|only|just))"
)

WORKINGS = (
    Rule(
        id="it-has",
        side="us",
        words=_DOES,
        also="it they this that what ours everything version model app",
        confidence="possible",
        pattern=rf"{_FRESH}(?:it|this (?:one|model|version|unit|thing|little \w+)|that one|ours"
        r"|everything|version \d[\d.]*|the app|what (?:this|it) does is,? (?:it )?)(?: also| even|"
        r" just| then| basically| actually| simply| automatically| \w+ly| never| always)*"
        r" (?!(?:costs|takes|means|looks|starts|sits|does|stands|comes|makes|needs)\b(?!"
        r" (?:every|all|no|only|with|in (?:\w+ )?(?:sizes|colours|versions)|both|up to|care)))~(?!"
        r" (?:us|me|sense|time|a while|like|as if|as though|on (?:the|your|whether|what|how)|at"
        r" (?:\d|the)|to (?:you|me|us|the board)|up to you|from (?:you|the (?:lack|fact))|if\b|too"
        r"|i\b|together that|down to five)\b)",
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
        " charged cleaned removed folded stacked mounted upgraded connected washed controlled"
        " robust sturdy compact tough gentle cheap",
        confidence="possible",
        pattern=r"(?:\b~ (?:\w+ ){0,2}?(?:(?:is|are|'s|can (?:also |even |easily )?be)(?: also|"
        r" fully| completely| easily| very| so| really| \w+ly)* (?:made (?!up)|built|designed"
        r"|washable|recyclable|waterproof|compatible|reversible|recycled|stackable|reusable|silent"
        r"|quiet|light(?:er)?\b|quieter|faster|(?:simple|easy|safe) to|tested|composted|recharged"
        r"|customi[sz]ed|configured|expandable|modular|handmade|charged|cleaned|removed|folded"
        r"|stacked|mounted|upgraded|connected|washed|controlled)|(?:has|have|'ve) got (?:an?|its"
        r"|their|built-in|\w+ \w+s)\b)|\bit's got an? |\bit(?:'s| is) an? (?:[a-z]+ly )?(?:robust"
        r"|sturdy|compact|tough|clever|smart|beautiful|solid|great|fantastic|lovely|handy|neat) )",
        hit="It can be composted at home.",
        miss="It can be a bit late.",
    ),
    Rule(
        id="the-thing-does",
        side="us",
        words=_DOES,
        also="the a an every each this version one all support our these both nothing everything",
        confidence="possible",
        at="opening",
        pattern=r"(?:the|an?|every|each|this|version|one|support|our|everything"
        r"|nothing) (?:[a-z0-9.-]+"
        rf" ){{0,4}}?~{_AND_THEN}",
        hit="The mat stands up to forklifts and acid.",
        miss="The lorry stands at the gate.",
    ),
    Rule(
        id="the-things-are",
        side="us",
        words="the every each all both our these no most everything nothing",
        also="is are stay stays fold folds last lasts fit fits run keep keeps hold work works carry"
        " include support adjust clean connect dry cover use save meet weigh take offer make open"
        " close come remain remains leave never always need needs require requires don doesn does",
        confidence="possible",
        at="opening",
        pattern=r"(?:the(?! (?:last|next|first))|every|each|all|both|these|most|everything"
        r"|our) (?:[a-z0-9-]+ ){0,3}?(?:(?:is"
        rf"|are)(?: also| all| both| fully| completely| very| so| really| \w+ly)* {_ARE}\b|{_STAYS}"
        r" (?!on\b|at\b|here|there|with us|us\b)(?:[a-z0-9]+))",
        hit="The blades stay sharp for about eight hundred cuts.",
        miss="The pallets are in the yard.",
    ),
    Rule(
        id="the-things-do",
        side="us",
        words="the our these all both most two three",
        also="together without by for from with into through on in to itself themselves"
        " automatically at"
        " up down even as than every each any their no",
        confidence="possible",
        at="opening",
        pattern=r"(?:the|our|these|all|both|most)(?: [a-z0-9-]+){0,2}? (?!(?:takes|runs|needs"
        r"|makes|costs|holds|does|gets|goes|comes|keeps|leaves|means|looks"
        r"|has)\b)[a-z]{2,}(?:[^s']s|men|people)"
        r" (?:also |always |simply |just |even |then )?(?!are\b|were|have|had|has|is\b|was\b|and\b"
        r"|or\b|of\b"
        r"|for\b|in\b|on\b|at\b|from|with|to\b|that|which|who|we\b|you|will|would|can\b|could"
        r"|should|must"
        r"|may\b|might|went|came|left|took|got|see\b|said|said|met\b|below|above|here|there|so\b"
        r"|as\b|by\b|but"
        r"|not\b|arrive|start\b|end\b|go\b|an?\b|the\b|its\b|their|every|no\b|all\b|up\b|down\b"
        r"|out\b|two|three|four|five|six|eight|nine|ten\b|eleven|twelve|\w+teen|\w+ty\b|half|more"
        r"|less|about|around|over|under|after|before|until)(?![a-z]+(?:ed|ing|ly|s)\b)[a-z]{3,}(?:"
        r" [a-z0-9-]+){1,}",
        hit="The hive frames click together without a nail.",
        miss="The frames are on the lorry.",
    ),
)
