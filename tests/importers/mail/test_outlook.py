"""Mails that Outlook saved."""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

import pytest

from assistant.errors import AssistantError
from assistant.importers.mail.envelope import Place, read_envelope
from assistant.importers.mail.outlook import read_outlook
from assistant.importers.mail.scan import scan_mail
from tests.importers.mail.mails import put
from tests.importers.mail.outlook_file import Value, outlook_mail

SENT = dt.datetime(2026, 11, 2, 10, tzinfo=dt.UTC)
NOW = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
NOTE: dict[int, Value] = {
    0x001A: "IPM.Note",
    0x0037: "Line two",
    0x0039: SENT,
    0x0C1A: "Park, Jo",
    0x0C1F: "/O=EX/OU=FIRST/CN=RECIPIENTS/CN=JO",
    0x5D01: "jo@seller.example",
    0x1000: "Dear Maria,\r\n\r\nsee the attachment.\r\n",
    0x1035: "<1@seller.example>",
    0x1042: "<0@acme.example>",
}
MARIA: dict[int, Value] = {0x3001: "Maria Lopez", 0x39FE: "Maria@acme.example", 0x0C15: 1}
TOM: dict[int, Value] = {0x3001: "Tom Aerts", 0x3003: "tom@acme.example", 0x0C15: 2}
OFFER: dict[int, Value] = {0x3707: "offer.pdf", 0x3705: 1, 0x3701: b"%PDF"}
LOGO: dict[int, Value] = {0x3707: "image001.png", 0x3705: 1, 0x7FFE: True}
HEAD = """\
Received: from a by b; Tue, 3 Nov 2026 10:00:00 +0000
From: "Maria Lopez" <maria@acme.example>
To: jo@seller.example
Date: Mon, 2 Nov 2026 11:00:00 +0100
Subject: =?utf-8?q?Zo=C3=AB?=
Auto-Submitted: auto-replied
"""


def test_a_mail_that_was_sent_from_here(tmp_path: Path) -> None:
    """Without a head from its way: what Outlook knows stands for it."""
    path = put(tmp_path, "a.msg", outlook_mail(NOTE, (MARIA, TOM), (OFFER, LOGO)))
    read = read_outlook(path)
    envelope = read_envelope(read.headers, Place(str(path), is_outlook=True), "", NOW)
    assert str(envelope.sender) == "Jo Park <jo@seller.example>"
    assert [str(one) for one in envelope.to] == [
        "Maria Lopez <maria@acme.example>",
        "Tom Aerts <tom@acme.example>",
    ]
    assert (envelope.subject, envelope.sent) == ("Line two", SENT)
    assert (envelope.message_id, envelope.references) == ("1@seller.example", ("0@acme.example",))
    assert read.content.text == "Dear Maria,\n\nsee the attachment."
    assert read.content.attachments == ("offer.pdf",)


def test_a_mail_that_came_in_has_its_head(tmp_path: Path) -> None:
    path = put(tmp_path, "a.msg", outlook_mail({**NOTE, 0x007D: HEAD.replace("\n", "\r\n")}))
    headers = read_outlook(path).headers
    assert headers.words("subject") == "Zoë"
    assert headers.raw("auto-submitted") == "auto-replied"
    assert read_envelope(headers, Place("a.msg"), "", NOW).sent == SENT


def test_a_page_is_read_where_there_is_no_plain_text(tmp_path: Path) -> None:
    """In the character set that Outlook names."""
    page = {number: value for number, value in NOTE.items() if number != 0x1000}
    page |= {0x1013: "<p>Zoë says <b>yes</b></p>".encode(), 0x3FDE: 65001}
    path = put(tmp_path, "a.msg", outlook_mail(page, (MARIA,)))
    assert read_outlook(path).content.text == "Zoë says yes"


def test_files_of_outlook_are_known_by_their_bytes(tmp_path: Path) -> None:
    path = put(tmp_path, "mail", outlook_mail(NOTE, (MARIA,)))
    (found,) = scan_mail([path], NOW, lambda _done, _total: None).envelopes
    assert (found.subject, found.place.is_outlook) == ("Line two", True)


WHOLE = outlook_mail(NOTE, (MARIA,), (OFFER,))


@pytest.mark.parametrize(
    "content",
    [WHOLE[:600], WHOLE[:1500], WHOLE[:512] + bytes(5000), outlook_mail({})[:512] * 3,
     WHOLE.replace(b"_\0_\0p\0r\0o\0p", b"_\0_\0x\0x\0x\0x")],
    ids=["head", "cut", "zeros", "heads", "no properties"],
)  # fmt: skip
def test_a_damaged_file_is_said_to_be(tmp_path: Path, content: bytes) -> None:
    """Whatever its parts make of it."""
    path = put(tmp_path, "a.msg", content)
    with pytest.raises(AssistantError, match="damaged"):
        read_outlook(path)
    (problem,) = scan_mail([path], NOW, lambda _done, _total: None).problems
    assert "it was not read: it" in problem.message


def test_without_the_extra_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And how to install it."""
    monkeypatch.setitem(sys.modules, "oxmsg", None)
    path = put(tmp_path, "a.msg", WHOLE)
    (problem,) = scan_mail([path], NOW, lambda _done, _total: None).problems
    assert "pip install 'deal-assistant[outlook]'" in problem.message
