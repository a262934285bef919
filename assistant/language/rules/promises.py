"""Promises: the speaker binds itself to do something for the other, or concerning them.

The group `what` begins at the main verb of the promised act.
"""

from __future__ import annotations

from assistant.language.rules.attempts import ATTEMPTS
from assistant.language.rules.no_promises import NO_PROMISES
from assistant.language.rules.offers import OFFERS
from assistant.language.rules.pieces import DUE, ME, OPENING, SOON, WE_WILL
from assistant.language.rules.rule import Rule, Table

_BEFORE_FACTS = (
    Rule(
        id="see-if",
        words="see",
        confidence="possible",
        pattern=rf"(?:{WE_WILL}|\blet (?:me|us)(?: just| go)?) (?P<what>see (?:if|whether|what|how"
        rf"|to it|about))"
        r" (?!it goes|they|that goes|happens)",
        hit="I'll see what our lawyers say.",
        miss="We'll see.",
    ),
    Rule(
        id="be-there",
        words="there touch contact with back office plant site place call glad",
        also="i we",
        pattern=rf"{WE_WILL} be (?:(?P<what>there\b|in (?:touch|contact)|with you\b|back (?:to you"
        rf"|with)"
        r"|at your (?:office|plant|site|place)|on the call|glad to send))",
        hit="I'll be there at three.",
        miss="I'll be in London.",
    ),
)

