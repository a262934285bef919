"""What a text may hold: a list of allowed parts, checked before anything runs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from assistant.errors import did_you_mean
from assistant.templating.filters import FILTERS, settings_of
from assistant.templating.limits import (
    DEEPEST,
    DEEPEST_LOOPS,
    LARGEST_LITERAL,
    LONGEST_LITERAL,
)
from assistant.templating.problem import TemplateProblem
from assistant.templating.terms import Use

if TYPE_CHECKING:
    from jinja2 import nodes

TESTS = ("defined", "undefined", "none")
_VALUES = {"Output", "TemplateData", "Const", "List", "Tuple"}
_LOOKUPS = {"Name", "Getattr", "Getitem", "Filter", "Test"}
_DECISIONS = {"Compare", "Operand", "And", "Or", "Not", "CondExpr", "If", "For"}
_SUMS = {"Add", "Sub", "Div", "Neg", "Pos"}
_PARTS = frozenset(_VALUES | _LOOKUPS | _DECISIONS | _SUMS)
_REFUSED = {
    "Call": "calls something; a text can only show values",
    "Slice": "takes a slice, which is not allowed",
    "Assign": "sets a name, which is not allowed",
    "Concat": "joins with ~; write the values one after the other",
    **dict.fromkeys(("Mul", "Pow", "Mod", "FloorDiv"), "calculates with more than + - and /"),
    **dict.fromkeys(("Include", "Import", "FromImport", "Extends"), "loads another file"),
}
_RESERVED = frozenset({"self", "loop"})
_LOOP_FIELDS = ("index", "index0", "first", "last", "length")

_Scopes = tuple[frozenset[str], ...]
"""The names that each loop around a part defines, outermost first."""


class Guard:
    """Refuses what a text may not hold, notes what it uses and what each loop weighs.

    Raises:
        TemplateProblem: a part of `tree` is not allowed.
    """

    def __init__(self, tree: list[nodes.Node]) -> None:
        self.tree = tree
        self.uses: list[Use] = []
        self.weights: dict[nodes.For, int] = {}  # how many parts run for each item
        self._seen = 0
        self._visit_all(tree, (), 1)

    def _visit_all(self, parts: Iterable[nodes.Node], scopes: _Scopes, depth: int) -> None:
        for part in parts:
            self._visit(part, scopes, depth)

    def _visit(self, node: nodes.Node, scopes: _Scopes, depth: int) -> None:
        kind = _kind(node)
        self._seen += 1
        if kind not in _PARTS:
            raise _refusal(node, _REFUSED.get(kind, f"has a {kind}, which is not allowed"))
        if depth > DEEPEST:
            raise _refusal(node, "is nested too deeply")
        check = getattr(self, f"_check_{kind.lower()}", None)
        if check:
            check(node, scopes, depth + 1)
        else:
            self._visit_all(node.iter_child_nodes(), scopes, depth + 1)

    def _check_name(self, node: nodes.Name, scopes: _Scopes, _: int) -> None:
        self._use(node, "", scopes)

    def _check_const(self, node: nodes.Const, _: _Scopes, __: int) -> None:
        if isinstance(node.value, str):
            if len(node.value) > LONGEST_LITERAL:
                raise _refusal(node, f"has a literal over {LONGEST_LITERAL:,} characters")
        elif node.value is not None and not abs(node.value) <= LARGEST_LITERAL:
            raise _refusal(node, f"has a number over {LARGEST_LITERAL:,}")

    def _check_getattr(self, node: nodes.Getattr, scopes: _Scopes, depth: int) -> None:
        self._field(node, node.attr, scopes, depth)

    def _check_getitem(self, node: nodes.Getitem, scopes: _Scopes, depth: int) -> None:
        key = getattr(node.arg, "value", None) if _kind(node.arg) == "Const" else None
        if isinstance(key, str):
            self._field(node, key, scopes, depth)
        elif type(key) is int:
            self._visit_all((node.node, node.arg), scopes, depth)
        else:
            raise _refusal(node, _REFUSED.get(_kind(node.arg), "looks up by more than one word"))

    def _check_filter(self, node: nodes.Filter, scopes: _Scopes, depth: int) -> None:
        if node.name not in FILTERS:
            raise _unknown(node, "filter", node.name, FILTERS)
        least, most = settings_of(node.name)
        if node.kwargs or node.dyn_args or node.dyn_kwargs or not least <= len(node.args) <= most:
            raise _refusal(node, f"gives the filter '{node.name}' settings it does not take")
        self._visit_all(node.iter_child_nodes(), scopes, depth)

    def _check_test(self, node: nodes.Test, scopes: _Scopes, depth: int) -> None:
        if node.name not in TESTS:
            raise _unknown(node, "test", node.name, TESTS)
        if node.args or node.dyn_args or node.dyn_kwargs:
            raise _refusal(node, f"gives the test '{node.name}' settings it does not take")
        self._visit_all(node.iter_child_nodes(), scopes, depth)

    def _check_condexpr(self, node: nodes.CondExpr, scopes: _Scopes, depth: int) -> None:
        self._seen += node.expr2 is None  # to show nothing is a step too
        self._visit_all(node.iter_child_nodes(), scopes, depth)

    def _check_for(self, node: nodes.For, scopes: _Scopes, depth: int) -> None:
        if len(scopes) == DEEPEST_LOOPS:
            raise _refusal(node, "has loops more than two deep")
        if node.recursive or not _is_path(node.iter):
            raise _refusal(node, "loops over something other than a given list")
        before = self._seen
        self._visit_all((node.iter, *node.else_), scopes, depth)
        inner = (*scopes, self._targets(node))
        self._visit_all(((node.test,) if node.test else ()), inner, depth)
        self._visit_all(node.body, inner, depth)
        self.weights[node] = self._seen - before

    def _targets(self, node: nodes.For) -> frozenset[str]:
        targets = getattr(node.target, "items", [node.target])
        for target in targets:
            if _kind(target) != "Name":
                raise _refusal(node, "names its loop values in a way that is not allowed")
            _check_word(target, target.name)
        return frozenset(target.name for target in targets)

    def _field(self, node: Any, field: str, scopes: _Scopes, depth: int) -> None:
        owner = node.node
        if field.startswith("_"):
            raise _refusal(node, f"asks for '{field}'; what begins with _ is private")
        if _kind(owner) != "Name":
            self._visit(owner, scopes, depth)
        elif owner.name != "loop" or not scopes:
            self._use(owner, field, scopes)
        elif field not in _LOOP_FIELDS:
            raise _unknown(node, "field of loop", field, _LOOP_FIELDS)

    def _use(self, node: nodes.Name, field: str, scopes: _Scopes) -> None:
        _check_word(node, node.name)
        if not any(node.name in names for names in scopes):
            self.uses.append(Use(node.name, field, node.lineno))


def _kind(node: nodes.Node) -> str:
    return type(node).__name__


def _refusal(node: nodes.Node, message: str, hint: str = "") -> TemplateProblem:
    return TemplateProblem(message, node.lineno or 1, hint)


def _unknown(node: nodes.Node, what: str, word: str, known: Iterable[str]) -> TemplateProblem:
    return _refusal(node, f"uses an unknown {what}, '{word}'", did_you_mean(word, known))


def _check_word(node: nodes.Node, name: str) -> None:
    if name.startswith("_") or name in _RESERVED:
        raise _refusal(node, f"uses '{name}', which is private")
    if not name.isascii():  # Python takes some other letters for one another
        raise _refusal(node, f"uses '{name}'; names have plain letters only")


def _is_path(node: nodes.Node) -> bool:
    """Whether it is a given name or a field of one, perhaps through filters."""
    part: Any = node
    while _kind(part) == "Filter":
        part = part.node
    while _kind(part) in ("Getattr", "Getitem"):
        part = part.node
    return _kind(part) == "Name"
