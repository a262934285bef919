"""Mail templates: a head that says what they are for and need, and a text that Jinja reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

import msgspec

from assistant.errors import BadInput, Problem, did_you_mean
from assistant.outreach import answers, ours, public
from assistant.records.base import Record
from assistant.records.brief import ItemKind, TriggerType
from assistant.records.deal import Role
from assistant.records.load import to_record
from assistant.records.source import parse_source
from assistant.results.review import Rung
from assistant.templating import Offered, TemplateProblem, Text, compile_text

SUFFIX = ".j2"
_FENCE = re.compile(r"\A---\n(.*?\n)---\n", re.DOTALL)

Source = Literal["answer", "answers", "public", "trigger", "experience", "promise", "offer"]


class Need(Record, frozen=True, kw_only=True):
    """One thing that a template needs.

    `of` says where it comes from. `questions` and `rung` are for answers: which, and how far up
    the ladder; `kinds`, `types` and `within_days` for what stands in the brief; `minutes` for an
    offered talk.
    """

    of: Source
    questions: tuple[str, ...] = ()
    rung: Rung = "stated"
    kinds: tuple[ItemKind, ...] = ("quote", "statement")
    types: tuple[TriggerType, ...] = ()
    within_days: int = 365
    minutes: str = "twenty minutes"


VALUES: dict[Source, type[msgspec.Struct]] = {
    "answer": answers.Answer,
    "answers": answers.Answer,
    "public": public.Public,
    "trigger": public.Public,
    "experience": ours.Experience,
    "promise": ours.Owed,
    "offer": ours.Offer,
}
"""What each source gives to a text; `answers` gives a list of them."""


class Head(Record, frozen=True, kw_only=True):
    """What stands above a template's text.

    `when` are the verdicts that it answers, `to` the roles it is written to, best first. `plain`
    are words that begin a sentence and are no names. `longest` counts words.
    """

    title: str
    purpose: str
    kind: str
    subject: str
    needs: dict[str, Need] = {}
    when: tuple[str, ...] = ()
    to: tuple[Role, ...] = ()
    plain: tuple[str, ...] = ()
    longest: int = 125


class Template(msgspec.Struct, frozen=True):
    """A template ready to be used; `name` is its file's name without suffix."""

    name: str
    head: Head
    subject: Text
    body: Text
    path: str


_COMMON = ("to", "us", "account", "company")


def read_templates(folder: Path, shown: str) -> dict[str, Template]:
    """The templates in a folder, by name.

    Raises:
        BadInput: every mistake in any of them, at its place.
    """
    read: dict[str, Template] = {}
    problems: list[Problem] = []
    for path in sorted(folder.glob(f"*{SUFFIX}")):
        try:
            one = read_template(path.read_text(encoding="utf-8"), f"{shown}/{path.name}")
        except BadInput as bad:
            problems += bad.problems
        else:
            read[one.name] = one
    if problems:
        raise BadInput(problems)
    return read


def read_template(content: str, path: str) -> Template:
    """One template.

    Raises:
        BadInput: every mistake in it, at its place.
    """
    found = _FENCE.match(content)
    if not found:
        hint = "Begin with a line ---, then title, purpose and subject, then --- again."
        raise BadInput(
            [Problem(path=path, line=1, column=1, message="no head stands here.", hint=hint)]
        )
    head = to_record(parse_source(f"\n{found[1]}", path), Head)
    template = Template(
        name=Path(path).name.removesuffix(SUFFIX),
        head=head,
        subject=compile_text(head.subject),
        body=compile_text(content[found.end() :].strip()),
        path=path,
    )
    problems = tuple(_mistakes(template, content[: found.end()].count("\n")))
    if problems:
        raise BadInput(problems)
    return template


def _mistakes(template: Template, above: int) -> Iterator[Problem]:
    """What a text uses and is not given, and everything that the sandbox refuses."""
    offered = offered_by(template.head)
    for text, lines in ((template.subject, 0), (template.body, above)):
        try:
            text.check(offered)
        except TemplateProblem as problem:
            yield Problem(
                path=template.path,
                line=lines + (problem.line or 1),
                column=1,
                message=f"the text {problem}.",
            )
    unused = [
        name
        for name in template.head.needs
        if name not in template.body.names | template.subject.names
    ]
    for name in unused:
        hint = did_you_mean(name, template.body.names) or "Use it, or take it out."
        yield Problem(
            path=template.path, line=1, message=f"nothing uses the need '{name}'.", hint=hint
        )


def offered_by(head: Head) -> Offered:
    """The names that a template's texts may use, each with its fields."""
    people = ("name", "first", "title")
    offered: dict[str, Iterable[str] | None] = {
        "to": people,
        "us": people,
        "account": (),
        "company": (),
    }
    for name, need in head.needs.items():
        offered[name] = None if need.of == "answers" else VALUES[need.of].__struct_fields__
    return {name: None if fields is None else tuple(fields) for name, fields in offered.items()}
