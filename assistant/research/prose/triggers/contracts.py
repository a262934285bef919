"""How pages tell that a company gets a contract, or gives one."""

from __future__ import annotations

from assistant.research.prose.triggers.pieces import MONEY, NAME
from assistant.research.prose.triggers.verbs import ADVERBS, ANNOUNCES, are_told, tells
from assistant.research.prose.triggers.way import table, way

_PLAIN = r"(?!(?:that|which|who|because|when|if|and|but|for|to|on|in)\b)[\w’'-]+"
_CONTRACT = (
    r"(?:contracts?|orders?|tenders?|framework(?: agreement| contract)?|mandates?|concessions?"
    r"|commissions?|assignments?)"
)
_WIN = tells(
    "win, won; secure; land; receive; sign; book; clinch; bag; gain; get, got, gotten; obtain"
    "; take, took, taken; pick up; renew; extend; net; close"
)
_CHOOSE = tells("choose, chose, chosen; select; commission; contract; pick; appoint; hire")
_GIVE = tells("award; give, gave, given; hand; grant")
_WORK = (
    r"(?:supply|deliver|build|provide|run|operate|equip|install|maintain|design|manage|develop"
    r"|make|clean|renew|print|carry|transport)"
)
_WHOLE = (  # not only what describes the one who is named behind it
    r"(?! (?!(?:to|for|in|at|and|on|by|with|of|worth|from|is|has|will)\b)"
    r"(?-i:[a-z])[\w-]+(?: [\w-]+)? (?-i:[A-Z]))"
)
_FROM = (
    rf"(?:[^.;:]{{0,90}}?\b(?:from|with|by|for|of) (?:the )?(?:{_PLAIN} ){{0,4}}?"
    rf"(?P<other>{NAME}){_WHOLE})?"
)
_SUM = rf"(?:(?P<amount>{MONEY})[ -])?"
_SMALL = rf"(?:(?:a|an|the|its|our|another|two|three|several) )?{_SUM}(?:[\w’'-]+ ){{0,5}}?"

