"""How far two mails say the same: variations of one theme, or two different mails."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.language.patterns import pattern
from assistant.language.replies import newest_text
from assistant.language.words import content_words

_GREETING = pattern(
    r"\s*(?:hi|hello|hey|dear|hallo|hola|bonjour|ciao|guten (?:tag|morgen)|good (?:morning"
    r"|afternoon"
    r"|evening)|liebe[r]?|sehr geehrte[rs]?|beste|geachte|cher|chère|estimad[oa]|caro|cara|olá|hej"
    r")(?:[ \t]+[^\s,.!:;–-][^\n,.!:;–]{0,40})?[ \t]*(?:[,.!:;–-]+|\n|$)",
    re.IGNORECASE,
)
_NAME_ALONE = pattern(
    r"\s*[^\W\d_a-zß-ÿ][\w'’-]{1,30}(?: [^\W\d_a-zß-ÿ][\w'’-]{1,30}){0,2}[,!][ \t]*\n"
)


def telling_words(mail: str, leave_out: Collection[str] = ()) -> frozenset[str]:
    """The words by which a mail is compared with others.

    Quoted mails, greetings and signatures do not count, nor the words of `leave_out`: the names of
    people and companies.
    """
    return content_words(_body(mail)) - content_words(" ".join(leave_out))


def overlap(words: frozenset[str], others: frozenset[str]) -> float:
    """The share of the telling words of the mail with fewer of them that the other has, too.

    From 0.5 on they are variations of one theme. 0 where a mail has no telling words.
    """
    smaller = min(len(words), len(others))
    return len(words & others) / smaller if smaller else 0.0


def _body(mail: str) -> str:
    """The newest words without their greeting."""
    text = newest_text(mail).text
    greeting = _GREETING.match(text) or _NAME_ALONE.match(text)
    return text[greeting.end() :] if greeting else text
