"""Leaving somebody in peace, and meaning it."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

LETS_GO = Signs(
    Rule(
        id="does-not-understand",
        confidence="none",
        pattern=r"\b(?:not|don't|can't|cannot|didn't|never|hard to|fail to) (?:\w+ )?understand\b",
        hit="I don't understand it.",
        miss="I understand.",
    ),
    Rule(
        id="no-hard-feelings",
        pattern=r"\bno (?:hard feelings|worries|problem|offen[cs]e|pressure|rush|hurry)\b|\b(?:i"
        r"|we)?"
        r" ?(?:totally|completely|fully|quite|absolutely|of course)? ?(?:understand|get (?:it"
        r"|that)(?= ?[,.!;-]|$)|respect"
        r" that)\b(?! (?:why|how|you|you're|that you)\b)|\b(?:perfectly|totally|absolutely|quite"
        r"|entirely|completely)"
        r" (?:fine|fair|ok(?:ay)?|understandable|all right)\b|\bwon't take it personally\b"
        r"|\b(?:one|two|three|once|twice) too many\b|\bi(?:'ll| will) leave it"
        r" (?:there|here|at that)\b",
        hit="No hard feelings.",
        miss="There are hard feelings on both sides.",
    ),
    Rule(
        id="time-is-not-right",
        pattern=r"\b(?:timing|time|moment) (?:may|might|is|isn't|was|wasn't|probably|just)(?: \w+)?"
        r"(?: not)?(?: be)?(?: the)? (?:right|off|ideal|best|good|perfect|great)\b|\bbad time\b"
        r"|\bpriorities (?:change|have changed|shift)\b",
        hit="The timing might not be right.",
        miss="The time is half past nine.",
    ),
    Rule(
        id="door-is-open",
        pattern=r"\bdoor(?:'s| is| will be| stays| remains)? (?:always |still |wide )*open\b"
        r"|\b(?:happy|glad) to (?:pick|reconnect|revisit|talk|help)(?: \w+){0,2}? (?:up|again|then"
        r"|later|whenever)\b|\b(?:whenever|any time|if ever|should) (?:you|it|that|things)\b"
        r"|\bif (?:that|this|it|things|anything|priorities|circumstances|your \w+) (?:ever"
        r" )?(?:change"
        r"|becomes?|comes? (?:back|up))\w*\b|\bdown the (?:road|line|track)\b",
        hit="My door stays open.",
        miss="The doors open at nine.",
    ),
)
"""A mail with one of these lets go of its reader."""

KIND_LIMITS = (
    Rule(
        id="a-kindness",
        confidence="none",
        pattern=r"\b(?:to|from|off) (?:the|our) waiting list\b|\b(?:seems |is )?only (?:fair|right)"
        r" that (?:we|i)\b|\b(?:then|paid)[^.?!]{0,30} ignore (?:it|this)\b|\bnothing (?:will be|is"
        r"|gets) (?:deleted|lost)\b|\bnote to confirm (?:that |this )|\bif you [^.?!,]{1,30}"
        r" how (?:you|they|your \w+) [^.?!,]{1,40} (?:today|now)\b|\bbe (?:\w+ )?disappointed,?"
        r" (?:too"
        r"|as well)\b|\bif (?:you|we)"
        r" [^.?!]{1,60}, (?:you|it|they)(?:'ll| will| can)"
        r" (?:have|get|be (?:with|there|ready|here|installed|delivered))\b[^.?!]{0,30}\b(?:on|by)"
        r" (?:the )?(?:\d|\w+day)",
        hit="If you approve by Friday, you'll have them on the 11th.",
        miss="If you sign by Friday, you'll have the old price.",
    ),
)
"""Limits that help the reader, and press nobody."""