CONTRACT = table(
    "contract",
    r"contract|order|tender|framework|mandate|concession|commission|assignment|deal"
    r"|cho[os]|select|pick|appoint|hir",
    way(
        "ours",
        rf"{_WIN} {_SMALL}{_CONTRACT}\b(?! (?:intake|book|growth)){_FROM}",
        "Brightmoor has won a £14 million contract from Network Rail.",
        "Brightmoor has won a race from Network Rail to the pub.",
    ),
    way(
        "ours",
        rf"{are_told('awarded; given; handed; granted')} {_SMALL}{_CONTRACT}\b{_FROM}",
        "Brightmoor has been awarded the tender by the county.",
        "Brightmoor has been awarded the cup by the county.",
    ),
    way(
        "ours",
        rf"{are_told('chosen; selected; commissioned; contracted; picked; appointed')} "
        rf"(?:[^.;:]{{0,40}}? )?by (?:the )?(?P<other>(?:[\w’'-]+ ){{0,3}}?{NAME}) "
        r"(?:to|for|as)\b",
        "Brightmoor has been selected by Aurora Energy to supply 60 transformers.",
        "Brightmoor has been seen by Aurora Energy to supply 60 transformers.",
    ),
    way(
        "ours",
        rf"(?:{are_told('chosen; selected; commissioned; picked; appointed')}"
        rf"|\b(?:chosen|selected|picked)) to {_WORK} ",
        "Brightmoor chosen to build new footbridge in Ghent",
        "Brightmoor chosen to sing new anthem in Ghent",
    ),
    way(
        "theirs",
        rf"{_CHOOSE} (?P<us>{NAME}|us) (?:to|for)\b",
        "The city of Utrecht has chosen Brightmoor to run its bikes.",
        "The city of Utrecht has chosen Kilnex to run its bikes.",
    ),
    way(
        "theirs",
        rf"{_GIVE} (?P<us>{NAME}|us) {_SMALL}{_CONTRACT}\b",
        "The Ministry of Defence has awarded Brightmoor a contract for 400 kitchens.",
        "The Ministry of Defence has awarded Kilnex a contract for 400 kitchens.",
    ),
    way(
        "theirs",
        rf"{tells('place; sign; award')} {_SMALL}{_CONTRACT}\b[^.;:]{{0,80}}?\b(?:with|to) "
        rf"(?P<us>{NAME}|us)(?=[ ,.]|$)",
        "Stockholm's transport authority has placed an order for 85 buses with Brightmoor.",
        "Stockholm's transport authority has placed an order for 85 buses with Kilnex.",
    ),
    way(
        "any",
        rf"{tells('award; give, gave, given; place')} {_SMALL}{_CONTRACT}\b[^.;:]{{0,90}}?"
        rf"\b(?:to|with) (?:the )?(?P<who>{NAME})(?=[ ,.])",
        "Brightmoor has awarded the contract for the roof to Carrick Construction.",
        "Brightmoor has awarded the cup for the roof to Carrick Construction.",
    ),
    way(
        "any",
        rf"(?P<who>{NAME}),? (?:to|with) (?:whom|which) (?P<us>{NAME}|we|the \w+) (?:has |have )?"
        rf"{ADVERBS}(?:awarded|given|gave|placed) (?:(?:a|an|the|its) )?(?:[\w’'-]+ ){{0,3}}?"
        rf"{_CONTRACT}\b(?: worth (?P<amount>{MONEY}))?",
        "The roof comes from Carrick Construction, to which Brightmoor awarded the contract.",
        "The roof comes from Carrick Construction, to which Kilnex awarded the contract.",
    ),
    way(
        "ours",
        rf"{tells('order; commission')} (?:(?:{_PLAIN}) ){{1,6}}?from (?:the )?"
        rf"(?:{_PLAIN} ){{0,3}}?(?P<who>{NAME})",
        "Brightmoor has ordered twelve trains from Stadlmann.",
        "Brightmoor has ordered twelve pints from behind the bar.",
    ),
    way(
        "theirs",
        rf"{tells('order')} (?:(?:{_PLAIN}) ){{1,6}}?from (?P<us>{NAME}|us)\b",
        "Bosporus Lines has ordered twelve ferries from Brightmoor.",
        "Bosporus Lines has ordered twelve ferries from Kilnex.",
    ),
    way(
        "ours",
        rf"{ANNOUNCES} {_SMALL}{_CONTRACT}\b(?: [^.;:]{{0,60}}?)? (?:from|with) (?:the )?"
        rf"(?:{_PLAIN} ){{0,4}}?(?P<other>{NAME})",
        "Brightmoor announces a €9 million order from the port of Riga.",
        "Brightmoor announces a quiz from the port of Riga.",
    ),
    way(
        "ours",
        rf"\b(?:will|is to|are to) {_WORK}\b[^.;:]{{0,100}}?\bunder (?:a|the|this) "
        rf"[^.;:]{{0,40}}?{_CONTRACT}\b(?: worth (?P<amount>{MONEY}))?",
        "Brightmoor will supply 14 cranes to the port of Tema under a contract worth $90 million.",
        "Brightmoor will supply 14 choirs to the port of Tema under a pseudonym.",
    ),
    way(
        "any",
        rf"\bunder (?:a|the|this) (?:[\w’'-]+ ){{0,4}}?(?:{_CONTRACT}|deal)\b[^.;:]{{0,40}}?, "
        rf"(?P<us>{NAME}|we) will {_WORK}\b(?:[^.;:]{{0,60}}?\b(?:of|for|to) (?:the )?"
        rf"(?P<other>{NAME}))?",
        "Under a seven-year deal, Brightmoor will run the canteens of Lothian Council.",
        "Under a seven-year spell, Brightmoor will run the canteens of Lothian Council.",
    ),
    way(
        "any",
        r"^\W*(?:the|this) (?:[\w-]+ )?(?:order|contract|deal|framework)\b[^.;:]{0,40}? "
        r"(?:is worth|is valued at|has a (?:value|volume) of|amounts to) "
        rf"(?:[\w-]+ ){{0,2}}?(?P<amount>{MONEY})",
        "The contract is worth about €190 million.",
        "The contract is worth the paper it is printed on.",
    ),
    way(
        "any",
        rf"^\W*(?:the|this) (?:new )?(?:order|contract)\b[^.;:]{{0,40}}? (?:from|with|for) "
        rf"(?:the )?(?P<other>{NAME}) [^.;:]{{0,80}}?\b(?:comprises|includes|covers|is worth"
        rf"|runs (?:for|until|over))\b(?:.{{0,80}}?(?P<amount>{MONEY}))?",
        "The order from Svalbard Mining comprises six snow groomers.",
        "The order from Svalbard Monastery sings at six.",
    ),
)
