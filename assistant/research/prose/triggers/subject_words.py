"""Words by which it is told who does something: bounds of clauses, companies, pronouns."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
_SEASONS = "spring|summer|autumn|fall|winter"

BRACKETS = pattern(r"\([^()]*\)")
LEGAL = pattern(
    r",? (?:Inc|Ltd|LLC|plc|Corp|GmbH|AG|SE|NV|BV|AB|ASA|Oyj?|S\.A|S\.p\.A|Limited|SARL)\b\.?,?"
)
ADVERBS_BEHIND = pattern(
    r"(?:\s*\b(?:today|now|also|just|already|again|then|both|yesterday|meanwhile|therefore|thus"
    rf"|(?!family)\w+ly|on \w+day|this (?:week|month|year|morning|{_SEASONS})))+\s*$",
    re.I,
)
BOUNDARY = pattern(
    r"[;:!?]\s|(?<!\bDr)(?<!\bM[rs])(?<!\bProf)(?<!\bSt)(?<!\b[A-Z])\.\s|\s(?:[–—-]|--)\s"
    r"|[—“”«»\"]\s*|(?<=\s)[‘']|’\s(?=[a-z]+ [A-Z])"
    r"|,?\s(?P<word>that|which|who|whom|because|while|whereas|after|when|as|since|before|until"
    r"|although|though|where|so|and|but|or|than|if|whether)(?=\s|$)",
    re.I,
)
COORDINATING = ("and", "but", "or")
LOOSE = ("as", "since", "after", "before", "until", "than", "so")
OPENING = pattern(
    r"^\W*(?:(?:but|and|so|yet|now|then|today|also|meanwhile|yesterday|still|only|finally"
    rf"|recently|in the same \w+|this (?:week|month|year|morning|{_SEASONS})"
    r"|(?:in|since|on|from|by|at|for|during|until) (?:early |late |mid-?|the )?"
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_MONTHS})(?: \d{{4}}|(?: \d{{1,2}})(?:, \d{{4}})?)?"
    rf"|\d{{4}}|\w+day|easter|christmas|(?:{_SEASONS})(?: of \d{{4}}| \d{{4}})?"
    r"|next (?:week|month|year))"
    r"|as (?:of|from) [\w ]+?\d{4}|with immediate effect)[, ]+)+",
    re.I,
)
ADVERBIAL = pattern(
    r"^(?:in|on|at|after|before|with|to|for|from|by|under|since|during|following|as|because"
    r"|despite|together|alongside|earlier|later|last|this|next|today|yesterday|tomorrow|effective"
    r"|starting|beginning|building|according|thanks|through|within|over|until|once|when|while|if"
    r"|due|based|having|besides|instead|backed|founded|headquartered|in addition|moreover|however"
    r"|therefore|meanwhile|finally|nearly|almost|about|two|three|half|only|just)\b",
    re.I,
)
NOT_US = pattern(
    r"\b(?:customers?|clients?|competitors?|rivals?|suppliers?|partners?|neighbou?rs?|colleagues"
    r"|tenants?|landlords?|employers?|predecessors?|parents?|investors?|shareholders?|backers?"
    r"|friends?|peers?|readers?|visitors?|users?|members?|vendors?|lenders?|banks?|buyers?"
    r"|critics?|owners?|alumni|guests?|patients?|residents?|pupils?|students?|authority"
    r"|regulators?|union|apprentices?|staff|daughter|son|wife|husband)\b",
    re.I,
)
PART_OF = pattern(
    r"\b(?:board|directors|management|owners?|council|team|division|unit|arm|subsidiary|group"
    r"|company|trustees|shareholders|members|leadership|business|brand|branch|department|works"
    r"|founders?|family|plant|site|factory|partners|part|heads?) (?:of|at) (?:the )?$",
    re.I,
)
GOVERNED = pattern(
    r"\b(?:of|at|for|from|with|by|to|in|into|near|around|against|like|than|about|on) (?:the )?$",
    re.I,
)
PRONOUN = pattern(r"(?:^|\s)(?:it|they|he|she|both|this|these|who|which)$", re.I)
WE = pattern(r"(?:^|\s)(?:we|I)$", re.I)
WE_FIRST = pattern(r"(?:we|I)\b", re.I)
OUR = pattern(r"^(?:our|my|all our|one of our)\b", re.I)
_FIRM = (
    r"company|group|firm|board|business|enterprise|corporation|management|start-?up|manufacturer"
    r"|maker|supplier|operator|insurer|retailer|chain|utility|agency|builder|brand|brewery|bakery"
    r"|dairy|yard|mill|foundry|co-?operative|winery|carrier|producer|provider|developer|publisher"
    r"|specialist|hotelier|wholesaler|grower|distillery|brewer|shipyard|airline|railway"
    r"|organi[sz]ation|charity|weaver|printer|caterer|builders"
)
PUBLIC = (
    r"bank|port|hospital|clinic|college|university|society|association|foundation|trust|fund"
    r"|owners|school|museum|theatre|club|council|authority|team|institute|laboratory"
)
THE_FIRM = pattern(rf"\b(?:the|this) (?:[\w’'-]+ ){{0,4}}?(?:{_FIRM}|{PUBLIC})s?$", re.I)
PART_BEHIND = pattern(
    r"\b(?:the|its|our) (?:[\w’'&-]+ ){0,5}"
    r"(?:division|segment|unit|arm|subsidiary|branch|department|business)$",
    re.I,
)
AIM = pattern(
    r"\b(?:ambitions?|goals?|aims?|objectives?|targets?|plans?|strategy|hopes?|wish|intention|vision"
    r"|mission|dream|task|job|idea|priority)$",
    re.I,
)
NOBODY = pattern(r"^(?:no|nobody|none|neither|no one|nothing|hardly|few)\b", re.I)
NAMED = pattern(r"(?<![\w’'])[A-ZÀ-ÖØ-Þ][\w’'&.-]*")
SHORT_LIST = pattern(r"^(?:the |both |our )?(?:[\w’'-]+ ){0,3}[\w’'-]+$", re.I)
LISTED = ("the ", "our ", "both ")
SMALL = frozenset(("&", "and", "of", "the", "de", "la", "du", "van", "von"))
ARTICLE = pattern(r"^\s*(?:a|an|the|one)\b", re.I)
PLACE_OF_THING = pattern(r" (?:in|near|outside) (?:the )?[A-Z].*$")
SPEAKS = pattern(
    r"^(?P<who>[A-Z][\w’'&-]*) +(?:\w+ )?(?:announce[sd]?|said|says|confirm(?:s|ed)|report(?:s|ed)"
    r"|expects?|believes?|thinks?|has|will|is|told|wrote|admits?|admitted)\b"
)
