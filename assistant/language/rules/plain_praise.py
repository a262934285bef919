"""Praise in plain sentences: a thing and what it does, we and what we do as a rule."""

from __future__ import annotations

from assistant.language.rules.numbers import MANY
from assistant.language.rules.rule import Rule

_NOT_AS_A_RULE = (
    r"(?:are|have|had|has|will|would|can|cannot|can't|could|should|shall|may|might|must|need|want"
    r"|hope"
    r"|look|think|know|see|hear|understand|got|send|agree|meet|speak|talk|ask|expect|find|note"
    r"|regret"
    r"|appreciate|thank|apologise|apologize|wish|wait|start|begin|finish|leave|arrive|come|go|move"
    r"|count"
    r"|book|sign|confirm|reserve|suggest|propose|recommend|believe|feel|like|prefer|say|mean|try"
    r"|plan"
    r"|intend|aim|do|did|was|were|sent|met|spoke|took|made|gave|came|went|left|found|told|said"
    r"|wrote"
    r"|heard|saw|lost|began|kept|put|set|ran|paid|sold|bought|brought|built|thought|caught|held"
    r"|drew"
    r"|knew|won|felt|read|rang|call|write|let|take|get|give|stay|live|sit|stand|love|enjoy|hate"
    r"|fear"
    r"|doubt|miss|owe|accept|reject|decline|share|hereby|both|all|also|don't|didn't|won't|never"
    r"|still"
    r"|now|just|only|too|and|or|who|in|on|at|of|for|to|with|the|two|three|four|[a-z]+ed|[a-z]+ing"
    r"|[a-z]+s)"
)

