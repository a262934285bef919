"""How companies say what they want: a table of ways, each with a sentence that it finds.

The first row that fits a sentence decides its kind.
"""

from __future__ import annotations

import re

import msgspec

from assistant.language.patterns import pattern
from assistant.research.prose.aim_words import (
    BY,
    FIGURE,
    FIRST,
    NOW,
    OWN,
    PLEDGED,
    TASK,
    WANT,
    WE,
    WILL,
    WISH,
)
from assistant.results.read_page import StatementKind


class Aim(msgspec.Struct, frozen=True, kw_only=True):
    """One way of saying it.

    `ours`: it counts only in a sentence about the company, or of somebody who leads it; the
    other ways say by themselves whose aim it is.
    """

    kind: StatementKind
    pattern: re.Pattern[str]
    ours: bool = True
    example: str


def _way(kind: StatementKind, words: str, example: str, ours: bool = True) -> Aim:
    return Aim(kind=kind, pattern=pattern(words, re.I), ours=ours, example=example)


_NAMED = (
    _way(
        "vision",
        rf"\b(?:{OWN}|whose) (?:[\w-]+ ){{0,2}}(?:vision|mission|dream|purpose)\b[^.]{{0,40}}"
        r"(?:\bis\b|\bare\b|\bof\b|\bremains\b|: )|\bthe (?:vision|mission|dream) (?:is|remains)\b"
        rf"|\bit (?:is|remains) {OWN} (?:\w+ )?(?:vision|mission|dream|purpose)\b",
        "Our vision is a valley without smoke.",
        ours=False,
    ),
    _way(
        "priority",
        rf"\b{FIRST} {TASK}\b(?! (?:seats?|lane|queue|mail|pass|boarding|road))",
        "Our first priority is the road.",
        ours=False,
    ),
    _way(
        "priority",
        r"\bpriorit(?:y|ies)\b(?! (?:seats?|lanes?|mail|pass)).{0,80}\b(?:is|are|remains?"
        r"|will be)\b"
        r"|\b(?:have|has|gets?|takes?|gives?|given|giving) (?:top |first |absolute )?priority\b"
        r"|\b(?:take|takes|taking|have|has) precedence\b|\bpriorit(?:ise|ize|ising|izing)s?\b"
        r"|\b(?:is|are|as|remains?) (?:an?|our|its|my|the) (?:[\w-]+ ){0,2}priority\b",
        "My priorities for this year are the roof and the road.",
        ours=False,
    ),
)

_FIRST_OF_ALL = (
    _way(
        "priority",
        r"\b(?:comes|come|stays|goes) (?:first\b|before\b|ahead of\b)"
        r"(?! (?:the )?(?:end|year|time|court|parliament|us|a |20))|^\W*what comes first\b"
        r"|\b(?:beats?|outranks) everything\b|^\W*before \w+ comes?\b|\ball hands\b.{0,20}\bon\b"
        r"|\b(?:year|winter|summer|quarter|months?)\b.{0,20}\bbelongs? to\b",
        "Safety comes before speed.",
        ours=False,
    ),
    _way(
        "priority",
        r"\bnothing (?:is|matters|counts|comes|will be|gets)\b.{0,40}\b(?:more|before|ahead|than)\b"
        r"|\b(?:everything|anything|all) else\b.{0,80}\b(?:wait|queue|later|second|follows?)\b"
        r"|\b(?:the )?one thing (?:that )?(?:counts|matters)\b"
        r"|\bwhat (?:counts|matters|we need)(?: most)?(?: \w+){0,3} is\b"
        r"|\bwhat (?:we|I) [^.,]{3,40} first\b|\bcares? about\b.{0,40}\b(?:only|above|most)\b"
        r"|\b(?:have|has|is) (?:just |only )?one (?:job|task|priority)\b",
        "Nothing is more important to us than the roof.",
    ),
    _way(
        "priority",
        rf"\bmost (?:important|urgent|pressing) (?:{TASK}|thing|goal|step|work|challenge|project"
        r"|investment|question|topic)\b"
        rf"|\b{OWN} (?:very )?(?:first|next) (?:step|task|job|move|act)\b"
        r".{0,20}\b(?:is|will be)\b"
        r"|\b(?:ahead of|before|above) (?:everything|anything|all)(?: else)?\b(?! (?:was|were|had))"
        r"|\bwhat matters most\b|\bcares? (?:about )?most\b|^\W*above all\b"
        rf"|\b(?:at the )?top of (?:the|{OWN}) (?:agenda|list)\b|\bat the heart of (?:our"
        rf"|what we)\b"
        r"|\bfirst thing (?:on (?:my|our) (?:list|desk)|(?:that )?(?:I|we))\b"
        r"|\b(?:next|first) thing (?:that )?we\b|\bnothing but\b"
        r"|\b(?:must|has to|have to) (?:queue|wait)\b",
        "The most important task this year is the roof.",
    ),
    _way(
        "priority",
        r"\b(?:put(?:s|ting)?|place[sd]?|rank(?:s|ed)?)\b.{3,60}\b(?:first|before|ahead of)\b"
        r"|\bput(?:s|ting)? (?:all|every|most of)\b.{3,60}\b(?:into|behind)\b",
        "We put repairs before anything new.",
    ),
    _way(
        "priority",
        r"\b(?:focus(?:ed|es|ing)?|concentrat(?:e|es|ed|ing)|attention|emphasis|effort|energy)\b"
        rf".{{0,60}}{NOW}|{NOW}.{{0,40}}\b(?:focus(?:ing)?|concentrat(?:e|ing)|full attention)\b",
        "Our focus this year is on repairs.",
    ),
    _way(
        "priority",
        rf"^\W*first,? (?:{WE})\b.{{3,100}}\bthen\b|^\W*before {WE}\b.{{3,100}}\b{WE} ?{WILL}\b"
        rf"|\b{WE} {WILL} not\b.{{3,100}}\b(?:before|until)\b"
        rf"|^\W*(?:until|as long as|while)\b.{{3,100}}\b(?:no|not|nothing|none|only)\b",
        "First we mend the roof, then we paint it.",
    ),
)

