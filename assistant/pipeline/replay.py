"""A deal as it could be seen on a day of its past: without what nobody knew by then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from msgspec.structs import replace

from assistant.facts.coverage import Coverage
from assistant.records.deal import (
    Answer,
    Close,
    Commitment,
    Concern,
    Deal,
    Imported,
    StageMove,
    Stakeholder,
    Waiting,
)

UNDATED = frozenset(("stakeholders", "next_step", "paper", "plan", "close.confirmed_by"))
"""Parts of a record that carry no date of their own: what they said on a past day is lost."""

_KEPT = ("account", "type", "origin", "owner", "value", "opened", "activities", "stages")


def as_seen(deal: Deal, day: dt.date, questions: Collection[str]) -> Deal:
    """The deal as it stood on `day`.

    What is dated later is left out, and so is what has no date; what the record then cannot know
    is not covered, so that checks say that they cannot tell instead of finding a gap.

    Args:
        deal: the record as it is today.
        day: the day to go back to.
        questions: the ids of all questions that are asked.
    """
    stages = tuple(move for move in deal.stages if move.date <= day)
    close = _close(deal.close, day)
    commitments = tuple(_commitment(one, day) for one in deal.commitments if _made(one, day))
    discovery = {
        name: _answer(answer, day)
        for name, answer in deal.discovery.items()
        if answer.date and answer.date <= day
    }
    return replace(
        deal,
        stage=_stage(stages),
        stages=stages,
        close=close,
        waiting=_waiting(deal.waiting, day),
        outcome=None,
        stakeholders=tuple(_stakeholder(one, day) for one in deal.stakeholders),
        discovery=discovery,
        activities=tuple(one for one in deal.activities if one.date.day <= day),
        concerns=tuple(_concern(one) for one in deal.concerns if _known(one.date, day)),
        commitments=commitments,
        plan=(),
        paper=(),
        next_step=None,
        waivers=(),
        brief="",
        imported=Imported(system="replay", covers=_covers(deal, close, questions)),
    )


def _covers(deal: Deal, close: Close | None, questions: Collection[str]) -> tuple[str, ...]:
    """The parts of which the record tells what was known then: all that is in them has a day."""
    undated = {name for name, answer in deal.discovery.items() if not answer.date}
    covers = [*_KEPT, *(f"discovery.{one}" for one in questions if one not in undated)]
    if all(one.made_on for one in deal.commitments):
        covers.append("commitments")
    if close:
        covers += ["close.expected", "close.pushed"]
    return tuple(filter(Coverage(deal).includes, covers))


def _known(date: dt.date | None, day: dt.date) -> bool:
    return date is not None and date <= day


def _stage(moves: tuple[StageMove, ...]) -> str:
    return max(moves, key=lambda move: move.date).stage if moves else ""


def _close(close: Close | None, day: dt.date) -> Close | None:
    """The close date that was expected on `day`; None where its moves have no dates."""
    if close is None or any(not push.date for push in close.pushed):
        return None
    before = tuple(push for push in close.pushed if _known(push.date, day))
    later = [push for push in close.pushed if push.date and push.date > day]
    expected = close.expected
    if later:
        expected = min(later, key=lambda push: push.date or day).from_date
    return Close(expected=expected, pushed=before) if expected else None


def _waiting(waiting: Waiting | None, day: dt.date) -> Waiting | None:
    return waiting if waiting and _known(waiting.date, day) else None


def _answer(answer: Answer, day: dt.date) -> Answer:
    return answer if _known(answer.reconfirmed, day) else replace(answer, reconfirmed=None)


def _made(promise: Commitment, day: dt.date) -> bool:
    return _known(promise.made_on, day)


def _commitment(promise: Commitment, day: dt.date) -> Commitment:
    done = promise.done_on if _known(promise.done_on, day) else None
    withdrawn = promise.withdrawn_on if _known(promise.withdrawn_on, day) else None
    moved = tuple(one for one in promise.moved if _known(one.date, day))
    return replace(promise, done_on=done, withdrawn_on=withdrawn, superseded_by="", moved=moved)


def _stakeholder(person: Stakeholder, day: dt.date) -> Stakeholder:
    """Who they are; a role has no date, so nobody is known to have held it."""
    win = person.personal_win
    return replace(
        person,
        role=None,
        stance=None,
        personal_win=win if win and _known(win.date, day) else None,
        left=person.left if _known(person.left, day) else None,
    )


def _concern(concern: Concern) -> Concern:
    """The worry; what met it is looked up among the activities known by then."""
    return replace(concern, answered="")
