"""What Jinja read, as terms; every kind of part that the guard lets through has its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from assistant.templating.terms import Term

if TYPE_CHECKING:
    from jinja2 import nodes


class Translator:
    """Makes the terms; `weights` says how many steps an item of each loop costs."""

    def __init__(self, weights: Mapping[nodes.For, int]) -> None:
        self._weights = weights

    def each(self, tree: Iterable[nodes.Node]) -> list[Term]:
        """The terms of all parts of a tree."""
        return [self._term(node) for node in tree]

    def _term(self, node: nodes.Node) -> Term:
        translate: Callable[[nodes.Node], Term] = getattr(self, f"_{type(node).__name__.lower()}")
        kind, *operands = translate(node)
        return [kind, node.lineno, *operands]

    def _maybe(self, node: nodes.Node | None) -> Term | None:
        return self._term(node) if node else None

    def _output(self, node: nodes.Output) -> Term:
        return ["output", self.each(node.nodes)]

    def _templatedata(self, node: nodes.TemplateData) -> Term:
        return ["words", node.data]

    def _if(self, node: nodes.If) -> Term:
        cases = [
            [case.lineno, self._term(case.test), self.each(case.body)]
            for case in (node, *node.elif_)
        ]
        return ["if", cases, self.each(node.else_)]

    def _for(self, node: nodes.For) -> Term:
        target: Any = node.target
        names = [part.name for part in target.items] if hasattr(target, "items") else target.name
        items = [self._term(node.iter), self._weights[node], self._maybe(node.test)]
        return ["for", names, items, self.each(node.body), self.each(node.else_)]

    def _const(self, node: nodes.Const) -> Term:
        return ["const", node.value]

    def _list(self, node: nodes.List) -> Term:
        return ["list", self.each(node.items)]

    def _tuple(self, node: nodes.Tuple) -> Term:
        return ["tuple", self.each(node.items)]

    def _name(self, node: nodes.Name) -> Term:
        return ["name", node.name]

    def _getattr(self, node: nodes.Getattr) -> Term:
        return ["field", self._term(node.node), node.attr]

    def _getitem(self, node: nodes.Getitem) -> Term:
        return ["field", self._term(node.node), node.arg.as_const()]

    def _filter(self, node: nodes.Filter) -> Term:
        return ["filter", node.name, self.each(node.iter_child_nodes())]

    def _test(self, node: nodes.Test) -> Term:
        return ["test", node.name, self._term(node.node)]

    def _compare(self, node: nodes.Compare) -> Term:
        others = [[other.op, self._term(other.expr)] for other in node.ops]
        return ["compare", self._term(node.expr), others]

    def _and(self, node: nodes.And) -> Term:
        return ["and", self._term(node.left), self._term(node.right)]

    def _or(self, node: nodes.Or) -> Term:
        return ["or", self._term(node.left), self._term(node.right)]

    def _condexpr(self, node: nodes.CondExpr) -> Term:
        return ["choice", self._term(node.test), self._term(node.expr1), self._maybe(node.expr2)]

    def _not(self, node: nodes.Not) -> Term:
        return ["not", self._term(node.node)]

    def _sign(self, node: nodes.UnaryExpr) -> Term:
        return ["sign", node.operator, self._term(node.node)]

    def _sum(self, node: nodes.BinExpr) -> Term:
        return ["sum", node.operator, self._term(node.left), self._term(node.right)]

    _neg = _pos = _sign
    _add = _sub = _div = _sum
