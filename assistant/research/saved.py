"""A page that somebody saved: from a file to HTML, or a sentence on why it is none."""

from __future__ import annotations

import datetime as dt
import email
import email.policy
from email.message import EmailMessage
from pathlib import Path

from assistant.errors import AssistantError, why_unreadable
from assistant.language.patterns import pattern
from assistant.research.body import read_text
from assistant.research.deadline import megabytes
from assistant.research.exchange import Answer
from assistant.research.fetched import Limits, NoPage
from assistant.research.harvest import Sheet
from assistant.research.status import instead_of_a_page
from assistant.research.targets import Target, read_target

_OTHERS = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a packed file or an office document",
    b"\x1f\x8b": "a packed file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"bplist00": "a web archive of Safari",
}
_SAVE_IT = "Open the page in a browser and save it as HTML."
_ONE_FILE = pattern(r"(?:From|Snapshot-Content-Location|MIME-Version|Subject): ")
_HEAD = 200
_FOUND = 200  # the page was there when it was saved


def saved_sheet(path: Path, url: str, today: dt.date) -> Sheet:
    """What is needed to read a page from a file.

    Args:
        path: HTML, or the single file (.mhtml) that browsers make of a page.
        url: where the page stands.
        today: when it was read.

    Raises:
        AssistantError: the file holds no page, or the address is none.
    """
    target = _target(url)
    content = _content(path)
    try:
        html, _ = read_text(_page(content), "text/html")
    except NoPage:
        raise AssistantError(f"{path} holds no text that can be read. {_SAVE_IT}") from None
    wall = instead_of_a_page(Answer(target, _FOUND, {}), html, target)
    if wall:
        raise AssistantError(f"{path}: {wall.detail} {_SAVE_IT}")
    return Sheet(html, url, today)


def _target(url: str) -> Target:
    try:
        return read_target(url)
    except NoPage as problem:
        raise AssistantError(
            f"--url {url}: {problem.detail} Write it as the browser shows it, such as "
            "https://www.acme.com/news/plans."
        ) from None


def _content(path: Path) -> bytes:
    most = Limits().text_bytes
    try:
        if path.stat().st_size > most:
            raise AssistantError(f"{path} is larger than {megabytes(most)}: that is no page.")
        content = path.read_bytes()
    except OSError as error:
        raise AssistantError(f"{path} cannot be read: {why_unreadable(error)}.") from None
    other = next((what for mark, what in _OTHERS.items() if content.startswith(mark)), "")
    if other:
        raise AssistantError(f"{path} is {other}, not a web page. {_SAVE_IT}")
    return content


def _page(content: bytes) -> bytes:
    """The HTML of a page that was saved as one file, else the file itself."""
    if not _ONE_FILE.match(content[:_HEAD].decode("latin-1").lstrip()):
        return content
    message = email.message_from_bytes(content, policy=email.policy.default)
    pages = (part for part in message.walk() if part.get_content_type() == "text/html")
    page = next(pages, None)
    payload = page.get_payload(decode=True) if isinstance(page, EmailMessage) else None
    return payload if isinstance(payload, bytes) else content
