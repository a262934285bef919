"""Promises told as what will come: by whom of ours, on what day, what the other will have.

The group `what` begins at the main verb of the promised act.
"""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, DAY, DUE, HAND_OVER, ME, SOON, WORK
from assistant.language.rules.rule import Rule

# Things tell, show and give; they promise nothing.
_NO_THING = (
    r"(?!(?:(?:then|so|and|now) )?(?:(?:the|a|this|that|each|every) )?(?:[a-z]+ )?(?:system"
    r"|software|app|tool|machine|report|link"
    r"|page|portal|screen|website|computer|scanner|printer|module|program|device|guide|manual"
    r"|e-?mail"
    r"|letter|sensor|dashboard|file|table|platform|wizard|display)\b)"
)
_OUR_PEOPLE = (
    r"(?:team|crew|lads|guys|engineers?|fitters?|workshop|helpdesk|accounts|dispatch|technicians?"
    r"|installers?)"
)
_DOING = (
    r"(?:send|ship|book|prepar|draft|writ|bring|deliver|print|pack|fix|check|call|arrang|schedul"
    r"|sett"
    r"|organi[sz]|finish|upload|forward|visit|install|collect|order|post|replac|repair|issu|review"
    r"|draw|put)ing"
)

ARRIVALS = (
    Rule(
        id="you-will-have",
        words="you",
        also="ll will shall can",
        pattern=r"~(?:'ll| will| shall| can(?= (?:have|expect)))(?: then| also| certainly)?"
        r" (?P<what>(?:have|get|receive) (?!to\b|used|a better|no\b|more|better|problem|trouble"
        rf"|tired)[^.;!?]{{1,60}}?(?=\b{DUE})|hear (?:from|back from) (?:me|us)|(?:get|receive)"
        rf" [^.;!?]{{1,40}}? from (?:me|us|our|my)\b)",
        hit="You'll have it by Friday.",
        miss="You'll have to wait until Friday.",
    ),
    Rule(
        id="you-will-be-told",
        words="contacted called informed notified updated reimbursed refunded credited collected",
        also="ll will shall",
        confidence="possible",
        pattern=r"\byou(?:'ll| will| shall)(?: also| then)? be (?P<what>~)\b",
        hit="You will be contacted by our service team.",
        miss="You will be missed.",
    ),
    Rule(
        id="expect-it",
        words="expect",
        pattern=rf"(?:{ALONE}|\byou (?:can|may|should) )(?P<what>~) (?:my|our|the|it|an?|this|that"
        rf"|them|to (?:have|get|hear|receive))\b{SOON}",
        hit="You can expect our feedback by Wednesday.",
        miss="They expect the feedback by Wednesday.",
    ),
    Rule(
        id="someone-of-ours",
        words="will ll",
        also="send sending call calling contact contacting email emailing mail mailing e ring"
        " phone show help give bring visit visiting forward forwarding get touch reach reaching"
        " follow following provide providing distributing circulating issuing publishing posting"
        " submitting shipping delivering scheduling arranging deliver ship join",
        at="clause",
        pattern=rf"{_NO_THING}(?!(?:they|he|she|it|that|which|who|you|this|there|these|those|one"
        r"|what)\b)(?:(?:my|our) [a-z]+(?: [a-z]+)?|someone|somebody|[a-z][a-z-]+(?: [a-z]\.?)?(?:"
        r" [a-z-]+)?(?: from [\w ]{1,20})?)(?: \([^)]{1,30}\))?(?: will|'ll| is going to)(?: also|"
        r" then| be able to)? (?:be )?(?P<what>(?:(?:send(?:ing)?|call(?:ing)?|contact(?:ing)?"
        r"|e-?mail(?:ing)?|mail(?:ing)?|ring|phone|show|help|give|bring|visit(?:ing)?"
        r"|forward(?:ing)?) (?:you\b|out\b|it to you|the|that|this|over)|get (?:back )?(?:to|in"
        r" touch with) you|be in (?:touch|contact)|in touch|(?:reach(?:ing)?|follow(?:ing)?)"
        r" (?:out|up)|provid(?:e|ing) (?:you|the|a)|(?:distribut|circulat|issu|publish|post"
        r"|submitt|shipp|deliver|schedul|arrang)ing|deliver|ship|join (?:you|us)))",
        hit="My colleague Ann will call you.",
        miss="The board will send a letter to the press.",
    ),
    Rule(
        id="somebody-will",
        words="will ll going",
        also="do stand step take join come be bring call ring phone contact send prepare rewrite"
        " write measure install collect pick meet let show visit look check help give get follow"
        " handle fix drop you",
        confidence="possible",
        at="clause",
        pattern=rf"{_NO_THING}(?!(?:i|we|you|they|it|that|which|who|this|there|these|those|one"
        rf" (?!of us|of our"
        r"|of my)|what|when|if|every|each|no|nobody|any|so)\b)[a-z-]+(?: (?!you|we|they|it"
        r"|that)[a-z-]+){0,2}?(?:, [^,]{3,40},)?(?: will|'ll| is going to)(?: also| then| gladly)?"
        r" (?P<what>do (?:it|that|this)\b|stand in|step in|take (?:over|care of|it|you|this)|join"
        r"|come (?:to|by|over|on|and|with|back)|be (?:there|at|on site|with you)\b(?= (?:at|on|by"
        r"|\d|your|the))|bring|call|ring|phone|contact|send|prepare|rewrite|write (?:to|it|the|up)"
        r"|measure|install|collect|pick|meet you|let (?!us\b|me\b)\w+ (?:in|have|know)|show you"
        r"|visit|look"
        r" (?:at|into|after)|check|help you|give you|get (?:you|back|in touch)|follow up|handle"
        r"|fix|drop|be in touch|(?!tell|cost|save|teach|earn|show)\w+ you (?:a|an|the|both|two)\b)",
        hit="Camille, who leads our team, is going to rewrite two pages.",
        miss="Prices will rise in May.",
    ),
    Rule(
        id="ours-will",
        words="our my",
        also="will ll going",
        pattern=r"\b~ (?!board|committee|council|lease|auditors?|boss|management)[a-z-]+(?:"
        r" (?!not\b|never)[a-z-]+)?(?: will|'ll| is going to|'s going to)(?: also| then)?"
        rf" (?P<what>(?:{HAND_OVER}|{WORK}|turn|clean|pick|switch|measure|attend|explain|confirm"
        rf"|tell|choose|inspect|notify|inform|unload|load|reissue|issue|refund|credit|repair)\b(?!"
        rf" back\b))",
        hit="Our accounts people will reissue the invoice.",
        miss="Our board will vote on it.",
    ),
    Rule(
        id="our-team-will",
        words="will ll",
        also="team crew lads guys engineer engineers fitter fitters workshop helpdesk accounts"
        " dispatch technician technicians installer installers",
        confidence="possible",
        pattern=rf"\bthe (?:[a-z]+ )?{_OUR_PEOPLE}(?: will|'ll)(?: also| then)?"
        rf" (?P<what>(?:{HAND_OVER}"
        rf"|{WORK}|have [^.;?!]{{2,40}} (?:ready|back|done|running|finished|fixed|for you))\b)",
        hit="The team will have the server back by six.",
        miss="The team will grow next year.",
    ),
    Rule(
        id="ours-is-doing",
        words="is are",
        also="our my",
        confidence="possible",
        pattern=rf"\b(?:our|my) [a-z]+(?: (?!is\b|are\b)[a-z]+)? ~(?: also| already| now)?"
        rf" (?P<what>{_DOING})\b{SOON}",
        hit="My assistant is booking the rooms today.",
        miss="Our board is reviewing its plans.",
    ),
    Rule(
        id="sending-it",
        words="sending shipping forwarding emailing posting dropping bringing uploading getting"
        " mailing faxing putting",
        confidence="possible",
        at="opening",
        pattern=r"~ (?:now|today|tonight|shortly|right away|it|them|this|that|those|these|you|the"
        r"|your|over|a|an)\b(?! (?:is|are|was"
        rf"|were|will|takes|costs|would|has)\b)(?![^.;!?]* (?:is|are|was|takes|costs) )(?:(?<=now)"
        rf"|(?<=today)|(?<=tonight)|(?<=shortly)|(?<=right away)|{SOON})",
        hit="sending it over in a minute",
        miss="Sending it by post takes a week.",
    ),
    Rule(
        id="back-to-you",
        words="back",
        also="you",
        at="opening",
        pattern=rf"(?P<what>~ to you)\b{SOON}",
        hit="Back to you by Thursday.",
        miss="Back to you, Tom.",
    ),
    Rule(
        id="they-will-contact-you",
        words="they who",
        also="our my",
        pattern=r"\b(?:our|my) [^.;!?]{2,60}? (?:and |, )?~(?:'ll| will)(?: then| also)?"
        r" (?P<what>get back"
        r" to you|contact you|call you|be in touch|follow up with you|reach out to you|write to you"
        r"|come back to you|help you)\b",
        hit="I've asked our tax team and they will get back to you.",
        miss="They will get back to our tax team.",
    ),
    Rule(
        id="will-reach-you",
        words="will ll should going",
        also="reach you your post mail there",
        confidence="possible",
        pattern=r"(?<!you )(?<!you')(?<!\bi )(?<!\bi')(?<!they )\b(?:will|ll|should|is going"
        r" to)(?: then| also)? (?P<what>reach (?:you|your (?:desk|office|inbox|site))|be (?:with"
        r" you\b|on your desk|in your (?:inbox|hands)|in the (?:post|mail))|go out to you)",
        hit="The quote should reach you this week.",
        miss="You should reach your office.",
    ),
    Rule(
        id="on-its-way",
        words="going leaving being way",
        also="out sent shipped delivered posted couriered tonight today tomorrow way",
        confidence="possible",
        pattern=r"\b(?:is|are|re|s) (?P<what>going out|being (?:sent|shipped|delivered|posted"
        r"|couriered)|on (?:its|their) way)\b(?= [^.;?!]{0,40}?\b(?:tonight|today|tomorrow|with|on"
        r"|by|this|next|to you)\b)",
        hit="The bolts are going out with tonight's van.",
        miss="The lights are going out.",
    ),
    Rule(
        id="pass-it-on",
        words="pass forward hand copy",
        also="this that it your on over to",
        confidence="possible",
        pattern=rf"{ME} (?P<what>~ (?:this|that|it|your [a-z]+) (?:on|over|to)\b)",
        hit="I pass this on to our fleet manager.",
        miss="They pass it on.",
    ),
    Rule(
        id="none-of-us-will",
        words="nobody no",
        also="will",
        confidence="possible",
        pattern=r"\b(?:nobody|no one)(?: [a-z]+){0,4} will (?P<what>contact|call|see|touch|share"
        r"|bill|invoice|visit)\b",
        hit="Nobody from our side will contact your staff.",
        miss="Nobody will be there.",
    ),
    Rule(
        id="our-somebody-does",
        words="our my",
        also="tomorrow tonight monday tuesday wednesday thursday friday saturday sunday next"
        " shortly",
        confidence="possible",
        pattern=r"\b~ (?:[a-z-]+ )?[a-z]+ (?P<what>(?!is\b|was|has|does|needs|wants|thinks|says"
        r"|knows|likes|meets|closes|opens|starts|ends|decides|expects|this|plans|runs"
        r"|goes)[a-z]+[^s]s)\b(?! (?:is|are|was|were|have)\b)[^.;?!]{0,60}? (?:tomorrow|tonight|on"
        r" (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|next week|shortly)",
        hit="Our driver picks the pallets up at noon tomorrow.",
        miss="Our board meets on Monday.",
    ),
    Rule(
        id="you-get-it",
        words="get have receive reach find with yours goes go comes come",
        also="you us",
        confidence="possible",
        pattern=r"(?:(?<!can )(?<!could )(?<!will )(?<!would )(?<!do )(?<!did )(?<!if )(?<!should"
        r" )\byou (?P<what>(?:get|have|receive|find) (?!to\b|used|until|till|a (?:point|minute"
        rf"|moment)|no\b|any)[^.;!?]{{1,50}}?(?=\b(?:by (?:the|mid|noon|\d|{DAY})|on (?:the \d"
        rf"|{DAY})|tomorrow|tonight|within|as soon as|next week)))|\b(?:is|are) (?P<that>(?:with"
        r" you|on your desk|yours)\b(?= (?:on|by|at|before|within|tomorrow|next|this)))|(?<!i"
        r" )(?<!they )(?<!to )\b(?P<those>(?:goes|go|comes|come) (?:out )?to you\b(?! (?:with|for"
        r"|because))))",
        hit="The parts are with you on Thursday.",
        miss="You get what you pay for.",
    ),
    Rule(
        id="i-ring-you",
        words="ring call send bring come deliver ship collect fit install write mail leave take"
        " try plan phone drop",
        also="tomorrow tonight monday tuesday wednesday thursday friday saturday sunday first next"
        " before until soon",
        confidence="possible",
        pattern=r"(?:(?<!what )(?<!when )(?<!if )(?<!that )(?<!where )\b(?:i|we)(?: then| also)?"
        r"|\bmy [a-z]+) (?P<what>~s?)\b(?![^.;?!]*\b(?:yesterday|last|ago)\b)(?! (?:from|on"
        rf" \w+days\b|every))[^.;?!]{{0,60}}?\b(?:tomorrow|tonight|(?:on )?(?:{DAY})\b(?!s)|first"
        rf" thing|next week|until (?:the|mid|easter|christmas|{DAY})|before the|soon)",
        hit="I ring Marijke first thing.",
        miss="We come from Ghent next week or never.",
    ),
    Rule(
        id="comes-on",
        words="comes come leaves leave goes arrives arrive ships ship follows delivers deliver"
        " measures visits collects installs install brings rings calls does",
        confidence="possible",
        at="clause",
        pattern=r"(?![^.;!]*\?)(?!(?:you|they|it|that|which|who|what|how|when|if|to|please"
        r"|or)\b)(?:(?:we|he"
        r"|she|(?:the|our|my|your) [a-z-]+(?: [a-z-]+){0,3}|[a-z-]+(?: [a-z-]+)?)(?: also|"
        r" then)? )?(?:is \w+ and )?(?P<what>~)\b(?= [^.;?!]{0,50}?\b(?:(?:on the|on|at|by|this"
        rf"|next) ?(?:\d|{DAY}\b|[a-z]+(?:teenth|first|second|third|tieth|th)\b|\w+ post)|tomorrow"
        r"|tonight|today|separately|shortly))",
        hit="Our fitter Anders comes on 3 June.",
        miss="The audit comes to an end.",
    ),
    Rule(
        id="doing-by",
        words="sending shipping delivering calling submitting forwarding arranging finishing"
        " getting bringing visiting publishing installing coming driving taking giving putting"
        " picking ringing fitting replacing dropping",
        also="i we",
        pattern=rf"{ME}(?:'m|'re| am| are) (?:also |now |already )?(?P<what>(?:getting (?:you|back"
        r"|it|the)|coming (?:to|over|by|back|along|up|down|myself)|(?!getting"
        rf"|coming)~))\b(?:{SOON}|(?<=coming along))",
        hit="We're sending it Monday.",
        miss="We're sending fewer mails.",
    ),
)
