"""Every shipped template over every example: written for two at least, proven, never leaking."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from assistant.coach import describe_templates, open_desk
from assistant.records.brief import checksum
from assistant.records.folders import find_deals
from assistant.records.load import find_workspace
from assistant.results.draft import Draft, TemplateDoc
from tests.outreach.world import EXAMPLES, draft, stands_in_source

DEALS = sorted(path.stem for path in find_deals(EXAMPLES))
ORDER = (
    "reopen",
    "own-up",
    "confirm-understanding",
    "ask",
    "agenda",
    "forwardable",
    "price",
    "recommend",
    "proposal-cover",
    "trigger",
    "congratulate",
    "close-file",
    "order-confirmation",
    "complaint-reply",
    "why-lost",
    "introduce",
)
ASKS_NOTHING = ("congratulate", "close-file")
PAGES = {
    checksum(text): text
    for text in (
        path.read_text(encoding="utf-8") for path in sorted(EXAMPLES.glob("briefs/*/*.txt"))
    )
}


@cache
def docs() -> dict[str, TemplateDoc]:
    return {one.name: one for one in describe_templates(open_desk(find_workspace(EXAMPLES)))}


@cache
def drafted(deal: str, template: str) -> Draft:
    return draft(EXAMPLES, deal, template)


def written(template: str) -> list[tuple[str, Draft]]:
    """Each deal that a template writes a mail for, with the mail."""
    return [(deal, one) for deal in DEALS if not (one := drafted(deal, template)).refused]


def test_the_templates_come_in_the_order_of_need() -> None:
    assert tuple(docs()) == ORDER


@pytest.mark.parametrize("template", ORDER)
def test_a_template_is_written_for_two_examples(template: str) -> None:
    assert len(written(template)) >= 2


@pytest.mark.parametrize("template", ORDER)
@pytest.mark.parametrize("deal", DEALS)
def test_a_refusal_is_never_the_fault_of_the_template(deal: str, template: str) -> None:
    """What is missing is missing in the record: no shipped text says what nothing proves."""
    whys = [missing.why for missing in drafted(deal, template).missing]
    assert [why for why in whys if why.startswith(("nothing proves", "templates/"))] == []
    assert all(whys)


@pytest.mark.parametrize("template", ORDER)
def test_every_line_of_a_proof_sheet_is_found_again(template: str) -> None:
    """Each source is read anew: a line of a file, or a page's text with this checksum."""
    for _, one in written(template):
        lost = [line for line in one.proof if not stands_in_source(line, EXAMPLES, PAGES)]
        assert lost == [], one.deal
        for line in one.proof:
            part = one.subject if line.part == "subject" else one.text
            assert part[line.start : line.end] == line.words


@pytest.mark.parametrize("template", ORDER)
def test_a_mail_has_one_question_or_two_and_none_where_it_asks_nothing(template: str) -> None:
    for _, one in written(template):
        asked = one.text.count("?")
        assert asked == 0 if template in ASKS_NOTHING else 1 <= asked <= 2


@pytest.mark.parametrize("template", ORDER)
def test_a_mail_is_short_and_speaks_of_no_product(template: str) -> None:
    for _, one in written(template):
        assert one.word_count <= docs()[template].longest
        assert not any(word in one.text for word in ("LineSight", "demo", "leading", "just check"))


@pytest.mark.parametrize("template", ORDER)
def test_what_we_think_of_people_never_leaks(template: str) -> None:
    """Neither a stance nor a personal win is in any mail, in our words or in theirs."""
    private = ("supporter", "opponent", "neutral", "do not want to stand before the board")
    for _, one in written(template):
        assert [word for word in private if word in one.text] == []


def test_a_template_of_the_checkout_is_the_one_that_is_read() -> None:
    assert all(Path(doc.place).name == f"{doc.name}.j2" for doc in docs().values())
