"""Words that show a reader that somebody listened or looked, and praise, which shows nothing."""

from __future__ import annotations

from assistant.language.mails import everybody
from assistant.language.mails.persons import JOB
from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

PRAISE = Signs(
    Rule(
        id="came-across-your-profile",
        pattern=r"(?:\b(?:i|we)(?:'ve| have)?(?: just| recently| really)* |^(?:just "
        r"|really )*)(?:came|come|stumbled|saw|read"
        r"|looked|visited|checked|found|noticed|love|loved|like|liked|admire|admired|been"
        r"|follow(?:ing)?)\b[^.?!,]{0,30}?(?:your|you|\w+'s)(?:r| are|'re)? (?:[\w-]+"
        r" ){0,2}?(?:profile|website|site|company|work|content|page|career|background|journey"
        r"|everything|doing)\b",
        hit="I came across your profile and was impressed.",
        miss="I read your letter about the two furnaces.",
    ),
    Rule(
        id="awesome-work",
        pattern=r"\byour (?:awesome|amazing|impressive|incredible|fantastic|inspiring|wonderful"
        r"|great) \w+|\b(?:is|are) growing (?:fast|quickly|rapidly)\b|\b(?:so|really|very)"
        r" (?:impressed|inspired|inspiring) (?:by|with|to)\b",
        hit="I noticed your awesome campaign.",
        miss="Your ferry is awesome in a storm.",
    ),
    Rule(
        id="everybody-does",
        pattern=r"^(?:and |but |as |like |in fact,? |as you know,? )*(?:most|many|all|every"
        r"|thousands of|hundreds of|some|on average,?|companies|businesses|firms|people"
        r"|everybody|everyone|leaders|teams)\b(?: \w+){0,4} (?:companies|businesses|firms|people"
        r"|teams|leaders|organi[sz]ations|builders?|owners|managers|are|is|have|has|struggle"
        r"|waste|lose|know|want|need|whom|save|must|pay|spend)\b",
        hit="Most businesses are overpaying without knowing it.",
        miss="Most of your vans fail in frost.",
    ),
    Rule(
        id="statistics",
        pattern=r"\b\d+ ?(?:%|percent|per cent|out of \d+|in \d+)(?: of)?(?: all| the| most)?"
        r" (?:people"
        r"|companies|businesses|buyers|customers|consumers|leaders|teams|firms|employees|users"
        r"|visitors|online|shoppers|decision|b2b|organi[sz]ations|executives|managers|owners"
        r"|workers|homeowners|projects|time|experiences)\b|^(?:studies|research|surveys|statistics"
        r"|a"
        r" (?:recent )?(?:study|survey)|according to (?!your|you)|(?:as you (?:may|might|probably)"
        r" )?know that|did you know)\b",
        hit="As you may know, 93 % of online experiences begin with a search.",
        miss="You said that 93 % of the lids hold.",
    ),
    Rule(
        id="congratulated-by-list",
        pattern=r"\bcongrat\w*(?: to you)?(?: on| for| to)?(?: all)? (?:of )?(?:the |your |a |an"
        r" )?(?:new"
        r" |recent |great |amazing |continued |well-deserved |ongoing )*(?:success|growth|role|gig"
        r"|job|position|promotion|achievements?|journey|work)\b|\bhuge (?:milestone|achievement)\b",
        hit="Congrats on the new role!",
        miss="Congratulations on the second kiln.",
    ),
)
"""Praise, and what is true of everybody: that is no knowledge of this reader."""

_NOTICED = (
    r"(?! (?:some|a lot|how i|if we|whether we|of your products?|otherwise))[^.?!]{0,60}?\b"
    r"(?:you(?:(?:'re| are)(?! (?:the |a |an |one of|responsible|in charge|based|located|interested"
    r"|looking|not |busy|slammed|hiring(?: now)?(?:[,.]| and| so| at)|currently (?:using|hiring)"
    rf"|(?:now |currently )?(?:[\w&-]+ ){{0,3}}?{JOB}\b))"
    r"|'ve| have(?! (?:a lot|much|so much|many|plenty|enough))| had(?! visited)| were| will| plan"
    r"| want| need| just| run| use| opened| moved| took| gave| posted)\b"
    r"|your (?!profile\b|website\b|site\b|company\b|work\b|content\b|page\b|email\b|mail\b|name\b"
    r"|business\b|linkedin\b|details\b|contact\b|interest\b|brand\b|reply\b|thoughts\b|industry\b"
    r"|story\b|views?\b|side\b)[\w'-]+)"
)
"""What one may have noticed of them, not of anybody."""

