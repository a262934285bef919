"""Which words name a day by which something is to happen."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.language.calendar_days import later, working_days_later
from assistant.language.due_date_rules import EXAMPLES_SAID_ON, RULES
from assistant.language.due_dates import _compiled, _worth_trying, find_due_dates
from benchmarks.evaluate_language import DATA, due_dates_right

HITS = [(rule.name, words, day) for rule in RULES for words, day in rule.hits.items()]
MISSES = [(rule.name, words) for rule in RULES for words in rule.misses]

# Said on Thursday, 17 September 2026.
PHRASES = {
    "by 5pm on Friday": "2026-09-18",
    "Friday at 14:30": "2026-09-18",
    "by noon tomorrow": "2026-09-18",
    "by Friday at the latest": "2026-09-18",
    "Friday EOD": "2026-09-18",
    "COB Monday": "2026-09-21",
    "by the end of the day tomorrow": "2026-09-18",
    "by end of day on the 25th": "2026-09-25",
    "by end of today": "2026-09-17",
    "this Thursday": "2026-09-17",
    "next Thursday": "2026-09-24",
    "before Friday": "2026-09-17",
    "before the 25th": "2026-09-24",
    "before next week": "2026-09-18",
    "before the end of the month": "2026-09-30",
    "Monday or Tuesday": "2026-09-22",
    "between Monday and Wednesday": "2026-09-23",
    "from Monday to Wednesday": "2026-09-23",
    "by Wed or Thu": "2026-09-24",
    "Thursday or Friday next week": "2026-09-25",
    "week of 5 October": "2026-10-09",
    "the week commencing October 7": "2026-10-09",
    "by mid-week": "2026-09-23",
    "within 24 hours": "2026-09-18",
    "in 20 minutes": "2026-09-17",
    "in two weeks' time": "2026-10-01",
    "in 2-3 days": "2026-09-20",
    "in the coming days": "2026-09-20",
    "in a month": "2026-10-17",
    "by the first of October": "2026-10-01",
    "by the twenty-first of October": "2026-10-21",
    "on sat": "2026-09-19",
    "See you Mon.": "2026-09-21",
    "by Oct. 5": "2026-10-05",
    "until September": "2026-09-30",
    "by H2": "2026-12-31",
    "on 2027-08-31": "2027-08-31",
    "on 29 February": "2028-02-29",
    "by\nthe end\nof October": "2026-10-31",
    "by the weekend": "2026-09-18",
    "by March 3": "2027-03-03",
    "by Sep 3": "2027-09-03",
}

NO_DAYS = [
    "",
    "You may call me.",
    "Just a second, the second option may be better.",
    "March on, they march 3 miles.",
    "We run 24/7 on version 3.20, not 2.5.",
    "Call me at 5pm, by noon or at 10:30.",
    "Last Friday it broke.",
    "On Friday we met your CFO.",
    "We met on 5 October.",
    "In May we were busy.",
    "It was due in June, they said.",
    "Every Friday we ship; Mondays are quiet.",
    "Since Monday it works.",
    "after Friday",
    "Black Friday",
    "the Monday after",
    "two days before Friday",
    "three weeks ago",
    "It takes two weeks.",
    "within two weeks of signature",
    "We cut costs by 15 and by 25 percent.",
    "3/4 of the users, 50/50, 10/12",
    "the 3rd option, the 15th floor, the 21st century",
    "We sat down with Jan and April. June will call you.",
    "At the end of the day, price decides.",
    "today's price",
    "Until today nobody answered.",
    "Q3 numbers",
    "over 5 years",
    "in 2 hour blocks",
    "We changed it with the September 1 order.",
    "We are open Monday to Friday, Mon-Sat for parts.",
    "The crew sold 40 units in Q4.",
    "They moved to 3 June Street.",
    "Windows 10, line 2, ISO 27001, +32 9 555 01 23",
]


def found(words: str, said_on: dt.date = EXAMPLES_SAID_ON) -> list[str]:
    return [due.date.isoformat() for due in find_due_dates(words, said_on)]


@pytest.mark.parametrize(("name", "words", "day"), HITS)
def test_an_example_of_a_rule_is_read_by_it(name: str, words: str, day: str) -> None:
    assert found(words) == [day], f"missed by {name}"
    assert [due.rule for due in find_due_dates(words, EXAMPLES_SAID_ON)] == [name]


@pytest.mark.parametrize(("name", "words"), MISSES)
def test_an_example_against_a_rule_names_no_day(name: str, words: str) -> None:
    assert found(words) == [], f"False positive against {name}"


def test_every_rule_has_its_own_name_and_examples() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.hits and rule.misses for rule in RULES)


@pytest.mark.parametrize(("words", "day"), PHRASES.items())
def test_the_words_around_a_day_are_read(words: str, day: str) -> None:
    assert found(words) == [day]


@pytest.mark.parametrize("words", [*PHRASES, *(words for _, words, _ in HITS)])
def test_the_day_is_found_within_a_sentence(words: str) -> None:
    """With the same answer, and its place."""
    sentence = f"I will send you the draft {words}, if that suits you."
    days = find_due_dates(sentence, EXAMPLES_SAID_ON)
    assert [due.date for due in days] == [
        due.date for due in find_due_dates(words, EXAMPLES_SAID_ON)
    ]
    assert all(sentence[due.start : due.end] == due.text for due in days)


@pytest.mark.parametrize("words", NO_DAYS)
def test_other_words_name_no_day(words: str) -> None:
    assert found(words) == []


def test_several_days_keep_their_order() -> None:
    assert found("The draft by Friday, the contract by 5 October.") == ["2026-09-18", "2026-10-05"]


def test_a_weekday_named_on_that_day_is_a_week_later() -> None:
    assert found("on Thursday") == ["2026-09-24"]


@pytest.mark.parametrize(
    ("said_on", "day"),
    [("2026-09-18", "2026-09-18"), ("2026-09-19", "2026-09-25"), ("2026-09-20", "2026-09-25")],
)
def test_on_a_weekend_the_end_of_the_week_is_that_of_the_next(said_on: str, day: str) -> None:
    assert found("by the end of the week", dt.date.fromisoformat(said_on)) == [day]


def test_a_month_later_ends_with_the_month() -> None:
    assert later("month", 1, dt.date(2027, 1, 31)) == dt.date(2027, 2, 28)


@given(st.dates(dt.date(2000, 1, 1), dt.date(2050, 1, 1)), st.integers(0, 40))
def test_working_days_are_counted_one_by_one(said_on: dt.date, count: int) -> None:
    day = said_on
    for _ in range(count):
        day += dt.timedelta(days=1)
        while day.weekday() > 4:
            day += dt.timedelta(days=1)
    assert working_days_later(count, said_on) == day


@given(
    st.lists(st.sampled_from([*PHRASES, *NO_DAYS, "by", "the", "31", "0", "99", "-", "end of"])),
    st.dates(),
)
@settings(max_examples=200, deadline=None)
def test_whatever_is_found_lies_ahead_and_in_the_text(words: list[str], said_on: dt.date) -> None:
    """Also at both ends of the calendar."""
    text = " ".join(words)
    end = 0
    for due in find_due_dates(text, said_on):
        assert due.date >= said_on
        assert end <= due.start < due.end
        assert text[due.start : due.end] == due.text
        end = due.end


@pytest.mark.parametrize(
    "unit",
    [
        *("a", " ", "1", "1 ", "1/", "by ", "may ", "May 1 ", "Friday ", "Friday, ", "Friday or "),
        *("end of ", "the end of the ", "EOD ", "week of ", "in the next ", "2026-", "mid-"),
        *("twenty-", "by Q1 ", "noon ", "a week from ", "\n", "Mon, the ", "5 or "),
    ],
)
def test_reading_takes_time_in_proportion(unit: str) -> None:
    def seconds(count: int) -> float:
        text = (unit * count)[:count]
        began = time.process_time()
        find_due_dates(text, EXAMPLES_SAID_ON)
        return time.process_time() - began

    find_due_dates("1 2 3 may", EXAMPLES_SAID_ON)
    assert (
        min(seconds(64_000) for _ in range(2)) < 40 * min(seconds(8_000) for _ in range(3)) + 0.05
    )


@pytest.mark.skipif(not (DATA / "due_dates.json").exists(), reason=f"no due_dates.json in {DATA}")
def test_phrases_of_others_are_read_right() -> None:
    """The floor is what was once reached; it is never lowered silently."""
    score = due_dates_right(DATA / "due_dates.json")
    assert score.right == score.total, score


def test_no_way_of_naming_a_day_is_passed_over() -> None:
    """Whatever a rule sees in an example, the words that it is tried for stand there."""
    texts = [*(words for _, words, _ in HITS), *(words for _, words in MISSES), *PHRASES]
    for text in texts:
        tried = {*_worth_trying(text.lower())}
        seeing = {number for number in range(len(RULES)) if _compiled(number).search(text)}
        assert seeing <= tried, text
