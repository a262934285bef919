"""Attempts, conditions and hopes: promises that hang on something."""

from __future__ import annotations

from assistant.language.rules.pieces import ADVERB, ALONE, HAND_OVER, ME, WE_WILL, WILL
from assistant.language.rules.rule import Rule

ATTEMPTS = (
    Rule(
        id="if-you",
        words="if",
        also="ll will can could shall d would",
        confidence="possible",
        pattern=r"~ (?!we\b|i\b)(?:you|that|this|it|they|your|there|he|she|the"
        rf" \w+)\b[^.;?!]{{1,110}}?{ME}(?:'ll| will| can(?!')| could| shall|'d(?= [a-z])|"
        rf" would)(?: {ADVERB}\b| be (?:happy|glad) to)* (?P<what>(?!be\b|need|have\b|had\b|lose"
        r"|see\b|know|miss|not\b|like|love|want|say|think|prefer|appreciate|expect|better|rather"
        r"|never|probably|end\b|still)[a-z]+)",
        hit="If you want, I'll bring the meter.",
        miss="If you want it, take it.",
    ),
    Rule(
        id="if-then-we",
        words="if",
        also="we i",
        confidence="possible",
        pattern=rf"~ [^.;?!,]{{3,80}},? {ME} (?P<what>(?:take|give|refund|replace|repair|send"
        r"|credit|bring|come|fix|swap|return|deliver|add|leave|pay) (?:it|the|you|them|that|back"
        r"|out|your|one|a|an)\b)",
        hit="If the test fails, we take the machine back.",
        miss="If the test fails, we stop.",
    ),
    Rule(
        id="would-if-you",
        words="d would",
        also="if should",
        confidence="possible",
        pattern=rf"{ME}(?:'d| would) (?P<what>(?!be\b|need|have\b|like|love|want|say|see\b|know"
        r"|think|prefer|expect|appreciate|rather|not\b|never)[a-z]+)(?=[^.;?!]{1,80} (?:if"
        r"|should) (?:you|that|it)\b)",
        hit="We would take the pumps back, should you want that.",
        miss="I would like it if you came.",
    ),
    Rule(
        id="will-if-you",
        words="if",
        also="i we",
        confidence="possible",
        pattern=rf"{WE_WILL} (?P<what>(?!be\b|need)[a-z]+)(?=[^.;?!]{{0,80}} if (?:you|that|this"
        r"|it|u)\b)",
        hit="I'll call Paul if you like.",
        miss="I'll call Paul once legal signs.",
    ),
    Rule(
        id="try",
        words="try attempt do strive aim endeavor endeavour",
        also="i we",
        confidence="possible",
        pattern=rf"{WE_WILL} (?P<what>(?:try|attempt|strive|aim|endeavou?r|do (?:my|our) (?:very"
        r" )?best|do what|do everything))\b",
        hit="We'll try to send it today.",
        miss="We tried to send it.",
    ),
    Rule(
        id="perhaps-will",
        words="think guess probably maybe perhaps might hopefully hope believe likely suppose",
        also="ll will shall going",
        confidence="possible",
        pattern=rf"(?:~[^.;?!]{{0,20}}?{ME}{WILL}(?: {ADVERB}\b)*|{ME}(?:{WILL}|'m going to)"
        r" (?:most |very )?~) (?:also )?(?P<what>(?!be\b|have to|need|not\b|see\b)[a-z]+)",
        hit="I'll probably send the draft on Monday.",
        miss="They will probably send it.",
    ),
    Rule(
        id="able-to",
        words="able",
        also="i we",
        confidence="possible",
        pattern=rf"(?:{ME}|\b(?:and|but))(?:'ll| will| should| would| may| might| could|'d)(?:"
        r" also| hopefully| probably)* be ~ to (?P<what>(?!see\b|do more)[a-z]+)",
        hit="I should be able to send it today.",
        miss="They should be able to send it.",
    ),
    Rule(
        id="will-be-happy-to",
        words="happy glad pleased willing delighted love",
        confidence="possible",
        pattern=rf"(?:{ALONE}(?:would be )?(?:very |more than )?|(?<=\band )|(?<=\bbut )|(?<=\bso"
        rf" )|(?<=\balso )|{ME}(?:'d| would|'ll"
        r"| will|'m| am|'re| are)(?: also| more than| be| very| really| only| too| always| quite|"
        r" certainly| just| perfectly)* )(?:more than )?~ to (?:also )?(?P<what>(?!hear|see|know"
        r"|learn|read|be\b|have\b|announce|report|inform|say\b|find|know|work with|note|receive"
        r"|tell you that|confirm that|live|go\b)[a-z]+)",
        hit="I would be happy to send you the study.",
        miss="I am happy to hear that.",
    ),
    Rule(
        id="gladly",
        words="happily gladly",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?:'d| would|'ll| will| can| could)(?: also| all)? ~ (?P<what>[a-z]+)",
        hit="We'd happily come on Saturday.",
        miss="They happily came on Saturday.",
    ),
    Rule(
        id="once-we-would",
        words="once when should",
        also="d would",
        confidence="possible",
        at="opening",
        pattern=rf"~ [^.;?!]{{3,110}}, {ME}(?:'d| would)(?: {ADVERB}\b)* (?P<what>(?!be\b|need"
        r"|have\b|like|love|want|say|see\b|know|think|prefer|expect|appreciate|rather"
        r"|not\b)[a-z]+)",
        hit="Once Lyon has chosen, we'd print it.",
        miss="Once Lyon had chosen, we'd have time.",
    ),
    Rule(
        id="would-like-to-show",
        words="walk show take send bring give introduce offer buy help share present",
        also="like love",
        confidence="possible",
        pattern=rf"{ME}(?:'d| would)(?: also| really)? (?:like|love) to (?P<what>~ (?:you|him|her"
        r"|them|someone|everyone)\b)",
        hit="I would like to walk you through the draft.",
        miss="I would like to walk in the park.",
    ),
    Rule(
        id="trying-to",
        words="trying working",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?:'m|'re| am| are)(?: also| still)? (?:trying|working) to (?P<what>(?:get"
        rf"|arrange"
        r"|move|organi[sz]e|book|send|finish|fix|free|secure|speed|bring|deliver|ship)\b)"
        r"(?=[^.;!?]{0,80}\b(?:you|your|by|before)\b)",
        hit="We are trying to get the crane a day earlier for you.",
        miss="We are trying to get our heads round it.",
    ),
    Rule(
        id="thinking-of-sending",
        words="thinking",
        also="you",
        confidence="possible",
        pattern=rf"{ME}(?:'m| am| was|'re| are| were) ~ (?:of|about) (?P<what>[a-z]+ing) you\b",
        hit="I was thinking of sending you the raw counts.",
        miss="I was thinking of you.",
    ),
    Rule(
        id="would-probably",
        words="probably likely happily certainly definitely",
        also="d would",
        confidence="possible",
        pattern=rf"{ME}(?:'d| would) ~ (?P<what>(?:{HAND_OVER}|come|install|put|set|fit|replace"
        rf"|visit"
        r"|arrange|extend|pay|do (?:it|that|this))\b)",
        hit="We'd probably send somebody over for a day.",
        miss="We'd probably know by now.",
    ),
    Rule(
        id="joint",
        words="talk meet speak discuss catch touch reconnect chat connect sync revisit",
        also="we",
        confidence="possible",
        pattern=rf"\bwe(?:'ll| will| shall)(?: {ADVERB}\b)* (?P<what>talk|meet|speak|discuss|catch"
        r" up|touch base|reconnect|chat|connect|sync|revisit)\b",
        hit="We'll talk on Thursday.",
        miss="Talk soon.",
    ),
)