_CLEAR = (
    Rule(
        id="will",
        words="ll will shall going gonna promise commit undertake",
        also="i we",
        pattern=rf"{WE_WILL} (?:be )?(?P<what>[a-z][a-z-]+)",
        hit="I'll send you the draft by Friday.",
        miss="They'll send you the draft.",
    ),
    Rule(
        id="and-will",
        words="will ll shall",
        also="i we",
        pattern=r"\b(?:i|we)(?:'ve|'m|'re|'ll|'d)? (?!(?:hope|think|know|expect|believe|assume"
        r"|understand|guess|see|hear|heard|wish)\b)[^.;?!]{1,70}?\b(?:and|but|then) (?:then |also "
        r"|i )?(?:will|shall) (?:also |then )?(?P<what>(?!be\b|not\b|need|have\b|see\b)[a-z]+)",
        hit="I found the paper and will send it.",
        miss="The plant opens and will hire.",
    ),
    Rule(
        id="will-without-subject",
        words="will",
        pattern=rf"(?:{OPENING}|[.;!] |\b(?:sure|yes|yep|ok|okay|thanks|great|fine|absolutely|and"
        rf"|but), )~ "
        r"(?:also |then |definitely |certainly |try (?:to|and) )?(?P<what>(?!you|we\b|i\b|they|he\b"
        r"|she\b|it\b|the\b|this|that|there|be (?:in|out|at|away|on|back)|not\b|anyone|someone|your"
        r"|our|any\b|need\b|a\b|an\b|see\b|have to|never|my\b|these|those|his|her|their"
        r"|all\b)[a-z]+)",
        hit="Will send it tonight.",
        miss="Will it be sent tonight?",
    ),
    Rule(
        id="let-me-and",
        words="let",
        pattern=r"~ (?:me|us) (?:go |just )?(?P<what>check|ask|look|find|talk|speak|think|see"
        r"|verify|consult|confirm|discuss)\b[^.;!?]{0,60}?\band (?:then |i'll |i will )?(?:come"
        r" back|get back|report|circle|let you know|send|tell you|revert|reply|call you)\b",
        hit="Let me check and come back to you.",
        miss="Let me check.",
    ),
    Rule(
        id="let-me-send",
        words="let",
        pattern=r"~ (?:me|us) (?:just |go ahead and |also )?(?P<what>send|forward|get (?:you|back"
        r"|that|this|it|the|a)|e-?mail|arrange|set up|prepare|draft|put (?:you|something|a)"
        r"|introduce you|write (?:you|up|it)|schedule|book|call you|follow up)\b",
        hit="Let me send you the paper.",
        miss="Let me tell you about the paper.",
    ),
    Rule(
        id="you-will-have",
        words="you",
        also="ll will shall",
        pattern=r"~(?:'ll| will| shall)(?: then| also| certainly)? (?P<what>(?:have|get|receive) "
        r"(?!to\b|used"
        rf"|a better|no\b|more|better|problem|trouble|tired)[^.;!?]{{1,60}}?(?=\b{DUE})"
        r"|hear (?:from|back from) (?:me|us))",
        hit="You'll have it by Friday.",
        miss="You'll have to wait until Friday.",
    ),
    Rule(
        id="expect-it",
        words="expect",
        pattern=rf"(?:{OPENING}|[,;:.!-] |\byou (?:can|may|should) )(?P<what>~) (?:my|our|the|it"
        rf"|an?|this|that|them|to (?:have|get|hear|receive))\b{SOON}",
        hit="You can expect our feedback by Wednesday.",
        miss="They expect the feedback by Wednesday.",
    ),
    Rule(
        id="someone-of-ours",
        words="will ll",
        also="send sending call calling contact contacting email emailing mail mailing e ring"
        " phone show help give bring visit visiting forward forwarding get touch reach"
        " reaching follow following provide providing distributing circulating issuing"
        " publishing posting submitting shipping delivering scheduling arranging deliver"
        " ship join",
        pattern=r"(?:^|[,;:.!?)-] |\b(?:and|so|that|or) )(?!(?:they|he|she|it|that|which|who|you"
        r"|this|there|these|those|one|what)\b)(?:(?:my|our) [a-z]+(?: [a-z]+)?|someone|somebody"
        r"|[a-z][a-z-]+(?: [a-z]\.?)?(?: [a-z-]+)?(?: from [\w ]{1,20})?)(?: \([^)]{1,30}\))?(?:"
        r" will|'ll| is going to)(?: also| then| be able to)? (?:be )?(?P<what>(?:(?:send(?:ing)?"
        r"|call(?:ing)?|contact(?:ing)?|e-?mail(?:ing)?|mail(?:ing)?|ring|phone|show|help|give"
        r"|bring|visit(?:ing)?|forward(?:ing)?) (?:you\b|out\b|it to you|the|that|this|over)|get "
        r"(?:back )?(?:to|in touch with) you|be in (?:touch|contact)|in touch|(?:reach(?:ing)?"
        r"|follow(?:ing)?) (?:out|up)|provid(?:e|ing) (?:you|the|a)|(?:distribut|circulat|issu"
        r"|publish|post|submitt|shipp|deliver|schedul|arrang)ing|deliver|ship|join (?:you|us)))",
        hit="My colleague Ann will call you.",
        miss="The board will send a letter to the press.",
    ),
    Rule(
        id="somebody-will-come",
        words="be come arrive install visit",
        also="engineer engineers technician technicians consultant consultants team colleague"
        " colleagues trainer crew driver courier installer",
        pattern=r"\b(?:the|our|my|an?|two|three) (?:\w+ )?(?:engineers?|technicians?|consultants?"
        r"|team|colleagues?|trainer|crew|driver|courier|installer)(?: will|'ll) (?P<what>be (?:on"
        r" site|there|with you|at your)|come|arrive|install|visit)\b",
        hit="The engineer will be on site on Monday.",
        miss="Your engineer will be on holiday.",
    ),
    Rule(
        id="commit-to",
        words="commit guarantee pledge",
        also="i we",
        pattern=rf"{ME}(?: can| will|'ll)? (?P<what>~ (?:to )?(?:you\b|a\b|an\b|the\b|that\b|our\b"
        rf"|delivery|\d))(?<!not)",
        hit="We commit to a response within four hours.",
        miss="They commit to a response.",
    ),
    Rule(
        id="doing-by",
        words="sending shipping delivering meeting calling submitting forwarding arranging"
        " finishing getting bringing visiting publishing installing coming",
        also="i we",
        pattern=rf"{ME}(?:'m|'re| am| are) (?:also |now |already )?(?P<what>(?:sending|shipping"
        rf"|delivering|meeting"
        r"|calling|submitting|forwarding|arranging|finishing|getting (?:you|back|it|the)|bringing"
        r"|visiting"
        rf"|publishing|installing|coming (?:to|over|by|back)))\b{SOON}",
        hit="We're sending it Monday.",
        miss="We're sending fewer mails.",
    ),
    Rule(
        id="we-will-not",
        words="won not never",
        also="i we",
        pattern=rf"{ME} (?:won't|will not|will never|'ll not|'ll never|shall not) (?P<what>share"
        rf"|disclose|forward"
        r"|pass|charge|change|raise|send|contact|use|tell|bother|let you|resell|publish|mention"
        r"|start|invoice|distribute|touch|bill|store|keep)\b",
        hit="We won't share your data.",
        miss="We won't bid.",
    ),
    Rule(
        id="will-do",
        words="do",
        also="will",
        pattern=r"(?:^|[,;:.!-] |\b(?:and|yes|sure|ok|okay) )(?P<what>will ~)\b(?! (?:no|you|we|i"
        r"|it|they|the|this|that)\b)",
        hit="Sure, will do.",
        miss="That will do no harm.",
    ),
    Rule(
        id="count-on-it",
        words="leave consider word count promise",
        also="me us done word i we",
        pattern=rf"(?:\b(?P<what>leave) (?:it|that|this) (?:with|to) (?:me|us)\b|\bconsider it"
        rf" done\b|\byou have my word\b|\byou can count on (?:me|us)\b|{ME} promise\b(?! to| not))",
        hit="Leave it with me.",
        miss="Leave it there.",
    ),
    Rule(
        id="on-it",
        words="on",
        also="it",
        pattern=r"^(?:i'm |we're |i am |we are )?~ it[.!]*$",
        hit="On it!",
        miss="It depends on it.",
    ),
)

PROMISES = Table(
    "promise",
    (*NO_PROMISES[:-1], *_BEFORE_FACTS, NO_PROMISES[-1], *ATTEMPTS, *_CLEAR, *OFFERS),
    many=True,
)
