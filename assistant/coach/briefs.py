"""Reading what a company says in public into a brief: the only use case that needs a network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from assistant.coach.brief_requests import Saved, Subject, Wanted, as_url, subject_of
from assistant.coach.brief_updates import Run, update_of
from assistant.errors import AssistantError
from assistant.records.brief import Brief
from assistant.records.consistency import stays_inside
from assistant.records.edit import apply_to_file, set_value
from assistant.records.files import write_whole
from assistant.records.load import to_record
from assistant.records.source import Source, parse_source, read_source
from assistant.research.cache import Cache
from assistant.research.fetch import Fetcher
from assistant.research.fetched import FetchProblem, Outside
from assistant.research.keeping import News, empty_brief, news_for, with_news
from assistant.research.parsing import Child
from assistant.research.saved import saved_sheet
from assistant.research.site import SiteRead, Way, read_saved, read_site
from assistant.results.brief_update import BriefUpdate

CACHE = ".deal/pages"


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
    subject = subject_of(named, folder, wanted)
    brief_file = subject.workspace.root / subject.path
    first = not brief_file.is_file()
    source = _source(brief_file, subject)
    before = to_record(source, Brief)
    read = _read(subject, wanted, outside, today, tell)
    if first and not subject.company:
        publisher = read.visits[0].harvest.page.publisher if read.visits else ""
        source = _empty(publisher, subject)
    news = news_for(before, subject.path, (visit.harvest for visit in read.visits))
    if read.visits:
        _write(subject, source, news, first=first)
    after = to_record(parse_source(with_news(source, news), source.path), Brief)
    run = Run(subject, wanted.since, today, read, before, after, news)
    return update_of(run, first=first, notes=_name_brief(subject) if read.visits else ())


def _source(path: Path, subject: Subject) -> Source:
    """The brief as it is; an empty one where there is none yet."""
    if not stays_inside(subject.workspace.root, subject.path):
        raise AssistantError(f"{subject.path} lies outside {subject.workspace.root}.")
    if path.is_file():
        return read_source(path, subject.path)
    return _empty(subject.company, subject)


def _empty(company: str, subject: Subject) -> Source:
    return parse_source(empty_brief(company, subject.website), subject.path)


def _read(
    subject: Subject,
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


def _write(subject: Subject, source: Source, news: News, *, first: bool) -> None:
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


def _name_brief(subject: Subject) -> tuple[str, ...]:
    """Make the deal name its brief, where it names none."""
    if subject.deal is None or subject.deal.deal.brief:
        return ()
    source = subject.deal.source
    apply_to_file(subject.deal_path, source, set_value(source, ("brief",), subject.path))
    return (f"{subject.deal.path} names the brief now: {subject.path}.",)
