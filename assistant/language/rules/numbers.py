"""Figures as they are praised with: so many, about so many."""

from __future__ import annotations

MANY = (
    r"(?:an? (?:hundred|thousand|dozen|million)|\d[\d,.']*|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|fifteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:several |many |a few )?(?:hundreds?"
    r"|thousands?|dozens?|millions?)(?: of)?|half|most|many|countless)"
)
AROUND = (
    r"(?:(?:over|about|around|more than|nearly|almost|some|roughly|well over|up to|close to) )?"
)
NUMBER_WORDS = (
    "0 two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty"
    " sixty seventy eighty ninety hundred thousand dozen million hundreds thousands dozens millions"
)
