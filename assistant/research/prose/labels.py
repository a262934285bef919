"""Words in marks that are not said: names, titles, slogans, what is so called."""

from __future__ import annotations

import re

from assistant.language.patterns import pattern
from assistant.research.prose.attribution import IN_WORDS

_NAME_FOLLOWS = pattern(
    r"\b(?:called|named|titled|entitled|known as|dubbed|nicknamed|christened|so-called|defined as"
    r"|under the (?:name|title|motto|heading)|programme|program|campaign|initiative|project"
    r"|the (?:words?|terms?|names?|title|slogan|motto|song|book|film|label|phrase)?"
    r"|(?:session|talk|lecture|workshop|seminar|webinar|podcast|series|exhibition|show|play|opera"
    r"|album"
    r"|article|essay|paper|study|report|magazine|newspaper|column|blog|newsletter|panel|course"
    r"|award"
    r"|prize|medal|label|brand|model|product|app|tool|game|concept|badge|button|option|tab|page"
    r"|section|chapter|song|book|film|word|term|phrase|hashtag)|(?:letters?|notes?|mails?"
    r"|messages?) to)\s*$",
    re.I,
)
_NAMED_SO = pattern(r"(?:\b(?:an?|the|his|her|its|their|our|new)|['’]s)$", re.I)
# Around words in marks that name something: "the “no empty mile” plan".
_NOUN_BEHIND = pattern(
    r" (?!(?:and|or|but|of|in|on|at|to|for|with|by|as|is|was|are|were|when|while|because|that|after"
    r"|before|from|if|than|since|until|about|into|has|had|will|would|he|she|they|we|I)\b)[a-z]"
)
# Before a word or two that somebody said.
_SAID_SHORTLY = pattern(
    r"\b(?:says?|said|answer(?:s|ed)|repl(?:ies|ied)|asks?|asked|shout(?:s|ed)|whisper(?:s|ed)"
    r"|calls?|called|describ(?:es|ed)|dismiss(?:es|ed)|brand(?:s|ed)|label(?:s|l?ed))"
    r"(?: (?:it|this|that|them|him|her|the \w+))?(?: as| only| simply| just)?$"
)
_WORD = pattern(r"\w+")
_SEVERAL = 2
_FEW_WORDS = 3  # that nobody says alone, unless the page says that somebody does
_SMALL = 4  # letters of words that titles leave small
_ENDS_SAID = ",.?!…"


def is_name(said: str, left: str, behind: str) -> bool:
    """Whether marks only say that something is called so.

    Args:
        said: the words between them.
        left: the sentence before them.
        behind: what follows.
    """
    if _NAME_FOLLOWS.search(left) and not IN_WORDS.search(left):
        return True
    if said[-1:] in _ENDS_SAID or left.endswith((":", ",", " that")):
        return False
    if _NAMED_SO.search(left) and (said[:1].isupper() or _NOUN_BEHIND.match(behind)):
        return True
    is_short = len(_WORD.findall(said)) < _FEW_WORDS
    is_told = said[:1].islower() and _SAID_SHORTLY.search(left)
    return _is_title(said) or (is_short and not is_told)


def _is_title(said: str) -> bool:
    """ "The Patient Machine"."""
    words = _WORD.findall(said)
    return len(words) >= _SEVERAL and all(word[0].isupper() or len(word) < _SMALL for word in words)
