"""Writes docs/check-kinds.md from the code and the playbooks: `make docs`.

The prose stands in `check-kinds.in.md`; what the code cannot say, the meaning of each name, in
`names.yaml`.
"""

from __future__ import annotations

import inspect as python
import re
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

from msgspec import inspect

from assistant import resources
from assistant.checks.kinds import KINDS, kinds_of
from assistant.checks.kinds.base import Kind, StageDays
from assistant.checks.load import shipped_packs
from assistant.checks.speak import COMMON_NAMES, MAIL_NAMES, fields_of
from assistant.facts.named import NAMED_FACTS
from assistant.phrasing import upper_first
from assistant.records.deal import STAGES, Account, Deal, Role
from assistant.records.emit import inline
from assistant.records.mail import MAIL_KINDS
from assistant.records.source import read_source
from assistant.results.review import RUNGS
from assistant.review.seen import VERDICT_NAMES
from assistant.templating import compile_text
from assistant.templating.filters import FILTERS

FOLDER = Path(__file__).resolve().parent
PAGE = FOLDER / "check-kinds.md"

EVERY_KIND: dict[str, Kind] = {**KINDS, **kinds_of("mail")}

BAR = "\\|"
"""How a bar is written inside a table."""

_RECORDS: tuple[type, ...] = (Deal, Account)
"""Values whose parts docs/record.md describes."""

# "`side`: us or customer; `grace_days`: days that pass." A meaning ends where the next begins.
_MEANING = re.compile(
    r"(?P<names>`\w+`(?:(?:, | and )`\w+`)*): (?P<words>.*?)(?=[;.] `\w+`[^;.]*: |$)"
)
_SCALARS: dict[type[inspect.Type], str] = {
    inspect.BoolType: "yes or no",
    inspect.IntType: "a number",
    inspect.FloatType: "a number",
    inspect.DecimalType: "a number",
    inspect.StrType: "a text",
}
_CHOICES = {
    frozenset(STAGES): "a stage",
    frozenset(get_args(Role)): "a role",
    frozenset(MAIL_KINDS): "a kind of mail",
    frozenset(RUNGS): "a rung",
}
_SAMPLE: dict[str, object] = {
    "as_of": date(2026, 11, 21),
    "amount": 120000,
    "share": Decimal("12.345"),
    "days": 3,
    "people": ({"name": "Ines Halloran"}, {"name": "Paul Adeyemi"}),
    "topics": ("the goal", "the budget"),
    "quote": "Every hour the line is down costs us fourteen thousand euros.",
    "nothing": "",
}
"""What the filters are shown with."""


class Undescribed(Exception):
    """Something has no words yet; the message says where they belong."""


class Names:
    """What `names.yaml` says about the names that texts may use."""

    def __init__(self, said: Mapping[str, Any]) -> None:
        self._said = said

    def of_kind(self, kind: str, name: str) -> str:
        """What a name means that a kind offers: there, else everywhere."""
        own = self._said["kinds"].get(kind, {})
        return self._find(own if name in own else self._said["names"], name, f"kinds: {kind}")

    def common(self, name: str) -> str:
        """What a name means that every text may use."""
        return self._find(self._said["common"], name, "common")

    def part(self, owner: str, name: str) -> str:
        """What a part of a value means."""
        return self._find(self._said["parts"].get(owner, {}), name, f"parts: {owner}")

    def filter(self, name: str) -> tuple[str, str]:
        """What a filter does, and an expression that shows it."""
        does, _, expression = self._find(self._said["filters"], name, "filters").rpartition(": ")
        return does, expression

    def unused(self) -> set[str]:
        """Kinds, parts and filters that it describes and that are no more."""
        parts = {kind.__name__ for kind in _structs()}
        return {
            *({*self._said["kinds"]} - {*EVERY_KIND}),
            *({*self._said["parts"]} - parts),
            *({*self._said["filters"]} - {*FILTERS}),
        }

    def _find(self, words: Mapping[str, str], name: str, where: str) -> str:
        if name not in words:
            raise Undescribed(f"Say in docs/names.yaml, under '{where}', what '{name}' is.")
        return words[name]


