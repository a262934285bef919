"""Passages about ourselves: our product, company or cause described as something of value.

The names of a workspace's company and products count as *our product* (`acts`).
"""

from __future__ import annotations

import re

from assistant.language.matching.words import Words
from assistant.language.rules.benefits import BENEFITS
from assistant.language.rules.features import DOES, FEATURES
from assistant.language.rules.no_praise import DAYS_AND_COURTESIES, PAPERS, THEIRS
from assistant.language.rules.plain_praise import PLAIN_PRAISE
from assistant.language.rules.praise import PRAISE
from assistant.language.rules.references import REFERENCES
from assistant.language.rules.rule import Rule, Table
from assistant.language.rules.standing import STANDING
from assistant.language.rules.workings import WORKINGS

THING = (
    r"(?:platform|product|products|solution|solutions|software|service|services|tool|tools|system"
    r"|systems|technology|app|application|company|firm|organi[sz]ation|offering|suite|software"
    r" suite|portfolio|approach|method|methodology|engine|device|devices|sensors?|analytics"
    r"|dashboard|charity|foundation|proposal)"
)
_PRAISE = (
    r"(?:leading|leader|number one|no\. 1|best(?:-in-class)?|award-winning|state-of-the-art"
    r"|world-class|cutting-edge|unique|most|only|fastest|largest|premier|proud|specialists?"
    r"|specialised|specialized|experts?|trusted|pioneers?|top|global|innovative|fast-growing"
    r"|proven)"
)

_NONE = (
    Rule(
        id="our-trouble",
        words="our we",
        also="down broken late slow old outdated limited struggling losing failing not need lack"
        " lost struggle suffer cannot can weak poor bad behind full closed tight overloaded"
        " don didn"
        " wrong",
        confidence="none",
        pattern=rf"\b(?:our (?:\w+ )?{THING} (?:is|are|was|were) (?:\w+ )?(?:down|broken|late|slow"
        rf"|old"
        r"|outdated|limited|struggling|losing|failing|not|weak|poor|bad|behind|full|closed|tight"
        r"|overloaded|wrong)\b|we (?:need|lack|lost|struggle|suffer|cannot|can't)\b|(?:don't"
        r"|didn't)"
        r" think our [^.;?!]{0,40})",
        hit="Our system is down.",
        miss="Our system is faster.",
    ),
    Rule(
        id="an-attachment",
        words="our",
        confidence="none",
        pattern=r"\bour (?:proposal|services?|approach) (?:is|are|was|will be) (?:attached|below"
        r"|enclosed|ready|due|on)\b",
        hit="Our proposal is attached.",
        miss="Our proposal saves you two weeks.",
    ),
)

