"""Who speaks: from the words before and behind what is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import islice, pairwise

import msgspec

from assistant.language.patterns import pattern
from assistant.language.words import normalise
from assistant.research.markup.passages import Passage
from assistant.research.prose.cast import Mention
from assistant.research.prose.roles import HEAD, role_behind
from assistant.research.prose.scene import COVER, Scene
from assistant.research.prose.speech import THINK, VERB

# What may stand between a subject and its verb.
_BETWEEN = (
    r"(?:(?:\w+ly|also|later|then|once|now|often|always|still|has|had|have|likes to|would|will|is"
    r"|was|who|himself|herself|just|even|again|recently|today|yesterday) )*"
)
_SAYS = pattern(rf"\b(?:{VERB})\b", re.I)
_THINKS = pattern(rf"\b(?:{THINK})\b")
_FOR = pattern(r"(?:For|To) (?:\w+ ){0,4}$")
_SAYS_FIRST = pattern(rf"[\s,;–—-]*(?:{VERB})\b", re.I)
_DENIED = pattern(
    r"(?:\bnot|\bnever|n['’]t|\bno longer|\bif|\bwould|\bcould|\bto)\s+(?:\w+ly )?$", re.I
)
_PRONOUN = pattern(r"\b(?:he|she)\b", re.I)
_CALLED = pattern(r"\s*(He|She)\b")
_PRONOUN_NEXT = pattern(r"\s(he|she)\b")
_SUBJECT_NEXT = pattern(r"[\s,;–—-]*(?:(?:as|and|but|is how|was how|is what) )?")
_THEN_SAYS = pattern(rf"(?:,[^.;:]{{1,160}}?,| \([^()]{{1,80}}\))?\s{_BETWEEN}(?:{VERB})\b")
_STRAIGHT = pattern(rf"\s{_BETWEEN}")
_WORDS_OF = pattern(r"\b(?:according to|in the words of|to quote|words are from)\s", re.I)
_HIS_WORDS = pattern(
    r"['’]s? (?:own )?(?:\w+ )?(?:words?|view|phrase|opinion|answer|verdict|motto|advice|comment)\b"
)
_OBJECT = pattern(
    r"\b(?:by|of|with|to|for|from|at|under|about|told|asked|joined|in)\s+(?:\w+ ){0,2}$"
)
_AFTERWARDS = pattern(
    r"\s+(?:With (?:these|those) words|So|Thus|(?:That|This)(?:['’]s| is| was) (?:how|what)"
    r"|(?:That|This|Those|These) (?:is|was|are|were) the (?:\w+ )?"
    r"(?:answers?|words?|verdict|view|summary|motto|advice|conclusion) of)\b"
)
_WRITTEN = pattern(
    r"\b(?:sign|board|poster|plaque|label|headline|inscription|banner|placard|note|plate)"
    r"(?: \w+){0,4}:\s*$"
)
_OWNER = pattern(r"['’]s?\s")
_TOLD = pattern(r"(?:told|tells?|asked|asks?|reminded|assured|warned)$", re.I)
_ROLE_NEXT = pattern(r"\s(?:the|our|its|their)\s")
_DASH = pattern(r"\s*(?:[-–—―~*(]+|by\b|from\b)?\s*", re.I)
_CREDIT_ENDS = pattern(r"\s*(?:[,(|/:\n)]|[-–—]\s|$)")
_HONOUR = pattern(r"\b(?:Mr|Mrs|Ms|Dr|Prof|St|Rev|Fr)\.")
_CLAUSE_ENDS = pattern(r"[.;:]")
_LONGEST_CREDIT = 160
_LOOKED_BACK = 50
_FAR = 150
_NEAR = 70
_FEW = 5  # words of a post or an apposition


class Speaker(msgspec.Struct, frozen=True):
    """Who speaks, and the post that the page gives."""

    person: str
    title: str = ""


def _genders(scene: Scene, passages: Iterable[Passage]) -> dict[str, str]:
    """Who is called she and who he, where a sentence is about one person alone."""
    found: dict[str, str] = {}
    for passage in passages:
        starts = scene.sentence_starts(passage.start, passage.end)
        for start, end in pairwise((*starts, passage.end)):
            named = {one.person for one in scene.mentions(start, end) if one.is_sure}
            if len(named) == 1 and (pronoun := _CALLED.match(scene.covered, end)):
                found.setdefault(named.pop(), pronoun[1].lower())
    return found


class Speakers:
    """Tells who speaks; remembers who spoke last, for those who are only called she or he."""

    def __init__(self, scene: Scene, passages: Iterable[Passage]) -> None:
        self._scene = scene
        self._words = scene.covered
        self._genders = _genders(scene, passages)
        self._last, self._last_at = "", -1

    def behind(self, passage: Passage, place: int, stop: int) -> Speaker | None:
        """Who is said to have said it, in the words that follow.

        Args:
            passage: in which it is said.
            place: behind the closing mark.
            stop: where the next quotation begins, or the passage ends.
        """
        credit = self.credited(Passage(passage.kind, place, passage.end), needs_dash=True)
        if credit and stop == passage.end:
            return credit
        stop = self._scene.sentence_end(place, stop)
        says = _SAYS_FIRST.match(self._words, place, stop)
        if says:
            return self._next(passage, says.end(), stop)
        return self._subject_behind(passage, place, stop)

    def before(self, passage: Passage, start: int, place: int) -> Speaker | None:
        """Who is about to speak, in the words of the same sentence.

        Args:
            passage: in which it is said.
            start: where the sentence begins.
            place: where the opening mark stands.
        """
        left = self._words[start:place]
        mentions = self._scene.mentions(start, place)
        said = _WORDS_OF.search(left)
        if said:
            after = [one for one in mentions if one.start >= start + said.end()]
            return self._named(after[0]) if after else None
        is_announced = left.rstrip().endswith(":")
        for says in reversed([*_SAYS.finditer(self._words, start, place)]):
            far = len(self._words[says.end() : place].replace(COVER, "")) > _FAR
            if (is_announced or not far) and not _DENIED.search(self._words[start : says.start()]):
                found = self._subject(passage, mentions, (start, says.start(), says.end()))
                if found:
                    return found
        owner = next((one for one in mentions if self._gives_words(start, one)), None)
        thinks = [] if owner else [*_THINKS.finditer(self._words, start, place)]
        before = [
            one for one in mentions if thinks and one.is_sure and one.end < thinks[-1].start()
        ]
        if owner or before:
            return self._named(owner or self._main(before, start))
        is_announced = is_announced and not _WRITTEN.search(left)
        return self._announcing(passage, mentions, start, place) if is_announced else None

    def afterwards(self, place: int, stop: int) -> Speaker | None:
        """Whom the next sentence names: "With these words Lee closed the meeting"."""
        begins = _AFTERWARDS.match(self._words, place, stop)
        if not begins:
            return None
        end = self._scene.sentence_end(begins.end(), stop)
        named = next(iter(self._scene.mentions(begins.end(), end)), None)
        return self._named(named) if named else None

    def credited(self, passage: Passage, needs_dash: bool = False) -> Speaker | None:
        """Whom a line by a quotation names: "Ann Lee, Chair", "— Ann Lee"."""
        words = self._words[passage.start : passage.end]
        dash = _DASH.match(words)
        if len(words) > _LONGEST_CREDIT or COVER in words or not dash:
            return None
        start = passage.start + dash.end()
        named = next(iter(self._scene.mentions(start, passage.end)), None)
        if not named or (needs_dash and not dash[0].strip()):
            return None
        before = self._words[start : named.start]
        is_post = not before.strip() or HEAD.search(before) or len(before.split()) == 1
        ends = _CREDIT_ENDS.match(self._words, named.end, passage.end)
        return self._named(named) if is_post and ends else None

    def only_one(self, passage: Passage, place: int) -> Speaker | None:
        """The person about whom the words before are, if they are about one."""
        named = [one for one in self._scene.mentions(passage.start, place) if one.is_sure]
        return self._named(named[-1]) if len({one.person for one in named}) == 1 else None

    def _subject_behind(self, passage: Passage, place: int, stop: int) -> Speaker | None:
        """ "..., Lee said", "..., she says", "..., according to Lee"."""
        begin = _SUBJECT_NEXT.match(self._words, place, stop)
        start = begin.end() if begin else place
        pronoun = _PRONOUN.match(self._words, start, stop)
        if pronoun and _THEN_SAYS.match(self._words, pronoun.end(), stop):
            return self._called(passage, pronoun[0], place)
        said = _WORDS_OF.match(self._words, start, stop)
        for one in self._scene.mentions(place, stop)[:1]:
            is_near = len(self._words[start : one.start].split()) <= _FEW
            if said or (is_near and _THEN_SAYS.match(self._words, one.end, stop)):
                return self._named(one)
        return None

    def _next(self, passage: Passage, place: int, stop: int) -> Speaker | None:
        """Whom a verb has behind it: "said Lee", "says she", "said the chairman"."""
        pronoun = _PRONOUN_NEXT.match(self._words, place, stop)
        if pronoun:
            return self._called(passage, pronoun[1], place)
        for one in self._scene.mentions(place, stop)[:1]:
            between = self._words[place : one.start]
            if len(between) <= _NEAR and not _CLAUSE_ENDS.search(_HONOUR.sub("", between)):
                return self._named(one)
        return self._holder(place, stop)

    def _holder(self, place: int, stop: int) -> Speaker | None:
        """The one person on the page who holds the post that is named."""
        article = _ROLE_NEXT.match(self._words, place, stop)
        role = role_behind(self._words, article.end(), stop) if article else None
        if not role:
            return None
        words = set(normalise(self._words[slice(*role)]).split())
        titles = self._scene.cast.titles.items()
        holders = [name for name, title in titles if words <= set(normalise(title).split())]
        return self._person(holders[0]) if len(holders) == 1 else None

    def _gives_words(self, start: int, one: Mention) -> bool:
        """ "In Lee's words", "for Lee"."""
        is_for = one.is_sure and _FOR.fullmatch(self._words, start, one.start)
        return bool(is_for or _HIS_WORDS.match(self._words, one.end))

    def _subject(
        self, passage: Passage, mentions: Sequence[Mention], clause: tuple[int, int, int]
    ) -> Speaker | None:
        """Of a verb that stands before a quotation.

        Args:
            passage: in which it is said.
            mentions: who is named in the sentence.
            clause: where the sentence begins, and where the verb begins and ends.
        """
        start, verb, behind = clause
        pronouns = [*_PRONOUN.finditer(self._words, start, verb)]
        if pronouns and _STRAIGHT.fullmatch(self._words, pronouns[-1].end(), verb):
            return self._called(passage, pronouns[-1][0], pronouns[-1].start())
        before = [one for one in mentions if one.end <= verb]
        if before:
            straight = _STRAIGHT.fullmatch(self._words, before[-1].end, verb)
            return self._named(before[-1] if straight else self._main(before, start))
        after = next((one for one in mentions if one.start >= behind), None)
        if after and not _TOLD.match(self._words, verb, behind):
            is_near = len(self._words[behind : after.start].split()) <= _FEW
            return self._named(after) if is_near else None
        return None

    def _announcing(
        self, passage: Passage, mentions: Sequence[Mention], start: int, place: int
    ) -> Speaker | None:
        """Of a sentence that ends in a colon, without a verb of saying."""
        sure = [one for one in mentions if one.is_sure or self._words[one.end : one.end + 1] == ":"]
        if sure:
            return self._named(self._main(sure, start))
        pronoun = _PRONOUN.search(self._words, start, place)
        return self._called(passage, pronoun[0], pronoun.start()) if pronoun else None

    def _main(self, mentions: Sequence[Mention], start: int) -> Mention:
        """The first that is neither an object nor an owner."""
        subjects = (
            one
            for one in mentions
            if not _OBJECT.search(self._words[start : one.start])
            and not _OWNER.match(self._words, one.end)
        )
        return next(subjects, mentions[0])

    def _called(self, passage: Passage, pronoun: str, place: int) -> Speaker | None:
        """Whom a pronoun means: who was named or spoke last, and can be called so."""
        called = pronoun.lower()
        here = self._fitting(self._scene.mentions(passage.start, place), called)
        if here:
            if len({one.person for one in here}) == 1:
                self._genders[here[-1].person] = called
            return self._named(here[-1], place)
        before = [*islice(self._scene.cast.before(passage.start), _LOOKED_BACK)]
        earlier = self._fitting([one for one in before[::-1] if one.is_sure], called)
        if earlier and earlier[-1].start > self._last_at:
            return self._named(earlier[-1], place)
        fits = self._genders.get(self._last, called) == called
        return self._person(self._last) if self._last and fits else None

    def _fitting(self, mentions: Sequence[Mention], called: str) -> list[Mention]:
        """Who is not known to be called otherwise; people rather than what only looks so."""
        fitting = [one for one in mentions if self._genders.get(one.person, called) == called]
        return [one for one in fitting if one.is_sure] or fitting

    def _named(self, mention: Mention, place: int = 0) -> Speaker:
        self._last, self._last_at = mention.person, max(mention.start, place)
        return Speaker(mention.person, mention.title or self._person(mention.person).title)

    def _person(self, name: str) -> Speaker:
        return Speaker(name, self._scene.cast.titles.get(name, ""))
