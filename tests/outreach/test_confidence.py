"""What was told in confidence stays there, and what we think of people is no business of a mail."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.errors import AssistantError, BadInput
from tests.outreach.world import EXAMPLES, change, copy_of_examples, draft, own_template, why_not


@pytest.fixture
def deals(tmp_path: Path) -> Path:
    return copy_of_examples(tmp_path)


@pytest.mark.parametrize(
    "field", ["stance", "personal_win", "do_not_contact", "role", "title", "left", "email"]
)
def test_a_template_cannot_ask_for_what_we_think_of_a_person(field: str, deals: Path) -> None:
    name = own_template(deals, f"Dear {{{{ to.{field} }}}}")
    with pytest.raises(BadInput, match=f"to.{field}"):
        draft(deals, "reopened", name)


def test_a_personal_win_is_no_answer_for_a_mail(deals: Path) -> None:
    head = "needs: {win: {of: answer, questions: [personal_win]}}\n"
    name = own_template(deals, "{{ win.words }}", head=head)
    with pytest.raises(BadInput, match="no question of a deal is called 'personal_win'"):
        draft(deals, "reopened", name)


def test_nobody_is_written_to_who_does_not_want_it(deals: Path) -> None:
    change(
        deals / "dark.yaml", "role: economic_buyer}", "role: economic_buyer, do_not_contact: yes}"
    )
    with pytest.raises(AssistantError, match="does not want to hear from us"):
        draft(deals, "dark", "price", "Helena")
    assert draft(deals, "dark", "price").to_name == "Wim Delaere"


def test_who_has_left_is_not_written_to(deals: Path) -> None:
    change(deals / "dark.yaml", "role: champion}", "role: champion, left: 2026-10-01}")
    with pytest.raises(AssistantError, match="Piet Vandamme has left"):
        draft(deals, "dark", "close-file", "Piet")


def test_during_a_tender_nobody_writes(deals: Path) -> None:
    tender = "origin: tender\ntender: {submitted: 2026-11-02, award: 2026-12-18}"
    change(deals / "dark.yaml", "origin: outbound", tender)
    with pytest.raises(AssistantError, match="until its award nobody may write"):
        draft(deals, "dark")


def test_ones_own_words_come_back_to_oneself() -> None:
    """Helena said why it matters now and shared it with nobody: it may be said to her."""
    mail = draft(EXAMPLES, "reopened", "confirm-understanding", "Helena")
    assert "“The board decides in March where the next rebuild goes”" in mail.text


def test_the_words_of_others_do_not(deals: Path) -> None:
    """To Piet the same template leaves out what only Helena said to us."""
    mail = draft(EXAMPLES, "reopened", "confirm-understanding", "Piet")
    assert "board" not in mail.text
    assert not mail.refused


def test_what_a_delegate_said_is_not_called_your_words(deals: Path) -> None:
    path = deals / "dark-researched.yaml"
    change(path, "role: champion}", "role: champion, speaks_for: Helena Brandt}")
    mail = draft(deals, "dark-researched", "reopen", "Helena")
    assert "Piet Vandamme, who is glad for me to mention it" in mail.text


def workspace_with(deals: Path, experience: str) -> None:
    path = deals / "workspace.yaml"
    text = path.read_text(encoding="utf-8")
    begin = text.index("experience:")
    end = text.index("# What a draft may say about our price")
    path.write_text(text[:begin] + experience + text[end:], encoding="utf-8")


def test_without_an_experience_there_is_no_sentence_of_it(deals: Path) -> None:
    workspace_with(deals, "")
    said = why_not(draft(deals, "dark-researched", "reopen"))
    assert "the workspace holds no experience of ours" in said


@pytest.mark.parametrize("may_name", ["no", ""])
def test_a_customer_who_may_not_be_named_is_not(may_name: str, deals: Path) -> None:
    workspace_with(
        deals,
        f"experience: [{{what: Halved unplanned stops, for: Northdairy of Leeds, "
        f"may_name: {may_name or 'no'}, source: case.pdf}}]\n",
    )
    mail = draft(deals, "dark-researched", "reopen")
    assert "For another customer we halved unplanned stops" in mail.text
    assert "Northdairy" not in mail.text


@pytest.mark.parametrize("what", ["Halved the stops of Northdairy", "Northdairy halved its stops"])
def test_nor_where_the_name_hides_in_what_we_did(what: str, deals: Path) -> None:
    workspace_with(deals, f"experience: [{{what: {what}, for: Northdairy, may_name: no}}]\n")
    mail = draft(deals, "dark-researched", "reopen")
    assert "names a customer who may not be named" in why_not(mail)


def test_a_customer_who_may_be_named_is(deals: Path) -> None:
    workspace_with(
        deals, "experience: [{what: Halved unplanned stops, for: Northdairy, may_name: yes}]\n"
    )
    assert "For Northdairy we halved" in draft(deals, "dark-researched", "reopen").text


def test_a_worry_is_handed_back_only_to_whoever_had_it() -> None:
    """Agnes told us what she fears; Tor does not learn it from us."""
    mail = draft(EXAMPLES, "undecided", "recommend", "Tor")
    assert "Tor has voiced no worry" in why_not(mail)


def test_a_worry_in_our_own_words_is_none_of_theirs(deals: Path) -> None:
    change(
        deals / "undecided.yaml",
        "I am worried that we buy something my people will not\n"
        "      use. The camera system of 2024 is still in its box.",
        "We meet on Thursday.",
    )
    change(
        deals / "undecided.yaml",
        "what: we buy something my people will not use",
        "what: The people may not accept it",
    )
    assert "no worry in words that we hold" in why_not(draft(deals, "undecided", "recommend"))


def test_a_promise_that_is_no_thing_to_send_is_quoted_as_we_noted_it(deals: Path) -> None:
    path = deals / "dropped-by-us.yaml"
    change(path, "what: Send the security paper", "what: Look into the 12 stops of August")
    text = draft(deals, path.stem, "own-up", "Daniel").text
    assert "I promised you this, for 5 September: “Look into the 12 stops of August”." in text
    assert "it is done" in text
    assert "send both" not in text


def test_a_mail_is_signed_by_somebody() -> None:
    assert "the deal has no owner who could sign" in why_not(draft(EXAMPLES, "five-minute"))


def test_a_fear_is_no_complaint() -> None:
    """Nobody is told “You are right to say so” of something that has not happened."""
    said = why_not(draft(EXAMPLES, "undecided", "complaint-reply"))
    assert "Agnes fears what may come; nothing has gone wrong yet" in said
    assert "the sensors came without brackets" in draft(EXAMPLES, "won", "complaint-reply").text


def test_words_of_last_year_say_so(deals: Path) -> None:
    path = deals / "dark-researched.yaml"
    change(path, "    date: 2026-11-19\n    quote", "    date: 2025-12-19\n    quote")
    change(path, "    source: mail-2026-11-19\n", "    reconfirmed: 2026-11-01\n")
    assert "told me on 19 December 2025: “An unplanned" in draft(deals, path.stem, "reopen").text
