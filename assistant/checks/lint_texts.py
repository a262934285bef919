"""Mistakes in the texts of a playbook: names that are not there, values without words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from assistant.checks.speak import fields_of
from assistant.errors import Problem
from assistant.facts.people import Person
from assistant.location import KeyPath
from assistant.records.source import Source
from assistant.templating import Offered, TemplateProblem, compile_text

_SHOWN_WHOLE = re.compile(r"\{\{-?\s*(\w+)\s*-?\}\}")
_BEST_FIELDS = ("first", "name", "topic", "kind")


def lint_texts(
    texts: Mapping[str, str],
    kind: str,
    names: Mapping[str, type],
    offers: Collection[str],
    key: KeyPath,
    source: Source,
) -> Iterator[Problem]:
    """Names, filters and shapes in texts that may use `names`, of which the kind offers some.

    Args:
        texts: each by the key under which it stands.
        kind: what offers the names, as messages call it.
        names: all that the texts may use, each with its type.
        offers: those of them that messages name.
        key: where the texts stand.
        source: the playbook's file.
    """
    offered: Offered = {name: fields_of(kind_of) for name, kind_of in names.items()}
    for name, text in texts.items():
        try:
            compile_text(text).check(offered)
        except TemplateProblem as problem:
            place = source.place((*key, name))
            own = ", ".join(offers) or "only the common names"
            hint = problem.hint or f"{kind} offers {own}."
            yield Problem.at(place, f"'{name}' {problem.message}.", hint)
            continue
        for word in dict.fromkeys(_SHOWN_WHOLE.findall(text)):
            what, better = _shown_better(word, names.get(word))
            if better:
                message = f"'{name}' shows {what}; write {{{{ {better} }}}}."
                yield Problem.at(source.place((*key, name)), message)


def _shown_better(word: str, kind: type | None) -> tuple[str, str]:
    """What a value is that has no words of its own, and how to show it; "" where it has words."""
    if kind is tuple:
        return "a list", f"{word} | names"
    fields = fields_of(kind) if kind else None
    field = next((one for one in _BEST_FIELDS if one in (fields or ())), "")
    if kind is None or not field:
        return "", ""
    what = "a person" if kind is Person else f"a whole {kind.__name__.removesuffix('View').lower()}"
    return what, f"{word}.{field}"