_FAR_AHEAD = (
    _way(
        "vision",
        r"\bbelieves? (?:that )?(?:in|within|one day|some day|an?|the future|every\w*|by|nobody"
        r"|no one"
        r"|all)\b.{0,60}\b(?:will|can|should|must|need|deserves?)\b"
        r"|\ba (?:\w+ )?(?:world|future|society|city|country|valley|town|day) "
        r"(?:in which|where|when|without|that)\b|^\W*one day\b",
        "We believe that within a decade nobody will burn coal.",
    ),
    _way(
        "vision",
        r"\b(?:dreams?|imagines?|pictures?|envisions?|envisages?) (?:of )?(?:an?|the|our)\b"
        r"|\b(?:we|company|group) exists? (?:to|for|because)\b|\bgrandchildren\b"
        r"|\b(?:generations? (?:to come|after us)|(?:future|next) generations?)\b"
        r"|\bsees? (?:itself|ourselves) as\b|\bof tomorrow\b.{0,20}\b(?:will|is|are)\b"
        r"|\bthe future (?:of [\w ]{2,30} )?(?:is|will be|belongs|lies)\b",
        "We imagine a valley with one chimney.",
    ),
    _way(
        "vision",
        rf"^\W*{BY},?.{{0,40}}\b(?:we|I) (?:believe|think|am sure|are sure)\b.{{0,60}}\b{WILL}\b",
        "In twenty years, we believe, nobody will burn coal.",
    ),
    _way(
        "vision",
        rf"\b{WE} {WISH} (?:every|each|all|no|nobody|everyone|everybody|people"
        rf"|our)\b.{{0,80}}\bto\b"
        rf"(?!.{{0,80}}{BY})|\bstands for\b|\bwhat drives us\b"
        rf"|\b(?:that|this) is {OWN} (?:vision|mission|dream|purpose)\b"
        rf"|\b{WISH}(?: \w+)? to (?:be|become|remain) (?:(?:known|seen|remembered|thought of)\b"
        rf"|(?:the|an?|one)\b(?! (?:part|member|net)\b))(?!.{{0,80}}{BY})"
        r"|\bwhat (?:we|I) want to leave\b|\bbe(?:come)? the (?:company|place|name|partner) that\b",
        "We want to be the bakery that nobody has to think about.",
    ),
)

