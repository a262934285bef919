"""A deal seen through one method: what each of its letters rests on."""

from __future__ import annotations

from collections.abc import Iterable

from assistant.checks.kinds import KINDS
from assistant.checks.kinds.base import CannotTell, Hit, NoParams, Passes, days_since, delegate_of
from assistant.checks.locate import Locator
from assistant.checks.speak import speak_ask
from assistant.checks.views import Letter, Part, ViewFile
from assistant.facts.discovery import Known, at_least
from assistant.facts.facts import Facts
from assistant.facts.people import ROLE_NAMES, Person
from assistant.facts.questions import Question, is_stale
from assistant.phrasing import day_year, plural
from assistant.records.deal import Role
from assistant.results.review import Rung
from assistant.results.view import VIEW_STATES, View, ViewLetter, ViewPart, ViewState
from assistant.templating import compile_text

_EVIDENCE_BEGINS_AT: Rung = "second_hand"
"""From this rung on somebody of theirs, or their partner, has said it."""


def view_of(view: ViewFile, facts: Facts, locator: Locator, common: dict[str, object]) -> View:
    """What each letter of a view rests on in one deal.

    Args:
        view: the method.
        facts: about the deal.
        locator: finds the places.
        common: the values that every text may use.
    """
    reader = _Reader(facts, locator, common)
    letters = tuple(reader.letter(one) for one in view.letters)
    return View(name=view.name, title=view.title, summary=summary(letters), letters=letters)


def summary(letters: Iterable[ViewLetter]) -> str:
    """`M e d: 1 of 3 rest on evidence, 1 on a guess, 1 is open`; capitals rest on evidence."""
    shown = [*letters]
    stands = [one.state for one in shown]
    counts = {state: stands.count(state) for state in VIEW_STATES}
    row = " ".join(
        one.letter.upper() if one.state == "evidence" else one.letter.lower() for one in shown
    )
    guesses, opened, old = counts["guess"], counts["unknown"], counts["stale"]
    parts = [
        f"{counts['evidence']} of {len(shown)} {_verb(counts['evidence'], 'rests', 'rest')} "
        "on evidence"
    ]
    if guesses:
        parts.append("1 on a guess" if guesses == 1 else f"{guesses} on guesses")
    if old:
        parts.append(f"{old} {_verb(old, 'has', 'have')} grown old")
    if opened:
        parts.append(f"{opened} {_verb(opened, 'is', 'are')} open")
    return f"{row}: {', '.join(parts)}"


def _verb(count: int, one: str, many: str) -> str:
    return one if count == 1 else many


