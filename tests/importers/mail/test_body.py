"""The inside of a mail: its words, its attachments, and what could not be read."""

from __future__ import annotations

import base64
import datetime as dt
import time
from io import BytesIO
from zoneinfo import ZoneInfo

import pytest

from assistant.importers.mail.body import Content, read_body
from assistant.importers.mail.raw import read_pieces, read_raw
from tests.importers.mail.mails import mail, part, parts

PDF = base64.encodebytes(b"%PDF" * 500).decode()


def content(raw: bytes, zone: dt.tzinfo = dt.UTC) -> Content:
    return read_body(read_raw(read_pieces(BytesIO(raw))), zone)


def of(*inner: str, kind: str = "mixed") -> Content:
    fields, body = parts(*inner, kind=kind)
    return content(mail(body, fields=fields))


def test_a_plain_mail() -> None:
    assert content(mail("Hello,\r\n\r\nJo  \n")) == Content(text="Hello,\n\nJo")


def test_a_mail_of_several_parts_has_all_its_texts() -> None:
    """In order, and the names of the others."""
    read = of(
        part("text/plain", "One"),
        part("application/pdf", PDF, Content_Disposition='attachment; filename="offer.pdf"',
             Content_Transfer_Encoding="base64"),
        part("text/html; charset=utf-8", "<p>Two</p>"),
    )  # fmt: skip
    assert (read.text, read.attachments, read.notes) == ("One\n\nTwo", ("offer.pdf",), ())


def test_of_two_forms_the_plain_one_counts() -> None:
    read = of(part("text/plain", "Plain"), part("text/html", "<b>Rich</b>"), kind="alternative")
    assert read.text == "Plain"


@pytest.mark.parametrize(
    "shell",
    ["", "  \n", "Your mail program does not support HTML.", "View this email in your browser"],
)
def test_unless_it_is_a_shell(shell: str) -> None:
    page = "<p>" + "The line stood for two days. " * 5 + "</p>"
    read = of(part("text/plain", shell), part("text/html", page), kind="alternative")
    assert read.text.startswith("The line stood")


@pytest.mark.parametrize(
    ("field", "name"),
    [
        ('attachment; filename="offer.pdf"', "offer.pdf"),
        ("attachment; filename*=utf-8''Angebot%20f%C3%BCr%20Mol.pdf", "Angebot für Mol.pdf"),
        ('attachment; filename="=?utf-8?q?f=C3=BCr.pdf?="', "für.pdf"),
        ('attachment; filename="für.pdf"', "für.pdf"),
        (r'attachment; filename="C:\\Users\\jo\\offer.pdf"', "offer.pdf"),
        ('attachment; filename="../../etc/passwd"', "passwd"),
        ('attachment; filename="a\x1b[31m\u202eb.pdf"', "ab.pdf"),
        ("attachment", "unnamed application/pdf"),
    ],
)
def test_a_file_is_named_cleanly(field: str, name: str) -> None:
    """Without folders, encodings, and signs that hide something."""
    read = of(part("text/plain", "Hi"), part("application/pdf", PDF, Content_Disposition=field))
    assert read.attachments == (name,)


def test_pictures_inside_the_page_are_no_attachments() -> None:
    """Nor are logos and seals; a photo that is attached is one."""
    shown = part(
        "image/png", "x", Content_ID="<logo@1>", Content_Disposition="attachment; filename=l.png"
    )
    inline = part("image/png", "x", Content_Disposition="inline; filename=image001.png")
    photo = part("image/jpeg", "x", Content_Disposition="attachment; filename=bearing.jpg")
    seal = part("application/pgp-signature", "x", Content_Disposition="attachment; filename=s.asc")
    read = of(part("text/html", '<p>Hi <img src="cid:logo@1"></p>'), shown, inline, photo, seal)
    assert read.attachments == ("bearing.jpg",)


def test_a_mail_inside_a_mail_is_named_by_its_subject() -> None:
    inner = mail("Secret", subject="Budget").decode()
    read = of(part("text/plain", "See below"), part("message/rfc822", inner))
    assert (read.text, read.attachments) == ("See below", ("Budget.eml",))


def test_a_text_file_is_an_attachment_unless_it_is_all_there_is() -> None:
    named = part('text/plain; name="notes.txt"', "My notes", Content_Disposition="inline")
    assert of(part("text/plain", "Hi"), named).attachments == ("notes.txt",)
    assert of(named) == Content(text="My notes")


