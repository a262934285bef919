"""Who reads for one deal."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.language.read import read_mail
from assistant.language.reader import Reader
from assistant.language.rules.rule import Side
from assistant.language.transcripts import Turn

DAY = dt.date(2026, 3, 4)
MAIL = "I will send the paper on Friday."


class TestReading:
    def test_a_mail_is_read_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Asked for a second time, it is there."""
        reader = Reader()
        first = reader.mail(MAIL, DAY, "us")
        monkeypatch.delattr("assistant.language.read.read_mail")
        assert reader.mail(MAIL, DAY, "us") is first

    def test_another_day_or_side_is_another_reading(self) -> None:
        """What falls due on Friday depends on the day on which it was said."""
        reader = Reader()
        dues = {
            act.due
            for day in (DAY, DAY + dt.timedelta(days=7))
            for sentence in reader.mail(MAIL, day, "us").sentences
            for act in sentence.acts
        }
        assert dues == {"2026-03-06", "2026-03-13"}

    def test_a_call_is_read_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Asked for a second time, it is there."""
        reader = Reader()
        turns = (Turn("Jo", MAIL), Turn("Maria", "What does it cost?"))
        first = reader.call(turns, DAY, {"Jo": "us"})
        monkeypatch.delattr("assistant.language.read.read_transcript")
        assert reader.call(turns, DAY, {"Jo": "us"}) is first
        with pytest.raises(ImportError):
            reader.call(turns, DAY)


class TestKinds:
    """Acts by which no deal is judged are not looked for."""

    TEXT = "I am worried about the downtime. Ours is the market-leading platform, for 500 EUR."

    @pytest.mark.parametrize(
        ("side", "kinds"),
        [("", {"concern", "pitch"}), ("us", {"pitch"}), ("customer", {"concern"})],
    )
    def test_worries_are_theirs_and_praise_is_ours(self, side: Side, kinds: set[str]) -> None:
        """Of whom nobody knows where they stand, both count; prices never do."""
        mail = Reader().mail(self.TEXT, DAY, side)
        call = Reader().call((Turn("Jo", self.TEXT),), DAY, {"Jo": side})
        for read in (mail, call):
            assert {act.kind for sentence in read.sentences for act in sentence.acts} == kinds

    def test_read_for_itself_a_text_holds_all(self) -> None:
        """Who asks to have a mail read sees every kind of act."""
        kinds = {act.kind for one in read_mail(self.TEXT).sentences for act in one.acts}
        assert kinds == {"concern", "pitch", "money"}
