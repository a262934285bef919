"""A review as one page for the screen in the meeting: no network, everything escaped."""

from __future__ import annotations

from assistant.reports.html.audit import render_audit_html
from assistant.reports.html.page import render_html

__all__ = ["render_audit_html", "render_html"]
