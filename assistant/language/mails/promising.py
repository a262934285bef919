"""Things that we say will come: some day, or owned when they did not come."""

from __future__ import annotations

from assistant.language.mails.excuses import CIRCUMSTANCES
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
        r"|they|not)\b.*$|^.*,? if (?:you|it|they)\b.*$",
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
        pattern=r"\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue"
        r"|wed|thu|fri|january|february|march|april|may|june|july|august|september|october"
        r"|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:this|next"
        r"|the (?:following|same)|in the|by) (?:week|month|weekend|morning|afternoon"
        r"|evening|spring|summer|autumn|winter|quarter)|end of (?:the |this |next "
        r")?(?:week|month|day|year|quarter)|within (?:\w+ ){0,2}(?:hours?|days?|weeks?"
        r"|minutes?)|in (?:\w+ ){1,2}(?:minutes|hours|days|weeks|months)|\d{1,2}(?:st|nd"
        r"|rd|th)|\d{1,2}[./]\d{1,2}|noon|midnight|mid-?week|(?:before|when|until) we "
        r"(?:speak|meet|talk)|on my return|fortnight|(?:at|by|before|from) "
        r"\d{1,2}(?::\d\d)?(?: ?[ap]m)?|\w+ (?:working |business )?days? (?:after|later"
        r"|from)|by (?:then|the time)|straight away|right away|immediately|at once"
        r"|(?<!any day )(?<!any time )(?<!any moment )now|here (?:is|are)|below|attached"
        r"|enclosed|the same day|every \w+day|each \w+day|same (?:day|week))\b",
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

OWNING = Signs(
    Rule(
        id="we-said-so",
        pattern=r"\b(?:i|we)(?:'d| had| have|'ve)? (?:promised|undertook|undertaken|said"
        r" (?:you(?:'d| would)|i(?:'d| would)|we(?:'d| would)|it|by)|told you|owe|owed|committed"
        r"|agreed to)\b|\b(?:was|were|is) (?:due|meant to|supposed to|promised)\b|\b(?:i|we|you"
        r"|it|they) should have (?:sent|had|been|written|told|called|given|done|come|received"
        r"|got|asked)\b|\bi (?:wanted|meant) to (?:send|have|give|bring)\b",
        hit="I promised you the paper by Friday.",
        miss="You said it was late.",
    ),
    Rule(
        id="late",
        pattern=r"\b(?:(?:\w+ )?(?:days?|weeks?|months?|fortnight) late|(?:is|was|am|are|were|be"
        r"|it's|i'm|we're|so|too|very|came|comes) late|overdue|(?:i|we)(?:'ve| have)? (?:simply "
        r"|just )?(?:forgot|forgotten|missed|overlooked|kept you waiting|let you down|lost"
        r"|mislaid|failed|dropped|delayed|left you waiting)|did not (?:come|arrive|reach you"
        r"|send|happen|go out)|didn't (?:come|arrive|reach you|send|happen|go out|get)|do not"
        r" have it|don't have it|kept (?:you )?waiting)\b",
        hit="It is six days late.",
        miss="They work late.",
    ),
    Rule(
        id="our-fault",
        pattern=r"\b(?:my|our) (?:fault|doing|mistake|error|own)\b|\b(?:that|this|it)(?:'s| is|"
        r" was) (?:mine|ours|on (?:me|us)|down to (?:me|us)|entirely)\b|\b(?:i|we) (?:am|are"
        r"|have|had|'ve|'m|'re)(?: \w+)? (?:sorry|no excuse|to blame)\b|\bi'm sorry\b|\bwe're"
        r" sorry\b|\b(?:i|we) apologi[sz]e\b|\bno excuse\b|\bsorry (?:for|that|about)\b",
        hit="That was my doing.",
        miss="It was their fault.",
    ),
)
"""Saying that something did not come when we said it would."""

CONFESSING = Signs(
    Rule(
        id="it-was-us",
        pattern=r"\b(?:my|our|mine) (?:own )?(?:fault|doing|mistake|error|oversight|slip"
        r"|failing)\b|\b(?:that|this|it|which)(?:'s| is| was) (?:mine|ours|on (?:me|us)"
        r"|down to (?:me|us)|me|us|our side|my responsibility|entirely (?:my|our))\b"
        r"|\bno(?:body else| one else) (?:is|was) to blame\b|\b(?:no|not an|without) "
        r"excuse\b|\b(?:i|we)(?: simply| just|'d| had| have)? (?:forgot|forgotten"
        r"|overlooked|mislaid|dropped the ball|dropped it|lost it|let you down|kept you "
        r"waiting|failed|got it wrong|was wrong|were wrong|was too slow|were too slow)\b"
        r"|\b(?:i|we) (?:should have|ought to have|did not|didn't) (?:send|sent|tell|told"
        r"|call|called|write|written|keep|kept|do|done|book|booked|check|checked|say|said"
        r"|ask|asked|warn|warned|give|given|begin|begun|start|started)\b",
        hit="That was my doing.",
        miss="Sorry about that, my inbox is a nightmare.",
    ),
)
"""Saying that it was us."""

DODGING = Signs(
    *CIRCUMSTANCES,
    Rule(
        id="nobody-could-have",
        pattern=r"\b(?:due to|owing to|because of|thanks to) (?:[\w'-]+ ){0,4}?(?:workload"
        r"|illness|sickness|staff\w*|shortages?|holidays?|demand|circumstances|backlog"
        r"|suppliers?|carrier|weather|system|it (?:issues|problems)|season|restructuring"
        r"|reorgani[sz]ation|migration)\b|\b(?:slight|small|little|minor|bit of a) (?:delay"
        r"|hiccup|hitch|holdup|slip)\b|\byou know how (?:it is|it goes|these things)\b|\byou"
        r" (?:didn't|did not|never|hadn't|had not|haven't|have not) (?:\w+ )?(?:sent?"
        r"|confirm(?:ed)?|repl(?:y|ied)|chased?|remind(?:ed)?|ask(?:ed)? again|answer(?:ed)?)\b"
        r"|\b(?:chain of circumstances|(?:un|nobody could have )foreseen|could have foreseen|if"
        r" there (?:has|have) been|any (?:misunderstanding|confusion|inconvenience)|(?:our|my)"
        r" understanding that|overtaken by events|(?:been|it's|is|it is) (?:absolutely |so "
        r"|really |completely |totally |a bit |very )*(?:bananas|crazy|hectic|mad|manic|chaos"
        r"|nuts)|snowed under|through the cracks|beyond (?:our|my) control|that's (?:the \w+"
        r"|life|how it is) for you|these things happen|technical (?:issues|problems|reasons)|in"
        r" much demand|in great demand|regard it as settled|isn't really how|not bothered)\b",
        hit="Things fall through the cracks.",
        miss="The boats come back in July.",
    ),
)
"""Reasons that leave us out."""

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
