"""A review for people at a terminal: verdict and next moves first, then what they rest on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from assistant.phrasing import day_year, plural, short_day, short_weekday, shorten
from assistant.reports import view as told
from assistant.reports import words
from assistant.reports.extent import Extent
from assistant.reports.page import MUTED, Page
from assistant.reports.terminal_findings import write_findings
from assistant.results.review import AnswerLine, PromiseLine, Review

_MOST_EVENTS = 6
_MOST_UNSEEN = 3
_LONGEST_NAME = 26
_INDENT = 11
_BEGIN = "Write the stage, who is involved, and what happened; then ask again."
_SETTLED = ("kept", "kept_late", "withdrawn", "superseded")


def render_reviews(
    reviews: Iterable[Review], width: int, colour: bool, extent: Extent | None = None
) -> str:
    """One review, or several below a line for each; ends with what they are for.

    Args:
        reviews: what to show.
        width: columns to write for.
        colour: whether to use colours.
        extent: how much to show; default: what is read in ten minutes.
    """
    extent = extent or Extent()
    shown = tuple(reviews)
    if not shown:
        return ""
    page = Page(width, colour)
    if len(shown) > 1:
        _index(page, shown)
    for review in shown:
        if len(shown) > 1:
            page.blank()
            page.paragraph("─" * width, style=MUTED)
            page.blank()
        _Writer(page, review, extent).write()
    if not (extent.everything or extent.part):
        page.blank()
        page.paragraph(
            "All of it: --all. How a check came to its finding: --explain NAME.", style=MUTED
        )
    page.blank()
    page.paragraph(words.COACHING, style=MUTED)
    return page.text()


def _index(page: Page, reviews: Sequence[Review]) -> None:
    as_of = reviews[0].as_of
    page.spread(plural(len(reviews), "deal"), f"as of {short_weekday(as_of)} {as_of.year}", "bold")
    page.blank()
    longest = max(len(review.deal.name) for review in reviews)
    indent = min(longest, _LONGEST_NAME) + 3
    for review in reviews:
        name = shorten(review.deal.name, _LONGEST_NAME)
        verdict = shorten(review.verdict.sentence, page.width - indent)
        page.paragraph(verdict, indent=indent, label=f" {name}", mark="bold")


class _Writer:
    """Writes one review to a page."""

    def __init__(self, page: Page, review: Review, extent: Extent) -> None:
        self._page = page
        self._review = review
        self._extent = extent
        self._all = extent.everything

    def write(self) -> None:
        """The whole review, or what the extent wants of it."""
        self._head()
        self._moves()
        write_findings(self._page, self._review, self._extent)
        if not self._extent.part:
            self._answers()
            self._view()
            self._promises()
            self._timeline()
            self._waivers()
            self._unseen()
            self._problems()
        self._failures()

    def _head(self) -> None:
        page, review = self._page, self._review
        as_of = f"as of {short_weekday(review.as_of)} {review.as_of.year}"
        page.spread(review.deal.name, as_of, "bold")
        about = words.about(review.deal)
        if about:
            page.paragraph(" · ".join(about), style=MUTED)
        page.blank()
        verdict = review.verdict
        page.paragraph(verdict.sentence, indent=2, label="▌", style="bold", mark="bold green")
        if verdict.id == "not_enough_data":
            page.paragraph(_BEGIN, indent=2)

    def _moves(self) -> None:
        page = self._page
        if not self._review.next_moves:
            return
        page.heading("Next moves")
        for number, move in enumerate(self._review.next_moves, 1):
            by = f"{number}  by {short_weekday(move.by)}"
            page.paragraph(move.who, indent=19, label=f" {by}", style="bold", mark="green")
            page.paragraph(move.action, indent=19)
            if move.draft:
                page.paragraph(words.draft_command(self._review.deal, move), indent=19, style=MUTED)

    def _answers(self) -> None:
        answers, page = self._review.answers, self._page
        if not answers:
            return
        page.heading("Answers", words.answers_sum(answers))
        for answer in answers:
            if answer.rung != "unknown" and (self._all or not words.is_sound(answer)):
                self._answer(answer)
        unknown = [words.plain(one.question) for one in answers if one.rung == "unknown"]
        sound = [words.plain(one.question) for one in answers if words.is_sound(one)]
        if unknown:
            page.paragraph(", ".join(unknown), indent=21, label=" not known", mark="red")
        if sound and not self._all:
            page.paragraph(", ".join(sound), indent=21, label=" rests on enough", mark="green")

    def _answer(self, answer: AnswerLine) -> None:
        style = "green" if words.is_sound(answer) else "red"
        said = "; ".join(words.answer_notes(answer, short_day))
        text = f"{words.plain(answer.question)}: {answer.answer}" + (f" ({said})" if said else "")
        label = f" {words.RUNG_WORDS[answer.rung]}"
        self._page.paragraph(text, indent=21, label=label, mark=style)

    def _view(self) -> None:
        view, page = self._review.view, self._page
        if view is None:
            return
        page.heading(view.title)
        page.paragraph(view.summary, indent=1, style=MUTED)
        for letter in view.letters:
            known = told.rests_on(letter)
            text = f"{letter.word}: {known}" if known else letter.word
            style = "green" if letter.state == "evidence" else "red"
            page.paragraph(text, indent=21, label=f" {told.state(letter)}", mark=style)
            if letter.ask:
                page.paragraph(letter.ask, indent=21, label=" " * 19 + "?", mark="green")
                if letter.evidence:
                    page.paragraph(words.place(letter.evidence), indent=21, style=MUTED)

    def _promises(self) -> None:
        promises = self._review.promises
        if not promises:
            return
        settled = [] if self._all else [one for one in promises if one.state in _SETTLED]
        counts = Counter(words.plain(one.state) for one in settled)
        note = ", ".join(f"{count} {state}" for state, count in counts.items())
        self._page.heading("Promises", note)
        for side in ("us", "customer"):
            for promise in promises:
                if promise.side == side and promise not in settled:
                    self._promise(promise)

    def _promise(self, promise: PromiseLine) -> None:
        state = words.plain(promise.state)
        style = "red" if promise.state in ("overdue", "broken") else MUTED
        whom = f"to {promise.to}" if promise.side == "us" else f"from {promise.by}"
        due = f", due {day_year(promise.due)}" if promise.due else ", no day named"
        note = words.promise_note(promise)
        text = f"{whom}: {promise.what}{due}" + (f" ({note})" if note else "")
        self._page.paragraph(text, indent=_INDENT, label=f" {state}", mark=style)
        if not promise.recorded:
            self._page.paragraph(words.place(promise.evidence), indent=_INDENT, style=MUTED)
        if promise.record_with:
            hint = f"to write it down: {promise.record_with}"
            self._page.paragraph(hint, indent=_INDENT, style=MUTED)

    def _timeline(self) -> None:
        lines = words.learned_together(self._review.timeline)
        if not lines:
            return
        shown = lines if self._all else lines[-_MOST_EVENTS:]
        left = len(lines) - len(shown)
        page = self._page
        page.heading("Timeline", f"{plural(left, 'earlier event')} not shown" if left else "")
        for event in shown:
            notes = "; ".join(words.event_notes(event))
            text = event.text + (f" ({notes})" if notes else "")
            page.paragraph(text, indent=_INDENT, label=f" {short_day(event.date):>6}", mark=MUTED)

    def _waivers(self) -> None:
        if not self._review.waivers:
            return
        self._page.heading("Waived")
        for waiver in self._review.waivers:
            about = f"{waiver.check} {waiver.subject}".strip()
            text = f"{about}: {waiver.why} ({waiver.by}, {words.waiver_until(waiver)})"
            self._page.paragraph(text, indent=_INDENT, label=f" {waiver.state}", mark=MUTED)

    def _unseen(self) -> None:
        unseen, page = words.unseen(self._review), self._page
        if not unseen:
            return
        page.heading("We cannot tell", "what would tell most comes first")
        for one in unseen if self._all else unseen[:_MOST_UNSEEN]:
            checks = f" ({', '.join(one.checks)})" if self._all else ""
            page.paragraph(f"{words.to_write(one)}{checks}.", indent=1)
        left = 0 if self._all else len(unseen) - _MOST_UNSEEN
        if left > 0:
            page.paragraph(f"and {plural(left, 'thing')} more", indent=1, style=MUTED)

    def _problems(self) -> None:
        if not self._review.problems:
            return
        self._page.heading("Worth mending in the file")
        for problem in self._review.problems:
            self._page.paragraph(str(problem), indent=1)

    def _failures(self) -> None:
        failed = words.failures(self._review)
        if not failed:
            return
        self._page.heading("Our own fault")
        for result in failed:
            self._page.paragraph(f"{result.check}: {result.reason}", indent=1, style="red")
