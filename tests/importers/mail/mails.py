"""Mails as bytes, for tests."""

from __future__ import annotations

from pathlib import Path

US = "Jo Park <jo@seller.example>"
MARIA = "Maria Lopez <maria@acme.example>"
TOM = "Tom Aerts <tom@acme.example>"
FROM_LINE = b"From x@y Mon Nov  2 09:00:00 2026\n"


def mail(
    text: str | bytes = "Hello.",
    *,
    sender: str = MARIA,
    to: str = US,
    subject: str = "Line two",
    date: str = "Mon, 02 Nov 2026 10:00:00 +0000",
    fields: dict[str, str] | None = None,
) -> bytes:
    """A mail; `fields` are put in front, an empty one is left out."""
    every = {
        **(fields or {}),
        "From": sender,
        "To": to,
        "Subject": subject,
        "Date": date,
    }
    head = "".join(f"{name}: {value}\n" for name, value in every.items() if value)
    body = text if isinstance(text, bytes) else text.encode()
    return head.encode() + b"\n" + body + b"\n"


def part(kind: str, text: str = "", **fields: str) -> str:
    """One part of a mail of several; `content_id` is the field Content-ID."""
    head = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in fields.items())
    return f"Content-Type: {kind}\n{head}\n{text}\n"


def parts(*inner: str, kind: str = "mixed", boundary: str = "b1") -> tuple[dict[str, str], str]:
    """The fields and the body of a mail of several parts."""
    body = "".join(f"--{boundary}\n{one}" for one in inner)
    field = f'multipart/{kind}; boundary="{boundary}"'
    return {"MIME-Version": "1.0", "Content-Type": field}, f"{body}--{boundary}--\n"


def mailbox(*mails: bytes) -> bytes:
    """A mailbox file."""
    return b"".join(FROM_LINE + one + b"\n" for one in mails)


def put(folder: Path, name: str, content: bytes) -> Path:
    """A file with this content."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
