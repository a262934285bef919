"""Urgency of the seller's own making, threats, and guilt."""

from __future__ import annotations

from assistant.language.mails.insisting import INSISTING
from assistant.language.mails.letting_go import KIND_LIMITS
from assistant.language.mails.reproaches import REPROACHES
from assistant.language.mails.signs import Signs
from assistant.language.mails.urgency import URGENCY
from assistant.language.rules.rule import Rule

_SHORTLY = (
    r"(?:today|tonight|tomorrow|midnight|this (?:week|month|friday|monday|evening|weekend)"
    r"|friday|monday|tuesday|wednesday|thursday|saturday|sunday|the weekend|(?:the )?end of"
    r" (?:the |this )?(?:day|week|month|quarter|year)|month[- ]end|quarter[- ]end|year[- ]end"
    r"|eod|cob|noon|\d{1,2}(?:st|nd|rd|th)?|the \d{1,2}(?:st|nd|rd|th)?|(?:january|february"
    r"|march|april|may|june|july|august|september|october|november|december)(?: \d+)?|then)"
)

PRESSURE = Signs(
    *URGENCY,
    *KIND_LIMITS,
    Rule(
        id="their-own-time",
        confidence="none",
        pattern=r"\b(?:no (?:need to )?(?:rush|hurry|pressure|panic)|there is no hurry|not (?:to"
        r" )?(?:rush|hurry)|don't (?:rush|hurry)|without (?:pressure|hurry)|in a hurry|whenever"
        r" it suits|water pressure|tyre pressure|blood pressure|high pressure|low pressure)\b",
        hit="There is no hurry.",
        miss="Hurry!",
    ),
    Rule(
        id="offer-ends",
        pattern=rf"\b(?:offer|price|prices|quote|quotation|discount|deal|rate|code|special"
        rf"|promotion|conditions|terms)s?\b(?:'s| is| are| will| was| only| remains?| stays?)*"
        rf" (?:only )?(?:good|valid|open|available|held|on|fixed|expires?|ends?|dies|lapses?"
        rf"|runs? out|closes?|gone|disappears?|off the table)(?: only)?(?: (?:until|till|through"
        rf"|by|at|on|for|before|in|after))? (?:only )?(?:the )?(?:next )?(?:{_SHORTLY}|\d+"
        rf" (?:hours|days)|24|48)\b",
        hit="This price is only good today.",
        miss="The gate is open on Monday.",
    ),
    Rule(
        id="hold-the-price",
        pattern=r"\b(?:only )?(?:let(?:ting|s)? me |can |could |able to |i'm |i am |we're |we"
        r" are |will )*(?:hold|holding|keep|reserve|save|saving|keeping) (?:your|this|that|the"
        r"|these|a) (?:\w+ )?(?:price|prices|discount|rate|spot|place|slot|seat|offer|deal"
        r"|terms)s?(?: for you)? (?:through|until|till|only|for you|past|beyond|tomorrow|today"
        r"|at)\b|\b(?:can't|cannot|can not|couldn't|won't be able to) (?:promise|guarantee|hold"
        r"|protect|keep) (?:\w+ ){0,3}?(?:after|beyond|past|longer)\b|\b(?:can't|cannot)"
        r" protect you\b|\bcan(?:'t|not) (?:promise|guarantee) (?:anything|it|this|the price)"
        r" after\b",
        hit="I can't promise anything after that.",
        miss="I cannot promise you the moon.",
    ),
    Rule(
        id="prices-go-up",
        words="prices price rates",
        pattern=r"\b~ (?:will |are going to |is going to |are set to |are about to )?(?:go|going"
        r"|rise|rising|increase|increasing|goes) (?:up )?(?:on|from|in|next|soon|by|july|june"
        r"|january|\w+ \d)\b",
        hit="Prices go up on 1 July.",
        miss="Prices of steel went up last year.",
    ),
    Rule(
        id="act-now",
        pattern=r"\b(?:act (?:now|fast|quickly|today|soon)|hurry(?: up)?\b|(?<!'ll )(?<!will )be "
        r"quick\b(?! to )|move fast|don't (?:wait|delay|miss|be late|let it (?:slip|pass"
        r"|go))|do not (?:wait|delay|miss)|not to miss\b|miss(?:es|ing|ed)? (?:out|the boat"
        r"|your chance|the opportunity)|before it(?:'s| is| gets) too late|last (?:chance"
        r"|call|reminder|opportunity|few (?:places|seats|spots|days))|final (?:notice"
        r"|chance|reminder|call|opportunity)|tick,? tock|(?:the )?clock is ticking|time "
        r"is running out|running out of time|grab (?:it|yours|your|a spot|this|one)\b"
        r"|waited too long|too late to)",
        hit="Don't miss this chance.",
        miss="We act as a broker.",
    ),
    Rule(
        id="few-left",
        pattern=r"\b(?:one|two|three|1|2|3|the last|a few) (?:\w+ ){0,2}?(?:spots?|seats?"
        r"|places?|slots?|units?) left\b|\b(?:only|just) (?:\w+ ){0,2}?(?:spots?|seats?|places"
        r"|slots?|units|licen[cs]es|pieces|rooms) (?:are |is )?(?:left|remaining|available|still"
        r" free)\b|\b(?:spots?|seats?|places|slots?|tickets|units|stock) (?:are |is )?(?:\w+"
        r" )?(?:going|filling|vanishing|disappearing|selling|limited|running out)\b"
        r"|\blimited(?:[- ]time| time| spots| seats| places| availability| offer| number)\b"
        r"|\bwhile (?:stocks?|supplies) lasts?\b|\blike hot ?cakes\b|\bfirst[- ]come\b|\bselling"
        r" (?:out )?fast\b|\bso are the (?:good|best|last) (?:spots|seats|places|slots)\b"
        r"|\bgoing fast\b",
        hit="Seats are vanishing fast.",
        miss="The seats in the van are four.",
    ),
    Rule(
        id="somebody-else-wants-it",
        pattern=r"\b(?:before|or) (?:someone|somebody|anyone|anybody|others?|another \w+|your"
        r" (?:competitors?|neighbou?rs?|rivals?))(?: else)? (?:does|do|gets?|grabs?|takes?"
        r"|snaps?)\b|\b(?:someone|somebody|another|others?|two others?|your neighbou?r)(?: else|"
        r" \w+){0,6}? (?:wants?|is (?:also )?(?:interested|asking|waiting)|are (?:also"
        r" )?(?:interested|asking|waiting)|would take) (?:the same|this|that|it|your|for (?:it"
        r"|this|the same))\b|\b(?:must|have to|will|would) (?:then )?(?:give|offer|sell|let)"
        r" (?:the |it |this |your )(?:\w+ )?(?:to|go to) (?:your|another|someone|somebody|the"
        r" next)\b|\bin front of you\b",
        hit="I've another shop that wants the same slot.",
        miss="Another shop on your road has the same sign.",
    ),
    Rule(
        id="competitors-ahead",
        pattern=r"\b(?:competitors?|competition|rivals|peers|others|everybody else|everyone"
        r" else)\b[^.?!]{0,40}?\b(?:ahead|already (?:using|switched|doing|signed|moved)"
        r"|overtak\w+|passing you|winning|stealing|eat(?:ing)? your|laughing|moving faster"
        r"|taking (?:your|the))\b|\b(?:fall|falling|left|get left|stay|lag|lagging) behind\b"
        r"|\balready (?:switched|signed up|made the (?:switch|move))\b",
        hit="Every week your competitors are pulling ahead.",
        miss="A competitor of ours is better at this.",
    ),
    Rule(
        id="cost-of-waiting-shouted",
        pattern=r"\bevery (?:single )?(?:day|week|month|hour|minute|moment)s? (?:that )?(?:you"
        r"|your \w+) (?:wait|delay|hesitate|don't|do not|keep|hold|lose|put)\b|\b(?:you(?:'ll|"
        r" will)|will you|you(?:'re| are) going to) (?:\w+ )?(?:regret|be sorry|lose out|kick"
        r" yourself|pay (?:dearly|for it))\b|\bfear that you will regret\b|\bcan(?:'t|not)"
        r" afford (?:not )?to\b|\bleav(?:e|ing) (?:\w+ )?money on the table\b|\b(?:i|we)"
        r" (?:don't|do not) want to (?:scare|alarm|frighten)\b|\bcould simply stop\b|\bat"
        r" risk\b[^.?!]{0,10}$|\bwill lose (?:their|your|all|access|the)\b|\blos(?:e|ing) out\b"
        r"|\bthrow(?:ing)? (?:your )?money away\b|\bdon't let (?:your|this|the) \w+ (?:be|become"
        r"|fall|slip|miss|pass|go)\b|\bhate (?:for you|to see you|for \w+ \w+) (?:to )?(?:lose"
        r"|miss)\b|\bdo(?:n't| not) care about (?:saving|your|making|growing|losing)\b",
        hit="Every week you wait costs you more.",
        miss="Every week you wash nine tonnes.",
    ),
    Rule(
        id="sign-by",
        pattern=rf"(?:\b(?:please|you must|you have to|you need to|need you to|make sure to|be"
        rf" sure to|so)(?: \w+)? (?:decide|sign|order|book|reply|register|buy|pay|renew|confirm"
        rf"|answer|commit|lock)|^(?:sign|order|book|register|buy|renew|act|rsvp|lock)|\band"
        rf" (?:sign|order|book|buy|renew))\b[^.?!]{{0,40}}?\b(?:by|before|until|till|now|today"
        rf"|the) (?:the )?{_SHORTLY}\b|\b(?:rsvp|renew|register|sign up|order|act|book) (?:today"
        rf"|now)\b|\byou sign it before\b",
        hit="Please decide until the end of this week.",
        miss="We sign on Monday, as you asked.",
    ),
    Rule(
        id="if-you-hurry",
        pattern=rf"\b(?:if|unless) (?:you|we|i) (?:do not|don't|have not|haven't) (?:\w+"
        rf" ){{0,4}}?(?:by|before|until|till) (?:the )?{_SHORTLY}\b|\bif (?:you|we) (?:\w+"
        rf" ){{1,6}}?(?:today|now|tonight|this (?:week|month)|in this month|(?:by|before|until)"
        rf" (?:the )?{_SHORTLY})\b(?=,? (?:you|i|we|there|i'll|we'll|it|and|the))|\bget ink\b"
        rf"|\bif (?:i|we) (?:don't|do not) (?:hear|get|receive|have)\b[^.?!]{{0,40}}?\b(?:by"
        rf"|before|until|this|i|we)\b|\bunless i hear\b|\block(?:ed)? in\b",
        hit="If you sign today you get the second one.",
        miss="If you ship at half load, the fee goes.",
    ),
    Rule(
        id="only-once",
        pattern=r"\b(?:once[- ]in[- ]a[- ]lifetime|only (?:get|given|offered|available)? ?(?:one "
        r"time|once(?! (?:the|you|it|we|a|an|they|he|she|your|i)\b)|this once)|never "
        r"(?:again|be repeated)|won't (?:come|be) (?:back|repeated|around)|one[- "
        r"]time(?:[- ]only)? (?:offer|deal|chance|price|only))\b",
        hit="Such conditions I get only one time.",
        miss="It broke one time in May.",
    ),
    Rule(
        id="answer-me-by",
        pattern=r"\b(?:i|we) (?:really |just |now )?(?:need|must have|require|expect(?! to have))"
        r" (?:a |an "
        r"|your |to (?:know|hear|have)|the )[^.?!]{0,40}?\b(?:by|before|until|today|tomorrow"
        r"|this week)\b(?! (?:the )?(?:inspect|audit|works|council|board))|\bfinal offer\b"
        r"|\btake it or leave it\b|\b(?:can(?:'t|not)|won't be able to|can only) (?:keep|leave"
        r"|hold) (?:this|it|the \w+|that) open\b|\b(?:take|taking) your silence\b|\b(?:have to"
        r"|will|shall|must|'ll) assume (?:that )?you(?:'re| are)? (?:not|no longer)\b"
        r"|\b(?:contact|call|write to|go to|escalate (?:this )?to|speak to) your (?:boss"
        r"|manager|ceo|director|superior|board)\b|\b(?:today|tonight) only\b|\bends? (?:tonight"
        r"|today|at midnight|this \w+)\b|^urgent\b",
        hit="I need a yes from you by Friday.",
        miss="They need a new gate by the road.",
    ),
    Rule(
        id="demand-is-high",
        pattern=r"\b(?:demand is|nearly|almost|fast becoming) (?:\w+ )?(?:high|huge|full|booked"
        r" up|booked out|sold out|gone)\b|\b(?:others|other (?:customers|clients|firms|companies"
        r"|buyers)|people) (?:are|have been) (?:already )?(?:waiting|queueing|queuing|asking"
        r"|lining up|interested)\b|\bwaiting list\b|\bsnapped up\b",
        hit="We are almost booked up.",
        miss="The hall is full.",
    ),
    Rule(
        id="it-would-be-a-shame",
        pattern=r"\b(?:would|will) be (?:a |such a |quite a )?(?:real )?(?:shame|pity) (?:if"
        r"|to)\b|\bhate (?:to see|for you|you to)\b|\bif you(?:'re| are) (?:really |actually"
        r" )?serious\b|\b(?:i|we) thought we had (?:a |an )(?:deal|agreement|understanding)\b"
        r"|\bled (?:me|us) to believe\b|\b(?:my|our) neck\b|\bafter everything\b|\b(?:the only"
        r"|one of the (?:last|few)) (?:\w+ )?(?:who|that|to) (?:has|have|is|are)(?:n't| not)\b"
        r"|\bwhat (?:will|would) your (?:board|boss|shareholders|customers) (?:say|think)\b",
        hit="It would be a shame if you lost it.",
        miss="It is a pity that it rains.",
    ),
    Rule(
        id="or-else",
        pattern=r"\botherwise (?:\w+ ){0,2}?(?:release|give|offer|cancel|withdraw|pass|close"
        r"|assume)\b|\bby return\b|\bcan only (?:hold|keep|reserve|leave) [^.?!]{0,40}?\b(?:till"
        r"|until|by|for)\b|\bdon't shop (?:it|this)\b|\b(?:just|then|suddenly|to) (?:go|gone"
        r"|going|went) (?:silent|quiet|dark)\b|\bgone (?:silent|quiet|dark)\b|\b(?:not|n't) (?:a"
        r" )?(?:very |really |exactly )?(?:professional|polite|fair|decent)\b|\btake (?:it|this"
        r"|the matter) up with your\b|\b(?:left|sent|written) you (?:\w+ ){0,2}?(?:two|three"
        r"|four|five|six|several|many|countless|\d+) (?:messages|voicemails|mails"
        r"|e-?mails)\b"
        r"|\bbecause of you\b|\btoday,? (?:please|not tomorrow)\b|\bi(?:'ve| have)? asked (?:you"
        r" )?(?:twice|three times|several times|again and again|many times|monday|tuesday"
        r"|wednesday|thursday|friday)\b",
        hit="I must otherwise release the slot.",
        miss="Keep it dry, or it rusts.",
    ),
    Rule(
        id="you-will-see",
        pattern=r"\bblows? up in your face\b|\bbigger fish to fry\b|\bdon't come (?:crying"
        r"|running)\b|\bdon't say (?:that )?i didn't\b|\bhard to (?:understand|believe|see)"
        r" (?:how|why|that) you\b|\byour (?:management|boss|board|director|superiors?) (?:would"
        r"|will|might|should) (?:\w+ )?(?:like|want|be interested|love|need|have) to (?:know"
        r"|hear|learn)\b|\byou(?:'ll| will) have to explain\b|\bgood luck (?:with that"
        r"|explaining)\b|\bonly yourself to blame\b",
        hit="It is hard to understand how you could decide against us.",
        miss="It is hard to see in the fog.",
    ),
    Rule(
        id="our-quota",
        pattern=r"\b(?:my|our) (?:boss|manager|vp|director|management|direction|ceo|team lead"
        r"|regional manager|sales manager)\b[^.?!]{0,50}?\b(?:answer|asking|pressing|pushing"
        r"|letting|lets|only|wants|needs|expects|approved|breathing|forecast)\b|\b(?:give|owe"
        r"|have to give) my (?:boss|vp|manager|team)\b|\b(?:my|our) (?:quota|target|forecast"
        r"|commission|quarter[- ]end)\b|\bclose (?:this|it) (?:out )?(?:by|before|this) (?:the"
        r" )?(?:end|month|quarter|year|week)\b",
        hit="I've got to give my VP an answer by Friday.",
        miss="My boss was at school with him.",
    ),
    Rule(
        id="guilt",
        pattern=r"\b(?:leave|leaving|left) me hanging\b|\bcrickets\b|\b(?:am|was|were|be|confess"
        r" to|must say i am|a little|bit|quite|very|rather) (?:\w+ )?disappoint(?:ed|ment)\b"
        r"|\b(?:had|have|has) (?:not|n't|yet) (?:\w+ )?(?:had |received |been given )?the"
        r" courtesy\b|\bgo(?:ne|ing)? to bat for\b|\b(?:ignoring|ignored) (?:me|us|my|our)\b"
        r"|\bghost(?:ed|ing)? (?:me|us)\b|\bafter all (?:the|my|our) (?:time|work|effort|trouble"
        r"|help)\b|\bdid i do (?:something|anything) wrong\b|\b(?:very|rather|quite|more than a"
        r" little) (?:surprised|hurt|upset) (?:by|at|that) (?:you|your)\b|\bwithout (?:a"
        r" )?fee\b[^.?!]{0,30}$|\b(?:the )?least you (?:can|could) do\b|\bonly (?:fair|polite)\b"
        r"|\bchased by\b|\bstill waiting (?:on|for)\b[^.?!]{0,40}!|\byou (?:promised|said you"
        r" would|owe me)\b[^.?!]{0,30}!|\bi(?:'ve| have) (?:put in|spent|invested) (?:\w+"
        r" ){0,4}(?:hours|days|weeks|time|effort|work)\b|\bdevoted\b",
        hit="Please don't leave me hanging.",
        miss="The customer had a disappointing seal.",
    ),
    *INSISTING,
    *REPROACHES,
)
"""Each presses the reader; a deadline of theirs, a law or a true limit does not."""
