"""Kinds that look at how we listened in recorded calls.

They look at the latest long one, as a coach would; that it is no exception is said beside it.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

from assistant.checks.kinds.base import (
    DECIDING,
    Answer,
    CannotTell,
    DoesNotApply,
    Hit,
    Passes,
    Spot,
    kind,
    whom_to_ask,
)
from assistant.facts.facts import Facts
from assistant.facts.listening import HeardCall
from assistant.facts.people import Person
from assistant.facts.said import Utterance
from assistant.phrasing import day, plural, rounded
from assistant.records.base import Record

_MOST_UNKNOWN = 0.1
"""So much of a call may be spoken by people of whom we do not know whose side they are on."""

_A_MINUTE = 60

Judge = Callable[[HeardCall], Answer]


class LongCallParams(Record, frozen=True):
    """Which recorded calls and meetings are looked at; a demo never is."""

    longer_than: int = 10
    words: int = 1500
    days: int = 90


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
            return Passes(f"we spoke {percent} % of the {_called(call)}")
        spots = [Spot.at(one.passage, "our longest stretch") for one in _beginning(call)]
        return _hit(facts, call, spots, percent=percent, by_words=call.talk.measure == "words")

    return _judged(facts, params, judge)


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
            return _other_language(call)
        asked = len(call.questions)
        if asked + len(call.possible_questions) >= params.questions:
            return Passes(f"we asked {plural(asked, 'clear question')} in the {_called(call)}")
        searched = f"{plural(len(call.ours), 'sentence')} of ours searched for questions"
        spots = [Spot((*call.touch.key, "transcript"), searched)]
        spots += [Spot.at(one.passage, "a question of ours") for one in call.questions]
        return _hit(facts, call, spots, questions=asked)

    return _judged(facts, params, judge)


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
            return _other_language(call)
        if not call.talk.is_timed:
            return CannotTell(f"the transcript of the {_called(call)} tells no times", "activities")
        longest = call.monologue
        if longest.seconds <= params.minutes * _A_MINUTE:
            return Passes(f"we never spoke so long at a stretch in the {_called(call)}")
        first, last = longest.sentences[0], longest.sentences[-1]
        spots = [Spot.at(first.passage, "it begins"), Spot.at(last.passage, "it ends")]
        alone = int(rounded(longest.seconds / _A_MINUTE))
        return _hit(facts, call, spots, alone=alone, begins=first.text)

    return _judged(facts, params, judge)


def _judged(facts: Facts, params: LongCallParams, judge: Judge) -> Iterator[Answer]:
    """What a coach would say of the latest long call; a finding counts the others like it."""
    calls = _long_calls(facts, params)
    if not isinstance(calls, tuple):
        yield calls
        return
    latest = _judge_known(calls[0], judge)
    if not isinstance(latest, Hit):
        yield latest
        return
    others = [_judge_known(call, judge) for call in calls[1:]]
    known = [one for one in others if isinstance(one, Hit | Passes)]
    count = 1 + sum(isinstance(one, Hit) for one in known)
    yield Hit(
        subject=latest.subject,
        subject_name=latest.subject_name,
        spots=latest.spots,
        person=latest.person,
        values={**latest.values, "count": count, "of": 1 + len(known)},
    )


def _judge_known(call: HeardCall, judge: Judge) -> Answer:
    """The judgement of a call, if we know who spoke in it."""
    if call.unknown_share > _MOST_UNKNOWN:
        reason = f"whose side some speakers of the {_called(call)} are on is not known"
        return CannotTell(reason, "activities.speakers")
    return judge(call)


def _long_calls(facts: Facts, params: LongCallParams) -> tuple[HeardCall, ...] | Answer:
    """The long calls that were recorded of late, the newest first, or why there are none."""
    since = facts.as_of - dt.timedelta(days=params.days)
    heard = facts.listening.heard_since(since)
    if not heard:
        return DoesNotApply(f"no call or meeting of the last {params.days} days has a transcript")
    long = tuple(call for call in heard if _is_long(call, params))
    if long:
        return long
    untimed = [call for call in heard if call.minutes is None]
    if untimed:
        reason = f"the transcript of the {_called(untimed[0])} tells no times, and has few words"
        return CannotTell(reason, "activities")
    return DoesNotApply(f"no call that was recorded took over {params.longer_than} minutes")


def _is_long(call: HeardCall, params: LongCallParams) -> bool:
    if call.minutes is None:
        return sum(call.talk.words.values()) >= params.words
    return call.minutes > params.longer_than


def _called(call: HeardCall) -> str:
    return f"{call.touch.kind} of {day(call.touch.day)}"


def _other_language(call: HeardCall) -> CannotTell:
    reason = f"the {_called(call)} is not in English, so questions are not found in it"
    return CannotTell(reason, "activities")


def _beginning(call: HeardCall) -> tuple[Utterance, ...]:
    """Where the longest begins that we said at a stretch."""
    return call.monologue.sentences[:1]


def _hit(facts: Facts, call: HeardCall, spots: list[Spot], **values: object) -> Hit:
    touch = call.touch
    there = call.main_speaker
    reachable = there if there and there.reachable_on(facts.as_of) else None
    person = reachable or whom_to_ask(facts, DECIDING)
    return Hit(
        subject=touch.id,
        subject_name=_called(call),
        spots=(*spots, Spot(touch.key, f"the {touch.kind}")),
        person=person,
        values={
            "kind": touch.kind,
            "date": touch.day,
            "minutes": int(rounded(call.minutes or 0)),
            "person": person,
            **values,
        },
    )


KINDS = (
    talk_share,
    few_questions,
    long_monologue,
)
