"""Stages, questions and checks that a deal names: does anybody know them?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from assistant.checks.load import Pack
from assistant.errors import AssistantError, Problem, did_you_mean
from assistant.location import KeyPath
from assistant.phrasing import names as names_of
from assistant.records.deal import STAGES
from assistant.records.load import DealFile
from assistant.results.finding import SEVERITIES
from assistant.review.desk import Desk

_OPENING, _CLOSING = "“„‘«", "”“’»"
_SPOKEN = ("quote", "text", "subject", "answer", "what", "why")
"""What people say and write may well stand in quotes."""


def check_known_names(file: DealFile, desk: Desk) -> Iterator[Problem]:
    """Stages, questions and checks that neither the workspace nor its playbooks know."""
    deal = file.deal
    stages = (*STAGES, *desk.workspace.workspace.stages)
    for number, stage in enumerate((deal.stage, *(move.stage for move in deal.stages))):
        if stage and stage not in stages:
            place = file.source.place(("stages", number - 1, "stage") if number else ("stage",))
            hint = did_you_mean(stage, stages)
            message = f"no stage is called '{stage}'."
            yield Problem.at(place, message, hint, warning=deal.imported is not None)
    questions = desk.playbooks.question_ids
    for question in deal.discovery:
        if question not in questions:
            place = file.source.key_place(("discovery", question))
            hint = did_you_mean(question, questions)
            yield Problem.at(place, f"no question is called '{question}'.", hint)
    yield from _unknown_waivers(file, desk)
    yield from _typographic_quotes(file)


def _typographic_quotes(file: DealFile) -> Iterator[Problem]:
    """Whole values in “ ”, which are part of the value: “Ann Lee” is not Ann Lee."""
    text = file.source.text
    if text.isascii() or not any(mark in text for mark in _OPENING):
        return
    for key, value in _values(file.source.value, ()):
        if value[:1] in _OPENING and value[-1:] in _CLOSING and key[-1] not in _SPOKEN:
            bare = value[1:-1].strip()
            message = f"the quotes of {value} are part of the value."
            hint = f'Write {bare}, or "{bare}" with straight quotes.'
            yield Problem.at(file.source.place(key), message, hint, warning=True)


def _values(value: object, key: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    """Every text of a file with its key; what an import remembers is nobody's words."""
    if isinstance(value, dict):
        for name, item in value.items():
            if name != "imported":
                yield from _values(item, (*key, name))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _values(item, (*key, number))
    elif isinstance(value, str):
        yield key, value


def _unknown_waivers(file: DealFile, desk: Desk) -> Iterator[Problem]:
    if not file.deal.waivers:  # nearly always; the names take longer than all that is above
        return
    checks = [
        f"{pack.name}/{check.id}" for pack in desk.playbooks.known for check in pack.playbook.checks
    ]
    for position, waiver in enumerate(file.deal.waivers):
        if waiver.check not in checks:
            place = file.source.place(("waivers", position, "check"))
            hint = did_you_mean(waiver.check, checks) or "'deal playbook list' shows them all."
            yield Problem.at(place, f"no check is called '{waiver.check}'.", hint)


def refuse_unknown(names: Iterable[str], desks: Iterable[Desk]) -> None:
    """Refuses names that are neither a check nor a pack of any desk: they would choose nothing.

    Raises:
        AssistantError: the first such name, with the nearest one that is known.
    """
    refuse_unknown_checks(names, [pack for desk in desks for pack in desk.playbooks.packs])


def refuse_unknown_checks(names: Iterable[str], packs: Sequence[Pack]) -> None:
    """Refuses names that are neither one of these packs nor a check of theirs.

    Raises:
        AssistantError: the first such name, with the nearest one that is known.
    """
    checks = [(pack.name, check.id) for pack in packs for check in pack.playbook.checks]
    short = dict.fromkeys((*(pack.name for pack in packs), *(check for _, check in checks)))
    full = {f"{pack}/{check}" for pack, check in checks}
    for name in names:
        if packs and name not in full and name not in short:
            hint = did_you_mean(name, full if "/" in name else short)
            if name in SEVERITIES:
                hint = "Severities are chosen by --min-severity."
            raise AssistantError(f"No check or pack is called '{name}'. {hint or _listed(packs)}")


def _listed(packs: Iterable[Pack]) -> str:
    """Every pack by its name; their checks are too many to name here."""
    every = names_of(dict.fromkeys(pack.name for pack in packs))
    return f"The packs are {every}; 'deal playbook list' shows their checks."


class KnownIds:
    """The ids of the deals seen so far. Two deals with one id would share findings and waivers."""

    def __init__(self) -> None:
        self._paths: dict[tuple[Path, str], str] = {}

    def check(self, file: DealFile, root: Path, *, warning: bool = False) -> Iterator[Problem]:
        """The problem that another deal of the workspace at `root` has this one's id."""
        other = self._paths.setdefault((root, file.id), file.path)
        if other != file.path:
            message = f"{other} has the id '{file.id}' too."
            hint = "Give each deal an id of its own."
            yield Problem.at(file.source.place(("id",)), message, hint, warning=warning)
