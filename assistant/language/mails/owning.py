"""What came late: owning it, saying that it was us, or finding reasons that leave us out."""

from __future__ import annotations

from assistant.language.mails.excuses import CIRCUMSTANCES
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

OWNING = Signs(
    Rule(
        id="waited-for",
        pattern=r"\byou(?:'ve| have| had|'d)? (?:\w+ )?(?:waited|been waiting|had to wait|were "
        r"waiting|were left|had to (?:ask|chase|call|write|ring))\b|\byou (?:should|ought "
        r"to) (?:\w+ )?have (?:had|got|received|heard|been)\b|\byou were (?:to have"
        r"|promised|right to)\b|\b(?:was|were) to (?:be|have been|reach|come|go|arrive"
        r"|follow)\b|\bshould (?:\w+ )?have (?:been (?:with you|there|in your|here|done"
        r"|ready)|reached|come|arrived|gone)\b|\b(?:due|promised|named|fixed|agreed) "
        r"(?:for|on|by|to)\b|\b(?:the|its|our|my) (?:own )?(?:day|date|deadline|due date) "
        r"(?:i|we|that i|that we)? ?(?:named|gave|passed|promised|set|pass)\b",
        hit="You have been waiting for the drawing since the 4th.",
        miss="The van waits at the gate.",
    ),
    Rule(
        id="word-not-kept",
        pattern=r"\b(?:i|we|and|it)(?: had| have|'d|'ve)? (?:gave|given|broke|broken) (?:you "
        r")?(?:my|our|the|it|this|that)? ?(?:word|promise|it)\b|\b(?:my|our) (?:promise"
        r"|word|deadline|own deadline)\b|\b(?:i|we)(?:'d| had)? (?:said|told you|named"
        r"|agreed|announced) (?:\w+ )?(?:on |for |by |to )?(?:monday|tuesday|wednesday"
        r"|thursday|friday|saturday|sunday|the \d|\d|january|february|march|april|may|june"
        r"|july|august|september|october|november|december|easter|christmas|end of|this "
        r"week|last week|tomorrow|yesterday)|\b(?:i|we)(?:'d| had|'ve| have)? let (?:the"
        r"|that|this|it|you)\b|\bnever (?:left|reached|came|went|got|arrived)\b|\bnothing "
        r"(?:came|happened|arrived|was sent|has come|has happened)\b|\b(?:still|yet) "
        r"(?:isn't|is not|not|hasn't|aren't|don't) (?:\w+ )?(?:done|ready|there|sent|come"
        r"|arrived|finished|here|have)\b|\band (?:it|they|that) (?:was|were|did|has|have) "
        r"not\b|\b(?:did|have) not (?:\w+ )?(?:send|sent|warn|keep|kept|call|called)\b",
        hit="I gave you my word for Tuesday and broke it.",
        miss="He let the dog out on Friday.",
    ),
    Rule(
        id="so-much-late",
        pattern=r"\b(?:\w+ )?(?:days?|weeks?|months?|fortnight|hours?) (?:too |very )?(?:late"
        r"|behind|overdue|after the (?:day|date))\b|\b(?:days?|weeks?|fortnight) (?:\w+ "
        r")?later than\b|^(?:too |very )?late\b|\btoo late\b|\b(?:am|are|is|were|was|'m"
        r"|'re) (?:a |an |\w+ )*behind\b|\b(?:ashamed|embarrassed|sorry|apolog\w+)\b"
        r"|\b(?:our|my|a) (?:\w+ )?(?:failing|failure|oversight|omission|neglect|slip)\b"
        r"|\b(?:nobody|no one)(?: else)? to blame\b|\bblame (?:me|us)\b|\bon (?:me|us)\b",
        hit="We are a fortnight behind with your report.",
        miss="The house behind yours is late Georgian.",
    ),
    Rule(
        id="we-said-so",
        pattern=r"\b(?:i|we)(?:'d| had| have|'ve)? (?:promised|undertook|undertaken|said"
        r" (?:you(?:'d| would)|i(?:'d| would)|we(?:'d| would)|it|by)|told you|owe|owed|committed"
        r"|agreed to)\b|\b(?:was|were|is) (?:due|meant to|supposed to|promised)\b|\b(?:i|we|you"
        r"|it|they) should have (?:sent|had|been|written|told|called|given|done|come|received"
        r"|got|asked)\b|\bi (?:wanted|meant) to (?:send|have|give|bring)\b",
        hit="I promised you the paper by Friday.",
        miss="You said it was late.",
    ),
    Rule(
        id="late",
        pattern=r"\b(?:(?:\w+ )?(?:days?|weeks?|months?|fortnight) late|(?:is|was|am|are|were|be"
        r"|it's|i'm|we're|so|too|very|came|comes) late|overdue|(?:i|we)(?:'ve| have)? (?:simply "
        r"|just )?(?:forgot|forgotten|missed|overlooked|kept you waiting|let you down|lost"
        r"|mislaid|failed|dropped|delayed|left you waiting)|did not (?:come|arrive|reach you"
        r"|send|happen|go out)|didn't (?:come|arrive|reach you|send|happen|go out|get)|do not"
        r" have it|don't have it|kept (?:you )?waiting)\b",
        hit="It is six days late.",
        miss="They work late.",
    ),
    Rule(
        id="our-fault",
        pattern=r"\b(?:my|our) (?:fault|doing|mistake|error|own)\b|\b(?:that|this|it)(?:'s| is|"
        r" was) (?:mine|ours|on (?:me|us)|down to (?:me|us)|entirely)\b|\b(?:i|we) (?:am|are"
        r"|have|had|'ve|'m|'re)(?: \w+)? (?:sorry|no excuse|to blame)\b|\bi'm sorry\b|\bwe're"
        r" sorry\b|\b(?:i|we) apologi[sz]e\b|\bno excuse\b|\bsorry (?:for|that|about)\b",
        hit="That was my doing.",
        miss="It was their fault.",
    ),
)
"""Saying that something did not come when we said it would."""