class _Reader:
    """Reads the parts of a view off the facts."""

    def __init__(self, facts: Facts, locator: Locator, common: dict[str, object]) -> None:
        self._facts, self._locator, self._common = facts, locator, common
        self._questions = {question.id: question for question in facts.questions}

    def letter(self, letter: Letter) -> ViewLetter:
        """One letter, as strong as its weakest part; of equals the first."""
        parts = tuple(self._part(part) for part in letter.rests_on)
        weakest = min(parts, key=lambda part: VIEW_STATES.index(part.state))
        return ViewLetter(
            letter=letter.letter,
            word=letter.word,
            state=weakest.state,
            rung=weakest.rung,
            says=weakest.says,
            note=weakest.note,
            ask=weakest.ask,
            evidence=weakest.evidence,
            parts=parts,
        )

    def _part(self, part: Part) -> ViewPart:
        if part.question:
            return self._answer(part)
        if part.in_touch:
            return self._in_touch(part, part.in_touch)
        if part.tested:
            return self._tested(part, part.tested)
        return self._held(part, part.role or "champion")

    def _answer(self, part: Part) -> ViewPart:
        facts, question = self._facts, self._questions[part.question]
        known = facts.discovery.answers.get(question.id)
        ask = self._ask(part) or speak_ask(question, self._common)
        if known is None:
            return self._no_answer(question.id, ask)
        state, note = self._weighed(part, question, known)
        return ViewPart(
            about=question.id,
            state=state,
            rung=known.rung,
            says=known.answer.answer,
            note=note,
            ask="" if state == "evidence" else ask,
            evidence=self._locator.evidence(known.key),
        )

    def _no_answer(self, question: str, ask: str) -> ViewPart:
        datum = f"discovery.{question}"
        seen = self._facts.coverage.includes(datum)
        return ViewPart(
            about=question,
            state="unknown",
            rung="unknown",
            note="" if seen else f"this record's source does not cover {datum}",
            ask=ask,
            evidence=self._locator.evidence(("discovery", question), "no answer stands here"),
        )

    def _weighed(self, part: Part, question: Question, known: Known) -> tuple[ViewState, str]:
        """How far an answer carries the letter, and what it lacks."""
        as_of = self._facts.as_of
        if not at_least(known.rung, _EVIDENCE_BEGINS_AT):
            return "guess", ""
        if part.quantified and not known.quantified:
            return "unknown", "no number yet"
        if is_stale(question, known, as_of):
            return "stale", f"{plural(known.fresh_days(as_of) or 0, 'day')} old"
        return "evidence", ""

    def _held(self, part: Part, role: Role) -> ViewPart:
        person = self._holder(role)
        if not person.id:
            return self._nobody(part, role)
        return ViewPart(
            about=role,
            state="evidence",
            says=person.name,
            evidence=self._locator.evidence(person.key),
        )

    def _in_touch(self, part: Part, role: Role) -> ViewPart:
        facts, person = self._facts, self._holder(role)
        if not person.id:
            return self._nobody(part, role)
        last = facts.conversation.last_with(facts.people.counts_as(person))
        state: ViewState = "evidence"
        if last is None:
            state, note = "guess", "has never spoken with us"
        else:
            note = f"last in touch on {day_year(last.day)}"
            if days_since(facts, last.day) > part.days and not self._is_expected(person):
                state = "stale"
        return ViewPart(
            about=role,
            state=state,
            says=person.name,
            note=note,
            ask="" if state == "evidence" else self._ask(part),
            evidence=self._locator.evidence(last.key if last else person.key),
        )

    def _is_expected(self, person: Person) -> bool:
        """Whether it is known why they are quiet: away, an agreed wait, or a meeting is booked."""
        facts, ids = self._facts, self._facts.people.counts_as(person)
        booked = any(ids & {*touch.people} for touch in facts.conversation.planned)
        return booked or bool(ids & {*facts.conversation.absences}) or bool(facts.waiting.agreed)

    def _tested(self, part: Part, role: Role) -> ViewPart:
        person = self._holder(role)
        if not person.id:
            return self._nobody(part, role)
        answers = [*KINDS["champion_untested"].find(self._facts, NoParams())]
        state: ViewState = "evidence"
        note = next((one.reason for one in answers if isinstance(one, Passes)), "")
        for one in answers:
            if isinstance(one, Hit):
                state, note = "guess", "has brought us nothing yet"
            elif isinstance(one, CannotTell):
                state, note = "unknown", one.reason
        return ViewPart(
            about=role,
            state=state,
            says=person.name,
            note=note,
            ask="" if state == "evidence" else self._ask(part),
            evidence=self._locator.evidence(person.key),
        )

    def _holder(self, role: Role) -> Person:
        """Who holds a role, else who speaks for somebody gone who held it."""
        facts = self._facts
        holder = facts.people.holder(role, facts.as_of)
        if holder.id:
            return holder
        gone = (delegate_of(facts, one) for one in facts.people.with_role(role))
        return next(filter(None, gone), holder)

    def _nobody(self, part: Part, role: Role) -> ViewPart:
        seen = self._facts.coverage.includes("stakeholders")
        note = f"nobody here is the {ROLE_NAMES[role]}"
        return ViewPart(
            about=role,
            state="unknown",
            note=note if seen else "this record's source does not cover stakeholders",
            ask=self._ask(part),
            evidence=self._locator.evidence(
                ("stakeholders",), f"nobody here has the role {role}", words=False
            ),
        )

    def _ask(self, part: Part) -> str:
        return compile_text(part.ask).line(self._common)
