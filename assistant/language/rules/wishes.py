"""Requests as needs, wishes and hopes of the one who speaks."""

from __future__ import annotations

from assistant.language.rules.pieces import HAND_OVER, WORK
from assistant.language.rules.rule import Rule

WISHES = (
    Rule(
        id="if-you-could",
        words="if",
        also="appreciate appreciated great grateful helpful help helps nice glad happy"
        " wonderful good thankful useful love like best ideal wonder wondering wondered"
        " perfect pleased obliged fantastic awesome see prefer",
        pattern=r"\b(?:appreciate|appreciated|great|grateful|helpful|help|helps|nice|glad|happy"
        r"|wonderful|good|thankful|useful|love|like it|best|ideal|wonder(?:ing|ed)?|perfect|pleased"
        r"|obliged|fantastic|awesome|see|prefer)\b(?:,| it)?[^.;!?]{0,25}? ~ (?:you|someone|anyone"
        r"|your \w+|we|\w+)(?: guys| all)? (?:could|can|would|might|will|were)\b(?! (?:be"
        r" interested|like|see|tell))[^.;!?]{0,80}",
        hit="It would help if you could bring the drawings.",
        miss="It is great if it rains.",
    ),
    Rule(
        id="appreciate",
        words="appreciate",
        pattern=r"(?:'d|'ll|\b(?:would|will)) (?:\w+ )?~ (?!the (?:chance"
        r"|offer)\b)[a-z]+[^.;!?]{0,60}",
        hit="I would appreciate your comments.",
        miss="I appreciate your help.",
    ),
    Rule(
        id="welcome-comments",
        words="appreciated welcome",
        pattern=r"\b(?:comments?|feedback|input|suggestions?|thoughts|help|assistance|reply"
        r"|response|answer|ideas|guidance|advice|confirmation)\b[^.;!?]{0,40} (?:is|are|would be"
        r"|will be|most|much) (?:\w+ ){0,2}~",
        hit="Any feedback would be appreciated.",
        miss="You are welcome.",
    ),
    Rule(
        id="need-from-you",
        words="need require",
        pattern=r"(?:\b(?:i|we)(?:'ll| will|'d| would)?(?: really| still| also| urgently| just|"
        r" only| do| now)* ~|(?:^|[,;:.!?-] )(?:still |also |urgently )?~) (?:you(?! guys have)"
        r"|your|a copy|a (?:reply|response|decision|answer|signature|confirmation)|(?:it|them|this"
        r"|that|the [a-z]+(?: [a-z]+)?|[a-z]+ [a-z]+)(?: back)? (?:from you|by (?!the |a )|no later"
        r"|before|asap|today|tomorrow))\b[^.;!?]{0,60}",
        hit="I need your numbers by Friday.",
        miss="I need water.",
    ),
    Rule(
        id="we-would-need",
        words="need",
        also="d would ll will",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d| would|'ll| will)(?: also| still| then| really)? ~ (?!to\b|more "
        r"(?:time|people|money)\b|help\b)(?:[^.;!?]{1,60}? (?:before|from|in order|to (?:proceed|go"
        r"|move|get|decide|sign|start|approve))\b|references?\b|a copy\b)[^.;!?]{0,40}",
        hit="We'd need an agreement on data before we can go on.",
        miss="We will need water.",
    ),
    Rule(
        id="want-you-to",
        words="like want need ask expect prefer urge encourage invite request love hope",
        also="i we",
        pattern=r"\b(?:i|we)(?:'d| would| do| also| really|'m| just| kindly| strongly)* ~(?: for)?"
        r" you(?: guys| all| both)? to (?!know|be (?:aware|assured)|understand|see"
        r" that)[a-z]+[^.;!?]{0,60}",
        hit="I would like you to meet our plant manager.",
        miss="I asked you to tea.",
    ),
    Rule(
        id="want-somebody-to",
        words="like love prefer",
        also="i we",
        pattern=r"\b(?:i|we)(?:'d| would)(?: also| really)? ~(?: for)? (?!to\b|the\b|an?\b|some\b"
        r"|more\b|time\b|nothing\b|any\b)[a-z]+(?: [a-z]+){0,2} to [a-z]+[^.;!?]{0,60}",
        hit="We would like your lawyers to look at clause four.",
        miss="We would like to thank you.",
    ),
    Rule(
        id="would-like-to",
        words="like love",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d| would)(?: also| really| very much)? ~ (?:very much )?to (?:see "
        r"(?:the|your|a|some|an)|get (?:the|your|a|an|some|details|together|it|this|on)|receive"
        r"|schedule|set up|arrange|meet|exchange|request|invite|ask (?:you|for|that)|discuss|talk"
        r"|speak|have (?:a|an|the|your|you)|propose|hear (?:your|from|what|how|more)|know (?:more"
        r"|about)|book|visit|call)\b[^.;!?]{0,60}",
        hit="I would like to meet you in May.",
        miss="I would like to thank you.",
    ),
    Rule(
        id="get-details",
        words="like want",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we) ~ to (?:get|receive|have) (?:\w+ )?(?:details|information|info|a copy"
        r"|data|the|your)\b[^.;!?]{0,40}",
        hit="I want to get details on the pilot.",
        miss="I like to get up early.",
    ),
    Rule(
        id="awaiting",
        words="await awaiting waiting",
        confidence="possible",
        pattern=r"\b(?:await(?:ing)?|waiting (?:for|on)) (?:your|you)\b[^.;!?]{0,60}",
        hit="We are still waiting for your signature.",
        miss="We are waiting for the train.",
    ),
    Rule(
        id="if-you-could",
        words="if",
        also="you",
        confidence="possible",
        pattern=r"(?:'d|\b(?:would|will|could|can)) be (?:\w+ ){1,3}~ you\b[^.;!?]{0,80}",
        hit="We would be honoured if you spoke at the opening.",
        miss="It would be odd if it rained.",
    ),
    Rule(
        id="good-to-have",
        words="good great helpful nice useful best helps help wonderful",
        also="would might could d",
        confidence="possible",
        pattern=r"\b(?:would|might|could|'d) (?:really |also |probably )?be (?:\w+ )?~ (?:to "
        r"(?:have|get|see|hear|receive|know|meet|discuss|talk|speak|include|add)|for you"
        r" to)\b[^.;!?]{0,60}",
        hit="It would be good to have your numbers.",
        miss="It was good to have you here.",
    ),
    Rule(
        id="your-thoughts-wanted",
        words="comment comments feedback input thoughts help advice opinion opinions view views"
        " ideas suggestion suggestions assistance guidance support reply response",
        also="like love welcome value need want grateful thankful use",
        pattern=r"(?:'d|\b(?:would|i|we)) (?:really |very much |also |always )?(?:like|love|welcome"
        r"|value|need|want|use|be (?:grateful|thankful)) (?:your|any|some|for (?:your|any)) (?:\w+"
        r" )?(?:comments?|feedback|input|thoughts|help|advice|opinions?|views?|ideas|suggestions?"
        r"|assistance|guidance|support|reply|response)\b[^.;!?]{0,40}",
        hit="We would welcome your comments on clause four.",
        miss="They value your comments.",
    ),
    Rule(
        id="comments-please",
        words="welcome comments thoughts",
        confidence="possible",
        pattern=r"(?:\b(?:comments?|feedback|suggestions?|input|ideas) (?:are |is )?(?:very |always"
        r" |most )?welcome\b|^(?:your )?(?:comments|thoughts)[.!]*$)",
        hit="Comments welcome.",
        miss="You are welcome.",
    ),
    Rule(
        id="hope-you-can",
        words="hope hoping trust",
        also="i we",
        confidence="possible",
        pattern=rf"\b(?:i|we)(?:'m|'re| am| are)? (?:do |really |very much )?~ (?:that )?you (?:can"
        rf"|could|will|would|are able to|might be able to|may be able to) (?:please )?(?:make it"
        rf"|join|attend|come|help|consider|{HAND_OVER}|{WORK})\b[^.;!?]{{0,60}}",
        hit="I hope that you can join us on Monday.",
        miss="I hope that you are well.",
    ),
    Rule(
        id="was-hoping",
        words="hoping hoped",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'m|'re| was| am| were| are| had)? ~ (?:that )?[^.;!?]{1,90}?\b"
        r"(?:could|would|might|can)\b[^.;!?]{0,60}",
        hit="I was hoping that your team could host it.",
        miss="I was hoping for rain.",
    ),
    Rule(
        id="if-you-could-first",
        words="if",
        also="could would can",
        pattern=r"(?:^|[,;:.!?-] |\b(?:and|but|so|hi|thanks) )~ you (?:could|would|can) (?:please "
        r"|also |just |kindly )*(?!see\b|be\b|not\b|like|prefer|rather|find"
        r"|imagine)[a-z]+[^.;!?]{1,80}?(?:great|appreciate|appreciated|grateful|helpful|good|nice"
        r"|perfect|ideal|wonderful|fantastic|awesome|lovely|help)\b",
        hit="If you could have it ready by noon, that'd be great.",
        miss="If you could choose, which one?",
    ),
    Rule(
        id="grateful-for",
        words="grateful thankful obliged",
        also="would d ll will",
        pattern=r"(?:'d|\b(?:would|will)) be (?:very |most |really |much )?~ (?:for|to (?:have|get"
        r"|receive|hear))\b[^.;!?]{0,60}",
        hit="I would be grateful for a short reply.",
        miss="We are grateful for your visit.",
    ),
    Rule(
        id="expect-from-you",
        words="expect expecting",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'re|'m| are| am)? ~ (?:a|an|the|your|to (?:have|get|receive|hear))"
        r" [^.;!?]{1,60}?\b(?:by|before|no later than|within|from you)\b[^.;!?]{0,40}",
        hit="We expect a written offer by the end of the month.",
        miss="We expect the rain.",
    ),
)
