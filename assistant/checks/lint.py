"""Mistakes in a playbook that its types cannot see: texts, names, duplicates, missing examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from assistant.checks.kinds import KINDS
from assistant.checks.kinds.base import Kind
from assistant.checks.playbook import Check, Playbook
from assistant.checks.speak import COMMON_NAMES, fields_of
from assistant.errors import Problem, did_you_mean
from assistant.facts.people import Person
from assistant.facts.questions import Question
from assistant.location import KeyPath
from assistant.records.names import slug
from assistant.records.source import Source
from assistant.templating import Offered, TemplateProblem, compile_expression, compile_text

_CHECK_TEXTS = ("evidence", "coaching_question", "next_action")


def lint_pack(playbook: Playbook, source: Source) -> Iterator[Problem]:
    """Every mistake in one playbook, at its place in `source`."""
    seen: dict[str, int] = {}
    for position, check in enumerate(playbook.checks):
        key: KeyPath = ("checks", position)
        yield from _lint_id(check.id, seen, (*key, "id"), source)
        yield from _lint_check(check, key, source)
    asked: dict[str, int] = {}
    for position, question in enumerate(playbook.questions):
        key = ("questions", position)
        yield from _lint_id(question.id.replace("_", "-"), asked, (*key, "id"), source)
        told = _texts(question, ("coaching_question", "next_action"))
        yield from _lint_texts(told, "a question", {"person": Person}, key, source)
        yield from _lint_texts({"ask": question.ask}, "a question", {}, key, source)


def _lint_id(name: str, seen: dict[str, int], key: KeyPath, source: Source) -> Iterator[Problem]:
    place = source.place(key)
    if slug(name) != name:
        hint = "Write it in small letters with dashes, such as buyer-silent."
        yield Problem.at(place, f"'{name}' cannot be an id.", hint)
    if name in seen:
        yield Problem.at(place, f"'{name}' stands twice.", f"The first is in line {seen[name]}.")
    seen.setdefault(name, place.line)


def _lint_check(check: Check, key: KeyPath, source: Source) -> Iterator[Problem]:
    kind = KINDS.get(str(check.find.get("kind")))
    if kind is None:
        name = str(check.find.get("kind", ""))
        place = source.place((*key, "find", "kind"))
        yield Problem.at(place, f"no kind is called '{name}'.", did_you_mean(name, KINDS))
        return
    yield from _lint_texts(_texts(check, _CHECK_TEXTS), kind.name, kind.offers, key, source)
    yield from _lint_condition(check, kind, key, source)
    if not any(example.finds for example in check.examples):
        message = f"{check.id} has no example that it finds."
        yield Problem.at(source.place((*key, "id")), message, "Add one under 'examples'.")
    if not any(example.passes for example in check.examples):
        message = f"{check.id} has no example that passes."
        yield Problem.at(source.place((*key, "id")), message, "Add one under 'examples'.")


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


def _texts(item: Check | Question, names: tuple[str, ...]) -> dict[str, str]:
    return {name: getattr(item, name) for name in names}


def _lint_texts(
    texts: Mapping[str, str],
    kind: str,
    offers: Mapping[str, type],
    key: KeyPath,
    source: Source,
) -> Iterator[Problem]:
    offered: Offered = {
        name: fields_of(kind_of) for name, kind_of in {**COMMON_NAMES, **offers}.items()
    }
    for name, text in texts.items():
        try:
            compile_text(text).check(offered)
        except TemplateProblem as problem:
            place = source.place((*key, name))
            own = ", ".join(offers) or "only the common names"
            hint = problem.hint or f"{kind} offers {own}."
            yield Problem.at(place, f"'{name}' {problem.message}.", hint)
