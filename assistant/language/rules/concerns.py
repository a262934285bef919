"""Concerns: worry, doubt, objection or refusal about the matter discussed."""

from __future__ import annotations

from assistant.language.rules.aversion import AVERSION
from assistant.language.rules.comparisons import COMPARISONS
from assistant.language.rules.dismay import DISMAY, DOUBT_ASKED
from assistant.language.rules.doubts import DOUBTS
from assistant.language.rules.misgivings import ASKED_IN_DOUBT, MISGIVINGS
from assistant.language.rules.negatives import ASKED, IN_DISBELIEF, NEGATIVES
from assistant.language.rules.objections import OBJECTIONS
from assistant.language.rules.obstacles import OBSTACLES
from assistant.language.rules.pieces import ALONE
from assistant.language.rules.reluctance import RELUCTANCE
from assistant.language.rules.rule import Rule, Table
from assistant.language.rules.unease import UNEASE

_NONE = (
    Rule(
        id="only-if",
        words="unclear worried concerned unsure problem problems issue issues risk risky too"
        " difficult hesitant uncomfortable trouble concerns questions wrong worry",
        also="if",
        confidence="none",
        pattern=r"(?<!what )(?<!know )(?<!sure )\bif (?:anything|something|you|any|there|it|that"
        r"|this|they|he|she)\b[^,.;]{0,40}?~(?: \w+)?",
        hit="Call me if anything is unclear.",
        miss="The price is unclear.",
    ),
    Rule(
        id="no-worry",
        words="worried worry worries concern concerns concerned problem problems doubt question"
        " afraid issue issues risk",
        confidence="none",
        pattern=r"(?:\b(?:don't|do not|not|no need to|never|nothing to)(?: too| really| that| very"
        r"| overly| particularly| so| a)* ~(?: about| to)?|\b(?:no|zero|any|fewer) (?:\w+"
        r" ){0,2}~\b|\bwithout (?:an? )?~|\b(?:understand|understood|share|address(?:ed|es|ing)?"
        r"|hear|appreciate|resolve[ds]?|answer|solve[ds]?|fix(?:ed|es)?) (?:\w+ ){0,2}~|\b(?:as"
        r" far as|so far as|where) [^.;,]{1,40} (?:is|are|was) ~)",
        hit="Don't worry about the date.",
        miss="I worry about the date.",
    ),
    Rule(
        id="asked",
        words="what who how which where when is are was were do does did has have had can will"
        " would that",
        also="?",
        confidence="none",
        pattern=r"^(?:(?:and|but|so|or|then|well|okay|oh),? )*(?:what(?! if\b| happens\b)|who(?!"
        r" would| will)|how(?! hard)|which|where|when|is|are|was|were|do|does|did|has|have|had|can"
        r"|will|would|that (?:a|going to be a))\b[^?]*\?",
        hit="Was it the price that was too high?",
        miss="Isn't that too high?",
    ),
    Rule(
        id="their-worry",
        words="worried worry worries concern concerns problem problems issue risk afraid bothers"
        " bother hurt hurts scared nervous",
        also="what who whether",
        confidence="none",
        pattern=r"\b(?:what|who|whether)(?:'s| is| are| would| might| could| does| do)? (?:he|she"
        r"|they|you|your|her|his|most|the)\b[^?.;]{0,40}?~\b",
        hit="Tell me what he is most worried about.",
        miss="What worries us is the noise.",
    ),
    Rule(
        id="not-so-bad",
        words="expensive slow late complicated tight tricky thin weak poor wrong difficult hard"
        " challenging complex impossible burden risk mistake disaster steep risky pricey costly"
        " cumbersome painful confusing bad strange",
        confidence="none",
        pattern=r"\b(?:not that|not|isn't|aren't|wasn't|weren't|hardly|never)(?: (?:very|so|too"
        r"|really|all that|quite|a|an|as|at all|big|be|particularly|super|necessarily))* ~\b",
        hit="It is not very hard.",
        miss="Isn't that too hard?",
    ),
    Rule(
        id="own-fault",
        words="mistake fault error clumsiness wrong puzzled",
        confidence="none",
        pattern=r"\b(?:(?:my|our) (?:own )?~|~ of me|right to be ~)\b",
        hit="It is my mistake.",
        miss="That is a mistake.",
    ),
    Rule(
        id="not-ours",
        words="unfortunately afraid sorry",
        confidence="none",
        pattern=r"(?:\bsorry (?:for|to hear|about|that i)\b|\bafraid of (?:dogs|heights|flying)\b"
        r"|\bunfortunately[.!]?$)",
        hit="Sorry for the delay.",
        miss="I am afraid the delay costs us.",
    ),
    Rule(
        id="not-that-we",
        words="doubt mistrust dislike",
        also="not",
        confidence="none",
        pattern=r"\b(?:it is|it's) not that (?:i|we) ~",
        hit="It is not that we doubt you.",
        miss="It is not what we doubt.",
    ),
)

