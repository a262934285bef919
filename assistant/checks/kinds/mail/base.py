"""What the kinds that look at mails share: places in a mail, and hits with their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.checks.kinds.base import Hit, Spot
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.sentences import MailSentence
from assistant.facts.said import Passage
from assistant.language.mails.signs import Seen
from assistant.language.patterns import pattern
from assistant.location import KeyPath
from assistant.results.finding import Severity

_TEXT: KeyPath = ("text",)
_SUBJECT: KeyPath = ("subject",)
_FEW_SIGNS = 40
_MANY_SIGNS = 2
"""So many sentences that may do a thing do it."""
_CLAUSE_ENDS = pattern(r"[,;:?!.)(](?=\s|$)|\s[-–—](?=\s)|\n\s*\n")


def spot(
    facts: MailFacts, sentence: MailSentence, seen: Seen | None = None, note: str = ""
) -> Spot:
    """Where a sentence stands, or the clause of it in which something was seen."""
    start, end = _clause(sentence.text, seen) if seen else (0, len(sentence.text))
    words = sentence.text[start:end].strip(" ,;:")
    if sentence.part == "subject":
        return Spot.at(Passage(key=_SUBJECT, words=words, start=start), note)
    passage = Passage(key=_TEXT, words=words, start=facts.in_whole_text(sentence.start + start))
    return Spot.at(passage, note)


def _clause(text: str, seen: Seen) -> tuple[int, int]:
    """What was seen, to the end of its clause, and from its beginning if that is near."""
    start = max((sign.end() for sign in _CLAUSE_ENDS.finditer(text, 0, seen.start)), default=0)
    start += len(text[start:]) - len(text[start:].lstrip())
    if seen.start - start > _FEW_SIGNS:
        start = seen.start
    ending = _CLAUSE_ENDS.search(text, max(seen.start, seen.end - 1))
    return start, ending.start() if ending else len(text)


def place_of(facts: MailFacts, sentences: Sequence[MailSentence], note: str = "") -> Spot:
    """Where the first of these sentences stands; the mail's text where there is none."""
    return spot(facts, sentences[0], note=note) if sentences else Spot(_TEXT, note)


def seen_hit(
    facts: MailFacts,
    seen: Sequence[tuple[MailSentence, Seen]],
    severity: Severity | None = None,
    **values: object,
) -> Hit:
    """A hit that rests on words; a hint only where they may be meant otherwise.

    They are where no table is sure of them, they stand in one sentence, and the rest of the
    mail is plainly about its reader.
    """
    clear = [pair for pair in seen if pair[1].is_clear]
    unsure = not clear and facts.is_attentive and len(seen) < _MANY_SIGNS
    spots = [spot(facts, *pair) for pair in (clear or seen)]
    return mail_hit(facts, spots, "low" if unsure else severity, **values)


def mail_hit(
    facts: MailFacts,
    spots: Iterable[Spot],
    severity: Severity | None = None,
    **values: object,
) -> Hit:
    """A hit about the whole mail; its texts may use the first words that it rests on.

    Args:
        facts: of the mail.
        spots: where it rests, the most telling first.
        severity: replaces the check's own.
        values: what else the texts may use.
    """
    places = tuple(spots)
    first = next((one.passage.words for one in places if one.passage), "")
    return Hit(
        subject="mail",
        subject_name="the whole mail",
        spots=places,
        person=facts.recipient,
        severity=severity,
        values={"person": facts.recipient, "words": " ".join(first.split()), **values},
    )
