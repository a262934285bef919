"""Exports of each CRM become deals, and nothing is guessed on the way."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest

from assistant.errors import BadInput
from assistant.records.base import Money
from assistant.records.deal import Account, Deal, NextStep, Outcome
from assistant.records.workspace import Workspace
from tests.importers.crm.support import deals, export, fields, told, trap, traps

SALESFORCE_OBJECT = """\
Id,Name,Amount,CurrencyIsoCode,StageName,CloseDate,OwnerId,AccountId,ContactId,CreatedDate
"006A1","Line 2","120000.0",EUR,Negotiation,2026-12-15,005X,001A,,2026-08-01T09:30:00.000+0000
"006A2","Line 3","5000",EUR,"Closed Won",2026-10-01,005X,001B,,2026-07-01T00:00:00.000Z
"""
SALESFORCE_REPORT = """\
Territory Region,Opportunity Owner,Account Name,Opportunity Name,Stage,Forecast Category,\
Total Amount Currency,Total Amount,Fiscal Period,Close Date,Opportunity Next Steps,Type
North,Jo Park,Acme,Line 2,Proposal,Pipeline,\
USD,"$1,234,567",Q4-2026,12/15/2026,Send the paper,New Business
North,Jo Park,Acme,Line 3,Closed Lost,Omitted,\
USD,"$1,200",Q3-2026,9/30/2026,,Existing Customer - Upgrade

