"""Quotations: exact words that a page puts into the mouth of a person."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import islice

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.passages import Passage
from assistant.research.prose.cast import Cast
from assistant.research.prose.marks import Marked, find_marked
from assistant.research.prose.scene import Scene, cover
from assistant.research.prose.speakers import Speaker, Speakers
from assistant.results.read_page import Quote

_MOST = 500
_LONGEST_PASSAGE = 20_000  # nobody writes such paragraphs
_NEAR = 6  # passages in which a credit stands
_FEW_WORDS = 3  # that nobody says alone, unless the page says that somebody does
_WORD = pattern(r"\w+")
_NAME_FOLLOWS = pattern(
    r"\b(?:called|named|titled|entitled|known as|dubbed|nicknamed|christened|so-called|defined as"
    r"|under the (?:name|title|motto|heading)|programme|program|campaign|initiative|project"
    r"|the (?:words?|terms?|names?|title|slogan|motto|song|book|film|label|phrase)?)\s*$",
    re.I,
)
_ENDS_SENTENCE = ".?!…"
_SENTENCE = 4  # words
_ENDS_SAID = ",.?!…"


def find_quotes(text: str, passages: Sequence[Passage], cast: Cast) -> list[Quote]:
    """Everything on a page that a person is said to have said, in the order of the page.

    Args:
        text: the page's.
        passages: its parts; what stands in headings is left out.
        cast: its people.
    """
    marked = [[*find_marked(text, one.start, one.end)] if _is_read(one) else [] for one in passages]
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
        self._credits: set[int] = set()

    def read(self) -> Iterator[Quote]:
        """The quotations, in their order."""
        for number, passage in enumerate(self._passages):
            ongoing, self._ongoing = self._ongoing, None
            if number in self._credits or passage.kind == "heading":
                continue
            whole = self._whole(number)
            if whole:
                yield from self._alone(number, whole, ongoing)
            else:
                yield from self._inside(passage, self._marked[number], ongoing)

    def _whole(self, number: int) -> Marked | None:
        """What is said, where a passage is one quotation and nothing else."""
        passage, spans = self._passages[number], self._marked[number]
        if len(spans) == 1 and (spans[0].before, spans[0].behind) == (passage.start, passage.end):
            return spans[0]
        is_quote = passage.kind == "quote" and not spans
        return Marked(passage.start, passage.end) if is_quote else None

    def _alone(self, number: int, said: Marked, ongoing: Speaker | None) -> Iterator[Quote]:
        """Its speaker stands below, or above it, or goes on."""
        who = self._below(number) or self._announced(number)
        self._ongoing = who or ongoing
        if self._ongoing:
            yield self._quote(said, self._ongoing, who is None)

    def _below(self, number: int) -> Speaker | None:
        """Whom a credit names: the next passage, or one of the same quotation."""
        group = self._passages[number].group
        for place in range(number + 1, min(number + _NEAR, len(self._passages))):
            passage = self._passages[place]
            is_same = group and passage.group == group
            if place > number + 1 and not is_same:
                return None
            who = self._speakers.credited(passage)
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
        return self._speakers.before(above, start, above.end)

    def _inside(
        self, passage: Passage, spans: Sequence[Marked], ongoing: Speaker | None
    ) -> Iterator[Quote]:
        """Quotations among other words; one that follows another goes on with it."""
        stops = [*(span.before for span in spans), passage.end][1:]
        starts = self._scene.sentence_starts(passage.start, passage.end) if spans else []
        speaker = ongoing if spans and spans[0].before == passage.start else None
        for span, stop in zip(spans, stops, strict=True):
            start = starts[bisect_right(starts, span.before) - 1]
            left = self._scene.covered[start : span.before].strip()
            who = self._speakers.behind(passage, span.behind, stop)
            if not who and left:
                who = self._speakers.before(passage, start, span.before)
            elif not who:
                who = (
                    speaker
                    or self._speakers.afterwards(span.behind, stop)
                    or self._in_passing(passage, span)
                )
            if who and not self._is_name(span, left):
                yield self._quote(span, who, bool(speaker and speaker.person == who.person))
                speaker = who
        if spans and not self._scene.covered[spans[-1].behind : passage.end].strip(" .,"):
            self._ongoing = speaker

    def _in_passing(self, passage: Passage, span: Marked) -> Speaker | None:
        """A whole sentence in marks, behind others about one person."""
        said = self._scene.text[span.start : span.end]
        is_sentence = said[-1:] in _ENDS_SENTENCE and len(_WORD.findall(said)) >= _SENTENCE
        return self._speakers.only_one(passage, span.before) if is_sentence else None

    def _is_name(self, span: Marked, left: str) -> bool:
        """Whether the marks only say that something is called so."""
        said = self._scene.text[span.start : span.end]
        if _NAME_FOLLOWS.search(left):
            return True
        is_said = said[-1:] in _ENDS_SAID or left.endswith((":", ","))
        return not is_said and len(_WORD.findall(said)) < _FEW_WORDS

    def _quote(self, said: Marked, who: Speaker, continues: bool) -> Quote:
        text = self._scene.text[said.start : said.end]
        return Quote(who.person, who.title, text, said.start, said.end, continues)


def _without_repeats(quotes: Sequence[Quote]) -> list[Quote]:
    """Without what is repeated in large letters."""
    words = [" ".join(_WORD.findall(normalise(quote.text))) for quote in quotes]
    told = [(quote.speaker, said) for quote, said in zip(quotes, words, strict=True)]
    return [
        quote
        for quote, said in zip(quotes, words, strict=True)
        if not any(
            speaker == quote.speaker and said in other and said != other for speaker, other in told
        )
    ]
