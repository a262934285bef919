"""What was said in the deal's mails and calls, sentence by sentence, and where it stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

import msgspec

from assistant.facts.conversation import Conversation
from assistant.facts.people import People, Person, Speaker
from assistant.facts.touches import Touch
from assistant.language.letters import whole_words
from assistant.language.reader import Reader
from assistant.location import KeyPath
from assistant.once import once
from assistant.records.deal import Activity

if TYPE_CHECKING:
    from assistant.language.rules.rule import Side
    from assistant.language.shapes import Act, Read
    from assistant.language.transcripts import Turn

T = TypeVar("T")
Spans = tuple[tuple[int, int], ...]
"""Where the newest words of a mail stand in it, from offset to offset."""

_WRITTEN = ("mail", "message", "proposal")
_OURS = frozenset(("our", "ours", "we", "us"))


def has_words_to_read(activity: Activity) -> bool:
    """Whether its text is what somebody wrote to the other side; notes on calls are our words."""
    return bool(activity.kind in _WRITTEN and activity.text and not activity.auto_reply)


class Passage(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Words in a text of the deal, or in a transcript that it names.

    `key` is where the text, or the transcript's name, stands in the record; `start` the offset of
    the words in that text. `path` and `line` lead into a transcript or a brief, `url` to the page
    on which the words were read.
    """

    key: KeyPath
    words: str
    start: int = 0
    path: str = ""
    line: int = 0
    url: str = ""


class Place(NamedTuple):
    """Which sentence it is of which activity, by their positions."""

    touch: int
    sentence: int


