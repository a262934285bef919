"""How companies say what they want: a table of ways, each with a sentence that it finds.

The first row that fits a sentence decides its kind.
"""

from __future__ import annotations

import re

import msgspec

from assistant.language.patterns import pattern
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


_YEAR = r"(?:20\d\d|(?:the )?\w+ of 20\d\d)"
_BY = (
    r"\b(?:by|before|until|within|in|over)\s+(?:the (?:end|middle|turn) of "
    r"|the |next |early |late |mid-|then|that |any )*"
    r"(?:20\d\d|years?|decade|century|spring|summer|autumn|fall|winter|easter"
    r"|christmas|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|quarter|half|[\w-]+ (?:years?|months?)|then|midsummer)\b"
)
_WANT = (
    r"(?:want|wants|aims?|aiming|intends?|plans?|planning|means?|hopes?|hoping|seeks?|strives?"
    r"|would like|should like|commits?|pledges?|(?:am|is|are) (?:determined|committed)|sets? out)"
    r"(?! to (?:thank|explain|say|add|invite|know|ask|tell|share|point|hear|stress|apologi[sz]e))"
)
_FIGURE = (
    r"(?:\d|\b(?:half|halve|halving|third|quarter|double|doubling|triple|twice|every|all|no|none|one"
    r"|not one|zero|nought|never|each|one in|out of|ten|twenty|hundred|thousand|million|billion"
    r"|percent|per cent|free of|without|back in|back to)\b)"
)
_WILL = r"(?:will|shall|won['’]t|is to|are to|should|must|gets?|['’]ll)"
_FIRST = r"(?:first|top|highest|main|biggest|key|number[- ]one|only|overriding|stated|immediate)"
_OWN = (
    r"(?:our|my|its|their|his|her"
    r"|the (?:\w+ )?(?:company|group|board|bank|firm|team)['’]s|\w+['’]s)"
)


def _way(kind: StatementKind, words: str, example: str, ours: bool = True) -> Aim:
    return Aim(kind=kind, pattern=pattern(words, re.I), ours=ours, example=example)


