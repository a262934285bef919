"""Sentences about the seller's own firm, people and products."""

from __future__ import annotations

from assistant.language.mails.signs import Signs
from assistant.language.rules.rule import Rule

_LEAD = (
    r"^(?:(?:and|but|also|so|plus|well|hence|therefore|in fact|currently|today|recently|here|now"
    r"|indeed|overall|basically|simply put|that's why|which is why|as you (?:may |might "
    r"|probably )?know|as you are aware|as a result|(?:here )?at [^,.?!]{2,40}?|with"
    r" [^,.?!]{3,60},|since [^,.?!]{2,30},|as an? [^,.?!]{3,60},|for (?:over |more than |nearly"
    r" )?[^,.?!]{2,20} years|in \d{4}|in (?:the|our|this) [^,.?!]{2,40},|over the (?:past|last"
    r"|coming) [^,.?!]{2,30},|on the [^,.?!]{2,30},|nor),? )*"
)

OURSELVES = Signs(
    Rule(
        id="our-own-doing",
        words="we we're we've we'll",
        pattern=rf"{_LEAD}(?:~|we (?:are|have))\b(?!,? (?:could|can|should|shall|may"
        rf"|might)\b).{{3,}}$",
        hit="We are the leading maker of sensors.",
        miss="If you like, we talk.",
    ),
    Rule(
        id="our-own-things",
        words="our",
        pattern=rf"{_LEAD}(?:(?:all|many|most|some|one|each|both|two|three|half) of )?~ "
        r"(?:[\w&'%.-]+ ){0,5}?[\w-]+ .{3,}$",
        hit="Our award-winning platform brings it all together.",
        miss="In our view the gate is too small.",
    ),
    Rule(
        id="we-anywhere",
        words="we our ours",
        pattern=r"\b~\b",
        hit="Since 1974 nobody but we has shipped it.",
        miss="The boats were yours.",
    ),
    Rule(
        id="about-our-things",
        pattern=r"\b(?:tell|show|share|present|introduce|demonstrate|explain|discuss|walk|take"
        r"|learn|hear|know|read|talk|speak|discover|see|explore|give|present|offer|join"
        r"|browse)(?:s|ing)?(?: to)?(?: you| more| a (?:little|bit)(?: more)?| all| them|"
        r" it)*(?: about| of| how| through| to| with| what| why)* (?:our|what we|how we|why we"
        r"|the (?:many )?(?:features|benefits|advantages))\b",
        hit="I would love to tell you more about our range.",
        miss="Please tell us what you need.",
    ),
    Rule(
        id="our-news",
        words="passionate part excited thrilled proud pleased delighted happy honoured honored",
        pattern=r"\b(?:we|i)(?:'re| are|'m| am| were| was)(?: so| very| really| extremely|"
        r" super)* ~(?: to (?:announce|introduce|present|offer|launch|share|tell|inform|be)\b|"
        r" with (?:the|our)\b|[.!])"
        r"|\bpart of such an? \w+\b|\bpassionate about\b",
        hit="We are thrilled to announce a new app.",
        miss="I am happy for you.",
    ),
    Rule(
        id="my-own-life",
        pattern=r"\bi (?:hold an?|have (?:\w+ )?(?:spent|worked) (?!with you|on your)|studied"
        r"|graduated)\b|\bin my (?:free|spare) time\b|\bmy (?:background|career|passion"
        r"|experience) (?:is|in|as|spans|includes)\b"
        r"|^my (?:own )?(?:company|firm|agency|business|practice|studio)\b",
        hit="I hold a degree from Mannheim.",
        miss="They hold the ladder.",
    ),
    Rule(
        id="trusted-by",
        pattern=r"(?:\btrusted by\b|\baward-winning\b|\b(?:world'?s?|market|industry|global"
        r"|country'?s?|nation'?s?|europe'?s?)(?:[ -]\w+)?[ -]lead(?:ing|er)\b|\bleading (?:\w+"
        r" ){0,3}(?:provider|supplier|company|firm|agency|manufacturer|maker|platform|brand"
        r"|consultancy|specialist)s?\b|\b(?:provider|supplier) of\b|\b(?:founded|established"
        r"|headquartered) in\b|\bour (?:clients|customers|mission|vision)\b)",
        hit="It is the leading provider of alarms.",
        miss="The clients of the port are late.",
    ),
    Rule(
        id="ranked-and-loved",
        pattern=r"(?:^(?!your |you )(?:[\w'&.-]+ ){0,4}?(?:(?:was|is|has been|were|been)"
        r" (?:recently |just |again )?(?:named|ranked|voted|recogni[sz]ed|rated|awarded|certified"
        r"|chosen|crowned)|(?:is|are) (?:now )?(?:present|active|represented|available) "
        r"in (?:\d+|\w+ countries)|employs \w+|is headquartered|is certified|is (?:the|a"
        r"|an) (?:[\w#'-]+ ){0,4}?(?:platform|provider|supplier|leader|agency|manufacturer"
        r"|vendor|solution|software|app|tool|bureau|company|consultancy|marketplace|firm"
        r"|specialist|partner))\b|\b(?:loved|trusted|used|chosen|preferred|recommended"
        r"|backed) by (?:over |more than |nearly |some |many )?(?:\d|thousands|hundreds"
        r"|millions|leading|many|the|teams|companies|fortune))",
        hit="Quiverly was named a leader in the latest Wave.",
        miss="Your plant was named after your father.",
    ),
    Rule(
        id="what-clients-say",
        pattern=r"\b(?:clients?|customers?|sponsors?|partners?|users|members|brands|companies"
        r"|firms|teams"
        r"|names|references) (?:\w+ )?(?:such as|like (?!you)|includ(?:e|es|ing)|range from)\b"
        r"|\b(?:a|an|one|another|happy) (?:of our )?(?:\w+ )?(?:client|customer|user|member)s?"
        r" (?:\w+ )?(?:said"
        r"|says|told us|wrote|calls?|called|joked|put it)\b",
        hit="Past sponsors include Segment, Braze and Iterable.",
        miss="Your customers say that it drips.",
    ),
    Rule(
        id="what-it-has",
        pattern=r"^(?:also,? |and |plus,? |besides,? |moreover,? )*(?:it|the system|the software"
        r"|this|they|everything|all of it|its? \w+(?: \w+)?) (?:also |even |then |now "
        r")?(?:features?|offers?|comes? with|includes?|integrates?|lets? you|allows?"
        r"|automat\w+|adapts?|connects? (?:to|with)|boosts?|cures?|delivers?|supports?"
        r"|scales?|saves? (?:you|time|money)|helps? (?:you|teams|companies)|gives? you"
        r"|cuts? (?:costs|your|downtime)|reduces?|increases?|ensures?|guarantees?|works? "
        r"with|goes? live|pays? for (?:itself|themselves)|is (?:fully |completely "
        r")?(?:cloud-based|compatible|compliant|scalable|modular|easy to|simple to"
        r"|certified))\b",
        hit="It features real-time dashboards and smart alerts.",
        miss="It lets the rain in at the north gate.",
    ),
    Rule(
        id="with-it-you-can",
        pattern=r"^with (?:[\w'&.-]+ ){1,3}?you (?:can|could|get|manage|have|save|gain|no longer"
        r"|will|see|control|keep|turn)\b|^(?:thanks to|using) (?:our|the) [\w'& -]{2,30} "
        r"you (?:can|get|will|save)\b",
        hit="With Boxwell you manage all your shipments in one place.",
        miss="With the gate shut you wait outside.",
    ),
    Rule(
        id="the-house",
        pattern=r"^(?:the (?:company|firm|house|group|enterprise|agency|bank|brand)(?:'s)?|[\w&' "
        r"-]{2,30}'s (?:mission|philosophy|vision|goal|team|experts|engineers)) (?!that "
        r"(?:you|your)|you |your |which you|from |of yours|in \w+ that)(?:\w+ "
        r"){0,2}?(?:philosophy|mission|vision|values?|history|rests|provides?|offers?|was "
        r"(?:founded|established)|has (?:been|over|more|\d)|employs|is (?:based|located"
        r"|certified|known|specialised|specialized)|stands for|prides|serves?|produces?"
        r"|delivers?|comprises)\b",
        hit="The company's philosophy rests on quality.",
        miss="The company next to you has the same gate.",
    ),
    Rule(
        id="years-of-ours",
        pattern=r"\b(?:i|we) (?:have|bring|offer|look back on|can look back on|boast|combine)(?: "
        r"\w+){0,3}? (?:years?|decades?)(?:'| of)? (?:of )?(?:\w+ ){0,2}?(?:experience"
        r"|expertise|know-how|practice)\b|\bfor (?:over |more than |nearly )?(?:\w+|\d+) "
        r"(?:years|decades),? (?:we|our)\b|\b(?:no ?body|no one|nobody else|no other "
        r"\w+)(?: \w+){0,6}? than (?:we|us)\b|\b(?:our|the) (?:specialists|experts"
        r"|linguists|engineers|consultants|trainers|chefs|developers) (?:have|are|offer"
        r"|provide|will|can|combine)\b|\bwhat sets us apart\b|\bthat's where (?:we|\w+) "
        r"comes? in\b|\bwe (?:do|offer|cover|handle|supply|carry|stock|manufacture|produce"
        r"|place|book) (?:\w+,|\w+ \w+,)",
        hit="I have over fifteen years' experience in software.",
        miss="You have fifteen years of experience with this dryer.",
    ),
    Rule(
        id="product-talk",
        words="platform solution solutions software app tool suite product products technology"
        " portfolio range",
        pattern=r"^(?:the|this|it's an?|it is an?|an?) (?:[\w&'-]+ ){0,4}?~ (?:is|has|offers?"
        r"|helps?|lets?|allows?|can|will|provides?|gives?|makes?|saves?|cuts?|enables?|delivers?"
        r"|combines?|includes?|integrates?|brings?|automates?|that|which|designed|built)\b",
        hit="The platform lets teams see every stop.",
        miss="The tool broke on Monday.",
    ),
)
"""What we are, have, do and offer, told for its own sake."""

