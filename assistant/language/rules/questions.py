"""Questions: asked with a question mark, and the few that show without one.

`closed` can be answered by yes, no or one of what is offered; `open` asks what, who, how.
"""

from __future__ import annotations

from assistant.language.rules.no_questions import NO_QUESTIONS, STATEMENTS
from assistant.language.rules.pieces import ALONE, AUX, SAY, SUBJECT, WH
from assistant.language.rules.rule import Rule, Table
from assistant.language.rules.unmarked import UNMARKED_QUESTIONS

_TO_US = r"(?:(?:to |with )?(?:me|us) )?"
_INVERTED = rf"(?:{AUX} (?:{SUBJECT}|your|the|this|that|these|those|my|our|any|their|his|her)\b)"

_TELLING = (
    rf"(?:{SAY}|let (?:me|us) know|share (?=how|what|why|who|which)|give (?:me|us) (?:an|a|some)"
    r" (?:idea|sense|feel|indication)|shed (?:some|any|more) light)"
)
_CAN_YOU_TELL = (
    r"\b(?:can|could|would|will) (?:you|anyone|someone|somebody)(?: please| kindly| maybe| just|"
    rf" also| quickly| perhaps)* {_TELLING} "
)

_BOTH = (
    Rule(
        id="told-whether",
        words="if whether that",
        also="tell explain remind say clarify describe elaborate comment specify expand advise"
        " confirm let give",
        form="closed",
        pattern=rf"{_CAN_YOU_TELL}{_TO_US}~[^?]{{0,200}}\??",
        hit="Can you confirm that the budget is approved?",
        miss="Can you tell me who approves the budget?",
    ),
    Rule(
        id="told-what",
        words="tell explain remind say clarify describe elaborate comment specify expand advise"
        " confirm let give share shed",
        form="open",
        pattern=rf"{_CAN_YOU_TELL}(?!(?:him|her|them)\b)[^?]{{0,200}}\??",
        hit="Could you explain how it is billed?",
        miss="Could you tell them that we will be late, please send it.",
    ),
    Rule(
        id="wondering-whether",
        words="wonder wondering wondered curious know hear understand learn see ask",
        also="if whether",
        form="closed",
        pattern=r"(?:\b(?:i|we|who|people|just|was|were|am|are|is|m|re)(?:'m|'re)?(?: just| also|"
        r" still| really)* (?:wonder(?:ing|ed)?|curious)|\b(?:would|d) (?:be )?(?:like|love"
        r"|interested|good|great|curious|useful|helpful|keen) to (?:know|hear|understand|learn|see"
        rf"|ask)|\bjust curious|\bwondering|{ALONE}wondered)(?: you)? (?:if|whether) (?!(?:you|we"
        r"|someone|anyone)"
        r" (?:could|can|would|might) (?!be\b|have|see|use|run))[^?]{1,200}\??",
        hit="I was wondering if you have a test plan",
        miss="He wondered about it.",
    ),
    Rule(
        id="checking-whether",
        words="check checking ask see know find curious following",
        also="if whether",
        form="closed",
        pattern=rf"(?:{ALONE}(?:just |i'm |i am |we're |only |i was )*checking|\b(?:want|wanted"
        r"|like|writing|need|love) to (?:check|ask|see|know|find out)|\bfollowing up to (?:see"
        r"|ask|check)) (?:in |back |again )?(?:on |to see )?(?:if|whether) (?!you (?:could|would"
        r"|can) (?:send|give|share"
        r"|provide|call))[^?]{1,200}\??",
        hit="I just wanted to ask whether you received my mail.",
        miss="She was checking it.",
    ),
    Rule(
        id="wondering-what",
        words="wonder wondering wondered curious know hear understand learn question ask",
        also="what who whom whose where when why how which",
        form="open",
        pattern=r"(?:\b(?:i|we|people)(?:'m|'re| am| are| was| were|'d be| would be)?(?: just|"
        r" also| still)* (?:wonder(?:ing)?|curious)(?: about| as to)?|\bjust curious(?: about)?"
        r"|\b(?:just )?wondering(?: about)?|\b(?:i|we)(?:'d| would) (?:be )?(?:like|love"
        r"|interested|curious|keen) to (?:know|hear|understand|learn|ask(?: you)?)(?: more)?(?:"
        r" about| from you)?|\b(?:my|the|one|second|first|next|last|another|other|only) (?:\w+"
        rf" )?question (?:is|was|would be)(?: about)?),? {WH}\b[^?]{{1,200}}\??",
        hit="I would like to know how you count an outage",
        miss="I would like to know you better",
    ),
    Rule(
        id="wanted-to-ask",
        words="ask know find check hear learn curious",
        also="what who whom whose where when why how which",
        form="open",
        pattern=rf"(?:\b(?:may|can|could|might) (?:i|we)(?: just| also)? ask|\bwanted to (?:ask"
        rf"|know|find out|check)|\b(?:interested|keen|eager) to (?:hear|know|learn|find out)"
        rf"|{ALONE}curious(?: about| as to)?)(?:"
        rf" you)?,? {WH}\b[^?]{{1,200}}\??",
        hit="Just wanted to ask how the trial went",
        miss="I wanted to ask you to the plant.",
    ),
    Rule(
        id="what-about",
        words="about",
        also="what how",
        form="open",
        pattern=r"\b(?:what|how) about\b[^?]{1,200}\??",
        hit="And what about the second plant?",
        miss="That is what it is about.",
    ),
    Rule(
        id="how-many",
        words="much many long often far",
        also="how",
        form="open",
        confidence="possible",
        at="opening",
        pattern=r"how ~ [^?.]{5,200}\??",
        hit="Also how long it takes from order to work.",
        miss="It depends on how long it takes.",
    ),
    Rule(
        id="question-is",
        words="question",
        form="closed",
        also="if whether is",
        pattern=r"\b(?:the|my|one|second|first|next|last|another|other|only) (?:\w+ )?~ (?:is|was"
        r"|would be),? (?:if|whether)\b[^?]{1,200}\??",
        hit="My question is whether it runs offline.",
        miss="The question is on page three.",
    ),
    Rule(
        id="any-thoughts",
        words="thoughts ideas idea suggestions comments feedback news updates update word progress"
        " preferences preference views luck thought insight insights",
        form="open",
        at="opening",
        pattern=r"(?:(?:do you have|have you got|is there|are there|got) )?(?:any|your|some)"
        r" (?:\w+ )?~(?! (?:is|are|would|will|may|from (?:you|your|our|us|them)|that|you|can|which)"
        r"|[^?]*\b(?:would (?:be|help)|please|welcome|(?:is|are) (?:\w+ )?appreciated)\b)"
        r"[^?]{0,120}\??",
        hit="Any thoughts on the timing?",
        miss="Any comments that you make are kept.",
    ),
)

