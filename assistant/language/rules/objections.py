"""Objections and refusals: what cannot be, must not be, or is not good enough."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

OBJECTIONS = (
    Rule(
        id="we-cannot",
        words="can cannot couldn cant",
        also="i we my our",
        pattern=r"\b(?:i|we|my \w+|our \w+)(?: just| really| simply| also| still| definitely)* "
        r"(?:can't|cannot|couldn't|cant|can not)(?: really| just| possibly| even| yet)* (?:afford"
        r"|justify|commit|accept|agree|wait|support|go (?:ahead|forward|with|that|higher)|risk|take"
        r" (?:the|that|on)|sign|do (?:that|this|it|business)|offer|guarantee|rely|trust|approve"
        r"|proceed|move|make (?:a decision|it|that)|live with|give (?:up|you|away)|spare|part|spend"
        r"|pay|use|participate|attend|donate)\b",
        hit="We cannot justify that price.",
        miss="We cannot see your screen.",
    ),
    Rule(
        id="wont-work",
        words="won doesn don isn wouldn not will never didn aren",
        also="work scale fit fly meet enough suffice solve interested ready acceptable"
        " feasible realistic reasonable fair worth good right going viable practical"
        " sustainable cut help make add favour favor clear see like want have trust think"
        " believe agree allow address support",
        pattern=r"(?<!who )\b(?:won't|will not|doesn't|does not|don't|do not|isn't|is not|wouldn't"
        r"|would not|will never|aren't|are not)(?: really| quite| be| even| just| going to| going"
        r" to be| currently| seem to| seem| look| feel| look like| sound like| feel like)* (?:work"
        r" for|scale|fit\b|fly\b|meet (?:our|the|my)|be enough|enough\b|suffice|solve|interested"
        r"|ready|acceptable|feasible|realistic|reasonable|fair\b|worth|good enough|a good (?:deal"
        r"|fit|idea|time|sign|use|solution)|the right (?:time|fit|way)|going to work|going to"
        r" happen|a fit|viable|practical|sustainable|right for|cut it|help (?:us|me)|make sense|add"
        r" up|in favou?r|clear (?:how|what|why|to me)|see (?:how|why|us|much)|like (?:the|this|that"
        r"|it|how)|want (?:to (?:pay|risk|be|get|rush|lose|commit|change|move|see|end)|this to|it"
        r" to|that)|have (?:the|any|enough|a) (?:\w+ )?(?:time|budget|money|resources?|capacity"
        r"|people|staff|need|appetite|bandwidth|confidence|mandate)|trust|think (?:we|it|our|my"
        r"|management|this|that (?:is|will|would|works)|the|there)|believe (?:it|this|that|the|we"
        r"|in)|agree\b|allow|address|support (?:this|that|the))\b",
        hit="That won't work for us.",
        miss="We don't work on Sundays.",
    ),
    Rule(
        id="negative",
        words="overpriced unrealistic unacceptable unreasonable unfair steep behind overrun"
        " unreliable"
        " unsafe insecure insufficient inadequate outdated premature excessive skip against opposed"
        " oppose disagree delayed delays shortfall lacking useless pointless ridiculous"
        " worse worst fails failing unworkable confusing overloaded overwhelmed stretched swamped"
        " understaffed overworked",
        pattern=r"(?:\b(?:is|are|was|be|looks?|seems?|feels?|sounds?|very|pretty|quite|too|so"
        r"|that's|it's|'s|'re|i|we|a bit|rather|totally|simply|more|completely|strongly|really|also"
        r"|would be|get|gets|just)(?: a| an| even| much| running| already)? ~(?! (?:me|you|him|the"
        r" scenes|than (?:expected|before) is|us|schedule of))|\b~ schedule\b|\bfalling ~|\b(?:has"
        r"|have|had|been) (?:been )?delayed\b|\b~ (?:price|terms|timeline|deadline)\b)",
        hit="That is a steep price.",
        miss="The fence runs behind the hall.",
    ),
    Rule(
        id="off-the-mark",
        words="mark short hand budget far pass decline interested priority decided luck track"
        " control hands",
        pattern=r"(?:\boff the mark\b|\bfalls? short\b|\b(?:over|above|beyond|outside|not in|no"
        r"|exceeds?) (?:our |the |my )?budget\b|\bget(?:ting)? out of hand\b|\b(?:we|i)(?:'ll| will"
        r"|'d| would)? (?:have to |need to |respectfully )?(?:pass on|decline)\b|\bno longer"
        r" interested\b|\bnot a priority\b|\bdecided (?:against|not to)\b|\bout of (?:luck"
        r"|control)\b|\b(?:is|are|get|off) (?:off )?track\b(?<=off track)|\bhands are tied\b)",
        hit="It falls short of what we asked for.",
        miss="A short call is fine.",
    ),
    Rule(
        id="would-hurt",
        words="hamstring undermine hurt harm damage jeopardize jeopardise threaten destroy kill"
        " hinder hamper impede"
        " mislead backfire cripple weaken complicate alienate",
        pattern=r"\b(?:could|would|may|might|will|can|to|going to|'ll|'d)(?: \w+ly| really| also)?"
        r" ~\b",
        hit="This could seriously hurt the launch.",
        miss="No animals were hurt.",
    ),
    Rule(
        id="careful",
        words="careful beware",
        confidence="possible",
        pattern=r"(?:\bbe (?:very |more |really )?careful (?:about|with|not|here|how|that|to)\b"
        r"|\bbeware of\b)",
        hit="We must be careful about the dates.",
        miss="She is a careful driver.",
    ),
    Rule(
        id="should-not",
        words="should shouldn",
        confidence="possible",
        pattern=r"\b(?:we|you|they|it|this|that) (?:really |also )?(?:should not|shouldn't)\b(?! be"
        r" (?:a )?(?:problem|issue|hard|too|difficult))",
        hit="We should not rush this.",
        miss="It should be fine.",
    ),
    Rule(
        id="would-not",
        words="would wouldn d",
        also="not never t",
        pattern=r"\b(?:i|we|this|that|it)(?:'d| would) (?:really |probably |simply |definitely )?"
        r"(?:not|never) (?:recommend|bid|go|do|want|agree|support|accept|use|work|sign|pay|buy"
        r"|advise|be (?:able|willing|comfortable|interested|acceptable|appropriate|enough|happy"
        r"|possible))\b|\b(?:i|we|this|that|it) (?:really |probably )?wouldn't (?:recommend|bid|go"
        r"|do|want|agree|support|accept|use|sign|pay|buy|advise|be (?:able|willing|comfortable"
        r"|interested|acceptable|appropriate|enough|happy|possible))\b",
        hit="We would not sign that.",
        miss="Would you not sign that?",
    ),
    Rule(
        id="why-would",
        words="why",
        confidence="possible",
        pattern=r"\b~(?:\*)? (?:would|should) (?:you|we|anyone|anybody|i|they)\b|\b~ not (?:wait"
        r"|just|simply|use)\b",
        hit="Why would we pay for both?",
        miss="Why do you ask?",
    ),
    Rule(
        id="bad",
        words="bad terrible awful misleading inconsistent inappropriate unnecessary unwise absurd"
        " unusable"
        " wasteful meaningless unsatisfactory flawed unpersuasive unconvincing unhelpful unfounded"
        " alarming troublesome",
        confidence="possible",
        pattern=r"\b(?:is|are|was|seems?|looks?|sounds?|be|very|too|so|pretty|really|a|an|quite"
        r"|rather|'s)(?: \w+ly)? ~(?! (?:in|at) all)(?! (?:weather|cold|traffic|news for))\b",
        hit="That is a bad idea.",
        miss="Not too shabby.",
    ),
    Rule(
        id="i-object",
        words="disagree object oppose dislike hate regret question",
        also="i we",
        pattern=r"\b(?:i|we)(?: do| must| would|'d| have to| strongly| really| also| still|"
        r" respectfully| would have to)* ~\b(?! (?:to say i)\b)",
        hit="We strongly object to that clause.",
        miss="The object is round.",
    ),
    Rule(
        id="not-enough",
        words="enough address comply account",
        confidence="possible",
        pattern=r"\b(?:not|n't) (?:have |be |leave |get |see |nearly )?(?:enough|go far enough)\b"
        r"(?! for (?:him|her|them))|\b(?:doesn't|does not|don't|do not|fails? to) (?:address|comply"
        r"|take (?:\w+ )?into account)\b",
        hit="That does not leave enough time.",
        miss="That is enough.",
    ),
    Rule(
        id="have-to-cope",
        words="rather prefer",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d| would) (?:much )?(?:rather|prefer)(?: to)? not\b",
        hit="We would rather not move the data.",
        miss="We would rather move in May.",
    ),
)
