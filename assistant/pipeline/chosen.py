"""Which deals a filter chooses: `stage == 'proposal' and owner == 'Jo Park'`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from assistant.errors import AssistantError, did_you_mean
from assistant.facts.facts import Facts
from assistant.facts.named import NAMED_FACTS, FactNames
from assistant.templating import Expression, TemplateProblem, compile_expression

_WHOSE: Mapping[str, Callable[[Facts], object]] = {
    "owner": lambda f: f.us.name if f.deal.owner else None,
    "account": lambda f: f.deal.account.name if f.deal.account else None,
}
"""What a filter may name besides the facts: in the texts of checks these are people and firms."""
_NAMES = (*NAMED_FACTS, *_WHOSE)


def read_filter(where: str) -> Expression:
    """A filter ready to be used.

    Raises:
        AssistantError: it cannot be read, or names what is no fact.
    """
    try:
        expression = compile_expression(where)
        names = sorted(expression.names)
    except TemplateProblem as problem:
        raise _unfit(where, problem) from None
    for name in names:
        if name not in _NAMES:
            hint = did_you_mean(name, _NAMES) or f"Facts: {', '.join(_NAMES)}."
            raise AssistantError(f"--where uses '{name}', which is no fact. {hint}")
    return expression


def is_wanted(where: Expression, facts: Facts) -> bool:
    """Whether a filter is true of a deal; a fact that nobody knows makes it untrue.

    Raises:
        AssistantError: it compares what cannot be compared.
    """
    named = FactNames(facts)
    used = {one: _WHOSE[one](facts) if one in _WHOSE else named[one] for one in where.names}
    try:
        return None not in used.values() and bool(where.evaluate(used))
    except TemplateProblem as problem:
        raise _unfit(where.source, problem) from None


def _unfit(where: str, problem: TemplateProblem) -> AssistantError:
    told = f"--where: {where} – this {problem.message}."
    return AssistantError(f"{told} {problem.hint}".strip())
