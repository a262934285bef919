"""Rows for hiding: behind rules and other people in a complaint, behind circumstances when late."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_RULES = (
    r"(?:terms(?: and conditions)?|polic(?:y|ies)|contract|agreement|conditions|rules?"
    r"|procedures?|guidelines|regulations|guarantee|warranty|sla|service level|manual|fine print"
    r"|small print|clause|section|paragraph|t&cs?|portal|claims? form|law)"
)
_THEIR_SIDE = (
    r"(?:your|the customer's|the user's) (?:own )?(?:\w+ )?(?:staff|team|people|side|end"
    r"|premises|operators?|colleagues?|employees?|users?|drivers?|warehouse|office|department"
    r"|technicians?|site|part|kitchen|company|installation|wiring|handling|system)"
)

HIDING = (
    Rule(
        id="owned-or-lifted",
        confidence="none",
        pattern=r"\bit was not your\b|\b(?:not|n't|never) (?:\w+ )?(?:hold you|your fault|your "
        r"\w+'s fault)\b|\byou (?:do not|don't|need not|needn't|won't|will not) (?:need"
        r"|have)? ?(?:to )?\w*\b|\b(?:was|were|is|are) (?:ours|on our side|our (?:mistake"
        r"|fault|error|doing))\b|\b(?:and|but) (?:he|she|they|you) (?:was|were|are|is) "
        r"right\b|\bwe do not hold\b|\b(?:nobody|no one) should have to\b|\bshould have "
        r"been \w+ (?:here|by us)\b|\bi(?:'m| am| was) responsible\b|\b(?:gone|changed"
        r"|lifted) (?:since|because)\b",
        hit="It was not your fault.",
        miss="It is not our fault.",
    ),
    Rule(
        id="rules-forbid",
        confidence="possible",
        pattern=rf"\b(?:our|the|company|general|standard|these|your|such|as|under|per|in) (?:\w+ "
        rf"){{0,3}}?{_RULES}\b[^.?!]{{0,25}}?\b(?:do(?:es)? not|don't|doesn't|cannot|can't"
        rf"|not|only|require\w*|stipulate\w*|state\w*|say|says|allow\w*|permit\w*"
        rf"|exclude\w*|provide\w*|clear\w*|lapse\w*|oblige\w*|prevent\w*|forbid\w*)\b"
        rf"|\b(?:says|stated|written|laid down|set out|described|explained|covered) (?:so "
        rf")?(?:in|under|on) (?:\w+ ){{0,4}}?(?:{_RULES}|\d)\b|\b(?:outside|beyond|not "
        rf"(?:within|covered by|part of|included in)) (?:\w+ ){{0,3}}?(?:{_RULES}|scope"
        rf"|cover|agreed)\b|\bnot covered\b|\b(?:doesn't|does not|do not|not) cover\b"
        rf"|\bclaims? (?:lapse|must|have to|has to|need|are to|can only|should|expire)\w*"
        rf"|\b(?:must|have to|has to|had to|need to|needs to|should|can only) be (?:\w+ "
        rf")?(?:lodged|filed|submitted|reported|requested|made|raised|sent|returned|claimed"
        rf"|logged|addressed|directed)\b|\bmake (?:\w+ )?exceptions?\b|\b(?:within|inside) "
        rf"(?:\w+ )?(?:tolerance|\w+ days,? which)\b|\b(?:no|not a) (?:cause|reason"
        rf"|ground)s? for (?:\w+ )?(?:complaint|concern|claim|refund)\b",
        hit="Claims have to be lodged on the claims form inside seven days.",
        miss="I read the contract again, and you are right.",
    ),
    Rule(
        id="must-be-done",
        confidence="possible",
        pattern=r"\b(?:must|has to|have to|need to|needs to|are to|is to|can only|may only) be"
        r" \w+(?:ed|en|de"
        r"|nt|wn|t)\b(?! (?:by us|for you))|\bas (?:i |we )?(?:already |previously |repeatedly"
        r" )?(?:explained|mentioned"
        r"|stated|communicated|informed|pointed out)\b|\b(?:compl(?:y|ies)|accordance|conform\w*"
        r"|line) (?:with|to)"
        r" (?:all |the |our |applicable |current |legal )*(?:regulations?|standards?|rules|law"
        r"|norms?|specifications?"
        r"|requirements)\b|\bwill be (?:invoiced|charged|billed|chargeable)\b|\b(?:is|are|be)"
        r" chargeable\b",
        hit="Damage in transit must be noted on the receipt.",
        miss="It will be replaced on Thursday.",
    ),
    Rule(
        id="we-refuse",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'re| are|'m| am)?(?: therefore| unfortunately| sadly)? (?:can't"
        r"|cannot|can not|unable to"
        r"|not able to|won't be able to|will not be able to|not in a position to) (?:\w+"
        r" )?(?:process|accept|offer"
        r"|grant|give|provide|issue|refund|replace|exchange|take|make|do|consider|approve|honou?r"
        r"|reimburse)\b"
        r"|\b(?:no|any) (?:replacement|refund|exchange|compensation|reimbursement|liability)\b"
        r"|\b(?:liability|warranty"
        r"|guarantee|claim|right|period|deadline)(?: \w+){0,3} (?:has|had|have|is|are) (?:\w+"
        r" )?(?:ended|expired"
        r"|lapsed|passed|over|void|excluded)\b",
        hit="We regret that we can't process a replacement.",
        miss="We can't tell yet which pump it was.",
    ),
    Rule(
        id="since-you",
        confidence="possible",
        pattern=r"\b(?:since|as|because|given that|considering that) you (?:\w+ )?(?:signed"
        r"|accepted|agreed|did not"
        r"|didn't|failed|chose|opened|used|confirmed|ordered|installed|cancelled|waited|never)\b"
        r"|\bby yoursel(?:f|ves)\b"
        r"|\byour(?:self|selves) (?:chose|signed|ordered|confirmed)\b|\b(?:chosen|made|signed"
        r"|approved|confirmed"
        r"|accepted) by you\b",
        hit="Since you signed without remarks, it is over.",
        miss="Since you called, we have found it.",
    ),
    Rule(
        id="nothing-to-be-done",
        confidence="possible",
        pattern=r"\b(?:my|our) hands are tied\b|\bout of (?:our|my) (?:hands|control)\b|\bnot up "
        r"to (?:me|us)\b|\b(?:nothing|little|not much) (?:\w+ ){0,3}?(?:i|we) (?:can|could"
        r"|am able|are able)\b|\b(?:am|are|be) (?:\w+ )?(?:unable|not able|not in a "
        r"position) to\b|\b(?:decline|reject|accept no|assume no|disclaim|refuse|deny) "
        r"(?:any |all |the )?(?:\w+ )?(?:liability|responsibility|claims?|blame)\b"
        r"|\b(?:aren't|isn't|not|n't)(?: \w+){0,4}? (?:responsible|liable|accountable) "
        r"for\b|\bsomething we're responsible\b|\b(?:is|are) (?:run|operated|handled"
        r"|provided|made|managed|supplied|delivered) by (?:a |an |the )?(?:third|another"
        r"|external|different|our partner|sub)\w*|\bthird[- ]part(?:y|ies)\b|\blies? with "
        r"(?:the|your|our supplier|another)\b|\b(?:take|raise|discuss|settle|clarify) "
        r"(?:it|that|this)(?: up)? (?:\w+ )?with (?:the|them|your|him|her)\b(?! (?:driver"
        r"|team) (?:myself|today))|\b(?:can only )?refer you to\b|\bdirect (?:your|all"
        r"|any) (?:\w+ )?(?:complaints?|questions|enquir\w+|claims?)\b|\b(?:contact"
        r"|approach|turn to|address|speak to) (?:the|your|our) (?:\w+ )?(?:manufacturer"
        r"|supplier|insurer|courier|carrier|department|support|hotline|dealer|installer"
        r"|hotel|airline|portal)\b|\b(?:customer|self-service) portal\b",
        hit="The hotel is run by a third party, so it's out of our hands.",
        miss="I take the claim up with the carrier myself.",
    ),
    Rule(
        id="you-did-it",
        confidence="possible",
        pattern=rf"\b(?:at|on|from|by|in|lies? (?:on|with)|due to|because|caused by|fault (?:of"
        rf"|lies)) {_THEIR_SIDE}\b(?! (?:was|were|are|is) (?:right|not|safe))|\b(?:somebody"
        rf"|someone|one|a member|a colleague|an? \w+) (?:at|on|of|from|in) {_THEIR_SIDE}\b"
        rf"|\b{_THEIR_SIDE} (?:must have|ought to|should have|failed|used|forgot|did not"
        rf"|didn't|clicked|signed|accepted|confirmed|chose|entered|ordered|has to|have to"
        rf"|changed)\b(?! (?:everything|it first))|\b(?:improper|incorrect|wrong|careless"
        rf"|inappropriate) (?:use|handling|operation|storage|installation|settings?|usage"
        rf"|programme)\b|\b(?:had|if) you (?:had |only )?(?:called|told|read|checked"
        rf"|reported|asked|followed|informed|noticed|said)\b|\byou (?:agreed|signed"
        rf"|accepted|consented|were (?:told|informed|advised|warned))\b(?! (?:with|that "
        rf"we))|\byou(?:'d| would|'ll| will)? (?:need|have|must|be required|are required"
        rf"|should|ought) ?(?:to )?(?:\w+ )?(?:take|raise|log|submit|fill|send|file"
        rf"|complete|contact|prove|provide|open|return|have checked)\b|\b(?:driver|courier"
        rf"|colleague|technician|records|log|logs|system|warehouse) (?:\w+ )?(?:confirms?"
        rf"|shows?|states?|says?|insists?) (?:that )?(?:\w+ ){{0,3}}?(?:order|correct|fine"
        rf"|delivered|right|signed|proper\w*|no fault|intact)\b|\bdoesn't happen again\b",
        hit="Looks like someone at your end clicked through the warning.",
        miss="Your operator noticed it first, and he was right.",
    ),
    Rule(
        id="perfectly-normal",
        confidence="possible",
        pattern=r"\b(?:working|works|behaves|performs|running) (?:as|exactly as) (?:designed"
        r"|intended|expected|it should|specified)\b|\b(?:expected|normal|intended"
        r"|correct) behaviou?r\b|\b(?:standard|common|usual|normal) (?:practi[cs]e"
        r"|procedure|in the (?:industry|trade))\b|\bjust how (?:it|the|this|things)\b"
        r"|\bthat's how\b|\b(?:nothing|not anything) (?:\w+ )?wrong with (?:the|our|it)\b"
        r"|\b(?:never|not) had (?:this|that|an?|any|such) (?:\w+ ){0,2}?(?:issue|problem"
        r"|complaint|case)s?\b|\b(?:everyone|everybody|all|the other|our other|no other) "
        r"(?:else|other|others|guests|customers|clients|users)?\b[^.?!]{0,30}?\b(?:happy"
        r"|blast|fine|satisfied|loved|no (?:problem|issue|complaint)s?|complain\w*)\b"
        r"|\bsorry (?:that )?(?:if )?you (?:felt|feel|think|thought|found|were left "
        r"feeling|believe)\b|\bsorry (?:that )?(?:it|the \w+|this) (?:wasn't|was not"
        r"|didn't|did not) (?:\w+ )?(?:meet|live up|up to) your\b|\b(?:help cent(?:er|re)"
        r"|knowledge base|faq|article) \b[^.?!]{0,30}\b(?:has|great|read|explains|article"
        r"|on)\b|\bgiving it a read\b|\bunfortunate (?:misunderstanding|incident)\b"
        r"|\bsuch (?:variations|things|deviations|fluctuations)\b",
        hit="That's expected behavior.",
        miss="The pump works again since Monday.",
    ),
)
"""Each leaves the one who complains alone."""

CIRCUMSTANCES = (
    Rule(
        id="their-delay",
        confidence="none",
        pattern=r"\b(?:your|their|his) (?:people|supplier|team|staff|counter|review|kitchen|line"
        r"|night shift)\b.*$|\b(?:because of us|on our side|our (?:mistake|fault|doing)"
        r"|my (?:doing|fault|mistake)|no excuse|that's on me|that was me)\b|\b(?:strike"
        r"|storm|flood) (?:at|in|on) (?:the )?\w+ (?:ended|is over|began)\b",
        hit="Your supplier let you down in May.",
        miss="Our supplier let us down.",
    ),
    Rule(
        id="busy-here",
        confidence="possible",
        pattern=r"\b(?:things|it|it's|life|we|we've|i|i've|here|inbox|office|month|months|week"
        r"|time|period|season|summer|holidays?|june|august|december)(?:'ve|'s)?(?: has| "
        r"have| is| was| were| are)?(?: been)?(?: \w+){0,4}? (?:mental|bananas|crazy"
        r"|hectic|mad|manic|chaos|chaotic|nuts|insane|busy|flat out|swamped|snowed"
        r"|inundated|overwhelmed|short-?staffed|understaffed|nightmare|stretched|slammed"
        r"|up to (?:my|our)|one of those)\b|\bone of those (?:days|weeks|months)\b"
        r"|\b(?:off sick|on (?:holiday|leave|vacation|parental)|out of (?:the )?office"
        r"|were out|was out|away (?:on|for|last)|short of (?:hands|staff|people)|people "
        r"(?:out|off|away|ill|sick))\b|\b(?:illness|sickness|workload|backlog|staff "
        r"shortages?|shortages?|holiday season|peak season|reorgani[sz]ation|restructuring"
        r"|system (?:change|migration|issues?|error|failure)|it (?:issues?|problems?"
        r"|trouble)|technical (?:issues?|problems?|reasons?|difficult\w+)|supply chain"
        r"|irregularities|bottlenecks?)\b",
        hit="It's been one of those months.",
        miss="How busy is your counter in August?",
    ),
    Rule(
        id="somebody-else-s-doing",
        confidence="possible",
        pattern=r"\b(?:our|the|a|my) (?:\w+ )?(?:supplier|plant|carrier|courier|manufacturer"
        r"|factory|printer|warehouse|subcontractor|partner|colleague|assistant|department"
        r"|post|system|team|agency|bank|lawyers?|strike|weather|market|port)(?:s)?(?: "
        r"\w+){0,2}? (?:let us down|was late|were late|is late|is to blame|are to blame"
        r"|missed|must have|did not|didn't|failed|forgot|delayed|had (?:a|an|some"
        r"|problems)|has (?:a|an|problems)|were subject to|is (?:\w+ )?difficult|took "
        r"longer|needs? longer|is still|was off|was ill)\b|\b(?:nobody|no one) (?:\w+ "
        r")?(?:picked it up|told (?:me|us)|noticed|took it over|passed it on)\b|\b(?:owing"
        r"|due) to (?:the |a |an |our |some )?(?:\w+ )?(?:strike|weather|snow|storm"
        r"|circumstances|situation|delays?|supplier|carrier|holidays?|demand|illness"
        r"|system|war|crisis|pandemic|shortage|reasons)\b|\b(?:un|not )?foreseen\b"
        r"|\bbeyond (?:our|my) (?:control|influence)\b",
        hit="Our supplier let us down.",
        miss="Your carrier was late twice.",
    ),
    Rule(
        id="played-down",
        confidence="possible",
        pattern=r"\b(?:slipped|fell|gone|went|falling) (?:through|under|by|off|between)(?: "
        r"\w+){0,2}? ?(?:net|cracks|radar|gap|table|stools)?\b|\b(?:got|get|been|was|were"
        r"|it) (?:\w+ )?(?:bumped|pushed (?:back|out)|delayed a|put back|rescheduled|held "
        r"up|lost in|overtaken)\b|\b(?:a few|some|a couple of|slight|small|little|minor"
        r"|certain|several) (?:\w+ )?(?:hiccups?|delays?|hitch(?:es)?|hold-?ups?|issues?"
        r"|problems|mix-?ups?|difficulties)\b|\bmix-?up in (?:our|the)\b|\b(?:it's|it is"
        r"|that's|that is|was) (?:only|just|merely) (?:a )?(?:few|couple|\w+) (?:of "
        r")?(?:days?|hours?|weeks?)\b|\b(?:i|we) (?:\w+ )?(?:assumed|thought|presumed"
        r"|figured|understood) (?:that )?(?:you|it|the)\b(?! (?:is fair|fair|it's fair))"
        r"|\byou (?:\w+ )?(?:hadn't|had not|haven't|have not|didn't|did not|never) (?:\w+ "
        r")?(?:confirm\w*|sen[dt]|repl\w+|answer\w*|remind\w*|chase\w*|ask\w*|told|tell"
        r"|give\w*|specif\w*)\b|\b(?:i'm|i am|you'll|as you|you will|as i'm|sure you|hope "
        r"you|trust you)(?: \w+){0,2}? (?:understand|appreciate|know|sympathi[sz]e)\b"
        r"|\b(?:not|n't) caused? (?:you )?(?:any|too much|much)\b|\bany inconvenience\b"
        r"|\bbearing with us\b|\bfor your (?:patience|understanding)\b|\bquality takes "
        r"time\b|\bgood things\b|\boops\b|\bfingers crossed\b",
        hit="Things got pushed back a little.",
        miss="It slipped your colleague's mind that the gate is locked.",
    ),
)
"""Each says why it is late, and leaves us out."""
