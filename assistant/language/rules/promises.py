"""Promises: the speaker binds itself to do something for the other, or concerning them.

The group `what` begins at the main verb of the promised act.
"""

from __future__ import annotations

from assistant.language.rules.arrivals import ARRIVALS
from assistant.language.rules.attempts import ATTEMPTS
from assistant.language.rules.no_promises import NO_PROMISES
from assistant.language.rules.offers import OFFERS
from assistant.language.rules.pieces import (
    HAND_OVER,
    ME,
    WE_WILL,
    WILL,
    WORK,
)
from assistant.language.rules.rule import Rule, Table

_FIRST = (
    Rule(
        id="assume-and",
        words="assume",
        also="send close go proceed book cancel sign move take file order",
        confidence="possible",
        pattern=rf"{WE_WILL} ~ [^.;!?]{{1,80}}? and (?P<what>(?:send|close|go ahead|proceed|book"
        r"|cancel|sign|move|take|file|order))\b",
        hit="If I hear nothing I'll assume it is fine and send it.",
        miss="I'll assume that it is fine.",
    ),
)

_BEFORE_FACTS = (
    Rule(
        id="see-if",
        words="see",
        confidence="possible",
        pattern=rf"(?:(?:{WE_WILL}|\blet (?:me|us)(?: just| go)?) (?P<what>see (?:(?:if|whether"
        rf"|what) (?:i|we)\b|to it|that|about))|(?:\bi{WILL}|\blet me(?: just| go)?) (?P<that>see"
        r" (?:if|whether|what|how) (?!it goes|they|that goes|happens)))",
        hit="I'll see what our lawyers say.",
        miss="We'll see.",
    ),
    Rule(
        id="be-there",
        words="there touch contact with back office plant site place call glad down over up round"
        " along out",
        also="ll will shall going",
        pattern=rf"{WE_WILL} (?:(?P<what>be (?:there\b(?! in spirit)|(?:down|over|up|round|along)"
        r"\b(?= (?:on|at|to (?:you|see)|in (?:your|the)|with|next))|out\b(?= (?:to (?:you|see)|with"
        r" (?:you|it|them)|at (?:your|the)))|in (?:touch|contact)"
        r"|with you\b|back (?:to you|with)|at your (?:office|plant|site|place)|on the call|glad"
        r" to send)))",
        hit="I'll be there at three.",
        miss="I'll be in London.",
    ),
)

