"""Requests: somebody is asked to do, send, decide, attend or stop something."""

from __future__ import annotations

from msgspec.structs import replace

from assistant.language.rules.asked import ASKED
from assistant.language.rules.imperatives import IMPERATIVES
from assistant.language.rules.pieces import SAY, WH
from assistant.language.rules.proposals import PROPOSALS
from assistant.language.rules.quoted import QUOTED
from assistant.language.rules.refrain import REFRAIN
from assistant.language.rules.rule import Rule, Table
from assistant.language.rules.wishes import WISHES

_NONE = (
    *QUOTED,
    Rule(
        id="talk-soon",
        words="soon later tomorrow then",
        confidence="none",
        pattern=r"^(?:talk|speak|chat|write|see you|catch up|meet)(?: to you| with you| more"
        r"| again| you)*(?: very| real)? ~[.!]*$",
        hit="Talk to you soon.",
        miss="Talk to Tom soon.",
    ),
    Rule(
        id="formula-questions",
        words="let",
        confidence="none",
        pattern=r"~ (?:me|us|[a-z]+) know,? (?:please,? )?(?:if|should|when"
        r"|whether)\b[^.;!?]{0,50}?\b(?:questions?|queries|anything|(?:problems?|issues?|concerns?"
        r"|trouble|difficult\w+)|(?:i|we) (?:can|may|could) (?:\w+ ){0,2}(?:help|assist|be of|do)"
        r"|of (?:\w+ )?(?:help|assistance|service)|need (?:\w+ ){0,3}(?:help|information"
        r"|assistance|details|else|clarification)|further)\b",
        hit="Let me know if you have any questions.",
        miss="Let me know if Tuesday works.",
    ),
    Rule(
        id="formula-if-questions",
        words="if should",
        also="question questions queries problem problems issue issues concern concerns"
        " information help assistance anything comments",
        confidence="none",
        pattern=r"\b~ (?:you|there)(?:'ve| guys| all| still| do)? (?:have|has|need|require|are|is"
        r"|want|would like)\b[^.;!?]{0,60}?\b(?:questions?|queries|problems?|issues?|concerns?"
        r"|information|help|assistance|anything|comments)\b[^.;!?]{0,40}?\b(?:let (?:me|us) know"
        r"|call|contact|e-?mail|give (?:me|us) a|reach out|feel free|hesitate|get in touch|ask"
        r"|drop (?:me|us)|shout|advise)\b",
        hit="If you have any questions, please call me.",
        miss="If you have the figures, please call me.",
    ),
    Rule(
        id="formula-contact-us",
        words="questions question queries problems information details help assistance concerns",
        also="contact call email e ask reach touch drop give write let see",
        confidence="none",
        pattern=r"\b(?:please,? )?(?:contact|call|e-?mail|ask|reach out|get in touch|drop|give"
        r"|write|see|let) [^.;!?]{0,60}?\b(?:if|with|should|for) (?:you |there"
        r" )?[^.;!?]{0,30}?\b(?:questions?|queries|concerns|problems|help|assistance|(?:more"
        r"|further|additional) (?:information|details))\b",
        hit="Please contact me if you have any questions.",
        miss="Please contact Ann, she has your answer to all questions.",
    ),
    Rule(
        id="told-in-words",
        words="tell explain remind say clarify describe elaborate confirm let advise",
        also="can could would will",
        confidence="none",
        pattern=rf"(?:\bplease,? )?\b(?:can|could|would|will) (?:you|anyone|someone|somebody)(?:"
        rf" please|"
        rf" kindly| maybe| just| also| quickly| perhaps)* (?:{SAY}|let (?:me|us) know)"
        rf"(?: to)?(?: me| us)?(?: please)? (?:{WH}|if|whether)\b[^?]{{1,120}}\?",
        hit="Could you please tell me who signs?",
        miss="Please tell me who signs.",
    ),
    Rule(
        id="formula-please",
        words="please",
        confidence="none",
        pattern=r"(?:\b(?:attached|enclosed|below|herewith),? )?~,? (?:also )?(?:(?<=attached"
        r" please )find|(?<=attached, please )find|(?<=enclosed please )find|(?<=enclosed, please"
        r" )find|(?<=herewith please )find|feel free|find (?:\w+ ){0,6}?(?:attached|enclosed|below"
        r"|above"
        r"|here|link|copy)\b|note\b|be (?:aware|advised|assured|informed|patient)|see (?:the"
        r" )?(?:[a-z]+ )?(?:attached|below|above|enclosed|attachment)|accept (?:my|our)|bear with"
        r"|correct me"
        r"|forgive|excuse|pardon|enjoy|rest assured|(?:don't|do not|never) (?:hesitate|worry|be"
        r" afraid|feel|mind|apologi[sz]e)|(?:yes|no)[.!,]?$|keep in mind|understand|know (?:that"
        r"|we)|join me in|consider the environment|refer to|recall|remember that|let \w+ know if"
        r" (?:you have any|there(?:'s| is) anything))",
        hit="Please find the offer attached.",
        miss="Please find somebody who can sign.",
    ),
    Rule(
        id="yes-please",
        words="please",
        confidence="none",
        pattern=r"(?:\b(?:yes|no),? ~[.!]|\b(?:as|if|what|wherever|whenever|however) (?:you|they|i"
        r"|we"
        r"|he|she) ~|\bto ~ (?:the|our|my|your|them|him|her|everyone|everybody|us|me|you)\b)",
        hit="Yes please!",
        miss="Can you please send it?",
    ),
    Rule(
        id="while-away",
        words="contact call write email reach refer click reply",
        also="urgent emergency emergencies absence unsubscribe",
        confidence="none",
        pattern=r"\b(?:urgent|emergency|emergencies|in my absence"
        r"|unsubscribe)\b[^.;!?]{0,40}\b(?:contact|call|write|e-?mail|reach|refer|click"
        r"|reply)\b[^.;!?]{0,60}",
        hit="In urgent cases please contact the front desk.",
        miss="Please contact the front desk.",
    ),
    Rule(
        id="formula-imperative",
        words="free hesitate ahead bear smiling nice good great wonderful safe lovely happy fun"
        " fantastic excellent super care easy time below above attached well quote wrong sec"
        " second moment minute up day",
        also="feel don do go bear keep have take see get make enjoy give call t",
        confidence="none",
        pattern=r"\b(?:feel free|(?:don't|do not) hesitate|go ahead(?! and)|bear with|keep up the"
        r"|keep"
        r" smiling|have (?:a|an) (?:nice|good|great|wonderful|safe|lovely|happy|fun|fantastic"
        r"|excellent|super)|have fun|take (?:care(?! of)|it easy|your time)|see (?:you|below|above"
        r"|attached)|get well|make it a great|call it a day|give me (?:a|one|two|ten) (?:sec"
        r"|second|moment|minute|min)s?|(?:don't|do not) (?:quote me,? but|get me"
        r" wrong))\b[^.;!?]{0,60}",
        hit="Feel free to call me on Monday.",
        miss="Take the old meter with you.",
    ),
    Rule(
        id="look-forward-by",
        words="forward",
        also="receiving getting hearing your",
        confidence="possible",
        pattern=r"\blook(?:ing)? ~ to (?:receiving|getting|hearing|your)\b[^.;!?]{1,60}? (?:by"
        r"|before|no later than|today|tomorrow)\b[^.;!?]{0,30}",
        hit="Looking forward to receiving your offer by Monday.",
        miss="Looking forward to receiving your offer.",
    ),
    Rule(
        id="look-forward",
        words="forward",
        confidence="none",
        pattern=r"\blook(?:ing|s)? ~ to\b[^.;!?]{0,80}",
        hit="I look forward to hearing from you.",
        miss="Please forward it to Ann.",
    ),
    Rule(
        id="advice",
        words="should might could may can suggest recommend",
        also="you would",
        confidence="none",
        pattern=r"(?<!if )(?<!maybe )(?<!perhaps )(?<!think )\byou (?:should|might|could|may"
        r"|can)(?: also|"
        r" always| then)? (?:want to|try|consider|check out|use|think about|find|be|have|get"
        r"|see)\b|\bwould (?:suggest|recommend) (?:using|trying|the)\b",
        hit="You might want to try the newer release.",
        miss="I suggest that we meet on Monday.",
    ),
)

