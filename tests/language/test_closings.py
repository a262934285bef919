"""Lines that close a mail."""

from __future__ import annotations

import pytest

from assistant.language.closings import closings


@pytest.mark.parametrize(
    "line",
    [
        "Best regards",
        "With kind regards,",
        "Kindest regards from sunny Ghent",
        "Many thanks and all the best",
        "Have a great week",
        "Thanks und viele Grüße",
        "Thanks / Best",
        "Thank you so much, have a lovely weekend ahead!",
        "Thanks, mit freundlichen Grüßen",
        "Viele Grüße aus Graz",
        "Liebe Gruesse",
        "Herzlichen Gruß",
        "Bien cordialement",
        "Meilleures salutations",
        "Un saludo cordial",
        "Muchas gracias, un abrazo",
        "Distinti saluti",
        "Um abraço",
        "Met vriendelijke groeten",
        "Med vänliga hälsningar",
        "Venlig hilsen",
        "Bästa hälsningar",
        "Z poważaniem",
        "Ystävällisin terveisin",
        "Dank je",
        "Obrigada",
    ],
)
def test_a_closing(line: str) -> None:
    """In whatever language, alone and with a name behind it."""
    known = closings(line)
    assert known
    assert known.alone.match(line)
    named = f"{line.rstrip('!,')}, Dana Reyes"
    both = closings(named)
    assert both
    found = both.and_name.match(named)
    assert found
    assert found["name"] == "Dana Reyes"


@pytest.mark.parametrize("line", ["Best Dana", "Kind regards Dana Reyes"])
def test_a_name_without_a_sign(line: str) -> None:
    """In English the name may follow at once."""
    known = closings(line)
    assert known
    assert known.and_name.match(line)


@pytest.mark.parametrize(
    "line",
    [
        "Thanks for the time today.",
        "All of the pumps are yours",
        "We run eleven shifts.",
        "To be seen, best",
        "+32 2",
        "",
    ],
)
def test_no_closing(line: str) -> None:
    """Other words are told apart before any pattern is tried."""
    assert closings(line) is None
