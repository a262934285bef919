"""How pages tell that a company grows."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import ABOUT, COUNT, FACILITY, MONEY, NAME
from assistant.research.prose.triggers.verbs import ANNOUNCES, are_told, tells
from assistant.research.prose.triggers.way import table, way

_PLAIN = (
    r"(?!(?:for|because|which|that|who|when|if|whether|against|case|account|on|with|by|from)\b)"
    r"[\w’',%€$£.&+/-]+"
)
_ONE = (
    r"(?:(?:a|an|its|our|their|the|another|several|new|more|additional"
    rf"|{COUNT}) )"
)
_BUILD = tells(
    "open; build, built; expand; extend; enlarge; double; triple; add; construct; establish"
    "; set up, set up; inaugurate; break ground on, broke ground on, broken ground on"
    "; break ground for, broke ground for, broken ground for; start up; commission; upgrade"
    "; modernise; modernize; develop; erect; reopen",
    planned=True,
)
_FOR_OTHERS = (
    r"(?! (?:for|of) (?:the )?(?:customers?|clients?|retailers|others|city of|town of|county of"
    r"|ministry))"
)
_SPENT = (
    r"(?:.{0,120}?\b(?:for|cost(?:ing|s)?|of|with|by|invest\w*|worth) "
    rf"(?:[\w-]+ ){{0,4}}?(?P<amount>{MONEY}))?"
)
_JOBS = (
    r"(?:(?:new |more |additional |full-time |skilled |high-skilled |local |well-paid )*"
    r"(?:jobs|people|employees|staff|workers|colleagues|positions|roles|engineers|developers"
    r"|technicians|nurses|drivers|specialists|apprentices|operators|hands|posts))"
)
_OPENING = (
    r"(?:opening|expansion|construction|extension|groundbreaking|ground-breaking|inauguration"
    r"|start of construction|completion)"
)
_BEGUN = (
    r"(?:beg(?:ins|an)|has begun|started|has started|starts|is (?:now )?under ?way"
    r"|will (?:begin|start)|(?:was|has been|is) (?:now )?completed?)"
)
_BUILT = are_told(
    "opened; built; expanded; extended; enlarged; inaugurated; doubled; constructed; erected"
    "; reopened; commissioned"
)
_ON_STREAM = tells(
    "open; start up; start production; go on stream, went on stream, gone on stream"
    "; come on stream, came on stream, come on stream; start work"
    "; go into operation, went into operation, gone into operation"
)

EXPANSION = table(
    "expansion",
    r"open|leas|buil|expan|exten|enlarg|doubl|tripl|add|construct|establish|set|inaugur|broke"
    r"|ground|start|commission|upgrad|modern|develop|erect|invest|spen|put|inject|mov"
    r"|relocat|shift|enter|creat|hir|recruit|tak|took|stream|operation|sod|stone"
    r"|subsidiary|branch|jobs|look",
    way(
        "ours",
        rf"{tells('invest; spend, spent; put, put; inject', planned=True)} (?:[\w-]+ ){{0,4}}?"
        rf"(?P<amount>{MONEY}) (?:\w+ ){{0,4}}?(?:in|into|on|to|for) "
        rf"(?:{_PLAIN} ){{0,8}}?{FACILITY}\b",
        "Brightmoor will invest 3 million euros in a new bottling hall in Rennes.",
        "Brightmoor will invest 3 million euros in training.",
    ),
    way(
        "ours",
        rf"{tells('invest', planned=True)} (?:heavily |again )?in (?:a|an|its|another|{COUNT}) "
        rf"(?:{_PLAIN} ){{0,6}}?{FACILITY}\b{_SPENT}",
        "Brightmoor invests in a new press shop in Rennes.",
        "Brightmoor invests in people.",
    ),
    way(
        "ours",
        rf"{_BUILD} (?:up )?{_ONE}(?:{_PLAIN} ){{0,7}}?{FACILITY}\b{_FOR_OTHERS}{_SPENT}",
        "Brightmoor is building a second warehouse in Tilburg.",
        "Brightmoor builds warehouses for others.",
    ),
    way(
        "ours",
        rf"{_BUILD} (?:up )?(?:{_PLAIN} ){{0,3}}?(?:capacity|production|manufacturing)\b{_SPENT}",
        "Brightmoor doubles the capacity of its cheese plant in Leeuwarden.",
        "Brightmoor doubles the number of its steps.",
    ),
    way(
        "ours",
        rf"(?:{ANNOUNCES}|{tells('mark; hold, held')}) (?:[^.;:]{{0,40}}? )?{_OPENING} "
        rf"(?:of|for|in|at) (?:{_PLAIN} ){{0,8}}?(?:{FACILITY}|operations|(?-i:[A-Z])\w+)\b"
        rf"{_SPENT}",
        "Brightmoor announces the opening of its new office in Warsaw.",
        "Brightmoor announces the opening of the season.",
    ),
    way(
        "ours",
        rf"{tells('expand; branch out; push', planned=True)} "
        r"(?:(?:its|our) (?:presence|footprint|network|business|operations|services|team) )?"
        rf"(?:further )?(?:in|into|to|across) (?:the )?(?:[\w-]+ ){{0,3}}?(?P<place>{NAME})",
        "Brightmoor expands into Portugal.",
        "Brightmoor expands into thin air.",
    ),
    way(
        "ours",
        rf"{tells('enter; move into', planned=True)} (?:the |its )?"
        rf"(?:{NAME}|new|larger|bigger|a (?:new|larger|bigger)) (?:[\w-]+ ){{0,3}}?"
        rf"(?:markets?|premises|{FACILITY})\b",
        "Brightmoor enters the Spanish market.",
        "Brightmoor enters the second half of its year.",
    ),
    way(
        "ours",
        rf"{tells('move; relocate; shift', planned=True)} "
        rf"(?:(?:its|our|the) (?:[\w-]+ ){{0,3}}?{FACILITY} )?(?:in)?to (?:a )?"
        rf"(?:larger|bigger|new) (?:[\w-]+ ){{0,3}}?{FACILITY}\b",
        "We have moved our headquarters to larger premises in Lyon.",
        "We have moved the meeting to the afternoon.",
    ),
    way(
        "ours",
        rf"(?:{tells('create; hire; take on, took on, taken on; recruit; add', planned=True)}"
        r"|\bwill (?:employ|seek)|\b(?:is|are) (?:looking for|seeking)) (?:[\w-]+ ){0,3}?"
        rf"(?P<amount>{COUNT} {_JOBS})\b",
        "Brightmoor will create 120 jobs in Tilburg.",
        "Brightmoor will create 120 sorts of cheese.",
    ),
    way(
        "thing",
        r"\b(?:will|is expected to|is set to|should|is to) [^.;:]{0,60}?"
        rf"\b(?:create|bring|secure|add) {ABOUT}(?P<amount>{COUNT} {_JOBS})\b",
        "The new plant will create 150 jobs.",
        "The new play will create 150 jobs.",
        subject=rf"expansion|investment|extension|project|{FACILITY}",
    ),
    way(
        "thing",
        rf"(?:{_BUILT}|{tells('open its doors')})"
        rf"(?! (?:up|by (?:a|the|people|hand)|every|daily|from (?:nine|eight|ten|\d))\b){_SPENT}",
        "The depot is being extended with a second shed for £9 million.",
        "The bottle is opened with a second key.",
        subject=FACILITY,
    ),
    way(
        "thing",
        rf"{_ON_STREAM} (?:its doors )?(?:in|on|at|this|next|today|tomorrow|near|with)\b",
        "Our third bakery opens in Graz in October.",
        "The exhibition opens in Graz in October.",
        subject=FACILITY,
    ),
    way(
        "any",
        r"\b(?:construction|building|extension|expansion|work|works) (?:of|on|at|for) "
        rf"(?:our|its) (?:{_PLAIN} ){{0,6}}?{FACILITY}\b[^.;:]{{0,60}}? {_BEGUN}\b{_SPENT}",
        "Construction of our new laboratory in Basel began this week.",
        "Construction of our new alphabet began this week.",
    ),
    way(
        "any",
        rf"\b(?:construction|building|work|works) {_BEGUN} (?:\w+ ){{0,2}}?on "
        rf"(?:(?:a|the|our|its) )?(?:(?P<amount>{MONEY}) )?(?:{_PLAIN} ){{0,6}}?{FACILITY}\b",
        "Work has started on a £40 million extension to the brewery.",
        "Work has started on a symphony for the brewery band.",
    ),
    way(
        "any",
        r"\b(?:first sod|foundation stone|cornerstone|first stone|groundbreaking)\b[^.;:]{0,60}? "
        rf"(?:for|of) (?:our|its|the new) (?:{_PLAIN} ){{0,6}}?{FACILITY}\b",
        "The first sod was turned on Thursday for our new cold store in Aalborg.",
        "The first sod was turned on Thursday for our new goalkeeper.",
    ),
    way(
        "ours",
        r"\b(?:will use|is using|uses) (?:the|this) (?:proceeds|money|funding|funds|capital|round"
        r"|investment) [^.;:]{0,40}?\bto (?:open|build|set up|expand) "
        rf"{_ONE}(?:{_PLAIN} ){{0,7}}?{FACILITY}\b",
        "The company will use the proceeds to open a breeding station in Kansas.",
        "The company will use the proceeds to open a bottle in Kansas.",
    ),
    way(
        "ours",
        rf"{tells('sign')} (?:a|the) (?:[\w-]+ )?lease (?:for|on) {_ONE}(?:{_PLAIN} ){{0,7}}?"
        rf"{FACILITY}\b",
        "Brightmoor has signed a lease for a hall near Leszno.",
        "Brightmoor has signed a lease for a car near Leszno.",
    ),
    way(
        "any",
        rf"\bwith (?:a|an|its|our) (?:new|second|third|first) (?:{_PLAIN} ){{0,4}}?{FACILITY} "
        rf"(?:in|near) (?P<place>{NAME}), (?P<us>{NAME}|we)\b",
        "With a new subsidiary in Singapore, Brightmoor is now present in Asia.",
        "With a new song in Singapore, Brightmoor is now present in Asia.",
    ),
)
