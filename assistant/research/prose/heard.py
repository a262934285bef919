"""Who was named and who spoke so far: whom "she", "he" and a bare post mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, pairwise

import msgspec

from assistant.language.words import normalise
from assistant.research.markup.passages import Passage
from assistant.research.prose.attribution import CALLED, SOMEBODY_ELSE
from assistant.research.prose.cast import Mention
from assistant.research.prose.first_names import called, called_by
from assistant.research.prose.scene import Scene

_LOOKED_BACK = 50


class Speaker(msgspec.Struct, frozen=True):
    """Who speaks, and the post that the page gives."""

    person: str
    title: str = ""


class Heard:
    """Grows while a page is read from its beginning.

    Args:
        scene: the page.
        passages: its parts.
    """

    def __init__(self, scene: Scene, passages: Sequence[Passage]) -> None:
        self._scene = scene
        self._called = _all_called(scene, passages)
        self._last, self._last_at = "", -1

    def named(self, mention: Mention, place: int = 0) -> Speaker:
        """Somebody speaks who is named here."""
        self._last, self._last_at = mention.person, max(mention.start, place)
        return Speaker(mention.person, mention.title or self._person(mention.person).title)

    def called(self, passage: Passage, pronoun: str, place: int) -> Speaker | None:
        """Whom a pronoun means: who was named or spoke last, and can be called so."""
        so = pronoun.lower() if pronoun.lower() in ("he", "she") else ""
        here = self._fitting(self._scene.mentions(passage.start, place), so)
        since = max(passage.start, here[-1].end if here else 0)
        if SOMEBODY_ELSE.search(self._scene.covered[since:place]):
            return None
        if here:
            if so and len({one.person for one in here}) == 1:
                self._called[here[-1].person] = so
            return self.named(self._likely(here, so), place)
        before = [*islice(self._scene.cast.before(passage.start), _LOOKED_BACK)]
        earlier = self._fitting([one for one in before[::-1] if one.is_sure], so)
        if earlier and earlier[-1].start > self._last_at:
            return self.named(earlier[-1], place)
        fits = not so or self._called.get(self._last, so) == so
        return self._person(self._last) if self._last and fits else None

    def is_known(self, person: str) -> bool:
        """Whether somebody has spoken before, or holds a post."""
        return person == self._last or person in self._scene.cast.titles

    def holder(self, post: str) -> Speaker | None:
        """The one person on the page who holds a post."""
        words = set(normalise(post).split())
        titles = self._scene.cast.titles.items()
        holders = [name for name, title in titles if words <= set(normalise(title).split())]
        return self._person(holders[0]) if len(holders) == 1 else None

    def _fitting(self, mentions: Sequence[Mention], so: str) -> list[Mention]:
        """Who is not known to be called otherwise; people rather than what only looks so."""
        fitting = [one for one in mentions if not so or self._called.get(one.person, so) == so]
        return [one for one in fitting if one.is_sure] or fitting

    def _likely(self, mentions: Sequence[Mention], so: str) -> Mention:
        """The last one; of several rather one whose first name fits."""
        likely = [one for one in mentions if so and called(one.person) == so]
        return likely[-1] if likely else mentions[-1]

    def _person(self, name: str) -> Speaker:
        return Speaker(name, self._scene.cast.titles.get(name, ""))


def _all_called(scene: Scene, passages: Iterable[Passage]) -> dict[str, str]:
    """Who is called she and who he: by an honour, by the next sentence; names can mislead."""
    found = dict[str, str]()
    for one in scene.cast.mentions:
        if so := called_by(scene.text, one.start):
            found[one.person] = so
    for person, so in _called_next(scene, passages):
        found.setdefault(person, so)
    return found


def _called_next(scene: Scene, passages: Iterable[Passage]) -> Iterator[tuple[str, str]]:
    """Where a sentence is about one person alone, and the next begins with a pronoun."""
    for passage in passages:
        starts = scene.sentence_starts(passage.start, passage.end)
        for start, end in pairwise((*starts, passage.end)):
            named = {one.person for one in scene.mentions(start, end) if one.is_sure}
            if len(named) == 1 and (pronoun := CALLED.match(scene.covered, end)):
                yield named.pop(), pronoun[1].lower()
