"""Stages, questions and checks that a deal names: does anybody know them?"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.coach.desk import Desk
from assistant.errors import Problem, did_you_mean
from assistant.location import KeyPath
from assistant.records.deal import STAGES
from assistant.records.load import DealFile


def check_known_names(file: DealFile, desk: Desk) -> Iterator[Problem]:
    """Stages, questions and checks that neither the workspace nor its playbooks know."""
    deal = file.deal
    stages = (*STAGES, *desk.workspace.workspace.stages)
    written: list[tuple[KeyPath, str]] = [(("stage",), deal.stage)]
    written += [
        (("stages", number, "stage"), move.stage) for number, move in enumerate(deal.stages)
    ]
    for key, stage in written:
        if stage and stage not in stages:
            place = file.source.place(key)
            hint = did_you_mean(stage, stages)
            message = f"no stage is called '{stage}'."
            yield Problem.at(place, message, hint, warning=deal.imported is not None)
    questions = [question.id for question in desk.playbooks.questions]
    for question in deal.discovery:
        if question not in questions:
            place = file.source.key_place(("discovery", question))
            hint = did_you_mean(question, questions)
            yield Problem.at(place, f"no question is called '{question}'.", hint)
    yield from _unknown_waivers(file, desk)


def _unknown_waivers(file: DealFile, desk: Desk) -> Iterator[Problem]:
    checks = [
        f"{pack.name}/{check.id}" for pack in desk.playbooks.packs for check in pack.playbook.checks
    ]
    for position, waiver in enumerate(file.deal.waivers):
        if waiver.check not in checks:
            place = file.source.place(("waivers", position, "check"))
            hint = did_you_mean(waiver.check, checks) or "'deal playbook list' shows them all."
            yield Problem.at(place, f"no check is called '{waiver.check}'.", hint)
