"""`deal import mail` takes the mails with a customer into a deal."""

from __future__ import annotations

import datetime as dt
import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from assistant.importers.mail.scan import scan_mail
from assistant.records.deal import Activity, AutoReply, Deal, Stakeholder
from assistant.records.load import find_workspace, load_deal
from tests.cli.conftest import Run, RunProcess
from tests.cli.styles import STYLES, only_adds
from tests.importers.mail.mails import MARIA, TOM, US, mail, mailbox, part, parts, put

TODAY = ("--as-of", "2026-11-21")
WORKSPACE = "company: Seller\ndomains: [seller.example]\ndays: {time_zone: Europe/Brussels}\n"
EMPTY = "name: Line two\n"
DEAL = """\
name: Line two
account: {name: Acme Robotics, website: https://www.acme.example}
stakeholders:
  - name: Maria Lopez   # met in Leuven
    role: economic_buyer
"""
EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
DATA = Path(os.environ.get("DEAL_DATA", "../shared/data"), "mail").resolve()


@pytest.fixture(autouse=True)
def _workspace(tmp_path: Path) -> None:
    put(tmp_path, "workspace.yaml", WORKSPACE.encode())


def take(run: Run, folder: Path, *options: str, deal: str = DEAL, **mails: bytes) -> Result:
    """Writes the deal, unless it is there, and the mails, each to its file; and imports them."""
    if not (folder / "acme.yaml").exists():
        put(folder, "acme.yaml", deal.encode())
    for name, content in mails.items():
        put(folder, f"in/{name}.eml", content)
    return run("import", "mail", "in", "--into", "acme.yaml", *TODAY, *options)


def told(result: Result) -> str:
    """What was printed, on one line."""
    return " ".join(result.output.split())


def summary(run: Run, folder: Path, *options: str, deal: str = DEAL, **mails: bytes) -> Any:
    result = take(run, folder, "--format", "json", *options, deal=deal, **mails)
    assert result.exit_code == 0, result.output
    return json.loads(result.output)


def read(folder: Path) -> Deal:
    path = folder / "acme.yaml"
    return load_deal(path, find_workspace(path)).deal


def only_activity(folder: Path) -> Activity:
    (activity,) = read(folder).activities
    return activity


def reply(
    text: str = "Yes.", *, to: str = "1@seller.example", own: str = "2@acme.example", **more: Any
) -> bytes:
    fields = {"Message-ID": f"<{own}>", "In-Reply-To": f"<{to}>"}
    return mail(text, fields=fields, **more)


def test_a_mail_becomes_an_activity(run: Run, tmp_path: Path) -> None:
    """With its newest words, in the team's time, between people whom the deal knows by name."""
    fields, body = parts(
        part(
            "text/plain", "We lose two days a month.\n\nOn Mon, 2 Nov 2026, Jo wrote:\n> How many?"
        ),
        part("application/pdf", "x", Content_Disposition="attachment; filename=stops.pdf"),
    )
    fields |= {"Message-ID": "<2@acme.example>", "In-Reply-To": "<1@seller.example>"}
    raw = mail(body, fields=fields, to=f"{US}, {TOM}", subject="Re: =?utf-8?q?Stops?=")
    result = take(run, tmp_path, a=raw)
    assert (result.exit_code, result.output.splitlines()[0]) == (
        0,
        "1 mail in 1 thread came into acme.yaml.",
    )
    activity = only_activity(tmp_path)
    assert str(activity.date) == "2026-11-02T11:00"
    assert activity == Activity(
        date=activity.date,
        kind="mail",
        id="2026-11-02-mail",
        direction="in",
        sender="Maria Lopez",
        people=("Tom Aerts",),
        subject="Re: Stops",
        text="We lose two days a month.",
        attachments=("stops.pdf",),
        message_id="<2@acme.example>",
        in_reply_to="<1@seller.example>",
    )


def test_a_mail_of_ours_goes_out(run: Run, tmp_path: Path) -> None:
    """Who of us wrote it is told with the address; our side is not among those who got it."""
    to = f"{MARIA}, Sam Ortiz <sam@seller.example>"
    take(run, tmp_path, a=mail("One\n\nTwo", sender=US, to=to))
    activity = only_activity(tmp_path)
    assert activity.direction == "out"
    assert activity.sender == "Jo Park <jo@seller.example>"
    assert activity.people == ("Maria Lopez",)
    assert activity.text == "One\n\nTwo\n"
    assert "text: |\n      One\n\n      Two\n" in (tmp_path / "acme.yaml").read_text("utf-8")


