"""docs/check-kinds.md: made from the code, complete, and true of what the kinds give."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest

from assistant import resources
from assistant.checks.examples import lay_example, load_baseline
from assistant.checks.kinds.base import Hit
from assistant.checks.load import Pack, make_ready, shipped_packs
from assistant.checks.playbook import ReadyCheck
from assistant.records.workspace import Workspace
from docs.build import EVERY_KIND, PAGE, Undescribed, page, parameter_meanings, read_names

FOLDER = resources.playbooks_folder()


def test_the_page_is_what_the_generator_prints() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "the code has changed: run 'make docs'"


def test_the_page_is_the_same_each_time() -> None:
    assert page() == page()


def test_nothing_is_described_that_is_no_more() -> None:
    unused = read_names().unused()
    assert not unused, f"remove from docs/names.yaml: {', '.join(sorted(unused))}"


def test_what_has_no_words_is_named_with_the_place_for_them() -> None:
    with pytest.raises(Undescribed, match=r"docs/names\.yaml, under 'kinds: one_voice', what 'x'"):
        read_names().of_kind("one_voice", "x")


def test_a_docstring_may_describe_several_parameters_at_once() -> None:
    class Params:
        """`what`: demo or price; `questions` and `rung`: what should
        have been known. `days`: such as `3`; more is worse.
        """

    assert parameter_meanings(Params) == {
        "what": "demo or price",
        "questions": "what should have been known",
        "rung": "what should have been known",
        "days": "such as `3`; more is worse.",
    }


def _hits() -> Iterator[tuple[ReadyCheck, Hit]]:
    """What the shipped checks find in their own examples."""
    packs = [*shipped_packs(FOLDER, "deal"), *shipped_packs(FOLDER, "mail")]
    baseline = load_baseline(FOLDER / "healthy.yaml")
    questions = tuple(one for pack in packs for one in pack.playbook.questions)
    for check in _every_check(packs):
        for example in check.check.examples:
            if example.finds:
                laid = lay_example(check.kind.looks_at, baseline, example, questions)
                found = check.kind.find(laid.facts, check.params)
                yield from ((check, one) for one in found if isinstance(one, Hit))


def _every_check(packs: list[Pack]) -> tuple[ReadyCheck, ...]:
    return make_ready(packs, Workspace()).checks


@pytest.fixture(scope="module", name="hits")
def every_hit() -> list[tuple[ReadyCheck, Hit]]:
    """All of them, found once."""
    return [*_hits()]


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_a_kind_gives_what_it_offers(kind: str, hits: list[tuple[ReadyCheck, Hit]]) -> None:
    for check, hit in hits:
        if check.kind.name == kind:
            assert {*hit.values} == {*EVERY_KIND[kind].offers}


@pytest.mark.parametrize("kind", EVERY_KIND)
def test_what_is_a_day_is_called_a_day(kind: str, hits: list[tuple[ReadyCheck, Hit]]) -> None:
    """A coach must know which names need the filter `day`."""
    names = read_names()
    for check, hit in hits:
        if check.kind.name == kind != "condition":
            days = {name for name, value in hit.values.items() if isinstance(value, dt.date)}
            assert {one for one in days if "day" not in names.of_kind(kind, one)} == set()
