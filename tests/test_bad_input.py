"""Whatever a file holds, there is a review or a list of what to mend: nothing else, and soon."""

from __future__ import annotations

import datetime as dt
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from assistant import resources
from assistant.coach import review_deal
from assistant.errors import BadInput
from assistant.results.review import Review
from tests.records.test_deal import FULL
from tests.support import AS_OF, write

WORKSPACE = """\
company: Seller
domains: [seller.example]
products: [LineSight]
stages: {Qualified: discovery}
playbooks: {off: [pitching/price-before-impact]}
settings: {stalled/buyer-silent: {days: {proposal: 10}}}
days: {count: business, holidays: [2026-12-25], time_zone: Europe/Brussels}
small_deal: {amount: 10000, currency: EUR}
experience: [{id: dairies, what: Halved stops, for: two dairies, may_name: no, source: case.pdf}]
"""
BRIEF = """\
company: Acme Robotics
items: [{text: We will open a second plant., url: https://www.acme.example/news}]
"""
CALLED = "calls/2026-08-20.vtt"
CALL = "WEBVTT\n\n00:01.000 --> 00:09.000\n<v Maria Lopez>Stops cost us.\n"
OPEN = FULL.replace("outcome: {result: won", "# outcome: {result: won").replace(
    "waiting: {", "# waiting: {"
)
"""The full record of a deal that is still open, so that every check looks at it."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {
        "workspace.yaml": WORKSPACE,
        "briefs/acme.yaml": BRIEF,
        CALLED: CALL,
    }
    return write(tmp_path_factory.mktemp("workspace"), files)


def outcome(path: Path, as_of: dt.date = AS_OF) -> Review | BadInput:
    """The review or what is wrong; anything else fails, and so does what takes long."""
    began = time.process_time()
    try:
        result: Review | BadInput = review_deal(path, as_of)
    except BadInput as bad:
        result = bad
    assert time.process_time() - began < 3
    if isinstance(result, BadInput):
        assert any(problem.level == "error" for problem in result.problems)
        problems = result.problems
    else:
        problems = result.problems
        failed = [one.reason for one in result.results if one.outcome == "failed"]
        assert failed == []
    for problem in problems:
        assert problem.path
        assert problem.message
        assert (problem.line >= 1 <= problem.column) or problem.line == problem.column == 0
    return result


def outcome_of(folder: Path, data: bytes | str, as_of: dt.date = AS_OF) -> Review | BadInput:
    path = folder / "acme.yaml"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return outcome(path, as_of)


def test_the_rich_deal_has_a_review(folder: Path) -> None:
    for text in (FULL, OPEN):
        review = outcome_of(folder, text)
        assert isinstance(review, Review)
        assert review.problems == ()


# --- anything at all

many = settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
GOOD = OPEN.encode()
ODD = [
    "",
    "~",
    "nan",
    "-inf",
    "1e999999",
    "-1",
    "0",
    "true",
    "no",
    "2026-13-45",
    "0001-01-01",
    "9999-12-31",
    "9999-12-31T23:59:59-14:00",
    "0001-01-01T00:00:00+14:00",
    "2026-08-20T10:00:00.123456789Z",
    "activities/99999999999999999999",
    "activities/-1",
    "../../etc/passwd",
    "/dev/zero",
    "a" * 5000,
    "🎉" * 300,
    "Maria",
    "us",
    "customer",
    "@",
    "<@>",
    "https://",
    "{{ 7 * 7 }}",
    "{% for a in b %}",
    "%s%n",
    "\u202e\u200b",
    "\x1b[31m",
    "[]",
    "{}",
    "- a",
    "|",
    "'",
    "!!python/object:os.system",
    "&a *a",
]


@many
@given(data=st.one_of(st.binary(max_size=2000), st.text(max_size=500).map(str.encode)))
def test_any_bytes(folder: Path, data: bytes) -> None:
    outcome_of(folder, data)


@many
@given(
    start=st.integers(0, len(GOOD)),
    length=st.integers(0, 400),
    what=st.sampled_from(["delete", "duplicate", "replace", "truncate"]),
    noise=st.binary(max_size=12),
)
def test_bytes_lost_repeated_or_changed(
    folder: Path, start: int, length: int, what: str, noise: bytes
) -> None:
    head, part, tail = GOOD[:start], GOOD[start : start + length], GOOD[start + length :]
    changed = {
        "delete": head + tail,
        "duplicate": head + part + part + tail,
        "replace": head + noise + tail,
        "truncate": head,
    }
    outcome_of(folder, changed[what])


LINES = OPEN.splitlines()


@many
@given(
    numbers=st.lists(st.integers(0, len(LINES) - 1), min_size=1, max_size=6),
    what=st.sampled_from(["delete", "duplicate", "swap", "indent", "dedent"]),
)
def test_lines_lost_repeated_or_moved(folder: Path, numbers: list[int], what: str) -> None:
    lines = list(LINES)
    for number in numbers:
        line = lines[number]
        lines[number] = {
            "delete": "",
            "duplicate": f"{line}\n{line}",
            "swap": lines[numbers[0]],
            "indent": f"  {line}",
            "dedent": line.lstrip(),
        }[what]
    outcome_of(folder, "\n".join(lines))


VALUE = yaml.load(OPEN, yaml.BaseLoader)


def _paths(value: object, above: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    items: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        items = list(value.items())
    elif isinstance(value, list):
        items = list(enumerate(value))
    return [path for key, item in items for path in ((*above, key), *_paths(item, (*above, key)))]


def _changed(value: Any, path: tuple[str | int, ...], change: Callable[[Any], Any]) -> Any:
    if not path:
        return change(value)
    key, rest = path[0], path[1:]
    if isinstance(value, dict) and key in value:
        return {**value, key: _changed(value[key], rest, change)}
    if isinstance(value, list) and isinstance(key, int) and key < len(value):
        return [*value[:key], _changed(value[key], rest, change), *value[key + 1 :]]
    return value


def _deeper(value: Any, levels: int) -> Any:
    for level in range(levels):
        value = [value] if level % 2 else {"answer": value}
    return value


CHANGES: list[Callable[[Any], Any]] = [
    *(lambda _, odd=odd: odd for odd in ODD),
    lambda value: [value],
    lambda value: [value, value],
    lambda value: {"name": value},
    lambda value: _deeper(value, 30),
    lambda value: _deeper(value, 90),
    lambda value: list(value) if isinstance(value, dict) else str(value),
    lambda value: value * 3 if isinstance(value, list) else value,
    lambda value: {**value, "unknown": "1"} if isinstance(value, dict) else value,
]


@settings(many, max_examples=250)
@given(
    changes=st.lists(
        st.tuples(st.sampled_from(_paths(VALUE)), st.integers(0, len(CHANGES) - 1)),
        min_size=1,
        max_size=4,
    ),
    as_of=st.sampled_from(["1900-01-01", "2026-08-20", "2026-11-21", "2031-05-05", "9999-12-31"]),
)
def test_values_that_nobody_expects(
    folder: Path, changes: list[tuple[tuple[str | int, ...], int]], as_of: str
) -> None:
    value = VALUE
    for key, number in changes:
        value = _changed(value, key, CHANGES[number])
    text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
    outcome_of(folder, text, dt.date.fromisoformat(as_of))


@many
@given(data=st.data())
def test_values_swapped_with_each_other(folder: Path, data: st.DataObject) -> None:
    paths = st.sampled_from(_paths(VALUE))
    one, other = data.draw(paths), data.draw(paths)
    assume(one[: len(other)] != other and other[: len(one)] != one)
    kept: list[Any] = []
    _changed(VALUE, one, kept.append)
    _changed(VALUE, other, kept.append)
    value = _changed(_changed(VALUE, one, lambda _: kept[1]), other, lambda _: kept[0])
    outcome_of(folder, yaml.safe_dump(value, sort_keys=False))


@many
@given(
    number=st.integers(0, len(WORKSPACE) - 1),
    odd=st.sampled_from(["", *ODD]),
    cut=st.integers(0, 9),
)
def test_a_workspace_that_nobody_expects(
    tmp_path_factory: pytest.TempPathFactory, number: int, odd: str, cut: int
) -> None:
    text = WORKSPACE[:number] + odd + WORKSPACE[number + cut :]
    root = tmp_path_factory.getbasetemp() / "odd-workspace"
    write(root, {"workspace.yaml": text, "acme.yaml": "name: Acme\nstage: proposal\n"})
    outcome(root / "acme.yaml")


@many
@given(
    transcript=st.one_of(st.binary(max_size=500), st.sampled_from(ODD).map(str.encode)),
    brief=st.one_of(st.binary(max_size=200), st.just(BRIEF.encode())),
)
def test_sources_that_nobody_expects(
    tmp_path_factory: pytest.TempPathFactory, transcript: bytes, brief: bytes
) -> None:
    root = write(tmp_path_factory.getbasetemp() / "odd-sources", {"acme.yaml": OPEN})
    for name, data in (("calls/2026-08-20.vtt", transcript), ("briefs/acme.yaml", brief)):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_bytes(data)
    outcome(root / "acme.yaml")


# --- the cases that people meet


def told(folder: Path, data: bytes | str) -> list[str]:
    """What people read about a file, without the folder."""
    result = outcome_of(folder, data)
    assert isinstance(result, BadInput)
    return [str(one).replace(f"{folder}/", "") for one in result.problems]


DATE = "Write year-month-day, such as 2026-11-06."


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (
            "stakeholders: {name: [Maria]}",
            "2:22: 'name' needs one value, but here is a list.",
        ),
        ("stage: {now: proposal}", "2:8: 'stage' needs one value, but here are keys and values."),
        (
            "account: [Acme]",
            "2:10: 'account' needs keys and values. "
            "Write them as 'key: value'; it knows name, website, industry ...",
        ),
        ("stakholders: [Maria]", "2:1: unknown key 'stakholders'. Did you mean stakeholders?"),
        ("opened: 2026-13-45", f"2:9: '2026-13-45' is no date. {DATE}"),
        (
            "activities: [{date: 2026-13-45, kind: call}]",
            f"2:21: '2026-13-45' is no date. {DATE} A time is added as T10:00.",
        ),
        (
            "value: {amount: nan, currency: EUR}",
            "2:8: 'value': an amount is a plain number, such as 120000 or 99.50.",
        ),
        (
            "value: nan EUR",
            "2:8: 'amount' needs a plain number, not 'nan EUR'. Write 120000 or 99.50.",
        ),
        (
            "waivers:\n  - {check: stalled/buyer-silnt, why: A, by: Jo, until: 2027-01-01}",
            "3:13: no check is called 'stalled/buyer-silnt'. Did you mean stalled/buyer-silent?",
        ),
        (
            "waivers: [{check: stalled/buyer-silent, why: A, by: Jo}]",
            "2:11: waivers/0 has no 'until'. Add 'until: ...'.",
        ),
        (
            "commitments:\n  - {by: us, due: 2026-09-05}",
            "3:5: commitments/0 has no 'what'. Add 'what: ...'.",
        ),
        (
            "stakeholders: [Maria Lopez, Maria Janssens]\nnext_step: {what: Call, owner: Maria}",
            "3:32: 'Maria' may be Maria Lopez or Maria Janssens. Write the full name.",
        ),
        (
            "activities: [{date: 2026-09-01, kind: call, transcript: ../../secret.vtt}]",
            "2:57: '../../secret.vtt' leads out of the workspace. "
            "Keep the file beside your deals and name it from the workspace's root.",
        ),
        (
            "stage: proposl",
            "2:8: no stage is called 'proposl'. Did you mean proposal?",
        ),
        (
            "stages: [{stage: demo, date: 2026-09-01}]",
            "2:18: no stage is called 'demo'. Possible: prospect, discovery, solution, proposal, "
            "negotiation, Qualified.",
        ),
        (
            "discovery: {gaol: Growth}",
            "2:13: no question is called 'gaol'. Did you mean goal?",
        ),
        ("stage: proposal\nstage: solution", "3:1: duplicate key 'stage'; the first is on line 2."),
        ("stage: !!str proposal", "2:8: '!' gives a value a type of its own (a tag)."),
        ("a: &x 1\nb: *x", "2:4: '&x' marks a value for repeating (an anchor)."),
        ("value: {amount: 120,000}", "2:21: the comma before '000' ends the number."),
    ],
)
def test_what_is_said_and_where(folder: Path, text: str, says: str) -> None:
    assert told(folder, f"name: Ghent\n{text}\n")[0].startswith(f"acme.yaml:{says}")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "acme.yaml: the file is empty. "),
        (b"\n\n# only a comment\n", "acme.yaml: the file is empty. "),
        (b"---\n", "acme.yaml: the file is empty. "),
        (b"- name: Ghent\n", "acme.yaml:1:1: the file holds a list, not keys and values. "),
        (b"Ghent\n", "acme.yaml:1:1: the file holds text, not keys and values. "),
        (b"{}", "acme.yaml:1:1: the file has no 'name'. Add 'name: ...'."),
        (
            "name: Gänt\n".encode("latin-1"),
            "acme.yaml:1:8: the byte 0xe4 here is not UTF-8. Save the file as UTF-8.",
        ),
        (
            "name: Ghent\nstage: proposal\u2028\n".encode(),
            "acme.yaml:2:16: an invisible line break (U+2028) stands here. Remove it.",
        ),
        ("name: Ghent\n".encode("utf-16"), "acme.yaml:1:1: the file is written in UTF-16. "),
        (b"name: Ghent\r\nstage: [proposal\r\n", "acme.yaml:2:8: "),
        (b"name: Ghent\n---\nname: Other\n", "acme.yaml:2:1: a second document begins here. "),
        (b"[" * 100_000, "acme.yaml:1:65: more than 64 lists and mappings stand inside each other"),
    ],
)
def test_a_file_that_cannot_be_read(folder: Path, data: bytes, says: str) -> None:
    assert told(folder, data)[0].startswith(says)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfname: Ghent\nstage: proposal\n",
        b"name: Ghent\r\nstage: proposal\r\n",
        b"name: Ghent\rstage: proposal",
    ],
)
def test_a_byte_order_mark_and_other_line_ends_are_fine(folder: Path, data: bytes) -> None:
    review = outcome_of(folder, data)
    assert isinstance(review, Review)
    assert (review.deal.name, review.deal.stage) == ("Ghent", "proposal")


def test_a_folder(folder: Path) -> None:
    result = outcome(folder)
    assert isinstance(result, BadInput)
    assert str(result) == f"{folder}: this is a folder, not a file."


def test_a_file_that_is_not_there(folder: Path) -> None:
    path = folder / "nowhere" / "acme.yaml"
    assert str(outcome(path)) == f"{path}: there is no such file."


def _skip_where_the_product_is_out_of_reach() -> None:
    """Another user must be able to read the product's own files, wherever it was unpacked."""
    for folder in (*resources.playbooks_folder().parents,):
        if not folder.stat().st_mode & 0o005:
            pytest.skip(f"only root may enter {folder}")


