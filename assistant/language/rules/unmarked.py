"""Questions without a question mark."""

from __future__ import annotations

from assistant.language.rules.pieces import HAND_OVER, SUBJECT, WORK
from assistant.language.rules.rule import Rule

_DETERMINER = (
    r"(?:the|your|our|my|their|his|her|this|that|these|those|any|anyone|anybody|someone|somebody"
    r"|everyone|everybody|all|both)"
)
# What comes after what is asked about: "did the parcel [arrive]".
_DOES = (
    rf"(?:{HAND_OVER}|{WORK}|go|arrive|happen|pass|fail|clear|have|be|need|know|want|think|cover"
    r"|apply|mean|match|sound|suit|fit|open|close|start|stop|allow|expect|agree|like|understand"
    r"|still|also|ever|even|really|count|cost|last|matter|exist|require|use|accept|mind|charge"
    r"|feel|say|see|charge|fall|end|begin|stand|sit|lie|run out|turn|grow|depend|contain)"
)
_HAPPENED = (
    r"(?:been|come|gone|got|had|heard|seen|arrived|left|sent|signed|replied|answered|started"
    r"|finished|paid|found|done|made|said|called|changed|moved|met|taken|given|shown|told|written"
    r"|begun|spoken|decided|confirmed|approved|agreed|ended|closed|opened|shipped|landed)"
)
_STATE = (
    r"(?:still|ok|okay|alright|open|closed|available|free|ready|confirmed|done|on|off|due|correct"
    r"|right|possible|in|out|included|there|here|necessary|required|enough|final|fine|good|sorted"
    r"|up|down|back|over|safe|likely|aware|also|true|new|for|about|to|with|at|from"
    r"|\w+(?<!follow)ing"
    r"|\w+ed|yours?|mine|ours|paid|done|sent|made|met|held|kept|built|sold|taken|given|gone|booked)"
)

