"""Apologies: those that a mail is written for, and those that may stand in any mail."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

IN_EARNEST = Rule(
    id="apology",
    pattern=r"\b(?:sincer(?:e|est)|super|so|very|deepest|heartfelt) (?:sorry|apolog\w+)\b"
    r"|\b(?:i|we)(?: \w+ly| do| both| also)? apologi[sz]e\b(?! for (?:the (?:intrusion|bother"
    r"|unsolicited|cold|long|random)|bothering|intruding|reaching|disturbing|writing"
    r"|contacting))"
    r"|\b(?:i|we) (?:owe you|promised you)\b|\bour apologies\b|\bmy apologies for (?!the"
    r" (?:intrusion|bother|unsolicited))|\b(?:days|weeks) late\b|\bi am sorry (?:if|for"
    r"|that)\b",
    hit="I owe you a list.",
    miss="Sorry to bother you.",
)
"""A mail with these words is an apology, whatever else it says."""

IN_PASSING = Rule(
    id="apology",
    pattern=r"\b(?:i'm|i am|we're|we are|and|am|are|truly|really|again,?) (?:\w+ )?sorry\b"
    r"|^sorry\b|\bsorry,? (?:that|for|about|we|i)\b|\bapologi[sz]e for\b|\bapolog(?:y|ies)"
    r" for\b"
    r"|\b(?:our|my) (?:own )?(?:mistake|fault|error|mix-?up|oversight|doing)\b|\b(?:we|i)"
    r" (?:\w+ )?(?:let you down|dropped the ball|got (?:it|this|that) wrong|made (?:a|an)"
    r" (?:\w+ )?(?:mistake|error)|didn't get (?:this|it) right|did not get (?:this|it) right"
    r"|missed (?:your|our|the|a)\b|left you (?:standing|waiting|without)|should (?:not )?have"
    r" (?:told|warned|noticed|checked|called|asked|sent|known))\b|\bwe were wrong\b|\b(?:late"
    r"|wrong) again\b|^correction\b|\bnot up to our (?:usual )?standards?\b"
    r"|\bwhat went wrong\b",
    hit="I left you standing in the rain, and it was my mistake.",
    miss="It was the driver's mistake, he says.",
)
"""A mail with these words is one where it sells nothing besides: who sells is soon sorry, too."""

NO_FAULT = Rule(
    id="no-fault",
    confidence="none",
    pattern=r"\b(?:sorry|apolog\w+) (?:for|about|to|if) (?:the |this |my )?(?:intrusion"
    r"|bother\w*|unsolicited|cold|long|random|intruding|reaching|disturb\w*|writing|contacting"
    r"|missing you|out of the blue|another|chas\w+|nag\w*|push\w*|be)\b|\bsorry"
    r" (?:(?:i|we) missed (?:you|each)|you feel|that you feel|to see|to hear|but)\b|\b(?:not"
    r"|no)"
    r" (?:\w+ ){0,2}(?:our|my) (?:mistake|fault|error)\b",
    hit="Sorry for reaching out like this.",
    miss="Sorry about Tuesday.",
)
"""A courtesy: nothing was done that it could be an apology for."""