def test_people_are_found_completed_and_added(run: Run, tmp_path: Path) -> None:
    """Comments stay; nobody gets a role from a mail."""
    output = told(take(run, tmp_path, a=mail(sender=TOM, to=f"{US}, {MARIA}")))
    assert read(tmp_path).stakeholders == (
        Stakeholder("Maria Lopez", email="maria@acme.example", role="economic_buyer"),
        Stakeholder("Tom Aerts", email="tom@acme.example"),
    )
    assert "# met in Leuven" in (tmp_path / "acme.yaml").read_text("utf-8")
    assert "New among the stakeholders: Tom Aerts. Which role?" in output
    assert "Maria Lopez has the address maria@acme.example." in output


@pytest.mark.parametrize("style", STYLES)
def test_whatever_the_file_looks_like_it_only_grows(run: Run, tmp_path: Path, style: str) -> None:
    """Comments, order, line ends and hand-made edits stay; a second time adds nothing."""
    text = STYLES[style].replace("type: new", "account: {name: Acme, website: acme.example}")
    mails = {"a": mail("One\n\n  # two: {x}\n"), "b": mail("Three", sender=US, to=TOM)}
    result = take(run, tmp_path, deal=text, **mails)
    assert result.exit_code == 0, result.output
    after = (tmp_path / "acme.yaml").read_bytes()
    assert only_adds(text, after.decode())
    assert (b"\r\n" in after) == (style == "crlf")
    assert after.count(b"\r\n") in (0, after.count(b"\n"))
    assert [one.text for one in read(tmp_path).activities[-2:]] == [
        "One\n\n  # two: {x}\n",
        "Three",
    ]
    assert "Nothing new for Line monitoring, Ghent in 2 mails." in told(take(run, tmp_path))
    assert (tmp_path / "acme.yaml").read_bytes() == after


def test_a_file_that_ends_in_a_text_goes_on_below_it(run: Run, tmp_path: Path) -> None:
    """Also without a line end."""
    deal = DEAL + "activities:\n  - date: 2026-10-01\n    kind: note\n    text: |\n      A hunch"
    assert take(run, tmp_path, deal=deal, a=mail("Yes.")).exit_code == 0
    assert [one.text.strip() for one in read(tmp_path).activities] == ["A hunch", "Yes."]


def test_the_same_mail_in_several_files_is_one(run: Run, tmp_path: Path) -> None:
    """Also one without an id of its own."""
    put(tmp_path, "in/box.mbox", mailbox(reply(), mail("No id")))
    found = summary(run, tmp_path, a=reply(), b=mail("No id"), c=mail("Another"))
    assert found["added"] == 3
    assert [(one["reason"], one["count"]) for one in found["skipped"]] == [("twice", 2)]
    assert summary(run, tmp_path)["added"] == 0


def test_one_id_for_two_mails_hides_none(run: Run, tmp_path: Path) -> None:
    """Some programs give one id to all: another date is another mail, now and later."""
    other = reply("Two", date="Tue, 03 Nov 2026 10:00:00 +0000", subject="Other")
    third = reply("Three", date="Wed, 04 Nov 2026 10:00:00 +0000", subject="Third")
    assert summary(run, tmp_path, a=reply("One"), b=other)["added"] == 2
    assert summary(run, tmp_path)["added"] == 0
    assert summary(run, tmp_path, c=third)["added"] == 1
    assert summary(run, tmp_path)["added"] == 0


def test_what_was_changed_by_hand_stays(run: Run, tmp_path: Path) -> None:
    """Words, dates and people of an imported mail are the rep's from then on."""
    take(run, tmp_path, a=reply("Yes."))
    path = tmp_path / "acme.yaml"
    text = path.read_text("utf-8").replace("text: Yes.", "text: Yes, gladly.   # by phone, too")
    path.write_text(text.replace("2026-11-02T11:00", "2026-11-03"), encoding="utf-8")
    before = path.read_bytes()
    assert "1 is in the deal already." in told(take(run, tmp_path))
    assert path.read_bytes() == before


