"""Reading what a company says in public into a brief: the only use case that needs a network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from assistant.errors import AssistantError
from assistant.facts.in_public import age, fresh_for
from assistant.records.brief import Brief, BriefItem
from assistant.records.consistency import stays_inside
from assistant.records.deal import Deal
from assistant.records.edit import apply_to_file, set_value
from assistant.records.files import write_whole
from assistant.records.load import DealFile, WorkspaceFile, find_workspace, read_deal, to_record
from assistant.records.names import slug
from assistant.records.source import Source, parse_source, read_source
from assistant.records.workspace import FreshDays
from assistant.research.cache import Cache
from assistant.research.fetch import Fetcher
from assistant.research.fetched import FetchProblem, Outside
from assistant.research.keeping import News, empty_brief, known_ids, news_for, with_news
from assistant.research.parsing import Child
from assistant.research.saved import saved_sheet
from assistant.research.signposts import site_of
from assistant.research.site import SiteRead, Visit, Way, read_saved, read_site
from assistant.results.brief_update import BriefUpdate, PageLine, TriggerLine, Unread

FOLDER = "briefs"
CACHE = ".deal/pages"
MOST_PAGES = 30
_RECORDS = (".yaml", ".yml")
_ROBOTS = ("robots", "robots_unreachable", "crawl_delay")


class Saved(NamedTuple):
    """A page that somebody saved, and where it stands."""

    file: Path
    url: str


class Wanted(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be read.

    `also` are pages anywhere; `most` how many pages to read; `since` from which day on to say
    what is new; `offline` reads only what was read before; with `saved` that page alone is read.
    """

    also: tuple[str, ...] = ()
    most: int = MOST_PAGES
    since: dt.date | None = None
    offline: bool = False
    saved: Saved | None = None


class _Subject(NamedTuple):
    """Whom we read about, and where what we read is kept."""

    company: str
    website: str
    also: tuple[str, ...]
    path: str
    workspace: WorkspaceFile
    deal: DealFile | None = None
    deal_path: Path = Path()


class _Run(NamedTuple):
    """One reading: whom it was about, what was read, the brief before and after."""

    subject: _Subject
    wanted: Wanted
    today: dt.date
    read: SiteRead
    before: Brief
    after: Brief
    news: News


def research_company(
    named: tuple[str, ...],
    folder: Path,
    wanted: Wanted,
    outside: Outside,
    today: dt.date,
    tell: Callable[[str, int], None],
) -> BriefUpdate:
    """Read a company's public pages, and add what is new to its brief.

    Args:
        named: a deal's file, or the company's website and further pages.
        folder: where we stand, for the brief of a company without a deal.
        wanted: what is to be read.
        outside: the network, and the clock.
        today: the day from which ages count.
        tell: hears which page is about to be read, and how many were.

    Raises:
        BadInput: the deal or the brief has errors.
        AssistantError: there is nothing to read, or the brief cannot be written.
    """
    subject = _subject(named, folder, wanted)
    brief_file = subject.workspace.root / subject.path
    source = _source(brief_file, subject)
    brief = to_record(source, Brief)
    read = _read(subject, wanted, outside, today, tell)
    if not brief_file.is_file() and not subject.company:
        publisher = read.visits[0].harvest.page.publisher if read.visits else ""
        source = _empty(publisher, subject)
    news = news_for(brief, subject.path, (visit.harvest for visit in read.visits))
    first = not brief_file.is_file()
    if read.visits:
        _write(subject, source, news, first=first)
    after = to_record(parse_source(with_news(source, news), source.path), Brief)
    run = _Run(subject, wanted, today, read, brief, after, news)
    return msgspec.structs.replace(
        _update(run),
        first=first,
        written=bool(read.visits) and (first or bool(news.items or news.pages)),
        notes=_name_brief(subject) if read.visits else (),
    )


def _subject(named: tuple[str, ...], folder: Path, wanted: Wanted) -> _Subject:
    first = named[0]
    if first.lower().endswith(_RECORDS) and "://" not in first:
        if len(named) > 1:
            raise AssistantError("Name one deal, or addresses; further pages go behind --also.")
        return _of_deal(Path(first), wanted)
    website = as_url(first)
    label = slug(site_of(website).partition(".")[0])
    return _Subject(
        company="",
        website=website,
        also=(*map(as_url, named[1:]), *map(as_url, wanted.also)),
        path=f"{FOLDER}/{label or 'company'}.yaml",
        workspace=find_workspace(folder),
    )


