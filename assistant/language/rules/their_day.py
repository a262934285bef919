"""What customers tell of their own work, people, plans and numbers."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_TO_US = (
    "? you your yours please pls thank thanks sorry regards regarding dear hello hi offer quote"
    " proposal yes okay oh great fine lovely agreed send mail call afraid welcome cheers wonder"
    " wondering grateful appreciate question answers impression hesitation puzzled sample"
    " samples demo brochure datasheet estimate annex clause glad pleasure enjoyed sincerely"
    " faithfully greetings attached enclosed confirm convenient fee fees minimum"
    " termination convince convinced persuade catch feeling trial"
)
"""Words that stand where our mail, our offer or the next meeting are spoken of."""
_ALSO_TO_US = (
    r"(?:let's|let (?:me|us (?:know|have|see))|good news|(?:could|can|may|shall) (?:we|i)|(?:i"
    r"|we)(?:'ll|'d| will)"
    r"|would (?:like|prefer|need|be (?:good|great|nice|better))|i (?:think|guess|have (?:asked"
    r"|forwarded|passed)|don't feel|suppose|can|can't"
    r"|cannot|could|couldn't|would|must say|have to say|don't (?:see|want))|not sure"
    r"|to be (?:\w+ )?blunt|i'm (?:in|on|at|off)|i am (?:in|on|at|out)|out of (?:the )?office"
    r"|(?:we|i)(?: have|'ve)? (?:received|got) (?:the|all|it)|bothers|puts? \w+ off|in mind"
    r"|(?:higher|more|less|longer|lower|later|above|beyond|over)(?: than)? (?:what )?(?:we|i)(?:'d"
    r"| had| can| could| pay| want| need| expected| budgeted| would)\b|worr(?:y|ies|ied) (?:me|us)"
    r"|the other (?:house|firm|offer|supplier|vendor)|has been able"
    r"|too (?:low|high|much|long|thick|thin|short|steep|good)|(?:few|two|three|some|have|no"
    r"|of) questions|can't afford|non-starter|leaning"
    r"|waste of|my mind|a bit \w+[.]|(?:makes?|made|gives?) (?:me|us)|nothing (?:to|about)|disaster"
    r"|signing off|bit rich|my gut|nowhere near|(?:last|only) thing (?:we|i)|to fry"
    r"|nothing personal|at that rate|(?:better|best|good|fine|easier|enough) for (?:me|us)|(?:that"
    r"|this)(?: would|'d)|it(?: would|'d) (?:take|be (?:the|a lot))|i(?:'m| am) not|we (?:talked"
    r"|spoke|met)|(?:may|might) look|bit of a|thought about it|will never|is missing|has to be a"
    r"|i don't like|yet to see|as it happens|get back|in writing|happy|happening|it's not that"
    r"|if not)\b"
)
_SMALL = (
    r"(?:(?:so|and|but|well|yeah|no|now|then|uh|um|also|i mean|you know|ah|honestly|actually"
    r"|basically"
    r"|currently|today|at the moment|at present|right now|these days|to be (?:fair|honest|frank)"
    r"|mostly|short answer|normally|usually|afterwards|sometimes|apparently|officially|in \w+"
    r"|last \w+|this \w+|next \w+|since [^,]{2,40}|once a \w+|twice a \w+|\w+ times a \w+"
    r"|for [^,]{2,40}|on \w+|after [^,]{2,40}|every \w+|before [^,]{2,40}|until [^,]{2,30})[,:]? )*"
)
_SOMEBODY = (
    r"(?:the|an?|no|every|each|most|half|all|both|some|many|several|nobody|no one|everybody"
    r"|everyone"
    r"|people|they|he|she|there|there's|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|forty"
    r"|\d[\d,.]*"
    r"|management|head office|headquarters|purchasing|procurement|finance|accounts|legal|production"
    r"|maintenance|sales|staff|corporate|(?:mr|mrs|ms|dr|professor) \w+|their|half of|any)"
)
_NOT_A_PEOPLE = (
    r"(?:(?:price|offer|demo|references?|reference|software|machine|document|draft|text"
    r"|figures?|answers?|minutes|file|files|link|drum|parcel|sample|visit|other)\b|(?:same|rest)\b)"
)
_BUSY = (
    r"(?:is|are|was|were|has|have|had|does|do|did|takes?|took|comes?|came|goes|go|went|runs?|ran"
    r"|needs?|needed|wants?|wanted|makes?|made|gets?|got|gives?|gave|keeps?|kept|meets?|met"
    r"|decides?|decided|leaves?|left|works?|worked|costs?|cost|starts?|started|stops?|stopped"
    r"|will|won't|can't|don't|doesn't|didn't|isn't|aren't|wasn't|must|know|knows|knew|said|says"
    r"|told"
    r"|[a-z]{3,}ed|[a-z]{3,}[^s']s)"
)

THEIR_DAY = (
    Rule(
        id="to-us",
        side="customer",
        words=_TO_US,
        confidence="none",
        pattern=r"^.+",
        hit="Please tell the committee that we are ready.",
        miss="The committee is ready.",
    ),
    Rule(
        id="to-us",
        side="customer",
        words="let good could can cannot t may shall ll d will would think guess have"
        " don suppose must not blunt m"
        " am out received got bothers puts put mind than worry worries worried other has"
        " too few two three some no"
        " of afford non leaning waste makes make made gives give nothing disaster"
        " signing as get in happy happening"
        " if bit gut nowhere last only fry personal rate best fine easier enough that"
        " this it talked spoke met might never missing yet",
        confidence="none",
        pattern=rf"\b{_ALSO_TO_US}.*",
        hit="We will send it to the council.",
        miss="We sold it to the council.",
    ),
    Rule(
        id="their-own",
        side="customer",
        words="we our us my i ours",
        confidence="possible",
        pattern=r"^(?=.*(?:\b(?:our|my|ours)\b|\bwe(?:'ve|'re)?\b|\bus\b|\bi"
        r" (?:had|have (?!asked|noted|sent|seen|read|been|heard|received|looked|checked|to\b|an?"
        r" (?:question|suggestion|request)|no (?:idea|objection))|run|only|must|need|manage|lead"
        r"|own"
        r"|took over|report to|look after|started|work|answer to|teach|farm|sell|buy|bake)\b"
        r"|\bi(?:'ve| have) got (?:\d|an?|two|three|four|five|six|ten|\w+ty)\b|\bi(?:'m"
        r"| am) (?:replacing|new|alone"
        r"|responsible|in charge|the only|one of|the \w+ (?:here|manager))\b)).{15,}",
        hit="We run four hotels on the coast.",
        miss="The offer is on page 3.",
    ),
    Rule(
        id="their-people",
        side="customer",
        words="they he she people nobody everybody everyone staff team board committee bank boss"
        " owner union council auditors client customers patients school plant line shift machine"
        " site kitchen lorry truck pump room crew workers members year month week summer winter"
        " twice once",
        confidence="possible",
        pattern=r"^(?:\S+ ){4}\S.*",
        hit="The committee meets on the first Monday of the month.",
        miss="The committee meets.",
    ),
    Rule(
        id="their-matters",
        side="customer",
        words="the a an no every each most half all both some many several nobody everybody"
        " everyone"
        " they he she there one two three four five six seven eight nine ten twelve"
        " forty 0 management"
        " head purchasing procurement finance accounts legal production maintenance sales"
        " mr mrs ms dr"
        " any",
        confidence="possible",
        pattern=rf"^[^a-z0-9]*{_SMALL}{_SOMEBODY}\b(?! {_NOT_A_PEOPLE})(?:"
        rf" [\w'-]+){{0,5}}? {_BUSY}\b(?:,? \S+){{2,}}",
        hit="The old press dates from 1988 and parts come from a scrapyard.",
        miss="The offer is on page 3.",
    ),
    Rule(
        id="so-many",
        side="customer",
        words="0 one two three four five six seven eight nine ten eleven twelve twenty thirty forty"
        " fifty sixty seventy eighty ninety hundred thousand half mostly",
        also="a day week month year per each it them it's mostly of and about every hectares pages"
        " people",
        confidence="possible",
        pattern=rf"^[^a-z0-9]*{_SMALL}(?:it(?:'s| is| was) |about |around "
        rf"|roughly"
        r" |some |at least |maybe |mostly )*(?:\d[\d,.]*|mostly \w+,|(?:one|two|three|four|five"
        r"|six|seven"
        r"|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
        r"|half an?)"
        r"(?:[ -](?:one|two|three|four|five|six|seven|eight|nine|hundred|thousand))*)\b(?!"
        r" ?(?:euros?"
        r"|%|percent|copies|pieces|o'clock)).{8,}",
        hit="Twelve hundred meals a day, five days a week.",
        miss="Two copies of the contract.",
    ),
    Rule(
        id="bare-subject",
        side="customer",
        words="is are was were get gets got has have had prints scans writes signs checks"
        " rings types enters counts packs buys sells pays refuse refuses goes go ends end starts"
        " start"
        " decides comes"
        " come takes take needs need runs run happens works work stands sits keeps keep leaves",
        confidence="possible",
        pattern=rf"^[^a-z0-9]*{_SMALL}(?!(?:it|this|that|he|she|they|price"
        rf"|text|tone|delivery|payment"
        rf"|shipping"
        r"|monday|tuesday|wednesday|thursday|friday|anything|something|nothing|what|which|if|there"
        r"|here"
        r"|unfortunately|one|any|not|how|when|where|who)\b)(?:[a-z'-]+ ){1,4}?~\b(?: \S+)+",
        hit="Invoices get approved by walking round with a folder.",
        miss="This is so.",
    ),
)
