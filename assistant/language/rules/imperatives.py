"""Requests in so many words: do this, send that."""

from __future__ import annotations

from assistant.language.rules.pieces import DAY, HAND_OVER, WORK
from assistant.language.rules.rule import Rule

# Verbs that are hardly ever nouns: at the beginning of a sentence they ask.
_VERBS = """
accept add adjust advise allow amend apply approve arrange ask assign attach avoid bring bump cancel
choose circulate clarify click collect come compare complete confirm consult convert coordinate
correct create decide delete deliver describe discuss distribute drop eliminate ensure escalate
exclude expand explain extend fetch fill find finish fix follow forward gather get give grab
highlight hold identify include incorporate inform insert install introduce investigate invite join
keep leave let loop make measure meet modify notify obtain pick ping postpone prepare present
proceed propose provide push put quantify read recheck reconsider redo reduce refer register reject
remember remind remove rename replace reply reckon resend reserve respond revise rewrite save select
send show sign simplify skip soften sort specify speak stay stop strike submit subscribe summarise
summarize take talk tell throw treat unload unsubscribe upload verify wait wire withdraw write
allocate assemble calculate delegate disable disregard enable erase finalise finalize generate
ignore initiate itemise itemize justify liaise locate maintain merge nominate organise organize
outline prioritise prioritize proofread recalculate reconcile reissue relay reopen repeat resolve
restart restore resubmit retain scan settle tidy translate undo unlock validate wrap
"""
# Verbs that are nouns as well: they ask only before something that they act on, or a time.
_NOUNS = """
answer book call change charge check contact copy cut draft edit email fax help hire insure join
list look mail mark move note order pay phone plan post print pull quote raise reach report request
return review ring run schedule set share shift ship start store supply swap switch test text trial
try update use visit watch
back block chase clean clear detail document file flag hand label load lock log name pack
park pass paste pencil process record tag track transfer turn weigh
"""
_TO = (
    r"(?:me|us|him|her|them|it|this|that|these|those|the|a|an|your|my|our|his|their|any|all|both"
    r"|each|every|everyone|everybody|one|some|another|no|more)\b"
)
_OBJECT = (
    rf"(?:{_TO}|(?:at|to|in|on|for|with|by|back|up|out|over|off|down|through|into|about|from|as|if"
    r"|whether|sure|what|when|who|which|how|where|here|there|now|before|after|until|only|less"
    r"|\d)\b|[$€£\d])"
)
_THING = (
    r"(?!(?:is|are|was|were|be|been|what may|has|had|will|would|can|could|of|from|or|but|you|care"
    r"|ahead|well|safe|on with|that i|to think)\b|and (?!see))[a-z\"'(\d]"
)
# The time of an order: "order before Easter", "call tomorrow", "click here".
_WHEN = rf"(?:before|by|now|today|tomorrow|tonight|online|here|again|back|{DAY})\b"

# "Let me ..." offers; it asks for nothing.
_NO_OFFER = (
    r"(?!let (?:me|us|it|him|her|them|you)\b(?! (?:have|see) (?:the|your|a|some|it))|(?:leave"
    r"|consider) (?:it|that|this|them)(?: one)? (?:with|to|done|stopped) ?|take (?:care(?! of)|it"
    r" easy"
    r"|your time)"
    r"|(?:hold|come|carry|go) on\b|(?:keep|bear) in mind|look at (?:that|this)[.!]*$|get well|make"
    r" (?:sense|no mistake))"
)


def _any(verbs: str) -> str:
    return rf"(?:{'|'.join(verbs.split())})"