BY_HAND = DEAL + "activities:\n  - {date: 2026-11-02, kind: mail, direction: in, from: Maria%s}\n"


@pytest.mark.parametrize(
    ("subject", "added"), [(", subject: Line TWO", 0), ("", 0), (", subject: Other", 1)]
)
def test_what_stands_there_by_hand_is_not_doubled(
    run: Run, tmp_path: Path, subject: str, added: int
) -> None:
    """Same day, direction, person and subject; without any subject it is any mail of that day."""
    deal = BY_HAND % subject
    found = summary(run, tmp_path, deal=deal, a=mail(subject="Re: Line two"))
    assert found["added"] == added
    assert [one["reason"] for one in found["skipped"]] == ["by_hand"] * (1 - added)
    assert ((tmp_path / "acme.yaml").read_text("utf-8") == deal) == (not added)


def test_one_line_by_hand_stands_for_one_mail(run: Run, tmp_path: Path) -> None:
    """A second mail of that day is another one; a mail of ours is no mail of hers."""
    second = mail("Two", subject="Other", date="Mon, 02 Nov 2026 16:00:00 +0000")
    ours = mail("Three", sender=US, to=MARIA)
    assert summary(run, tmp_path, deal=BY_HAND % "", a=mail("One"), b=second, c=ours)["added"] == 2


def test_internal_mails_stay_inside(run: Run, tmp_path: Path) -> None:
    """They are counted and named, and their words are not in the deal."""
    inside = mail(
        "They must not hear this", sender=US, to="sam@seller.example", subject="Fwd: Stops"
    )
    result = take(run, tmp_path, a=mail(), b=inside)
    assert "1 is internal: only we are on it (Fwd: Stops)." in told(result)
    assert "must not hear" not in (tmp_path / "acme.yaml").read_text("utf-8")


@pytest.mark.parametrize(
    "fields",
    [{"List-Unsubscribe": "<https://x.example>"}, {"Precedence": "bulk"},
     {"Auto-Submitted": "auto-generated"}, {"List-Id": "<a.b>"}],
)  # fmt: skip
def test_newsletters_are_left_out(run: Run, tmp_path: Path, fields: dict[str, str]) -> None:
    """Unless the customer sent them."""
    news = mail(
        sender="News <news@other.example>", to=f"{US}, {MARIA}", subject="News", fields=fields
    )
    result = take(run, tmp_path, a=news, b=mail(fields=fields))
    assert "1 is a newsletter or notice (News)." in told(result)
    assert only_activity(tmp_path).sender == "Maria Lopez"


def test_mails_with_other_companies_are_left_out(run: Run, tmp_path: Path) -> None:
    """They are counted, and the companies named."""
    other = mail(sender="Bo <bo@other.example>")
    result = take(run, tmp_path, a=mail(), b=other, c=mail("x", sender="Bo <bo@other.example>"))
    assert "2 are not about this customer (other.example (2 mails))." in told(result)
    assert only_activity(tmp_path).sender == "Maria Lopez"


def test_whoever_answers_in_their_thread_belongs_to_it(run: Run, tmp_path: Path) -> None:
    """With name and address; that they are on neither side is said."""
    first = mail(fields={"Message-ID": "<1@seller.example>"}, sender=US, to=MARIA)
    partner = reply(sender="Pat Ruis <pat@ruis.example>")
    result = take(run, tmp_path, a=first, b=partner)
    assert read(tmp_path).activities[1].sender == "Pat Ruis <pat@ruis.example>"
    assert [one.name for one in read(tmp_path).stakeholders] == ["Maria Lopez"]
    assert "On neither side, not added: Pat Ruis (pat@ruis.example)." in told(result)


def test_a_thread_holds_over_a_mail_that_is_missing(run: Run, tmp_path: Path) -> None:
    """The nearest mail before it that the deal has is the one that it answers."""
    first = mail(fields={"Message-ID": "<1@seller.example>"}, sender=US, to=MARIA)
    ids = {"In-Reply-To": "<2@lost>", "References": "<1@seller.example> <2@lost>"}
    third = mail("Later", sender="Pat <pat@ruis.example>", fields={"Message-ID": "<3@x>", **ids})
    found = summary(run, tmp_path, a=first, b=third)
    assert [len(one["mails"]) for one in found["threads"]] == [2]
    assert read(tmp_path).activities[1].in_reply_to == "<1@seller.example>"


