"""What serves somebody who has something with us already: faults, notices, news of an order."""

from __future__ import annotations

from assistant.language.mails.apologies import IN_PASSING, NO_FAULT
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

_HAVE = (
    r"(?:orders?|invoices?|bookings?|reservation|appointment|delivery|shipment|parcel|package"
    r"|repair|claim|ticket|case|request|refund|return|replacement|subscription|installation"
    r"|service|visit|stay|table|payment|credit|statement|report|results?|samples?|bike|car|boiler"
    r"|machine|export|account|plan|place|seat|training|course|idea|suggestion|question|feedback)"
)
"""What a customer has with us, or waits for."""
_NUMBERED = (
    r"(?:orders?|invoices?|tickets?|claims?|cases?|bookings?|po|batch|reservation|rma|quotes?)"
)
_DID = (
    r"(?:refunded|credited|cancell?ed|corrected|fixed|replaced|repaired|restored|changed|updated"
    r"|added|removed|re-?sent|sent|copied|reset|extended|booked|rebooked|reserved|moved|waived"
    r"|arranged|switched|cleared|reported|sorted|solved|resolved|attached|enclosed|blocked|kept"
    r"|upgraded|reissued|rolled|reversed|deleted|tested|closed|shipped|despatched|dispatched"
    r"|doubled|stopped|released|set aside)"
)

SERVING = Signs(
    NO_FAULT,
    IN_PASSING,
    Rule(
        id="notice",
        pattern=r"\b(?:planned|scheduled) (?:maintenance|downtime|works?|outage)\b|\bmaintenance"
        r" (?:window|on \w+day)\b|\b(?:we|office|shop|store|yard|workshop|practice) (?:\w+"
        r" )?(?:(?:will be|are|is|be) closed|close|closes|reopens?|open again|(?:have |has )?moved"
        r"|(?:are|is) moving|will be at) ?(?=$|[.!:,]|on|from|between|for|to|at|until|into|over)"
        r"|\b(?:our|new|holiday) (?:opening|office) (?:hours|times)\b|(?:\bour new office"
        r"|(?:\bour|^) ?new"
        r" (?:address|opening hours|phone number|bank details))\b"
        r"|\b(?:prices?|rates?|fees?|charges?|subscription|premium)\b[^.?!]{0,60}?\b(?:goes|go"
        r"|moves?"
        r"|changes?|will (?:change|increase|rise|go|be)|rises?|increases?) (?:\w+ )?(?:from|to"
        r"|by)\b"
        r"|\b(?:new|change (?:to|in) (?:our|your|the)|raising|raise|increase (?:my|our|in)"
        r"|increasing"
        r"|rising|adjust\w*)(?: \w+){0,4} (?:prices?|rates?|fees?|pricing)\b[^.?!]{0,60}?\b(?:from"
        r"|effective|as of|for 20\d\d|will be|on \d|by \d)|\b(?:my|our) (?:\w+ )?(?:rate|price"
        r"|fee) (?:will be|is)"
        r" [^.?!]{1,25} (?:from|as of)\b"
        r"|\bthe price of (?:all|our)\b[^.?!]{0,40}\d|\b(?:product recall|recall of|being"
        r" discontinued"
        r"|stops? producing)\b|\b(?:i'm|i am|i'll be|we're|we are) (?:away|on leave|out of (?:the"
        r" )?office)"
        r" (?:from|next|until|till|on|between|this|for)\b|^out of office\b|\bplease use the (?:gate"
        r"|entrance|side)\b|\bno action is (?:needed|required)\b",
        hit="We are closed from the 24th to the 3rd.",
        miss="They are closed to new ideas.",
    ),
    Rule(
        id="reminder",
        pattern=r"\binvoice\b[^.?!]{0,60}\b(?:due|overdue|unpaid|outstanding|open)\b|\bpast its due"
        r" date\b|\bexpect (?:the |your )?payment\b|\b(?:over)?due: invoice\b|\b(?:i|we) (?:can't"
        r"|cannot|do not|don't) see (?:it|your payment)\b",
        hit="Invoice 1093 was due on Monday.",
        miss="The invoice is wrong.",
    ),
    Rule(
        id="service",
        pattern=rf"\b{_NUMBERED}\W{{0,2}}(?:(?:no|number)\W{{0,2}})?(?:\d|[\[{{<]+\w*"
        rf" ?(?:number|id)\b)|\byour (?:[\w-]+ ){{0,2}}?{_HAVE}(?: [\w()]+){{0,3}}? (?:is|was|has"
        r"|have|will|left|leaves|arrive[sd]?|reached|came|ends|renews|works?|now) (?:\w+ ){0,2}?"
        r"(?:in|on|at|ready|with|arrived?|reached?|left|confirmed|cancell?ed|solved|closed|sent"
        r"|shipped|fixed|here|live|complete|done|be|been|out|booked|renew\w*|today|this)\b"
        r"|\byou(?:'re| are) (?:all )?(?:booked|set|confirmed|registered)\b|\b(?:works|working|back"
        r" up|running) again\b|\bhere(?:'s| is) what happens (?:next|now)\b|\b(?:payment"
        r"|cancellation|order|claim|booking) (?:received|confirmed|acknowledged)\b|\bas you"
        r" asked[,.:]"
        rf"|^(?:received|cancelled|confirmed|solved|refunded|done)\b|\byour {_HAVE} on (?:\w+day"
        rf"|\d)"
        r"|\b(?:our|the) (?:driver|engineer|fitter|technician|mechanic|installer)s? (?:will|is on"
        r"|has"
        r" (?:changed|found|replaced)|comes|found|replaced|changed)\b",
        hit="Your parcel was left with your neighbour at number 12.",
        miss="Your service was quick.",
    ),
    Rule(
        id="greeting",
        pattern=r"\b(?:merry|happy|blessed|quiet|peaceful) (?:christmas|new year|holidays?|easter"
        r"|diwali"
        r"|hanukkah|eid|thanksgiving|season)\b|\bseason'?s greetings\b|\b(?:as|at) the (?:end of"
        r" the )?year\b[^.?!]{0,40}\b(?:end|close|thank)|\b(?:quiet|calm|peaceful|good) end of"
        r" the year\b|\b(?:thank|thanks)"
        r"(?: you)? for (?:your trust|your business this|(?:the|your) honest|(?:an?|another|ten"
        r"|twenty)"
        r" (?:\w+ ){0,2}years?)\b"
        r"|\bwish(?:es)? (?:you|all of you|you all)\b[^.?!]{0,40}\b(?:season|holidays?|year"
        r"|christmas"
        r"|days|break)\b|\b(?:ten|twenty|five|\d+) years ago today\b|\bthank you for"
        r" (?:recommending"
        r"|your referral|referring|the (?:kind|introduction))\b",
        hit="Happy Christmas from all of us.",
        miss="They are happy in their season.",
    ),
)
"""The id of a row is the kind of mail. Who sells besides, serves nobody."""