WISHING = Signs(
    Rule(
        id="i-would-love",
        pattern=r"\b(?:i|we)(?:'d| would| should|'m| am|'re| are| do)?(?: really| just| very much|"
        r" so| also)*"
        r" (?:love|like|keen|eager|hope|hoping|want|wanted|happy|glad|delighted|thrilled) to\b"
        r"|\b(?:i|we) (?:think|believe|am sure|'m sure|'m confident|are confident|know) (?:that"
        r" )?(?:we"
        r"|our|it|this|i) (?:can|could|would|will)\b",
        hit="I'd love to hear your story.",
        miss="You would love to see it dry.",
    ),
    Rule(
        id="may-we",
        pattern=r"^(?:so |and |then )*(?:(?:can|could|may|might|shall|would it help if) (?:i|we)"
        r"|let me"
        r"|let us|let's|(?:would|are) you (?:be )?(?:open|interested|willing|available|free|keen"
        r"|the right"
        r"|up))\b",
        hit="Can I send them over?",
        miss="Can it stand outside?",
    ),
    Rule(
        id="click-here",
        pattern=r"^(?:so |and |then |just |simply |please |kindly |or |to \w+[^,]{0,30},"
        r" )*(?:click|book"
        r"|check out|download|sign up|register|visit|watch|grab|claim|schedule|reserve|join|order"
        r"|buy"
        r"|subscribe|follow|hit|get|try|start|upgrade|reply|call)\b",
        hit="Click here to book your personalized demo.",
        miss="They click here each morning.",
    ),
)
"""What we wish, and what one is to do about it."""