def read_names() -> Names:
    """The names as the repository describes them."""
    return Names(read_source(FOLDER / "names.yaml", "docs/names.yaml").value)


def page() -> str:
    """The whole page."""
    names = read_names()
    filled = {
        "contents": _contents(),
        "kinds": (line for name in sorted(EVERY_KIND) for line in _kind(EVERY_KIND[name], names)),
        "common": (_row(one, names.common(one), kind) for one, kind in COMMON_NAMES.items()),
        "mail": (_row(one, names.common(one), kind) for one, kind in MAIL_NAMES.items()),
        "parts": (line for kind in _structs() for line in _parts(kind, names)),
        "filters": (_filter(name, names) for name in FILTERS),
        "facts": (_row(name, words) for name, (words, _) in NAMED_FACTS.items()),
        "verdicts": (_row(name, words) for name, words in VERDICT_NAMES.items()),
    }
    text = (FOLDER / "check-kinds.in.md").read_text(encoding="utf-8")
    for name, lines in filled.items():
        text = text.replace(f"<!-- {name} -->", "\n".join(lines))
    return text


def _contents() -> Iterator[str]:
    """The kinds by the facts that they look at."""
    groups: dict[str, list[str]] = {}
    for kind in EVERY_KIND.values():
        module = python.getmodule(kind.find)
        words = python.cleandoc(module.__doc__ or "").partition("\n")[0] if module else ""
        groups.setdefault(words, []).append(f"[{kind.name}](#{kind.name})")
    return (f"- {words} {', '.join(kinds)}" for words, kinds in groups.items())


def _kind(kind: Kind, names: Names) -> Iterator[str]:
    """One kind, with all that a coach must know to use it."""
    yield from (f"## {kind.name}", "")
    for paragraph in python.cleandoc(kind.find.__doc__ or "").split("\n\n"):
        yield from (" ".join(paragraph.split()), "")
    yield from _parameters(kind)
    what = "Needs from the record" if kind.looks_at == "deal" else "Needs beside the mail's words"
    yield from ("", f"{what}: {_needs(kind)}", "")
    yield from _offers(kind, names)
    yield from ("", f"Used by: {_used_by(kind)}", "")


def _parameters(kind: Kind) -> Iterator[str]:
    fields = _struct(kind.params).fields
    if not fields:
        yield "It takes no parameters."
        return
    meanings = parameter_meanings(kind.params)
    yield from ("| parameter | what it is | if left out | what it means |", "|---|---|---|---|")
    for field in fields:
        name = field.encode_name
        if name not in meanings:
            where = f"the docstring of {kind.params.__name__}"
            raise Undescribed(f"Say in {where} what '{name}' means: `{name}`: words.")
        default = "must be given" if field.required else f"`{inline(field.default)}`"
        yield _line(f"`{name}`", in_words(field.type), default, meanings[name])


def parameter_meanings(params: type) -> dict[str, str]:
    """What the docstring of a kind's parameters says about each of them."""
    said = " ".join((params.__doc__ or "").split())
    return {
        name: found["words"]
        for found in _MEANING.finditer(said)
        for name in re.findall(r"`(\w+)`", found["names"])
    }


def in_words(kind: inspect.Type) -> str:
    """A type as a coach would call it."""
    match kind:
        case inspect.UnionType():
            return " or ".join(in_words(one) for one in kind.types)
        case inspect.LiteralType():
            choices = ", ".join(f"`{one}`" for one in kind.values)
            return _CHOICES.get(frozenset(kind.values), f"one of {choices}")
        case inspect.VarTupleType():
            return f"a list of {in_words(kind.item_type).removeprefix('a ')}s"
        case inspect.DictType():
            return _mapping_in_words(kind)
        case inspect.StructType() if kind.cls is StageDays:
            return "a number, or one for each stage"
    if type(kind) not in _SCALARS:
        raise Undescribed(f"Say in docs/build.py what {kind} is in plain words.")
    return _SCALARS[type(kind)]


