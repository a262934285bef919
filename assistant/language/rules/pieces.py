"""Parts of speech that several tables share, as patterns without outer spaces."""

from __future__ import annotations

# The beginning of a sentence, with some small words before what it is about.
OPENING = (
    r"^[^a-z0-9]*(?:\(?\w[.)] )?(?:(?:and|but|so|or|then|also|well|ok|okay|yeah|yes|no|uh|um|oh"
    r"|just|now|maybe|perhaps|actually|hi|hey|thanks|again|first|second|secondly|firstly|next"
    r"|lastly|finally|simply|quickly|anyway|i mean|you know|like|right)[,.]? ){0,4}"
)
ME = r"\b(?:i|we)"
# Nothing or a sign stands before it.
ALONE = r"(?<![a-z0-9'] )(?<![a-z0-9'])"
ADVERB = (
    r"(?:also|then|definitely|certainly|gladly|surely|now|just|still|both|all|only|first|quickly"
    r"|personally|immediately|even|simply|really|of course|again|be sure to|make sure to|make"
    r" every effort to|endeavou?r to|go ahead and|immediately|happily|each|soon|shortly|most|next"
    r"|too|always|continue to|start)"
)
WILL = (
    r"(?:'ll| will| shall|'m going to| am going to|'re going to| are going to|'m gonna|'re gonna|"
    r" am gonna| gonna| can promise to| promise to| commit to| undertake to)"
)
WH = r"(?:what|who|whom|whose|where|when|why|how|which)"
AUX = (
    r"(?:do|does|did|is|are|was|were|am|have|has|had|can|could|will|would|should|shall|may|might"
    r"|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't"
    r"|haven't|hasn't|hadn't)"
)
SUBJECT = r"(?:you|u|we|they|he|she|it|i|there|anyone|anybody|someone|somebody|everyone)"

# What people are asked to do, or promise to do, for each other: handing over, telling, meeting.
HAND_OVER = (
    r"send|resend|forward|e-?mail|mail|fax|give|bring|hand|share|provide|supply|submit|return"
    r"|deliver|ship|post|upload|attach|pass|drop|get|circulate|distribute|copy|cc|transfer"
)
SAY = r"tell|explain|remind|say|clarify|describe|elaborate|comment|specify|expand|advise|confirm"
MEET = (
    r"meet|talk|speak|discuss|chat|catch up|touch base|connect|reconnect|sync|schedule|set up|set a"
    r"|arrange|have a (?:call|meeting|chat|quick|short|word)|get together|sit down|do a (?:call"
    r"|quick)|hop on|jump on|get on a|book a|find (?:a|some) time|put (?:a|some) time|reschedule"
    r"|postpone|move (?:the|our|this|it|on)|push (?:the|our|this|it)|plan (?:a|the|for|on)|go over"
    r"|go through|walk through|review|agree on"
)
WORK = (
    r"prepare|draft|write|make|review|check|look|revise|update|add|remove|delete|change|fix|correct"
    r"|replace|include|sign|fill|complete|finish|print|schedule|book|arrange|set|put|call|contact"
    r"|reach|follow|respond|reply|answer|find|verify|ensure|investigate|research|work|help|take"
    r"|introduce|invite|ask|approve|order|cancel|pull|run|test|build|create|compile|collect"
    r"|co-?ordinate|organi[sz]e|handle|present|report|summari[sz]e|show|walk|talk|speak|meet|join"
    r"|visit|come|keep|let|consider|discuss|propose|install|configure|deploy|ping|text|ring|phone"
    r"|quote|offer|extend|reserve|hold|move|bump|loop|point|speed|read|edit|merge|open|publish"
    r"|translate|pay|donate|contribute|support|demo|stop by|swing by|chase|escalate|flag|raise"
)
DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|tomorrow|today"
    r"|tonight|noon|midday|next (?:week|month|quarter|year)|this (?:week|afternoon|evening"
    r"|morning)"
)
DUE = (
    r"(?:by(?! (?:e-?mail|post|phone|mail|text|sms|letter|courier|hand|air|sea|bank)\b)|before|on"
    r"|until|within|in (?:a|an|the|about|\d+|two|three|four|five)|at \d|no later"
    r" than|today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon"
    r"|tues?|wed|thu(?:rs)?|fri|next|this (?:week|month|afternoon|evening|morning|quarter)|soon"
    r"|shortly|asap|as soon as|later|first thing|right away|immediately|end of|eod|eow|cob|once"
    r"|after)\b"
)

WE_WILL = rf"{ME}{WILL}(?: {ADVERB}\b)*"
SOON = rf"(?=[^.;!?]{{0,90}}\b{DUE})"


def after(words: str) -> str:
    """That one of these words stands before."""
    return "(?:" + "|".join(rf"(?<=\b{word} )" for word in words.split()) + ")"
