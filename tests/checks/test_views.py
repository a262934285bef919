"""Views: the answers by the letters of a method."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from assistant import coach, resources
from assistant.checks.load import load_playbooks
from assistant.checks.views import lint_view, read_views
from assistant.cli import deal
from assistant.errors import AssistantError, BadInput
from assistant.records.load import find_workspace
from assistant.results.review import Review
from assistant.results.view import View
from tests.checks.conftest import SHIPPED
from tests.support import AS_OF, FIVE_MINUTES, HEALTHY_DAY, healthy, review_of, write

VIEWS = resources.playbooks_folder() / "views"
EXAMPLES = Path(__file__).parent.parent.parent / "examples"

OWN = """\
view: ours
title: Our own four letters
letters:
  - {letter: W, word: Why now, rests_on: [why_now]}
  - letter: A
    word: Ally
    rests_on: [{role: champion, ask: Who helps us?}]
"""


def seen(review: Review) -> View:
    """The view of a review that has one."""
    assert review.view
    return review.view


def reviewed(path: Path, view: str) -> View:
    """The view of the deal in a file."""
    desk = coach.open_desk(find_workspace(path), view)
    return seen(coach.review_deal(path, AS_OF, desk))


def states(view: View) -> dict[str, str]:
    """Each letter's word with what it rests on."""
    return {letter.word: letter.state for letter in view.letters}


@pytest.mark.parametrize("name", ["meddpicc", "spiced"])
def test_the_shipped_views_have_no_mistake(name: str) -> None:
    """Every question that they rest on is asked."""
    known = read_views(VIEWS)[name]
    assert [*lint_view(known, load_playbooks(SHIPPED).questions)] == []


def test_without_a_choice_a_review_has_no_view(tmp_path: Path) -> None:
    """Nobody who does not work by a method is shown one."""
    assert review_of(tmp_path, FIVE_MINUTES).view is None


def test_a_healthy_deal_rests_on_evidence(tmp_path: Path) -> None:
    """All that the stage of a proposal asks for is known; the paperwork is not due yet."""
    settings = {"workspace.yaml": "playbooks: {view: meddpicc}\n"}
    view = seen(review_of(tmp_path, healthy(), HEALTHY_DAY, settings))
    assert {*states(view).values()} == {"evidence"}
    assert view.summary == "M E D D P I C C: 8 of 8 rest on evidence"


def test_a_five_minute_record_is_mostly_open(tmp_path: Path) -> None:
    """Each letter says where the answer would stand, and what to ask."""
    settings = {"workspace.yaml": "playbooks: {view: meddpicc}\n"}
    view = seen(review_of(tmp_path, FIVE_MINUTES, AS_OF, settings))
    assert states(view) == {
        "Metrics": "unknown",
        "Economic buyer": "guess",
        "Decision criteria": "unknown",
        "Decision process": "unknown",
        "Paper process": "unknown",
        "Identified pain": "unknown",
        "Champion": "guess",
        "Competition": "unknown",
    }
    assert view.summary == ("m e d d p i c c: 0 of 8 rest on evidence, 2 on guesses, 6 are open")
    for letter in view.letters:
        assert letter.ask.endswith("?"), letter.word
        assert letter.evidence, letter.word
        assert letter.evidence.path == "acme.yaml"


def test_an_answer_that_has_grown_old_is_said(tmp_path: Path) -> None:
    """It stood once; somebody should say it again."""
    deal = healthy(discovery={"alternatives": {"date": "2026-08-20", "reconfirmed": None}})
    settings = {"workspace.yaml": "playbooks: {view: meddpicc}\n"}
    view = seen(review_of(tmp_path, deal, HEALTHY_DAY, settings))
    [old] = [letter for letter in view.letters if letter.state == "stale"]
    assert (old.word, old.note) == ("Competition", "91 days old")
    assert view.summary.endswith("7 of 8 rest on evidence, 1 has grown old")


def test_a_metric_without_a_number_is_open(tmp_path: Path) -> None:
    """“A lot” is no metric, whoever said it."""
    deal = healthy(discovery={"cost_of_inaction": {"answer": "A lot", "quote": None}})
    settings = {"workspace.yaml": "playbooks: {view: spiced}\n"}
    view = seen(review_of(tmp_path, deal, HEALTHY_DAY, settings))
    [impact] = [letter for letter in view.letters if letter.word == "Impact"]
    assert (impact.state, impact.note) == ("unknown", "no number yet")


def test_the_buyer_must_be_in_touch(tmp_path: Path) -> None:
    """A name alone is a guess; a letter is as strong as its weakest part."""
    view = reviewed(EXAMPLES / "dark.yaml", "meddpicc")
    [buyer] = [letter for letter in view.letters if letter.word == "Economic buyer"]
    assert next(part.state for part in buyer.parts) == "evidence"
    assert buyer.state in ("guess", "stale")
    assert buyer.ask


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.yaml")), ids=lambda path: path.stem)
@pytest.mark.parametrize("name", ["meddpicc", "spiced"])
def test_every_example_can_be_seen_by_every_method(path: Path, name: str) -> None:
    """What does not stand has a question; what stands has none."""
    if path.name == "workspace.yaml":
        return
    for letter in reviewed(path, name).letters:
        assert bool(letter.ask) == (letter.state != "evidence"), letter