_WAYS = (
    _way(
        "strategy",
        r"\bstrateg(?:y|ies|ic plan)\b(?!.{0,20}\bcan\b).{0,60}"
        r"(?:\bis\b|\bare\b|\bto \w|\bremains\b|: |\b(?:rests?|puts?|calls? for|builds?|foresees"
        r"|focuse?s|aims|relies)\b)|\bpursu(?:es?|ing) (?:an?|the|its"
        r"|our) (?:[\w-]+ ){0,3}strategy\b",
        "Our strategy is to grow through partners.",
        ours=False,
    ),
    _way(
        "strategy",
        rf"\b(?:as part of|in line with|under|in keeping with) (?:{OWN}|the|an?) (?:[\w-]+ ){{0,3}}"
        rf"(?:strategy|roadmap|plan)\b.{{0,200}}\b{WILL}\b",
        "As part of its strategy, the company will open more shops.",
    ),
)

_TARGETS = (
    _way(
        "goal",
        rf"\b{OWN} (?:[\w-]+ ){{0,3}}(?:goals?|aims?|targets?|objectives?|ambitions?"
        rf"|commitments?)\b"
        r".{0,60}(?:\bis\b|\bare\b|\bremains?\b|: )"
        rf"|\bit (?:is|remains) {OWN} (?:\w+ )?(?:goal|aim|target|objective|ambition)\b"
        r"|\b(?:the|a) (?:[\w-]+ )?(?:goal|aim|target|objective|ambition)"
        r"(?: is\b|: | to \w| of (?:\w+ing|\d))"
        r"|\b(?:sets?|setting) (?:(?:itself|ourselves|us|ambitious|new|\w+) ){0,3}"
        r"(?:goals?|targets?|objectives?)\b",
        "Our goal is to halve the waste.",
        ours=False,
    ),
    _way(
        "goal",
        r"\b(?:is|are|['’]re|am) (?:targeting|aiming for)\b|\btargets (?:an?|\d|\w+ of \d)"
        rf"|\b{PLEDGED}\b.{{0,200}}(?:{BY}|{FIGURE})"
        rf"|\bwork(?:s|ing) (?:to|towards)\b.{{0,160}}{BY}|\bsights (?:are )?(?:set )?on\b"
        rf"|\bon (?:an?|the|our|its) (?:path|way|road|course|track) to\b.{{0,80}}{BY}"
        rf"|\bplans? (?:to|for|of)\b.{{0,160}}{FIGURE}.{{0,80}}{BY}",
        "The company is targeting nine per cent.",
    ),
    _way(
        "goal",
        r"\b(?:will be|['’]ll be|am|are) (?:content|happy|satisfied|pleased) (?:only )?when\b"
        r"|\bsuccess (?:means|looks like|will be|is when)\b"
        rf"|\b{WE} {WILL} (?:know|have succeeded|have done)\b.{{0,60}}\bwhen\b",
        "I will be content when nobody waits.",
    ),
)

_COURSES = (
    _way(
        "strategy",
        rf"\b{OWN} (?:[\w-]+ )?(?:plan|approach|course|way|way forward|answer|model|recipe|bet"
        rf"|path)\b"
        r".{0,40}(?:\bis\b(?! (?:on|in|at|still))|\bare\b|\bstarts?\b|\bbegins?\b|\bdoes not\b"
        r"|\brests\b"
        r"|\bhas (?:two|three|four|five)\b|\bstands on\b|: )"
        r"|\bthe (?:plan|approach|idea|way forward|way ahead|answer|recipe) is\b(?! (?:on|in|at"
        r"|still))",
        "Our plan is to bake fewer kinds.",
        ours=False,
    ),
    _way(
        "strategy",
        rf"\b{WANT} to (?:stay|remain|keep|be the)\b(?!.{{0,80}}{BY})"
        r"|\bwe (?:would|['’]d) (?:rather|sooner)\b"
        rf"|^\W*only (?:when|then|once|after)\b.{{3,100}}\b(?:do|does|will|shall|can) {WE}\b"
        rf"|^\W*(?:until|till) then,? {WE}\b(?! {WANT})",
        "We intend to stay independent.",
    ),
)

