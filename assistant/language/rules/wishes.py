"""Requests as needs, wishes and hopes of the one who speaks."""

from __future__ import annotations

from assistant.language.rules.pieces import ALONE, DAY, HAND_OVER, WORK
from assistant.language.rules.rule import Rule

WISHES = (
    Rule(
        id="if-you-could",
        words="if whether",
        also="appreciate appreciated great grateful helpful help helps nice glad happy wonderful"
        " good thankful useful love like best ideal wonder wondering wondered perfect pleased"
        " obliged fantastic awesome see prefer",
        pattern=r"\b(?:appreciate|appreciated|great|grateful|helpful|help|helps|nice|glad|happy"
        r"|wonderful|good|thankful|useful|love|like it|best|ideal|perfect|pleased|obliged"
        r"|fantastic|awesome|prefer|(?:see|wonder(?:ing|ed)?)(?=,? (?:if|whether) (?:you|someone"
        r"|anyone)))\b(?:,| it)?[^.;!?]{0,25}? ~ (?!that |this |i )(?:[a-z]+ ){1,4}?(?:could|can"
        r"|would|might|will|were|came|sent|got|had|did|kept|returned|signed|called|brought|let"
        r"|gave|joined)\b(?! (?:be interested|like|see|tell))[^.;!?]{0,80}",
        hit="It would help if your crew could bring the drawings.",
        miss="I am happy to do it if that would help.",
    ),
    Rule(
        id="appreciate",
        words="appreciate",
        pattern=r"\b(?:d|ll|would|will) (?:\w+ )?~ (?!the (?:chance|offer)\b)[a-z]+[^.;!?]{0,60}",
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
        words="need require must",
        pattern=r"(?:\b(?:i|we)(?:'ll| will|'d| would)?(?: really| still| also| urgently| just|"
        rf" only| do| now)* (?:~|must have)|{ALONE}(?:still |also |urgently )?~) (?:(?:you(?! guys"
        r" have)|your|a copy|an? (?:reply|response|decision|answer|signature|confirmation|list"
        r"|quote|price|number|name|date|figure|statement|form|receipt|call|hand|favou?r))\b"
        rf"|(?!to\b)[^.;!?]{{1,70}}? (?:from you|(?:by|at|on|for) (?:noon|\d+|{DAY})|by then|asap"
        r"|no later|before (?!i\b|we\b)|today|tomorrow)\b)[^.;!?]{0,60}",
        hit="I need your numbers by Friday.",
        miss="I need water.",
    ),
    Rule(
        id="we-would-need",
        words="need",
        also="d would ll will",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d| would|'ll| will)(?: also| still| then| really)? ~ (?!to\b|more"
        r" (?:time|people|money)\b|help\b)(?:[^.;!?]{1,60}? (?:before|from|in order|to (?:proceed"
        r"|go|move|get|decide|sign|start|approve))\b|references?\b|a copy\b)[^.;!?]{0,40}",
        hit="We'd need an agreement on data before we can go on.",
        miss="We will need water.",
    ),
    Rule(
        id="want-you-to",
        words="like want need ask expect prefer urge encourage invite request love hope",
        also="you",
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
        words="like love want need prefer",
        also="d would",
        confidence="possible",
        pattern=r"(?<!you )(?<!you')(?<!they )(?<!they')\b(?:d|would)(?: also| really| still| very"
        r" much| rather| just| first| then)* ~ (?:very much )?to (?:see (?!you\b|how|if\b"
        r"|what)[a-z0-9]|get (?:the|your|a|an|some|details|together|it|this|on)|receive|schedule"
        r"|set up|arrange|meet|exchange|request|invite|ask (?:you|for|that)|discuss|talk|speak"
        r"|have|propose|move it|hear (?:your|what|how|more|from (?!you\b))|know (?:more|about)"
        r"|book|visit|call)\b[^.;!?]{0,60}",
        hit="I would like to meet you in May.",
        miss="I would like to thank you.",
    ),
    Rule(
        id="would-like-a",
        words="like love want prefer",
        also="d would",
        confidence="possible",
        pattern=r"(?<!what )(?<!when )(?<!where )(?<!how )(?<!you )(?<!you')(?<!they"
        r" )(?<!they')(?<!it )(?<!who )(?<!people )(?<!customers )(?<!^)\b(?:d|would)(?: also|"
        r" really| still| rather| just| only)* ~ (?:an?|one|two|some|it|this|that|them|those|your"
        r"|the|at least|more|no|\d+)\b(?! (?:if|when)\b)[^.;!?]{0,60}",
        hit="Our lawyer would like a shorter clause.",
        miss="Would you like a coffee?",
    ),
    Rule(
        id="have-to-see",
        words="see",
        also="d ll would will",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d|'ll| would| will)(?: also| first| still)* (?:have|need) to ~"
        r" (?:the|that|it|this|a|an|some|your)\b[^.;!?]{0,60}",
        hit="I'd have to see it on paper first.",
        miss="I'd have to see.",
    ),
    Rule(
        id="interested-in",
        words="interested",
        also="d would am m are re",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'d| would|'m|'re| am| are)(?: also| still| very| really)*(?:"
        r" be)?(?: very| really| most)* (?:~ in (?:what|how|hearing|seeing|getting|receiving|an?"
        r"|your|the|more)|~ to (?:see|hear|read))\b[^.;!?]{0,60}",
        hit="We would be interested in hearing what others pay.",
        miss="Are you interested in a pilot?",
    ),
    Rule(
        id="would-be-enough",
        words="enough sufficient helpful useful appreciated welcome perfect ideal help do",
        also="would will d",
        confidence="possible",
        pattern=r"(?<!that )(?<!this )(?<!it )(?<!that')(?<!it')\b(?:(?:d|would|will) be (?:very "
        r"|more than |most |also |a great )*~\b(?! to\b| if\b| for\b)|would (?:really |also "
        r"|greatly |certainly )?(?:help|do)[.!]?$)",
        hit="Two names would be enough.",
        miss="That would be enough.",
    ),
    Rule(
        id="want",
        words="want wants like",
        confidence="possible",
        pattern=r"\b(?:i|we|(?:my|our) [a-z]+)(?: do| really| just| also| still| only)* ~ (?:to"
        r" (?:see (?!if|how|you\b|what)|hear (?!you\b)|get (?:the|your|a|an|some|details|it|this)"
        r"|receive|have (?:the|your|a|an|it|this)|speak|meet you)|an?|your|two|three"
        r"|\d+)\b[^.;!?]{0,60}",
        hit="I want to see a trial first.",
        miss="I want to see how it goes.",
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
        pattern=r"\b(?:d|would|will|could|can) be (?:\w+ ){1,3}~ you\b[^.;!?]{0,80}",
        hit="We would be honoured if you spoke at the opening.",
        miss="It would be odd if it rained.",
    ),
    Rule(
        id="good-to-have",
        words="good great helpful nice useful best helps help wonderful important",
        also="would might could d",
        confidence="possible",
        pattern=r"\b(?:would|might|could|d) (?:really |also |probably )?(?:be (?:\w+ )?)?~(?: us|"
        r" me| a lot| a great deal)? (?:to (?:have|get|see|hear|receive|know|meet|discuss|talk"
        r"|speak|include|add)|for you to)\b[^.;!?]{0,60}",
        hit="It would be good to have your numbers.",
        miss="It was good to have you here.",
    ),
    Rule(
        id="your-thoughts-wanted",
        words="comment comments feedback input thoughts help advice opinion opinions view views"
        " ideas suggestion suggestions assistance guidance support reply response",
        also="like love welcome value need want grateful thankful use",
        pattern=r"\b(?:d|would|i|we) (?:really |very much |also |always )?(?:like|love|welcome"
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
        pattern=r"(?:\b(?:comments?|feedback|suggestions?|input|ideas) (?:are |is )?(?:very "
        rf"|always |most )?welcome\b|{ALONE}(?:your )?(?:comments|thoughts)[.!]*$)",
        hit="Comments welcome.",
        miss="You are welcome.",
    ),
    Rule(
        id="hope-you-can",
        words="hope hoping trust",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'m|'re| am| are)? (?:do |really |very much )?~ (?:that )?you"
        r" (?:can|could|will|would|are able to|might be able to|may be able to) (?:please"
        rf" )?(?:make it|join|attend|come|help|consider|{HAND_OVER}|{WORK})\b[^.;!?]{{0,60}}",
        hit="I hope that you can join us on Monday.",
        miss="I hope that you are well.",
    ),
    Rule(
        id="looking-for",
        words="looking",
        also="your from by input feedback comments",
        confidence="possible",
        pattern=r"\b~ for (?:your (?:input|feedback|comments|thoughts|help|advice|reply|answer)"
        r"|[^.;!?]{1,40}? from you|(?:an?|the|some) [^.;!?]{1,40}? by )\b[^.;!?]{0,40}",
        hit="Looking for your input on clause four.",
        miss="We are looking for a second plant.",
    ),
    Rule(
        id="counting-on-you",
        words="counting favour favor wish",
        also="you me",
        pattern=r"(?:\bcounting on you to\b|\bdo me an? (?:big |huge |small )?favou?r\b|\bi wish"
        r" you(?:'d| would)\b)[^.;!?]{0,60}",
        hit="I'm counting on you to sort this out.",
        miss="I wish you well.",
    ),
    Rule(
        id="what-i-need-is",
        words="need want ask",
        also="what all",
        pattern=r"\b(?:what|all) (?:i|we)(?:'d| would)?(?: really| still)? ~(?: from you)? (?:is"
        r"|for is)\b[^.;!?]{0,60}",
        hit="What I need from you is a date.",
        miss="What we need costs money.",
    ),
    Rule(
        id="best-if-you",
        words="best better easiest",
        also="you",
        confidence="possible",
        pattern=r"^(?:it's |it is )?(?:probably )?~ if you\b[^.;!?]{0,60}",
        hit="Best if you call my mobile.",
        miss="It is better than yours.",
    ),
    Rule(
        id="was-hoping",
        words="hoping hoped",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'m|'re| was| am| were| are| had)? ~ (?:that )?(?:(?<=hoping )"
        r"|(?<=hoping that )|you\b|we\b|your\b)[^.;!?]{1,90}?\b(?:could|would|might"
        r"|can)\b[^.;!?]{0,60}",
        hit="I was hoping that your team could host it.",
        miss="I hoped that the roller would hold.",
    ),
    Rule(
        id="if-you-could-first",
        words="if",
        also="could would can",
        at="clause",
        pattern=r"~ you (?:could|would|can) (?:(?:kindly|please) (?:[a-z]+)|(?:also |just"
        r" )?(?!see\b|be\b|not\b|like|prefer|rather|find|imagine)[a-z]+[^.;!?]{1,80}?(?:great"
        r"|appreciate|appreciated|grateful|helpful|good|nice|perfect|ideal|wonderful|fantastic"
        r"|awesome|lovely|help)\b)",
        hit="If you could have it ready by noon, that'd be great.",
        miss="If you could choose, which one?",
    ),
    Rule(
        id="grateful-for",
        words="grateful thankful obliged",
        also="would d ll will",
        pattern=r"\b(?:d|would|will) be (?:very |most |really |much )?~ (?:for|to (?:have|get"
        r"|receive|hear))\b[^.;!?]{0,60}",
        hit="I would be grateful for a short reply.",
        miss="We are grateful for your visit.",
    ),
    Rule(
        id="sooner-the-better",
        words="sooner earlier essential imperative crucial vital important critical",
        also="better that for",
        confidence="possible",
        pattern=r"(?:\bthe (?:sooner|earlier) (?:you|we)\b[^.;!?]{1,60}? the better\b|\b(?:is|are"
        r"|be) (?:\w+ )?(?:essential|imperative|crucial|vital|important|critical) (?:that (?:we"
        r"|you|i|the|your)|for you to)\b[^.;!?]{0,60})",
        hit="The sooner you can send it the better.",
        miss="The sooner the better.",
    ),
    Rule(
        id="rather-you",
        words="rather prefer",
        also="you we",
        confidence="possible",
        pattern=r"\b(?:d|would) (?:much )?(?:rather|prefer(?: that| if| it if)?) (?:you|we)"
        r" (?!hear|know|did|had)[a-z]+[^.;!?]{0,60}",
        hit="We'd rather you dealt with Ann.",
        miss="We'd rather deal with Ann.",
    ),
    Rule(
        id="expect-from-you",
        words="expect expecting",
        also="i we",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'re|'m| are| am)? ~ (?:a|an|the|your|to (?:have|get|receive|hear))"
        r" [^.;!?]{1,60}?\b(?:by|before|no later than|within|from you|this (?:week|month)|next"
        r" week|today|tomorrow)\b[^.;!?]{0,40}",
        hit="We expect a written offer by the end of the month.",
        miss="We expect the rain.",
    ),
)