def test_mails_without_ids_are_a_thread_by_person_and_subject(run: Run, tmp_path: Path) -> None:
    later = mail(
        "Two", sender=US, to=MARIA, subject="Re: Line two", date="Tue, 03 Nov 2026 10:00 +0000"
    )
    apart = mail("Three", sender=TOM, date="Tue, 03 Nov 2026 12:00 +0000")
    found = summary(run, tmp_path, a=mail(), b=later, c=apart)
    threads = [
        (one["subject"], one["first"], one["last"], len(one["mails"])) for one in found["threads"]
    ]
    assert threads == [
        ("Line two", "2026-11-02", "2026-11-03", 2),
        ("Line two", "2026-11-03", "2026-11-03", 1),
    ]


def test_an_absence_is_no_sign_of_life(run: Run, tmp_path: Path) -> None:
    """It says until when."""
    text = "I am out of the office and will be back on 30 November 2026."
    take(run, tmp_path, a=mail(text, subject="Automatic reply: Line two",
                               fields={"Auto-Submitted": "auto-replied"}))  # fmt: skip
    assert only_activity(tmp_path).auto_reply == AutoReply("absence", dt.date(2026, 11, 30))


def test_a_mail_that_came_back_names_whom_it_did_not_reach(run: Run, tmp_path: Path) -> None:
    """Also where nothing but its inside tells what it is about; nobody unreachable is added."""
    status = part("message/delivery-status", "X: y\n\nFinal-Recipient: rfc822; tmo@acme.example\n")
    fields, body = parts(part("text/plain", "could not be delivered"), status, kind="report")
    fields["Content-Type"] += "; report-type=delivery-status"
    back = mail(body, sender="MAILER-DAEMON@mx.example", subject="Undelivered Mail", fields=fields,
                date="Mon, 02 Nov 2026 10:01:00 +0000")  # fmt: skip
    stray = mail("Delayed", sender="MAILER-DAEMON@mx.example", subject="Delayed")
    result = take(run, tmp_path, a=mail(sender=US, to="tmo@acme.example"), b=back, c=stray)
    activity = read(tmp_path).activities[1]
    assert activity.auto_reply == AutoReply("bounce")
    assert (activity.direction, activity.people) == ("in", ("tmo@acme.example",))
    assert [one.name for one in read(tmp_path).stakeholders] == ["Maria Lopez"]
    assert "Mails came back from tmo@acme.example; not added." in told(result)


def test_an_answer_without_words_to_an_invitation_is_told(run: Run, tmp_path: Path) -> None:
    entry = (
        "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nSUMMARY:Walk-through\n"
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:maria@acme.example\nDTSTART:20261125T090000Z\n"
        "END:VEVENT\nEND:VCALENDAR\n"
    )
    fields, body = parts(part("text/calendar", entry), kind="alternative")
    take(run, tmp_path, a=mail(body, fields=fields))
    activity = only_activity(tmp_path)
    assert activity.text == "Accepted: Walk-through, 2026-11-25 10:00."
    assert activity.attachments == ("invite.ics",)


