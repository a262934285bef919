"""A draft as a file that a mail program opens unsent, as a link, and as JSON."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import cast
from urllib.parse import parse_qs, urlsplit

import pytest
from msgspec.structs import replace

from assistant.outreach.eml import to_eml, to_mailto
from assistant.reports.draft import render_draft
from assistant.reports.json import render_json
from assistant.results.draft import Draft
from tests.outreach.world import EXAMPLES, change, copy_of_examples, draft


@pytest.fixture
def reopening() -> Draft:
    return draft(EXAMPLES, "dark-researched", "reopen")


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    return copy_of_examples(tmp_path)


def parsed(made: Draft) -> EmailMessage:
    return cast(EmailMessage, message_from_bytes(to_eml(made), policy=policy.default))


def body(mail: EmailMessage, kind: str) -> str:
    part = mail.get_body((kind,))
    assert part is not None
    return str(part.get_content())


def test_the_file_opens_as_a_draft(reopening: Draft) -> None:
    """Marked as not sent, with whom it goes to, in UTF-8, as plain text and as simple HTML."""
    mail = parsed(reopening)
    assert mail["X-Unsent"] == "1"
    assert mail["Subject"] == "A question about Corvane Glass"
    assert str(mail["To"]) == "Helena Brandt <helena.brandt@corvane.example>"
    assert str(mail["From"]) == "Jo Park <jo.park@sensoric.example>"
    assert mail["Date"] is None
    assert body(mail, "plain").replace("\r\n", "\n") == reopening.text
    assert "<p>Dear Helena,</p>" in body(mail, "html")
    assert "“An unplanned stop" in body(mail, "html")
    charsets = {part.get_content_charset() for part in mail.iter_parts()}
    assert charsets == {"utf-8"}


def test_the_html_holds_nothing_but_paragraphs(reopening: Draft) -> None:
    hostile = replace(reopening, text='Dear <b onclick="x()">Helena</b> & <script>y()</script>\n')
    html = body(parsed(hostile), "html")
    assert "<script" not in html
    assert "<b " not in html
    assert "&lt;script&gt;" in html


def test_the_link_begins_the_same_mail(reopening: Draft) -> None:
    link = urlsplit(to_mailto(reopening))
    asked = parse_qs(link.query)
    assert (link.scheme, link.path) == ("mailto", "helena.brandt@corvane.example")
    assert asked["subject"] == [reopening.subject]
    assert asked["body"][0].replace("\r\n", "\n") == reopening.text


@pytest.mark.parametrize(
    "name", ["Helena\nBcc: all@evil.example", "Helena\r\nX-Evil: 1", 'Helena" <a@evil.example>, "']
)
@pytest.mark.parametrize("field", ["to_name", "from_name", "subject", "to_address"])
def test_no_header_slips_in(name: str, field: str, reopening: Draft) -> None:
    """Whatever a record holds: a name with a line break is a name, a wrong address is none."""
    made = replace(reopening, **{field: name})
    mail = parsed(made)
    allowed = {"X-Unsent", "Subject", "To", "From", "MIME-Version", "Content-Type"}
    assert {*mail.keys()} <= allowed
    assert b"\nBcc" not in to_eml(made)
    addresses = [
        one.addr_spec for header in ("To", "From") if mail[header] for one in mail[header].addresses
    ]
    assert set(addresses) <= {"helena.brandt@corvane.example", "jo.park@sensoric.example"}
    link = to_mailto(made)
    assert "\n" not in link
    assert {*parse_qs(urlsplit(link).query)} <= {"subject", "body"}


def test_a_name_in_a_record_starts_no_header(deals: Path) -> None:
    """From the file to the mail: the line break in the name is a blank wherever it is shown."""
    change(
        deals / "dark-researched.yaml",
        "name: Helena Brandt",
        'name: "Helena Brandt\\r\\nBcc: all@evil.example"',
    )
    made = draft(deals, "dark-researched", "reopen")
    assert {"Bcc"}.isdisjoint(parsed(made).keys())
    assert "\nBcc" not in to_eml(made).decode().replace("\r", "")
    assert "Helena Brandt Bcc: all@evil.example <helena" in render_draft(made, 80, colour=False)


def test_the_same_draft_is_the_same_file(reopening: Draft) -> None:
    assert to_eml(reopening) == to_eml(reopening)


def test_a_company_with_markup_in_its_name_is_written_out(deals: Path) -> None:
    change(deals / "dark-researched.yaml", "{name: Corvane Glass,", '{name: "<b>Corvane</b> & Co",')
    made = draft(deals, "dark-researched", "introduce")
    assert "<b>" not in body(parsed(made), "html")
    assert "\x1b" not in render_draft(made, 80, colour=False)


def test_terminal_codes_in_a_name_are_shown_and_not_obeyed(deals: Path) -> None:
    change(deals / "dark-researched.yaml", "name: Helena Brandt", 'name: "Helena \\e[31mBrandt"')
    made = draft(deals, "dark-researched", "price", "Helena")
    assert "\x1b" not in render_draft(made, 80, colour=False)


def test_json_carries_the_proof(reopening: Draft) -> None:
    told = json.loads(render_json(reopening))
    assert told["schema_version"] == 1
    assert told["text"] == reopening.text
    said = next(line for line in told["proof"] if line["words"].startswith("Our priority"))
    assert said["source"].startswith("https://www.corvane.example/")
    assert said["page_date"] == "2026-05-12"
    assert len(said["sha256"]) == 64
