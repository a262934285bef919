"""How far a promise goes: the act that is promised, without the time and what follows it."""

from __future__ import annotations

import re

_CLAUSE_END = re.compile(
    r"[;:!?]|\.(?= |$|\")|, ?(?=(?:and|but|so|then|which|who|because|if|i|we|you|they|he|she|it|as"
    r"|once|when|though|since|unless|or)\b)| (?:- |\(|(?:but|because|so that|since|although|unless"
    r"|if|while|whereas|as one of|in order|so (?:we|you|i|that)|and (?:i|we|you|he|she|they|it"
    r"|then|will|let|please|also|see|hope|look)|so)\b)"
)
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?"
    r"|oct|nov|dec|tomorrow|today|tonight|noon|midday|midnight|eod|eow|cob|close of business|week"
    r"|weekend|month|quarter|year|day|morning|afternoon|evening|christmas|easter|then|\d"
)
_WHEN = re.compile(
    r" (?:(?:by|before|on|until|till|at|in|within|no later than|not later than|during|around|over"
    r"|for) (?:the )?(?:(?:end|start|beginning|middle|course) of (?:the |this |next )?|early "
    r"|late |mid-? ?|this |next |coming |first |following |a |an |about |two |three |four |five "
    rf"|six |ten |couple of |few |business |working |\d+ |mid)*(?:{_DAY})(?:s|th|st|nd|rd)?\b"
    r"|(?:this|next|later|early|end of|first thing|the (?:day|week) after)\b(?: (?:this|next|on"
    rf"|in))? (?:{_DAY})\b|later on\b|(?:tomorrow|today|tonight|shortly|soon|asap|immediately"
    r"|right away|right now|now|eod|eow|later|monday|tuesday|wednesday|thursday|friday|saturday"
    r"|sunday|at once|straight away|in (?:a )?(?:moment|minute|bit|second|while)|in due course"
    r"|first thing)\b|as soon as\b|once\b|when\b|after\b(?! all)|before\b|until\b|by the time\b"
    r"|within\b)"
)


def end_of_clause(text: str, start: int) -> int:
    """Where the clause ends in which `start` stands."""
    end = _CLAUSE_END.search(text, start)
    return end.start() if end else len(text.rstrip(" .,\"')"))


def end_of_act(text: str, start: int, end: int) -> int:
    """Where, before `end`, the act from `start` on has been named; a time is no part of it."""
    when = _WHEN.search(text, start, end)
    return when.start() if when else end
