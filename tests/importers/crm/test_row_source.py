"""A deal that comes from a row points at the cells of that row."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from assistant.checks.locate import Locator
from assistant.location import KeyPath
from tests.importers.crm.support import export

ROWS = """\
id,name,account,stage,opened,close date,amount,note
1,Line 2,"Acme, Inc",Proposal,10/25/2025,12/15/2025,"$1,200","two
lines"
2,Line 3,Acme,Closed Won,11/26/2025,12/16/2025,"$5",x
"""


@pytest.mark.parametrize(
    ("key", "place", "words"),
    [
        (("name",), "deals.csv:2:3", "Line 2"),
        (("account", "name"), "deals.csv:2:10", "Acme, Inc"),
        (("stage",), "deals.csv:2:22", "Proposal"),
        (("opened",), "deals.csv:2:31", "10/25/2025"),
        (("close", "expected"), "deals.csv:2:42", "12/15/2025"),
        (("close", "confirmed_by"), "deals.csv:2:42", "12/15/2025"),
        (("value", "amount"), "deals.csv:2:53", "$1,200"),
        (("activities",), "deals.csv:2:1", ""),
        (("outcome", "date"), "deals.csv:2:22", "Proposal"),
    ],
)
def test_a_key_is_the_cell_that_tells_it(
    tmp_path: Path, key: KeyPath, place: str, words: str
) -> None:
    """With the words as they stand there; what the export has no column for is the row."""
    first, _ = export(tmp_path, ROWS).deals()
    assert str(first.source.place(key)).endswith(place)
    assert first.source.words(key) == words


def test_evidence_names_the_export_from_the_root_of_the_workspace(tmp_path: Path) -> None:
    """Line and column are those of the file, also below a cell of two lines."""
    _, second = export(tmp_path, ROWS).deals()
    evidence = Locator(second).evidence(("outcome", "date"))
    assert (evidence.path, evidence.line, evidence.column) == ("deals.csv", 4, 37)
    assert (evidence.key, evidence.quote) == ("outcome/date", "12/16/2025")


def test_a_deal_of_a_row_can_be_sent_to_another_process(tmp_path: Path) -> None:
    """Places and words are the same there."""
    first, _ = export(tmp_path, ROWS).deals()
    sent = pickle.loads(pickle.dumps(first))
    assert sent.deal == first.deal
    assert sent.source.place(("stage",)) == first.source.place(("stage",))
