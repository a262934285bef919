"""Mail templates at a terminal: the list, one of them, and what became of them on deals."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.phrasing import plural
from assistant.reports.escape import printable
from assistant.reports.page import MUTED, Page
from assistant.results.draft import TemplateDoc, Trial

_NAMES = 24


def render_templates(docs: Iterable[TemplateDoc], width: int, colour: bool) -> str:
    """Every template with its purpose."""
    page = Page(width, colour)
    for doc in docs:
        page.paragraph(doc.purpose, indent=_NAMES, label=f" {doc.name}", mark="bold")
    return page.text()


def render_template(doc: TemplateDoc, width: int, colour: bool) -> str:
    """One template: what it is for, what it needs, and its words."""
    page = Page(width, colour)
    page.spread(doc.title, doc.place, "bold")
    page.paragraph(doc.purpose)
    page.blank()
    for label, words in (
        ("Answers", ", ".join(doc.when) or "nothing by itself: name it"),
        ("Goes to", ", ".join(doc.to) or "whoever decides"),
        ("Length", f"{doc.longest} words at most"),
    ):
        page.paragraph(words, indent=_NAMES, label=f" {label}", mark=MUTED)
    page.heading("Needs")
    for need in doc.needs:
        which = f": {need.which}" if need.which else ""
        page.paragraph(f"{need.source}{which}", indent=_NAMES, label=f" {need.name}", mark="bold")
    page.heading("Its file")
    return f"{page.text()}\n{printable(doc.content)}"


def render_trials(trials: Iterable[Trial], width: int, colour: bool) -> str:
    """What became of each template on each deal."""
    page = Page(width, colour)
    tried = tuple(trials)
    for deal in dict.fromkeys(one.deal for one in tried):
        page.blank()
        page.paragraph(deal, style="bold")
        for one in tried:
            if one.deal == deal:
                mark = "red" if one.missing else "green"
                page.paragraph(_told(one), indent=_NAMES, label=f" {one.template}", mark=mark)
    written = sum(not one.missing for one in tried)
    page.blank()
    page.paragraph(f"{plural(written, 'mail')} written, {len(tried) - written} refused.")
    return page.text()


def _told(one: Trial) -> str:
    if not one.missing:
        return f"to {one.to_name}, {plural(one.word_count, 'word')}"
    return "; ".join(f"{missing.need}: {missing.why}" for missing in one.missing) + "."
