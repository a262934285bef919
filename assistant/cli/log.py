"""`deal log`: what happened, what is booked, and what happens next."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from assistant.cli.editing import changes_a_deal, show
from assistant.cli.params import FILE, today_at
from assistant.errors import AssistantError, why_unreadable

if TYPE_CHECKING:
    from assistant.records.base import Moment
    from assistant.results.changes import Edited

_EXAMPLES = """
\b
Examples:
  deal log acme.yaml call "Scrap costs them 1.2 million" --with Maria --with Tom
  deal log acme.yaml mail --out --with Maria --subject "What we heard" --text-file mail.txt
  deal log acme.yaml mail --in --with Tom --text "When can we have the paper?"
  deal log acme.yaml meeting --date 2026-12-01T10:00 --with Maria --planned
  deal log acme.yaml proposal --with Maria --price --attachment offer.pdf
  deal log acme.yaml next-step "Decision meeting" --date 2026-12-01 --owner Maria
"""
_KINDS = ("mail", "call", "meeting", "demo", "proposal", "message", "note")
_NEXT_STEP = "next-step"
_HAVE_SUBJECTS = ("mail", "message")
_CALLED = {
    **dict.fromkeys(("phone", "telephone", "ring", "phonecall", "videocall"), "call"),
    **dict.fromkeys(("email", "e-mail", "letter", "reply"), "mail"),
    **dict.fromkeys(("visit", "lunch", "dinner", "workshop", "appointment"), "meeting"),
    **dict.fromkeys(("chat", "sms", "text", "whatsapp", "linkedin", "slack"), "message"),
    **dict.fromkeys(("offer", "quote", "quotation", "tender"), "proposal"),
    **dict.fromkeys(("presentation", "pilot", "trial"), "demo"),
    **dict.fromkeys(("comment", "memo"), "note"),
    **dict.fromkeys(("next", "step", "nextstep", "next_step", "todo"), "next-step"),
}
"""What people call the kinds, in other words."""


class _MomentParam(click.ParamType[Any]):
    """A day, with a time where one is known: 2026-11-30T10:00."""

    name = "date"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Moment:
        from assistant.records.base import Moment

        try:
            if dt.datetime.fromisoformat(value).tzinfo is None:
                return Moment.parse(value)
        except ValueError:
            pass
        words = "Write year-month-day, such as 2026-11-30, or with a time: 2026-11-30T10:00."
        raise click.BadParameter(f"'{value}' is no date. {words}", ctx, param)


class _KindParam(click.Choice[str]):
    """A kind of activity; another word for one gets a suggestion."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        from assistant.errors import did_you_mean

        word = str(value).lower()
        if word in self.choices:
            return word
        meant = _CALLED.get(word)
        hint = f"Did you mean {meant}?" if meant else did_you_mean(word, self.choices)
        raise click.BadParameter(f"'{value}' is no kind of activity. {hint}", ctx, param)


@click.command(epilog=_EXAMPLES)
@click.argument("path", metavar="FILE", type=FILE)
@click.argument(
    "kind", metavar="KIND", type=_KindParam((*_KINDS, _NEXT_STEP), case_sensitive=False)
)
@click.argument("words", nargs=-1)
@click.option("--date", "moment", type=_MomentParam(), help="When. Default: today.")
@click.option("--with", "people", multiple=True, metavar="NAME", help="With whom; once for each.")
@click.option("--in", is_flag=True, help="They wrote it: --with is the author.")
@click.option("--out", is_flag=True, help="We wrote it: --with is who got it.")
@click.option("--subject", default="", help="Of a mail or message.")
@click.option("--text", default="", help="A mail's own words, or our notes.")
@click.option("--text-file", type=FILE, help="The same from a file; - reads the input.")
@click.option("--planned", is_flag=True, help="It is booked.")
@click.option("--cancelled", is_flag=True, help="It was called off.")
@click.option("--no-show", is_flag=True, help="They did not come.")
@click.option("--price", is_flag=True, help="We named a price.")
@click.option("--requested-by", default="", metavar="NAME", help="Who of them asked for it.")
@click.option("--attachment", "attachments", multiple=True, help="What was attached.")
@click.option("--owner", default="", metavar="NAME", help="Of a next step: who does it.")
@changes_a_deal
def log(
    path: Path,
    kind: str,
    words: tuple[str, ...],
    as_of: dt.date | None,
    rehearse: bool,
    form: str,
    **given: Any,
) -> None:
    """Write down what happened, and see what that changes.

    KIND is mail, call, meeting, demo, proposal, message or note; next-step is what you agreed to
    do next. WORDS are your notes, or the subject of a mail. A call, meeting or demo on a day
    ahead is booked; log it again on its day, and the booking becomes what came of it.
    """
    now = as_of or today_at(path)
    said = " ".join(words).strip()
    if kind == _NEXT_STEP:
        edited = _next_step(path, said, now, given, not rehearse)
    else:
        edited = _activity(path, kind, said, now, given, not rehearse)
    show(edited, form)


