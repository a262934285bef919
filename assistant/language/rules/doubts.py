"""Doubts in many words: what falls short, was expected better, will be resisted or regretted."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

DOUBTS = (
    Rule(
        id="they-will-resist",
        words="push resist object complain fit hate refuse reject block veto say fight moan laugh"
        " kill balk walk",
        also="will would ll going may might could is d",
        pattern=r"\b(?:ll|d|will|would|going to|may|might|could)(?: [a-z]+ly| never| just)?"
        r" (?:push back|resist|object|complain|have a fit|hate|refuse|reject|block|veto|say no"
        r"|fight|moan|laugh at|kill me|balk|walk away)\b",
        hit="Legal is going to push back on that.",
        miss="We push the pallets back.",
    ),
    Rule(
        id="will-have-questions",
        words="questions concerns objections doubts",
        also="will ll going would",
        confidence="possible",
        pattern=r"(?<!you )(?<!you')(?<!\bi )\b(?:will|ll|would|is going to) have (?:\w+ )?~\b",
        hit="Our security team will have questions about that.",
        miss="Should you have questions, call us.",
    ),
    Rule(
        id="staying-with",
        words="stay staying stick sticking going gone chosen went",
        also="current existing present another someone somebody competitor else",
        pattern=r"\b(?:stay|staying|stick|sticking|going|gone|went) with (?:(?:our|the) (?:current"
        r"|existing|present|old)|another|someone else|somebody else|a competitor|one of your)\b"
        r"|\bchosen (?:another|someone else|a competitor)\b",
        hit="We have decided to stay with our current supplier.",
        miss="She went with her colleagues.",
    ),
    Rule(
        id="tired-of-it",
        words="tired sick fed still promised gut plate point mixed changing lost finished wishful"
        " mad answer haunt apart questions legal why",
        also="of up haven not waiting no but now says say enough misses missed things reviews"
        " feelings you month week we re thinking driving drives that us more is change",
        confidence="possible",
        pattern=r"(?:\b(?:i'm|we're|am|are|getting|a bit) (?:\w+ )?(?:tired|sick) of\b|\bfed up\b"
        r"|\b(?:we|i)(?:'ve| have)? still (?:haven't|have not|have no|waiting)\b|\byou (?:promised"
        r"|said) [^.;?!]{1,50} (?:and|but) (?:now|it|we|i|still)\b|\b(?:my|our) gut\b|\benough on"
        r" (?:my|our|its|their) plate\b|\bmiss(?:es|ed) the point\b|\bmixed (?:things|reviews"
        r"|feelings)\b|\b(?:you|they) keep (?:changing|moving)\b|\banother (?:month|week|day|year)"
        r" lost\b|\bwe(?:'re| are) (?:finished|done for|lost)\b|\bwishful\b|\b(?:driving|drives)"
        r" (?:\w+ ){1,4}mad\b|\bnot an answer\b|\bhaunt us\b|\btear us apart\b|\bmore questions"
        r" than\b|\bare you sure (?:this|that|it) is\b|\bso why change\b)",
        hit="I am getting tired of chasing you.",
        miss="The tyres are still good.",
    ),
    Rule(
        id="had-enough",
        words="enough better room never short no sure lost frighten frightens unfortunate feeling"
        " swears giving joke reluctantly",
        also="of seen looked for use was were still is are how with our us my good by up the a had"
        " i",
        confidence="possible",
        pattern=r"(?:\bhad enough of\b|\b(?:seen|looked|known|heard) better\b|\bno room for\b"
        r"|\b(?:i|we)(?:'d| would) never use\b|\b(?:delivery|delivered|order|shipment|batch)"
        r" (?:was|were|came) (?:\w+ )?short\b|\b(?:still|is) (?:a )?no[.!]?$|\bhow sure are you\b"
        r"|\blost (?:with|in) (?:all|the)\b|\bfrightens? (?:us|me|our|my)\b|\b(?:is|was)"
        r" unfortunate\b|\b(?:no|don't have a|not a) good feeling\b|\bswears? by the old\b"
        r"|\bgiving up (?:our|my)\b|\ba joke\b)",
        hit="I don't have a good feeling about this.",
        miss="We have enough for all.",
    ),
    Rule(
        id="not-exactly",
        words="exactly less waste broke broken leaking leaks sleep outside meant made minute hoped",
        also="not than of again still it well what for last",
        confidence="possible",
        pattern=r"(?:\b(?:not|n't) (?:exactly|made for|meant for)\b|\bless than (?:delighted|happy"
        r"|thrilled|ideal|pleased|clear)\b|\bwaste of\b|\b(?:it|they|that|this|which) (?:broke"
        r"|keeps? breaking)\b|\bstill leak(?:s|ing)\b|\bnot sleep\b|\bsleep well\b(?<=n't sleep"
        r" well)|\boutside (?:what|our|my|the scope)\b|\blast minute\b|\b(?:i|we) (?:had )?hoped"
        r" (?:for|that)\b)",
        hit="The colleagues were less than delighted.",
        miss="It is less than a mile.",
    ),
    Rule(
        id="we-have-not-got",
        words="haven hasn don need got",
        also="i we which",
        confidence="possible",
        pattern=r"\b(?:which|that) (?:i|we) (?:haven't|hasn't|don't) (?:got|have|need)\b|\b(?:i"
        r"|we) don't need[.!]?$",
        hit="It needs a good signal, which we haven't got.",
        miss="We haven't met.",
    ),
    Rule(
        id="expected-better",
        words="expected hoping hoped wanted struggle fail",
        also="better more less something cheaper see d would i we to",
        pattern=r"(?:\b(?:i|we)(?: had|'d)? (?:expected|hoped for|wanted) (?:better|more|less"
        r"|something)\b|\bhoping for (?:something|a (?:lower|better|shorter))|\b(?:i|we)(?:'d|"
        r" would)? (?:struggle|fail) to\b)",
        hit="Honestly, I expected better.",
        miss="We fail safely.",
    ),
    Rule(
        id="not-enough",
        words="enough comply account",
        confidence="possible",
        pattern=r"\b(?:not|t|never) (?:have |be |leave |get |see |nearly )?(?:enough|go far"
        r" enough)\b(?! for (?:him|her|them))|\b(?:doesn't|does not|don't|do not|fails? to)"
        r" (?:comply|take (?:\w+ )?into account)\b",
        hit="That does not leave enough time.",
        miss="That is enough.",
    ),
    Rule(
        id="nobody-does",
        words="nobody one",
        confidence="possible",
        pattern=r"\b(?:nobody|no one) (?:here |really |in \w+ |on \w+ )?(?:remembers|uses"
        r"|understands|likes|believes|agreed|asked|has (?:the |any )?(?:time|capacity|skills"
        r"|patience|energy)|has (?:explained|told|shown|answered|asked))\b",
        hit="Nobody here remembers agreeing to that.",
        miss="Nobody is perfect.",
    ),
    Rule(
        id="off-the-mark",
        words="mark short hand budget far pass decline interested priority decided luck track"
        " control hands",
        pattern=r"(?:\boff the mark\b|\bfalls? short\b|\b(?:over|above|beyond|outside|not in"
        r"|exceeds?) (?:our |the |my |your )?(?:\w+ )?budget\b|\bget(?:ting)? out of hand\b"
        r"|\b(?:we|i)(?:'ll| will|'d| would)? (?:have to |need to |respectfully )?(?:pass on"
        r"|decline)\b|\bno longer interested\b|\bnot a priority\b|\bdecided (?:against|not to)\b"
        r"|\bout of (?:luck|control)\b|\boff track\b|\bhands are tied\b)",
        hit="It falls short of what we asked for.",
        miss="A short call is fine.",
    ),
    Rule(
        id="would-hurt",
        words="hamstring undermine hurt harm damage jeopardize jeopardise threaten destroy kill"
        " hinder hamper impede mislead backfire cripple weaken complicate alienate confuse lose"
        " upset annoy",
        pattern=r"\b(?:could|would|may|might|will|can|to(?! lose)|going to|ll|d)(?: \w+ly| really|"
        r" also)? ~\b(?! most)",
        hit="This could seriously hurt the launch.",
        miss="No animals were hurt.",
    ),
    Rule(
        id="should-not",
        words="should shouldn careful beware",
        confidence="possible",
        pattern=r"\b(?:(?:we|you|it|this|that) (?:really |also )?(?:should not|shouldn't)\b(?!"
        r" (?:take|be (?:a )?(?:problem|issue|hard|too|difficult)))|be (?:very |more |really"
        r" )?careful (?:about|with|not|here|how|that|to)|beware of)",
        hit="We should not rush this.",
        miss="It should be fine.",
    ),
    Rule(
        id="why-would",
        words="why who how what",
        also="would should not do only hard did guarantee guarantees",
        confidence="possible",
        pattern=r"(?:\bwhy\b\*? (?:would|should) (?:you|we|anyone|anybody|i|they)\b|\bwhy not"
        r" (?:wait|just|simply|use)\b|\bwhy (?:do|did) (?:i|we) (?:only|hear|have|get|need|find)\b"
        r"|\bbut (?:who|how) (?:would|will|do)\b|\bhow hard can\b|\bwhat guarantee\b|\bwho"
        r" guarantees\b)",
        hit="Why would we pay for both?",
        miss="Why do you ask?",
    ),
    Rule(
        id="i-object",
        words="disagree object oppose dislike hate regret question",
        also="i we",
        pattern=r"\b(?:i|we)(?: do| must| would|'d| have to| strongly| really| also| still|"
        r" respectfully| would have to)* ~\b(?! (?:to say i|it how)\b)",
        hit="We strongly object to that clause.",
        miss="The object is round.",
    ),
    Rule(
        id="rather-not",
        words="rather prefer liked thought expected hoped",
        also="not have less more",
        confidence="possible",
        pattern=r"(?:\b(?:i|we)(?:'d| would) (?:much )?(?:rather|prefer)(?: to)? not\b|\b(?:d"
        r"|would) have (?:liked|thought|expected|hoped|preferred)\b)",
        hit="We would rather not move the data.",
        miss="We would rather move in May.",
    ),
)