Grand Totals (2 records)
"Confidential Information - Do Not Distribute"
"""
HUBSPOT = """\
Record ID,Deal Name,Amount,Currency,Deal Stage,Pipeline,Close Date,Deal owner,\
Associated Company IDs,Associated Contact IDs,Create Date,Associated Company
4711,Line 2,120000,EUR,Proposal,Sales,2026-12-15 10:00,Jo,91,7;8,2026-08-01 09:30,Acme
4712,Line 3,,EUR,Closed Won,Sales,2026-10-01 10:00,Jo,91;92,7,2026-07-01 09:30,Acme;Beta
"""
PIPEDRIVE = """\
Deal - ID,Deal - Title,Deal - Owner,Deal - Value,Deal - Currency of Value,Deal - Organization,\
Deal - Contact person,Deal - Stage,Deal - Status,Deal - Deal created,Deal - Won time,\
Deal - Lost time,Deal - Lost reason,Deal - Expected close date,Deal - Product name
17,Line 2,Jo,120000,EUR,Acme,Maria,Proposal,Open,2026-08-01 09:30:00,,,,2026-12-15,LineSight
18,Line 3,Jo,5000,EUR,Acme,Maria,Proposal,Won,2026-07-01 09:30:00,2026-10-01 12:00:00,,,,LineSight
19,Line 4,Jo,5000,EUR,Acme,Maria,Qualified,Lost,2026-07-01,,2026-10-02 12:00:00,Price,,LineSight
"""
PIPEDRIVE_BARE = """\
Title,Value,Currency of value,Organization,Stage,Status,Creation date,Expected close date,\
Pipedrive System ID
Line 2,120000,EUR,Acme,Proposal,open,2026-08-01,2026-12-15,17
"""
ZOHO = """\
Record Id,Deal Name,Amount,Currency,Stage,Pipeline,Closing Date,Deal Owner,\
Account Name,Account Name.id,Contact Name.id,Created Time
zcrm_1,Line 2,"€ 120.000,00",EUR,Negotiation,Standard,15/12/2026,Jo Park,\
Acme,zcrm_9,,2026-08-01 09:30:00
"""
FREE = """\
opportunity_id;sales_agent;product;account;deal_stage;engage_date;close_date;close_value
A1;Jo Park;LineSight;Acme;Won;20.10.2025;01.03.2026;1054
A2;Jo Park;LineSight;;Engaging;03.11.2025;;
"""

ACME = Account("Acme")


def test_a_salesforce_object_export_is_read(tmp_path: Path) -> None:
    """Customers stand in it by their ids alone, which a list can resolve."""
    found = export(tmp_path, SALESFORCE_OBJECT)
    first, second = deals(found)
    assert found.understood.system == "salesforce"
    assert (first.name, first.account, first.owner) == ("Line 2", None, "")
    assert (first.stage, first.value) == ("negotiation", Money(Decimal(120000), "EUR"))
    assert first.opened == dt.date(2026, 8, 1)
    assert first.close
    assert first.close.expected == dt.date(2026, 12, 15)
    assert second.outcome == Outcome("won", dt.date(2026, 10, 1))
    assert (second.stage, second.close) == ("", None)
    assert found.understood.unused == ("OwnerId", "ContactId")
    assert "--accounts" in trap(found, "account-ids").hint
    known = export(tmp_path, SALESFORCE_OBJECT, accounts="Id,Name\n001A,Acme\n")
    assert [deal.account for deal in deals(known)] == [ACME, None]
    assert trap(known, "unknown-account").count == 1


def test_a_salesforce_report_without_ids_is_read(tmp_path: Path) -> None:
    """A deal is known by its account and name, and the foot of the report is no deal."""
    found = export(tmp_path, SALESFORCE_REPORT)
    first, second = deals(found)
    assert first == Deal(
        id="salesforce-acme-line-2",
        name="Line 2",
        account=ACME,
        type="new",
        owner="Jo Park",
        stage="proposal",
        value=Money(Decimal(1234567), "USD"),
        close=first.close,
        next_step=NextStep("Send the paper"),
        imported=first.imported,
    )
    assert second.type == "expansion"
    assert second.outcome == Outcome("lost", dt.date(2026, 9, 30))
    assert second.value == Money(Decimal(1200), "USD")
    assert trap(found, "footer").count == 2
    assert trap(found, "no-ids").count == 2
    assert told(found) == []


def test_a_hubspot_export_is_read(tmp_path: Path) -> None:
    """A deal of several companies has no one customer."""
    found = export(tmp_path, HUBSPOT)
    first, second = deals(found)
    assert found.understood.system == "hubspot"
    assert (first.id, first.account, first.stage) == ("hubspot-4711", ACME, "proposal")
    assert first.opened == dt.date(2026, 8, 1)
    assert second.account is None
    assert trap(found, "several-accounts").message == (
        "1 deal: several accounts in one cell, such as 'Acme;Beta' in line 3: "
        "we cannot tell who the customer is."
    )
    assert second.imported
    assert "account" not in second.imported.covers
    assert first.imported
    assert "account" in first.imported.covers


def test_several_ids_in_one_cell_are_several(tmp_path: Path) -> None:
    """Joined with semicolons or commas; the same one twice is one."""
    rows = "Record ID,Deal Name,Deal Stage,Associated Company IDs\n"
    rows += '1,A,Open,91\n2,B,Open,91;92\n3,C,Open,"91,92"\n4,D,Open,91;91\n'
    found = export(tmp_path, rows, accounts="Record ID,Company name\n91,Acme\n92,Beta\n")
    assert [deal.account for deal in deals(found)] == [ACME, None, None, ACME]
    assert trap(found, "unknown-account").count == 2


def test_a_pipedrive_export_is_read_with_and_without_its_prefix(tmp_path: Path) -> None:
    """The status says how it ended, the stage where."""
    found = export(tmp_path, PIPEDRIVE)
    first, won, lost = deals(found)
    assert found.understood.system == "pipedrive"
    assert (first.id, first.name, first.account) == ("pipedrive-17", "Line 2", ACME)
    assert (first.stage, first.outcome) == ("proposal", None)
    assert won.outcome == Outcome("won", dt.date(2026, 10, 1))
    assert won.stage == "proposal"
    assert lost.outcome == Outcome("lost", dt.date(2026, 10, 2), "Price")
    bare = export(tmp_path, PIPEDRIVE_BARE)
    assert bare.understood.system == "pipedrive"
    assert deals(bare)[0].id == "pipedrive-17"
    assert deals(bare)[0].close == first.close


def test_a_zoho_export_is_read(tmp_path: Path) -> None:
    """Its ids are long; its names stand beside them."""
    (deal,) = deals(export(tmp_path, ZOHO))
    assert (deal.id, deal.account, deal.stage) == ("zoho-zcrm_1", ACME, "negotiation")
    assert deal.value == Money(Decimal(120000), "EUR")
    assert deal.close
    assert deal.close.expected == dt.date(2026, 12, 15)


def test_columns_of_nobody_are_read_by_their_names(tmp_path: Path) -> None:
    """A deal without a name is called after its product and its customer."""
    found = export(tmp_path, FREE)
    won, first = deals(found)
    assert found.understood.system == "csv"
    assert fields(found)["engage_date"] == "opened"
    assert (won.name, first.name) == ("LineSight, Acme", "LineSight, A2")
    assert won.outcome == Outcome("won", dt.date(2026, 3, 1))
    assert first.opened == dt.date(2025, 11, 3)
    assert (first.account, first.value, first.close) == (None, None, None)


def test_a_row_covers_what_its_columns_can_tell(tmp_path: Path) -> None:
    """A date that only ended deals have does not tell when the others are expected to end."""
    covered = {deal.imported.covers for deal in deals(export(tmp_path, FREE)) if deal.imported}
    assert covered == {("account", "owner", "stage", "value", "opened", "outcome")}
    expected = export(tmp_path, FREE + "A3;Jo Park;LineSight;;Engaging;03.11.2025;31.12.2026;\n")
    assert all(
        deal.imported and "close.expected" in deal.imported.covers for deal in deals(expected)
    )


def test_what_an_import_saw_is_kept_with_the_deal(tmp_path: Path) -> None:
    """So that the next one can tell what was changed by hand."""
    won, _ = deals(export(tmp_path, FREE))
    assert won.imported
    assert won.imported.values == {
        "name": "LineSight, Acme",
        "account": "Acme",
        "owner": "Jo Park",
        "value": "1054",
        "opened": "2025-10-20",
        "outcome": "won",
        "outcome.date": "2026-03-01",
        "product": "LineSight",
    }


def test_a_mapping_file_says_what_columns_are_and_the_rest_is_read_as_before(
    tmp_path: Path,
) -> None:
    """Its columns win over our names; what it ignores is not listed as left over."""
    text = "Vorgang,Kunde,Phase,Betrag,Beginn,Notiz,Owner\nV1,Acme,Gewonnen,1.200,1/2/2026,x,Jo\n"
    mapping = """\
        system: eigenbau
        columns:
          Vorgang: id
          kunde: account
          Phase: stage
          Betrag: value
          Beginn: opened
          Notiz: ignore
        outcomes: {Gewonnen: won}
        dates: day-first
        decimal: comma
        currency: EUR
        """
    found = export(tmp_path, text, mapping=mapping)
    (deal,) = deals(found)
    assert (deal.id, deal.account, deal.owner) == ("eigenbau-V1", ACME, "Jo")
    assert deal.outcome == Outcome("won")
    assert deal.value == Money(Decimal(1200), "EUR")
    assert deal.opened == dt.date(2026, 2, 1)
    assert found.understood.unused == ()


@pytest.mark.parametrize(
    ("mapping", "problem"),
    [
        ("columns: {Nam: name}\n", "mapping.yaml:1:11: .* has no column 'Nam'. Did you mean Name?"),
        (
            "columns: {Name: nam}\n",
            "mapping.yaml:1:17: no field is called 'nam'. Did you mean name?",
        ),
        (
            "columns:\n  Name: name\n  Stage: name\n",
            "mapping.yaml:3:10: 'name' is already filled by the column Name.",
        ),
        ("colums: {A: id}\n", "mapping.yaml:1:1: unknown key 'colums'. Did you mean columns?"),
        ("dates: american\n", "mapping.yaml:1:8: 'dates' cannot be 'american'."),
    ],
)
def test_a_mistake_in_a_mapping_file_has_its_place(
    tmp_path: Path, mapping: str, problem: str
) -> None:
    """As in every file of ours."""
    with pytest.raises(BadInput, match=problem):
        export(tmp_path, "Name,Stage\nA,Won\n", mapping=mapping)


def test_an_export_of_which_too_little_is_known_is_refused(tmp_path: Path) -> None:
    """With what is missing, the columns that are there, and what to do."""
    with pytest.raises(BadInput) as refused:
        export(tmp_path, "Kunde,Phase\nAcme,Won\n")
    assert "how each deal stands (stage or status)" in str(refused.value)
    assert "The columns are: Kunde, Phase." in str(refused.value)
    assert "--mapping" in str(refused.value)


def test_two_columns_of_one_name_are_refused_if_they_are_read(tmp_path: Path) -> None:
    """Nothing tells which one counts."""
    with pytest.raises(BadInput, match="two columns are called 'Amount'"):
        export(tmp_path, "Name,Stage,Amount,Amount\nA,Won,1,2\n")
    assert deals(export(tmp_path, "Name,Stage,Note,Note\nA,Won,1,2\n"))


def test_dates_with_two_readings_are_refused_with_the_option_that_settles_them(
    tmp_path: Path,
) -> None:
    """The column is left out, and covers nothing; the rest is read."""
    text = "id,name,stage,opened\n1,A,Open,1/2/2026\n2,B,Open,3/4/2026\n"
    found = export(tmp_path, text)
    assert told(found) == [
        "2:10: opened: which number is the day? In '1/2/2026' and all the others nothing tells: "
        "no number in it is over 12. The column is left out. "
        "Say which comes first: --dates day-first or --dates month-first."
    ]
    assert found.understood.dates[0].order is None
    first, _ = deals(found)
    assert first.opened is None
    assert first.imported
    assert "opened" not in first.imported.covers
    settled = export(tmp_path, text, dates="day-first")
    assert [deal.opened for deal in deals(settled)] == [dt.date(2026, 2, 1), dt.date(2026, 4, 3)]


def test_a_cell_that_cannot_be_read_tells_nothing(tmp_path: Path) -> None:
    """Neither that there is no such date, nor that there is one."""
    text = "id,name,stage,opened,amount\n1,A,Open,soon,12k\n2,B,Open,2026-02-25,5\n"
    found = export(tmp_path, text)
    assert {*traps(found)} >= {"unread-dates", "unread-amounts"}
    assert trap(found, "unread-dates").message == (
        "1 deal: opened holds no date, such as 'soon' in line 2."
    )
    first, second = (deal.imported for deal in deals(found))
    assert first
    assert second
    assert {*second.covers} - {*first.covers} == {"opened", "value"}


def test_amounts_with_two_readings_are_refused_and_named(tmp_path: Path) -> None:
    """With what settles them."""
    found = export(tmp_path, 'id,name,stage,amount\n1,A,Open,"1,234"\n2,B,Open,500\n')
    assert trap(found, "doubtful-amounts").message == (
        "1 deal: amount has two readings, such as '1,234' in line 2; the amount is left out."
    )
    assert [deal.value for deal in deals(found)] == [None, Money(Decimal(500))]


@pytest.mark.parametrize(
    ("amount", "beside", "option", "currency"),
    [
        ("$5", "", "", "USD"),
        ("$5", "CAD", "", "CAD"),
        ("$5", "", "AUD", "AUD"),
        ("$5", "", "EUR", "USD"),
        ("€5", "", "USD", "EUR"),
        ("5", "usd", "EUR", "USD"),
        ("5", "", "EUR", "EUR"),
        ("5", "", "", ""),
    ],
)
def test_the_currency_is_the_one_nearest_to_the_amount(
    tmp_path: Path, amount: str, beside: str, option: str, currency: str
) -> None:
    """The sign, the column beside it, the option; $ is what the team's dollars are."""
    text = f"id,name,stage,amount,currency\n1,A,Open,{amount},{beside}\n"
    (deal,) = deals(export(tmp_path, text, currency=option))
    assert deal.value
    assert deal.value.currency == currency


