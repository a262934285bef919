"""How far a promise goes: the act that is promised, without the time and what follows it."""

from __future__ import annotations

from assistant.language.patterns import pattern

_CLAUSE_END = pattern(
    r"[;:!?]|\.(?= |$|\")|, ?(?=(?:and|but|so|then|which|who|because|if|i|we|you|they|he|she|it|as"
    r"|once|when|though|since|unless|or|not|would|could|right|okay|ok)\b)| (?:- |\((?:\w| )"
    r"|(?:(?<!anyone )(?<!anybody )(?<!nothing )but|(?<!see )(?<!check )(?<!ask )(?<!out )if"
    r"|because|so that|since|although|unless|while|whereas|as one of|in order|just to|rather than"
    r"|so (?:we|you|i|that)|and (?:i|we|you|he|she|they|it|then|will|let|please|also|see|hope|look"
    r"|nobody|somebody)|so)\b)"
)
# "our chemist, Dr Weiss, to phone": a name between commas belongs to the act.
_NAMED = pattern(r", [^,]{1,25}, ")
# What is said besides does not: ", two men", " as well".
_BESIDES = pattern(
    r", | (?:as well|too|directly|at no (?:extra )?(?:cost|charge)|free of charge|on my return)\b"
)
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs)?|fri|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|jan|feb|apr|aug|sept?"
    r"|oct|nov|dec|tomorrow|today|tonight|noon|midday|midnight|eod|eow|cob|close of business|week"
    r"|weekend|month|quarter|year|day|morning|afternoon|evening|night|christmas|easter|then|\d+"
)
_WHEN = pattern(
    r" (?:(?:by|before|on|until|till|at|in|within|no later than|not later than|during|around|over"
    r"|for) (?:the )?(?:(?:end|start|beginning|middle|course) of (?:the |this |next )?|early "
    r"|late |mid-? ?|this |next |coming |first |second |third |last |following |a |an |about |two"
    rf" |three |four |five |six |ten |couple of |few |business |working |\d+ |mid)*(?:{_DAY}"
    r"|[a-z]+(?:teenth|tieth|fourth|fifth|sixth|eighth|ninth|tenth))(?:s|th|st|nd|rd)?\b|(?:this"
    r"|next|later|early|end of|first thing|the (?:day|week) after)\b(?: (?:this|next|on|in))?"
    rf" (?:{_DAY})\b|later on\b|from now on\b|(?:tomorrow|today|tonight|shortly|soon|asap"
    r"|immediately|right away|right now|now|eod|eow|later|at once|straight away|in due course"
    r"|first thing|in (?:a )?(?:moment|minute|bit|second|while))\b|(?<! the )(?<! our )(?<! your"
    r" )(?<! a )(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|as soon as\b|once\b|when\b"
    r"|after\b(?! all| year)|before\b|until\b|by the time\b|within\b)"
)


def end_of_clause(text: str, start: int) -> int:
    """Where the clause ends in which `start` stands."""
    end = _CLAUSE_END.search(text, start)
    return end.start() if end else len(text.rstrip(" .,\"')"))


def end_of_act(text: str, start: int, end: int) -> int:
    """Where, before `end`, the act from `start` on has been named; a time is no part of it."""
    when = _WHEN.search(text, start, end)
    act = when.start() if when else end
    named = _NAMED.search(text, start, act)
    besides = _BESIDES.search(text, named.end() if named else start, act)
    return besides.start() if besides else act
