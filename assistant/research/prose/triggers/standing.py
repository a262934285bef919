"""How pages tell what authorities decide about a company."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import MONEY, NAME
from assistant.research.prose.triggers.verbs import ANNOUNCES, are_told, tells
from assistant.research.prose.triggers.way import table, way

_PERMIT = (
    r"(?:clearance|approvals?|authori[sz]ations?|licen[cs]es?|permits?|permission|consent"
    r"|certification|certificates?|ce[ -]mark(?:ing)?|accreditation|green light|designation"
    r"|go-ahead|concession|exemption|admission|510\(k\)|registration|charter|orphan drug status"
    r"|breakthrough status)"
)
_GET = tells(
    "receive; obtain; win, won; secure; gain; get, got, gotten; achieve; earn; renew"
    "; be granted, was granted, been granted; be given, was given, been given"
    "; be issued, was issued, been issued"
)
_OFFICE = (
    r"(?:agency|authority|commission|commissioner|council|ministry|minister|regulator|office"
    r"|administration|board of trade|court|inspectorate|central bank|bank of \w+|bafin|fda|fca"
    r"|ema|sec|ofgem|ofwat|ofcom|epa|cma|mhra|tribunal|department|government|watchdog|directorate"
    r"|senate|registry|county|city|town|municipality|parliament|faa|easa|usda|finma|cnil|ico|tüv)"
)
_AUTHORITY = (
    r"(?P<other>(?:(?!(?:that|which|who|and|to|for)\b)[\w’'.&-]+ ){0,5}?"
    rf"(?:{NAME}|{_OFFICE})(?: (?:of|for) (?:the )?{NAME})?)"
)
_APPROVE = tells(
    "approve; clear; authorise; authorize; certify; license; accredit; permit; renew; register"
)
_FINE = tells("fine; sanction; penalise; penalize; reprimand; warn; sue; censure; ban; prosecute")
_JUDGED = are_told(
    "fined; sanctioned; penalised; reprimanded; licensed; authorised; authorized; certified"
    "; approved; accredited; cleared; ordered; instructed; warned"
)
_GRANTED = are_told(
    "granted; approved; renewed; issued; extended; given; cleared; authorised; authorized"
    "; certified"
)
_BY = rf"(?:[^.;:]{{0,90}}?\b(?:from|by) (?:the |a )?{_AUTHORITY})?"
_NO_OFFICE = r"(?! (?:ratings?|of (?:the )?(?:members|shareholders|board)))"
_OUR = rf"(?:(?P<us>{NAME})(?:[’']s?)?|our\b|us\b|the company\b)"

REGULATORY = table(
    "regulatory",
    r"clear|approv|authori|licen|permi|consent|certif|mark|accredit|green|designat"
    r"|go-ahead|concession|exempt|admission|510|registr|charter|status|fine|sanction"
    r"|penali|reprimand|warn|sue|censur|ban|prosecut|settle|recall|order|instruct|renew"
    r"|regist",
    way(
        "ours",
        rf"{_GET} (?:(?:a|an|the|its|our|full|final|conditional|formal) )*"
        rf"(?:(?!(?:from|for|of|to|in|that|and)\b)[\w’'()&.-]+ ){{0,5}}?{_PERMIT}{_NO_OFFICE}\b"
        rf"{_BY}",
        "Brightmoor has received marketing authorisation from the European Medicines Agency.",
        "Brightmoor has received marketing advice from the European Medicines Agency.",
    ),
    way(
        "ours",
        rf"{ANNOUNCES} (?:that )?(?:[^.;:]{{0,30}}? )?(?P<other>(?:U\.S\. |US )?{NAME})?"
        r"(?: \([A-Z]+\))? ?(?:[\w()]+ ){0,3}?"
        r"(?:clearance|approval|authori[sz]ation|certification) (?:of|for)\b",
        "Brightmoor announced Food and Drug Administration clearance of its patch.",
        "Brightmoor announced Food and Drink Fair tickets of its own.",
    ),
    way(
        "theirs",
        rf"{tells('grant; give, gave, given; issue; award')} (?P<us>{NAME}|us|the company) "
        rf"(?:[\w’'-]+ ){{0,5}}?{_PERMIT}\b",
        "The Financial Conduct Authority has granted Brightmoor a banking licence.",
        "The Financial Conduct Authority has granted Kilnex a banking licence.",
    ),
    way(
        "theirs",
        rf"{tells('grant; give, gave, given; issue; award')} (?:its |a |an |the )?"
        rf"(?:[\w’'-]+ ){{0,3}}?{_PERMIT} (?:to|for) (?:[\w-]+ ){{0,2}}?{_OUR}",
        "Health Canada has issued a licence for our insulin pen.",
        "Health Canada has issued a licence for its own cafeteria.",
    ),
    way(
        "theirs",
        rf"{_APPROVE} (?:[^.;:]{{0,50}}? )??{_OUR}",
        "The environment agency has approved our permit.",
        "The environment agency has approved its own budget.",
    ),
    way(
        "theirs",
        rf"{_FINE} (?P<us>{NAME}|us|the company)\b"
        rf"(?: (?:[\w-]+ ){{0,2}}?(?P<amount>{MONEY}))?",
        "The Food Authority has fined Brightmoor £6 million.",
        "The Food Authority has fined Kilnex £6 million.",
    ),
    way(
        "ours",
        rf"{_JUDGED} "
        rf"(?:(?:[\w-]+ ){{0,2}}?(?P<amount>{MONEY}) )?(?:[^.;:]{{0,40}}?)?\bby (?:the )?"
        rf"{_AUTHORITY}",
        "Brightmoor has been licensed by the Central Bank of Ireland.",
        "Brightmoor has been praised by the Central Bank of Ireland.",
    ),
    way(
        "ours",
        r"\b(?:is|are) now (?:\w+ )?(?:certified|accredited|licensed|authori[sz]ed|approved"
        r"|registered)\b",
        "Brightmoor is now certified to ISO 27001.",
        "Brightmoor is now satisfied to be 27.",
    ),
    way(
        "thing",
        rf"{_GRANTED}"
        rf"(?: to (?P<us>{NAME}|us))?(?=[ ,.]){_BY}",
        "Our licence to operate the ferry was renewed by the transport ministry.",
        "Our passion to operate the ferry was renewed by the spring.",
        subject=_PERMIT,
    ),
    way(
        "ours",
        rf"{tells('agree to pay, agreed to pay; pay, paid')} (?:a (?:fine|penalty) of )?"
        rf"(?P<amount>{MONEY})[^.;:]{{0,40}}? to settle [^.;:]{{0,60}}?(?:by|with|of) (?:the )?"
        rf"{_AUTHORITY}",
        "Brightmoor has agreed to pay $4 million to settle charges by the Securities Commission.",
        "Brightmoor has agreed to pay $4 million to settle in a house by the sea.",
    ),
    way(
        "ours",
        rf"{tells('recall')} (?:[\w.,-]+ ){{1,5}}?(?:after|following|because|over|due)\b",
        "We have recalled 3,200 kettles after a warning by the Product Safety Office.",
        "We have recalled 3,200 faces from the old days.",
    ),
)
