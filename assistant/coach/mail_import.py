"""Taking mails into a deal's file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from msgspec.structs import replace

from assistant.coach.mail_summary import summarise
from assistant.errors import AssistantError, BadInput
from assistant.importers.mail.people import with_people
from assistant.importers.mail.scan import scan_mail
from assistant.importers.mail.take import Asked, Taken, take_mails
from assistant.records.deal import Deal
from assistant.records.edit import EditRefused, append_items, apply_to_file, set_value
from assistant.records.emit import fields_of
from assistant.records.layout import Grows
from assistant.records.load import (
    DealFile,
    WorkspaceFile,
    deal_from_source,
    find_workspace,
    load_deal,
    refuse_errors,
)
from assistant.records.source import SIZE_LIMIT, Source, parse_source
from assistant.results.mail_import import MailImport

Progress = Callable[[str, int, int], None]
"""Told how much of how much is done: of the "files", in bytes, and then of the "mails"."""

_WHO = """\
Nothing says who we are, so nobody can tell which mails are ours, and nothing was imported.
Write your address into {path}, such as 'owner: you@your-company.example',
or your mail domains into a workspace.yaml above it: deal init makes one."""


class Mails(msgspec.Struct, frozen=True):
    """Where mails are looked for, and which of them are wanted.

    Attributes:
        paths: mails, mailboxes, maildir folders, and folders of such.
        customer: domains or addresses of the customer, besides those that the deal knows.
        since: leave earlier mails out.
    """

    paths: tuple[Path, ...]
    customer: tuple[str, ...] = ()
    since: dt.date | None = None


def import_mail(
    path: Path,
    mails: Mails,
    today: dt.date,
    *,
    write: bool = True,
    progress: Progress = lambda _what, _done, _total: None,
) -> MailImport:
    """Take the mails about a deal into its file. Doing it twice adds nothing.

    Args:
        path: the deal's file.
        mails: where they are looked for.
        today: no mail is from a later day.
        write: else it is only said what would be done.
        progress: is told how far we are.

    Raises:
        BadInput: the deal's file or its workspace has errors.
        AssistantError: the file cannot be changed, or nobody can tell who is who; then it is as
            it was.
    """
    workspace = find_workspace(path)
    file = load_deal(path, workspace)
    domains = workspace.workspace.domains
    if not domains and "@" not in file.deal.owner:
        raise AssistantError(_WHO.format(path=path))
    zone = workspace.zone
    tomorrow = _midnight(today + dt.timedelta(days=1), zone)
    scan = scan_mail(mails.paths, tomorrow, partial(progress, "files"))
    since = _midnight(mails.since, zone) if mails.since else None
    room = SIZE_LIMIT - len(file.source.text.encode())
    asked = Asked(domains, mails.customer, since, zone, room)
    taken = take_mails(file.deal, scan.envelopes, asked, partial(progress, "mails"))
    text = _edited(file, path, workspace, taken)
    if write:
        apply_to_file(path, file.source, text)
    written = write and text != file.source.text
    return summarise(file, scan, taken, written=written, rehearsal=not write)


def _midnight(day: dt.date, zone: dt.tzinfo) -> dt.datetime:
    return dt.datetime.combine(day, dt.time.min, zone).astimezone(dt.UTC)


def _edited(file: DealFile, path: Path, workspace: WorkspaceFile, taken: Taken) -> str:
    """The file's text with the activities and people; it says that and nothing else besides."""
    source = file.source
    for position, address in taken.people.found.items():
        text = set_value(source, ("stakeholders", position, "email"), address, short="name")
        source = parse_source(text, source.path)
    people = [Grows(fields_of(one)) for one in taken.people.new]
    mails = [Grows({"id": one.id} | fields_of(one)) for one in taken.activities]
    for key, items in (("stakeholders", people), ("activities", mails)):
        if items:
            source = parse_source(append_items(source, (key,), items), source.path)
    _check(file, source, path, workspace, taken)
    return source.text


def _check(
    file: DealFile, source: Source, path: Path, workspace: WorkspaceFile, taken: Taken
) -> None:
    """Refuses a text that would not be read as what was meant, or not at all."""
    try:
        new = deal_from_source(source, path, workspace)
        refuse_errors(new.problems)
    except BadInput as bad:
        raise EditRefused(f"{path} was left as it was; else it would be wrong: {bad}") from None
    # A text after | that ends the file without a line end gets one from whatever is added below.
    ended = parse_source(f"{file.source.text}\n", file.source.path)
    before = (file.deal, deal_from_source(ended, path, workspace).deal)
    if all(new.deal != _meant(deal, taken) for deal in before):
        raise EditRefused(f"{path} was left as it was: a mail in it would have read differently.")


def _meant(deal: Deal, taken: Taken) -> Deal:
    deal = with_people(deal, taken.people)
    return replace(deal, activities=(*deal.activities, *taken.activities))
