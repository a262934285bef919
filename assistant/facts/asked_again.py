"""Questions of ours that the same person had answered before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import msgspec

from assistant.facts.discovery import Discovery, Known
from assistant.facts.people import Person
from assistant.facts.questions import Question
from assistant.facts.said import Said, Utterance
from assistant.language.answering import asks_for, gives, is_small_talk
from assistant.language.patterns import Phrases
from assistant.language.topics import common, may_hold, topic
from assistant.location import KeyPath
from assistant.once import once
from assistant.results.finding import Confidence

REMEMBERED_DAYS = 60
"""For so long one may expect us to remember what somebody told us."""

_LEAST_WORDS = 2
_MOST = 0.6
_NO_STATEMENTS = ("question", "request", "promise")
_BUILDS_ON = Phrases("""
    you said; you told; you mentioned; you wrote; you named; you put; you gave; you described
    you explained; as you; your words; last time; earlier; still; again; correct; right; confirm
    remain; remains; changed; understood; in other words
""")


class Told(msgspec.Struct, frozen=True, kw_only=True):
    """What somebody told us: an answer of the record, or a sentence of theirs.

    `asked` are the words of the question that it answers, `answer` is what is not to be asked for.
    """

    person: Person
    day: dt.date
    key: KeyPath
    words: str
    asked: str
    answer: str = ""
    source: Utterance | None = None


class AskedAgain(msgspec.Struct, frozen=True):
    """Our question, and what they had told us before."""

    question: Utterance
    told: Told
    confidence: Confidence


class Repeats:
    """Finds questions of ours that do not build on what the same person told us before.

    Args:
        said: what was said.
        discovery: what the record says that they told us.
        questions: what our team asks.
        names: words that name people, companies and products, in lower case.
    """

    def __init__(
        self,
        said: Said,
        discovery: Discovery,
        questions: tuple[Question, ...],
        names: frozenset[str],
    ) -> None:
        self._said = said
        self._discovery = discovery
        self._questions = {question.id: question for question in questions}
        self._names = names

    @once
    def all(self) -> tuple[AskedAgain, ...]:
        """Each question of ours that was answered before, with that answer."""
        # They had told us before we asked: of the same questions, that does not change.
        again = self._said.recall_all(
            "asked again", lambda: filter(self._asked_again, self._our_questions())
        )
        return tuple(filter(None, map(self._asked_again, again)))

    def _our_questions(self) -> Iterator[Utterance]:
        for touch in self._said.at_hand:
            if touch.side in ("us", "both"):
                for one in self._said.in_touch(touch):
                    if one.acts and one.side == "us" and _is_plain_question(one):
                        yield one

    def _asked_again(self, question: Utterance) -> AskedAgain | None:
        for told in self._told_to(question):
            strength = self._strength(question.text, told)
            if strength and not self._builds_on(question, told):
                return AskedAgain(question, told, strength)
        return None

    def _told_to(self, question: Utterance) -> Iterator[Told]:
        """What those whom we ask told us lately; figures only where the question wants one."""
        wants_figure = asks_for(question.text, "figure")
        tells_enough = wants_figure and len(self._about(question.text)) >= _LEAST_WORDS
        for told in (*self._recorded, *(self._read if tells_enough else ())):
            days = (question.touch.day - told.day).days
            if 0 < days <= REMEMBERED_DAYS and told.person.id in question.touch.people:
                yield told

    def _strength(self, question: str, told: Told) -> Confidence | None:
        """How surely a question asks for what was told; None where it does not, as mostly."""
        if not (told.source or may_hold(question, topic(told.asked))):
            return None
        about = self._about(question)
        shared = len(common(about, told.asked, self._names))
        if told.source:
            return "possible" if shared == len(about) else None
        if not shared or shared < _MOST * len(about):
            return None
        return "clear" if shared >= _LEAST_WORDS else "possible"

    def _builds_on(self, question: Utterance, told: Told) -> bool:
        """Whether it, or a sentence beside it, holds a word of the answer."""
        answer = self._about(told.answer) - self._about(told.asked)
        return bool(answer & self._about(self._around(question)))

    def _around(self, question: Utterance) -> str:
        """A question and the sentences beside it, in which we may say what we remember."""
        said, at = self._said.in_touch(question.touch), question.number
        return " ".join(one.text for one in said[max(0, at - 2) : at + 2])

    @once
    def _recorded(self) -> tuple[Told, ...]:
        return tuple(filter(None, map(self._answer, self._discovery.answers.values())))

    def _answer(self, known: Known) -> Told | None:
        question, day = self._questions.get(known.question), known.answer.date
        if not (known.said_by and day and question) or known.rung == "researched":
            return None
        named = question.id.replace("_", " ")
        return Told(
            person=known.said_by,
            day=day,
            key=known.key,
            words=known.answer.answer,
            asked=f"{question.ask} {question.topic} {named}",
            answer=f"{known.answer.answer} {known.answer.quote}",
        )

    @once
    def _read(self) -> tuple[Told, ...]:
        """Sentences in which they told us a figure."""
        said = (one for touch in self._said.at_hand for one in self._said.in_touch(touch))
        return tuple(_sentence(one, one.speaker) for one in said if one.speaker and _tells(one))

    def _about(self, words: str) -> frozenset[str]:
        return topic(words, self._names)


def _is_plain_question(one: Utterance) -> bool:
    clear = any(act.kind == "question" and act.confidence == "clear" for act in one.acts)
    return clear and not is_small_talk(one.text) and not _BUILDS_ON.search(one.text.lower())


def _tells(one: Utterance) -> bool:
    """Whether a sentence tells a figure, and asks and promises nothing."""
    return not any(act.kind in _NO_STATEMENTS for act in one.acts) and gives(one.text, "figure")


def _sentence(one: Utterance, person: Person) -> Told:
    return Told(
        person=person,
        day=one.touch.day,
        key=one.passage.key,
        words=" ".join(one.text.split()),
        asked=one.text,
        source=one,
    )
