"""This audit against an earlier one: what got better, what got worse, and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from assistant.pipeline.history import Seen
from assistant.results.audit import AuditLine, Mark
from assistant.results.history import Cause, Comparison, DealChange, Span


def compare(
    deals: Iterable[Sequence[AuditLine]], earlier: Mapping[str, Seen], since: dt.date
) -> Comparison:
    """What has changed.

    Args:
        deals: the deals as they are now, those of each workspace together.
        earlier: the deals as they were, by id.
        since: the day on which they were so.
    """
    now = {line.deal.id: (lines, at) for lines in deals for at, line in enumerate(lines)}
    changes = [_change(lines[at], earlier.get(deal)) for deal, (lines, at) in now.items()]
    gone = [
        DealChange(id=deal, name=seen.name, change="gone", before=seen.verdict)
        for deal, seen in ((deal, earlier[deal]) for deal in earlier if deal not in now)
    ]
    told = tuple(one for one in changes if one)
    return Comparison(since=since, changes=(*told, *gone), unchanged=len(now) - len(told))


def seen_of(lines: Iterable[AuditLine], as_of: dt.date) -> dict[str, Seen]:
    """The state of every deal in an audit that was kept as a file."""
    return {
        line.deal.id: Seen(
            name=line.deal.name,
            content=line.content,
            rules=line.rules,
            verdict=line.verdict.id,
            findings=tuple(_as_span(mark, as_of) for mark in line.marks if _counts(mark)),
        )
        for line in lines
    }


def _as_span(mark: Mark, as_of: dt.date) -> Span:
    return Span(
        id=mark.id,
        check=mark.check,
        title=mark.title,
        severity=mark.severity,
        waived=mark.waived,
        opened=as_of,
    )


def _counts(mark: Mark) -> bool:
    return mark.confidence == "clear"


def _change(line: AuditLine, seen: Seen | None) -> DealChange | None:
    """What became of one deal; None where nothing did."""
    deal = line.deal
    if seen is None:
        return DealChange(
            id=deal.id, name=deal.name, path=deal.path, change="new", after=line.verdict.id
        )
    before = {span.id: span for span in seen.findings}
    after = {mark.id: mark for mark in line.marks if _counts(mark)}
    live = {finding for finding, span in before.items() if not span.waived}
    appeared = [mark for finding, mark in after.items() if finding not in live and not mark.waived]
    settled = [before[finding] for finding in live if finding not in after]
    waived = [mark for finding, mark in after.items() if mark.waived and finding in live]
    if not (appeared or settled or waived or line.verdict.id != seen.verdict):
        return None
    better, worse = bool(settled or waived), bool(appeared)
    return DealChange(
        id=deal.id,
        name=deal.name,
        path=deal.path,
        change="mixed" if better == worse else "better" if better else "worse",
        because=_cause(line, seen),
        before=seen.verdict,
        after=line.verdict.id,
        appeared=_titles(appeared),
        settled=_titles(settled),
        waived=_titles(waived),
    )


def _titles(found: Iterable[Mark | Span]) -> tuple[str, ...]:
    return tuple(sorted({one.title for one in found}))


def _cause(line: AuditLine, seen: Seen) -> Cause:
    if line.content != seen.content:
        return "deal"
    return "rules" if line.rules != seen.rules else "time"
