"""How an example is laid over the healthy deal, and what is said when it does not hold."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from assistant.checks.examples import Baseline, example_facts, lay_over, try_pack
from assistant.checks.load import Pack
from assistant.checks.playbook import Example, Playbook
from assistant.errors import BadInput
from assistant.records.load import to_record
from assistant.records.source import parse_source
from tests.checks.test_lint import PEOPLE, with_change

BASE = Baseline(
    as_of=dt.date(2026, 11, 19),
    deal={
        "name": "Line monitoring",
        "opened": "2026-11-01",
        "account": {"name": "Acme", "website": "https://www.acme.example"},
        "activities": [
            {"date": "2026-11-05T10:30", "kind": "call", "text": "On 2026-11-05 they called."},
            {"date": "2026-11-16", "kind": "mail", "direction": "out"},
        ],
        "discovery": {"goal": {"answer": "A second line", "said_by": "Dana"}, "budget": "150000"},
    },
)


def laid(as_of: str = "", **deal: Any) -> dict[str, Any]:
    """The healthy deal with changes."""
    day = dt.date.fromisoformat(as_of) if as_of else None
    return lay_over(BASE, Example(deal=deal, as_of=day))


def test_without_changes_it_is_the_healthy_deal() -> None:
    """On its own day nothing moves."""
    assert laid() == BASE.deal


def test_mappings_merge() -> None:
    """What an example leaves out stays."""
    deal = laid(discovery={"goal": {"answer": "A third line"}})
    assert deal["discovery"]["goal"] == {"answer": "A third line", "said_by": "Dana"}
    assert deal["discovery"]["budget"] == "150000"


def test_lists_replace() -> None:
    """An example's activities are all there are."""
    call = {"date": "2026-11-18", "kind": "call"}
    assert laid(activities=[call])["activities"] == [call]


def test_a_text_replaces_a_mapping_and_a_mapping_a_text() -> None:
    """A short form is not merged with what it stands for."""
    assert laid(discovery={"goal": "Less scrap"})["discovery"]["goal"] == "Less scrap"
    budget = {"answer": "In the plan"}
    assert laid(discovery={"budget": budget})["discovery"]["budget"] == budget


def test_an_empty_value_takes_away() -> None:
    """At any depth; what was not there is not there."""
    deal = laid(account=None, waiting=None, discovery={"goal": {"said_by": None}})
    assert "account" not in deal
    assert "waiting" not in deal
    assert deal["discovery"]["goal"] == {"answer": "A second line"}


def test_the_healthy_deal_s_dates_move_with_the_day() -> None:
    """Times stay, and dates inside a text are words."""
    deal = laid(as_of="2026-11-26")
    assert deal["opened"] == "2026-11-08"
    first, second = deal["activities"]
    assert first["date"] == "2026-11-12T10:30"
    assert second["date"] == "2026-11-23"
    assert first["text"] == "On 2026-11-05 they called."


def test_the_example_s_own_dates_stay() -> None:
    """They are meant as written."""
    deal = laid(as_of="2026-12-03", opened="2026-11-30")
    assert deal["opened"] == "2026-11-30"
    assert deal["activities"][1]["date"] == "2026-11-30"


def test_the_healthy_deal_itself_never_changes() -> None:
    """Examples do not see each other."""
    before = laid()
    laid(as_of="2027-01-04", activities=[], discovery=None, name="Other")
    assert laid() == before


def test_settings_of_the_team_are_laid_over_too() -> None:
    """A holiday in an example is a holiday in its calendar."""
    example = Example(workspace={"days": {"holidays": ["2026-11-18"]}})
    _, facts = example_facts(BASE, example, ())
    assert facts.calendar.business_between(dt.date(2026, 11, 17), dt.date(2026, 11, 19)) == 1


def test_a_deal_with_errors_is_refused() -> None:
    """With the word that is wrong."""
    with pytest.raises(BadInput, match="stge"):
        example_facts(BASE, Example(deal={"stge": "proposal"}), ())


def pack_of(text: str) -> Pack:
    """A pack as its file would be read."""
    source = parse_source(text, "people.yaml", keep_empty=True)
    return Pack(to_record(source, Playbook), source)


def troubles(baseline: Baseline, text: str) -> list[str]:
    """What does not hold in a pack, each with its place."""
    return [
        f"{one.place}: {one.trouble}"
        for one in try_pack(pack_of(text), baseline, ())
        if one.trouble
    ]


def test_a_pack_whose_examples_hold_has_no_trouble(baseline: Baseline) -> None:
    """Mails that nobody answered are found, the healthy deal is not."""
    assert troubles(baseline, PEOPLE) == []


def test_an_example_that_is_not_found_says_what_came_out(baseline: Baseline) -> None:
    """The outcome, and the reason that the check gave."""
    text = with_change("          next_step:\n", "")
    assert troubles(baseline, text) == [
        "people.yaml:21:9: says finds, "
        "but the outcome is passes (nothing of ours waits for an answer)"
    ]


def test_an_example_that_is_found_against_its_word(baseline: Baseline) -> None:
    """A false alarm shows."""
    text = with_change("- finds: Nine", "- passes: Nine")
    assert troubles(baseline, text) == ["people.yaml:21:9: says passes, but the outcome is finds"]


def test_another_sentence_than_the_example_says(baseline: Baseline) -> None:
    """Both are shown; white space does not count."""
    finds = "      - finds: Nine business days without a word\n"
    sentence = "Maria Lopez has been silent\n          for 13 days."
    right = with_change(finds, f"{finds}        evidence: >\n          {sentence}\n")
    assert troubles(baseline, right) == []
    wrong = with_change(finds, f"{finds}        evidence: Maria is silent.\n")
    assert troubles(baseline, wrong) == [
        "people.yaml:21:9: says the evidence “Maria is silent.”, "
        "but it is “Maria Lopez has been silent for 13 days.”"
    ]


def test_a_neighbour_that_finds_too_must_be_listed(baseline: Baseline) -> None:
    """`also` says what else of the pack finds something, no more and no less."""
    body = PEOPLE.partition("checks:\n")[2]
    both = PEOPLE + with_change("id: buyer-quiet", "id: buyer-mute", body)
    found = troubles(baseline, both)
    assert len(found) == 2
    assert "also finds buyer-mute; list it under 'also' or mend it" in found[0]
    finds = "      - finds: Nine business days without a word\n"
    listed = with_change(finds, f"{finds}        also: [buyer-mute]\n")
    assert troubles(baseline, listed) == ["people.yaml:21:9: should find buyer-mute as well"]


def test_a_broken_deal_is_the_example_s_trouble(baseline: Baseline) -> None:
    """The run goes on."""
    text = with_change("deal: {stage: proposal}", "deal: {stge: proposal}")
    (trouble,) = troubles(baseline, text)
    assert "its deal has errors" in trouble
    assert "stge" in trouble