def test_an_invitation_with_words_says_its_day_too(run: Run, tmp_path: Path) -> None:
    """The words beside a calendar entry rarely name the day."""
    entry = (
        "BEGIN:VCALENDAR\nMETHOD:REQUEST\nBEGIN:VEVENT\nSUMMARY:Walk-through\n"
        "DTSTART:20261125T090000Z\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    words = part("text/plain", "Bring the plans.")
    fields, body = parts(words, part("text/calendar", entry), kind="alternative")
    take(run, tmp_path, a=mail(body, fields=fields))
    activity = only_activity(tmp_path)
    told = "Bring the plans.\n\nInvitation: Walk-through, 2026-11-25 10:00."
    assert activity.text.strip() == told


def test_an_empty_deal_takes_the_only_company(run: Run, tmp_path: Path) -> None:
    """And says so."""
    result = take(run, tmp_path, deal=EMPTY, a=mail(), b=mail("x", sender=TOM))
    assert "Taken for the customer: acme.example, as all mails are with it." in told(result)
    assert len(read(tmp_path).activities) == 2


def test_with_several_companies_an_empty_deal_asks(run: Run, tmp_path: Path) -> None:
    """Nothing is written before it knows; the domain named is taken."""
    mails = {"a": mail(), "b": mail(sender="Bo <bo@other.example>")}
    result = take(run, tmp_path, deal=EMPTY, **mails)
    assert result.exit_code == 2
    assert "Which of them is the customer: acme.example (1 mail) and other.example" in told(result)
    assert (tmp_path / "acme.yaml").read_text("utf-8") == EMPTY
    assert take(run, tmp_path, "--customer", "acme.example").exit_code == 0
    assert only_activity(tmp_path).sender == "Maria Lopez"


def test_without_our_domain_nobody_can_tell_the_sides(run: Run, tmp_path: Path) -> None:
    """It says what to write, and where; the owner's address is enough."""
    (tmp_path / "workspace.yaml").unlink()
    result = take(run, tmp_path, a=mail())
    assert result.exit_code == 2
    assert "Write your address into acme.yaml, such as 'owner: you@your-company" in told(result)
    put(tmp_path, "acme.yaml", f"{DEAL}owner: jo@seller.example\n".encode())
    assert take(run, tmp_path).exit_code == 0
    assert only_activity(tmp_path).direction == "in"


def test_a_customer_whom_no_mail_knows_is_said(run: Run, tmp_path: Path) -> None:
    """The mails may come from another domain than the website."""
    result = take(run, tmp_path, a=mail(sender="Maria L. <maria@acme-group.example>"))
    assert "Nothing new for Line two in 1 mail." in told(result)
    assert "The customer's mails are those with acme.example. If it is another domain" in told(
        result
    )


def test_where_the_customer_is_not_known_yet_no_domain_is_named(run: Run, tmp_path: Path) -> None:
    result = take(run, tmp_path, "--since", "2026-11-20", deal="name: Line two\n", a=mail())
    assert "1 is earlier than --since." in told(result)
    assert "those with" not in told(result)


def test_earlier_mails_can_be_left_out(run: Run, tmp_path: Path) -> None:
    """Days begin where the team is."""
    night = mail("Night", date="Sun, 01 Nov 2026 23:30:00 +0000")
    early = mail("Early", date="Sun, 01 Nov 2026 22:30:00 +0000")
    result = take(run, tmp_path, "--since", "2026-11-02", a=night, b=early)
    assert "1 is earlier than --since." in told(result)
    assert only_activity(tmp_path).text == "Night"


def test_drafts_and_deleted_mails_are_left_out(run: Run, tmp_path: Path) -> None:
    draft = mail("Draft", sender=US, to=MARIA, fields={"X-Unsent": "1"})
    gone = mail("Gone", fields={"X-Mozilla-Status": "0009"})
    spam = mail("Spam", fields={"X-Gmail-Labels": "Spam,Unread"})
    result = take(run, tmp_path, a=mail(), b=draft, c=gone, d=spam)
    assert "1 is a draft that was never sent (Line two)." in told(result)
    assert "2 were deleted in their mail program." in told(result)
    assert len(read(tmp_path).activities) == 1


def test_a_rehearsal_writes_nothing(run: Run, tmp_path: Path) -> None:
    result = take(run, tmp_path, "--dry-run", a=mail())
    assert result.output.startswith(
        "A rehearsal: nothing is written.\n1 mail in 1 thread would come"
    )
    assert (tmp_path / "acme.yaml").read_text("utf-8") == DEAL
    assert "Next: deal review" not in result.output


def test_new_mails_come_after_what_stands_there(run: Run, tmp_path: Path) -> None:
    """In the order of their dates; ids count on, and none is taken twice."""
    deal = DEAL + "activities: [{date: 2026-11-02, kind: mail, direction: out, subject: By hand}]\n"
    later = mail("Two", date="Mon, 02 Nov 2026 12:00:00 +0000", subject="Later")
    take(run, tmp_path, deal=deal, a=later, b=mail("One"))
    activities = read(tmp_path).activities
    assert [one.text for one in activities] == ["", "One", "Two"]
    assert [one.id for one in activities] == ["", "2026-11-02-mail-2", "2026-11-02-mail-3"]


def test_what_may_be_a_proposal_is_the_reps_to_say(run: Run, tmp_path: Path) -> None:
    """It is imported as a mail; the summary says what to write where it is one."""
    sent = mail("Dear Maria,\n\nattached is our proposal for both lines.", sender=US, to=MARIA)
    talk = mail("Shall I write a proposal?", sender=US, to=MARIA, subject="Next")
    result = take(run, tmp_path, a=sent, b=talk)
    assert [one.kind for one in read(tmp_path).activities] == ["mail", "mail"]
    assert "2026-11-02-mail seems to bring a proposal. If so, write 'kind: proposal'" in told(
        result
    )
    path = tmp_path / "acme.yaml"
    text = path.read_text("utf-8").replace("kind: mail", "kind: proposal", 1)
    path.write_text(text, encoding="utf-8")
    assert "proposal" not in told(take(run, tmp_path))
    assert path.read_text("utf-8") == text


def test_a_mail_without_a_day_is_named(run: Run, tmp_path: Path) -> None:
    """One that lies ahead is taken, and named, too."""
    ahead = mail("Ahead", date="Fri, 01 Jan 2027 10:00:00 +0000", subject="Ahead")
    old = mail("Old", date="Mon, 01 Jan 1979 10:00:00 +0000")
    result = take(run, tmp_path, a=mail("Now"), b=old, c=ahead)
    output = told(result)
    assert "in/b.eml: it was not imported: its date says Mon, 01 Jan 1979" in output
    assert "in/c.eml: its date says Fri, 01 Jan 2027 10:00:00 +0000, which lies ahead" in output
    assert [one.text for one in read(tmp_path).activities] == ["Now", "Ahead"]


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (mail(sender=""), "nobody is named as its author"),
        (mail(to="undisclosed-recipients:;", sender=US), "it names no recipient"),
    ],
)
def test_a_mail_that_names_nobody_is_named(run: Run, tmp_path: Path, raw: bytes, why: str) -> None:
    result = take(run, tmp_path, a=mail(), b=raw)
    assert result.exit_code == 0
    assert f"in/b.eml: it was not imported: {why}." in told(result)