def test_dollars_that_nobody_names_are_told_to_be_american(tmp_path: Path) -> None:
    """Unless the column beside them or the option says it."""
    text = "id,name,stage,amount,currency\n1,A,Open,$5,\n2,B,Open,$6,CAD\n"
    assert trap(export(tmp_path, text), "dollars").count == 1
    assert "dollars" not in traps(export(tmp_path, text, currency="USD"))


def test_an_amount_in_two_currencies_is_left_out(tmp_path: Path) -> None:
    """And named."""
    found = export(tmp_path, "id,name,stage,amount,currency\n1,A,Open,€5,USD\n")
    assert deals(found)[0].value is None
    assert trap(found, "two-currencies").count == 1


def test_a_row_that_stands_there_twice_counts_once(tmp_path: Path) -> None:
    """The same words are told together; another word makes it a conflict with its place."""
    rows = "id,name,stage,amount\n1,A,Open,5\n1,A,Open,5\n2,B,Open,5\n2,B,Won,6\n,,Open,7\n"
    found = export(tmp_path, rows)
    assert [deal.name for deal in deals(found)] == ["A", "B"]
    assert (trap(found, "repeated").count, trap(found, "repeated").line) == (1, 3)
    assert trap(found, "nameless").line == 6
    assert told(found) == [
        "5:1: line 4 has the id '2' too, and differs in stage, amount. "
        "Line 4 counts, this one is left out."
    ]
    assert found.understood.totals.deals == 2


