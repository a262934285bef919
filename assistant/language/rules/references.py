"""What others have of us: who buys from us, and how they fared."""

from __future__ import annotations

from assistant.language.rules.numbers import AROUND, MANY
from assistant.language.rules.rule import Rule

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
REFERENCES = (
    Rule(
        id="they-use-us",
        side="us",
        words="use uses using used trust trusts rely relies run runs work works swear swears chosen"
        " chose choose chooses picked switched moved come comes buy buys order",
        also="us our ours",
        unless="? please sorry i can will could would ll may must should if",
        confidence="possible",
        pattern=r"(?<!to )(?<!you )\b~ (?:\w+ )?(?:on |with |by |from |over |back to "
        r"|(?:\w+ ){1,4}from )?(?:(?<!come"
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
        id="we-do-so-much",
        side="us",
        words="do handle process ship move clean service maintain manage fit train place bake serve"
        " moved trained fitted installed supplied equipped migrated placed served repaired restored"
        " refitted cleaned helped done delivered handled built look",
        also="we ve team people crew",
        unless="? you your sorry appointment meeting",
        confidence="possible",
        pattern=r"\b(?:we(?:'ve| have)?|(?:my|our) (?:team|people|crew) (?:has|have))(?: also"
        r"| already| recently| just| only| last (?:week|month"
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
        id="so-much-each-day",
        side="us",
        words="day week month year hour weekly daily annually across",
        also="each every a per daily countries ports sites cities locations towns regions",
        unless="? you your their they he she if sorry promise school hospital clinic"
        " site depot trust",
        confidence="possible",
        pattern=rf"\b(?:serves?|sees?|visits?|treats?|feeds?|operates?|manages?|looks? after"
        rf"|handles?|ships?|produces?|moves?|maintains?|bakes?|prints?|process"
        rf"|processes|cleans?|advises?|delivers?) {AROUND}{MANY}\b[^.;?!]{{0,40}} (?:(?:each|every"
        rf"|a|per) (?:day|week|month|year|hour)|across (?:\w+ )?\w+)\b",
        hit="Goodplate serves eleven thousand meals each day.",
        miss="The board meets twice a year.",
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
        id="in-good-company",
        side="us",
        words="company out reasons choose known same good love adore",
        also="be in of to us for model system machine one setup same ll will love",
        unless="? sorry attached thank thanks",
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
        id="with-us",
        side="us",
        words="with thanks at",
        also="us the our its it we",
        unless="? sorry thank if agreed call meeting",
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
    Rule(
        id="so-many-a-year",
        side="us",
        words="day week month year shift",
        also="we we've our",
        unless="? you your sorry if will meet call",
        confidence="possible",
        pattern=rf"\b(?:we|we've|our \w+)(?: also| each| all| now| already)? [a-z]+ {AROUND}{MANY}"
        rf" [^.;?!]{{0,40}}?\b"
        r"(?:a|per|every|each) (?:day|week|month|year|shift)\b",
        hit="We tune about a thousand pianos a year.",
        miss="We are away for two weeks a year.",
    ),
    Rule(
        id="our-record",
        side="us",
        words="never none single missed lost feedback reviews reactions response responses"
        " downloaded sold"
        " differently value chose chosen picked top winner recommended became acquired"
        " joined group founded",
        also="we has have had been us of for not our ours on a what by clients customers"
        " users out part the",
        unless="? sorry unfortunately you your",
        confidence="possible",
        pattern=r"(?:\bwe(?:'ve| have)? never (?:yet |once )?(?:missed|lost|let|failed|turned"
        r"|had (?:a|an|one|to))\b"
        r"|\b(?:none|not (?:a|one)(?: single)?(?: \w+)?) (?:of (?:them|our \w+) )?(?:has"
        r"|have)(?: ever)? (?:been|gone|left|come|broken"
        r"|failed|had|complained|asked)\b|\b(?:feedback|reviews|reactions?|responses?) (?:has|have"
        r"|is|are|was|were)(?: been)?(?: \w+ly| so|"
        r" very)? (?:amazing|great|excellent|fantastic|overwhelming|superb|outstanding|very good"
        r"|glowing|positive)\b|\bbeen (?:downloaded"
        r"|sold|installed|used|fitted) (?:\w+ )*(?:times|million|thousand)\b|\bwe (?:do|work|think"
        r"|see it) differently\b|\bwe do it"
        r" differently\b|\bwhat (?:our |most )?(?:clients|customers|people|users|members"
        r"|guests) (?:value|love|like|appreciate|notice"
        r"|praise)\b|\b(?:chose|chosen|picked|recommended|selected) (?:us|ours?|by)\b|\b(?:came"
        r"|come) (?:out )?(?:on )?(?:top|first)\b"
        r"|\b(?:test|category|overall) winner\b|\bwe(?:'ve| have)? (?:recently |now "
        r"|just )?(?:became|become|joined|acquired|merged)"
        r" (?:part of|the|a|with)\b|\bi founded\b)",
        hit="Of the clinics that switched none has gone back.",
        miss="None of them was in.",
    ),
    Rule(
        id="slogan",
        side="us",
        words="can wonder managed regret look feel measure own taught",
        also="you your from ever to with made never us",
        unless="? sorry attached find call reach see",
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
)