def test_a_mail_of_theirs_needs_no_recipient(run: Run, tmp_path: Path) -> None:
    """We may have got a blind copy."""
    take(run, tmp_path, a=mail(to="undisclosed-recipients:;"))
    assert only_activity(tmp_path).sender == "Maria Lopez"


def test_a_file_that_is_no_mail_is_said_and_the_others_are_taken(run: Run, tmp_path: Path) -> None:
    """The exit code is 2: somebody named it."""
    put(tmp_path, "acme.yaml", DEAL.encode())
    put(tmp_path, "a.eml", mail())
    put(tmp_path, "offer.pdf", b"%PDF")
    result = run("import", "mail", "offer.pdf", "none.eml", "a.eml", "--into", "acme.yaml", *TODAY)
    assert result.exit_code == 2
    assert "offer.pdf: this is no mail: it is a PDF." in told(result)
    assert "none.eml: it was not read: there is no such file." in told(result)
    assert len(read(tmp_path).activities) == 1


@pytest.mark.parametrize(
    ("deal", "message"),
    [
        (None, "acme.yaml: there is no such file."),
        ("name: x\nstakholders: [Ann]\n", "unknown key 'stakholders'"),
    ],
)
def test_a_deal_with_errors_takes_nothing(
    run: Run, tmp_path: Path, deal: str | None, message: str
) -> None:
    put(tmp_path, "in/a.eml", mail())
    if deal:
        put(tmp_path, "acme.yaml", deal.encode())
    result = run("import", "mail", "in", "--into", "acme.yaml", *TODAY)
    assert result.exit_code == 2
    assert message in result.output


