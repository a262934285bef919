"""A row can be reviewed without an import, and says the same as the file that one would write."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from assistant.importers.crm.deal_file import deal_text
from assistant.records.load import WorkspaceFile, deal_from_source
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace
from tests.importers.crm.support import export, same_reviews
from tests.support import write

AS_OF = dt.date(2026, 11, 21)
ROWS = """\
id,name,account,owner,stage,amount,opened,close date,next step,type
1,Line 2,Acme,Jo,Proposal,1200,2026-02-25,2026-05-30,Call on Monday,New
2,Line 3,,Jo,Engaging,,2026-03-25,2026-12-30,,Existing business
3,Line 4,Acme,Jo,Closed won,500,2026-01-25,2026-03-30,,Renewal
4,Line 5,Acme,Jo,Negotiation,500,soon,,,New
5,“Line 6”,Acme; Beta,Jo,Discovery,12k,2026-01-25,2026-11-30,,Expansion
"""


def test_a_row_reviews_as_its_file(tmp_path: Path) -> None:
    """The same outcomes, findings, verdicts, moves and warnings; only the places differ."""
    write(tmp_path, {"workspace.yaml": "stages: {Engaging: discovery}\n"})
    reviews = same_reviews(export(tmp_path, ROWS), tmp_path / "deals", AS_OF)
    found = {finding.check for review in reviews for finding in review.findings}
    assert found >= {"stalled/older-than-won-deals", "stalled/close-date-past"}
    evidence = reviews[0].findings[0].evidence[0]
    assert (evidence.path, evidence.line) == ("deals.csv", 2)


words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=words, account=words, owner=words, stage=words, step=words)
@example(name="\ue000\ra", account="a", owner="b", stage="c", step="\x1b\r\ue000")  # nothing to see
def test_whatever_stands_in_the_cells_a_file_says_what_the_row_says(
    tmp_path: Path, name: str, account: str, owner: str, stage: str, step: str
) -> None:
    """Quotes, colons, brackets, emoji: every text comes back."""
    cells = (name, account, owner, stage, step)
    row = ",".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    text = f"id,name,account,owner,stage,next step\n1,{row}\n"
    (found,) = export(tmp_path, text).deals()
    source = parse_source(deal_text(found.deal, "a CRM export"), "deal.yaml")
    workspace = WorkspaceFile(Workspace(), tmp_path)
    file = deal_from_source(source, tmp_path / "deal.yaml", workspace)
    assert (file.deal, file.problems) == (found.deal, ())
