"""Requests as wishes and hopes: what would help, be kind, be enough."""

from __future__ import annotations

from assistant.language.rules.needs import NEEDS
from assistant.language.rules.pieces import ALONE, HAND_OVER, WORK
from assistant.language.rules.rule import Rule

WISHES = (
    *NEEDS,
    Rule(
        id="if-you-could",
        words="if whether",
        also="appreciate appreciated great grateful helpful help helps nice glad happy wonderful"
        " good thankful useful love like best ideal wonder wondering wondered perfect pleased"
        " obliged fantastic awesome see prefer",
        pattern=r"\b(?:appreciate|appreciated|great|grateful|helpful|help|helps|nice|glad|happy"
        r"|wonderful|good|thankful|useful|love|like it|best|ideal|perfect|pleased|obliged"
        r"|fantastic|awesome|prefer|(?:see|wonder(?:ing|ed)?)(?=,? (?:if|whether) (?:you|someone"
        r"|anyone)(?: \w+)? (?:can|could|would|might|will)))\b(?:,| it)?[^.;!?]{0,25}? ~ (?!that "
        r"|this |i )(?:[a-z]+ ){1,4}?(?:could|can"
        r"|would|might|will|were|came|sent|got|had|did|kept|returned|signed|called|brought|let"
        r"|gave|joined|rang|brought|made|took|left|wrote|told|paid|held|put|showed|spoke|met"
        r"|kept|[a-z]{3,}ed)\b(?! (?:be interested|like|see|tell))[^.;!?]{0,80}",
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
        id="would-be-enough",
        words="enough sufficient helpful useful appreciated welcome perfect ideal help do go come",
        also="would will d",
        confidence="possible",
        pattern=r"(?<!that )(?<!this )(?<!it )(?<!that')(?<!it')\b(?:(?:d|would|will) be (?:very "
        r"|more than |most |also |a great )*~\b(?! to\b| if\b| for\b)|would (?:(?:not|never) go"
        r" amiss|come in handy)\b|would (?:really |also |greatly |certainly )?(?:help|do)[.!]?$)",
        hit="Two names would be enough.",
        miss="That would be enough.",
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
        also="you",
        confidence="possible",
        pattern=rf"(?:\b(?:i|we)(?:'m|'re| am| are)? (?:do |really |very much )?|{ALONE})~ (?:that"
        r" )?you"
        r" (?:can|could|will|would|are able to|might be able to|may be able to) (?:please"
        rf" )?(?:make it|join|attend|come|help|consider|{HAND_OVER}|{WORK}|(?!be\b|see|enjoy"
        rf"|understand|agree|find|like|feel|appreciate|forgive|excuse|have\b|get (?:well|some)|do"
        rf" well)[a-z]+ (?:us|me|it|this|that|the|them|your|our))\b[^.;!?]{{0,60}}",
        hit="I hope that you can join us on Monday.",
        miss="I hope that you are well.",
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
        id="it-would-be-if",
        words="if",
        also="would d",
        confidence="possible",
        pattern=r"\b(?:it|that|this)(?:'d| would) be (?:so |really |very |most |just )?(?!sad|odd"
        r"|strange"
        r"|bad|an?\b|unfortunate|wrong|terrible|awful|hard|difficult|surprising|different|unusual"
        r"|rare"
        r"|fair|worse|too|foolish|silly)[a-z]+ ~ (?!i\b|we\b|it\b|that\b|this\b"
        r"|there\b)[^.;!?]{3,80}",
        hit="It'd be super if the electrician came before ten.",
        miss="It would be odd if the van came first.",
    ),
    Rule(
        id="could-do-with",
        words="could can",
        also="do use",
        confidence="possible",
        pattern=r"\b(?:i|we) ~ (?:really |also |still )?(?:do with|use) (?:an?|your|some|another"
        r"|one|two"
        r"|three)\b[^.;!?]{0,60}",
        hit="I could do with a second pair of eyes on it.",
        miss="We can use the east gate.",
    ),
    Rule(
        id="if-you-would-just",
        words="if",
        also="me us it them",
        at="opening",
        pattern=r"~ you(?:'d| would| could) (?:please |just |kindly )?(?:drop|give|send|ring|call"
        r"|let|tell"
        r"|show|bring|mail|e-?mail|pass|get|sign) (?:me|us|it|them)\b[^,.!?]{0,80}[.! ]*$",
        hit="If you'd drop me a line when it is signed.",
        miss="If you'd send it today, we would have it on Friday.",
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
        r"|awesome|lovely|help|(?:that|it|this)(?:'d| would) be [a-z]+)\b)",
        hit="If you could have it ready by noon, that'd be great.",
        miss="If you could choose, which one?",
    ),
    Rule(
        id="help-appreciated",
        words="appreciate",
        also="your",
        confidence="possible",
        at="opening",
        pattern=r"(?:would |really |much |greatly )*~ your (?:[a-z]+ )?(?:help|support|input"
        r"|assistance|thoughts|feedback|guidance|reply|response|comments) (?:in |with )?(?:getting"
        r"|\w+ing|on|by|before|today|tomorrow|asap)\b[^.;!?]{0,60}",
        hit="Appreciate your help getting it over the line.",
        miss="I appreciate your help.",
    ),
    Rule(
        id="thanks-in-advance-for",
        words="advance",
        also="thanks thank",
        confidence="possible",
        pattern=r"\bthank(?:s| you)(?: very much| so much)? in ~ for (?:your )?[a-z]+ing\b"
        r"(?<!understanding)[^.;!?]{0,60}",
        hit="Thanks in advance for sending the missing page.",
        miss="Thanks in advance for your help.",
    ),
    Rule(
        id="grateful-for",
        words="grateful thankful obliged",
        also="a an any your some",
        at="opening",
        pattern=r"(?:very |most |would be |much )*~ for (?:an?|any|your|some) (?:[a-z]+ )?(?:steer"
        r"|word"
        r"|reply|response|answer|comments?|view|views|help|pointers?|thoughts|guidance|advice"
        r"|update"
        r"|confirmation|copy|call|look|feedback|input|date|decision|signature|hand)\b[^.;!?]{0,60}",
        hit="Grateful for a steer on clause four.",
        miss="We are grateful for a reply that came so soon.",
    ),
    Rule(
        id="grateful-for",
        words="grateful thankful obliged glad",
        also="would d ll will",
        pattern=r"\b(?:d|would|will) be (?:very |most |really |much )?~ (?:for|(?<=glad )of (?:an?"
        r"|any|your)|to (?:have|get"
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
)
