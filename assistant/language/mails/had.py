"""What a mail speaks of as something that its reader has had already: a demo, a proposal."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

_SHOWN = r"(?:demo|demonstration|presentation|trial|pilot|walk-?through)"
_SENT = r"(?:proposal|quote|quotation|offer|estimate|pricing|prices?)"

HAD = Signs(
    Rule(
        id="shown-before",
        pattern=rf"\b(?:join(?:ed|ing)|attend(?:ed|ing)|after|from|since|during|for(?: joining"
        rf"| attending| coming to)?|in) (?:the|our|your|yesterday's|today's|this \w+'s|last \w+'s"
        rf"|\w+day's) (?:\w+ )?{_SHOWN}\b|\byou(?:'ve| have)? (?:started|saw|seen|had|begun)"
        rf" (?:your"
        rf"|the|our) (?:\w+ )?{_SHOWN}\b|\byour (?:free )?trial (?:ends|runs|started|is|began)\b",
        hit="Thanks again for joining the demo this morning.",
        miss="Would you join a demo on Monday?",
    ),
    Rule(
        id="sent-before",
        pattern=rf"\b(?:since|after|when|that|which|before) (?:i|we) (?:\w+ )?(?:sent|gave|made"
        rf"|wrote)"
        rf" (?:you )?(?:the|our|my|a) (?:\w+ )?{_SENT}\b|\b{_SENT} (?:that |which )?(?:i|we)(?:'ve"
        r"| have)? (?:sent|gave|made|wrote|discussed|went through|talked|walked)\b",
        hit="One thing has changed since I sent the proposal.",
        miss="I sent you a proposal.",
    ),
)
"""They have had it already, so it is nothing new to offer."""
