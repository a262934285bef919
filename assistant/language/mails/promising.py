"""Things that we say will come: some day, or owned when they did not come."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
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
        words="if once when unless as want like need wish prefer decide whether which would"
        " asked leave neither never not",
        confidence="none",
        pattern=r"(?:^|[,;:] |\bbut |\band |\bso )(?:if|once|when|unless|as soon as|whenever"
        r"|until|should|whichever|before|after|in case) (?:you|it|that|this|your|there|they|we|i"
        r"|so|not|the)\b.*$|\b(?:won't|will not|shall not|shan't|not|never|nothing|nobody)\b.*$"
        r"|\b(?:i|we)(?:'ll| will| shall|'d| would) (?:leave|close|stop|mark|bring only)\b.*$"
        r"|\b(?:want|like|need) (?:me|us) to\b.*$|\bif (?:you|it|that|so|they|not)\b.*$|^.*,? if"
        r" (?:you|it|they)\b.*$",
        hit="If you like, I will send you the paper.",
        miss="I will send you the paper.",
    ),
    Rule(
        id="soon",
        words="soon shortly due earliest asap presently time possible convenience later sometime"
        " moment days weeks future",
        pattern=r"\b(?:i|we|you|it|they|he|she|team|engineer|colleague|department|office|manager"
        r"|will|'ll|shall|be|is|are)\b[^.?!]{0,80}?\b(?:very soon|soon|shortly|in due course|in"
        r" due time|at the earliest(?: opportunity| convenience| possible)?|at (?:my|our|their)"
        r" earliest convenience|asap|as soon as (?:possible|i can|we can|they can|it is ready|i"
        r" have (?:it|them|news))|as quickly as (?:possible|we can|i can)|in the near future|in"
        r" good time|in the (?:coming|next) (?:days|weeks|while)|in a (?:few|couple of) (?:days"
        r"|weeks|moments)|when i (?:have|get) (?:it|them|the \w+|a (?:minute|moment|chance))"
        r"|when (?:it|they) (?:is|are|comes?) (?:ready|in|back)|sometime|at some point|in the"
        r" course of (?:the|this) (?:year|month|week|summer|autumn|spring|winter)|one of these"
        r" days|before long|presently|any (?:day|time|moment) now|later on)\b",
        hit="You will have it in due course.",
        miss="The due date is Monday.",
    ),
    Rule(
        id="will-bring",
        words="come get back will ll shall going",
        pattern=rf"\b(?:i|we|he|she|they|(?:the|our|my|your|an?) (?:\w+ ){{1,4}}?)(?:'ll| will|"
        rf" shall|'re going to| am going to| are going to|'m going to)(?: then| also| now|"
        rf" certainly| of course| personally| gladly| promptly)* {_BRING}\b"
        r"|\b(?:i|we|he|she|they)(?: then| will| shall|\'ll)? (?:come|get|be) back to you\b",
        hit="We will examine the case and inform you.",
        miss="We will see.",
    ),
    Rule(
        id="you-will-hear",
        words="hear receive get have follow",
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
        words="way being working process prepared done with working",
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
        words="today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday"
        " january february march april may june july august september october november december"
        " week month day noon midnight morning afternoon evening weekend within th st nd rd"
        " minutes minute hours hour days once spring summer autumn winter quarter christmas"
        " easter now below here attached enclosed straight away immediately at on am pm mon tue"
        " wed thu fri jan feb mar apr jun jul aug sep sept oct nov dec",
        pattern=r"\b(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon"
        r"|tue|wed|thu|fri|january|february|march|april|may|june|july|august|september|october"
        r"|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:this|next|the"
        r" (?:following|same)|in the|by) (?:week|month|weekend|morning|afternoon|evening|spring"
        r"|summer|autumn|winter|quarter)|end of (?:the |this |next )?(?:week|month|day|year"
        r"|quarter)|within (?:\w+ ){0,2}(?:hours?|days?|weeks?|minutes?)|in (?:\w+"
        r" ){1,2}(?:minutes|hours|days|weeks|months)|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[./]\d{1,2}"
        r"|noon|midnight|(?:at|by|before|from) \d{1,2}(?::\d\d)?(?: ?[ap]m)?|by (?:then|the"
        r" time)|straight away|right away|immediately|at once|now|here (?:is|are)|below|attached"
        r"|enclosed|the same day|every \w+day|each \w+day|same (?:day|week))\b",
        hit="You will have it by Thursday.",
        miss="You will have it.",
    ),
)
"""A day on which something comes, or the thing itself."""

CALENDAR = Signs(
    Rule(
        id="a-day",
        words="monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays"
        " thursdays fridays january february march april may june july august september october"
        " november december jan feb mar apr jun jul aug sep sept oct nov dec tomorrow week",
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
        words="promised said told undertook undertaken agreed owe owed committed due wanted"
        " meant supposed should",
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
        words="late overdue forgot forgotten missed delay delayed behind kept waiting overlooked"
        " slipped",
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
        words="fault doing mine ours us sorry apologise apologize apologies excuse blame mistake"
        " error",
        pattern=r"\b(?:my|our) (?:fault|doing|mistake|error|own)\b|\b(?:that|this|it)(?:'s| is|"
        r" was) (?:mine|ours|on (?:me|us)|down to (?:me|us)|entirely)\b|\b(?:i|we) (?:am|are"
        r"|have|had|'ve|'m|'re)(?: \w+)? (?:sorry|no excuse|to blame)\b|\bi'm sorry\b|\bwe're"
        r" sorry\b|\b(?:i|we) apologi[sz]e\b|\bno excuse\b|\bsorry (?:for|that|about)\b",
        hit="That was my doing.",
        miss="It was their fault.",
    ),
)
"""Saying that something did not come when we said it would."""

DODGING = Signs(
    Rule(
        id="nobody-could-have",
        words="due owing because thanks delay hiccup hitch slip know you circumstances foreseen"
        " misunderstanding understanding events bananas crazy hectic busy snowed cracks control"
        " boats weather system technical",
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
        words="strings attached attach attachment attachments",
        confidence="none",
        pattern=r"\b(?:strings|conditions) attached\b|\b(?:is|are|was|were|been|be|get|got|very"
        r"|so|too|become|grown) (?:\w+ )?attached to (?!this|the (?:e?-?mail|message|note)|it\b"
        r"|you\b)|\bno attachments?\b|\b(?:without|instead of) (?:an )?attachments?\b|\bnot"
        r" attach|\b(?:you|your) (?:\w+ )?attach(?:ed|ment)|\bdon't attach",
        hit="No strings attached.",
        miss="The quote is attached.",
    ),
    Rule(
        id="attached",
        words="attached attach attaching attachment attachments enclosed enclose enclosing"
        " enclosure annex appended herewith",
        pattern=r"\b(?:attached|attach|attaching|enclosed|enclose|enclosing|appended|(?:in|see"
        r"|as|find|open|my|the|this|an|our|by|with) (?:the |an |our |my )?(?:attachments?"
        r"|enclosures?|annex))\b|\bherewith\b",
        hit="Please find attached our price list.",
        miss="The school burnt down.",
    ),
)
"""Words that say that something hangs on the mail."""
