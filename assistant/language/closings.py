"""How mails close in many languages: "Best regards", "Many thanks, Dana", "Mit besten Grüßen"."""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.language.letters import whole_words
from assistant.language.patterns import pattern

_GREETED = r"(?:regards?|wishes|greetings|rgds)"
_ENGLISH = (
    rf"(?:(?:with|my|our)\s)?(?:(?:very|the|all|all my|my)\s)?(?:best|kind|kindest|warm|warmest"
    rf"|many|cordial)"
    rf"(?:(?:\sand|,|\s&)?\s(?:kind|warm|warmest))?\s{_GREETED}(?:\s(?:from"
    rf"|to)\s(?:\w+\s?){{1,3}})?"
    rf"|{_GREETED}|best|all\sthe\sbest|cheers|take\scare|warmly|respectfully|cordially"
    r"|(?:very\s)?(?:yours\s)?(?:sincerely|faithfully|truly)(?:\syours)?|yours|br|kr|ciao"
    r"|talk\ssoon|speak\ssoon|see\syou\ssoon|have\sa\s(?:great|good|nice|lovely|wonderful)"
    r"\s(?:day|one|week|weekend|evening|afternoon)(?:\sahead)?"
)
_ENGLISH_THANKS = (
    r"(?:(?:many|kind|best|warm)\s)?thanks(?:\s(?:again|a lot|a million|so much|in advance"
    r"|very much))?"
    r"|thank\syou(?:\s(?:again|so much|very much|in advance|kindly))?|thx|tia|ta"
)
_THANKS = (
    rf"{_ENGLISH_THANKS}|merci(?:\sbeaucoup)?"
    r"|danke(?:\s(?:vorab|schön|im voraus))?|vielen\sdank(?:\sim\svoraus)?|besten\sdank|gracias"
    r"|muchas\sgracias|grazie(?:\smille)?|obrigad[oa]|bedankt|alvast\sbedankt|dank\sje|tack"
    r"|tak|takk|dziękuję|kiitos"
)
_OTHERS = (
    r"(?:mit\s)?(?:den\s)?(?:(?:freundliche[nrm]?|beste[nr]?|viele[n]?|liebe[n]?|schöne[n]?"
    r"|herzliche[nr]?"
    r"|sonnige[n]?)\s)?(?:gr(?:ü|ue)(?:ß|ss)(?:e[n]?)?|gru(?:ß|ss))(?:\saus\s\w+)?|mfg|lg|vg"
    r"|hochachtungsvoll|cdlt|cdt|bàv|slts"
    r"|(?:bien\s)?cordialement|(?:bien|cordialement)\sà\s(?:vous|toi)|sincères\ssalutations"
    r"|meilleures\ssalutations|bonne\sjournée|salutations"
    r"|(?:un\s|muchos\s)?(?:cordial\s)?(?:saludos?|abrazos?)(?:\scordial(?:es)?)?|atentamente|atte"
    r"|cordiali\ssaluti|(?:distinti\s)?saluti|un\ssaluto|atenciosamente|att|(?:um\s)?abraços?"
    r"|cumprimentos"
    r"|(?:met\s)?(?:vriendelijke|hartelijke)\sgroet(?:en)?|groet(?:en|jes)?|mvg"
    r"|(?:med\s)?(?:vänliga?|bästa|venlig|vennlig|bedste|beste)\s?(?:hälsning(?:ar)?|hilsen(?:er)?)"
    r"|hälsningar|hilsen|mvh|vh|pozdrawiam|z\spoważaniem|(?:ystävällisin\s)?terveisin"
)
_AND = r"\s?(?:,|&|\+|/|and|und|et|y|e|en|och|og)?\s"
_CLOSING = rf"(?:{_ENGLISH}|{_THANKS}|{_OTHERS})"
_ENGLISH_CLOSING = rf"(?:{_ENGLISH}|{_ENGLISH_THANKS})"


