"""The deal that went dark: one command gives the mail that reopens it, or says what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.records.brief import checksum
from tests.outreach.world import (
    EXAMPLES,
    change,
    copy_of_examples,
    draft,
    stands_in_source,
    why_not,
)

DEAL = "dark-researched"
PIET = "An unplanned stop costs us about 9,400 euros an hour"
HELENA = (
    "Our priority until the end of 2027 is to run both furnaces without a stop that nobody planned"
)
BRIEF = EXAMPLES / "briefs" / "corvane-glass"


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    return copy_of_examples(tmp_path)


def test_one_command_gives_the_mail() -> None:
    """Their issue, the executive's own words, one question, one experience, one ask."""
    mail = draft(EXAMPLES, DEAL)
    assert (mail.template, mail.to_name) == ("reopen", "Helena Brandt")
    assert mail.word_count < 120
    assert f"“{PIET}”" in mail.text
    assert f"You said on 12 May, on your site: “{HELENA}”" in mail.text
    assert "What would have to be true before you go ahead?" in mail.text
    assert mail.text.count("For two dairies of 300 people we halved unplanned stops") == 1
    assert mail.text.count("Could we talk") == 1
    assert mail.text.count("?") == 2


def test_its_proof_sheet_is_found_again() -> None:
    """The quotation in the page with this checksum, everything else in a line of a file."""
    pages = {
        checksum(text): text
        for text in (path.read_text(encoding="utf-8") for path in sorted(BRIEF.glob("*.txt")))
    }
    proof = draft(EXAMPLES, DEAL).proof
    for words in ("9,400", "12 May", "Piet Vandamme", "300"):
        assert any(words in line.words for line in proof), words
    assert all(stands_in_source(line, EXAMPLES, pages) for line in proof)
    [said] = [line for line in proof if line.words == HELENA]
    assert said.source == "https://www.corvane.example/news/steady-furnaces"
    assert said.words in pages[said.sha256]


def test_without_the_text_of_the_page_it_refuses(deals: Path) -> None:
    for stored in (deals / "briefs" / "corvane-glass").glob("*.txt"):
        stored.unlink()
    mail = draft(deals, DEAL, "reopen")
    assert mail.refused
    assert mail.text == ""
    assert "the stored text of https://www.corvane.example/" in why_not(mail)
    assert "deal research dark-researched.yaml" in why_not(mail)


@pytest.mark.parametrize("spoilt", ["the page", "the champion"])
def test_no_lesser_mail_stands_in_for_the_one_that_is_needed(spoilt: str, deals: Path) -> None:
    """The same command refuses and says why; what could be written besides is only listed."""
    assert draft(deals, DEAL).template == "reopen"
    if spoilt == "the page":
        for stored in (deals / "briefs" / "corvane-glass").glob("*.txt"):
            stored.unlink()
    else:
        change(deals / f"{DEAL}.yaml", "share: everyone", "share: nobody")
    mail = draft(deals, DEAL)
    assert (mail.template, mail.refused, mail.text) == ("reopen", True, "")
    why = {
        "the page": "the stored text of https://www.corvane.example/",
        "the champion": "Piet told",
    }
    assert why[spoilt] in why_not(mail)
    assert "ask" in [one.template for one in mail.candidates if not one.missing]


