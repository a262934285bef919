"""Who speaks: from the words behind what is said, and beside it."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.research.markup.passages import Passage
from assistant.research.prose import attribution as words
from assistant.research.prose.heard import Heard, Speaker
from assistant.research.prose.lead_ins import LeadIns
from assistant.research.prose.posts import Posts
from assistant.research.prose.roles import HEAD
from assistant.research.prose.scene import COVER, Scene

_LONGEST_CREDIT = 160
_NEXT_TO_VERB = 90
_FEW = 5  # words of a post or an apposition
_DASHES = ("-", "–", "—")
_SPOKEN = (",", "?", "!")


class Speakers:
    """Tells who speaks; remembers who spoke last, for those who are only called she or he."""

    def __init__(self, scene: Scene, passages: Sequence[Passage]) -> None:
        self._scene = scene
        self._words = scene.covered
        self._heard = Heard(scene, passages)
        self._posts = Posts(scene.covered, self._heard)
        self.lead_ins = LeadIns(scene, self._heard, self._posts)

    def behind(self, passage: Passage, place: int, stop: int) -> Speaker | None:
        """Who is said to have said it, in the words that follow.

        Args:
            passage: in which it is said.
            place: behind the closing mark.
            stop: where the next quotation begins, or the passage ends.
        """
        credit = self.credited(Passage(passage.kind, place, stop), needs_dash=True)
        is_between = self._words[place:stop].rstrip().endswith(_DASHES)
        if credit and (stop == passage.end or is_between):
            return credit
        if self._words[place - 1] == "." and self._words[place:stop].rstrip().endswith(":"):
            return None  # a new sentence, which announces what comes next
        stop = self._scene.sentence_end(place, stop)
        says = words.SAYS_FIRST.match(self._words, place, stop)
        if says:
            return self._next(passage, says.end(), stop)
        return self._subject_behind(passage, place, stop) or self._loosely(place, stop)

    def afterwards(self, place: int, stop: int) -> Speaker | None:
        """Whom the next sentence names: "With these words Lee closed the meeting"."""
        begins = words.AFTERWARDS.match(self._words, place, stop)
        if not begins:
            return None
        end = self._scene.sentence_end(begins.end(), stop)
        named = next(iter(self._scene.mentions(begins.end(), end)), None)
        return self._heard.named(named) if named else None

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
        since = named[-1].end if named else passage.start
        is_else = words.SOMEBODY_ELSE.search(self._words[since:place])
        is_one = len({one.person for one in named}) == 1 and not is_else
        is_known = named and self._heard.is_known(named[-1].person)
        return self._heard.named(named[-1]) if is_one and is_known else None

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
            between = self._words[start : one.start]
            is_near = len(between.split()) <= _FEW and not words.LEADS_AWAY.search(between)
            says = is_near and words.THEN_SAYS.match(self._words, one.end, stop)
            were = words.WERE.fullmatch(self._words, place, one.start)
            are_his = were and words.HIS_WORDS.match(self._words, one.end)
            if said or says or are_his or (so and is_near):
                return self._heard.named(one)
        return self._posts.saying(place, stop)

    def _says_more(self, between: str) -> bool:
        """ "Said a man at the gate of Lee": a name that no post leads to."""
        return bool(words.INDEFINITE.fullmatch(between)) and not HEAD.search(between)

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
            ends = words.CLAUSE_ENDS.search(words.HONOUR.sub("", between))
            if is_near and not ends and not self._says_more(between):
                return self._heard.named(one)
        return self._posts.beginning(place, stop)
