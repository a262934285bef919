"""What one run of a text may do: its loops and long values are paid for in steps."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.templating.limits import LONGEST_LIST, MOST_STEPS
from assistant.templating.problem import TemplateProblem
from assistant.templating.values import list_of


class Steps:
    """What one run may still spend."""

    left = MOST_STEPS

    def spend(self, steps: int) -> None:
        """Takes `steps` off; raises TemplateProblem when there are not as many."""
        self.left -= steps
        if self.left < 0:
            raise TemplateProblem("does too much in its loops")

    def items_of(self, value: object, weight: int) -> Sequence[object]:
        """The items of a given list, each paid for with `weight` steps; an empty value has none."""
        if value is None:
            return ()
        items = list_of(value)
        if len(items) > LONGEST_LIST:
            raise TemplateProblem(f"goes through a list of more than {LONGEST_LIST:,}")
        self.spend(len(items) * weight)
        return items
