"""How companies say what they want to reach."""

from __future__ import annotations

from assistant.research.prose.aims.aim import way
from assistant.research.prose.aims.words import BY, FIGURE, OWN, PLEDGED, WANT, WE, WILL

_GOAL = r"(?:goal|aim|target|objective|ambition)"
_WANTED = r"is what (?:we|I) (?:want|aim for|are after)"
# What an office announces is no state to be reached.
_DONE = r"(?!be (?:finished|completed|opened|held|closed|delivered|signed|sold|paid|built|moved))"
_REACHED = r"(?:be|rise|fall|grow|reach|come|double|increase|drop|become|have|arrive|work|run)"

TARGETS = (
    way(
        "goal",
        "Our goal is to halve the waste.",
        rf"\b{OWN} (?:[\w-]+ ){{0,3}}(?:{_GOAL}s?|ambitions|commitments?)\b.{{0,60}}"
        r"(?:\b(?:is|are|remains?)\b|: )",
        rf"\bit (?:is|remains) {OWN} (?:\w+ )?{_GOAL}\b",
        rf"\b(?:the|a) (?:[\w-]+ )?{_GOAL}(?: is\b|: | to \w| of (?:\w+ing|\d))",
        r"\b(?:sets?|setting) (?:\w+ ){0,3}(?:goals?|targets?|objectives?)\b",
        r"\bgiv(?:e|en|ing) (?:ourselves|itself) (?:until|\w+ years)",
        ours=False,
    ),
    way(
        "goal",
        "The company is targeting nine per cent.",
        r"\b(?:is|are|['’]re|am) (?:targeting|aiming for)\b|\btargets (?:an?|\d|\w+ of \d)",
        rf"\b{PLEDGED}\b.{{0,200}}(?:{BY}|{FIGURE})",
        rf"\bwork(?:s|ing) (?:to|towards)\b.{{0,160}}{BY}|\bsights (?:are )?(?:set )?on\b",
        rf"\bon (?:an?|the|our|its) (?:path|way|road|course|track) to\b.{{0,80}}{BY}",
        rf"\bplans? (?:to|for|of)\b.{{0,160}}{FIGURE}.{{0,80}}{BY}",
        rf"\b(?:{_WANTED}|aims? for)\b.{{0,80}}{FIGURE}|{FIGURE}.{{0,60}}\b{_WANTED}\b",
        rf"\b(?:plan|programme|budget) (?:foresees|envisages|calls for)\b.{{0,80}}{FIGURE}",
    ),
    way(
        "goal",
        "I will be content when nobody waits.",
        r"\b(?:will be|['’]ll be|am|are) (?:content|happy|satisfied|pleased) (?:only )?when\b",
        r"\bsuccess (?:means|looks like|will be|is when)\b",
        rf"\b{WE} {WILL} (?:know|have succeeded|have done)\b.{{0,60}}\bwhen\b",
    ),
)

DATED = (
    way(
        "goal",
        "We want to halve the waste by 2030.",
        rf"\b{WANT}\b.{{0,200}}{BY}",
        rf"{BY}.{{0,120}}\b{WANT}\b",
    ),
    way(
        "goal",
        "By 2040 no house will be heated with coal.",
        rf"^\W*(?:and |but |so )?{BY}.{{0,100}}\b{WILL}\b.{{0,100}}{FIGURE}",
        rf"^\W*{BY}.{{0,60}}\b(?:won['’]t|will not|will no longer) be (?:one|an?|any)\b",
        rf"^\W*{BY}.{{0,60}}{FIGURE}.{{0,80}}\b{WILL}\b",
        rf"^\W*(?:\w+ )?{FIGURE}.{{0,80}}\b{WILL}\b.{{0,80}}{BY}",
        rf"^\W*{FIGURE}.{{0,60}}{BY}.{{0,60}}\b{WILL}\b",
        rf"\b(?:is|are) to {_DONE}{_REACHED}\b.{{0,120}}{BY}",
        rf"^\W*{FIGURE}.{{0,60}}{BY}, and (?:not|no)\b",
        ours=False,
    ),
    way(
        "goal",
        "We will reduce waste by 40 per cent by 2035.",
        rf"\b{WILL}\b.{{0,120}}{FIGURE}.{{0,80}}\b(?:by|until|before) (?:the end of )?20\d\d\b",
        rf"\b{WILL}\b.{{0,120}}\bby (?:the end of )?20\d\d\b.{{0,60}}{FIGURE}",
    ),
)

MEASURED = (way("goal", "We want a third of the houses.", rf"\b{WE} {WANT}\b.{{0,160}}{FIGURE}"),)
