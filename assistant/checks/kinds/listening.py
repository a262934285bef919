"""Kinds that look at how we listened in recorded calls.

They look at the latest long one, as a coach would; that it is no exception is said beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.checks.kinds.base import (
    Answer,
    CannotTell,
    Passes,
    Spot,
    kind,
)
from assistant.checks.kinds.long_calls import (
    LongCallParams,
    call_hit,
    called,
    judged,
    not_recorded,
    other_language,
)
from assistant.facts.facts import Facts
from assistant.facts.listening import HeardCall
from assistant.facts.people import Person
from assistant.facts.said import Utterance
from assistant.phrasing import plural, rounded

_A_MINUTE = 60


class TalkShareParams(LongCallParams, frozen=True):
    """How much is too much, and in which calls.

    `percent`: our part of the talk that passes; `longer_than`: minutes that a call must have been
    longer than; `words`: how many make a call without times long enough; `days`: how old the
    latest call may be.
    """

    percent: int = 65


@kind(
    params=TalkShareParams,
    needs=("activities",),
    without=not_recorded,
    kind=str,
    date=str,
    minutes=int,
    percent=int,
    by_words=bool,
    person=Person,
    count=int,
    of=int,
)
def talk_share(facts: Facts, params: TalkShareParams) -> Iterator[Answer]:
    """Of the latest long call we spoke a larger part than `percent`.

    By the clock where the transcript tells times, else by words.
    """

    def judge(call: HeardCall) -> Answer:
        percent = int(rounded(call.our_share * 100))
        if call.our_share * 100 <= params.percent:
            return Passes(f"we spoke {percent} % of the {called(call)}")
        spots = [Spot.at(one.passage, "our longest stretch") for one in _beginning(call)]
        return call_hit(facts, call, spots, percent=percent, by_words=call.talk.measure == "words")

    return judged(facts, params, judge)


class FewQuestionsParams(LongCallParams, frozen=True):
    """How many are enough, and in which calls.

    `questions`: so many of ours pass; `longer_than`: minutes that a call must have been longer
    than; `words`: how many make a call without times long enough; `days`: how old the latest call
    may be.
    """

    questions: int = 3


@kind(
    params=FewQuestionsParams,
    needs=("activities",),
    without=not_recorded,
    kind=str,
    date=str,
    minutes=int,
    questions=int,
    person=Person,
    count=int,
    of=int,
)
def few_questions(facts: Facts, params: FewQuestionsParams) -> Iterator[Answer]:
    """In the latest long call we asked fewer than `questions` questions.

    A sentence that may be a question counts for us.
    """

    def judge(call: HeardCall) -> Answer:
        if not call.is_read:
            return other_language(call)
        asked = len(call.questions)
        if asked + len(call.possible_questions) >= params.questions:
            return Passes(f"we asked {plural(asked, 'clear question')} in the {called(call)}")
        searched = f"{plural(len(call.ours), 'sentence')} of ours searched for questions"
        spots = [Spot((*call.touch.key, "transcript"), searched)]
        spots += [Spot.at(one.passage, "a question of ours") for one in call.questions]
        return call_hit(facts, call, spots, questions=asked)

    return judged(facts, params, judge)


class LongMonologueParams(LongCallParams, frozen=True):
    """How long is too long, and in which calls.

    `minutes`: so long we may speak without a question; `longer_than`: minutes that a call must
    have been longer than; `words`: how many make a call without times long enough; `days`: how
    old the latest call may be.
    """

    minutes: int = 3


@kind(
    params=LongMonologueParams,
    needs=("activities",),
    without=not_recorded,
    kind=str,
    date=str,
    minutes=int,
    alone=int,
    begins=str,
    person=Person,
    count=int,
    of=int,
)
def long_monologue(facts: Facts, params: LongMonologueParams) -> Iterator[Answer]:
    """In the latest long call we spoke longer than `minutes` without a question.

    Two of us in turn count as one, and a “yes” of theirs ends nothing. Pauses do not count.
    """

    def judge(call: HeardCall) -> Answer:
        if not call.is_read:
            return other_language(call)
        if not call.talk.is_timed:
            return CannotTell(f"the transcript of the {called(call)} tells no times", "activities")
        longest = call.monologue
        if longest.seconds <= params.minutes * _A_MINUTE:
            return Passes(f"we never spoke so long at a stretch in the {called(call)}")
        first, last = longest.sentences[0], longest.sentences[-1]
        spots = [Spot.at(first.passage, "it begins"), Spot.at(last.passage, "it ends")]
        alone = int(rounded(longest.seconds / _A_MINUTE))
        return call_hit(facts, call, spots, alone=alone, begins=first.text)

    return judged(facts, params, judge)


def _beginning(call: HeardCall) -> tuple[Utterance, ...]:
    """Where the longest begins that we said at a stretch."""
    return call.monologue.sentences[:1]


KINDS = (
    talk_share,
    few_questions,
    long_monologue,
)
