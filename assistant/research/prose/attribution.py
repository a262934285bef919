"""The words by which a quotation is tied to the one who said it."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern
from assistant.research.prose.speech import THINK, VERB

# What may stand between a subject and its verb.
_BETWEEN = (
    r"(?:(?:\w+ly|also|later|then|once|now|often|always|still|has|had|have|likes to|would|will|is"
    r"|was|who|himself|herself|just|even|again|recently|today|yesterday) )*"
)
_APPOSITION = r"(?:,[^.;:]{1,160}?,|,| \([^()]{1,80}\))?"

SAYS = pattern(rf"\b(?:{VERB})\b", re.I)
THINKS = pattern(rf"\b(?:{THINK})\b")
SAYS_FIRST = pattern(rf"[\s,;–—-]*(?:{VERB})\b", re.I)
THEN_SAYS = pattern(rf"{_APPOSITION}\s{_BETWEEN}(?:{VERB})\b")
DENIED = pattern(
    r"(?:\bnot|\bnever|n['’]t|\bno longer|\bif|\bwould|\bcould|\bto)\s+(?:\w+ly )?$", re.I
)
STRAIGHT = pattern(rf"{_APPOSITION}\s{_BETWEEN}")
"""Between the one who speaks and the verb."""
RELATIVE = pattern(rf"(?:,[^.;:]{{1,100}}?)?,? who {_BETWEEN}")
OTHERS_SAY = pattern(
    r"\b(?:which|that) $|\b(?:which|what|whom|that|as) (?:the |some |many |most |its "
    r"|their )?(?:\w+ ){0,2}\w+ $"
)
"""Before the verb of a clause whose subject is no person on the page: "what the law calls"."""
SOMEBODY_SAYS = pattern(
    rf"(?<!\bof )(?<!\bat )(?<!\bfrom )(?<!\bfor )(?<!\bin )(?<!\bon )(?<!\bto )(?<!\bafter )"
    r"(?<!\bbefore )\b(?:an?|one|the|his|her|their|my|our|another|every|some|many) "
    rf"(?:(?!(?:and|but|then|or|of|who|in|at|by|to|for|with|on)\b)[\w’'-]+ ){{1,3}}(?:who "
    rf"|that )?{_BETWEEN}$"
    rf"|\b(?:some|any|every|no)(?:body|one) {_BETWEEN}$|\b(?:\w+s|people) who {_BETWEEN}$",
    re.I,
)
"""Before a verb that has a subject of its own, without a name: "a driver who said"."""
QUOTES = pattern(r"\bquot(?:es|ed|ing) (?:her|his|their|an?|the|\w+['’]s) ")
HEARSAY = pattern(
    r"\W*(?:if|rumou?r|legend|supposedly|allegedly|what (?:would|did|might|could))\b", re.I
)
NOT_SUBJECT = pattern(
    r"\b(?:that|which|whom|when|while|if|because|than)\s+$|\bwho(?:m|se)? (?:\w+ ){1,3}$", re.I
)
INSIDE_RELATIVE = pattern(r"\bwho(?:m|se)? (?:\w+ ){1,3}$", re.I)
INDEFINITE = pattern(
    r"\s(?:an?|one|another|some|many|the) [^,]*\b(?:of|for|to|with|from|at|by|in) [^,]*$"
)
"""Between a verb and a name that only says more of somebody: "said a man at the gate of Lee"."""
LEADS_AWAY = pattern(r"\bwhich\b|\b(?:of|for|to|with|from|by) $")
"""Before a name behind words in marks: who speaks is somebody else."""
PARTICIPLE = pattern(
    r"\W*(?:describ|call|cit|dismiss|blam|brand|hail|promis|quot|invok|label|admit|insist|argu|not"
    r"|add|say|warn|stress|prais|defend|recall|explain|paraphras|referring to|pointing to)ing\b"
    r"|\W*(?:referring|pointing) to\b",
    re.I,
)
"""A clause that tells before its subject how somebody spoke."""


IN_WORDS = pattern(
    r"(?<!sign )(?<!board )(?<!badge )(?<!plaque )\b(?:with|in) (?:the|these|those) words?[:,]?\s*$"
)
FOR = pattern(r"(?:For|To) (?:\w+ ){0,4}$")
WORDS_OF = pattern(r"\b(?:according to|in the words of|to quote|words are from)\s", re.I)
SO = pattern(r"[\s,;–—-]*so ")
HIS_WORDS = pattern(
    r"['’]s? (?:own )?(?:\w+ )?(?:words?|view|phrase|opinion|answer|verdict|motto|advice|comment)\b"
)
OBJECT = pattern(
    r"\b(?:by|of|with|to|for|from|at|under|about|told|asked|joined|in)\s+(?:\w+ ){0,2}$"
)
SOME_OF = pattern(r"\b\w+s of (?:[a-z]+ ){0,3}$")
"""Before somebody who is not the one who speaks: "critics of the director Ann Lee"."""
OWNER = pattern(r"['’]s?\s")
BEGINS = pattern(r"\W*(?:and|so|then|but|or|thus)?\s*", re.I)
"""What may stand before a verb whose subject follows: "said Lee: ..."."""
TOLD = pattern(
    r"(?:told|tells?|asked|asks?|reminded|assured|warned|calls?|called|describ\w+|prais\w+"
    r"|quot\w+)$",
    re.I,
)
SUBJECT_NEXT = pattern(r"[\s,;–—-]*(?:(?:as|and|but|is how|was how|is what) )?")

PRONOUN = pattern(r"\b(?:he|she|the \d\d-year-old)\b", re.I)
SOMEBODY_ELSE = pattern(
    r"(?:^|[.!?…:”\"\ufffc]\s+)(?:An?|One|Another|The|My|Our|His|Her|Their)(?: [\w’'-]+){0,3}?"
    r" (?:(?:wo)?man|girl|boy|child|lady|gentleman|mother|father|(?:grand)?(?:mother|father|son"
    r"|daughter)"
    r"|uncle|aunt|son|daughter|brother|sister|wife|husband|widow|neighbou?r|friend|colleague"
    r"|customer|client|driver|foreman|baker|farmer|tenant|resident|passenger|patient|nurse|doctor"
    r"|teacher|welder|worker|fisherman|visitor|guest|journalist|reporter|stranger|apprentice"
    r"|student|pensioner|spokes(?:man|woman|person)|inspector|policeman|shopkeeper|caller|reader)\b"
    r"(?=[^.!?]*$|[^.!?]*[.!?…]\W*$)"
)
"""A sentence, the last or the one before, that is about somebody without a name."""
CALLED = pattern(r"\s*(He|She)\b")
PRONOUN_NEXT = pattern(r"\s(he|she)\b")
ROLE_NEXT = pattern(r"[\s,;–—-]*\b(?:the|our|its|their|\w+['’]s)\s", re.I)
ROLE_ENDS = pattern(rf"(?: (?:herself|himself))?\s{_BETWEEN}$")
WERE = pattern(r"\s*(?:is|was|are|were) (?:\w+ ){0,2}$")

AFTERWARDS = pattern(
    r"[:\s]\s*(?:[Ww]ith (?:these|those) words|So|Thus|(?:That|This)(?:['’]s| is| was) (?:how|what)"
    r"|(?:That|This|Those|These) (?:is|was|are|were) the (?:\w+ )?"
    r"(?:answers?|words?|verdict|view|summary|motto|advice|conclusion) of)\b"
)
WRITTEN = pattern(
    r"\b(?:sign|notice ?board|blackboard|billboard|card|poster|plaque|label|headline|inscription"
    r"|banner|placard|note|plate)"
    r"(?: \w+){0,4}:\s*$"
)

DASH = pattern(r"\s*(?:[-–—―~*(]+|by\b|from\b)?\s*", re.I)
CREDIT_ENDS = pattern(r"\s*(?:[,(|/:\n)]|[-–—]\s|$)")
LOOSELY = pattern(r"\s(?:[a-z]\w*(?:s|ed) (?:\w+ ){0,1})?$")
"""Before a name, where the words in marks end in a comma: any verb is one of saying."""
HONOUR = pattern(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Fr|Ing|Dipl|Hon|Gen|Capt|Sen|Gov)\.")
CLAUSE_ENDS = pattern(r"[.;:]|, (?:and|but|while|when|as|because|which)\b")
