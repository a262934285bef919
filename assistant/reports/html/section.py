"""The sections of a review: their headings, their names in the page, what goes with them."""

from __future__ import annotations

import msgspec

from assistant.reports import words
from assistant.reports.html.markup import Child, Html, tag
from assistant.results.finding import Evidence


class Part(msgspec.Struct, frozen=True):
    """Where a section stands: the name of its review in the page, the level of its heading."""

    name: str
    level: int

    def id(self, of: str) -> str:
        """A name that nothing else on the page has."""
        return f"{self.name}-{of}"

    def heading(self, *children: Child, below: int = 0, id_: str | None = None) -> Html:
        """A heading of the section, or so many levels below it."""
        return tag(f"h{min(6, self.level + below)}", *children, id=id_)

    def within(self, of: str) -> Part:
        """A part of this part."""
        return Part(self.id(of), self.level)


def section(part: Part, title: str, *children: Child, note: str = "", name: str = "") -> Html:
    """A section with its heading; `name` is what links point at."""
    own = part.id(name or title.lower().replace(" ", "-"))
    words_ = [title, tag("span", f" {note}", class_="note")] if note else [title]
    return tag(
        "section",
        part.heading(words_, id_=f"{own}-title"),
        *children,
        id=own,
        aria_labelledby=f"{own}-title",
    )


def places(evidence: tuple[Evidence, ...]) -> Html:
    """Every place with its words."""
    return tag("ul", (_place(one) for one in evidence), class_="places")


def _place(evidence: Evidence) -> Html:
    return tag(
        "li",
        tag("code", words.place(evidence)),
        tag("q", evidence.quote, dir="auto") if evidence.quote else None,
        tag("span", evidence.note, class_="note") if evidence.note else None,
        tag("span", evidence.url, class_="note") if evidence.url else None,
    )
