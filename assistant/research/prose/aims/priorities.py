"""How companies say what comes first."""

from __future__ import annotations

from assistant.research.prose.aims.aim import way
from assistant.research.prose.aims.words import FIRST, NOW, OWN, TASK, WE, WILL

_THINGS = rf"(?:{TASK}|thing|goal|step|work|challenge|project|investment|question|topic)"
_NO_RANK = r"(?! (?:seats?|lanes?|queue|mail|pass|boarding|road))"
_NOT_WHEN = r"(?! (?:the )?(?:end|year|time|court|parliament|us|a |20))"

NAMED = (
    way(
        "priority",
        "Our first priority is the road.",
        rf"\b{FIRST} {TASK}\b{_NO_RANK}",
        ours=False,
    ),
    way(
        "priority",
        "My priorities for this year are the roof and the road.",
        rf"\bpriorit(?:y|ies)\b{_NO_RANK}.{{0,80}}\b(?:is|are|remains?|will be)\b",
        r"\b(?:have|has|gets?|takes?|gives?|given|giving) (?:top |first |absolute )?priority\b",
        r"\b(?:take|takes|taking|have|has) precedence\b",
        r"\bpriorit(?:ise|ize|ising|izing)s?\b",
        r"\b(?:is|are|as|remains?) (?:an?|our|its|my|the) (?:[\w-]+ ){0,2}priority\b",
        ours=False,
    ),
)

RANKED = (
    way(
        "priority",
        "Safety comes before speed.",
        rf"\b(?:comes|come|stays|goes) (?:first\b|before\b|ahead of\b){_NOT_WHEN}",
        r"^\W*what comes first\b",
        r"\b(?:beats?|outranks?) (?:everything|every|all)\b",
        r"^\W*before \w+ comes?\b",
        r"^\W*[A-Z]\w+ (?:before|over) [a-z]\w+[.,]?\W*$",
        r"\bfirst, (?:then )?(?:everything|all|the rest)\b",
        r"\ball hands\b.{0,20}\bon\b",
        r"\b(?:year|winter|summer|quarter|months?)\b.{0,20}\bbelongs? to\b",
        r"^\W*nothing (?:will|shall|gets)\b.{3,80}\b(?:that|before|until|unless)\b",
        ours=False,
    ),
    way(
        "priority",
        "Nothing is more important to us than the roof.",
        r"\bnothing (?:is|matters|counts|comes|will be)\b.{0,40}\b(?:more|before|ahead|than)\b",
        r"\b(?:everything|anything|all) else\b.{0,80}\b(?:wait|queue|later|second|follows?)\b",
        r"\b(?:the )?one thing (?:that )?(?:counts|matters)\b",
        r"\bwhat (?:counts|matters|we need)(?: most)?(?: \w+){0,3} is\b",
        r"\bwhat (?:we|I) [^.,]{3,40} first\b",
        r"\bcares? about\b.{0,40}\b(?:only|above|most)\b",
        r"\b(?:have|has|is) (?:just |only )?one (?:job|task|priority)\b",
    ),
    way(
        "priority",
        "The most important task this year is the roof.",
        rf"\bmost (?:important|urgent|pressing) {_THINGS}\b",
        rf"\b{OWN} (?:very )?(?:first|next) (?:step|task|job|move|act)\b.{{0,20}}\b(?:is|will)\b",
        r"\b(?:ahead of|before|above) (?:everything|anything|all)(?: else)?\b(?! (?:was|were|had))",
        r"\bwhat matters most\b|\bcares? (?:about )?most\b|^\W*above all\b",
        rf"\b(?:at the )?top of (?:the|{OWN}) (?:agenda|list)\b",
        r"\bat the heart of (?:our|what we)\b",
        r"\bfirst thing (?:on (?:my|our) (?:list|desk)|(?:that )?(?:I|we))\b",
        r"\b(?:next|first) thing (?:that )?we\b|\bnothing but\b",
        r"\b(?:must|has to|have to) (?:queue|wait)\b",
    ),
    way(
        "priority",
        "We put repairs before anything new.",
        r"\b(?:put(?:s|ting)?|place[sd]?|rank(?:s|ed)?)\b.{3,60}\b(?:first|before|ahead of)\b",
        r"\bput(?:s|ting)? (?:all|every|most of)\b.{3,60}\b(?:into|behind)\b",
    ),
    way(
        "priority",
        "Our focus this year is on repairs.",
        r"\b(?:focus(?:ed|es|ing)?|concentrat(?:e|es|ed|ing)|attention|emphasis|effort|energy)\b"
        rf".{{0,60}}{NOW}",
        rf"{NOW}.{{0,40}}\b(?:focus(?:ing)?|concentrat(?:e|ing)|full attention)\b",
    ),
    way(
        "priority",
        "First we mend the roof, then we paint it.",
        rf"^\W*first,? {WE} (?:{WILL}|want|need|have|make|get|do|fix|mend|repair|learn|build)\b"
        r".{3,100}\bthen\b",
        rf"^\W*before\b.{{3,100}}, {WE} ?{WILL}\b",
        rf"\b{WE} {WILL} not\b.{{3,100}}\b(?:before|until)\b",
        rf"^\W*until\b.{{3,100}}\b{WILL}\b.{{0,60}}\b(?:before|only|first)\b",
        r"^\W*until\b.{3,100}\b(?:no|not|nothing|none)\b.{3,60}\b(?:will|shall|gets?|goes)\b",
    ),
)