CONFESSING = Signs(
    Rule(
        id="it-was-us",
        pattern=r"\b(?:my|our|mine) (?:own )?(?:fault|doing|mistake|error|oversight|slip"
        r"|failing)\b|\b(?:that|this|it|which)(?:'s| is| was) (?:mine|ours|on (?:me|us)"
        r"|down to (?:me|us)|me|us|our side|my responsibility|entirely (?:my|our))\b"
        r"|\bno(?:body else| one else) (?:is|was) to blame\b|\b(?:no|not an|without) "
        r"excuse\b|\b(?:i|we)(?: simply| just|'d| had| have)? (?:forgot|forgotten"
        r"|overlooked|mislaid|dropped the ball|dropped it|lost it|let you down|kept you "
        r"waiting|failed|got it wrong|was wrong|were wrong|was too slow|were too slow)\b"
        r"|\b(?:i|we) (?:should have|ought to have|did not|didn't) (?:send|sent|tell|told"
        r"|call|called|write|written|keep|kept|do|done|book|booked|check|checked|say|said"
        r"|ask|asked|warn|warned|give|given|begin|begun|start|started)\b",
        hit="That was my doing.",
        miss="Sorry about that, my inbox is a nightmare.",
    ),
)
"""Saying that it was us."""

DODGING = Signs(
    *CIRCUMSTANCES,
    Rule(
        id="nobody-could-have",
        pattern=r"\b(?:due to|owing to|because of|thanks to) (?:[\w'-]+ ){0,4}?(?:workload"
        r"|illness|sickness|staff\w*|shortages?|holidays?|demand|circumstances|backlog"
        r"|suppliers?|carrier|weather|system|it (?:issues|problems)|season|restructuring"
        r"|reorgani[sz]ation|migration)\b|\b(?:slight|small|little|minor|bit of a) (?:delay"
        r"|hiccup|hitch|holdup|slip)\b|\byou know how (?:it is|it goes|these things)\b|\byou"
        r" (?:didn't|did not|never|hadn't|had not|haven't|have not) (?:\w+ )?(?:sent?"
        r"|confirm(?:ed)?|repl(?:y|ied)|chased?|remind(?:ed)?|ask(?:ed)? again|answer(?:ed)?)\b"
        r"|\b(?:chain of circumstances|(?:un|nobody could have )foreseen|could have foreseen|if"
        r" there (?:has|have) been|any (?:misunderstanding|confusion|inconvenience)|(?:our|my)"
        r" understanding that|overtaken by events|(?:been|it's|is|it is) (?:absolutely |so "
        r"|really |completely |totally |a bit |very )*(?:bananas|crazy|hectic|mad|manic|chaos"
        r"|nuts)|snowed under|through the cracks|beyond (?:our|my) control|that's (?:the \w+"
        r"|life|how it is) for you|these things happen|technical (?:issues|problems|reasons)|in"
        r" much demand|in great demand|regard it as settled|isn't really how|not bothered)\b",
        hit="Things fall through the cracks.",
        miss="The boats come back in July.",
    ),
)
"""Reasons that leave us out."""
