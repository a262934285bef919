"""Showing less of a review. Verdict and next moves stay: they come from all of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from assistant.results.finding import SEVERITIES, CheckResult, Finding, Severity
from assistant.results.mail_check import MailCheck
from assistant.results.review import Review

Checked = TypeVar("Checked", Review, MailCheck)


class Selection(msgspec.Struct, frozen=True, kw_only=True):
    """Which results to show: by `pack`, `pack/check` or `check`, and by severity."""

    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    min_severity: Severity = "low"

    @property
    def names(self) -> tuple[str, ...]:
        """The checks and packs that it names."""
        return self.only + self.skip

    @property
    def is_part(self) -> bool:
        """Whether it leaves anything out."""
        return bool(self.names) or self.min_severity != "low"

    def whole(self) -> Selection:
        """The same checks, whatever their severity: what counts, and not only what is shown."""
        return replace(self, min_severity="low")


def select(review: Checked, selection: Selection) -> Checked:
    """The same with only the results that were asked for, and all that failed."""
    results = tuple(
        _from_severity(result, selection.min_severity)
        for result in review.results
        if result.outcome == "failed" or _is_wanted(result.check, selection)
    )
    return replace(review, results=results)


def switched_off(reviews: Iterable[Review], selection: Selection) -> list[str]:
    """What was asked for by name and ran on no deal: finding nothing there would mean nothing."""
    ran = {one.check for review in reviews for one in review.results}
    known = {name for check in ran for name in (check, *check.split("/"))}
    return [name for name in selection.only if ran and name not in known]


def has_alarm(reviews: Iterable[Checked], selection: Selection, at_least: Severity) -> bool:
    """Whether what was asked for holds an alarm, however little of it is shown."""
    whole = selection.whole()
    return any(True for one in reviews for _ in alarms(select(one, whole), at_least))


def _is_wanted(check: str, selection: Selection) -> bool:
    names = {check, *check.split("/")}
    wanted = not selection.only or bool(names & {*selection.only})
    return wanted and not names & {*selection.skip}


def _from_severity(result: CheckResult, lowest: Severity) -> CheckResult:
    kept = tuple(one for one in result.findings if _weight(one.severity) >= _weight(lowest))
    return replace(result, findings=kept) if len(kept) < len(result.findings) else result


def alarms(review: Checked, at_least: Severity) -> Iterator[Finding]:
    """The findings that may fail a build: trusted, clear, not waived, and severe enough."""
    for finding in review.findings:
        counts = finding.status == "trusted" and finding.confidence == "clear"
        if counts and not finding.waived and _weight(finding.severity) >= _weight(at_least):
            yield finding


def _weight(severity: Severity) -> int:
    return SEVERITIES.index(severity)
