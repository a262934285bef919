"""Asking for something in the form of a question: requests, and no questions for information."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, HAND_OVER, MEET, SAY, WORK
from assistant.language.rules.rule import Rule

_ANYONE = (
    r"(?:you|someone|somebody|anyone|anybody|one of you|the (?:two|three|four) of you)(?: guys| all"
    r"| both| folks| two)?"
)
_SOFTLY = (
    r"(?:,? (?:please|kindly|also|just|maybe|possibly|perhaps|at least|then|quickly|by any chance"
    r"|still|both|all|first|either|help(?: me| us)?(?: to)?|try (?:to|and)),?)*"
)
# Verbs with which "can you ..." asks what is so, or whether it is possible.
_NOT_ASKED = (
    rf"(?!(?:please|kindly|also|just|maybe|possibly|perhaps|then|both|all|still|{SAY}|let|shed"
    rf"|share"
    r" (?:how|what|why|who|which)|hear|see|believe|imagine|think|recall|remember|really|ever"
    r"|afford|guarantee|even|not|be|have|like|prefer|rather|want|agree|recommend|need|know|expect"
    r"|care|call it|integrate|scale|do|does|find|use|feel|support|handle|run|live|go|get by|give"
    r" (?:me|us) (?:an|a|some) (?:idea|sense|feel|indication)|make it|make any|buy|choose"
    r"|actually|benefit|only|always|usually|make)\b)"
)
# "As you can see", "what could you do": no new clause begins before these.
_NOT_BEFORE = (
    r"\b(?=[cw])(?<!as )(?<!if )(?<!that )(?<!than )(?<!what )(?<!how )(?<!where )(?<!when"
    r" )(?<!which )(?<!who )(?<!much )(?<!many )(?<!soon )(?<!fast )(?<!early )(?<!late )"
    r"(?<!long )(?<!far )(?<!often )(?<!quickly )(?<!well )(?<!big )(?<!small )(?<!else )"
)

ASKED = (
    Rule(
        id="can-you",
        words="can could would",
        also="you u someone somebody anyone anybody",
        pattern=rf"{_NOT_BEFORE}(?:can|could|would) {_ANYONE}{_SOFTLY} {_NOT_ASKED}[a-z]+",
        hit="Could you send us the security paper?",
        miss="Could you see it on the screen?",
    ),
    Rule(
        id="could-you-have",
        words="could",
        also="you",
        pattern=rf"{_NOT_BEFORE}could you{_SOFTLY} (?:have|do|make|find|get|give|consider|be(?:"
        rf" sure| ready| there| here| back)|use|run|support|go|see (?:if|whether|to|that))\b(?! an"
        rf" idea)(?! (?:me|us)"
        r" (?:an|a|some) (?:idea|sense|feel))",
        hit="Could you have Paul sign it?",
        miss="Could you tell who signs?",
    ),
    Rule(
        id="would-you-see-to",
        words="would will someone somebody anyone anybody",
        also="have make find do see run choose",
        pattern=rf"{_NOT_BEFORE}(?:can|could|would|will) {_ANYONE}{_SOFTLY} (?:have a (?:look|word"
        rf"|chat|go)"
        r"|make (?:sure|a copy)|find out|do (?:the same|me|this|that)|see (?:to|if|whether)|run the"
        r"|choose (?:a|the|one))\b",
        hit="Would you make sure that the gate is shut?",
        miss="Would you have a budget for it?",
    ),
    Rule(
        id="can-you-get",
        words="can",
        also="you",
        pattern=rf"\bcan you{_SOFTLY} (?:have \w+ \w+|get (?:me|us|the|a|it|your|them|him|her"
        r"|back)|give (?:me|us|him|her|it|them)(?! (?:an|a|some) (?:idea|sense|feel))|find (?:out"
        r"|someone|somebody|a)|make (?:sure|it|the|a)|do (?:(?:the|this|that|it) (?:by|before|for"
        r"|today|tomorrow)|(?:the )?same|an?|any|\d|something|better|me)|see (?:if|whether|to)"
        r"|run (?:the|this|a|it|by)|go (?:through|over|ahead|to|and)|be (?:there|ready|sure))\b",
        hit="Can you get me the drawings?",
        miss="Can you get by without it?",
    ),
    Rule(
        id="could-somebody",
        words="could would",
        also="look send bring check call fill come join take give prepare review confirm contact"
        " ring sign help get put add answer hold measure drop leave wait show write mail explain",
        at="clause",
        pattern=r"(?:could|would) (?:(?:the|our) (?:[a-z]+ )?(?:crew|team|drivers?|guys|lads"
        r"|engineers?|office|lab|warehouse|reception|shift|caretaker|electrician|plumber|supplier"
        r"|carrier|agent|notary|accountants?|surveyor|architect|landlord|lawyers?|porter|staff"
        r"|fitters?)|(?!you|we|i\b|it|this|that|they|he\b|she\b|there|the\b|an?\b|our|my"
        r"|any)(?:your |one of your |one of you )?[a-z]*(?: and [a-z]+)?) (?:please |also |maybe"
        r" |just )*(?:look|send|bring|check|call|fill|come|join|take|give|prepare|review|confirm"
        r"|contact|ring|sign|help|get|put|add|answer|hold|measure|drop|leave|wait|show|write|mail"
        r"|explain)\b",
        hit="Could Lars look at the sorter on Monday?",
        miss="Could it help to look at the sorter?",
    ),
    Rule(
        id="will-you",
        words="will",
        also="you someone somebody anyone anybody",
        pattern=rf"\bwill {_ANYONE}{_SOFTLY} (?:{HAND_OVER}|{WORK}|turn|clean|pick|switch|measure"
        rf"|tidy|unload|explain|tell|see to|have a (?:look|word|chat|go))\b(?! (?:part|place)\b)",
        hit="Will you send it to Paul?",
        miss="Will you be there?",
    ),
    Rule(
        id="willing-to",
        words="willing able kind prepared good open ok okay",
        also="you",
        pattern=r"\b(?:would|will|can|could) you (?:please )?be (?:willing|able|so kind|kind"
        r" enough|prepared|so good|open|ok|okay) (?:to|as to|with)\b(?! (?:tell|say|explain))",
        hit="Would you be willing to sign in May?",
        miss="Would you be interested in May?",
    ),
    Rule(
        id="let-somebody-have",
        words="let",
        also="can could would",
        pattern=rf"\b(?:can|could|would) you{_SOFTLY} ~ (?:me|us|him|her|them|[a-z]+(?: [a-z]+)?)"
        rf" (?:have"
        r"|see|get|in\b|use|join|sign|read)\b",
        hit="Could you also let Beatriz have a copy?",
        miss="Could you let me know who has a copy?",
    ),
    Rule(
        id="would-you-mind",
        words="mind",
        pattern=rf"(?:\b(?:would|do) you |{ALONE})~(?! if)(?! telling)(?= |\?)(?! you)",
        hit="Would you mind sending it again?",
        miss="Keep it in mind.",
    ),
    Rule(
        id="can-i-have",
        words="have get see ask borrow trouble request bother invite count please talk speak"
        " reserve book meet come",
        also="can could may might",
        pattern=r"\b(?:can|could|may|might) (?:i|we)(?: please| kindly| also| just| possibly|"
        r" perhaps)* (?:have|get(?! by)|see (?:the|your|a|some)|ask (?:you |for )|borrow|trouble"
        r" you|request|bother you|invite|count on|please|talk|speak|reserve|book|meet|come)\b",
        hit="Can I have two of them?",
        miss="Can I help you?",
    ),
    Rule(
        id="can-we-meet",
        words="meet talk speak discuss chat catch touch connect reconnect sync schedule set"
        " arrange have get sit do hop jump book find put reschedule postpone move push plan go"
        " walk review agree",
        also="we",
        pattern=r"\b(?:can|could|shall|should|may|might) we(?: please| maybe| perhaps| just| all|"
        rf" also| then| possibly)* (?:{MEET})\b",
        hit="Can we meet on Friday?",
        miss="Can we make that work?",
    ),
    Rule(
        id="could-we",
        words="could couldn can",
        also="we",
        pattern=rf"{_NOT_BEFORE}(?:could|couldn't|can) we(?: please| maybe| perhaps| just| all|"
        r" also| then| not| possibly)* (?!see\b|say\b|be\b|expect|assume|hear|believe|lose"
        r"|afford)(?:(?<!can we )[a-z]+|(?<=can we )(?:leave|start|stop|move|agree|keep|skip|go"
        r" (?:over|through|back)|wrap|settle|drop|park|focus|come back|put|push|pick|swap|switch"
        r"|trade|change|cancel|extend|delay|split|combine|simplify|clarify|confirm|sort|fix|add"
        r"|circle|revisit|regroup|return to|take (?:this|that|it) (?:up|offline|to)|think"
        r" about)\b)",
        hit="Could we stop the demo for a second?",
        miss="How could we stop the scrap?",
    ),
    Rule(
        id="shall-we",
        words="shall",
        at="opening",
        pattern=r"~ we(?: please| maybe| perhaps| just| also| then| now)* (?!be\b|ever|see\b|need"
        rf"|have to|(?:{HAND_OVER}) you)[a-z]+",
        hit="Shall we say ten o'clock?",
        miss="How shall we do it?",
    ),
    Rule(
        id="could-it-be-sent",
        words="could can may might",
        also="sent resent signed returned paid delivered moved changed added removed corrected"
        " forwarded shared emailed done fixed booked printed replaced arranged collected cleared"
        " released confirmed updated approved uploaded included reopened extended brought",
        at="clause",
        pattern=r"~ (?![^?]{1,120} or (?:is|are|not)\b)(?:this|that|it|these|those|they|the"
        r" (?:[a-z]+ ){1,3}|your (?:[a-z]+ )|all"
        r" (?:of"
        r" )?(?:this|that|these|those|them)) ?(?:please |also |possibly )?be (?:sent|resent|signed"
        r"|returned|paid|delivered|moved|changed to|added|removed|corrected|forwarded|shared"
        r"|e-?mailed|done (?:by|before|today|tomorrow|this|on)|fixed|booked|printed|replaced"
        r"|arranged|collected|cleared|released|confirmed|updated|approved|uploaded|included"
        r"|reopened|extended|brought)\b",
        hit="Could the second copy be sent today?",
        miss="How could it be sent back?",
    ),
    Rule(
        id="why-dont-we",
        words="why",
        also="don not",
        pattern=r"~ (?:don't|do not) (?:you|we)\b",
        hit="Why don't we meet in Ghent?",
        miss="Why not?",
    ),
    Rule(
        id="any-chance",
        words="chance way possible",
        pattern=r"\b(?:(?:any (?:chance|way)|possible)(?: that)? (?:you|we|i|someone) (?:can|could"
        r"|might|would)\b|any (?:chance|way) (?:of|for)\b)",
        hit="Any chance you could send it today?",
        miss="There is a chance of rain.",
    ),
    Rule(
        id="would-it-be-possible",
        words="possible idea option okay ok",
        also="would is could will",
        pattern=r"\b(?:(?:would|could|will) it be (?:an )?~ (?:to|for|if)|is it possible (?:for"
        r" you to|to (?:get|have|send|meet|see|receive|move|schedule|arrange|share|extend"
        r"|postpone)))\b",
        hit="Would it be possible to get a trial licence?",
        miss="Is it possible to run it in Ghent?",
    ),
    Rule(
        id="would-you-last",
        words="would will could can",
        also="you",
        pattern=r"(?<=, )(?:would|will|could|can) you(?: please)? ?\?$",
        hit="Send it in a mail, would you?",
        miss="Would you send it?",
    ),
    Rule(
        id="do-you-think-you-could",
        words="think",
        also="can could",
        pattern=rf"\bdo you ~ you (?:can|could) (?:{_NOT_ASKED}[a-z]+|(?:have a (?:look|word)|make"
        rf" (?:sure|a)|get|find (?:out|a)|run the|do the|be (?:there|at|back)|see to|let (?!me"
        rf" know|us know)|consider)\b)",
        hit="Do you think you could send it?",
        miss="Do you think it is good?",
    ),
)
