"""What is put like a question and wants no answer; with or without a mark."""

from __future__ import annotations

from msgspec.structs import replace

from assistant.language.rules.asked import ASKED
from assistant.language.rules.pieces import ALONE, AUX, SUBJECT, WH
from assistant.language.rules.quoted import QUOTED
from assistant.language.rules.rule import Rule

# The rest of what is asked for, up to a question proper: "..., or is that too early?"
_REST = rf"(?:(?!, (?:or|and|but) (?:{AUX}|{WH})\b)[^?]){{0,200}}\??"
_ASKED_TO_DO = tuple(
    replace(rule, confidence="none", pattern=f"(?:{rule.pattern}){_REST}") for rule in ASKED
)
_COURTEOUS = (
    Rule(
        id="courtesy",
        words="how",
        confidence="none",
        pattern=r"(?:~ (?:can|may|could) (?:i|we) help\b[^?]{0,30}|~(?:'s| is| are|'re)"
        r" (?:everyone|everybody)\b[^?]{0,30}|~(?: are| r|'re)(?: (?:you|things|we|all)\b)+(?:"
        r" (?:doing|going|feeling|keeping|guys|both|today|now|this (?:morning|week|fine \w+)"
        r"|lately|everyone))* ?(?=[?!.,;]|$))\??",
        hit="How are you doing today?",
        miss="How are you handling the downtime?",
    ),
    Rule(
        id="courtesy-about-life",
        words="how",
        confidence="none",
        pattern=r"~(?:'s| is| was| were| has| have)(?:(?: it going| everything| life| you been)(?="
        r" ?[?,]| today| with you| so far| lately)| (?:your|the) (?:weekend|holidays?|trip"
        r"|vacation|summer|flight|day|week|morning|christmas|easter|break|leave|weather|family"
        r"|kids)\b)[^?]{0,25}\??",
        hit="How was your weekend?",
        miss="How was your pilot with them?",
    ),
    Rule(
        id="greeting",
        words="up alright yourself yourselves new happening coffee tea drink",
        confidence="none",
        pattern=r"(?:\bwhat'?s (?:up|new|happening)\?$|\balright\?$|\b(?:yourself|yourselves)\?$"
        r"|\byou (?:want|fancy|like) (?:a |some )?(?:coffee|tea|drink)\?$)",
        hit="Hiya Gaz, what's up?",
        miss="What is new in the second draft?",
    ),
    Rule(
        id="echo",
        words="i",
        also="?",
        confidence="none",
        pattern=rf"^(?:oh,? |ah,? |really,? )?{AUX} i(?: not| really)?\?$",
        hit="Did I?",
        miss="Did they?",
    ),
    Rule(
        id="small-word",
        words="right okay ok yeah cool no huh now really",
        confidence="none",
        pattern=r"^(?:(?:oops|sorry|okay|ok|so|well|and|oh|(?:pretty |so |very )?(?:cool|great"
        r"|nice|good|crazy|funny|amazing))[,.]? )*~\?$",
        hit="Pretty cool, right?",
        miss="So two shifts, right?",
    ),
    Rule(
        id="order-with-a-mark",
        words="me us him her them it don not",
        confidence="none",
        at="opening",
        pattern=r"(?:(?:ring|call|send|mail|text|phone|give|tell|bring|show|let) ~ [^?]{0,80}\?$"
        r"|(?:don't|do not) (?!you\b|we\b|they\b|i\b|the\b|your|people|all\b)[a-z]+ [^?]{0,80}\?)",
        hit="Ring me on Thursday after four?",
        miss="Is it me that you ring on Thursday?",
    ),
    Rule(
        id="why-use",
        words="why",
        confidence="none",
        at="opening",
        pattern=rf"~ (?!{AUX}\b|{SUBJECT}\b|not\b|the\b|that\b|this\b|an?\b|your|my\b|our|now|so"
        r"|only|exactly)(?:[a-z]+ [a-z][^?]{0,80}|bother|worry|wait)\?$",
        hit="Why pay more for the same meter?",
        miss="Why the delay in May?",
    ),
    Rule(
        id="can-you-hear-me",
        words="hear see",
        confidence="none",
        pattern=r"\b(?:can|could|do) (?:you|everyone|everybody|people|anyone|y'all|we)(?: all|"
        r" guys| both| still| now)* ~ (?:me|us|my|our|the (?:screen|slides?|presentation|document)"
        r"|this|it)\b[^?]{0,60}\??",
        hit="Can you see my screen?",
        miss="Can you see a way to start in May?",
    ),
    Rule(
        id="am-i-audible",
        words="mute muted audible on",
        confidence="none",
        at="opening",
        pattern=r"(?:am i|are (?:you|we)|is (?:he|she|my (?:mic|microphone|camera|screen|video)"
        r"|this (?:mic|thing)|the mic)) (?:still |now |all )*(?:on mute|muted|audible|on(?= ?\?))"
        r"[^?]{0,20}\??",
        hit="Am I still on mute?",
        miss="Am I still on the list?",
    ),
    Rule(
        id="makes-sense",
        words="sense",
        confidence="none",
        pattern=r"\b(?:(?:does|do|did|would|if) (?:that|this|it|any of (?:that|this)) )?(?:all"
        r" )?makes? (?:any )?~,? ?(?:to you|so far|right|guys)?\?",
        hit="Does that make sense?",
        miss="Does it make sense to start with one line?",
    ),
    Rule(
        id="you-know",
        words="know knows see guess believe imagine",
        confidence="none",
        pattern=r"(?:\b(?:you )(?:know|see)(?: what i mean| what i'm saying)?\?$|\b(?:know|see)"
        r" what i mean\?|\b(?:can|could|would) you (?:believe|imagine)\b[^?]{0,60}|\bguess"
        r" what\b\??|\bwho knows\b\??|\bwhat do (?:i|we) know\?|\byou know what\?|\bdon't you"
        r" know\?|\bdid you know\b[^?]{0,100})",
        hit="Can you believe it?",
        miss="Do you know who signs?",
    ),
    Rule(
        id="any-questions",
        words="question questions queries",
        confidence="none",
        at="opening",
        pattern=r"(?:(?:are there|do you(?: guys| all)?(?: still)? have|does (?:any(?:one|body))"
        r" have|if there are|have you got|got) )?(?:any|some|more|other|no)?(?: \w+){0,2}"
        r" ?~\b[^?:]{0,40}\?",
        hit="Any questions on this?",
        miss="What was the question that your board asked?",
    ),
    Rule(
        id="rhetorical",
        words="cares tired ready told called remember say do am hard difficult",
        also="who what how if ?",
        confidence="none",
        pattern=r"(?:\bwho cares\b|\bwhat can (?:i|we|you) (?:say|do)\?|\bwho am i to\b|\bwhat if"
        r" i told you\b|(?:tired of|ready to(?! (?:sign|go|start|ship|order"
        r"|proceed|talk|meet|move|pay|close|send|leave|present|print|load|discuss)\b))"
        r"(?<!\w tired of)(?<!\w ready to) [^?]{1,80}\?|\bhow (?:hard|difficult) can (?:it|that"
        r"|this) be\b[^?]{0,60}"
        r"|\bremember\?$|\bwhat(?:'s| is| was| were) (?:it|that|they) called(?: again| now)?\b)\??",
        hit="Tired of slow reports?",
        miss="Who told you?",
    ),
    Rule(
        id="why-not",
        words="why so",
        also="not what",
        confidence="none",
        pattern=rf"{ALONE}(?:why not\?|so what\?)",
        hit="Why not?",
        miss="Why not start in May?",
    ),
    Rule(
        id="isnt-it-great",
        words="isn wasn aren",
        confidence="none",
        pattern=r"~'t (?:that|it|this|they|those) (?:just |so )?(?:great|nice|wonderful|amazing"
        r"|funny|crazy|beautiful|lovely|awesome|ironic|interesting|cool|fantastic|terrible|sweet"
        r"|exciting)\b[^?]{0,30}\??",
        hit="Isn't that great?",
        miss="Isn't that too late?",
    ),
    Rule(
        id="self-talk",
        words="where what let just",
        also="was were see have is",
        confidence="none",
        pattern=r"(?:\b(?:where|what) (?:was i|were we)\b|\bwhat (?:was|is|'s) it,|\bis it just"
        r" me\b|\blet(?:'s| me) see,? (?:where|what|who"
        r"|how)|\bwhat (?:else|do) (?:was i|i have)\b)[^?]{0,60}\??",
        hit="Where was I?",
        miss="Where was the meter?",
    ),
    Rule(
        id="said-right",
        words="right",
        confidence="none",
        pattern=r"^(?!.*\byour?\b).{60,}, ~ ?\?$",
        hit="So the belt runs past both cameras before it gets to the scale, right?",
        miss="So you run it in Ghent with a crew of four on the night shift, right?",
    ),
)

NO_QUESTIONS = (*_COURTEOUS, *QUOTED, *_ASKED_TO_DO)
STATEMENTS = (
    Rule(
        id="so-am-i",
        words="so nor neither",
        confidence="none",
        pattern=rf"\b~ {AUX} (?:i|we|you|they|he|she|it|[a-z]+)(?=[,.!;]|$)",
        hit="So am I, to be honest.",
        miss="So can I come along",
    ),
    Rule(
        id="no-question-mark-statement",
        words="should were had what how",
        also="you were had is was are",
        confidence="none",
        pattern=r"(?:\bshould you (?:have|need|want|wish|require|find|decide|feel|be|encounter)\b"
        r"|\b(?:were|had) (?:you|it|we|i|they|he) to\b|\bhad (?:i|we|you|he|they|it)\b"
        rf"|{ALONE}(?:and |but |so )?(?:what|how) (?:is|was|are)(?: \w+){{1,4}} (?:is|was|are)\b"
        r"|\bhow (?:is|are) (?:we|it|that) supposed\b)",
        hit="Should you have problems, we are there.",
        miss="Should you ever go there",
    ),
)
