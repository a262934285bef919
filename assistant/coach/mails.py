"""Checking a mail before it is sent: a file in, what a good coach would say about it out."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import msgspec

from assistant import resources
from assistant.checks.load import load_playbooks
from assistant.checks.locate import MailLocator
from assistant.coach.reading import MailFile, mail_file, one_line_end
from assistant.errors import AssistantError, Problem, did_you_mean_whom, why_unreadable
from assistant.facts.facts import Facts
from assistant.facts.mails.before import Before
from assistant.facts.mails.facts import MailFacts
from assistant.facts.mails.names import greeted_name
from assistant.facts.people import Person
from assistant.records.load import find_workspace, read_deal
from assistant.records.mail import Mail, MailKind
from assistant.results.mail_check import MailCheck
from assistant.review.desk import open_desk
from assistant.review.files import facts_of
from assistant.review.known_names import refuse_unknown_checks
from assistant.review.mail import check_facts

_HEAD = re.compile(r"(?:(?:subject|to|from|cc|attachments):[^\n]*\n)+(?=\n|\S)", re.IGNORECASE)


class MailRequest(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody asks about a mail.

    `deal` is the record beside it, `to` who gets it, `kind` what it is for; each may be left out.
    `as_of` is the day it is sent, where its own head does not say: `default_day`.
    """

    deal: Path | None = None
    to: str = ""
    kind: MailKind | None = None
    as_of: dt.date | None = None
    default_day: dt.date
    names: tuple[str, ...] = ()


def check_mail(path: Path, request: MailRequest) -> MailCheck:
    """What the playbooks for mails say about the mail in a file.

    Raises:
        AssistantError: it cannot be read, or what was asked for is not there.
        BadInput: the deal or the workspace has errors.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise AssistantError(f"{path} cannot be read: {why_unreadable(error)}.") from None
    return check_content(content, str(path), path, request)


def check_content(content: bytes, shown: str, place: Path, request: MailRequest) -> MailCheck:
    """As `check_mail`; `shown` is how messages name it, `place` where its workspace is sought."""
    workspace = find_workspace(request.deal or place)
    written = _with_head(mail_file(content, shown, workspace.zone))
    playbooks = load_playbooks(resources.playbooks_folder(), workspace, "mail")
    refuse_unknown_checks(request.names, playbooks.packs)
    as_of = request.as_of or written.date or request.default_day
    mail = Mail(
        text=written.text,
        subject=written.subject,
        kind=request.kind,
        to=(request.to,) if request.to else written.to,
        sender=written.author,
        date=as_of,
        attachments=written.attachments,
    )
    doubts = (Problem(path=shown, message=f"{note}.", level="warning") for note in written.notes)
    problems = tuple(doubts)
    before, reader = None, None
    if request.deal:
        facts, warnings = _record(request.deal, as_of)
        problems += warnings
        reader = _reader(facts, mail, request)
        before = Before(facts, reader)
    made = MailFacts(mail, as_of, workspace.workspace, before, reader)
    source = one_line_end(content.decode("utf-8-sig", "replace"))
    places = MailLocator(shown, source, mail.text)
    return check_facts(made, places, playbooks, str(request.deal or ""), problems)


def _with_head(mail: MailFile) -> MailFile:
    """A text may begin with lines such as `Subject: ...`, `To: ...` and `Attachments: ...`."""
    head = _HEAD.match(mail.text) if mail.attachments is None else None
    if not head:
        return mail
    lines = (line.partition(":") for line in head[0].splitlines())
    fields = {name.strip().lower(): value.strip() for name, _, value in lines}
    attachments = fields.get("attachments")
    return msgspec.structs.replace(
        mail,
        text=mail.text[head.end() :].lstrip("\n"),
        subject=fields.get("subject", mail.subject),
        author=fields.get("from", mail.author),
        to=(fields["to"],) if fields.get("to") else mail.to,
        attachments=None if attachments is None else tuple(filter(None, attachments.split(", "))),
    )


def _record(deal: Path, as_of: dt.date) -> tuple[Facts, tuple[Problem, ...]]:
    """The deal beside a mail, as it stands on the day of the mail, and warnings about its file."""
    desk = open_desk(find_workspace(deal))
    return facts_of(read_deal(deal, desk.workspace), as_of, desk)


def _reader(facts: Facts, mail: Mail, request: MailRequest) -> Person | None:
    """Who of the deal gets the mail: as asked for, as its head says, or as it greets them."""
    people = facts.people
    if request.to and not people.find(request.to):
        known = [person.name for person in people.all]
        hint = did_you_mean_whom(request.to, known) or f"It knows {', '.join(known) or 'nobody'}."
        raise AssistantError(f"Nobody in {request.deal} is called '{request.to}'. {hint}")
    greeted = greeted_name(mail.text)
    called = (*mail.to, greeted, *greeted.split())
    found = next(filter(None, map(people.find, called)), None)
    return found or (people.all[0] if len(people.all) == 1 else None)