_DATED = (
    _way(
        "goal",
        rf"\b{WANT}\b.{{0,200}}{BY}|{BY}.{{0,120}}\b{WANT}\b",
        "We want to halve the waste by 2030.",
    ),
    _way(
        "goal",
        rf"^\W*(?:and |but |so )?{BY}.{{0,100}}\b{WILL}\b.{{0,100}}{FIGURE}"
        rf"|^\W*{BY}.{{0,60}}\b(?:won['’]t|will not|will no longer) be (?:one|an?|any)\b"
        rf"|^\W*{BY}.{{0,60}}{FIGURE}.{{0,80}}\b{WILL}\b"
        rf"|^\W*(?:\w+ )?{FIGURE}.{{0,80}}\b{WILL}\b.{{0,80}}{BY}"
        r"|\b(?:is|are) to (?:be|rise|fall|grow|reach|come|double|increase|drop|become|have)\b"
        rf".{{0,120}}{BY}|^\W*{FIGURE}.{{0,60}}{BY}, and (?:not|no)\b",
        "By 2040 no house will be heated with coal.",
        ours=False,
    ),
    _way(
        "goal",
        rf"\b{WILL}\b.{{0,120}}{FIGURE}.{{0,80}}\b(?:by|until|before) (?:the end of )?20\d\d\b"
        rf"|\b{WILL}\b.{{0,120}}\bby (?:the end of )?20\d\d\b.{{0,60}}{FIGURE}",
        "We will reduce waste by 40 per cent by 2035.",
    ),
)

_INSTEAD = (
    _way(
        "strategy",
        rf"\b(?:we|I|will|shall|['’]ll|{WANT}|decided)\b.{{0,160}}"
        r"\b(?:rather than|instead of|and not|not by|, not|leave .{3,60} to others"
        r"|(?:nothing|nowhere|nobody) else|only|sooner .{3,60} than|and let|backwards?)\b"
        r"|\b(?:decided|chosen|chose) not to\b|\b(?:will|shall|['’]ll)\b.{0,40}\b(?:fewer|less)\b"
        rf"|^\W*(?:instead of|rather than)\b.{{3,100}}\b{WILL}\b"
        rf"|^\W*by \w+ing\b.{{3,100}}\b(?:{WILL}|{WANT})\b"
        r"|\b(?:relies|rely|counts?|banks?) on\b.{3,80}\b(?:rather than|instead of|not)\b"
        r"|\bgrowth (?:will|is to|should) come\b"
        r"|\bbuil(?:d|ds|ding) (?:its|our) (?:growth|future|business|success)\b"
        rf"|\b{WE} (?:(?:will not|won['’]t|shall not) (?:\w+ ){{0,1}}(?:compete|buy|sell|build"
        rf"|chase"
        r"|enter|grow|follow|open|acquire|make)|(?:do not|don['’]t) (?:compete|chase))\b",
        "We will grow through partners and not by buying them.",
    ),
    _way(
        "strategy",
        r"^\W*we (?:do not|don['’]t|never|no longer)\b.{3,60}(?:[;:]|, (?:we|but|and)\b| and do\b)"
        r"|\bstep by step\b|\bone \w+ at a time\b|\bdoubl(?:e|es|ing) down\b",
        "We do not chase size; we stay where we can be on time.",
    ),
    _way(
        "strategy",
        r"\b(?:concentrat(?:e|es|ing)|focus(?:es|ing)?|bet(?:s|ting)?)\b.{0,30}? (?:only )?on\b"
        r"|\b(?:mov|shift|turn|switch)(?:e|es|s|ing)?\b.{0,40}\b(?:out of|away from|from)\b.{0,80}"
        r"\b(?:in)?to(?:wards)?\b"
        r"|\bgrow(?:s|ing)?\b.{0,40}\b(?:through|by \w+ing|with)\b|\bgrow again\b"
        r"|\b(?:intends?|means?|go(?:es)? on)\b.{0,20}\b(?:to remain|\w+ing only)\b",
        "The group will concentrate on three markets.",
    ),
)

_WISHES = (
    _way("goal", rf"\b{WE} {WANT}\b.{{0,160}}{FIGURE}", "We want a third of the houses."),
    _way(
        "strategy",
        rf"\b(?:we|the company) (?:{WANT}|plan everything"
        rf"|will (?:make|build|go on|grow|put|expand|invest|enter|exit|open up|simplify"
        rf"|merge))\b.{{3,}}"
        rf"|^\W*over the (?:next|coming) \w+ years\b.{{0,60}}\b{WILL}\b",
        "We mean to move care out of our houses.",
    ),
)

AIMS: tuple[Aim, ...] = (
    *(*_NAMED, *_FIRST_OF_ALL, *_FAR_AHEAD, *_WAYS, *_TARGETS, *_COURSES, *_DATED, *_INSTEAD),
    *_WISHES,
)
