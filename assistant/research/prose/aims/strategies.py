"""How companies say which way they go, and what they leave out for it."""

from __future__ import annotations

from assistant.research.prose.aims.aim import way
from assistant.research.prose.aims.words import BY, OWN, WANT, WE, WILL

_STANDS = r"(?! (?:on|in|at|still))"
_PLAN = r"(?:plan|approach|course|way|way forward|answer|model|recipe|bet|path)"
_DO = (
    r"(?:grows?|sells?|builds?|buys?|invests?|goe?s?|hires?|bets?|makes?|serves?|opens?|trains?"
    r"|lends?|writes?|plans?|wins?|focus(?:es)?|concentrates?|retrofit)"
)
_NOT_SO = r"(?:rather than|instead of|and not|backwards?|leave .{3,60} to others)"
_NOTHING_ELSE = r"(?:(?:nothing|nowhere|nobody) else|only)"
_US = r"(?:we|company|group)"
_BY_NAME = r"(?:we|company|group|(?-i:[A-Z]\w+))"

NAMED = (
    way(
        "strategy",
        "Our strategy is to grow through partners.",
        r"\bstrateg(?:y|ies|ic plan)\b(?!.{0,20}\bcan\b).{0,60}(?:\bto \w|: |\b(?:is|are|remains"
        r"|rests?|puts?|calls? for|builds?|foresees|focuse?s|aims|relies)\b)",
        r"\bpursu(?:es?|ing) (?:an?|the|its|our) (?:[\w-]+ ){0,3}strategy\b",
        ours=False,
    ),
    way(
        "strategy",
        "As part of its strategy, the company will open more shops.",
        rf"\b(?:as part of|in line with|under|in keeping with) (?:{OWN}|the|an?) (?:[\w-]+ ){{0,3}}"
        rf"(?:strategy|roadmap|plan)\b.{{0,200}}\b{WILL}\b",
    ),
)

COURSES = (
    way(
        "strategy",
        "Our plan is to bake fewer kinds.",
        rf"\b{OWN} (?:[\w-]+ )?{_PLAN}\b.{{0,40}}(?:\bis\b{_STANDS}|: |\b(?:are|starts?|begins?"
        r"|does not|rests|has (?:two|three|four|five)|stands on)\b)",
        rf"\bthe (?:plan|approach|idea|way forward|way ahead|answer|recipe) is\b{_STANDS}",
        ours=False,
    ),
    way(
        "strategy",
        "We intend to stay independent.",
        rf"\b{WANT} to (?:stay|remain|keep|be the)\b(?!.{{0,80}}{BY})",
        r"\bwe (?:would|['’]d) (?:rather|sooner)\b",
        rf"^\W*only (?:when|then|once|after)\b.{{3,100}}\b(?:do|does|will|shall|can) {WE}\b",
        rf"^\W*(?:until|till) then,? {WE}\b(?! {WANT})",
    ),
)

INSTEAD = (
    way(
        "strategy",
        "We will grow through partners and not by buying them.",
        rf"\b(?:will|shall|['’]ll|{WANT}|decided)\b.{{0,160}}"
        rf"(?:\b(?:{_NOT_SO}|{_NOTHING_ELSE}|not by|sooner .{{3,60}} than|and let)|, not)\b",
        rf"\b{_US} (?:\w+ )?{_DO}\b.{{3,120}}(?:\b(?:{_NOT_SO}|{_NOTHING_ELSE})|, not)\b",
        rf"\b{_US} (?:goe?s?|invests?|builds?|hires?|buys?) only\b",
        r"\b(?:decided|chosen|chose) not to\b",
        r"\b(?:will|shall|['’]ll)\b.{0,40}\b(?:fewer|less)\b",
        rf"^\W*(?:instead of|rather than)\b.{{3,100}}\b{WILL}\b",
        rf"^\W*by \w+ing\b.{{3,100}}\b(?:{WILL}|{WANT})\b",
        r"\b(?:are|is|am|['’]re) \w+ing\b.{3,100}\b(?:rather than|instead of)\b",
        r"\b(?:betting|counting) on\b.{3,80}, not\b",
        r"\b(?:relies|rely|counts?|banks?) on\b.{3,80}\b(?:rather than|instead of|not)\b",
    ),
    way(
        "strategy",
        "We do not chase size; we stay where we can be on time.",
        r"^\W*we (?:do not|don['’]t|never|no longer)\b.{3,60}(?:[;:]|, (?:we|but|and)\b| and do\b)",
        rf"\b{_BY_NAME} (?:will not|won['’]t|shall not) (?:compete|buy|sell|build|chase|enter|grow"
        r"|follow|open|acquire|make)\b",
        r"\bwe (?:do not|don['’]t) (?:compete|chase)\b",
        r"\bstep by step\b|\bone \w+ at a time\b|\bdoubl(?:e|es|ing) down\b",
    ),
    way(
        "strategy",
        "The group will concentrate on three markets.",
        r"\b(?:concentrat(?:e|es|ing)|focus(?:es|ing)?|bet(?:s|ting)?)\b.{0,30}? (?:only )?on\b",
        r"\b(?:mov|shift|turn|switch)(?:e|es|s|ing)?\b.{0,40}\b(?:out of|away from|from)\b (?!\d)"
        r".{0,80}\b(?:in)?to(?:wards)?\b",
        r"\bturn(?:s|ing)? (?:our|its)\b.{0,60}\binto\b",
        rf"\b{WILL}\b.{{0,40}}\b(?:smaller|fewer|less)\b.{{0,60}}\b(?:bigger|more|larger)\b",
        r"\bgrow(?:s|ing)?\b.{0,40}\b(?:through|by|with)\b|\bgrow again\b",
        r"\bgrowth (?:will|is to|should) come\b",
        r"\bbuil(?:d|ds|ding) (?:its|our) (?:growth|future|business|success)\b",
        r"\b(?:intends?|means?|go(?:es)? on)\b.{0,20}\b(?:to remain|\w+ing only)\b",
    ),
)

WISHES = (
    way(
        "strategy",
        "We mean to move care out of our houses.",
        rf"\b{_BY_NAME} {WANT} (?:[^.,;]{{1,40}} )?to \w|\bwe plan everything\b",
        rf"\b{_US} will (?:make|build|go on|grow|put|simplify|merge|combine|bundle|pool"
        r"|standardi[sz]e|outsource|spin off)\b.{3,}",
        rf"^\W*over the (?:next|coming) \w+ years\b.{{0,60}}\b{WILL}\b",
    ),
    way(
        "strategy",
        "In future, new kilns will be leased and not bought.",
        rf"^\W*(?:in future|from now on|in the future)\b.{{0,80}}\b{WILL}\b.{{0,80}}\band not\b",
        ours=False,
    ),
)
