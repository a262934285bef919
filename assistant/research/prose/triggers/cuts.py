"""How pages tell that a company lets people go."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import ABOUT, COUNT
from assistant.research.prose.triggers.verbs import ANNOUNCES, tells
from assistant.research.prose.triggers.way import table, way

_PEOPLE = (
    r"(?:(?:\w+ ){0,3}?(?:jobs|positions|posts|roles|people|employees|staff|workers|colleagues"
    r"|redundancies|team members|teammates|men and women"
    r"|of (?:its|our|the|their) (?:\w+ ){0,2}"
    r"(?:workforce|staff|employees|people|jobs|headcount|teammates|colleagues)))"
)
_SHARE = (
    rf"(?P<amount>(?:{COUNT}|half|a third|a quarter|a fifth|a tenth)(?: ?(?:%|per ?cent))?"
    rf"(?: {_PEOPLE})?)"
)
_MANY = rf"{ABOUT}(?P<amount>{COUNT} {_PEOPLE})"
_CUT = tells(
    "cut, cut; shed, shed; eliminate; axe; slash; reduce; scrap; lose, lost; abolish; remove"
    "; lay off, laid off; dismiss; let go, let go; let go of, let go of; part ways with; part with"
    "; say goodbye to, said goodbye to",
    planned=True,
)
_PART_WAYS = r"\bdecision to (?:part (?:ways )?with|let go(?: of)?|lay off|say goodbye to)"
_CLOSE = tells(
    "close; shut, shut; shut down, shut down; close down; wind down, wound down; mothball",
    planned=True,
)
_SITE = (
    r"(?:plants?|factor(?:y|ies)|sites?|mills?|depots?|terminals?|warehouses?|foundr(?:y|ies)"
    r"|works|branch(?:es)?|offices?|stores?|shops?|yards?|baker(?:y|ies)|brewer(?:y|ies)|division"
    r"|mines?|quarr(?:y|ies)|hospitals?|clinics?|call cent(?:re|er)s?)"
)
_ONLY_A_WHILE = (
    r"(?! (?:at (?:noon|\d)|for|over|between|on (?:christmas|easter|sundays?|bank)|early|every)\b)"
)

LAYOFFS = table(
    "layoffs",
    r"job|position|post|role|people|employee|staff|worker|colleague|redundan|layoff"
    r"|lay-off|laid|workforce|headcount|clos|shut|team|down",
    way(
        "ours",
        rf"{_CUT} {_MANY}\b",
        "Brightmoor will cut 240 jobs at its foundry in Linz.",
        "Brightmoor has cut its water use by 40 per cent.",
    ),
    way(
        "leads",
        rf"{_PART_WAYS} {_MANY}\b",
        "We have made the painful decision to part ways with 45 people.",
        "We have made the painful decision to part ways with our old logo.",
    ),
    way(
        "ours",
        rf"{tells('reduce; cut, cut; shrink, shrank, shrunk; trim; downsize', planned=True)} "
        r"(?:the size of )?(?:its|our|the) (?:[\w-]+ ){0,2}?(?:workforce|staff|headcount|team)\b"
        rf"(?! car)(?:.{{0,40}}?\bby (?:[\w-]+ ){{0,2}}?{_SHARE})?",
        "We are reducing our workforce by 12 per cent.",
        "We are reducing our staff car park by 12 places.",
    ),
    way(
        "ours",
        rf"(?:{tells('let, let')}|\b(?:had|has|have) to let) (?:[\w-]+ ){{0,2}}?{_MANY} go\b",
        "Today we let 31 people go.",
        "Today we let 31 people in.",
    ),
    way(
        "ours",
        rf"{tells('make, made')} (?:[\w-]+ ){{0,2}}?{_MANY} redundant\b",
        "Brightmoor makes 70 people redundant.",
        "Brightmoor makes 70 people happy.",
    ),
    way(
        "any",
        rf"{_MANY}(?: (?:in|at|of) [^.;:]{{2,60}}?)? (?:will|are to|have to|must) "
        r"(?:be (?:lost|cut|made redundant|laid off|let go|eliminated|affected)|go\b|leave\b"
        r"|disappear|lose their jobs)",
        "As a result, 70 colleagues in Croydon will be made redundant.",
        "As a result, 70 colleagues in Croydon will be made happy.",
    ),
    way(
        "any",
        r"\b(?:layoffs?|lay-offs?|redundanc(?:y|ies)|restructuring|job cuts|closures?"
        r"|reorgani[sz]ation|reductions?|cuts)\b[^.;:]{0,50}? (?:will )?"
        r"(?:affects?|affecting|concerns?|involves?|costs?|hits?|impacts?) "
        rf"(?:[\w-]+ ){{0,3}}?{_MANY}\b",
        "The restructuring will affect some 200 employees.",
        "The restructuring will affect nobody.",
    ),
    way(
        "any",
        r"\b(?:cease|closure|close|closing|restructur|redundan|merg)\w*\b.{0,100}?\b"
        rf"{_MANY} (?:are|will be|is) affected",
        "The sawmill in Kajaani will cease production in September; 62 people are affected.",
        "The north wind blows in September; 62 people are affected.",
    ),
    way(
        "leads",
        rf"\b(?:means|at|with|in|including|cost of) the (?:loss|elimination|reduction) of {_MANY}",
        "Brightmoor is closing a counter, which means the loss of 38 jobs.",
        "Brightmoor is closing a counter, which means the loss of 38 stools.",
    ),
    way(
        "ours",
        rf"\b(?:begun|began|started|opened|opens|starts|begins|announced|announces)\b"
        rf"[^.;:]{{0,60}}? (?P<amount>{COUNT} (?:\w+ )?(?:redundancies|layoffs|job cuts))",
        "Brightmoor has begun consultations with the unions on up to 200 redundancies.",
        "Brightmoor has begun consultations with the unions on up to 200 parking lots.",
    ),
    way(
        "ours",
        rf"{_CLOSE} (?:down )?(?:its|our|the|a|{COUNT}) (?:[\w’'&-]+ ){{0,5}}?{_SITE}\b"
        rf"{_ONLY_A_WHILE}(?:.{{0,80}}?\b(?:loss of|costs?|affect\w*|where) "
        rf"(?:[\w-]+ ){{0,3}}?{_MANY})?",
        "The group closes its mill in Borås, with the loss of 130 positions.",
        "The group closes its mill at noon on Fridays.",
    ),
    way(
        "ours",
        rf"{ANNOUNCES} (?:[^.;:]{{0,40}}? )?(?:layoffs|redundancies|job cuts"
        r"|reduction (?:in|of) (?:force|(?:its |the |our )?(?:workforce|staff|headcount)))\b"
        rf"(?:.{{0,60}}?{_MANY})?",
        "Brightmoor announces a reduction of its workforce.",
        "Brightmoor announces a reduction of its prices.",
    ),
)
