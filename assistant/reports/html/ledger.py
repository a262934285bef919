"""What stands in lists: promises both ways, waivers, what we cannot tell, what to mend."""

from __future__ import annotations

from collections.abc import Iterator

from assistant.reports import words
from assistant.reports.html.markup import Html, tag
from assistant.reports.html.section import Part, places, section
from assistant.results.review import PromiseLine, Review, Unseen, WaiverLine


def promises(review: Review, part: Part) -> Html | None:
    """Both sides of the ledger, unless it is empty."""
    if not review.promises:
        return None
    sides = (("us", "We promised"), ("customer", "They promised"))
    return section(
        part,
        "Promises",
        tag("div", (_side(review, part, *side) for side in sides), class_="sides"),
    )


def _side(review: Review, part: Part, side: str, title: str) -> Html:
    lines = [_promise(one) for one in review.promises if one.side == side]
    nothing = tag("p", "Nothing on record.", class_="note")
    listed = tag("ul", lines, class_="promises") if lines else nothing
    return tag("div", part.heading(title, below=1), listed)


def _promise(promise: PromiseLine) -> Html:
    whom = f"to {promise.to}" if promise.side == "us" else f"by {promise.by}"
    note = words.promise_note(promise)
    seen = (promise.evidence, *((promise.kept_by,) if promise.kept_by else ()))
    return tag(
        "li",
        tag(
            "p",
            tag("span", words.plain(promise.state), class_=f"state {promise.state}"),
            " ",
            tag("bdi", promise.what),
        ),
        tag("p", tag("bdi", whom), f": {words.promise_days(promise)}", class_="note"),
        tag("p", note, class_="note") if note else None,
        tag(
            "details",
            tag(
                "summary",
                tag("span", "Evidence ", class_="note"),
                tag("code", words.place(promise.evidence)),
            ),
            places(seen),
            _how_to_record(promise),
            class_="evidence",
        ),
    )


def _how_to_record(promise: PromiseLine) -> Html | None:
    if not promise.record_with:
        return None
    return tag("p", "To write it down: ", tag("code", promise.record_with), class_="note")


def waivers(review: Review, part: Part) -> Html | None:
    """What was left alone, why, by whom and until when."""
    if not review.waivers:
        return None
    return section(part, "Waived", tag("ul", map(_waiver, review.waivers), class_="promises"))


def _waiver(waiver: WaiverLine) -> Html:
    signed = f"{waiver.by}, {words.waiver_until(waiver)}"
    return tag(
        "li",
        tag(
            "p",
            tag("span", waiver.state, class_=f"state {waiver.state}"),
            " ",
            tag("bdi", waiver.why),
        ),
        tag("p", signed, " · ", tag("code", f"{waiver.check} {waiver.subject}".strip())),
        tag("p", tag("code", words.place(waiver.evidence)), class_="note"),
    )


def unseen(review: Review, part: Part) -> Html | None:
    """What we cannot tell; the datum that would tell most comes first."""
    if not review.unseen:
        return None
    return section(
        part,
        "We cannot tell",
        tag("ul", map(_unseen, review.unseen), class_="plain"),
        note="what would tell most comes first",
    )


def _unseen(one: Unseen) -> Html:
    checks = tag("span", ", ".join(one.checks), class_="note")
    return tag("li", tag("p", "Without ", one.words), tag("p", checks))


def problems(review: Review, part: Part) -> Html | None:
    """What is worth mending in the file, and what failed on our side."""
    lines = [*_problems(review)]
    if not lines:
        return None
    return section(part, "Worth mending in the file", tag("ul", lines, class_="plain"))


def _problems(review: Review) -> Iterator[Html]:
    for problem in review.problems:
        yield tag("li", str(problem))
    for result in words.failures(review):
        yield tag("li", f"{result.check}: {result.reason}")