_WORRIES = (
    Rule(
        id="worried",
        words="worried worry worries worrying worrisome concerned nervous anxious uneasy"
        " uncomfortable scared alarmed alarming troubled troubling puzzled baffled confused",
        pattern=r"~(?! (?:person|parties|party|the (?:use|recent)|your (?:recent|mail)|with the"
        r"|individuals)\b)(?: (?:about|that|with|by|at|if)\b)?",
        hit="My boss is worried about lock-in.",
        miss="The letter to the concerned parties is ready.",
    ),
    Rule(
        id="concern",
        words="concern concerns worry worries reservation reservations misgivings objection"
        " objections pushback hesitation hesitations qualms",
        pattern=r"\b(?:my|our|main|big|biggest|only|one|a|some|certain|major|serious|real|have|has"
        r"|had|the|is|raise[ds]?|are|get|got|several|many|other|two|few|lot of|key|primary) ~(?!"
        r" (?:you|free))",
        hit="Our main concern is the roll-out.",
        miss="It does not concern them.",
    ),
    Rule(
        id="not-sure",
        words="sure certain convinced confident clear persuaded comfortable happy thrilled keen"
        " satisfied optimistic impressed enthusiastic fond fan",
        pattern=r"\b(?:not|t|never|hardly|don't feel)(?: been| be| quite| really| entirely|"
        r" completely| totally| fully| so| too| at all| all that| yet| just| very| 100%| a(?: big|"
        r" huge)?)* ~(?! (?:if (?:you|this helps|anyone)|who|when|where|which|what's|enough"
        r" whether you|i follow|to (?:me|be))\b)(?! \w+ is around)",
        hit="I am not convinced that it will hold.",
        miss="I am convinced that it will hold.",
    ),
    Rule(
        id="unsure",
        words="unsure uncertain hesitant reluctant skeptical sceptical doubtful wary dubious"
        " hesitate unconvinced unhappy dissatisfied disappointed disappointing frustrated"
        " frustrating unclear cautious leery annoyed annoying fed upset allergic",
        pattern=r"(?<!not )(?<!don't )(?<!be )~(?! (?:by|from|into|gluten|dust|cats)\b)",
        hit="We are hesitant to move the data.",
        miss="Do not hesitate to call.",
    ),
    Rule(
        id="doubt",
        words="doubt doubts fear fears dread struggle struggling suspect afraid",
        pattern=r"\b(?:i|we|have|having|some|serious|my|our|i'm|we're|am|are|really|still|do|team"
        r"|boss)(?: really| also| still| just| a bit| my)* ~(?! (?:you will|you'll like|not)\b)",
        hit="We doubt that it will be ready.",
        miss="Fear of heights is common.",
    ),
    Rule(
        id="unfortunately",
        words="unfortunately sadly regrettably alas frankly blunt",
        pattern=rf"(?:~(?<!frankly)(?<!blunt),?(?! for them)|{ALONE}(?:but |and )?(?:quite |to be"
        r" )?(?:quite )?(?:frankly|blunt|frank),)",
        hit="Unfortunately we cannot sign in May.",
        miss="Fortunately we can sign in May.",
    ),
    Rule(
        id="dont-know-whether",
        words="know see understand tell",
        also="i we",
        pattern=r"\b(?:i|we) (?:really |just |still |honestly )*(?:don't|do not|can't|cannot|fail"
        r" to) ~ (?:yet )?(?:(?:if|whether) (?:we|this|it|i|there|our|(?!they|you|he\b"
        r"|she\b)[a-z]+ (?:can|will|would))\b|how we\b)",
        hit="I don't know if we can get the data.",
        miss="I don't know him.",
    ),
    Rule(
        id="bothers-us",
        words="bothers worries troubles concerns scares bugs bother worry trouble concern scare"
        " awake annoys kills hurts eats cripples",
        pattern=r"\b(?:~ (?:me|us|my \w+|our \w+|them)\b|keeps? (?:me|us) (?:awake|up at night))",
        hit="The date worries us.",
        miss="It concerns the plant.",
    ),
)

CONCERNS = Table(
    "concern",
    (
        *ASKED_IN_DOUBT,
        *DOUBT_ASKED,
        *IN_DISBELIEF,
        *_NONE,
        *_WORRIES,
        *OBSTACLES,
        *COMPARISONS,
        *OBJECTIONS,
        *DOUBTS,
        *UNEASE,
        *MISGIVINGS,
        *RELUCTANCE,
        *ASKED,
        *DISMAY,
        *AVERSION,
        *NEGATIVES,
    ),
)
