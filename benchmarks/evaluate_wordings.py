"""How many ways of saying a thing the tables for mails know, one sentence at a time.

    python -m benchmarks.evaluate_wordings           # right, false and missed, by what is said
    python -m benchmarks.evaluate_wordings --each    # and each sentence that is read wrong

The sentences are described in tests/eval/README.md. Held-out ones are counted only by
`benchmarks.evaluate`; nothing here shows one.
"""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import msgspec

from assistant.facts.mails.asks import asks_in, curious, next_step
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.sentences import MailSentence
from assistant.language.mails.complaints import POLICY
from assistant.language.mails.customers import ORDER_THANKS, REFERRALS
from assistant.language.mails.nagging import NAGGING
from assistant.language.mails.offering import DEMOS, GIFTS, PRICES
from assistant.language.mails.owning import DODGING
from assistant.language.mails.pressing import PRESSURE
from assistant.language.mails.promising import DATED, ENCLOSED, SOMEDAY
from assistant.records.mail import Mail

SET = "tests/eval/wordings.yaml"
_TOP = Path(__file__).resolve().parents[1]
_ANY_DAY = dt.date(2026, 11, 19)
_KNOWS = 2
_MANY = 3
_HELD_OUT = 3


class Wordings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sentences that do a thing, and sentences that only look like it."""

    does: tuple[str, ...]
    does_not: tuple[str, ...]


class Score(msgspec.Struct, frozen=True):
    """What was read right, falsely seen, and missed."""

    what: str
    right: int
    false: tuple[str, ...]
    missed: tuple[str, ...]


def _someday(sentence: MailSentence) -> bool:
    return SOMEDAY.see(sentence.text) and not DATED.see(sentence.text)


SEEN: Mapping[str, Callable[[MailSentence], bool]] = {
    "pressure": lambda one: PRESSURE.see(one.text),
    "inducement": lambda one: GIFTS.see(one.text),
    "offer": lambda one: DEMOS.see(one.text) or PRICES.see(one.text),
    "nagging": lambda one: NAGGING.see(one.text),
    "someday": _someday,
    "referral": lambda one: REFERRALS.see(one.text),
    "policy": lambda one: POLICY.see(one.text),
    "order_thanks": lambda one: ORDER_THANKS.see(one.text),
    "excuse": lambda one: DODGING.see(one.text),
    "enclosed": lambda one: ENCLOSED.see(one.text),
    "curious": curious,
    "us": lambda one: one.topic == "us",
    "known": lambda one: one.weight >= _KNOWS,
    "asks_much": lambda one: len(asks_in(one)) >= _MANY,
    "asks_or_tells_next": lambda one: bool(next_step(one)),
}


def load(path: Path) -> dict[str, Wordings]:
    """The sentences of a file, by what they do."""
    return msgspec.yaml.decode(path.read_bytes(), type=dict[str, Wordings])


def measure(wordings: Mapping[str, Wordings], *, held_out: bool) -> Iterator[Score]:
    """How each thing is read in every third sentence, or in the others."""
    for what, said in wordings.items():
        seen = SEEN[what]
        does = [(one, _sees(one, seen)) for one in _part(said.does, held_out)]
        not_so = [one for one in _part(said.does_not, held_out) if _sees(one, seen)]
        missed = tuple(one for one, hit in does if not hit)
        yield Score(what, len(does) - len(missed), tuple(not_so), missed)


def _part(sentences: tuple[str, ...], held_out: bool) -> Iterator[str]:
    for place, sentence in enumerate(sentences, start=1):
        if (place % _HELD_OUT == 0) == held_out:
            yield sentence


def _sees(sentence: str, seen: Callable[[MailSentence], bool]) -> bool:
    mail = Mail(text=f"Dear Maria,\n\n{sentence}\n\nKind regards\nJo Park")
    return any(seen(one) for one in MailFacts(mail, _ANY_DAY).sentences if one.part != "greeting")


def main() -> None:
    """Print how each thing is read in the sentences that are not held out."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--each", action="store_true", help="show what was read wrong")
    asked = parser.parse_args()
    for score in measure(load(_TOP / SET), held_out=False):
        print(f"{score.what:20} {score.right:3} right", end="")
        print(f" {len(score.false):3} false {len(score.missed):3} missed")
        for sign, sentences in (("+", score.false), ("-", score.missed)):
            for sentence in sentences if asked.each else ():
                print(f"    {sign} {sentence}")


if __name__ == "__main__":
    main()
