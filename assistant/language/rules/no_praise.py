"""What sellers say that is no praise: courtesies, days, papers, and what is the reader's.

Each row covers the whole sentence where one of its words stands: of the rows below it in the table
none counts there. One such row costs less than barring words in each of those.
"""

from __future__ import annotations

from assistant.language.rules.rule import Rule

DAYS_AND_COURTESIES = (
    Rule(
        id="courtesy-or-day",
        side="us",
        words="\\? sorry thank thanks please attached enclosed unfortunately"
        " afraid congratulations monday"
        " tuesday wednesday thursday friday saturday sunday tomorrow tonight yesterday"
        " minutes agenda"
        " meeting appointment delayed delay late january february march april june july august"
        " september october november december",
        confidence="none",
        pattern=r"^.+",
        hit="Please keep it cool until Monday.",
        miss="It keeps cool for two days.",
    ),
)
THEIRS = (
    Rule(
        id="of-theirs",
        side="us",
        words="your",
        confidence="none",
        pattern=r"^.+",
        hit="Your drivers know the way.",
        miss="Our drivers know the way.",
    ),
)
PAPERS = (
    Rule(
        id="of-papers-and-people",
        side="us",
        words="note ward contract lease letter mail invoice order list table sheet drawing drawings"
        " attachment"
        " column file link parcel crew fitter colleague price fee offer quote proposal"
        " board committee"
        " union owner boss call visit training carrier pallets line permit council instalment"
        " deadline"
        " draft report survey document chapter clause section school hospital clinic"
        " depot parish choir"
        " customer customers he she i my if page pages nurses tenants ours asked ordered lawyer"
        " accountant mayor minister judge date dates key keys rest today",
        confidence="none",
        pattern=r"^.+",
        hit="The contract runs for a year.",
        miss="The pump runs for a year.",
    ),
)
