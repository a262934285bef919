"""The JSON Schema of a record, from its types: what an editor completes and checks while you type.

It allows what the loader allows: every short form, empty values, `yes` and `no`. Editors read
unquoted numbers as numbers, so text may be a number too.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from copy import deepcopy
from typing import Any

from msgspec import inspect

from assistant.records.base import Record
from assistant.records.deal import STAGES, Deal
from assistant.records.workspace import Workspace

Json = dict[str, Any]

RECORDS: dict[str, type[Record]] = {"deal": Deal, "workspace": Workspace}
"""The kinds of file that have a schema."""

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}"
_DATE: Json = {"type": "string", "format": "date", "pattern": f"{_DAY}$"}
_TIME: Json = {"type": "string", "pattern": f"{_DAY}[T ][0-9]{{2}}:[0-9]{{2}}"}
_SCALARS: dict[type[inspect.Type], Json] = {
    inspect.StrType: {"type": ["string", "number", "boolean"]},
    inspect.BoolType: {"enum": [True, False, "yes", "no"]},
    inspect.DateType: _DATE,
    inspect.IntType: {"type": ["integer", "string"], "pattern": "^[0-9]+$"},
    inspect.DecimalType: {"type": ["number", "string"], "pattern": "[0-9]"},
    inspect.CustomType: {"anyOf": [_DATE, _TIME]},
    inspect.AnyType: {},
}
"""The only type of our own, `CustomType`, is a moment."""


def record_schema(
    name: str, questions: Mapping[str, str] | None = None, stages: tuple[str, ...] = ()
) -> str:
    """The schema as JSON text, the same bytes for the same types.

    Args:
        name: a key of `RECORDS`.
        questions: id and description of every discovery question to offer; others stay allowed.
        stages: the workspace's own names for stages.
    """
    definitions: dict[str, Json] = {}
    root = _schema(inspect.type_info(RECORDS[name]), definitions)
    if name == "deal":
        _offer_questions(definitions, questions or {})
        _offer_stages(definitions, (*STAGES, *stages))
    schema = {
        "$schema": _DIALECT,
        "$id": f"urn:deal-assistant:{name}:1",
        "title": f"Deal Assistant: {name}",
        **root,
        "$defs": dict(sorted(definitions.items())),
    }
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _schema(kind: inspect.Type, definitions: dict[str, Json]) -> Json:
    """What may stand where a value of type `kind` is meant."""
    match kind:
        case inspect.UnionType():
            inner = next(one for one in kind.types if not isinstance(one, inspect.NoneType))
            return _schema(inner, definitions)
        case inspect.StructType():
            return _record(kind, definitions)
        case inspect.VarTupleType():
            item = _schema(kind.item_type, definitions)
            return {"anyOf": [item, {"type": "array", "items": _or_empty(item)}]}
        case inspect.DictType():
            value = _or_empty(_schema(kind.value_type, definitions))
            return {"type": "object", "additionalProperties": value}
    return _scalar(kind)


def _scalar(kind: inspect.Type) -> Json:
    if isinstance(kind, inspect.LiteralType):
        return {"enum": list(kind.values)}
    if type(kind) not in _SCALARS:
        raise TypeError(f"no schema is known for {kind}")
    return deepcopy(_SCALARS[type(kind)])


def _record(kind: inspect.StructType, definitions: dict[str, Json]) -> Json:
    """A reference to the record's definition, which is made when it is first met."""
    name = kind.cls.__name__
    if name not in definitions:
        fields = {field.encode_name: _schema(field.type, definitions) for field in kind.fields}
        required = [field.encode_name for field in kind.fields if field.required]
        full: Json = {
            "type": "object",
            "properties": {
                key: schema if key in required else _or_empty(schema)
                for key, schema in fields.items()
            },
            "required": required,
            "additionalProperties": False,
        }
        short = getattr(kind.cls, "short", "")
        body = {"anyOf": [fields[short], full]} if short else full
        definitions[name] = {"description": " ".join((kind.cls.__doc__ or "").split()), **body}
    return {"$ref": f"#/$defs/{name}"}


def _or_empty(schema: Json) -> Json:
    """The schema, or nothing at all: an empty value is the same as leaving it out."""
    if "enum" in schema:
        return {**schema, "enum": [*schema["enum"], None]}
    if "type" in schema:
        types = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
        return {**schema, "type": [*types, "null"]}
    if "anyOf" in schema:
        return {**schema, "anyOf": [*schema["anyOf"], {"type": "null"}]}
    return {"anyOf": [schema, {"type": "null"}]} if schema else schema


def _offer_questions(definitions: dict[str, Json], questions: Mapping[str, str]) -> None:
    discovery: Json = definitions["Deal"]["properties"]["discovery"]
    answer = discovery["additionalProperties"]
    discovery["properties"] = {
        name: {"description": words, **answer} for name, words in questions.items()
    }


def _offer_stages(definitions: dict[str, Json], stages: tuple[str, ...]) -> None:
    for name in ("Deal", "StageMove"):
        properties = definitions[name]["properties"]
        properties["stage"] = {"anyOf": [{"enum": list(stages)}, properties["stage"]]}
