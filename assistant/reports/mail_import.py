"""What came of an import of mails, for people: what was added, what was left out and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from assistant.errors import Problem
from assistant.phrasing import names, plural, short_day, shorten
from assistant.reports.page import MUTED, Page
from assistant.results.mail_import import ImportedThread, MailImport, MailPerson, Skipped

_INDENT = 11
_MOST = 10
_MOST_LINES = 20
_MOST_EXAMPLES = 3
_LONGEST = 60
_WITH_EXAMPLES = ("internal", "other", "bulk", "by_hand", "draft")
_ADD = "If it is another domain, add --customer with it."
_WHY = {
    "there": ("is in the deal already", "are in the deal already"),
    "by_hand": (
        "stands in the deal already, written by hand",
        "stand in the deal already, written by hand",
    ),
    "twice": ("stands twice in these files", "stand twice in these files"),
    "internal": ("is internal: only we are on it", "are internal: only we are on them"),
    "other": ("is not about this customer", "are not about this customer"),
    "bulk": ("is a newsletter or notice", "are newsletters or notices"),
    "notice": ("is a mail server's word on a delay", "are mail servers' words on delays"),
    "draft": ("is a draft that was never sent", "are drafts that were never sent"),
    "deleted": ("was deleted in its mail program", "were deleted in their mail program"),
    "early": ("is earlier than --since", "are earlier than --since"),
}


def render_mail_import(result: MailImport, width: int, colour: bool) -> str:
    """The import in a few lines.

    Args:
        result: the import.
        width: columns to write for.
        colour: whether to use colours.
    """
    page = Page(width, colour)
    if result.rehearsal:
        page.paragraph("A rehearsal: nothing is written.", style=MUTED)
    page.paragraph(_headline(result), style="bold")
    _lines(page, "added", map(_thread, result.threads), "green")
    _lines(page, "people", _people(result), "green")
    _lines(page, "skipped", map(_skipped, result.skipped), MUTED)
    _lines(page, "mind", _mind(result), "yellow")
    return page.text()


def _headline(result: MailImport) -> str:
    if not result.found:
        return "No mail was found."
    if not result.added:
        return f"Nothing new for {result.deal} in {plural(result.found, 'mail')}."
    threads = plural(len(result.threads), "thread")
    mails = plural(result.added, "mail")
    verb = "would come" if result.rehearsal else "came"
    return f"{mails} in {threads} {verb} into {result.path}."


def _thread(thread: ImportedThread) -> str:
    """`Rope drives: 7 mails, 2 Nov to 20 Nov 2026`."""
    first = "" if thread.first == thread.last else f"{short_day(thread.first)} to "
    days = f"{first}{short_day(thread.last)} {thread.last.year}"
    return f"{thread.subject or '(no subject)'}: {plural(len(thread.mails), 'mail')}, {days}"


def _people(result: MailImport) -> Iterator[str]:
    people = result.people
    if people.new:
        asks = "Which role has each?" if len(people.new) > 1 else "Which role?"
        shown = [one.name for one in people.new[:_MOST]]
        yield f"New among the stakeholders: {names(_and_more(shown, len(people.new)))}. {asks}"
    yield from (f"{one.name} has the address {one.email}." for one in people.completed)
    if people.mailboxes:
        yield f"Shared addresses, not added: {_addresses(people.mailboxes)}."
    if people.others:
        hint = "If theirs: --customer, or write them under stakeholders."
        yield f"On neither side, not added: {_addresses(people.others)}. {hint}"


def _addresses(people: Sequence[MailPerson]) -> str:
    shown = [f"{one.name} ({one.email})" if one.name else one.email for one in people[:_MOST]]
    return names(_and_more(shown, len(people)))


def _skipped(skipped: Skipped) -> str:
    """`1 is internal: only we are on it (Fwd: Rope drives)`."""
    one, many = _WHY[skipped.reason]
    words = f"{skipped.count:,} {one if skipped.count == 1 else many}"
    if skipped.reason not in _WITH_EXAMPLES:
        return f"{words}."
    shown = [shorten(example, _LONGEST) for example in skipped.examples[:_MOST_EXAMPLES]]
    more = "; …" if len(skipped.examples) > len(shown) else ""
    return f"{words} ({'; '.join(shown)}{more})."


def _mind(result: MailImport) -> Iterator[str]:
    people = result.people
    if result.because:
        yield f"Taken for the customer: {names(result.customer)}, as {result.because}."
    elif result.customer and result.found and not (result.added or result.skipped_as("there")):
        yield f"The customer's mails are those with {names(result.customer)}. {_ADD}"
    for one in people.withheld:
        yield (
            f"{one.name} ({one.email}) was not added: a short name in the deal would mean two "
            "people then. Write full names there, and add the person."
        )
    if people.unreachable:
        yield f"Mails came back from {_addresses(people.unreachable)}; not added."
    if result.proposals:
        ids = names(_and_more([*result.proposals[:_MOST]], len(result.proposals)))
        seem = "seems" if len(result.proposals) == 1 else "seem"
        yield (
            f"{ids} {seem} to bring a proposal. If so, write 'kind: proposal' there, and "
            "'price: yes' where it names one: a review looks at what they had told us by then."
        )
    if result.no_mails:
        shown = [name.rpartition("/")[2] for name in result.no_mails[:_MOST_EXAMPLES]]
        files = plural(len(result.no_mails), "file is no mail", "files are no mails")
        yield f"{files}: {names(_and_more(shown, len(result.no_mails)))}."
    yield from _and_more([_line(one) for one in result.problems[:_MOST]], len(result.problems))


def _line(problem: Problem) -> str:
    return f"{problem.path}: {problem.message} {problem.hint}".strip()


def _and_more(shown: list[str], count: int) -> list[str]:
    rest = count - len(shown)
    return [*shown, f"{rest:,} more (--format json shows all)"] if rest > 0 else shown


def _lines(page: Page, label: str, lines: Iterable[str], style: str) -> None:
    """Lines below each other, the first with a label; after many only how many more there are."""
    every = [*lines]
    for number, line in enumerate(_and_more(every[:_MOST_LINES], len(every))):
        words = f" {label}" if number == 0 else ""
        page.paragraph(line, indent=_INDENT, label=words, mark=style)