_CLEAR = (
    Rule(
        id="we-are-the-best",
        words="leading leader number no best award state world cutting unique most only fastest"
        " largest premier proud specialist specialists specialised specialized expert experts"
        " trusted pioneer pioneers top global innovative fast proven",
        also="we our",
        pattern=rf"\b(?:we|our (?:company|firm|team|client|product|{THING[3:-1]}))(?:'re| are|"
        r" is)(?: also| now| widely| recogni[sz]ed as| known as| one of)*(?: the| a| an| proud to"
        rf" be)*(?: (?!only)\w+){{0,2}}? (?!only a|most of){_PRAISE}\b",
        hit="We are the leading maker of line monitors.",
        miss="We are the ones who pay.",
    ),
    Rule(
        id="our-product",
        words="our",
        pattern=rf"\b~ (?:\w+ ){{0,3}}?{THING}(?: \w+ly| also)? {DOES}\b",
        hit="Our platform cuts downtime by half.",
        miss="Our plant is in Ghent.",
    ),
    Rule(
        id="we-help",
        words="help offer provide deliver specialise specialize serve enable support build empower"
        " work helped design manufacture deliver offering",
        also="we",
        pattern=r"\bwe(?:'ve)?(?: also| have| currently| already| now| proudly)* ~(?:ed)?"
        r" (?:(?:\w+ ){0,4}(?:customers|clients|companies|firms|businesses|organi[sz]ations"
        r"|manufacturers|teams|brands|plants|banks|people|partners|solutions?|services?|leaders"
        r"|enterprises|hospitals|schools|dairies|retailers|products?|platform|software)\b|in the"
        r" field)",
        hit="We help two hundred firms cut their scrap.",
        miss="We help Tom on Monday.",
    ),
    Rule(
        id="about-our-product",
        words="our",
        pattern=r"\b(?:about|of|introduce(?: you to)?|present|demo of|to|demonstrate|discover|try"
        rf"|tour of) ~ (?:new |latest |newest |unique |own )?(?:\w+ )?{THING}\b",
        hit="Let me tell you about our new product.",
        miss="Is it about your product?",
    ),
    Rule(
        id="we-won",
        words="won award awarded named recognised recognized ranked featured",
        also="we our",
        pattern=r"\b(?:we(?:'ve| have| were| are| just| recently| also)*|our \w+ (?:was|has been"
        r"|were)) (?:won|awarded|named|recogni[sz]ed|ranked|featured) (?:the|a|an|as|by|in|among"
        r"|for|best|top)\b",
        hit="We recently won the Innovation Award.",
        miss="We won time.",
    ),
    Rule(
        id="credentials",
        words="founded trusted award customers clients offices employees headquartered years"
        " launched winning countries established excited announce introduce",
        pattern=r"(?:\b(?:we (?:were |are |have been )?|our company (?:was )?|was )(?:founded"
        r"|established|headquartered)\b|\btrusted by\b|\baward-winning\b|\b(?:we|our) (?:have"
        r"|serve|count|work with|work for) (?:over |more than |about |around )?[\w,.]+ (?:happy "
        r"|satisfied )?(?:customers|clients|offices|employees|users|countries)\b|\b(?:customers"
        r"|clients|companies) (?:like|such as) (?!you|it\b|this|that|the\b|to\b|our|us\b|them)\w+"
        r"|\bwe(?:'ve| have)? (?:just |recently )launched\b|\bwe(?:'re| are) (?:thrilled|excited"
        r"|proud) to (?:announce|introduce|present|offer|launch)\b|\b(?:over|more than|with) \w+"
        r" years (?:of experience|in the)\b)",
        hit="We were founded in 1998.",
        miss="The customers like it.",
    ),
    Rule(
        id="superlative",
        words="best leading cutting state world revolutionary unique unparalleled unmatched"
        " seamless game turnkey wonderful amazing",
        confidence="possible",
        pattern=r"(?:\b(?:best-in-class|industry-leading|market-leading|market leader|cutting-edge"
        r"|state-of-the-art|world-class|revolutionary|unparalleled|unmatched|game-chang\w+|turnkey"
        r"|next-generation)\b|\bthis (?:organi[sz]ation|charity|product|solution|platform) is"
        r" (?:\w+ ){0,2}(?:wonderful|amazing|great|the best|unique|excellent)\b)",
        hit="You get a state-of-the-art dashboard.",
        miss="The state of the line is fine.",
    ),
    Rule(
        id="cause",
        words="organization organisation charity donation donations donates children",
        confidence="possible",
        pattern=r"(?:\b(?:they|it|this \w+|the (?:charity|organi[sz]ation)|children'?s? \w+|save"
        r" the children) (?:are|is|\w+s) (?:an? |the )?(?:\w+ ){0,4}(?:organi[sz]ation|charity)"
        r" (?:\w+ ){0,6}(?:that|which|to|who|works?|helps?)\b|\b(?:every|each|your|all) (?:\w+"
        r" )?donations? (?:\w+ ){0,2}(?:help|go|goes|will|make|can|save)s?\b|\b(?:this|the|our)"
        r" (?:charity|organi[sz]ation) (?:helps|reaches|provides|works|saves|supports|gives)\b"
        r"|\beveryone who donates\b)",
        hit="This charity reaches children in forty countries.",
        miss="Which charity is it?",
    ),
)

PITCH = Table(
    "pitch",
    (
        *_NONE,
        *_CLEAR,
        *FEATURES,
        *DAYS_AND_COURTESIES,
        *BENEFITS,
        *PRAISE,
        *THEIRS,
        *STANDING,
        *REFERENCES,
        *PAPERS,
        *WORKINGS,
        *PLAIN_PRAISE,
    ),
)


def of_names(names: tuple[str, ...]) -> Table:
    """The row that knows our own names, written small: what they do is praise of ours."""
    any_name = "|".join(re.escape(name) for name in names)
    return Table(
        "pitch",
        (
            Rule(
                id="our-name",
                words=" ".join(sorted(Words(" ".join(names)).all)),
                pattern=rf"\b(?:{any_name})\b(?:(?:'s)?(?: \w+){{0,2}}? {DOES}\b|,? (?:you"
                r"|your)\b)",
                hit=f"{names[0]} cuts downtime by half.",
                miss="Somebody cuts downtime by half.",
            ),
        ),
    )