def test_a_team_has_views_of_its_own(tmp_path: Path) -> None:
    """They stand in `views/` in its folder of playbooks, and may replace a shipped one."""
    files = {
        "workspace.yaml": "playbooks: {folder: mine, view: ours}\n",
        "mine/views/ours.yaml": OWN,
    }
    view = seen(review_of(tmp_path, FIVE_MINUTES, AS_OF, files))
    assert view.summary == "w A: 1 of 2 rests on evidence, 1 is open"
    assert [letter.says for letter in view.letters] == ["", "Paul Adeyemi"]


def test_an_unknown_view_gets_a_suggestion(tmp_path: Path) -> None:
    """From the command by name, from the workspace at its place."""
    write(tmp_path, {"acme.yaml": FIVE_MINUTES})
    with pytest.raises(AssistantError, match=r"No view is called 'medpicc'. Did you mean meddpicc"):
        coach.open_desk(find_workspace(tmp_path / "acme.yaml"), "medpicc")
    with pytest.raises(AssistantError, match="--only stalled"):
        coach.open_desk(find_workspace(tmp_path / "acme.yaml"), "stalled")
    write(tmp_path, {"workspace.yaml": "playbooks:\n  view: spicd\n"})
    with pytest.raises(BadInput, match=r"workspace.yaml:2:9: no view is called 'spicd'. Did you"):
        coach.open_desk(find_workspace(tmp_path / "acme.yaml"))


@pytest.mark.parametrize(
    ("old", "new", "place", "said"),
    [
        ("[why_now]", "[why_nwo]", "4:43", "no question is called 'why_nwo'. Did you mean why_now"),
        ("[why_now]", "[]", "4:5", "has no 'rests_on'"),
        ("[why_now]", "[personal_win]", "4:43", "is asked of each person"),
        (", ask: Who helps us?", "", "7:16", "what should one ask where 'role' is missing?"),
        ("role: champion", "role: champion, question: goal", "7:16", "and only one"),
        ("Who helps us?", "'Who helps {{ champoin.first }}?'", "7:38", "'ask' uses 'champoin'"),
        ("role: champion", "role: chmpion", "7:23", "'role' cannot be 'chmpion'"),
        ("view: ours", "view: Our own", "1:7", "'Our own' cannot be a view's name."),
    ],
)
def test_a_mistake_in_a_view_is_named_at_its_place(
    tmp_path: Path, old: str, new: str, place: str, said: str
) -> None:
    """File, line and column, and what to do."""
    text = OWN.replace(old, new)
    name = "Our own" if new == "view: Our own" else "ours"
    files = {
        "workspace.yaml": f"playbooks: {{folder: mine, view: {name}}}\n",
        "mine/views/ours.yaml": text,
    }
    with pytest.raises(BadInput) as caught:
        review_of(tmp_path, FIVE_MINUTES, AS_OF, files)
    [problem] = caught.value.problems
    assert f"{problem.line}:{problem.column}" == place
    assert said in str(problem)


def test_a_view_among_the_playbooks_is_told_where_it_belongs(tmp_path: Path) -> None:
    """It would be read as a playbook."""
    files = {"workspace.yaml": "playbooks: {folder: mine}\n", "mine/ours.yaml": OWN}
    with pytest.raises(BadInput, match=r"mine/ours.yaml:1:1: this is a view, not a playbook. View"):
        review_of(tmp_path, FIVE_MINUTES, AS_OF, files)


@pytest.mark.parametrize("form", ["terminal", "markdown", "html", "json"])
def test_every_format_shows_the_view(tmp_path: Path, form: str) -> None:
    """Its summary, each letter's word, and what to ask; hostile words stay words."""
    hostile = OWN.replace("Our own four letters", "'<b>Ours</b>'")
    files = {
        "acme.yaml": FIVE_MINUTES,
        "workspace.yaml": "playbooks: {folder: mine}\n",
        "mine/views/ours.yaml": hostile,
    }
    write(tmp_path, files)
    args = ["review", str(tmp_path / "acme.yaml"), "--as-of", "2026-11-21"]
    output = CliRunner().invoke(deal, [*args, "--playbook", "ours", "--format", form]).output
    for words in ("w A: 1 of 2 rests on evidence, 1 is open", "Why now", "Paul Adeyemi"):
        assert words in output
    assert "What put this on your desk this year?" in output
    if form == "html":
        assert "<b>Ours" not in output
        assert "&lt;b&gt;Ours" in output
    plain = CliRunner().invoke(deal, [*args, "--format", form]).output
    assert "rests on evidence" not in plain


def test_the_list_names_the_views() -> None:
    """With their letters, and how to show one."""
    output = CliRunner().invoke(deal, ["playbook", "list"]).output
    assert "meddpicc                    MEDDPICC: M E D D P I C C" in output
    assert "spiced                      SPICED: S P I CE D" in output
    assert "'deal review FILE --playbook NAME' shows one." in output


def test_a_whole_value_in_typographic_quotes_is_pointed_at(tmp_path: Path) -> None:
    """They are part of the name, which nobody means."""
    text = "name: Acme\nstakeholders: [{name: “Ann Lee”, role: champion}]\n"
    [problem] = review_of(tmp_path, text).problems
    assert str(problem) == (
        "acme.yaml:2:23: the quotes of “Ann Lee” are part of the value. "
        'Write Ann Lee, or "Ann Lee" with straight quotes.'
    )
