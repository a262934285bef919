"""Things that we say will come, on a day or some day, and things that hang on the mail."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.mails.someday import SOON
from assistant.language.rules.rule import Rule

_BRING = (
    r"(?:let you (?:know|have)|get back to you|come back to you|be back (?:to|with) you|revert"
    r"|be in touch|get in touch|contact you|inform you|update you|keep you (?:posted|informed"
    r"|updated)|send|forward|provide|share|deliver|submit|email|mail|follow up|get (?:\w+"
    r" ){1,6}?(?:to you|over to you|across|sorted|out to you)|look into|attend|examine"
    r"|investigate|follow|prepare|supply|return|have (?:\w+ ){1,4}?(?:for|with|to) you|reply"
    r"|respond|answer|advise|write up|arrange|organise|organize|circulate)"
)

SOMEDAY = Signs(
    Rule(
        id="no-promise",
        confidence="none",
        pattern=r"(?:^|[,;:] |\bbut |\band |\bso )(?:if|unless|whenever|until|should|whichever"
        r"|before|after|in case) (?:you|it|that|this|your|there|they|we|i|so|not|the)\b.*$"
        r"|(?:^|[,;:] |\bbut |\band |\bso )(?:once|when|as soon as) (?:you|that|this|your"
        r"|there|they|the)\b.*$|\b(?:won't|will not|shall not|shan't|not|never|nothing"
        r"|nobody)\b.*$|\b(?:i|we)(?:'ll| will| shall|'d| would) (?:leave|close|stop|mark"
        r"|bring only)\b.*$|\b(?:want|like|need) (?:me|us) to\b.*$|\bif (?:you|it|that|so"
        r"|they|not)\b.*$|^.*,? if (?:you|it|they)\b.*$|^(?:just |simply |please )*(?:reply|say"
        r"|send|tell|give|drop|text|write|nod|press|hit|click)\b[^.?!]{0,60}? (?:and|then)\b.*$",
        hit="If you like, I will send you the paper.",
        miss="I will send you the paper.",
    ),
    *SOON,
    Rule(
        id="soon",
        pattern=r"\b(?:i|we|you|it|they|he|she|team|engineer|colleague|department|office|manager"
        r"|will|'ll|shall|be|is|are)\b[^.?!]{0,80}?\b(?:very soon|soon(?! \w+ed\b)|shortly"
        r"|in due course|in due time|at the earliest(?: opportunity| convenience| "
        r"possible)?|at (?:my|our|their) earliest convenience|asap|as soon as (?:possible"
        r"|i can|we can|they can|it is ready|i have (?:it|them|news))|as quickly as "
        r"(?:possible|we can|i can)|in the near future|in good time|in the (?:coming"
        r"|next) (?:days|weeks|while)|in a (?:few|couple of) (?:days|weeks|moments)|when "
        r"i (?:have|get) (?:it|them|the \w+|a (?:minute|moment|chance))|when (?:it|they) "
        r"(?:is|are|comes?) (?:ready|in|back)|sometime|at some point|in the course of "
        r"(?:the|this) (?:year|month|week|summer|autumn|spring|winter)|one of these days"
        r"|before long|presently|any (?:day|time|moment) now|later on)\b",
        hit="You will have it in due course.",
        miss="The due date is Monday.",
    ),
    Rule(
        id="will-bring",
        pattern=rf"\b(?:i|we|he|she|they|(?:the|our|my|your|an?) (?:\w+ ){{1,4}}?)(?:'ll| will|"
        rf" shall|'re going to| am going to| are going to|'m going to)(?: then| also| now|"
        rf" certainly| of course| personally| gladly| promptly)* {_BRING}\b"
        r"|\b(?:i|we|he|she|they)(?: then| will| shall|\'ll)? (?:come|get|be) back to you\b",
        hit="We will examine the case and inform you.",
        miss="We will see.",
    ),
    Rule(
        id="you-will-hear",
        pattern=r"\byou(?:'ll| will| shall)(?: then| also)? (?:hear (?:from|back)|receive|get"
        r" (?:it|them|the|a|an|our|more|your))\b|\b(?:to|will|shall) follow\b(?! (?:up|the|your"
        r"|it))|\b(?:somebody|someone|a colleague|one of (?:us|our \w+)|our \w+|my colleague)(?:"
        r" \w+){0,3} (?:will|'ll|shall) (?:call|ring|contact|visit|come|reply|write|get|be|take"
        r"|look|handle|deal)\b|\b(?:i|we)(?:'ll| will| shall) (?:find out|ask (?:my|our|the"
        r"|around)|check (?:with|it|that|this)|chase|have a word|sort|see to|look at|work on"
        r"|think about)\b",
        hit="You will hear from us.",
        miss="You will see.",
    ),
    Rule(
        id="and-will-bring",
        words="will",
        pattern=rf"\b(?:and|then|but) (?:then )?~ (?:also |then )?{_BRING}\b|^~ (?:then"
        rf" )?{_BRING}\b",
        hit="I passed it on and will let you know.",
        miss="And will it hold?",
    ),
    Rule(
        id="on-its-way",
        pattern=r"\b(?:is|are|'s|'re) (?:since \w+ \w+ )?(?:\w+ )?(?:on (?:the|its|their) way"
        r"|being (?:prepared|looked (?:at|into)|worked on|processed|sorted|dealt with|finalised"
        r"|finalized)|in (?:the works|progress|process|hand)|still (?:with|being|in)|with (?:a"
        r"|our|my) (?:colleague|team|department|paraplanners|engineers?))\b|\b(?:i'm|we're|i am"
        r"|we are) (?:still )?(?:working on it|on it|looking into (?:it|this|that))\b",
        hit="The report is with a colleague.",
        miss="The van is on the ferry.",
    ),
)
"""A concrete thing from us without a day."""

DATED = Signs(
    Rule(
        id="day",
        pattern=r"\b(?:week \d+|half past|quarter (?:past|to)|\w+ o'clock|close of (?:business"
        r"|play|day)|by return|the (?:day|evening|morning|week) (?:after|before|of)"
        r"|(?:before|by|after|until|over|at|on|in|during) (?:the )?(?:weekend"
        r"|lunch(?:time)?|breakfast|noon|dinner|easter|christmas|whitsun|pentecost"
        r"|holidays?|new year|harvest|night|dawn|dusk|school|morning|afternoon|evening|one"
        r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:of|lines"
        r"|pages|points|minutes|things|questions))|first thing|today|tonight|tomorrow"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|january"
        r"|february|march|april|may|june|july|august|september|october|november|december"
        r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:this|next|the (?:following"
        r"|same)|in the|by) (?:week|month|weekend|morning|afternoon|evening|spring|summer"
        r"|autumn|winter|quarter)|end of (?:the |this |next )?(?:week|month|day|year"
        r"|quarter)|within (?:\w+ ){0,2}(?:hours?|days?|weeks?|minutes?)|in (?:\w+ "
        r"){1,2}(?:minutes|hours|days|weeks|months)|\d{1,2}(?:st|nd|rd|th)"
        r"|\d{1,2}[./]\d{1,2}|noon|midnight|mid-?week|(?:before|when|until) we (?:speak"
        r"|meet|talk)|on my return|fortnight|(?:at|by|before|from) \d{1,2}(?::\d\d)?(?: "
        r"?[ap]m)?|\w+ (?:working |business )?days? (?:after|later|from)|by (?:then|the "
        r"time)|straight away|right away|immediately|at once|(?<!any day )(?<!any time "
        r")(?<!any moment )now|here (?:is|are)|below|attached|enclosed|the same day|every "
        r"\w+day|each \w+day|same (?:day|week))\b"
        r"|[\[{<][^\]}>]{0,30}(?:date|day|time|timeline|week|month|deadline"
        r"|eta)[^\]}>]{0,20}[\]}>]",
        hit="You will have it by Thursday.",
        miss="You will have it.",
    ),
)
"""A day on which something comes, or the thing itself."""

CALENDAR = Signs(
    Rule(
        id="a-day",
        pattern=r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|tomorrow|next week"
        r"|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov"
        r"|dec)\w*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2})\b",
        hit="The fitters come on 7 December.",
        miss="It will be ready soon.",
    ),
)
"""A day of the calendar."""

ENCLOSED = Signs(
    Rule(
        id="attached-otherwise",
        confidence="none",
        pattern=r"\b(?:strings|conditions) attached\b|\b(?:is|are|was|were|been|be|get|got|very|so"
        r"|too|become|grown) (?:\w+ )?attached to (?!this|the (?:e?-?mail|message|note)"
        r"|it\b|you\b)|\bno attachments?\b|\b(?:without|instead of) (?:an )?attachments?\b"
        r"|\b(?:how|where|what|why) (?:is|are|was|were)\b[^.?!]{0,40}\battached\b|\b(?:the"
        r"|an?|that|and) (?:attached|enclosed) (?:school|garage|house|yard|building|hall"
        r"|barn|flat|area|space|garden|office|room|shed|church|shop|wing|bracket)s?\b"
        r"|\bnot attach|\b(?:you|your) (?:\w+ )?attach(?:ed|ment)|\bdon't attach",
        hit="No strings attached.",
        miss="The quote is attached.",
    ),
    Rule(
        id="in-this-mail",
        pattern=r"\b(?:pdf|file|files|spreadsheet|sheet|deck|document|brochure|photos?|pictures?"
        r"|drawing|copy|brochure)\b[^.?!]{0,30}?\b(?:in|with|to|on|added to|along with) "
        r"(?:this|the present|my) (?:e?-?mail|mail|message|note|letter)\b|\bpfa\b|\bas "
        r"a(?: \w+)? (?:pdf|file|spreadsheet)\b|\b(?:pdf|file|spreadsheet) (?:below|hereto"
        r"|here)\b|\b(?:pages?|sheet|list) as (?:a )?pdf\b",
        hit="I've put the box list in the PDF with this mail.",
        miss="The PDF on your website is from 2019.",
    ),
    Rule(
        id="attached",
        pattern=r"\b(?:attached|attach|attaching|enclosed|enclose|enclosing|appended|(?:in|see"
        r"|as|find|open|my|the|this|an|our|by|with) (?:the |an |our |my )?(?:attachments?"
        r"|enclosures?|annex))\b|\bherewith\b",
        hit="Please find attached our price list.",
        miss="The school burnt down.",
    ),
)
"""Words that say that something hangs on the mail."""
