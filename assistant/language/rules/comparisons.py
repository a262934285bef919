"""What is more, later, dearer or less than it should be."""

from __future__ import annotations

from assistant.language.rules.rule import Rule

COMPARISONS = (
    Rule(
        id="a-lot-to-ask",
        words="lot long big huge tall large leap third",
        also="commitment time step ask order jump leap stretch money work risk chunk thing asking",
        pattern=r"(?:\b(?:a|rather a|such a) (?:long|big|huge|tall|large|great) (?:commitment|step"
        r"|ask|order|jump|leap|stretch|chunk|risk)\b|\b(?:feels|looks|sounds|seems|is|it's|that's"
        r"|isn't that)(?: like)?(?: rather| quite)? a (?:lot of (?:work|money|hassle|effort|time"
        r"|risk|paper\w*)|long time|lot to|lot for)\b|\basking (?:us|me|a lot)\b|\ball the risk\b"
        r"|\b(?:second|third|fourth|fifth|sixth) time (?:it|this|that|the|you|we)\b)",
        hit="Three years is a long commitment.",
        miss="It was a long time ago.",
    ),
    Rule(
        id="more-than-we",
        words="more higher above beyond longer over less smaller double lower",
        also="we i our what pay budget",
        pattern=r"(?:\b(?:more|higher|above|beyond|longer|over|less|smaller|lower)(?: than)?"
        r" (?:what )?(?:we|i|our)(?:'d| had|'ve| have)? (?:expected|budgeted|planned|hoped|had|can"
        r"|could|wanted|want|pay|anticipated|are willing|agreed|need|imagined|allowed|budget"
        r"|brochure)\b|\b(?:well|far|way|clearly|a lot) (?:above|over|beyond) (?:what|our|the)\b"
        r"|\bclose to double\b)",
        hit="That is well above what we pay today.",
        miss="It is more than enough.",
    ),
    Rule(
        id="so-many-weeks",
        words="long lot much tight short steep high early late",
        also="weeks week months month days day hours hour years year euros percent terms term"
        " steps",
        pattern=r"(?:\b(?:weeks?|months?|days?|hours?|years?|euros?|percent|terms?|steps)|%) (?:is"
        r"|are|was|sounds?|seems?|would be) (?:a |rather |very |too |quite |pretty |awfully |a bit"
        r" )*(?:long|lot|much|tight|short|steep|high|early|late)\b",
        hit="Twelve weeks is long.",
        miss="It was a long day.",
    ),
    Rule(
        id="worse-than",
        words="slower thinner thicker noisier louder worse weaker heavier dearer later longer"
        " smaller shorter less poorer hotter colder",
        also="than",
        pattern=r"~ than (?:the (?:data|sample|old|one|last|contract|offer|plan)|what|we|you|your"
        r"|in the|before|promised|agreed|planned|ordered|specified|expected|last)\b",
        hit="It came out thinner than the data sheet says.",
        miss="It is later than six.",
    ),
    Rule(
        id="would-mean",
        words="mean means",
        also="closing having losing paying stopping changing retraining would",
        confidence="possible",
        pattern=r"\b(?:would|that|this|it|which)(?:'d)? (?:mean|means) (?:closing|having|losing"
        r"|paying|stopping|changing|retraining|more work|another)\b",
        hit="It would mean closing for two days.",
        miss="It means a lot.",
    ),
    Rule(
        id="late",
        words="late behind delayed delays delay slip slips slipped slipping overrun shortfall",
        also="days weeks day week month months hours is are has have been schedule running falling"
        " into we it timeline date dates launch project",
        pattern=r"(?:\b(?:days?|weeks?|months?|hours?) (?:late|behind)\b|\b(?:has|have|had|been|is"
        r"|are|be) (?:been )?delayed\b|\b(?:running|falling) (?:late|behind)\b|\bbehind"
        r" (?:schedule|plan|on|with)\b|\b(?:it|we|timeline|dates?|launch|project|plan)(?:'ll| will"
        r"| may| might| could| is| are| has)?(?: going to| likely to)? (?:slip(?:s|ped|ping)?)\b"
        r"|\b(?:cost|budget) overrun\b)",
        hit="The paste will be nine days late.",
        miss="Late in May we will see.",
    ),
    Rule(
        id="tight",
        words="tight short aggressive ambitious optimistic thin",
        also="timeline schedule deadline deadlines budget timing plan date dates time project"
        " rollout launch milestone money margin margins staff",
        pattern=r"\b(?:timelines?|schedule|deadlines?|budget|timing|plan|dates?|time|project|money"
        r"|margins?|staff|roll-?out|launch|milestone)\b (?:\w+ ){1,3}?~",
        hit="The timeline looks very tight.",
        miss="A short plan is attached.",
    ),
    Rule(
        id="others-are-cheaper",
        words="cheaper better faster less lower",
        also="competitor competitors competition alternative vendor vendors others provider"
        " supplier offer quote house than us",
        pattern=r"(?:\b(?:competitors?|competition|alternatives?|vendors?|others|providers?"
        r"|suppliers?|offer|quote|house)\b[^.;?!]{0,30}? (?:is|are|was|were|came in|comes)(?:"
        r" \w+){0,3}? ~|\b(?:had|have|got|seen|found) (?:a|another) (?:much |slightly |lot"
        r" )?(?:cheaper|better|lower) (?:quote|offer|price|one)\b)",
        hit="Your competitor is a lot cheaper.",
        miss="A cheaper offer is not planned.",
    ),
    Rule(
        id="only-so-much",
        words="only",
        also="have got",
        confidence="possible",
        pattern=r"\b(?:i|we)(?:'ve| have)?(?: got)? ~ (?:have |got |the )?(?:one|two|three|\d+|a"
        r" few|half)\b|\b(?:i|we) have ~ (?:the )?[a-z]+",
        hit="We have only one receptionist.",
        miss="We only met once.",
    ),
)