def test_a_broken_row_is_an_error_at_its_line_and_the_rest_is_read(tmp_path: Path) -> None:
    """The first fifty are named, the rest is counted."""
    found = export(tmp_path, "id,name,stage\n1,A,Open\nx,y\n2,B,Open\n")
    assert len(deals(found)) == 2
    assert told(found) == [
        "3:1: it has 2 cells where the header has 3. "
        "The row is left out; mend it and run the same once more."
    ]
    many = export(tmp_path, "id,name,stage\n1,A,Open\n" + "x,y\n" * 60)
    assert len(many.understood.problems) == 51
    assert told(many)[-1] == "53:1: 10 more rows cannot be read, from this line on."


def test_stages_are_those_of_the_workspace_whatever_their_capitals(tmp_path: Path) -> None:
    """One that it does not know stays as it is, and is told once."""
    team = Workspace(stages={"Demo done": "solution"})
    rows = "id,name,stage\n1,A,demo DONE\n2,B,Discovery\n3,C,Engaging\n4,D,Engaging\n5,E,Lost\n"
    found = export(tmp_path, rows, team)
    assert [deal.stage for deal in deals(found)] == [
        "Demo done",
        "discovery",
        "Engaging",
        "Engaging",
        "",
    ]
    assert trap(found, "unknown-stage").message == (
        "2 open deals: workspace.yaml does not say what these stages are: Engaging (2)."
    )