_PLAIN = (
    Rule(
        id="please",
        words="please pls plz",
        pattern=r"~,? (?:also,? |just |kindly |all |both |can you )*[a-z'-]+[^.;!?]{0,80}",
        hit="Please sign page three.",
        miss="He is pleased.",
    ),
    Rule(
        id="please",
        words="please pls plz",
        pattern=r"^[^;?]{1,200}?~ ?[.!?)]*$",
        hit="Both reports by Friday, please.",
        miss="The price pleases him.",
    ),
    Rule(
        id="kindly",
        words="kindly",
        at="clause",
        pattern=r"(?:would you |could you |to )?~ (?!note|find|be )[a-z]+[^.;!?]{0,80}",
        hit="Kindly return the signed copy.",
        miss="She kindly offered a seat.",
    ),
    Rule(
        id="let-me-know",
        words="let",
        pattern=r"(?<!will )(?<!'ll )(?<!would )(?<!could )~ (?:me|us|him|her|them|(?!you)[a-z]+)"
        r" know\b(?! that you)[^.;!?]{0,80}",
        hit="Let us know which day suits you.",
        miss="Let me show you.",
    ),
    Rule(
        id="lets",
        words="let lets",
        pattern=r"\blet(?:'?s| us) (?:also |first |just |please |all |now |then |try to |maybe "
        r"|really )*(?!say|see\b|hope|face|call it|be (?:honest|clear|real|frank)|not|assume"
        r"|suppose|pretend|imagine|take (?:an|the|a) example|leave it|know|go ahead|just say|look"
        r" at it|go there|get real|forget)[a-z]+[^.;!?]{0,60}",
        hit="Let's meet on Monday.",
        miss="Let's say it costs ten.",
    ),
    Rule(
        id="when-you-can",
        words="chance moment minute time convenience rsvp opportunity second",
        also="you rsvp",
        pattern=r"(?:\b(?:when|whenever|if|once) you (?:get|have|find) (?:a|the|some) (?:\w+ )?~"
        r"|\bat your (?:earliest )?~|\brsvp\b)[^.;!?]{0,60}",
        hit="Have a look when you get a chance.",
        miss="There was no chance to look.",
    ),
)

_ASKED = tuple(replace(rule, pattern=f"(?:{rule.pattern})[^.;!?]{{0,80}}") for rule in ASKED)

REQUESTS = Table("request", (*_NONE, *REFRAIN, *_PLAIN, *_ASKED, *WISHES, *PROPOSALS, *IMPERATIVES))
