"""What a coach would say of the latest long call that was recorded, and of others like it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from assistant.checks.kinds.base import (
    DECIDING,
    Answer,
    CannotTell,
    DoesNotApply,
    Hit,
    Passes,
    Spot,
    Without,
    days_back,
    whom_to_ask,
)
from assistant.facts.facts import Facts
from assistant.facts.listening import HeardCall
from assistant.phrasing import day, rounded
from assistant.records.base import Record

_MOST_UNKNOWN = 0.1
"""So much of a call may be spoken by people of whom we do not know whose side they are on."""

Judge = Callable[[HeardCall], Answer]


class LongCallParams(Record, frozen=True):
    """Which recorded calls and meetings are looked at; a demo never is."""

    longer_than: int = 10
    words: int = 1500
    days: int = 90


def not_recorded(params: LongCallParams) -> Without:
    """What is said where no call was recorded."""
    return {"transcript": _no_calls(params)}


def _no_calls(params: LongCallParams) -> DoesNotApply:
    return DoesNotApply(f"no call or meeting of the last {params.days} days has a transcript")


def judged(facts: Facts, params: LongCallParams, judge: Judge) -> Iterator[Answer]:
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
    yield replace(latest, values={**latest.values, "count": count, "of": 1 + len(known)})


def called(call: HeardCall) -> str:
    """The call in a few words: its kind, and its day."""
    return f"{call.touch.kind} of {day(call.touch.day)}"


def other_language(call: HeardCall) -> CannotTell:
    """Why nothing was found in a call that is not in English."""
    reason = f"the {called(call)} is not in English, so questions are not found in it"
    return CannotTell(reason, "activities")


def call_hit(facts: Facts, call: HeardCall, spots: list[Spot], **values: object) -> Hit:
    """What was found in a call.

    Args:
        facts: of the deal.
        call: the call.
        spots: where it rests, besides the call itself.
        values: what the texts may use, besides what is told of every call.
    """
    touch = call.touch
    there = call.main_speaker
    reachable = there if there and there.reachable_on(facts.as_of) else None
    person = reachable or whom_to_ask(facts, DECIDING)
    return Hit(
        subject=touch.id,
        subject_name=called(call),
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


def _judge_known(call: HeardCall, judge: Judge) -> Answer:
    """The judgement of a call, if we know who spoke in it."""
    if call.unknown_share > _MOST_UNKNOWN:
        reason = f"whose side some speakers of the {called(call)} are on is not known"
        return CannotTell(reason, "activities.speakers")
    return judge(call)


def _long_calls(facts: Facts, params: LongCallParams) -> tuple[HeardCall, ...] | Answer:
    """The long calls that were recorded of late, the newest first, or why there are none."""
    heard = facts.listening.heard_since(days_back(facts, params.days))
    if not heard:
        return _no_calls(params)
    long = tuple(call for call in heard if _is_long(call, params))
    if long:
        return long
    untimed = [call for call in heard if call.minutes is None]
    if untimed:
        reason = f"the transcript of the {called(untimed[0])} tells no times, and has few words"
        return CannotTell(reason, "activities")
    return DoesNotApply(f"no call that was recorded took over {params.longer_than} minutes")


def _is_long(call: HeardCall, params: LongCallParams) -> bool:
    if call.minutes is None:
        return sum(call.talk.words.values()) >= params.words
    return call.minutes > params.longer_than
