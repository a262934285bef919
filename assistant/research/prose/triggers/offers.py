"""How pages tell that a company brings out a product."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import MARK, MARKED, NAME
from assistant.research.prose.triggers.verbs import ANNOUNCES, are_told, tells
from assistant.research.prose.triggers.way import table, way

_LAUNCH = tells(
    "launch; introduce; unveil; release; roll out; bring out, brought out; present; debut"
    "; start selling; bring to market, brought to market; reveal; premiere"
    "; ship; put on sale, put on sale"
)
_SMALL = (
    r"(?!(?:that|which|who|because|and|but|for|to|on|with|from|at|by|an?|the|investigations?"
    r"|inquiry|results?|report)\b)[\w’'%-]+"
)
_NO_PRODUCT = (
    r"(?!.{0,80}?\b(?:(?:programme|program|initiative|campaign|scheme|foundation|academy|pilot"
    r"|challenge|scholarship|movement|apprenticeship|charter|pledge|accelerator|incubator"
    r"|alliance)s?|investigation|inquiry|review|search|tender|consultation|appeal|bid|offer for"
    r"|attack|lifeboat|ship|ferry|hull|results|report|accounts|figures|speakers?|study|paper"
    r"|findings|forecast|dividend|rule|ban|fee|charge|tariff|shift|hiring freeze|website"
    r"|vacanc\w+)\b)"
)
_PRODUCT = (
    r"(?:product|service|app|application|platform|software|tool|solution|device|machine|system"
    r"|range|line|collection|series|model|version|edition|generation|assistant|sensor|robot"
    r"|drone|pump|lamp|card|account|insurance|cover|policy|cheese|beer|lager|ale|bread"
    r"|yog(?:h)?urt|drink|chocolate|snack|shampoo|cream|vaccine|drug|medicine|truck|van|bus|bike"
    r"|car|tractor|engine|motor|battery|charger|chip|camera|phone|laptop|printer|furniture|chair"
    r"|table|bed|mattress|shoe|jacket|fabric|yarn|paint|coating|adhesive|cement|brick|tile|window"
    r"|door|roof|kit|module|sdk|api|dashboard|loan|mortgage|magazine|game|course|menu|store"
    r"|portal|valve|crane|forklift|winder|loom|kiln|oven|watch|pushchair|fan|lift)"
)
_BEHIND = (
    r"(?=[,.;:)’'”\"»]|\s[–—-]|\s*$|\s(?:from|for|in|and|with|to|as|by|which|who|at|on|after"
    r"|before|this|today|across|a|an|its|the|that|family|brand|retractor|\w+er|\w+or"
    rf"|(?:[\w-]+ ){{0,2}}{_PRODUCT})\b)"
)

PRODUCT_LAUNCH = table(
    "product_launch",
    r"launch|introduc|unveil|releas|roll|bring|brought|present|debut|sell|sale|market"
    r"|offer|reveal|premier|ship|available|portfolio|range|collection|catalogue|menu|line"
    r"|order|buy|meet|availability",
    way(
        "ours",
        rf"{_LAUNCH} {_NO_PRODUCT}(?:the |a |an |its |our |their )?(?:{_SMALL} ){{0,8}}?"
        rf"{MARK}(?P<other>{NAME}){_BEHIND}",
        "Brightmoor today launched Heron 4, a pump that never sleeps.",
        "Brightmoor today launched a lifeboat from Heron Beach.",
    ),
    way(
        "ours",
        rf"{_LAUNCH} {_NO_PRODUCT}(?:version [\d.]+ of )?(?:the |a |an |its |our |their )"
        rf"(?:{_SMALL} ){{0,6}}?(?P<other_too>(?:[\w-]+ )?{_PRODUCT}s?)\b"
        rf"(?:, (?:the )?{MARK}(?P<other>{NAME}))?",
        "Brightmoor launches a new planning software.",
        "Brightmoor launches an inquiry into the fire.",
    ),
    way(
        "ours",
        rf"{_LAUNCH} {_NO_PRODUCT}[^.;:]{{3,80}}?,? "
        rf"(?:called|named|under the (?:name|brand)(?: of)?|dubbed|known as) {MARK}"
        rf"(?P<other>{NAME})",
        "We are bringing out a cream cheese called Almira.",
        "We are looking for a cream cheese called Almira.",
    ),
    way(
        "ours",
        rf"\bwill (?:also |now )?offer {MARK}(?P<other>{NAME}){MARKED}, (?:a|an|its|our|the)\b",
        "From 1 June Brightmoor will offer Stillwater, a pension plan for freelancers.",
        "From 1 June Brightmoor will offer Stillwater Lane to walkers.",
    ),
    way(
        "ours",
        rf"(?:{tells('add')} [^.;:]{{0,40}}?{MARK}(?P<other>{NAME})[^.;:]{{0,60}}? to|"
        rf"{tells('expand; extend; complete')} ) ?(?:its|our) (?:[\w-]+ )?"
        r"(?:portfolio|range|collection|catalogue|menu|product line|line-up|lineup)\b"
        rf"(?: (?:with|by) (?:the |a |an )?(?P<other_too>{NAME}|[^.;:]{{3,40}}))?",
        "Brightmoor expands its portfolio with the Cirrus, a ceiling fan for barns.",
        "Brightmoor expands its car park with the help of Cirrus.",
    ),
    way(
        "ours",
        rf"{ANNOUNCES} (?:the )?(?:general |immediate |commercial )?"
        r"(?:availability|launch|release|introduction|rollout|roll-out|market launch) of "
        rf"{_NO_PRODUCT}(?:the |a |an |its |our )?(?:{_SMALL} ){{0,6}}?{MARK}"
        rf"(?P<other>{NAME}|{_PRODUCT})",
        "Brightmoor announced the general availability of Ledger Cloud 3.0.",
        "Brightmoor announced the general launch of the campaign.",
    ),
    way(
        "any",
        rf"\b(?:our|its|the) new (?:{_SMALL} ){{0,3}}?(?P<other>{NAME}|(?:[\w-]+ )?{_PRODUCT})"
        r"[^.;:]{0,60}? (?:(?:goes|go|will go|went) on (?:sale|the market)"
        r"|(?:is|are|has been|have been) on (?:sale|the market))\b",
        "Our new Alder range of garden tools goes on sale on 1 June.",
        "Our new year goes on the board on 1 June.",
    ),
    way(
        "any",
        rf"(?P<other>{NAME})(?:, [^;:]{{3,90}},)? (?:is|are|will be) "
        r"(?:now |immediately |generally )?available "
        r"(?:from |in |as of |to |at |worldwide|today|now|immediately)",
        "BrightBox, the parcel locker by Brightmoor, is now available in Austria.",
        "The doctor is now available in Austria.",
    ),
    way(
        "any",
        rf"\b(?:our|its|the) new (?:{_SMALL} ){{0,3}}?{MARK}(?P<other>{NAME})[^.;:]{{0,40}}? "
        rf"{are_told('launched; introduced; unveiled; released; presented')}",
        "Our new Alder range was unveiled in Cologne.",
        "Our new neighbour was introduced in Cologne.",
    ),
    way(
        "any",
        rf"^\W*meet (?P<other>{NAME})[:,] [^.;]{{0,60}}?\b{_PRODUCT}\b",
        "Meet Tilly: the first pushchair from Brightmoor that folds with one foot.",
        "Meet Tilly: the first girl from Brightmoor that climbed a pole.",
    ),
    way(
        "any",
        r"\b(?:starting|from|as of) (?:today|now|tomorrow|\w+day|\d+ \w+)\b[^.;:]{0,60}? can "
        rf"(?:order|buy|get|book|use|try) (?P<other>{NAME}), (?:our|its|the|a|an)\b",
        "Starting today, customers of Brightmoor can order Verde, our first oat drink.",
        "Starting today, customers of Brightmoor can order in Verde.",
    ),
)
