"""What a check found. A finding copies every word it needs and points at no check."""

from typing import Literal

import msgspec

Severity = Literal["low", "medium", "high"]
SEVERITIES: tuple[Severity, ...] = ("low", "medium", "high")
Status = Literal["draft", "trial", "trusted", "retired"]
OutcomeName = Literal["finds", "passes", "does_not_apply", "cannot_tell", "failed"]
Confidence = Literal["clear", "possible"]


class Evidence(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=False, gc=False):
    """One place that a finding rests on.

    `path` is the file, relative to the workspace's root; `key` the path of keys in it; `quote`
    the words that stand there, empty where something is absent; `note` says what the place is.
    """

    path: str
    key: str
    line: int
    column: int
    quote: str = ""
    url: str = ""
    note: str = ""


class WaiverNote(msgspec.Struct, frozen=True, kw_only=True):
    """Who left a finding alone, why, and until when (an ISO date)."""

    why: str
    by: str
    until: str


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found about one subject; `id` is `pack/check:deal-id:subject-id`."""

    id: str
    check: str
    title: str
    severity: Severity
    status: Status
    confidence: Confidence = "clear"
    subject: str
    subject_name: str
    detail: str
    evidence: tuple[Evidence, ...]
    coaching_question: str
    next_action: str
    waived: WaiverNote | None = None


class CheckResult(msgspec.Struct, frozen=True, kw_only=True):
    """The outcome of one check on one deal.

    `reason` says why where nothing was found; `datum` names what would let us tell.
    """

    check: str
    title: str
    outcome: OutcomeName
    reason: str = ""
    datum: str = ""
    findings: tuple[Finding, ...] = ()