IMPERATIVES = (
    Rule(
        id="keep-me-posted",
        words="keep get give drop shoot ping cc bcc copy",
        also="me us",
        at="clause",
        pattern=r"(?:keep (?:me|us) (?:posted|informed|updated|in the loop|copied|apprised|in mind"
        r"|advised)|get back to (?:me|us)|(?:cc|bcc|copy) (?:me|us) (?:in|on|when)|(?:give|drop"
        r"|shoot|ping) (?:me|us) (?:a|an|the|your)"
        r" \w+)\b[^.;!?]{0,60}",
        hit="Give me a call when it is signed.",
        miss="They will keep it.",
    ),
    Rule(
        id="be-there-by",
        words="be",
        also="at by before",
        at="opening",
        pattern=r"~ (?:at|in|on|there|here|ready|back|outside|prepared|dressed)"
        r" [^.;!?]{0,40}?\b(?:by"
        r"|at|before) (?:\d|noon|eight|nine|ten|seven|six|the)[^.;!?]{0,40}",
        hit="Be at the dock by six.",
        miss="Be that as it may.",
    ),
    Rule(
        id="make-sure",
        words="sure forget remember",
        at="clause",
        pattern=r"(?:(?:make|be) sure|(?:don't|do not) forget|remember) (?:to|that|you|the|it|we"
        r"|your|and)\b[^.;!?]{0,60}",
        hit="Make sure that Tom sees it.",
        miss="He was sure that Tom had seen it.",
    ),
    Rule(
        id="have-a-look",
        words="have",
        also="look word think go chat read",
        at="clause",
        pattern=r"~ (?:a|another) (?:\w+ )?(?:look|word|think|go|chat|read)\b[^.;!?]{0,60}",
        hit="Have a look at page seven.",
        miss="They have a look of surprise.",
    ),
    Rule(
        id="do-call",
        words="do",
        also="me us him her them it the a your in by round back",
        at="clause",
        pattern=r"~ (?:call|send|let|tell|come|write|ring|give|keep|bring|ask|get|mail|stop|take)"
        r" (?:me|us|him|her|them|it|the|a|your|in|by|round|back)\b[^.;!?]{0,60}",
        hit="Take your time, but do call me.",
        miss="We do call him on Mondays.",
    ),
    Rule(
        id="walk-me-through",
        words="through",
        also="me us",
        pattern=r"\b(?:walk|take|talk|run|lead|guide) (?:me|us) ~\b[^.;!?]{0,60}",
        hit="So, walk us through a normal Monday.",
        miss="They let us through.",
    ),
    Rule(
        id="imperative",
        words=_VERBS,
        at="opening",
        pattern=rf"{_NO_OFFER}~ {_THING}[^.;!?]{{0,60}}",
        hit="Two copies are enough, so send them to Ann.",
        miss="They send him the drawings.",
    ),
    Rule(
        id="imperative-noun",
        words=_NOUNS,
        at="opening",
        pattern=rf"{_NO_OFFER}~ (?:(?:at|for|with|into|over|out|up) )?(?:{_TO}|(?<=check with"
        rf" )[a-z]+|{_WHEN}|[$€£\d]"
        r"|what|how|who|whether|if|(?<=book )(?:room|flights?|hotels?|rooms|tickets)\b|(?<=try"
        r" )(?:to|and)\b)(?! (?:is|are|was|were"
        r"|will)\b)[^.;!?]{0,60}",
        hit="Order before Easter.",
        miss="Order of the day is rest.",
    ),
    Rule(
        id="imperative-pair",
        words=f"{_VERBS} {_NOUNS}",
        also="and",
        at="opening",
        pattern=rf"~(?: off| out| up| in)? and (?:{HAND_OVER}|{WORK}|{_any(_VERBS)}) {_TO}"
        r"[^.;!?]{0,60}",
        hit="Print and sign both copies.",
        miss="Print and paper are dear.",
    ),
    Rule(
        id="if-possible-do",
        words="possible necessary",
        also="if where when soon",
        at="opening",
        pattern=rf"(?:if|where|when|as soon as) (?:at all )?~,? (?:please )?{_any(_VERBS)} {_THING}"
        r"[^.;!?]{0,60}",
        hit="if possible send two copies",
        miss="If possible we send two copies.",
    ),
    Rule(
        id="imperative-and",
        words="please thanks thank great perfect good do consider go take have see think",
        also="and",
        pattern=rf"^~[^;!?]{{1,60}}\band {_NO_OFFER}{_any(_VERBS)} {_OBJECT}[^.;!?]{{0,60}}",
        hit="Thanks for the draft, and send me the final one.",
        miss="We test and send the reports.",
    ),
    Rule(
        id="have-somebody-do",
        words="have ask tell get",
        also="call send get check talk give look bring ring sign contact prepare write come mail"
        " set arrange book fix print fill join review add confirm reach drop pick help forward"
        " return",
        at="clause",
        pattern=r"~ (?!you\b|a\b|an\b|to\b|about\b)(?:(?:your|the) )?[a-z]+ (?:to )?(?:call|send"
        r"|get|check|talk|give|look|bring|ring|sign|contact|prepare|write|come|mail|set|arrange"
        r"|book|fix|print|fill|join|review|add|confirm|reach|drop|pick|help|forward|return"
        r"|join)\b[^.;!?]{0,60}",
        hit="If he is worried just have him call me.",
        miss="They have him call me.",
    ),
)