def _mapping_in_words(kind: inspect.DictType) -> str:
    if isinstance(kind.value_type, inspect.AnyType):
        return "a kind with its parameters"
    key = in_words(kind.key_type).removeprefix("a ")
    return f"{in_words(kind.value_type)} for each {key}"


def _needs(kind: Kind) -> str:
    if not kind.needs:
        return "nothing of its own."
    return ", ".join(f"`{one}`" for one in kind.needs) + "."


def _offers(kind: Kind, names: Names) -> Iterator[str]:
    facts = NAMED_FACTS if kind.name == "condition" else {}
    if facts:
        yield from ("Texts may use every [fact for a condition](#facts-for-a-condition), and", "")
    yield from ("| texts may use | what it is |", "|---|---|")
    for name, offered in kind.offers.items():
        if name not in facts:
            yield _row(name, names.of_kind(kind.name, name), offered)


def _used_by(kind: Kind) -> str:
    users = [
        f"`{pack.name}/{check.id}`"
        for pack in shipped_packs(resources.playbooks_folder(), kind.looks_at)
        for check in pack.playbook.checks
        if check.find.get("kind") == kind.name
    ]
    return f"{', '.join(users)}." if users else "no check that comes with the product."


def _structs() -> list[type]:
    """Every offered type that has parts."""
    offered = {one for kind in EVERY_KIND.values() for one in kind.offers.values()}
    common = {*COMMON_NAMES.values(), *MAIL_NAMES.values()}
    structs = (one for one in {*offered, *common} if fields_of(one))
    return sorted(structs, key=lambda one: one.__name__)


def _parts(kind: type, names: Names) -> Iterator[str]:
    yield from (f"### {upper_first(_noun(kind))}", "")
    if kind in _RECORDS:
        yield from _record_parts(kind)
    else:
        yield from ("| part | what it is |", "|---|---|")
        yield from (_row(one, names.part(kind.__name__, one)) for one in fields_of(kind) or ())
    yield ""


def _record_parts(kind: type) -> Iterator[str]:
    section = "the-deal" if kind is Deal else "account"
    renamed = [f"`{path}` is `{name}`" for path, name in _renamed(_struct(kind), ())]
    others = f" Texts call some of them otherwise: {', '.join(renamed)}." if renamed else ""
    yield f"The keys of [the record](record.md#{section}).{others}"


def _renamed(kind: inspect.Type, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Keys of a file that texts call by another name."""
    match kind:
        case inspect.StructType():
            for field in kind.fields:
                keys = (*path, field.encode_name)
                if field.name != field.encode_name:
                    yield ".".join(keys), field.name
                yield from _renamed(field.type, keys)
        case inspect.UnionType():
            for one in kind.types:
                yield from _renamed(one, path)
        case inspect.VarTupleType():
            yield from _renamed(kind.item_type, path)


def _filter(name: str, names: Names) -> str:
    does, expression = names.filter(name)
    shown = compile_text("{{ " + expression + " }}").render(_SAMPLE)
    return _line(f"`{name}`", does, f"`{expression}`", shown)


def _row(name: str, words: str, kind: type[object] = str) -> str:
    """A line of a table; where a value has parts, a link to them."""
    parts = f" ([{_noun(kind)}](#{_noun(kind).replace(' ', '-')}))" if fields_of(kind) else ""
    notes: dict[type[object], str] = {bool: " (yes or no)", tuple: " (a list)"}
    return _line(f"`{name}`", words + (parts or notes.get(kind, "")))


def _line(*cells: str) -> str:
    """A line of a table; a bar inside a cell would end it."""
    return f"| {' | '.join(cell.rstrip('.').replace('|', BAR) for cell in cells)} |"


def _noun(kind: type) -> str:
    """`a person`, from the name of the type."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind.__name__.removesuffix("View")).lower()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _struct(kind: type) -> inspect.StructType:
    return inspect.multi_type_info([kind])[0]  # type: ignore[return-value]


if __name__ == "__main__":
    try:
        PAGE.write_text(page(), encoding="utf-8")
    except Undescribed as missing:
        sys.exit(str(missing))
