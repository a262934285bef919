"""What somebody can do for the other: offers to confirm before anybody counts on them."""

from __future__ import annotations

from assistant.language.rules.pieces import DAY, HAND_OVER, ME
from assistant.language.rules.rule import Rule

_NOT_SAID_OF = (
    r"(?<!what )(?<!doubt )(?<!whether )(?<!not sure )(?<!know )(?<!how )(?<!so )(?<!that )(?<!if"
    r" )(?<!when )(?<!where )(?<!which )(?<!something )(?<!anything )(?<!as )(?<!all"
    r" )(?<!everything )(?<!best )(?<!most )"
)
_SOFTLY = (
    r"(?: also| certainly| definitely| gladly| easily| probably| of course| then| offer to| try to|"
    r" well| maybe| perhaps| either| possibly)*"
)
# Verbs with which "I can ..." says what is so: it offers nothing.
_NO_ACT = (
    r"(?!see|understand|hear|imagine|tell|think|say|only|hardly|barely|not|never|no\b|feel|believe"
    r"|afford|live|agree|accept|wait|remember|recall|always|read|use|assure|relate|guess"
    r"|appreciate|still|even|already|know|need|want|like|speak|talk|confirm|go (?:on|along|back"
    r" to|through)|count|discuss|really|actually|honestly|summari[sz]e|just|answer|fully|be\b(?!"
    r" (?:with you|there|at your|on site))|have\b(?! (?:him|her|someone|our|my|it|them|the"
    r"|an?)\b)|get\b(?! (?:you|it|him|her|them|our|someone|the))|find\b(?! (?:you|it|out|someone"
    r"|somebody|a|one|two|some))|make\b(?! (?:it|that|the|a|you|sure|them))|meet\b(?! you)"
    rf"|do\b(?! (?:that|it|this|a|an|the|you|\d|{DAY}\b))|give\b(?! (?:you|him|her|them|it|a|an"
    r"|the|up))|take (?:part|place|for granted))"
)

_OFFER = (
    rf"(?:(?:(?:{HAND_OVER}) (?!on\b|off|rid|to the|a lot|there|by\b|away)|offer (?:you|a|an|the"
    r"|to)|lend|throw in|waive|reserve|arrange|schedule|prepare|draft|set up|start|extend|swap"
    r"|install|train|collect|visit|put together|look into|hold (?:it|the|that|them)|leave out"
    r"|have (?:him|her|someone|our)|get (?:him|her|someone|you|it|that|this|them)|come (?:to|by"
    r"|over|out)|take (?:it"
    r"|the \w+|them) (?:back|away|off)|do (?:it|that|this|a (?:trial|test|pilot|demo|call"
    r"|visit)))\b)"
)

ABILITIES = (
    Rule(
        id="can-do",
        words="can could might may",
        also="i we",
        confidence="possible",
        pattern=rf"(?=\b[iw]){_NOT_SAID_OF}(?:\bi ~{_SOFTLY} (?P<what>{_NO_ACT}[a-z]+)|\bwe"
        rf" ~{_SOFTLY} (?P<that>{_NO_ACT}(?:[a-z]+(?= (?:(?:in|on|up|out|back|over|down|off)"
        rf" )?(?:you|your)\b)|{_OFFER})))",
        hit="I can lend you the meter.",
        miss="I can see your point.",
    ),
    Rule(
        id="can-without-subject",
        words="can could might should",
        also="ask lend hold swap arrange book drive drop bring do have be send get come call ring"
        " fix take sort put give let try make"
        " pick deliver",
        at="opening",
        confidence="possible",
        pattern=r"(?:can|could|might|should)(?: also| probably| just)* (?P<what>(?:be able to|ask"
        r"|lend|hold|swap|arrange|book|drive|drop|bring|do (?:it|that)|have it|send|get|come|call"
        r"|ring|fix|take|sort|put|give|let|try"
        r"|make|pick|deliver)\b)(?![^.;!]*\?)(?! (?:you|we|i)\b)",
        hit="Can drop it off tomorrow if that helps.",
        miss="Can drop in any time be dangerous?",
    ),
    Rule(
        id="ours-can",
        words="can could might may",
        also="my our",
        confidence="possible",
        pattern=r"\b(?:my|our) [a-z]+(?: [a-z]+| in [a-z]+)? ~(?: also| then)? (?P<what>(?!see"
        r"|tell|trust|thank|hear|cost|hurt)(?:[a-z]+(?= (?:you|your)\b)|wait|come|bring|collect"
        r"|deliver|help|stay)\b)",
        hit="My colleague in Porto can meet you at the airport.",
        miss="My boss can tell you a story.",
    ),
    Rule(
        id="what-i-can-do",
        words="do",
        also="i we",
        confidence="possible",
        pattern=r"\bwhat (?:i|we)(?: can| could| will|'ll| might)(?: also)? ~ is,? (?:to"
        r" )?(?P<what>[a-z]+)",
        hit="What we can do is lend you a robot.",
        miss="What we do is simple.",
    ),
    Rule(
        id="what-if-we",
        words="came brought sent showed called put took gave lent visited",
        also="if",
        confidence="possible",
        pattern=r"\b(?:what|how about|would it (?:help|work)|be (?:good|ok|okay)) if (?:i|we|our"
        r" \w+)(?: just)? (?P<what>~)\b",
        hit="What if our baker came for two mornings?",
        miss="What if it came too late?",
    ),
    Rule(
        id="can-do-if",
        words="can could",
        also="if",
        confidence="possible",
        pattern=rf"{ME} ~ (?P<what>(?!see\b|be\b|not\b|only\b|have\b)[a-z]+)(?=[^.;?!]{{1,60}} if"
        r" you\b)",
        hit="I could test it if you send me a sample.",
        miss="I could see it if it were there.",
    ),
    Rule(
        id="yes-i-can",
        words="yes sure yeah ok okay course certainly absolutely",
        also="can could will",
        confidence="possible",
        pattern=r"^(?:yes|sure|yeah|ok|okay|of course|certainly|absolutely)[,.!]? (?:i|we)"
        r" (?P<what>can|could|will)[.!]?$",
        hit="Yes, I can.",
        miss="Yes, they can.",
    ),
)
