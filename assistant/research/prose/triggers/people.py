"""How pages tell that somebody takes a leading post."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import NAME
from assistant.research.prose.triggers.verbs import ADVERBS, ANNOUNCES, tells
from assistant.research.prose.triggers.way import table, way

_DESCRIBED = r"(?:[\w’'-]+ ){0,5}?"
_PERSON = rf"(?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )*(?P<who>{NAME})"
_CAPITAL = r"(?-i:[A-ZÀ-Þ])[\w’'.-]+"
_ASIDE = r"(?:, [^,;:]{2,90},)?"
_APPOINT = tells(
    "appoint; name; hire; promote; elect; recruit; bring in, brought in; welcome; install; poach"
    "; nominate; make, made; add; tap"
)
_APPOINTED = (
    r"\b(?:(?:(?:has|have) (?:\w+ )?been|(?:is|was|were)(?: \w+)??(?: being)?|will be|is to be) )?"
    r"(?:appointed|named|hired|promoted|elected|nominated|chosen|unveiled|confirmed|selected"
    r"|tapped)"
)
_TO_BE = (
    r"(?:as|to(?: the (?:post|role|position) of)?|to be(?:come)?|into the role of"
    r"|to succeed (?:him|her|[\w’' -]{2,40}?) as)"
)
_ROLE = r"(?P<role>.{3,80})"
_HEAD = (
    r"(?:officer|directors?|manager|president|chair\w*|head|executive|ceo|cfo|coo|cto|cio|cmo"
    r"|chief|principal|dean|rector|counsel|vp|partner|founder)"
)
_BOARD = (
    r"(?P<other>(?:[\w-]+ ){0,3}?(?:board(?: of (?:directors|management))?|executive committee"
    r"|(?:management|leadership|executive) team))"
)
_BECOME = tells(
    "become, became, become; take over, took over, taken over; start; succeed; begin, began, begun"
    "; take up the post of, took up the post of; take on the role of, took on the role of"
    "; assume the role of; take office, took office; take the helm, took the helm"
    "; take the reins, took the reins; take charge, took charge"
)

NEW_EXECUTIVE = table(
    "new_executive",
    r"officer|director|manager|president|chair|head|executive|\bc[a-z]o\b|chief|principal"
    r"|dean|rector|counsel|\bvp\b|partner|founder|board|committee|team|take|took|become"
    r"|appoint|lead",
    way(
        "ours",
        rf"{_APPOINT} {_DESCRIBED}{_PERSON}{_ASIDE} {_TO_BE} {_ROLE}",
        "Brightmoor has appointed Ines Carvalho as chief financial officer.",
        "Brightmoor has appointed Garrick Lowe LLP as its auditor.",
    ),
    way(
        "ours",
        rf"{_APPOINT} {_DESCRIBED}{_PERSON}{_ASIDE} to (?:the|its|our) {_BOARD}\b",
        "Brightmoor has appointed Jens Petersen to its management board.",
        "Brightmoor has appointed Jens Petersen to its football team.",
    ),
    way(
        "ours",
        rf"{tells('appoint; name; elect; make, made')} (?:Mr |Mrs |Ms |Dr\.? )?"
        rf"(?P<who>{_CAPITAL}(?: {_CAPITAL}| (?:de|da|van|von|der|den|al|el|bin))+?),? "
        rf"(?P<role>(?:its |the |our )?(?:new |first )?(?:[\w&-]+ ){{0,5}}{_HEAD}\b.{{0,60}})",
        "Brightmoor names Gil Navarro chief operating officer.",
        "Brightmoor names Great Fell Farm supplier of the month.",
    ),
    way(
        "ours",
        rf"{_APPOINT} (?:[\w-]+ ){{0,3}}(?P<role>(?:a |its |the )?new [^.;:]{{3,60}}?),? {_PERSON}"
        r"(?=[,.]|$)",
        "Brightmoor welcomes its new finance director, Ines Carvalho.",
        "Brightmoor welcomes its new neighbours, Hodge Joinery.",
    ),
    way(
        "any",
        rf"\bwelcom(?:e|es|ed|ing) {_PERSON},? (?:as )?(?:our|the|its) new {_ROLE}",
        "Please join us in welcoming Priya Nair, our new Vice President of Engineering!",
        "Please join us in welcoming Priya Nair, our new neighbour!",
    ),
    way(
        "any",
        rf"\b(?:appointment|promotion|election|hiring|nomination) of {_PERSON}{_ASIDE} "
        rf"{_TO_BE} {_ROLE}",
        "Brightmoor announces the appointment of Owen Prys as managing director.",
        "The appointment of Owen Prys as patron of the choir was a joy.",
    ),
    way(
        "person",
        rf"(?:{_APPOINTED}|{tells('step up')}) (?:[^.;:]{{0,30}}? )??"
        rf"(?:as |to (?:the (?:post|role|position) of |become |(?:lead|run|head) .{{2,40}}? as )?)?"
        rf"{_ROLE}",
        "Marit Solberg has been promoted to director of operations.",
        "Marit Solberg was promoted twice.",
    ),
    way(
        "person",
        rf"{tells('join; rejoin')} (?P<firm>(?:the |our |us\b|{NAME}).{{0,60}}?)?"
        rf"\b(?:as|to become|in the role of) {_ROLE}",
        "Ruth Adeyemi joins Brightmoor as Chief Technology Officer.",
        "Ruth Adeyemi joins Kilnex as Chief Technology Officer.",
    ),
    way(
        "person",
        rf"{_BECOME} (?:[^.;:]{{0,60}}? )??(?:as )?(?P<role>(?:our |its |the |his |her |new )*"
        rf"(?:[\w&-]+ ){{0,5}}?{_HEAD}\b.{{0,60}})",
        "From 1 June Marit Solberg becomes managing director.",
        "From 1 June Marit Solberg becomes a grandmother.",
    ),
    way(
        "person",
        rf"{tells('take over from, took over from, taken over from')} (?:[\w’'-]+ ){{0,4}}?{NAME}",
        "Marta Quist takes over from Henrik Quist.",
        "Brightmoor takes over from Kilnex in the league.",
    ),
    way(
        "person",
        rf"(?:\bwill|\bis to) {ADVERBS}(?:lead|head|run) (?:the |our )?"
        rf"(?:{NAME}|company|group|firm|team|business|division|[\w ]{{3,30}}) as "
        rf"(?:its |our |the )?{_ROLE}",
        "From June Beatriz Souza will lead the company as its president.",
        "From June Beatriz Souza will lead the walk as every year.",
    ),
    way(
        "any",
        rf"(?:\b(?:our|its|the)|[’']s?) new (?P<role>[^.;:,]{{3,60}}?) (?:is|will be) {_PERSON}",
        "Brightmoor’s new head of sustainability is Amir Castellanos.",
        "Brightmoor’s new wine of the month is Vale Amarela.",
    ),
    way(
        "person",
        rf"\b(?:is|will be) (?:the |our |its |[\w’']+[’']s? )new {_ROLE}",
        "Amir Castellanos is the new head of sustainability.",
        "Amir Castellanos is the new neighbour.",
    ),
    way(
        "any",
        rf"\bin (?:his|her|the|their) new (?:role|post|position) as (?P<role>[^,;:]{{3,60}}), "
        rf"{_PERSON} (?:will|is)\b",
        "In her new role as finance director, Elena Rossi will look after six brands.",
        "In her new role as Juliet, Elena Rossi will look down from a balcony.",
    ),
    way(
        "any",
        rf"{ANNOUNCES} that {_PERSON}{_ASIDE} (?:has been appointed|has been named|has joined"
        r"|will join|is joining|will become|becomes)(?: the company| [^.;:]{0,40}?)??"
        rf"(?: as| to)? {_ROLE}",
        "Brightmoor is pleased to announce that Owen Prys has joined as finance director.",
        "Brightmoor is pleased to announce that Owen Prys has joined the choir.",
    ),
    way(
        "person",
        rf"{tells('become, became, become')} (?:the |our |its )?(?:first|new|next) "
        r"(?:woman|man|person|leader|outsider|head|boss)\b[^.;:]{0,40}? "
        r"(?:to (?:run|lead|head)|at the (?:head|helm|top)|in charge)",
        "Nora Feld becomes the first woman to run the mill.",
        "Nora Feld becomes the first woman to swim to the mill.",
    ),
    way(
        "any",
        rf"\b(?:elected|chose|voted) {_PERSON} (?P<role>(?:as )?chair\w*\b.{{0,60}})",
        "The board elected Owen Prys chairman on Tuesday.",
        "The board elected to leave the room.",
    ),
)
