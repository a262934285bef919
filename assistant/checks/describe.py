"""A check in words, from its playbook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from assistant.checks.kinds import kinds_of
from assistant.checks.load import Pack, ready_check
from assistant.checks.playbook import AppliesWhen, Check
from assistant.errors import Problem
from assistant.records.emit import inline
from assistant.results.check_doc import BasisLine, CheckDoc, PackDoc

Settings = Mapping[str, Mapping[str, Any]]


def describe_pack(pack: Pack, settings: Settings) -> PackDoc:
    """One playbook with all its checks.

    Args:
        pack: the playbook.
        settings: what a workspace has changed, by the checks' ids.
    """
    playbook = pack.playbook
    return PackDoc(
        name=playbook.name,
        title=playbook.title,
        looks_at=playbook.looks_at,
        owner=playbook.owner,
        questions=len(playbook.questions),
        checks=tuple(describe_check(pack, check, settings) for check in playbook.checks),
    )


def describe_check(pack: Pack, check: Check, settings: Settings) -> CheckDoc:
    """One check of a playbook; `settings` is what a workspace has changed, by the checks' ids."""
    changed = settings.get(f"{pack.name}/{check.id}", {})
    position = pack.playbook.checks.index(check)
    kind = str(check.find.get("kind", ""))
    known = kinds_of(pack.looks_at).get(kind)
    return CheckDoc(
        id=f"{pack.name}/{check.id}",
        title=check.title,
        severity=check.severity,
        status=check.status,
        looks_at=pack.looks_at,
        kind=kind,
        kind_summary=known.summary if known else "",
        rationale=" ".join(check.rationale.split()),
        basis=tuple(
            BasisLine(rests_on=one.rests_on, note=one.note, source=one.source, sample=one.sample)
            for one in check.basis
        ),
        applies=_applies(check.applies_when),
        parameters=_parameters(pack, check, changed),
        changed=tuple(changed),
        parameters_help=" ".join((known.params.__doc__ or "").split()) if known else "",
        not_a_problem_if=check.not_a_problem_if,
        examples=tuple(f"{one.expected}: {one.title}" for one in check.examples),
        place=str(pack.source.place(("checks", position))),
    )


def _parameters(pack: Pack, check: Check, changed: Mapping[str, Any]) -> dict[str, str]:
    """What the kind is given, the kind's own defaults for the rest, as YAML."""
    ready = ready_check(pack, check, pack.source, (), changed)
    if isinstance(ready, Problem):
        return {name: str(value) for name, value in check.find.items() if name != "kind"}
    values = {
        field.encode_name: getattr(ready.params, field.name)
        for field in msgspec.structs.fields(ready.params)
    }
    return {name: inline(value) for name, value in values.items() if value not in (None, "", ())}


def _applies(when: AppliesWhen) -> str:
    """Which deals or mails a check is for, as a sentence; empty where it is for all."""
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
    if when.mail:
        parts.append(f"to these mails: {_words(when.mail)}")
    if when.not_mail:
        parts.append(f"to every mail but these: {_words(when.not_mail)}")
    return "; ".join(parts)


def _words(kinds: tuple[str, ...]) -> str:
    return ", ".join(kind.replace("_", " ") for kind in kinds)
