"""Calendar entries in mails: what they ask or answer, in a sentence."""

from __future__ import annotations

import datetime as dt
import re

from assistant.importers.mail.words import one_line

_FOLD = re.compile(r"\r?\n[ \t]")
_LINE = re.compile(r"^([A-Z-]{1,40})((?:;[^:\n]{0,400})?):([^\n]*)$", re.IGNORECASE | re.MULTILINE)
_ESCAPED = re.compile(r"\\([\\;,nN])")
_ANSWER = re.compile(r"PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)", re.IGNORECASE)
_ANSWERS = {"ACCEPTED": "Accepted", "DECLINED": "Declined", "TENTATIVE": "Perhaps"}
_METHODS = {"CANCEL": "Cancelled", "COUNTER": "Another time proposed", "PUBLISH": "Appointment"}
_LONGEST = 200_000


def read_invitation(calendar: str, zone: dt.tzinfo) -> str:
    """`Invitation: Kick-off, 2026-11-25 10:00.`; "" where a calendar entry says nothing.

    Args:
        calendar: the entry, as RFC 5545 writes it.
        zone: where the team's days begin; a time that names another place is given as it stands.
    """
    text = _FOLD.sub("", calendar[:_LONGEST]).replace("\r", "")
    begin = text.upper().find("BEGIN:VEVENT")
    fields = {line[1].upper(): line for line in reversed([*_LINE.finditer(text, max(begin, 0))])}
    if "SUMMARY" not in fields:
        return ""
    method = next((line[3].strip() for line in _LINE.finditer(text, 0, max(begin, 0))
                   if line[1].upper() == "METHOD"), "")  # fmt: skip
    what = one_line(_ESCAPED.sub(_plain, fields["SUMMARY"][3]))
    answer = _ANSWER.search(fields["ATTENDEE"][2]) if "ATTENDEE" in fields else None
    asks = _METHODS.get(method.upper(), "Invitation")
    if method.upper() == "REPLY" and answer:
        asks = _ANSWERS[answer[1].upper()]
    when = _when(fields["DTSTART"][3].strip(), zone) if "DTSTART" in fields else ""
    return f"{asks}: {what}{when}."


def _plain(escaped: re.Match[str]) -> str:
    return " " if escaped[1] in "nN" else escaped[1]


def _when(written: str, zone: dt.tzinfo) -> str:
    """`, 2026-11-25 10:00`, from what stands behind DTSTART."""
    try:
        moment = dt.datetime.fromisoformat(written)
    except ValueError:
        return ""
    if len(written) == len("20261125"):
        return f", {moment.date()}"
    local = moment.astimezone(zone) if moment.tzinfo else moment
    return f", {local:%Y-%m-%d %H:%M}"
