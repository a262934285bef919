"""What stands in the way: time, money, trouble and better offers."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, after
from assistant.language.rules.rule import Rule

_COPULA = (
    "is are was were be been look looks looked seem seems seemed feel feels felt sound sounds get"
    " gets"
)
_COPULA += " getting got being s re it this that find"
_VERY = (
    "too so very really pretty quite rather bit little somewhat fairly terribly awfully much far"
    " way still"
)
_VERY += " just more simply always also already overly needlessly"


_AFTER_IS_VERY = after(f"{_COPULA} {_VERY}")
_AFTER_SUCH = after(f"{_COPULA} {_VERY} a an the bit")
_AFTER_REAL = after(
    "my our big biggest huge main real only serious major of any at same vendor non"
)

OBSTACLES = (
    Rule(
        id="too-much",
        words="too",
        pattern=r"(?<!not )(?<!n't )(?<!only )(?<!me )(?<!you )(?<!never )(?<!none )(?<!that"
        r" )(?<!not be )~ (?!and\b|but\b|if\b|when\b|for\b|in\b|on\b|at\b|as\b|because|so\b|to\b"
        r"|with\b|the\b|please|i\b|we\b|you\b|it\b|or\b|of\b|by\b|this|that|my\b|your|good to"
        r" (?!be)|happy|glad|pleased|kind|bad\b|was\b|is\b|are\b|will|would|can\b|have\b|has\b"
        r"|since|while|after|before|from|then|now|a\b|an\b|early to say)[a-z]+",
        hit="Our laboratory found it too thick.",
        miss="We like it too and will order.",
    ),
    Rule(
        id="bad",
        words="pricey costly cumbersome painful bumpy stiff rigid clumsy messy unrealistic"
        " unacceptable unreasonable unfair unreliable unsafe insecure insufficient inadequate"
        " outdated premature excessive useless pointless ridiculous unworkable overloaded"
        " overwhelmed stretched swamped understaffed overworked oversold overpriced terrible awful"
        " misleading inconsistent inappropriate unnecessary unwise absurd unusable wasteful"
        " meaningless unsatisfactory flawed unpersuasive unconvincing unhelpful unfounded"
        " troublesome worst opposed confusing flimsy shaky clunky half-baked dreadful horrible"
        " patchy unproven bureaucratic bloated",
        pattern=r"(?<!not )(?<!not very )(?<!not too )~",
        hit="You may find the menu confusing.",
        miss="That is not confusing.",
    ),
    Rule(
        id="not-so-good",
        words="expensive slow late complicated tight tricky generic vague thin weak poor wrong"
        " delicate difficult hard challenging lacking worse against burned burnt strange complex"
        " unclear dead stretched steep dear risky lengthy",
        pattern=rf"(?<!must be ){_AFTER_IS_VERY}~(?<!a hard)(?! (?:copy|copies|drive|hat|at work"
        rf"|work|than"
        r" (?:expected|before) is|enough to|to (?:say|miss)|the clock)|, (?:good|see you))",
        hit="The colleagues in Lyon find it tricky.",
        miss="The train arrived late.",
    ),
    Rule(
        id="rather-long",
        words="long short high low heavy busy broad narrow aggressive ambitious optimistic big"
        " small early bad odd few dark dry much",
        confidence="possible",
        pattern=r"\b(?:rather|a bit|a little|somewhat|awfully|terribly|far|way) (?:too )?~\b(?!"
        r" (?:more|of|later|earlier|better|for us all|to|as|so|good|better|less|the same))",
        hit="Step one looks rather long.",
        miss="It takes a bit more time.",
    ),
    Rule(
        id="hard-to",
        words="hard difficult tough impossible challenging tricky unlikely",
        also="to for that me us unlikely",
        pattern=r"(?:\b~ (?:to (?:justify|see|sell|believe|explain|defend|get|do|accept|imagine"
        r"|commit|find|meet|make|maintain|support|implement|move|convince|use|work|reach|schedule"
        r"|plan|fill|hire)|for (?:me|us)|that)\b|\bmak(?:e|es|ing) (?:\w+ ){1,4}(?:tricky"
        r"|difficult|hard|impossible)\b|\b(?:highly|very|is|seems|it's) unlikely\b)",
        hit="That will be hard to justify here.",
        miss="Our team works hard to help.",
    ),
    Rule(
        id="a-bit",
        words="bit somewhat",
        confidence="possible",
        pattern=r"\b(?:a (?:little )?bit|somewhat) (?!more|less|later|earlier|better|of\b|about"
        r"|like\b|further|closer|nice|good|happy|pleased|to\b|as\b|and\b|too\b|on\b|in\b|at\b"
        r"|for\b|over|under|from|with|when|before|after|by\b|if\b|so\b|back\b|i\b|we\b|you\b|that"
        r"|because|here|there|now|easier|faster|cheaper|quicker|longer|similar|unique|productive"
        r"|different|strongly|the\b)[a-z]+(?= ?[,.;!]|$| (?:to|for|and|but|about)\b)",
        hit="It looks a bit dated.",
        miss="Tell me a bit about the team.",
    ),
    Rule(
        id="trouble",
        words="risk risks danger threat pitfall drawback drawbacks downside downsides dealbreaker"
        " showstopper bottleneck blocker obstacle hurdle nightmare mess disaster burden headache"
        " mistake pity shame snag catch overkill quandary loophole stretch starter struggle joke",
        pattern=rf"(?:{_AFTER_SUCH}|{_AFTER_REAL}|(?<=\bnon-))~(?! (?:management|register"
        r"|assessment|manager|free|analysis|department|team|and return|price|up|of time|of rain"
        r"|was mine)\b)(?<!my mistake)",
        hit="So waiting is a bit of a headache.",
        miss="Our risk management meets on Monday.",
    ),
    Rule(
        id="problem",
        words="problem problems issue issues trouble difficulty difficulties gap gaps flaw flaws",
        pattern=r"(?:\b(?:the|my|our|one|big|main|real|only|major|serious|another|biggest|this) ~"
        r" (?:is(?! (?:solved|fixed))|i have|we have|i see|remains|here)\b|\b(?:a|big|real|serious"
        r"|major|no small) ~ (?:for (?:us|me|the|our|my)|with (?:this|that|your|the)|of)\b|\b(?:i"
        r"|we|legal|security|procurement|finance|(?:my|our) \w+)(?:'ve| still| do| would| will|"
        r" could)*(?: have| has| see| had| run into| foresee| anticipate| are having)(?: some| big"
        r"| serious| real| a few| several| an?| one)* ~ (?:with|here|about|in|getting|finding)\b"
        r"|\b(?:has|have|are|is) (?:\w+ )?~ with\b|\b(?:is|s|would be|still) (?:still )?(?:a|this"
        r"|the|some)(?: \w+)? ~ (?:of|with|for (?:us|me|the|our))|\b(?:creat|caus)(?:e|es|ed|ing)"
        r" (?:\w+ ){0,2}~|\blead(?:s|ing)? to (?:\w+ )?~|\b(?:bad|worrying|serious|more) ~)\b",
        hit="That creates a problem for the desk.",
        miss="This solves the problem.",
    ),
    Rule(
        id="gone-wrong",
        words="flopped failed fell burnt burned wrong let shock patience minds fence thoughts feet"
        " bust hassle rubbish lock locked exposed dealbreaker breaker flag point range reach"
        " league without bad terrible awful running poor",
        pattern=r"(?:\b(?:flopped|fell (?:through|flat)|hassle|rubbish|lock-in|locked in|red flag"
        r"|(?:had|have) (?:a|some) (?:bad|terrible|awful|poor) (?:experiences?|time)|running out"
        r" of|deal[ -]?breaker|sticking point)\b|\b(?:it|that|this|pilot|project|we|which|they)"
        r" failed\b|\bfingers (?:burnt|burned)\b|\b(?:gone|went|goes|go) wrong\b|\b(?:been let"
        r" down|let (?:us|me) down)\b|\b(?:a|of a|bit of a) shock\b|\b(?:losing|out of|no)"
        r" patience\b|\bin two minds\b|\bon the fence\b|\bsecond thoughts\b|\bcold feet\b|\b(?:you"
        r"|they) (?:went|go) bust\b|\b(?:us|me) exposed\b|\bout of (?:our|my) (?:range|reach"
        r"|league|price)|\b(?:can|could) do without\b)",
        hit="We got our fingers burnt last year.",
        miss="Let us know if he failed the test.",
    ),
    Rule(
        id="bad-news",
        words="news sign surprise",
        also="bad unpleasant nasty",
        pattern=r"\b(?:bad|unpleasant|nasty) ~\b",
        hit="Bad news first: the paste is in Ordu.",
        miss="Good news first.",
    ),
    Rule(
        id="difficulty-doing",
        words="difficulty trouble risk risks negative adverse",
        also="impact effect effects consequences implications impacts have has having had risk"
        " risks",
        pattern=r"\b(?:(?:have|has|having|had) (?:\w+ )?(?:difficulty|trouble) \w+ing|risks?"
        r" \w+ing|(?:negative|adverse) (?:impacts?|effects?|consequences|implications))\b",
        hit="That has a negative impact on our launch.",
        miss="The test was negative.",
    ),
    Rule(
        id="what-if",
        words="what",
        also="if",
        confidence="possible",
        pattern=rf"(?:(?:{ALONE}|(?<=\bbut )|(?<=\band )|(?<=\bso ))what if (?!we\b"
        rf"|you\b(?! (?:sell|go|stop|disappear|leave|close|raise|change|fail|can't|don't))|i told|i"
        r" (?:could|can)|our\b)\w+|\bwhat happens if\b(?! (?:you (?!get|go|are|fail|disappear"
        r"|sell|leave)|we (?:sign|order)))|(?<!\w )(?:and|but) if (?:i|we|it|they) (?:don't"
        r"|doesn't|can't|fails?)\b)",
        hit="What if the pilot fails?",
        miss="Tell me what you do if it rains.",
    ),
    Rule(
        id="on-hold",
        words="hold frozen freeze postponed shelved cancelled canceled stalled stuck burned burnt"
        " sell think",
        also="on budget budgets hiring project projects been got hard tough difficult need needs"
        " want have",
        pattern=r"\b(?:(?:put|is|are|been|being|everything|project) on hold|(?:budget|hiring"
        r"|project)s? (?:is |are |has been )?(?:frozen|freeze|shelved|cancell?ed|stalled|postponed"
        r"|stuck)|(?:been|got) (?:badly )?burn(?:ed|t)|(?:hard|tough|difficult) sell|(?:need|needs"
        r"|want|(?<!never )have)(?: some| more)?(?: time)? to think (?:about|over|it))\b",
        hit="The project has been put on hold.",
        miss="Please hold the line.",
    ),
)
