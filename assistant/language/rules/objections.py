"""Objections and refusals: what cannot be, must not be, or is not wanted."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE
from assistant.language.rules.rule import Rule

_ADVERBS = r"(?: (?:just|also|still|really|[a-z]+ly))*"
_OURS = (
    r"\b(?:i|we|nobody|no one|legal|finance|procurement|security|purchasing|management"
    r"|(?:my|our) [a-z]+|the (?:board|council|committee|union|bank|boss|owner|auditors?))\b"
    + _ADVERBS
)
_OWN = rf"(?:{_OURS}|\b(?:that|this|it|they|he|she|which)\b{_ADVERBS})"
_NOT_REALLY = (
    r"(?: quite| even| just| yet| be| seem to| seem| look| feel| look like| sound like| feel like|"
    r" [a-z]+ly)*"
)

OBJECTIONS = (
    Rule(
        id="we-cannot",
        words="can cannot cant",
        also="t not cannot can",
        pattern=rf"(?:{_OURS} (?:can't|cannot|can not){_NOT_REALLY} (?!wait to|figure|miss|see"
        r" your|see my|hear|help but|thank|complain|remember|recall|find|tell|say (?!i\b|i'm"
        r"|that)|speak|believe (?:it|how|you)|imagine|share)[a-z]+|\b(?:i|we) (?:cannot"
        r"|can't)[.!]?$|\b(?:that|this|it|they|he|she|which) (?:can't|cannot) (?:work|wait|happen"
        r"|continue|go on|accept|agree|sign|pay|afford|be (?:right|true|good|done|it)))",
        hit="We cannot justify that price.",
        miss="We cannot find your file.",
    ),
    Rule(
        id="could-not-defend",
        words="couldn could",
        also="i we that this it",
        pattern=r"\b(?:i|we|that|this|it) (?:couldn't|could not|could never)(?: really| possibly)*"
        r" (?:defend|justify|accept|afford|agree|sign|support|recommend|promise|guarantee|commit"
        r"|live with|work|scale|rely|trust|take (?:the|that)|pay)\b",
        hit="I could not defend that to the board.",
        miss="I could not find it.",
    ),
    Rule(
        id="we-refuse",
        words="won never would wouldn will",
        also="t not never",
        pattern=rf"{_OWN}(?:'d)? (?:won't|will not|will never|would never|would not"
        rf"|wouldn't){_NOT_REALLY} (?:recommend|bid|go|do (?:that|this|it)|want|agree|accept|use"
        r"|sign|pay|buy|advise|work|hold|fit|fly|scale|help|solve|suffice|allow|let (?:us|me)"
        r"|take (?:the|that|it)|like|meet|cover|make (?:it|sense)|able (?!to (?:join|attend|make"
        r"|come|be))|willing|comfortable|interested|acceptable|appropriate|enough|happy|possible"
        r"|touch(?! your)|before|approve)\b",
        hit="My board would never sign that.",
        miss="My board would sign that.",
    ),
    Rule(
        id="not-going-to",
        words="going paying doing giving match accepting buying signing",
        also="not",
        pattern=r"\b(?:i|we)(?:'m|'re| am| are) (?:definitely |certainly |really )?not (?:going to"
        r" (?!share|send|tell|contact|let|keep|take up|bother|be\b)[a-z]+|paying|doing|giving"
        r"|accepting|buying|signing|going)\b",
        hit="I'm not paying for paper.",
        miss="I'm not keeping you.",
    ),
    Rule(
        id="do-not-want",
        words="don do didn",
        also="like love want agree think see believe need trust buy feel understand have work want",
        pattern=rf"(?:\b(?:i|we|(?:my|our) \w+|they|nobody|people){_ADVERBS} |{ALONE})(?:don't|do"
        r" not|didn't)(?: quite| even| [a-z]+ly)* (?:like|love|want (?!to (?:bother|keep|take"
        r"|interrupt|sound|rush you|push|waste))|agree\b|think (?:it|this|that|that's|we|our|my"
        r"|the|so)\b|see (?:how|why|us|much|the (?:point|value|need|benefit))|believe|need (?:it"
        r"|this|another|a|any|more|that)\b|trust|buy (?:it|that|the|your)|feel (?:good|right"
        r"|ready|comfortable|that|we)|understand why|have (?:the|any|enough|a)? ?(?:\w+ )?(?:time"
        r"|budget|money|resources?|capacity|people|staff|need|appetite|bandwidth|confidence"
        r"|mandate|room)|work (?:here|like|that way))",
        hit="I don't want to go through that again.",
        miss="I don't want to bother you.",
    ),
    Rule(
        id="does-not-work",
        words="doesn don isn aren wasn does do is are was not",
        also="work scale fit fly meet enough suffice solve interested ready acceptable feasible"
        " realistic reasonable fair worth good right viable practical sustainable cut help make"
        " add favour favor position clear address support persuade convince how nothing what",
        pattern=r"(?<!who )(?<!if )\b(?:doesn't|does not|don't|do not|isn't|is not|aren't|are not"
        rf"|wasn't|s not|re not|m not|am not|(?<!\w )not){_NOT_REALLY} (?:work for|scale|fit\b"
        r"|fly\b|meet (?:our|the|my)|enough\b|suffice|solve|interested|ready|acceptable|feasible"
        r"|realistic|reasonable|fair\b|worth|good enough|good\b|(?:that )?a (?:good|great)"
        r" (?:deal|fit|idea|time|sign|use|solution)|the right (?:time|fit|way)|going to (?:work"
        r"|happen|fly|fix)|a fit|viable|practical|sustainable|right for|cut it|help (?:us|me)"
        r"|make (?:any )?sense|add up|in favou?r|in (?:a|any) position|clear (?:how|what|why|to"
        r" me)|address|support (?:this|that|the)|persuade|convince|how we|nothing)\b",
        hit="That doesn't work for us.",
        miss="We don't work on Sundays.",
    ),
    Rule(
        id="does-not-do-what",
        words="doesn don didn does do did won",
        also="what our us enough",
        pattern=r"\b(?:doesn't|does not|don't|do not|didn't|did not|won't)(?: [a-z]+ly)* (?:do"
        r"|meet|cover|answer|reflect|match|include|give|offer|help|explain|handle|support|solve"
        r"|tell) (?:what (?:we|i)|our|us|enough|half of)\b",
        hit="It doesn't do what we need.",
        miss="They don't do Sundays.",
    ),
    Rule(
        id="not-for-us",
        words="not isn aren wasn nowhere far way hardly",
        also="us me there ready what near from agreed",
        pattern=r"(?:\b(?:not|t)(?: quite| really| exactly| yet)* (?:for (?:us|me)[.!]?$|there yet"
        r"|ready\b|our thing|what (?:we|i|you) (?:\w+ )?(?:agreed|wanted|want|need|needed|ordered"
        r"|asked|expected|said|signed))|\bnowhere near\b|\b(?:is|are|am|re|m|s) (?:a long way|far)"
        r" from\b)",
        hit="That is not what we agreed.",
        miss="This is not for him.",
    ),
    Rule(
        id="our-people-do-not",
        words="doesn does",
        also="like want trust believe feel see need work",
        pattern=r"\b(?:(?:my|our) [a-z]+|legal|finance|procurement|the (?:board|bank|boss|union)"
        r"|it|that|this|he|she)(?: just| really| still| [a-z]+ly)* (?:doesn't|does not)(?:"
        r" [a-z]+ly)* (?:like|want|trust|believe|feel (?:right|good|ready|safe)|see (?:why|how"
        r"|the)|need (?:it|this|that|another))\b",
        hit="Our bank doesn't like it.",
        miss="He doesn't know her.",
    ),
    Rule(
        id="no-thanks",
        words="no",
        also="thank thanks money budget time need room capacity appetite interest use plans point"
        " way of",
        pattern=r"(?:~(?<!\w no),? (?:thank you|thanks)\b|\b(?:ve|have|has|is|there's|see|got|with"
        r"|of) ~ (?:money|budget|time|need|room|capacity|appetite|interest|use|plans|point)\b|\bno"
        r" way (?:we|i|that|of)\b)",
        hit="We have no need for this.",
        miss="No time like the present.",
    ),
    Rule(
        id="we-never",
        words="never",
        also="we i",
        pattern=r"\b(?:i|we) ~ (?:do|agree|accept|sign|pay|share|allow|give|asked for|agreed"
        r"|ordered)\b",
        hit="We never do that.",
        miss="We never met.",
    ),
)
