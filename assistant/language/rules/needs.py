"""Requests as what the one who speaks needs, wants or would like."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, DAY
from assistant.language.rules.rule import Rule

NEEDS = (
    Rule(
        id="need-from-you",
        words="need require must",
        pattern=r"(?:\b(?:i|we)(?:'ll| will|'d| would)?(?: really| still| also| urgently| just|"
        rf" only| do| now)* (?:~|must have)|{ALONE}(?:still |also |urgently |just |only )*~)"
        rf" (?:(?:you(?! guys"
        r" have)|your|a copy|an? (?:reply|response|decision|answer|signature|confirmation|list"
        r"|quote|price|number|name|date|figure|statement|form|receipt|call|hand|favou?r|yes|no"
        r"|go-?ahead|nod|steer|word|view|signature|rough|quick|firm|final))\b"
        rf"|(?!to\b)[^.;!?]{{1,70}}? (?:from (?:you|each|all of you|both of you|every)|(?:by|at|on"
        rf"|for) (?:noon|\d+|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|end"
        rf" of|cob|eod)\b|{DAY})|by then|asap"
        r"|no later|before (?!i\b|we\b)|today|tomorrow)\b)[^.;!?]{0,60}",
        hit="I need your numbers by Friday.",
        miss="I need water.",
    ),
    Rule(
        id="need-papers",
        words="need require",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:(?:'d|'ll| would| will)(?: first| also| still)? ~ (?:the|an?|all"
        r"|some|two"
        r"|both|\d+)|(?: still| also| now)? ~ (?:the|your|written|formal|prior|(?:a|the) (?:signed"
        r"|full)))"
        r" (?:[a-z]+ ){0,2}?(?:numbers?|lists?|drawings?|plans?|cop(?:y|ies)|details|files?|dates?"
        r"|names?"
        r"|address(?:es)?|certificates?|confirmation|approval|consent|notice|po|order|contract"
        r"|invoice"
        r"|photos?|pictures?|specs?|figures|statements?|signatures?|forms?|login|answer|decision"
        r"|password|proof|evidence|documents?|receipts?|keys?)\b[^.;!?]{0,40}",
        hit="We'd need the serial numbers first.",
        miss="We need the rain.",
    ),
    Rule(
        id="need-to-know",
        words="know hear understand owe",
        pattern=r"(?:\b(?:i|we)(?: really| urgently| still| also| do)* need to (?:know|hear"
        r"|understand) (?:by|before|until|from you|(?:what|how|when|where|why|who|which|if|whether)"
        r" you)\b|\byou (?:still )?owe (?:me|us)\b)[^.;!?]{0,60}",
        hit="I need to know by Thursday what happened.",
        miss="We need to know our stock at any time.",
    ),
    Rule(
        id="want-you-to",
        words="like want need ask expect prefer urge encourage invite request love hope",
        also="you",
        pattern=r"\b(?:i|we)(?:'d| would| do| also| really|'m| just| kindly| strongly)* ~(?: for)?"
        r" you(?: guys| all| both)? to (?!know|be (?:aware|assured)|understand|see"
        r" that)[a-z]+[^.;!?]{0,60}",
        hit="I would like you to meet our plant manager.",
        miss="I asked you to tea.",
    ),
    Rule(
        id="want-somebody-to",
        words="like love prefer",
        also="i we",
        pattern=r"\b(?:i|we)(?:'d| would)(?: also| really)? ~(?: for)? (?!to\b|the\b|an?\b|some\b"
        r"|more\b|time\b|nothing\b|any\b)[a-z]+(?: [a-z]+){0,2} to [a-z]+[^.;!?]{0,60}",
        hit="We would like your lawyers to look at clause four.",
        miss="We would like to thank you.",
    ),
    Rule(
        id="would-like-to",
        words="like love want need prefer",
        also="d would",
        confidence="possible",
        pattern=r"(?<!you )(?<!you')(?<!they )(?<!they')\b(?:d|would)(?: also| really| still| very"
        r" much| rather| just| first| then)* ~ (?:very much )?to (?:see (?!you\b|how|if\b"
        r"|what)[a-z0-9]+|get (?:the|your|a|an|some|details|together|it|this|on)|receive|schedule"
        r"|set up|arrange|meet|exchange|request|invite|ask (?:you|for|that)|discuss|talk|speak"
        r"|have|propose|move it|hear (?:your|what|how|more|from (?!you\b))|know (?:more|about)"
        r"|book|visit|call)\b[^.;!?]{0,60}",
        hit="I would like to meet you in May.",
        miss="I would like to thank you.",
    ),
    Rule(
        id="would-like-a",
        words="like love want prefer",
        also="d would",
        confidence="possible",
        pattern=r"(?<!what )(?<!when )(?<!where )(?<!how )(?<!you )(?<!you')(?<!they"
        r" )(?<!they')(?<!it )(?<!who )(?<!people )(?<!customers )(?<!^)\b(?:d|would)(?: also|"
        r" really| still| rather| just| only)* ~ (?:an?|one|two|some|it|this|that|them|those|your"
        r"|the|at least|more|no|\d+)\b(?! (?:if|when)\b)[^.;!?]{0,60}",
        hit="Our lawyer would like a shorter clause.",
        miss="Would you like a coffee?",
    ),
    Rule(
        id="have-to-see",
        words="see",
        also="d ll would will",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d|'ll| would| will)(?: also| first| still)* (?:have|need) to ~"
        r" (?:the|that|it|this|a|an|some|your)\b[^.;!?]{0,60}",
        hit="I'd have to see it on paper first.",
        miss="I'd have to see.",
    ),
    Rule(
        id="interested-in",
        words="interested",
        also="d would am m are re",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d| would|'m|'re| am| are)(?: also| still| very| really)*(?:"
        r" be)?(?: very| really| most)* (?:~ in (?:what|how|hearing|seeing|getting|receiving|an?"
        r"|your|the|more)|~ to (?:see|hear|read))\b[^.;!?]{0,60}",
        hit="We would be interested in hearing what others pay.",
        miss="Are you interested in a pilot?",
    ),
    Rule(
        id="want",
        words="want wants like",
        confidence="possible",
        pattern=r"\b(?:i|we|(?:my|our) [a-z]+)(?: do| really| just| also| still| only)* ~ (?:to"
        r" (?:see (?!if|how|you\b|what)|hear (?!you\b)|get (?:the|your|a|an|some|details|it|this)"
        r"|receive|have (?:the|your|a|an|it|this)|speak|meet you)|an?|your|two|three"
        r"|\d+)\b[^.;!?]{0,60}",
        hit="I want to see a trial first.",
        miss="I want to see how it goes.",
    ),
    Rule(
        id="awaiting",
        words="await awaiting waiting",
        confidence="possible",
        pattern=r"\b(?:await(?:ing)?|waiting (?:for|on)) (?:(?:your|you)\b[^.;!?]{0,60}"
        r"|[^.;!?]{3,60}?"
        r" from (?:you|your (?:side|end|team|people|office))\b)",
        hit="We are still waiting for your signature.",
        miss="We are waiting for the train.",
    ),
    Rule(
        id="looking-for",
        words="looking",
        also="your from by input feedback comments to who for",
        confidence="possible",
        pattern=r"\b~ for (?:your (?:input|feedback|comments|thoughts|help|advice|reply|answer)"
        r"|[^.;!?]{1,40}? from you|(?:an?|the|some) [^.;!?]{1,40}? by |(?:volunteers?|someone"
        r"|somebody|anyone|a (?:volunteer|hand|pair of hands)|(?:one|two|three|four|five|\d+)"
        r" (?:people|volunteers|of you)) (?:to|who|for) )\b[^.;!?]{0,40}",
        hit="Looking for your input on clause four.",
        miss="We are looking for a second plant.",
    ),
    Rule(
        id="what-i-need-is",
        words="need want ask",
        also="what all",
        pattern=r"\b(?:what|all) (?:i|we)(?:'d| would)?(?: really| still)? ~(?: from you)? (?:is"
        r"|for is)\b[^.;!?]{0,60}",
        hit="What I need from you is a date.",
        miss="What we need costs money.",
    ),
    Rule(
        id="expect-from-you",
        words="expect expecting",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'re|'m| are| am)? ~ (?:a|an|the|your|to (?:have|get|receive|hear))"
        r" (?![^.;!?]{1,40} for you\b)[^.;!?]{1,60}?\b(?:by|before|no later than|within|from you"
        r"|this (?:week|month)|next"
        r" week|today|tomorrow)\b[^.;!?]{0,40}",
        hit="We expect a written offer by the end of the month.",
        miss="We expect the rain.",
    ),
)
