"""How the CRMs name the columns of their exports.

Names are compact: without spaces, signs and capitals. Where several columns of one export could
fill a field, the one that is named first here counts.
"""

from __future__ import annotations

from typing import NamedTuple


class System(NamedTuple):
    """One way in which exports name their columns.

    `signs` are sets of columns: an export that has all of one set comes from this system.
    `prefix` may stand before every name.
    """

    name: str
    title: str
    signs: tuple[frozenset[str], ...]
    columns: dict[str, str]
    prefix: str = ""


def _signs(*sets: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(names.split()) for names in sets)


def _columns(**names: str) -> dict[str, str]:
    """Column to field, from field to columns; two underscores stand for a dot."""
    fields = ((field.replace("__", "."), columns.split()) for field, columns in names.items())
    return {column: field for field, columns in fields for column in columns}


SALESFORCE = System(
    "salesforce",
    "Salesforce",
    _signs(
        "stagename closedate",
        "opportunityname stage closedate",
        "opportunityname stage amount",
        "opportunityname stage totalamount",
        "opportunityowner opportunityname",
        "opportunityid stage",
    ),
    _columns(
        id="opportunityid id",
        name="opportunityname name",
        account="accountname",
        account__id="accountid",
        account__website="accountwebsite",
        account__industry="accountindustry industry",
        owner="opportunityowner ownername owner",
        product="productname product2name",
        type="type opportunitytype",
        partner="partneraccount partneraccountname",
        stage="stagename stage",
        is_won="iswon won",
        is_closed="isclosed closed",
        value="amount totalamount",
        value__currency="currencyisocode amountcurrency totalamountcurrency opportunitycurrency",
        opened="createddate",
        close="closedate",
        outcome__reason="lossreason closedlostreason lostreason reasonlost",
        next_step="nextstep opportunitynextsteps opportunitynextstep nextsteps",
    ),
)

HUBSPOT = System(
    "hubspot",
    "HubSpot",
    _signs("dealname dealstage"),
    _columns(
        id="recordid dealid",
        name="dealname",
        account="associatedcompanyprimary primaryassociatedcompany associatedcompany",
        account__id="associatedcompanyidsprimary associatedcompanyids associatedcompanyid",
        owner="dealowner",
        type="dealtype",
        stage="dealstage",
        is_won="isclosedwon",
        is_closed="isdealclosed isclosed",
        value="amount",
        value__currency="currency dealcurrencycode",
        opened="createdate",
        close="closedate",
        outcome__reason="closedlostreason",
        next_step="nextstep",
    ),
)

PIPEDRIVE = System(
    "pipedrive",
    "Pipedrive",
    _signs(
        "title organization stage",
        "title organization status",
        "title expectedclosedate",
        "title pipedrivesystemid",
        "title currencyofvalue",
        "title wontime",
    ),
    _columns(
        id="id dealid pipedrivesystemid",
        name="title",
        account="organization",
        account__id="organizationid",
        owner="owner",
        product="productname",
        stage="stage",
        status="status",
        value="value",
        value__currency="currencyofvalue currency",
        opened="dealcreated creationdate",
        close__expected="expectedclosedate",
        outcome__won="wontime",
        outcome__lost="losttime",
        outcome__date="dealclosedon closedon",
        outcome__reason="lostreason",
    ),
    prefix="deal",
)

ZOHO = System(
    "zoho",
    "Zoho",
    _signs("dealname stage closingdate", "dealname stage dealowner", "recordid dealname stage"),
    _columns(
        id="recordid dealid",
        name="dealname",
        account="accountname",
        account__id="accountnameid",
        owner="dealowner dealownername",
        type="type",
        stage="stage",
        value="amount",
        value__currency="currency",
        opened="createdtime",
        close="closingdate",
        outcome__reason="reasonforloss reasonforlosss lostreason",
        next_step="nextstep",
    ),
)

FREE = System(
    "csv",
    "a CRM export",
    (),
    _columns(
        id="opportunityid dealid oppid crmid recordid id reference",
        name="name dealname opportunityname deal opportunity title",
        account="account accountname company companyname customer customername client "
        "organization organisation",
        account__id="accountid companyid customerid organizationid organisationid",
        account__website="website accountwebsite",
        account__industry="industry sector",
        owner="owner salesagent salesrep salesperson rep dealowner opportunityowner "
        "accountexecutive accountmanager",
        product="product productname",
        type="type dealtype opportunitytype",
        origin="origin",
        partner="partner",
        stage="stage dealstage salesstage stagename opportunitystage pipelinestage",
        status="status dealstatus outcome result",
        value="value amount closevalue dealvalue dealamount",
        value__currency="currency currencycode currencyisocode currencyofvalue",
        opened="opened openedon dateopened opendate engagedate created createdon createdat "
        "createdate createddate creationdate createdtime startdate",
        close__expected="expectedclose expectedclosedate expectedclosingdate",
        close="close closedate closingdate",
        outcome__date="closedon closeddate dateclosed closedat",
        outcome__won="wonon wondate wontime",
        outcome__lost="loston lostdate losttime",
        outcome__reason="lostreason lossreason closedlostreason",
        next_step="nextstep nextsteps",
    ),
)

SYSTEMS = (PIPEDRIVE, HUBSPOT, ZOHO, SALESFORCE)
"""In the order in which they are tried."""
