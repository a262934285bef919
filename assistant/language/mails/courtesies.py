"""Sentences that are nothing but manners: they say neither who is meant nor what is wanted."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

_REST = r"[^.?!]{0,60}[.!?)(:; -]*$"

COURTESIES = Signs(
    Rule(
        id="more-than-manners",
        words="because but so since whether which what when where who while order",
        confidence="none",
        pattern=r"^.{0,80}\b~\b.{12}.*$",
        hit="I hope you are well, because the ferry that you took on Monday was the last one.",
        miss="I hope you are well.",
    ),
    Rule(
        id="hope-you-are-well",
        words="hope trust hoping trusting",
        pattern=rf"^(?:i |we |and )*(?:do |really |just |sincerely )?~ (?:that )?(?:this|my|the"
        rf"|you|all|everything|your|it|things|life|2\d\d\d)\b{_REST}",
        hit="I hope this mail finds you well.",
        miss="The board hopes for April.",
    ),
    Rule(
        id="how-are-you",
        words="how",
        pattern=r"^(?:(?:hi|hello|hey|hiya|heya)(?: \w+)?,? )?(?:so |and )?~(?:'s| is| are|'re)"
        r" (?:you|things|it|life"
        r"|tricks|everybody|everyone|everything|your (?:day|week|summer|year))(?: doing| "
        r"going| getting on| keeping| all)?(?: today)?[?! ]*$",
        hit="How are you doing today?",
        miss="How are you measuring the stops?",
    ),
    Rule(
        id="greeting-alone",
        pattern=r"^(?:greetings|good (?:morning|afternoon|evening|day)|happy \w+(?: to"
        r" you)?)\b(?: of the (?:day|season)| from \w+)?[^.?!]{0,20}[.!, ]*$",
        hit="Greetings of the day!",
        miss="Happy customers told us what Friday is like.",
    ),
    Rule(
        id="thanks-for-nothing-named",
        words="thanks thank",
        pattern=r"^(?:many |first of all,? |again,? )*(?:~ you|~)(?: so| very)?(?: much| a"
        r" lot)?(?: again)?(?: in advance)?(?: for (?:your (?:time|attention|patience"
        r"|understanding|consideration|e?-?mail|message|note|reply|letter|call|interest|help"
        r"|kind \w+|quick \w+)|reading|getting back(?: to (?:me|us))?|reaching out|the"
        r" (?:e?-?mail|message|note|reply|call)))?[^.?!,]{0,25}[.!, ]*$",
        hit="Thank you very much for your time.",
        miss="Thank you for showing me the second hall, where the doors stick.",
    ),
    Rule(
        id="looking-forward",
        words="forward",
        pattern=rf"^(?:and |so |i |we )*(?:'m |'re |am |are |will be |do )?(?:really |very much )?"
        rf"(?:look|looking) ~\b{_REST}",
        hit="I look forward to hearing from you.",
        miss="Please forward it.",
    ),
    Rule(
        id="a-good-day",
        pattern=r"^(?:have|enjoy) (?:a|an|the|your)(?: \w+){0,3} (?:day|week|weekend|evening"
        r"|afternoon|one|time|rest of your \w+)\b[^.?!]{0,25}[.!) ]*$",
        hit="Have a lovely weekend!",
        miss="Have a look at page 3.",
    ),
    Rule(
        id="you-are-busy",
        words="busy swamped inundated hectic crazy emails mails inbox",
        pattern=r"^(?:i |we )(?:know|understand|realise|realize|appreciate|get|can imagine|'m"
        r" sure|am sure)(?: that| how)? (?:you|you're|things|it|it's|everybody|everyone|this"
        r" time|life)\b[^.?!,]{0,30}\b~[^.?!,]{0,20}[.! ]*$",
        hit="I know you are busy.",
        miss="I know your inbox at Mol takes the alarms of both furnaces.",
    ),
    Rule(
        id="sorry-to-bother",
        words="sorry apologies apologise apologize forgive pardon excuse",
        pattern=r"^(?:i |my |please )*(?:'m |am )?~ (?:to|for|if)(?: \w+){0,3} (?:bother"
        r"|bothering|disturb|disturbing|intrusion|intrude|trouble|troubling|out of the blue"
        r"|unsolicited)\b[^.?!,]{0,25}[.! ]*$",
        hit="Sorry to bother you out of the blue.",
        miss="Sorry for the trouble that the wrong seals gave your night shift in Leeds.",
    ),
)