_CLEAR = (
    Rule(
        id="will",
        words="i we",
        also="ll will shall going promise commit undertake",
        pattern=rf"{WE_WILL} (?:be )?(?P<what>(?!not\b|never\b)[a-z][a-z-]+)",
        hit="I'll send you the draft by Friday.",
        miss="They'll send you the draft.",
    ),
    Rule(
        id="and-will",
        words="will ll shall",
        also="i we us our my",
        pattern=r"\b(?:and|but|then|so) (?:then |also |i )?(?:will|shall) (?:also |then"
        rf" )?(?P<what>(?:{HAND_OVER}|{WORK}|let|meet|await|tell|keep|go ahead)\b)",
        hit="I found the paper and will send it.",
        miss="I see that the plant opens and will hire.",
    ),
    Rule(
        id="will-without-subject",
        words="will going shall",
        at="opening",
        pattern=r"(?:will|shall|(?<!to )going to) (?:also |then |definitely |certainly |try (?:to"
        r"|and)"
        r" )?(?P<what>(?!you|we\b|i\b|they|he\b|she\b|it\b|the\b|this|that|there|be (?!in touch"
        r"|back (?:to|with)|there\b|with you|able|happy|glad|\w+ing\b)|is\b|was\b|has\b|not\b"
        r"|anyone|anybody|someone|somebody|everyone|everybody|[a-z]+ be\b|your"
        r"|our|any\b|need\b|a\b|an\b|see\b|have to|never"
        r"|my\b|these|those|his|her|their|all\b)[a-z]+)(?![^.;!]*\?)",
        hit="Will send it tonight.",
        miss="Will it be sent tonight?",
    ),
    Rule(
        id="let-me-and",
        words="let",
        pattern=r"~ (?:me|us) (?:go |just )?(?P<what>check|ask|look|find|talk|speak|think|see"
        r"|verify|consult|confirm|discuss)\b[^.;!?]{0,60}?\band (?:then |i'll |i will )?(?:come"
        r" back|get back|report|circle|let you know|send|tell you|revert|reply|call you)\b",
        hit="Let me check and come back to you.",
        miss="Let me check.",
    ),
    Rule(
        id="let-me-send",
        words="let",
        pattern=r"~ (?:me|us) (?:just |go ahead and |also )?(?P<what>send|forward|get (?:you|back"
        r"|that|this|it|the|a)|e-?mail|arrange|set up|come back to you|revert|prepare|draft|put"
        r" (?:you|something|a)|introduce you|write (?:you|up|it)|schedule|book|call you|follow"
        r" up)\b",
        hit="Let me send you the paper.",
        miss="Let me tell you about the paper.",
    ),
    Rule(
        id="commit-to",
        words="commit guarantee pledge",
        also="i we",
        pattern=rf"{ME}(?: can| will|'ll)? (?P<what>~ (?:to )?(?:you\b|a\b|an\b|the\b|that\b|our\b"
        r"|delivery|\d))(?<!not)",
        hit="We commit to a response within four hours.",
        miss="They commit to a response.",
    ),
    Rule(
        id="we-will-not",
        words="won not never",
        also="i we",
        pattern=rf"{ME}(?: won't| will not| will never|'ll not|'ll never| shall not|'m not going"
        r" to|'re not going to) (?P<what>share|disclose|forward|pass|charge|change|raise|send"
        r"|contact|use|tell|bother|let you|resell|publish|mention|start|invoice|distribute|touch"
        r"|bill|store|keep|give|quote|copy|call|ring|write|press|push|chase|show|put|name|forget"
        r"|leave|release|reveal|alter|delete|cancel|delay|expose|leak|swap|record|retain|interrupt"
        r"|disturb|miss|hand|do (?:that|it) again|be (?!buying|signing|paying|needing|joining"
        r"|attending|going|renewing|ordering|bidding|coming|here|there|taking|participating|moving"
        r"|proceeding|continuing|pursuing|using|making)[a-z]+ing)\b",
        hit="We won't share your data.",
        miss="We won't bid.",
    ),
    Rule(
        id="will-do",
        words="do",
        also="will",
        at="clause",
        pattern=r"(?<!that )(?P<what>will ~)\b(?! (?:no|you|we|i|it|they|the|this|that)\b)",
        hit="Sure, will do.",
        miss="That will do no harm.",
    ),
    Rule(
        id="count-on-it",
        words="leave consider word count promise commitment assurance guarantee first",
        also="know hear me us done stopped sorted fixed booked word my our i we",
        pattern=r"(?:\b(?P<what>leave) (?:it|that|this)(?: one)? (?:with|to) (?:me|us)\b"
        r"|\bconsider (?:it"
        r"|them|that|this) (?:done|stopped|sorted|fixed|booked)\b|\byou have (?:my|our) (?:word"
        r"|promise|commitment|assurance|guarantee)\b|\byou can count on (?:me|us)\b|\byou(?:'ll|"
        rf" will) be the first to (?:know|hear)\b|(?<!, ){ME} promise\b(?! to| not))",
        hit="Leave it with me.",
        miss="Leave it there.",
    ),
    Rule(
        id="on-it",
        words="on",
        also="it",
        pattern=r"^(?:i'm |we're |i am |we are )?~ it[.!]*$",
        hit="On it!",
        miss="It depends on it.",
    ),
)

PROMISES = Table(
    "promise",
    (
        *_FIRST,
        *NO_PROMISES[:-1],
        *_BEFORE_FACTS,
        NO_PROMISES[-1],
        *ATTEMPTS,
        *_CLEAR,
        *ARRIVALS,
        *OFFERS,
    ),
    many=True,
)
