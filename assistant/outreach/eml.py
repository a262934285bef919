"""A draft as a file that a mail program opens unsent, and as a link that begins a mail."""

from __future__ import annotations

import hashlib
from email import policy
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from html import escape
from urllib.parse import quote

from assistant.phrasing import one_line
from assistant.results.draft import Draft

_SIMPLE = '<html><body style="font-family: sans-serif">\n{}\n</body></html>\n'


def to_eml(draft: Draft) -> bytes:
    """The mail as a file: plain text and simple HTML, marked as not sent yet."""
    mail = EmailMessage(policy=policy.SMTP)
    mail["X-Unsent"] = "1"
    mail["Subject"] = one_line(draft.subject)
    for header, name, address in (
        ("To", draft.to_name, draft.to_address),
        ("From", draft.from_name, draft.from_address),
    ):
        if known := _address(name, address):
            mail[header] = known
    mail.set_content(draft.text)
    mail.add_alternative(_html(draft.text), subtype="html")
    # A boundary of chance would make two files of the same draft differ.
    mail.set_boundary(f"draft-{hashlib.sha256(draft.text.encode()).hexdigest()[:32]}")
    return mail.as_bytes()


def to_mailto(draft: Draft) -> str:
    """A link that opens a new mail with address, subject and text."""
    to = quote(one_line(draft.to_address), safe="@")
    body = quote(draft.text.replace("\n", "\r\n"))
    return f"mailto:{to}?subject={quote(one_line(draft.subject))}&body={body}"


def _address(name: str, address: str) -> Address | None:
    """The address for a header; None for what is none, however it is dressed up."""
    try:
        return Address(one_line(name), addr_spec=address) if address else None
    except (ValueError, IndexError, HeaderParseError):
        return None


def _html(text: str) -> str:
    paragraphs = (
        f"<p>{escape(part).replace(chr(10), '<br>')}</p>" for part in text.strip().split("\n\n")
    )
    return _SIMPLE.format("\n".join(paragraphs))