def _of_deal(path: Path, wanted: Wanted) -> _Subject:
    workspace = find_workspace(path)
    file = read_deal(path, workspace)
    website = file.deal.account.website if file.deal.account else ""
    if not website and not wanted.also and not wanted.saved:
        message = f"{path}: the deal does not say where the company's website is."
        raise AssistantError(
            f"{message} Write it down, such as account: "
            f"{{name: {_company(file.deal) or 'Acme'}, website: https://www.acme.com}}."
        )
    return _Subject(
        company=_company(file.deal),
        website=as_url(website) if website else "",
        also=tuple(map(as_url, wanted.also)),
        path=file.deal.brief or f"{FOLDER}/{slug(_company(file.deal) or path.stem)}.yaml",
        workspace=workspace,
        deal=file,
        deal_path=path,
    )


def _company(deal: Deal) -> str:
    return deal.account.name if deal.account else ""


def as_url(written: str) -> str:
    """An address as people write it, with its scheme."""
    return written.strip() if "://" in written else f"https://{written.strip()}"


def _source(path: Path, subject: _Subject) -> Source:
    """The brief as it is; an empty one where there is none yet."""
    if not stays_inside(subject.workspace.root, subject.path):
        raise AssistantError(f"{subject.path} lies outside {subject.workspace.root}.")
    if path.is_file():
        return read_source(path, subject.path)
    return _empty(subject.company, subject)


def _empty(company: str, subject: _Subject) -> Source:
    return parse_source(empty_brief(company, subject.website), subject.path)


def _read(
    subject: _Subject,
    wanted: Wanted,
    outside: Outside,
    today: dt.date,
    tell: Callable[[str, int], None],
) -> SiteRead:
    if wanted.saved:
        return _read_saved(wanted.saved, today)
    cache = Cache(subject.workspace.root / CACHE)
    with Child() as child:
        fetcher = Fetcher(outside, cache, child, offline=wanted.offline)
        way = Way(
            fetch=fetcher.fetch, sitemaps=fetcher.sitemaps, child=child, tell=tell, today=today
        )
        return read_site(subject.website, subject.also, wanted.most, way)


def _read_saved(saved: Saved, today: dt.date) -> SiteRead:
    sheet = saved_sheet(saved.file, as_url(saved.url), today)
    with Child() as child:
        visit = read_saved(sheet, child)
    if isinstance(visit, FetchProblem):
        return SiteRead((), (), (visit,))
    return SiteRead((visit,), (), ())


def _write(subject: _Subject, source: Source, news: News, *, first: bool) -> None:
    """The texts first: an item never points at a file that is not there."""
    root = subject.workspace.root
    for name, text in news.texts.items():
        if not stays_inside(root, name):
            raise AssistantError(f"{name} lies outside {root}.")
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        write_whole(root / name, text)
    text = with_news(source, news)
    if first:
        (root / subject.path).parent.mkdir(parents=True, exist_ok=True)
        write_whole(root / subject.path, text, overwrite=False)
    else:
        apply_to_file(root / subject.path, source, text)


def _name_brief(subject: _Subject) -> tuple[str, ...]:
    """Make the deal name its brief, where it names none."""
    if subject.deal is None or subject.deal.deal.brief:
        return ()
    source = subject.deal.source
    apply_to_file(subject.deal_path, source, set_value(source, ("brief",), subject.path))
    return (f"{subject.deal.path} names the brief now: {subject.path}.",)


def _update(run: _Run) -> BriefUpdate:
    problems, visits, since = run.read.problems, run.read.visits, run.wanted.since
    words = {item.id: item.text for visit in visits for item in visit.harvest.items}
    held = {item.id: item.text for item in run.before.items}
    fresh = run.subject.workspace.workspace.fresh_days
    return BriefUpdate(
        company=run.after.company,
        website=run.subject.website,
        brief=run.subject.path,
        first=False,
        written=False,
        pages=tuple(_page_line(visit, run.before) for visit in visits),
        items=run.news.items,
        triggers=tuple(trigger_lines(run.after.items, run.today, fresh)),
        since=tuple(_since(run.after.items, since)) if since else (),
        since_day=since,
        robots=tuple(_unread(one) for one in problems if one.reason in _ROBOTS),
        failed=tuple(_unread(one) for one in problems if one.reason not in _ROBOTS),
        skipped=tuple(Unread(url=one.url, reason="", why=one.why) for one in run.read.skipped),
        kept_out=len((words.keys() & known_ids(run.before)) - held.keys()),
        edited=sum(words.get(name, text) != text for name, text in held.items()),
    )


def _unread(problem: FetchProblem) -> Unread:
    return Unread(url=problem.url, reason=problem.reason, why=problem.detail)


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


def trigger_lines(
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
