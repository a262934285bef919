"""What became of reading a company's pages: the brief before, and after."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from assistant.coach.brief_requests import Subject
from assistant.facts.in_public import age, fresh_for
from assistant.records.brief import Brief, BriefItem
from assistant.records.workspace import FreshDays
from assistant.research.fetched import FetchProblem
from assistant.research.keeping import News, known_ids
from assistant.research.site import SiteRead, Visit
from assistant.results.brief_update import BriefUpdate, PageLine, TriggerLine, Unread

_ROBOTS = ("robots", "robots_unreachable", "crawl_delay")


class Run(NamedTuple):
    """One reading on the day `today`; `since` is the day from which on news are asked for."""

    subject: Subject
    since: dt.date | None
    today: dt.date
    read: SiteRead
    before: Brief
    after: Brief
    news: News


def update_of(run: Run, *, first: bool, notes: Iterable[str]) -> BriefUpdate:
    """What there is to tell of a reading.

    Args:
        run: the reading.
        first: whether there was no brief before.
        notes: what else was done.
    """
    problems, visits, since = run.read.problems, run.read.visits, run.since
    words = {item.id: item.text for visit in visits for item in visit.harvest.items}
    held = {item.id: item.text for item in run.before.items}
    fresh = run.subject.workspace.workspace.fresh_days
    return BriefUpdate(
        company=run.after.company,
        website=run.subject.website,
        brief=run.subject.path,
        first=first,
        written=bool(visits) and (first or bool(run.news.items or run.news.pages)),
        pages=tuple(_page_line(visit, run.before) for visit in visits),
        items=run.news.items,
        triggers=tuple(_trigger_lines(run.after.items, run.today, fresh)),
        since=tuple(_since(run.after.items, since)) if since else (),
        since_day=since,
        robots=tuple(_unread(one) for one in problems if one.reason in _ROBOTS),
        failed=tuple(_unread(one) for one in problems if one.reason not in _ROBOTS),
        skipped=tuple(Unread(url=one.url, reason="", why=one.why) for one in run.read.skipped),
        kept_out=len((words.keys() & known_ids(run.before)) - held.keys()),
        edited=sum(words.get(name, text) != text for name, text in held.items()),
        notes=tuple(notes),
    )


def _page_line(visit: Visit, before: Brief) -> PageLine:
    page, change = visit.harvest.page, visit.change
    if change == "new" and any(known.url == page.url for known in before.pages):
        is_same = any(known.sha256 == page.sha256 for known in before.pages)
        change = "same" if is_same else "changed"
    return PageLine(
        url=page.url,
        title=page.title,
        publisher=page.publisher,
        date=page.date,
        date_from=page.date_from,
        change=change,
        items=len(visit.harvest.items),
    )


def _trigger_lines(
    items: Iterable[BriefItem], today: dt.date, fresh: FreshDays
) -> Iterable[TriggerLine]:
    """The events among some items, each with its age against the freshness of its type."""
    for item in items:
        fresh_days = fresh_for(item, fresh)
        if fresh_days is not None:
            days = age(item, today)
            is_fresh = None if days is None else days <= fresh_days
            yield TriggerLine(item=item, days=days, fresh_days=fresh_days, fresh=is_fresh)


def _since(items: Iterable[BriefItem], day: dt.date) -> Iterable[BriefItem]:
    for item in items:
        when = item.date or item.fetched
        if when and when >= day:
            yield item


def _unread(problem: FetchProblem) -> Unread:
    return Unread(url=problem.url, reason=problem.reason, why=problem.detail)
