"""Comparing two reviews of one deal: what does the second say differently?"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.results.changes import AnswerChange, Changes
from assistant.results.finding import Finding
from assistant.results.review import RUNGS, NextMove, Review


def compare_reviews(before: Review, after: Review) -> Changes:
    """What `after` says differently; findings are the same where their ids are.

    Places do not count: whatever stands below a new line moves down.
    """
    old, new = _by_id(before), _by_id(after)
    both = [(old[name], new[name]) for name in new if name in old]
    return Changes(
        verdict_before=before.verdict,
        verdict_after=after.verdict,
        gone=tuple(one for name, one in old.items() if name not in new and not one.waived),
        new=tuple(one for name, one in new.items() if name not in old and not one.waived),
        changed=tuple(now for was, now in both if not now.waived and _told(was) != _told(now)),
        waived=tuple(
            one for name, one in new.items() if one.waived and not _was_waived(old.get(name))
        ),
        answers=tuple(_answers(before, after)),
        moves_gone=_only_in(before.next_moves, after.next_moves),
        moves_new=_only_in(after.next_moves, before.next_moves),
    )


def _by_id(review: Review) -> dict[str, Finding]:
    return {finding.id: finding for finding in review.findings}


def _was_waived(finding: Finding | None) -> bool:
    return bool(finding and finding.waived)


def _told(finding: Finding) -> tuple[str, ...]:
    """What a finding tells people, without its place."""
    waived = "waived" if finding.waived else ""
    return finding.severity, finding.confidence, finding.detail, waived


def _answers(before: Review, after: Review) -> Iterator[AnswerChange]:
    old = {answer.question: answer.rung for answer in before.answers}
    for answer in after.answers:
        was = old.get(answer.question, RUNGS[0])
        if was != answer.rung:
            yield AnswerChange(question=answer.question, before=was, after=answer.rung)


def _only_in(moves: tuple[NextMove, ...], others: tuple[NextMove, ...]) -> tuple[NextMove, ...]:
    """The moves that the others lack; another day makes another move, another reason does not."""
    known = {(move.who, move.action, move.by) for move in others}
    return tuple(move for move in moves if (move.who, move.action, move.by) not in known)
