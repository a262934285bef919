"""How pages tell that a company takes another one over, or is taken over."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import MARK, MONEY, NAME, THE
from assistant.research.prose.triggers.verbs import ANNOUNCES, are_told, by, tells
from assistant.research.prose.triggers.way import table, way

_COMPANY = (
    r"(?:shares?|stakes?|interest|holding|assets|business|activities|operations|division|arm|unit"
    r"|plant|factory|portfolio|brands?|majority|capital|works|mill|site|stores|shops|company)"
)
_BEHIND = (
    r"(?=[,.;:)’'”\"»]|\s[–—-]|\s*$|\s(?:from|for|in|and|with|to|as|by|which|who|at|on|near|after"
    r"|before|this|last|will|is|was|has|have|closes|adds|gives|brings|strengthens|makes|takes"
    r"|through|via|under|subject|today|completed|brand|business|group|chain)\b)"
)
_PLAIN = r"(?!(?:from|of|in|with|for|to|at|by|on|than|about|over|and|its|their)\b)[\w’'-]+"
_OBJECT = (
    rf"(?:(?:the )?(?P<other_too>(?:[\w’'-]+ ){{1,4}}?{_COMPANY} (?:of|from) (?:the )?{NAME})"
    r"|(?:(?:all (?:of )?|the |a |an |its |our |about |around )*(?:[\w%.,-]+ ){0,7}?"
    rf"(?:{_COMPANY}(?: of the shares)? (?:in|of|from)|\d+ ?(?:%|per ?cent) of) )?"
    rf"{THE}(?:{_PLAIN} ){{0,5}}?"
    rf"{MARK}(?P<other>{NAME}){_BEHIND})"
)
_PRICE = rf"(?:.{{0,120}}?\bfor (?:[\w-]+ ){{0,2}}?(?P<amount>{MONEY}))?"
_BUY_VERBS = (
    "acquire; buy, bought; purchase; take over, took over, taken over; merge with; snap up; absorb"
)
_BUY = tells(_BUY_VERBS)
_BUYING = r"(?:acquisition|purchase|takeover|take-over|buy-?out|merger)"
_DONE = (
    r"(?:(?:is|was|has been) (?:expected to )?(?:completed?|closed?|signed|final|agreed)|closes"
    r"|adds|gives|brings|strengthens|makes|takes effect)"
)

ACQUISITION = table(
    "acquisition",
    r"acqui|buy|bought|purchas|over|merg|snap|absorb|take|took|belong|part of|join|sale of|sold",
    way(
        "ours",
        rf"{_BUY} {_OBJECT}{_PRICE}",
        "Brightmoor has acquired Pellworth Tools for £4 million.",
        "Brightmoor has acquired forty vans from Fordham Motors.",
    ),
    way(
        "leads",
        rf"{by(_BUY_VERBS)} {_OBJECT}{_PRICE}",
        "Brightmoor strengthens its position in the south by acquiring Ceramiche Dolomiti.",
        "Brightmoor strengthens its position in the south by acquiring skills.",
    ),
    way(
        "ours",
        rf"{tells('reach, reached')} [^.;:]{{0,40}}?agreement with [^.;:]{{0,40}}?"
        rf"(?P<other>{NAME}) to (?:acquire|buy|purchase|take over) the \w+",
        "We have reached an agreement with the owners of Vilar Vineyards to purchase the estate.",
        "We have reached an agreement with the owners of Vilar Vineyards to cut the hedge.",
    ),
    way(
        "ours",
        rf"(?:{ANNOUNCES}|{tells('sign; make, made; agree')}) (?:[^.;:]{{0,50}}? )?"
        rf"(?:{_BUYING} of|purchase agreement (?:for|over|on)) {_OBJECT}{_PRICE}",
        "Brightmoor completes the acquisition of Pellworth Tools.",
        "Brightmoor announced the acquisition of skills.",
    ),
    way(
        "any",
        rf"\bwith the {_BUYING} of {_OBJECT}.{{0,60}}?, (?P<us>{NAME}|we|the \w+)\b",
        "With the purchase of Vale Ceramics, we now make tiles as well.",
        "With the purchase of new ovens, we now bake rolls as well.",
    ),
    way(
        "any",
        rf"^\W*(?:the )?{_BUYING} of {_OBJECT}.{{0,40}}?\b{_DONE}",
        "The acquisition of Pellworth Tools was completed on Monday.",
        "The acquisition of languages is easier for the young.",
    ),
    way(
        "any",
        rf"\b(?:the )?sale of (?:the )?(?P<other>{NAME}) to (?P<us>{NAME}|us)\b.{{0,40}}?{_DONE}",
        "The sale of Mordale Cider to Brightmoor was completed on Friday.",
        "The sale of Mordale Cider to Kilnex was completed on Friday.",
    ),
    way(
        "theirs",
        rf"(?:{are_told('acquired; bought; taken over')} by|\bnow belongs to|\bwill belong to"
        rf"|{tells('join; become part of, became part of, become part of')}"
        rf"|\bis now (?:a )?part of) (?:the )?(?P<us>{NAME}|us)\b(?! as\b)(?: family| group)?",
        "Pellworth Tools has been acquired by Brightmoor.",
        "Pellworth Tools has been acquired by Kilnex.",
    ),
    way(
        "theirs",
        rf"{_BUY} (?:[^.;:]{{0,40}}?(?:of|in) )?(?P<sold>{NAME})\b{_BEHIND}{_PRICE}",
        "Halden Holding has acquired Brightmoor from its two founders.",
        "Halden Holding has acquired Kilnex from its two founders.",
    ),
    way(
        "ours",
        rf"{are_told('acquired; bought; taken over; sold')} (?:by|to) (?:the )?"
        rf"(?:{_PLAIN} ){{0,4}}?(?P<who>{NAME})",
        "Brightmoor has been sold to Halden Holding.",
        "Brightmoor has been sold to its neighbours.",
    ),
    way(
        "ours",
        rf"\band (?P<other>{NAME}) (?:{tells('merge')}|merge)\b",
        "Brightmoor and Wendover Print are to merge.",
        "Two lanes merge in front of the works.",
    ),
)