def test_a_file_that_cannot_be_written_stays_as_it_was(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is no reason to lose a deal."""

    def fail(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    result = take(run, tmp_path, a=mail())
    assert result.exit_code == 2
    assert "acme.yaml cannot be written: No space left on device." in result.output
    assert (tmp_path / "acme.yaml").read_text("utf-8") == DEAL
    assert [one.name for one in tmp_path.iterdir() if one.name.startswith(".acme")] == []


def test_more_than_a_file_can_hold_is_refused_whole(run: Run, tmp_path: Path) -> None:
    """With what to do: from the day that is named on, all of them have room."""
    words = "Every word is new to us. " * 3900
    days = [
        f"{number + 1:02d} Oct 2026 10:{minute}:00"
        for number in range(10)
        for minute in "123456789"
    ]
    many = (mail(f"{day} {words}", date=f"{day} +0000") for day in days)
    put(tmp_path, "in/box.mbox", mailbox(*many))
    result = take(run, tmp_path)
    assert result.exit_code == 2
    assert "Leave old ones out: --since 2026-10-02 takes all" in told(result)
    assert (tmp_path / "acme.yaml").read_text("utf-8") == DEAL
    assert take(run, tmp_path, "--since", "2026-10-02").exit_code == 0
    assert len(read(tmp_path).activities) == 81


EVIL = "\x1b[31mEvil\u202e\r\n name: {x}, [y] # z\0"
HOSTILE = {
    "a name that is no name": mail(sender=f"{EVIL} <evil@acme.example>"),
    "a subject of many lines": mail(subject=f"a\n b: c\n {EVIL}"),
    "NUL bytes": mail("a\0b\0\0c: d\n- e\0"),
    "words that look like YAML": mail("--- \n...\n# x\n- a: [b\n\t\ttab\n'\"\n%TAG\n  deep\n no"),
    "lines that end in blanks": mail("a   \n   \n  b\t\n\n\n\n\n\nc"),
    "a million characters on one line": mail("word " * 200_000),
    "invisible line breaks": mail("a\x85b\u2028c\u2029d\ufeffe\x0cf"),
    "half characters": mail("a\ud800b".encode("utf-8", "surrogatepass")),
    "only a quotation": mail("> old\n> words"),
    "an attachment with a path": mail(
        parts(part("x/y", "", Content_Disposition=f'attachment; filename="../{EVIL}"'))[1],
        fields=parts()[0],
    ),
    "an id of many lines": mail(fields={"Message-ID": "<a\n b\x00\u202e@c>"}),
    "an id without end": mail(fields={"Message-ID": "x" * 100_000}),
    "three thousand recipients": mail(to=", ".join(f"p{n}@acme.example" for n in range(3000))),
    "a sender in a sender": mail(sender="<<a@acme.example>, \"b\" <c@acme.example>"),
    "a cut base64": mail("SGVsbG8gd29ybGQ", fields={"Content-Transfer-Encoding": "base64"}),
}  # fmt: skip


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("style", ["block", "flow", "crlf"])
def test_no_mail_breaks_the_file(run: Run, tmp_path: Path, style: str, raw: bytes) -> None:
    """It is read back as it was written, nothing hides in it, and a second time adds nothing."""
    deal = STYLES[style].replace("type: new", "account: {name: Acme, website: acme.example}")
    result = take(run, tmp_path, deal=deal, a=raw)
    assert result.exit_code == 0, result.output
    assert "\x1b" not in result.output
    assert "\u202e" not in result.output
    after = (tmp_path / "acme.yaml").read_bytes()
    assert len(read(tmp_path).activities) == 4
    assert not {*after.decode()} & {*"\0\x1b\u202e\u2028"}
    assert run("validate", "acme.yaml").exit_code == 0
    take(run, tmp_path)
    assert (tmp_path / "acme.yaml").read_bytes() == after


def test_a_very_long_text_is_cut_and_that_is_said(run: Run, tmp_path: Path) -> None:
    result = take(run, tmp_path, a=mail("word " * 200_000))
    activity = only_activity(tmp_path)
    assert 99_000 < len(activity.text) < 101_000
    assert activity.text.endswith("[… the rest is in the mail]\n")
    assert "100,000 characters of its text were taken at most" in told(result)


def test_the_result_for_programs(run: Run, tmp_path: Path) -> None:
    """Everything that the summary says, and every file."""
    found = summary(run, tmp_path, a=reply(to="9@lost"), b=mail(sender="Bo <bo@other.example>"))
    assert found["deal"] == "Line two"
    assert (found["path"], found["written"], found["found"]) == ("acme.yaml", True, 2)
    assert found["customer"] == ["acme.example"]
    assert found["threads"][0]["mails"] == [
        {
            "id": "2026-11-02-mail",
            "date": "2026-11-02T11:00",
            "direction": "in",
            "from": "Maria Lopez",
            "with": [],
            "subject": "Line two",
            "attachments": [],
            "auto_reply": "",
            "message_id": "<2@acme.example>",
            "path": "in/a.eml",
        }
    ]
    assert found["skipped"] == [
        {
            "reason": "other",
            "count": 1,
            "examples": ["other.example (1 mail)"],
            "paths": ["in/b.eml"],
        }
    ]
    completed = {"name": "Maria Lopez", "email": "maria@acme.example", "mails": 1}
    assert found["people"]["completed"] == [completed]
    assert found["problems"] == []


def test_the_whole_command_as_a_process(run_process: RunProcess, tmp_path: Path) -> None:
    """Nothing but the summary is printed where no terminal is; no bar, no warning."""
    put(tmp_path, "acme.yaml", DEAL.encode())
    put(tmp_path, "box.mbox", mailbox(mail("One"), mail("Two", subject="Other")))
    done = run_process("import", "mail", "box.mbox", "--into", "acme.yaml", *TODAY)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("Next: deal review acme.yaml\n")
    assert len(read(tmp_path).activities) == 2


def test_the_example_mails_make_a_deal_from_nothing(run: Run, tmp_path: Path) -> None:
    """From `deal new` to a review without a problem."""
    assert run("new", "kilns.yaml", "--account", "Marlgate Cement").exit_code == 0
    put(tmp_path, "workspace.yaml", (EXAMPLES / "workspace.yaml").read_bytes())
    result = run("import", "mail", str(EXAMPLES / "mails"), "--into", "kilns.yaml", *TODAY)
    assert "9 mails in 2 threads came into kilns.yaml." in result.output
    deal = load_deal(tmp_path / "kilns.yaml").deal
    assert [one.name for one in deal.stakeholders] == ["Emil Novak", "Rosa Lindqvist", "Petr Vala"]
    assert "40,000 euros – two days without clinker" in deal.activities[2].text
    assert "three failures" not in deal.activities[2].text
    assert deal.activities[3].attachments == ("kiln-temperatures.pdf",)
    assert deal.activities[6].auto_reply == AutoReply("absence", dt.date(2026, 11, 2))
    assert run("validate", "kilns.yaml").output == "1 deal is fine.\n"
    review = run("review", "kilns.yaml", *TODAY)
    assert review.exit_code == 0
    assert "Mail from Rosa Lindqvist, Petr Vala, Emil Novak: Kiln two: the" in review.output


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no development data at {DATA}")
def test_real_mails_are_imported_or_named(run: Run, tmp_path: Path) -> None:
    """None is lost, none stops the others, whatever is wrong with it."""
    put(tmp_path, "workspace.yaml", b"domains: [zzz.org]\n")
    put(tmp_path, "acme.yaml", EMPTY.encode())
    now = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
    seen = scan_mail([DATA], now, lambda _done, _total: None).envelopes
    mailboxes = sorted({one.mailbox for mail in seen for one in mail.everybody})
    everybody = [word for one in mailboxes if "@" in one for word in ("--customer", one)]
    args = ("import", "mail", str(DATA), "--into", "acme.yaml", "--format", "json", *TODAY)
    result = run(*args, *everybody)
    assert result.exit_code == 0, result.output
    found = json.loads(result.output)
    named = [one for one in found["problems"] if one["level"] == "error"]
    skipped = sum(one["count"] for one in found["skipped"])
    files = [path for path in DATA.rglob("*") if path.is_file()]
    assert found["added"] + skipped + len(named) + len(found["no_mails"]) == len(files)
    assert found["added"] >= 30
    before = (tmp_path / "acme.yaml").read_bytes()
    assert json.loads(run(*args, *everybody).output)["added"] == 0
    assert (tmp_path / "acme.yaml").read_bytes() == before
    assert run("validate", "acme.yaml").exit_code == 0
