"""The shapes of what was read in a text: none of the rules is needed to hold or to show it."""

from __future__ import annotations

import msgspec

from assistant.language.rules.rule import Confidence, Form, Kind


class Act(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One act, with its place in the text.

    `form` is for questions; `what` and `due` (an ISO date, where one can be told) for promises.
    """

    kind: Kind
    form: Form = ""
    rule: str
    start: int
    end: int
    confidence: Confidence
    what: str = ""
    due: str = ""

    @property
    def is_refrain(self) -> bool:
        """Whether it asks to leave something be: kept by doing nothing, it needs no answer."""
        return self.kind == "request" and self.rule == "refrain"


class NewestWords(msgspec.Struct, frozen=True, gc=False):
    """What is new in a mail and the pieces where it stands; of a call all, and its turns."""

    text: str
    spans: tuple[tuple[int, int], ...]


class SaidSentence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A sentence, what it does, and who said it; `speaker` is "" where nobody is named.

    The offsets count characters of the text that was read, in its acts too.
    """

    start: int
    end: int
    text: str
    speaker: str = ""
    acts: tuple[Act, ...]


class Read(msgspec.Struct, frozen=True, kw_only=True):
    """What was read. Where `english` is false nothing was looked for: say so.

    The shape is what `deal read --format json` shows; offsets count characters of the newest text.
    """

    newest: NewestWords
    speakers: tuple[str, ...]
    sentences: tuple[SaidSentence, ...]
    english: bool