_DID = (
    r"(?:lost|found|were|took|sent|gave|kept|ran|built|bought|sold|put|left|moved|went|came"
    r"|brought|made"
    r"|met|won|grew|used|had(?! (?:a |any |some )?(?:chance|time|moment|question|thought))"
    r"|[a-z]{3,}ed)"
)
_DOES = (
    r"(?:has|have|had|lists?|shows?|says?|said|mentions?|runs?|ran|reads?|ends?|takes?|took|goes"
    r"|went|is|are"
    r"|was|were|did|does|still|[a-z]{3,}ed)"
)

REMEMBERED = Signs(
    Rule(
        id="you-hardly-did",
        confidence="none",
        pattern=r"\b(?:if|in case|whether|hope|trust|assume|sure|know|that|when|once|after|did"
        r"|have|had) you"
        r"(?:'ve| have|'d| had)? (?:\w+ )?(?:enjoyed|missed|received|interested|opened|overlooked"
        r"|noticed"
        r"|finished|changed|reviewed|looked|decided|talked|needed|wanted|wished|liked|used|had"
        r"|were)\b"
        r"|\byou(?:'ve| have|'re| are| were)? (?:\w+ )?(?:interested|signed up|subscribed"
        r"|registered|received"
        r"|missed|overlooked|selected|chosen|invited|qualified|needed|pleased|tired|supposed|built"
        r"|done"
        r"|achieved|accomplished|created|succeeded|worked|made (?:a|the|your) (?:great|good|right"
        r"|best))\b",
        hit="I hope you enjoyed the webinar.",
        miss="You returned two pallets in May.",
    ),
    Rule(
        id="you-did",
        pattern=rf"(?<!could )(?<!can )(?<!would )(?<!have )(?<!had )(?<!do )(?<!did )(?<!if"
        rf" )(?<!should )(?<!gives )(?<!give )(?<!offers )(?<!brings )(?<!gets )(?<!get )"
        rf"(?<!makes )(?<!helps )(?<!for )\byou(?:'ve"
        rf"| have)?"
        rf"(?: just| only| also| never| already| both| all| once| never| first)? {_DID}\b(?!['’]|,?"
        rf" (?:by|to our"
        rf"|our|my|from us)\b)",
        hit="You rejected two pallets in August.",
        miss="You can use it at once.",
    ),
    Rule(
        id="yours-does",
        pattern=r"^(?:and |but |so |in \w+,? |on \w+,? |at \w+,? |each \w+,? |now |still )*your"
        r" (?!agreement"
        rf"|contract|subscription|licen[cs]e|policy|member|renew"
        rf"|{'|'.join(everybody.THINGS)})(?:[\w'&-]+ )"
        rf"{{1,4}}?{_DOES}\b",
        hit="Your packhouse lists eleven sorts.",
        miss="Your business deserves more.",
    ),
    Rule(
        id="yours-did",
        pattern=rf"^(?:and |but |so |in \w+,? |on \w+,? |last \w+,? )*your (?!order|message"
        rf"|request|account"
        rf"|agreement|contract|business)(?:[\w'&-]+ ){{1,3}}?{_DID}\b",
        hit="Your staff ran our marathon last year.",
        miss="Your staff deserves more.",
    ),
    Rule(
        id="i-tried-it",
        pattern=r"\b(?:i|we|my \w+)(?:'ve| have)? (?:just |recently |also )?(?:[a-z]+ [a-z]+ and )?"
        r"(?:ordered|bought|booked|tested|used|ate|stayed|drove|walked|watched|listened|tried to"
        r"|signed"
        r" up)\b[^.?!]{0,60}?"
        r"\b(?:your (?!attention|behalf)\w+|(?:from|with|at|past) you)\b",
        hit="I ordered a lamp from you last week.",
        miss="I tried to reach you twice.",
    ),
    Rule(
        id="what-we-took-away",
        pattern=r"\bwhat (?:we|i) (?:heard|took away|learn(?:ed|t)|understood|noted|discussed"
        r"|agreed)\b"
        r"|\byou used to\b|\bwhat (?:we|we've|you and i) (?:discussed|agreed)\b",
        hit="What we took away: legal wants it in Frankfurt.",
        miss="What we do is simple.",
    ),
    Rule(
        id="you-said",
        words="said say told tell mentioned asked wrote write wondered described explained"
        " called put promised wanted worried warned noted shared complained ordered showed let"
        " feared hoped thought signed chose decided announced posted published presented spoke"
        " talked",
        pattern=r"(?<!could )(?<!can )(?<!would )(?<!will )(?<!do )(?<!if )(?<!should"
        r" )"
        r"\b(?:you|you'd|you've|you had|you have|you also|you all|you both|you once|you"
        r" never|you were|you two)(?: just| kindly| then| last)? ~(?! to know| to hear)\b",
        hit="You told me that the returns wait in March.",
        miss="They said so.",
    ),
    Rule(
        id="you-were-to",
        words="you",
        pattern=r"\b~ were (?:\w+ing|to)\b",
        hit="The report you were digging out is late.",
        miss="You were so excited.",
    ),
    Rule(
        id="since-we-spoke",
        pattern=r"\b(?:since|when|after|before|as|last time|until|where|what) (?:we|you and"
        r" i)(?: last| both| first)? (?:spoke|met|talked|saw|sat|discussed|agreed|said|looked"
        r"|walked)\b|\bas we agreed\b|\bour (?:call|meeting|talk|conversation|visit|walk|lunch"
        r"|session)"
        r" (?:on|of|at|last|in|about|yesterday|this)\b|\bwe(?:'d| had|'ve| have| both)? (?:said"
        r"|agreed|discussed|spoke|met|looked|talked|were both) (?:we|to|on|in|at|about|that|last|to"
        r"|into|of|yesterday|for|with)\b",
        hit="Since we spoke the port has changed its gates.",
        miss="We supply ports.",
    ),
    Rule(
        id="i-was-there",
        pattern=r"\b(?:when|while|as|since|after) i (?:last )?(?:visited|was (?:at|in|with|on"
        r"|there)|came|walked|drove|stood|passed|called (?:at|in))\b|\bafter you (?:showed"
        r"|left|told|said|called|wrote)\b|\b(?:during|on|at|since) (?:our|my) (?:visit"
        r"|walk|tour|call)\b",
        hit="When I visited, the fan above the scale was running.",
        miss="When I started, it was all paper.",
    ),
    Rule(
        id="it-is-said",
        pattern=r"\b(?!who|people|somebody|someone|everybody|nobody|clients|customers|they|which"
        r"|it|that)\w+ (?:mentioned|told (?:me|us|the \w+)|says|said|showed me|wrote)(?: "
        r"me| us)? (?:that |how )?(?:you|your)\b|\baccording to your\b",
        hit="Paul mentioned that you keep two price books.",
        miss="Clients said you get it fast.",
    ),
    Rule(
        id="you-run-two",
        pattern=r"\byou (?:now |still |only |also )?(?:run|have|operate|use|keep|own|employ|opened"
        r"|closed|moved|bought|sold|lost|hired) (?:only |about |over |some )?(?:\d+|two"
        r"|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?!minutes|seconds"
        r"|options|choices)\w+|\byou(?:'ve| have) been (?!thinking|struggling|wondering"
        r"|dreaming|selected|chosen|missing)\w+ing\b",
        hit="You run two payrolls since the merger.",
        miss="You have two options.",
    ),
    Rule(
        id="i-noticed",
        words="saw noticed heard seen watched counted visited passed learned learnt walked listened"
        " measured looked found spotted reading listening caught enjoyed drove",
        pattern=rf"(?<!n't )(?<!not )(?<!never )\b~\b{_NOTICED}",
        hit="I noticed that your loading doors face the sea.",
        miss="I noticed a lot.",
    ),
    Rule(
        id="i-see",
        words="read understand gather hear see notice",
        pattern=rf"(?:^|(?<!unless )(?<!if )\b(?:i|we)(?:'ve| have)?(?: just| also| recently)? )~\b"
        rf"{_NOTICED}",
        hit="I hear that your second kiln is cold.",
        miss="I'd love to hear your story.",
    ),
)
"""Ways of showing that one has listened to this reader, or looked at what is theirs."""
