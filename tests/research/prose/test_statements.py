"""What a page says of its company's goals, priorities, strategy and vision."""

from __future__ import annotations

import pytest

from tests.research.pages import read_text

LEE = "Ann Lee, chief executive of Brightmoor, has run the kilns since 2019."
AIM = "Our priority for 2027 is to run both kilns without a stop"
SAID = {
    "a sentence of its own": (f"“{AIM}.” Ann Lee said so in May.", f"{AIM}."),
    "straight marks": (f'"{AIM}." Ann Lee said so in May.', f"{AIM}."),
    "the first of several": (f"“{AIM}. We can,” said Ann Lee.", f"{AIM}."),
    "the last of several": (f"“We can. {AIM}.”", f"{AIM}."),
    "with the words around it": (f"“{AIM},” said Ann Lee.", f"“{AIM},” said Ann Lee."),
}


@pytest.mark.parametrize(("text", "words"), SAID.values(), ids=SAID)
def test_marks_around_a_sentence_are_not_part_of_it(text: str, words: str) -> None:
    """They are the page's; within a sentence they stay."""
    page = read_text(LEE, text)
    (found,) = page.statements
    assert found.text == page.text[found.start : found.end] == words
    assert found.kind == "priority"
