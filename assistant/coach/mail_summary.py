"""What came of every mail that was looked at: the result of an import."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from assistant.errors import Problem
from assistant.importers.mail.choose import Reason
from assistant.importers.mail.customer import Sides, organisation
from assistant.importers.mail.envelope import Envelope
from assistant.importers.mail.mail import Mail
from assistant.importers.mail.scan import Scan
from assistant.importers.mail.take import Taken
from assistant.importers.mail.words import bare_subject
from assistant.language.handed_over import hands_over_proposal
from assistant.phrasing import plural
from assistant.records.deal import Activity
from assistant.records.load import DealFile
from assistant.results.mail_import import (
    ImportedMail,
    ImportedThread,
    MailImport,
    MailPeople,
    MailPerson,
    Skipped,
)

_MOST_EXAMPLES = 5
_REASONS: tuple[Reason, ...] = (
    "there",
    "by_hand",
    "twice",
    "internal",
    "other",
    "bulk",
    "notice",
    "draft",
    "deleted",
    "early",
)


def summarise(
    file: DealFile, scan: Scan, taken: Taken, *, written: bool, rehearsal: bool
) -> MailImport:
    """The result of an import.

    Args:
        file: the deal as it was.
        scan: what was found.
        taken: what the deal gets.
        written: whether the file was changed.
        rehearsal: whether it was only to be said what would be done.
    """
    customer = taken.sides.customer
    return MailImport(
        deal=file.deal.name,
        path=file.path,
        written=written,
        rehearsal=rehearsal,
        found=len(scan.envelopes),
        added=len(taken.activities),
        threads=tuple(_threads(taken)),
        skipped=tuple(_skipped(taken)),
        people=_people(taken),
        customer=customer.shown,
        because=customer.because,
        no_mails=tuple(scan.no_mails),
        unusable=tuple(scan.unusable),
        proposals=tuple(one.id for one in taken.activities if _may_be_proposal(one)),
        problems=(*scan.problems, *taken.sorting.problems, *_notes(taken.mails)),
    )


def _may_be_proposal(mail: Activity) -> bool:
    return mail.direction == "out" and hands_over_proposal(mail.text, mail.attachments)


def _threads(taken: Taken) -> Iterator[ImportedThread]:
    """The new mails by thread, in the order of their first ones."""
    groups: dict[str, list[tuple[Mail, Activity]]] = {}
    by_subject: dict[tuple[str, str], str] = {}
    for mail, activity in zip(taken.mails, taken.activities, strict=True):
        thread = _thread_of(mail.envelope, taken, by_subject)
        groups.setdefault(thread, []).append((mail, activity))
    for group in groups.values():
        days = [activity.date.day for _, activity in group]
        yield ImportedThread(
            subject=next((activity.subject for _, activity in group if activity.subject), ""),
            first=min(days),
            last=max(days),
            mails=tuple(_imported(mail, activity) for mail, activity in group),
        )


def _thread_of(mail: Envelope, taken: Taken, by_subject: dict[tuple[str, str], str]) -> str:
    """The thread by the ids; a mail that names none goes with the same person and subject."""
    own = taken.threads.of(mail)
    subject = bare_subject(mail.subject)
    outside = [one.mailbox for one in mail.everybody if not taken.sides.is_ours(one)]
    keys = [(subject, mailbox) for mailbox in outside if subject]
    known = next((by_subject[key] for key in keys if key in by_subject), own)
    thread = own if mail.references else known
    for key in keys:
        by_subject.setdefault(key, thread)
    return thread


def _imported(mail: Mail, activity: Activity) -> ImportedMail:
    return ImportedMail(
        id=activity.id,
        date=str(activity.date),
        direction=activity.direction or "in",
        sender=activity.sender,
        people=activity.people,
        subject=activity.subject,
        attachments=activity.attachments,
        auto_reply=activity.auto_reply.kind if activity.auto_reply else "",
        message_id=activity.message_id,
        path=str(mail.envelope.place),
    )


def _skipped(taken: Taken) -> Iterator[Skipped]:
    for reason in _REASONS:
        mails = taken.sorting.left_out.get(reason)
        if mails:
            yield Skipped(
                reason=reason,
                count=len(mails),
                examples=tuple(islice(_examples(reason, mails, taken.sides), _MOST_EXAMPLES)),
                paths=tuple(str(mail.place) for mail in mails),
            )


def _examples(reason: Reason, mails: list[Envelope], sides: Sides) -> Iterator[str]:
    """Companies for what is about others, subjects for the rest."""
    if reason != "other":
        yield from dict.fromkeys(mail.subject or "(no subject)" for mail in mails)
        return
    counts: Counter[str] = Counter()
    for mail in mails:
        counts.update({organisation(one) for one in mail.everybody if not sides.is_ours(one)})
    for one, count in counts.most_common():
        yield f"{one} ({plural(count, 'mail')})"


def _people(taken: Taken) -> MailPeople:
    people = taken.people
    counts = Counter(one.mailbox for mail in taken.mails for one in mail.envelope.everybody)

    def seen(name: str, email: str) -> MailPerson:
        return MailPerson(name=name, email=email, mails=counts[email])

    def alone(addresses: Iterable[str]) -> tuple[MailPerson, ...]:
        return tuple(seen("", address) for address in addresses)

    return MailPeople(
        new=tuple(seen(one.name, one.email) for one in people.new),
        completed=tuple(seen(people.called[one], one) for one in people.found.values()),
        others=tuple(seen(one.name, one.mailbox) for one in people.others),
        mailboxes=alone(people.mailboxes),
        unreachable=alone(people.unreachable),
        withheld=tuple(seen(one.name, one.email) for one in people.withheld),
    )


def _notes(mails: Iterable[Mail]) -> Iterator[Problem]:
    """What is odd about mails that were imported all the same."""
    for mail in mails:
        for note in mail.notes:
            yield Problem(path=str(mail.envelope.place), message=f"{note}.", level="warning")
