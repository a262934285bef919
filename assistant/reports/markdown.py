"""A review in GitHub-flavoured Markdown: pleasant as it stands, and rendered."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from assistant.phrasing import day_year, plural, quoted, short_weekday
from assistant.reports import view as told
from assistant.reports import words
from assistant.reports.escape import printable
from assistant.results.finding import CheckResult, Evidence, Finding
from assistant.results.review import AnswerLine, PromiseLine, Review, Reviews

_MARKS = re.compile(r"[\\`*\[\]|~$]|(?<!\w)_|_(?!\w)|(?<=www)\.|:(?=//)|(?<!\S)#|#$")
_AT_START = re.compile(r"^(?:([-+=])|(\d+)([.)]))")
_ENTITIES = {"<": "&lt;", ">": "&gt;"}


def render_markdown(result: Reviews) -> str:
    """One review, or several below a table of them; ends with what it is for."""
    many = len(result.reviews) > 1
    lines = [*_index(result.reviews)] if many else []
    for review in result.reviews:
        lines += _review(review, "##" if many else "#")
    lines += _listed("## Not reviewed", [text(str(problem)) for problem in result.problems])
    return "\n".join((*lines, "---", "", f"*{words.COACHING}*", ""))


def text(value: str) -> str:
    """Somebody's words on one line, with nothing in them that Markdown would act on."""
    line = " ".join(printable(value).split())
    line = re.sub(r"&(?=#?\w+;)", "&amp;", line)
    line = _MARKS.sub(lambda found: f"\\{found[0]}", line)
    line = _AT_START.sub(lambda found: f"{found[2] or ''}\\{found[1] or found[3]}", line)
    return re.sub("[<>]", lambda found: _ENTITIES[found[0]], line)


def code(value: str) -> str:
    """Somebody's words as code, fenced by more backticks than they hold."""
    line = " ".join(printable(value).split())
    longest = max((len(run) for run in re.findall("`+", line)), default=0)
    fence, gap = "`" * (longest + 1), " " * ("`" in line)
    return f"{fence}{gap}{line}{gap}{fence}" if line else ""


def _index(reviews: Sequence[Review]) -> Iterator[str]:
    yield f"# {plural(len(reviews), 'deal')} as of {day_year(reviews[0].as_of)}"
    yield ""
    rows = (
        (text(one.deal.name), text(one.verdict.sentence), words.severity_counts(one))
        for one in reviews
    )
    yield from table(("Deal", "Verdict", "Findings"), rows)


def _review(review: Review, level: str) -> Iterator[str]:
    deal = review.deal
    yield from (f"{level} {text(deal.name)}", "")
    as_of = f"as of {short_weekday(review.as_of)} {review.as_of.year}"
    yield from (text(" · ".join((*words.about(deal), as_of))), "")
    yield from (f"> **{text(review.verdict.sentence)}**", "")
    yield from _moves(review, f"{level}#")
    yield from _findings(review, f"{level}#")
    yield from _answers(review, f"{level}#")
    yield from _view(review, f"{level}#")
    yield from _promises(review, f"{level}#")
    yield from _timeline(review, f"{level}#")
    yield from _rest(review, f"{level}#")


def _moves(review: Review, level: str) -> Iterator[str]:
    if not review.next_moves:
        return
    yield from (f"{level} Next moves", "")
    for number, move in enumerate(review.next_moves, 1):
        by = short_weekday(move.by)
        command = words.draft_command(review.deal, move)
        mail = f" ({code(command)})" if command else ""
        yield f"{number}. **{text(move.who)}**, by {by}: {text(move.action)}{mail}"
    yield ""


def _findings(review: Review, level: str) -> Iterator[str]:
    yield from (f"{level} Findings: {words.severity_counts(review)}", "")
    for theme in words.themes(review):
        yield from (f"{level}# {text(theme.title)}", "")
        for result in theme.results:
            yield from _result(result)


def _result(result: CheckResult) -> Iterator[str]:
    findings = words.live(result)
    first = findings[0]
    count = f" ({len(findings)})" if len(findings) > 1 else ""
    name = code(result.check.partition("/")[2])
    status = "" if first.status == "trusted" else f" · {first.status}"
    yield f"**{first.severity.capitalize()}: {text(first.title)}**{count} {name}{status}"
    yield ""
    for finding in findings[: words.MOST_SHOWN]:
        yield from _finding(finding)
    rest = findings[words.MOST_SHOWN :]
    if rest:
        names = text("; ".join(one.subject_name for one in rest))
        yield f"- and {len(rest)} more: {names}"
    yield ""


