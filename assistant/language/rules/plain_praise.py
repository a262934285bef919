"""Praise in plain sentences: a thing and what it does, we and what we do as a rule."""

from __future__ import annotations

from assistant.language.rules.numbers import MANY
from assistant.language.rules.rule import Rule
from assistant.language.rules.workings import LOGISTICS, PAPERS_AND_PEOPLE

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
        unless=f"{LOGISTICS}{PAPERS_AND_PEOPLE} your we ours lawyer accountant engineer"
        f" colleague doctor"
        " mayor manager minister judge director nurses tenants",
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
        id="we-as-a-rule",
        side="us",
        words="we",
        unless=f"{LOGISTICS} you your if when once invoice order offer quote price contract"
        f" permit sample samples"
        " old answer carrier lawyer side because week today morning office nothing here"
        " she he him her my i"
        " until mail draft",
        confidence="possible",
        at="opening",
        pattern=rf"we (?:only |always |also |all |both |still |never "
        rf"|just )*(?!{_NOT_AS_A_RULE}\b)[a-z]{{3,}}(?: (?!on the|in the \w+ of)"
        r"[a-z0-9'-]+){2,}|we only (?:take|do|make|sell|use|buy|work)\b|we have (?:our own|over"
        r"|more than)\b",
        hit="We mill every stone to the tenth of a millimetre.",
        miss="We hope for better weather.",
    ),
    Rule(
        id="better-than",
        side="us",
        words="lighter faster stronger quieter cheaper quicker thinner cleaner safer warmer"
        " cooler easier sharper"
        " brighter tougher smoother tighter greener leaner finer fresher",
        also="than and as just",
        unless="? your we i sorry planned expected agreed",
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
        unless="? your we'll i sorry please",
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
        id="try-it",
        side="us",
        words="try test taste keep wear drive trial",
        also="it them one us for yourself days weeks free",
        unless="? i sorry monday tuesday wednesday thursday friday tomorrow drum again line",
        confidence="possible",
        at="opening",
        pattern=r"(?:try|test|taste|wear|drive) (?:it|them|one|us|our)\b(?: [a-z0-9]+)*? (?:for"
        r" (?:\w+ )?(?:\w+ )?(?:days|weeks|month|months|yourself"
        r"|free|nothing)|yourself|risk)\b",
        hit="Try it for thirty days, keep it only if you like it.",
        miss="Try it again.",
    ),
    Rule(
        id="our-percentage",
        side="us",
        words="percent % per",
        also="our we ours",
        unless="? your you price discount sorry salary",
        confidence="possible",
        pattern=r"\b(?:our(?! (?:fee|share|price|cut|commission|margin)\b)|we"
        r"|ours)\b[^.;?!]{3,60}? (?:\d|\w+ty|\w+ty-\w+) ?\d* ?(?:percent"
        r"|per cent|%)",
        hit="Our hotline picked up ninety-four percent of calls.",
        miss="Our fee is 10 percent.",
    ),
)
