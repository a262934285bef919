"""Abilities, plans and offers: promises to confirm before anybody counts on them."""

from __future__ import annotations

from assistant.language.rules.pieces import DUE, HAND_OVER, ME, SOON
from assistant.language.rules.rule import Rule

OFFERS = (
    Rule(
        id="let-me-check",
        words="let",
        confidence="possible",
        pattern=r"~ (?:me|us) (?:just |go |first |quickly |also )*(?P<what>check|look (?:at|into|it up|that up)|find out|ask"
        r"|confirm|talk to|speak|see|verify|think|double|dig|review|run|work|discuss|consult|call"
        r"|investigate|research|take|figure|follow)\b(?! you\b)(?! (?:here|we|where))",
        hit="Let me check with our lawyers.",
        miss="Let me know.",
    ),
    Rule(
        id="can-do",
        words="can could might may",
        also="i we",
        confidence="possible",
        pattern=rf"(?=\b[iw])(?<!what )(?<!doubt )(?<!whether )(?<!not sure )(?<!know )(?<!how )(?<!so"
        rf" )(?<!that )(?<!if )(?<!when )(?<!where )(?<!which )(?<!something )(?<!anything ){ME} ~(?: also| certainly|"
        rf" definitely| gladly| easily| probably| of course| then| offer to| try to| just| well)*"
        rf" (?P<what>(?:{HAND_OVER}) (?!it off|rid|to the|a lot|there|by\b|away|some idea)(?:you|him"
        r"|her|them|it|that|this|the|a|an|our|some|over|up|my|your|one|two|three|\d+)\b|offer (?:you"
        r"|a|an|the|to)\b|put (?:together|you|it|that|them|a|an|the|in)\b|take (?:you|the|it|them"
        r"|back|over|on|care|out|\d)|walk you|show (?:you|him|her|them)|work on|look into|look at"
        r"|introduce|help (?:you|with)|have (?:him|her|someone|our|my)|come (?:to|by|over|on|round"
        r"|and|back|next)|do (?:that|it|this)\b|write (?:up|down|a|it|you)|follow up|ask (?!you\b|for|why|what|how|whether|if)[a-z]+|be (?:with you|there|at your|on"
        r" site)|find (?:you|it|out|someone|somebody|a|one|two|some)|get (?:you|it|him|her|them|our|someone|the)|make (?:that|the) (?:change|call)|hold (?:it|the|that|them|off|back)"
        r"|reserve|start (?:you|with|the|on|next|in)|run (?:a|the|it|you|that)|lend|test|waive"
        r"|throw in|leave (?:out|you|it|that|one)|go (?:up|down|to|as low)|let you|let \w+ know"
        r"|(?:check|prepare|draft|set up|arrange|ring|call|phone|visit|schedule|meet you|join|trade|donate"
        r"|part with|name|add|include|split|extend|train|lower|match|swap|replace|try|commit)\b)",
        hit="I can send you the study.",
        miss="I can see your point.",
    ),
    Rule(
        id="what-i-can-do",
        words="do",
        also="i we",
        confidence="possible",
        pattern=r"\bwhat (?:i|we)(?: can| could| will|'ll| might)(?: also)? ~ is,? (?:to )?"
        r"(?P<what>[a-z]+)",
        hit="What we can do is lend you a robot.",
        miss="What we do is simple.",
    ),
    Rule(
        id="what-if-we",
        words="came brought sent showed called put took gave lent visited",
        also="if",
        confidence="possible",
        pattern=r"\b(?:what|how about|would it (?:help|work)|be (?:good|ok|okay)) if (?:i|we|our"
        r" \w+)(?: just)? (?P<what>~)\b",
        hit="What if our baker came for two mornings?",
        miss="What if it came too late?",
    ),
    Rule(
        id="can-do-if",
        words="can could",
        also="if",
        confidence="possible",
        pattern=rf"{ME} ~ (?P<what>(?!see\b|be\b|not\b|only\b|have\b)[a-z]+)(?=[^.;?!]{{1,60}} if"
        rf" you\b)",
        hit="I could test it if you send me a sample.",
        miss="I could see it if it were there.",
    ),
    Rule(
        id="to-follow",
        words="follow",
        pattern=r"\b(?:details?|more|draft|copy|figures|numbers|paper|offer|proposal|contract"
        r"|agenda|answer|information|documents?|slides|notes|minutes|report|invoice|quote"
        r"|invitation|rest|version|summary)\b[^.;!?,]{0,30} (?P<what>(?:will|to|shall) ~)\b(?! "
        r"(?:the|a|his|their|up with the|your|this|in the|our|from|that))",
        hit="Details to follow on Monday.",
        miss="It was easy to follow.",
    ),
    Rule(
        id="will-be-sent",
        words="sent forwarded delivered shipped mailed faxed distributed circulated provided"
        " emailed ready finished posted published announced issued released available",
        confidence="possible",
        pattern=rf"(?:'ll| will|shall)(?: also| then)? be (?P<what>~)\b(?:(?= (?:to|with) you\b)"
        rf"|{SOON})",
        hit="The paper will be sent by Friday.",
        miss="The paper was sent on Friday.",
    ),
    Rule(
        id="should-have-it",
        words="should",
        confidence="possible",
        pattern=rf"(?:{ME} ~(?: also| still)? (?P<what>(?:have|get|{HAND_OVER}) (?:it|this|that"
        rf"|them|the|a|an|you|our|something)\b)|\byou ~ (?P<that>(?:have|get|receive|see) (?:it"
        rf"|this|that|them|the|a|an|our|something)\b)){SOON}",
        hit="You should have it by Friday.",
        miss="You should have a look.",
    ),
    Rule(
        id="need-to-send",
        words="send resend forward email e mail fax give bring hand share provide supply submit"
        " return deliver ship post upload attach pass drop get circulate distribute copy"
        " cc transfer follow call check talk speak ask confirm run",
        also="need have must got d ll",
        confidence="possible",
        pattern=rf"{ME}(?:'ve|'d|'ll| would| will)?(?: still| also| just| first)* (?:(?:need|have|got)"
        rf" to|must)(?: first| just)? (?P<what>(?:{HAND_OVER}) (?:you\b|it (?:to|over to|back to) you)"
        r"|get back to you|follow up with you|call you|check|talk (?:to|with)|speak (?:to|with)|ask"
        r" (?!you\b|for\b)|confirm|run (?:it|this|that) (?:by|past))",
        hit="I still have to check with legal.",
        miss="You need to send it.",
    ),
    Rule(
        id="working-on-it",
        words="working process",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?:'m|'re| am| are)(?: still| currently| now| also| actively)? (?P<what>~ "
        rf"(?:on (?:it|getting|that for you|this for you)|to get)|in the ~ of)\b",
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
        id="offer-to",
        words="offer",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?: can| could|'d| would|'d like to| would like to)? ~ to (?P<what>[a-z]+)",
        hit="We can offer to host the meeting.",
        miss="They offer to host it.",
    ),
    Rule(
        id="plan-to",
        words="hope hoping plan planning intend intending aim aiming expect expecting target",
        also="i we",
        confidence="possible",
        pattern=rf"{ME}(?:'m|'re| am| are| do)?(?: also| currently| still| really| fully)* ~ (?:to"
        rf"|on) "
        r"(?P<what>(?!see\b|hear|get (?:some|a lot|more)|be\b|go\b|have (?:fun|a good)|learn"
        r"|move|become|understand|stay|live|do the|travel|receive|know)[a-z]+)",
        hit="We plan to deliver in May.",
        miss="We hope to hear from you.",
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
        confidence="possible",
        pattern=rf"(?:\bshall (?:i|we)|\bshould (?:i|we)(?= (?:{HAND_OVER}|call|arrange|book|set up"
        rf"|prepare))|\b(?:would you like|do you want|want)(?: for)? (?:me|us|him|her"
        r"|someone|our \w+) to) (?P<what>(?!have you|let\b|move on|start|go\b|stop)[a-z]+)",
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
    Rule(
        id="yes-i-can",
        words="yes sure yeah ok okay course certainly absolutely",
        confidence="possible",
        pattern=r"^(?:yes|sure|yeah|ok|okay|of course|certainly|absolutely)[,.!]? (?:i|we) "
        r"(?P<what>can|could|will)[.!]?$",
        hit="Yes, I can.",
        miss="Yes, they can.",
    ),
)
