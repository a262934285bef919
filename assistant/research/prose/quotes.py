"""Quotations: exact words that a page puts into the mouth of a person."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice, zip_longest

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.passages import Passage
from assistant.research.prose.cast import Cast
from assistant.research.prose.heard import Speaker
from assistant.research.prose.labels import is_name
from assistant.research.prose.marks import Marked, find_marked
from assistant.research.prose.scene import Scene, cover
from assistant.research.prose.speakers import Speakers
from assistant.results.read_page import Quote

_MOST = 500
_LONGEST_PASSAGE = 20_000  # nobody writes such paragraphs
_NEAR = 6  # passages in which a credit stands
_WORD = pattern(r"\w+")
_OF_CARDS = ("heading", "term")
_LONGEST_QUESTION = 300
_LOOKED_AT = 20
_ENDS_SENTENCE = ".?!…"
_SENTENCE = 4  # words


def find_quotes(text: str, passages: Sequence[Passage], cast: Cast) -> list[Quote]:
    """Everything on a page that a person is said to have said, in the order of the page.

    Args:
        text: the page's.
        passages: its parts; what stands in headings is left out.
        cast: its people.
    """
    behind = [text[one.start : one.start + 1] for one in passages[1:]]
    marked = [
        [*find_marked(text, one.start, one.end, following)] if _is_read(one) else []
        for one, following in zip_longest(passages, behind, fillvalue="")
        if isinstance(one, Passage)
    ]
    scene = Scene(text, cover(text, [one for spans in marked for one in spans]), cast)
    found = islice(_Reader(scene, passages, marked).read(), _MOST)
    return _without_repeats([*found])


def _is_read(passage: Passage) -> bool:
    return passage.kind != "heading" and passage.end - passage.start < _LONGEST_PASSAGE


class _Reader:
    """Goes through a page from its beginning: who spoke last matters for what follows."""

    def __init__(
        self, scene: Scene, passages: Sequence[Passage], marked: Sequence[Sequence[Marked]]
    ) -> None:
        self._scene = scene
        self._passages = passages
        self._marked = marked
        self._speakers = Speakers(scene, passages)
        self._ongoing: Speaker | None = None  # what ended the last passage can go on
        self._spoke: Speaker | None = None  # last, in the passage before
        self._waiting: list[Marked] = []  # what goes on in the next passage, which says whose it is
        self._credits: set[int] = set()

    def read(self) -> Iterator[Quote]:
        """The quotations, in their order."""
        for number, passage in enumerate(self._passages):
            if number in self._credits or passage.kind == "heading":
                self._ongoing = self._spoke = None
                continue
            if self._is_question(number):
                continue
            whole = self._whole(number)
            if whole:
                yield from self._alone(number, whole)
            else:
                yield from self._begun(passage, [*self._inside(passage, self._marked[number])])

    def _whole(self, number: int) -> Marked | None:
        """What is said, where a passage is one quotation and nothing else."""
        passage, spans = self._passages[number], self._marked[number]
        if len(spans) == 1 and (spans[0].before, spans[0].behind) == (passage.start, passage.end):
            return spans[0]
        is_quote = passage.kind == "quote" and not spans
        whole = (passage.start, passage.end)
        return Marked(whole[0], *whole, whole[1]) if is_quote else None

    def _is_question(self, number: int) -> bool:
        """What an interviewer asks between two answers."""
        passage = self._passages[number]
        asked = self._scene.text[passage.start : passage.end]
        return asked.endswith("?") and not self._marked[number] and len(asked) < _LONGEST_QUESTION

    def _alone(self, number: int, said: Marked) -> Iterator[Quote]:
        """Its speaker stands above it or below, or goes on, or is told in the next passage."""
        who = self._below(number, needs_dash=True) or self._above(number)
        who = who or self._below(number) or self._announced(number)
        goes_on = said.is_open or (number > 0 and self._is_question(number - 1))
        speaker = who or self._ongoing or (self._spoke if goes_on else None)
        self._ongoing = self._spoke = speaker
        if speaker:
            yield self._quote(said, speaker, who is None)
        elif said.is_open:
            self._waiting.append(said)

    def _begun(self, passage: Passage, quotes: Sequence[Quote]) -> Iterator[Quote]:
        """What waited for its speaker, where the passage begins with more of it."""
        first = self._scene.text[passage.start : quotes[0].start] if quotes else " "
        if self._waiting and not _WORD.search(first):
            who = Speaker(quotes[0].speaker, quotes[0].title)
            yield from (self._quote(said, who, False) for said in self._waiting)
        self._waiting = []
        yield from quotes

    def _above(self, number: int) -> Speaker | None:
        """Whom a card names above the words."""
        above = self._passages[number - 1] if number else None
        if not above or number - 1 in self._credits or above.kind not in _OF_CARDS:
            return None
        return self._speakers.credited(above)

    def _below(self, number: int, needs_dash: bool = False) -> Speaker | None:
        """Whom a credit names: the next passage, or one of the same quotation."""
        group = self._passages[number].group
        for place in range(number + 1, min(number + _NEAR, len(self._passages))):
            passage = self._passages[place]
            is_same = group and passage.group == group
            if place > number + 1 and not is_same:
                return None
            who = self._speakers.credited(passage, needs_dash)
            if who:
                self._credits.add(place)
                return who
        return None

    def _announced(self, number: int) -> Speaker | None:
        """Who speaks by the words before, where these end in a colon."""
        above = self._passages[number - 1] if number else None
        if not above or not self._scene.text[: above.end].endswith(":"):
            return None
        start = self._scene.sentence_starts(above.start, above.end)[-1]
        return self._speakers.lead_ins.before(above, start, above.end)

    def _inside(self, passage: Passage, spans: Sequence[Marked]) -> Iterator[Quote]:
        """Quotations among other words; one that follows another goes on with it."""
        stops = [*(span.before for span in spans), passage.end][1:]
        starts = self._scene.sentence_starts(passage.start, passage.end) if spans else []
        speaker = self._ongoing if spans and spans[0].before == passage.start else None
        self._ongoing = self._spoke = None
        for span, stop in zip(spans, stops, strict=True):
            start = starts[bisect_right(starts, span.before) - 1]
            left = self._scene.covered[start : span.before].strip()
            who = self._speakers.behind(passage, span.behind, stop)
            if not who and left:
                who = self._speakers.lead_ins.before(passage, start, span.before)
            elif not who:
                who = speaker or self._unattributed(passage, span, stop)
            if who and not self._is_name(span, left):
                yield self._quote(span, who, bool(speaker and speaker.person == who.person))
                speaker = self._spoke = who
        if spans and not self._scene.covered[spans[-1].behind : passage.end].strip(" .,"):
            self._ongoing = speaker

    def _unattributed(self, passage: Passage, span: Marked, stop: int) -> Speaker | None:
        """Whose a sentence is that stands by itself: the words around it are about one person."""
        return self._speakers.afterwards(span.behind, stop) or self._in_passing(passage, span)

    def _in_passing(self, passage: Passage, span: Marked) -> Speaker | None:
        """A whole sentence in marks, behind others about one person."""
        return self._speakers.only_one(passage, span.before) if self._is_sentence(span) else None

    def _is_sentence(self, span: Marked) -> bool:
        said = self._scene.text[span.start : span.end]
        return said[-1:] in _ENDS_SENTENCE and len(_WORD.findall(said)) >= _SENTENCE

    def _is_name(self, span: Marked, left: str) -> bool:
        said = self._scene.text[span.start : span.end]
        return is_name(said, left, self._scene.covered[span.behind : span.behind + _LOOKED_AT])

    def _quote(self, said: Marked, who: Speaker, continues: bool) -> Quote:
        text = self._scene.text[said.start : said.end]
        return Quote(who.person, who.title, text, said.start, said.end, continues)


def _without_repeats(quotes: Sequence[Quote]) -> list[Quote]:
    """Without what is repeated in large letters."""
    words = [" ".join(_WORD.findall(normalise(quote.text))) for quote in quotes]
    told = [(quote.speaker, said) for quote, said in zip(quotes, words, strict=True)]
    return [
        quote
        for place, (quote, said) in enumerate(zip(quotes, words, strict=True))
        if not any(
            speaker == quote.speaker and (said in other if said != other else earlier < place)
            for earlier, (speaker, other) in enumerate(told)
        )
    ]
