"""Requests to refrain: they need no answer, and are kept by doing nothing."""

from __future__ import annotations

from assistant.language.rules.pieces import HAND_OVER, SAY, WORK
from assistant.language.rules.rule import Rule

REFRAIN = (
    Rule(
        id="refrain",
        words="please",
        pattern=r"~,? (?:also )?(?:do not|don't|dont|never|stop|avoid|refrain|hold off|no more|no"
        r"|cease)\b[^.;!?]{0,60}",
        hit="Please do not call Tom before the award.",
        miss="Please call Tom before the award.",
    ),
    Rule(
        id="refrain",
        words="don not never dont",
        at="clause",
        pattern=rf"(?:do not|don't|never) (?:{HAND_OVER}|{WORK}|{SAY}|use|mention|disclose|start"
        r"|wait|spend|bother|touch|approach|commit|go|do|worry about sending)\b(?! (?:on|like)"
        r" )[^.;!?]{0,60}",
        hit="Don't share the price with the plant yet.",
        miss="I don't share that view.",
    ),
    Rule(
        id="refrain",
        words="don do never",
        at="opening",
        pattern=r"(?:don't|do not|never) (?!worry|hurry|rush|bother|apologi[sz]e|hear|exactly|get"
        r" started|remember|recall|know|think|mind|hesitate|forget|see|have|believe|understand"
        r"|want|need|like|agree|care|even|really|let (?:that|it|them)|you\b|we\b|i\b|be (?:afraid"
        r"|shy|silly)|get me|quote me,? but|ever\b|again\b|mean|get it|get why|seem|work\b|go"
        r" there)[a-z]+[^.;!?]{0,60}",
        hit="And don't park in the yard.",
        miss="Don't you park in the yard?",
    ),
    Rule(
        id="refrain",
        words="refrain hold",
        also="off from",
        pattern=r"\b(?:refrain from|hold off)\b(?! the)[^.;!?]{0,60}",
        hit="I would hold off until the award.",
        miss="They hold the office in Ghent.",
    ),
    Rule(
        id="refrain",
        words="let",
        also="not",
        pattern=r"\blet(?:'s| us) not\b(?! forget)[^.;!?]{0,60}",
        hit="Let's not tell the plant yet.",
        miss="Let's not forget the plant.",
    ),
    Rule(
        id="refrain",
        words="rather prefer ask",
        also="not didn don wait waited refrain stop",
        pattern=r"~ (?:that |if )?(?:you (?:didn't|did not|not|don't|do not|wait|waited|to (?:not"
        r"|refrain|stop|hold))|not to be (?:contacted|called|visited))\b[^.;!?]{0,60}",
        hit="I'd rather you didn't call Tom.",
        miss="I'd rather not call Tom.",
    ),
    Rule(
        id="refrain",
        words="stop",
        at="clause",
        pattern=r"~ (?:sending|calling|contacting|mailing|e-?mailing|writing"
        r"|asking)\b[^.;!?]{0,60}",
        hit="Stop sending us reminders.",
        miss="They stop sending them on Friday.",
    ),
    Rule(
        id="refrain",
        words="take remove",
        also="me us",
        pattern=r"~ (?:me|us) (?:off|from)\b[^.;!?]{0,60}",
        hit="Take us off the list.",
        miss="Take us to the plant.",
    ),
    Rule(
        id="refrain",
        words="no",
        at="clause",
        pattern=r"~ (?:more |further )?(?:of (?:those|these|your) )?(?:phone )?(?:calls?|contacts?"
        r"|e-?mails?|mails?|visits?|messages|follow-ups?|reminders|brochures|newsletters|demos?"
        r"|meetings)\b[^.;!?]{0,30}?(?:\b(?:please|until|before|for now|till|during|from|in the"
        r" meantime|to (?:my|our|the))\b|, ?yeah)",
        hit="No contact until the award, please.",
        miss="No calls came in today.",
    ),
)
