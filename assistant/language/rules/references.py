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
        id="clients-see",
        side="us",
        words="customers clients users guests members companies firms businesses schools hotels"
        " practices growers teams owners others people patients buyers everyone everybody partners",
        also="see sees save saves get gets gain gains report tell tells say says love loves like"
        " likes find finds notice notices come comes stay stays renew renews recoup earn cut cuts"
        " reduce reduces return returns recommend recommends rave use uses swear choose prefer",
        confidence="possible",
        pattern=r"\b~(?<!other people)(?: like yours| in \w+(?: \w+)?| who \w+ (?:us|it|ours?))?"
        r"(?: typically| usually| often| normally| generally| really| always| just| absolutely|"
        r" actually| on average| mostly| then| all| also)* (?:see|save|get (?!in touch|back)|gain"
        r"|report|tell us|say|love|like|find|notice|come back|stay|renew|recoup|earn|cut|reduce"
        r"|return|recommend|rave|use|swear|choose|prefer)s?\b",
        hit="Clients typically see their first results within six weeks.",
        miss="Nobody sees the queue.",
    ),
    Rule(
        id="somebody-did-better",
        side="us",
        words="saved saves saving cut cuts halved reduced lowered shortened shrank doubled tripled"
        " gained raised boosted recouped recovered slashed sped got dropped brought went came took"
        " now",
        also="a an one another two three four several both",
        confidence="possible",
        pattern=rf"\b(?:an?|one|another|two|three|four|several|both) (?:of (?:your|our|the) )?(?:"
        rf"[a-z-]+ ){{0,3}}?{_FIRMS}\b[^.;?!]{{0,50}}? {_DID_BETTER}\b",
        hit="A brewery in Cork saved eleven thousand in its first winter.",
        miss="A customer moved the appointment to ten.",
    ),
    Rule(
        id="so-much-each-day",
        side="us",
        words="day week month year hour weekly daily annually across",
        also="each every a per daily countries ports sites cities locations towns regions",
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
        confidence="possible",
        pattern=r"\b~(?: rates?| scores?| ratings?)?\b[^.;?!]{0,40}?\b(?:\d|percent|above|out of|of"
        r" over|ninety)",
        hit="Satisfaction has been above 97 percent since we began.",
        miss="Success to you all.",
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
        confidence="possible",
        pattern=r"(?:\bwe(?:'ve| have)? lost (?:only |just )?(?:one|two) (?:customer|client|member"
        r"|guest)s?\b|\bwe(?:'ve| have)? never (?:yet |once )?(?:missed|lost|let|failed|turned"
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
        id="so-many-a-year",
        side="us",
        words="day week month year shift",
        also="we we've our",
        confidence="possible",
        pattern=rf"\b(?:we|we've|our \w+)(?: also| each| all| now| already)? [a-z]+ {AROUND}{MANY}"
        rf" [^.;?!]{{0,40}}?\b"
        r"(?:a|per|every|each) (?:day|week|month|year|shift)\b",
        hit="We tune about a thousand pianos a year.",
        miss="We are away for two weeks a year.",
    ),
    Rule(
        id="we-do-so-much",
        side="us",
        words="do handle process ship move clean service maintain manage fit train place bake serve"
        " moved trained fitted installed supplied equipped migrated placed served repaired restored"
        " refitted cleaned helped done delivered handled built look",
        also="we ve team people crew",
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
        id="they-use-us",
        side="us",
        words="use uses using used trust trusts rely relies run runs work works swear swears chosen"
        " chose choose chooses picked switched moved come comes buy buys order",
        also="us our ours",
        confidence="possible",
        pattern=r"(?<!to )(?<!you )\b~ (?:\w+ )?(?:on |with |by |from |over |back to "
        r"|(?:\w+ ){1,4}from )?(?:(?<!come"
        r" )(?<!comes )us\b(?! (?:to"
        r"|know|the|a|an|some)\b)|our (?!side|website|portal|address|number|office|home|invoice"
        r"|call|meeting)|ours\b)(?<!work with us)",
        hit="Two of your neighbours already use us for their waste.",
        miss="Please use our side door.",
    ),
)
