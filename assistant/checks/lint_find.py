"""Mistakes in what a check looks for: its kind, its condition, the part of the record."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import inspect

from assistant.checks.kinds import kinds_of
from assistant.checks.kinds.base import Kind, LooksAt
from assistant.checks.params import read_params
from assistant.checks.playbook import Check
from assistant.errors import Problem, did_you_mean
from assistant.location import KeyPath
from assistant.records.deal import Deal
from assistant.records.source import Source
from assistant.templating import Offered, TemplateProblem, compile_expression


def lint_find(check: Check, kind: Kind, key: KeyPath, source: Source) -> Iterator[Problem]:
    """What is wrong under `find`, besides what the types of the kind's parameters see.

    Args:
        check: with a kind that there is.
        kind: that kind.
        key: where the check stands.
        source: the playbook's file.
    """
    yield from _lint_condition(check, kind, key, source)
    yield from _lint_look_at(check, key, source)
    yield from _lint_inner(check, key, source)


def unknown_kind(check: Check, looks_at: LooksAt, key: KeyPath, source: Source) -> Problem:
    """That no kind has the name that a check gives, and what may be meant."""
    name = str(check.find.get("kind", ""))
    place = source.place((*key, "find", "kind"))
    other: LooksAt = "mail" if looks_at == "deal" else "deal"
    if name in kinds_of(other):
        message = f"the kind '{name}' looks at a {other}, but this playbook at a {looks_at}."
        return Problem.at(place, message, f"'looks_at: {other}' stands at the top of a playbook.")
    return Problem.at(place, f"no kind is called '{name}'.", did_you_mean(name, kinds_of(looks_at)))


def _lint_condition(check: Check, kind: Kind, key: KeyPath, source: Source) -> Iterator[Problem]:
    when = check.find.get("when")
    if kind.name != "condition" or not isinstance(when, str):
        return
    offered: Offered = {name: None for name in kind.offers if name != "person"}
    try:
        compile_expression(when).check(offered)
    except TemplateProblem as problem:
        place = source.place((*key, "find", "when"))
        yield Problem.at(place, f"'when' {problem.message}.", problem.hint)


def _lint_inner(check: Check, key: KeyPath, source: Source) -> Iterator[Problem]:
    """A rule for mails that a check of deals applies to the mails it holds."""
    given = check.find.get("mail")
    if not isinstance(given, dict):
        return
    kinds = kinds_of("mail")
    here: KeyPath = (*key, "find", "mail")
    name = str(given.get("kind", ""))
    if name not in kinds:
        message = f"no kind for mails is called '{name}'."
        yield Problem.at(source.place((*here, "kind")), message, did_you_mean(name, kinds))
        return
    rest = {one: value for one, value in given.items() if one != "kind"}
    params = read_params(kinds[name], rest, source, here)
    if isinstance(params, Problem):
        yield params


def _lint_look_at(check: Check, key: KeyPath, source: Source) -> Iterator[Problem]:
    """A part of the record that no record has."""
    path = check.find.get("look_at")
    kind: inspect.Type = inspect.type_info(Deal)
    for part in path.split("/") if isinstance(path, str) else ():
        inside = _part(kind, part)
        if isinstance(inside, str):
            place = source.place((*key, "find", "look_at"))
            yield Problem.at(place, f"no record has '{path}'.", inside)
            return
        kind = inside


def _part(kind: inspect.Type, name: str) -> inspect.Type | str:
    """The type of a part of a record; a hint where there is none with this name."""
    match kind:
        case inspect.UnionType():
            inner = [one for one in kind.types if not isinstance(one, inspect.NoneType)]
            return _part(inner[0], name)
        case inspect.StructType():
            fields = {field.encode_name: field.type for field in kind.fields}
            return fields.get(name) or did_you_mean(name, fields)
        case inspect.DictType():
            return kind.value_type
        case inspect.VarTupleType():
            return kind.item_type if name.isdecimal() else "Lists are counted from 0: activities/0."
    return "There is nothing inside it."
