"""Plans and offers: promises to confirm before anybody counts on them."""

from __future__ import annotations

from assistant.language.rules.abilities import ABILITIES
from assistant.language.rules.pieces import DUE, HAND_OVER, ME, SOON
from assistant.language.rules.rule import Rule

OFFERS = (
    *ABILITIES,
    Rule(
        id="let-me-check",
        words="let",
        confidence="possible",
        pattern=r"~ (?:me|us) (?:just |go |first |quickly |also )*(?P<what>check|put (?:that|it"
        r"|this) to|take (?:that|it|this) (?:up|to|back)|bring (?:that|it|this) up|look (?:at|into"
        r"|it up|that up)|find out|ask|confirm|talk to|speak|see(?!,)|verify|think (?:about|on"
        r"|over|it"
        r"|that)|double|dig|review"
        r"|run|work|discuss|consult|call|investigate|research|take|figure|follow)\b(?! you\b)(?!"
        r" (?:here|we|where))",
        hit="Let me check with our lawyers.",
        miss="Let me know.",
    ),
    Rule(
        id="agree-to",
        words="agree agreed prepared ready committed determined",
        also="i we my our",
        confidence="possible",
        pattern=rf"(?:{ME}(?:'ve| have|'m|'re| am| are| do)?|\b(?:my|our) [a-z]+ (?:has|have|is"
        r"|are))(?: also| all)* ~ to (?P<what>(?!be\b|have|see|hear|learn|go\b|start|know|use"
        r"|move|buy|disagree|differ)[a-z]+)",
        hit="Our CFO has agreed to sign it tomorrow.",
        miss="We agree to differ.",
    ),
    Rule(
        id="to-follow",
        words="follow",
        pattern=r"\b(?:details?|more|draft|copy|figures|numbers|paper|offer|proposal|contract"
        r"|agenda|answer|information|documents?|slides|notes|minutes|report|invoice|quote"
        r"|invitation|rest|version|summary)\b[^.;!?,]{0,30} (?P<what>(?:will|to|shall) ~)\b(?!"
        r" (?:the|a|his|their|up with the|your|this|in the|our|from|that))",
        hit="Details to follow on Monday.",
        miss="It was easy to follow.",
    ),
    Rule(
        id="will-be-sent",
        words="sent forwarded delivered shipped mailed faxed distributed circulated provided"
        " emailed ready finished posted published announced issued released available",
        confidence="possible",
        pattern=r"\b(?:ll|will|shall)(?: also| then)? be (?P<what>~)\b(?:(?= (?:to|with) you\b)"
        rf"|{SOON})",
        hit="The paper will be sent by Friday.",
        miss="The paper was sent on Friday.",
    ),
    Rule(
        id="should-have-it",
        words="should",
        confidence="possible",
        pattern=rf"(?:(?:\bi|\b(?:and|but)) ~(?: also| still)? (?P<what>(?:have|get|{HAND_OVER})"
        r" (?:it|this|that|them|the|a|an|you|our|something)\b)|\bwe ~(?: also| still)?"
        r" (?P<those>(?:have"
        r"|get) (?:it|this|that|them|the|a|an|you|our|something)\b(?! [^.;!?]{0,25}\b(?:out"
        r"|done)\b))|\byou ~ (?P<that>(?:have|get"
        rf"|receive|see) (?:it|this|that|them|the|a|an|our|something)\b)){SOON}",
        hit="You should have it by Friday.",
        miss="You should have a look.",
    ),
    Rule(
        id="need-to-send",
        words="send resend forward email e mail fax give bring hand share provide supply submit"
        " return deliver ship post upload attach pass drop get circulate distribute copy cc"
        " transfer follow call check talk speak ask confirm run",
        also="need have must got d ll",
        confidence="possible",
        pattern=rf"{ME}(?:'ve|'d|'ll| would| will)?(?: still| also| just| first)* (?:(?:need|have"
        rf"|got) to|must)(?: first| just)? (?P<what>(?:{HAND_OVER}) (?:you\b|it (?:to|over to|back"
        r" to) you)|get back to you|follow up with you|call you|check|talk (?:to|with)|speak"
        r" (?:to|with)|ask (?!you\b|for\b)|confirm|run (?:it|this|that) (?:by|past))",
        hit="I still have to check with legal.",
        miss="You need to send it.",
    ),
    Rule(
        id="working-on-it",
        words="working process",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?:'m|'re| am| are)(?: still| currently| now| also| actively)? (?P<what>~"
        r" (?:on (?:it|getting|that for you|this for you)|to get)|in the ~ of)\b",
        hit="We are working on it.",
        miss="We are working on Sundays.",
    ),
    Rule(
        id="plan-is-to",
        words="plan goal aim intention intent",
        confidence="possible",
        pattern=r"\b(?:my|our) ~ is to (?P<what>(?!be\b|become|grow|make money)[a-z]+)",
        hit="Our plan is to install it in May.",
        miss="The plan is to wait.",
    ),
    Rule(
        id="confirming",
        words="confirming scheduling setting booking arranging",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?:'m|'re| am| are) (?P<what>~ (?:up )?(?:a|the|our|your|an|you)\b)",
        hit="We are arranging a visit for you.",
        miss="They are arranging a visit.",
    ),
    Rule(
        id="count-me-in",
        words="count volunteer",
        confidence="possible",
        pattern=rf"(?:(?P<what>\bcount me in)\b|{ME}(?:'ll| will)? (?P<that>volunteer)\b)",
        hit="Count me in for Monday.",
        miss="She is a volunteer.",
    ),
    Rule(
        id="plan-to",
        words="hope hoping plan planning intend intending aim aiming expect expecting target",
        also="i we",
        confidence="possible",
        pattern=rf"(?<!what ){ME}(?:'m|'re| am| are| do| was| were)?(?: also| currently| still|"
        rf" really|"
        r" fully)* ~ (?:to|on) (?P<what>(?!see\b|hear|get (?:some|a lot|more)|be\b|go\b|have"
        r" (?:fun|a good)|learn|move|become|understand|stay|live|do the|travel|receive"
        r"|know)[a-z]+)",
        hit="We plan to deliver in May.",
        miss="We hope to hear from you.",
    ),
    Rule(
        id="hope-to-have",
        words="hope hoping plan planning intend aim aiming expect",
        also="you ready answer for",
        confidence="possible",
        at="opening",
        pattern=rf"~ to (?P<what>(?:(?:have|get) (?!to\b|a good|you\b)[^.;!?]{{2,50}}?(?:\b(?:you"
        rf"|ready)\b|{SOON})"
        rf"|(?:{HAND_OVER}) [^.;!?]{{2,40}}? you\b))",
        hit="hope to have it ready for you on Monday",
        miss="Hope to have you back soon enough",
    ),
    Rule(
        id="would-target",
        words="target aim shoot",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?:'d| would|'ll| will) (?P<what>~ (?:for )?){DUE}",
        hit="I would aim for Wednesday.",
        miss="I would like Wednesday.",
    ),
    Rule(
        id="shall-i",
        words="shall should want like",
        also="shall should for to",
        confidence="possible",
        pattern=rf"(?:\bshall i|\bsh(?:ould (?:i|we)|all we)(?= (?:{HAND_OVER}|call|arrange|book"
        rf"|set"
        r" up|prepare))|\b(?:would you like|do you want|want)(?: for)? (?:me|us|him|her|someone"
        r"|our \w+) to) (?P<what>(?!have you|let\b|move on|start|go\b|stop)[a-z]+)",
        hit="Shall I send it to Tom?",
        miss="You shall have it.",
    ),
    Rule(
        id="owe",
        words="owe",
        also="i we",
        confidence="possible",
        pattern=rf"{ME} (?:still |also )?(?P<what>owe you)\b(?! (?:an apology|one|my|nothing))",
        hit="I still owe you the figures.",
        miss="You owe me the figures.",
    ),
)
