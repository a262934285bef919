"""Who speaks: from the words before and behind what is said."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.research.markup.passages import Passage
from assistant.research.prose import attribution as words
from assistant.research.prose.cast import Mention
from assistant.research.prose.heard import Heard, Speaker
from assistant.research.prose.posts import Posts
from assistant.research.prose.roles import HEAD
from assistant.research.prose.scene import COVER, Scene

_LONGEST_CREDIT = 160
_FAR, _MOST = 150, 20_000
_NEXT = 4
_NEAR = 70
_NEXT_TO_VERB = 90
_FEW = 5  # words of a post or an apposition
_LONGEST_LABEL = 12  # words
_DASHES = "-–—"
_SPOKEN = (",", "?", "!")


class Speakers:
    """Tells who speaks; remembers who spoke last, for those who are only called she or he."""

    def __init__(self, scene: Scene, passages: Sequence[Passage]) -> None:
        self._scene = scene
        self._words = scene.covered
        self._heard = Heard(scene, passages)
        self._posts = Posts(scene.covered, self._heard)

    def behind(self, passage: Passage, place: int, stop: int) -> Speaker | None:
        """Who is said to have said it, in the words that follow.

        Args:
            passage: in which it is said.
            place: behind the closing mark.
            stop: where the next quotation begins, or the passage ends.
        """
        credit = self.credited(Passage(passage.kind, place, stop), needs_dash=True)
        is_between = self._words[place:stop].rstrip().endswith(tuple(_DASHES))
        if credit and (stop == passage.end or is_between):
            return credit
        if self._words[place - 1] == "." and self._words[place:stop].rstrip().endswith(":"):
            return None  # a new sentence, which announces what comes next
        stop = self._scene.sentence_end(place, stop)
        says = words.SAYS_FIRST.match(self._words, place, stop)
        if says:
            return self._next(passage, says.end(), stop)
        return self._subject_behind(passage, place, stop) or self._loosely(place, stop)

    def before(self, passage: Passage, start: int, place: int) -> Speaker | None:
        """Who is about to speak, in the words of the same sentence.

        Args:
            passage: in which it is said.
            start: where the sentence begins.
            place: where the opening mark stands.
        """
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
        is_next = verbs and self._distance(verbs[-1].end(), place) <= _NEXT
        return bool(is_next) and self._is_others(start, verbs[-1].start())

    def _distance(self, start: int, end: int) -> int:
        """The signs between two places that stand outside of what is said."""
        return len(self._words[start:end].replace(COVER, ""))

    def afterwards(self, place: int, stop: int) -> Speaker | None:
        """Whom the next sentence names: "With these words Lee closed the meeting"."""
        begins = words.AFTERWARDS.match(self._words, place, stop)
        if not begins:
            return None
        end = self._scene.sentence_end(begins.end(), stop)
        named = next(iter(self._scene.mentions(begins.end(), end)), None)
        return self._heard.named(named) if named else None

    def shown_by(self, place: int, stop: int) -> Speaker | None:
        """Who is the subject of the sentence that follows: "“...” Lee does not like speeches."."""
        named = next((one for one in self._scene.mentions(place, stop) if one.is_sure), None)
        if not named or self._words[place : named.start].strip():
            return None
        disagrees = words.DISAGREES.match(self._words, named.end, stop)
        return None if disagrees else self._heard.named(named)

    def subject(self, start: int, place: int) -> Speaker | None:
        """The person about whom a sentence is, where no other clause stands between."""
        named = next((one for one in self._scene.mentions(start, place) if one.is_sure), None)
        if not named or place - named.end > _NEAR:
            return None
        before, between = self._words[start : named.start], self._words[named.end : place]
        is_other = words.SAYS.search(before) or words.OBJECT.search(before)
        is_other = is_other or words.OWNER.match(between)
        stops = (words.OTHER_CLAUSE, words.LABELS, words.NOT)
        if is_other or any(stop.search(between) for stop in stops):
            return None
        return self._heard.named(named)

    def credited(self, passage: Passage, needs_dash: bool = False) -> Speaker | None:
        """Whom a line by a quotation names: "Ann Lee, Chair", "— Ann Lee"."""
        credit = self._words[passage.start : passage.end]
        dash = words.DASH.match(credit)
        if len(credit) > _LONGEST_CREDIT or COVER in credit or not dash:
            return None
        start = passage.start + dash.end()
        named = next(iter(self._scene.mentions(start, passage.end)), None)
        if not named or (needs_dash and not dash[0].strip()):
            return None
        before = self._words[start : named.start]
        is_post = not before.strip() or HEAD.search(before) or len(before.split()) == 1
        ends = words.CREDIT_ENDS.match(self._words, named.end, passage.end)
        is_credit = ends or (named.title and self._words.startswith(named.title, named.end + 1))
        return self._heard.named(named) if is_post and is_credit else None

    def only_one(self, passage: Passage, place: int) -> Speaker | None:
        """The person about whom the words before are, if they are about one."""
        named = [one for one in self._scene.mentions(passage.start, place) if one.is_sure]
        is_one = len({one.person for one in named}) == 1
        return self._heard.named(named[-1]) if is_one else None

    def _subject_behind(self, passage: Passage, place: int, stop: int) -> Speaker | None:
        """ "..., Lee said", "..., she says", "..., according to Lee"."""
        begin = words.SUBJECT_NEXT.match(self._words, place, stop)
        start = begin.end() if begin else place
        pronoun = words.PRONOUN.match(self._words, start, stop)
        if pronoun and words.THEN_SAYS.match(self._words, pronoun.end(), stop):
            return self._heard.called(passage, pronoun[0], place)
        said = words.WORDS_OF.match(self._words, start, stop)
        so = words.SO.match(self._words, place, stop)
        for one in self._scene.mentions(place, stop)[:1]:
            is_near = len(self._words[start : one.start].split()) <= _FEW
            says = is_near and words.THEN_SAYS.match(self._words, one.end, stop)
            were = words.WERE.fullmatch(self._words, place, one.start)
            are_his = were and words.HIS_WORDS.match(self._words, one.end)
            if said or says or are_his or (so and is_near):
                return self._heard.named(one)
        return self._posts.saying(place, stop)

    def _loosely(self, place: int, stop: int) -> Speaker | None:
        """ "...,” shrugs Lee", whatever the verb: the comma says that somebody speaks."""
        inside = self._scene.text[place - 2 : place - 1]
        named = next((one for one in self._scene.mentions(place, stop) if one.is_sure), None)
        if inside not in _SPOKEN or not named:
            return None
        is_next = words.LOOSELY.fullmatch(self._words, place, named.start)
        return self._heard.named(named) if is_next else None

    def _next(self, passage: Passage, place: int, stop: int) -> Speaker | None:
        """Whom a verb has behind it: "said Lee", "says she", "said the chairman"."""
        pronoun = words.PRONOUN_NEXT.match(self._words, place, stop)
        if pronoun:
            return self._heard.called(passage, pronoun[1], place)
        for one in self._scene.mentions(place, stop)[:1]:
            between = self._words[place : one.start]
            is_near = len(between) <= _NEXT_TO_VERB
            if is_near and not words.CLAUSE_ENDS.search(words.HONOUR.sub("", between)):
                return self._heard.named(one)
        return self._posts.beginning(place, stop)

    def _is_others(self, start: int, verb: int) -> bool:
        """Whether nobody said it, or something that is no person: "what the law calls"."""
        left = self._words[start:verb]
        others = words.OTHERS_SAY.search(left)
        if others and not words.PRONOUN.search(others[0]):
            return not self._scene.mentions(start + others.start(), verb)
        return bool(words.DENIED.search(left))

    def _is_label(self, left: str, mentions: Sequence[Mention], start: int) -> bool:
        """ "Ann Lee, CEO — “...”"."""
        is_short = len(left.split()) <= _LONGEST_LABEL and bool(mentions)
        return is_short and left.rstrip().endswith(tuple(_DASHES)) and mentions[0].start == start

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
            if straight and words.SOME_OF.search(self._words[start : before[-1].start]):
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
            and not words.OWNER.match(self._words, one.end)
        )
        return next(subjects, None)
