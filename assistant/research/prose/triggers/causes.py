"""How pages tell that a company starts something for a cause."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import MARK, MARKED, MONEY, NAME
from assistant.research.prose.triggers.verbs import are_told, tells
from assistant.research.prose.triggers.way import table, way

_START = tells(
    "launch; start; begin, began, begun; introduce; kick off; set up, set up; found; establish"
    "; create; unveil; initiate; pilot; roll out; inaugurate",
    planned=True,
)
_SMALL = (
    r"(?!(?:that|which|who|because|and|but|for|to|on|with|from|at|by|an?|the|investigations?"
    r"|inquiry|results?|report)\b)[\w’'%-]+"
)
_CAUSE = (
    r"(?:programmes?|programs?|initiatives?|campaigns?|schemes?|foundation|academy"
    r"|pilot(?: project)?|challenge|fund|scholarships?|bursar(?:y|ies)|apprenticeships?"
    r"|accelerator|incubator|repair service|service for everything"
    r"|take-back (?:service|scheme)|effort|drive|movement|four-day week|charter|pledge|project)"
)
_IS_IT = rf"{_CAUSE}\b(?! (?:manager|director|officer|of work))"
_THE = r"(?:the |a |an |its |our |their )?"

INITIATIVE = table(
    "initiative",
    r"program|initiative|campaign|scheme|foundation|academy|pilot|challenge|fund"
    r"|scholarship|bursar|apprentice|accelerator|incubator|service|effort|drive|movement"
    r"|week|charter|pledg|project|beg[aiu]n|start|commit|donat|dedicat|compact|coalition",
    way(
        "ours",
        rf"{_START} {_THE}(?:(?!(?:that|which|who|because)\b)[\w’'-]+ ){{0,5}}?"
        rf"{MARK}(?P<other>{NAME}){MARKED}(?:,| –| -)? (?:[\w’'%-]+ ){{0,6}}?{_IS_IT}",
        "Brightmoor is launching Second Shift, a programme that trains miners.",
        "Brightmoor is launching Second Shift, a lamp for miners.",
    ),
    way(
        "ours",
        rf"{_START} {_THE}(?:{_SMALL} ){{0,6}}?{_IS_IT},? "
        rf"(?:called |named |under the (?:name|title) (?:of )?)?{MARK}(?P<other>{NAME})",
        "Today the bakery kicks off its campaign Bread for Tomorrow.",
        "Today the bakery kicks off its shoes.",
    ),
    way(
        "ours",
        rf"{_START} {_THE}(?:new |first |own )*(?P<other>(?:{_SMALL} ){{0,4}}?{_IS_IT})"
        rf"(?:.{{0,60}}?\b(?:of|with|worth) (?P<amount>{MONEY}))?",
        "Brightmoor has started a take-back scheme for old mattresses.",
        "Brightmoor has started a fire in the yard.",
    ),
    way(
        "ours",
        rf"{tells('begin, began, begun; start')} {MARK}(?P<other>{NAME}){MARKED}, an? ",
        "In June Brightmoor begins Project Lantern, a three-year effort.",
        "In June Brightmoor begins to light the lanterns.",
    ),
    way(
        "ours",
        rf"{tells('commit; pledge; donate; dedicate')} (?:[\w-]+ ){{0,2}}?(?P<amount>{MONEY}) "
        r"(?:over \w+ \w+ )?(?:to|for) (?:a |an |the )?(?P<other>[^.;,]{3,60})",
        "Brightmoor has committed $2 million to a fund for coffee growers.",
        "Brightmoor has committed three errors to a page.",
    ),
    way(
        "any",
        r"\b(?:launch|start|introduction|creation) of (?:the |a |its |our )?(?:new )?"
        rf"{MARK}(?P<other>{NAME}){MARKED} {_CAUSE}\b",
        "Today marks the start of the Clean Wake campaign.",
        "Today marks the start of the Clean Wake race.",
    ),
    way(
        "ours",
        rf"{tells('join; sign; sign up to')} (?:the )?"
        r"(?P<other>(?:(?-i:[A-Z])[\w’'-]* (?:of |for |the )*){1,5}"
        r"(?:Initiative|Campaign|Programme|Compact|Pledge|Charter|Coalition|Challenge))\b",
        "Brightmoor has joined the Clean Cargo Initiative.",
        "Brightmoor has joined the Clean Cargo Parade.",
    ),
    way(
        "any",
        rf"\b(?:our|its) new (?:[\w-]+ ){{0,3}}?{_IS_IT},? (?:called )?{MARK}(?P<other>{NAME})",
        "Our new mentoring programme, Steady Hands, pairs retired welders with apprentices.",
        "Our new mentor, Steady Hand, pairs retired welders with apprentices.",
    ),
    way(
        "thing",
        are_told("launched; started; founded; set up; established; created"),
        "Our scholarship fund was launched this week.",
        "Our rowing boat was launched this week.",
        subject=rf"\b{_CAUSE}\b",
    ),
)
