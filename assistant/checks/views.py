"""Views: the answers of a deal laid out by the letters of a method, such as MEDDPICC."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import ClassVar, Literal

import msgspec

from assistant.checks.speak import COMMON_NAMES, fields_of
from assistant.errors import AssistantError, BadInput, Problem, did_you_mean
from assistant.facts.questions import Question
from assistant.location import KeyPath
from assistant.records.base import Record
from assistant.records.deal import Role
from assistant.records.load import WorkspaceFile, to_record
from assistant.records.names import slug
from assistant.records.source import Source, read_source
from assistant.templating import Offered, TemplateProblem, compile_text

FOLDER = "views"
"""Where views stand, below the shipped playbooks and below a team's own."""


class Part(Record, frozen=True):
    """One thing that a letter rests on: an answer, or somebody in a role.

    Exactly one of `question`, `role`, `in_touch` and `tested` is given. `quantified`: the answer
    needs a number; `days`: after so many calendar days a contact has grown old. `ask` is what to
    ask where the part is missing; an answer brings its question's own words.
    """

    short: ClassVar[str] = "question"

    question: str = ""
    role: Role | None = None
    in_touch: Role | None = None
    tested: Literal["champion"] | None = None
    quantified: bool = False
    days: int = 30
    ask: str = ""


class Letter(Record, frozen=True):
    """One letter of a method, and what has to be known before it stands."""

    letter: str
    word: str
    rests_on: tuple[Part, ...]


class ViewFile(Record, frozen=True):
    """One view, as its file says it."""

    name: str = msgspec.field(name="view")
    title: str
    letters: tuple[Letter, ...]


class KnownView(msgspec.Struct, frozen=True):
    """A view and the file that it was read from."""

    view: ViewFile
    source: Source

    @property
    def name(self) -> str:
        """What it is chosen by."""
        return self.view.name


def read_views(shipped: Path, workspace: WorkspaceFile | None = None) -> dict[str, KnownView]:
    """Every view by its name; one of the team's own replaces the shipped one with its name.

    Args:
        shipped: the folder of views that come with the product.
        workspace: whose own playbooks may hold a folder `views`.

    Raises:
        BadInput: a file cannot be read as a view.
    """
    found = [_read(path, f"playbooks/{FOLDER}/{path.name}") for path in _files(shipped)]
    own = workspace.workspace.playbooks.folder if workspace else ""
    if workspace and own:
        folder = workspace.root / own / FOLDER
        found += [_read(path, f"{own}/{FOLDER}/{path.name}") for path in _files(folder)]
    return {one.name: one for one in found}


def choose_view(
    views: Mapping[str, KnownView],
    name: str,
    questions: Iterable[Question],
    workspace: WorkspaceFile | None = None,
) -> KnownView | None:
    """The view called `name`, else the one that the workspace wants; None where neither does.

    Args:
        views: those that there are.
        name: what was asked for; "" for the workspace's own choice.
        questions: all that a view may rest on.
        workspace: whose choice counts.

    Raises:
        AssistantError: nothing is called so.
        BadInput: the workspace names none that there is, or the view has mistakes.
    """
    wanted = name or (workspace.workspace.playbooks.view if workspace else "")
    if not wanted:
        return None
    if wanted not in views:
        message = f"no view is called '{wanted}'."
        hint = did_you_mean(wanted, views)
        if name or workspace is None or workspace.source is None:
            raise AssistantError(f"N{message[1:]} {hint}".rstrip())
        place = workspace.source.place(("playbooks", "view"))
        raise BadInput([Problem.at(place, message, hint)])
    problems = tuple(lint_view(views[wanted], questions))
    if problems:
        raise BadInput(problems)
    return views[wanted]


def lint_view(known: KnownView, questions: Iterable[Question]) -> Iterator[Problem]:
    """Every mistake in one view, at its place."""
    view, source = known.view, known.source
    if not slug(view.name) or slug(view.name) != view.name:
        hint = "Write it in small letters with dashes, such as our-method."
        yield Problem.at(source.place(("view",)), f"'{view.name}' cannot be a view's name.", hint)
    if not view.letters:
        yield Problem.at(source.place(("letters",)), "a view needs letters.", "Add one.")
    asked = {question.id: question for question in questions}
    for number, letter in enumerate(view.letters):
        key: KeyPath = ("letters", number)
        if not letter.letter.strip():
            yield Problem.at(source.place((*key, "letter")), "a letter is missing here.")
        if not letter.rests_on:
            place = source.place((*key, "rests_on"))
            yield Problem.at(place, f"{letter.word} rests on nothing.", "Name a question.")
        for at, part in enumerate(letter.rests_on):
            yield from _lint_part(part, (*key, "rests_on", at), source, asked)


def _lint_part(
    part: Part, key: KeyPath, source: Source, asked: Mapping[str, Question]
) -> Iterator[Problem]:
    given = [name for name in ("question", "role", "in_touch", "tested") if getattr(part, name)]
    place = source.place(key)
    if len(given) != 1:
        message = "one of question, role, in_touch and tested belongs here, and only one."
        yield Problem.at(place, message)
    elif part.question and part.question not in asked:
        place = source.place((*key, "question") if source.exists((*key, "question")) else key)
        hint = did_you_mean(part.question, asked)
        yield Problem.at(place, f"no question is called '{part.question}'.", hint)
    elif part.question and asked[part.question].per != "deal":
        message = f"'{part.question}' is asked of each person; a view needs one answer."
        yield Problem.at(place, message)
    elif not part.question and not part.ask:
        yield Problem.at(place, f"what should one ask where '{given[0]}' is missing?", "Add 'ask'.")
    offered: Offered = {name: fields_of(kind) for name, kind in COMMON_NAMES.items()}
    try:
        compile_text(part.ask).check(offered)
    except TemplateProblem as problem:
        yield Problem.at(source.place((*key, "ask")), f"'ask' {problem.message}.", problem.hint)


def read_view(path: Path, shown: str) -> KnownView:
    """The view in one file; `shown` is how messages name it.

    Raises:
        BadInput: it cannot be read as a view.
    """
    return _read(path, shown)


def _read(path: Path, shown: str) -> KnownView:
    source = read_source(path, shown)
    return KnownView(to_record(source, ViewFile), source)


def _files(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.yaml")) if folder.is_dir() else []