@pytest.mark.parametrize(
    ("stage", "status", "won", "closed", "result"),
    [
        ("Closed Won", "", "", "", "won"),
        ("closed-lost", "", "", "", "lost"),
        ("Closed - No Decision", "", "", "", "no_decision"),
        ("Proposal", "Won", "", "", "won"),
        ("Signed", "", "TRUE", "1", "won"),
        ("Gone", "", "false", "true", "lost"),
        ("Proposal", "open", "0", "0", None),
        ("Proposal", "", "", "", None),
    ],
)
def test_how_a_deal_ended_is_told_by_stage_status_or_two_flags(
    tmp_path: Path, stage: str, status: str, won: str, closed: str, result: str | None
) -> None:
    """Whichever the export has."""
    header = "Opportunity ID,Opportunity Name,Stage,Status,Won,Closed,Close Date"
    found = export(tmp_path, f"{header}\n1,A,{stage},{status},{won},{closed},2026-02-25\n")
    (deal,) = deals(found)
    assert (deal.outcome.result if deal.outcome else None) == result


def test_a_status_that_nobody_knows_is_told(tmp_path: Path) -> None:
    """The deal counts as open until somebody says what it means."""
    found = export(tmp_path, "id,name,status\n1,A,Gewonnen\n2,B,open\n")
    assert trap(found, "unknown-status").count == 1
    assert found.understood.totals.open == 2


def test_products_are_held_against_a_list_each_misspelling_once(tmp_path: Path) -> None:
    """With the nearest name."""
    rows = "id,product,stage\n1,GTXPro,Open\n2,GTXPro,Open\n3,GTX Basic,Open\n"
    found = export(tmp_path, rows, products="product,price\nGTX Pro,5\nGTX Basic,4\n")
    assert trap(found, "unknown-product").message == (
        "2 deals: product GTXPro is not in products.csv."
    )
    assert trap(found, "unknown-product").hint == "Did you mean GTX Pro?"
    assert trap(export(tmp_path, rows), "products-unchecked").count == 3


def test_many_unknown_names_are_counted(tmp_path: Path) -> None:
    """The first ten are named."""
    rows = "id,account,stage\n" + "".join(f"{n},Acme {n},Open\n" for n in range(30))
    found = export(tmp_path, rows, accounts="account\nBeta\n")
    unknown = [one for one in found.understood.traps if one.id == "unknown-account"]
    assert len(unknown) == 11
    assert unknown[-1].message.startswith("20 deals: 20 account names are not in accounts.csv")


def test_gaps_are_counted_where_a_deal_should_have_something(tmp_path: Path) -> None:
    """An open deal needs no closing date of its own, a closed one no expected one."""
    rows = """\
        id,name,account,owner,stage,amount,opened,close date
        1,A,,Jo,Proposal,,,
        2,B,Acme,,Won,,2026-02-25,
        """
    found = export(tmp_path, rows)
    counts = {one.id: one.count for one in found.understood.traps if one.id.startswith("no-")}
    assert counts == {
        "no-account": 1,
        "no-owner": 1,
        "no-opened": 1,
        "no-value": 1,
        "no-close": 1,
        "no-end": 1,
    }


def test_a_deal_can_be_asked_for_by_its_id(tmp_path: Path) -> None:
    """An import looks up the row of each file."""
    found = export(tmp_path, FREE)
    row = found.deal("A2")
    assert row is not None
    assert row.deal == deals(found)[1]
    assert found.deal("none") is None


def test_characters_that_no_file_of_ours_may_hold_are_left_out(tmp_path: Path) -> None:
    """Control characters and invisible line breaks, as copied texts have them."""
    found = export(tmp_path, "id,name,stage\n1,A\x07c\u2028me\x85 \u200bx,Open\n")
    assert deals(found)[0].name == "Ac me x"
