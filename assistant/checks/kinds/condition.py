"""The way out for a coach whom no other kind serves: one expression over named facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from assistant.checks.kinds.base import Answer, CannotTell, Hit, Spot, kind, whom_to_ask
from assistant.facts.facts import Facts
from assistant.facts.named import NAMED_FACTS, FactNames
from assistant.facts.people import Person
from assistant.records.base import Record
from assistant.records.deal import Role
from assistant.templating import compile_expression

_OFFERED: dict[str, Any] = {**dict.fromkeys(NAMED_FACTS, object), "person": Person}


class ConditionParams(Record, frozen=True):
    """`when`: an expression over the named facts, such as `close_pushes > 2 and is_small`.

    `look_at`: the part of the record that the finding points at; `ask_whom`: whom the next
    action goes to, best first.
    """

    when: str
    look_at: str = "name"
    ask_whom: tuple[Role, ...] = ("champion", "economic_buyer")


@kind(params=ConditionParams, **_OFFERED)
def condition(facts: Facts, params: ConditionParams) -> Iterator[Answer]:
    """The expression in `when` is true; an unknown fact in it means that we cannot tell."""
    expression = compile_expression(params.when)
    values = FactNames(facts)
    used = {name: values[name] for name in sorted(expression.names)}
    unknown = [name for name, value in used.items() if value is None]
    if unknown:
        yield CannotTell(f"{unknown[0].replace('_', ' ')} is not known", unknown[0])
    elif expression.evaluate(used):
        person = whom_to_ask(facts, params.ask_whom)
        yield Hit(
            subject="deal",
            subject_name=facts.deal.name,
            spots=(Spot(tuple(params.look_at.split("/"))),),
            person=person,
            values={**values, "person": person},
        )


KINDS = (condition,)
