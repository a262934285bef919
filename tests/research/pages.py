"""Small pages to read."""

from __future__ import annotations

import datetime as dt

from assistant.research.page import read_page
from assistant.results.read_page import ReadPage

URL = "https://www.brightmoor.example/news/story"
TODAY = dt.date(2026, 11, 20)
FILLER = (
    "Nobody in the valley had seen so many lorries in one week, and the baker sold out by nine."
)


def read(body: str, head: str = "", url: str = URL) -> ReadPage:
    """A page with this body, read."""
    return read_page(f"<html><head>{head}</head><body>{body}</body></html>", url, TODAY)


def read_text(*paragraphs: str, title: str = "A day in the valley") -> ReadPage:
    """A page with these paragraphs below its headline, read."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in (*paragraphs, FILLER))
    return read(
        f"<article><h1>{title}</h1>{body}</article>", f"<title>{title} | Brightmoor</title>"
    )
