"""Rows for what we say will come, with no word of when."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

_WE = (
    r"(?:i|we|he|she|they|someone|somebody|(?:a|an|the|our|my|one of (?:our|my|the))(?: "
    r"[\w-]+){1,3}?|(?:our|my) (?:mr|ms|mrs|dr)\.? \w+)"
)
_WILL = (
    r"(?:'ll| will|'s going to| is going to|'re going to| are going to|'m going to| am going to"
    r"| shall|'d| should)"
)
_SURELY = (
    r"(?: then| also| now| certainly| of course| personally| gladly| promptly| just| definitely"
    r"| try to| try and| get to| be sure to| go and| make sure to| see (?:that|if) (?:i|we) "
    r"can)*"
)
_DO = (
    r"(?:send|forward|share|shoot|ping|pop|drop|dig|get (?:it|that|this|them|you|the|something|a"
    r"|an|back|in touch|round)|come back|go back|revert|report back|let you (?:know|have)|update"
    r"|keep you|be in touch|be (?:getting|coming) (?:in touch|back)|reach out|follow up|call you"
    r"|ring you|give you (?:a (?:call|ring|shout)|an? \w+)|contact you|look into|look (?:it|that"
    r"|this) up|find (?:out|you)|chase|sort|provide|supply|prepare|put (?:something|it|that|a|an"
    r"|the|together)|draw up|write (?:it|that|this|you|up)|work (?:on|out)|arrange|organi[sz]e"
    r"|circulate|respond|reply|answer|check (?:with|and|it|that)|ask (?:my|our|the|around|him"
    r"|her|them)|speak (?:to|with) (?:my|our|the)|talk to (?:my|our|the)|have a word|have "
    r"(?:something|it|that|this|them|one|an?|the \w+) (?:\w+ ){0,2}?(?:for|to|with|ready|over)"
    r"|pass (?:it|this|that|them) on|mail|email|e-mail|submit|deliver|dispatch|inform|advise"
    r"|confirm|circle back|touch base|loop back|examine|investigate|attend to|see to|take care "
    r"of)"
)
_THING = (
    r"(?:details?|info(?:rmation)?|more|specs?|samples?|drawings?|documents?|contract|quote"
    r"|offer|proposal|report|numbers|figures|dates?|plan|schedule|list|invoice|parts?"
    r"|instructions?|update|summary|minutes|certificates?|everything|rest|it|they|that|paperwork"
    r"|results?|answer)"
)

SOON = (
    Rule(
        id="hangs-on-them",
        confidence="none",
        pattern=r"(?:^|[,;:] |\b(?:but|and|so) )(?:if|unless|should (?:you|it|he|she|they|your|the"
        r"|this|that|there)|whichever|whatever|before|in case|once you|when you|as soon "
        r"as you|whenever you|after you|until you|just say|say the word|tell me) ?.*$"
        r"|\b(?:last|nothing more|no more) (?:that )?you(?:'ll| will) (?:hear|get)\b.*$"
        r"|\b(?:won't|will not|shall not|shan't|not|never|nothing|nobody)\b.*$|,? if "
        r"(?:you|it|that|so|they|not)\b.*$|\b(?:to hear|and hear)\b.{0,30}$|\bfor you "
        r"to\b.*$",
        hit="Tell me which one, and I'll bring it.",
        miss="I'll send it on once it lands on my desk.",
    ),
    Rule(
        id="we-shall",
        confidence="possible",
        pattern=rf"\b(?:{_WE}{_WILL}|will) ?{_SURELY} ?{_DO}\b(?! (?:with|at|by) (?:you|your)\b)",
        hit="I'll dig it out and ping it across.",
        miss="I'll leave you in peace.",
    ),
    Rule(
        id="will-do",
        confidence="possible",
        pattern=rf"(?:^(?:ok,? |yes,? |sure,? |and |but |great,? )*(?:will|shall|gonna|going to) "
        rf"{_DO}\b|\bleave (?:it|that|this) with (?:me|us)\b|\b(?:i'm|we're|i am|we are"
        rf"|team is|colleague is|they are) (?:\w+ )?(?:on it|working (?:hard )?on (?:it"
        rf"|this|that)|looking (?:into|at) (?:it|this|that)|chasing)\b|\b(?:it's|is|are) "
        rf"on (?:our|my|the) (?:radar|list|way)\b|\bi promise\b[^.?!]{{0,30}}\b(?:have|get"
        rf"|send)\b)",
        hit="Will chase the warehouse and report back.",
        miss="Will it chase the cat?",
    ),
    Rule(
        id="you-shall-have",
        confidence="possible",
        pattern=r"\byou(?:'ll|'d| will| should| shall| can expect to| are going to)(?: then| also"
        r"| soon| be| all| certainly)* (?:have (?:it|them|something|the|an?|our|my|more)"
        r"|receiv\w+|get(?:ting)? (?:it|them|the|a|an|our|more|your|something)"
        r"|hear(?:ing)? (?:from|back|more)|contacted|informed|notified|called"
        r"|updated)\b(?! (?:drift|trouble|problem|leak|idea|reason|chance))|\bshould be "
        r"with you\b|\b(?:be|reach|land|arrive)(?: with you| in your inbox)? any (?:day"
        r"|time|moment|minute) now\b",
        hit="You should be getting it any day now.",
        miss="You'll have trouble with the lid.",
    ),
    Rule(
        id="it-shall-come",
        confidence="possible",
        pattern=rf"\b(?:the |a |an |our |your |my |more |further |all |any )*{_THING}(?: "
        rf"\w+){{0,4}}?(?: will|'ll| shall| should| are to| is to) (?:then |also |be |now "
        rf")*(?:follow|come|arrive|reach you|be sent|sent|dispatched|shipped|delivered"
        rf"|forwarded|provided|out|ready|land|be with you|with you)\b(?! (?:up|the|your|it"
        rf"|to the wall))|\b(?:details?|more|info|information|specs?|numbers|contract|rest"
        rf"|everything) (?:to follow|coming (?:soon|your way|shortly|up)|to come)\b"
        rf"|\b(?:the |your |our )(?:\w+ )?{_THING} (?:is|are) coming\b|\b(?:coming|headed"
        rf"|heading) your way\b",
        hit="More info coming your way soon!",
        miss="The drawings follow the wall.",
    ),
)
"""Each promises a thing, and not when."""