GOES_ON = Signs(
    Rule(
        id="it-does",
        words="it its it's they their they're setup results",
        pattern=r"^(?:and |but |also,? |plus,? |besides,? |so |in addition,? |best of all,? |even"
        r" better,? |what's more,? |moreover,? |with )*~\b(?! (?:is|was|were|would|might|may|had"
        r"|did"
        r"|took|came|went|said|says|on me|on us|\w+ed)\b)",
        hit="It plugs into whatever else runs.",
        miss="Paul plugs it in at six.",
    ),
    Rule(
        id="the-thing-does",
        words="platform product system software app tool tools solution service range team company"
        " firm family result portfolio package programme process technology module modules features"
        " catalogue plan plans staff engineers experts customers clients",
        pattern=r"^(?:and |also,? |plus,? |moreover,? )*(?:the|this|these|every|each|all|most|many"
        r"|other|some)(?: of the)?(?: [\w'-]+){0,2} ~\b",
        hit="The new software knows no limits.",
        miss="Paul saw the software at the fair.",
    ),
    Rule(
        id="customers-see",
        pattern=r"^(?:and |also,? |our |most |many |on average,? )*(?:customers|clients|users"
        r"|companies"
        r"|teams|businesses|firms|brands|people|reps|members|sponsors|patients|owners)\b",
        hit="Customers see results in 60 days.",
        miss="Two customers left.",
    ),
    Rule(
        id="one-of-a-list",
        pattern=r"^(?:[-*•·–—✓✔►»]|\d{1,2}[.)]) ?\S",
        hit="- Audit trails down to the field",
        miss="Three lines - two of them new.",
    ),
    Rule(
        id="what-one-gets",
        words="get gain save cut boost grow increase reduce eliminate unlock streamline automate"
        " discover transform maximise maximize improve enjoy generate achieve experience imagine"
        " access accelerate skip forget track monitor manage control",
        pattern=r"^(?:and |so |then |just |simply |no more |you(?:'ll| will| can| could|'d)?"
        r" (?:also |even |finally |only )?)?~\b",
        hit="You'll get a dedicated manager and a report.",
        miss="How do you manage the gate?",
    ),
    Rule(
        id="no-this-no-that",
        pattern=r"^no (?!need|hurry|rush|pressure|reply|answer|problem|worries|slides|pitch)\w+"
        r"[^.?!]{0,60}[.!]?$",
        hit="No contract, no set-up fee.",
        miss="No need to answer.",
    ),
)
"""What is about us where the sentence before was: it does this, they do that, one gets a third."""
