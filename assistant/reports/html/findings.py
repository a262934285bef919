"""What was found, by theme: the question to ask first, what it rests on one click away."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.phrasing import plural
from assistant.reports import words
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.section import Part, places, section
from assistant.results.finding import CheckResult, Finding
from assistant.results.review import Review


def findings(review: Review, part: Part) -> Html:
    """The section; it says so when nothing was found."""
    shown = (_theme(theme, part.within(f"t{at}")) for at, theme in enumerate(words.themes(review)))
    return section(
        part,
        "Findings",
        shown if words.themes(review) else tag("p", "No check found anything to ask about."),
        note=words.severity_counts(review),
    )


def _theme(theme: words.Theme, part: Part) -> Html:
    own = part.id("title")
    results = (_result(one, part.within(f"c{at}")) for at, one in enumerate(theme.results))
    return tag(
        "section",
        part.heading(theme.title, below=1, id_=own),
        results,
        class_="theme",
        aria_labelledby=own,
    )


def _result(result: CheckResult, part: Part) -> Html:
    every = words.live(result)
    first = every[0]
    shown, rest = every[: words.MOST_SHOWN], every[words.MOST_SHOWN :]
    count = tag("span", f" {len(every)} findings", class_="note") if len(every) > 1 else None
    return tag(
        "div",
        part.heading(
            tag("span", first.severity, class_="severity"), " ", first.title, count, below=2
        ),
        tag("p", _kept_as(result, first), class_="check"),
        tag("ul", _items(shown, part, 0), class_="found"),
        _rest(rest, part),
        class_=f"result {first.severity}",
    )


def _kept_as(result: CheckResult, finding: Finding) -> Iterator[Html | str]:
    yield tag("code", result.check.partition("/")[2])
    if finding.status != "trusted":
        yield f" · {finding.status}"


def _rest(rest: list[Finding], part: Part) -> Html | None:
    if not rest:
        return None
    names = "; ".join(one.subject_name for one in rest)
    return tag(
        "details",
        tag("summary", f"{len(rest)} more: {names}"),
        tag("ul", _items(rest, part, words.MOST_SHOWN), class_="found"),
        class_="more",
    )


def _items(findings: list[Finding], part: Part, start: int) -> Iterator[Html]:
    for at, finding in enumerate(findings, start):
        yield tag("li", _finding(finding, part.id(f"q{at}")))


def _finding(finding: Finding, own: str) -> Iterator[Html]:
    sure = tag("span", " possible; please confirm", class_="note")
    yield tag("p", finding.detail, sure if finding.confidence == "possible" else None)
    if finding.coaching_question:
        yield tag(
            "div",
            tag("p", finding.coaching_question, id=own, class_="question"),
            copy_button(own),
            class_="ask",
        )
    yield tag(
        "details",
        tag("summary", _summary(finding)),
        places(finding.evidence) if finding.evidence else None,
        tag("p", tag("b", "What to do: "), finding.next_action) if finding.next_action else None,
        class_="evidence",
    )


def copy_button(of: str) -> Html:
    """A button that copies the words of another element; the script shows it."""
    return tag(
        "button",
        "Copy",
        type="button",
        class_="copy",
        hidden=True,
        data_of=of,
        aria_label="Copy the question",
        aria_describedby=of,
    )


def _summary(finding: Finding) -> Iterator[Html | str]:
    if not finding.evidence:
        yield "What to do"
        return
    yield tag("span", "Evidence ", class_="note")
    yield tag("code", words.place(finding.evidence[0]))
    others = len(finding.evidence) - 1
    if others:
        yield tag("span", f" and {plural(others, 'more place')}", class_="note")