DONE = Signs(
    Rule(
        id="not-done",
        confidence="none",
        pattern=r"\b(?:not|n't|never|nobody|nothing)(?: \w+){0,3}"
        rf" {_DID}\b",
        hit="It has not been fixed.",
        miss="It has been fixed.",
    ),
    Rule(
        id="done-for-them",
        pattern=rf"\b(?:(?:i|we|they)(?:'ve|'d)?|have|has|had|he's|she's|it's)(?: now| already|"
        rf" just"
        rf"| also| therefore| since| both| been){{0,2}} {_DID}\b|\b(?:is|are|was|were|'s) (?:now "
        rf"|already |back |all ){{0,2}}"
        r"(?:fixed|solved|resolved|running|working|attached|enclosed|cancell?ed|confirmed|refunded"
        r"|credited|corrected|removed|replaced|repaired|sorted|cleared|reversed|restored|back up"
        r"|stable|on (?:its|the|their) way|ready|gone|booked"
        r"|reserved|switched off|changed)\b|\b(?:works|work|working) again\b"
        r"|\b(?:order|booking|payment|place|visit)"
        r" [^.?!]{0,20}confirmed\b|\bexpect(?:s|ed)?(?: to be with you)? (?:on|by|between|around|at"
        r"|\w+day)\b|^(?:refunded|done|cancell?ed|fixed|solved|removed|confirmed|attached"
        r"|enclosed)\b"
        r"|\b(?:freight|shipping|delivery|it|this|repair) is on us\b|\bcom(?:es|ing) off your\b"
        r"|\bat (?:no|our) (?:charge|cost|own cost|expense)\b|\bwill be (?:credited|refunded"
        r"|replaced|reimbursed|changed|switched)\b|\bwe (?:now|will now) \w+\b",
        hit="I have credited the second charge.",
        miss="We have discussed your letter.",
    ),
    Rule(
        id="remedy",
        pattern=r"\bgesture of good ?will\b|\bto make (?:it|this|things|up for it) (?:up to you"
        r"|right|good),? (?:i|we|please|your|there|here)\b|\b(?:full|complete) refund\b|\bplease"
        r" accept (?:a|an|the|this|these|\d)\b(?! (?:apolog|letter|mail|email))|\b(?:free|new"
        r"|replacement) \w+ (?:is|are|will be) (?:on|with|there|sent|in)\b",
        hit="As a gesture of goodwill please accept a month on us.",
        miss="Please accept our apologies.",
    ),
)
"""What was put right, sent or set going for the reader: it is a next step already taken."""
