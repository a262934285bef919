"""What happened between us and the customer: in which order, and who took part."""

from __future__ import annotations

import pytest

from tests.facts.talks import talk


class TestTouches:
    def test_they_stand_in_the_order_of_time_whatever_the_file_says(self) -> None:
        found = talk(
            "id: c, date: 2026-10-05T15:00, kind: call",
            "id: b, date: 2026-10-05T10:00+02:00, kind: call",
            "id: a, date: 2026-10-05, kind: call",
        )
        assert [touch.id for touch in found.touches] == ["a", "b", "c"]

    def test_who_took_part(self) -> None:
        """Stakeholders by id, everybody of theirs by name, none of ours."""
        [touch] = talk(
            "date: 2026-10-05, kind: call, from: Jo Park, with: [Maria, tom aerts, Pia]"
        ).touches
        assert touch.people == ("maria-lopez", "tom-aerts")
        assert touch.names == ("Maria", "tom aerts", "Pia")

    @pytest.mark.parametrize(
        ("activity", "people"),
        [
            ("kind: call, with: [Maria, Tom]", ("maria-lopez", "tom-aerts")),
            ("kind: call, from: Tom, with: [Maria]", ("maria-lopez",)),
            ("kind: mail, from: Maria, with: [Tom]", ("maria-lopez",)),
            ("kind: mail, direction: in, with: [Tom]", ("tom-aerts",)),
            ("kind: mail, direction: in, with: [Maria, Tom]", ()),
            ("kind: mail, direction: in, from: Pia", ()),
            ("kind: mail, direction: out, with: [Maria]", ()),
            ("kind: note, with: [Maria]", ()),
        ],
    )
    def test_who_spoke(self, activity: str, people: tuple[str, ...]) -> None:
        """All who were in a call; of a mail its author, or the only one with whom it was."""
        [touch] = talk(f"date: 2026-10-05, {activity}").touches
        assert touch.speakers == people

    def test_who_is_not_among_the_stakeholders(self) -> None:
        """Neither one of us nor the partner is a stranger; a name counts once as a person."""
        [touch] = talk(
            "date: 2026-10-05, kind: call, with: [Maria, Maria Lopez, Pia, Ruis, us]",
            more="partner: Ruis",
        ).touches
        assert touch.people == ("maria-lopez",)
        assert touch.names == ("Maria", "Maria Lopez", "Pia", "Ruis")
        assert touch.strangers == ("Pia",)

    def test_mail_among_us_is_none(self) -> None:
        """A mail of ours that names colleagues alone; one without names may have gone to them."""
        assert not talk("date: 2026-10-05, kind: mail, from: us, with: [Jo Park]").touches
        assert talk("date: 2026-10-05, kind: mail, direction: out").touches
