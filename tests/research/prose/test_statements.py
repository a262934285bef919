"""What a page says of its company's goals, priorities, strategy and vision."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from assistant.research.prose.aims import AIMS
from assistant.research.prose.aims.aim import Aim
from tests.research.pages import read_text

WANTS: dict[str, list[str]] = msgspec.yaml.decode(
    Path(__file__).with_name("wants.yaml").read_bytes()
)
HITS = [(kind, words) for kind, said in WANTS.items() if kind != "nothing" for words in said]
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


@pytest.mark.parametrize(("kind", "sentence"), HITS, ids=[words for _, words in HITS])
def test_what_is_wanted(kind: str, sentence: str) -> None:
    """Goals, priorities, strategy and vision, however a company says them."""
    found = read_text(LEE, sentence, title="News from Brightmoor").statements
    assert [one.kind for one in found] == [kind]


@pytest.mark.parametrize("sentence", WANTS["nothing"])
def test_what_only_looks_so(sentence: str) -> None:
    """What others want, what lawyers and calendars say, and history are no aims."""
    assert read_text(LEE, sentence, title="News from Brightmoor").statements == ()


@pytest.mark.parametrize("aim", AIMS, ids=lambda aim: aim.example)
def test_examples_of_the_table(aim: Aim) -> None:
    """The example of a way is found by it, and no way before it takes it for another kind."""
    first = next(one for one in AIMS if one.pattern.search(aim.example))
    assert aim.pattern.search(aim.example)
    assert first.kind == aim.kind


def test_a_past_year_does_not_hide_the_aim_beside_it() -> None:
    """From 2020 to 2030 is still to be reached."""
    page = read_text(LEE, "Between 2020 and 2030 we aim to cut our emissions by 60 per cent.")
    assert [one.kind for one in page.statements] == ["goal"]
