"""Names of people, told from other words with capital letters."""

from __future__ import annotations

import time

import pytest

from assistant.research.prose.names import find_names, find_single_names
from tests.research.pages import read_text

FOUND = {
    "said Ann Lee, director": "Ann Lee",
    "said Ann M. van der Lee Jr., director": "Ann M. van der Lee Jr.",
    "said Nadia al-Rahman on Monday": "Nadia al-Rahman",
    "said Marco d’Angelo on Monday": "Marco d’Angelo",
    "said Bo op den Berg on Monday": "Bo op den Berg",
    "said A.J. Patel and left": "A.J. Patel",
    "said Ann Lee OBE and left": "Ann Lee",
    "said Don Alvarez and left": "Don Alvarez",
    "said Don Luis Alvarez and left": "Luis Alvarez",
    "said Emma Dean and left": "Emma Dean",
    "Will Reyes said": "Will Reyes",
    "In May Ann Lee said": "Ann Lee",
    "Minister of Trade Eva Blom said": "Eva Blom",
    "Ann Lee Operations Director": "Ann Lee",
    "Brightmoor’s Ann Lee said": "Ann Lee",
}
NONE = (
    "In May Brightmoor said",
    "the Harbour Trust said",
    "Earnings Per Share",
    "Chief Operating Officer",
)


@pytest.mark.parametrize(("text", "name"), FOUND.items())
def test_full_names(text: str, name: str) -> None:
    """Without honours, posts and orders; with the small words inside."""
    assert [one.text for one in find_names(text, 0, len(text))] == [name]


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_name(text: str) -> None:
    """Months, posts and organisations."""
    assert not list(find_names(text, 0, len(text)))


def test_single_names() -> None:
    """A first name, or what follows an honour; no word that only could be one."""
    text = "Ruth met Mr Oakes in Victoria, and May was cold."
    assert [one.text for one in find_single_names(text, 0, len(text))] == ["Ruth", "Oakes"]


@pytest.mark.parametrize("words", ["Acme Beta Corp And ", "Ann Lee ", "May Will ", "“Dean Don” "])
def test_a_flood_of_names_takes_no_time(words: str) -> None:
    """A page may hold up its reader for seconds, and not for minutes."""
    started = time.process_time()
    read_text(words * 30_000)
    assert time.process_time() - started < 20