_MARKED = (
    Rule(
        id="clause-then-yes-or-no",
        words="when where if once as",
        form="closed",
        at="opening",
        pattern=r"~ (?:you|we|i|he|she|they|it|the|your|our)\b[^,?]{1,80},"
        rf" {_INVERTED}[^?]{{0,200}}\?",
        hit="When you stop the line, does the crew go home?",
        miss="When do you stop the line, on Friday?",
    ),
    Rule(
        id="what",
        words="what who whom whose where when why how which wot",
        form="open",
        at="opening",
        pattern=r"(?:(?:at|in|on|to|for|from|by|of|with|about|until|since|than|under|as)"
        r" )?~[^?]{0,300}\?",
        hit="Who has to agree before you can sign?",
        miss="Is that the plant which stands in Ghent?",
    ),
    Rule(
        id="what-later",
        words="what who whom whose where when why how which",
        form="open",
        pattern=r"(?:(?<=[,(\"] )|\b(?:and|but|so|or|then|if so|because|cause|question|um|uh|like"
        r"|wondering|curious) )(?:(?:at|in|on|to|for|from|by|of|with) )?~(?:'s|'re|'d)?(?:"
        r" exactly| else| many| much| long| often| far| kind of \w+| sort of \w+| type of \w+|"
        rf" \w+)? ?{_INVERTED}[^?]{{0,300}}\?",
        hit="If we start in May, how do you train the crew?",
        miss="It runs on the server, which is in Ghent, right?",
    ),
    Rule(
        id="how-later",
        words="what how why",
        form="open",
        pattern=r"(?<=, )~ (?!i mean|you know)[^?]{1,300}\?",
        hit="If so, how much of it would be done by May?",
        miss="If so, when is fine, right?",
    ),
    Rule(
        id="and-who",
        words="who when where which what how why",
        also="and or",
        form="open",
        pattern=r"\b(?:and|or),? ~ (?!i mean|you know)[^?]{1,300}\?",
        hit="Is it approved, and who approved it?",
        miss="Is it known who approved it?",
    ),
    Rule(
        id="know-what",
        words="what who whom whose where when why how which",
        form="open",
        pattern=r"\b(?:know|tell (?:me|us)|say|idea|sure|think|recall|remember|understand|decided"
        r"|ask|about|see|clear|say) (?:about |of |on )?~[^?]{0,200}\?",
        hit="Do you know when the board meets?",
        miss="Do you know the board?",
    ),
    Rule(
        id="what-last",
        words="what who whom where when why how which",
        form="open",
        pattern=r"~ ?(?:exactly |again )?\?",
        hit="You would need it by when?",
        miss="When is fine, right?",
    ),
    Rule(
        id="thoughts",
        words="thoughts ideas comments suggestions pardon huh views opinions",
        form="open",
        pattern=r"~ ?\?",
        hit="Start with one line: thoughts?",
        miss="My thoughts are with you.",
    ),
    Rule(
        id="yes-or-no",
        words="do does did is are was were am have has had can could will would should shall may"
        " might isn aren wasn weren don doesn didn couldn won wouldn shouldn haven hasn hadn",
        form="closed",
        at="clause",
        pattern=rf"{AUX} (?!not\b)(?:(?!, (?:or|and|but) {AUX}\b)[^?]){{1,300}}\?",
        hit="Is the budget approved?",
        miss="The budget is approved.",
    ),
    Rule(
        id="tag",
        words="right correct ok okay yes no yeah not t you",
        form="closed",
        pattern=r"\b(?:you|your)\b[^?]{0,200}?, ?(?:right|correct|ok|okay|yes|no|yeah|or not|is it"
        r"|isn't it|aren't you|don't you|do you|didn't you|won't you|haven't you) ?\?",
        hit="You run it on site, correct?",
        miss="You run it on site, right.",
    ),
    Rule(
        id="mark-to-you",
        words="you your u",
        form="closed",
        pattern=r"~[^?]{0,300}\?",
        hit="So you run it on your own servers?",
        miss="You run it on your own servers.",
    ),
    Rule(
        id="mark",
        words="\\?",
        form="closed",
        confidence="possible",
        pattern=r"[^?\s][^?]{0,400}\?",
        hit="Tuesday at three?",
        miss="Tuesday at three.",
    ),
)


_FIRST = (
    Rule(
        id="what-first",
        words="what when where who which how",
        also="you we",
        form="open",
        at="opening",
        pattern=r"(?:what (?!if\b|about\b)|when|where(?! were we)|who|which|how (?:many|much|long"
        rf"|often|far|soon|quickly)) [^,?]{{0,60}}?\b{AUX} (?:you|we)\b[^?]{{0,200}}\?",
        hit="How many jobs could you do if we spread them?",
        miss="Could you do more jobs, and when?",
    ),
)

MARKED = Table("question", (*_FIRST, *NO_QUESTIONS, *_BOTH, *_MARKED))
UNMARKED = Table("question", (*NO_QUESTIONS, *STATEMENTS, *_BOTH, *UNMARKED_QUESTIONS))
