"""Mail templates: seen, tried on deals, and begun."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from assistant import resources
from assistant.coach.drafts import FOLDER, OWN_FOLDER, find_template, templates_of
from assistant.coach.mail_material import DealMaterial
from assistant.errors import AssistantError
from assistant.outreach.drafting import write_draft
from assistant.outreach.reading import SUFFIX
from assistant.outreach.template import FROM_ANSWERS, Need, Template
from assistant.records.folders import find_deals
from assistant.records.load import WorkspaceFile, find_workspace, read_deal
from assistant.records.names import slug
from assistant.results.draft import Missing, NeedDoc, TemplateDoc, Trial
from assistant.review.desk import Desk, open_desk
from assistant.review.files import facts_of

_STARTER = "starter.txt"


def describe_templates(desk: Desk) -> tuple[TemplateDoc, ...]:
    """Every template that the workspace may use, its own first."""
    return tuple(map(_doc, templates_of(desk).values()))


def describe_template(desk: Desk, name: str) -> TemplateDoc:
    """One template; raises AssistantError with a suggestion where none is called so."""
    return _doc(find_template(name, templates_of(desk)))


def _doc(template: Template) -> TemplateDoc:
    head = template.head
    return TemplateDoc(
        name=template.name,
        title=head.title,
        purpose=head.purpose,
        kind=head.kind,
        when=head.when,
        to=head.to,
        longest=head.longest,
        needs=tuple(
            NeedDoc(name=name, source=need.of, which=_which(need))
            for name, need in head.needs.items()
        ),
        place=template.path,
        content=template.content,
    )


def _which(need: Need) -> str:
    if need.of in FROM_ANSWERS:
        return f"{', '.join(need.questions)}; {need.rung} at least"
    if need.of in ("public", "trigger"):
        kinds = need.types if need.of == "trigger" else need.kinds
        return f"{', '.join(kinds) or 'any'}; {need.within_days} days old at most"
    return ", ".join(need.results)


def try_templates(
    paths: Iterable[Path], as_of: dt.date, names: Iterable[str] = ()
) -> tuple[Trial, ...]:
    """What becomes of templates on deals.

    Args:
        paths: deals, and folders of them.
        as_of: the day on which the mails are written.
        names: the templates; none for all.

    Raises:
        BadInput: a deal or a template has errors.
        AssistantError: no template is called so, or nothing that was named holds a deal.
    """
    wanted, named = tuple(names), tuple(paths)
    deals = [deal for path in named for deal in find_deals(path)]
    if not deals:
        message = f"No deal is in {' '.join(map(str, named))}."
        raise AssistantError(f"{message} Deals are .yaml files; 'deal new' writes one.")
    return tuple(trial for deal in deals for trial in _trials(deal, as_of, wanted))


def _trials(path: Path, as_of: dt.date, names: tuple[str, ...]) -> Iterator[Trial]:
    desk = open_desk(find_workspace(path))
    known = templates_of(desk)
    file = read_deal(path, desk.workspace)
    facts, _ = facts_of(file, as_of, desk)
    material = DealMaterial(file, facts, desk.workspace)
    for template in [find_template(name, known) for name in names] or known.values():
        yield _trial(template, material, file.path)


def _trial(template: Template, material: DealMaterial, path: str) -> Trial:
    try:
        draft = write_draft(template, material.of(template, ""))
    except AssistantError as error:  # nobody may be written to: of this deal, not of the others
        nobody = Missing(need="a recipient", why=str(error).rstrip("."))
        return Trial(template=template.name, deal=path, missing=(nobody,))
    return Trial(
        template=template.name,
        deal=path,
        to_name=draft.to_name,
        word_count=draft.word_count,
        missing=draft.missing,
    )


class NewTemplate(msgspec.Struct, frozen=True):
    """A template to write; `replaces` says that a shipped one is called so too."""

    path: Path
    text: str
    replaces: bool = False


def begin_template(name: str, workspace: WorkspaceFile) -> NewTemplate:
    """A first template of a team's own, that works: with a shipped one's name, a copy of that one.

    Raises:
        AssistantError: the name will not do.
    """
    if not name or slug(name) != name:
        hint = f"Write small letters with dashes, such as {slug(name) or 'first-snow'}."
        raise AssistantError(f"'{name}' cannot be a template's name. {hint}")
    shipped = resources.templates_folder() / FOLDER / f"{name}{SUFFIX}"
    is_shipped = shipped.is_file()
    source = shipped if is_shipped else shipped.with_name(_STARTER)
    path = workspace.root / OWN_FOLDER / f"{name}{SUFFIX}"
    return NewTemplate(path, source.read_text(encoding="utf-8"), is_shipped)
