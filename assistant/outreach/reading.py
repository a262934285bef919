"""Reading mail templates from their files, with every mistake at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec import inspect

from assistant.errors import BadInput, Problem, did_you_mean, why_unreadable
from assistant.outreach.template import CONDITIONS, FROM_ANSWERS, LISTS, VALUES, Head, Template
from assistant.records.load import to_record
from assistant.records.source import Source as Places
from assistant.records.source import parse_source
from assistant.templating import Offered, TemplateProblem, compile_text

SUFFIX = ".j2"
_FENCE = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)
_TALK = re.compile(
    r"(?:[1-9]\d?|five|ten|fifteen|twenty|twenty-five|thirty|forty|forty-five|fifty|sixty|ninety)"
    r" minutes|half an hour|an hour|(?:one|two) hours?"
)
"""How long a talk may be said to take: nothing else comes into a mail by way of a template."""
_LARGEST = 100_000
"""Bytes of a template's file; a mail has two thousand."""


class Vocabulary(msgspec.Struct, frozen=True):
    """What a head may name: questions that are asked of a deal, verdicts and checks."""

    questions: frozenset[str]
    verdicts: frozenset[str]
    checks: frozenset[str]


def read_templates(folder: Path, shown: str, known: Vocabulary) -> dict[str, Template]:
    """The templates in a folder, by name.

    Args:
        folder: where they are.
        shown: how messages name the folder.
        known: what their heads may name.

    Raises:
        BadInput: every mistake in any of them, at its place.
    """
    read: dict[str, Template] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            one = read_template(
                _content(path, f"{shown}/{path.name}"), f"{shown}/{path.name}", known
            )
        except BadInput as bad:
            problems += bad.problems
        else:
            read[one.name] = one
    if problems:
        raise BadInput(problems)
    return read


def _content(path: Path, shown: str) -> str:
    """What a template's file holds; raises BadInput where it holds no text of ordinary size."""
    try:
        if not path.resolve().is_relative_to(path.parent.resolve()):
            raise _refused(shown, "this leads out of the folder.", "Copy the template here.")
        if path.stat().st_size > _LARGEST:
            raise _refused(shown, f"this is over {_LARGEST:,} bytes.", "A mail is short.")
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise _refused(shown, "this is not UTF-8.", "Save the file as UTF-8.") from None
    except OSError as error:
        raise _refused(shown, f"this cannot be read: {why_unreadable(error)}.") from None


def _refused(path: str, message: str, hint: str = "") -> BadInput:
    return BadInput([Problem(path=path, message=message, hint=hint)])


def read_template(content: str, path: str, known: Vocabulary) -> Template:
    """One template.

    Args:
        content: what its file holds.
        path: how messages name the file.
        known: what its head may name.

    Raises:
        BadInput: every mistake in it, at its place.
    """
    found = _FENCE.match(content)
    if not found:
        hint = "Begin with a line ---, then title, purpose and subject, then --- again."
        raise BadInput(
            [Problem(path=path, line=1, column=1, message="no head stands here.", hint=hint)]
        )
    source = parse_source(f"\n{found[1]}", path)
    head = to_record(source, Head)
    template = Template(
        name=Path(path).name.removesuffix(SUFFIX),
        head=head,
        subject=compile_text(head.subject),
        body=compile_text(content[found.end() :].strip()),
        path=path,
        content=content,
    )
    above = content[: found.end()].count("\n")
    problems = (*_wrong_names(head, source, known), *_mistakes(template, source, above))
    if problems:
        raise BadInput(problems)
    return template


def _wrong_names(head: Head, source: Places, known: Vocabulary) -> Iterator[Problem]:
    """Questions that nobody asks of a deal, verdicts and checks that are none, odd lengths."""
    for name, need in head.needs.items():
        for position, question in enumerate(need.questions):
            if question not in known.questions:
                place = source.place(("needs", name, "questions", position))
                hint = did_you_mean(question, known.questions)
                yield Problem.at(place, f"no question of a deal is called '{question}'.", hint)
        if need.of in FROM_ANSWERS and not need.questions:
            place = source.place(("needs", name))
            yield Problem.at(place, f"'{name}' names no questions.", "Add questions: [goal].")
        if not _TALK.fullmatch(need.minutes):
            place = source.place(("needs", name, "minutes"))
            hint = "Such as: twenty minutes, half an hour."
            yield Problem.at(place, f"'{need.minutes}' is no length of a talk.", hint)
    for position, reason in enumerate(head.when):
        there = known.checks if "/" in reason else known.verdicts
        if reason not in there:
            what = "check" if "/" in reason else "verdict"
            hint = did_you_mean(reason, there)
            place = source.place(("when", position))
            yield Problem.at(place, f"no {what} is called '{reason}'.", hint)


def _mistakes(template: Template, source: Places, above: int) -> Iterator[Problem]:
    """What a text uses and is not given, and everything that the sandbox refuses."""
    begin = source.place(("subject",))
    for text, before in ((template.subject, begin.line - 1), (template.body, above)):
        try:
            text.check(offered_by(template.head))
            for filled in (True, False):
                text.render(_samples(template.head, filled=filled))
        except TemplateProblem as problem:
            yield Problem(
                path=template.path,
                line=before + (problem.line or 1),
                column=1,
                message=f"the text {problem.message}.",
                hint=problem.hint,
            )
            return
    used = template.body.names | template.subject.names
    for name, need in template.head.needs.items():
        if name not in used and need.of not in CONDITIONS:
            hint = did_you_mean(name, used) or "Use it, or take it out."
            place = source.key_place(("needs", name))
            yield Problem.at(place, f"nothing uses the need '{name}'.", hint)


_PEOPLE = ("to", "us")
_COMPANIES = ("account", "company")


def offered_by(head: Head) -> Offered:
    """The names that a template's texts may use, each with its fields."""
    offered: dict[str, tuple[str, ...] | None] = dict.fromkeys(_PEOPLE, ("name", "first"))
    offered |= dict.fromkeys(_COMPANIES, ())
    for name, need in head.needs.items():
        if need.of not in CONDITIONS:
            offered[name] = None if need.of in LISTS else VALUES[need.of].__struct_fields__
    return offered


def _samples(head: Head, *, filled: bool) -> dict[str, object]:
    """A value for every name, to try a text with: one with all its parts, or with none."""
    word = "words" if filled else ""
    samples: dict[str, object] = dict.fromkeys(_COMPANIES, word)
    samples |= {person: {"name": word, "first": word} for person in _PEOPLE}
    for name, need in head.needs.items():
        if need.of not in CONDITIONS:
            fields = inspect.type_info(VALUES[need.of]).fields  # type: ignore[attr-defined]
            one = {field.name: _sample(field.type, word) for field in fields}
            samples[name] = (one, one) if need.of in LISTS else one
    return samples


def _sample(kind: inspect.Type, word: str) -> object:
    match kind:
        case inspect.BoolType():
            return bool(word)
        case inspect.VarTupleType():
            return (word, word) if word else ()
    return word
