"""Readers of pages as the product has them, in little: what they read from runs in the child."""

from __future__ import annotations

from lxml import html


def title(text: str) -> str:
    """The title of a page."""
    found = html.document_fromstring(text).findtext(".//title")
    return found or ""


def links(text: str) -> list[str]:
    """Where a page leads."""
    return [str(one) for one in html.document_fromstring(text).xpath("//a/@href")]
