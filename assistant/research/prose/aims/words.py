"""The words of which aims are made, and those that show that a sentence holds none."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SEASONS = "spring|summer|autumn|fall|winter|easter|christmas|midsummer|quarter|half"
BY = (
    r"(?:\b(?:by|before|until|within|in|over|(?:no|not) later than)\s+(?:the (?:end|middle|turn"
    r"|start|beginning) of "
    r"|the |next |early |late |mid-|then|that |any |first |second |third |fourth )*"
    rf"(?:20\d\d|years?|decade|century|{_SEASONS}|{_MONTHS}"
    r"|[\w-]+ (?:years?|months?)(?:['’] time)?|then)\b"
    rf"|\bnext (?:year|{_SEASONS})\b|\bby the time\b|\bas (?:early|soon) as 20\d\d"
    rf"|\bat the end of 20\d\d|\bat the latest\b|\bfrom (?:\w+ )?20\d\d\b)"
)
"""By when."""

NOW = (
    r"\b(?:this (?:year|spring|summer|autumn|winter|quarter|half)|next year|right now|now"
    r"|(?:for|in) 20\d\d|(?:in|during|over|for) the (?:first|second|coming|next|current)"
    r" (?:\w+ )?(?:half|years?|quarter|months?))\b"
)
"""At present."""

_NO_AIM = (
    "thank|explain|say|add|invite|know|ask|tell|share|point|hear|stress|apologi[sz]e|answer|reply"
    "|respond|help you|welcome|learn|contact|introduce|reach you|improve your|give you|offer you"
    "|meet you|make (?:clear|sure)|read|point|see you|speak|talk|comment|host|hold|publish|report"
    "|announce|file"
)
WANT = (
    r"(?<!\bits )(?<!\bour )(?<!\bthe )(?<!\btheir )(?<!\ba )"
    r"(?:want|wants|aims?|aiming|intends?|plans?|planning|means?|hopes?|hoping|seeks?|strives?"
    r"|would like|should like|['’]d (?:like|love)|aspires?|commits?|pledges?|(?:am|is"
    r"|are) (?:determined|committed)"
    r"|sets? out(?= to))"
    rf"(?! to (?:{_NO_AIM})\b)"
)
WISH = (
    r"(?:want|wants|would like|should like|['’]d (?:like|love)|aspires?|hopes?|aims?|strives?"
    r"|dreams?)"
)
"""Of what is far away; who intends or plans something says how."""

PLEDGED = (
    r"(?:has|have|['’]ve) (?:\w+ly |also )?(?:pledged|committed|promised|undertaken|vowed|resolved"
    r"|set (?:itself|ourselves|out))"
)
FIGURE = (
    r"(?:\d|\b(?:half|halve|halving|third|quarter|double|doubling|triple|twice|every|all|no|none"
    r"|not one|not a single|one in|zero|nought|never|each|out of (?:ten|every|a hundred)|ten"
    r"|twenty|hundred|thousand|million|billion"
    r"|percent|per cent|free of|without|back in|back to|the last(?! (?:year|month|week|quarter"
    r"|time|few|\w+ years)))\b|n['’]t be (?:one|an?)\b)"
)
"""How much."""

WILL = (
    r"(?:will|shall|won['’]t|(?:am|is|are|['’]re) going to|is to|are to|should|must|gets?|['’]ll)"
)
WE = r"(?:we|I)"
FIRST = (
    r"(?:first|top|highest|main|biggest|key|number[- ]one|only|overriding|stated|immediate|absolute"
    r"|foremost|central)"
)
TASK = r"(?:priorit(?:y|ies)|concern|task|duty|job|order of business)"
OWN = (
    r"(?:our|my|its|their|his|her"
    r"|the (?:\w+ )?(?:company|group|board|bank|firm|team)['’]s|(?-i:[A-Z]\w+)['’]s)"
)

NEVER = pattern(
    r"\?[”\"’)]*$|\b(?:may|might|could)\b|^\W*(?:you|please)\b"
    r"|^\W*(?:[^\s,]+ ){0,5}(?:we|I|it|they|he|she|company) would\b(?! (?:like|sooner|rather))"
    r"|\b(?:wanted|hoped|planned|intended|aimed) (?:(?:us|him|her|them|me|it) )?(?:to|for|on"
    r"|that)\b|^\W*if\b|\bwhether (?:we"
    r"|they|it)\b"
    r"|\b(?:not|n['’]t) (?:planning|aiming|intend|plan|want)\b|\bno longer (?:plan|intend|want)"
    r"|\b(?:is|are|will|shall)(?: to)? be (?:closed|opened|held|shown|paid|sold|suspended"
    r"|published)\b"
    r"|\bforward-looking|\bcookies\b|\brumou?rs?\b"
    r"|\bsubject to risk"
    r"|\b(?:contains?|mark|identif\w+) (?:\w+ )?statements\b|\bstatements about\b"
    r"|\byour (?:data|message|question|enquiry|inquiry|application|visit|privacy|personal)\b"
    r"|\b(?:conference call|webcast|annual (?:general )?meeting)\b",
    re.I,
)
"""Questions, what is only possible, what was wanted once, and what lawyers write."""

_OTHER_PEOPLE = (
    r"customers?|clients?|users|consumers|governments?|ministry|minister|state|union|analysts?"
    r"|investors?|shareholders|competitors?|rivals?|visitors|guests|applicants|candidates|tenants"
    r"|residents|neighbou?rs|parents|patients|builders|people|mayor|city|town|county|commission"
    r"|parliament|committee|council|museum|partners?|suppliers?|students|farmers|experts|critics"
    r"|lawmakers|regulators?"
)
OTHERS = pattern(
    rf"^\W*(?:(?:our|the|many|some|most|more|its|all|european|local|federal|rival) )*(?:\w+ )?"
    rf"(?:{_OTHER_PEOPLE})\b(?!['’])(?: [^,.]{{0,30}})?? (?:wants?|aims?|intends?|plans?|hopes?"
    rf"|seeks?"
    r"|expects?|believes?|says?|said|asks?|would like|is to|are to|has set|have set|pledges?"
    r"|(?:is|are) (?:determined|committed|aiming|targeting))\b"
    r"|^\W*rival\b",
    re.I,
)
"""Sentences that tell what others want."""
