"""What is wrong with a file: all of it at once, each at its place, with what to do."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from assistant.records.syntax import MAX_PROBLEMS
from tests.support import problems_of, told

NO_COMMA = "2:21: the comma before '000' ends the number. Write numbers without commas, such as"
DATE = "Write year-month-day, such as 2026-11-06."


def test_every_mistake_of_a_file_is_named_at_its_place(tmp_path: Path) -> None:
    text = """\
name: Ghent
stage: [proposal]
type: newish
stakholders: [Maria]
opened: 2026-13-45
value: {amount: nan}
stakeholders:
  - {title: VP}
  - {name: Tom, role: econmic_buyer, do_not_contact: perhaps}
activities:
  - {date: soon, kind: call}
  - {kind: cal, date: 2026-09-01T25:00}
commitments:
  - {by: us, due: 2026-09-05}
discovery: {goal: {answr: Growth}}
paper: {what: legal, days: ten}
account: [Acme]
tender: 2026-09-01
"""
    assert told(tmp_path, text) == [
        "acme.yaml:2:8: 'stage' needs one value, but here is a list.",
        "acme.yaml:3:7: 'type' cannot be 'newish'. Did you mean new?",
        "acme.yaml:4:1: unknown key 'stakholders'. Did you mean stakeholders?",
        f"acme.yaml:5:9: '2026-13-45' is no date. {DATE}",
        "acme.yaml:6:8: 'value': an amount is a plain number, such as 120000 or 99.50.",
        "acme.yaml:8:5: stakeholders/0 has no 'name'. Add 'name: ...'.",
        "acme.yaml:9:23: 'role' cannot be 'econmic_buyer'. Did you mean economic_buyer?",
        "acme.yaml:9:54: 'do_not_contact' is 'yes' or 'no', not 'perhaps'.",
        f"acme.yaml:11:12: 'soon' is no date. {DATE} A time is added as T10:00.",
        "acme.yaml:12:12: 'kind' cannot be 'cal'. Did you mean call?",
        f"acme.yaml:12:23: '2026-09-01T25:00' is no date. {DATE} A time is added as T10:00.",
        "acme.yaml:14:5: commitments/0 has no 'what'. Add 'what: ...'.",
        "acme.yaml:15:19: 'goal' has no 'answer'. Add 'answer: ...'.",
        "acme.yaml:15:20: unknown key 'answr'. Did you mean answer?",
        "acme.yaml:16:28: 'days' needs a whole number, not 'ten'.",
        "acme.yaml:17:10: 'account' needs keys and values. "
        "Write them as 'key: value'; it knows name, website, industry ...",
        "acme.yaml:18:9: 'tender' needs keys and values. "
        "Write them as 'key: value'; it knows questions_until, submitted, award ...",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("opened: 20260901", f"2:9: '20260901' is no date. {DATE}"),
        ("opened: 2026-W36-2", f"2:9: '2026-W36-2' is no date. {DATE}"),
        ("opened: 1788220800", f"2:9: '1788220800' is no date. {DATE}"),
        ("opened: [2026-09-01]", "2:9: 'opened' needs one value, but here is a list."),
        ("opened: {day: 1}", "2:9: 'opened' needs one value, but here are keys and values."),
        ("value: {amount: 120,000}", NO_COMMA),
        ("value: lots", "2:8: 'amount' needs a plain number, not 'lots'. Write 120000 or 99.50."),
        ("paper: [{what: legal, days: 1_0}]", "2:29: 'days' needs a whole number, not '1_0'."),
        ("paper: [{what: legal, days: 1.5}]", "2:29: 'days' needs a whole number, not '1.5'."),
        ("discovery: [goal]", "2:12: 'discovery' needs keys and values. Write 'key: value' lines."),
        ("discovery: goal", "2:12: 'discovery' needs keys and values. Write 'key: value' lines."),
        ("waiting: {for: budget}", "2:10: 'waiting' has no 'until'. Add 'until: ...'."),
        ("imported: {values: {a: [b]}}", "2:11: 'imported' has no 'system'. Add 'system: ...'."),
        ("activities: [[a, b]]", "2:14: activities/0 needs keys and values. Write them as "),
        (
            "outcome: {result: win}",
            "2:19: 'result' cannot be 'win'. Did you mean won?",
        ),
    ],
)
def test_one_mistake(tmp_path: Path, text: str, expected: str) -> None:
    assert told(tmp_path, f"name: Ghent\n{text}\n")[0].startswith(f"acme.yaml:{expected}")


def test_what_the_converter_takes_is_no_mistake(tmp_path: Path) -> None:
    """A file with one mistake is not blamed for values that are right."""
    text = """\
name: Ghent
foo: 1
opened: 2026-09-01
value: 120000 EUR
activities: [{date: 2026-09-01T10:00+02:00, kind: call, price: 1, with: Paul}]
stakeholders: [{name: Paul, do_not_contact: 0, personal_win: A raise}]
paper: [{what: legal, days: "20"}]
"""
    hint = "acme.yaml:2:1: unknown key 'foo'."
    assert told(tmp_path, text) == [hint]


def test_a_wrong_value_in_a_short_form_is_named_where_it_stands(tmp_path: Path) -> None:
    [problem] = told(tmp_path, "name: Ghent\nclose: {pushed: [2026-10-31, later]}\n")
    assert problem == f"acme.yaml:2:30: 'later' is no date. {DATE}"


def test_a_workspace_is_explained_in_the_same_way(tmp_path: Path) -> None:
    (tmp_path / "workspace.yaml").write_text(
        "domain: us.example\ndays: {count: busines, holidays: [2026-12-25, Christmas]}\n"
        "stages: {Qualified: discover}\nsmall_deal: {amount: nan}\n"
    )
    assert told(tmp_path, "name: Ghent\n") == [
        "workspace.yaml:1:1: unknown key 'domain'. Did you mean domains?",
        "workspace.yaml:2:15: 'count' cannot be 'busines'. Did you mean business?",
        f"workspace.yaml:2:47: 'Christmas' is no date. {DATE}",
        "workspace.yaml:3:21: 'Qualified' cannot be 'discover'. Did you mean discovery?",
        "workspace.yaml:4:13: 'small_deal': an amount is a plain number, such as 120000 or 99.50.",
    ]


def test_a_file_full_of_mistakes_is_answered_soon(tmp_path: Path) -> None:
    """Fifty problems are enough to begin with."""
    text = "name: Ghent\n" + "".join(f"key{number}: 1\n" for number in range(50_000))
    began = time.process_time()
    assert len(problems_of(tmp_path, text)) == MAX_PROBLEMS
    assert time.process_time() - began < 5
