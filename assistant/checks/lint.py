"""Mistakes in a playbook that its types cannot see: texts, names, duplicates, missing examples."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from msgspec import inspect

from assistant.checks.kinds import kinds_of
from assistant.checks.kinds.base import Kind, LooksAt
from assistant.checks.params import LARGEST_NUMBER, read_params
from assistant.checks.playbook import AppliesWhen, Check, Example, Playbook
from assistant.checks.speak import common_names, fields_of
from assistant.errors import Problem, did_you_mean
from assistant.facts.people import Person
from assistant.facts.questions import Question
from assistant.location import KeyPath
from assistant.records.deal import Deal
from assistant.records.names import slug
from assistant.records.source import Source
from assistant.templating import Offered, TemplateProblem, compile_expression, compile_text

_CHECK_TEXTS = ("evidence", "coaching_question", "next_action")
_OUTCOMES = ("finds", "passes", "cannot_tell", "does_not_apply")
_MAIL_ONLY = ("mail", "not_mail")
_SHOWN_WHOLE = re.compile(r"\{\{-?\s*(\w+)\s*-?\}\}")
_BEST_FIELDS = ("first", "name", "topic", "kind")


def lint_pack(
    playbook: Playbook, source: Source, questions: Collection[str] | None = None
) -> Iterator[Problem]:
    """Every mistake in one playbook, at its place in `source`.

    Args:
        playbook: what the file says.
        source: the file.
        questions: the ids of all that are asked beside it; None where that is not known.
    """
    if not slug(playbook.name) or slug(playbook.name) != playbook.name:
        better = slug(playbook.name) or "big-deals"
        hint = f"Write small letters with dashes, such as {better}."
        message = f"'{playbook.name}' cannot be a playbook's name."
        yield Problem.at(source.place(("playbook",)), message, hint)
    seen: dict[str, int] = {}
    known = {*(questions or ()), *(question.id for question in playbook.questions)}
    for position, check in enumerate(playbook.checks):
        key: KeyPath = ("checks", position)
        yield from _lint_id(check.id, seen, (*key, "id"), source)
        yield from _lint_check(check, playbook.looks_at, key, source)
        asked_for = check.find.get("questions")
        if isinstance(asked_for, list) and questions is not None:
            yield from unknown_questions(asked_for, known, (*key, "find", "questions"), source)
        yield from _lint_examples(playbook, check, key, source)
    asked: dict[str, int] = {}
    for position, question in enumerate(playbook.questions):
        key = ("questions", position)
        yield from _lint_id(question.id.replace("_", "-"), asked, (*key, "id"), source)
        told = _texts(question, ("coaching_question", "next_action"))
        names = common_names("deal")
        asks = {**names, "person": Person}
        yield from _lint_texts(told, "a question", asks, ("person",), key, source)
        yield from _lint_texts({"ask": question.ask}, "a question", names, (), key, source)
        days = question.stale_after_days
        if days is not None and not 0 <= days <= LARGEST_NUMBER:
            place = source.place((*key, "stale_after_days"))
            hint = f"Write a number from 0 to {LARGEST_NUMBER:,}."
            yield Problem.at(place, f"'stale_after_days' cannot be {days}.", hint)


def unknown_questions(
    names: Collection[object], known: Collection[str], key: KeyPath, source: Source
) -> Iterator[Problem]:
    """Questions that a check waits for and that nobody asks."""
    for number, name in enumerate(names):
        if str(name) not in known:
            hint = did_you_mean(str(name), sorted(known))
            place = source.place((*key, number))
            yield Problem.at(place, f"no question is called '{name}'.", hint)


def _lint_examples(
    playbook: Playbook, check: Check, key: KeyPath, source: Source
) -> Iterator[Problem]:
    """Examples that say nothing, or two things, or name checks that are not there."""
    ids = [one.id for one in playbook.checks]
    for number, example in enumerate(check.examples):
        here = (*key, "examples", number)
        said = _outcomes(example)
        if len(said) != 1:
            message = f"an example says one of {', '.join(_OUTCOMES)}"
            message += f", not {' and '.join(said)}." if said else "; here is none."
            yield Problem.at(source.place(here), message, "What should the check do with it?")
        for position, name in enumerate(example.also):
            if name not in ids:
                place = source.place((*here, "also", position))
                hint = did_you_mean(name, ids)
                yield Problem.at(place, f"this playbook has no check '{name}'.", hint)


def _outcomes(example: Example) -> list[str]:
    return [name for name in _OUTCOMES if getattr(example, name)]


def _lint_id(name: str, seen: dict[str, int], key: KeyPath, source: Source) -> Iterator[Problem]:
    place = source.place(key)
    if slug(name) != name:
        hint = "Write it in small letters with dashes, such as buyer-silent."
        yield Problem.at(place, f"'{name}' cannot be an id.", hint)
    if name in seen:
        yield Problem.at(place, f"'{name}' stands twice.", f"The first is in line {seen[name]}.")
    seen.setdefault(name, place.line)


def _lint_check(check: Check, looks_at: LooksAt, key: KeyPath, source: Source) -> Iterator[Problem]:
    kinds = kinds_of(looks_at)
    kind = kinds.get(str(check.find.get("kind")))
    if kind is None:
        yield _unknown_kind(check, looks_at, key, source)
        return
    names = {**common_names(looks_at), **kind.offers}
    texts = _texts(check, _CHECK_TEXTS)
    yield from _lint_texts(texts, kind.name, names, tuple(kind.offers), key, source)
    yield from _lint_applies(check, looks_at, key, source)
    yield from _lint_condition(check, kind, key, source)
    yield from _lint_look_at(check, key, source)
    yield from _lint_inner(check, key, source)
    if not check.basis:
        message = f"{check.id} does not say what it rests on."
        hint = "Under 'basis', name data, a study, the record or convention, in one line."
        yield Problem.at(source.place((*key, "basis")), message, hint)
    if not any(example.finds for example in check.examples):
        message = f"{check.id} has no example that it finds."
        yield Problem.at(source.place((*key, "id")), message, "Add one under 'examples'.")
    if not any(example.passes for example in check.examples):
        message = f"{check.id} has no example that passes."
        yield Problem.at(source.place((*key, "id")), message, "Add one under 'examples'.")


def _unknown_kind(check: Check, looks_at: LooksAt, key: KeyPath, source: Source) -> Problem:
    name = str(check.find.get("kind", ""))
    place = source.place((*key, "find", "kind"))
    other: LooksAt = "mail" if looks_at == "deal" else "deal"
    if name in kinds_of(other):
        message = f"the kind '{name}' looks at a {other}, but this playbook at a {looks_at}."
        return Problem.at(place, message, f"'looks_at: {other}' stands at the top of a playbook.")
    return Problem.at(place, f"no kind is called '{name}'.", did_you_mean(name, kinds_of(looks_at)))


def _lint_applies(
    check: Check, looks_at: LooksAt, key: KeyPath, source: Source
) -> Iterator[Problem]:
    """Restrictions that are for deals, in a playbook for mails; or the other way round."""
    when, free = check.applies_when, AppliesWhen()
    for name in AppliesWhen.__struct_fields__:
        is_set = getattr(when, name) != getattr(free, name)
        if is_set and (name in _MAIL_ONLY) != (looks_at == "mail"):
            place = source.key_place((*key, "applies_when", name))
            other = "mails" if name in _MAIL_ONLY else "deals"
            yield Problem.at(place, f"'{name}' is for checks of {other}.")


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


def _texts(item: Check | Question, names: tuple[str, ...]) -> dict[str, str]:
    return {name: getattr(item, name) for name in names}


def _lint_texts(
    texts: Mapping[str, str],
    kind: str,
    names: Mapping[str, type],
    offers: Collection[str],
    key: KeyPath,
    source: Source,
) -> Iterator[Problem]:
    """Names, filters and shapes in texts that may use `names`, of which the kind offers some."""
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