class TestWithoutPermission:
    @pytest.fixture
    def root(self, folder: Path) -> Iterator[Path]:
        """A folder that everybody may enter, looked at by somebody who may not read everything."""
        assert isinstance(outcome_of(folder, OPEN), Review)  # loads what this user may load
        with TemporaryDirectory() as name:
            root = Path(name).resolve()
            root.chmod(0o755)
            write(root, {"acme.yaml": OPEN, "briefs/acme.yaml": BRIEF, CALLED: CALL})
            write(root, {"closed/acme.yaml": "name: Ghent\n", "workspace.yaml": WORKSPACE})
            if os.geteuid() == 0:
                _skip_where_the_product_is_out_of_reach()
                os.seteuid(65534)
                try:
                    yield root
                finally:
                    os.seteuid(0)
            else:
                yield root

    @staticmethod
    def _close(path: Path) -> None:
        """Nobody but root may read the path any more."""
        mine = os.geteuid()
        os.seteuid(os.getuid())
        path.chmod(0)
        os.seteuid(mine)

    def test_the_deal(self, root: Path) -> None:
        self._close(root / "acme.yaml")
        path = root / "acme.yaml"
        assert str(outcome(path)) == f"{path}: you have no permission to read it."

    def test_its_folder(self, root: Path) -> None:
        self._close(root / "closed")
        path = root / "closed" / "acme.yaml"
        assert str(outcome(path)) == f"{path}: you have no permission to read it."

    def test_the_workspace(self, root: Path) -> None:
        self._close(root / "workspace.yaml")
        path = root / "workspace.yaml"
        assert str(outcome(root / "acme.yaml")) == f"{path}: you have no permission to read it."

    @pytest.mark.parametrize("name", [CALLED, "briefs/acme.yaml", "calls"])
    def test_what_the_deal_names(self, root: Path, name: str) -> None:
        self._close(root / name)
        result = outcome(root / "acme.yaml")
        assert isinstance(result, BadInput)
        [problem] = result.problems
        assert problem.message.endswith("cannot be read: you have no permission to read it.")
        assert problem.line > 1


