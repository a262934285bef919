"""How companies say what they want to be, and what world they want."""

from __future__ import annotations

from assistant.research.prose.aims.aim import way
from assistant.research.prose.aims.words import BY, OWN, WE, WILL, WISH

_DREAM = r"(?:vision|mission|dream|purpose)"
_OF_WHICH = r"(?:in which|where|when|without|that)"

NAMED = (
    way(
        "vision",
        "Our vision is a valley without smoke.",
        rf"\b(?:{OWN}|whose) (?:[\w-]+ ){{0,2}}{_DREAM}\b[^.]{{0,40}}"
        r"(?:\b(?:is|are|of|remains)\b|: )",
        r"\bthe (?:vision|mission|dream) (?:is|remains)\b",
        rf"\b(?:it|that|this) (?:is|remains) {OWN} (?:\w+ )?{_DREAM}\b",
        ours=False,
    ),
)

FAR_AHEAD = (
    way(
        "vision",
        "We believe that within a decade nobody will burn coal.",
        r"\bbelieves? (?:that )?(?:in|within|one day|some day|an?|the future|every\w*|by|nobody"
        r"|no \w+|all)\b.{0,60}\b(?:will|can|should|must|need|deserves?)\b",
        r"\ba (?:\w+ )?(?:world|future|society) (?:in which|where|without|that)\b",
        rf"\b(?:{WISH}|dreams?|imagines?|build\w*|work\w* (?:for|towards)|sees?|is)\b.{{0,40}}"
        rf"\ba (?:\w+ )?(?:city|country|valley|town|day) {_OF_WHICH}\b",
        rf"^\W*one day\b.{{0,80}}\b{WILL}\b",
    ),
    way(
        "vision",
        "We imagine a valley with one chimney.",
        r"\b(?:dreams?|imagines?|pictures?|envisions?|envisages?) (?:of )?(?:an?|the|our)\b",
        r"\b(?:we|company|group) exists? (?:to|for|because)\b|\bwhat drives us\b",
        rf"\b(?:for|leave|so that|{WISH})\b.{{0,60}}\b(?:grandchildren|children['’]s children"
        r"|generations? (?:to come|after us)|(?:future|next) generations?)\b",
        r"\bsees? (?:itself|ourselves) as\b|\bstands? for (?:an?|the)\b",
        r"\bof tomorrow\b.{0,20}\b(?:will|is|are)\b",
        r"\bthe future (?:of [\w ]{2,30} )?(?:is|will be|belongs|lies)\b"
        r"(?! (?:uncertain|unclear|open))",
    ),
    way(
        "vision",
        "In twenty years, we believe, nobody will burn coal.",
        rf"^\W*{BY},?.{{0,40}}\b(?:we|I) (?:believe|think|am sure|are sure)\b.{{0,60}}\b{WILL}\b",
        r"\bin (?:ten|twenty|thirty|forty|fifty|a hundred) years\b.{0,40}\b(?:hope|like)\b.{0,40}"
        r"\b(?:say|remember|look back)\b",
    ),
    way(
        "vision",
        "We want to be the bakery that nobody has to think about.",
        rf"\b{WE} {WISH} (?:every|each|all|no|nobody|every(?:one|body)|people|our)\b.{{0,80}}\bto\b"
        rf"(?!.{{0,80}}{BY})",
        rf"\b{WISH}(?: \w+)? to (?:be|become|remain) (?:known|seen|remembered|thought of)\b",
        rf"\b{WISH}(?: \w+)? to (?:be|become|remain) (?:the|an?|one)\b(?! (?:part|member|net)\b)"
        rf"(?!.{{0,80}}{BY})",
        r"\bwhat (?:we|I) want to leave\b",
        r"\b(?:company|place|firm|bank|brand|business) (?:that )?we (?:want|would like) to be\b",
        r"\bbe(?:come)? the (?:company|place|name|partner) that\b",
    ),
)
