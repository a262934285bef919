"""The picture of a deal's time: to scale, readable, and the table says the same."""

from __future__ import annotations

import datetime as dt
import itertools
import re
from pathlib import Path

import pytest

from assistant.reports.html.bars import bars
from assistant.reports.html.callouts import Callout, place
from assistant.reports.html.lanes import TILE, spread
from assistant.reports.html.picture import picture
from assistant.reports.html.scale import Scale, scale_of
from assistant.results.finding import Evidence
from assistant.results.review import Event, PromiseLine, PromiseState
from tests.kept import reviews
from tests.reports.hostile import CROWD, hostile_deal
from tests.support import AS_OF, review_of

SCALE = Scale(dt.date(2026, 8, 1), dt.date(2026, 12, 31), 100, 900)
PLACE = Evidence(path="acme.yaml", key="commitments/0", line=3, column=5)


def drawn(deal: str) -> str:
    return picture(reviews(deal).reviews[0])


def mail(day: dt.date, **more: str) -> Event:
    return Event(date=day, kind="mail", text="Mail", side="us", **more)  # type: ignore[arg-type]


def promise(state: PromiseState, **days: dt.date) -> PromiseLine:
    return PromiseLine(
        id="p", side="us", by="We", to="Ines", what="The paper", state=state, evidence=PLACE, **days
    )


def test_the_axis_is_to_scale_and_begins_each_month_with_a_tick() -> None:
    ticks = [*SCALE.ticks()]
    assert [tick.label for tick in ticks] == ["Aug", "Sep", "Oct", "Nov", "Dec"]
    assert [tick.year for tick in ticks] == ["2026", "", "", "", ""]
    days = (ticks[1].x - ticks[0].x) / SCALE.per_day
    assert round(days) == 31


def test_a_short_axis_has_mondays_and_a_long_one_fewer_months() -> None:
    short = Scale(dt.date(2026, 11, 1), dt.date(2026, 11, 28), 0, 800)
    assert [tick.label for tick in short.ticks()] == ["2 Nov", "9 Nov", "16 Nov", "23 Nov"]
    long = Scale(dt.date(2021, 1, 1), dt.date(2026, 11, 28), 0, 800)
    gaps = [after.x - before.x for before, after in itertools.pairwise(long.ticks())]
    assert min(gaps) > 40


def test_one_far_date_does_not_squeeze_the_rest(tmp_path: Path) -> None:
    deal = """
        name: Acme
        close: 2031-05-01
        activities:
          - {date: 2026-10-01, kind: mail, direction: out}
          - {date: 2030-01-01, kind: call, state: planned}
    """
    review = review_of(tmp_path, deal)
    assert scale_of(review, 0, 100).last < dt.date(2027, 6, 1)
    assert "closes 1 May 2031, further than this picture" in picture(review)


@pytest.mark.parametrize("count", [1, 5, 40, 400])
def test_marks_of_one_day_never_stand_on_each_other(count: int) -> None:
    """What finds no room is heaped up, and none is lost."""
    spots = spread(((mail(AS_OF),) for _ in range(count)), SCALE)
    assert sum(len(spot.events) for spot in spots) == count
    assert len({(spot.x, spot.row) for spot in spots}) == len(spots) <= 4


def test_marks_of_neighbouring_days_never_stand_on_each_other() -> None:
    days = (dt.date(2026, 9, 1) + dt.timedelta(at) for at in range(60))
    spots = spread(((mail(day),) for day in days), SCALE)
    for one, other in itertools.combinations(spots, 2):
        assert one.row != other.row or abs(one.x - other.x) >= TILE


def test_a_pitch_that_knew_too_little_is_never_heaped_up() -> None:
    pitch = mail(AS_OF).__class__(date=AS_OF, kind="demo", text="Demo", unknown_then=("goal",))
    spots = spread(((event,) for event in [mail(AS_OF)] * 20 + [pitch]), SCALE)
    assert (pitch,) in [spot.events for spot in spots]


def test_callouts_overlap_neither_words_nor_lines() -> None:
    said = [Callout(100 + 8.0 * at, f"Number {at}", "stage") for at in range(0, 100, 10)]
    placed = place(said, 100, 900)
    assert len(placed) == len(said)
    for one, other in itertools.permutations(placed, 2):
        if one.row == other.row:
            assert one.end < other.start or other.end < one.start
        if one.row < other.row:
            assert not one.start <= other.callout.x <= one.end


def test_crowded_callouts_keep_their_words_apart() -> None:
    said = [Callout(100 + 20.0 * at, f"Number {at}", "stage") for at in range(40)]
    placed = place(said, 100, 900)
    assert len(placed) > 30
    for one, other in itertools.combinations(placed, 2):
        assert one.row != other.row or one.end < other.start or other.end < one.start


@pytest.mark.parametrize("at", [100, 500, 899])
def test_callouts_and_promises_stay_inside(at: float) -> None:
    [placed] = place([Callout(at, "Close date moved to 18 December 2026", "moved")], 100, 900)
    assert placed.start >= 100
    assert placed.end <= 900
    late = promise("overdue", made_on=dt.date(2026, 8, 2), due=dt.date(2026, 8, 9))
    [bar] = bars([late], SCALE, AS_OF)
    assert bar.text_x >= 100


def test_a_dark_deal_shows_what_we_did_not_know_and_the_silence() -> None:
    svg = drawn("dark")
    assert "Demo: goal, why now not known</text>" in svg
    assert "Proposal: cost of inaction not known</text>" in svg
    assert "nothing heard since 1 September</text>" in svg
    assert "as of 21 November 2026</text>" in svg
    assert "no answer of theirs is on record" in svg
    assert "Close date moved</text>" in svg


def test_a_reopened_deal_shows_what_was_learned_since_and_what_is_booked() -> None:
    svg = drawn("reopened")
    assert "Demo: goal, why now not known, learned since</text>" in svg
    assert 'class="badge healed"' in svg
    assert 'class="mark both planned"' in svg
    assert 'class="learned"' in svg
    assert "Send the price without the phone app, kept</text>" in svg
    assert 'class="silence"' not in svg


def test_a_broken_promise_of_ours_runs_on_to_the_day_of_the_review() -> None:
    day = dt.date(2026, 9, 5)
    [bar] = bars([promise("broken", due=day)], SCALE, AS_OF)
    assert (bar.start, bar.end) == (SCALE.x(day), SCALE.x(AS_OF))
    assert 'class="promise us broken"' in drawn("dropped-by-us")


def test_an_open_promise_without_a_day_marks_none() -> None:
    assert "Start the security review, open</text>" in drawn("dropped-by-us")
    assert "no day named; open" in drawn("dropped-by-us")


@pytest.mark.parametrize("deal", ["dark", "reopened", "healthy", "waived"])
def test_every_mark_says_what_it_is(deal: str) -> None:
    groups = re.findall(r'<g class="(?:mark|heap|learned|promise|silence)[^>]*>(.{7})', drawn(deal))
    assert groups
    assert set(groups) == {"<title>"}


def test_a_crowded_day_is_counted_and_its_first_entries_named(tmp_path: Path) -> None:
    svg = picture(review_of(tmp_path, hostile_deal()))
    assert f"+{CROWD - 3}</text>" in svg
    assert f"<title>{CROWD - 3} entries\n7 October 2026: M" in svg
    assert f"and {CROWD - 3 - 12} more" in svg