AIMS: tuple[Aim, ...] = (
    _way(
        "vision",
        r"\b(?:our|its|the|my|whose) (?:\w+ )?(?:vision|mission|dream|purpose)\b[^.]{0,40}"
        r"(?:\bis\b|\bare\b|\bof\b|\bremains\b)",
        "Our vision is a valley without smoke.",
        ours=False,
    ),
    _way(
        "priority",
        rf"\b{_FIRST} (?:priorit(?:y|ies)|concern|task|duty|job|order of business)\b",
        "Our first priority is the road.",
        ours=False,
    ),
    _way(
        "priority",
        r"\bpriorit(?:y|ies)\b.{0,80}\b(?:is|are|remains?|will be)\b"
        r"|\b(?:have|has|gets?|takes?|gives?|given|giving) (?:top |first )?priority\b"
        r"|\bpriorit(?:ise|ize)s?\b"
        r"|\b(?:is|are|as|remains?) (?:a|our|its|my|the) (?:\w+ )?priority\b",
        "My priorities for this year are the roof and the road.",
        ours=False,
    ),
    _way(
        "priority",
        r"\b(?:comes|come|stays|goes) (?:first\b|before\b|ahead of\b)"
        r"(?! (?:the )?(?:end|year|time|court|parliament|us|a |20))|^\W*what comes first\b",
        "Safety comes before speed.",
        ours=False,
    ),
    _way(
        "priority",
        r"\bmost important (?:task|thing|job|goal|step|work)\b"
        r"|\b(?:ahead of|before|above) (?:everything|anything|all)(?: else)?\b"
        r"|\bwhat matters most\b|\bcares? (?:about )?most\b"
        r"|\btop of (?:the|our|my|its) (?:agenda|list)\b"
        r"|\bfirst thing (?:on (?:my|our) (?:list|desk)|(?:that )?(?:I|we))\b"
        r"|\b(?:next|first) thing (?:that )?we\b|\bnothing but\b"
        r"|\b(?:must|has to|have to) (?:queue|wait)\b",
        "The most important task this year is the roof.",
    ),
    _way(
        "priority",
        r"\bput(?:s|ting)?\b.{3,60}\b(?:first|before|ahead of)\b"
        r"|\bput(?:s|ting)? (?:all|every|most of)\b.{3,60}\b(?:into|behind)\b",
        "We put repairs before anything new.",
    ),
    _way(
        "priority",
        r"\b(?:focus(?:ed|es|ing)?|concentrat(?:e|es|ed|ing)|attention|emphasis)\b.{0,60}"
        r"\b(?:this (?:year|spring|summer|autumn|winter|quarter)"
        r"|next year|now|(?:for|in) 20\d\d)\b",
        "Our focus this year is on repairs.",
    ),
    _way(
        "vision",
        r"\bbelieves? (?:that )?(?:in|within|one day|some day|a|an|the future|every|by)\b"
        r".{0,60}\b(?:will|can|should|must|need)\b"
        r"|\ba (?:world|future|society|city|country|valley) (?:in which|where|without|that)\b"
        r"|^\W*one day\b",
        "We believe that within a decade nobody will burn coal.",
    ),
    _way(
        "vision",
        rf"\b{_WANT}(?: \w+)? to (?:be|become|be known as|be seen as|be remembered as|remain)"
        rf" (?:known|the|a|an|one)\b(?!.{{0,80}}{_BY})|\bwhat (?:we|I) want to leave\b",
        "We want to be the bakery that nobody has to think about.",
    ),
    _way(
        "strategy",
        r"\bstrateg(?:y|ies|ic plan)\b(?!.{0,20}\bcan\b).{0,60}"
        r"(?:\bis\b|\bare\b|\bto \w|\bremains\b|: |\brests\b)",
        "Our strategy is to grow through partners.",
        ours=False,
    ),
    _way(
        "goal",
        rf"\b{_OWN} (?:\w+ ){{0,3}}(?:goals?|aims?|targets?|objectives?|ambitions?)\b.{{0,60}}"
        r"(?:\bis\b|\bare\b|\bremains\b|: )"
        r"|\b(?:the|a) (?:goal|aim|target|objective|ambition)(?: is)? (?:to \w|of (?:\w+ing|\d))",
        "Our goal is to halve the waste.",
        ours=False,
    ),
    _way(
        "strategy",
        rf"\b{_OWN} (?:\w+ )?(?:plan|approach|course|way forward|answer|model)\b.{{0,40}}"
        r"(?:\bis\b|\bare\b|\bstarts?\b|\bbegins?\b|\bdoes not\b|\brests\b)",
        "Our plan is to bake fewer kinds.",
        ours=False,
    ),
    _way(
        "goal",
        rf"\b{_WANT}\b.{{0,200}}{_BY}|{_BY}.{{0,120}}\b{_WANT}\b",
        "We want to halve the waste by 2030.",
    ),
    _way(
        "goal",
        rf"^\W*(?:and |but |so )?{_BY}.{{0,100}}\b{_WILL}\b.{{0,100}}{_FIGURE}"
        rf"|^\W*{_BY}.{{0,60}}{_FIGURE}.{{0,80}}\b{_WILL}\b"
        rf"|\b(?:is|are) to be\b.{{0,120}}{_BY}|^\W*{_FIGURE}.{{0,60}}{_BY}, and (?:not|no)\b",
        "By 2040 no house will be heated with coal.",
        ours=False,
    ),
    _way(
        "goal",
        rf"\b{_WILL}\b.{{0,120}}{_FIGURE}.{{0,80}}\bby (?:the end of )?20\d\d\b",
        "We will reduce waste by 40 per cent by 2035.",
    ),
    _way(
        "strategy",
        rf"\b(?:we|I|will|shall|['’]ll|{_WANT}|decided)\b.{{0,160}}"
        r"\b(?:rather than|instead of|and not|not by|leave .{3,60} to others|nothing else|only"
        r"|sooner .{3,60} than|and let|backwards?)\b"
        r"|\b(?:decided|chosen|chose) not to\b|\b(?:will|shall|['’]ll)\b.{0,40}\b(?:fewer|less)\b",
        "We will grow through partners and not by buying them.",
    ),
    _way(
        "strategy",
        r"\b(?:concentrat(?:e|es|ing)|focus(?:es|ing)?|bet(?:s|ting)?) (?:only )?on\b"
        r"|\b(?:mov|shift)(?:e|es|s|ing)\b.{0,40}\b(?:out of|away from|from)\b.{0,80}\b(?:in)?to\b"
        r"|\bgrow(?:s|ing)?\b.{0,40}\b(?:through|by \w+ing|with)\b|\bgrow again\b"
        r"|\b(?:intends?|means?|go(?:es)? on)\b.{0,20}\b(?:to remain|\w+ing only)\b",
        "The group will concentrate on three markets.",
    ),
    _way("goal", rf"\b(?:we|I) {_WANT}\b.{{0,160}}{_FIGURE}", "We want one house in three."),
    _way(
        "strategy",
        rf"\b(?:we|the company) (?:{_WANT}|plan everything"
        r"|will (?:make|build|go on|grow|put))\b.{3,}",
        "We mean to move care out of our houses.",
    ),
)

NEVER = pattern(
    r"\?[”\"’)]*$|\b(?:may|might|could)\b"
    r"|\b(?:we|I|it|they|he|she|company) would\b(?! (?:like|sooner|rather))"
    r"|\b(?:wanted|hoped|planned|intended|aimed)\b|\b(?:if|whether) (?:we|they|it)\b",
    re.I,
)
"""Questions, what is only possible, and what was wanted once."""