@pytest.mark.parametrize(
    ("method", "attendee", "words"),
    [
        (
            "REQUEST",
            "ATTENDEE:mailto:a@b.example",
            "Invitation: Kiln, walk-through, 2026-11-25 11:00.",
        ),
        ("CANCEL", "", "Cancelled: Kiln, walk-through, 2026-11-25 11:00."),
        ("REPLY", "ATTENDEE;PARTSTAT=ACCEPTED:mailto:a@b.example", "Accepted: Kiln, walk"),
        ("REPLY", "ATTENDEE;PARTSTAT=DECLINED:mailto:a@b.example", "Declined: Kiln, walk"),
    ],
)
def test_an_invitation_says_what_it_wants(method: str, attendee: str, words: str) -> None:
    """In the team's time; and it is named like a file."""
    entry = (
        f"BEGIN:VCALENDAR\nMETHOD:{method}\nBEGIN:VTIMEZONE\nDTSTART:19701025T030000\n"
        f"END:VTIMEZONE\nBEGIN:VEVENT\nSUMMARY:Kiln\\, walk-\n through\n"
        f"DTSTART:20261125T100000Z\n{attendee}\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    fields, body = parts(part("text/plain", ""), part("text/calendar; charset=utf-8", entry))
    read = content(mail(body, fields=fields), ZoneInfo("Europe/Brussels"))
    assert read.invitation.startswith(words)
    assert read.attachments == ("invite.ics",)


def test_who_could_not_be_reached_is_read_from_a_report() -> None:
    status = part(
        "message/delivery-status",
        "Reporting-MTA: dns; x\n\nFinal-Recipient: rfc822; Tom@acme.example\nAction: failed\n",
    )
    fields, body = parts(
        part("text/plain", "Not delivered"),
        status,
        part("message/rfc822", "Subject: Hi\n\nx"),
        kind="report",
    )
    read = content(mail(body, fields=fields))
    assert (read.text, read.returned, read.attachments) == (
        "Not delivered",
        ("tom@acme.example",),
        (),
    )


def test_soft_breaks_are_undone() -> None:
    """format=flowed: a blank at the end of a line says that it goes on."""
    fields = {"Content-Type": "text/plain; format=flowed"}
    text = "one \ntwo\n> three \n> four\n-- \nJo\n From\n"
    assert content(mail(text, fields=fields)).text == "one two\n> three four\n--\nJo\nFrom"


def test_a_page_may_name_its_own_character_set() -> None:
    raw = '<meta http-equiv="x" content="text/html; charset=koi8-r"><p>привет</p>'.encode("koi8-r")
    assert content(mail(raw, fields={"Content-Type": "text/html"})).text == "привет"


def test_a_guessed_character_set_is_said() -> None:
    read = content(mail(b"caf\xe9", fields={"Content-Type": "text/plain; charset=x-none"}))
    assert read.text == "café"
    assert read.notes == ("no character set is called 'x-none'; read as Western European",)


def test_a_mail_that_is_cut_off_is_read_as_far_as_it_goes() -> None:
    fields, body = parts(part("text/plain", "Hello"), part("application/pdf", PDF))
    read = content(mail(body[:60], fields=fields))
    assert read.text == "Hello"
    assert read.notes == ("its end is missing; what is there was read",)


def test_a_wrong_boundary_is_found() -> None:
    """The head says one thing, the parts another: the parts are right."""
    fields, body = parts(part("text/plain", "Hello"), part("application/pdf", PDF))
    read = content(
        mail(body, fields={**fields, "Content-Type": 'multipart/mixed; boundary="other"'})
    )
    assert (read.text, read.attachments) == ("Hello", ("unnamed application/pdf",))


def test_encrypted_words_are_said_to_be() -> None:
    read = of(
        part("application/pgp-encrypted", "x"),
        part("application/octet-stream", "y"),
        kind="encrypted",
    )
    assert read.notes == ("its words are encrypted",)


def test_signs_that_no_file_can_hold_are_left_out() -> None:
    """NUL bytes, control characters, marks that turn the direction."""
    assert content(mail("a\0b\x07 \u202ec\u2066\u2028d\x85e")).text == "ab c\nd\ne"


def nested(depth: int) -> bytes:
    body = "deep"
    fields: dict[str, str] = {}
    for level in range(depth):
        inner = (
            "".join(f"{name}: {value}\n" for name, value in fields.items())
            or "Content-Type: text/plain\n"
        )
        fields, body = parts(f"{inner}\n{body}\n", boundary=f"b{level}")
    return mail(body, fields=fields)


def test_parts_in_parts_are_read_as_deep_as_anybody_writes() -> None:
    assert content(nested(15)).text == "deep"


@pytest.mark.parametrize("depth", [60, 3000])
def test_deeper_ones_are_named(depth: int) -> None:
    """And stop nothing."""
    read = content(nested(depth))
    assert read.text == ""
    assert read.notes


HOSTILE = {
    "one line of a million characters": mail("word " * 200_000),
    "a page of a million tags": mail("<b>" * 300_000, fields={"Content-Type": "text/html"}),
    "ten thousand parts": mail(
        "--b\nContent-Type: text/plain\n\nx\n" * 10_000, fields=parts(boundary="b")[0]
    ),
    "a head of a megabyte": mail("x", fields={"X-Flood": "y " * 500_000}),
    "a thousand boundaries": mail("--\n" * 100_000, fields=parts(boundary="b")[0]),
    "a file of ten megabytes": mail(
        parts(
            part("text/plain", "Hi"),
            part("application/pdf", "QUJD" * 19 + "\n" * 2, Content_Transfer_Encoding="base64"),
        )[1]
        + "QUJDRA==\n" * 1_000_000,
        fields=parts()[0],
    ),
}


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE)
def test_what_is_huge_is_read_in_seconds(raw: bytes) -> None:
    """As far as it makes sense."""
    started = time.process_time()
    content(raw)
    assert time.process_time() - started < 20


def test_attachments_take_no_memory() -> None:
    """Only their names are kept."""
    fields, body = parts(
        part("text/plain", "Hi"),
        part("application/pdf", PDF * 1000, Content_Transfer_Encoding="base64"),
    )
    raw = read_raw(read_pieces(BytesIO(mail(body, fields=fields))))
    assert len(raw.body) < 1000