class Closings(NamedTuple):
    """Lines that close a mail: alone, or with the name of who signs behind it."""

    alone: re.Pattern[str]
    and_name: re.Pattern[str]


def _closings(closing: str) -> Closings:
    alone = rf"{closing}(?:{_AND}{closing})?\s?[,.!:)–-]*$"
    and_name = (
        rf"(?:(?i:{closing})(?:(?i:{_AND}{closing}))?\s?[,.!–-]+\s?|(?i:{_ENGLISH})\s)"
        r"(?P<name>[^\W\d_a-zß-ÿ][^\d,.!?:;]{0,40}\.?)$"
    )
    return Closings(pattern(alone, re.IGNORECASE), pattern(and_name))


# Most mails are English: the closings of all languages take ten milliseconds to make ready.
_IN_ENGLISH = _closings(_ENGLISH_CLOSING)
_IN_ANY_LANGUAGE = _closings(_CLOSING)
THANKS = pattern(rf"(?:{_THANKS})[.!]*$", re.IGNORECASE)

_ENGLISH_BEGINNINGS = frozenset(
    """
    with my our very the all best kind kindest warm warmest many cordial regard regards wishes
    greetings rgds cheers take warmly respectfully cordially yours sincerely faithfully truly
    br kr ciao talk speak see have thanks thank thx tia ta
    """.split()  # noqa: SIM905
)
_ENGLISH_WORDS = _ENGLISH_BEGINNINGS | frozenset(
    """
    and care you soon a great good nice lovely wonderful day one week weekend
    evening afternoon ahead again lot million so much in advance kindly
    """.split()  # noqa: SIM905
)
# With these words closings in other languages begin.
_OTHER_BEGINNINGS = frozenset(
    """
    cdlt cdt bàv slts
    merci danke vielen besten gracias muchas grazie obrigado obrigada bedankt alvast dank tack tak
    takk dziękuję kiitos mit den freundliche freundlichen freundlicher freundlichem beste besten
    bester viele vielen liebe lieben schöne schönen herzliche herzlichen herzlicher sonnige
    sonnigen grüß grüße grüßen grüss grüsse grüssen grueß grueße grueßen gruess gruesse gruessen
    gruß gruss mfg lg vg hochachtungsvoll bien cordialement sincères meilleures bonne salutations
    un muchos cordial saludo saludos abrazo abrazos atentamente atte cordiali distinti saluti um
    atenciosamente att abraço abraços cumprimentos met vriendelijke hartelijke groet groeten
    groetjes mvg med vänlig vänliga bäst bästa venlig vennlig bedste hälsning hälsningar hilsen
    hilsener mvh vh pozdrawiam z ystävällisin terveisin
    """.split()  # noqa: SIM905
)
BEGINNINGS = _ENGLISH_BEGINNINGS | _OTHER_BEGINNINGS
"""With these words closings begin."""
_WORDS = _ENGLISH_WORDS | _OTHER_BEGINNINGS | {"und", "et", "y", "e", "en", "och", "og"}
# The first word, and those behind it up to a sign, a name, or "from Ghent".
_HEAD = pattern(r"(\w+)((?: (?!(?:from|to)\b)[a-z]+\b)*)")


def closings(line: str) -> Closings | None:
    """The closings that a line may be one of; None where its words are those of none."""
    head = _HEAD.match(line)
    if not head or (first := head[1].lower()) not in BEGINNINGS:
        return None
    words = first, *head[2].split()
    in_english = _OTHER_BEGINNINGS.isdisjoint(words)
    if in_english and not _WORDS.issuperset(words[1:]):
        return None
    rest = line[head.end() :]  # a sign alone holds no word
    if rest[1:] and not _OTHER_BEGINNINGS.isdisjoint(whole_words(rest.lower())):
        in_english = False
    return _IN_ENGLISH if in_english else _IN_ANY_LANGUAGE
