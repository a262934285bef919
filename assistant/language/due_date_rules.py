"""How people name a day: one rule for each way of naming, with an example for and against.

In a pattern a space stands for any white space, and {day}, {month}, {number} ... for the words
in `due_date_rule`. Examples are said on Thursday, 17 September 2026.
"""

from __future__ import annotations

import datetime as dt

from assistant.language import day_readers as read
from assistant.language.due_date_rule import (
    DAY_WORDS,
    DAYS,
    DIGITS,
    FULL_DAYS,
    MONTH_WORDS,
    MONTHS,
    NTH,
    PARTS,
    UNITS,
    Rule,
)

EXAMPLES_SAID_ON = dt.date(2026, 9, 17)

RULES = (
    Rule(
        "iso date",
        (),
        r"(?<![\d-])(?P<year>20\d\d)([-/])(?P<number>\d\d?)\2(?P<day>\d\d?)(?![\d-])",
        read.iso_date,
        {"2026-10-05": "2026-10-05", "due 2026/10/5": "2026-10-05"},
        ("part 2026-10-05-17 is out of stock", "by 2026-13-05"),
        words=("0000",),
    ),
    Rule(
        "numeric date",
        (),
        r"{any_day}(?<![\d/.-])(?P<first>\d\d?)(?P<mark>[/.-])(?P<second>\d\d?)"
        r"(?:(?P=mark)(?P<year>20\d\d|\d\d)\b|(?P<open>\.?))(?![\d/%-])(?!\.\d)",
        read.numeric_date,
        {
            "by 25/09": "2026-09-25",
            "Deadline: 25/09": "2026-09-25",
            "on 05.10.2026": "2026-10-05",
            "by 9/25/26": "2026-09-25",
        },
        ("We are here 24/7.", "by 10/11", "Version 3.20 is out", "half of it, 1/2"),
        words=("0 00",),
    ),
    Rule(
        "day and month",
        ((*DIGITS, "of"), MONTHS),
        r"{any_day}(?:\d\d?(?:st|nd|rd|th)? ?(?:-|–|/|to|or|and) ?)?(?<![\d.,:])(?:the )?"
        r"(?:(?P<day>\d\d?)(?:st|nd|rd|th)?(?: of)?|{ordinal} of)[\s-]?{month}(?:-?{year})?"
        r"(?! (?:street|st|road|rd|avenue|ave|lane|close|drive|court|square|terrace|gardens)\b)",
        read.day_and_month,
        {
            "5 October": "2026-10-05",
            "by Monday, 5th of Oct": "2026-10-05",
            "3 January": "2027-01-03",
            "5-6 October 2026": "2026-10-06",
            "the first of October": "2026-10-01",
        },
        ("The 15 may want to join", "by 32 October", "He lives at 14 May Street"),
    ),
    Rule(
        "month and day",
        (DIGITS,),
        r"{any_day}{month} (?:the )?(?:\d\d?(?:st|nd|rd|th)? ?(?:-|–|to|or|and) ?)?(?P<day>\d\d?)"
        r"(?:st|nd|rd|th)?\b(?!:\d|[.,]\d| ?(?:%|k\b)| (?:percent|people|users|times|days"
        r"|hours|weeks|months|years|miles)\b){year}?",
        read.month_and_day,
        {
            "October 5": "2026-10-05",
            "Mon, Oct 5th, 2026": "2026-10-05",
            "by may 15": "2027-05-15",
            "May 3": "2027-05-03",
        },
        ("We may 5 times", "In May 20 people left", "They march 3 miles"),
        words=(MONTH_WORDS,),
    ),
    Rule(
        "day of the month",
        (),
        r"(?:(?<=by\s)|(?<=on\s)|(?<=until\s)|(?<=before\s)|(?<=than\s)|(?<=due\s)"
        r"|(?P<named>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? )"
        r"|(?P<bare>{any_day}(?=the )))(?:the )?(?P<day>\d\d?)(?:st|nd|rd|th)"
        r"(?: of (?P<which>this|the|next) month)?\b"
        r"(?! (?!(?:at|and|or|in|so|if|but|please|as|with|by|to|for|we|I|you|is|it|latest|morning"
        r"|afternoon|evening|noon|then|works?|would|will|when|because|unless|from)\b)[a-z])",
        read.day_of_month,
        {
            "by the 25th": "2026-09-25",
            "on the 3rd": "2026-10-03",
            "on the 15th of next month": "2026-10-15",
            "Friday the 25th": "2026-09-25",
            "Fri 25th": "2026-09-25",
        },
        ("on the 3rd floor", "by the 2nd attempt", "the 5th of them"),
        words=("0st 0nd 0rd 0th 00st 00nd 00rd 00th",),
    ),
    Rule(
        "weekday",
        (),
        r"(?:(?P<which>this coming|this|coming|next|the following) )?{day}(?!\.\w)",
        read.weekday,
        {"by Friday": "2026-09-18", "Thursday": "2026-09-24", "next Tuesday": "2026-09-22"},
        ("Monday's call", "every Friday", "They sat down", "since Monday", "Monday.com", "Fridays"),
        words=(DAY_WORDS,),
    ),
    Rule(
        "weekday of a week",
        (),
        r"{day},?(?: of| in)? {which} week\b|(?:(?P<first>this|next) week,?(?: on)? )"
        r"(?P<late_day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)",
        read.weekday_of_week,
        {"Wednesday next week": "2026-09-23", "next week on Monday": "2026-09-21"},
        ("Wednesday last week",),
        words=(
            "week",
            DAY_WORDS,
        ),
    ),
    Rule(
        "weekday after next",
        (),
        r"(?:the )?{late} after next\b",
        read.weekday_after_next,
        {"the Friday after next": "2026-09-25", "Monday after next": "2026-09-28"},
        ("the one after next",),
        words=(
            FULL_DAYS,
            "after",
            "next",
        ),
    ),
    Rule(
        "time from a day",
        (("week", "from"), ("today", "now", "tomorrow", *DAYS)),
        r"{number} (?P<unit>hour|day|week|fortnight|month|year)s?(?P<or_two> or (?:two|so))?,?"
        r" (?:from|after|on) (?:(?P<now>today|now|tomorrow)"
        r"|{day})"
        r"|{late} week\b",
        read.time_from_day,
        {
            "a week from Monday": "2026-09-28",
            "two weeks from now": "2026-10-01",
            "a day or two from now": "2026-09-19",
            "48 hours from now": "2026-09-19",
            "Tuesday week": "2026-09-29",
        },
        ("two weeks from signature",),
    ),
    Rule(
        "weeks from today",
        (),
        r"{number} weeks? (?P<now>today|tomorrow)\b",
        read.weeks_from_today,
        {"a week tomorrow": "2026-09-25", "two weeks today": "2026-10-01"},
        ("the week today's plan was made",),
        words=(
            "week weeks",
            "today tomorrow",
        ),
    ),
    Rule(
        "today or tomorrow",
        (("tod", "tom", "tmr", "toni", "this ", "morning"),),
        r"(?P<day>the day after tomorrow|tomorrow|tmrw?|today|tonight|this (?:afternoon|evening"
        r"|morning)"
        r"|first thing in the morning)",
        read.today_or_tomorrow,
        {"later today": "2026-09-17", "tomorrow at noon": "2026-09-18"},
        ("today's price", "as of today", "yesterday"),
    ),
    Rule(
        "end of day",
        (
            ("end", "close", "eod", "eob", "cob", "cop"),
            ("day", "business", "play", "eod", "eob", "cob", "cop"),
        ),
        r"(?:the )?(?:end|close) of (?:the )?(?:(?:business |working )?day|business|play)"
        r"|eod|(?-i:EOB|COB|COP)|(?<=by\s)(?:eob|cob|cop)",
        read.end_of_day,
        {"by EOD": "2026-09-17", "COB": "2026-09-17"},
        ("At the end of the day price decides", "the cob pipe"),
    ),
    Rule(
        "part of a period",
        ((*UNITS, "eo"), (*PARTS, "eo")),
        r"{part}[\s-](?:{which} )?{unit}\b|(?P<short>EO[WMQY])|(?P<ending>month|quarter"
        r"|year)[\s-]?end"
        r"|(?P<mid>mid)[\s-]?week",
        read.part_of_period,
        {
            "end of next week": "2026-09-25",
            "early next week": "2026-09-22",
            "by month end": "2026-09-30",
            "EOY": "2026-12-31",
        },
        ("late last week", "year after year"),
    ),
    Rule(
        "period",
        ((*UNITS, "within"), ("this", "next", "coming", "within")),
        r"(?P<before>before )?(?:(?P<which>this|next|the coming) {unit}\b(?! (?:after|on)\b)"
        r"|the week after next|within the (?P<within>hour|day|week|month|quarter|year))",
        read.whole_period,
        {
            "next week": "2026-09-25",
            "this month": "2026-09-30",
            "the week after next": "2026-10-02",
        },
        ("last week", "a week", "this week's numbers"),
    ),
    Rule(
        "rest of a period",
        (UNITS, ("before",)),
        r"before (?:the|this) {unit} (?:is (?:out|over|up|through|done)|ends|closes)",
        read.rest_of_period,
        {"before the year is out": "2026-12-31", "before the month ends": "2026-09-30"},
        ("before the year began", "the month is over"),
    ),
    Rule(
        "last day of a period",
        (("day of", "day in"),),
        r"(?:the )?(?P<nth>last|final|first|very last) (?:(?P<working>working|business) )?day"
        r" (?:of|in)"
        r" (?:the month of )?(?:{month}{year}?|{which} {unit})\b",
        read.day_of_period,
        {
            "on the last day of October": "2026-10-31",
            "the last working day of next month": "2026-10-30",
            "the first day of next quarter": "2026-10-01",
        },
        ("the last day of our trial", "the last day of the fair"),
    ),
    Rule(
        "part of a month",
        (PARTS,),
        r"{part}[\s-]{month}{year}?(?!\.? ?\d)",
        read.part_of_month,
        {"mid-October": "2026-10-16", "end of January": "2027-01-31"},
        ("It will end. May I call?",),
        words=(MONTH_WORDS,),
    ),
    Rule(
        "week of a month",
        (NTH, (*MONTHS, "month")),
        r"{nth} (?:week|{day}) (?:of|in) (?:{month}{year}?|(?P<which>this|next|the) month)",
        read.week_of_month,
        {"the first week of October": "2026-10-02", "last Friday of the month": "2026-09-25"},
        ("the first week of our trial",),
    ),
    Rule(
        "month",
        (),
        r"\b(?P<lead>{before}) (?:the month of )?{month}{year}?(?!\.? ?\d)(?!-\w)",
        read.whole_month,
        {"in November": "2026-11-30", "by June": "2027-06-01", "in May 2027": "2027-05-31"},
        ("It may work", "In May we were busy", "march on"),
        words=(MONTH_WORDS,),
    ),
    Rule(
        "quarter",
        (),
        r"(?:\b(?P<lead>{before}"
        r"|this) (?:the )?)?(?:{part} )?(?P<kind>[QH])(?P<count>[1-4]){year}?\b(?! \w+s\b)",
        read.quarter,
        {"by the end of Q4": "2026-12-31", "in Q1": "2027-03-31", "by Q2 2027": "2027-04-01"},
        ("Q3 orders", "the Q3 numbers", "H1"),
        words=("q0 h0",),
    ),
    Rule(
        "quarter by its number",
        (("quarter",), NTH),
        r"(?:\b(?P<lead>{before}) (?:the )?)?(?:{part} )?{nth} quarter{year}?\b",
        read.numbered_quarter,
        {"by the end of the fourth quarter": "2026-12-31", "in the first quarter": "2027-03-31"},
        ("the fourth quarter of the pipe",),
    ),
    Rule(
        "end of a year",
        (),
        r"end of (?P<year>20\d\d)\b",
        lambda found, _: dt.date(int(found["year"]), 12, 31),
        {"by the end of 2027": "2027-12-31"},
        ("in the year 2027",),
        words=(
            "end",
            "0000",
        ),
    ),
    Rule(
        "in some time",
        (("minute", "hour", "hr", "day", "week", "wk", "fortnight", "month", "year"),),
        r"\b(?:(?:in|within)(?: the)?(?: (?P<next>next|coming))?"
        r"|(?:over|during) (?:the )?(?P<later>next|coming)) "
        r"(?:(?:about|around|roughly|approximately|some|another) )?"
        r"(?:(?:\d{1,2}|one|a|two|three|four|five|six) ?(?:to|or|-|–) ?)?(?:{number} )?"
        r"(?:more )?(?:(?P<working>business|working|work)[\s-])?"
        r"(?P<unit>minute|hour|day|week|wk|hr|fortnight|month|year)(?P<plural>s?)\b"
        r"(?P<or_two> or (?:two|so))?(?:['’]? time)?"
        r"(?! (?:of|after|before|following|upon|ago|when|from (?!now|today))\b)",
        read.in_some_time,
        {
            "in 3 business days": "2026-09-22",
            "within two weeks": "2026-10-01",
            "within 48 hours": "2026-09-19",
            "in a week or two": "2026-10-01",
            "in about 3 wks": "2026-10-08",
        },
        ("within two weeks of signature", "in the days", "two weeks", "in 3 meetings"),
        words=("in within over during",),
    ),
    Rule(
        "weekend",
        (("weekend",),),
        r"\b(?P<lead>by|before|after|over|at|on|during|this|next|until)(?: (?P<which>the|this"
        r"|next))? weekend\b",
        read.weekend,
        {"over the weekend": "2026-09-20", "after the weekend": "2026-09-21"},
        ("weekend shifts", "weekends"),
    ),
    Rule(
        "feast",
        (("christmas", "xmas", "year"), ("christmas", "xmas", "new", "turn")),
        r"\b(?:(?:by|before|until) (?P<feast>christmas(?: eve)?|xmas|new year(?:['’]s(?: eve)?)?)"
        r"|(?:early )?in the (?P<new>new year)|by the (?P<turn>turn of the year))\b",
        read.feast,
        {
            "before Christmas": "2026-12-24",
            "by New Year": "2027-01-01",
            "in the new year": "2027-01-07",
            "by the turn of the year": "2026-12-31",
        },
        ("the Christmas party", "the new year's party"),
    ),
    Rule(
        "calendar week",
        (DIGITS, ("cw", "kw", "calendar")),
        r"\b(?:CW|KW|calendar week) ?(?P<week>\d\d?)\b",
        read.calendar_week,
        {"in CW 40": "2026-10-02"},
        ("week 40 of the trial", "CW 99"),
    ),
)
