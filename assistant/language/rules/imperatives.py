"""Requests in so many words: do this, send that."""

from __future__ import annotations

from assistant.language.rules.pieces import OPENING, START
from assistant.language.rules.rule import Rule

_VERBS = (
    r"send|forward|write|reply|respond|give|tell|show|bring|ask|confirm|sign|return|fill|complete"
    r"|submit|provide|add|remove|delete|fix|correct|include|attach|schedule|arrange|take|keep|put"
    r"|let|have|ping|remind|join|come|read|try|make|prepare|advise|explain|describe|meet|hold|wait"
    r"|leave|pick|choose|decide|talk|speak|propose|verify|ensure|find|follow|upload|invite"
    r"|introduce|cancel|approve|turn|discuss|coordinate|proceed|save|get|stop|drop|resend|circulate"
    r"|cc|pass|stay|consider|notify|inform|allow|assume|compare|distribute|contact|email|e-mail"
    r"|double-check|recheck|replace|insert|revise|rewrite|loop|push|throw|bump|treat|start|help|see"
    r" (?:if|whether)|look (?:at|into|for|over)|set up|check (?:with|if|whether|out|in|that)|work "
    r"(?:with|on)"
)
_NOUN_VERBS = (
    r"call|review|check|change|update|copy|mail|fax|order|draft|plan|test|use|share|book|set|move"
    r"|print|answer|report|post|request|visit|phone|text|run|bump|ring|mark|note|edit|pay|list"
)
_OBJECT = (
    r"(?:me|us|him|her|them|it|this|that|these|those|the|a|an|your|my|our|any|all|at|to|in|on|for"
    r"|with|by|back|up|out|over|if|whether|sure|some|both|each|everyone|everybody|what|when|how|one"
    r"|here|as|into|through|from|about|off|his|their|down|another|no|more|\d+)\b"
)

# At the beginning of the sentence, or behind "if you agree," or a name.
_BEGINNING = (
    rf"^(?:{OPENING}|(?:if|when|once|after|before|as soon|in case|while|by|on|for)\b[^,]{{1,90}},"
    r" (?:then |just )?|[a-z]+, )"
)

# "Let me ..." offers; it asks for nothing.
_NO_OFFER = (
    r"(?!let (?:me|us|it|him|her|them|you)\b(?! have| see)|leave (?:it|that|this) (?:with|to) (?:me"
    r"|us)\b)"
)

IMPERATIVES = (
    Rule(
        id="keep-me-posted",
        words="keep get give drop shoot",
        pattern=rf"(?:{START}|\bto )(?:keep (?:me|us) (?:posted|informed|updated|in the loop|copied"
        r"|apprised|in mind|advised)|get back to (?:me|us)|(?:give|drop|shoot) (?:me|us) (?:a|an)"
        r" \w+)\b[^.;!?]{0,60}",
        hit="Give me a call when it is signed.",
        miss="They will keep it.",
    ),
    Rule(
        id="make-sure",
        words="sure forget remember",
        pattern=rf"{START}(?:(?:make|be) sure|(?:don't|do not|dont) forget|remember) (?:to|that|you"
        rf"|the|it"
        r"|we|your|and)\b[^.;!?]{0,60}",
        hit="Make sure that Tom sees it.",
        miss="He was sure that Tom had seen it.",
    ),
    Rule(
        id="imperative",
        words="send forward write reply respond give tell show bring ask confirm sign return fill"
        " complete submit provide add remove delete fix correct include attach schedule arrange"
        " take"
        " keep put let have ping remind join come read try make prepare advise explain describe"
        " meet"
        " hold wait leave pick choose decide talk speak propose verify ensure find follow upload"
        " invite"
        " introduce cancel approve turn discuss coordinate proceed save get stop drop resend"
        " circulate"
        " cc pass stay consider notify inform allow assume compare distribute contact email e"
        " double"
        " recheck replace insert revise rewrite loop push throw bump treat start help see look set"
        " check work",
        pattern=rf"{_BEGINNING}{_NO_OFFER}(?:{_VERBS}) (?!care\b){_OBJECT}[^.;!?]{{0,60}}",
        hit="Send him the drawings today.",
        miss="They send him the drawings.",
    ),
    Rule(
        id="imperative-later",
        words="send forward write reply give tell show bring ask confirm sign return fill complete"
        " submit provide add remove delete fix correct include attach schedule arrange keep put let"
        " have remind join come try make prepare hold wait leave pick choose decide talk speak"
        " verify"
        " ensure find follow upload invite introduce cancel approve discuss get stop drop contact",
        pattern=rf"[;:.!-] (?:then |just |so )?{_NO_OFFER}(?:~) (?!care\b){_OBJECT}[^.;!?]{{0,60}}",
        hit="Two copies are enough; send them to Ann.",
        miss="They send two copies to Ann.",
    ),
    Rule(
        id="imperative-thing",
        words="send forward provide include add remove delete attach confirm ensure submit bring"
        " fix"
        " insert replace verify advise notify contact",
        pattern=rf"{OPENING}(?:~ (?!you\b|of\b|from\b|is\b|are\b|was\b|were\b|and\b"
        rf"|or\b)[a-z]+)[^.;!?]{{0,60}}",
        hit="Send invoices to Ann.",
        miss="Bring and take.",
    ),
    Rule(
        id="imperative-name",
        words="tell ask call send give show remind contact email invite have get",
        pattern=rf"{_BEGINNING}(?:~) (?!about\b|you\b|all that|rid|in\b)[a-z]+ (?:to|that|the|a"
        rf"|about|if|whether|for|know|call|send|your)\b[^.;!?]{{0,60}}",
        hit="Tell Maria to call me.",
        miss="They tell Maria to call me.",
    ),
    Rule(
        id="imperative-and",
        words="please thanks thank great perfect good",
        also="and",
        pattern=rf"^~[^;!?]{{1,60}}\band {_NO_OFFER}(?:{_VERBS}) {_OBJECT}"
        r"[^.;!?]{0,60}",
        hit="Thanks for the draft, and send me the final one.",
        miss="We test and send the reports.",
    ),
    Rule(
        id="imperative-noun",
        words="call review check change update copy mail fax order draft plan test use share book"
        " set"
        " move print answer report post request visit phone text run bump ring mark note edit pay"
        " list",
        pattern=rf"{_BEGINNING}(?:{_NOUN_VERBS}) (?:me|us|him|her|them|it|the|your|my|a"
        r"|this|these|those|our|at \d|what|how|both|all|only)\b(?! (?:is|was|are|were"
        r"|will)\b)[^.;!?]{0,60}",
        hit="Call me at five.",
        miss="Call with Ann at five.",
    ),
)
