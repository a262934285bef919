"""Who is about to speak: from the words of the same sentence before what is said."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.research.markup.passages import Passage
from assistant.research.prose import attribution as words
from assistant.research.prose.cast import Mention
from assistant.research.prose.heard import Heard, Speaker
from assistant.research.prose.posts import Posts
from assistant.research.prose.roles import HEAD
from assistant.research.prose.scene import COVER, Scene

_FAR, _MOST = 150, 20_000
_LONGEST_SENTENCE = 2_000
_NEXT = 4
_NEAR = 70
_FEW = 5  # words of a post or an apposition
_LONGEST_LABEL = 12  # words
_DASHES = ("-", "–", "—")


class LeadIns:
    """Tells who speaks by the words before.

    Args:
        scene: the page.
        heard: who was named so far.
        posts: who holds which post.
    """

    def __init__(self, scene: Scene, heard: Heard, posts: Posts) -> None:
        self._scene = scene
        self._words = scene.covered
        self._heard = heard
        self._posts = posts

    def before(self, passage: Passage, start: int, place: int) -> Speaker | None:
        """Who is about to speak, in the words of the same sentence.

        Args:
            passage: in which it is said.
            start: where the sentence begins.
            place: where the opening mark stands.
        """
        start = max(start, place - _LONGEST_SENTENCE)
        left = self._words[start:place]
        mentions = self._scene.mentions(start, place)
        said = words.WORDS_OF.search(left)
        if said or self._others_say(start, place):
            after = [one for one in mentions if said and one.start >= start + said.end()]
            return self._heard.named(after[0]) if after else None
        is_announced = left.rstrip().endswith(":") or self._is_label(left, mentions, start)
        found = self._by_verb((passage, start, place), mentions, _MOST if is_announced else _FAR)
        thinker = None if found else self._thinker(mentions, start, place)
        if found or thinker:
            return self._heard.named(thinker) if thinker else found
        if words.PARTICIPLE.match(left):
            return self._subject_afterwards(passage, place)
        if (is_announced and not words.WRITTEN.search(left)) or words.IN_WORDS.search(left):
            return self._announcing(passage, mentions, start, place)
        return None

    def _by_verb(
        self, clause: tuple[Passage, int, int], mentions: Sequence[Mention], most: int
    ) -> Speaker | None:
        """The subject of the last verb of saying that has one.

        Args:
            clause: the passage, where the sentence begins, where the opening mark stands.
            mentions: who is named in it.
            most: how many signs may stand between the verb and the mark.
        """
        passage, start, place = clause
        for says in reversed([*words.SAYS.finditer(self._words, start, place)]):
            is_near = self._distance(says.end(), place) <= most
            if is_near and not self._is_others(start, says.start()):
                found = self._subject(passage, mentions, (start, says.start(), says.end()))
                if found:
                    return found
        return None

    def _others_say(self, start: int, place: int) -> bool:
        """Whether directly before the words stands what somebody else, or nobody, says."""
        verbs = [*words.SAYS.finditer(self._words, start, place)]
        if words.QUOTES.search(self._words, start, place):
            return True
        is_next = verbs and self._distance(verbs[-1].end(), place) <= _NEXT
        return bool(is_next) and self._is_others(start, verbs[-1].start())

    def _distance(self, start: int, end: int) -> int:
        """The signs between two places that stand outside of what is said."""
        return len(self._words[start:end].replace(COVER, ""))

    def _is_label(self, left: str, mentions: Sequence[Mention], start: int) -> bool:
        """ "Ann Lee, CEO — “...”"."""
        is_short = len(left.split()) <= _LONGEST_LABEL and bool(mentions)
        before = left[: mentions[0].start - start].strip(f" {COVER}-–—") if mentions else ""
        return is_short and left.rstrip().endswith(_DASHES) and not before

    def _is_others(self, start: int, verb: int) -> bool:
        """Whether nobody said it, or something that is no person: "what the law calls"."""
        left = self._words[start:verb]
        if words.HEARSAY.match(left):
            return True
        somebody = words.SOMEBODY_SAYS.search(left)
        if somebody and not self._scene.mentions(start + somebody.start(), verb):
            return not HEAD.search(somebody[0])
        others = words.OTHERS_SAY.search(left)
        if others and not words.PRONOUN.search(others[0]):
            return not self._scene.mentions(start + others.start(), verb)
        return bool(words.DENIED.search(left))

    def _thinker(self, mentions: Sequence[Mention], start: int, place: int) -> Mention | None:
        """In whose words it is: "in Lee's words", "for Lee", "Lee sees it as"."""
        owner = next((one for one in mentions if self._gives_words(start, one)), None)
        thinks = [] if owner else [*words.THINKS.finditer(self._words, start, place)]
        if not thinks or self._is_others(start, thinks[-1].start()):
            return owner
        sure = [one for one in mentions if one.is_sure and one.end < thinks[-1].start()]
        return self._main(sure, start)

    def _gives_words(self, start: int, one: Mention) -> bool:
        """ "In Lee's words", "for Lee"."""
        is_for = one.is_sure and words.FOR.fullmatch(self._words, start, one.start)
        return bool(is_for or words.HIS_WORDS.match(self._words, one.end))

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
        pronouns = [*words.PRONOUN.finditer(self._words, start, verb)]
        if pronouns and words.STRAIGHT.fullmatch(self._words, pronouns[-1].end(), verb):
            return self._heard.called(passage, pronouns[-1][0], pronouns[-1].start())
        before = [one for one in mentions if one.end <= verb]
        if before:
            straight = words.STRAIGHT.fullmatch(self._words, before[-1].end, verb)
            relative = words.RELATIVE.fullmatch(self._words, before[-1].end, verb)
            left = self._words[start : before[-1].start]
            if straight and (words.SOME_OF.search(left) or words.INSIDE_RELATIVE.search(left)):
                return None
            subject = before[-1] if straight or relative else self._main(before, start)
            return self._heard.named(subject) if subject else None
        holder = self._posts.before(start, verb)
        if holder:
            return holder
        after = next((one for one in mentions if one.start >= behind), None)
        begins = words.BEGINS.fullmatch(self._words[start:verb].rpartition(",")[2])
        if after and begins and not words.TOLD.match(self._words, verb, behind):
            is_near = len(self._words[behind : after.start].split()) <= _FEW
            return self._heard.named(after) if is_near else None
        return None

    def _subject_afterwards(self, passage: Passage, place: int) -> Speaker | None:
        """Of a sentence that begins with such a clause: "Calling it “...”, Lee left"."""
        quoted = self._words[place : passage.end]
        behind = passage.end - len(quoted.lstrip(COVER))
        named = next(
            iter(self._scene.mentions(behind, self._scene.sentence_end(behind, passage.end))), None
        )
        is_near = named and named.start - behind <= _NEAR
        return self._heard.named(named) if named and is_near else None

    def _announcing(
        self, passage: Passage, mentions: Sequence[Mention], start: int, place: int
    ) -> Speaker | None:
        """Of a sentence that ends in a colon, without a verb of saying."""
        sure = [one for one in mentions if one.is_sure or self._words[one.end : one.end + 1] == ":"]
        says = words.SAYS.search(self._words, start, place)
        subject = self._main(sure, start) or (None if says else next(iter(sure), None))
        if subject:
            return self._heard.named(subject)
        pronoun = words.PRONOUN.search(self._words, start, place)
        if pronoun:
            return self._heard.called(passage, pronoun[0], pronoun.start())
        return self._posts.beginning(start, place)

    def _main(self, mentions: Sequence[Mention], start: int) -> Mention | None:
        """The first that is neither an object nor an owner."""
        subjects = (
            one
            for one in mentions
            if not words.OBJECT.search(self._words[start : one.start])
            and not words.NOT_SUBJECT.search(self._words[start : one.start])
            and not words.OWNER.match(self._words, one.end)
        )
        return next(subjects, None)
