"""A backtest for people: what each check would have been worth, and where nobody can say."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from assistant.phrasing import number, plural, short_weekday, upper_first
from assistant.reports.page import MUTED, Page
from assistant.results.backtest import Backtest, CheckRecord, Share

_HEADINGS = {
    "warns": "Spoke oftener on deals that were lost",
    "the other way round": "Spoke oftener on deals that were won",
    "no difference": "Made no difference that the deals can show",
    "never spoke": "Never spoke",
    "too few to say": "Too few deals to say",
    "not replayed": "Cannot be replayed",
}
_STYLES = {"warns": "green", "the other way round": "red"}
_INDENT = 3
_NOTE = (
    "A difference is no cause: what a check sees may go with losing without bringing it about. "
    "Trusted is recommended only where chance would show it in less than one run of twenty, all "
    "checks taken together."
)
_NOTHING = (
    "None of these deals has been won or lost by then, so there is nothing to look back on. A deal "
    "has ended once its file says 'outcome: {result: won, date: 2026-11-13}'."
)


def render_backtest(result: Backtest, width: int, colour: bool) -> str:
    """The records of all checks, the most telling first."""
    page = Page(width, colour)
    as_of = f"as of {short_weekday(result.as_of)} {result.as_of.year}"
    page.spread(f"{number(result.won)} won · {number(result.lost)} lost", as_of, "bold")
    if not (result.won or result.lost or result.left_out):
        page.paragraph(_NOTHING)
        return page.text()
    page.paragraph(f"Looked at as they stood {result.moment}.", style=MUTED)
    for why, count in result.left_out.items():
        page.paragraph(f"{plural(count, 'deal')} left out: {why}.", style=MUTED)
    for says, heading in _HEADINGS.items():
        found = [one for one in result.checks if one.says == says]
        if found:
            page.heading(heading, plural(len(found), "check"))
            _named(page, [one for one in found if _why_silent(one)])
            _records(page, sorted((one for one in found if not _why_silent(one)), key=_order))
    page.blank()
    page.paragraph(_NOTE, style=MUTED)
    return page.text()


def _order(record: CheckRecord) -> tuple[float, str]:
    return -abs(record.difference.value) if record.difference else 0.0, record.check


def _why_silent(record: CheckRecord) -> str:
    """Why a check has no figures; empty where it has some."""
    if record.reason:
        return upper_first(record.reason)
    if record.says == "never spoke":
        return "Found nothing"
    if not (record.won.of or record.lost.of):
        return "The records do not tell what these look at"
    return "" if record.won.found or record.lost.found else "Spoke on none of these deals"


def _named(page: Page, records: Iterable[CheckRecord]) -> None:
    """Checks without figures, by why they have none."""
    for why, found in groupby(sorted(records, key=_why_silent), key=_why_silent):
        page.paragraph(f"{why}:", indent=1)
        page.paragraph(", ".join(one.check for one in found), indent=_INDENT, style=MUTED)


def _records(page: Page, records: Iterable[CheckRecord]) -> None:
    for record in records:
        trust = "  recommended: trusted" if record.trust else ""
        page.spread(record.check, record.status + trust, _STYLES.get(record.says, ""), indent=1)
        page.paragraph(_figures(record), indent=_INDENT)
        if record.untold:
            told = f"could not tell on {plural(record.untold, 'deal')}"
            page.paragraph(told, indent=_INDENT, style=MUTED)


def _figures(record: CheckRecord) -> str:
    told = f"lost {_share(record.lost)}, won {_share(record.won)}"
    apart = record.difference
    if apart is None:
        return told
    bounds = f"{_points(apart.low)} to {_points(apart.high)}"
    return f"{told}; difference {_points(apart.value)} points ({bounds})"


def _share(share: Share) -> str:
    if share.rate is None:
        return "none"
    return f"{number(share.found)} of {number(share.of)} ({share.rate:.0%})"


def _points(value: float) -> str:
    return f"{value * 100:+.0f}"
