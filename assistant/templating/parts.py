"""What the guard let through, made ready to run: each part becomes one small function."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from assistant.templating.filters import ready_filter
from assistant.templating.running import Loop, Names, Part, Run
from assistant.templating.values import MISSING, Missing, calculate, lacks, member, shown

if TYPE_CHECKING:
    from jinja2 import nodes

_COMPARISONS: dict[str, Callable[[Any, Any], object]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gteq": operator.ge,
    "lt": operator.lt,
    "lteq": operator.le,
    "in": lambda item, items: item in items,
    "notin": lambda item, items: item not in items,
}
_TESTS: dict[str, Callable[[object], bool]] = {
    "defined": lambda value: not isinstance(value, Missing),
    "undefined": lambda value: isinstance(value, Missing),
    "none": lambda value: value is None,
}


class Maker:
    """Makes the functions; `weights` says how many steps an item of each loop costs."""

    def __init__(self, weights: Mapping[nodes.For, int]) -> None:
        self._weights = weights

    def all_of(self, tree: Iterable[nodes.Node]) -> Part:
        """The function that runs all parts of a tree, one after the other."""
        parts = self._each(tree)

        def run_all(run: Run, names: Names) -> None:
            for part in parts:
                part(run, names)

        return run_all

    def one(self, node: nodes.Node) -> Part:
        """The function that runs a part."""
        make: Callable[[nodes.Node], Part] = getattr(self, f"_{type(node).__name__.lower()}")
        return make(node)

    def _each(self, tree: Iterable[nodes.Node]) -> list[Part]:
        return [self.one(node) for node in tree]

    def _output(self, node: nodes.Output) -> Part:
        parts = [(child.lineno, self._words_or_part(child)) for child in node.nodes]

        def output(run: Run, names: Names) -> None:
            for line, part in parts:
                if isinstance(part, str):
                    run.write(part)
                    continue
                run.line = line
                run.write(shown(part(run, names)))

        return output

    def _words_or_part(self, node: nodes.Expr) -> str | Part:
        words = getattr(node, "data", None)
        return words if isinstance(words, str) else self.one(node)

    def _if(self, node: nodes.If) -> Part:
        cases = [
            (case.lineno, self.one(case.test), self.all_of(case.body))
            for case in (node, *node.elif_)
        ]
        otherwise = self.all_of(node.else_)

        def choose(run: Run, names: Names) -> None:
            for line, test, body in cases:
                run.line = line
                if test(run, names):
                    body(run, names)
                    return
            otherwise(run, names)

        return choose

    def _for(self, node: nodes.For) -> Part:
        items_of, bind = self._items(node), _binding(node.target)
        body, otherwise = self.all_of(node.body), self.all_of(node.else_)

        def loop(run: Run, names: Names) -> None:
            run.line = node.lineno
            items = items_of(run, names)
            inner = names.copy()
            for index, item in enumerate(items):
                run.line = node.lineno
                bind(inner, item)
                inner["loop"] = Loop(index, len(items))
                body(run, inner)
            if not items:
                otherwise(run, names)

        return loop

    def _items(self, node: nodes.For) -> Part:
        """Gives the items of a loop, without those that its test leaves out."""
        given, weight = self.one(node.iter), self._weights[node]
        bind, test = _binding(node.target), self.one(node.test) if node.test else None

        def items(run: Run, names: Names) -> Sequence[object]:
            found = run.items_of(given(run, names), weight)
            if test is None:
                return found
            inner, kept = names.copy(), []
            for item in found:
                bind(inner, item)
                if test(run, inner):
                    kept.append(item)
            return kept

        return items

    def _templatedata(self, node: nodes.TemplateData) -> Part:
        return _fixed(node.data)

    def _const(self, node: nodes.Const) -> Part:
        return _fixed(node.value)

    def _list(self, node: nodes.List) -> Part:
        items = self._each(node.items)
        return lambda run, names: [item(run, names) for item in items]

    def _tuple(self, node: nodes.Tuple) -> Part:
        items = self._each(node.items)
        return lambda run, names: tuple([item(run, names) for item in items])

    def _name(self, node: nodes.Name) -> Part:
        name = node.name

        def look_up(_: Run, names: Names) -> object:
            return names[name] if name in names else Missing(f"was not given '{name}'")

        return look_up

    def _getattr(self, node: nodes.Getattr) -> Part:
        return self._field(node.node, node.attr)

    def _getitem(self, node: nodes.Getitem) -> Part:
        return self._field(node.node, node.arg.as_const())

    def _field(self, node: nodes.Expr, key: str | int) -> Part:
        owner_of = self.one(node)

        def field(run: Run, names: Names) -> object:
            owner = owner_of(run, names)
            if isinstance(owner, Missing):
                return owner  # the first thing missing is the one to report
            found = member(owner, key)
            return Missing(lacks(owner, key)) if found is MISSING else found

        return field

    def _filter(self, node: nodes.Filter) -> Part:
        put, inputs = ready_filter(node.name), self._each(node.iter_child_nodes())
        return lambda run, names: put(run, *[part(run, names) for part in inputs])

    def _test(self, node: nodes.Test) -> Part:
        test, value = _TESTS[node.name], self.one(node.node)
        return lambda run, names: test(value(run, names))

    def _compare(self, node: nodes.Compare) -> Part:
        first = self.one(node.expr)
        others = [(_COMPARISONS[other.op], self.one(other.expr)) for other in node.ops]

        def compare(run: Run, names: Names) -> object:
            left, result = first(run, names), None
            for holds, other in others:
                right = other(run, names)
                result = holds(left, right)
                if not result:
                    break
                left = right
            return result

        return compare

    def _and(self, node: nodes.And) -> Part:
        left, right = self.one(node.left), self.one(node.right)
        return lambda run, names: left(run, names) and right(run, names)

    def _or(self, node: nodes.Or) -> Part:
        left, right = self.one(node.left), self.one(node.right)
        return lambda run, names: left(run, names) or right(run, names)

    def _condexpr(self, node: nodes.CondExpr) -> Part:
        test, chosen = self.one(node.test), self.one(node.expr1)
        other = self.one(node.expr2) if node.expr2 else _fixed(None)
        return lambda run, names: (chosen if test(run, names) else other)(run, names)

    def _not(self, node: nodes.Not) -> Part:
        return self._sign(operator.not_, node)

    def _neg(self, node: nodes.Neg) -> Part:
        return self._sign(operator.neg, node)

    def _pos(self, node: nodes.Pos) -> Part:
        return self._sign(operator.pos, node)

    def _sign(self, sign: Callable[[Any], object], node: nodes.UnaryExpr) -> Part:
        value = self.one(node.node)
        return lambda run, names: sign(value(run, names))

    def _sum(self, node: nodes.BinExpr) -> Part:
        sign, left, right = node.operator, self.one(node.left), self.one(node.right)
        return lambda run, names: calculate(sign, left(run, names), right(run, names))

    _add = _sub = _div = _sum


def _fixed(value: object) -> Part:
    return lambda _, __: value


def _binding(target: Any) -> Callable[[Names, object], None]:
    """What puts an item of a loop under its name, or the parts of an item under theirs."""
    if not hasattr(target, "items"):
        return lambda names, item: names.update({target.name: item})
    words = [part.name for part in target.items]

    def unpack(names: Names, item: Any) -> None:
        parts = tuple(item)
        if len(parts) != len(words):
            raise ValueError(f"expected {len(words)} values to unpack, got {len(parts)}")
        names.update(zip(words, parts, strict=True))

    return unpack
