"""Quotations are read word for word, with the person who said them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from assistant.results.read_page import Quote
from tests.research.pages import FILLER, read, read_text

NEWSROOM = msgspec.yaml.decode(Path(__file__).with_name("newsroom.yaml").read_bytes())
LEE = "Ann Lee, chief executive of Brightmoor, has run the kilns since 2019."
BOTH = f"{LEE} Tom Reyes, head of sales, joined her in May."
SAID = {
    "said she, with her post": (
        "“We fire twice a day,” said Ann Lee, chief executive of Brightmoor.",
        "Ann Lee|chief executive|We fire twice a day,",
    ),
    "she said": ("“We fire twice,” Ann Lee said on Monday.", "Ann Lee||We fire twice,"),
    "post before the name": (
        "Brightmoor chief executive Ann Lee said: “We fire twice.”",
        "Ann Lee|chief executive|We fire twice.",
    ),
    "post in capitals before the name": (
        "“We fire twice,” says Brightmoor CEO Ann Lee.",
        "Ann Lee|CEO|We fire twice,",
    ),
    "split": (
        "“We fire twice,” said Ann Lee, finance director. “Nobody else does.”",
        "Ann Lee|finance director|We fire twice,",
        "Ann Lee|finance director|Nobody else does.",
    ),
    "split within the sentence": (
        "“We fire,” Ann Lee said, “until the wind turns.”",
        "Ann Lee||We fire,",
        "Ann Lee||until the wind turns.",
    ),
    "apposition and verb": (
        "Ann Lee, who joined in 2019 and leads the works, said: “We fire twice.”",
        "Ann Lee||We fire twice.",
    ),
    "in a statement": (
        "“We fire twice,” Ann Lee, the firm's chair, said in a statement.",
        "Ann Lee|chair|We fire twice,",
    ),
    "said in a statement, before": (
        "Ann Lee said in a statement that “firing twice is not a luxury”.",
        "Ann Lee||firing twice is not a luxury",
    ),
    "told a paper": (
        "“We fire twice,” Ann Lee told Kiln Weekly.",
        "Ann Lee||We fire twice,",
    ),
    "told somebody, before": (
        "Ann Lee told Tom Reyes, head of sales: “We fire twice.”",
        "Ann Lee||We fire twice.",
    ),
    "according to": (
        "“We fire twice,” according to Ann Lee, works manager.",
        "Ann Lee|works manager|We fire twice,",
    ),
    "according to, before": (
        "According to Ann Lee, the kilns are “the loudest choir in the valley”.",
        "Ann Lee||the loudest choir in the valley",
    ),
    "as she puts it": (
        "The kilns are, as Ann Lee puts it, “the loudest choir in the valley”.",
        "Ann Lee||the loudest choir in the valley",
    ),
    "in her words": (
        "In Ann Lee’s words, the kilns are “the loudest choir in the valley”.",
        "Ann Lee||the loudest choir in the valley",
    ),
    "called it": (
        "Mayor Ann Lee called the plan “a gift to nobody” and left.",
        "Ann Lee|Mayor|a gift to nobody",
    ),
    "two fragments": (
        "Ann Lee said that the plan “warms two hundred houses” and “costs nobody a penny”.",
        "Ann Lee||warms two hundred houses",
        "Ann Lee||costs nobody a penny",
    ),
    "colon without a verb": (
        f"{LEE} Lee was blunt: “We fire twice.”",
        "Ann Lee|chief executive|We fire twice.",
    ),
    "interview": ("Ann Lee: “We fire twice.”", "Ann Lee||We fire twice."),
    "last name": (
        f"{LEE} “We fire twice,” Lee said.",
        "Ann Lee|chief executive|We fire twice,",
    ),
    "honour and last name": (
        f"{LEE} “We fire twice,” said Ms. Lee.",
        "Ann Lee|chief executive|We fire twice,",
    ),
    "first name": (
        f"{LEE} “We fire twice,” says Ann.",
        "Ann Lee|chief executive|We fire twice,",
    ),
    "she added": (
        f"{LEE} “We fire twice,” she added.",
        "Ann Lee|chief executive|We fire twice,",
    ),
    "she, known by then": (
        f"{LEE} Tom Reyes, head of sales, had not known that. He counts tiles. "
        "“It is in the accounts,” she said.",
        "Ann Lee|chief executive|It is in the accounts,",
    ),
    "by the post": (
        f"{BOTH} “We fire twice,” said the chief executive.",
        "Ann Lee|chief executive|We fire twice,",
    ),
    "the last who was named": (
        f"{BOTH} “I never counted,” he said.",
        "Tom Reyes|head of sales|I never counted,",
    ),
    "two speakers in turn": (
        f"{BOTH} “Twice,” said Lee. “Three times,” said Reyes.",
        "Ann Lee|chief executive|Twice,",
        "Tom Reyes|head of sales|Three times,",
    ),
    "behind a sentence about one": (
        "Ann Lee, chief executive, does not sleep much. “The kiln wakes me before the clock does.”",
        "Ann Lee|chief executive|The kiln wakes me before the clock does.",
    ),
    "dash and name": (
        "“We fire twice.” – Ann Lee, chief executive, Brightmoor",
        "Ann Lee|chief executive|We fire twice.",
    ),
    "degrees": (
        "“We fire twice,” said Ann Lee, PhD, chief scientist.",
        "Ann Lee|chief scientist|We fire twice,",
    ),
    "particles and initials": (
        "“We fire twice,” said Ann M. van der Lee Jr., director.",
        "Ann M. van der Lee Jr.|director|We fire twice,",
    ),
    "straight marks": (
        '"We don\'t fire \'cold\'," said Ann Lee, director. "Ever."',
        "Ann Lee|director|We don't fire 'cold',",
        "Ann Lee|director|Ever.",
    ),
    "single marks": (
        "‘We don’t count our neighbours’ kilns,’ says Ann Lee. ‘They’re theirs.’",
        "Ann Lee||We don’t count our neighbours’ kilns,",
        "Ann Lee||They’re theirs.",
    ),
    "straight single marks": (
        "'We don't fire twice,' said Ann Lee, director.",
        "Ann Lee|director|We don't fire twice,",
    ),
    "guillemets": ("«We fire twice», said Ann Lee.", "Ann Lee||We fire twice"),
    "low marks": ("„We fire twice“, said Ann Lee.", "Ann Lee||We fire twice"),
    "a question": ("“Who fires twice?” asked Ann Lee.", "Ann Lee||Who fires twice?"),
    "spokesman": (
        "“We fire twice,” said spokeswoman Ann Lee.",
        "Ann Lee|spokeswoman|We fire twice,",
    ),
    "post with its field": (
        "“We fire twice,” said Ann Lee, Executive Vice President, at the opening.",
        "Ann Lee|Executive Vice President|We fire twice,",
    ),
    "verb and a long post": (
        "“We fire twice,” said the firm’s new head of research, Ann Lee.",
        "Ann Lee|head of research|We fire twice,",
    ),
}
NOBODY = {
    "a company": "“We fire twice,” the company said in a statement.",
    "somebody without a name": "“We fire twice,” said a man at the gate.",
    "a saying": "As the saying goes, “a cold kiln fires nobody’s tiles”.",
    "people": "People in the valley say: “It never rains on a warm kiln.”",
    "a product": "Ann Lee said that the tile called “Evening Over The Moor” sells best.",
    "a scare quote": "Ann Lee said that the ‘crisis’ was over.",
    "a programme": "Ann Lee, director, started the programme “Warm Hands For All”.",
    "denied": "Ann Lee did not say “we fire three times a day”, whatever you read.",
    "a note": "Over the door hangs a board: “Wipe your feet before you speak.”",
    "a heading only": "Ann Lee, director, likes the summer.",
}


def _said(quotes: tuple[Quote, ...]) -> list[str]:
    return [f"{quote.speaker}|{quote.title}|{quote.text}" for quote in quotes]


@pytest.mark.parametrize(
    ("paragraph", "expected"), [(one[0], one[1:]) for one in SAID.values()], ids=SAID
)
def test_who_said_what(paragraph: str, expected: tuple[str, ...]) -> None:
    """The exact words, the full name, and the post without the organisation."""
    page = read_text(paragraph)
    assert _said(page.quotes) == list(expected)
    assert all(page.text[one.start : one.end] == one.text for one in page.quotes)


@pytest.mark.parametrize("paragraph", NOBODY.values(), ids=NOBODY)
def test_what_nobody_said(paragraph: str) -> None:
    """Words in marks that no person said are no quotation."""
    assert read_text(paragraph).quotes == ()


@pytest.mark.parametrize("shape", NEWSROOM["said"], ids=lambda shape: shape["shape"])
def test_the_shapes_of_newsrooms(shape: dict[str, Any]) -> None:
    """However it is printed: the exact words, the full name, the post."""
    page = read(
        f"<main><h1>A day in the valley</h1><p>{FILLER}</p>{shape['body']}"
        f"<p>{FILLER.replace('valley', 'harbour')}</p></main>"
    )
    assert _said(page.quotes) == shape["quotes"]
    assert all(page.text[one.start : one.end] == one.text for one in page.quotes)


@pytest.mark.parametrize("shape", NEWSROOM["nobody"], ids=lambda shape: shape["shape"])
def test_names_and_phrases_in_marks(shape: dict[str, Any]) -> None:
    """Titles, names, terms, signs and what a company says are no words of a person."""
    assert read_text(shape["sentence"]).quotes == ()


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    """Without a closing mark the next paragraph goes on; so does one that is all quotation."""
    page = read_text(
        "Ann Lee, director, said: “We fire twice.",
        "“And we sleep well.",
        "“Nobody complains.” The baker disagrees.",
    )
    assert _said(page.quotes) == [
        "Ann Lee|director|We fire twice.",
        "Ann Lee|director|And we sleep well.",
        "Ann Lee|director|Nobody complains.",
    ]
    assert [quote.continues for quote in page.quotes] == [False, True, True]


QUOTED = "We fire twice a day, and nobody has ever complained about the smoke."
BLOCKS = {
    "figure": f"<figure><blockquote>“{QUOTED}”</blockquote>"
    "<figcaption>Ann Lee, director, Moor Tiles</figcaption></figure>",
    "cite": f"<blockquote><p>{QUOTED}</p><cite>Ann Lee, director</cite></blockquote>",
    "footer": f"<blockquote><p>{QUOTED}</p><footer>— Ann Lee, director</footer></blockquote>",
    "paragraph below": f"<blockquote>“{QUOTED}”</blockquote><p>Ann Lee, director at Moor Tiles</p>",
    "testimonial": f"<div><p>“{QUOTED}”</p><p>Ann Lee</p><p>director</p></div>",
    "announced": f"<p>Ann Lee, director, writes:</p><blockquote><p>{QUOTED}</p></blockquote>",
    "element": f"<p><q>{QUOTED}</q> said Ann Lee, director.</p>",
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_quotations_that_stand_alone(block: str) -> None:
    """A block quote has the speaker whom its credit names, or who is announced."""
    story = "<p>The moor is wide and the road to it is long, and both are empty in the winter.</p>"
    page = read(f"<main><h1>Smoke over the moor</h1>{story}{block}{story}</main>")
    assert _said(page.quotes) == [f"Ann Lee|director|{QUOTED}"]


def test_a_pull_quote_is_told_once() -> None:
    """What is repeated in large letters is the same quotation."""
    page = read(
        f"<main><p>“{QUOTED}” said Ann Lee, director.</p>"
        "<blockquote><p>We fire twice a day</p><cite>Ann Lee</cite></blockquote></main>"
    )
    assert _said(page.quotes) == [f"Ann Lee|director|{QUOTED}"]


def test_one_last_name_two_people() -> None:
    """A last name that two people have means the one who was named last."""
    page = read_text(
        "Ann Lee, director, and her son John Lee, foreman, run the kiln.",
        "Ann Lee gets up first. “The kiln is cold by then,” Lee says.",
    )
    assert _said(page.quotes) == ["Ann Lee|director|The kiln is cold by then,"]


def test_the_full_name_can_come_later() -> None:
    """A speaker with a last name alone is looked up on the whole page."""
    page = read_text("“We fire twice,” said Lee.", "About: Ann Lee, director, founded Brightmoor.")
    assert _said(page.quotes) == ["Ann Lee|director|We fire twice,"]
