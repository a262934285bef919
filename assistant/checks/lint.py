"""Mistakes in a playbook that its types cannot see: texts, names, duplicates, missing examples."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from assistant.checks.kinds import kinds_of
from assistant.checks.kinds.base import LooksAt
from assistant.checks.lint_find import lint_find, unknown_kind
from assistant.checks.lint_texts import lint_texts
from assistant.checks.params import LARGEST_NUMBER
from assistant.checks.playbook import AppliesWhen, Check, Example, Playbook
from assistant.checks.speak import common_names
from assistant.errors import Problem, did_you_mean
from assistant.facts.people import Person
from assistant.facts.questions import Question
from assistant.location import KeyPath
from assistant.records.names import slug
from assistant.records.source import Source

_CHECK_TEXTS = ("evidence", "coaching_question", "next_action")
_OUTCOMES = ("finds", "passes", "cannot_tell", "does_not_apply")
_MAIL_ONLY = ("mail", "not_mail")


def lint_pack(
    playbook: Playbook, source: Source, questions: Collection[str] | None = None
) -> Iterator[Problem]:
    """Every mistake in one playbook, at its place in `source`.

    Args:
        playbook: what the file says.
        source: the file.
        questions: the ids of all that are asked beside it; None where that is not known.
    """
    yield from _lint_name(playbook.name, source)
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
        yield from _lint_question(question, key, source)


def unknown_questions(
    names: Collection[object], known: Collection[str], key: KeyPath, source: Source
) -> Iterator[Problem]:
    """Questions that a check waits for and that nobody asks."""
    for number, name in enumerate(names):
        if str(name) not in known:
            hint = did_you_mean(str(name), sorted(known))
            place = source.place((*key, number))
            yield Problem.at(place, f"no question is called '{name}'.", hint)


def _lint_name(name: str, source: Source) -> Iterator[Problem]:
    better = slug(name)
    if not better or better != name:
        hint = f"Write small letters with dashes, such as {better or 'big-deals'}."
        message = f"'{name}' cannot be a playbook's name."
        yield Problem.at(source.place(("playbook",)), message, hint)


def _lint_question(question: Question, key: KeyPath, source: Source) -> Iterator[Problem]:
    told = _texts(question, ("coaching_question", "next_action"))
    names = common_names("deal")
    asks = {**names, "person": Person}
    yield from lint_texts(told, "a question", asks, ("person",), key, source)
    yield from lint_texts({"ask": question.ask}, "a question", names, (), key, source)
    days = question.stale_after_days
    if days is not None and not 0 <= days <= LARGEST_NUMBER:
        place = source.place((*key, "stale_after_days"))
        hint = f"Write a number from 0 to {LARGEST_NUMBER:,}."
        yield Problem.at(place, f"'stale_after_days' cannot be {days}.", hint)


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
        yield unknown_kind(check, looks_at, key, source)
        return
    names = {**common_names(looks_at), **kind.offers}
    texts = _texts(check, _CHECK_TEXTS)
    yield from lint_texts(texts, kind.name, names, tuple(kind.offers), key, source)
    yield from _lint_applies(check, looks_at, key, source)
    yield from lint_find(check, kind, key, source)
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


def _texts(item: Check | Question, names: tuple[str, ...]) -> dict[str, str]:
    return {name: getattr(item, name) for name in names}
