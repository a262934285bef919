"""Who reads for one deal."""

from __future__ import annotations

import datetime as dt

import pytest

from assistant.language.reader import Reader
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
