"""Terms, made ready to run: each becomes one small function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from assistant.templating.filters import ready_filter
from assistant.templating.problem import TemplateProblem
from assistant.templating.running import Loop, Names, Part, Run
from assistant.templating.terms import Term
from assistant.templating.values import (
    COMPARISONS,
    MISSING,
    OF_ONE,
    Missing,
    calculate,
    lacks,
    member,
    shown,
)

_Targets = str | list[str]
"""The name of a loop's items, or the names of the parts of each."""
_Bind = Callable[[dict[str, object], object], None]
"""Puts an item of a loop under its name."""


def part_of(term: Term) -> Part:
    """The function that runs a term."""
    kind, line, *operands = term
    return _MAKERS[kind](line, *operands)


def all_of(terms: Iterable[Term]) -> Part:
    """The function that runs all terms, one after the other, and gives their words."""
    parts = _each(terms)
    if len(parts) == 1:
        return parts[0]
    return lambda run, names: "".join([part(run, names) for part in parts])


def _each(terms: Iterable[Term]) -> list[Part]:
    return [part_of(term) for term in terms]


def _output(_: int, terms: Iterable[Term]) -> Part:
    every = tuple(terms)
    words = [term[2] if term[0] == "words" else "" for term in every]
    values = [(at, term[1], part_of(term)) for at, term in enumerate(every) if term[0] != "words"]

    def output(run: Run, names: Names) -> str:
        pieces = words.copy()
        for at, line, part in values:
            run.line = line
            pieces[at] = shown(part(run, names))
        return run.written("".join(pieces))

    return output


def _if(_: int, cases: Iterable[tuple[int, Term, list[Term]]], otherwise: list[Term]) -> Part:
    choices = [(line, part_of(test), all_of(body)) for line, test, body in cases]
    other = all_of(otherwise)

    def choose(run: Run, names: Names) -> object:
        for line, test, body in choices:
            run.line = line
            if test(run, names):
                return body(run, names)
        return other(run, names)

    return choose


def _for(line: int, targets: _Targets, items: Term, body: list[Term], rest: list[Term]) -> Part:
    bind = _binding(targets)
    items_of = _items(bind, *items)
    each, other = all_of(body), all_of(rest)

    def loop(run: Run, names: Names) -> object:
        run.line = line
        items = items_of(run, names)
        inner, pieces = {**names}, []
        for index, item in enumerate(items):
            run.line = line
            bind(inner, item)
            inner["loop"] = Loop(index, len(items))
            pieces.append(each(run, inner))
        return "".join(pieces) if items else other(run, names)

    return loop


def _items(bind: _Bind, given: Term, weight: int, test: Term | None) -> Part:
    """Gives the items of a loop, without those that its test leaves out."""
    all_items, is_wanted = part_of(given), part_of(test) if test else None

    def items(run: Run, names: Names) -> Sequence[object]:
        found = run.items_of(all_items(run, names), weight)
        if is_wanted is None:
            return found
        inner, kept = {**names}, []
        for item in found:
            bind(inner, item)
            if is_wanted(run, inner):
                kept.append(item)
        return kept

    return items


def _binding(targets: _Targets) -> _Bind:
    """What puts an item of a loop under its name, or the parts of an item under theirs."""
    if isinstance(targets, str):
        return lambda names, item: names.update({targets: item})

    def unpack(names: dict[str, object], item: Any) -> None:
        parts = tuple(item)
        if len(parts) != len(targets):
            raise ValueError(f"expected {len(targets)} values to unpack, got {len(parts)}")
        names.update(zip(targets, parts, strict=True))

    return unpack


def _const(_: int, value: object) -> Part:
    return lambda _, __: value


def _list(_: int, terms: Iterable[Term]) -> Part:
    items = _each(terms)
    return lambda run, names: [item(run, names) for item in items]


def _tuple(_: int, terms: Iterable[Term]) -> Part:
    items = _each(terms)
    return lambda run, names: tuple([item(run, names) for item in items])


def _name(_: int, name: str) -> Part:
    def look_up(_: Run, names: Names) -> object:
        try:
            value = names[name]
        except KeyError:
            if name in names:  # and could not be worked out: our own fault
                raise
            return Missing(f"was not given '{name}'")
        if callable(value):
            raise TemplateProblem(f"was given a function as '{name}'")
        return value

    return look_up


def _field(_: int, term: Term, key: str | int) -> Part:
    owner_of = part_of(term)

    def field(run: Run, names: Names) -> object:
        owner = owner_of(run, names)
        if isinstance(owner, Missing):
            return owner  # the first thing missing is the one to report
        found = member(owner, key)
        return Missing(lacks(owner, key)) if found is MISSING else found

    return field


def _filter(_: int, name: str, terms: Iterable[Term]) -> Part:
    put, (value, *settings) = ready_filter(name), _each(terms)
    if not settings:
        return lambda run, names: put(run, value(run, names))
    return lambda run, names: put(run, value(run, names), *[one(run, names) for one in settings])


def _of_one(_: int, name: str, term: Term) -> Part:
    """A test, or a sign before a number."""
    result, value = OF_ONE[name], part_of(term)
    return lambda run, names: result(value(run, names))


def _compare(_: int, term: Term, terms: Iterable[tuple[str, Term]]) -> Part:
    first = part_of(term)
    others = [(COMPARISONS[sign], part_of(other)) for sign, other in terms]
    if len(others) == 1:  # as nearly always
        holds, second = others[0]
        if term[0] == "const":  # 'stalled/no-next-step' in found
            given = term[2]
            return lambda run, names: holds(given, second(run, names))
        return lambda run, names: holds(first(run, names), second(run, names))

    def compare(run: Run, names: Names) -> object:
        left, result = first(run, names), None
        for holds, other in others:
            right = other(run, names)
            result = holds(left, right)
            if not result:
                break
            left = right
        return result

    return compare


def _and(_: int, one: Term, another: Term) -> Part:
    left, right = part_of(one), part_of(another)
    return lambda run, names: left(run, names) and right(run, names)


def _or(_: int, one: Term, another: Term) -> Part:
    left, right = part_of(one), part_of(another)
    return lambda run, names: left(run, names) or right(run, names)


def _choice(line: int, condition: Term, one: Term, another: Term | None) -> Part:
    test, chosen = part_of(condition), part_of(one)
    other = part_of(another) if another else _const(line, None)
    return lambda run, names: (chosen if test(run, names) else other)(run, names)


def _not(_: int, term: Term) -> Part:
    value = part_of(term)
    return lambda run, names: not value(run, names)


def _sum(_: int, sign: str, one: Term, another: Term) -> Part:
    left, right = part_of(one), part_of(another)
    return lambda run, names: calculate(sign, left(run, names), right(run, names))


_MAKERS: dict[str, Callable[..., Part]] = {
    "output": _output,
    "if": _if,
    "for": _for,
    "const": _const,
    "list": _list,
    "tuple": _tuple,
    "name": _name,
    "field": _field,
    "filter": _filter,
    "test": _of_one,
    "compare": _compare,
    "and": _and,
    "or": _or,
    "choice": _choice,
    "not": _not,
    "sign": _of_one,
    "sum": _sum,
}