UNMARKED_QUESTIONS = (
    Rule(
        id="only-a-question-word",
        words="what which how when why where who",
        form="open",
        confidence="possible",
        pattern=r"^(?:(?:and|so|but|ok|okay|hi|hello|thanks)[,.]? ){0,2}(?:(?:at |by |since |until"
        r" )?"
        r"what time|which (?:one|day|room|floor|site|version|of them)|how (?:much|many|come|long"
        r"|often|far|soon)(?: of (?:them|it))?|since when|by when|until when|for how long|what for"
        r"|what else|who else|where to|why so)[.! ]*$",
        hit="and what time",
        miss="What time it was.",
    ),
    Rule(
        id="how-come",
        words="how",
        also="come",
        form="open",
        at="opening",
        pattern=r"~ come [^?]{3,200}",
        hit="how come the gate was open",
        miss="How they come and go.",
    ),
    Rule(
        id="what-does-the",
        words="what who whom whose where when why how which",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"~(?: (?!you\b|we\b|i\b|it\b|they\b|he\b|she\b|the\b|an?\b|your|my\b|our\b|is\b"
        r"|are\b|was\b|were\b|to\b)\w+){0,3}? ?\b(?:do|does|did|can|could|would|will|should)"
        rf" (?:{_DETERMINER}|an?|people|things|\d\S*)\b [^?]{{2,200}}",
        hit="how did the inspection go",
        miss="What the inspection did is on page two.",
    ),
    Rule(
        id="who-has",
        words="who",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"~(?:'s got| (?:has|have|owns|runs|handles|knows|signs|deals|pays|made|wrote|sent"
        r"|took"
        r"|called|told|looks)) (?:the|my|our|your|this|that|these|those|it\b|about|with|for|after"
        r"|off"
        r"|you|us|them)[^?]{0,100}",
        hit="who has the spare remote",
        miss="Who dares wins.",
    ),
    Rule(
        id="which-is",
        words="which whose",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"~ (?:of (?:the|these|those|them|your|our)(?: [a-z]+){0,2}|ones?|(?!is\b|are\b"
        r"|was\b"
        r"|were\b|will|would|has\b|have\b|had\b|i\b|we\b|you\b|he\b|she\b|it\b|they\b|the\b"
        r"|means|makes|can\b|could|in\b|by\b|also|then|may\b|might|should|must|of\b|for\b"
        r"|\w+ly\b)[a-z]+) (?:is|are|was|were|do|does|did|will|should|can|has|have)\b [^?]{1,100}",
        hit="which of these drafts is final",
        miss="Which of course is fine.",
    ),
    Rule(
        id="has-it-happened",
        words="has have",
        form="closed",
        confidence="possible",
        at="opening",
        pattern=rf"~ (?:{_DETERMINER}(?: [a-z0-9'-]+){{0,4}}?|(?<=has )(?!an?\b|to\b|no\b|been\b"
        rf"|had\b"
        r"|not\b|it\b|them\b|him\b|her\b|already|also|never|always|just|since|only|ever|now|yet"
        rf"|so\b|\w+ly\b|\w+ed\b)[a-z]+) (?:already |ever |ever yet |now"
        rf" )?{_HAPPENED}\b[^?]{{0,100}}",
        hit="has the parcel arrived",
        miss="Has already been signed.",
    ),
    Rule(
        id="does-it-happen",
        words="did does can could would will do",
        form="closed",
        confidence="possible",
        at="opening",
        pattern=rf"(?!did the (?:\w+ )?(?:count|check|review|test|visit|walk|report|work|call"
        rf"|order|copy|draft|talk)\b)(?:(?:did|does|can|could|would|will) (?:{_DETERMINER}"
        rf"|\d[\w:.]*)|do"
        rf" (?:the"
        r"|your|our|these|those|their)(?= (?:\w+ )?[a-z]+s )|(?:does|did|will)(?= (?:mon|tues"
        r"|wednes"
        r"|thurs|fri|satur|sun)day| tomorrow| noon)) ?(?:[a-z0-9'.:-]+ ){0,4}?"
        rf"{_DOES}\b[^?]{{0,120}}",
        hit="can the forklift take two tonnes or not",
        miss="Does the job well.",
    ),
    Rule(
        id="does-somebody",
        words="did does will",
        form="closed",
        confidence="possible",
        at="opening",
        pattern=rf"(?:(?:did|does) (?!not\b|it\b|work|well|so\b|some|my\b|an?\b|the\b|no\b|this"
        rf"|that"
        rf"|\w+ly\b|\w+ing\b)[a-z]{{2,}} {_DOES}\b|will (?!not\b|also|then|only|soon|still|now"
        rf"|again"
        r"|always|never|of\b|have|be\b|\w+ly\b)[a-z]{2,} (?:be|have|come|join|attend|need)\b)"
        r"[^?]{0,120}",
        hit="did Ann call",
        miss="Will also be there.",
    ),
    Rule(
        id="is-it-so",
        words="is are was were",
        form="closed",
        confidence="possible",
        at="opening",
        pattern=rf"~ (?:{_DETERMINER}|it|everything)(?: [a-z0-9'.:-]+){{0,5}}?"
        rf" {_STATE}\b[^?.]{{0,80}}$",
        hit="is the 14:00 slot still free",
        miss="Is the best option available.",
    ),
    Rule(
        id="is-somebody",
        words="is",
        form="closed",
        confidence="possible",
        at="opening",
        pattern=r"~ (?!the\b|your|our|my\b|this|that|there|it\b|what|how|why|who|where|also|now"
        r"|still|not"
        r"|being|already|only|just|very|too|so\b|always|never|at\b|on\b|in\b|by\b|for\b|of\b|to\b"
        r"|as\b"
        r"|from|with|an?\b|all\b|no\b|up\b|out\b|over|about|\w+ly\b|\w+ing\b|\w+ed\b)[a-z]{2,}"
        r" (?:still (?:\w+ing|on|in|off|the|with|at)|coming|going|joining|ready|available|free"
        r"|back|ok"
        r"|okay|around|aware|able|in (?:today|tomorrow|on|the)|off|on (?:leave|holiday|site))\b"
        r"[^?.]{0,80}$",
        hit="is Priya still handling the visas",
        miss="Is still handling the visas",
    ),
    Rule(
        id="anything-yet",
        words="any anything anyone anybody",
        also="yet so",
        form="open",
        confidence="possible",
        pattern=r"^(?:and |so |hi, |hello, )?~ [^?]{2,60} (?:yet|so far)[. ]*$",
        hit="anything from the insurers yet",
        miss="Anything goes, yet not here.",
    ),
    Rule(
        id="tag-unmarked",
        words="right correct isn aren don didn won haven doesn wasn weren hasn is do have does",
        form="closed",
        confidence="possible",
        pattern=r"^[^?]{5,200}, ?(?:right|correct|(?:isn't|is|wasn't|doesn't|does|won't|hasn't) it"
        r"|(?:aren't|don't|didn't|won't|haven't|weren't|do|have) you|(?:didn't|don't|aren't|are"
        r"|do) they|(?:aren't|don't|can't|shouldn't|haven't) we|(?:isn't|doesn't|hasn't) (?:he|she"
        r"|there))"
        r" ?$",
        hit="the nine o'clock is confirmed, right",
        miss="Turn left, not right",
    ),
    Rule(
        id="what-unmarked",
        words="what who whom whose where when why how which",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"(?!what's [a-z ]+ is |what [a-z]+s (?:is|was) )~(?:'s|'re|'d)?(?: (?!you\b|we\b"
        r"|i\b|it\b|they\b|he\b|she\b)\w+){0,3}?"
        rf" ?\b(?:do|does|did|are|is|was|were|can|could|would|will|should|have|has) (?:{SUBJECT}"
        r"|your|this|that|these|those)\b.{0,200}",
        hit="how many lines do you run",
        miss="What we do is simple.",
    ),
    Rule(
        id="what-is-unmarked",
        words="what where who how when",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"(?:~|how [a-z]+)(?:'s| is| are|(?<!what)(?<!who) (?:does|do|will|can)) (?:the"
        r"|your|that|this|those) (?!.*\b(?:is|are|was|were|that)\b)[^?]{1,60}$",
        hit="what's the plan",
        miss="What is the matter is simple.",
    ),
    Rule(
        id="yes-or-no-unmarked",
        words="do does did are is am was were have has can could would will should",
        form="closed",
        confidence="possible",
        at="opening",
        pattern=r"(?:(?:do|does|did|have|has|are|were|could|would|can|will) (?:you|we|they|he|she"
        r"|anyone|anybody|someone)|(?:is|was) (?:there|he|she|it|your)|are there|do i|am i|has"
        r" (?:it|this|that|he|she)|have (?:i|we|they)|(?:can|could|did) (?:i|we|it|this|that|he"
        r"|she|they)|should (?:i|we)|would (?:it|that"
        r"|this)|will it"
        r"|does it|did it|does (?:that|this|the|your))\b.{2,200}",
        hit="do you have a budget for this",
        miss="Do it your way.",
    ),
)