def _finding(finding: Finding) -> Iterator[str]:
    sure = " (possible; please confirm)" if finding.confidence == "possible" else ""
    yield f"- {text(finding.detail)}{sure}"
    yield f"  - Ask: *{text(finding.coaching_question)}*"
    if finding.evidence:
        yield f"  - {_place(finding.evidence)}"


def _place(evidence: Sequence[Evidence]) -> str:
    first = evidence[0]
    what = quoted(text(first.quote)) if first.quote else text(first.note)
    return f"{code(words.place(first))} {what}{words.other_lines(evidence)}".rstrip()


def _answers(review: Review, level: str) -> Iterator[str]:
    if not review.answers:
        return
    total = words.answers_sum(review.answers)
    yield from (f"{level} Answers{f': {total}' if total else ''}", "")
    header = ("Question", "What we know", "It rests on", "Needed now")
    yield from table(header, (_answer(answer) for answer in review.answers))


def _answer(answer: AnswerLine) -> tuple[str, ...]:
    rung, needed = words.RUNG_WORDS[answer.rung], words.RUNG_WORDS.get(answer.needed, "")
    notes = "; ".join(words.answer_notes(answer))
    return (
        text(words.plain(answer.question)),
        text(answer.answer),
        f"{rung}{f' ({text(notes)})' if notes else ''}",
        f"**{needed}**" if words.is_below(answer) else needed,
    )


def _view(review: Review, level: str) -> Iterator[str]:
    if review.view is None:
        return
    yield from (f"{level} {text(review.view.title)}", "", text(review.view.summary), "")
    rows = (
        (text(f"{one.letter} {one.word}"), told.state(one), text(told.rests_on(one)), text(one.ask))
        for one in review.view.letters
    )
    yield from table(("Letter", "Rests on", "What we know", "Ask"), rows)


def _promises(review: Review, level: str) -> Iterator[str]:
    if not review.promises:
        return
    yield from (f"{level} Promises", "")
    sides = [one for side in ("us", "customer") for one in review.promises if one.side == side]
    yield from table(("Who", "Promised", "Days", "State"), map(_promise, sides))
    commands = (code(one.record_with) for one in sides if one.record_with)
    yield from _listed("What was read and is not recorded can be written down:", commands)


def _promise(promise: PromiseLine) -> tuple[str, ...]:
    who = f"We to {promise.to}" if promise.side == "us" else f"{promise.by} to us"
    state = words.plain(promise.state)
    late = promise.state in ("overdue", "broken")
    days = words.promise_days(promise)
    note = words.promise_note(promise)
    told = (f"**{state}**" if late else state) + (f" ({note})" if note else "")
    return text(who), text(promise.what), days, told


def _timeline(review: Review, level: str) -> Iterator[str]:
    if not review.timeline:
        return
    yield from (f"{level} Timeline", "")
    rows = (
        (
            day_year(event.date),
            words.SIDE_WORDS[event.side],
            text(event.text),
            text("; ".join(words.event_notes(event))),
        )
        for event in words.learned_together(review.timeline)
    )
    yield from table(("Day", "Who", "What", "Note"), rows)


def _rest(review: Review, level: str) -> Iterator[str]:
    waived = (
        f"**{one.state}** {code(one.check)} {text(one.subject)}: {text(one.why)} "
        f"({text(one.by)}, {words.waiver_until(one)})"
        for one in review.waivers
    )
    yield from _listed(f"{level} Waived", waived)
    unseen = (
        f"without {text(one.words)}: {', '.join(map(code, one.checks))}" for one in review.unseen
    )
    yield from _listed(f"{level} We cannot tell", unseen)
    failed = (f"{code(one.check)}: {text(one.reason)}" for one in words.failures(review))
    problems = (text(str(problem)) for problem in review.problems)
    yield from _listed(f"{level} Worth mending in the file", (*problems, *failed))


def _listed(heading: str, items: Iterable[str]) -> Iterator[str]:
    lines = [f"- {item}" for item in items]
    if lines:
        yield from (heading, "", *lines, "")


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"|{'---|' * len(header)}"
    for row in rows:
        yield f"| {' | '.join(row)} |"
    yield ""
