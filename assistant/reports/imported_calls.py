"""What became of calls that were taken into a deal, for people."""

from __future__ import annotations

from assistant.phrasing import day_year, names, plural, rounded
from assistant.reports.escape import printable
from assistant.reports.page import MUTED, Page
from assistant.results.imported_calls import ImportedCall, ImportedCalls, SpeakerTalk

_INDENT = 12
_A_MINUTE = 60
_MOST_SPEAKERS = 12
_SIDES = {"us": "ours", "customer": "theirs", "unknown": "not known"}


def render_imported_calls(imported: ImportedCalls, width: int, colour: bool) -> str:
    """Each call that was taken in, with who spoke how much; without writing, the change itself.

    Args:
        imported: what became of them.
        width: columns to write for.
        colour: whether to use colours.
    """
    page = Page(width, colour)
    rehearsed = bool(imported.diff) and not imported.written
    if rehearsed:
        page.paragraph("A rehearsal: nothing is written.", style=MUTED)
    for number, call in enumerate(imported.calls):
        if number or rehearsed:
            page.blank()
        _call(page, call)
    if not rehearsed:
        return page.text()
    return f"{page.text()}\n{printable(imported.diff)}"


def _call(page: Page, call: ImportedCall) -> None:
    page.paragraph(_became(call), style="bold")
    if call.became == "known":
        _line(page, "transcript", call.transcript, MUTED)
        _notes(page, call)
        return
    _line(page, "transcript", _length(call), MUTED)
    for speaker in call.speakers[:_MOST_SPEAKERS]:
        _speaker(page, speaker, call)
    rest = len(call.speakers) - _MOST_SPEAKERS
    if rest > 0:
        _line(page, "", f"and {plural(rest, 'more speaker')}", MUTED)
    if call.our_questions is None or call.their_questions is None:
        _line(page, "asked", "questions are told of English calls only", MUTED)
    else:
        asked = (
            f"{plural(call.our_questions, 'question')} of ours, {call.their_questions} of theirs"
        )
        _line(page, "asked", asked, "green")
    if call.added:
        one = len(call.added) == 1
        role = "as a stakeholder; the role is" if one else "as stakeholders; the roles are"
        _line(page, "new", f"{names(call.added)}, {role} yours to write", "yellow")
    _notes(page, call)


def _notes(page: Page, call: ImportedCall) -> None:
    for note in call.notes:
        _line(page, "mind", note, "yellow")


def _became(call: ImportedCall) -> str:
    people = f" with {names(call.people)}" if call.people else ""
    what = f"The {call.kind} of {day_year(call.date)}{people}"
    if call.became == "known":
        return f"{what} is in the deal already: {call.activity}."
    if call.became == "joined":
        return f"{what} stands in the deal: {call.activity} has its transcript now."
    return f"{what} is in the deal now: {call.activity}."


def _length(call: ImportedCall) -> str:
    if call.minutes is None:
        return f"{call.transcript}, without times: shares are by words"
    length = plural(max(1, int(rounded(call.minutes))), "minute")
    by_words = ", shares are by words" if call.measure == "words" else ""
    return f"{call.transcript}, {length}{by_words}"


def _speaker(page: Page, speaker: SpeakerTalk, call: ImportedCall) -> None:
    shown = speaker.shown or "somebody"
    who = f"{speaker.name}, shown as {shown}" if speaker.name not in ("", shown) else shown
    share = f"{rounded(speaker.share * 100)} %"
    spoken = [f"{who} ({_SIDES[speaker.side]}): {share}"]
    if call.measure == "time" and speaker.seconds is not None:
        minutes, seconds = divmod(int(rounded(speaker.seconds)), _A_MINUTE)
        spoken.append(f"{minutes}:{seconds:02} min")
    _line(page, "spoke", ", ".join(spoken), "green" if speaker.side == "us" else "")


def _line(page: Page, label: str, words: str, style: str) -> None:
    page.paragraph(words, indent=_INDENT, label=f" {label}", mark=style)
