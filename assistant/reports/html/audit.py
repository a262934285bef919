"""A pipeline as one page: what is at stake, how old it is, and every deal to sort and to open."""

from __future__ import annotations

import re
import zlib
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import zip_longest

from assistant.phrasing import day_year, number, plural, short_day
from assistant.reports.audit_words import BECAUSE, CHANGED, QUIET, TEAM, head, owners, told_changes
from assistant.reports.html.ages import ages
from assistant.reports.html.deals_table import deals_table
from assistant.reports.html.markup import Child, Html, between, tag
from assistant.reports.html.review import article
from assistant.reports.html.shell import Shipped, footer, shell
from assistant.reports.problems import gathered
from assistant.results.audit import Audit, Group, Pattern
from assistant.results.crm import Trap
from assistant.results.history import DealChange
from assistant.results.review import Review

_WITH_PICTURES = 300
"""Deals up to which the page has room for the pictures of their timelines."""
_BEFORE_SECTION = re.compile("(?=<section id=)")
_WIDTH = 600.0
_BAR = 14


def render_audit_html(audit: Audit) -> str:
    """The audit as a page that stands alone; its reviews are opened by the page's own script."""
    as_of = day_year(audit.as_of)
    body = [
        tag("a", "Skip to the deals", href="#deals", class_="skip"),
        tag("main", _main(audit), id="main", tabindex=-1),
        footer(as_of),
        tag("p", id="said", class_="unseen", role="status", aria_live="polite"),
        tag("dialog", id="review", aria_label="Review"),
        _reviews(audit.reviews),
    ]
    shipped = Shipped(("review.css", "audit.css"), ("audit.js", "review.js"))
    return shell(f"Pipeline as of {as_of}", body, shipped)


def _main(audit: Audit) -> Iterator[Html]:
    yield _head(audit)
    if audit.comparison:
        yield _part("Since " + short_day(audit.comparison.since), _changes(audit))
    yield _part("By verdict", _verdicts(audit))
    if audit.groups:
        yield _part("The same in many deals", _plain_list(map(_group, audit.groups)))
    if audit.pace:
        yield _part("Age", (ages(audit, pace) for pace in audit.pace))
    yield _part("Deals", deals_table(audit), id_="deals")
    if audit.patterns:
        note = tag("p", TEAM, class_="note")
        yield _part("Across the team", note, _plain_list(map(_pattern, audit.patterns)))
    for export in audit.exports:
        if export.traps:
            note = tag("p", tag("bdi", export.path), class_="note")
            yield _part("Mind in the export", note, _plain_list(map(_trap, export.traps)))
    if audit.problems:
        items = (tag("li", str(one)) for one in gathered(audit.problems))
        yield _part("Worth mending in the files", _plain_list(items))


def _part(title: str, *children: Child, id_: str | None = None) -> Html:
    return tag("section", tag("h2", title), *children, id=id_, class_="part")


def _plain_list(items: Iterable[Html]) -> Html:
    return tag("ul", items, class_="plain")


def _group(group: Group) -> Html:
    return tag("li", tag("b", plural(group.count, "deal")), f": {group.title}")


def _trap(trap: Trap) -> Html:
    hint = tag("span", f" {trap.hint}", class_="note") if trap.hint else None
    return tag("li", trap.message, hint)


def _head(audit: Audit) -> Html:
    totals = audit.totals
    told = [*head(audit), f"as of {day_year(audit.as_of)}"]
    shown = (plural(totals.open, "open deal"), *_worth(totals.value))
    return tag(
        "header",
        tag("h1", between(" · ", (tag("span", one) for one in shown))),
        tag("p", " · ".join(told), class_="note"),
    )


def _worth(value: Mapping[str, Decimal]) -> list[str]:
    return [f"{number(amount)} {currency}".strip() for currency, amount in value.items()]


def _verdicts(audit: Audit) -> Html:
    """Each verdict with how many deals it has, and what they are worth."""
    counts = audit.totals.by_verdict
    most = max(counts.values(), default=1)
    rows = (
        _verdict(audit, verdict, heading, most)
        for verdict, heading in audit.headings.items()
        if verdict in counts
    )
    names = (("Verdict", None), ("Deals", "number"), ("", "drawn"), ("Worth", "number"))
    head = tag("tr", (tag("th", one, scope="col", class_=kind) for one, kind in names))
    table = tag("table", tag("thead", head), tag("tbody", rows), class_="verdicts")
    return tag("div", table, class_="wide")


def _verdict(audit: Audit, verdict: str, heading: str, most: int) -> Html:
    count = audit.totals.by_verdict[verdict]
    worth = " + ".join(_worth(audit.totals.value_by_verdict.get(verdict, {})))
    bar = tag(
        "svg",
        tag("rect", width=max(2, _WIDTH * count / most), height=_BAR, rx=2),
        viewBox=f"0 0 {_WIDTH:.0f} {_BAR}",
        preserveAspectRatio="none",
        aria_hidden="true",
        class_="bar quiet" if verdict in QUIET else "bar",
    )
    return tag(
        "tr",
        tag("th", heading, scope="row"),
        tag("td", number(count), class_="number"),
        tag("td", bar, class_="drawn"),
        tag("td", worth, class_="number"),
    )


def _pattern(pattern: Pattern) -> Html:
    whose = owners(pattern)
    return tag(
        "li",
        tag("b", f"{number(pattern.count)} of {number(pattern.of)}"),
        f": {pattern.title}",
        tag("span", f" {whose}", class_="note") if whose else None,
    )


def _changes(audit: Audit) -> Iterator[Html]:
    comparison = audit.comparison
    assert comparison
    yield tag("p", f"{plural(comparison.unchanged, 'deal')} unchanged.", class_="note")
    changes = (_change(called, change) for called, change in told_changes(comparison))
    yield tag("ul", changes, class_="plain changes")


def _change(called: str, change: DealChange) -> Html:
    told = CHANGED[change.change]
    if change.change not in ("new", "gone"):
        told += f", {BECAUSE[change.because]}"
    return tag(
        "li",
        tag("b", tag("bdi", called)),
        tag("span", f" {told}", class_=f"note {change.change}"),
        tag("span", "; ".join(change.appeared), class_="appeared") if change.appeared else None,
        tag("span", "; ".join(change.settled), class_="settled") if change.settled else None,
        tag("span", "; ".join(change.waived), class_="waived") if change.waived else None,
    )


def _reviews(reviews: Sequence[Review]) -> Html:
    """Every review, packed: a thousand of them would be forty megabytes of page.

    Each is HTML as `article` writes it, cut before its sections. What stands at one place of each
    is packed together, because like finds like only nearby; a NUL parts the deals and a form feed
    the places. The browser puts them together again.
    """
    drawn = len(reviews) <= _WITH_PICTURES
    cut = (
        _BEFORE_SECTION.split(str(article(review, f"deal-{at}", 2, drawn)))
        for at, review in enumerate(reviews)
    )
    packer = zlib.compressobj(9, wbits=31)
    packed = bytearray()
    for pieces in zip_longest(*cut, fillvalue=""):
        packed += packer.compress("\0".join(pieces).encode() + b"\f")
    packed += packer.flush()
    data = Html(b64encode(packed).decode())
    return tag("script", data, type="application/octet-stream", id="reviews")