class Utterance(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One sentence that somebody wrote or said to the other side, with what it does.

    `speaker` is the stakeholder who said it; None for us, and for whom nobody can name. `number`
    counts the sentences of the touch before it. It begins at the offset `start` of the newest words
    of a mail, which stand in these `spans`, or in the `line` of a transcript.
    """

    touch: Touch
    number: int
    side: Literal["us", "customer", "unknown"]
    speaker: Person | None
    text: str
    acts: tuple[Act, ...]
    start: int = 0
    spans: Spans = ()
    line: int = 0

    @property
    def key(self) -> KeyPath:
        """Where the text, or the transcript's name, stands in the record."""
        return (*self.touch.key, "text" if self.spans else "transcript")

    @property
    def passage(self) -> Passage:
        """Where its words stand in the record: of few sentences anybody asks."""
        if self.spans:
            start = in_whole_text(self.spans, self.start)
            return Passage(key=self.key, words=self.text, start=start)
        return Passage(
            key=self.key,
            words=self.text,
            path=self.touch.activity.transcript,
            line=self.line,
        )

    @property
    def praises(self) -> bool:
        """Whether it praises what is ours; a plain statement about a thing may be an answer."""
        pitches = [act for act in self.acts if act.kind == "pitch"]
        if any(act.confidence == "clear" for act in pitches):
            return True
        return bool(pitches) and not _OURS.isdisjoint(whole_words(self.text.lower()))

    @property
    def place(self) -> Place:
        """Where it is found again."""
        return Place(self.touch.position, self.number)


class Said:
    """The sentences of a deal's mails and calls, read when they are asked for.

    Our own notes on a call are not among them: they are our words about the customer, not theirs.
    """

    def __init__(
        self,
        conversation: Conversation,
        people: People,
        transcripts: Mapping[str, tuple[Turn, ...]],
        reader: Reader,
    ) -> None:
        self._conversation = conversation
        self._people = people
        self._transcripts = transcripts
        self._reader = reader
        self._read: dict[str, Read | None] = {}
        self._heard: dict[str, tuple[Utterance, ...]] = {}

    @once
    def at_hand(self) -> tuple[Touch, ...]:
        """The held mails, calls and meetings whose words are at hand."""
        # Of a record without texts nothing else is asked.
        with_text = (
            one
            for one in self._conversation.touches
            if one.activity.text or one.activity.transcript
        )
        return tuple(filter(self._has_words, with_text))

    @once
    def foreign(self) -> tuple[Touch, ...]:
        """Those of them that are in another language than English: nothing is read in them."""
        name = f"foreign: {self.so_far}"
        foreign = self.recall(name, list[int], lambda: [*self._foreign()])
        return tuple(map(self._conversation.at, foreign))

    def _foreign(self) -> Iterator[int]:
        for touch in self.at_hand:
            words = self.read(touch)
            if words and not words.english:
                yield touch.position

    def _has_words(self, touch: Touch) -> bool:
        return has_words_to_read(touch.activity) or bool(self._turns(touch))

    def read(self, touch: Touch) -> Read | None:
        """A mail or a call as it was read; None where its words are not at hand."""
        if touch.id not in self._read:
            self._read[touch.id] = self._read_anew(touch)
        return self._read[touch.id]

    def recall(self, name: str, kind: type[T], find: Callable[[], T]) -> T:
        """What follows from the record whatever the day: see `Reader.recall`."""
        return self._reader.recall(name, kind, find)

    def recall_all(
        self, name: str, find: Callable[[], Iterable[Utterance]]
    ) -> tuple[Utterance, ...]:
        """Sentences that are the same as long as nothing more has happened: see `recall`."""
        name = f"{name}: {self.so_far}"
        places = self.recall(name, list[Place], lambda: [one.place for one in find()])
        return tuple(map(self.at, places))

    @property
    def so_far(self) -> str:
        """See `Conversation.so_far`."""
        return self._conversation.so_far

    def touch_at(self, position: int) -> Touch:
        """The held mail or call that stands at a position of the record."""
        return self._conversation.at(position)

    def at(self, place: Place) -> Utterance:
        """The sentence that stands there; the rest of its mail need not be read again."""
        # Most deals hold no sentences, and the shapes of acts take a millisecond to load.
        from assistant.facts.kept_sentences import KeptSentence, kept, said_again  # noqa: PLC0415

        touch, number = self._conversation.at(place.touch), place.sentence
        name = f"sentence: {place.touch}-{number}"
        one = self.recall(name, KeptSentence, lambda: kept(self.in_touch(touch)[number]))
        return said_again(one, touch, number, self._people)

    def in_touch(self, touch: Touch) -> tuple[Utterance, ...]:
        """The sentences of one mail or call, in their order."""
        if touch.id not in self._heard:
            self._heard[touch.id] = self._utterances(touch)
        return self._heard[touch.id]

    def _read_anew(self, touch: Touch) -> Read | None:
        if turns := self._turns(touch):
            named = {turn.speaker for turn in turns}
            sides = {name: _known(self._speaker(touch, name).side) for name in named}
            return self._reader.call(turns, touch.day, sides)
        if has_words_to_read(touch.activity):
            return self._reader.mail(touch.activity.text, touch.day, _known(touch.side))
        return None

    def _speaker(self, touch: Touch, name: str) -> Speaker:
        return self._people.speaker(name, touch.activity.speakers)

    def _turns(self, touch: Touch) -> tuple[Turn, ...]:
        return self._transcripts.get(touch.activity.transcript, ())

    def _utterances(self, touch: Touch) -> tuple[Utterance, ...]:
        read = self.read(touch)
        if read is None:
            return ()
        turns = self._turns(touch)
        return tuple(self._spoken(touch, read, turns) if turns else self._written(touch, read))

    def _spoken(self, touch: Touch, read: Read, turns: tuple[Turn, ...]) -> Iterator[Utterance]:
        starts = [start for start, _ in read.newest.spans]
        for number, sentence in enumerate(read.sentences):
            at = bisect_right(starts, sentence.start) - 1
            speaker = self._speaker(touch, turns[at].speaker)
            yield Utterance(
                touch=touch,
                number=number,
                side=speaker.side,
                speaker=speaker.person,
                text=sentence.text,
                acts=sentence.acts,
                line=turns[at].line_at(sentence.start - starts[at]),
            )

    def _written(self, touch: Touch, read: Read) -> Iterator[Utterance]:
        author = touch.speakers[0] if len(touch.speakers) == 1 else ""
        side = touch.side if touch.side in ("us", "customer") else "unknown"
        speaker = self._people.by_id(author) if side == "customer" else None
        for number, sentence in enumerate(read.sentences):
            yield Utterance(
                touch=touch,
                number=number,
                side=side,
                speaker=speaker,
                text=sentence.text,
                acts=sentence.acts,
                start=sentence.start,
                spans=read.newest.spans,
            )


def _known(side: str) -> Side:
    if side == "us":
        return "us"
    return "customer" if side == "customer" else ""


def in_whole_text(spans: Spans, offset: int) -> int:
    """Where a place of the newest text stands in the text that it was cut from."""
    begin = 0
    for start, end in spans:
        if offset < begin + (end - start):
            return start + offset - begin
        begin += end - start
    return offset
