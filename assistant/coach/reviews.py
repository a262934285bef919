"""Reviewing deals: files in, reviews out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from operator import itemgetter
from pathlib import Path
from typing import TypeVar

import msgspec

from assistant.coach.named import NamedDeals, without_deals
from assistant.coach.remembered import ReadBefore
from assistant.errors import AssistantError, BadInput, Problem
from assistant.facts.benchmarks import NO_BENCHMARKS, Benchmarks
from assistant.phrasing import names as listed
from assistant.records.load import find_workspace, read_deal
from assistant.results.check_doc import Explanation, Explanations
from assistant.results.review import Review, Reviews
from assistant.review.build import review_file
from assistant.review.desk import Desk, Desks, open_desk
from assistant.review.files import as_named
from assistant.review.known_names import KnownIds, refuse_unknown
from assistant.review.select import Selection, select, switched_off

T = TypeVar("T")


def review_deal(path: str | Path, as_of: dt.date, desk: Desk | None = None) -> Review:
    """The review of the deal in one file.

    Args:
        path: the deal's file.
        as_of: the day from which it is looked at.
        desk: what to review it with; default: what the deal's own workspace says.

    Raises:
        BadInput: every problem that stops the review, each at its place.
    """
    desk = desk or open_desk(find_workspace(path))
    return review_file(read_deal(path, desk.workspace), as_of, desk)


def review_paths(
    paths: Iterable[str | Path],
    as_of: dt.date,
    names: Iterable[str] = (),
    view: str = "",
    benchmarks: Benchmarks = NO_BENCHMARKS,
    *,
    remember: bool = False,
) -> Reviews:
    """The reviews of every deal that `paths` name; one broken file never stops the rest.

    Args:
        paths: files, or folders of them.
        as_of: the day from which the deals are looked at.
        names: checks and packs that somebody asked for.
        view: the name of a view; "" for each workspace's own choice.
        benchmarks: what the team's closed deals tell.
        remember: keep what is read in mails and calls in the workspace, and look there first.

    Raises:
        AssistantError: no check and no pack has one of these names, or no view is called so.
    """
    ids = KnownIds()
    before = ReadBefore(remember=remember)

    def review(path: Path, desk: Desk) -> tuple[int, Review]:
        file = read_deal(path, desk.workspace)
        twins = ids.check(file, desk.workspace.root, warning=True)
        told = msgspec.structs.replace(file, problems=(*file.problems, *twins))
        with before.reader(told, desk.workspace) as reader:
            done = review_file(told, as_of, desk, benchmarks, reader)
        return desk.verdicts.badness(done.verdict), done

    deals = _Deals(paths, names, view)
    with closing(before):
        reviews = sorted(deals.each(review), key=itemgetter(0))
    return Reviews(
        reviews=tuple(done for _, done in reviews),
        problems=deals.problems,
        not_reviewed=tuple(deals.broken),
    )


def choose(whole: Reviews, selection: Selection) -> Reviews:
    """The same reviews with only what was asked for.

    Raises:
        AssistantError: something was asked for that is switched off.
    """
    off = switched_off(whole.reviews, selection)
    if off:
        raise AssistantError(f"{listed(off)}: switched off, so nothing was looked at.")
    chosen = tuple(select(review, selection) for review in whole.reviews)
    return msgspec.structs.replace(whole, reviews=chosen)


def explain_paths(
    paths: Iterable[str | Path],
    check: str,
    as_of: dt.date,
    benchmarks: Benchmarks = NO_BENCHMARKS,
) -> Explanations:
    """How one check came to its outcome on every deal that `paths` name.

    Args:
        paths: files, or folders of them.
        check: its name.
        as_of: the day from which the deals are looked at.
        benchmarks: what the team's closed deals tell.

    Raises:
        AssistantError: no check has that name, or it is switched off.
    """
    deals = _Deals(paths)
    found = deals.each(lambda path, desk: explain_check(path, check, as_of, desk, benchmarks))
    return Explanations(
        explanations=tuple(found), problems=deals.problems, not_reviewed=tuple(deals.broken)
    )


def explain_check(
    path: str | Path,
    check: str,
    as_of: dt.date,
    desk: Desk | None = None,
    benchmarks: Benchmarks = NO_BENCHMARKS,
) -> Explanation:
    """How one check came to its outcome on one deal.

    Args:
        path: the deal's file.
        check: its name.
        as_of: the day from which it is looked at.
        desk: what to review it with; default: what the deal's own workspace says.
        benchmarks: what the team's closed deals tell.

    Raises:
        AssistantError: no check has that name, or it is switched off.
        BadInput: the deal has errors.
    """
    desk = desk or open_desk(find_workspace(path))
    # A review needs neither, and they are a tenth of its start.
    from assistant.checks.describe import describe_check  # noqa: PLC0415
    from assistant.coach.playbooks import find_check  # noqa: PLC0415

    pack, found = find_check(desk.playbooks.known, check)
    review = review_file(read_deal(path, desk.workspace), as_of, desk, benchmarks)
    doc = describe_check(pack, found, desk.workspace.workspace.settings)
    for result in review.results:
        if result.check == doc.id:
            return Explanation(deal=review.deal.name, doc=doc, result=result)
    raise AssistantError(
        f"{doc.id} is switched off: it is {found.status}, or off in the workspace."
    )


class _Deals:
    """The deals that some paths name, each with its desk, and what is wrong with the others.

    Args:
        paths: files, or folders of them.
        names: checks and packs; each must be in one of the desks.
        view: the name of the view that the desks show.
    """

    def __init__(
        self, paths: Iterable[str | Path], names: Iterable[str] = (), view: str = ""
    ) -> None:
        named = NamedDeals(paths)
        self._found = [*named.paths]
        self._desks = Desks(view)
        self._problems = [*map(without_deals, named.empty), *named.elsewhere]
        self.broken: list[str] = []
        wanted = tuple(names)
        if wanted:
            refuse_unknown(wanted, self._open())

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem, each once, under the name by which the user called its file."""
        return tuple(dict.fromkeys(self._problems))

    def each(self, work: Callable[[Path, Desk], T]) -> list[T]:
        """What `work` makes of each deal; a broken one is noted, and the rest goes on."""
        done = []
        for path in self._found:
            try:
                done.append(work(path, self._desks.for_deal(path)))
            except BadInput as bad:
                self._problems += (as_named(problem, path) for problem in bad.problems)
                self.broken.append(str(path))
        return done

    def _open(self) -> Iterator[Desk]:
        for path in self._found:
            with suppress(BadInput):
                yield self._desks.for_deal(path)
