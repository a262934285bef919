"""What still says what an import wrote follows the next one; what somebody changed stays."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.importers.crm.deal_file import deal_text, file_stem
from assistant.importers.crm.merge import Edit, Merged, merge
from assistant.records.load import WorkspaceFile, deal_from_source
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace
from tests.importers.crm.support import export

BEFORE = """\
id,name,account,website,owner,stage,amount,currency,opened,close date,next step
1,Line 2,Acme,https://acme.example,Jo,Proposal,1200,EUR,2026-02-25,2026-05-30,Call
"""


def imported(folder: Path, text: str = BEFORE) -> str:
    """The file that an import of the first row makes."""
    row = next(export(folder, text).deals())
    return deal_text(row.deal, "a CRM export")


def again(folder: Path, written: str, text: str) -> Merged:
    """What another import makes of that file."""
    found = export(folder, text)
    workspace = WorkspaceFile(Workspace(), folder)
    source = parse_source(written, "deal.yaml")
    file = deal_from_source(source, folder / "deal.yaml", workspace)
    return merge(file, next(found.deals()).deal, found.told, "a CRM export")


def test_a_new_file_says_what_the_row_says(tmp_path: Path) -> None:
    """In the order of the record, and short."""
    assert imported(tmp_path) == (
        "# From a CRM export. What you change here stays: the next import leaves it, and says so.\n"
        "name: Line 2\n"
        "id: csv-1\n"
        "account: {name: Acme, website: 'https://acme.example'}\n"
        "owner: Jo\n"
        "stage: proposal\n"
        "value: {amount: 1200, currency: EUR}\n"
        "opened: 2026-02-25\n"
        "close: 2026-05-30\n"
        "next_step: Call\n"
        "imported:\n"
        "  system: csv\n"
        "  id: '1'\n"
        "  covers: [account, owner, stage, value, opened, close.expected, outcome, next_step]\n"
        "  values:\n"
        "    name: Line 2\n"
        "    account: Acme\n"
        "    account.website: https://acme.example\n"
        "    owner: Jo\n"
        "    stage: proposal\n"
        "    value: 1200 EUR\n"
        "    opened: '2026-02-25'\n"
        "    close.expected: '2026-05-30'\n"
        "    next_step: Call\n"
    )


def test_the_same_export_changes_nothing(tmp_path: Path) -> None:
    """Not a byte, also where somebody has written in between."""
    written = imported(tmp_path)
    assert again(tmp_path, written, BEFORE) == (written, ())
    by_hand = written + "# mine\nwaivers: []\n"
    assert again(tmp_path, by_hand, BEFORE) == (by_hand, ())


def test_an_untouched_file_is_as_a_first_import_would_write_it(tmp_path: Path) -> None:
    """So a folder does not depend on how many imports made it."""
    after = BEFORE.replace("1200", "1500").replace("Proposal", "Closed Won")
    merged = again(tmp_path, imported(tmp_path), after)
    assert merged == (imported(tmp_path, after), ())
    assert "outcome: {result: won, date: 2026-05-30}" in merged.text


def test_comments_and_what_somebody_added_survive(tmp_path: Path) -> None:
    """Only the lines change that the export changed."""
    written = imported(tmp_path).replace(
        "value: {amount", "# the pilot is not in it\nvalue: {amount"
    )
    written += "stakeholders: [{name: Ines Halloran}]  # new\n"
    merged = again(tmp_path, written, BEFORE.replace("1200", "1500"))
    expected = written.replace("amount: 1200", "amount: 1500").replace("1200 EUR", "1500 EUR")
    assert merged == (expected, ())


@pytest.mark.parametrize(
    ("ours", "mine", "before", "after", "kept"),
    [
        ("amount: 1200", "amount: 900", "1200", "1500", Edit("value", "900 EUR", "1500 EUR")),
        ("amount: 1200", "amount: 900", "1200", "1200", Edit("value", "900 EUR", "1200 EUR")),
        ("name: Line 2", "name: Ghent", "Line 2", "Line two", Edit("name", "Ghent", "Line two")),
        ("owner: Jo", "owner: Kim", ",Jo,", ",Sam,", Edit("owner", "Kim", "Sam")),
        ("owner: Jo", "owner:", ",Jo,", ",Sam,", Edit("owner", "", "Sam")),
        (
            "close: 2026-05-30",
            "close: {expected: 2026-06-30, confirmed_by: Ines}",
            "2026-05-30",
            "2026-07-30",
            Edit("close.expected", "2026-06-30", "2026-07-30"),
        ),
        (
            "name: Acme,",
            "name: Acme NV,",
            ",Acme,",
            ",Acme BV,",
            Edit("account", "Acme NV, https://acme.example", "Acme BV, https://acme.example"),
        ),
    ],
)
def test_what_somebody_changed_stays_and_is_told(
    tmp_path: Path, ours: str, mine: str, before: str, after: str, kept: Edit
) -> None:
    """Whether or not the export says something new; the next import tells it again."""
    first, found, rest = imported(tmp_path).partition(ours)
    assert found
    written = first + mine + rest
    changed = BEFORE.replace(before, after, 1)
    merged = again(tmp_path, written, changed)
    assert merged.kept == (kept,)
    assert mine in merged.text
    assert again(tmp_path, merged.text, changed) == (merged.text, (kept,))


def test_an_edit_that_the_export_has_come_to_share_is_none_any_more(tmp_path: Path) -> None:
    """Somebody was only quicker."""
    written = imported(tmp_path).replace("amount: 1200", "amount: 1500.00")
    merged = again(tmp_path, written, BEFORE.replace("1200", "1500"))
    assert merged.kept == ()
    assert "amount: 1500.00" in merged.text
    assert "value: 1500 EUR" in merged.text
    later = again(tmp_path, merged.text, BEFORE.replace("1200", "1700"))
    assert later.kept == ()
    assert "amount: 1700" in later.text


def test_what_the_export_no_longer_says_is_emptied(tmp_path: Path) -> None:
    """A deal that is open again has no outcome."""
    won = BEFORE.replace("Proposal", "Won")
    written = imported(tmp_path, won) + "# mine\n"
    merged = again(tmp_path, written, BEFORE)
    assert merged.kept == ()
    assert "\noutcome: ''\n" in merged.text
    assert "\nclose:\n  expected: 2026-05-30\n" in merged.text


def test_a_part_that_somebody_completed_is_not_emptied(tmp_path: Path) -> None:
    """Who said why it was won is worth keeping."""
    won = imported(tmp_path, BEFORE.replace("Proposal", "Won"))
    written = won.replace("date: 2026-05-30}", "date: 2026-05-30, said_by: Ines}")
    merged = again(tmp_path, written, BEFORE)
    assert merged.kept == (Edit("outcome", "won, 2026-05-30", ""),)
    assert "said_by: Ines" in merged.text


def test_what_another_export_has_no_column_for_stays(tmp_path: Path) -> None:
    """An export of fewer columns takes nothing away, and covers nothing less."""
    written = imported(tmp_path)
    merged = again(tmp_path, written, "id,name,stage\n1,Line 2,Negotiation\n")
    assert merged.kept == ()
    assert merged.text == written.replace("stage: proposal", "stage: negotiation")


def test_an_export_with_more_columns_adds_what_it_knows(tmp_path: Path) -> None:
    """And covers it from then on."""
    few = imported(tmp_path, "id,name,stage\n1,Line 2,Proposal\n") + "# mine\n"
    merged = again(tmp_path, few, BEFORE)
    assert "website: https://acme.example" in merged.text
    assert "opened: 2026-02-25" in merged.text
    assert "close.expected" in merged.text.partition("covers:")[2]
    assert merged.text.count("# mine") == 1


@pytest.mark.parametrize(
    ("row", "stem"),
    [
        ("1,Line 2,Acme Robotics", "acme-robotics-line-2-1"),
        ('1,"Acme, line 2",Acme', "acme-line-2-1"),
        ("006A/x:1,Línea 2,", "línea-2-006a-x-1".replace("í", "i")),
        (f"1,{'Very long name ' * 20},Acme", "acme-" + "very-long-name-" * 3 + "very-long-1"),
        (f"1,{'工場' * 200},", "工" and ("工場" * 30 + "-1")),
    ],
)
def test_a_file_is_called_after_account_name_and_id(tmp_path: Path, row: str, stem: str) -> None:
    """Short enough for every file system, and without signs that one of them refuses."""
    (found,) = export(tmp_path, f"id,name,account,stage\n{row},Open\n").deals()
    assert file_stem(found.deal) == stem
    assert len(file_stem(found.deal).encode()) <= 200
