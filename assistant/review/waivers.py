"""Waivers: dated, signed reasons to leave a finding alone. They expire by themselves."""

from __future__ import annotations

import datetime as dt

from msgspec.structs import replace

from assistant.checks.locate import Locator
from assistant.checks.run import Found, Ran
from assistant.records.deal import Deal, Waiver
from assistant.records.names import slug
from assistant.results.finding import WaiverNote
from assistant.results.review import WaiverLine


def apply_waivers(ran: tuple[Ran, ...], deal: Deal, as_of: dt.date) -> tuple[Ran, ...]:
    """The same outcomes, with every finding marked that a live waiver covers."""
    live = [waiver for waiver in deal.waivers if waiver.until >= as_of]
    return tuple(_mark(one, live) for one in ran) if live else ran


def _mark(one: Ran, live: list[Waiver]) -> Ran:
    if not any(covers(waiver, found) for waiver in live for found in one.found):
        return one
    return replace(one, found=tuple(_marked(found, live) for found in one.found))


def _marked(found: Found, live: list[Waiver]) -> Found:
    for waiver in live:
        if covers(waiver, found):
            note = WaiverNote(why=waiver.why, by=waiver.by, until=str(waiver.until))
            return replace(found, waived=note)
    return found


def covers(waiver: Waiver, found: Found) -> bool:
    """Whether the waiver speaks of this finding; without a subject it speaks of all of a check."""
    subject = found.hit.subject
    named = waiver.subject in ("", subject) or slug(waiver.subject) == subject
    return named and waiver.check == found.check.id


def waiver_lines(
    ran: tuple[Ran, ...], deal: Deal, as_of: dt.date, locator: Locator
) -> tuple[WaiverLine, ...]:
    """Every waiver of the deal: live, expired, or live with nothing left to waive."""
    findings = [found for one in ran for found in one.found]
    lines = []
    for position, waiver in enumerate(deal.waivers):
        used = any(covers(waiver, found) for found in findings)
        lines.append(
            WaiverLine(
                check=waiver.check,
                subject=waiver.subject,
                why=waiver.why,
                by=waiver.by,
                until=waiver.until,
                state="expired" if waiver.until < as_of else "live" if used else "unused",
                evidence=locator.evidence(("waivers", position)),
            )
        )
    return tuple(lines)