def _next_step(path: Path, what: str, now: dt.date, given: dict[str, Any], write: bool) -> Edited:
    from assistant import coach
    from assistant.records.deal import NextStep

    if not what:
        raise AssistantError(f"What happens next? deal log {path} next-step 'Decision meeting'")
    others = [f"--{name}" for name in given if given[name] and name not in ("moment", "owner")]
    if others:
        raise AssistantError("A next step has words, --date and --owner, and nothing else.")
    day = given["moment"].day if given["moment"] else None
    step = NextStep(what=what, date=day, owner=given["owner"].strip())
    return coach.log_next_step(path, step, now, write=write)


def _activity(
    path: Path, kind: str, said: str, now: dt.date, given: dict[str, Any], write: bool
) -> Edited:
    from msgspec import convert

    from assistant import coach
    from assistant.records.base import Moment
    from assistant.records.deal import Activity, ActivityKind

    if given["owner"]:
        raise AssistantError("--owner is for a next step. Who took part stands in --with NAME.")
    subject, text = given["subject"].strip(), _text(given)
    if said:
        subject, text = _place_words(kind, said, subject, text)
    known: ActivityKind = convert(kind, ActivityKind)
    activity = Activity(
        date=given["moment"] or Moment(now),
        kind=known,
        direction=_one_of(given, "in", "out"),
        people=tuple(name.strip() for name in given["people"]),
        state=_one_of(given, "planned", "cancelled", "no_show"),
        subject=subject,
        text=text,
        price=given["price"],
        requested_by=given["requested_by"].strip(),
        attachments=given["attachments"],
    )
    return coach.log_activity(path, activity, now, write=write)


def _one_of(given: dict[str, Any], *names: str) -> Any:
    """The flag that somebody gave; None where nobody gave one."""
    chosen = [name for name in names if given[name]]
    if len(chosen) > 1:
        both = " and ".join(f"--{name}" for name in chosen).replace("_", "-")
        raise AssistantError(f"{both} exclude each other: choose one.")
    return chosen[0] if chosen else None


def _place_words(kind: str, said: str, subject: str, text: str) -> tuple[str, str]:
    """Words behind the kind are a mail's subject, and our notes on anything else."""
    if kind in _HAVE_SUBJECTS and not subject:
        return said, text
    if not text:
        return subject, said
    raise AssistantError(f"The words '{said}' have no place: subject and text are given already.")


def _text(given: dict[str, Any]) -> str:
    """The text as it was typed, or from a file; without blank lines around it."""
    path = given["text_file"]
    if path is None:
        return str(given["text"].strip())
    if given["text"]:
        raise AssistantError("Write --text or --text-file, not both.")
    name = "the input" if str(path) == "-" else str(path)
    try:
        text = _read(path).decode("utf-8-sig")
    except OSError as error:
        raise AssistantError(f"{name} cannot be read: {why_unreadable(error)}.") from error
    except UnicodeDecodeError:
        raise AssistantError(f"{name} is not UTF-8. Save it as UTF-8 and try again.") from None
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").rstrip()
    return f"{lines}\n" if "\n" in lines else lines


def _read(path: Path) -> bytes:
    return sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
