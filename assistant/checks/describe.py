"""A check in words, from its playbook."""

from __future__ import annotations

from assistant.checks.kinds import KINDS
from assistant.checks.load import Pack
from assistant.checks.playbook import AppliesWhen, Check
from assistant.results.check_doc import BasisLine, CheckDoc, PackDoc


def describe_pack(pack: Pack) -> PackDoc:
    """One playbook with all its checks."""
    playbook = pack.playbook
    return PackDoc(
        name=playbook.name,
        title=playbook.title,
        owner=playbook.owner,
        questions=len(playbook.questions),
        checks=tuple(describe_check(pack, check) for check in playbook.checks),
    )


def describe_check(pack: Pack, check: Check) -> CheckDoc:
    """One check of a playbook."""
    position = pack.playbook.checks.index(check)
    kind = str(check.find.get("kind", ""))
    known = KINDS.get(kind)
    return CheckDoc(
        id=f"{pack.name}/{check.id}",
        title=check.title,
        severity=check.severity,
        status=check.status,
        kind=kind,
        kind_summary=known.summary if known else "",
        rationale=" ".join(check.rationale.split()),
        basis=tuple(
            BasisLine(rests_on=one.rests_on, note=one.note, source=one.source, sample=one.sample)
            for one in check.basis
        ),
        applies=_applies(check.applies_when),
        parameters={name: _written(value) for name, value in check.find.items() if name != "kind"},
        not_a_problem_if=check.not_a_problem_if,
        examples=tuple(f"{one.expected}: {one.title}" for one in check.examples),
        place=str(pack.source.place(("checks", position))),
    )


def _written(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _applies(when: AppliesWhen) -> str:
    """Which deals a check is for, as a sentence; empty where it is for all."""
    parts = []
    if when.stage:
        parts.append(f"in the stages {', '.join(when.stage)}")
    if when.type:
        parts.append(f"for {', '.join(when.type)} deals")
    if when.origin:
        parts.append(f"that came {', '.join(when.origin)}")
    if when.small is False:
        parts.append("not for small deals")
    if when.sealed is False:
        parts.append("not between the submission and the award of a tender")
    return "; ".join(parts)