def test_words_that_were_changed_on_the_page_are_not_used(deals: Path) -> None:
    """A stored page that reads otherwise than its checksum says proves nothing."""
    for stored in (deals / "briefs" / "corvane-glass").glob("*.txt"):
        stored.write_text(stored.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert draft(deals, DEAL, "reopen").refused


def test_words_that_the_page_does_not_hold_are_not_used(deals: Path) -> None:
    path = deals / "briefs" / "corvane-glass.yaml"
    change(path, HELENA, HELENA.replace("2027", "2028"))
    mail = draft(deals, DEAL, "reopen")
    assert "2028" not in mail.text


def test_the_champions_words_stay_with_him_unless_shared(deals: Path) -> None:
    """`nobody`, `ask` and nothing at all are three ways of saying that Helena is not told."""
    path = deals / f"{DEAL}.yaml"
    for share in ("share: nobody", "share: ask", ""):
        text = (EXAMPLES / path.name).read_text(encoding="utf-8")
        path.write_text(text.replace("share: everyone", share), encoding="utf-8")
        mail = draft(deals, DEAL, "reopen")
        assert mail.refused
        assert "Piet told us in confidence what doing nothing costs" in why_not(mail)
        assert "9,400" not in mail.text
        asked = "May I mention to Helena what you said about it?" in why_not(mail)
        assert asked is (share != "share: nobody")


def test_without_the_champions_words_another_issue_of_hers_will_do(deals: Path) -> None:
    path = change(deals / f"{DEAL}.yaml", "share: everyone", "share: nobody")
    change(
        path,
        "  goal: Fewer stops on both furnaces ",
        "  goal:\n    answer: Fewer stops\n    said_by: Helena\n    date: 2026-11-18\n"
        "    quote: We cannot plan around a furnace that surprises us. ",
    )
    mail = draft(deals, DEAL, "reopen")
    assert not mail.refused
    assert "You told me on 18 November: “We cannot plan around a furnace" in mail.text
    assert "Piet" not in mail.text


def test_a_quote_that_left_its_mail_is_not_used(deals: Path) -> None:
    """The words must still stand in the mail that they are said to come from."""
    path = deals / f"{DEAL}.yaml"
    change(path, "      Jo, the figures. An unplanned stop costs us", "      Jo, a stop costs us")
    said = why_not(draft(deals, DEAL, "reopen"))
    assert "the words about what doing nothing costs are not in their source any more" in said
    assert "Where are they from?" in said


def test_an_old_answer_is_asked_about_again(deals: Path) -> None:
    path = deals / f"{DEAL}.yaml"
    change(path, "    date: 2026-11-19\n    quote", "    date: 2026-01-19\n    quote")
    change(path, "    source: mail-2026-11-19\n", "")
    said = why_not(draft(deals, DEAL, "reopen"))
    assert "what Piet said about what doing nothing costs has grown old" in said
    assert "What does it cost you if nothing changes?" in said


def test_public_words_older_than_a_year_are_too_old(deals: Path) -> None:
    brief = deals / "briefs" / "corvane-glass.yaml"
    text = brief.read_text(encoding="utf-8")
    for year in ("2026-05-12", "2026-09-15", "2026-09-24"):
        text = text.replace(f"date: {year}", "date: 2025-03-03")
    brief.write_text(text, encoding="utf-8")
    assert "too old to lean on" in why_not(draft(deals, DEAL, "reopen"))


def test_a_guess_is_no_issue_of_theirs() -> None:
    """The dark deal as it was: nothing that they said, nothing read in public."""
    mail = draft(EXAMPLES, "dark")
    assert mail.template == "reopen"
    assert mail.refused
    assert "is our own guess" in why_not(mail)
    assert "deal research dark.yaml" in why_not(mail)


def test_an_event_is_a_reason_only_while_it_is_news(deals: Path) -> None:
    """How long an event is news is the team's to say."""
    assert not draft(deals, DEAL, "congratulate").refused
    workspace = deals / "workspace.yaml"
    text = workspace.read_text(encoding="utf-8")
    workspace.write_text(f"{text}\nfresh_days: {{new_executive: 30}}\n", encoding="utf-8")
    assert "too old to lean on" in why_not(draft(deals, DEAL, "congratulate", "Wim"))


def test_a_page_from_tomorrow_proves_nothing(deals: Path) -> None:
    brief = deals / "briefs" / "corvane-glass.yaml"
    text = brief.read_text(encoding="utf-8")
    for day in ("2026-05-12", "2026-09-15", "2026-09-24"):
        text = text.replace(f"date: {day}", "date: 2026-12-24")
    brief.write_text(text, encoding="utf-8")
    assert "after the day of this mail" in why_not(draft(deals, DEAL, "reopen"))
