"""Concerns: worry, doubt, objection or refusal about the matter discussed."""

from __future__ import annotations

from assistant.language.rules.objections import OBJECTIONS
from assistant.language.rules.obstacles import OBSTACLES
from assistant.language.rules.rule import Rule, Table

_NONE = (
    Rule(
        id="only-if",
        words="unclear worried concerned unsure problem problems issue issues risk risky too"
        " difficult"
        " hesitant uncomfortable trouble concerns questions wrong",
        also="if",
        confidence="none",
        pattern=r"(?<!what )(?<!know )(?<!sure )\bif (?:anything|something|you|any|there|it|that"
        r"|this|they)\b[^,.;]{0,40}?~(?: \w+)?",
        hit="Call me if anything is unclear.",
        miss="The price is unclear.",
    ),
    Rule(
        id="no-worry",
        words="worried worry worries concern concerns concerned problem doubt question afraid",
        confidence="none",
        pattern=r"(?:\b(?:don't|do not|not|no need to|never|nothing to)(?: too| really| that| very|"
        r" overly| particularly| so)? ~(?: about| to)?|\bno ~\b|\bwithout (?:a )?~|\b(?:understand"
        r"|understood|share|address(?:ed|es|ing)?|hear|appreciate|resolve[ds]?|answer) (?:\w+"
        r" ){0,2}~|\b(?:as far as|so far as|where) [^.;,]{1,40} (?:is|are|was) ~|\bany (?:\w+"
        r" ){0,3}~|\bnot a ~|\bthere is no ~)",
        hit="Don't worry about the date.",
        miss="I worry about the date.",
    ),
    Rule(
        id="not-ours",
        words="unfortunately afraid sorry",
        confidence="none",
        pattern=r"(?:\bsorry (?:for|to hear|about|that i)\b|\bafraid of (?:dogs|heights|flying)\b)",
        hit="Sorry for the delay.",
        miss="I am afraid the delay costs us.",
    ),
)

_WORRIES = (
    Rule(
        id="worried",
        words="worried worry worries worrying worrisome concerned nervous anxious uneasy"
        " uncomfortable scared alarmed alarming troubled troubling",
        pattern=r"(?:\b(?:i|we|my \w+|our \w+|am|are|is|bit|little|very|quite|more|really|still"
        r"|also|what|which|that|'m|'re|'s|people|everyone)\b(?: \w+)? )?~(?! (?:person|parties"
        r"|party|the (?:use|recent)|your (?:recent|mail))\b)(?: (?:about|that|with|by|at|if)\b)?",
        hit="My boss is worried about lock-in.",
        miss="The letter to the concerned parties is ready.",
    ),
    Rule(
        id="concern",
        words="concern concerns worry reservation reservations misgivings objection objections"
        " pushback",
        pattern=r"\b(?:my|our|main|big|biggest|only|one|a|some|major|serious|real|have|has|had|the"
        r"|is|raise[ds]?|are|get|got|several|many|other|two|few|lot of|key|primary) ~(?! (?:you"
        r"|free))",
        hit="Our main concern is the roll-out.",
        miss="It does not concern them.",
    ),
    Rule(
        id="not-sure",
        words="sure certain convinced confident clear persuaded comfortable happy thrilled keen"
        " satisfied"
        " optimistic impressed enthusiastic fond fan",
        pattern=r"\b(?:not|n't|never|hardly|isn't|wasn't|weren't|aren't|don't feel)(?: been| be|"
        r" quite| really| entirely| completely| totally| fully| so| too| at all| all that| yet|"
        r" just| very| a(?: big| huge)?)* ~(?! (?:if (?:you|this helps|anyone)|who|when|where"
        r"|enough whether you|i follow|to (?:me|be))\b)(?! \w+ is around)",
        hit="I am not convinced that it will hold.",
        miss="I am convinced that it will hold.",
    ),
    Rule(
        id="unsure",
        words="unsure uncertain hesitant reluctant skeptical sceptical doubtful wary dubious"
        " hesitate"
        " unconvinced unhappy dissatisfied disappointed disappointing frustrated frustrating"
        " unclear"
        " cautious leery",
        pattern=r"(?<!not )(?<!don't )~",
        hit="We are hesitant to move the data.",
        miss="Do not hesitate to call.",
    ),
    Rule(
        id="doubt",
        words="doubt doubts fear fears dread struggle struggling suspect afraid",
        pattern=r"\b(?:i|we|have|having|some|serious|my|our|i'm|we're|am|are|really|still|do|team"
        r"|boss)(?: really| also| still| just| a bit| my)* ~(?! (?:you will|you'll like|not)\b)",
        hit="We doubt that it will be ready.",
        miss="Fear of heights is common.",
    ),
    Rule(
        id="unfortunately",
        words="unfortunately sadly regrettably alas",
        pattern=r"~,?(?! for them)",
        hit="Unfortunately we cannot sign in May.",
        miss="Fortunately we can sign in May.",
    ),
    Rule(
        id="dont-know-whether",
        words="know see understand tell",
        also="i we",
        pattern=r"\b(?:i|we) (?:really |just |still |honestly )*(?:don't|do not|can't|cannot|dont"
        r"|fail to) ~ (?:if (?:we|this|that|it|i|there)|whether (?:we|this|that|it|i|they|there)"
        r"|how we)\b",
        hit="I don't know if we can get the data.",
        miss="I don't know him.",
    ),
    Rule(
        id="bothers-us",
        words="bothers worries troubles concerns scares bugs bother worry trouble concern scare",
        pattern=r"\b~ (?:me|us|my \w+|our \w+|them)\b",
        hit="The date worries us.",
        miss="It concerns the plant.",
    ),
)

CONCERNS = Table("concern", (*_NONE, *_WORRIES, *OBSTACLES, *OBJECTIONS))
