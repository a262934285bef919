"""What stands in the way: time, money, trouble and better offers."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

OBSTACLES = (
    Rule(
        id="too-much",
        words="too",
        pattern=r"\b(?:is|are|was|be|looks?|seems?|feels?|sounds?|way|far|much|bit|little|it's"
        r"|that's|isn't|'re|'s|already|just|probably|get|gets) (?:\w+ )?~ (?:expensive|high|late"
        r"|risky|slow|complicated|long|much|early|steep|tight|many|complex|small|big|large|heavy"
        r"|low|few|hard|difficult|far|weak|vague|rigid|short|costly|strict|broad|narrow|aggressive"
        r"|optimistic|ambitious|good to be true|dangerous|busy|pricey|invasive|confusing)\b",
        hit="That is too expensive for us.",
        miss="It was great, too.",
    ),
    Rule(
        id="so-expensive",
        words="expensive pricey costly slow late complicated risky cumbersome painful",
        also="too so very really pretty quite rather",
        pattern=r"(?:^too ~|\b(?:so|very|really|pretty|quite|rather) ~)",
        hit="Why is it so expensive?",
        miss="It is expensive to paint.",
    ),
    Rule(
        id="hard-to",
        words="hard difficult tough impossible challenging tricky unlikely",
        also="to for that me us unlikely",
        pattern=r"(?:\b(?:is|are|be|it's|that's|very|pretty|really|too|so|quite|will|seems?|looks?"
        r"|'s|get|more|find it|makes?|making|me|us)(?: going to be| be| it| this)? ~ (?:to "
        r"(?:justify|see|sell|believe|explain|defend|get|do|accept|imagine|commit|find|meet|make"
        r"|maintain|support|implement|move|convince|use|work|reach|schedule)|for (?:me|us)|that)\b"
        r"|\b(?:highly|very|is|seems|it's) unlikely\b)",
        hit="That will be hard to justify here.",
        miss="Our team works hard to help.",
    ),
    Rule(
        id="risk",
        words="risk risks risky danger dangerous threat pitfall drawback drawbacks downside"
        " downsides"
        " dealbreaker showstopper bottleneck blocker obstacle hurdle nightmare mess disaster burden"
        " lock overkill quandary loophole",
        pattern=r"\b(?:a|the|is|are|too|big|huge|bit|some|real|more|serious|major|very|pretty|any"
        r"|of|our|that's|it's|only|main|worried about|put us at|at|vendor) ~(?! (?:management"
        r"|assessment|manager|free|analysis|department|-free|team|and return)\b)(?:-in\b)?",
        hit="The migration is a big risk for us.",
        miss="Our risk management meets on Monday.",
    ),
    Rule(
        id="problem",
        words="problem problems issue issues trouble difficulty difficulties gap gaps flaw flaws",
        pattern=r"(?:\b(?:the|my|our|a|one|big|main|real|only|major|serious|another|biggest|this) ~"
        r" (?:is|with (?:this|that|your|the (?:price|contract|plan|proposal|offer|draft|approach"
        r"|current))|i have|we have|i see|remains|here)\b|\b(?:i|we|legal|security|procurement"
        r"|finance|it|(?:my|our) \w+)(?:'ve| still| do| would| will| could)*(?: have| has| see| had"
        r"| got| run into| foresee| anticipate| are having)(?: \w+){0,2} ~ (?:with|here|about|in"
        r"|getting|finding)\b|\b(?:is|are|'s) (?:still )?(?:a|this|the|some)(?: \w+)? ~ (?:of|with"
        r"|for us|here)|\bhaving (?:\w+ )?~\b)",
        hit="The problem is that nobody has time.",
        miss="This solves the problem.",
    ),
    Rule(
        id="difficulty-doing",
        words="difficulty trouble risk risks negative adverse",
        also="impact effect effects consequences implications impacts have has having had risk"
        " risks",
        pattern=r"\b(?:(?:have|has|having|had) (?:\w+ )?(?:difficulty|trouble) \w+ing|risks? \w+ing"
        r"|(?:negative|adverse) (?:impacts?|effects?|consequences|implications))\b",
        hit="That has a negative impact on our launch.",
        miss="The test was negative.",
    ),
    Rule(
        id="has-issues",
        words="issues issue concerns concern reservations problems problem doubts objections",
        also="has have had",
        pattern=r"\b(?:has|have|had) (?:some |big |serious |major |several |a few |real |an? )?~ "
        r"(?:with|about)\b(?! (?:us|you)\b)",
        hit="Legal has issues with clause seven.",
        miss="The issues with it are solved.",
    ),
    Rule(
        id="what-if",
        words="what",
        also="if",
        confidence="possible",
        pattern=r"(?:^|[,;:.!?-] |\b(?:but|and|so) )~ if (?!we (?:met|meet|talk|try|tried)|i"
        r" told)\w+",
        hit="What if the pilot fails?",
        miss="Tell me what you do if it rains.",
    ),
    Rule(
        id="more-than-we",
        words="more higher above beyond longer over",
        also="we i our",
        pattern=r"\b(?:more|higher|above|beyond|longer|over)(?: than)? (?:what )?(?:we|i)(?:'d| had"
        r"|'ve| have)? (?:expected|budgeted|planned|hoped|had|can|could|thought|wanted|want"
        r"|anticipated|are willing|agreed|need|imagined|allowed)\b",
        hit="That is more than we expected to pay.",
        miss="It is more than enough.",
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
        r"|want|have)(?: some| more)?(?: time)? to think (?:about|over|it))\b",
        hit="The project has been put on hold.",
        miss="Please hold the line.",
    ),
    Rule(
        id="tight",
        words="tight short aggressive ambitious optimistic unrealistic slipping slip slipped slips"
        " late",
        also="timeline schedule deadline deadlines budget timing plan date dates time project"
        " rollout launch milestone",
        pattern=r"\b(?:timelines?|schedule|deadlines?|budget|timing|plan|dates?|time|project"
        r"|roll-?out|launch|milestone)\b (?:\w+ ){1,3}?(?:tight|short|aggressive|ambitious"
        r"|optimistic|unrealistic|slipping|slip|slipped|late)\b",
        hit="The timeline looks very tight.",
        miss="A short plan is attached.",
    ),
    Rule(
        id="others-are-cheaper",
        words="cheaper better faster less lower",
        also="competitor competitors competition alternative vendor vendors others provider"
        " supplier offer quote",
        pattern=r"\b(?:competitors?|competition|alternatives?|vendors?|others|providers?|suppliers?"
        r"|offer|quote)\b[^.;?!]{0,30}? (?:is|are|was|were|came in|comes)(?: \w+){0,3}? (?:cheaper"
        r"|better|faster|less|lower)\b",
        hit="Your competitor is a lot cheaper.",
        miss="A cheaper offer is not planned.",
    ),
    Rule(
        id="more-problems",
        words="problems trouble confusion difficulties difficulty delays",
        confidence="possible",
        pattern=r"\b(?:more|big|serious|real|major|creates?|causes?|causing|creating|lead to|leads"
        r" to|into) (?:\w+ )?~",
        hit="It would cause more problems.",
        miss="The problems are solved.",
    ),
)
