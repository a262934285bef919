"""Two reviews of one deal, compared by what they say, never by where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from assistant.reports.changes import render_edited
from assistant.results.changes import Changes, Edited
from assistant.results.review import Review
from assistant.review.changes import compare_reviews
from tests.support import AS_OF, FIVE_MINUTES, review_of

PAID = FIVE_MINUTES.replace("due: 2026-11-06", "due: 2026-11-06, done_on: 2026-11-20")
WAIVED = (
    FIVE_MINUTES + "waivers: [{check: follow-through/overdue-promise, why: x, by: Jo, "
    "until: 2026-12-01}]\n"
)


@pytest.fixture
def before(tmp_path: Path) -> Review:
    return review_of(tmp_path, FIVE_MINUTES)


def compared(before: Review, folder: Path, text: str) -> Changes:
    return compare_reviews(before, review_of(folder, text))


def test_the_same_review_says_the_same(before: Review) -> None:
    """Nothing is gone, new or changed."""
    assert compare_reviews(before, before).says_the_same


def test_lines_that_move_say_the_same(before: Review, tmp_path: Path) -> None:
    """A comment above moves every place, and changes nothing that is said."""
    assert compared(before, tmp_path, f"# first\n\n{FIVE_MINUTES}").says_the_same


def test_a_finding_that_is_gone_can_be_new_the_other_way(before: Review, tmp_path: Path) -> None:
    """The comparison has two sides."""
    after = review_of(tmp_path, PAID)
    there, back = compare_reviews(before, after), compare_reviews(after, before)
    assert "follow-through/overdue-promise" in {one.check for one in there.gone}
    assert {one.id for one in there.gone} == {one.id for one in back.new}
    assert {one.id for one in there.new} == {one.id for one in back.gone}
    assert there.verdict_before == back.verdict_after != there.verdict_after
    assert there.moves_new == back.moves_gone != ()


def test_a_waived_finding_is_waived_and_neither_gone_nor_new(
    before: Review, tmp_path: Path
) -> None:
    """It is still there; when its waiver ends it is changed."""
    after = review_of(tmp_path, WAIVED)
    changes = compare_reviews(before, after)
    assert [one.check for one in changes.waived] == ["follow-through/overdue-promise"]
    assert not {one.id for one in changes.waived} & {
        one.id for one in (*changes.gone, *changes.new, *changes.changed)
    }
    back = compare_reviews(after, before)
    assert [one.check for one in back.changed] == ["follow-through/overdue-promise"]
    assert compare_reviews(after, after).says_the_same


def test_a_waived_finding_that_is_gone_is_no_news(tmp_path: Path) -> None:
    """Nobody looked at it any more."""
    waived = review_of(tmp_path, WAIVED)
    paid = WAIVED.replace("due: 2026-11-06", "due: 2026-11-06, done_on: 2026-11-20")
    gone = compared(waived, tmp_path, paid).gone
    assert "follow-through/overdue-promise" not in {one.check for one in gone}


def test_other_words_are_a_change(before: Review, tmp_path: Path) -> None:
    """The same finding with another day."""
    changes = compared(before, tmp_path, FIVE_MINUTES.replace("due: 2026-11-06", "due: 2026-11-09"))
    assert "follow-through/overdue-promise" in {one.check for one in changes.changed}
    assert changes.gone == changes.new == ()


def test_an_answer_that_rests_on_more_is_told(before: Review, tmp_path: Path) -> None:
    """With both rungs; one that is not asked for yet was unknown."""
    said = "{answer: Open a second plant, said_by: Ines, date: 2026-11-20}"
    text = FIVE_MINUTES.replace(
        "{goal: Open a second plant}", f"{{goal: {said}, first_90_days: x}}"
    )
    answers = compared(before, tmp_path, text).answers
    assert [(one.question, one.before, one.after) for one in answers] == [
        ("goal", "assumed", "stated"),
        ("first_90_days", "unknown", "assumed"),
    ]


def rendered(changes: Changes, before: Review, **more: object) -> str:
    edited = Edited(as_of=AS_OF, deal=before.deal, did="Done.", written=True, changes=changes)
    return render_edited(replace(edited, **more), 80, colour=False)


def test_the_report_says_nothing_twice(before: Review, tmp_path: Path) -> None:
    """An unchanged verdict is not repeated; who has a new move has no old one."""
    changes = compared(before, tmp_path, PAID)
    text = rendered(changes, before)
    assert text.startswith("Done.\n\n before    Paul Adeyemi has waited")
    assert "no longer Paul" not in text
    same = rendered(replace(changes, verdict_after=changes.verdict_before), before)
    assert " before " not in same
    assert " now " not in same


def test_the_report_of_no_change_is_two_lines(before: Review) -> None:
    """What was done, and that the review says the same."""
    text = rendered(compare_reviews(before, before), before, notes=("Look.",))
    assert text == "Done.\n mind      Look.\nThe review says the same as before.\n"


def test_many_findings_are_counted(before: Review) -> None:
    """Five are written out, the loudest first."""
    finding = before.findings[0]
    many = tuple(replace(finding, id=f"x:{n}", severity="low") for n in range(6))
    changes = Changes(
        verdict_before=before.verdict,
        verdict_after=before.verdict,
        gone=(*many, replace(finding, id="x:7", title="The loudest", severity="high")),
    )
    text = rendered(changes, before)
    assert text.count(" settled ") == 5
    assert text.splitlines()[2].startswith(" settled   The loudest (")
    assert text.endswith("           and 2 more findings\n")


def test_control_characters_of_a_deal_do_not_reach_the_terminal(before: Review) -> None:
    """Neither in words nor in the diff."""
    same = compare_reviews(before, before)
    text = rendered(same, before, did="A\x1b[2Jb", diff="+x: \x1b[2J\n", written=False)
    assert "\x1b" not in text
    assert text.endswith("\n+x: \\x1b[2J\n")