def test_fifty_megabytes(folder: Path) -> None:
    """Refused before it is parsed."""
    line = b"  - {date: 2026-09-01, kind: note, text: All is well}\n"
    data = b"name: Ghent\nactivities:\n" + line * (50_000_000 // len(line))
    [problem] = told(folder, data)
    assert problem.startswith("acme.yaml: the file has 50.0 MB; the limit is 8 MB.")


def test_a_warning_stops_nothing(folder: Path) -> None:
    text = "name: Ghent\nactivities: [{date: 2026-09-01, kind: mail}]\n"
    review = outcome_of(folder, text)
    assert isinstance(review, Review)
    assert [str(one) for one in review.problems] == [
        "acme.yaml:2:14: nobody can tell who wrote this mail. "
        "Add 'direction: in' or 'direction: out'."
    ]


def test_an_unknown_stage_of_an_import_is_a_warning(folder: Path) -> None:
    text = "name: Ghent\nstage: Shortlist\nimported: {system: crm, covers: stage}\n"
    review = outcome_of(folder, text)
    assert isinstance(review, Review)
    assert [(one.line, one.level) for one in review.problems] == [(2, "warning")]


def test_every_problem_is_told_at_once(folder: Path) -> None:
    """Those that types see, and then those that the record and the playbooks see."""
    typed = told(folder, "name: Ghent\nopened: soon\nstakholders: []\nvalue: {amount: nan}\n")
    assert [line.split(":")[1] for line in typed] == ["2", "4"]
    known = told(
        folder,
        "name: Ghent\nstage: somewhere\ndiscovery: {gaol: A}\nstakeholders: [Tom A, Tom B]\n"
        "next_step: {what: A, owner: Tom}\nid: a/b\n",
    )
    assert [line.split(":")[1] for line in known] == ["2", "3", "5", "6"]
