"""The JSON Schema allows what the loader allows, and refuses what it refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from msgspec import inspect

from assistant.errors import BadInput
from assistant.records.base import Record
from assistant.records.deal import Deal
from assistant.records.load import to_record
from assistant.records.schema import RECORDS, record_schema
from assistant.records.source import parse_source
from assistant.records.workspace import Workspace
from tests.support import FIVE_MINUTES

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.yaml"))


class EditorYaml(yaml.SafeLoader):
    """YAML as editors read it: dates stay text, only true and false are booleans."""


EditorYaml.yaml_implicit_resolvers = {
    first: [one for one in resolvers if not one[0].endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for value in ("true", "false"):
    pattern = re.compile(f"^{value}$")
    EditorYaml.add_implicit_resolver("tag:yaml.org,2002:bool", pattern, [value[0]])


def complaints(kind: str, text: str) -> list[str]:
    schema = json.loads(record_schema(kind, {"goal": "What they want."}, ("Commercials",)))
    value = yaml.load(text, EditorYaml)
    return [str(error.message) for error in Draft202012Validator(schema).iter_errors(value)]


def loads(kind: type[Record], text: str) -> bool:
    try:
        to_record(parse_source(text, "a.yaml"), kind)
    except BadInput:
        return False
    return True


def records_in(kind: inspect.Type) -> Iterator[inspect.StructType]:
    """Every record type that a record is made of."""
    match kind:
        case inspect.StructType():
            yield kind
            for field in kind.fields:
                yield from records_in(field.type)
        case inspect.UnionType():
            for one in kind.types:
                yield from records_in(one)
        case inspect.VarTupleType():
            yield from records_in(kind.item_type)
        case inspect.DictType():
            yield from records_in(kind.value_type)


@pytest.mark.parametrize("kind", RECORDS)
def test_it_is_a_valid_schema(kind: str) -> None:
    """The dialect's own rules hold, and its name is no network address."""
    schema = json.loads(record_schema(kind))
    Draft202012Validator.check_schema(schema)
    assert schema["$id"].startswith("urn:")


@pytest.mark.parametrize("kind", RECORDS)
def test_it_names_every_field_of_every_record(kind: str) -> None:
    """A field that is added to a type is in the schema at once."""
    definitions = json.loads(record_schema(kind))["$defs"]
    for record in records_in(inspect.type_info(RECORDS[kind])):
        definition = definitions[record.cls.__name__]
        full = definition.get("anyOf", [definition])[-1]
        assert [*full["properties"]] == [field.encode_name for field in record.fields]
        assert definition["description"] == " ".join((record.cls.__doc__ or "").split())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_the_shipped_examples_fit(path: Path) -> None:
    """What we show to newcomers gets no red line in an editor."""
    kind = "workspace" if path.name == "workspace.yaml" else "deal"
    assert complaints(kind, path.read_text(encoding="utf-8")) == []


def test_the_five_minute_record_fits() -> None:
    """So does what eight questions give."""
    assert complaints("deal", FIVE_MINUTES) == []


@pytest.mark.parametrize(
    "text",
    [
        "account: Acme Robotics",
        "value: 120000",
        "value: 120000 EUR",
        "value: {amount: 99.50, currency: EUR}",
        "close: 2026-12-15",
        "close: {expected: 2026-12-15, pushed: [2026-10-31]}",
        "close: {pushed: 2026-10-31}",
        "outcome: won",
        "discovery: {goal: Open a plant, budget: 150000, why_now: yes}",
        "discovery: {something_of_ours: {answer: Yes, said_by: Maria, date: 2026-08-20}}",
        "stakeholders: Maria Lopez",
        "stakeholders: [Maria Lopez, {name: Tom, personal_win: Peace, do_not_contact: yes}]",
        "stakeholders: [{name: Tom, do_not_contact: true}]",
        "activities: {date: 2026-08-20, kind: call, with: Maria}",
        "activities: [{date: 2026-08-20T10:00, kind: proposal, price: no, attachments: a.pdf}]",
        "activities: [{date: 2026-08-20T10:00:00+02:00, kind: mail, auto_reply: bounce}]",
        "concerns: Data leaves the plant",
        "commitments: [{by: us, what: Send it, moved: [2026-09-08]}]",
        "plan: [Security review]",
        "paper: [legal, {what: signature, days: 20}]",
        "next_step: Decision meeting",
        "stage: Commercials",
        "stage: whatever the old CRM said",
        'imported: {system: hubspot, id: "4711", covers: stage, values: {amount: 3}}',
        "stage:\naccount:\nstakeholders:\ndiscovery: {goal: }\nactivities: []\ntype: ~",
        "stakeholders:\n  -\n  - {name: Tom, role: }",
        "id: 2026",
    ],
)
def test_every_short_form_fits(text: str) -> None:
    """What the loader takes, an editor accepts."""
    text = f"name: A\n{text}\n"
    assert loads(Deal, text)
    assert complaints("deal", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "company: Sensoric\ndomains: sensoric.example",
        "stages: {Qualified: discovery}\nsmall_deal: 10000 EUR",
        "settings: {stalled/buyer-silent: {days: {proposal: 10}}}",
        "days: {count: business, holidays: [2026-12-25], time_zone: Europe/Brussels}",
        "experience: [{id: a, what: Halved stops, for: two dairies, may_name: no}, Saved a week]",
    ],
)
def test_every_short_form_of_a_workspace_fits(text: str) -> None:
    """The same for workspace.yaml."""
    assert loads(Workspace, text)
    assert complaints("workspace", text) == []


@pytest.mark.parametrize(
    "text",
    [
        "stakholders: [Maria]",
        "account: {nme: Acme}",
        "account: {website: https://www.acme.example}",
        "type: brandnew",
        "discovery: {goal: {anser: Open}}",
        "activities: [{date: 2026-08-20}]",
        "activities: [{date: 2026-08-20, kind: cal}]",
        "activities: [{date: soon, kind: call}]",
        "value: a lot",
        "close: [2026-12-15, 2026-12-16]",
        "stakeholders: [{name: Tom, do_not_contact: perhaps}]",
        "paper: [{what: legal, days: many}]",
        "next_step: {date: 2026-11-30}",
    ],
)
def test_what_the_loader_refuses_is_refused(text: str) -> None:
    """A misspelt key, a missing one, a wrong choice."""
    text = f"name: A\n{text}\n"
    assert not loads(Deal, text)
    assert complaints("deal", text) != []


def test_a_deal_needs_a_name() -> None:
    """It is the only key that may not be empty."""
    assert complaints("deal", "stage: proposal") != []
    assert complaints("deal", "name:") != []


def test_it_is_the_same_text_every_time() -> None:
    """Nothing in it depends on order of a set or on the clock."""
    assert record_schema("deal") == record_schema("deal")
    assert record_schema("deal").endswith("}\n")


def test_questions_are_offered_with_their_words() -> None:
    """An editor completes them; others stay allowed."""
    discovery = json.loads(record_schema("deal", {"goal": "What they want."}))
    offered: dict[str, Any] = discovery["$defs"]["Deal"]["properties"]["discovery"]
    assert offered["properties"]["goal"]["description"] == "What they want."
    assert offered["additionalProperties"]