PLAIN_PRAISE = (
    Rule(
        id="a-thing-does",
        side="us",
        words="the each every this a an",
        confidence="possible",
        at="opening",
        pattern=r"(?:the|each|every|this|an?)(?: [a-z0-9-]+){1,4}? (?:[a-z]{3,}[^s'u]s) (?:an?|the"
        r"|its|every|each|all|any"
        rf"|up|down|itself|without|nothing|no|searchable|{MANY})\b(?! (?:other|rest|same|first"
        rf"|last|end|second|third)\b)",
        hit="Each tyre carries a chip.",
        miss="The frames at the gate are yours.",
    ),
    Rule(
        id="better-than",
        side="us",
        words="lighter faster stronger quieter cheaper quicker thinner cleaner safer warmer"
        " cooler easier sharper"
        " brighter tougher smoother tighter greener leaner finer fresher",
        also="than and as just",
        confidence="possible",
        pattern=r"\b~ (?:than (?!(?:planned|expected|agreed|before the)\b)|and (?:\w+er"
        r"|just as)\b)|\bjust as [a-z]+ as\b",
        hit="It is sixty kilos lighter than the steel version.",
        miss="It is cheaper.",
    ),
    Rule(
        id="proof-and-free",
        side="us",
        words="proof resistant friendly grade ready certified colours colors shades sizes"
        " versions finishes flavours"
        " lengths languages formats gold silver bronze",
        also="in frost water fire child food sound weather tamper rust bullet dust shock heat acid"
        " scratch stain"
        " won win climate allergy family comes come available 0 two three four five"
        " six ten twelve twenty thirty forty",
        confidence="possible",
        pattern=rf"\b(?:(?:frost|water|fire|child|food|sound|weather|tamper|rust|bullet|dust|shock"
        rf"|heat|acid|scratch|stain|climate|allergy"
        rf"|family|skin|bee|user)-(?:proof|resistant|friendly|grade|safe|certified|tested|ready)"
        rf"|in {MANY} (?:\w+ )?(?:colours|colors|shades"
        r"|sizes|versions|finishes|flavours|lengths|languages|formats)|(?:won|win|took) (?:gold"
        r"|silver|bronze))\b",
        hit="The tiles are frost-proof and come in forty shades.",
        miss="It is ready in water.",
    ),
    Rule(
        id="our-percentage",
        side="us",
        words="percent % per",
        also="our we ours",
        confidence="possible",
        pattern=r"\b(?:our(?! (?:fee|share|price|cut|commission|margin)\b)|we"
        r"|ours)\b[^.;?!]{3,60}? (?:\d|\w+ty|\w+ty-\w+) ?\d* ?(?:percent"
        r"|per cent|%)",
        hit="Our hotline picked up ninety-four percent of calls.",
        miss="Our fee is 10 percent.",
    ),
    Rule(
        id="no-this-no-that",
        side="us",
        words="no",
        also="and or",
        confidence="possible",
        pattern=r"\bno (?:[a-z-]+ ){1,3}(?:and|or) no [a-z]+|\bno (?:[a-z-]+ ){0,2}[a-z-]+, (?:and"
        r" )?no [a-z]+",
        hit="There is no contract and no minimum term.",
        miss="There is no contract yet.",
    ),
    Rule(
        id="there-is-one",
        side="us",
        words="app map dashboard hotline portal button filter function mode chat search"
        " guarantee warranty guide"
        " library reader plugin api helpline scanner sensor alarm timer display camera"
        " memory battery",
        also="there there's comes has",
        confidence="possible",
        pattern=r"\bthere(?:'s| is| are) (?:also |even |always )?(?:an?|one|two|three"
        r"|over \w+) (?:[a-z-]+ ){0,2}?~\b",
        hit="There's a live map and a chat in the same window.",
        miss="There is no battery in the parcel.",
    ),
    Rule(
        id="we-habitually",
        side="us",
        words="build bake brew roast grow weave print cast forge develop engineer produce"
        " stock rent"
        " lease restore install plant train coach teach translate recruit place source screen vet"
        " inspect certify insure underwrite finance host secure protect encrypt archive transport"
        " recycle compost turn process guarantee combine tailor adapt customise"
        " customize specialise"
        " cover invented pioneered developed added introduced redesigned released rebuilt expanded"
        " waive bring understand employ design supply repair maintain clean deliver collect monitor"
        " create craft curate distil distill import export mill press farm breed"
        " race rebuild refurbish"
        " buy pay test check answer respond work use measure take look deal",
        also="we",
        confidence="possible",
        pattern=r"\bwe(?:'ve| have)?(?: also| only| all| always| never| still| even| just| now|"
        r" recently| pretty much| basically| \w+ly)* (?:(?:build|bake|brew|roast|grow|weave|print"
        r"|cast|forge|develop|engineer|produce|stock|rent|lease|restore|install|plant|train|coach"
        r"|teach|translate|recruit|place|source|screen|vet|inspect|certify|insure|underwrite"
        r"|finance"
        r"|host|secure|protect|encrypt|archive|transport|recycle|compost|turn (?:around|old|waste)"
        r"|process|guarantee|combine|tailor|adapt|customi[sz]e|speciali[sz]e|cover|waive|bring"
        r" (?:together|\w+ years)|employ|design|supply|repair|maintain|clean|collect|monitor|create"
        r"|craft|curate|distill?|import|mill|press|farm|breed|rebuild|refurbish|take care of"
        r"|look after|deal with|see to)\b(?! (?:it|that"
        r"|this"
        r"|them|on|up|in|the (?:other|same|first|second|last))\b)|(?:buy|pay|test|check|answer"
        r"|respond"
        r"|work|use|measure|deliver)\b[^.;?!]{0,30}\b(?:only|every|each|all|any|never|always"
        r"|nothing"
        r"|straight|directly|fairly|within|overnight|day|night|around|ourselves)\b|(?:invented"
        r"|pioneered|developed|added|introduced|redesigned|released|rebuilt|expanded)\b)",
        hit="We combine know-how with modern tools.",
        miss="We bring the crane on the 3rd.",
    ),
    Rule(
        id="we-as-a-rule",
        side="us",
        words="we",
        confidence="possible",
        at="opening",
        pattern=rf"we (?:only |always |also |all |both |still |never "
        rf"|just )*(?!{_NOT_AS_A_RULE}\b)[a-z]{{3,}}(?: (?!on the|in the \w+ of)"
        r"[a-z0-9'-]+){2,}|we only (?:take|do|make|sell|use|buy|work)\b|we have (?:our own|over"
        r"|more than)\b",
        hit="We mill every stone to the tenth of a millimetre.",
        miss="We hope for better weather.",
    ),
)
